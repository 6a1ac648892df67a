"""The notation of `jargon` and `voice.terms`."""

from __future__ import annotations

import pytest

import supportquality as sq
from supportquality.terms import Terms


def used(entries: list[str], text: str) -> list[str]:
    return [text[use.start : use.end] for use in Terms(entries).used_in(sq.read(text, "agent"))]


@pytest.mark.parametrize(
    ("entry", "text", "found"),
    [
        ("cheap", "Cheap flights, CHEAP rooms, cheaper cars", ["Cheap", "CHEAP"]),
        ("cheap*", "tickets are cheaper, dirt cheap", ["cheaper", "cheap"]),
        ("POS", "the pos, the Pos and the POS", ["POS"]),
        ("hotline", "the hotline's hours, hotlines", ["hotline's"]),
        ("hotline", "the hotline’s hours", ["hotline’s"]),
        ("24/7", "open 24/7, not 24 7", ["24/7"]),
        ("C++", "C++ and C", ["C++"]),
        ("e-wallet", "your E-Wallet or e wallet", ["E-Wallet", "e wallet"]),
        ("care line", "the care\nline, the care. Line", ["care\nline"]),
        ("log* out", "logging out, log me out", ["logging out"]),
        ("utang", "nautangan, utang", ["utang"]),
        ("résumé", "your resume", ["resume"]),
        ("cheap", "https://example.com/cheap and cheap@example.com", []),
        ("cheap", "Thanks!\n\nOn Mon, Ana wrote:\n> a cheap mat", []),
        ("...", "wait ...", []),
    ],
)
def test_an_entry_stands_for_whole_words(entry: str, text: str, found: list[str]) -> None:
    assert used([entry], text) == found


def test_of_overlapping_entries_the_longest_counts() -> None:
    assert used(["care", "care line", "line"], "our care line") == ["care line"]


def test_many_entries_are_found_like_few() -> None:
    assert used([f"word{n}" for n in range(500)] + ["cheap*"], "word7 is cheaper") == ["word7", "cheaper"]
