"""A ticket and what happened on it: the values that everything else is worked out from.

All values are frozen and refuse what the transcript format does not allow with a `TicketError` at the field.
Every `extra` holds the keys that the library does not know; they come back with `Ticket.to_dict`.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from operator import attrgetter
from typing import Any, ClassVar, Literal, TypeAlias, get_args

import attrs
from attrs import field, frozen
from attrs.converters import optional

from supportquality.errors import TicketError
from supportquality.fields import (
    all_are,
    as_dict,
    as_tuple,
    expected,
    is_a,
    is_boolean,
    is_extra,
    is_filled_text,
    is_number,
    is_optional_filled_text,
    is_optional_text,
    is_text,
    is_texts,
    one_of,
    refuse,
    shortened,
    text_keyed,
)

Channel: TypeAlias = Literal["email", "phone", "chat", "social", "in_app", "sms", "web"]
Priority: TypeAlias = Literal["low", "normal", "high", "urgent"]
Sender: TypeAlias = Literal["customer", "agent", "bot", "system"]
Status: TypeAlias = Literal["open", "pending", "on_hold", "solved", "closed"]
SurveyKind: TypeAlias = Literal["csat", "nps", "ces"]
Direction: TypeAlias = Literal["high", "low"]

CHANNELS: tuple[Channel, ...] = get_args(Channel)
PRIORITIES: tuple[Priority, ...] = get_args(Priority)
SENDERS: tuple[Sender, ...] = get_args(Sender)
STATUSES: tuple[Status, ...] = get_args(Status)
SURVEY_KINDS: tuple[SurveyKind, ...] = get_args(SurveyKind)
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

SCALES: Mapping[SurveyKind, tuple[float, float]] = {"csat": (1, 5), "nps": (0, 10), "ces": (1, 7)}
"""The usual scale of each survey, taken where an answer names none."""


def moment(value: datetime | str, place: str = "") -> datetime:
    """Read an aware datetime, or ISO 8601 text with an offset. The offset stays, the name of a zone does not.

    A fixed offset makes comparing, subtracting and pickling exact: two datetimes of one zone with daylight
    saving are otherwise compared by their wall clocks.
    """
    read = _as_moment(value)
    if not _is_read(read):
        raise TicketError(_problem_with_moment(read), place)
    return read


def _as_moment(value: datetime | str) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return value  # type: ignore[return-value]
    if _is_read(value):
        return value
    offset = value.utcoffset() if isinstance(value, datetime) else None
    if offset is None:
        return value
    clock = (value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond)
    return datetime(*clock, tzinfo=timezone(offset))


def _is_read(value: object) -> bool:
    return type(value) is datetime and type(value.tzinfo) is timezone


def _problem_with_moment(value: object) -> str:
    if isinstance(value, str):
        return f'"{shortened(value)}" is no time: write it like 2026-01-20T08:00:00+08:00'
    if not isinstance(value, datetime):
        return expected("a time with an offset, such as 2026-01-20T08:00:00+08:00", value)
    return "naive time: give an offset such as +08:00"


def _is_moment(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not _is_read(value):
        raise refuse(owner, attribute, _problem_with_moment(value))


def _is_optional_moment(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        _is_moment(owner, attribute, value)


@frozen(kw_only=True)
class _Part:
    """What all parts of a ticket share."""

    mistake: ClassVar[type[TicketError]] = TicketError
    extra: Mapping[str, Any] = field(factory=dict, converter=as_dict, validator=is_extra, hash=False)


@frozen(kw_only=True)
class Agent(_Part):
    """Somebody who answers customers."""

    id: str = field(validator=is_filled_text)
    """As interactions name the agent."""
    name: str | None = field(default=None, validator=is_optional_text)
    """What customers may call the agent."""
    team: str | None = field(default=None, validator=is_optional_text)
    """The team, for schedules, handoffs and summaries."""


@frozen(kw_only=True)
class PreviousTicket(_Part):
    """An earlier ticket of the same customer."""

    id: str = field(validator=is_filled_text)
    """The id of that ticket."""
    topic: str | None = field(default=None, validator=is_optional_text)
    """What it was about."""
    solved_at: datetime | None = field(
        default=None, converter=optional(_as_moment), validator=_is_optional_moment
    )
    """When it was solved; left out, it is not or nobody knows."""


def _is_zone(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    is_optional_text(owner, attribute, value)
    if value is None:
        return
    try:
        zoneinfo.ZoneInfo(str(value))
    except (KeyError, ValueError, OSError):
        problem = f'unknown time zone "{shortened(str(value))}", give a name such as Asia/Manila'
        raise refuse(owner, attribute, problem) from None


def _as_facts(value: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        return value
    return {kind: as_tuple(values) for kind, values in value.items()}


def _are_facts(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    for kind, values in text_keyed(owner, attribute, value).items():
        if not isinstance(values, tuple):
            raise refuse(owner, attribute, expected("a list of text", values), f".{shortened(kind)}")
        for index, text in enumerate(values):
            if not isinstance(text, str):
                raise refuse(owner, attribute, expected("text", text), f".{shortened(kind)}[{index}]")


def _have_own_ids(
    owner: Any, attribute: attrs.Attribute[Any], parts: tuple[Agent | PreviousTicket, ...]
) -> None:
    seen: set[str] = set()
    for index, part in enumerate(parts):
        if part.id in seen:
            raise refuse(owner, attribute, f'"{shortened(part.id)}" stands here twice', f"[{index}].id")
        seen.add(part.id)


@frozen(kw_only=True)
class Customer(_Part):
    """Who wrote, and what the company already knows of them."""

    id: str | None = field(default=None, validator=is_optional_filled_text)
    """The customer's id in the help desk."""
    name: str | None = field(default=None, validator=is_optional_text)
    """The name as the desk knows it."""
    nicknames: tuple[str, ...] = field(default=(), converter=as_tuple, validator=is_texts)
    """What the customer also goes by."""
    facts: Mapping[str, tuple[str, ...]] = field(
        factory=dict, converter=_as_facts, validator=_are_facts, hash=False
    )
    """What the company already knows, by kind of fact: `{"order-number": ["5531"]}`."""
    previous_tickets: tuple[PreviousTicket, ...] = field(
        default=(),
        converter=as_tuple,
        validator=[all_are("a previous ticket", PreviousTicket), _have_own_ids],
    )
    """Earlier tickets, for repeated contacts."""
    tz: str | None = field(default=None, validator=_is_zone)
    """The IANA name of the customer's time zone."""
    language: str | None = field(default=None, validator=is_optional_text)
    """The customer's language, as the desk knows it."""


