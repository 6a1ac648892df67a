"""Count: how many there were."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Self

import attrs

from supportquality.statistics.intervals import Interval
from supportquality.statistics.statistic import LEVEL, Statistic, demand


@attrs.frozen
class Count(Statistic):
    """How many there were. They were counted, not estimated, so the interval is the count itself.

    The value of a count of nothing is None: whoever knows that there was nothing to count can say 0.
    """

    kind: ClassVar[str] = "count"
    count: int = 0

    def __attrs_post_init__(self) -> None:
        demand(self.count >= 0, "a count is not negative", "$.count")

    @classmethod
    def of(cls, many: int = 1) -> Self:
        return cls(many)

    @property
    def value(self) -> int | None:
        return self.count or None

    def interval(self, level: float = LEVEL) -> Interval | None:
        return (self.count, self.count) if self.count else None

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        return cls(sum([part.count for part in parts]))
