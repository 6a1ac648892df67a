"""The ledger of promises: who promised what, due when, and whether it was kept.

A promise of contact is kept by the next reply of any agent. A promised action is kept by a reply about its outcome or
with a new time, or by the solve. What the agent writes right after a promise keeps it only with a solution or a new
time. A promise without a time cannot be broken. A promise under a condition starts when the customer next writes more
than thanks and does not put it off, or never, when it is somebody else who must meet it; what comes before does not
keep it. On a ticket that was merged away before the time none is broken. What banks, couriers and other third parties
will do is no promise of the agent, and neither is a question.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import attrs

from supportquality.business_hours import BusinessHours
from supportquality.due import due_time
from supportquality.reading import Cue, Reading, Sentence

if TYPE_CHECKING:
    from supportquality.case import Case

State = Literal["kept", "broken", "open"]
Act = Literal["contact", "do"]

_THIRD_PARTY_REACH = 12
"""So many characters at most stand between a third party and what it will do ("your bank will post it")."""
_DOER_REACH = 20
"""And so many from the verb to a doer who may as well own what follows (*ng courier*)."""


@attrs.frozen(kw_only=True)
class Promise:
    """An obligation that an agent took on. `start` and `end` are offsets of the words, their time included.

    `due` is None when no exact time was given, or the condition is not met yet; `zone` says where its days end. `vague`
    is true when the words name no time, span or event at all. `kept_by` is the index of the reply or solve that kept
    it, `kept_late_by` of one that came too late. `state` is as of the audit: a promise that was kept late is broken;
    one that the customer made needless before it fell due ("it works now") stays open.
    """

    interaction: int
    start: int
    end: int
    quote: str
    agent: str | None
    act: Act
    due: datetime | None
    zone: str
    conditional: bool
    vague: bool
    state: State
    kept_by: int | None = None
    kept_late_by: int | None = None


def promises_of(case: Case) -> tuple[Promise, ...]:
    """Every promise of the human agents, in order."""
    later = _Later(case)
    return tuple(promise for index in case.with_cue("promise") for promise in _in_message(case, later, index))


class _Later:
    """What the replies and the customer said later, looked up by what it is about, so that long tickets stay cheap."""

    def __init__(self, case: Case) -> None:
        self._case = case

    @cached_property
    def _about(self) -> Mapping[str, list[int]]:
        about: dict[str, list[int]] = {}
        for index in self._case.replies:
            for word in self._case.reading(index).content_words():
                about.setdefault(word, []).append(index)
        return about

    @cached_property
    def _of_itself(self) -> list[int]:
        """Replies that give a solution, or a new time, whatever was promised."""
        case = self._case
        new_times = [index for index in case.with_cue("promise") if case.reading(index).has("due")]
        return sorted({*case.with_cue("solution"), *new_times})

    @cached_property
    def _solves(self) -> list[int]:
        return [solve.index for solve in self._case.timeline.solves]

    def reply_about(self, promised: frozenset[str], after: int) -> int | None:
        """The first reply after an index about the outcome of what was promised."""
        places = [self._case.replies] if not promised else [self._about.get(word, ()) for word in promised]
        found = [_first_after(indexes, after) for indexes in places]
        return min((index for index in found if index is not None), default=None)

    def solve(self, after: int) -> int | None:
        """The first solve after an index."""
        return _first_after(self._solves, after)

    @cached_property
    def _meeting(self) -> list[int]:
        case = self._case
        return [
            index
            for index in case.customer_messages
            if not (case.is_pleasantry(index) or case.reading(index).has("puts-off"))
        ]

    def condition_met(self, after: int) -> int | None:
        """The first message after an index in which the customer writes more than thanks and puts nothing off."""
        return _first_after(self._meeting, after)

    def solution(self, after: int) -> int | None:
        """The first reply after an index with a solution or a new time."""
        return _first_after(self._of_itself, after)

    def resolved(self, after: int) -> int | None:
        """The first message after an index in which the customer says that it works."""
        return _first_after(self._case.with_cue("resolved", by="customer"), after)


def _first_after(indexes: Sequence[int], after: int) -> int | None:
    at = bisect_right(indexes, after)
    return indexes[at] if at < len(indexes) else None


def _in_message(case: Case, later: _Later, index: int) -> Iterator[Promise]:
    reading = case.reading(index)
    cues = reading.cues_of("promise")
    for number, cue in enumerate(cues):
        sentence = reading.sentence_at(cue.start)
        if not sentence.is_question and not _is_of_others(reading, sentence, cue):
            yield _promise(case, later, index, cue, _times(reading, sentence, cues, number), sentence)


def _is_of_others(reading: Reading, sentence: Sentence, promise: Cue) -> bool:
    """Whether a third party stands right before the words of the promise, begins them, or is named as who acts."""
    return any(
        (sentence.start <= other.start <= promise.start and promise.start - _THIRD_PARTY_REACH < other.end)
        or _acts(other, promise)
        for other in reading.cues_of("third-party")
    )


def _acts(other: Cue, promise: Cue) -> bool:
    """Whether the words of a promise say that a third party does it ("posted by your bank", *ibabalik ng courier*)."""
    doer = other.data.get("doer")
    reach = promise.start + _DOER_REACH if doer == "near" else promise.end
    return doer is not None and promise.start <= other.start <= reach


def _times(reading: Reading, sentence: Sentence, promises: tuple[Cue, ...], number: int) -> list[Cue]:
    """The words of time that belong to a promise: up to the next promise, else the nearest in the sentence."""
    this = promises[number]
    here = reading.beside(this.start, "due")
    others = [cue.start for cue in promises if sentence.holds(cue.start)]
    until = min((start for start in others if start > this.start), default=sentence.end)
    after = [cue for cue in here if this.start <= cue.start < until]
    before = [cue for cue in here if cue.start < this.start]
    return after or before or here


def _promise(
    case: Case, later: _Later, index: int, cue: Cue, times: list[Cue], sentence: Sentence
) -> Promise:
    reading = case.reading(index)
    act: Act = "do" if cue.data.get("act") == "do" else "contact"
    conditions = _conditions(reading, sentence, cue, times)
    named = [time for time in times if "vague" not in time.data]
    hours, zone = _calendar(case, index)
    begins = _begins(later, index, conditions)
    said = None if begins is None else case.interactions[begins].at
    due = due_time(named, said, zone, hours, case.times) if named and said is not None else None
    end = max([cue.end, *(time.end for time in times if time.start >= cue.start)])
    about = frozenset() if act == "contact" else _promised(case, index, cue, times)
    met = _kept_by(case, later, act, about, index, index if begins is None else begins)
    state, kept_by, late = _state(case, later, index, due, met)
    return Promise(
        interaction=index,
        start=cue.start,
        end=end,
        quote=reading.text[cue.start : end],
        agent=case.message(index).agent,
        act=act,
        due=due,
        zone=zone,
        conditional=bool(conditions),
        vague=_is_vague(cue, times, named, conditions),
        state=state,
        kept_by=kept_by,
        kept_late_by=late,
    )


def _is_vague(cue: Cue, times: list[Cue], named: list[Cue], conditions: list[Cue]) -> bool:
    """No time at all, or words that name none; small services need no time ("we will look into it")."""
    return not named and not conditions and bool(times or "soft" not in cue.data)


def _conditions(reading: Reading, sentence: Sentence, cue: Cue, times: list[Cue]) -> list[Cue]:
    """What must happen first. Words of time are none: "before five" names one, "when there is news" denies one."""
    return [
        condition
        for condition in (*reading.cues_of("condition"), *_steps_before(reading, sentence, cue, times))
        if sentence.holds(condition.start) and not any(map(condition.overlaps, times))
    ]


def _steps_before(reading: Reading, sentence: Sentence, cue: Cue, times: list[Cue]) -> list[Cue]:
    """What the customer is to do first ("send us a photo and we will reply"), where no time is promised."""
    if times:
        return []
    kinds = ("fact-request", "deflection", "instruction")
    return [
        step for kind in kinds for step in reading.cues_of(kind) if sentence.start <= step.start < cue.start
    ]


def _calendar(case: Case, index: int) -> tuple[BusinessHours, str]:
    message, ticket, policy = case.message(index), case.ticket, case.policy
    agent = ticket.agent_named(message.agent)
    hours = policy.hours_for(ticket.channel_of(message), agent.team if agent is not None else None)
    if policy.day_zone == "customer" and ticket.customer.tz is not None:
        return hours, ticket.customer.tz
    return hours, hours.tz


def _begins(later: _Later, index: int, conditions: list[Cue]) -> int | None:
    """With what the clock of a promise starts: itself, or the message in which the customer met the condition.

    None if that is not (yet) known.
    """
    if not conditions:
        return index
    if any(condition.data.get("by") == "others" for condition in conditions):
        return None
    return later.condition_met(index)


def _state(
    case: Case, later: _Later, index: int, due: datetime | None, met: int | None
) -> tuple[State, int | None, int | None]:
    """The state, what kept it, and what came too late."""
    if due is None or case.as_of is None:
        return ("open", None, None) if met is None else ("kept", met, None)
    merge = case.timeline.merged_into
    if met is None and merge is not None and case.interactions[merge].at <= due:
        return "open", None, None
    if met is not None and case.interactions[met].at <= due:
        return "kept", met, None
    resolved = later.resolved(index)
    if case.as_of <= due or (resolved is not None and case.interactions[resolved].at <= due):
        return "open", None, met
    return "broken", None, met


def _kept_by(
    case: Case, later: _Later, act: Act, about: frozenset[str], index: int, begins: int
) -> int | None:
    """The first reply or solve after the promise, or what it hangs on, that keeps it.

    What the agent writes right after it is one with it, unless it gives what was promised.
    """
    after = max(begins, case.burst_of(index).last)
    reply = _first_after(case.replies, after) if act == "contact" else later.reply_about(about, after)
    found = (reply, later.solution(begins), later.solve(begins))
    return min((place for place in found if place is not None), default=None)


def _promised(case: Case, index: int, cue: Cue, times: list[Cue]) -> frozenset[str]:
    """What the promise is about: the words of weight of its sentence, less those of time, greeting and names.

    Nothing where it names no thing at all ("I will get that to you").
    """
    reading = case.reading(index)
    words = reading.words_beside(cue.start)
    for other in (
        *times,
        *reading.cues_of("greeting"),
        *reading.cues_of("name"),
        *reading.cues_of("sir-maam"),
    ):
        words -= reading.content_words(other.start, other.end)
    words -= case.words_of(case.ticket.customer.name or "")
    return words if words - reading.content_words(cue.start, cue.end) else frozenset()
