from __future__ import annotations

from collections.abc import Iterator

from supportquality.team_authoring import (
    Cell,
    Evidence,
    Mean,
    Severity,
    TeamCase,
    figures,
    fine,
    team,
    team_checker,
    worse,
)


def _agents(tickets: int, **scores: float) -> dict[str, Cell]:
    """Agents with scores that spread 10 around these means."""
    return {
        agent: figures(tickets, quality_score=Mean.of_all([score - 10, score + 10] * (tickets // 2)))
        for agent, score in scores.items()
    }


@team_checker(
    severity=Severity.MAJOR,
    message={
        "en": "The {metric} of {agent} is {own} over {count} tickets, where the team's is "
        "{middle}; what lies between is "
        "more than chance and the usual spread explain ({low} to {high}).",
        "fil": "{own} ang {metric} ni {agent} sa {count} na ticket, samantalang {middle} "
        "ang sa team; higit iyon sa "
        "maipapaliwanag ng tsamba at ng karaniwang agwat ({low} hanggang {high}).",
    },
    remedy={
        "en": "Read some of the tickets together before you judge, and agree on one or two "
        "things to practise.",
        "fil": "Basahin muna nang magkasama ang ilan sa mga ticket, saka magkasundo sa isa "
        "o dalawang sasanayin.",
    },
    bad=[
        worse(
            team(figures(600), agent=_agents(100, ana=90, ben=91, cora=89, dan=90, eve=91, flor=70)),
            "flor",
            why="twenty points below over a hundred tickets",
        )
    ],
    good=[
        fine(
            team(
                figures(526),
                agent=_agents(100, ana=90, ben=91, cora=89, dan=90, eve=91) | _agents(20, flor=86),
            ),
            why="four points over twenty tickets are chance",
        ),
        fine(
            team(figures(600), agent=_agents(100, ana=95, ben=79, cora=91, dan=83, eve=87, flor=75)),
            why="the agents differ, but nobody stands apart",
        ),
        fine(
            team(figures(200), agent=_agents(100, ana=95, ben=60)),
            why="two agents are no team to compare with",
        ),
    ],
)
def agent_quality_outlier(case: TeamCase) -> Iterator[Evidence]:
    """An agent's quality lies apart from the team's, for the worse, after shrinkage.

    Looked at are the quality score, CSAT and the reopen rate, each observation credited to whom it is the doing of.

    Why it matters: somebody needs help, or does work that the figure does not suit; either is worth a talk.

    Stays silent when: the agent has fewer than `limits.min_tickets` observations, the team fewer than `min_agents`
    agents, or chance and the usual spread between agents (`outlier_spread` times) may explain it. So few tickets accuse
    nobody. An agent who serves harder channels is compared with the team on these where the summary keeps agents by
    channel.

    Source: P4; PEERS on outliers.
    """
    seen: set[str] = set()
    for outlier in case.outliers("quality-score", "csat", "reopen-rate"):
        if outlier.agent in seen:
            continue
        seen.add(outlier.agent)
        numbers = {"own": outlier.own, "low": outlier.low, "high": outlier.high, "middle": outlier.middle}
        said = {name: case.figure(outlier.metric, value) for name, value in numbers.items()}
        yield case.evidence(
            outlier.agent, metric=outlier.metric, agent_name=outlier.agent, count=outlier.count, **said
        )
