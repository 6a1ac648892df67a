"""What all statistics share: how they merge, their interval, their JSON."""

from __future__ import annotations

import numbers
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, ClassVar, Final, Self

import attrs

from supportquality.errors import StatisticsError
from supportquality.statistics.intervals import Interval

LEVEL: Final = 0.95
"""The confidence level of `.low` and `.high`."""

_SAFE_IN_JSON = 2**53
_GREATEST = sys.float_info.max


@attrs.frozen
class Statistic(ABC):
    """A mergeable statistic. To merge many at once call `merge`; `sum` and `+` do the same, only slower."""

    kind: ClassVar[str]

    @property
    @abstractmethod
    def count(self) -> int:
        """How many observations."""

    @property
    @abstractmethod
    def value(self) -> float | None:
        """The figure itself; None without observations."""

    @abstractmethod
    def interval(self, level: float = LEVEL) -> Interval | None:
        """The confidence interval of `value`; a higher level, 0.999, suits a look at many agents at once."""

    @classmethod
    @abstractmethod
    def merge(cls, parts: Iterable[Self]) -> Self:
        """All observations of all parts; of no part, the zero."""

    @property
    def low(self) -> float | None:
        """Where the 95 % interval begins; None without observations, or with too few to have one."""
        interval = self.interval()
        return None if interval is None else interval[0]

    @property
    def high(self) -> float | None:
        """Where the 95 % interval ends; None without observations, or with too few to have one."""
        interval = self.interval()
        return None if interval is None else interval[1]

    def __add__(self, other: Self) -> Self:
        return self.merge((self, other)) if type(other) is type(self) else NotImplemented

    def __radd__(self, zero: int) -> Self:
        """Lets `sum` begin with its 0."""
        return self if isinstance(zero, int) and zero == 0 else NotImplemented

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON. Whole numbers beyond 2**53 are text: not every reader of JSON keeps them exact."""
        fields = {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}
        return {"kind": self.kind} | {name: _to_plain(value) for name, value in fields.items()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The statistic that `to_dict` was called on; an error unless it is of this class."""
        fields = attrs.fields(cls)
        names = [field.name for field in fields]
        if not isinstance(data, Mapping) or data.get("kind") != cls.kind:
            raise StatisticsError(f'no stored {cls.kind}: it has "kind": "{cls.kind}"', "$.kind")
        if set(data) != {"kind", *names}:
            raise StatisticsError(f"a stored {cls.kind} has exactly the keys kind, {', '.join(names)}", "$")
        return cls(
            **{each.name: _from_plain(data[each.name], each.default, f"$.{each.name}") for each in fields}
        )


def _to_plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _to_plain(value[key]) for key in sorted(value)}
    return str(value) if value is not None and abs(value) > _SAFE_IN_JSON else value


def _from_plain(value: Any, default: Any, place: str) -> Any:
    """What a field held; its default tells whether that is a whole number, one or None, or several by key."""
    if isinstance(default, int) or (default is None and value is not None):
        return whole(value, place)
    if isinstance(value, Mapping):
        return {key: whole(each, f"{place}.{key}") for key, each in value.items()}
    demand(value is default, "whole numbers by key are missing", place)
    return value


def whole(value: object, place: str) -> int:
    """A stored whole number, or its decimal text, which is how JSON holds great ones and every key."""
    if type(value) is int:
        return value
    if isinstance(value, str) and value.isascii() and value.removeprefix("-").isdigit():
        with suppress(ValueError):  # Python reads no more than some thousand digits
            return int(value)
    raise StatisticsError(f"{value!r} is no whole number", place)


def number(value: object, place: str) -> int | float:
    """An observed number. A truth value is none, though Python takes it for one."""
    if type(value) is float and abs(value) <= _GREATEST:
        return value
    if isinstance(value, numbers.Real) and not isinstance(value, bool):
        observed = int(value) if isinstance(value, numbers.Integral) else float(value)
        if abs(observed) <= _GREATEST:
            return observed
    raise StatisticsError(f"{value!r} is no number that can be observed: leave out what is unknown", place)


def demand(holds: bool, problem: str, place: str = "$") -> None:
    if not holds:
        raise StatisticsError(problem, place)
