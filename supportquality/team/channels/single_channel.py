from __future__ import annotations

from collections.abc import Iterator

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
    severity=Severity.MINOR,
    message={
        "en": "All {tickets} tickets came by {part}: customers have no other way, or do not know of it.",
        "fil": "Sa {part} galing ang lahat ng {tickets} na ticket: walang ibang paraan ang "
        "customer, o hindi nila alam.",
    },
    remedy={
        "en": "Offer a second channel that suits your customers, and keep one history for both.",
        "fil": "Magbukas ng ikalawang channel na bagay sa inyong mga customer, na iisa ang kasaysayan.",
    },
    bad=[worse(team(figures(120), channel={"email": figures(120)}), "email")],
    good=[
        fine(
            team(figures(120), channel={"email": figures(110), "chat": figures(10)}),
            why="a second channel exists, though few use it",
        ),
        fine(team(figures(8), channel={"email": figures(8)}), why="eight tickets do not tell"),
        fine(
            team(figures(120), channel={"email": figures(60), None: figures(60)}),
            why="of half of the tickets the channel is unknown",
        ),
    ],
)
def single_channel(case: TeamCase) -> Iterator[Evidence]:
    """Every ticket came through the same channel.

    Why it matters: customers choose the channel that suits the moment; who offers one loses the others.

    Stays silent when: there are fewer tickets than `limits.min_tickets`, or tickets of an unknown channel.

    Source: P9.
    """
    channels = case.parts("channel")
    if len(channels) == 1 and case.summary.tickets >= case.limits.min_tickets:
        ((channel, part),) = channels.items()
        if part.tickets == case.summary.tickets:
            yield case.evidence(part=channel, tickets=part.tickets)
