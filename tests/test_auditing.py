"""The auditor: policies, waivers, a checker of one's own, and that the same input gives the same output."""

from __future__ import annotations

import copy
import gc
import pickle
import random
import re
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest

import supportquality as sq
from supportquality.authoring import Bad, Case, Checker, Evidence, Good, Severity, checker
from supportquality.errors import TicketError
from supportquality.examples import transcript_to_ticket

ROOT = Path(__file__).resolve().parents[1]

TICKET = transcript_to_ticket(
    """
    Mon 09:00 customer: I was charged twice for order 5531!!! This is unacceptable.
    Mon 09:05 agent ana: Dear valued customer, you should have read the terms. Hi {{first_name}}.
    Mon 12:00 customer: Still no refund?
    Mon 15:00 agent ben: Hi Mara, we cannot refund it.
    Tue 09:00 status: solved
    """,
    name="Maria Santos",
)[0]


@checker(severity=Severity.MINOR, remedy="Close with the slogan of the season.")
def missing_slogan(case: Case) -> Iterator[Evidence]:
    """A reply does not end with the slogan of the season."""
    for burst in case.bursts:
        if "Stay golden" not in burst.text:
            yield case.evidence(burst.last)


@checker(severity=Severity.INFO, remedy="None.")
def stumbling(case: Case) -> Iterator[Evidence]:
    """Stumbles."""
    yield case.evidence(0)
    raise KeyError("oops")


def found(policy: dict[str, Any] | None = None, **rest: Any) -> tuple[sq.Finding, ...]:
    return sq.Auditor(sq.Policy.from_dict(policy or {}), **rest).audit(TICKET).findings


def ids(findings: tuple[sq.Finding, ...]) -> list[str]:
    return [finding.checker for finding in findings]


def test_every_span_quotes_the_text() -> None:
    findings = found()
    assert len(findings) > 5
    for finding in findings:
        if finding.span is not None:
            assert finding.interaction is not None
            text = TICKET.interactions[finding.interaction].text  # type: ignore[union-attr]
            assert text[slice(*finding.span)] == finding.quote != ""
        else:
            assert finding.quote == ""


def test_findings_come_in_order_of_place() -> None:
    places = [finding.place for finding in found()]
    assert places == sorted(places)


def test_a_checker_that_is_off_finds_nothing() -> None:
    assert "wrong-name" in ids(found())
    assert "wrong-name" not in ids(found({"off": ["wrong-name"]}))
    assert set(ids(found())) - set(ids(found({"off": ["wrong-name"]}))) == {"wrong-name"}


def test_severities_can_be_changed() -> None:
    findings = found({"severities": {"wrong-name": "critical"}})
    assert {each.severity for each in findings if each.checker == "wrong-name"} == {Severity.CRITICAL}


def test_a_waived_finding_stays_visible_with_its_reason_and_costs_nothing() -> None:
    waiver = {"ticket": "example", "checker": "wrong-name", "reason": "a nickname", "interaction": 3}
    plain, waived = sq.Auditor(), sq.Auditor(sq.Policy.from_dict({"waivers": [waiver]}))
    findings = waived.audit(TICKET).findings
    assert ids(findings) == ids(plain.audit(TICKET).findings)
    assert [each.waived for each in findings if each.checker == "wrong-name"] == ["a nickname"]
    assert {each.waived for each in findings if each.checker != "wrong-name"} == {None}
    before, after = plain.audit(TICKET).score, waived.audit(TICKET).score
    assert before is not None
    assert after is not None
    assert "wrong-name" not in [each.checker for each in after.deductions]
    assert after.value >= before.value


@pytest.mark.parametrize("change", [{"interaction": 1}, {"ticket": "other"}, {"checker": "jargon"}])
def test_a_waiver_holds_only_where_it_says(change: dict[str, Any]) -> None:
    waiver = {
        "ticket": "example",
        "checker": "wrong-name",
        "reason": "a nickname",
        "interaction": 3,
        **change,
    }
    findings = found({"waivers": [waiver]})
    assert {each.waived for each in findings if each.checker == "wrong-name"} == {None}


@pytest.mark.parametrize(
    "policy",
    [
        {"off": ["wrong-nam"]},
        {"severities": {"wrong-nam": "minor"}},
        {"weights": {"wrong-nam": 2}},
        {"waivers": [{"ticket": "1", "checker": "wrong-nam", "reason": "x"}]},
    ],
)
def test_a_policy_that_names_an_unknown_checker_is_an_error(policy: dict[str, Any]) -> None:
    with pytest.raises(sq.PolicyError, match=re.escape("unknown checker 'wrong-nam'")):
        sq.Auditor(sq.Policy.from_dict(policy))


