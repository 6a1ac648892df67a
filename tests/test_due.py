"""The words of a time as a moment."""

from __future__ import annotations

from datetime import datetime

import pytest

from supportquality.business_hours import BusinessHours
from supportquality.due import due_time
from supportquality.reading import Cue

WEEK = {day: [("09:00", "12:00"), ("13:00", "17:00")] for day in ("mon", "tue", "wed", "thu", "fri")}
HOURS = BusinessHours(tz="Asia/Manila", week=WEEK, holidays=["2026-04-09"])
WEDNESDAY = datetime.fromisoformat("2026-04-08T10:15:00+08:00")


TIMES = {
    "two": "2", "dalawang": "2", "singko": "5", "monday": "monday", "biyernes": "friday", "friday": "friday",
    "wednesday": "wednesday", "bukas": "tomorrow", "march": "month-3", "april": "month-4", "february": "month-2",
}  # fmt: skip


def due(quote: str = "", at: datetime = WEDNESDAY, **data: str) -> str | None:
    names = {"in_": "in"}
    cue = Cue("due", 0, len(quote), quote, {names.get(key, key): value for key, value in data.items()})
    moment = due_time([cue], at, "Asia/Manila", HOURS, TIMES)
    return None if moment is None else moment.strftime("%m-%d %H:%M")


@pytest.mark.parametrize(
    ("quote", "data", "expected"),
    [
        ("within 30 minutes", {"in_": "minutes"}, "04-08 10:45"),
        ("within 24-48 hours", {"in_": "hours"}, "04-10 10:15"),
        ("in 1.5 hours", {"in_": "hours"}, "04-08 11:45"),
        ("within the hour", {"in_": "hours", "n": "1"}, "04-08 11:15"),
        ("in two business hours", {"in_": "business-hours", "n": "2"}, "04-08 13:15"),
        ("sa loob ng 2 araw", {"in_": "days"}, "04-11 00:00"),
        ("sa loob ng dalawang araw", {"in_": "days"}, "04-11 00:00"),
        ("sa Biyernes", {"day": "named"}, "04-11 00:00"),
        ("bukas", {"day": "named"}, "04-10 00:00"),
        ("in a few minutes", {"bounded": "yes"}, None),
        ("on the 15th", {"day": "date"}, "04-16 00:00"),
        ("on the 3rd", {"day": "date"}, "05-04 00:00"),
        ("bago mag-alas-singko", {"clock": "digits"}, "04-08 17:00"),
        ("at 11", {"clock": "digits"}, "04-08 11:00"),
        ("at 10", {"clock": "digits"}, "04-08 22:00"),
        ("2-3 working days", {"in_": "business-days"}, "04-15 00:00"),
        ("in 6 weeks", {"in_": "weeks"}, "05-21 00:00"),
        ("in 1 month", {"in_": "months"}, "05-09 00:00"),
        ("today", {"day": "today"}, "04-09 00:00"),
        ("tomorrow morning", {"day": "tomorrow", "part": "morning"}, "04-09 12:00"),
        ("mamayang hapon", {"part": "afternoon"}, "04-08 18:00"),
        ("by end of day", {"part": "end-of-day"}, "04-08 17:00"),
        ("by end of day tomorrow", {"part": "end-of-day", "day": "tomorrow"}, "04-10 00:00"),
        ("this evening", {"part": "evening"}, "04-09 00:00"),
        ("by Wednesday", {"day": "wednesday"}, "04-09 00:00"),
        ("by Monday", {"day": "monday"}, "04-14 00:00"),
        ("this week", {"day": "this-week"}, "04-13 00:00"),
        ("next week", {"day": "next-week"}, "04-20 00:00"),
        ("next Friday", {"day": "friday", "next": "yes"}, "04-18 00:00"),
        ("by the end of the month", {"day": "month-end"}, "05-01 00:00"),
        ("on 12 March", {"day": "date"}, "03-13 00:00"),
        ("by April 30, 2026", {"day": "date"}, "05-01 00:00"),
        ("on 4/20", {"day": "date"}, "04-21 00:00"),
        ("on 31/12/2026", {"day": "date"}, "01-01 00:00"),
        ("by 3pm", {"clock": "digits"}, "04-08 15:00"),
        ("by 9am", {"clock": "digits"}, "04-09 09:00"),
        ("before 12nn", {"clock": "digits"}, "04-08 12:00"),
        ("at 12 noon tomorrow", {"day": "tomorrow", "part": "noon"}, "04-09 12:00"),
        ("by 12 midnight tomorrow", {"day": "tomorrow", "part": "evening"}, "04-10 00:00"),
        ("tomorrow at 5", {"clock": "digits", "day": "tomorrow", "part": "afternoon"}, "04-09 17:00"),
        ("alas-singko ng hapon", {"clock": "17:00"}, "04-08 17:00"),
        ("soon", {"vague": "yes"}, None),
        ("on 31 February", {"day": "date"}, None),
    ],
)
def test_words_of_a_time_are_a_moment(quote: str, data: dict[str, str], expected: str | None) -> None:
    assert due(quote, **data) == expected


def test_an_hour_is_a_real_hour_where_the_clock_changes() -> None:
    hours = BusinessHours.always("America/New_York")
    cue = Cue("due", 0, 0, "within 24 hours", {"in": "hours"})
    said = datetime.fromisoformat("2026-03-07T10:00:00-05:00")
    moment = due_time([cue], said, "America/New_York", hours, TIMES)
    assert moment is not None
    assert moment.isoformat() == "2026-03-08T11:00:00-04:00"


@pytest.mark.parametrize(
    ("said", "quote", "data", "expected"),
    [
        (
            "2026-03-07T10:00:00-05:00",
            "at 2:30 am",
            {"clock": "digits", "day": "tomorrow"},
            "2026-03-08T03:00:00-04:00",
        ),
        ("2026-11-01T01:30:00-05:00", "at 1:45 am", {"clock": "digits"}, "2026-11-01T01:45:00-05:00"),
    ],
)
def test_times_that_the_clock_leaves_out_or_shows_twice(
    said: str, quote: str, data: dict[str, str], expected: str
) -> None:
    hours = BusinessHours.always("America/New_York")
    cue = Cue("due", 0, len(quote), quote, data)
    moment = due_time([cue], datetime.fromisoformat(said), "America/New_York", hours, TIMES)
    assert moment is not None
    assert moment.isoformat() == expected
