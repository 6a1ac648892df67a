"""Zendesk Support: a ticket with its comments, users and audits.

The payload joins what the REST API returns, under the API's own keys: `ticket`, `comments` or `audits` (both is
best), `users`, `groups` and `satisfaction_ratings`. Only audits tell a ticket's history; without them its status
and assignee are known as they are now, dated by `ticket.metric_set`, else by the ticket's last update.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen

from supportquality.adapters.foreign import Foreign
from supportquality.tickets import (
    Agent,
    Assignment,
    Channel,
    Customer,
    Interaction,
    Merge,
    Message,
    Note,
    Priority,
    PriorityChange,
    Sender,
    Status,
    StatusChange,
    SurveyAnswer,
    SurveySent,
    Ticket,
)

_CHANNELS: Mapping[str, Channel] = {
    "email": "email", "mail": "email",
    "web": "web", "web_form": "web", "web_widget": "web", "dropbox": "web", "help_center_post": "web",
    "chat": "chat", "native_messaging": "chat",
    "mobile": "in_app", "mobile_sdk": "in_app", "iphone": "in_app",
    "voice": "phone", "phone_call_inbound": "phone", "phone_call_outbound": "phone", "voicemail": "phone",
    "sms": "sms", "text_message": "sms",
    "twitter": "social", "twitter_dm": "social", "twitter_favorite": "social", "facebook": "social",
    "facebook_post": "social", "facebook_message": "social", "instagram_dm": "social", "whatsapp": "social",
    "line": "social", "telegram": "social", "viber": "social", "wechat": "social", "any_channel": "social",
}  # fmt: skip
_STATUSES: Mapping[str, Status] = {
    "new": "open", "open": "open", "pending": "pending", "hold": "on_hold", "solved": "solved",
    "closed": "closed", "deleted": "closed",
}  # fmt: skip
_PRIORITIES: Mapping[str | None, Priority] = {
    None: "normal", "low": "low", "normal": "normal", "high": "high", "urgent": "urgent",
}  # fmt: skip
_SENDERS: Mapping[str, Sender] = {"end-user": "customer", "agent": "agent", "admin": "agent"}
_SCORES: Mapping[str, int] = {"good": 2, "bad": 1}
_SYSTEM_USER = "-1"
_CALLS = ("VoiceComment", "TpeVoiceComment")
_COMMENTS = ("Comment", *_CALLS)
_TEMPLATE_FIELD = re.compile(r"\{\{[^{}]*\}\}")


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
    people = _People.of(root, ticket, frozenset(map(str, bots)))
    audits = [_Audit.of(audit) for audit in root["audits"]]
    interactions = tuple(_interactions(root, ticket, audits, people))
    return Ticket(
        id=ticket["id"].id(),
        channel=_channel(ticket),
        priority=_first_priority(ticket, audits),
        subject=ticket["subject"].filled_text(),
        topic=_topic(ticket, topic_field),
        tags=ticket["tags"].texts(),
        created_at=ticket["created_at"].moment(),
        customer=people.customer(),
        agents=people.agents(interactions),
        interactions=interactions,
    )


def _interactions(
    root: Foreign, ticket: Foreign, audits: list[_Audit], people: _People
) -> Iterator[Interaction]:
    """By kind, in the order in which things of one audit count: responsible, then written, then solved."""
    comments = list(_comments(root, audits))
    yield from _merges([audit.itself for audit in audits] + [comment.via_of for comment in comments])
    yield from _assignments(audits, people)
    yield from _priority_changes(audits)
    for comment in comments:
        yield comment.read(people)
    for audit in audits:
        yield from _notifications(audit, people)
    yield from _status_changes(audits)
    if root["audits"].value is None:
        yield from _present_state(ticket, people)
    yield from _surveys(root, audits)


def _channel(part: Foreign) -> Channel | None:
    """The channel that `via` names; programs ("api", "rule") are none that a customer writes through."""
    name = part["via"].maybe("channel").value
    return _CHANNELS.get(name) if isinstance(name, str) else None


def _topic(ticket: Foreign, topic_field: int | str | None) -> str | None:
    for item in ticket["custom_fields"]:
        if item["id"].id() == str(topic_field):
            return item["value"].filled_text()
    return None


@frozen
class _People:
    """Who is who. The requester is the customer, whatever role they have elsewhere."""

    requester: str
    users: Mapping[str, Foreign]
    groups: Mapping[str, str]
    bots: frozenset[str]

    @classmethod
    def of(cls, root: Foreign, ticket: Foreign, bots: frozenset[str]) -> _People:
        groups = {group["id"].id(): group["name"].text() for group in root["groups"]}
        users = {user["id"].id(): user for user in root["users"]}
        return cls(ticket["requester_id"].id(), users, groups, bots)

    def sender(self, author: Foreign) -> Sender:
        """What kind of author this id is."""
        user = author.id()
        if user in self.bots:
            return "bot"
        if user == _SYSTEM_USER:
            return "system"
        if user == self.requester:
            return "customer"
        if user not in self.users:
            raise author.error("unknown user, add them to users")
        return self.users[user]["role"].one_of(_SENDERS)

    def team(self, group: str | None) -> str | None:
        """The name of a group, its id where the payload has no name."""
        return None if group is None else self.groups.get(group) or group

    def customer(self) -> Customer:
        """The requester, with what Zendesk knows of them."""
        user = self.users.get(self.requester)
        if user is None:
            return Customer(id=self.requester)
        known = {"email-address": user["email"].filled_text(), "phone-number": user["phone"].filled_text()}
        return Customer(
            id=self.requester,
            name=user["name"].filled_text(),
            facts={kind: (fact,) for kind, fact in known.items() if fact},
            language=user["locale"].filled_text(),
        )

    def agents(self, interactions: Iterable[Interaction]) -> tuple[Agent, ...]:
        """The agents who wrote or were assigned, in the order in which they came."""
        seen = dict.fromkeys(getattr(item, "agent", None) for item in interactions)
        return tuple(self._agent(user) for user in seen if user)

    def _agent(self, agent: str) -> Agent:
        user = self.users.get(agent)
        if user is None:
            return Agent(id=agent)
        team = self.team(user["default_group_id"].optional_id())
        return Agent(id=agent, name=user["name"].filled_text(), team=team)


@frozen
class _Audit:
    """One update of a ticket: what happened at one time, each event of its own type."""

    itself: Foreign
    at: datetime
    events: tuple[Foreign, ...]

    @classmethod
    def of(cls, audit: Foreign) -> _Audit:
        return cls(audit, audit["created_at"].moment(), tuple(audit["events"]))

    def field(self, name: str) -> Foreign | None:
        """The event that set this field of the ticket, if any."""
        for event in self.events:
            if event["type"].value in ("Create", "Change") and event["field_name"].value == name:
                return event
        return None

    def typed(self, *types: str) -> tuple[Foreign, ...]:
        """The events of these types."""
        return tuple(event for event in self.events if event["type"].value in types)


@frozen
class _Comment:
    """A comment, its time, and who else may know its author and channel: the audit that it came with."""

    itself: Foreign
    audit: _Audit | None

    @property
    def at(self) -> datetime:
        own = self.itself["created_at"]
        return self.audit.at if self.audit and not own else own.moment()

    @property
    def author(self) -> Foreign:
        own = self.itself["author_id"]
        return self.audit.itself["author_id"] if self.audit and not own else own

    @property
    def via_of(self) -> Foreign:
        """The comment or the audit, whichever says how it was written."""
        return self.audit.itself if self.audit and self.itself["via"].value is None else self.itself

    def read(self, people: _People) -> Message | Note:
        """A public comment as a message, another one as a note."""
        sender = people.sender(self.author)
        agent = self.author.id() if sender == "agent" else None
        if not self.itself["public"].is_true(default=True):
            return Note(at=self.at, agent=agent, text=_text(self.itself))
        by = _by(sender, self.via_of["via"])
        return Message(
            at=self.at,
            by=by,
            agent=agent if by == "agent" else None,
            text=_text(self.itself),
            channel=self._channel(by),
            macro=self._macro() if by == "agent" else None,
            automatic=by == "system",
        )

    def _channel(self, by: Sender) -> Channel | None:
        """Agents work in a browser, so "web" says nothing about how their reply travels."""
        if self.itself["type"].value in _CALLS:
            return "phone"
        channel = _channel(self.via_of)
        return None if channel == "web" and by != "customer" else channel

    def _macro(self) -> str | None:
        for used in self.audit.typed("AgentMacroReference") if self.audit else ():
            return used["macro_title"].filled_text() or used["macro_id"].optional_id()
        return None


def _comments(root: Foreign, audits: list[_Audit]) -> Iterator[_Comment]:
    """Each comment once: an audit's comment event has the id of the comment, but less of its text and time."""
    listed = {comment["id"].id(): comment for comment in root["comments"]}
    for audit in audits:
        for event in audit.typed(*_COMMENTS):
            yield _Comment(listed.pop(event["id"].id(), event), audit)
    for comment in listed.values():
        yield _Comment(comment, None)