def test_two_checkers_of_one_name_are_an_error() -> None:
    with pytest.raises(sq.PolicyError, match="two checkers"):
        sq.Auditor(checkers=[missing_slogan, missing_slogan])


def test_weights_change_what_a_finding_costs() -> None:
    plain = sq.Auditor().audit(TICKET).score
    heavy = sq.Auditor(sq.Policy.from_dict({"weights": {"wrong-name": 40}})).audit(TICKET).score
    assert plain is not None
    assert heavy is not None
    assert heavy.value <= plain.value


def test_ones_own_checker_is_treated_like_the_shipped_ones() -> None:
    own: list[Checker] = [*sq.CHECKERS.values(), missing_slogan]
    auditor = sq.Auditor(checkers=own)
    mine = [each for each in auditor.audit(TICKET).findings if each.checker == "missing-slogan"]
    assert [each.interaction for each in mine] == [1, 3]
    assert {each.pitfall for each in mine} == {"custom"}
    assert mine[0].agent == "ana"
    assert mine[0].message == "A reply does not end with the slogan of the season."
    assert "missing-slogan" in auditor.checked
    policy = sq.Policy.from_dict({"off": ["missing-slogan"]})
    assert "missing-slogan" not in sq.Auditor(policy, checkers=own).checked
    policy = sq.Policy.from_dict(
        {
            "severities": {"missing-slogan": "major"},
            "waivers": [
                {"ticket": "example", "checker": "missing-slogan", "reason": "sad news", "interaction": 1}
            ],
        }
    )
    findings = sq.Auditor(policy, checkers=own).audit(TICKET).findings
    mine = [each for each in findings if each.checker == "missing-slogan"]
    assert [(each.severity, each.waived) for each in mine] == [("major", "sad news"), ("major", None)]


def test_the_checker_of_the_guide_runs_as_it_stands() -> None:
    guide = (ROOT / "docs" / "adding-a-checker.md").read_text(encoding="utf-8")
    match = re.search(r"```python\n(.*?)```", guide, re.DOTALL)
    assert match is not None
    names: dict[str, Any] = {"__name__": "guide"}
    exec(compile(match[1], "adding-a-checker.md", "exec"), names)
    findings = names["auditor"].audit(TICKET).findings
    assert ids(findings).count("missing-slogan") == 2


def test_a_checker_of_ones_own_can_carry_examples() -> None:
    example = Bad("! Mon 09:00 agent: Bye.")
    assert example.is_bad
    auditor = sq.Auditor(checkers=[missing_slogan])
    places = tuple((each.interaction, each.span) for each in auditor.audit(example.ticket).findings)
    assert places == example.expected


def test_a_mistake_in_an_example_comes_out_when_it_is_read() -> None:
    example = Good("Mon 09:00 customer: hello\nyesterday agent: hi", as_of="Mon 10:00")
    assert example.ticket.interactions[0].text.endswith("yesterday agent: hi")
    assert example.as_of is not None
    assert example.as_of.hour == 10
    with pytest.raises(TicketError, match="line 1"):
        _ = Good("yesterday agent: hi").ticket


@pytest.mark.parametrize(
    ("declare", "transcript"), [(Bad, "Mon 09:00 agent: Bye."), (Good, "!\nMon 09:00 agent: Bye.")]
)
def test_an_example_is_marked_as_what_it_is(declare: Any, transcript: str) -> None:
    with pytest.raises(TicketError, match="example marks"):
        declare(transcript)


def test_a_crash_comes_out_with_a_note() -> None:
    with pytest.raises(KeyError) as caught:
        _ = sq.Auditor(checkers=[stumbling]).audit(TICKET).findings
    assert caught.value.__notes__ == ["in checker 'stumbling' on ticket 'example'"]


def test_the_order_of_the_interactions_does_not_matter() -> None:
    data = TICKET.to_dict()
    wanted = found()
    for seed in range(5):
        random.Random(seed).shuffle(data["interactions"])
        assert sq.Auditor().audit(sq.Ticket.from_dict(data)).findings == wanted


def test_renaming_the_customer_consistently_changes_nothing_else() -> None:
    data = TICKET.to_dict()
    renamed = transcript_to_ticket("Mon 09:00 customer: x", name="Carla Mendez")[0].to_dict()
    data["customer"] = renamed["customer"]
    data["interactions"][3]["text"] = "Hi Carl, we cannot refund it."
    findings = sq.Auditor().audit(sq.Ticket.from_dict(data)).findings
    assert {(each.checker, each.interaction) for each in findings} >= {
        (each.checker, each.interaction) for each in found() if each.checker != "wrong-name"
    }


