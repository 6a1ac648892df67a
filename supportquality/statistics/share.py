"""Share: how many of those observed are positive."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Self

import attrs

from supportquality.errors import StatisticsError
from supportquality.statistics.intervals import Interval, normal_quantile, wilson
from supportquality.statistics.statistic import LEVEL, Statistic, demand


@attrs.frozen
class Share(Statistic):
    """How many of those observed are positive, 0..1, with Wilson's score interval."""

    kind: ClassVar[str] = "share"
    positives: int = 0
    count: int = 0

    def __attrs_post_init__(self) -> None:
        demand(0 <= self.positives <= self.count, "positives lie between 0 and the count", "$.positives")

    @classmethod
    def of(cls, positive: bool) -> Self:
        return cls(_truth(positive, "$"), 1)

    @classmethod
    def of_all(cls, observations: Iterable[bool]) -> Self:
        observed = [_truth(positive, f"$[{index}]") for index, positive in enumerate(observations)]
        return cls(sum(observed), len(observed))

    @property
    def value(self) -> float | None:
        return self.positives / self.count if self.count else None

    @property
    def percent(self) -> float | None:
        """The value on 0..100, rounded once."""
        return 100 * self.positives / self.count if self.count else None

    def interval(self, level: float = LEVEL) -> Interval | None:
        return wilson(self.positives, self.count, normal_quantile(level)) if self.count else None

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        positives = count = 0
        for part in parts:
            positives += part.positives
            count += part.count
        return cls(positives, count)


def _truth(positive: object, place: str) -> int:
    if isinstance(positive, bool):
        return int(positive)
    raise StatisticsError(f"a share observes true or false, not {positive!r}", place)
