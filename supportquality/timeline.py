"""What happened on a ticket and when: waits, pauses, solves, reopenings, handoffs.

One walk over the interactions, in whole microseconds since the epoch. What held at an event (priority, schedule, agent,
team) is kept with the event, so that a later change rewrites nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from supportquality.business_hours import BusinessHours
from supportquality.events import (
    Clock,
    Handoff,
    Mark,
    Overrun,
    Pause,
    Solve,
    StatusPeriod,
    Wait,
    WaitKind,
    pauses_among,
)
from supportquality.instants import duration_us, microseconds
from supportquality.tickets import Priority, Status
from supportquality.walk import Walk

if TYPE_CHECKING:
    from supportquality.case import Case


class Timeline:
    """The events of a case, read off once.

    A pleasantry opens no wait once there was a reply or a solve. A solve ends a wait; while no reply has come at all, a
    later message or reply takes the first wait up again from where it began, for the first response knows no
    reopening. After a merge into another ticket everything is that ticket's.
    """

    def __init__(self, case: Case) -> None:
        self._ticket = case.ticket
        self._policy = case.policy
        self._interactions = case.interactions
        self._as_of = case.as_of
        walk = Walk(case)
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
        return microseconds(self._as_of) if self._as_of is not None else 0

    @cached_property
    def created(self) -> int:
        """When the ticket was created."""
        created = self._ticket.created_at
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
        return pauses_among(self.marks, 0)

    @cached_property
    def hours(self) -> BusinessHours:
        """The one schedule by which the whole ticket is measured: its first team's on its channel."""
        team = next((team for _, _, team in self.responsible if team is not None), None)
        return self._policy.hours_for(self._ticket.channel, team)

    def priorities_during(self, wait: Wait) -> Iterator[Priority]:
        """Every priority that held while the customer waited."""
        yield wait.priority
        for index, priority in self.priorities:
            if wait.opened < index and (wait.ended_by is None or index < wait.ended_by):
                yield priority

    def target_of(self, wait: Wait) -> timedelta | None:
        """How long the policy allows for a wait: by its kind, and the channel and priority when it began."""
        return self._policy.target(_METRIC_OF[wait.kind], wait.channel, wait.priority)

    def urgent_target_of(self, wait: Wait) -> timedelta | None:
        """How long the policy would allow for it were it urgent; None without a target that says "urgent"."""
        return self._policy.target_of_priority(_METRIC_OF[wait.kind], wait.channel, "urgent")

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
        clocks = self._clocks_from(self.created, self._ticket.priority)
        for index, priority in self.priorities:
            at = microseconds(self._interactions[index].at)
            if at > until or self.overrun(clocks, at) is not None:
                break
            changed = self._clocks_from(max(at, self.created), priority)
            if changed and clocks and changed[0].within == clocks[-1].within:
                continue
            if at > self.created and changed and clocks and changed[0].within > clocks[-1].within:
                changed = self._clocks_from(self.created, priority)
            elif at > self.created and changed:
                changed = (*clocks, *changed)
            clocks = changed
        return clocks

    def _clocks_from(self, start: int, priority: Priority) -> tuple[Clock, ...]:
        within = self._policy.target("resolution", self._ticket.channel, priority)
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
