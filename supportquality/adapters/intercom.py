"""Intercom: a conversation with its parts.

The payload is a conversation as the REST API returns it, or an object with it under `conversation` and, beside it,
the API's lists `admins`, `teams` and `contacts`, which know names that conversations leave out. Bodies are HTML.
Conversations tell neither how their priority changed nor which other one was merged in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen

from supportquality.adapters.foreign import Foreign
from supportquality.adapters.people import agents_in, by_id, name_of, names_by_id, reachable_at
from supportquality.adapters.plain_text import plain_text
from supportquality.tickets import (
    Agent,
    Assignment,
    Channel,
    Customer,
    Interaction,
    Message,
    Note,
    Priority,
    Sender,
    Status,
    StatusChange,
    SurveyAnswer,
    SurveySent,
    Ticket,
)

_CHANNELS: Mapping[str, Channel] = {
    "email": "email", "conversation": "in_app", "messenger": "in_app", "in_app": "in_app", "push": "in_app",
    "twitter": "social", "facebook": "social", "instagram": "social", "whatsapp": "social", "sms": "sms",
    "phone_call": "phone", "phone_switch": "phone", "phone": "phone",
}  # fmt: skip
_PRIORITIES: Mapping[str | None, Priority] = {
    None: "normal", "not_priority": "normal", "priority": "high",
    "none": "normal", "low": "low", "medium": "normal", "high": "high", "urgent": "urgent",
}  # fmt: skip
_SENDERS: Mapping[str, Sender] = {
    "user": "customer", "lead": "customer", "contact": "customer", "admin": "agent", "team": "agent",
    "bot": "bot", "campaign": "system",
}  # fmt: skip
_STATUSES: Mapping[str, Status] = {
    "close": "solved", "open": "open", "assign_and_reopen": "open", "note_and_reopen": "open", "snoozed": "pending",
    "unsnoozed": "open", "timer_unsnooze": "open",
}  # fmt: skip
_TICKET_STATES: Mapping[str, Status] = {
    "submitted": "open", "in_progress": "open", "waiting_on_customer": "pending", "resolved": "solved",
}  # fmt: skip
_SCORES = {score: score for score in range(1, 6)}
_NOTES = ("note", "note_and_reopen")
# Nobody wrote these to the customer in person, although an admin may stand as their author.
_AUTOMATIC_DELIVERIES = ("automated", "campaigns_initiated", "operator_initiated")


def to_ticket(
    payload: Mapping[str, Any], *, bots: Collection[int | str] = (), topic_attribute: str | None = None
) -> Ticket:
    """Read an Intercom conversation.

    `bots` are the ids of admins that are programs. The topic is the custom attribute `topic_attribute`, else the
    first of the conversation's topics. Closing is solving, because a reply opens a conversation again; snoozing is
    pending. Messages of the messenger are of the channel in_app. Ratings are CSAT from 1 to 5.
    """
    root = Foreign(payload)
    bundled = root["conversation"].value is not None
    conversation = root["conversation"] if bundled else root
    people = _People.of(root, conversation, frozenset(map(str, bots)))
    interactions = tuple(_interactions(conversation, people))
    return Ticket(
        id=conversation["id"].id(),
        channel=_channel(conversation),
        priority=conversation["priority"].one_of(_PRIORITIES),
        subject=_subject(conversation),
        topic=_topic(conversation, topic_attribute),
        tags=tuple(tag["name"].text() for tag in conversation["tags"].maybe("tags")),
        created_at=conversation["created_at"].moment(),
        customer=people.customer(),
        agents=people.agents(interactions),
        interactions=interactions,
    )


def _interactions(conversation: Foreign, people: _People) -> Iterator[Interaction]:
    yield from _source(conversation, people)
    for part in conversation["conversation_parts"].maybe("conversation_parts"):
        yield from _part(part, people)
    yield from _rating(conversation["conversation_rating"])


def _channel(conversation: Foreign) -> Channel | None:
    names = (conversation["channel"].maybe("initial").value, conversation["source"].maybe("type").value)
    return next((_CHANNELS[name] for name in names if isinstance(name, str) and name in _CHANNELS), None)


def _subject(conversation: Foreign) -> str | None:
    subject = conversation["source"].maybe("subject").text()
    return conversation["title"].filled_text() or plain_text(subject) or None


def _topic(conversation: Foreign, topic_attribute: str | None) -> str | None:
    if topic_attribute is not None:
        return conversation["custom_attributes"].maybe(topic_attribute).filled_text()
    for topic in conversation["topics"].maybe("topics"):
        return topic["name"].filled_text()
    return None


@frozen
class _People:
    """Names by id: from the lists where given, else from whoever wrote a part."""

    customer_id: str | None
    contacts: Mapping[str, Foreign]
    admins: Mapping[str, Foreign]
    teams: Mapping[str, str]
    bots: frozenset[str]

    @classmethod
    def of(cls, root: Foreign, conversation: Foreign, bots: frozenset[str]) -> _People:
        authors = list(_authors(conversation))
        listed = conversation["contacts"].maybe("contacts")
        known = () if conversation is root else root["contacts"]
        # The later of two with one id is kept: an author has a name, a full contact more than that.
        contacts = by_id([*listed, *(a for a in authors if _kind(a) == "customer"), *known])
        admins = by_id([*(a for a in authors if _kind(a) == "agent"), *root["admins"]])
        return cls(next(iter(contacts), None), contacts, admins, names_by_id(root["teams"]), bots)

    def sender(self, author: Foreign) -> Sender:
        """Who wrote: answers of the AI agent come in the name of a bot or of an admin."""
        flags = (author["from_ai_agent"], author["is_ai_answer"])
        if any(flag.is_true() for flag in flags) or author["id"].optional_id() in self.bots:
            return "bot"
        return author["type"].one_of(_SENDERS)

    def customer(self) -> Customer:
        """The first contact of the conversation."""
        if self.customer_id is None:
            return Customer()
        contact = self.contacts[self.customer_id]
        return Customer(
            id=self.customer_id,
            name=contact["name"].filled_text(),
            facts=reachable_at(contact["email"].filled_text(), contact["phone"].filled_text()),
            language=contact["language_override"].filled_text() or contact["language"].filled_text(),
        )

    def team(self, team: str | None) -> str | None:
        """The name of a team, its id where the payload has no name."""
        return name_of(team, self.teams)

    def agents(self, interactions: Iterable[Interaction]) -> tuple[Agent, ...]:
        """The admins who wrote, were assigned or were rated, in the order in which they came."""
        return agents_in(interactions, self._agent)

    def _agent(self, agent: str) -> Agent:
        admin = self.admins.get(agent)
        if admin is None:
            return Agent(id=agent)
        team = next((team.id() for team in admin["team_ids"]), None)
        return Agent(id=agent, name=admin["name"].filled_text(), team=self.team(team))


def _authors(conversation: Foreign) -> Iterator[Foreign]:
    if conversation["source"].value is not None:
        yield conversation["source"]["author"]
    for part in conversation["conversation_parts"].maybe("conversation_parts"):
        yield part["author"]


def _kind(author: Foreign) -> Sender | None:
    kind = author.maybe("type").value
    return _SENDERS.get(kind) if isinstance(kind, str) and author["id"] else None


def _source(conversation: Foreign, people: _People) -> Iterator[Message]:
    """What began the conversation; a call or a blank campaign has no body."""
    source = conversation["source"]
    if source.value is None:
        return
    automatic = source["delivered_as"].value in _AUTOMATIC_DELIVERIES
    yield from _message(source, conversation["created_at"].moment(), people, automatic=automatic)


def _part(part: Foreign, people: _People) -> Iterator[Interaction]:
    at, kind = part["created_at"].moment(), part["part_type"].text()
    if part["assigned_to"].value is not None:
        yield _assignment(part["assigned_to"], at, people)
    if kind in _NOTES:
        author = part["author"]
        agent = author["id"].optional_id() if people.sender(author) == "agent" else None
        yield Note(at=at, agent=agent, text=plain_text(part["body"].text()))
    else:
        yield from _message(part, at, people)
    if kind in _STATUSES:
        yield StatusChange(at=at, status=_STATUSES[kind])
    elif part["ticket_state"] and part["ticket_state"].value != part["previous_ticket_state"].value:
        yield StatusChange(at=at, status=part["ticket_state"].one_of(_TICKET_STATES))


def _message(part: Foreign, at: datetime, people: _People, *, automatic: bool = False) -> Iterator[Message]:
    """Any part with a body or an attachment: what closes or assigns a conversation may say something too."""
    text = plain_text(part["body"].text())
    if not text and not any(True for _ in part["attachments"]):
        return
    by = people.sender(part["author"])
    # Bots and campaigns may speak for a team, which is nobody in particular.
    person = by == "agent" and part["author"]["type"].value == "admin"
    agent = part["author"]["id"].optional_id() if person else None
    yield Message(at=at, by=by, agent=agent, text=text, automatic=automatic)


def _assignment(assignee: Foreign, at: datetime, people: _People) -> Assignment:
    kind, id_ = assignee["type"].value, assignee["id"].optional_id()
    if kind == "team":
        return Assignment(at=at, team=people.team(id_))
    return Assignment(at=at, agent=id_ if kind == "admin" else None)


def _rating(rating: Foreign) -> Iterator[SurveySent | SurveyAnswer]:
    if rating.value is None:
        return
    sent = rating["created_at"].moment()
    yield SurveySent(at=sent, kind="csat")
    score = rating["rating"]
    if score:
        answered = rating["updated_at"].moment() if rating["updated_at"] else sent
        agent = rating["teammate"].maybe("id").optional_id()
        said = rating["remark"].filled_text()
        yield SurveyAnswer(at=answered, kind="csat", score=score.one_of(_SCORES), comment=said, agent=agent)
