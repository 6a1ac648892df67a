"""Teams with a known truth: the team checkers find what was planted, and accuse nobody where nothing is."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping

import pytest

import supportquality as sq
from supportquality.breakdowns import Key
from supportquality.cells import Cell
from supportquality.statistics import Distribution, Mean, NetScore, Share, Statistic
from supportquality.whereabouts import DIMENSIONS

AGENTS = [f"agent-{number:02}" for number in range(40)]
WORSE = AGENTS[:3]
OVERLOADED = AGENTS[3]
CHANNELS = {"email": 0.5, "chat": 0.3, "social": 0.2}
TOPICS = ["billing", "delivery", "login", "refund", "outage", "warranty", "account", "export"]
TICKETS = 150
MEDIAN_WAIT = {"email": 2400.0, "chat": 45.0, "social": 240.0}
KINDS: Mapping[str, type[Statistic]] = {
    "quality-score": Mean,
    "first-response-time": Distribution,
    "resolution-time": Distribution,
    "nps": NetScore,
}
AUDITOR = sq.Auditor(checkers=[])
PLANTED = {
    *(("agent-quality-outlier", agent) for agent in WORSE),
    ("overloaded-agent", OVERLOADED),
    ("repeated-inquiry", "export"),
    ("channel-quality-gap", "social"),
}


def simulated(seed: int, *, planted: bool) -> sq.Summary:
    """Tickets of a team; with a truth planted, of one in which something is wrong."""
    chance = random.Random(seed)
    observed: defaultdict[Key, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    tickets: Counter[Key] = Counter()
    for agent in AGENTS:
        for _ in range(round(TICKETS * (2.5 if planted and agent == OVERLOADED else 1))):
            channel = chance.choices(list(CHANNELS), CHANNELS.values())[0]
            topic = "export" if planted and chance.random() < 0.15 else chance.choice(TOPICS)
            where = {
                "agent": agent,
                "channel": channel,
                "topic": topic,
                "week": f"2026-W{chance.randrange(1, 9):02}",
                "hour": 24 * chance.randrange(5) + chance.randrange(9, 17),
            }
            keys: list[Key] = [(), *where.items(), ("agent", agent, "channel", channel)]
            ticket = _ticket(chance, planted, agent, channel, topic)
            for key in keys:
                tickets[key] += 1
                for metric, value in ticket:
                    observed[key][metric].append(value)
    cells = {key: Cell({(): many}, statistics=_statistics(observed[key])) for key, many in tickets.items()}
    return sq.Summary(cells, frozenset({*((each,) for each in DIMENSIONS), ("agent", "channel")}))


def _ticket(
    chance: random.Random, planted: bool, agent: str, channel: str, topic: str
) -> list[tuple[str, float]]:
    worse, social = planted and agent in WORSE, planted and channel == "social"
    ticket = [
        ("quality-score", float(min(100, round(chance.gauss(86 - 10 * worse, 9))))),
        ("reopen-rate", chance.random() < 0.08 + 0.06 * worse),
        ("target-attainment", chance.random() < 0.9 - 0.15 * social),
        ("how-to-questions", chance.random() < (0.85 if planted and topic == "export" else 0.15)),
        ("complaints", chance.random() < 0.2),
        ("unserved-contacts", chance.random() < 0.15),
        ("after-hours-replies", chance.random() < 0.03),
        ("abusive-tickets", chance.random() < 0.03),
        ("first-response-time", MEDIAN_WAIT[channel] * chance.lognormvariate(0, 0.8)),
        ("resolution-time", 8 * 3600 * chance.lognormvariate(0, 0.9)),
    ]
    if chance.random() < 0.35:
        ticket.append(("csat", chance.random() < 0.85 - 0.2 * worse - 0.15 * social))
    if chance.random() < 0.05:
        ticket.append(("nps", chance.choice([100.0, 100.0, 0.0, -100.0])))
    return ticket


def _statistics(observed: Mapping[str, list[float]]) -> dict[str, Statistic]:
    statistics: dict[str, Statistic] = {}
    for metric, values in observed.items():
        kind = KINDS.get(metric, Share)
        if kind is NetScore:
            signs = Counter(values)
            statistics[metric] = NetScore(signs[100.0], signs[0.0], signs[-100.0])
        elif kind is Share:
            statistics[metric] = Share(int(sum(values)), len(values))
        else:
            statistics[metric] = kind.of_all(values)  # type: ignore[attr-defined]
    return statistics


def found(summary: sq.Summary) -> set[tuple[str, str]]:
    return {(each.checker, each.agent or each.data["part"]) for each in AUDITOR.audit_team(summary)}


def right(seeds: range) -> tuple[int, int]:
    """In how many seeds exactly what was planted is found, and in how many an even team is left alone."""
    exact = sum(found(simulated(seed, planted=True)) == PLANTED for seed in seeds)
    quiet = 0
    for seed in seeds:
        findings = AUDITOR.audit_team(simulated(seed, planted=False))
        quiet += not any(finding.severity >= sq.Severity.MAJOR for finding in findings)
    return exact, quiet


def test_what_is_planted_is_found_and_nothing_else() -> None:
    assert right(range(2)) == (2, 2)


@pytest.mark.slow
def test_what_is_planted_is_found_in_95_of_100_teams() -> None:
    exact, quiet = right(range(100))
    assert exact >= 95
    assert quiet >= 95


@pytest.mark.parametrize("seed", range(2))
def test_tickets_shuffled_between_equal_agents_make_no_outlier(seed: int) -> None:
    findings = AUDITOR.audit_team(simulated(1000 + seed, planted=False))
    assert not [each for each in findings if each.checker == "agent-quality-outlier"]
