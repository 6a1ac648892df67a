"""How alike two replies are, and what stands in quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import supportquality as sq
from supportquality.quotations import is_product_name, quotations
from supportquality.sameness import common_length, core_words, likeness

WORDS = st.lists(st.sampled_from("abcd"), max_size=12)


def slow_common_length(one: list[str], other: list[str]) -> int:
    row = [0] * (len(other) + 1)
    for word in one:
        before, row = row, [0]
        for index, wanted in enumerate(other):
            row.append(before[index] + 1 if word == wanted else max(before[index + 1], row[index]))
    return row[-1]


@given(WORDS, WORDS)
def test_the_common_length_is_that_of_the_textbook(one: list[str], other: list[str]) -> None:
    assert common_length(one, other) == slow_common_length(one, other)
    assert likeness(one, other) == likeness(other, one)


def test_the_core_has_no_greeting_name_and_closing() -> None:
    core = core_words(
        sq.read("Hello po Ma'am Cristy!\n\nNa-ship na po ung order.\n\nBest regards,\nAna", "agent")
    )
    assert core[:2] == ("na", "ship")
    assert "cristy" not in core
    assert "ana" not in core


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('the "cheap" mat', ['"cheap"']),
        ("covers “Don’t Starve” now", ["“Don’t Starve”"]),
        ("press 'Cheap fares' now", ["'Cheap fares'"]),
        ("the customers' cheap phones' price", []),
        ("don't do it, it's late", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == found


@pytest.mark.parametrize(
    ("text", "word", "brands", "is_name"),
    [
        ("we sell Cheap Monday jeans", "Cheap", (), True),
        ("Cheap Tuesdays are back", "Cheap", (), False),
        ("our cheap plan", "cheap", (), False),
        ("try cheapo cheap today", "cheap today", ("cheap today",), True),
    ],
)
def test_names_of_products(text: str, word: str, brands: tuple[str, ...], is_name: bool) -> None:
    start = text.index(word)
    assert is_product_name(sq.read(text, "agent"), start, start + len(word), brands) is is_name


@pytest.mark.parametrize("at", ["2026-03-06T14:46:00+00:00", "2026-03-06T20:31:00+05:45"])
def test_a_canned_reply_names_the_earlier_one_in_the_zone_of_the_policy(at: str) -> None:
    text = "Thank you for your patience. We have forwarded your concern to the team that looks after such matters."
    replies = [
        {"type": "message", "at": when, "by": "agent", "agent": "ana", "text": text}
        for when in (at, "2026-03-07T09:00:00+00:00")
    ]
    ticket = sq.Ticket.from_dict({"id": "1", "interactions": replies})
    policy = sq.Policy(hours=sq.BusinessHours.always("Asia/Manila"))
    (found,) = [each for each in sq.audit(ticket, policy).findings if each.checker == "canned-reply"]
    assert found.message == "Nearly the same words as Mar 6, 22:46."
