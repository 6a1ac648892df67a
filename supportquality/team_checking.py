"""How a team checker is declared: one function of a `TeamCase`, its documentation, its examples."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from supportquality.breakdowns import Key
from supportquality.cells import Cell
from supportquality.checker import by_locale, reduced
from supportquality.findings import Evidence, Severity
from supportquality.statistics import Share, Statistic
from supportquality.summary import Summary
from supportquality.team_case import TeamCase
from supportquality.whereabouts import DIMENSIONS

Find = Callable[[TeamCase], Iterable[Evidence]]


@attrs.frozen(kw_only=True)
class TeamExample:
    """A team in figures with what must be found: for every finding its agent, or else the part its data name."""

    summary: Summary
    expected: tuple[Any, ...] = ()
    policy: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    why: str = ""

    @property
    def is_bad(self) -> bool:
        """Whether something must be found."""
        return bool(self.expected)


def figures(tickets: int = 0, *, findings: Mapping[str, int] | None = None, **statistics: Statistic) -> Cell:
    """A part of a team: how many tickets, statistics by metric (underscores for hyphens), tickets with findings."""
    return Cell(
        {tuple(sorted(findings or {})): tickets},
        findings=dict(findings or {}),
        statistics={metric.replace("_", "-"): statistic for metric, statistic in statistics.items()},
    )


def team(whole: Cell, **by: Mapping[Any, Cell]) -> Summary:
    """A summary in figures: all tickets, then the parts by dimension (`agent={"ana": figures(40)}`)."""
    cells: dict[Key, Cell] = {(): whole}
    for dimension, parts in by.items():
        cells.update({(dimension, value): part for value, part in parts.items()})
    return Summary(cells, frozenset((dimension,) for dimension in DIMENSIONS))


def shares(dimension: str, metric: str, parts: Mapping[Any, tuple[int, int]]) -> Summary:
    """A team in figures whose parts differ in one share: `shares("topic", "reopen-rate", {"visa": (40, 100)})`."""
    by = {part: Cell({(): of}, statistics={metric: Share(hits, of)}) for part, (hits, of) in parts.items()}
    return team(figures(sum(of for _, of in parts.values())), **{dimension: by})


def worse(
    summary: Summary, *expected: Any, why: str = "", policy: Mapping[str, Any] | None = None
) -> TeamExample:
    """An example in which exactly these are found; None stands for the team as a whole."""
    return TeamExample(summary=summary, expected=expected or (None,), why=why, policy=policy or {})


def fine(summary: Summary, *, why: str, policy: Mapping[str, Any] | None = None) -> TeamExample:
    """An example in which nothing is found; `why` says what distinguishes it from a bad one."""
    return TeamExample(summary=summary, why=why, policy=policy or {})


@attrs.frozen(kw_only=True, eq=False)
class TeamChecker:
    """A flaw that shows only in many tickets. Calling it with a team case gives the evidence."""

    id: str
    pitfall: str
    severity: Severity
    message: Mapping[str, str]
    remedy: Mapping[str, str]
    bad: tuple[TeamExample, ...] = ()
    good: tuple[TeamExample, ...] = ()
    find: Find = attrs.field(repr=False)

    def __call__(self, case: TeamCase) -> Iterable[Evidence]:
        return self.find(case)

    @property
    def docs(self) -> str:
        """The docstring: what the flaw is, why it matters, when the checker stays silent, its source."""
        return inspect.getdoc(self.find) or ""

    def __reduce__(self) -> tuple[object, ...]:
        return reduced(self)

    def __deepcopy__(self, memo: object) -> TeamChecker:
        return self


def team_checker(
    *,
    severity: Severity | str,
    message: Mapping[str, str],
    remedy: Mapping[str, str],
    bad: Iterable[TeamExample] = (),
    good: Iterable[TeamExample] = (),
    pitfall: str | None = None,
) -> Callable[[Find], TeamChecker]:
    """Declare a team checker: the function under it takes a `TeamCase` and yields `Evidence`.

    The id is the function's name with hyphens, the pitfall the folder of a shipped one, "custom" for your own.
    """

    def declare(find: Find) -> TeamChecker:
        parts = find.__module__.split(".")
        shipped = parts[:2] == ["supportquality", "team"]
        return TeamChecker(
            id=find.__name__.replace("_", "-"),
            pitfall=pitfall or (parts[2] if shipped else "custom"),
            severity=Severity(severity),
            message=by_locale(message, f"{find.__name__}.message"),
            remedy=by_locale(remedy, f"{find.__name__}.remedy"),
            bad=tuple(bad),
            good=tuple(good),
            find=find,
        )

    return declare
