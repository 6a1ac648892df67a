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
        "en": "Customers are served worse by {part}: {metric} {own} over {count}, against "
        "{rest} on the other channels.",
        "fil": "Mas mababa ang serbisyo sa {part}: {own} ang {metric} sa {count}, laban sa "
        "{rest} sa ibang channel.",
    },
    remedy={
        "en": "Compare how the same topic is handled on both, and give this channel the "
        "people, hours and macros it lacks.",
        "fil": "Ihambing ang pag-asikaso sa parehong paksa, at bigyan ang channel na ito "
        "ng tao, oras at macro na kulang.",
    },
    bad=[
        worse(
            shares("channel", "csat", {"email": (170, 200), "social": (110, 200)}),
            "social",
        )
    ],
    good=[
        fine(
            shares("channel", "csat", {"email": (170, 200), "social": (158, 200)}),
            why="six points of a hundred may be chance",
        ),
        fine(
            shares("channel", "csat", {"email": (170, 200), "social": (2, 10)}),
            why="ten answers do not judge a channel",
        ),
    ],
)
def channel_quality_gap(case: TeamCase) -> Iterator[Evidence]:
    """A channel on which customers are served worse than on the others, beyond chance and by enough to matter.

    Compared are CSAT, the quality score, met targets and reopenings, in this order; a channel is reported once.

    Why it matters: customers do not see channels, they see one company.

    Stays silent when: the channel has few observations, or the gap is small or within chance.

    Source: P9; CC channel table.
    """
    metrics = "csat", "quality-score", "target-attainment", "reopen-rate"
    yield from map(case.contrast_evidence, case.first_contrasts("channel", *metrics))
