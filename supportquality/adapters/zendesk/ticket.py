"""The ticket of a payload."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from supportquality.adapters.foreign import Foreign
from supportquality.adapters.zendesk.audits import Audit
from supportquality.adapters.zendesk.comments import channel_of, comments_in
from supportquality.adapters.zendesk.history import (
    assignments,
    first_priority,
    merges,
    notifications,
    present_state,
    priority_changes,
    status_changes,
)
from supportquality.adapters.zendesk.people import People
from supportquality.adapters.zendesk.surveys import surveys
from supportquality.tickets import Interaction, Ticket


def to_ticket(
    payload: Mapping[str, Any], *, bots: Collection[int | str] = (), topic_field: int | str | None = None
) -> Ticket:
    """Read a Zendesk ticket.

    `bots` are the ids of users that are programs: to Zendesk they are agents. `topic_field` is the id of the ticket
    field that says what the ticket is about. Public comments are messages, the others notes; mails that triggers
    send to the requester are automatic messages of the system. Ratings good and bad are 2 and 1 on a scale of 1 to 2.
    """
    root = Foreign(payload)
    ticket = root["ticket"]
    if not root["comments"] and not root["audits"]:
        raise root["comments"].error("missing, give the comments or the audits of the ticket")
    people = People.of(root, ticket, frozenset(map(str, bots)))
    audits = sorted((Audit.of(audit) for audit in root["audits"]), key=lambda audit: audit.at)
    interactions = tuple(_interactions(root, ticket, audits, people))
    return Ticket(
        id=ticket["id"].id(),
        channel=channel_of(ticket),
        priority=first_priority(ticket, audits),
        subject=ticket["subject"].filled_text(),
        topic=_topic(ticket, topic_field),
        tags=ticket["tags"].texts(),
        created_at=ticket["created_at"].moment(),
        customer=people.customer(),
        agents=people.agents(interactions),
        interactions=interactions,
    )


def _interactions(
    root: Foreign, ticket: Foreign, audits: list[Audit], people: People
) -> Iterator[Interaction]:
    """By kind, in the order in which things of one audit count: responsible, then written, then solved."""
    comments = list(comments_in(root, audits))
    yield from merges([audit.itself for audit in audits] + [comment.via_of for comment in comments])
    yield from assignments(audits, people)
    yield from priority_changes(audits)
    for comment in comments:
        yield comment.read(people)
    for audit in audits:
        yield from notifications(audit, people)
    yield from status_changes(audits)
    if root["audits"].value is None:
        yield from present_state(ticket, people)
    yield from surveys(root, audits)


def _topic(ticket: Foreign, topic_field: int | str | None) -> str | None:
    for item in ticket["custom_fields"]:
        if item["id"].id() == str(topic_field):
            return item["value"].filled_text()
    return None
