"""Business hours: when a help desk is open, and how much open time lies between two moments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Self

import pendulum
from attrs import field, frozen
from pendulum import DateTime

from supportquality.errors import HoursError
from supportquality.fields import expected, shortened, unknown
from supportquality.open_dates import DAY, SECOND, Dates, Spans, merged
from supportquality.open_duration import Duration, open_duration
from supportquality.open_time import AlwaysOpen, OpenTime

Moment = datetime | str
Time = time | str
Day = date | str
Intervals = Iterable[Sequence[Time]]
Pauses = Iterable[tuple[Moment, Moment | None]]
ByDate = tuple[tuple[date, Spans], ...]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = _EPOCH.toordinal()
_MICROSECOND = timedelta(microseconds=1)
# All that any zone keeps today, so that a look-up spares the arithmetic.
_OFFSETS = {timedelta(minutes=m): m * 60 * SECOND for m in range(-1440 + 15, 1440, 15)}
_NEVER = 1 << 62
_TIME = re.compile(r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?")


def _zone_name(value: str) -> str:
    if not isinstance(value, str):
        raise HoursError(expected("the name of a time zone", value), "$.tz")
    try:
        if value == "localtime":
            raise ValueError("the zone of the machine is no part of the input")
        return pendulum.timezone(value).name
    except (ValueError, OSError):
        raise HoursError(
            f'unknown time zone "{shortened(value)}", give an IANA name such as "Asia/Manila"', "$.tz"
        ) from None


def _time_of_day(value: Time, place: str) -> int:
    if isinstance(value, time):
        if value.tzinfo is not None:
            raise HoursError("a time of day has no zone of its own, leave it to tz", place)
        return ((value.hour * 60 + value.minute) * 60 + value.second) * SECOND + value.microsecond
    if not isinstance(value, str):
        raise HoursError(expected('a time of day such as "09:00"', value), place)
    parts = _TIME.fullmatch(value)
    hour, minute, second = (int(part or 0) for part in parts.groups()[:3]) if parts else (99, 0, 0)
    fraction = int((parts[4] or "").ljust(6, "0")) if parts else 0
    since_midnight = ((hour * 60 + minute) * 60 + second) * SECOND + fraction
    if minute > 59 or second > 59 or since_midnight > DAY:
        raise HoursError(f'no time of day: "{shortened(value)}", give "00:00" to "24:00"', place)
    return since_midnight


def _intervals(value: Intervals, place: str) -> Spans:
    if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
        raise HoursError(expected('a list of pairs such as ["09:00", "17:00"]', value), place)
    return merged(_interval(pair, f"{place}[{index}]") for index, pair in enumerate(value))


def _interval(pair: Sequence[Time], place: str) -> tuple[int, int]:
    if isinstance(pair, str) or not isinstance(pair, Sequence) or len(pair) != 2:
        raise HoursError('expected a pair such as ["09:00", "17:00"]', place)
    start, end = _time_of_day(pair[0], f"{place}[0]"), _time_of_day(pair[1], f"{place}[1]")
    if start == DAY:
        raise HoursError('hours cannot start at "24:00", give "00:00" to the next day', f"{place}[0]")
    if start == end:
        raise HoursError('hours end when they start, give "00:00" to "24:00" for a whole day', f"{place}[1]")
    return start, end if start < end else end + DAY


def _date(value: Day, place: str) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise HoursError(expected('a date such as "2026-12-25"', value), place)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise HoursError(f'no date: "{shortened(value)}", give one such as "2026-12-25"', place) from None


def _week(value: Mapping[str, Intervals]) -> tuple[Spans, ...]:
    if not isinstance(value, Mapping):
        raise HoursError(expected("an object of weekdays", value), "$.week")
    for key in value:
        if key not in _WEEKDAYS:
            raise HoursError(unknown("weekday", key, _WEEKDAYS), "$.week")
    return tuple(_intervals(value.get(weekday, ()), f"$.week.{weekday}") for weekday in _WEEKDAYS)


def _breaks(value: Mapping[Day, Intervals]) -> ByDate:
    return _by_date(value, "$.breaks")


def _special(value: Mapping[Day, Intervals]) -> ByDate:
    return _by_date(value, "$.special")


def _by_date(value: Mapping[Day, Intervals], place: str) -> ByDate:
    if not isinstance(value, Mapping):
        raise HoursError(expected("an object of dates", value), place)
    days: dict[date, Spans] = {}
    for key, intervals in value.items():
        day = _date(key, place)
        if day in days:
            raise HoursError(f"{day} is given twice, join its intervals", place)
        days[day] = _intervals(intervals, f"{place}.{day}")
    return tuple(sorted(days.items()))


def _holidays(value: Iterable[Day]) -> tuple[date, ...]:
    if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
        raise HoursError(expected("a list of dates", value), "$.holidays")
    return tuple(sorted({_date(day, f"$.holidays[{index}]") for index, day in enumerate(value)}))


def _as_text(since_midnight: int) -> str:
    seconds, fraction = divmod(since_midnight, SECOND)
    minutes, second = divmod(seconds, 60)
    text = f"{minutes // 60:02}:{minutes % 60:02}"
    if fraction:
        return f"{text}:{second:02}.{fraction:06}"
    return f"{text}:{second:02}" if second else text


def _as_pairs(spans: Spans) -> list[list[str]]:
    pairs: list[list[str]] = []
    for start, end in spans:
        if end - start >= DAY and end > DAY:
            # No pair can say more than a day: two that overlap, and merge again.
            middle = (max(start, end - DAY) + DAY) // 2
            pairs.append([_as_text(start), _as_text(middle)])
            start = middle
        pairs.append([_as_text(start), _as_text(end if end <= DAY else end - DAY)])
    return pairs


def _day_and_time(moment: Any, place: str) -> tuple[int, int]:
    """The ordinal of a date near the moment, and the microseconds to it from midnight UTC of that date, exactly.

    From the parts, because Python's own subtraction of aware datetimes takes twice as long, that of
    pendulum ten times. The date is the local one, so the time may lie up to a day outside of it.
    """
    try:
        seconds = (moment.hour * 60 + moment.minute) * 60 + moment.second
        offset = _OFFSETS[moment.tzinfo.utcoffset(moment)]
        return moment.toordinal(), seconds * SECOND + moment.microsecond - offset
    except (AttributeError, KeyError):
        since_epoch = datetime.__sub__(_read_moment(moment, place), _EPOCH) // _MICROSECOND
        days, time = divmod(since_epoch, DAY)
        return _EPOCH_DAY + days, time


def _instant(moment: Moment, place: str) -> int:
    """Microseconds since the epoch, exactly."""
    day, time = _day_and_time(moment, place)
    return (day - _EPOCH_DAY) * DAY + time


def _read_moment(moment: Moment, place: str) -> datetime:
    read: object = moment
    if isinstance(moment, str):
        try:
            read = datetime.fromisoformat(moment)
        except ValueError:
            raise HoursError(f'no time: "{shortened(moment)}", give ISO 8601 with an offset', place) from None
    if not isinstance(read, datetime):
        raise HoursError(expected("an aware datetime or ISO 8601 text", read), place)
    if read.utcoffset() is None:
        raise HoursError(f'a time without an offset: "{read}", add one such as +08:00', place)
    return read


def _pauses(pauses: Pauses) -> list[tuple[int, int | None]]:
    held: list[tuple[int, int | None]] = []
    for index, (start, end) in enumerate(pauses):
        resumed = None if end is None else _instant(end, f"pauses[{index}][1]")
        held.append((_instant(start, f"pauses[{index}][0]"), resumed))
    return held


@frozen(kw_only=True, repr=False)
class BusinessHours:
    """The open hours of a help desk in its zone.

    A value, equal and hashed by its schedule, thread-safe.

    `week` maps "mon" to "sun" to lists of (start, end), `special` gives a date its own hours, `holidays`
    closes dates, `breaks` closes hours of dates. Times are "09:00", "09:00:30", "24:00" or `datetime.time`,
    dates "2026-12-25" or `datetime.date`. Intervals are half-open and merge where they overlap.

    An end before its start makes a night, which belongs to the day it begins on. Holidays and special dates
    concern their calendar date only, from midnight to midnight, the end of the night before included; the
    night that begins on them goes on after midnight, with the special hours if those make a night. Special
    beats holiday.

    Hours are counted in real seconds. A local time that does not exist is the moment of the clock change,
    one that comes twice means the first.

    Moments are aware datetimes or ISO 8601 text with an offset, in any zone. Errors: `HoursError`.

    The fields hold the schedule in normal form, times as microseconds from midnight; `to_dict` writes it as
    text.
    """

    tz: str = field(converter=_zone_name)
    """The IANA name of the time zone."""
    week: tuple[Spans, ...] = field(factory=dict, converter=_week)
    """Open spans by weekday, `mon` to `sun`: `{"mon": [["09:00", "17:00"]]}`. An end before its start makes a
    night.
    """
    breaks: ByDate = field(factory=dict, converter=_breaks)
    """Spans in which the desk is closed, by date."""
    holidays: tuple[date, ...] = field(default=(), converter=_holidays)
    """Dates on which it is closed, from midnight to midnight."""
    special: ByDate = field(factory=dict, converter=_special)
    """Other hours by date; they beat the week's and a holiday."""
    _open_time: OpenTime = field(init=False, eq=False)

    @_open_time.default
    def _lay_out(self) -> OpenTime:
        dates = Dates(
            week=self.week,
            special={day.toordinal(): spans for day, spans in self.special},
            holidays=frozenset(day.toordinal() for day in self.holidays),
            breaks={day.toordinal(): spans for day, spans in self.breaks},
        )
        exceptions = self.breaks or self.holidays or self.special
        always = not exceptions and all(spans == ((0, DAY),) for spans in self.week)
        return (AlwaysOpen if always else OpenTime)(pendulum.timezone(self.tz), dates)

    @classmethod
    def always(cls, tz: str) -> Self:
        """Open round the clock; the zone is the one in which deadlines are written."""
        return cls(tz=tz, week={weekday: [("00:00", "24:00")] for weekday in _WEEKDAYS})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the `hours` of a policy. Unknown keys are errors."""
        if not isinstance(data, Mapping):
            raise HoursError(expected("an object", data), "$")
        keys = ("tz", "week", "breaks", "holidays", "special")
        for key in data:
            if key not in keys:
                raise HoursError(unknown("key", key, keys), "$")
        if "tz" not in data:
            raise HoursError('missing, give an IANA name such as "Asia/Manila"', "$.tz")
        return cls(**data)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, as JSON has it, from which `from_dict` builds an equal value."""
        return {
            "tz": self.tz,
            "week": {day: _as_pairs(spans) for day, spans in zip(_WEEKDAYS, self.week, strict=True) if spans},
            "breaks": {day.isoformat(): _as_pairs(spans) for day, spans in self.breaks},
            "holidays": [day.isoformat() for day in self.holidays],
            "special": {day.isoformat(): _as_pairs(spans) for day, spans in self.special},
        }

    def __repr__(self) -> str:
        return f"BusinessHours.from_dict({self.to_dict()})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_dict, (self.to_dict(),)

    def elapsed(self, start: Moment, end: Moment, pauses: Pauses = ()) -> Duration:
        """The open time from `start` to `end`, 0 if the end comes first.

        Pauses are pairs of moments, the second None for one that goes on; they may overlap.
        """
        if pauses:
            begin, finish = _instant(start, "start"), _instant(end, "end")
            return open_duration(self.elapsed_us(begin, finish, _pauses(pauses)))
        first_day, begin = _day_and_time(start, "start")
        last_day, finish = _day_and_time(end, "end")
        return open_duration(self._open_time.elapsed_by_day(first_day, begin, last_day, finish))

    def elapsed_many(self, pairs: Iterable[tuple[Moment, Moment]]) -> list[Duration]:
        """`elapsed` of every (start, end), in their order; an error names the pair."""
        durations = []
        for index, (start, end) in enumerate(pairs):
            try:
                durations.append(self.elapsed(start, end))
            except HoursError as error:
                raise error.within(f"pairs[{index}]") from None
        return durations

    def deadline(self, start: Moment, duration: timedelta, pauses: Pauses = ()) -> DateTime | None:
        """The first moment by which `duration` has been open since `start`, in the schedule's zone.

        Reached exactly at closing time it is the closing time; a duration of 0 gives the start. None if it
        never comes: too little is open until the year 9999, or a pause that goes on comes first.
        """
        amount = timedelta.__floordiv__(duration, _MICROSECOND)
        if amount < 0:
            raise HoursError(f"a deadline cannot lie before its start, got {duration!r}", "duration")
        held = _pauses(pauses) if pauses else ()
        instant = self.deadline_us(_instant(start, "start"), amount, held)
        try:
            return None if instant is None else self._moment(instant)
        except HoursError:
            return None

    def is_open(self, at: Moment) -> bool:
        """Whether a moment lies in the hours. Intervals are half-open: open at "09:00", closed at "17:00"."""
        instant = _instant(at, "at")
        return self.elapsed_us(instant, instant + 1) == 1

    def open_intervals(self, start: Moment, end: Moment) -> list[tuple[DateTime, DateTime]]:
        """What is open between two moments, merged, in the schedule's zone; it adds up to `elapsed`."""
        spans = self.open_intervals_us(_instant(start, "start"), _instant(end, "end"))
        return [(self._moment(opening), self._moment(closing)) for opening, closing in spans]

    @property
    def never_open(self) -> bool:
        """Whether no moment at all is open, so that nothing can be measured in these hours."""
        return self._open_time.is_empty()

    def elapsed_us(self, start: int, end: int, pauses: Iterable[tuple[int, int | None]] = ()) -> int:
        """`elapsed` in microseconds since the epoch."""
        if end <= start:
            return 0
        elapsed = self._open_time.elapsed
        if not pauses:
            return elapsed(start, end)
        held = merged((max(s, start), end if e is None else min(e, end)) for s, e in pauses)
        return elapsed(start, end) - sum(elapsed(pause_start, pause_end) for pause_start, pause_end in held)

    def deadline_us(
        self, start: int, duration: int, pauses: Iterable[tuple[int, int | None]] = ()
    ) -> int | None:
        """`deadline` in microseconds since the epoch."""
        if duration <= 0:
            return start
        held = merged((max(s, start), _NEVER if e is None else e) for s, e in pauses)
        for pause_start, pause_end in held:
            before = self._open_time.elapsed(start, pause_start)
            if duration <= before:
                break
            if pause_end == _NEVER:
                return None
            start, duration = pause_end, duration - before
        return self._open_time.reach(start, duration)

    def open_intervals_us(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """`open_intervals` in microseconds since the epoch, lazily."""
        return self._open_time.spans(start, end) if start < end else iter(())

    def _moment(self, instant: int) -> DateTime:
        try:
            local = (_EPOCH + timedelta(microseconds=instant)).astimezone(self._open_time.zone)
        except OverflowError:
            raise HoursError("lies outside of the years 1 to 9999") from None
        clock = local.hour, local.minute, local.second, local.microsecond
        return DateTime(local.year, local.month, local.day, *clock, tzinfo=local.tzinfo, fold=local.fold)
