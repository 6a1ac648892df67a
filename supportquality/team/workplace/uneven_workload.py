from __future__ import annotations

from collections.abc import Iterator

from supportquality.team_authoring import (
    Cell,
    Evidence,
    Load,
    Severity,
    TeamCase,
    figures,
    fine,
    team,
    team_checker,
    worse,
)


def _loads(*tickets: int) -> dict[str, Cell]:
    return {f"agent-{number}": figures(many) for number, many in enumerate(tickets, 1)}


@team_checker(
    severity=Severity.MINOR,
    message={
        "en": "The work is spread unevenly over {agents} agents: {part} carries {top} of it (Gini {gini}).",
        "fil": "Hindi pantay ang hati ng trabaho sa {agents} na agent: {top} nito ang dala "
        "ni {part} (Gini {gini}).",
    },
    remedy={
        "en": "Look at how tickets are given out; a queue that fills the emptiest hands "
        "evens it out by itself.",
        "fil": "Tingnan kung paano ibinibigay ang mga ticket; pumapantay ito kung sa "
        "pinakamagaan ang dala napupunta.",
    },
    bad=[worse(team(figures(400), agent=_loads(250, 60, 40, 30, 20)), "agent-1")],
    good=[
        fine(team(figures(400), agent=_loads(95, 90, 80, 70, 65)), why="shifts differ a little"),
        fine(team(figures(300), agent=_loads(280, 20)), why="two agents may simply share the work so"),
    ],
)
def uneven_workload(case: TeamCase) -> Iterator[Evidence]:
    """The tickets are spread over the agents with a Gini coefficient above `limits.uneven_load`.

    Why it matters: fairness at work is one of the reasons for which people stay.

    Stays silent when: the team has fewer than `limits.min_agents` agents or `min_tickets` tickets an agent.

    Source: P10; PEERS asks for load fairness as a number.
    """
    load = Load({str(agent): part.tickets for agent, part in case.parts("agent").items()})
    agents = len(load.loads)
    if agents < case.limits.min_agents or load.count < agents * case.limits.min_tickets or load.gini is None:
        return
    if load.gini > case.limits.uneven_load:
        name, _ = load.top(1)[0]
        gini = f"{load.gini:.2f}"
        yield case.evidence(part=name, agents=agents, top=case.percent(load.max_share or 0), gini=gini)
