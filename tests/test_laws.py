"""What holds for every checker on every ticket, tried on the transcripts of the examples and changed ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any, Final

import hypothesis
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import supportquality as sq
from supportquality.examples import Example

EXAMPLES: Final = [
    example
    for checker in sq.CHECKERS.values()
    for kind in ("bad", "good")
    for example in getattr(checker, kind)
]
NAMED: Final = [
    example
    for example in EXAMPLES
    if (example.ticket.customer.name or "").strip()
    and example.ticket.customer.name.isascii()
    and not re.search(r"\b(Mara|Bob)\b", example.transcript)
]
"""Those whose customer has a name; a slip or a short form of the old name is none of the new one."""
GIVEN: Final = ("Zoltan", "Ines", "Bogdan", "Wilhelmina", "Katrin", "Quentin")
FAMILY: Final = ("Kovacs", "Baltazar", "Petrov", "Villaflor", "Szabo", "Quimbo")
ANY_EXAMPLE: Final = st.sampled_from(EXAMPLES)

ORDER_MATTERS: Final = {
    "negative-phrasing": "what can be done instead is said after what cannot",
    "missing-clarification": "a question that the next sentence takes up is not the one to be answered",
}
"""Checkers of messages for which the order of sentences is part of what they say."""

LEFTOVER = re.compile(r"\{[\w-]*\}")


@cache
def auditor(locale: str = "en") -> sq.Auditor:
    return sq.Auditor(sq.Policy.from_dict({"locale": locale}))


@cache
def auditor_of(number: int, locale: str) -> sq.Auditor:
    return sq.Auditor(sq.Policy.from_dict({**EXAMPLES[number].policy, "locale": locale}))


def audited(one: Example, ticket: sq.Ticket | None = None) -> sq.Audit:
    """The audit of an example, or of a changed ticket of it, under the default policy."""
    return auditor().audit(ticket or one.ticket, one.as_of)


def changed(ticket: sq.Ticket, change: Callable[[str], str]) -> sq.Ticket:
    """The ticket with every text in it changed."""

    def walk(value: Any) -> Any:
        if isinstance(value, str):
            return change(value)
        if isinstance(value, dict):
            return {key: item if key in _NO_TEXT else walk(item) for key, item in value.items()}
        return [walk(item) for item in value] if isinstance(value, list) else value

    return sq.Ticket.from_dict(walk(ticket.to_dict()))


_NO_TEXT = frozenset(("agents", "agent", "id", "at", "created_at", "type", "by", "channel", "status", "team"))


def renaming(one: Example, seed: int) -> Callable[[str], str]:
    """Another name of the same kind for each part of the customer's, in the case it is written."""
    random = Random(seed)
    parts = re.findall(r"[A-Za-z]{2,}", one.ticket.customer.name or "")
    others = random.sample(GIVEN, 1) + random.sample(FAMILY, 5)
    new = dict(zip(map(str.lower, dict.fromkeys(parts)), others, strict=False))

    def renamed(match: re.Match[str]) -> str:
        name = new[match[0].lower()]
        return name.upper() if match[0].isupper() else name.lower() if match[0].islower() else name

    pattern = re.compile(rf"\b({'|'.join(new)})\b", re.IGNORECASE) if new else re.compile("(?!)")
    return lambda text: pattern.sub(renamed, text)


def swapped(one: Example, index: int, random: Random) -> sq.Ticket | None:
    """The ticket with the sentences of one reply in another order; None for less than two, or lines in an order."""
    text = one.ticket.interactions[index].text
    sentences = sq.read(text, "agent").sentences
    if len(sentences) < 2 or "\n" in text:
        return None
    ends = [*(sentence.start for sentence in sentences[1:]), len(text)]
    pieces = [text[a.start : end].strip() for a, end in zip(sentences, ends, strict=True)]
    random.shuffle(pieces)
    data = one.ticket.to_dict()
    data["interactions"][index]["text"] = " ".join(
        piece if re.search(r"[.!?…]\W*$", piece) else f"{piece}." for piece in pieces
    )
    return sq.Ticket.from_dict(data)


def places(audit: sq.Audit) -> list[tuple[str, int | None]]:
    return [(finding.checker, finding.interaction) for finding in audit.findings]


def out_of_nothing(checkers: set[str]) -> set[str]:
    judging = {checker.id for checker in sq.CHECKERS.values() if checker.on_message}
    return checkers & judging - ORDER_MATTERS.keys()


def check_renaming(one: Example, seed: int) -> None:
    rename = renaming(one, seed)
    before, after = audited(one), audited(one, changed(one.ticket, rename))
    expected = sorted((f.checker, f.interaction or -1, rename(f.quote)) for f in before.findings)
    assert sorted((f.checker, f.interaction or -1, f.quote) for f in after.findings) == expected


