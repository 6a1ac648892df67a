"""When a promise falls due: the words of a time ("by Friday", "bukas ng umaga") as a moment.

Language packs say what the words mean, as data of their `due` cues, and what single words stand for in `Language.times`
("dalawang" is 2, "biyernes" is friday, "bukas" is tomorrow):

- `in`: minutes, hours, business-hours, days, business-days, weeks or months, with the numbers of the words or `n`.
  Of a range the later end counts. Minutes and hours are real ones; days and longer end with their last day.
- `day`: "named" for the day that the words name, "date" for a date in them, else today, tomorrow, day-after-tomorrow, a
  weekday, this-week, next-week, weekend, month-end or next-month; `next: yes` with a weekday is that of the next week.
- `part`: morning and noon end at 12:00, afternoon at 18:00, evening at 24:00, end-of-day at closing time or 24:00.
- `clock`: a time of day, "17:00", or "digits" for the one in the words ("3pm", "12nn").
- `bounded: yes` for a span without an exact end ("in a few minutes"); `vague: yes` for words that name no time.

Several cues of a sentence add up ("tomorrow" and "by 3pm"), and so do hours and minutes; of two times of day the later
counts. What is over when it is said cannot be meant: an hour is that of tomorrow, a weekday that of next week.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import attrs

from supportquality.business_hours import BusinessHours
from supportquality.instants import microseconds, moment_at
from supportquality.lexicon import fold
from supportquality.reading import Cue
from supportquality.zone_clock import first_shown

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PART_ENDS: Final = {"morning": 12, "noon": 12, "afternoon": 18, "evening": 24}
MONTH: Final = "month-"
"""Begins the value of a word that names a month: "month-3"."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_HOUR_AND_MINUTES = re.compile(r"(?<![\d/.-])\d{1,2}(?::\d\d(?!\d)|[:.]\d\d\s*[ap]\.?m\b)", re.IGNORECASE)
"""What is a time of day where two numbers could be a date: "by 17:00", "before 3.30 pm"."""
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?\s*([ap]\.?m\b|nn\b|noon\b|mn\b)?", re.IGNORECASE)
_MOST_DAYS: Final = 3660
_LAST_HOUR_OF_MORNING: Final = 6
"""Without a.m. or p.m. the hours up to this one mean the afternoon: nobody calls at five in the morning."""
_DAY: Final = timedelta(days=1)


@attrs.frozen
class _Said:
    """What the cues say: the value of each key, and the words of the cue that gave it, in plain form."""

    values: Mapping[str, str]
    words: Mapping[str, str]
    local: datetime
    hours: BusinessHours

    @classmethod
    def by(
        cls, cues: Iterable[Cue], local: datetime, hours: BusinessHours, times: Mapping[str, str]
    ) -> _Said:
        values: dict[str, str] = {}
        words: dict[str, str] = {}
        for cue in cues:
            plain = _WORD.sub(lambda word: times.get(fold(word[0]), word[0]), cue.quote)
            for key, value in _meant(cue, plain):
                if value == "minutes" and values.get("in") == "hours":
                    key = "and minutes"
                if key not in values or key == "clock":
                    values[key], words[key] = value, plain
        return cls(values, words, local, hours)


def _meant(cue: Cue, plain: str) -> Iterable[tuple[str, str]]:
    is_date = cue.data.get("day") == "date" and (MONTH in plain or not _HOUR_AND_MINUTES.search(plain))
    return cue.data.items() if is_date or cue.data.get("day") != "date" else (("clock", "digits"),)


def due_time(
    cues: Iterable[Cue], at: datetime, zone: str, hours: BusinessHours, times: Mapping[str, str]
) -> datetime | None:
    """The moment that the words of these cues mean when said at `at`; None when they name no exact time.

    `zone` says where a day ends; `hours` which days are business days and when they close; `times` what words
    stand for.
    """
    try:
        said = _Said.by(cues, at.astimezone(ZoneInfo(zone)), hours, times)
        if "in" in said.values:
            return _after(said)
        if said.values.keys() & {"day", "part", "clock"}:
            return _on(said)
    except OverflowError:  # beyond the last year of the calendar
        return None
    return None


