from __future__ import annotations

from collections.abc import Iterator

from supportquality.team_authoring import (
    Evidence,
    Severity,
    TeamCase,
    figures,
    fine,
    shares,
    team,
    team_checker,
    worse,
)


@team_checker(
    severity=Severity.MAJOR,
    message={
        "en": "Tickets about {part} come back or go wrong more often: {own} of {count}, "
        "against {rest} elsewhere ({metric}).",
        "fil": "Mas madalas bumalik o magkamali ang mga ticket tungkol sa {part}: {own} ng "
        "{count}, laban sa {rest} sa iba "
        "({metric}).",
    },
    remedy={
        "en": "Have somebody who knows the topic write down the answers, and go through them with the team.",
        "fil": "Pasulatan ang mga sagot sa nakakaalam ng paksa, at daanan ang mga iyon kasama ng team.",
    },
    bad=[
        worse(
            shares("topic", "reopen-rate", {"roaming": (40, 100), "billing": (20, 200), "sim": (18, 200)}),
            "roaming",
        ),
        worse(
            team(
                figures(400),
                topic={
                    "visa": figures(200, findings={"wrong-information": 40}),
                    "baggage": figures(200, findings={"wrong-information": 4}),
                },
            ),
            "visa",
            why="agents take back what they said",
        ),
    ],
    good=[
        fine(
            shares("topic", "reopen-rate", {"roaming": (13, 100), "billing": (20, 200)}),
            why="13 of 100 and 20 of 200 are the same by chance",
        ),
        fine(
            shares("topic", "reopen-rate", {"roaming": (8, 8), "billing": (20, 200)}),
            why="eight tickets are too few to judge a topic",
        ),
    ],
)
def knowledge_gap(case: TeamCase) -> Iterator[Evidence]:
    """A topic whose tickets are reopened, handed over or corrected more often than those of the other topics.

    Why it matters: when everybody stumbles over the same topic, it is not the people but the training.

    Stays silent when: the topic has few tickets, or the difference is small or within chance. A topic is reported once,
    with the first of: reopenings, corrections, handoffs.

    Source: P4.
    """
    metrics = "reopen-rate", "finding:wrong-information", "handed-over-tickets"
    yield from map(case.contrast_evidence, case.first_contrasts("topic", *metrics))
