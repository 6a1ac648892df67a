"""How far reviewers agree with each other and with the library, corrected for chance.

Percent agreement alone flatters: where nine of ten tickets are without fault, two reviewers who never look agree
on most. Kappa (two raters) and alpha (any number, ratings may be missing) are 1 for perfect agreement and 0 for
what chance would give; below 0 raters contradict each other. Sums are exact, so the order of units never matters.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Literal, Protocol, TypeAlias, TypeVar

import attrs

from supportquality.errors import StatisticsError
from supportquality.statistics import LEVEL, Share
from supportquality.statistics.intervals import student_quantile
from supportquality.statistics.statistic import number

Rating: TypeAlias = Hashable
Pair: TypeAlias = tuple[Rating, Rating]
Unit: TypeAlias = frozenset[tuple[Rating, int]]
"""How often each rating was given to one unit."""

Rated = TypeVar("Rated", Pair, Unit)


@attrs.frozen
class Agreement:
    """A coefficient of agreement over `count` units. Where value or interval is None, `why_none` says why.

    The 95 % interval is the jackknife's over the units; below some twenty units it is rough.
    """

    value: float | None
    count: int
    low: float | None = None
    high: float | None = None
    why_none: str | None = None


def percent_agreement(first: Iterable[Rating], second: Iterable[Rating]) -> Share:
    """The share of units on which two raters say the same; units that either left out (None) do not count."""
    return Share.of_all(a == b for a, b in _paired(first, second))


def cohens_kappa(
    first: Iterable[Rating],
    second: Iterable[Rating],
    *,
    weights: Literal["linear", "quadratic"] | None = None,
    order: Sequence[Rating] | None = None,
) -> Agreement:
    """Cohen's kappa of two raters (1960; weighted 1968); units that either left out (None) do not count.

    With `weights` a disagreement counts by its distance or the square of it: in numbers, or in places of `order`,
    which then names all ratings from one end to the other.
    """
    _one_of("weights", weights, (None, "linear", "quadratic"))
    pairs = Counter(_paired(first, second))
    at: Mapping[Rating, int] = {}
    if weights is not None:
        at = _places({rating for pair in pairs for rating in pair}, order)

    def apart(pair: Pair) -> int:
        if weights is None:
            return int(pair[0] != pair[1])
        distance = abs(at[pair[0]] - at[pair[1]])
        return distance if weights == "linear" else distance * distance

    def kappa(pairs: Mapping[Pair, int]) -> Fraction | None:
        by_first, by_second = _margins(pairs)
        observed = sum([apart(pair) * many for pair, many in pairs.items()])
        expected = sum([apart((a, b)) * by_first[a] * by_second[b] for a in by_first for b in by_second])
        return 1 - Fraction(observed * sum(pairs.values()), expected) if expected else None

    return _estimated(pairs, kappa, nobody="no unit was rated by both")


def _paired(first: Iterable[Rating], second: Iterable[Rating]) -> list[Pair]:
    try:
        both = list(zip(first, second, strict=True))
    except ValueError:
        raise StatisticsError("the raters differ in length: give None where a rating is missing") from None
    return [(a, b) for a, b in both if a is not None and b is not None]


def _margins(pairs: Mapping[Pair, int]) -> tuple[Counter[Rating], Counter[Rating]]:
    by_first: Counter[Rating] = Counter()
    by_second: Counter[Rating] = Counter()
    for (a, b), many in pairs.items():
        by_first[a] += many
        by_second[b] += many
    return by_first, by_second


def krippendorff_alpha(
    units: Iterable[Iterable[Rating]],
    *,
    scale: Literal["nominal", "ordinal", "interval"] = "nominal",
    order: Sequence[Rating] | None = None,
) -> Agreement:
    """Krippendorff's alpha. Each unit has the ratings that it got, from any raters, None where one is missing.

    Units with fewer than two ratings say nothing of agreement and do not count. On an ordinal scale ratings are
    ordered as numbers or by `order`, which names all from one end to the other; on an interval scale they are
    numbers. Source: Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
    """
    _one_of("scale", scale, ("nominal", "ordinal", "interval"))
    given = [Counter(rating for rating in unit if rating is not None) for unit in units]
    rated = Counter(frozenset(unit.items()) for unit in given if unit.total() > 1)
    at: Mapping[Rating, int] = {}
    if scale != "nominal":
        at = _places({rating for unit in rated for rating, _ in unit}, order if scale == "ordinal" else None)

    def alpha(units: Mapping[Unit, int]) -> Fraction | None:
        overall: Counter[Rating] = Counter()
        for unit, many in units.items():
            for rating, times in unit:
                overall[rating] += many * times
        places = _mid_ranks(overall, at) if scale == "ordinal" else at
        spread = _spread_of_names if scale == "nominal" else _spread_of_places(places)
        expected = spread(overall.items())
        within: Counter[int] = Counter()
        for unit, many in units.items():
            within[sum([times for _, times in unit]) - 1] += many * spread(unit)
        observed = sum([Fraction(inside, others) for others, inside in within.items()], Fraction())
        return 1 - observed * (overall.total() - 1) / expected if expected else None

    return _estimated(rated, alpha, nobody="no unit was rated twice")


def _spread_of_names(tally: Iterable[tuple[Rating, int]]) -> int:
    """How many ordered pairs of ratings differ."""
    times = [many for _, many in tally]
    return sum(times) ** 2 - sum([many * many for many in times])


def _spread_of_places(at: Mapping[Rating, int]) -> Callable[[Iterable[tuple[Rating, int]]], int]:
    """The squared distances of all ordered pairs of ratings, summed."""

    def spread(tally: Iterable[tuple[Rating, int]]) -> int:
        count = total = squares = 0
        for rating, many in tally:
            place = at[rating]
            count += many
            total += place * many
            squares += place * place * many
        return 2 * (count * squares - total * total)

    return spread


def _one_of(option: str, value: str | None, options: tuple[str | None, ...]) -> None:
    if value not in options:
        raise StatisticsError(f"{value!r} is none of {', '.join(map(str, options))}", option)


def _places(ratings: Iterable[Rating], order: Sequence[Rating] | None) -> Mapping[Rating, int]:
    """Where ratings stand on their scale, as whole numbers: no coefficient depends on the unit of the scale."""
    if order is None:
        exact = {rating: Fraction(number(rating, "$")) for rating in ratings}
        unit = max((place.denominator for place in exact.values()), default=1)
        return {rating: int(place * unit) for rating, place in exact.items()}
    places = {rating: place for place, rating in enumerate(order)}
    if len(places) < len(order):
        raise StatisticsError("a rating stands in the order twice", "order")
    for rating in ratings:
        if rating not in places:
            raise StatisticsError(f"{rating!r} is not in the order that was given", "order")
    return places


def _mid_ranks(overall: Counter[Rating], at: Mapping[Rating, int]) -> Mapping[Rating, int]:
    """Twice the place of the ratings among all that were given: their differences are the ordinal distances."""
    ranks, below = {}, 0
    for rating in sorted(overall, key=lambda rating: at[rating]):
        ranks[rating] = 2 * below + overall[rating]
        below += overall[rating]
    return ranks


def _estimated(
    units: Counter[Rated], estimate: Callable[[Mapping[Rated, int]], Fraction | None], nobody: str
) -> Agreement:
    """The estimate with its interval, from leaving out each unit once (equal ones are computed once)."""
    count = units.total()
    value = estimate(units) if units else None
    if value is None:
        return Agreement(None, count, why_none="no variation: there is one rating only" if units else nobody)
    without = {unit: estimate(units - Counter([unit])) if count > 1 else None for unit in units}
    left_out = [(float(each), units[unit]) for unit, each in without.items() if each is not None]
    if len(left_out) < len(units):
        return Agreement(float(value), count, why_none="no interval: all variation hangs on one unit")
    if len({each for each, _ in left_out}) == 1:
        return Agreement(float(value), count, why_none="no interval: no unit makes a difference")
    mean = math.fsum([each * many for each, many in left_out]) / count
    squares = math.fsum([(each - mean) ** 2 * many for each, many in left_out])
    reach = student_quantile(count - 1, LEVEL) * math.sqrt(squares * (count - 1) / count)
    return Agreement(float(value), count, float(value) - reach, min(float(value) + reach, 1.0))


@attrs.frozen
class Review:
    """A reviewer's verdict: whether a ticket has the flaw that a checker looks for."""

    ticket_id: str
    checker: str
    flawed: bool
    reviewer: str = ""


