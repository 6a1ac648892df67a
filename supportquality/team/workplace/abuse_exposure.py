from __future__ import annotations

from collections.abc import Iterator

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
    severity=Severity.MAJOR,
    message={
        "en": "In {own} of {count} tickets {agent} was met with abuse or hostility.",
        "fil": "Sa {own} ng {count} na ticket ni {agent}, may pagmumura o pagkapoot ang customer.",
    },
    remedy={
        "en": "Share the hard tickets out, allow a pause after one, and back the agent who "
        "ends an abusive contact.",
        "fil": "Hatiin ang mabibigat na ticket, payagan ang pahinga, at panindigan ang "
        "agent na tumatapos sa pang-aabuso.",
    },
    bad=[worse(team(figures(100), agent={"ana": figures(100, abusive_tickets=Share(35, 100))}), "ana")],
    good=[
        fine(
            team(figures(100), agent={"ana": figures(100, abusive_tickets=Share(10, 100))}),
            why="one in ten is sad, and common",
        ),
        fine(
            team(figures(4), agent={"ana": figures(4, abusive_tickets=Share(4, 4))}),
            why="four tickets are a bad day, not a pattern",
        ),
    ],
)
def abuse_exposure(case: TeamCase) -> Iterator[Evidence]:
    """An agent who meets swearing or hostile customers in more than a tenth (`limits.abuse_share`) of the tickets.

    Why it matters: nobody stays kind who is shouted at every day, and most will not complain of it.

    Stays silent when: there are few tickets, or the interval reaches down to the threshold.

    Source: P10.
    """
    yield from case.agents_above("abusive-tickets", case.limits.abuse_share)
