from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.team_authoring import (
    Cell,
    Evidence,
    Mean,
    Severity,
    TeamCase,
    difference,
    figures,
    fine,
    team,
    team_checker,
    worse,
)

_WATCHED: Final = (
    "csat", "nps", "quality-score", "target-attainment", "reopen-rate", "empathy-rate", "first-response-time",
)  # fmt: skip
_FEWEST_WEEKS: Final = 4
_RECENT: Final = 4
"""Which part of the weeks is recent: the last quarter of them."""


def _weeks(*scores: float) -> dict[str, Cell]:
    return {
        f"2026-W{week:02}": figures(60, quality_score=Mean.of_all([score - 5, score, score + 5] * 20))
        for week, score in enumerate(scores, 1)
    }


@team_checker(
    severity=Severity.MAJOR,
    message={
        "en": "The {part} is getting worse: {before} before, {now} since {since} ({count} observations).",
        "fil": "Lumalala ang {part}: {before} dati, {now} mula {since} ({count} na obserbasyon).",
    },
    remedy={
        "en": "Look at what changed then (staff, releases, campaigns) and read a few of the tickets since.",
        "fil": "Tingnan kung ano ang nagbago noon (tao, release, kampanya) at basahin ang "
        "ilang ticket mula noon.",
    },
    bad=[worse(team(figures(480), week=_weeks(90, 91, 89, 90, 90, 91, 80, 79)), "quality-score")],
    good=[
        fine(
            team(figures(480), week=_weeks(90, 88, 92, 90, 91, 89, 89, 90)), why="the weeks differ by chance"
        ),
        fine(team(figures(480), week=_weeks(80, 79, 81, 80, 80, 81, 90, 91)), why="it is getting better"),
        fine(team(figures(120), week=_weeks(90, 80)), why="two weeks are no trend"),
    ],
)
def worsening_trend(case: TeamCase) -> Iterator[Evidence]:
    """A figure is worse in the last quarter of the weeks than before, beyond chance and by enough to matter.

    Why it matters: a slow decline is seen by nobody who looks at one week.

    Stays silent when: there are fewer than four weeks, too few observations in either period, the change is small
    (`limits.notable_share`, `notable_score`, `notable_change`) or within what chance explains.

    Source: P6; BP, metrics.
    """
    weeks = sorted(case.parts("week").items())
    if len(weeks) < _FEWEST_WEEKS:
        return
    first_recent = len(weeks) - max(1, len(weeks) // _RECENT)
    for metric in _WATCHED:
        statistics = [part[metric] for _, part in weeks]
        kind = type(statistics[0])
        before, now = kind.merge(statistics[:first_recent]), kind.merge(statistics[first_recent:])
        compared = difference(now, before, level=case.level(len(_WATCHED)), fewest=case.limits.min_tickets)
        if case.is_worse(metric, compared, before):
            yield case.evidence(
                part=metric,
                before=case.figure(metric, before.value),
                now=case.figure(metric, now.value),
                since=weeks[first_recent][0],
                count=now.count,
            )
