"""How far two statistics of one kind lie apart, and whether that is more than chance."""

from __future__ import annotations

import math
from typing import Final, TypeVar

import attrs

from supportquality.statistics.distribution import Distribution
from supportquality.statistics.intervals import (
    Interval,
    net_share,
    normal_quantile,
    student_quantile,
    student_tails,
    subtract,
    tails_of_interval,
    wilson,
)
from supportquality.statistics.mean import Mean
from supportquality.statistics.net_score import NetScore
from supportquality.statistics.share import Share
from supportquality.statistics.statistic import LEVEL

FEWEST: Final = 10
"""With fewer observations on either side a difference has neither interval nor p."""

Comparable = TypeVar("Comparable", Share, NetScore, Mean, Distribution)


@attrs.frozen
class Difference:
    """How far one statistic lies above another. Where interval and p are None, `why_none` says why."""

    value: float | None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    why_none: str | None = None

    @property
    def significant(self) -> bool | None:
        """Whether the interval leaves out 0; None is "too few data to tell", never "no difference"."""
        return None if self.low is None or self.high is None else self.low > 0 or self.high < 0


def difference(a: Comparable, b: Comparable, *, level: float = LEVEL, fewest: int = FEWEST) -> Difference:
    """How far `a` lies above `b`, in their unit (shares 0..1, net scores in points, durations in seconds).

    Shares are compared by Newcombe's hybrid of the two score intervals, net scores in the same way, means
    and the means of durations by Welch's test. `p` is two-sided and below 1 - level exactly when the
    interval leaves out 0. Whoever compares many pairs raises the level.
    """
    if type(a) is not type(b):
        raise TypeError(f"a {a.kind} cannot be compared with a {b.kind}")
    if a.value is None or b.value is None:
        return Difference(None, why_none="no observations to compare")
    value, fewer, needed = a.value - b.value, min(a.count, b.count), max(fewest, 2)
    if fewer < needed:
        return Difference(
            value, why_none=f"too few data: {fewer} observations, {needed} needed on either side"
        )
    if isinstance(a, Share | NetScore) and isinstance(b, Share | NetScore):
        return _between_scores(value, a, b, level)
    return _between_means(value, a, b, level)


def _between_scores(value: float, a: Share | NetScore, b: Share | NetScore, level: float) -> Difference:
    def around(z: float) -> Interval:
        return subtract(*_scored(a, z), *_scored(b, z))

    low, high = around(normal_quantile(level))
    return Difference(value, low, high, tails_of_interval(around, value))


def _scored(score: Share | NetScore, z: float) -> tuple[float, Interval]:
    if isinstance(score, Share):
        return score.positives / score.count, wilson(score.positives, score.count, z)
    plus, minus = score.promoters, score.detractors
    low, high = net_share(plus, minus, score.count, z)
    return 100 * (plus - minus) / score.count, (100 * low, 100 * high)


def _between_means(value: float, a: Mean | Distribution, b: Mean | Distribution, level: float) -> Difference:
    of_a, of_b = (a.variance or 0.0) / a.count, (b.variance or 0.0) / b.count
    error = math.sqrt(of_a + of_b)
    if error == 0:
        return Difference(value, value, value, 1.0 if value == 0 else 0.0)
    if not math.isfinite(error):
        return Difference(value, why_none="the observations are too great to be compared")
    part = of_a / (of_a + of_b)
    degrees = 1 / (part * part / (a.count - 1) + (1 - part) * (1 - part) / (b.count - 1))
    reach = student_quantile(degrees, level) * error
    return Difference(value, value - reach, value + reach, student_tails(value / error, degrees))
