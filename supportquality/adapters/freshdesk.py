"""Freshdesk: a ticket with its conversations.

The payload is a ticket as the REST API returns it with `include=conversations,requester,stats`, or an object with
it under `ticket` and, beside it, the API's lists `conversations`, `agents`, `groups` and `satisfaction_ratings`.
The API has no history: of assignments it tells the present one only, of priorities the present one, and of
statuses the last time of each (`stats`). Merged tickets are not told apart from closed ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
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
    Ticket,
)

_OUTBOUND_EMAIL = 10
_CHANNELS: Mapping[int, Channel] = {
    1: "email", 2: "web", 3: "phone", 5: "social", 6: "social", 7: "chat", 8: "in_app", 9: "web",
    _OUTBOUND_EMAIL: "email", 13: "social",
}  # fmt: skip
_TWEET, _SURVEY_FEEDBACK, _FACEBOOK_POST, _FORWARDED, _CALL = 5, 6, 7, 8, 9
_MESSAGE_CHANNELS: Mapping[int, Channel] = {_TWEET: "social", _FACEBOOK_POST: "social", _CALL: "phone"}
_STATUSES: Mapping[int, Status] = {
    2: "open", 3: "pending", 4: "solved", 5: "closed", 6: "pending", 7: "on_hold",
}  # fmt: skip
_STATUS_DATES: Mapping[str, Status] = {
    "pending_since": "pending", "resolved_at": "solved", "closed_at": "closed", "reopened_at": "open",
}  # fmt: skip
_PRIORITIES: Mapping[int | None, Priority] = {None: "normal", 1: "low", 2: "normal", 3: "high", 4: "urgent"}
_SCORES: Mapping[int, int] = {103: 3, 102: 3, 101: 3, 100: 2, -101: 1, -102: 1, -103: 1}


def to_ticket(
    payload: Mapping[str, Any],
    *,
    bots: Collection[int | str] = (),
    statuses: Mapping[int, Status] | None = None,
    topic_field: str = "type",
) -> Ticket:
    """Read a Freshdesk ticket.

    `bots` are the ids of agents that are programs. `statuses` says what statuses of your own mean ({8: "on_hold"}).
    The topic is the ticket's type, or another field named by `topic_field` ("cf_topic"). Public notes are messages,
    as Freshdesk counts them; forwarded mail is a note, because it goes to somebody else. Ratings become happy 3,
    neutral 2 and unhappy 1: their seven steps are used in part only, as many as the survey has.
    """
    root = Foreign(payload)
    ticket = root["ticket"] if root["ticket"].value is not None else root
    people = _People.of(root, ticket, frozenset(map(str, bots)))
    interactions = tuple(_interactions(root, ticket, people, {**_STATUSES, **(statuses or {})}))
    source = ticket["source"].value
    return Ticket(
        id=ticket["id"].id(),
        channel=_CHANNELS.get(source) if isinstance(source, int) else None,
        priority=ticket["priority"].one_of(_PRIORITIES),
        subject=ticket["subject"].filled_text(),
        topic=_topic(ticket, topic_field),
        tags=ticket["tags"].texts(),
        created_at=ticket["created_at"].moment(),
        customer=people.customer(ticket),
        agents=people.agents(interactions),
        interactions=interactions,
    )


def _interactions(
    root: Foreign, ticket: Foreign, people: _People, statuses: Mapping[int, Status]
) -> Iterator[Interaction]:
    yield from _description(ticket, people)
    conversations = (
        root["conversations"] if root["conversations"].value is not None else ticket["conversations"]
    )
    if conversations.value is None:
        raise conversations.error("missing, ask for the ticket with its conversations")
    for conversation in conversations:
        yield from _conversation(conversation, people)
    yield from _assignment(ticket, people)
    yield from _status_changes(ticket, statuses)
    for rating in root["satisfaction_ratings"]:
        yield _survey_answer(rating)


def _topic(ticket: Foreign, topic_field: str) -> str | None:
    own = ticket[topic_field]
    return own.filled_text() or ticket["custom_fields"].maybe(topic_field).filled_text()


@frozen
class _People:
    """Who is who, and the names of groups."""

    requester: str
    listed: Mapping[str, Foreign]
    groups: Mapping[str, str]
    bots: frozenset[str]

    @classmethod
    def of(cls, root: Foreign, ticket: Foreign, bots: frozenset[str]) -> _People:
        return cls(ticket["requester_id"].id(), by_id(root["agents"]), names_by_id(root["groups"]), bots)

    def sender(self, user: str | None, *, incoming: bool) -> Sender:
        """A reply is the agent's unless it came in."""
        if user in self.bots:
            return "bot"
        return "customer" if incoming else "agent"

    def customer(self, ticket: Foreign) -> Customer:
        """The requester; their name needs `include=requester`."""
        requester = ticket["requester"]
        phone = requester.maybe("mobile").filled_text() or requester.maybe("phone").filled_text()
        return Customer(
            id=self.requester,
            name=requester.maybe("name").filled_text(),
            facts=reachable_at(requester.maybe("email").filled_text(), phone),
        )

    def team(self, group: str | None) -> str | None:
        """The name of a group, its id where the payload has no name."""
        return name_of(group, self.groups)

    def agents(self, interactions: Iterable[Interaction]) -> tuple[Agent, ...]:
        """The agents who wrote, were assigned or were rated, in the order in which they came."""
        return agents_in(interactions, self._agent)

    def _agent(self, id_: str) -> Agent:
        agent = self.listed.get(id_)
        if agent is None:
            return Agent(id=id_)
        team = next((group.id() for group in agent["group_ids"]), None)
        return Agent(id=id_, name=agent["contact"].maybe("name").filled_text(), team=self.team(team))