def _amount(said: _Said) -> float | None:
    return _greatest(said.values.get("n") or said.words["in"])


def _greatest(text: str) -> float | None:
    return max(map(float, _NUMBER.findall(text.replace(",", ""))), default=None)


def _after(said: _Said) -> datetime | None:
    amount, unit, local = _amount(said), said.values["in"], said.local
    if amount is None or amount > _MOST_DAYS:
        return None
    if unit in ("minutes", "hours"):
        wait = timedelta(**{unit: amount}, seconds=60 * (_greatest(said.words.get("and minutes", "")) or 0))
        return (local.astimezone(UTC) + wait).astimezone(local.tzinfo)
    if unit == "business-hours":
        due = said.hours.deadline(local, timedelta(hours=amount))
        return None if due is None else _in_zone(due, local)
    whole = round(amount)
    if unit == "business-days":
        last = _business_day(local, whole, said.hours)
        return None if last is None else _end(last, local)
    if unit == "months":
        return _end(_months_later(local.date(), whole), local)
    return _end(local.date() + _DAY * whole * (7 if unit == "weeks" else 1), local)


def _business_day(local: datetime, amount: int, hours: BusinessHours) -> date | None:
    """The date of the last of so many days with open hours after today; None where there are not so many."""
    day = local.date()
    if hours.deadline(local, timedelta(microseconds=1)) is None:
        return None
    for _ in range(_MOST_DAYS):
        if amount <= 0:
            return day
        day += _DAY
        amount -= bool(hours.open_intervals(_at(day, local), _end(day, local)))
    return None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def _on(said: _Said) -> datetime | None:
    day = _date(said)
    if day is None:
        return None
    moment = _time_on(day, said)
    if moment is None or microseconds(moment) >= microseconds(said.local):
        return moment
    # What is over cannot be meant: the hour that comes twice is the second one, a day the next of its name.
    again = moment.replace(fold=1)
    if microseconds(again) >= microseconds(said.local):
        return again
    if "day" not in said.values:
        return _time_on(day + _DAY, said)
    if _weekday(said) is not None:
        return _time_on(day + 7 * _DAY, said)
    return _end(day, said.local) if said.values.get("part") == "end-of-day" else moment


def _time_on(day: date, said: _Said) -> datetime | None:
    local, part = said.local, said.values.get("part")
    if "clock" in said.values:
        text = said.values["clock"] if said.values["clock"] != "digits" else said.words["clock"]
        past = local.hour * 60 + local.minute if day == local.date() else 0
        minutes = _minutes(text, part, past)
        return None if minutes is None else _at(day, local, minutes)
    if part == "end-of-day":
        open_then = said.hours.open_intervals(_at(day, local), _end(day, local))
        return _in_zone(open_then[-1][1], local) if open_then else _end(day, local)
    return _at(day, local, 60 * PART_ENDS[part]) if part in PART_ENDS else _end(day, local)


def _minutes(text: str, part: str | None, past: int) -> int | None:
    """Minutes since midnight of the last time of day in the words; "at 5" in the afternoon is 17:00."""
    found = [match for match in _CLOCK.finditer(text) if int(match[1]) <= 24]
    if not found:
        return None
    marked = [match for match in found if match[3]]
    hour, minute, mark = (marked or found)[-1].groups()
    value, mark = int(hour) % 24, (mark or "").lower().replace(".", "")
    if mark == "mn":
        value = 24
    elif value == 12 and (mark == "am" or part == "evening"):
        value = 0 if mark == "am" else 24
    elif value < 12 and _is_afternoon(60 * value + int(minute or 0), mark, part, past):
        value += 12
    return 60 * value + int(minute or 0)


