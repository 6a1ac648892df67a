"""Every team checker finds exactly what its examples say, is documented, and stands in the catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

import supportquality as sq
from supportquality.team_checking import TeamChecker, TeamExample

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
            assert line.split()[1] in ("supportquality.team_authoring", "supportquality.policy"), (
                f"{path}: {line}"
            )


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
