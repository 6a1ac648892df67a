"""What the clock on the wall of a zone does during a year."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

import attrs

EVER = 1 << 62
"""Before and after all time, in microseconds."""
_MICROSECOND = timedelta(microseconds=1)


@attrs.frozen
class Clock:
    """The offsets of a zone during one year, each with the moment it begins, relative to local New Year."""

    offsets: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, zone: tzinfo, year: int) -> Clock:
        new_year = datetime(year, 1, 1, tzinfo=zone)
        before, after = new_year - timedelta(days=4), new_year + timedelta(days=370)
        offset = _offset(zone, before)
        offsets = [(-EVER, offset // _MICROSECOND)]
        while before < after:
            # The shortest time that any zone ever kept an offset is four days less a quarter of an hour.
            later = before + timedelta(days=2)
            if _offset(zone, later) != offset:
                change = _change_between(zone, before, later)
                offset = _offset(zone, later)
                offsets.append(((change - new_year) // _MICROSECOND, offset // _MICROSECOND))
            before = later
        return cls(tuple(offsets))

    def to_utc(self, local: list[int]) -> list[int]:
        """For each of the sorted local times, the first instant at which the clock shows it or a later one.

        So a time that does not exist is the transition, and one that comes twice is its first occurrence.
        """
        instants: list[int] = []
        for (since, offset), (until, _) in pairwise([*self.offsets, (EVER, 0)]):
            before_change = bisect_left(local, until + offset)
            instants += [max(since, time - offset) for time in local[len(instants) : before_change]]
        return instants


def first_shown(local: datetime) -> datetime:
    """A local time that its clock shows: the same, or the transition where the clock leaves it out."""
    late, early = local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    if local.tzinfo is None or late <= early:
        return local
    change = _change_between(
        local.tzinfo, early.replace(tzinfo=local.tzinfo), late.replace(tzinfo=local.tzinfo)
    )
    return change.replace(tzinfo=UTC).astimezone(local.tzinfo)


def _offset(zone: tzinfo, utc: datetime) -> timedelta:
    """The offset at an instant in UTC, although its tzinfo is the zone: `tzinfo.fromutc` wants it so."""
    return zone.fromutc(utc).utcoffset() or timedelta(0)


def _change_between(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    """The first second of the new offset."""
    offset = _offset(zone, before)
    while (seconds := (after - before) // timedelta(seconds=1)) > 1:
        middle = before + timedelta(seconds=seconds // 2)
        if _offset(zone, middle) == offset:
            before = middle
        else:
            after = middle
    return after