@frozen(kw_only=True)
class _Event(_Part):
    """What all interactions share."""

    at: datetime = field(converter=_as_moment, validator=_is_moment)
    """When it happened: ISO 8601 with an offset."""


@frozen(kw_only=True)
class Message(_Event):
    """What the customer wrote or can read."""

    type: ClassVar[Literal["message"]] = "message"
    by: Sender = field(validator=one_of("sender", SENDERS))
    """Who wrote; `system` is a program that is no bot."""
    text: str = field(validator=is_text)
    """The words as they were sent, quoted mail and signature included."""
    agent: str | None = field(default=None, validator=is_optional_filled_text)
    """The id of the agent who wrote."""
    channel: Channel | None = field(default=None, validator=one_of("channel", CHANNELS, optional=True))
    """Where it went, if not on the ticket's channel."""
    macro: str | None = field(default=None, validator=is_optional_filled_text)
    """The name of the policy's macro it was made from."""
    automatic: bool = field(default=False, validator=is_boolean)
    """Whether no person wrote it, whoever sends it, such as an out-of-office answer."""

    @property
    def is_reply(self) -> bool:
        """Whether a human agent wrote it."""
        return self.by == "agent" and not self.automatic

    @property
    def from_customer(self) -> bool:
        """Whether the customer wrote it in person: an out-of-office answer is none."""
        return self.by == "customer" and not self.automatic


