"""What happened on a ticket and when: waits, pauses, solves, reopenings, handoffs.

One walk over the interactions, in whole microseconds since the epoch. What held at an event (priority, schedule, agent,
team) is kept with the event, so that a later change rewrites nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

import attrs

from supportquality.business_hours import BusinessHours
from supportquality.tickets import (
    Assignment,
    Channel,
    Interaction,
    Merge,
    Message,
    Priority,
    PriorityChange,
    Status,
    StatusChange,
)

if TYPE_CHECKING:
    from supportquality.case import Case

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)

Pause = tuple[int, int | None]
Ending = Literal["reply", "solve", "merge"]


def microseconds(at: datetime) -> int:
    """A moment as microseconds since the epoch, exactly."""
    return (at - EPOCH) // _MICROSECOND


def duration_us(duration: timedelta) -> int:
    """A duration as microseconds, exactly."""
    return duration // _MICROSECOND


@attrs.frozen(kw_only=True)
class Wait:
    """A customer waits: from a message that needs an answer to the reply, the solve or the merge that ends it.

    `kind` is "first" for the first wait of a ticket, else "next". `messages` are all the customer's messages of the
    wait; `skipped` what was passed over, each with the reason. `end` is None while the customer still waits.
    `agent` and `team` were responsible when it began; `answered_by` is who replied.
    """

    kind: Literal["first", "next"]
    opened: int
    start: int
    end: int | None = None
    ended_by: int | None = None
    how: Ending | None = None
    messages: tuple[int, ...] = ()
    skipped: tuple[tuple[int, str], ...] = ()
    priority: Priority = "normal"
    channel: Channel | None = None
    agent: str | None = None
    team: str | None = None
    answered_by: str | None = None
    hours: BusinessHours = attrs.field(repr=False)
    pauses: tuple[Pause, ...] = ()

    def elapsed(self, until: int) -> int:
        """Microseconds of business time waited, pauses taken out, up to its end or, while it lasts, to `until`."""
        return self.hours.elapsed_us(self.start, until if self.end is None else self.end, self.pauses)

    def due(self, within: timedelta) -> int | None:
        """When a target runs out, in microseconds; None if the hours never open again."""
        return self.hours.deadline_us(self.start, duration_us(within), self.pauses)


@attrs.frozen(kw_only=True)
class Handoff:
    """Responsibility went to another person or team, at the interaction `index`."""

    index: int
    from_agent: str | None
    to_agent: str | None
    from_team: str | None
    to_team: str | None


@attrs.frozen(kw_only=True)
class Solve:
    """The ticket was solved, or closed without that, at `index`; `reopened` is what undid it."""

    index: int
    at: int
    reopened: int | None = None
    reopened_at: int | None = None


@attrs.frozen(kw_only=True)
class StatusPeriod:
    """The ticket had this status from `start` to `end`, None while it still has."""

    status: Status
    start: int
    end: int | None
    index: int | None


class Timeline:
    """The events of a case, read off once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._burst = duration_us(case.policy.limits.burst)
        self.waits: tuple[Wait, ...] = ()
        self.handoffs: tuple[Handoff, ...] = ()
        self.solves: tuple[Solve, ...] = ()
        self.periods: tuple[StatusPeriod, ...] = ()
        self.priorities: tuple[tuple[int, Priority], ...] = ()
        self.merged_into: int | None = None
        _Walk(case).into(self)

    @cached_property
    def now(self) -> int:
        """As of when, in microseconds; 0 for a ticket without any time."""
        as_of = self._case.as_of
        return microseconds(as_of) if as_of is not None else 0

    @cached_property
    def created(self) -> int:
        """When the ticket was created."""
        created = self._case.ticket.created_at
        return microseconds(created) if created is not None else self.now

    @property
    def status(self) -> Status:
        """The status as of now."""
        return self.periods[-1].status

    @property
    def is_done(self) -> bool:
        """Solved, closed or merged away, and not reopened since."""
        if self.merged_into is not None:
            return True
        return bool(self.solves) and self.solves[-1].reopened is None

    @property
    def open_wait(self) -> Wait | None:
        """The wait that still lasts."""
        return self.waits[-1] if self.waits and self.waits[-1].end is None else None

    @property
    def first_wait(self) -> Wait | None:
        """The wait that the customer's first message opened."""
        return self.waits[0] if self.waits and self.waits[0].kind == "first" else None

    @cached_property
    def pauses(self) -> tuple[Pause, ...]:
        """The spans in which the ticket was pending or on hold."""
        return tuple((p.start, p.end) for p in self.periods if p.status in ("pending", "on_hold"))

    def priority_at(self, index: int) -> Priority:
        """The priority that held when an interaction happened."""
        held = self._case.ticket.priority
        for changed, priority in self.priorities:
            if changed > index:
                break
            held = priority
        return held

    def status_at(self, at: int) -> Status:
        """The status that held at a moment."""
        held = self.periods[0].status
        for period in self.periods:
            if period.start > at:
                break
            held = period.status
        return held

    def wait_of(self, index: int) -> Wait | None:
        """The wait that the customer's message at this index opened or joined."""
        return next((wait for wait in self.waits if index in wait.messages), None)


