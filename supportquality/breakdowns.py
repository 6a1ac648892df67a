"""Breakdowns of a summary, and the keys of its cells: dimensions and values in turn ("agent", "ana")."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any, Final, TypeAlias

from supportquality.errors import StatisticsError
from supportquality.whereabouts import DIMENSIONS

Value: TypeAlias = str | int | None
Key: TypeAlias = tuple[Value, ...]
Breakdown: TypeAlias = tuple[str, ...]

SINGLE: Final = frozenset((dimension,) for dimension in DIMENSIONS)
"""Those by one dimension, which every summary keeps."""


def pair_of(pair: Breakdown) -> Breakdown:
    """A pair of dimensions in their order; an error for anything else."""
    known = not isinstance(pair, str) and all(dimension in DIMENSIONS for dimension in pair)
    if not known or len(set(pair)) != 2:
        problem = f"{pair!r} is no pair of two dimensions: there are {', '.join(DIMENSIONS)}"
        raise StatisticsError(problem, "pairs")
    return tuple(sorted(pair))


def key_of(breakdown: Breakdown, where: Mapping[str, Value]) -> Key:
    """The key of the cell in which a breakdown counts what is at these places."""
    return tuple(chain.from_iterable((dimension, where[dimension]) for dimension in breakdown))


def is_kept(key: Key, kept: frozenset[Breakdown]) -> bool:
    """Whether the cell of a key belongs to one of these breakdowns, or to all tickets."""
    return not key or tuple(map(str, key[::2])) in kept


def inner_of(kept: frozenset[Breakdown], wanted: Breakdown) -> frozenset[Breakdown]:
    """Which breakdowns a part has: those that were kept together with what it is a part of."""
    if len(wanted) == 2:
        return frozenset()
    pairs = [breakdown for breakdown in kept if len(breakdown) == 2 and wanted[0] in breakdown]
    return frozenset(tuple(each for each in pair if each != wanted[0]) for pair in pairs)


def value_of(key: Key, dimensions: tuple[str, ...]) -> Any:
    """The value that stands in a key for a dimension, or a tuple of them in the order of the dimensions."""
    if len(dimensions) == 1:
        return key[1]
    return tuple(key[2 * key[::2].index(dimension) + 1] for dimension in dimensions)


def in_order(value: Any) -> Any:
    """Sorts keys and values in which text, numbers and None stand side by side; the unknown come last."""
    if isinstance(value, tuple):
        return len(value), tuple(map(in_order, value))
    return value is None, isinstance(value, str), value if value is not None else 0
