"""The ledger of promises: who promised what, due when, and whether it was kept.

A promise of contact is kept by the next reply of any agent. A promised action is kept by a reply about its outcome or
with a new time, or by the solve. A promise without a time cannot be broken. A promise under a condition starts when the
customer next writes. What banks, couriers and other third parties will do is no promise of the agent: the packs do not
call it one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Literal

import attrs

from supportquality.due import due_time
from supportquality.reading import Cue, Reading, Sentence

if TYPE_CHECKING:
    from supportquality.case import Case

State = Literal["kept", "broken", "open"]


@attrs.frozen(kw_only=True)
class Promise:
    """An obligation that an agent took on.

    `due` is None when no time was given, or the condition is not met yet; `vague` when the words name no time at all.
    `kept_by` is the index of the reply or solve that kept it. `state` is as of the audit: a promise that was kept late
    is broken.
    """

    interaction: int
    start: int
    end: int
    quote: str
    agent: str | None
    act: Literal["contact", "do"]
    due: datetime | None
    conditional: bool
    vague: bool
    state: State
    kept_by: int | None = None
    kept_late_by: int | None = None


def promises_of(case: Case) -> tuple[Promise, ...]:
    """Every promise of the human agents, in order."""
    return tuple(promise for index in case.replies for promise in _in_message(case, index))


def _in_message(case: Case, index: int) -> Iterator[Promise]:
    reading = case.reading(index)
    if not reading.has("promise"):
        return
    cues = reading.cues_of("promise")
    for number, cue in enumerate(cues):
        sentence = reading.sentence_at(cue.start)
        yield _promise(case, index, cue, _times(reading, sentence, cues, number), sentence)


def _times(reading: Reading, sentence: Sentence, promises: tuple[Cue, ...], number: int) -> list[Cue]:
    """The words of time that belong to a promise: up to the next promise, else the nearest in the sentence."""
    here = [cue for cue in reading.cues_of("due") if sentence.start <= cue.start < sentence.end]
    this = promises[number]
    others = [cue.start for cue in promises if sentence.start <= cue.start < sentence.end]
    until = min((start for start in others if start > this.start), default=sentence.end)
    after = [cue for cue in here if this.start <= cue.start < until]
    before = [cue for cue in here if cue.start < this.start]
    if after:
        return after
    return before or here


def _promise(case: Case, index: int, cue: Cue, times: list[Cue], sentence: Sentence) -> Promise:
    reading, message = case.reading(index), case.message(index)
    act: Literal["contact", "do"] = "do" if cue.data.get("act") == "do" else "contact"
    conditional = any(
        sentence.start <= condition.start < sentence.end for condition in reading.cues_of("condition")
    )
    due = _due(case, index, times, conditional)
    kept_by = _kept_by(case, index, cue, act)
    state: State = "open"
    late = None
    if due is not None and case.as_of is not None:
        in_time = kept_by is not None and case.interactions[kept_by].at <= due
        if not in_time:
            late, kept_by = kept_by, None
        state = "kept" if in_time else "broken" if case.as_of > due else "open"
    elif kept_by is not None:
        state = "kept"
    return Promise(
        interaction=index,
        start=cue.start,
        end=cue.end,
        quote=cue.quote,
        agent=message.agent,
        act=act,
        due=due,
        conditional=conditional,
        vague=not any(_names_a_time(time) for time in times) and not conditional,
        state=state,
        kept_by=kept_by,
        kept_late_by=late,
    )


def _names_a_time(cue: Cue) -> bool:
    return "vague" not in cue.data


def _due(case: Case, index: int, times: list[Cue], conditional: bool) -> datetime | None:
    named = [cue for cue in times if _names_a_time(cue)]
    if not named:
        return None
    at = case.interactions[index].at
    if conditional:
        met = next((other for other in case.customer_messages if other > index), None)
        if met is None:
            return None
        at = case.interactions[met].at
    message, ticket, policy = case.message(index), case.ticket, case.policy
    agent = ticket.agent_named(message.agent)
    hours = policy.hours_for(ticket.channel_of(message), agent.team if agent is not None else None)
    zone = hours.tz
    if policy.day_zone == "customer" and ticket.customer.tz is not None:
        zone = ticket.customer.tz
    return due_time(named, at, zone, hours)


def _kept_by(case: Case, index: int, cue: Cue, act: str) -> int | None:
    """The first reply or solve after the promise that keeps it."""
    burst = case.burst_of(index).last
    for reply in case.replies:
        if reply > burst and (act == "contact" or _is_about(case, index, cue, reply)):
            return _earlier_solve(case, burst, reply)
    return _earlier_solve(case, burst, None)


def _earlier_solve(case: Case, burst: int, reply: int | None) -> int | None:
    for solve in case.timeline.solves:
        if solve.index > burst and (reply is None or solve.index < reply):
            return solve.index
    return reply


def _is_about(case: Case, index: int, cue: Cue, reply: int) -> bool:
    """Whether a later reply is about the outcome of what was promised, or gives a new time."""
    later = case.reading(reply)
    if later.has("promise") and later.has("due"):
        return True
    said = case.reading(index)
    sentence = said.sentence_at(cue.start)
    promised = said.content_words(sentence.start, sentence.end)
    return bool(promised & later.content_words()) or later.has("solution")
