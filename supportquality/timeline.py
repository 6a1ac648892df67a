"""What happened on a ticket and when: waits, pauses, solves, reopenings, handoffs.

One walk over the interactions, in whole microseconds since the epoch. What held at an event (priority, schedule, agent,
team) is kept with the event, so that a later change rewrites nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import islice
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
WaitKind = Literal["first", "next"]


def microseconds(at: datetime) -> int:
    """A moment as microseconds since the epoch, exactly."""
    since = datetime.__sub__(at, EPOCH)  # pendulum's own subtraction is ten times slower
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def moment_at(at: int) -> datetime:
    """Microseconds since the epoch as a moment in UTC."""
    return EPOCH + timedelta(microseconds=at)


def duration_us(duration: timedelta) -> int:
    """A duration as microseconds, exactly."""
    return duration // _MICROSECOND


@attrs.frozen(kw_only=True)
class Wait:
    """A customer waits: from a message that needs an answer to the reply, the solve or the merge that ends it.

    `kind` is "first" for the first wait of a ticket, else "next". `messages` are all the customer's messages of the
    wait. `end` is None while the customer still waits, `how` what ended it. `reply` is the reply that answered, which
    for a wait that a solve ended may come later; `answered_by` is who wrote it. `acknowledged` is when the first
    message of any sender reached the customer, be it automatic. Priority, channel, agent, team and hours are those
    that held when the wait began.
    """

    kind: WaitKind
    opened: int
    start: int
    end: int | None = None
    ended_by: int | None = None
    how: Ending | None = None
    reply: int | None = None
    answered_by: str | None = None
    acknowledged: int | None = None
    messages: tuple[int, ...] = ()
    priority: Priority = "normal"
    channel: Channel | None = None
    agent: str | None = None
    team: str | None = None
    hours: BusinessHours = attrs.field(repr=False)
    pauses: tuple[Pause, ...] = ()

    def elapsed(self, until: int) -> int:
        """Microseconds of business time waited, pauses taken out, up to its end or, while it lasts, to `until`."""
        return self.hours.elapsed_us(self.start, until if self.end is None else self.end, self.pauses)

    def elapsed_at(self, at: int) -> int:
        """Microseconds of business time waited at a moment, whether or not it had ended by then."""
        return self.hours.elapsed_us(self.start, at, self.pauses)


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
    """The ticket was solved, or closed without that, at `index`; `reopened` is what undid it.

    `reply` is the reply that came with it, where the desk logged the status a moment before the words.
    """

    index: int
    at: int
    reply: int | None = None
    reopened: int | None = None
    reopened_at: int | None = None


@attrs.frozen(kw_only=True)
class StatusPeriod:
    """The ticket had this status from `start` to `end`, None while it still has."""

    status: Status
    start: int
    end: int | None
    index: int | None


@attrs.frozen(kw_only=True)
class Clock:
    """A target runs from `start`, for `within`."""

    start: int
    within: timedelta


class Timeline:
    """The events of a case, read off once.

    A pleasantry opens no wait once there was a reply or a solve. A solve ends a wait; while no reply has come at all, a
    later message or reply takes the first wait up again from where it began, for the first response knows no
    reopening. After a merge into another ticket everything is that ticket's.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        walk = _Walk(case)
        self.waits: tuple[Wait, ...] = walk.waits_so_far()
        self.handoffs: tuple[Handoff, ...] = tuple(walk.handoffs)
        self.solves: tuple[Solve, ...] = tuple(walk.solves)
        self.priorities: tuple[tuple[int, Priority], ...] = tuple(walk.priorities)
        self.responsible: tuple[tuple[int, str | None, str | None], ...] = tuple(walk.responsible)
        self.merged_into: int | None = walk.merged_into
        self.marks: tuple[Mark, ...] = tuple(walk.marks)

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
        return self.marks[-1][0]

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
        return self.waits[0] if self.waits else None

    @cached_property
    def periods(self) -> tuple[StatusPeriod, ...]:
        """Which status held when."""
        ends = [start for _, start, _ in self.marks[1:]]
        return tuple(
            StatusPeriod(status=status, start=start, end=end, index=index)
            for (status, start, index), end in zip(self.marks, [*ends, None], strict=True)
        )

    @cached_property
    def pauses(self) -> tuple[Pause, ...]:
        """The spans in which the ticket was pending or on hold."""
        return _pauses(self.marks, 0)

    @cached_property
    def hours(self) -> BusinessHours:
        """The one schedule by which the whole ticket is measured: its first team's on its channel."""
        team = next((team for _, _, team in self.responsible if team is not None), None)
        return self._case.policy.hours_for(self._case.ticket.channel, team)

    def priority_at(self, index: int) -> Priority:
        """The priority that held when an interaction happened."""
        held = self._case.ticket.priority
        for changed, priority in self.priorities:
            if changed > index:
                break
            held = priority
        return held

    def priorities_during(self, wait: Wait) -> Iterator[Priority]:
        """Every priority that held while the customer waited."""
        yield wait.priority
        for index, priority in self.priorities:
            if wait.opened < index and (wait.ended_by is None or index < wait.ended_by):
                yield priority

    def status_at(self, at: int) -> Status:
        """The status that held at a moment."""
        held = self.marks[0][0]
        for status, start, _ in self.marks:
            if start > at:
                break
            held = status
        return held

    def wait_of(self, index: int) -> Wait | None:
        """The wait that the customer's message at this index opened or joined."""
        return next((wait for wait in self.waits if index in wait.messages), None)

    def target_of(self, wait: Wait) -> timedelta | None:
        """How long the policy allows for a wait: by its kind, and the channel and priority when it began."""
        return self._case.policy.target(_METRIC_OF[wait.kind], wait.channel, wait.priority)

    def urgent_target_of(self, wait: Wait) -> timedelta | None:
        """How long the policy would allow for it were it urgent; None without a target that says "urgent"."""
        return self._case.policy.target_of_priority(_METRIC_OF[wait.kind], wait.channel, "urgent")

    def over(self, wait: Wait, within: timedelta | None, at: int | None = None) -> int | None:
        """How long a wait lasted, to its end or to `at`, in microseconds, if that is over what the policy allows.

        Exactly is on time.
        """
        if within is None:
            return None
        spent = wait.elapsed(self.now) if at is None else wait.elapsed_at(at)
        return spent if spent > duration_us(within) else None

    @property
    def resolved_at(self) -> int | None:
        """When the ticket was last solved, or closed without that; None while it is open or merged away."""
        if self.merged_into is not None or not self.is_done:
            return None
        return self.solves[-1].at

    @property
    def why_unresolved(self) -> str:
        """Why there is no `resolved_at`."""
        if self.merged_into is not None:
            return "merged into another ticket"
        return "reopened and not solved again" if self.solves else "not solved yet"

    @cached_property
    def resolution_clocks(self) -> tuple[Clock, ...]:
        """The targets that run for the resolution: over one of them is late.

        It runs from the creation, by the priority in force. A raise starts the shorter target at the raise, and the
        old one runs on: nobody is late the moment a ticket becomes urgent. A lowering gives the longer target from
        the creation, but what was over a target by then stays so.
        """
        until = self.now if self.resolved_at is None else self.resolved_at
        clocks = self._clocks_from(self.created, self._case.ticket.priority)
        for index, priority in self.priorities:
            at = self._case.at(index)
            if at > until or self.overrun(clocks, at) is not None:
                break
            changed = self._clocks_from(at, priority)
            if at > self.created and changed and clocks and changed[0].within >= clocks[-1].within:
                changed = self._clocks_from(self.created, priority)
            elif at > self.created and changed:
                changed = (*clocks, *changed)
            clocks = changed
        return clocks

    def _clocks_from(self, start: int, priority: Priority) -> tuple[Clock, ...]:
        within = self._case.policy.target("resolution", self._case.ticket.channel, priority)
        return () if within is None else (Clock(start=start, within=within),)

    def overrun(self, clocks: tuple[Clock, ...], until: int) -> tuple[Clock, int] | None:
        """The clock that is over its target at a moment, with the business time it ran, pauses taken out."""
        for clock in clocks:
            elapsed = self.hours.elapsed_us(clock.start, until, self.pauses)
            if elapsed > duration_us(clock.within):
                return clock, elapsed
        return None


