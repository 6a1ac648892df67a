from __future__ import annotations

import math
from collections.abc import Iterator
from statistics import median

from supportquality.team_authoring import (
    Evidence,
    Severity,
    TeamCase,
    figures,
    fine,
    team,
    team_checker,
    worse,
)


@team_checker(
    severity=Severity.MAJOR,
    message={
        "en": "{agent} carries {own} tickets where the middle of the team carries {middle}.",
        "fil": "{own} na ticket ang dala ni {agent}, samantalang {middle} ang nasa gitna ng team.",
    },
    remedy={
        "en": "Ask whether it is too much, and move tickets or topics to others before "
        "quality or people suffer.",
        "fil": "Tanungin kung sobra na, at ilipat ang ilang ticket o paksa sa iba bago "
        "maapektuhan ang kalidad at tao.",
    },
    bad=[
        worse(
            team(
                figures(700),
                agent={
                    "ana": figures(100),
                    "ben": figures(95),
                    "cora": figures(105),
                    "dan": figures(98),
                    "eve": figures(300),
                },
            ),
            "eve",
        )
    ],
    good=[
        fine(
            team(
                figures(500),
                agent={
                    "ana": figures(100),
                    "ben": figures(95),
                    "cora": figures(105),
                    "dan": figures(98),
                    "eve": figures(125),
                },
            ),
            why="a quarter more is a busy month",
        ),
        fine(
            team(figures(400), agent={"ana": figures(100), "eve": figures(300)}),
            why="of two agents nobody can say who is in the middle",
        ),
    ],
)
def overloaded_agent(case: TeamCase) -> Iterator[Evidence]:
    """An agent who answers far more tickets than the middle of the team.

    More than `limits.overload` times as many, by more than chance: the numbers are taken for Poisson ones.

    Why it matters: who carries too much answers later and shorter, and leaves.

    Stays silent when: fewer than `limits.min_agents` agents have `min_tickets`: who helps out now and then is not
    compared with. Tickets are counted, not hours of work: part-time is not known.

    Source: P10.
    """
    loads = {agent: part.tickets for agent, part in case.sizable("agent").items()}
    if len(loads) < max(3, case.limits.min_agents):
        return
    middle = median(loads.values())
    z = case.deviations(len(loads))
    for agent, own in loads.items():
        bar = case.limits.overload * middle
        if own - z * math.sqrt(own) > bar:
            yield case.evidence(agent, own=own, middle=round(middle), ratio=own / middle)
