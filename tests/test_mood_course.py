"""The course of a customer's mood over a ticket."""

from __future__ import annotations

import attrs
import pytest

from supportquality.auditing import Auditor
from supportquality.examples import transcript_to_ticket
from supportquality.mood_course import MoodCourse

AUDITOR = Auditor(checkers=[])


def mood_of(transcript: str, as_of: str | None = None) -> MoodCourse:
    ticket, _ = transcript_to_ticket(transcript)
    return AUDITOR.audit(ticket, as_of).mood


def test_start_low_and_end() -> None:
    mood = mood_of("""
        Mon 09:00 customer: Hi, could you tell me where my order is?
        Mon 09:10 agent: It should be with you.
        Mon 09:20 customer: It is not! I am furious, you are thieves!
        Mon 09:30 agent: I am so sorry. I sent a new one by courier.
        Mon 15:00 customer: It arrived, thank you so much, you are great!
    """)
    assert (mood.start, mood.low, mood.end) == (0, -2, 1)
    assert mood.low_at == 2
    assert mood.shift == 1


def test_filipino() -> None:
    mood = mood_of("""
        Mon 09:00 customer: Galit na galit na ako, mga magnanakaw kayo!
        Mon 09:10 agent: Pasensya na po, naibalik na po ang pera.
        Mon 09:20 customer: Maraming salamat po, ang bait nyo!
    """)
    assert (mood.start, mood.low, mood.end) == (-2, -2, 1)


def test_nobody_wrote_is_unknown_and_not_neutral() -> None:
    mood = mood_of("""
        Mon 09:00 agent: Your invoice is attached.
        Mon 09:01 customer [automatic]: I am out of office.
    """)
    assert mood == MoodCourse()
    assert (mood.start, mood.low, mood.low_at, mood.end, mood.shift) == (None,) * 5


def test_one_message_has_a_mood_and_no_shift() -> None:
    mood = mood_of("Mon 09:00 customer: What time do you close?")
    assert (mood.start, mood.low, mood.end, mood.shift) == (0, 0, 0, None)


def test_only_what_was_written_by_then_counts() -> None:
    transcript = """
        Mon 09:00 customer: What time do you close?
        Tue 09:00 customer: I am furious, you are thieves!
    """
    assert mood_of(transcript, "2026-01-05T12:00:00Z").low == 0
    assert mood_of(transcript).low == -2


def test_it_is_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        MoodCourse().moods = ()  # type: ignore[misc]
