"""What falls due next on a ticket, when and by which rule, so that a help desk can set one timer.

A rule here is a checker. A deadline is the last microsecond at which the checker stays silent if nothing happens until
then: an audit at the deadline finds nothing new, an audit a microsecond later finds exactly what the deadlines of that
moment name. So the candidates below need not know the rules in full; each is put to its checker, which has the say.
For the same reason a target that runs out exactly at closing time falls due when the desk next opens, not before.

What is overdue already is a finding and no deadline. A ticket on hold has no deadline that the hold suspends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

import attrs
import pendulum

from supportquality.durations import write_duration
from supportquality.events import Wait
from supportquality.findings import Evidence
from supportquality.instants import duration_us, microseconds, moment_at
from supportquality.tickets import SurveyAnswer

if TYPE_CHECKING:
    from supportquality.business_hours import BusinessHours
    from supportquality.case import Case
    from supportquality.checker import Checker

DeadlineKind = Literal[
    "acknowledgement",
    "first-response",
    "next-response",
    "answer",
    "urgent-response",
    "resolution",
    "promise",
    "update",
    "follow-up",
    "low-score",
    "survey",
]

_MICROSECOND = timedelta(microseconds=1)


@attrs.frozen(kw_only=True)
class Deadline:
    """Something is due `at` a moment, in the zone of the policy's hours; `left` is the time on the clock until then.

    `rule` is the id of the checker that finds it overdue, `interaction` where its finding will sit, `target` how long
    the policy, or the promise, allows.
    """

    kind: DeadlineKind
    rule: str
    at: pendulum.DateTime
    left: pendulum.Duration
    interaction: int | None
    target: timedelta

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON; `left` in seconds."""
        return {
            "kind": self.kind,
            "rule": self.rule,
            "at": self.at.isoformat(),
            "left": self.left.total_seconds(),
            "interaction": self.interaction,
            "target": write_duration(self.target),
        }


@attrs.frozen
class _Candidate:
    kind: DeadlineKind
    rule: str
    at: datetime
    target: timedelta


def deadlines_of(case: Case, checkers: Iterable[Checker]) -> tuple[Deadline, ...]:
    """What falls due on a case if nothing more happens, the next first; of rules among these checkers."""
    if case.as_of is None:
        return ()
    by_id = {checker.id: checker for checker in checkers}
    look = _Lookahead(case)
    found: dict[tuple[str, int | None, datetime], Deadline] = {}
    for candidate in _candidates(case):
        checker = by_id.get(candidate.rule)
        if checker is None or candidate.at < case.as_of:
            continue
        for evidence in look.new(checker, candidate.at):
            key = candidate.rule, evidence.interaction, candidate.at
            found.setdefault(key, _deadline(case, candidate, evidence))
    return tuple(sorted(found.values(), key=lambda each: (each.at, each.rule, each.interaction or 0)))


class _Lookahead:
    """What the checkers will say at later moments if nothing happens until then."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._later: dict[datetime, Case] = {}

    def new(self, checker: Checker, at: datetime) -> list[Evidence]:
        """What a checker finds a microsecond after a moment and does not find at it."""
        before = {(each.interaction, each.span) for each in checker(self._at(at))}
        after = checker(self._at(at + _MICROSECOND))
        return [each for each in after if (each.interaction, each.span) not in before]

    def _at(self, at: datetime) -> Case:
        if at not in self._later:
            self._later[at] = self._case.later(at)
        return self._later[at]


def _deadline(case: Case, candidate: _Candidate, evidence: Evidence) -> Deadline:
    left = microseconds(candidate.at) - case.timeline.now
    return Deadline(
        kind=candidate.kind,
        rule=candidate.rule,
        at=pendulum.instance(candidate.at).in_timezone(case.policy.hours.tz),
        left=pendulum.duration(microseconds=left),
        interaction=evidence.interaction,
        target=candidate.target,
    )


def _candidates(case: Case) -> Iterator[_Candidate]:
    if case.timeline.open_wait is not None:
        yield from _of_wait(case, case.timeline.open_wait)
    yield from _of_resolution(case)
    yield from _of_promises(case)
    yield from _of_silence(case)
    yield from _of_surveys(case)


_OF_KIND: Mapping[str, tuple[DeadlineKind, str]] = {
    "first": ("first-response", "slow-first-response"),
    "next": ("next-response", "slow-next-response"),
}


def _of_wait(case: Case, wait: Wait) -> Iterator[_Candidate]:
    timeline = case.timeline
    kind, rule = _OF_KIND[wait.kind]
    clocks: tuple[tuple[DeadlineKind, str, timedelta | None], ...] = (
        (kind, rule, timeline.target_of(wait)),
        ("answer", "unanswered-customer", timeline.target_of(wait)),
        ("urgent-response", "urgent-not-prioritized", timeline.urgent_target_of(wait)),
        ("acknowledgement", "unacknowledged-wait", case.policy.acknowledge_within),
    )
    for kind, rule, within in clocks:
        at = None if within is None else _runs_out(wait.hours, wait.start, within, wait.pauses)
        if at is not None and within is not None:
            yield _Candidate(kind, rule, at, within)


def _of_resolution(case: Case) -> Iterator[_Candidate]:
    timeline = case.timeline
    if timeline.resolved_at is None:
        for clock in timeline.resolution_clocks:
            at = _runs_out(timeline.hours, clock.start, clock.within, timeline.pauses)
            if at is not None:
                yield _Candidate("resolution", "slow-resolution", at, clock.within)


def _of_promises(case: Case) -> Iterator[_Candidate]:
    for promise in case.promises:
        if promise.state == "open" and promise.due is not None:
            allowed = promise.due - case.message(promise.interaction).at
            yield _Candidate("promise", "broken-promise", promise.due, allowed)


def _of_silence(case: Case) -> Iterator[_Candidate]:
    """The update and the follow-up are due some time after the last word, or the end of what was said last."""
    policy = case.policy
    last_words = {indexes[-1] for indexes in (case.replies, case.customer_messages) if indexes}
    for index in sorted(last_words):
        yield from _after(case, index, "update", "stale-ticket", policy.update_every)
    if case.replies:
        yield from _after(case, case.replies[-1], "follow-up", "missing-follow-up", policy.follow_up_within)


def _of_surveys(case: Case) -> Iterator[_Candidate]:
    for index, item in enumerate(case.interactions):
        if isinstance(item, SurveyAnswer):
            yield from _after(case, index, "low-score", "low-score-ignored", case.policy.low_score_within)
    if case.timeline.solves:
        solve = case.timeline.solves[-1].index
        yield from _after(case, solve, "survey", "missing-survey", case.policy.limits.survey_after)


def _after(case: Case, index: int, kind: DeadlineKind, rule: str, within: timedelta) -> Iterator[_Candidate]:
    try:
        at = case.interactions[index].at + within
    except OverflowError:  # that is never
        return
    yield _Candidate(kind, rule, at, within)


def _runs_out(
    hours: BusinessHours, start: int, within: timedelta, pauses: tuple[tuple[int, int | None], ...]
) -> datetime | None:
    """The last moment at which no more than `within` has been open; None if more will never be."""
    over = hours.deadline_us(start, duration_us(within) + 1, pauses)
    if over is None:
        return None
    try:
        return moment_at(over - 1)
    except OverflowError:
        return None
