from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from supportquality.team_authoring import (
    Cell,
    Evidence,
    Severity,
    Share,
    TeamCase,
    difference,
    figures,
    fine,
    team,
    team_checker,
    worse,
)

_BLOCK: Final = 4
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_METRIC: Final = "unserved-contacts"


def _hours(late: range) -> dict[int, Cell]:
    """Five contacts in every hour of the week, all late in some hours and one elsewhere."""
    return {hour: figures(5, unserved_contacts=Share(5 if hour in late else 1, 5)) for hour in range(168)}


@team_checker(
    severity=Severity.MAJOR,
    message={
        "en": "Customers who write {part} wait: {own} of {count} were not answered in "
        "time, {rest} at other times.",
        "fil": "Naghihintay ang mga sumusulat nang {part}: {own} ng {count} ang hindi "
        "nasagot sa oras, {rest} sa iba.",
    },
    remedy={
        "en": "Move a shift there, or say on the channel when answers come.",
        "fil": "Maglipat ng shift doon, o sabihin sa channel kung kailan may sasagot.",
    },
    bad=[
        worse(
            team(figures(840), hour=_hours(range(128, 144))),
            "sat 08:00–24:00",
            why="Saturdays nobody is there",
        )
    ],
    good=[
        fine(team(figures(840), hour=_hours(range(0))), why="the waits spread over the whole week"),
        fine(
            team(figures(20), hour={130: figures(5, unserved_contacts=Share(5, 5)), 20: figures(15)}),
            why="five contacts on Saturdays do not make a gap",
        ),
    ],
)
def coverage_gap(case: TeamCase) -> Iterator[Evidence]:
    """Hours of the week in which customers write and wait longer than the target, by the clock on the wall.

    The week is looked at in blocks of four hours, in the zone of the calendar; neighbouring gaps are one finding.

    Why it matters: opening hours keep such waits out of every response time, and the customers wait all the same.

    Stays silent when: few write then, or they wait no more often than at other times, beyond chance and by a quarter.

    Source: P3.
    """
    hours = case.parts("hour")
    blocks = {start: _merged(hours, start) for start in range(0, 7 * 24, _BLOCK)}
    judged = [start for start, share in blocks.items() if share.count >= case.limits.min_tickets]
    level = case.level(len(judged))
    gaps = []
    for start in judged:
        rest = Share.merge([share for other, share in blocks.items() if other != start])
        compared = difference(blocks[start], rest, level=level, fewest=case.limits.min_tickets)
        if case.is_worse(_METRIC, compared, rest) and (compared.value or 0) >= 5 * case.limits.notable_share:
            gaps.append(start)
    for _, run in groupby(enumerate(gaps), key=lambda item: item[1] - _BLOCK * item[0]):
        starts = [start for _, start in run]
        own = Share.merge([blocks[start] for start in starts])
        rest = Share.merge([share for start, share in blocks.items() if start not in gaps])
        yield case.evidence(
            part=_named(starts[0], starts[-1] + _BLOCK),
            own=case.percent(own.value or 0),
            rest=case.percent(rest.value or 0),
            count=own.count,
        )


def _merged(hours: object, start: int) -> Share:
    assert isinstance(hours, dict)
    return Share.merge([hours[hour][_METRIC] for hour in range(start, start + _BLOCK) if hour in hours])


def _named(start: int, end: int) -> str:
    day, hour = divmod(start, 24)
    last, until = divmod(end - 1, 24)
    upto = "" if last == day else f"{_DAYS[last]} "
    return f"{_DAYS[day]} {hour:02}:00–{upto}{until + 1:02}:00"