def _text(comment: Foreign) -> str:
    """`plain_body` has no markup, but HTML's non-breaking spaces."""
    plain = comment["plain_body"].text() or comment["body"].text()
    return plain.replace("&nbsp;", " ").replace("\r\n", "\n").strip()


def _by(sender: Sender, via: Foreign) -> Sender:
    """Rules write in the name of agents, and so does the comment that a merge leaves behind."""
    name = via.maybe("channel").value
    if sender == "agent" and (name == "rule" or via.maybe("source").maybe("rel").value == "merge"):
        return "system"
    if sender != "customer" and isinstance(name, str) and name.startswith("answer_bot"):
        return "bot"
    return sender


def _merges(parts: Iterable[Foreign]) -> Iterator[Merge]:
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


def _assignments(audits: list[_Audit], people: _People) -> Iterator[Assignment]:
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


def _first_priority(ticket: Foreign, audits: list[_Audit]) -> Priority:
    for audit in audits:
        event = audit.field("priority")
        if event is not None:
            key = "value" if event["type"].value == "Create" else "previous_value"
            return event[key].one_of(_PRIORITIES)
    return ticket["priority"].one_of(_PRIORITIES)


def _priority_changes(audits: list[_Audit]) -> Iterator[PriorityChange]:
    for audit in audits:
        event = audit.field("priority")
        if event is not None and event["type"].value == "Change":
            yield PriorityChange(at=audit.at, priority=event["value"].one_of(_PRIORITIES))