def _is_afternoon(minutes: int, mark: str, part: str | None, past: int) -> bool:
    if mark or part:
        return mark == "pm" or (not mark and part in ("afternoon", "evening"))
    return 60 <= minutes < 60 * (_LAST_HOUR_OF_MORNING + 1) or minutes <= past < minutes + 12 * 60


def _date(said: _Said) -> date | None:
    day, today = said.values.get("day", "today"), said.local.date()
    if day == "date":
        return _written_date(said.words["day"], today)
    weekday = _weekday(said)
    if weekday is not None:
        ahead = (weekday - today.weekday()) % 7
        if said.values.get("next") and ahead + today.weekday() < 7:
            ahead += 7
        return today + _DAY * ahead
    if day == "named":
        day = next((word for word in said.words["day"].split() if word in _AHEAD), "")
    if day in ("month-end", "next-month"):
        month = _months_later(today.replace(day=1), day == "next-month")
        return month.replace(day=monthrange(month.year, month.month)[1])
    if day not in _AHEAD:
        return None
    fixed, weeks = _AHEAD[day]
    return today + _DAY * (fixed if weeks is None else 6 - today.weekday() + 7 * weeks)


def _weekday(said: _Said) -> int | None:
    """The number of the weekday that is named, where that is all that is said of the day."""
    day = said.values.get("day", "")
    if day == "named":
        day = next((word for word in said.words["day"].split() if word in _AHEAD or word in WEEKDAYS), "")
    return WEEKDAYS.index(day) if day in WEEKDAYS else None


_AHEAD: Final[Mapping[str, tuple[int, int | None]]] = {
    "today": (0, None),
    "tomorrow": (1, None),
    "day-after-tomorrow": (2, None),
    "this-week": (0, 0),
    "weekend": (0, 0),
    "next-week": (0, 1),
}
"""Days from today; or the Sunday that ends this week or a later one."""


def _written_date(words: str, today: date) -> date | None:
    """A date as written: "12 March 2026", "the 15th", ISO, or month/day[/year] as in the Philippines and the US."""
    month = re.search(rf"\b{MONTH}(\d+)\b", words)
    if month:
        words = words.replace(month[0], "")
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if month:
        days = [number for number in numbers if 1 <= number <= 31]
        year = next((number for number in numbers if number > 1900), None)
        return _valid(year, int(month[1]), days[0], today) if days else None
    iso = re.search(r"(\d{4})-(\d\d?)-(\d\d?)", words)
    if iso:
        return _valid(int(iso[1]), int(iso[2]), int(iso[3]), today)
    match = re.search(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?", words)
    if match is None:
        return _day_of_month(numbers[0], today) if len(numbers) == 1 else None
    first, second, written = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
    number, day = (first, second) if first <= 12 else (second, first)
    return _valid(written + 2000 if written is not None and written < 100 else written, number, day, today)


def _day_of_month(day: int, today: date) -> date | None:
    month = today.replace(day=1) if day >= today.day else _months_later(today.replace(day=1), 1)
    return _valid(month.year, month.month, day, today)


def _valid(year: int | None, month: int, day: int, today: date) -> date | None:
    """The date, in the coming year where none is said; None where there is no such day."""
    try:
        if year is not None:
            return date(year, month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _in_zone(at: datetime, local: datetime) -> datetime:
    """A moment of the business hours where it is; pendulum's own moments lose a `ZoneInfo` in arithmetic."""
    return moment_at(microseconds(at)).astimezone(local.tzinfo)


def _at(day: date, local: datetime, minutes: int = 0) -> datetime:
    """So many minutes of wall clock into a day, where it is."""
    days, rest = divmod(minutes, 24 * 60)
    day += _DAY * days
    return first_shown(datetime(day.year, day.month, day.day, rest // 60, rest % 60, tzinfo=local.tzinfo))


def _end(day: date, local: datetime) -> datetime:
    return _at(day, local, 24 * 60)