class _Walk:
    """Goes through the interactions once and remembers what is going on."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ticket = case.ticket
        self.waits: list[Wait] = []
        self.wait: Wait | None = None
        self.messages: list[int] = []
        self.skipped: list[tuple[int, str]] = []
        self.handoffs: list[Handoff] = []
        self.solves: list[Solve] = []
        self.priorities: list[tuple[int, Priority]] = []
        self.priority: Priority = case.ticket.priority
        self.agent: str | None = None
        self.team: str | None = None
        self.person: str | None = None
        self.replied = False
        self.merged_into: int | None = None
        start = case.ticket.created_at or (case.interactions[0].at if case.interactions else None)
        began = microseconds(start) if start is not None else 0
        self.periods = [StatusPeriod(status="open", start=began, end=None, index=None)]

    def into(self, timeline: Timeline) -> None:
        for index, item in enumerate(self.case.interactions):
            self._step(index, item)
        if self.wait is not None:
            self._close(None, None, None, None)
        timeline.handoffs = tuple(self.handoffs)
        timeline.solves = tuple(self.solves)
        timeline.periods = tuple(self.periods)
        timeline.priorities = tuple(self.priorities)
        timeline.merged_into = self.merged_into
        pauses = timeline.pauses
        timeline.waits = tuple(self._with_pauses(wait, pauses) for wait in self.waits)

    @staticmethod
    def _with_pauses(wait: Wait, pauses: tuple[Pause, ...]) -> Wait:
        """A pause set before the first reply does not shorten the first response."""
        return attrs.evolve(wait, pauses=pauses) if pauses and wait.kind == "next" else wait

    def _step(self, index: int, item: Interaction) -> None:
        match item:
            case Message():
                self._message(index, item)
            case StatusChange():
                self._status(index, item)
            case Assignment():
                self._assign(index, item.agent, item.team)
            case PriorityChange():
                self.priority = item.priority
                self.priorities.append((index, item.priority))
            case Merge(into=str()):
                self.merged_into = index
                if self.wait is not None:
                    self._close(index, microseconds(item.at), "merge", None)
            case _:
                if self.wait is not None:
                    self.skipped.append((index, f"a {item.type.replace('_', ' ')} is no reply"))

    def _message(self, index: int, message: Message) -> None:
        if message.from_customer:
            self._customer(index, message)
        elif message.is_reply:
            if self.wait is not None:
                self._close(index, microseconds(message.at), "reply", message.agent)
            self._assign(index, message.agent, None)
            self.replied = True
        elif self.wait is not None:
            what = "an automatic message" if message.automatic else f"a message by a {message.by}"
            self.skipped.append((index, f"{what} is no human reply"))

    def _customer(self, index: int, message: Message) -> None:
        if self.replied and self.case.is_pleasantry(index):
            return
        at = microseconds(message.at)
        if self.periods[-1].status == "pending":
            self._enter("open", at, index)
        if self.solves and self.solves[-1].reopened is None:
            self.solves[-1] = attrs.evolve(self.solves[-1], reopened=index, reopened_at=at)
        if self.wait is not None:
            self.messages.append(index)
            return
        channel = self.ticket.channel_of(message)
        self.messages = [index]
        self.wait = Wait(
            kind="next" if self.waits or self.replied else "first",
            opened=index,
            start=at,
            priority=self.priority,
            channel=channel,
            agent=self.agent,
            team=self.team,
            hours=self.case.policy.hours_for(channel, self.team),
        )

    def _close(self, index: int | None, at: int | None, how: Ending | None, agent: str | None) -> None:
        assert self.wait is not None
        self.waits.append(
            attrs.evolve(
                self.wait,
                end=at,
                ended_by=index,
                how=how,
                messages=tuple(self.messages),
                skipped=tuple(self.skipped),
                answered_by=agent,
            )
        )
        self.wait, self.messages, self.skipped = None, [], []

    def _enter(self, status: Status, at: int, index: int) -> None:
        self.periods[-1] = attrs.evolve(self.periods[-1], end=at)
        self.periods.append(StatusPeriod(status=status, start=at, end=None, index=index))

    def _status(self, index: int, change: StatusChange) -> None:
        at, before = microseconds(change.at), self.periods[-1].status
        if change.status != before:
            self._enter(change.status, at, index)
        if change.status in ("solved", "closed"):
            if not self.solves or self.solves[-1].reopened is not None:
                self.solves.append(Solve(index=index, at=at))
            if self.wait is not None and not self._answered_with(index, at):
                self._close(index, at, "solve", None)
        elif self.solves and self.solves[-1].reopened is None:
            self.solves[-1] = attrs.evolve(self.solves[-1], reopened=index, reopened_at=at)

    def _answered_with(self, index: int, at: int) -> bool:
        """Whether the answer comes with the solve: some desks log the status a moment before the reply."""
        reach = at + duration_us(self.case.policy.limits.burst)
        for item in self.case.interactions[index + 1 :]:
            if microseconds(item.at) > reach or (isinstance(item, Message) and item.from_customer):
                return False
            if isinstance(item, Message) and item.is_reply:
                return True
        return False

    def _assign(self, index: int, agent: str | None, team: str | None) -> None:
        listed = self.ticket.agent_named(agent)
        team = team or (listed.team if listed is not None else None)
        other_person = agent is not None and self.person is not None and agent != self.person
        other_team = team is not None and self.team is not None and team != self.team
        if other_person or (other_team and (agent is None or self.agent is None)):
            self.handoffs.append(
                Handoff(
                    index=index,
                    from_agent=self.agent or self.person,
                    to_agent=agent,
                    from_team=self.team,
                    to_team=team,
                )
            )
        self.agent = agent
        self.person = agent or (None if other_team else self.person)
        self.team = team or (self.team if not other_person else None)


def spans_of(periods: tuple[StatusPeriod, ...], *statuses: Status) -> Iterator[Pause]:
    """The spans in which one of these statuses held."""
    for period in periods:
        if period.status in statuses:
            yield period.start, period.end