def _status_changes(audits: list[_Audit]) -> Iterator[StatusChange]:
    for audit in audits:
        event = audit.field("status")
        if event is None:
            continue
        status = event["value"].one_of(_STATUSES)
        # Every ticket begins open, and a new one is an open one that nobody has.
        if event["type"].value == "Change" or status != "open":
            yield StatusChange(at=audit.at, status=status)


def _notifications(audit: _Audit, people: _People) -> Iterator[Message]:
    """Mails of triggers that relay no comment. The API shows their template, so its fields are left out."""
    if audit.typed(*_COMMENTS) and people.sender(audit.itself["author_id"]) != "customer":
        return
    for event in audit.typed("Notification"):
        if any(recipient.id() == people.requester for recipient in event["recipients"]):
            text = _TEMPLATE_FIELD.sub("", event["body"].text()).strip()
            yield Message(at=audit.at, by="system", text=text, automatic=True)


def _present_state(ticket: Foreign, people: _People) -> Iterator[Assignment | StatusChange]:
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


def _surveys(root: Foreign, audits: list[_Audit]) -> Iterator[SurveySent | SurveyAnswer]:
    """The audits' surveys; the ratings, which keep only the last of each, where the audits have none."""
    told = [survey for audit in audits for survey in _surveys_of(audit)]
    yield from told or (survey for rating in root["satisfaction_ratings"] for survey in _rating_of(rating))


def _surveys_of(audit: _Audit) -> Iterator[SurveySent | SurveyAnswer]:
    rated = audit.typed("SatisfactionRating")
    if rated:
        agent = rated[0]["assignee_id"].optional_id()
        yield from _survey(rated[0]["score"], rated[0]["body"], audit.at, agent)
        return
    score, comment = audit.field("satisfaction_score"), audit.field("satisfaction_comment")
    if score is not None:
        yield from _survey(score["value"], comment["value"] if comment else Foreign(None), audit.at, None)


def _rating_of(rating: Foreign) -> Iterator[SurveySent | SurveyAnswer]:
    dated = rating["updated_at"] if rating["updated_at"] else rating["created_at"]
    agent = rating["assignee_id"].optional_id()
    yield from _survey(rating["score"], rating["comment"], dated.moment(), agent)


def _survey(
    score: Foreign, comment: Foreign, at: datetime, agent: str | None
) -> Iterator[SurveySent | SurveyAnswer]:
    if score.value == "offered":
        yield SurveySent(at=at, kind="csat")
    elif score and score.value != "unoffered":
        value, said = score.one_of(_SCORES), comment.filled_text()
        yield SurveyAnswer(at=at, kind="csat", scale=(1, 2), score=value, comment=said, agent=agent)
