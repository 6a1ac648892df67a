"""Which tickets to review by hand.

A ticket's place in the draw is the hash of the seed and its id. So the same seed gives the same tickets on every
machine and in whatever order they come, and a ticket that arrives later changes no other ticket's place; another
seed, the week's date for instance, gives another sample. There is no generator and no state.
"""

from __future__ import annotations

import hashlib
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from heapq import nsmallest
from statistics import fmean, median

import attrs

from supportquality.errors import StatisticsError
from supportquality.statistics.statistic import number

_DRAWS = 2**48


@attrs.frozen
class Candidate:
    """A ticket that may be drawn.

    `key` is the group in which it is drawn or with which it is compared: an agent, a channel. `weight` is its
    risk, or the measurement by which it may surprise.
    """

    id: str
    key: str = ""
    weight: float = 1.0


@attrs.frozen
class Surprise:
    """A ticket far from its group. `distance` is in deviations: of a normal group, 3 in 1,000 lie beyond 3."""

    candidate: Candidate
    distance: float


def random_sample(candidates: Iterable[Candidate], size: int, *, seed: str | int) -> tuple[Candidate, ...]:
    """So many tickets, each with the same chance; all of them when they are fewer. In the order of the draw."""
    return _first(candidates, size, lambda candidate: _draw(seed, candidate))


def stratified_sample(
    candidates: Iterable[Candidate], *, seed: str | int, each: int | None = None, size: int | None = None
) -> tuple[Candidate, ...]:
    """Tickets of every group, by key: `each` of a group, or `size` in all in proportion to the groups.

    `each` treats all agents alike, `size` shows the work as it is. Proportions are by largest remainder; of equal
    remainders the larger group goes first, then the key that sorts first.
    """
    if (each is None) == (size is None):
        raise TypeError("give either each, the tickets of a group, or size, the tickets in all")
    groups = _grouped(candidates)
    seats = dict.fromkeys(groups, each) if each is not None else _seats(groups, size or 0)
    drawn = [random_sample(groups[key], seats[key], seed=seed) for key in sorted(groups)]
    return tuple(candidate for group in drawn for candidate in group)


def risk_weighted_sample(
    candidates: Iterable[Candidate], size: int, *, seed: str | int
) -> tuple[Candidate, ...]:
    """So many tickets, at each draw with a chance in proportion to their weight; never one with a weight of 0.

    Source: Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006.
    """

    def waited(candidate: Candidate) -> float:
        return -math.log((_draw(seed, candidate) + 0.5) / _DRAWS) / candidate.weight

    return _first([candidate for candidate in candidates if _risk(candidate) > 0], size, waited)


def surprising(
    candidates: Iterable[Candidate], size: int, *, beyond: float = 3.0, fewest: int = 10
) -> tuple[Surprise, ...]:
    """The tickets whose weight lies farthest from those of their group, the farthest first.

    Only those more than `beyond` deviations from the median, and only in groups of at least `fewest`. The deviation
    is the median one from the median, which the surprising tickets themselves do not widen; where more than half
    are the same, the mean one (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). Durations are skewed:
    give their logarithm as weight.
    """
    groups = [group for group in _grouped(candidates).values() if len(group) >= fewest]
    surprises = [surprise for group in groups for surprise in _distances(group) if surprise.distance > beyond]
    return tuple(sorted(surprises, key=lambda each: (-each.distance, each.candidate.id))[: _size(size)])


def _distances(group: list[Candidate]) -> list[Surprise]:
    weights = [_weight(candidate) for candidate in group]
    centre = median(weights)
    apart = [abs(weight - centre) for weight in weights]
    # Both factors make the deviation that of a normal group.
    deviation = median(apart) * 1.4826 or fmean(apart) * 1.2533
    if not deviation:
        return []
    return [Surprise(candidate, each / deviation) for candidate, each in zip(group, apart, strict=True)]


def _first(
    candidates: Iterable[Candidate], size: int, place: Callable[[Candidate], float]
) -> tuple[Candidate, ...]:
    """The first of the draw; equal places, all but impossible, are ordered by id."""
    return tuple(nsmallest(_size(size), _distinct(candidates), key=lambda each: (place(each), each.id)))


def _draw(seed: str | int, candidate: Candidate) -> int:
    text = f"{seed}\0{candidate.id}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=6).digest(), "big")


def _seats(groups: dict[str, list[Candidate]], size: int) -> dict[str, int]:
    whole = sum([len(group) for group in groups.values()])
    size = min(_size(size), whole)
    shares = {key: divmod(len(group) * size, whole) for key, group in groups.items()}
    left = size - sum([seats for seats, _ in shares.values()])
    by_remainder = sorted(groups, key=lambda key: (-shares[key][1], -len(groups[key]), key))
    rounded_up = set(by_remainder[:left])
    return {key: shares[key][0] + (key in rounded_up) for key in groups}


def _grouped(candidates: Iterable[Candidate]) -> dict[str, list[Candidate]]:
    groups: defaultdict[str, list[Candidate]] = defaultdict(list)
    for candidate in _distinct(candidates):
        groups[candidate.key].append(candidate)
    return groups


def _distinct(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    seen: set[str] = set()
    for candidate in candidates:
        if candidate.id in seen:
            raise StatisticsError(f"ticket {candidate.id!r} is given twice: its chance would be wrong", "$")
        seen.add(candidate.id)
        yield candidate


def _risk(candidate: Candidate) -> float:
    if (risk := _weight(candidate)) < 0:
        raise StatisticsError(f"the risk of ticket {candidate.id!r} is negative", "weight")
    return risk


def _weight(candidate: Candidate) -> float:
    return number(candidate.weight, f"weight of ticket {candidate.id!r}")


def _size(size: int) -> int:
    if size < 0:
        raise StatisticsError(f"a sample has no size of {size}", "size")
    return size
