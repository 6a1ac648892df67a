"""What may go wrong next on a case, by named rules only; nothing is guessed.

`deadline-near`: a customer waits and less than the policy's share of the response target is left. `third-contact`: as
many contacts about one topic as the policy calls too many, within the window of history. `angry-and-waiting`: the
customer's last mood is angry and no reply has come. `promise-due-today`: an open promise falls due on this day, where
it was made. What is late already is a finding and no risk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

import attrs

from supportquality.instants import duration_us, moment_at
from supportquality.languages.narration import RISKS
from supportquality.wording import Wording

if TYPE_CHECKING:
    from supportquality.case import Case

RiskRule = Literal["deadline-near", "third-contact", "angry-and-waiting", "promise-due-today"]

_ANGRY = -2
_INSTANT = timedelta(microseconds=1)


@attrs.frozen(kw_only=True)
class Risk:
    """A rule that holds now, the interaction that shows it (None for the whole ticket), and the evidence."""

    rule: RiskRule
    interaction: int | None = None
    evidence: Mapping[str, Any] = attrs.field(factory=dict, hash=False)

    def text(self, locale: str = "en") -> str:
        """What it says, in one line."""
        wording = Wording(locale)
        said = {
            key: wording.moment(value)
            if key == "due"
            else wording.duration(value)
            if key in _DURATIONS
            else value
            for key, value in self.evidence.items()
        }
        return RISKS[locale][self.rule].format_map(said)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON; moments as ISO 8601, durations in seconds."""
        plain = {
            key: value.isoformat() if key == "due" else value / 1_000_000 if key in _DURATIONS else value
            for key, value in self.evidence.items()
        }
        return {"rule": self.rule, "interaction": self.interaction, "evidence": plain}


_DURATIONS = frozenset(("left", "target", "wait"))


def risks_of(case: Case) -> tuple[Risk, ...]:
    """Every rule that holds at the moment of the audit; none for a ticket that is done."""
    if case.as_of is None or case.timeline.merged_into is not None:
        return ()
    return (
        *_near_deadline(case),
        *_angry_and_waiting(case),
        *_promises_due_today(case),
        *_third_contact(case),
    )


def _near_deadline(case: Case) -> Iterator[Risk]:
    wait = case.timeline.open_wait
    target = None if wait is None else case.timeline.target_of(wait)
    if wait is None or target is None:
        return
    allowed = duration_us(target)
    left = allowed - wait.elapsed(case.timeline.now)
    due = wait.hours.deadline_us(wait.start, allowed, wait.pauses)
    if due is not None and 0 <= left <= allowed * case.policy.limits.near_deadline:
        local = moment_at(due).astimezone(ZoneInfo(wait.hours.tz))
        evidence = {"left": left, "target": allowed, "due": local}
        yield Risk(rule="deadline-near", interaction=wait.opened, evidence=evidence)


def _angry_and_waiting(case: Case) -> Iterator[Risk]:
    wait = case.timeline.open_wait
    if wait is None:
        return
    last = case.customer_messages[-1]
    if case.reading(last).mood == _ANGRY:
        evidence = {"wait": wait.elapsed(case.timeline.now), "quote": case.message(last).text}
        yield Risk(rule="angry-and-waiting", interaction=last, evidence=evidence)


def _promises_due_today(case: Case) -> Iterator[Risk]:
    assert case.as_of is not None
    for promise in case.promises:
        if promise.state != "open" or promise.due is None or promise.due < case.as_of:
            continue
        zone = ZoneInfo(promise.zone)
        today = case.as_of.astimezone(zone).date()
        # A day ends at the midnight that begins the next one.
        due = promise.due.astimezone(zone)
        if (due - _INSTANT).date() == today:
            evidence = {"quote": promise.quote, "due": due}
            yield Risk(rule="promise-due-today", interaction=promise.interaction, evidence=evidence)


def _third_contact(case: Case) -> Iterator[Risk]:
    ticket, limits = case.ticket, case.policy.limits
    if ticket.topic is None or ticket.created_at is None or case.timeline.is_done:
        return
    earlier = [
        previous.id
        for previous in ticket.customer.previous_tickets
        if previous.topic == ticket.topic
        and (previous.solved_at is None or ticket.created_at - previous.solved_at <= limits.history_window)
    ]
    if len(earlier) + 1 >= limits.contacts:
        evidence = {"count": len(earlier) + 1, "topic": ticket.topic, "tickets": tuple(earlier)}
        yield Risk(rule="third-contact", evidence=evidence)
