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
        "en": "{agent} writes {own} of {count} replies outside of the opening hours.",
        "fil": "{own} ng {count} na sagot ni {agent} ang isinusulat sa labas ng oras ng trabaho.",
    },
    remedy={
        "en": "Ask why: a shift that the calendar does not know, too much work, or nobody who takes over.",
        "fil": "Tanungin kung bakit: shift na wala sa kalendaryo, sobrang trabaho, o walang sumasalo.",
    },
    bad=[worse(shares("agent", "after-hours-replies", {"ana": (60, 200)}), "ana")],
    good=[
        fine(
            shares("agent", "after-hours-replies", {"ana": (12, 200)}),
            why="now and then a reply slips over the end of the day",
        ),
        fine(
            shares("agent", "after-hours-replies", {"ana": (4, 6)}),
            why="six replies may be one bad evening",
        ),
    ],
)
def after_hours_work(case: TeamCase) -> Iterator[Evidence]:
    """An agent who writes more than a tenth (`limits.after_hours_share`) of the replies outside of opening hours.

    Hours are those of the agent's team on the channel.

    Why it matters: work that eats the evenings burns people out, and the figures praise them for it.

    Stays silent when: there are few replies, the interval reaches down to the threshold, or the desk is always open.

    Source: P10.
    """
    yield from case.agents_above("after-hours-replies", case.limits.after_hours_share)
