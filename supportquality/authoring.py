"""All that a checker needs, shipped or your own: write `from supportquality.authoring import …` and nothing else."""

from __future__ import annotations

from supportquality.acknowledgement import acknowledges, failures_of_company, is_angry, is_upset
from supportquality.answering import Asked, meant_words
from supportquality.case import Case
from supportquality.checker import Checker, checker
from supportquality.confirmation import Confirmations, gives_solution
from supportquality.conversation import Burst
from supportquality.events import Handoff, Solve, Wait
from supportquality.examples import Bad, Example, Good
from supportquality.facts import Fact
from supportquality.findings import Evidence, Severity, Span
from supportquality.given import FirstGiven, Given, is_alike
from supportquality.names import Names, addressed_names, uses_name
from supportquality.ornaments import emoji_in, repeated_exclamation_marks_in
from supportquality.promises import Promise
from supportquality.quotations import is_product_name, is_quoted
from supportquality.readability import Stretch, grade, paragraphs, stretches
from supportquality.reading import Cue, Reading, Sentence
from supportquality.said_before import SaidBefore, WordsBefore, is_echo
from supportquality.sameness import core_words, likeness, macros_of
from supportquality.shapes import shouts
from supportquality.specifics import Specifics, particular_words
from supportquality.suggestions import better_wording
from supportquality.terms import cased_like, terms_of
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
from supportquality.wording import Wording

__all__ = [
    "Asked",
    "Assignment",
    "Bad",
    "Burst",
    "Case",
    "Checker",
    "Confirmations",
    "Cue",
    "Evidence",
    "Example",
    "Fact",
    "FirstGiven",
    "Given",
    "Good",
    "Handoff",
    "Merge",
    "Message",
    "Names",
    "Note",
    "PriorityChange",
    "Promise",
    "Reading",
    "SaidBefore",
    "Sentence",
    "Severity",
    "Solve",
    "Span",
    "Specifics",
    "StatusChange",
    "Stretch",
    "SurveyAnswer",
    "SurveySent",
    "Wait",
    "Wording",
    "WordsBefore",
    "acknowledges",
    "addressed_names",
    "better_wording",
    "cased_like",
    "checker",
    "core_words",
    "emoji_in",
    "failures_of_company",
    "gives_solution",
    "grade",
    "is_alike",
    "is_angry",
    "is_echo",
    "is_product_name",
    "is_quoted",
    "is_upset",
    "likeness",
    "macros_of",
    "meant_words",
    "paragraphs",
    "particular_words",
    "repeated_exclamation_marks_in",
    "shouts",
    "stretches",
    "terms_of",
    "uses_name",
]
