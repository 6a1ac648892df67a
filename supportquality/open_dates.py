"""The open hours of local dates, by a schedule of weekdays with its exceptions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import MAXYEAR, date

import attrs

SECOND = 1_000_000
DAY = 86_400 * SECOND
Spans = tuple[tuple[int, int], ...]


def merged(spans: Iterable[tuple[int, int]]) -> Spans:
    """The union, sorted: what overlaps or touches becomes one span, what is empty or reversed disappears."""
    union: list[tuple[int, int]] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return tuple(union)


def _without(spans: Spans, holes: Spans) -> Spans:
    for hole_start, hole_end in holes:
        pieces = (piece for s, e in spans for piece in ((s, min(e, hole_start)), (max(s, hole_end), e)))
        spans = merged(pieces)
    return spans


def _until_midnight(spans: Spans) -> list[tuple[int, int]]:
    return [(start, min(end, DAY)) for start, end in spans]


def _after_midnight(spans: Spans) -> list[tuple[int, int]]:
    return [(0, end - DAY) for _, end in spans if end > DAY]


@attrs.frozen(eq=False)
class Dates:
    """The hours of every local date, in microseconds from its midnight; an end after `DAY` makes a night.

    Dates are proleptic ordinals, `week` begins with Monday. What is open on a calendar date are the hours
    begun on it and what is left of the night before. A date in `special` or `holidays` loses both, and has
    its special hours instead; the night that begins on it goes on after midnight, the special one where
    there is one. A break takes its hours out of whatever is open then.
    """

    week: tuple[Spans, ...]
    special: Mapping[int, Spans]
    holidays: frozenset[int]
    breaks: Mapping[int, Spans]

    def open_on(self, day: int) -> Spans:
        if day in self.special:
            spans = _until_midnight(self.special[day])
        elif day in self.holidays:
            spans = []
        else:
            spans = _until_midnight(self._of_weekday(day)) + self._left_of_night(day - 1)
        breaks = _until_midnight(self.breaks.get(day, ())) + _after_midnight(self.breaks.get(day - 1, ()))
        return _without(merged(spans), merged(breaks))

    def _left_of_night(self, day: int) -> list[tuple[int, int]]:
        return _after_midnight(self.special.get(day, ())) or _after_midnight(self._of_weekday(day))

    def _of_weekday(self, day: int) -> Spans:
        return self.week[(day - 1) % 7]

    def exceptions(self) -> frozenset[int]:
        """The dates whose hours may differ from those of their weekday, the next one because of nights."""
        days = {*self.special, *self.holidays, *self.breaks}
        return frozenset(days | {day + 1 for day in days})

    def last_year(self) -> int:
        """The last year that can have open hours."""
        if any(self.week):
            return MAXYEAR
        # A special night on New Year's Eve ends in the year after.
        last_day = max(self.special, default=0) + 1
        return date.fromordinal(min(last_day, date.max.toordinal())).year