@frozen(kw_only=True)
class Note(_Event):
    """What agents write to each other; the customer never sees it."""

    type: ClassVar[Literal["note"]] = "note"
    text: str = field(validator=is_text)
    """The words."""
    agent: str | None = field(default=None, validator=is_optional_filled_text)
    """The id of the agent who wrote."""


@frozen(kw_only=True)
class StatusChange(_Event):
    """From now on the ticket has this status."""

    type: ClassVar[Literal["status"]] = "status"
    status: Status = field(validator=one_of("status", STATUSES))
    """The new status."""


@frozen(kw_only=True)
class Assignment(_Event):
    """From now on this agent or team is responsible; neither means nobody."""

    type: ClassVar[Literal["assignment"]] = "assignment"
    agent: str | None = field(default=None, validator=is_optional_filled_text)
    """The id of the agent."""
    team: str | None = field(default=None, validator=is_optional_filled_text)
    """The name of the team."""


@frozen(kw_only=True)
class PriorityChange(_Event):
    """From now on the ticket has this priority."""

    type: ClassVar[Literal["priority"]] = "priority"
    priority: Priority = field(validator=one_of("priority", PRIORITIES))
    """The new priority."""


@frozen(kw_only=True)
class Merge(_Event):
    """This ticket went `into` another one, or took up what came `from_` one ("from" in a payload)."""

    type: ClassVar[Literal["merge"]] = "merge"
    into: str | None = field(default=None, validator=is_optional_filled_text)
    """The id of the ticket that goes on; this one ends."""
    from_: str | None = field(default=None, validator=is_optional_filled_text)
    """The id of the ticket that was taken up; this one goes on."""

    def __attrs_post_init__(self) -> None:
        if (self.into is None) == (self.from_ is None):
            raise TicketError('a merge needs either "into" or "from", the id of the other ticket')


@frozen(kw_only=True)
class SurveySent(_Event):
    """The customer was asked for a score."""

    type: ClassVar[Literal["survey_sent"]] = "survey_sent"
    kind: SurveyKind = field(validator=one_of("kind of survey", SURVEY_KINDS))
    """Which survey."""


def _is_scale(owner: SurveyAnswer, attribute: attrs.Attribute[Any], value: object) -> None:
    if (
        not isinstance(value, tuple)
        or len(value) != 2
        or not all(map(is_number, value))
        or value[0] >= value[1]
    ):
        raise refuse(owner, attribute, "a scale is its lowest and its highest score, such as [1, 5]")
    if owner.kind == "nps" and value != SCALES["nps"]:
        raise refuse(owner, attribute, "nps is asked from 0 to 10, leave the scale out or give [0, 10]")


def _is_on_scale(owner: SurveyAnswer, attribute: attrs.Attribute[Any], value: object) -> None:
    if not is_number(value):
        raise refuse(owner, attribute, expected("a number", value))
    low, high = owner.scale
    if not low <= owner.score <= high:
        raise refuse(owner, attribute, f"{value} is off the scale from {low} to {high}")
    if owner.kind == "nps" and owner.score != int(owner.score):
        raise refuse(owner, attribute, f"nps takes whole numbers, got {value}")


