"""Mappings of parts that are merged when they are read.

A summary of a million tickets has tens of thousands of statistics, and who reads it looks at a few. So adding summaries
only gathers the parts; a statistic is merged at its first reading and kept. What is read is the same either way: all
statistics merge exactly, in any order.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

MOST: Final = 1024
"""Of so many parts none waits any longer: they are merged at once, so that memory stays bounded."""


class Pending(Mapping[K, V], Generic[K, V]):
    """The mappings of some parts as one. `merge` joins what several parts have under one key."""

    __slots__ = ("_keys", "_merge", "_merged", "_parts")

    def __init__(self, parts: Sequence[Mapping[K, V]], merge: Callable[[K, Sequence[V]], V]) -> None:
        self._parts = parts
        self._merge = merge
        self._merged: dict[K, V] = {}
        self._keys: dict[K, None] | None = None

    def __getitem__(self, key: K) -> V:
        try:
            return self._merged[key]
        except KeyError:
            values = [part[key] for part in self._parts if key in part]
            if not values:
                raise
        # Two threads may both get here; they find the same value.
        merged = self._merged[key] = values[0] if len(values) == 1 else self._merge(key, values)
        return merged

    def __iter__(self) -> Iterator[K]:
        if self._keys is None:
            self._keys = {key: None for part in self._parts for key in part}
        return iter(self._keys)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, key: object) -> bool:
        return any(key in part for part in self._parts)

    def __repr__(self) -> str:
        return repr(dict(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    @property
    def parts(self) -> Sequence[Mapping[K, V]]:
        """What is waiting, or the merged whole where all was read already."""
        read = self._keys is not None and len(self._merged) == len(self._keys)
        return (self._merged,) if read else self._parts


def together(mappings: Sequence[Mapping[K, V]], merge: Callable[[K, Sequence[V]], V]) -> Mapping[K, V]:
    """All mappings as one, to be merged when read."""
    full = [mapping for mapping in mappings if not isinstance(mapping, dict) or mapping]
    if len(full) == 1:
        return full[0]
    parts: list[Mapping[K, V]] = []
    for mapping in full:
        parts.extend(mapping.parts if isinstance(mapping, Pending) else (mapping,))
    whole = Pending(parts, merge)
    return dict(whole) if len(parts) > MOST else whole
