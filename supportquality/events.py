"""What can happen on a ticket: waits, handoffs, solves, pauses, and the clocks that run meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal

import attrs

from supportquality.business_hours import BusinessHours
from supportquality.tickets import Channel, Priority, Status

Pause = tuple[int, int | None]
Mark = tuple[Status, int, int | None]
"""A status, since when, and the interaction that set it."""

Ending = Literal["reply", "solve", "merge", "withdrawal"]
WaitKind = Literal["first", "next"]


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


def pauses_among(marks: Sequence[Mark], first: int) -> tuple[Pause, ...]:
    """The spans of pending and on hold among the status marks from `first` on."""
    last = len(marks) - 1
    return tuple(
        (marks[number][1], marks[number + 1][1] if number < last else None)
        for number in range(first, len(marks))
        if marks[number][0] in ("pending", "on_hold")
    )
