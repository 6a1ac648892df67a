"""Replies before they are sent: what one would add to the findings on a ticket, and what it would clear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

import attrs

from supportquality.errors import PolicyError
from supportquality.findings import Finding
from supportquality.tickets import Message, Ticket


@attrs.frozen
class Preview:
    """What sending a draft would change: findings that it adds, and those that it clears (a name used, an apology)."""

    added: tuple[Finding, ...] = ()
    cleared: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, before: Iterable[Finding], after: Iterable[Finding]) -> Preview:
        """The difference of two audits. A finding is the same while its checker, place and words are."""
        one, other = tuple(before), tuple(after)
        return cls(tuple(_not_in(one, other)), tuple(_not_in(other, one)))


def _not_in(known: tuple[Finding, ...], findings: tuple[Finding, ...]) -> Iterator[Finding]:
    left = Counter(map(_identity, known))
    for finding in findings:
        identity = _identity(finding)
        if left[identity]:
            left[identity] -= 1
        else:
            yield finding


def _identity(finding: Finding) -> tuple[object, ...]:
    return finding.checker, finding.interaction, finding.span


def drafted(
    ticket: Ticket, text: str, at: datetime | None, agent: str | None
) -> tuple[Ticket, int, datetime]:
    """The ticket with the draft in it, the draft's index and its time: `at`, else that of the last interaction."""
    when = at or (ticket.interactions[-1].at if ticket.interactions else ticket.created_at)
    if when is None:
        raise PolicyError("the ticket has no time at all: say when the draft is written", "at")
    draft = Message(at=when, by="agent", text=text, agent=agent)
    before = sum(item.at <= when for item in ticket.interactions)
    return ticket.replace_interactions((*ticket.interactions, draft)), before, when
