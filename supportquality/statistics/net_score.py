"""NetScore: the percentage of promoters less that of detractors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Self

import attrs

from supportquality.statistics.intervals import Interval, net_share, normal_quantile
from supportquality.statistics.statistic import LEVEL, Statistic, demand


@attrs.frozen
class NetScore(Statistic):
    """The percentage of promoters less that of detractors, -100..100; passives count in the denominator.

    The value is divided and rounded once, from whole numbers. The interval is the score interval of a net
    share (Tango 1998), which keeps its width where all answers agree.
    """

    kind: ClassVar[str] = "net-score"
    promoters: int = 0
    passives: int = 0
    detractors: int = 0

    def __attrs_post_init__(self) -> None:
        demand(min(self.promoters, self.passives, self.detractors) >= 0, "a count is not negative")

    @property
    def count(self) -> int:
        return self.promoters + self.passives + self.detractors

    @property
    def value(self) -> float | None:
        return 100 * (self.promoters - self.detractors) / self.count if self.count else None

    def interval(self, level: float = LEVEL) -> Interval | None:
        if not self.count:
            return None
        low, high = net_share(self.promoters, self.detractors, self.count, normal_quantile(level))
        return 100 * low, 100 * high

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        promoters = passives = detractors = 0
        for part in parts:
            promoters += part.promoters
            passives += part.passives
            detractors += part.detractors
        return cls(promoters, passives, detractors)
