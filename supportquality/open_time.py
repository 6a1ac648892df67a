"""Where the open time of a schedule lies on the line of instants, counted in microseconds since the epoch.

Local dates are laid out year by year: the open hours of every date, moved to UTC by the offsets that hold
on it, as sorted bounds with running sums. A question is then two bisections, whatever its span. Years are
added when first asked for; two that begin on the same weekday and change their clocks at the same moments
share one layout. Years that are asked for often are laid out by day as well, to spare the search.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import isleap
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, tzinfo

import attrs

from supportquality.open_dates import DAY, Dates, Spans, merged
from supportquality.zone_clock import EVER, Clock

_Day = tuple[list[int], list[int]]
"""Bounds and sums like those of a year: of the three days around a date, from midnight UTC of the date."""
_MOST_YEARS_BY_DAY = 30
_SEARCHES = 512
"""After so many searches the year asked for is laid out by day, which takes about as long as they did."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = _EPOCH.toordinal()


def _year_like(year: int) -> int:
    """A year with the same dates, weekdays and clock changes, as the calendar repeats every 400 years.

    The zone data know no change before 1834, and none after 2087 but by a yearly rule.
    """
    if year < 1600:
        return 1200 + year % 400
    return year if year < 2400 else 2400 + year % 400


@attrs.frozen(eq=False)
class _Year:
    """The open time of one local year, relative to the instant at which it begins.

    `bounds` are openings and closings in turn. After i of them, `sums[i]` is what has been open so far: as
    it is while closed (even i), plus the instant while open (odd i). `closed` are the sums at the closings.
    """

    shift: int
    length: int
    bounds: list[int]
    sums: list[int]
    closed: list[int]


def _lay_out(local_spans: Spans, days: int, clock: Clock) -> _Year:
    new_year, next_new_year = clock.to_utc([0, days * DAY])
    instants = clock.to_utc([time for span in local_spans for time in span])
    bounds: list[int] = []
    sums = [0]
    for opening, closing in zip(instants[::2], instants[1::2], strict=True):
        if opening < closing:
            bounds += (opening - new_year, closing - new_year)
            sums += (sums[-1] + new_year - opening, sums[-1] + closing - opening)
    return _Year(new_year, next_new_year - new_year, bounds, sums, sums[2::2])


