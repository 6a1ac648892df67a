"""What happened on a ticket and when: waits, pauses, solves, reopenings, handoffs.

One walk over the interactions, in whole microseconds since the epoch. What held at an event (priority, schedule, agent,
team) is kept with the event, so that a later change rewrites nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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

Pause = tuple[int, int | None]
Ending = Literal["reply", "solve", "merge", "withdrawal"]
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
    return (duration.days * 86_400 + duration.seconds) * 1_000_000 + duration.microseconds


@attrs.define(kw_only=True, eq=False)
class Wait:
    """A customer waits: from a message that needs an answer to the reply, the solve or the merge that ends it.

    Or to a withdrawal: a message of the customer that it works now.

    `kind` is "first" for the first wait of a ticket, else "next". `messages` are all the customer's messages of the
    wait. `end` is None while the customer still waits, `how` what ended it. `reply` is the reply that answered, which
    for a wait that a solve ended may come later; `answered_by` is who wrote it. `acknowledged` is when the first
    message of any sender reached the customer, be it automatic. Priority, channel, agent, team and hours are those
    that held when the wait began. Filled in while the timeline is read off, then left alone: freezing it would cost
    more than all the rest of the walk.
    """

    kind: WaitKind
    opened: int
    start: int
    priority: Priority
    channel: Channel | None
    agent: str | None
    team: str | None
    mark: int
    hours: BusinessHours = attrs.field(repr=False)
    end: int | None = None
    ended_by: int | None = None
    how: Ending | None = None
    reply: int | None = None
    answered_by: str | None = None
    acknowledged: int | None = None
    messages: list[int] = attrs.field(factory=list)
    pauses: tuple[Pause, ...] = ()

    def elapsed(self, until: int) -> int:
        """Microseconds of business time waited, pauses taken out, up to its end or, while it lasts, to `until`."""
        return self.hours.elapsed_us(self.start, until if self.end is None else self.end, self.pauses)

    def elapsed_at(self, at: int) -> int:
        """Microseconds of business time waited at a moment, whether or not it had ended by then."""
        return self.hours.elapsed_us(self.start, at, self.pauses)


Overrun = tuple[Wait, int, timedelta]


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
        self.waits: tuple[Wait, ...] = tuple(walk.waits)
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

    @cached_property
    def spent(self) -> tuple[int, ...]:
        """How long each wait lasted, to its end or now, in microseconds of business time."""
        now = self.now
        return tuple([wait.elapsed(now) for wait in self.waits])

    @cached_property
    def late(self) -> tuple[Overrun, ...]:
        """The waits over their target, each with how long it lasted and what the policy allows; exactly is on time."""
        return tuple(self._over(self.target_of))

    @property
    def late_if_urgent(self) -> Iterator[Overrun]:
        """The waits over the target that they would have if the ticket were urgent, where the policy names one."""
        return self._over(self.urgent_target_of)

    def waits_over(self, within: timedelta) -> Iterator[Overrun]:
        """The waits that lasted longer than this."""
        longest = max(self.spent, default=0)
        return self._over(lambda _: within) if longest > duration_us(within) else iter(())

    def _over(self, target_of: Callable[[Wait], timedelta | None]) -> Iterator[Overrun]:
        for wait, spent in zip(self.waits, self.spent, strict=True):
            within = target_of(wait)
            if within is not None and spent > duration_us(within):
                yield wait, spent, within

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
            within = duration_us(clock.within)
            if until - clock.start <= within:
                continue
            elapsed = self.hours.elapsed_us(clock.start, until, self.pauses)
            if elapsed > within:
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


class _Walk:
    """Goes through the interactions once and remembers what is going on."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ticket = case.ticket
        self.waits: list[Wait] = []
        self.running: Wait | None = None
        self.unanswered: list[Wait] = []
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

        if self.running is not None:
            self.running.pauses = self._pauses_of(self.running)
            self.waits.append(self.running)

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
        is_reply = message.is_reply
        if running is not None:
            at = microseconds(message.at)
            if running.acknowledged is None:
                running.acknowledged = at
            if is_reply:
                running.reply, running.answered_by = index, message.agent
                self._close(running, index, at, "reply")
        if is_reply:
            self._reply(index, message)

    def _reply(self, index: int, message: Message) -> None:
        if self.unanswered:
            self._answer_late(index, message)
        if message.agent is not None and message.agent != self.agent:
            self._hand_to(index, message.agent, None)
        self.answered = self.answered or bool(self.waits)
        self.replied = self.begun = True

    def _answer_late(self, index: int, message: Message) -> None:
        """A reply that comes after the solve; where none had come before, it is the first response all the same."""
        for wait in self.unanswered:
            wait.reply, wait.answered_by = index, message.agent
            if wait.kind == "first" and wait.how == "solve":
                wait.end, wait.ended_by, wait.how = microseconds(message.at), index, "reply"
                wait.acknowledged = wait.end if wait.acknowledged is None else wait.acknowledged
        self.unanswered = []

    def _customer(self, index: int, message: Message) -> None:
        if self.merged_into is not None:
            return
        at = microseconds(message.at)
        if self.running is not None and self.case.says_settled(index):
            self._close(self.running, index, at, "withdrawal")
            return
        if (self.replied or self.solves) and not self.case.needs_answer(index):
            return
        if self.marks[-1][0] == "pending":
            self.marks.append(("open", at, index))
        if self.solves:
            self._reopen(index, at)
        running = self.running
        if running is None:
            running = self.running = self._resumed() or self._begun(index, message, at)
        running.messages.append(index)

    def _resumed(self) -> Wait | None:
        """The first wait again, where a solve ended it and no reply has come."""
        if self.answered or not self.unanswered or self.unanswered[-1].how != "solve":
            return None
        wait = self.waits.pop()
        self.unanswered.clear()
        wait.end = wait.ended_by = wait.how = None
        return wait

    def _begun(self, index: int, message: Message, at: int) -> Wait:
        channel = message.channel or self.ticket.channel
        return Wait(
            kind="next" if self.waits else "first",
            opened=index,
            start=at,
            priority=self.priority,
            channel=channel,
            agent=self.agent,
            team=self.team,
            mark=len(self.marks) - 1,
            hours=self.case.policy.hours_for(channel, self.team),
        )

    def _reopen(self, index: int, at: int) -> None:
        if self.solves and self.solves[-1].reopened is None:
            self.solves[-1] = attrs.evolve(self.solves[-1], reopened=index, reopened_at=at)

    def _close(self, wait: Wait, index: int, at: int, how: Ending) -> None:
        wait.end, wait.ended_by, wait.how = at, index, how
        wait.pauses = self._pauses_of(wait)
        if how in ("solve", "withdrawal"):
            self.unanswered.append(wait)
        self.waits.append(wait)
        self.running = None

    def _pauses_of(self, wait: Wait) -> tuple[Pause, ...]:
        """A pause set before the first reply does not shorten the first response."""
        paused = wait.kind == "next" and len(self.marks) > 1
        return _pauses(self.marks, wait.mark) if paused else ()

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
        for number in range(index + 1, len(self.case.interactions)):
            item = self.case.interactions[number]
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
            self.running.hours = self.case.policy.hours_for(self.running.channel, self.team)

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
