"""When a promise falls due: the words of a time ("by Friday", "bukas ng umaga") as a moment.

Language packs say what the words mean, as data of their `due` cues:

- `in`: minutes, hours, business-hours, days, business-days, weeks or months, with the numbers of the words or `n`.
  Of a range the later end counts. Minutes and hours are real ones; days and longer end with their last day.
- `day`: today, tomorrow, day-after-tomorrow, a weekday, this-week, next-week, weekend, month-end, next-month, date.
- `part`: morning and noon end at 12:00, afternoon at 18:00, evening at 24:00, end-of-day at closing time or 24:00.
- `clock`: a time of day, "17:00", or "digits" for the one in the words ("3pm", "12nn").
- `month` for a date whose day is the number in the words; `vague: yes` for words that name no time.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from supportquality.business_hours import BusinessHours
from supportquality.reading import Cue

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PART_ENDS: Final = {"morning": 12, "noon": 12, "afternoon": 18, "evening": 24}

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?\s*([ap]\.?m\b|nn\b|mn\b)?", re.IGNORECASE)
_MOST_DAYS: Final = 3660
_DAY: Final = timedelta(days=1)


def due_time(cues: Iterable[Cue], at: datetime, zone: str, hours: BusinessHours) -> datetime | None:
    """The moment that the words of these cues mean when said at `at`; None when they name no time.

    `zone` says where a day ends; `hours` which days are business days and when they close.
    """
    said: dict[str, str] = {}
    quote = ""
    for cue in cues:
        said = {**cue.data, **said}
        quote = f"{quote} {cue.quote}"
    local = at.astimezone(ZoneInfo(zone))
    if "in" in said:
        return _after(said, quote, local, hours)
    if said.keys() & {"day", "part", "clock", "month"}:
        return _on(said, quote, local, hours)
    return None


def _numbers(said: Mapping[str, str], quote: str) -> float | None:
    found = [float(number) for number in _NUMBER.findall(said.get("n") or quote.replace(",", ""))]
    return max(found, default=None)


def _after(said: Mapping[str, str], quote: str, local: datetime, hours: BusinessHours) -> datetime | None:
    amount, unit = _numbers(said, quote), said["in"]
    if amount is None or amount > _MOST_DAYS:
        return None
    if unit in ("minutes", "hours"):
        return (local.astimezone(UTC) + timedelta(**{unit: amount})).astimezone(local.tzinfo)
    if unit == "business-hours":
        return hours.deadline(local, timedelta(hours=amount))
    whole = round(amount)
    if unit == "business-days":
        return _end(_business_day(local, whole, hours), local)
    if unit == "months":
        return _end(_months_later(local.date(), whole), local)
    return _end(local.date() + _DAY * whole * (7 if unit == "weeks" else 1), local)


def _business_day(local: datetime, amount: int, hours: BusinessHours) -> date:
    """The date of the last of so many days with open hours after today."""
    day = local.date()
    for _ in range(_MOST_DAYS):
        if amount <= 0:
            break
        day += _DAY
        amount -= bool(hours.open_intervals(_at(day, local), _end(day, local)))
    return day


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def _on(said: Mapping[str, str], quote: str, local: datetime, hours: BusinessHours) -> datetime | None:
    day = _date(said, quote, local.date())
    if day is None:
        return None
    named = "day" in said or "month" in said
    moment = _time_on(day, said, quote, local, hours)
    if moment is not None and moment < local and not named:
        moment = _time_on(day + _DAY, said, quote, local, hours)
    return moment


def _time_on(
    day: date, said: Mapping[str, str], quote: str, local: datetime, hours: BusinessHours
) -> datetime | None:
    if "clock" in said:
        minutes = _minutes(said["clock"] if said["clock"] != "digits" else quote, said.get("part"))
        return None if minutes is None else _at(day, local, minutes)
    part = said.get("part")
    if part == "end-of-day":
        open_then = hours.open_intervals(_at(day, local), _end(day, local))
        return open_then[-1][1].astimezone(local.tzinfo) if open_then else _end(day, local)
    return _at(day, local, 60 * PART_ENDS[part]) if part in PART_ENDS else _end(day, local)


def _minutes(text: str, part: str | None) -> int | None:
    """Minutes since midnight of the last time of day in the words; "at 5" in the afternoon is 17:00."""
    found = [match for match in _CLOCK.finditer(text) if int(match[1]) <= 24]
    if not found:
        return None
    marked = [match for match in found if match[3]]
    hour, minute, mark = (marked or found)[-1].groups()
    value, mark = int(hour) % 24, (mark or "").lower().replace(".", "")
    if mark == "mn":
        value = 24
    elif value < 12 and (mark == "pm" or (not mark and part in ("afternoon", "evening"))):
        value += 12
    elif value == 12 and mark == "am":
        value = 0
    return 60 * value + int(minute or 0)


def _date(said: Mapping[str, str], quote: str, today: date) -> date | None:
    day = said.get("day", "today")
    if "month" in said:
        return _next_date(quote, int(said["month"]), today)
    if day in WEEKDAYS:
        ahead = (WEEKDAYS.index(day) - today.weekday()) % 7
        if said.get("next") and ahead + today.weekday() < 7:
            ahead += 7
        return today + _DAY * ahead
    to_sunday = 6 - today.weekday()
    ahead_of = {
        "today": 0,
        "tomorrow": 1,
        "day-after-tomorrow": 2,
        "this-week": to_sunday,
        "weekend": to_sunday,
        "next-week": to_sunday + 7,
    }
    if day in ahead_of:
        return today + _DAY * ahead_of[day]
    if day in ("month-end", "next-month"):
        month = _months_later(today.replace(day=1), day == "next-month")
        return month.replace(day=monthrange(month.year, month.month)[1])
    return _numeric_date(quote, today) if day == "date" else None


def _next_date(quote: str, month: int, today: date) -> date | None:
    numbers = [int(number) for number in re.findall(r"\d+", quote)]
    days = [number for number in numbers if 1 <= number <= 31]
    years = [number for number in numbers if number > 1900]
    if not days:
        return None
    return _valid(years[0] if years else None, month, days[0], today)


def _numeric_date(quote: str, today: date) -> date | None:
    """A date in digits: ISO, or month/day[/year] as it is written in the Philippines and the United States."""
    iso = re.search(r"(\d{4})-(\d\d?)-(\d\d?)", quote)
    if iso:
        return _valid(int(iso[1]), int(iso[2]), int(iso[3]), today)
    match = re.search(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?", quote)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
    month, day = (first, second) if first <= 12 else (second, first)
    return _valid(year + 2000 if year is not None and year < 100 else year, month, day, today)


def _valid(year: int | None, month: int, day: int, today: date) -> date | None:
    """The date, in the coming year where none is said; None where there is no such day."""
    try:
        if year is not None:
            return date(year, month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _at(day: date, local: datetime, minutes: int = 0) -> datetime:
    """So many minutes of wall clock into a day, where it is."""
    days, rest = divmod(minutes, 24 * 60)
    day += _DAY * days
    return datetime(day.year, day.month, day.day, rest // 60, rest % 60, tzinfo=local.tzinfo)


def _end(day: date, local: datetime) -> datetime:
    return _at(day, local, 24 * 60)
