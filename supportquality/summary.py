"""Summaries: what many audits found and measured, in little room, however many machines audited them.

A summary holds a cell for all tickets, one for every value of every dimension, and one for every pair of values of
the pairs of dimensions asked for. A cell holds statistics, which merge exactly, so `a + b` is to the last bit what
summarizing all tickets at once would have given, in any order and any split.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Any, Final, Self

import attrs

from supportquality.breakdowns import Breakdown, Key, Value, in_order, inner_of, is_kept, pair_of, value_of
from supportquality.cells import KINDS, Cell
from supportquality.errors import StatisticsError
from supportquality.metrics import METRICS
from supportquality.signals import SIGNALS
from supportquality.statistics import Distribution, Share, Statistic
from supportquality.stored import stored_breakdowns, stored_cells
from supportquality.tallying import Audited, Tallies
from supportquality.whereabouts import DIMENSIONS

VERSION: Final = 1
"""Of the stored form; a summary reads its own and older ones."""

FINDING: Final = "finding:"
"""What stands before the id of a checker where the share of tickets with its finding is asked for."""

_EMPTY: Final = Cell()


@attrs.frozen
class Summary:
    """What many audits found and measured; `Summary()` is of none.

    `summary["csat"]` is the statistic of a metric, `summary["finding:jargon"]` the share of tickets with a finding
    of a checker (waived ones aside). Where nothing was observed the statistic is its zero, whose `.value` is None.

    What is credited to whom: a first reply to the agent who replied, a score to the agent rated, a finding to the
    agent it names, anything else to the agent who replied last. What no agent did is in the part None. A ticket counts
    in the part of every agent who replied. Every other dimension is the ticket's: `topic`, `channel`, `priority`,
    `language`, and, in the zone of the policy's calendar, the `day`, ISO `week` and `hour` of the week (0 is Monday
    00:00) in which it was created.
    """

    cells: Mapping[Key, Cell] = attrs.field(factory=dict, repr=False)
    kept: frozenset[Breakdown] | None = attrs.field(default=None, repr=False)

    @classmethod
    def of(cls, audit: Audited, pairs: Iterable[Breakdown] = ()) -> Self:
        """The summary of one audit."""
        return cls.of_all((audit,), pairs)

    @classmethod
    def of_all(cls, audits: Iterable[Audited], pairs: Iterable[Breakdown] = ()) -> Self:
        """The summary of audits, in one pass; memory grows with the breakdown, not with the number of audits."""
        tallies = Tallies(tuple(map(pair_of, pairs)))
        for audit in audits:
            tallies.add(audit)
        cells = tallies.cells()
        return cls(cells, tallies.kept) if cells else cls()

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        """All parts as one; a breakdown that one of them lacks is left out."""
        full = [part for part in parts if part.kept is not None]
        if not full:
            return cls()
        kept = frozenset.intersection(*[part.kept for part in full if part.kept is not None])
        groups: defaultdict[Key, list[Cell]] = defaultdict(list)
        for part in full:
            for key, cell in part.cells.items():
                groups[key].append(cell)
        return cls({key: Cell.merge(cells) for key, cells in groups.items() if is_kept(key, kept)}, kept)

    def __add__(self, other: Self) -> Self:
        return self.merge((self, other)) if isinstance(other, Summary) else NotImplemented

    def __radd__(self, zero: int) -> Self:
        """Lets `sum` begin with its 0."""
        return self if isinstance(zero, int) and zero == 0 else NotImplemented

    def __hash__(self) -> int:
        return hash((self.tickets, self.messages))

    def __repr__(self) -> str:
        return f"<Summary of {self.tickets} tickets>"

    @property
    def _all(self) -> Cell:
        return self.cells.get((), _EMPTY)

    @property
    def tickets(self) -> int:
        """How many tickets were audited."""
        return sum(self._all.tickets.values())

    @property
    def messages(self) -> int:
        """How many public messages they have; in the part of an agent or a team, how many replies of theirs."""
        return self._all.messages

    @property
    def severities(self) -> Mapping[str, int]:
        """How many findings there are of each severity, and how many are waived."""
        return MappingProxyType(dict(self._all.severities))

    @property
    def findings(self) -> Mapping[str, Share]:
        """For every checker that ran, the share of tickets with a finding of it."""
        checkers = sorted(set(chain.from_iterable(self._all.tickets)))
        return MappingProxyType({checker: self._share_with(checker) for checker in checkers})

    @property
    def statistics(self) -> Mapping[str, Statistic]:
        """What was observed, by metric; what never was is missing."""
        return MappingProxyType(dict(self._all.statistics))

    def __getitem__(self, metric: str) -> Any:
        """The statistic of a metric, or the share of tickets with the finding "finding:<checker>"."""
        if metric.startswith(FINDING):
            return self._share_with(metric.removeprefix(FINDING))
        found = self._all.statistics.get(metric)
        if found is not None:
            return found
        if metric not in KINDS:
            raise StatisticsError(f"no metric {metric!r}: there are {', '.join(KINDS)}", "metric")
        return KINDS[metric]()

    def _share_with(self, checker: str) -> Share:
        cell = self._all
        checked = sum([many for catalogue, many in cell.tickets.items() if checker in catalogue])
        return Share(cell.findings.get(checker, 0), checked)

    def by(self, *dimensions: str) -> dict[Any, Self]:
        """The summary broken down by a dimension, or by two at once, each part by its value, in their order.

        `by("agent")["ana"]` is itself a summary; it has a breakdown by "channel" where the pair of agent and channel
        was asked for (`summarize(audits, pairs=[("agent", "channel")])`). The value is None where it is unknown.
        """
        wanted = self._wanted(dimensions)
        if self.kept is None:
            return {}
        parts: defaultdict[Any, dict[Key, Cell]] = defaultdict(dict)
        for key, cell in self.cells.items():
            if len(key) == 2 * len(wanted) and key[::2] == wanted:
                parts[value_of(key, dimensions)][()] = cell
            elif len(wanted) == 1 and len(key) == 4 and wanted[0] in key[::2]:
                at = key[::2].index(wanted[0])
                parts[key[2 * at + 1]][key[2:] if at == 0 else key[:2]] = cell
        inner = inner_of(self.kept, wanted)
        return {value: type(self)(parts[value], inner) for value in sorted(parts, key=in_order)}

    def _wanted(self, dimensions: tuple[str, ...]) -> Breakdown:
        for dimension in dimensions:
            if dimension not in DIMENSIONS:
                raise StatisticsError(
                    f"no dimension {dimension!r}: there are {', '.join(DIMENSIONS)}", "dimensions"
                )
        if len(dimensions) not in (1, 2) or len(set(dimensions)) < len(dimensions):
            raise StatisticsError("break down by one dimension or by two different ones", "dimensions")
        wanted = tuple(sorted(dimensions))
        if self.kept is not None and wanted not in self.kept:
            asked = wanted if len(wanted) == 2 else ("agent", wanted[0])
            problem = f"no breakdown by {' and '.join(dimensions)} was kept: summarize with pairs=[{asked!r}]"
            raise StatisticsError(problem, "dimensions")
        return wanted

    def rows(self) -> list[dict[str, Any]]:
        """Every statistic of every cell as a plain flat dict, all with the same keys: a table for polars or DuckDB."""
        rows = []
        for key in sorted(self.cells, key=in_order):
            part = type(self)({(): self.cells[key]}, frozenset())
            where = {
                "dimension": "+".join(map(str, key[::2])) or None,
                "part": "+".join(map(_text, key[1::2])) or None,
            }
            statistics = {**part.statistics, **{FINDING + id: share for id, share in part.findings.items()}}
            rows += [where | _row(metric, statistics[metric]) for metric in sorted(statistics)]
        return rows

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON, exact."""
        catalogues = sorted({catalogue for cell in self.cells.values() for catalogue in cell.tickets})
        numbers = {catalogue: number for number, catalogue in enumerate(catalogues)}
        return {
            "version": VERSION,
            "kept": None if self.kept is None else [list(breakdown) for breakdown in sorted(self.kept)],
            "catalogues": [list(catalogue) for catalogue in catalogues],
            "cells": [
                {
                    "of": list(key),
                    "tickets": [[numbers[each], many] for each, many in sorted(cell.tickets.items())],
                    "messages": cell.messages,
                    "findings": dict(sorted(cell.findings.items())),
                    "severities": dict(sorted(cell.severities.items())),
                    "statistics": {
                        metric: cell.statistics[metric].to_dict() for metric in sorted(cell.statistics)
                    },
                }
                for key, cell in sorted(self.cells.items(), key=lambda item: in_order(item[0]))
            ],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The summary that `to_dict` was called on, by this version or an older one."""
        version = data.get("version") if isinstance(data, Mapping) else None
        if type(version) is not int or not 1 <= version <= VERSION:
            problem = f"no stored summary of version {VERSION} or older: read it with a newer supportquality"
            raise StatisticsError(problem, "$.version")
        kept = stored_breakdowns(data)
        return cls(stored_cells(data, kept), kept)


def summarize(audits: Iterable[Audited], pairs: Iterable[Breakdown] = ()) -> Summary:
    """The summary of audits, in one pass. `pairs` are the breakdowns by two dimensions at once to keep.

    A pair makes a cell of every combination that occurs, so keep those that are asked for.
    """
    return Summary.of_all(audits, pairs)


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _row(metric: str, statistic: Statistic) -> dict[str, Any]:
    known = METRICS.get(metric) or SIGNALS.get(metric)
    of_durations = statistic if isinstance(statistic, Distribution) else Distribution()
    return {
        "metric": metric,
        "unit": known.unit if known is not None else None,
        "count": statistic.count,
        "value": statistic.value,
        "low": statistic.low,
        "high": statistic.high,
        "median": of_durations.median,
        "p90": of_durations.p90,
        "p95": of_durations.p95,
    }
