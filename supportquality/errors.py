"""The few errors of the library, each named by its situation and each also a `ValueError`.

Every error carries `place`, a path into what was given ("$.interactions[3].at", "en.agent['refusal']:3:21"), and its
text reads `what is wrong @ place`. Errors are raised with the place that the raiser knows; whoever holds the outer
value re-raises with `within`, so that the user sees the whole path once.
"""

from __future__ import annotations

from typing import Self


class SupportQualityError(ValueError):
    """The base of every error that the library raises on bad input. `place` is "" when the input has no inside."""

    def __init__(self, problem: str, place: str = "") -> None:
        super().__init__(problem, place)
        self.problem = problem
        self.place = place

    def __str__(self) -> str:
        return f"{self.problem} @ {self.place}" if self.place else self.problem

    def within(self, outer: str) -> Self:
        """The same error seen from further out: "at" within "$.interactions[3]" is "$.interactions[3].at"."""
        inner = self.place.removeprefix("$").removeprefix(".")
        joint = "" if not inner or inner.startswith("[") else "."
        return type(self)(self.problem, f"{outer}{joint}{inner}")


class TicketError(SupportQualityError):
    """A ticket or one of its interactions is not what the transcript format allows."""


class PolicyError(SupportQualityError):
    """A policy, a target or a schedule makes no sense."""


class HoursError(PolicyError):
    """A schedule of business hours makes no sense: "25:00", an unknown zone, a holiday that is no date."""


class CheckerError(SupportQualityError):
    """A checker is declared in a way that no finding could be made of. The place is its name and the argument."""


class PackError(SupportQualityError):
    """A language pack or a phrase in it cannot be understood.

    The place is "en.agent['refusal']:3:21": pack, side and cue, then the line in the block of phrases (the first is the
    one of the opening quotes) and the column, as far as they are known. Inside a group it goes on: "… in <can't>:5".
    """


class ScoreError(SupportQualityError):
    """A survey score is off its scale, or a scale is not one."""


class PatternTimeout(SupportQualityError):  # noqa: N818 - reads as what happened
    """A pattern that a user wrote took longer than its time limit on some text."""


class StatisticsError(SupportQualityError):
    """Something that cannot be counted: no number, a negative load, a ticket given twice, a broken store."""
