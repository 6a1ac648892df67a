"""What audits tell of a ticket beside comments, and what the ticket tells where there are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from supportquality.adapters.foreign import Foreign
from supportquality.adapters.zendesk.audits import COMMENTS, Audit
from supportquality.adapters.zendesk.people import People
from supportquality.tickets import Assignment, Merge, Message, Priority, PriorityChange, Status, StatusChange

_STATUSES: Mapping[str, Status] = {
    "new": "open", "open": "open", "pending": "pending", "hold": "on_hold", "solved": "solved",
    "closed": "closed", "deleted": "closed",
}  # fmt: skip
_PRIORITIES: Mapping[str | None, Priority] = {
    None: "normal", "low": "low", "normal": "normal", "high": "high", "urgent": "urgent",
}  # fmt: skip
_TEMPLATE_FIELD = re.compile(r"\{\{[^{}]*\}\}")


def merges(parts: Iterable[Foreign]) -> Iterator[Merge]:
    """Zendesk tells a merge as the reason ("rel") of an audit and of its comment: one merge, told twice."""
    seen = set()
    for part in parts:
        source = part["via"].maybe("source")
        if source.maybe("rel").value != "merge":
            continue
        for side in ("from", "to"):
            for other in _other_tickets(source[side]):
                if (side, other) not in seen:
                    seen.add((side, other))
                    at = part["created_at"].moment()
                    yield Merge(at=at, from_=other) if side == "from" else Merge(at=at, into=other)


def _other_tickets(side: Foreign) -> Iterator[str]:
    several = tuple(other.id() for other in side.maybe("ticket_ids"))
    one = side.maybe("ticket_id").optional_id()
    yield from several or ((one,) if one else ())


def assignments(audits: list[Audit], people: People) -> Iterator[Assignment]:
    """An audit tells only what changed, so the other half of agent and team is kept from before."""
    now: dict[str, str | None] = {"assignee_id": None, "group_id": None}
    for audit in audits:
        before = dict(now)
        for name in now:
            event = audit.field(name)
            if event is not None:
                now[name] = event["value"].optional_id()
        if now != before:
            yield Assignment(at=audit.at, agent=now["assignee_id"], team=people.team(now["group_id"]))


def first_priority(ticket: Foreign, audits: list[Audit]) -> Priority:
    for audit in audits:
        event = audit.field("priority")
        if event is not None:
            key = "value" if event["type"].value == "Create" else "previous_value"
            return event[key].one_of(_PRIORITIES)
    return ticket["priority"].one_of(_PRIORITIES)


def priority_changes(audits: list[Audit]) -> Iterator[PriorityChange]:
    for audit in audits:
        event = audit.field("priority")
        if event is not None and event["type"].value == "Change":
            yield PriorityChange(at=audit.at, priority=event["value"].one_of(_PRIORITIES))


def status_changes(audits: list[Audit]) -> Iterator[StatusChange]:
    for audit in audits:
        event = audit.field("status")
        if event is None:
            continue
        status = event["value"].one_of(_STATUSES)
        # Every ticket begins open, and a new one is an open one that nobody has.
        if event["type"].value == "Change" or status != "open":
            yield StatusChange(at=audit.at, status=status)


def notifications(audit: Audit, people: People) -> Iterator[Message]:
    """Mails of triggers that relay no comment. The API shows their template, so its fields are left out."""
    if audit.typed(*COMMENTS) and people.sender(audit.itself["author_id"]) != "customer":
        return
    for event in audit.typed("Notification", "NotificationWithCcs"):
        if any(recipient.id() == people.requester for recipient in event["recipients"]):
            text = _TEMPLATE_FIELD.sub("", event["body"].text()).strip()
            yield Message(at=audit.at, by="system", text=text, automatic=True)


def present_state(ticket: Foreign, people: People) -> Iterator[Assignment | StatusChange]:
    dates = ticket["metric_set"]

    def dated(name: str) -> datetime:
        known = (dates.maybe(name), ticket["updated_at"], ticket["created_at"])
        return next((date for date in known if date), known[-1]).moment()

    assignee, group = ticket["assignee_id"].optional_id(), ticket["group_id"].optional_id()
    if assignee or group:
        yield Assignment(at=dated("assignee_updated_at"), agent=assignee, team=people.team(group))
    status = ticket["status"].one_of(_STATUSES)
    if dates.maybe("solved_at"):
        yield StatusChange(at=dated("solved_at"), status="solved")
        if status != "solved":
            yield StatusChange(at=dated("status_updated_at"), status=status)
    elif status != "open":
        yield StatusChange(at=dated("status_updated_at"), status=status)