def _suits_kind(owner: SurveyAnswer, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and owner.kind != "ces":
        raise refuse(
            owner, attribute, f"only ces has an easy end of its scale, leave it out for {owner.kind}"
        )


@frozen(kw_only=True)
class SurveyAnswer(_Event):
    """What the customer answered."""

    type: ClassVar[Literal["survey_answer"]] = "survey_answer"
    kind: SurveyKind = field(validator=one_of("kind of survey", SURVEY_KINDS))
    """Which survey."""
    scale: tuple[float, float] = field(converter=as_tuple, validator=_is_scale)
    """The lowest and the highest score; left out, [1, 5] for CSAT, [0, 10] for NPS, [1, 7] for CES."""
    score: float = field(validator=_is_on_scale)
    """The customer's score."""
    comment: str | None = field(default=None, validator=is_optional_text)
    """What the customer wrote with it."""
    easy: Direction | None = field(
        default=None, validator=[one_of("end of the scale", DIRECTIONS, optional=True), _suits_kind]
    )
    """The end of a CES scale that means little effort."""
    agent: str | None = field(default=None, validator=is_optional_filled_text)
    """The id of the agent who is rated; left out, who replied last before the survey."""

    @scale.default
    def _usual_scale(self) -> tuple[float, float]:
        return SCALES[self.kind] if self.kind in SURVEY_KINDS else SCALES["csat"]


Interaction: TypeAlias = (
    Message | Note | StatusChange | Assignment | PriorityChange | Merge | SurveySent | SurveyAnswer
)

INTERACTIONS: Mapping[str, type[Interaction]] = {kind.type: kind for kind in get_args(Interaction)}
"""The class of each `type` in a payload."""


def _in_order(value: Iterable[Interaction]) -> tuple[Interaction, ...]:
    given = as_tuple(value)
    if isinstance(given, tuple) and all(isinstance(item, _Event) for item in given):
        return tuple(sorted(given, key=attrgetter("at")))
    return given


@frozen(kw_only=True)
class Ticket(_Part):
    """One customer's case. `interactions` is sorted by time, ties keep their order; indexes mean that order.

    `created_at` is the first interaction's time where it is not given, and None for a ticket without any.
    Agents may be named on interactions without being listed in `agents`: many exports lack the list.
    """

    id: str = field(validator=is_filled_text)
    """The ticket's id; findings name it."""
    channel: Channel | None = field(default=None, validator=one_of("channel", CHANNELS, optional=True))
    """Where the ticket came in."""
    priority: Priority = field(default="normal", validator=one_of("priority", PRIORITIES))
    """The priority at creation; later ones are interactions."""
    language: str | None = field(default=None, validator=is_optional_text)
    """The language of the ticket, for summaries; messages are read in all languages of the policy."""
    subject: str | None = field(default=None, validator=is_optional_text)
    """The subject line."""
    topic: str | None = field(default=None, validator=is_optional_text)
    """What it is about, in the desk's own terms."""
    tags: tuple[str, ...] = field(default=(), converter=as_tuple, validator=is_texts)
    """Labels."""
    interactions: tuple[Interaction, ...] = field(
        converter=_in_order, validator=all_are("an interaction", _Event)
    )
    """What happened; sorted by time when read."""
    created_at: datetime | None = field(
        default=None, converter=optional(_as_moment), validator=_is_optional_moment
    )
    """When the ticket was opened; left out, at the first interaction."""
    customer: Customer = field(factory=Customer, validator=is_a("a customer", Customer))
    """Who wrote, and what is known of them."""
    agents: tuple[Agent, ...] = field(
        default=(), converter=as_tuple, validator=[all_are("an agent", Agent), _have_own_ids]
    )
    """Who answers; ids that are not listed here may be named too."""
    _agents_by_id: Mapping[str, Agent] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if any(previous.id == self.id for previous in self.customer.previous_tickets):
            problem = f'ticket "{shortened(self.id)}" is its own previous ticket'
            raise TicketError(problem, "customer.previous_tickets")
        if self.created_at is None and self.interactions:
            object.__setattr__(self, "created_at", self.interactions[0].at)
        object.__setattr__(self, "_agents_by_id", {agent.id: agent for agent in self.agents})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Ticket:
        """Read a ticket in the transcript format; errors count the interactions as they are given."""
        # Payloads know tickets, so tickets can know payloads only when called.
        from supportquality import payload

        return payload.ticket_from_dict(data)

    def to_dict(self) -> dict[str, Any]:
        """The ticket in the transcript format: plain data that `from_dict` reads as an equal ticket."""
        from supportquality import payload

        return payload.ticket_to_dict(self)

    def replace_interactions(self, interactions: Iterable[Interaction]) -> Ticket:
        """The same ticket with other interactions; the time of its creation stays."""
        return attrs.evolve(self, interactions=tuple(interactions))

    def channel_of(self, message: Message) -> Channel | None:
        """The channel on which a message went: its own, else the ticket's."""
        return message.channel or self.channel

    def agent_named(self, agent_id: str | None) -> Agent | None:
        """What is known of the agent with this id; None for one who is not listed."""
        return None if agent_id is None else self._agents_by_id.get(agent_id)
