"""Every team checker finds exactly what its examples say, is documented, and stands in the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import supportquality as sq
from supportquality.statistics import Mean
from supportquality.team_authoring import (
    Evidence,
    TeamCase,
    TeamChecker,
    TeamExample,
    figures,
    team,
    team_checker,
)

TEAM = Path(__file__).resolve().parents[1] / "supportquality" / "team"
FILES = sorted(path for path in TEAM.glob("*/*.py") if path.name != "__init__.py")
EXAMPLES = [
    pytest.param(checker, example, id=f"{checker.id}-{kind}-{number}")
    for checker in sq.TEAM_CHECKERS.values()
    for kind, examples in (("bad", checker.bad), ("good", checker.good))
    for number, example in enumerate(examples)
]


def test_the_catalogue_equals_the_files() -> None:
    files = {(path.parent.name, path.stem.replace("_", "-")) for path in FILES}
    assert {(checker.pitfall, checker.id) for checker in sq.TEAM_CHECKERS.values()} == files


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_team_checker_imports_only_what_authors_import(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("from supportquality"):
            assert line.split()[1] == "supportquality.team_authoring", f"{path}: {line}"


@pytest.mark.parametrize("checker", sq.TEAM_CHECKERS.values(), ids=lambda checker: checker.id)
class TestEveryTeamChecker:
    def test_is_documented(self, checker: TeamChecker) -> None:
        for part in ("Why it matters:", "Stays silent when:", "Source:"):
            assert part in checker.docs, f"the docstring of {checker.id} lacks “{part}”"

    def test_speaks_both_locales(self, checker: TeamChecker) -> None:
        assert {"en", "fil"} <= checker.message.keys() & checker.remedy.keys()

    def test_has_a_bad_and_a_good_example(self, checker: TeamChecker) -> None:
        assert checker.bad
        assert checker.good
        assert all(example.why for example in checker.good)


@pytest.mark.parametrize(("checker", "example"), EXAMPLES)
def test_examples(checker: TeamChecker, example: TeamExample) -> None:
    for locale in ("en", "fil"):
        policy = sq.Policy.from_dict({**example.policy, "locale": locale})
        auditor = sq.Auditor(policy, checkers=[], team_checkers=[checker])
        found = auditor.audit_team(example.summary)
        assert {finding.agent or finding.data.get("part") for finding in found} == set(example.expected)
        assert len(found) == len(example.expected)
        for finding in found:
            assert "{" not in finding.message + finding.remedy, "a field of the message was not filled"


def test_of_nothing_nothing_is_said() -> None:
    assert sq.Auditor().audit_team(sq.Summary()) == ()


def test_a_part_of_a_team_can_be_audited_too() -> None:
    example = sq.TEAM_CHECKERS["too-few-responses"].bad[0]
    part = sq.Summary(example.summary.cells, frozenset())
    assert [finding.checker for finding in sq.Auditor(checkers=[]).audit_team(part)] == [
        "unmeasured-metric",
        "unmeasured-metric",
        "unmeasured-metric",
        "too-few-responses",
    ]


def test_a_stored_summary_says_the_same() -> None:
    auditor = sq.Auditor(checkers=[])
    for checker in sq.TEAM_CHECKERS.values():
        for example in (*checker.bad, *checker.good):
            stored = sq.Summary.from_dict(example.summary.to_dict())
            assert auditor.audit_team(stored) == auditor.audit_team(example.summary)


def test_the_policy_can_turn_a_team_checker_off_or_weigh_it() -> None:
    summary = sq.TEAM_CHECKERS["single-channel"].bad[0].summary
    off = sq.Auditor(sq.Policy(off=["single-channel", "unmeasured-metric"]), checkers=[])
    assert off.audit_team(summary) == ()
    graver = sq.Auditor(sq.Policy(severities={"single-channel": "critical"}), checkers=[])
    assert {each.severity for each in graver.audit_team(summary)} == {"critical", "minor"}


def test_a_team_checker_of_ones_own() -> None:
    @team_checker(severity="info", message={"en": "{part} tickets"}, remedy={"en": "none"}, pitfall="lunch")
    def any_ticket(case: TeamCase) -> Iterator[Evidence]:
        """There are tickets."""
        yield case.evidence(part=case.summary.tickets)

    (finding,) = sq.Auditor(checkers=[], team_checkers=[any_ticket]).audit_team(team(figures(7)))
    assert (finding.checker, finding.pitfall, finding.message) == ("any-ticket", "lunch", "7 tickets")
    off = sq.Policy(off=["any-ticket"])
    assert sq.Auditor(off, checkers=[], team_checkers=[any_ticket]).audit_team(team(figures(7))) == ()
    with pytest.raises(sq.PolicyError, match="two checkers are called 'any-ticket'"):
        sq.Auditor(checkers=[], team_checkers=[any_ticket, any_ticket])


def test_few_answers_never_lie_off_their_scale() -> None:
    answers = team(figures(200, ces=Mean.of_all([1, 7, 7])))
    (finding,) = (each for each in sq.Auditor().audit_team(answers) if each.checker == "too-few-responses")
    assert (float(finding.data["low"]), float(finding.data["high"])) == (1, 7)
