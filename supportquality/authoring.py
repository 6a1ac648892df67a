"""All that a checker needs, shipped or your own: write `from supportquality.authoring import …` and nothing else."""

from __future__ import annotations

from supportquality.acknowledgement import acknowledges, failures_of_company, is_upset
from supportquality.case import Burst, Case
from supportquality.checker import Checker, checker
from supportquality.confirmation import confirms, denies, is_fault
from supportquality.examples import Bad, Example, Good
from supportquality.facts import Fact
from supportquality.findings import Evidence, Severity, Span
from supportquality.given import Given, is_alike
from supportquality.promises import Promise
from supportquality.reading import Cue, Reading, Sentence
from supportquality.tickets import (
    Assignment,
    Merge,
    Message,
    Note,
    PriorityChange,
    StatusChange,
    SurveyAnswer,
    SurveySent,
)
from supportquality.timeline import Handoff, Solve, Wait
from supportquality.wording import Wording

__all__ = [
    "Assignment",
    "Bad",
    "Burst",
    "Case",
    "Checker",
    "Cue",
    "Evidence",
    "Example",
    "Fact",
    "Given",
    "Good",
    "Handoff",
    "Merge",
    "Message",
    "Note",
    "PriorityChange",
    "Promise",
    "Reading",
    "Sentence",
    "Severity",
    "Solve",
    "Span",
    "StatusChange",
    "SurveyAnswer",
    "SurveySent",
    "Wait",
    "Wording",
    "acknowledges",
    "checker",
    "failures_of_company",
    "is_upset",
    "confirms",
    "denies",
    "is_alike",
    "is_fault",
]