class Found(Protocol):
    """What is needed of a finding."""

    @property
    def ticket_id(self) -> str: ...
    @property
    def checker(self) -> str: ...


@attrs.frozen
class LibraryAgreement:
    """How the findings of one checker stand up to the verdicts on the same tickets."""

    confirmed: int = 0
    false_alarms: int = 0
    missed: int = 0
    both_silent: int = 0

    @property
    def agreed(self) -> Share:
        return Share(self.confirmed + self.both_silent, sum(attrs.astuple(self)))

    @property
    def precision(self) -> Share:
        """Of the findings, how many the reviewers confirm."""
        return Share(self.confirmed, self.confirmed + self.false_alarms)

    @property
    def recall(self) -> Share:
        """Of the flaws that reviewers saw, how many the library found."""
        return Share(self.confirmed, self.confirmed + self.missed)

    @property
    def kappa(self) -> Agreement:
        pairs = ((True, True), (True, False), (False, True), (False, False))
        library, reviewers = [], []
        for (found, flawed), many in zip(pairs, attrs.astuple(self), strict=True):
            library += [found] * many
            reviewers += [flawed] * many
        return cohens_kappa(library, reviewers)


def agreement_with_library(
    findings: Iterable[Found], reviews: Iterable[Review]
) -> dict[str, LibraryAgreement]:
    """Per checker that was reviewed, how the library's findings compare with the reviewers' verdicts.

    A review says whether a ticket has a flaw, so several findings of one checker on one ticket are one. Findings
    that nobody reviewed are left out. Two reviewers of one ticket are two units.
    """
    found = {(finding.ticket_id, finding.checker) for finding in findings}
    tally: defaultdict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
    for review in reviews:
        tally[review.checker][(review.ticket_id, review.checker) in found, review.flawed] += 1
    return {
        checker: LibraryAgreement(
            confirmed=seen[True, True],
            false_alarms=seen[True, False],
            missed=seen[False, True],
            both_silent=seen[False, False],
        )
        for checker, seen in sorted(tally.items())
    }


def agreement_of_reviewers(reviews: Iterable[Review]) -> dict[str, Agreement]:
    """Per checker, Krippendorff's alpha of all who reviewed: who did not see a ticket is missing there."""
    verdicts: defaultdict[str, defaultdict[str, dict[str, bool]]] = defaultdict(lambda: defaultdict(dict))
    for index, review in enumerate(reviews):
        by_reviewer = verdicts[review.checker][review.ticket_id]
        if review.reviewer in by_reviewer:
            problem = f"{review.reviewer!r} judged {review.ticket_id!r} twice: give the final verdict"
            raise StatisticsError(problem, f"$[{index}]")
        by_reviewer[review.reviewer] = review.flawed
    return {
        checker: krippendorff_alpha(by_reviewer.values() for by_reviewer in tickets.values())
        for checker, tickets in sorted(verdicts.items())
    }
