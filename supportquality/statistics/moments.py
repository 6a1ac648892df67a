"""Count, sum and sum of squares as whole numbers, and what follows from them."""

from __future__ import annotations

import math

from supportquality.statistics.intervals import Interval, student_quantile
from supportquality.statistics.statistic import demand


def demand_moments(count: int, total: int, squares: int) -> None:
    """Refuse what no observations can have, so that a damaged file is noticed where it is read."""
    demand(count >= 0, "a count is not negative", "$.count")
    demand(count * squares >= total * total, "no observations have this sum and these squares", "$.squares")
    demand(count > 0 or squares == 0, "squares without observations", "$.squares")


def quotient(numerator: int, denominator: int) -> float:
    """Rounded once; infinite where a float is too small for the exact figure."""
    try:
        return numerator / denominator
    except OverflowError:
        return math.inf if numerator > 0 else -math.inf


def sample_variance(count: int, total: int, squares: int, unit: int) -> float | None:
    """Divided by count - 1, so None for fewer than two; `unit` is how many of `squares` make one."""
    return quotient(count * squares - total * total, count * (count - 1) * unit) if count > 1 else None


def student_interval(mean: float | None, variance: float | None, count: int, level: float) -> Interval | None:
    """Student's interval of a mean; None for fewer than two observations."""
    if mean is None or variance is None:
        return None
    reach = student_quantile(count - 1, level) * math.sqrt(variance / count)
    return mean - reach, mean + reach
