"""Coaching plans, samples for review, trends and benchmarks."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import supportquality as sq
from supportquality.coaching import coaching_plan
from supportquality.reviewing import candidates
from supportquality.sampling import risk_weighted_sample, stratified_sample, surprising
from supportquality.statistics import Mean, Share
from supportquality.team_checking import figures, team
from supportquality.trends import BENCHMARKS, Benchmark, against, changes, compare, trend

TRANSCRIPTS = Path(__file__).resolve().parents[1] / "docs" / "examples" / "transcripts.jsonl"


@cache
def audits() -> tuple[sq.Audit, ...]:
    lines = TRANSCRIPTS.read_text(encoding="utf-8").rstrip("\n").split("\n")
    return tuple(sq.Auditor().audit_all(sq.Ticket.from_dict(json.loads(line)) for line in lines))


@pytest.mark.parametrize("agent", ["ana", "jomar", "tin"])
@pytest.mark.parametrize("language", ["en", "fil"])
def test_a_plan_quotes_the_agent_and_nobody_else(agent: str, language: str) -> None:
    plan = coaching_plan(audits(), agent, language=language)
    assert len(plan.practices) <= 3
    tickets = {audit.ticket.id: audit.ticket for audit in audits()}
    for practice in plan.practices:
        assert practice.examples
        assert practice.times >= len(practice.examples)
        assert practice.model
        for example in practice.examples:
            item = tickets[example.ticket].interactions[example.interaction or 0]
            assert getattr(item, "agent", None) in (agent, None)
    for strength in plan.strengths:
        message = tickets[strength.ticket].interactions[strength.interaction]
        assert message.agent == agent
        assert strength.quote in message.text
        assert strength.replies <= strength.of


def test_a_plan_leaves_waived_findings_out() -> None:
    flawed = next(finding for audit in audits() for finding in audit.findings if finding.agent == "jomar")
    waivers = [
        sq.Waiver(ticket=audit.ticket.id, checker=finding.checker, reason="agreed")
        for audit in audits()
        for finding in audit.findings
    ]
    auditor = sq.Auditor(sq.Policy(waivers=waivers))
    plan = coaching_plan(auditor.audit_all(audit.ticket for audit in audits()), "jomar")
    assert flawed
    assert plan.practices == ()


def test_a_stranger_has_an_empty_plan() -> None:
    assert coaching_plan(audits(), "nobody") == coaching_plan([], "nobody")


def test_risky_tickets_are_drawn_more_often() -> None:
    risky = {audit.ticket.id for audit in audits() if audit.score and audit.score.value < 85}
    drawn = [risk_weighted_sample(candidates(audits()), 5, seed=seed) for seed in range(60)]
    share = sum(each.id in risky for sample in drawn for each in sample) / 300
    assert share > len(risky) / len(audits())


def test_every_agent_is_reviewed_and_surprises_are_found() -> None:
    sample = stratified_sample(candidates(audits()), each=1, seed="2026-W10")
    assert {each.key for each in sample} == {each.key for each in candidates(audits())}
    assert {each.key for each in candidates(audits(), by="channel")} == {
        audit.ticket.channel for audit in audits()
    }
    waits = list(candidates(audits(), by="priority", weight="first-response-time"))
    assert 0 < len(waits) < len(audits())
    assert len(surprising(waits, 3)) <= 3
    with pytest.raises(ValueError, match="no weight"):
        list(candidates(audits(), weight="luck"))
    with pytest.raises(ValueError, match="no dimension"):
        list(candidates(audits(), by="colour"))


def weeks(*satisfied: int) -> sq.Summary:
    parts = {
        f"2026-W{number:02}": figures(100, csat=Share(many, 100)) for number, many in enumerate(satisfied, 1)
    }
    return team(figures(100 * len(parts), csat=Share(sum(satisfied), 100 * len(parts))), week=parts)


def test_a_trend_says_better_worse_chance_or_too_few() -> None:
    assert trend(weeks(90, 91, 89, 70), "csat").change.verdict == "worse"
    assert trend(weeks(70, 71, 69, 90), "csat").change.verdict == "better"
    assert trend(weeks(90, 91, 89, 88), "csat").change.verdict == "the same by chance"
    assert trend(weeks(90), "csat").change.verdict == "too few data"
    assert trend(weeks(90), "csat").change.why
    assert [value for value, _ in trend(weeks(90, 91), "csat").points] == ["2026-W01", "2026-W02"]
    with pytest.raises(ValueError, match="latest"):
        trend(weeks(90), "csat", latest=0)


def test_less_is_better_for_some_metrics() -> None:
    slow, quick = (
        team(figures(40, first_response_time=sq.METRICS["first-response-time"].statistic.of_all(waits)))
        for waits in ([3600.0, 4000.0] * 20, [60.0, 80.0] * 20)
    )
    assert compare(quick, slow, "first-response-time").verdict == "better"
    assert compare(slow, quick, "first-response-time").verdict == "worse"
    email = BENCHMARKS["email first response"]
    assert against(quick["first-response-time"], email).verdict == "better"
    assert against(quick["first-response-time"], email).source == email.source
    with pytest.raises(ValueError, match="counted"):
        compare(quick, slow, "contact-volume")


def test_against_a_benchmark_only_a_whole_interval_counts() -> None:
    target = Benchmark("csat", 0.8, "our own goal for 2026")
    assert against(Share(70, 100), target).verdict == "worse"
    assert against(Share(78, 100), target).verdict == "the same by chance"
    assert against(Share(3, 5), target).verdict == "too few data"
    assert against(Mean(), Benchmark("quality-score", 80, "goal")).verdict == "too few data"


def test_whatever_a_summary_holds_can_be_compared() -> None:
    few, many = (
        figures(
            100,
            findings={"blaming-language": share},
            complaints=Share(share, 100),
            how_to_questions=Share(share, 100),
            automation_share=Share(share, 100),
            smiles_per_reply=Share(share, 100),
        )
        for share in (10, 60)
    )
    now, before = team(many), team(few)
    for metric in ("finding:blaming-language", "complaints"):
        assert compare(now, before, metric).verdict == "worse"
        assert compare(before, now, metric).verdict == "better"
        assert against(now[metric], Benchmark(metric, 0.2, "a guess")).verdict == "worse"
    assert compare(now, before, "finding:jargon").verdict == "too few data"
    for metric in ("how-to-questions", "automation-share", "smiles-per-reply"):
        assert compare(now, before, metric).verdict == "higher"
        assert compare(before, now, metric).verdict == "lower"
        assert against(now[metric], Benchmark(metric, 0.2, "a guess")).verdict == "higher"
    assert [each.verdict for each in changes(now, before)] == ["higher"]


def test_changes_share_the_level_out() -> None:
    assert [each.verdict for each in changes(weeks(70), weeks(90))] == ["worse"]
    assert changes(weeks(90), sq.Summary()) == ()