def check_order(one: Example, seed: int) -> None:
    before = set(places(audited(one)))
    for index in audited(one).case.replies:
        ticket = swapped(one, index, Random(seed))
        if ticket is not None:
            new = {checker for checker, place in set(places(audited(one, ticket))) - before if place == index}
            assert not out_of_nothing(new), ticket.interactions[index].text


def check_spans(audit: sq.Audit) -> None:
    for finding in audit.findings:
        if finding.span is None:
            assert finding.quote == ""
        else:
            start, end = finding.span
            assert finding.interaction is not None
            text = audit.ticket.interactions[finding.interaction].text
            assert 0 <= start < end <= len(text)
            assert finding.quote == text[start:end]


def check_wording(number: int) -> None:
    one = EXAMPLES[number]
    for locale in ("en", "fil"):
        for finding in auditor_of(number, locale).audit(one.ticket, one.as_of).findings:
            said = f"{finding.message} {finding.remedy} {finding.suggestion or ''}"
            for quoted in (finding.quote, *map(str, finding.data.values())):
                said = said.replace(quoted, "") if quoted else said
            assert not LEFTOVER.search(said), (finding.checker, locale, said)
            assert finding.message.strip()
            assert finding.remedy.strip()


@settings(max_examples=40)
@given(st.sampled_from(NAMED), st.integers(0, 9))
def test_renaming_the_customer_changes_nothing(one: Example, seed: int) -> None:
    check_renaming(one, seed)


@settings(max_examples=40)
@given(ANY_EXAMPLE, st.integers(0, 9))
def test_another_order_of_sentences_creates_no_finding(one: Example, seed: int) -> None:
    check_order(one, seed)


@settings(max_examples=40)
@given(ANY_EXAMPLE)
def test_the_same_ticket_gives_the_same_audit(one: Example) -> None:
    assert audited(one) == audited(one, sq.Ticket.from_dict(one.ticket.to_dict()))


@settings(max_examples=40)
@given(ANY_EXAMPLE, st.randoms(use_true_random=False))
def test_the_order_in_which_interactions_are_given_does_not_matter(one: Example, random: Random) -> None:
    data = one.ticket.to_dict()
    assume(len({item["at"] for item in data["interactions"]}) == len(data["interactions"]))
    random.shuffle(data["interactions"])
    assert audited(one) == audited(one, sq.Ticket.from_dict(data))


@settings(max_examples=100)
@given(ANY_EXAMPLE)
def test_spans_quote_the_text(one: Example) -> None:
    check_spans(audited(one))


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=60))
@hypothesis.example("\u200b", "ＤＥＡＲ ＣＵＳＴＯＭＥＲ, ｙｏｕ ｓｈｏｕｌｄ ｈａｖｅ read")
def test_spans_quote_any_text(asked: str, replied: str) -> None:
    said = [("customer", asked, 0), ("agent", replied, 5)]
    data = [
        {"type": "message", "at": f"2026-01-20T08:0{minute}:00+00:00", "by": by, "text": text}
        for by, text, minute in said
    ]
    check_spans(auditor().audit(sq.Ticket.from_dict({"id": "1", "channel": "email", "interactions": data})))


@pytest.mark.parametrize("locale", ["en", "fil"])
@pytest.mark.parametrize("channel", ["email", "phone", "chat", "social", "in_app", "sms", "web"])
def test_nothing_is_found_on_an_empty_ticket(locale: str, channel: str) -> None:
    empty = {"id": "1", "channel": channel, "created_at": "2026-01-20T08:00:00+00:00", "interactions": []}
    assert auditor(locale).audit(sq.Ticket.from_dict(empty)).findings == ()


def test_messages_and_remedies_are_filled_in_both_locales() -> None:
    """One bad example of every checker; the long test tries them all."""
    for checker in sq.CHECKERS.values():
        check_wording(EXAMPLES.index(checker.bad[0]))


@pytest.mark.slow
class TestAllExamples:
    @pytest.mark.parametrize("seed", [1, 2])
    def test_renaming_the_customer(self, seed: int) -> None:
        for one in NAMED:
            check_renaming(one, seed)

    @pytest.mark.parametrize("seed", [1, 2])
    def test_order_of_sentences(self, seed: int) -> None:
        for one in EXAMPLES:
            check_order(one, seed)

    def test_spans(self) -> None:
        for one in EXAMPLES:
            check_spans(audited(one))

    def test_wording(self) -> None:
        for number in range(len(EXAMPLES)):
            check_wording(number)