def test_an_auditor_can_be_pickled() -> None:
    policy = sq.Policy.from_dict({"off": ["jargon"], "voice": {"terms": {"cheap": "affordable"}}})
    auditor = sq.Auditor(policy, checkers=[*sq.CHECKERS.values(), missing_slogan])
    again = pickle.loads(pickle.dumps(auditor))
    assert again.checked == auditor.checked
    assert again.audit(TICKET).findings == auditor.audit(TICKET).findings


def test_a_changed_checker_stays_changed() -> None:
    changed = attrs.evolve(missing_slogan, severity=Severity.CRITICAL)
    auditor = sq.Auditor(checkers=[changed])
    for again in (pickle.loads(pickle.dumps(auditor)), copy.deepcopy(auditor)):
        assert again.audit(TICKET).findings == auditor.audit(TICKET).findings
    assert pickle.loads(pickle.dumps(missing_slogan)) is missing_slogan


def test_a_checker_that_its_module_does_not_hold_cannot_be_pickled() -> None:
    inner = checker(severity="info", remedy="None.")(lambda case: ())
    with pytest.raises(pickle.PicklingError, match="declare it there"):
        pickle.dumps(inner)


@pytest.mark.parametrize("text", ["{}", "{0}", "100 {%", "}"])
def test_braces_of_a_text_name_fields(text: str) -> None:
    with pytest.raises(sq.CheckerError, match="a brace begins a field"):
        checker(severity="info", remedy=text)(lambda case: ())


def test_texts_must_have_the_locale_of_the_policy() -> None:
    @checker(severity="info", remedy={"en": "Do it."})
    def english_only(case: Case) -> Iterator[Evidence]:
        """A flaw."""
        yield case.evidence(0)

    assert found(checkers=[english_only])
    with pytest.raises(sq.CheckerError, match=r"no text for 'fil'.* @ english-only.remedy"):
        found({"locale": "fil"}, checkers=[english_only])


@pytest.mark.parametrize(("index", "span"), [(-1, None), (99, None), (0, (0, 9999)), (0, (-2, 3))])
def test_evidence_lies_in_the_ticket(index: int, span: tuple[int, int] | None) -> None:
    @checker(severity="info", remedy="None.")
    def astray(case: Case) -> Iterator[Evidence]:
        """Astray."""
        yield case.evidence(index, span)

    with pytest.raises(sq.CheckerError, match="astray"):
        found(checkers=[astray])


def test_a_misspelt_cue_is_an_error() -> None:
    case = sq.Auditor().case(TICKET)
    with pytest.raises(sq.CheckerError, match=r'unknown cue "appology", did you mean "apology"\?'):
        list(case.cues("appology"))
    with pytest.raises(sq.CheckerError, match='unknown side "bot"'):
        case.with_cue("apology", by="bot")  # type: ignore[arg-type]


def test_what_an_audit_tells_is_worked_out_once() -> None:
    audit = sq.Auditor().audit(TICKET)
    assert audit.story is audit.story
    assert audit.risks is audit.risks


def test_a_span_of_a_note_is_quoted() -> None:
    @checker(severity="info", remedy="None.")
    def noted(case: Case) -> Iterator[Evidence]:
        """Noted."""
        yield case.evidence(0, (0, 4))

    ticket, _ = transcript_to_ticket("Mon 09:00 note ana: call him")
    assert sq.Auditor(checkers=[noted]).audit(ticket).findings[0].quote == "call"


def test_threads_share_an_auditor() -> None:
    auditor = sq.Auditor()
    wanted = auditor.audit(TICKET).findings
    with ThreadPoolExecutor(8) as pool:
        audits = list(pool.map(lambda _: auditor.audit(TICKET).findings, range(40)))
        drafts = list(pool.map(lambda _: auditor.check_draft(TICKET, "Hi Mara!"), range(40)))
    assert all(each == wanted for each in audits)
    assert all(each == drafts[0] for each in drafts)


def test_an_audit_changes_nothing() -> None:
    before = TICKET.to_dict()
    found()
    assert TICKET.to_dict() == before


def test_an_audit_is_gone_with_its_last_reference() -> None:
    auditor = sq.Auditor()
    gc.disable()
    try:
        audit = auditor.audit(TICKET)
        assert all((audit.findings, audit.measurements, audit.score, audit.story))
        case = weakref.ref(audit.case)
        del audit
        assert case() is None
    finally:
        gc.enable()
