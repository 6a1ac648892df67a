"""Cells: what a summary holds of some tickets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from supportquality.errors import StatisticsError
from supportquality.metrics import METRICS
from supportquality.pending import together
from supportquality.signals import COUNTED, SIGNALS
from supportquality.statistics import Statistic

KINDS: Final[Mapping[str, type[Statistic]]] = {
    **{metric.id: metric.statistic for metric in (*METRICS.values(), *SIGNALS.values())},
    **COUNTED,
}
"""What a summary can hold, and as which statistic."""

Catalogue: TypeAlias = tuple[str, ...]
"""The ids of the checkers that ran, sorted."""


@attrs.frozen
class Cell:
    """What is known of some tickets. `tickets` counts them by the catalogue of checkers that audited them."""

    tickets: Mapping[Catalogue, int] = attrs.field(factory=dict)
    messages: int = 0
    findings: Mapping[str, int] = attrs.field(factory=dict)
    severities: Mapping[str, int] = attrs.field(factory=dict)
    statistics: Mapping[str, Statistic] = attrs.field(factory=dict)

    @classmethod
    def merge(cls, cells: Sequence[Cell]) -> Cell:
        if len(cells) == 1:
            return cells[0]
        return cls(
            together([cell.tickets for cell in cells], _added),
            sum([cell.messages for cell in cells]),
            together([cell.findings for cell in cells], _added),
            together([cell.severities for cell in cells], _added),
            together([cell.statistics for cell in cells], _merged),
        )


def _added(key: Any, counts: Sequence[int]) -> int:
    return sum(counts)


def _merged(metric: str, statistics: Sequence[Statistic]) -> Statistic:
    kind = type(statistics[0])
    if any(type(statistic) is not kind for statistic in statistics):
        kinds = " and ".join(sorted({statistic.kind for statistic in statistics}))
        problem = f"stored as {kinds}, which do not merge: audit the tickets again"
        raise StatisticsError(problem, metric)
    return kind.merge(statistics)
