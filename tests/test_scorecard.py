"""Scores: deductions that add up, critical findings, what cannot be judged, bonus and cap, and the policy's say."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import supportquality as sq
from supportquality.authoring import Case, checker
from supportquality.examples import transcript_to_ticket
from supportquality.scorecard import PRESETS

TRANSCRIPTS = Path(__file__).resolve().parents[1] / "docs" / "examples" / "transcripts.jsonl"
TICKETS = [
    sq.Ticket.from_dict(json.loads(line))
    for line in TRANSCRIPTS.read_text(encoding="utf-8").rstrip("\n").split("\n")
]
TALK = "Mon 09:00 customer: Where is my parcel?\nMon 09:05 agent: It is on its way.\nMon 09:06 agent: The courier has it."


def flaw(name: str, severity: str, pitfall: str = "tone") -> Any:
    """A checker that finds a flaw in every reply."""

    def find(case: Case) -> Any:
        """A flaw."""
        return (case.evidence(index) for index in case.replies)

    find.__name__ = name
    return checker(severity=severity, remedy="mend it", pitfall=pitfall)(find)


def score(*checkers: Any, text: str = TALK, **policy: Any) -> sq.Score:
    found = (
        sq.Auditor(sq.Policy.from_dict(policy), checkers=checkers).audit(transcript_to_ticket(text)[0]).score
    )
    assert found is not None
    return found


ONE_CATEGORY = {"weights": {pitfall: 0 for pitfall in PRESETS["evaluagent"]["weights"] if pitfall != "tone"}}


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("ticket", TICKETS, ids=lambda ticket: ticket.id)
def test_deductions_add_up(ticket: sq.Ticket, preset: str) -> None:
    audit = sq.Auditor(sq.Policy(scorecard={"preset": preset, "bonus": {"empathy-rate": 3}})).audit(ticket)
    found = audit.score
    assert found is not None
    lost, won = sum(each.points for each in found.deductions), sum(each.points for each in found.bonuses)
    assert math.isclose(found.value, 100 - lost + won, abs_tol=1e-9)
    assert found.value >= 0
    assert {finding for each in found.deductions for finding in each.findings} <= set(audit.findings)
    assert audit.measurements["quality-score"].value == found.value
    json.dumps(found.to_dict())


def test_a_ticket_without_a_flaw_has_100() -> None:
    assert score().value == 100
    assert score().passed


def test_where_nothing_can_be_judged_there_is_no_score() -> None:
    audit = sq.Auditor().audit(sq.Ticket(id="1", interactions=()))
    assert audit.score is None
    assert audit.measurements["quality-score"].value is None


def test_a_category_costs_no_more_than_it_is_worth() -> None:
    found = score(flaw("curt", "major"), flaw("rude", "major"), scorecard=ONE_CATEGORY)
    assert found.value == 0
    assert [each.points for each in found.deductions] == [100]
    assert found.categories == {"tone": (0.0, 100.0)}


def test_severity_and_the_policys_weights_decide_the_cost() -> None:
    card = {**ONE_CATEGORY, "costs": {"minor": 0.1}}
    assert score(flaw("curt", "minor"), scorecard=card).value == 80
    auditor = sq.Auditor(
        sq.Policy(scorecard=card, weights={"blaming-language": 2}), checkers=[sq.CHECKERS["blaming-language"]]
    )
    blaming = transcript_to_ticket(
        "Mon 09:00 customer: I cannot log in.\nMon 09:05 agent: It is your own fault."
    )[0]
    costly = auditor.audit(blaming).score
    plain = (
        sq.Auditor(sq.Policy(scorecard=card), checkers=[sq.CHECKERS["blaming-language"]]).audit(blaming).score
    )
    assert costly is not None
    assert plain is not None
    assert 100 - costly.value == min(100, 2 * (100 - plain.value))


@pytest.mark.parametrize(
    ("critical", "value", "passed"), [("zero", 0, False), ("fail", 85, False), ("deduct", 85, True)]
)
def test_a_critical_finding(critical: str, value: float, passed: bool) -> None:
    card = {"critical": critical, "costs": {"critical": 0.05}, "weights": {"tone": 30 / 7}}
    found = score(
        flaw("abuse", "critical"),
        scorecard={**card, "weights": _only("tone", "clarity"), "costs": {"critical": 0.15}},
    )
    assert (found.value, found.passed) == (value, passed)
    assert math.isclose(sum(each.points for each in found.deductions), 100 - value)


def test_rounding_never_takes_more_than_there_is() -> None:
    weights = dict.fromkeys(PRESETS["evaluagent"]["weights"], 0.0)
    pitfalls = list(weights)[:6]
    weights |= dict.fromkeys(pitfalls, 1.0)
    found = score(
        *(flaw(pitfall, "critical", pitfall=pitfall) for pitfall in pitfalls),
        scorecard={"critical": "fail", "weights": weights, "costs": {"critical": 1}},
    )
    assert found.value == 0
    assert math.isclose(sum(each.points for each in found.deductions), 100)


def test_a_critical_finding_that_only_costs_leaves_the_bonus() -> None:
    solved = "Mon 09:00 customer: Where is my parcel?\nMon 09:01 agent: Here.\nMon 09:02 status: solved"
    card = {
        **ONE_CATEGORY,
        "critical": "deduct",
        "bonus": {"one-touch": 5},
        "costs": {"critical": 0.1, "major": 0.1},
    }
    critical, major = (
        score(flaw("curt", severity), text=solved, scorecard=card) for severity in ("critical", "major")
    )
    assert critical.value == major.value
    assert critical.bonuses == major.bonuses != ()


def _only(*pitfalls: str) -> dict[str, float]:
    return {pitfall: float(pitfall in pitfalls) for pitfall in PRESETS["evaluagent"]["weights"]}


def test_what_cannot_be_judged_is_dropped_or_passed() -> None:
    card = {"weights": _only("tone", "promises"), "costs": {"major": 0.5}}
    dropped = score(flaw("curt", "major"), scorecard=card)
    passed = score(flaw("curt", "major"), scorecard={**card, "not_applicable": "pass"})
    assert (dropped.value, passed.value) == (0, 50)
    assert dropped.not_applicable == passed.not_applicable == ("promises",)


def test_a_bonus_lifts_up_to_the_cap() -> None:
    thanked = "Mon 09:00 customer: Where is my parcel?\nMon 09:01 agent: Here.\nMon 09:02 status: solved"
    card = {**ONE_CATEGORY, "costs": {"minor": 0.02}, "bonus": {"one-touch": 5}}
    capped = score(flaw("curt", "minor"), text=thanked, scorecard=card)
    free = score(flaw("curt", "minor"), text=thanked, scorecard={**card, "cap": 110})
    assert (capped.value, free.value) == (100, 103)
    assert capped.bonuses[0].points == 2


def test_a_waived_finding_costs_nothing_and_stays_visible() -> None:
    auditor = sq.Auditor(
        sq.Policy(waivers=[sq.Waiver(ticket="example", checker="blaming-language", reason="agreed")])
    )
    text = "Mon 09:00 customer: I cannot log in.\nMon 09:05 agent: It is your own fault."
    found = auditor.audit(transcript_to_ticket(text)[0]).score
    assert found is not None
    assert [finding.checker for finding in found.waived] == ["blaming-language"]
    assert all(each.checker != "blaming-language" for each in found.deductions)


def test_a_pitfall_of_ones_own_counts_as_custom() -> None:
    found = score(flaw("late-lunch", "major", pitfall="lunch"))
    assert found.deductions[0].pitfall == "custom"


@pytest.mark.parametrize(
    ("card", "place"),
    [
        ({"preset": "nobody"}, "$.scorecard.preset"),
        ({"weights": {"tonee": 1}}, "$.scorecard.weights.tonee"),
        ({"weights": {"tone": -1}}, "$.scorecard.weights.tone"),
        ({"weights": []}, "$.scorecard.weights"),
        ({"weights": _only()}, "$.scorecard.weights"),
        ({"costs": {"grave": 1}}, "$.scorecard.costs.grave"),
        ({"costs": {"major": True}}, "$.scorecard.costs.major"),
        ({"critical": "shout"}, "$.scorecard.critical"),
        ({"not_applicable": None}, "$.scorecard.not_applicable"),
        ({"bonus": {"nps": 1}}, "$.scorecard.bonus.nps"),
        ({"cap": 90}, "$.scorecard.cap"),
        ({"pass_mark": 101}, "$.scorecard.pass_mark"),
        ({"colour": 1}, "$.scorecard.colour"),
    ],
)
def test_a_scorecard_that_makes_no_sense(card: dict[str, Any], place: str) -> None:
    with pytest.raises(sq.PolicyError) as caught:
        sq.Auditor(sq.Policy(scorecard=card))
    assert caught.value.place == place


@given(st.lists(st.sampled_from(["info", "minor", "major"]), max_size=6), st.sampled_from(["drop", "pass"]))
def test_more_findings_never_score_higher(severities: list[str], not_applicable: str) -> None:
    card = {"not_applicable": not_applicable}
    checkers = [flaw(f"flaw-{number}", severity) for number, severity in enumerate(severities)]
    values = [score(*checkers[:many], scorecard=card).value for many in range(len(checkers) + 1)]
    assert values == sorted(values, reverse=True)