def _description(ticket: Foreign, people: _People) -> Iterator[Message]:
    """What began the ticket: the requester's words, or the agent's in a mail that they sent first."""
    text = _text(ticket, "description")
    if not text and not any(True for _ in ticket["attachments"]):
        return
    at = ticket["created_at"].moment()
    if ticket["source"].value == _OUTBOUND_EMAIL:
        yield Message(at=at, by="agent", agent=ticket["responder_id"].optional_id(), text=text)
    else:
        yield Message(at=at, by=people.sender(people.requester, incoming=True), text=text)


def _conversation(conversation: Foreign, people: _People) -> Iterator[Message | Note]:
    source, incoming = conversation["source"].value, conversation["incoming"].is_true()
    if source == _SURVEY_FEEDBACK:
        # The satisfaction ratings tell it, with its score.
        return
    at, text = conversation["created_at"].moment(), _text(conversation, "body")
    user = conversation["user_id"].optional_id()
    by = people.sender(user, incoming=incoming)
    agent = user if by == "agent" else None
    if conversation["private"].is_true() or source == _FORWARDED:
        yield Note(at=at, agent=agent, text=text)
        return
    by_rule = by == "agent" and conversation["automation_id"].value is not None
    yield Message(
        at=at,
        by="system" if by_rule else by,
        agent=None if by_rule else agent,
        text=text,
        channel=_MESSAGE_CHANNELS.get(source) if isinstance(source, int) else None,
        automatic=by_rule or conversation["auto_response"].is_true(),
    )


def _text(holder: Foreign, key: str) -> str:
    """The plain text, else that of the HTML: payloads may have either."""
    plain = holder[f"{key}_text"]
    text = plain.text() if plain.value is not None else plain_text(holder[key].text())
    return text.replace("\r\n", "\n").replace("\xa0", " ").strip()


def _assignment(ticket: Foreign, people: _People) -> Iterator[Assignment]:
    """Who is responsible now, dated by the last update: by then at the latest."""
    agent, group = ticket["responder_id"].optional_id(), ticket["group_id"].optional_id()
    if agent or group:
        yield Assignment(at=_updated(ticket).moment(), agent=agent, team=people.team(group))


def _status_changes(ticket: Foreign, statuses: Mapping[int, Status]) -> Iterator[StatusChange]:
    """The dated statuses, and the present one where none of them is the last."""
    stats = ticket["stats"]
    dates = ((stats.maybe(name), status) for name, status in _STATUS_DATES.items())
    changes = [StatusChange(at=date.moment(), status=status) for date, status in dates if date]
    changes.sort(key=lambda change: change.at)
    yield from changes
    now = ticket["status"].one_of(statuses, 'say what it means: statuses={8: "on_hold"}')
    if now != (changes[-1].status if changes else "open"):
        changed = stats.maybe("status_updated_at")
        yield StatusChange(at=(changed if changed else _updated(ticket)).moment(), status=now)


def _updated(ticket: Foreign) -> Foreign:
    return ticket["updated_at"] if ticket["updated_at"] else ticket["created_at"]


def _survey_answer(rating: Foreign) -> SurveyAnswer:
    return SurveyAnswer(
        at=rating["created_at"].moment(),
        kind="csat",
        scale=(1, 3),
        score=rating["ratings"]["default_question"].one_of(_SCORES),
        comment=rating["feedback"].filled_text(),
        agent=rating["agent_id"].optional_id(),
    )
