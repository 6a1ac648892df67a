"""Whose turn it was on a ticket: the blame for waiting, split by owner, agent and team.

Help desks that know one clock a ticket charge an agent with what a bot, a carrier or the customer took.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import attrs

from supportquality.events import Wait
from supportquality.tickets import Status
from supportquality.timeline import Timeline

if TYPE_CHECKING:
    from supportquality.case import Case

Owner = Literal["customer", "agent", "bot", "third-party", "nobody"]


@attrs.frozen(kw_only=True)
class Turn:
    """Whose turn it was from `start` to `end` (microseconds): who had to act for the ticket to go on.

    "agent" is a person in charge, "nobody" a wait that no person had taken on, "bot" one in which only a bot or an
    automatic message had spoken; on hold it is a third party's turn, pending or without a wait the customer's.
    """

    owner: Owner
    start: int
    end: int
    agent: str | None = None
    team: str | None = None


def turns_of(case: Case) -> tuple[Turn, ...]:
    """Every turn from the creation until the merge or now; only time spent solved belongs to nobody's turn."""
    return tuple(_turns(case.timeline, case))


def _turns(timeline: Timeline, case: Case) -> Iterator[Turn]:
    """Cut the ticket's life at every event that may change whose turn it is, and join what is alike."""
    end = timeline.now if timeline.merged_into is None else case.at(timeline.merged_into)
    cuts = {timeline.created, end}
    cuts.update(start for _, start, _ in timeline.marks)
    cuts.update(at for wait in timeline.waits for at in (wait.start, wait.end) if at is not None)
    cuts.update(case.at(index) for index, _, _ in timeline.responsible)
    cuts.update(wait.acknowledged for wait in timeline.waits if wait.acknowledged is not None)
    moments = sorted(at for at in cuts if timeline.created <= at <= end)
    last: Turn | None = None
    for start, until, (owner, agent, team) in _cut(timeline, case, moments):
        if last is not None and (last.end, last.owner, last.agent, last.team) == (start, owner, agent, team):
            last = attrs.evolve(last, end=until)
            continue
        if last is not None:
            yield last
        last = None if owner is None else Turn(owner=owner, start=start, end=until, agent=agent, team=team)
    if last is not None:
        yield last


def _cut(
    timeline: Timeline, case: Case, moments: list[int]
) -> Iterator[tuple[int, int, tuple[Owner | None, str | None, str | None]]]:
    statuses, waits, held = deque(timeline.marks), deque(timeline.waits), deque(timeline.responsible)
    status: Status = "open"
    agent = team = None
    for start, until in pairwise(moments):
        while statuses and statuses[0][1] <= start:
            status = statuses.popleft()[0]
        while held and case.at(held[0][0]) <= start:
            _, agent, team = held.popleft()
        while waits and (end := waits[0].end) is not None and end <= start:
            waits.popleft()
        wait = waits[0] if waits and waits[0].start <= start else None
        yield start, until, (_owner(case, status, wait, start, agent), agent, team)


def _owner(case: Case, status: Status, wait: Wait | None, at: int, agent: str | None) -> Owner | None:
    if wait is None and status in ("solved", "closed"):
        return None
    if status == "on_hold":
        return "third-party"
    if wait is None or status == "pending":
        return "customer"
    if agent is not None:
        return "agent"
    return "bot" if wait.acknowledged is not None and wait.acknowledged <= at else "nobody"