_METRIC_OF: Final[dict[WaitKind, Literal["first-response", "next-response"]]] = {
    "first": "first-response",
    "next": "next-response",
}

Mark = tuple[Status, int, int | None]


def _pauses(marks: Sequence[Mark], first: int) -> tuple[Pause, ...]:
    """The spans of pending and on hold among the status marks from `first` on."""
    last = len(marks) - 1
    return tuple(
        (marks[number][1], marks[number + 1][1] if number < last else None)
        for number in range(first, len(marks))
        if marks[number][0] in ("pending", "on_hold")
    )


class _Running:
    """A wait that lasts. `mark` is the status mark that held when it began."""

    __slots__ = ("acknowledged", "agent", "channel", "kind", "mark", "messages", "priority", "start", "team")

    def __init__(
        self,
        kind: WaitKind,
        start: int,
        mark: int,
        channel: Channel | None,
        priority: Priority,
        agent: str | None,
        team: str | None,
    ) -> None:
        self.kind = kind
        self.start = start
        self.mark = mark
        self.channel = channel
        self.priority = priority
        self.agent = agent
        self.team = team
        self.messages: list[int] = []
        self.acknowledged: int | None = None


class _Walk:
    """Goes through the interactions once and remembers what is going on."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ticket = case.ticket
        self.waits: list[Wait] = []
        self.running: _Running | None = None
        self.unanswered_first: _Running | None = None
        self.unanswered: list[int] = []
        self.handoffs: list[Handoff] = []
        self.solves: list[Solve] = []
        self.priorities: list[tuple[int, Priority]] = []
        self.responsible: list[tuple[int, str | None, str | None]] = []
        self.priority: Priority = case.ticket.priority
        self.agent: str | None = None
        self.team: str | None = None
        self.person: str | None = None
        self.begun = False
        self.replied = False
        self.answered = False
        self.merged_into: int | None = None
        start = case.ticket.created_at or (case.interactions[0].at if case.interactions else None)
        self.marks: list[Mark] = [("open", microseconds(start) if start is not None else 0, None)]
        for index, item in enumerate(case.interactions):
            if type(item) is Message:
                self._message(index, item)
            else:
                self._event(index, item)

    def waits_so_far(self) -> tuple[Wait, ...]:
        """All waits, the one that lasts included."""
        if self.running is None:
            return tuple(self.waits)
        return (*self.waits, self._as_wait(self.running))

    def _event(self, index: int, item: Interaction) -> None:
        match item:
            case StatusChange():
                self._status(index, item)
            case Assignment():
                self._assignment(index, item)
            case PriorityChange():
                self.priority = item.priority
                self.priorities.append((index, item.priority))
                if self.running is not None and microseconds(item.at) == self.running.start:
                    self.running.priority = item.priority
            case Merge(into=str()):
                self.merged_into = index
                if self.running is not None:
                    self._close(self.running, index, microseconds(item.at), "merge")
            case Message():
                self._message(index, item)

    def _message(self, index: int, message: Message) -> None:
        if message.by == "customer":
            if not message.automatic:
                self._customer(index, message)
            return
        running = self.running
        if running is not None and running.acknowledged is None:
            running.acknowledged = microseconds(message.at)
        if message.is_reply:
            self._reply(index, message)

    def _reply(self, index: int, message: Message) -> None:
        if self.unanswered:
            self._answer_late(index, message)
        if self.running is not None:
            self._close(self.running, index, microseconds(message.at), "reply", message.agent)
        if message.agent is not None and message.agent != self.agent:
            self._hand_to(index, message.agent, None)
        self.answered = self.answered or bool(self.waits)
        self.replied = self.begun = True

    def _answer_late(self, index: int, message: Message) -> None:
        """A reply that comes after the solve; where none had come before, it is the first response all the same."""
        for number in self.unanswered:
            wait = attrs.evolve(self.waits[number], reply=index, answered_by=message.agent)
            if wait.kind == "first" and self.running is None:
                at = microseconds(message.at)
                told = at if wait.acknowledged is None else wait.acknowledged
                wait = attrs.evolve(wait, end=at, ended_by=index, how="reply", acknowledged=told)
            self.waits[number] = wait
        self.unanswered = []

    def _customer(self, index: int, message: Message) -> None:
        if self.merged_into is not None:
            return
        if (self.replied or self.solves) and not self.case.needs_answer(index):
            return
        at = microseconds(message.at)
        if self.marks[-1][0] == "pending":
            self.marks.append(("open", at, index))
        self._reopen(index, at)
        if self.running is None:
            self.running = self._resumed() or self._begun(message, at)
        self.running.messages.append(index)

    def _resumed(self) -> _Running | None:
        """The first wait again, where a solve ended it without any reply."""
        if self.answered or self.unanswered_first is None:
            return None
        self.waits.clear()
        self.unanswered.clear()
        return self.unanswered_first

    def _begun(self, message: Message, at: int) -> _Running:
        kind: WaitKind = "next" if self.waits else "first"
        channel = self.ticket.channel_of(message)
        return _Running(kind, at, len(self.marks) - 1, channel, self.priority, self.agent, self.team)

    def _reopen(self, index: int, at: int) -> None:
        if self.solves and self.solves[-1].reopened is None:
            self.solves[-1] = attrs.evolve(self.solves[-1], reopened=index, reopened_at=at)

    def _close(
        self, running: _Running, index: int, at: int, how: Ending, answered_by: str | None = None
    ) -> None:
        if how == "solve":
            self.unanswered.append(len(self.waits))
            self.unanswered_first = running if running.kind == "first" else None
        self.waits.append(self._as_wait(running, index, at, how, answered_by))
        self.running = None

    def _as_wait(
        self,
        running: _Running,
        index: int | None = None,
        at: int | None = None,
        how: Ending | None = None,
        answered_by: str | None = None,
    ) -> Wait:
        """A pause set before the first reply does not shorten the first response."""
        paused = running.kind == "next" and len(self.marks) > 1
        return Wait(
            kind=running.kind,
            opened=running.messages[0],
            start=running.start,
            end=at,
            ended_by=index,
            how=how,
            reply=index if how == "reply" else None,
            answered_by=answered_by,
            acknowledged=running.acknowledged,
            messages=tuple(running.messages),
            priority=running.priority,
            channel=running.channel,
            agent=running.agent,
            team=running.team,
            hours=self.case.policy.hours_for(running.channel, running.team),
            pauses=_pauses(self.marks, running.mark) if paused else (),
        )

    def _status(self, index: int, change: StatusChange) -> None:
        at = microseconds(change.at)
        if change.status != self.marks[-1][0]:
            self.marks.append((change.status, at, index))
        if change.status not in ("solved", "closed"):
            self._reopen(index, at)
            return
        reply = self._comes_with(index, at) if self.running is not None else None
        if not self.solves or self.solves[-1].reopened is not None:
            self.solves.append(Solve(index=index, at=at, reply=reply))
        if self.running is not None and reply is None:
            self._close(self.running, index, at, "solve")

    def _comes_with(self, index: int, at: int) -> int | None:
        """The reply that comes with a solve: some desks log the status a moment before the words."""
        reach = at + duration_us(self.case.policy.limits.burst)
        for number, item in enumerate(islice(self.case.interactions, index + 1, None), index + 1):
            if microseconds(item.at) > reach or (type(item) is Message and item.from_customer):
                return None
            if type(item) is Message and item.is_reply:
                return number
        return None

    def _assignment(self, index: int, item: Assignment) -> None:
        if item.agent is not None and item.agent in self._bots:
            return
        if item.agent is None and item.team is None:
            self.agent = None
            self.responsible.append((index, None, self.team))
            return
        self._hand_to(index, item.agent, item.team)
        self.begun = self.begun or item.agent is not None
        if self.running is not None and microseconds(item.at) == self.running.start:
            self.running.agent, self.running.team = self.agent, self.team

    @cached_property
    def _bots(self) -> frozenset[str]:
        """Who speaks as a bot: a ticket that is assigned to one has not reached a human yet."""
        messages = (item for item in self.case.interactions if type(item) is Message)
        return frozenset(item.agent for item in messages if item.by == "bot" and item.agent is not None)

    def _hand_to(self, index: int, agent: str | None, team: str | None) -> None:
        """From now on this agent, or any of this team, is responsible.

        It is a handoff once a human was: to another person, or to another team's queue, or out of that queue to
        somebody of a third team. Out of a queue to one of its own people it is none.
        """
        listed = self.ticket.agent_named(agent)
        team = team or (listed.team if listed is not None else None)
        other_team = team is not None and self.team is not None and team != self.team
        other_person = agent is not None and self.person is not None and agent != self.person
        from_queue = agent is None or self.person is None
        if self.begun and (other_person or (other_team and from_queue)):
            self.handoffs.append(
                Handoff(
                    index=index,
                    from_agent=self.person,
                    to_agent=agent,
                    from_team=self.team,
                    to_team=team,
                )
            )
        self.agent = agent
        self.person = agent or (None if other_team else self.person)
        self.team = team or (None if other_person else self.team)
        self.responsible.append((index, self.agent, self.team))
