from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.team_authoring import (
    Distribution,
    Evidence,
    NetScore,
    Severity,
    Share,
    TeamCase,
    figures,
    fine,
    team,
    team_checker,
    worse,
)

_WANTED: Final = ("csat", "nps", "first-response-time", "resolution-time")
_HOURS: Final = Distribution.of_all([3600.0] * 60)


@team_checker(
    severity=Severity.MINOR,
    message={
        "en": "Nothing is known of {part}: {tickets} tickets, and not one observation.",
        "fil": "Walang alam tungkol sa {part}: {tickets} na ticket, wala ni isang naobserbahan.",
    },
    remedy={
        "en": "Record what it is worked out from: send a survey after the solve, log "
        "replies and changes of status.",
        "fil": "Itala ang pinagkukunan nito: magpadala ng survey pagkatapos malutas, i-log "
        "ang mga sagot at status.",
    },
    bad=[
        worse(
            team(figures(60, first_response_time=_HOURS, resolution_time=_HOURS)),
            "csat",
            "nps",
            why="no survey is ever sent",
        )
    ],
    good=[
        fine(
            team(
                figures(
                    60,
                    first_response_time=_HOURS,
                    resolution_time=_HOURS,
                    csat=Share(3, 5),
                    nps=NetScore(1, 1, 0),
                )
            ),
            why="few answers are some; too-few-responses speaks of those",
        ),
        fine(team(figures(5)), why="five tickets need no survey yet"),
    ],
)
def unmeasured_metric(case: TeamCase) -> Iterator[Evidence]:
    """A key figure of support is not measured at all: CSAT, NPS, first response time or resolution time.

    Why it matters: what nobody measures, nobody improves, and a gap looks like a good figure.

    Stays silent when: there are fewer tickets than `limits.min_tickets`, or a single observation.

    Source: P6.
    """
    tickets = case.summary.tickets
    if tickets >= case.limits.min_tickets:
        for metric in _WANTED:
            if not case.summary[metric].count:
                yield case.evidence(part=metric, tickets=tickets)
