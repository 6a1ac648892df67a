from __future__ import annotations

from collections.abc import Iterator

from supportquality.team_authoring import (
    Evidence,
    Severity,
    TeamCase,
    fine,
    shares,
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
    bad=[worse(shares("agent", "abusive-tickets", {"ana": (35, 100)}), "ana")],
    good=[
        fine(
            shares("agent", "abusive-tickets", {"ana": (10, 100)}),
            why="one in ten is sad, and common",
        ),
        fine(
            shares("agent", "abusive-tickets", {"ana": (4, 4)}),
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
