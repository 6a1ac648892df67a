"""Mean: the mean of numbers of any kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Self

import attrs

from supportquality.statistics.intervals import Interval
from supportquality.statistics.moments import demand_moments, quotient, sample_variance, student_interval
from supportquality.statistics.statistic import LEVEL, Statistic, demand, number


@attrs.frozen
class Mean(Statistic):
    """The mean of numbers, with Student's interval (from two observations on).

    Every float is a whole number of some 2**-n. `precision` is the greatest n that an observation needed (0
    for whole numbers), `total` the sum in units of 2**-precision, `squares` the sum of the squares in units
    of the square of that: all exact.
    """

    kind: ClassVar[str] = "mean"
    count: int = 0
    total: int = 0
    squares: int = 0
    precision: int = 0

    def __attrs_post_init__(self) -> None:
        demand_moments(self.count, self.total, self.squares)
        demand(0 <= self.precision <= 1074, "precision lies between 0 and 1074", "$.precision")

    @classmethod
    def of(cls, observed: float) -> Self:
        numerator, denominator = number(observed, "$").as_integer_ratio()
        return cls(1, numerator, numerator * numerator, denominator.bit_length() - 1)

    @classmethod
    def of_all(cls, observations: Iterable[float]) -> Self:
        ratios = [number(each, f"$[{index}]").as_integer_ratio() for index, each in enumerate(observations)]
        finest = max((denominator for _, denominator in ratios), default=1)
        scaled = [numerator * (finest // denominator) for numerator, denominator in ratios]
        squares = sum([each * each for each in scaled])
        return cls(len(scaled), sum(scaled), squares, finest.bit_length() - 1)

    @property
    def value(self) -> float | None:
        return quotient(self.total, self.count << self.precision) if self.count else None

    @property
    def variance(self) -> float | None:
        """Of the sample (divided by count - 1); None for fewer than two observations."""
        return sample_variance(self.count, self.total, self.squares, 1 << 2 * self.precision)

    def interval(self, level: float = LEVEL) -> Interval | None:
        return student_interval(self.value, self.variance, self.count, level)

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        parts = list(parts)
        precision = max([part.precision for part in parts], default=0)
        return cls(
            sum([part.count for part in parts]),
            sum([part.total << (precision - part.precision) for part in parts]),
            sum([part.squares << 2 * (precision - part.precision) for part in parts]),
            precision,
        )
