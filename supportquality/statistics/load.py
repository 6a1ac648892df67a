"""Load: who or what carries how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import ClassVar, Self

import attrs

from supportquality.statistics.intervals import Interval
from supportquality.statistics.statistic import LEVEL, Statistic, demand


def _copy(loads: Mapping[str, int]) -> dict[str, int]:
    return dict(loads)


@attrs.frozen
class Load(Statistic):
    """Who or what carries how much: the work of each agent, the tickets of each topic.

    `value` is the Gini coefficient: 0 where all carry the same, towards 1 where one carries all; None with
    fewer than two keys, for then there is nobody to compare with. A key with a load of 0 counts:
    `Load.of("ana", 0)`. There is no interval: none is known to hold for teams of any size.
    """

    kind: ClassVar[str] = "load"
    loads: Mapping[str, int] = attrs.field(factory=dict, converter=_copy)

    def __attrs_post_init__(self) -> None:
        for key, load in self.loads.items():
            if load < 0:
                demand(False, "a load is not negative", f"$.loads.{key}")

    @classmethod
    def of(cls, key: str, load: int = 1) -> Self:
        return cls({key: load})

    @classmethod
    def of_all(cls, keys: Iterable[str]) -> Self:
        return cls(Counter(keys))

    @property
    def count(self) -> int:
        """The whole load."""
        return sum(self.loads.values())

    @property
    def value(self) -> float | None:
        return self.gini

    @property
    def gini(self) -> float | None:
        keys, whole = len(self.loads), self.count
        if keys < 2 or not whole:
            return None
        ordered = enumerate(sorted(self.loads.values()), start=1)
        return sum([(2 * rank - keys - 1) * load for rank, load in ordered]) / (keys * whole)

    @property
    def max_share(self) -> float | None:
        """Which part of the whole the most loaded carries."""
        return max(self.loads.values()) / self.count if self.count else None

    @property
    def max_over_mean(self) -> float | None:
        """How many times the mean load the most loaded carries."""
        return max(self.loads.values()) * len(self.loads) / self.count if self.count else None

    def top(self, many: int) -> tuple[tuple[str, int], ...]:
        """The most loaded first; among equals, by key."""
        return tuple(sorted(self.loads.items(), key=lambda item: (-item[1], item[0]))[:many])

    def interval(self, level: float = LEVEL) -> Interval | None:
        return None

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        loads: dict[str, int] = {}
        for part in parts:
            for key, load in part.loads.items():
                loads[key] = loads.get(key, 0) + load
        return cls(loads)
