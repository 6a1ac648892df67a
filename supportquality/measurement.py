"""A measurement: a value or the reason for having none, and the trail of how it came about."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs
import pendulum

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.statistics import Statistic


@attrs.frozen(kw_only=True)
class Trail:
    """How one value came about: the interactions that started and stopped it, those passed over and why.

    `open` are the intervals of business time that were summed, as ISO 8601 text; they are worked out on demand by
    `Measurement.trail`, so that an audit that nobody questions does not pay for them.
    """

    start: int | None = None
    stop: int | None = None
    skipped: tuple[tuple[int, str], ...] = ()
    open: tuple[tuple[str, str], ...] = ()
    note: str = ""


@attrs.frozen(kw_only=True)
class Measurement:
    """What a metric is on one ticket.

    `values` are the single observations, `value` the mean of them, None where there are none (`why_none` says why;
    never 0 for unknown). Durations are in seconds, shares 0 or 1 an observation. `agents` says whose doing each value
    is, in the same order; left empty, all are those of who answers for the ticket.
    """

    metric: str
    unit: str
    values: tuple[float, ...] = ()
    why_none: str | None = None
    preset: str | None = None
    agents: tuple[str | None, ...] = ()
    data: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    _trail: Callable[[], tuple[Trail, ...]] = attrs.field(default=tuple, eq=False, repr=False, alias="trail")

    @property
    def value(self) -> float | None:
        """The mean of the values, or None."""
        if not self.values:
            return None
        return self.values[0] if len(self.values) == 1 else sum(self.values) / len(self.values)

    @property
    def trail(self) -> tuple[Trail, ...]:
        """One trail a value, then those of what is still running or was left out."""
        return self._trail()

    @property
    def duration(self) -> pendulum.Duration | None:
        """The value as a duration, where the unit is seconds."""
        if self.value is None or self.unit != "seconds":
            return None
        return pendulum.duration(seconds=self.value)


@attrs.frozen(kw_only=True, eq=False)
class Metric:
    """How a metric is worked out on a ticket, and what kind of statistic many tickets merge into."""

    id: str
    unit: str
    statistic: type[Statistic]
    better: str
    calculate: Callable[[Case], Measurement] = attrs.field(repr=False)

    def __call__(self, case: Case) -> Measurement:
        return self.calculate(case)

    @property
    def docs(self) -> str:
        """The docstring: the definition, its choices and its source."""
        return inspect.getdoc(self.calculate) or ""
