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
        "en": "Customers complain about {part} again and again: in {own} of {count} "
        "tickets, against {rest} elsewhere.",
        "fil": "Paulit-ulit ang reklamo tungkol sa {part}: sa {own} ng {count} na ticket, "
        "laban sa {rest} sa iba.",
    },
    remedy={
        "en": "Take it with examples to those who can mend the cause, and tell the "
        "customers what became of it.",
        "fil": "Dalhin ito kasama ng mga halimbawa sa makakapag-ayos ng ugat, at balitaan "
        "ang mga customer sa kinalabasan.",
    },
    bad=[
        worse(
            shares("topic", "complaints", {"delivery": (150, 200), "account": (30, 200)}),
            "delivery",
        )
    ],
    good=[
        fine(
            shares("topic", "complaints", {"delivery": (40, 200), "account": (30, 200)}),
            why="one in five and one in seven are the same by chance",
        ),
        fine(
            shares("topic", "complaints", {"delivery": (36, 200), "account": (6, 200)}),
            why="more than elsewhere, but most who write about it do not complain",
        ),
    ],
)
def recurring_complaint(case: TeamCase) -> Iterator[Evidence]:
    """A topic of which customers mostly write to complain, and more than of other topics.

    Mostly is more than the part `limits.alike` of the tickets.

    Why it matters: support can soothe a complaint, only its cause ends it.

    Stays silent when: the topic has few tickets, or the difference may be chance.

    Source: P8.
    """
    for contrast in case.contrasts("topic", "complaints"):
        if (contrast.own.value or 0) > case.limits.alike:
            yield case.contrast_evidence(contrast)
