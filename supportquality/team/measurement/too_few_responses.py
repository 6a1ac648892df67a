from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from supportquality.team_authoring import (
    Evidence,
    Severity,
    Share,
    TeamCase,
    figures,
    fine,
    team,
    team_checker,
    worse,
)


@team_checker(
    severity=Severity.MINOR,
    message={
        "en": "The {part} stands on {count} answers: the true figure may lie anywhere from {low} to {high}.",
        "fil": "Nakasalalay ang {part} sa {count} na sagot: maaaring nasa pagitan ng {low} "
        "at {high} ang totoo.",
    },
    remedy={
        "en": "Collect at least {needed} answers before you compare or set a goal: ask "
        "after every solve, and shortly.",
        "fil": "Mag-ipon muna ng {needed} na sagot bago magkumpara o magtakda ng layunin: "
        "magtanong tuwing may nalulutas.",
    },
    bad=[
        worse(team(figures(200, csat=Share(9, 10))), "csat", why="nine of ten say little about 200 tickets")
    ],
    good=[
        fine(team(figures(200, csat=Share(30, 40))), why="forty answers are enough to speak of"),
        fine(team(figures(200)), why="no answer at all is unmeasured, not too few"),
    ],
)
def too_few_responses(case: TeamCase) -> Iterator[Evidence]:
    """A survey has so few answers that its figure says next to nothing.

    Why it matters: teams are praised and blamed for what is chance.

    Stays silent when: there is no answer at all (`unmeasured-metric`), at least `limits.min_responses`, or hardly any
    ticket yet.

    Source: P6, P8.
    """
    needed = case.limits.min_responses
    if case.summary.tickets < case.limits.min_tickets:
        return
    for metric in ("csat", "nps", "ces"):
        statistic = case.summary[metric]
        if 0 < statistic.count < needed:
            least, most = _SCALES.get(metric, (-math.inf, math.inf))
            low, high = (
                "?" if bound is None else case.figure(metric, min(max(bound, least), most))
                for bound in (statistic.low, statistic.high)
            )
            yield case.evidence(part=metric, count=statistic.count, low=low, high=high, needed=needed)


_SCALES: Final = {"ces": (1, 7)}
"""A mean of few answers has an interval that leaves the scale, which no figure can."""