@attrs.frozen(eq=False)
class _Table:
    """Consecutive years: a snapshot, so that threads may read one while another is made.

    `days` fills up with the years that are asked for often, `years_by_day`.
    """

    first_year: int
    years: list[_Year]
    starts: list[int]
    before: list[int]
    since: int
    until: int
    days: dict[int, _Day] = attrs.field(factory=dict)
    years_by_day: set[int] = attrs.field(factory=set)

    @property
    def last_year(self) -> int:
        return self.first_year + len(self.years) - 1

    @classmethod
    def of(cls, first_year: int, years: list[_Year]) -> _Table:
        last_year = first_year + len(years) - 1
        starts, before = [], [0]
        for number, year in enumerate(years, first_year):
            starts.append(_new_year(number) + year.shift)
            before.append(before[-1] + (year.closed[-1] if year.closed else 0))
        since = -EVER if first_year == MINYEAR else starts[0]
        until = EVER if last_year == MAXYEAR else starts[-1] + years[-1].length
        return cls(first_year, years, starts, before, since, until)

    def elapsed(self, start: int, end: int) -> int:
        """The open time from `start` to `end`, both in the table."""
        index = bisect_right(self.starts, start, 1) - 1
        year, new_year = self.years[index], self.starts[index]
        if end - new_year >= year.length:
            return self.open_until(end) - self.open_until(start)
        start -= new_year
        end -= new_year
        first = bisect_right(year.bounds, start)
        last = bisect_right(year.bounds, end, first)
        elapsed = year.sums[last] - year.sums[first]
        if first & 1:
            elapsed -= start
        return elapsed + end if last & 1 else elapsed

    def open_until(self, instant: int) -> int:
        """The open time from the beginning of the table."""
        index = bisect_right(self.starts, instant, 1) - 1
        year = self.years[index]
        moment = instant - self.starts[index]
        bound = bisect_right(year.bounds, moment)
        return self.before[index] + year.sums[bound] + (moment if bound & 1 else 0)

    def lay_out_by_day(self, year: int) -> None:
        """Make what is asked about dates of a year cheaper, as far as the table knows what is around them."""
        if year in self.years_by_day or len(self.years_by_day) == _MOST_YEARS_BY_DAY:
            return
        days = _days_of(year)
        first = max(days.start, self.since // DAY + _EPOCH_DAY + 2)
        last = min(days.stop, self.until // DAY + _EPOCH_DAY - 2)
        since, until = ((day - _EPOCH_DAY) * DAY for day in (first - 1, last + 2))
        bounds: list[int] = []
        sums = [self.open_until(since)]
        for opening, closing in self.spans(since, until):
            bounds += (opening, closing)
            sums += (sums[-1] - opening, sums[-1] + closing - opening)
        for day in range(first, last):
            midnight = (day - _EPOCH_DAY) * DAY
            start = bisect_right(bounds, midnight - DAY) & ~1
            end = bisect_right(bounds, midnight + 2 * DAY, start)
            self.days[day] = (
                [bound - midnight for bound in bounds[start:end]],
                [so_far + midnight if i & 1 else so_far for i, so_far in enumerate(sums[start : end + 1])],
            )
        self.years_by_day.add(year)

    def reach(self, amount: int) -> int | None:
        """The first instant by which `amount` (more than 0) has been open; None if beyond the table."""
        index = bisect_left(self.before, amount, 1) - 1
        if index == len(self.years):
            return None
        year = self.years[index]
        rest = amount - self.before[index]
        interval = bisect_left(year.closed, rest)
        return self.starts[index] + year.bounds[2 * interval + 1] - (year.closed[interval] - rest)

    def spans(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What is open from `start` to `end`, in pieces that may touch at New Year."""
        for index in range(bisect_right(self.starts, start, 1) - 1, len(self.years)):
            since, bounds = self.starts[index], self.years[index].bounds
            if since >= end:
                return
            first = bisect_right(bounds, start - since) & ~1
            for opening, closing in zip(bounds[first::2], bounds[first + 1 :: 2], strict=True):
                if since + opening >= end:
                    return
                yield max(start, since + opening), min(end, since + closing)


class OpenTime:
    """The open time of a schedule; the table of years behind it grows with what is asked."""

    def __init__(self, zone: tzinfo, dates: Dates) -> None:
        self.zone = zone
        self._dates = dates
        self._exceptions = dates.exceptions()
        self._regular = tuple(_regular(dates.week).open_on(day) for day in range(1, 8))
        self._alike: dict[object, _Year] = {}
        self._searches = 0
        self._table = _Table(first_year=0, years=[], starts=[], before=[0], since=EVER, until=-EVER)

    def elapsed(self, start: int, end: int) -> int:
        """The open time from `start` to `end`, which comes no earlier."""
        table = self._table
        if start < table.since or end >= table.until:
            table = self._covering(start, end)
        return table.elapsed(start, end)

    def elapsed_by_day(self, start_day: int, start: int, end_day: int, end: int) -> int:
        """`elapsed` of moments given as the ordinal of a date and the time from its midnight UTC; 0 if reversed."""
        days = self._table.days
        try:
            first_bounds, first_sums = days[start_day]
            last_bounds, last_sums = days[end_day]
        except KeyError:
            return self._searched_for(start_day, start, end_day, end)
        first, last = bisect_right(first_bounds, start), bisect_right(last_bounds, end)
        elapsed = last_sums[last] - first_sums[first]
        if first & 1:
            elapsed -= start
        if last & 1:
            elapsed += end
        return elapsed if elapsed > 0 else 0

    def _searched_for(self, start_day: int, start: int, end_day: int, end: int) -> int:
        begin, finish = (start_day - _EPOCH_DAY) * DAY + start, (end_day - _EPOCH_DAY) * DAY + end
        if begin >= finish:
            return 0
        elapsed = self.elapsed(begin, finish)
        self._searches += 1
        if self._searches % _SEARCHES == 0:
            missing = end_day if start_day in self._table.days else start_day
            self._table.lay_out_by_day(_year_of((missing - _EPOCH_DAY) * DAY))
        return elapsed

    def reach(self, start: int, amount: int) -> int | None:
        """The first instant by which `amount` (more than 0) has been open since `start`; None if never."""
        table = self._covering(start, start + amount)
        while (instant := table.reach(table.open_until(start) + amount)) is None:
            if table.last_year >= self._dates.last_year():
                return None
            table = self._grown(table.first_year, min(MAXYEAR, table.last_year + len(table.years)))
        return instant

    def spans(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The open intervals from `start` to `end`, which comes later, merged."""
        last: tuple[int, int] | None = None
        for span in self._covering(start, end).spans(start, end):
            if last is not None and last[1] == span[0]:
                last = (last[0], span[1])
                continue
            if last is not None:
                yield last
            last = span
        if last is not None:
            yield last

    def is_empty(self) -> bool:
        return not any(self._regular) and not any(self._dates.open_on(day) for day in self._exceptions)

    def _covering(self, start: int, end: int) -> _Table:
        table = self._table
        if table.since <= start and end < table.until:
            return table
        # A local date and that of UTC are at most a day apart.
        return self._grown(_year_of(start - DAY), _year_of(end + DAY))

    def _grown(self, first: int, last: int) -> _Table:
        table = self._table
        if table.years:
            first, last = min(first, table.first_year), max(last, table.last_year)
        begin = table.first_year if table.years else first
        earlier = [self._year(number) for number in range(first, begin)]
        later = [self._year(number) for number in range(begin + len(table.years), last + 1)]
        self._table = grown = _Table.of(first, [*earlier, *table.years, *later])
        return grown

    def _year(self, number: int) -> _Year:
        days = _days_of(number)
        if not self._exceptions.isdisjoint(days):
            return _lay_out(self._local_spans(days), len(days), Clock.of(self.zone, _year_like(number)))
        if _year_like(number) not in self._alike:
            self._alike[_year_like(number)] = self._regular_year(days, _year_like(number))
        return self._alike[_year_like(number)]

    def _regular_year(self, days: range, number: int) -> _Year:
        clock = Clock.of(self.zone, number)
        kind = (days.start % 7, len(days), clock)
        if kind not in self._alike:
            self._alike[kind] = _lay_out(self._local_spans(days), len(days), clock)
        return self._alike[kind]

    def _local_spans(self, days: range) -> Spans:
        spans: list[tuple[int, int]] = []
        for index, day in enumerate(days):
            open_on = self._dates.open_on(day) if day in self._exceptions else self._regular[(day - 1) % 7]
            spans += [(index * DAY + start, index * DAY + end) for start, end in open_on]
        return merged(spans)


class AlwaysOpen(OpenTime):
    """All time is open: the answers of `OpenTime` without its table."""

    def elapsed(self, start: int, end: int) -> int:
        return end - start

    def elapsed_by_day(self, start_day: int, start: int, end_day: int, end: int) -> int:
        return max(0, (end_day - start_day) * DAY + end - start)

    def reach(self, start: int, amount: int) -> int | None:
        return start + amount

    def spans(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        if start < end:
            yield start, end


def _regular(week: tuple[Spans, ...]) -> Dates:
    return Dates(week, {}, frozenset(), {})


def _year_of(instant: int) -> int:
    try:
        return (_EPOCH + timedelta(microseconds=instant)).year
    except OverflowError:
        return MINYEAR if instant < 0 else MAXYEAR


def _days_of(year: int) -> range:
    """The ordinals of its dates."""
    first = date(year, 1, 1).toordinal()
    return range(first, first + (366 if isleap(year) else 365))


def _new_year(year: int) -> int:
    return (date(year, 1, 1).toordinal() - _EPOCH_DAY) * DAY
