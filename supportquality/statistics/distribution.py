"""Distribution: durations, with their mean and their quantiles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import chain
from typing import Any, ClassVar, Final, Self

import attrs

from supportquality.errors import StatisticsError
from supportquality.statistics.intervals import Interval, median_ranks
from supportquality.statistics.moments import demand_moments, quotient, sample_variance, student_interval
from supportquality.statistics.share import Share
from supportquality.statistics.statistic import LEVEL, Statistic, demand, number, whole

EXACT_UP_TO: Final = 128
"""A distribution of at most so many observations keeps each of them, so its quantiles are exact."""

RELATIVE_ERROR: Final = 2**-7
"""How far a quantile of a greater distribution may lie from that of the observations: 0.8 % of it."""

_SECOND = 10**6
_LARGEST = 1e300
_LONGEST = 100 * 366 * 86_400 * _SECOND


def _copy(counts: Mapping[int, int]) -> dict[int, int]:
    return dict(counts)


@attrs.frozen
class Distribution(Statistic):
    """Durations: their mean, as `value`, and their quantiles; given and told in seconds.

    Mean, minimum and maximum are exact, to the microsecond. Quantiles are exact up to `EXACT_UP_TO`
    observations and from there on within `RELATIVE_ERROR` (a duration over a hundred years is taken for a
    hundred years there). `counts` holds how many lie where, in microseconds: at each duration, or, from
    that number on, in the middle of each bucket, which are at most 3,100 of either sign however much is
    merged. Durations are skewed: below some thirty observations `median_interval` can be trusted more than
    the interval of the mean.
    """

    kind: ClassVar[str] = "distribution"
    count: int = 0
    total: int = 0
    squares: int = 0
    least: int | None = None
    greatest: int | None = None
    counts: Mapping[int, int] = attrs.field(factory=dict, converter=_copy)

    def __attrs_post_init__(self) -> None:
        demand_moments(self.count, self.total, self.squares)
        demand(self.count == sum(self.counts.values()), "the counts do not add up to the count", "$.counts")
        demand(
            (self.least is None) == (self.count == 0), "set exactly when something was observed", "$.least"
        )
        demand((self.greatest is None) == (self.least is None), "set exactly when least is", "$.greatest")

    @classmethod
    def of(cls, duration: float | timedelta) -> Self:
        observed = _microseconds(duration, "$")
        return cls(1, observed, observed * observed, observed, observed, {observed: 1})

    @classmethod
    def of_all(cls, durations: Iterable[float | timedelta]) -> Self:
        observed = [_microseconds(duration, f"$[{index}]") for index, duration in enumerate(durations)]
        return cls(
            len(observed),
            sum(observed),
            sum([each * each for each in observed]),
            min(observed, default=None),
            max(observed, default=None),
            _tally(observed),
        )

    @property
    def value(self) -> float | None:
        return quotient(self.total, self.count * _SECOND) if self.count else None

    @property
    def variance(self) -> float | None:
        """Of the sample, in seconds squared; None for fewer than two observations."""
        return sample_variance(self.count, self.total, self.squares, _SECOND**2)

    def interval(self, level: float = LEVEL) -> Interval | None:
        """Of the mean. It does not reach below 0 unless a negative duration was observed."""
        interval = student_interval(self.value, self.variance, self.count, level)
        if interval is None or self.least is None or self.least < 0:
            return interval
        return max(interval[0], 0.0), interval[1]

    @property
    def minimum(self) -> float | None:
        return None if self.least is None else self.least / _SECOND

    @property
    def maximum(self) -> float | None:
        return None if self.greatest is None else self.greatest / _SECOND

    @property
    def median(self) -> float | None:
        return self.quantile(0.5)

    @property
    def p90(self) -> float | None:
        return self.quantile(0.9)

    @property
    def p95(self) -> float | None:
        return self.quantile(0.95)

    def quantile(self, share: float) -> float | None:
        """The duration that `share` of the observations do not exceed, interpolated between two of them."""
        if not 0 <= share <= 1:
            raise StatisticsError(f"a quantile is asked for with a share from 0 to 1, not {share}")
        if not self.count:
            return None
        place, beyond = divmod((self.count - 1) * share, 1)
        below, above = self._in_order(int(place), min(int(place) + 1, self.count - 1))
        return (below + (above - below) * beyond) / _SECOND

    def below(self, duration: float | timedelta) -> Share:
        """The share of observations below a duration, itself not included: exact where quantiles are."""
        bound = _microseconds(duration, "$")
        return Share(sum([many for at, many in self.counts.items() if at < bound]), self.count)

    def median_interval(self, level: float = LEVEL) -> Interval | None:
        """Of the median, whatever the shape of the distribution; None for too few (at 95 %: five)."""
        ranks = median_ranks(self.count, level) if self.count else None
        if ranks is None:
            return None
        low, high = self._in_order(ranks[0] - 1, ranks[1] - 1)
        return low / _SECOND, high / _SECOND

    def _in_order(self, *places: int) -> list[int]:
        """The observations at these rising places (from 0) of all in order; there must be some."""
        least, greatest = self.least or 0, self.greatest or 0
        buckets = iter(sorted(self.counts.items()))
        seen, at, found = 0, 0, []
        for place in places:
            while seen <= place:
                at, many = next(buckets)
                seen += many
            exact = least if place == 0 else greatest if place == self.count - 1 else at
            found.append(min(max(exact, least), greatest))
        return found

    @classmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        parts = list(parts)
        count = sum([part.count for part in parts])
        return cls(
            count,
            sum([part.total for part in parts]),
            sum([part.squares for part in parts]),
            min([part.least for part in parts if part.least is not None], default=None),
            max([part.greatest for part in parts if part.greatest is not None], default=None),
            _merged(parts, count),
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        counts = data.get("counts") if isinstance(data, Mapping) else None
        if not isinstance(counts, Mapping):
            return super().from_dict(data)
        stored = super().from_dict({**data, "counts": {whole(at, "$.counts"): counts[at] for at in counts}})
        demand(min(stored.counts.values(), default=0) >= 0, "a count is not negative", "$.counts")
        bounds = (stored.least or 0) * stored.count, (stored.greatest or 0) * stored.count
        demand(
            bounds[0] <= stored.total <= bounds[1], "no observations between these have this sum", "$.total"
        )
        return stored


def _tally(observed: list[int]) -> dict[int, int]:
    """How many lie where. Whether exactly depends on their number alone, so no order of merging matters."""
    return Counter(observed if len(observed) <= EXACT_UP_TO else _all_coarse(observed))


def _merged(parts: Sequence[Distribution], count: int) -> dict[int, int]:
    """The tally of all parts together; a part that is not exact any more has its places already."""
    exact = [part for part in parts if part.count <= EXACT_UP_TO]
    observed = list(chain.from_iterable(map(_observations, exact)))
    counts: dict[int, int] = Counter(observed if count <= EXACT_UP_TO else _all_coarse(observed))
    get = counts.get
    for part in parts:
        if part.count > EXACT_UP_TO:
            for duration, many in part.counts.items():
                counts[duration] = get(duration, 0) + many
    return counts


def _observations(exact: Distribution) -> Iterable[int]:
    """Every single observation of an exact part. They seldom repeat, and then its keys are all there is to count."""
    return exact.counts if len(exact.counts) == exact.count else Counter(exact.counts).elements()


def _all_coarse(observed: list[int]) -> list[int]:
    """`_coarse` of each, written out for the usual sizes: merging many small parts does little else."""
    return [
        (each >> (shift := each.bit_length() - 7) << shift) + (1 << shift - 1)
        if 128 <= each <= _LONGEST
        else _coarse(each)
        for each in observed
    ]


def _coarse(microseconds: int) -> int:
    """The middle of the bucket of a duration; one bucket shares its leading seven binary digits.

    Whole-number arithmetic alone, so every machine finds the same bucket; a middle is its own middle.
    """
    size = min(abs(microseconds), _LONGEST)
    shift = size.bit_length() - 7
    if shift > 0:
        size = (size >> shift << shift) + (1 << shift - 1)
    return size if microseconds >= 0 else -size


def _microseconds(duration: float | timedelta, place: str) -> int:
    seconds = duration.total_seconds() if isinstance(duration, timedelta) else number(duration, place)
    if abs(seconds) > _LARGEST:
        raise StatisticsError(f"no duration has {seconds} seconds", place)
    return round(seconds * _SECOND)
