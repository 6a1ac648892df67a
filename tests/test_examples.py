"""Every example of every checker: exactly the marked places are found, and nothing in the good ones."""

from __future__ import annotations

import pytest

from supportquality.auditing import Auditor
from supportquality.checker import Checker
from supportquality.checkers import CHECKERS
from supportquality.examples import Example
from supportquality.policy import Policy

CASES = [
    pytest.param(checker, example, id=f"{checker.id}-{kind}-{number}-{example.language}")
    for checker in CHECKERS.values()
    for kind in ("bad", "good")
    for number, example in enumerate(getattr(checker, kind))
]


@pytest.mark.parametrize(("checker", "example"), CASES)
def test_exactly_the_marked_places_are_found(checker: Checker, example: Example) -> None:
    auditor = Auditor(Policy.from_dict(dict(example.policy)), checkers=[checker])
    findings = auditor.audit(example.ticket, example.as_of).findings
    found = [(finding.interaction, finding.span) for finding in findings]
    assert found == list(example.expected), example.why
