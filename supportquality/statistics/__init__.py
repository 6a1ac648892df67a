"""Statistics that merge exactly: what is known of many observations, in little room, with an interval.

Each is a frozen value with a zero (`Share()`), and `a + b` is what observing both together would have
given, to the last bit, in any order and any split: all that is stored is whole numbers. What is derived
(`.value`, `.low`, `.high`) is None as long as nothing was observed; unknown is never 0.
"""

from supportquality.statistics.comparison import Difference, difference
from supportquality.statistics.count import Count
from supportquality.statistics.distribution import Distribution
from supportquality.statistics.intervals import Interval
from supportquality.statistics.kinds import KINDS, statistic_from_dict
from supportquality.statistics.load import Load
from supportquality.statistics.mean import Mean
from supportquality.statistics.net_score import NetScore
from supportquality.statistics.share import Share
from supportquality.statistics.statistic import LEVEL, Statistic

__all__ = [
    "KINDS",
    "LEVEL",
    "Count",
    "Difference",
    "Distribution",
    "Interval",
    "Load",
    "Mean",
    "NetScore",
    "Share",
    "Statistic",
    "difference",
    "statistic_from_dict",
]
