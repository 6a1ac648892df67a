"""Confidence intervals and tail probabilities, from counts and moments alone.

Each function is the textbook one, named with its source, so that a figure can be checked by hand. Nothing
here knows what is measured.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from statistics import NormalDist

from supportquality.errors import StatisticsError

Interval = tuple[float, float]

_EXACT_MEDIAN_UP_TO = 1000
_NORMAL_FROM = 1e6
_EXPANSION_FROM = 200


def normal_quantile(level: float) -> float:
    """How many standard deviations on either side hold `level` of a normal distribution: 1.96 for 0.95."""
    if not 0 < level < 1:
        raise StatisticsError(f"a confidence level lies between 0 and 1, not at {level}: 95 % is 0.95")
    return NormalDist().inv_cdf((1 + level) / 2)


def normal_tails(z: float) -> float:
    """The probability of a standard normal value at least as far from 0 as `z`, on either side."""
    return math.erfc(abs(z) / math.sqrt(2))


def wilson(positives: int, count: int, z: float) -> Interval:
    """The score interval of a share (Wilson 1927). It never leaves 0..1 and holds for few, too."""
    share = positives / count
    squared = z * z
    centre = share + squared / (2 * count)
    reach = z * math.sqrt(share * (1 - share) / count + squared / (4 * count * count))
    scale = 1 + squared / count
    low = 0.0 if positives == 0 else min((centre - reach) / scale, share)
    high = 1.0 if positives == count else max((centre + reach) / scale, share)
    return low, high


def net_share(plus: int, minus: int, count: int, z: float) -> Interval:
    """The score interval of (plus - minus) / count, each of `count` being plus, minus or neither.

    This is Tango's interval for a difference of paired shares (Statistics in Medicine 17, 1998). Unlike the
    plain variance of a net score it does not shrink to a point when all observations agree.
    """
    return -_net_share_limit(minus, plus, count, z), _net_share_limit(plus, minus, count, z)


def _net_share_limit(plus: int, minus: int, count: int, z: float) -> float:
    """The upper limit: the greatest difference that the score test does not reject, found by search."""

    def excess(difference: float) -> float:
        b = (2 * count - plus + minus) * difference - plus - minus
        c = -minus * difference * (1 - difference)
        share_of_minus = (math.sqrt(max(b * b - 8 * count * c, 0.0)) - b) / (4 * count)
        variance = count * (2 * share_of_minus + difference * (1 - difference))
        return plus - minus - count * difference + z * math.sqrt(max(variance, 0.0))

    estimate = (plus - minus) / count
    # At an estimate of -1, or of 0 with neither, variance and excess are 0; just beyond they are not.
    return estimate if plus == count else _root(excess, estimate + 1e-12, 1.0)


def student_quantile(degrees: float, level: float) -> float:
    """How many standard errors on either side hold `level` of Student's t: 2.776 for 4 degrees and 0.95."""
    normal_quantile(level)
    return _student_quantile(degrees, level)


@lru_cache(maxsize=4096)
def _student_quantile(degrees: float, level: float) -> float:
    z = normal_quantile(level)
    if degrees >= _EXPANSION_FROM:
        return z + _cornish_fisher(z, degrees)
    upper = z
    while student_tails(upper, degrees) > 1 - level:
        upper *= 2
    return _root(lambda t: student_tails(t, degrees) - (1 - level), 0.0, upper)


def _cornish_fisher(z: float, degrees: float) -> float:
    """What t lies beyond z (Abramowitz and Stegun 26.7.5); off by less than 1e-9 from 200 degrees on."""
    return (
        (z**3 + z) / (4 * degrees)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * degrees**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * degrees**3)
    )


def student_tails(t: float, degrees: float) -> float:
    """The probability of a t at least as far from 0, on either side; `degrees` may be a fraction (Welch)."""
    if degrees >= _NORMAL_FROM:
        return normal_tails(t)
    return _incomplete_beta(degrees / (degrees + t * t), degrees / 2, 0.5)


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularized incomplete beta function, by its continued fraction (Numerical Recipes 6.4)."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(1 - x, b, a)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    d = 1 / (1 - (a + b) * x / (a + 1))
    c, fraction, step = 1.0, d, 0
    while True:
        step += 1
        for term in (
            step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step)),
            -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1)),
        ):
            d = 1 / (1 + term * d)
            c = 1 + term / c
            fraction *= c * d
        if abs(c * d - 1) < 1e-15 or step == 2000:
            return front * fraction / a


@lru_cache(maxsize=1024)
def median_ranks(count: int, level: float) -> tuple[int, int] | None:
    """The ranks (from 1) of the two ordered observations between which the median lies with at least `level`.

    By the binomial distribution (David and Nagaraja, Order Statistics, 7.1), so no shape of the
    observations is assumed. None: too few observations, for 95 % fewer than six.
    """
    z = normal_quantile(level)
    if count > _EXACT_MEDIAN_UP_TO:
        rank = math.floor((count + 1 - z * math.sqrt(count)) / 2)
        return rank, count + 1 - rank
    ways = cumulative = 1
    rank = 0
    while cumulative / 2**count <= (1 - level) / 2:
        rank += 1
        ways = ways * (count - rank + 1) // rank
        cumulative += ways
    return (rank, count + 1 - rank) if rank else None


def subtract(a: float, around_a: Interval, b: float, around_b: Interval) -> Interval:
    """The interval of a - b from those of a and b (Newcombe 1998, method 10; in general Zou 2008)."""
    difference = a - b
    return (
        difference - math.hypot(a - around_a[0], around_b[1] - b),
        difference + math.hypot(around_a[1] - a, b - around_b[0]),
    )


def tails_of_interval(interval: Callable[[float], Interval], estimate: float) -> float:
    """The p of an interval: below 1 - level exactly when the interval of that level leaves out 0.

    `interval` takes standard deviations and must hold the estimate.
    """
    if estimate == 0:
        return 1.0
    side = 0 if estimate > 0 else 1
    return normal_tails(_root(lambda z: interval(z)[side] * (1 if estimate > 0 else -1), 0.0, 40.0))


def _root(falling: Callable[[float], float], low: float, high: float) -> float:
    """Where a falling function crosses 0, by Ridders' method; the nearer end if it does not in between."""
    at_low, at_high = falling(low), falling(high)
    if at_low <= 0 or at_high >= 0:
        return low if at_low <= 0 else high
    found = math.inf
    while True:
        middle = (low + high) / 2
        at_middle = falling(middle)
        before = found
        found = middle + (middle - low) * at_middle / math.sqrt(at_middle * at_middle - at_low * at_high)
        if abs(found - before) <= 1e-13 * max(abs(found), 1e-3) or middle in (low, high):
            return found
        for x, at_x in ((middle, at_middle), (found, falling(found))):
            if at_x > 0 and x > low:
                low, at_low = x, at_x
            elif at_x <= 0 and x < high:
                high, at_high = x, at_x
        if at_high == 0:
            return high
