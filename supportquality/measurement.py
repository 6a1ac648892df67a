"""A measurement: a value or the reason for having none, and the trail of how it came about.

How a metric is declared: one function that observes a case, its definition in the docstring, one file. The decorator
returns a frozen value and registers nothing; the catalogue is the tuple in `metrics/__init__.py`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import attrs
import pendulum

from supportquality.instants import moment_at
from supportquality.tickets import Message

if TYPE_CHECKING:
    from supportquality.business_hours import BusinessHours
    from supportquality.case import Case
    from supportquality.events import Pause, StatusPeriod, Wait
    from supportquality.statistics import Statistic
    from supportquality.tickets import Status

Unit = Literal["seconds", "share", "count", "score", "points"]
Better = Literal["less", "more", "neither"]


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


MakeTrail = Callable[[], tuple[Trail, ...]]


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
    _trail: MakeTrail = attrs.field(default=tuple, eq=False, repr=False, alias="trail")

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


@attrs.frozen(kw_only=True)
class Observed:
    """What a metric's function gives: all of a `Measurement` but its name and unit.

    `trail` makes the trails when somebody asks for them; a `functools.partial`, unlike a lambda, lets the measurement
    be pickled.
    """

    values: tuple[float, ...] = ()
    why_none: str | None = None
    preset: str | None = None
    agents: tuple[str | None, ...] = ()
    data: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    trail: MakeTrail = attrs.field(default=tuple, eq=False, repr=False)


Observe = Callable[["Case"], Observed]


@attrs.frozen(kw_only=True, eq=False)
class Metric:
    """How a metric is worked out on a ticket, and what kind of statistic many tickets merge into.

    `better` says which way is good; `presets` are the other tools whose number a policy may ask for.
    """

    id: str
    unit: Unit
    statistic: type[Statistic]
    better: Better
    presets: tuple[str, ...] = ()
    observe: Observe = attrs.field(repr=False)

    def __call__(self, case: Case) -> Measurement:
        return self.measured(self.observe(case))

    def measured(self, observed: Observed) -> Measurement:
        """An observation as a measurement of this metric."""
        return Measurement(
            metric=self.id,
            unit=self.unit,
            values=observed.values,
            why_none=observed.why_none,
            preset=observed.preset,
            agents=observed.agents,
            data=observed.data,
            trail=observed.trail,
        )

    @property
    def docs(self) -> str:
        """The docstring: the definition, its choices and its source."""
        return inspect.getdoc(self.observe) or ""

    def __reduce__(self) -> tuple[object, ...]:
        return _by_name, (self.observe.__module__, self.observe.__name__)


def _by_name(module: str, name: str) -> object:
    return getattr(__import__(module, fromlist=[name]), name)


def metric(
    *, unit: Unit, statistic: type[Statistic], better: Better, presets: Iterable[str] = ()
) -> Callable[[Observe], Metric]:
    """Declare a metric: the function under it takes a case and returns what it `Observed`.

    The id is the function's name with hyphens, which is also the name of its file.
    """

    def declare(observe: Observe) -> Metric:
        return Metric(
            id=observe.__name__.replace("_", "-"),
            unit=unit,
            statistic=statistic,
            better=better,
            presets=tuple(presets),
            observe=observe,
        )

    return declare


def seconds(microseconds: int) -> float:
    """Microseconds as the seconds of a value."""
    return microseconds / 1_000_000


def span_trail(
    case: Case,
    start: tuple[int | None, int],
    stop: tuple[int | None, int],
    hours: BusinessHours,
    pauses: tuple[Pause, ...] = (),
    note: str = "",
) -> Trail:
    """The trail of business time from one moment to another, each with the index of its interaction, if any."""
    (first, begin), (last, end) = start, stop
    between = range(0 if first is None else first + 1, len(case.interactions) if last is None else last)
    return Trail(
        start=first,
        stop=last,
        skipped=tuple((index, passed_over(case, index)) for index in between if case.at(index) <= end),
        open=_as_text(_open_spans(hours, begin, end, pauses)),
        note=note,
    )


_NOTES: Mapping[str | None, str] = {
    None: "still open",
    "reply": "",
    "solve": "ended by the solve, without a reply",
    "withdrawal": "ended by the customer: it works now",
    "merge": "ended by a merge",
}


def wait_trail(case: Case, wait: Wait) -> Trail:
    """The trail of a wait, up to now if it lasts."""
    until = case.timeline.now if wait.end is None else wait.end
    start, stop = (wait.opened, wait.start), (wait.ended_by, until)
    return span_trail(case, start, stop, wait.hours, wait.pauses, _NOTES[wait.how])


def wait_trails(case: Case, waits: tuple[Wait, ...]) -> tuple[Trail, ...]:
    """The trails of some waits."""
    return tuple(wait_trail(case, wait) for wait in waits)


def deferred(make: Callable[..., Trail], *arguments: Any, **named: Any) -> MakeTrail:
    """One trail, made when it is asked for."""
    return partial(_single, make, arguments, named)


def _single(make: Callable[..., Trail], arguments: tuple[Any, ...], named: dict[str, Any]) -> tuple[Trail]:
    return (make(*arguments, **named),)


def _open_spans(
    hours: BusinessHours, start: int, end: int, pauses: tuple[Pause, ...]
) -> Iterator[tuple[int, int]]:
    """The open intervals between two moments, less the pauses, which follow one another."""
    pieces = [start]
    for pause in pauses:
        pieces += [min(max(start, end if at is None else at), end) for at in pause]
    pieces.append(end)
    for begin, until in zip(pieces[::2], pieces[1::2], strict=True):
        if begin < until:
            yield from hours.open_intervals_us(begin, until)


def passed_over(case: Case, index: int) -> str:
    """Why an interaction did not stop a clock that ran for a human reply."""
    item = case.interactions[index]
    if not isinstance(item, Message):
        return _NO_MESSAGE[item.type]
    if item.by == "customer":
        if item.automatic:
            return "an automatic message, which no customer wrote in person"
        return "the customer's message: the clock runs already"
    if item.automatic:
        return "an automatic message is no human reply"
    return "a human reply that this clock does not wait for" if item.is_reply else f"a {item.by}'s message"


_NO_MESSAGE: Mapping[str, str] = {
    "note": "an internal note, which the customer never saw",
    "status": "a change of status is no reply",
    "assignment": "an assignment is no reply",
    "priority": "a change of priority moves no clock that runs",
    "merge": "a merge is no reply",
    "survey_sent": "a survey is no reply",
    "survey_answer": "the answer to a survey is no message",
}


def status_time(case: Case, *statuses: Status) -> Observed:
    """How much business time the ticket spent in some statuses, up to now or its merge into another."""
    timeline = case.timeline
    hours, spans = timeline.hours, tuple(_spans_in(case, statuses))
    if hours.never_open:
        return Observed(why_none="the schedule is never open")
    spent = sum(hours.elapsed_us(period.start, end) for period, end in spans)
    return Observed(values=(seconds(spent),), trail=partial(_status_trails, case, spans))


def _spans_in(case: Case, statuses: tuple[Status, ...]) -> Iterator[tuple[StatusPeriod, int]]:
    """The periods of these statuses, each with its end, which is now or the merge for the one that lasts."""
    timeline = case.timeline
    last = timeline.now if timeline.merged_into is None else case.at(timeline.merged_into)
    for period in timeline.periods:
        end = last if period.end is None else min(period.end, last)
        if period.status in statuses and period.start < end:
            yield period, end


def _status_trails(case: Case, spans: tuple[tuple[StatusPeriod, int], ...]) -> tuple[Trail, ...]:
    hours = case.timeline.hours
    return tuple(
        Trail(
            start=period.index, open=_as_text(hours.open_intervals_us(period.start, end)), note=period.status
        )
        for period, end in spans
    )


def _as_text(spans: Iterable[tuple[int, int]]) -> tuple[tuple[str, str], ...]:
    return tuple((moment_at(start).isoformat(), moment_at(end).isoformat()) for start, end in spans)
