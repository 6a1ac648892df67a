"""Tickets: what they accept, what they refuse and where, and that no payload loses anything on its way."""

from __future__ import annotations

import contextlib
import json
import pickle
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.errors import TicketError
from supportquality.tickets import (
    CHANNELS,
    INTERACTIONS,
    PRIORITIES,
    SCALES,
    SENDERS,
    STATUSES,
    SURVEY_KINDS,
    Agent,
    Assignment,
    Customer,
    Merge,
    Message,
    Note,
    PreviousTicket,
    PriorityChange,
    StatusChange,
    SurveyAnswer,
    SurveySent,
    Ticket,
    moment,
)

NOON = "2026-01-20T12:00:00+08:00"
NAIVE = "naive time: give an offset such as +08:00"


def message(at: str = NOON, **more: Any) -> Message:
    return Message(**{"at": at, "by": "customer", "text": "Where is my order?", **more})


def payload(**more: Any) -> dict[str, Any]:
    interactions = [{"type": "message", "at": NOON, "by": "customer", "text": "Where is my order?"}]
    return {"id": "4812", "interactions": interactions, **more}


FULL: dict[str, Any] = {
    "id": "4812",
    "channel": "email",
    "priority": "urgent",
    "language": "fil",
    "subject": "Order late",
    "topic": "delivery",
    "tags": ["order"],
    "created_at": "2026-01-20T08:00:00+08:00",
    "customer": {
        "id": "c-9",
        "name": "Maria Santos",
        "nicknames": ["Mia"],
        "facts": {"order-number": ["5531"]},
        "previous_tickets": [
            {"id": "4377", "topic": "delivery", "solved_at": "2025-12-30T10:00:00+08:00", "survey": None}
        ],
        "tz": "Asia/Manila",
        "language": "fil",
        "plan": "gold",
    },
    "agents": [{"id": "ana", "name": "Ana Reyes", "team": "tier-1", "shift": {"from": "09:00"}}],
    "interactions": [
        {
            "type": "message",
            "at": "2026-01-20T08:00:00+08:00",
            "by": "customer",
            "text": "wala pa rin po ung order ko",
        },
        {
            "type": "message",
            "at": "2026-01-20T08:00:01+08:00",
            "by": "customer",
            "text": "Out of office",
            "automatic": True,
        },
        {
            "type": "message",
            "at": "2026-01-20T09:00:00+08:00",
            "by": "agent",
            "text": "Chinecheck ko na po.",
            "agent": "ana",
            "channel": "phone",
            "macro": "late-order",
            "call_id": 7,
        },
        {"type": "note", "at": "2026-01-20T09:01:00+08:00", "text": "courier asked", "agent": "ana"},
        {"type": "status", "at": "2026-01-20T09:02:00+08:00", "status": "pending"},
        {"type": "assignment", "at": "2026-01-20T09:03:00+08:00", "agent": "ben", "team": "tier-2"},
        {"type": "priority", "at": "2026-01-20T09:04:00+08:00", "priority": "urgent"},
        {"type": "merge", "at": "2026-01-20T09:05:00+08:00", "from": "4811"},
        {"type": "merge", "at": "2026-01-20T09:06:00+08:00", "into": "4813", "reason": ["same"]},
        {"type": "survey_sent", "at": "2026-01-20T09:07:00+08:00", "kind": "csat"},
        {
            "type": "survey_answer",
            "at": "2026-01-20T09:08:00+08:00",
            "kind": "ces",
            "scale": [1, 5],
            "score": 2,
            "comment": "ok",
            "easy": "low",
            "agent": "ana",
        },
    ],
    "brand": {"name": "Acme"},
}


def test_a_full_payload_comes_back_as_it_was() -> None:
    ticket = Ticket.from_dict(FULL)
    assert ticket.to_dict() == FULL
    assert ticket.extra == {"brand": {"name": "Acme"}}
    assert ticket.customer.extra == {"plan": "gold"}
    assert ticket.interactions[7] == Merge(at="2026-01-20T09:05:00+08:00", from_="4811")


def test_what_is_empty_or_the_default_is_not_written() -> None:
    bare = payload(channel=None, priority="normal", customer={}, agents=[], tags=[], language=None)
    assert Ticket.from_dict(bare).to_dict() == payload(created_at=NOON)


def test_the_payload_is_neither_kept_nor_changed() -> None:
    given = json.loads(json.dumps(FULL))
    ticket = Ticket.from_dict(given)
    assert given == FULL
    given["customer"]["facts"]["order-number"].append("9999")
    given["tags"].append("late")
    given["new"] = 1
    assert ticket == Ticket.from_dict(FULL)


def test_every_interaction_has_its_type_and_its_class() -> None:
    assert {
        "message": Message,
        "note": Note,
        "status": StatusChange,
        "assignment": Assignment,
        "priority": PriorityChange,
        "merge": Merge,
        "survey_sent": SurveySent,
        "survey_answer": SurveyAnswer,
    } == INTERACTIONS


def test_interactions_are_sorted_by_time_and_ties_keep_their_order() -> None:
    late = message("2026-01-20T12:00:01+08:00")
    first, second = message(text="first"), message("2026-01-20T04:00:00Z", text="second")
    early = message("2026-01-20T11:00:00+08:00")
    assert Ticket(id="1", interactions=[late, first, second, early]).interactions == (
        early,
        first,
        second,
        late,
    )


def test_created_at_is_the_first_interaction_unless_given() -> None:
    interactions = [message("2026-01-20T12:00:01+08:00"), message()]
    assert Ticket(id="1", interactions=interactions).created_at == moment(NOON)
    assert Ticket(
        id="1", interactions=interactions, created_at="2026-01-19T00:00:00Z"
    ).created_at == datetime(2026, 1, 19, tzinfo=UTC)
    assert Ticket(id="1", interactions=()).created_at is None


def test_replacing_interactions_keeps_the_rest() -> None:
    ticket = Ticket.from_dict(FULL)
    shorter = ticket.replace_interactions(reversed(ticket.interactions[1:3]))
    assert shorter.interactions == ticket.interactions[1:3]
    assert attrs.evolve(shorter, interactions=ticket.interactions) == ticket
    assert shorter.created_at == ticket.created_at


def test_who_is_who() -> None:
    ticket = Ticket.from_dict(FULL)
    assert ticket.agent_named("ana") == ticket.agents[0]
    assert ticket.agent_named("ben") is None
    assert ticket.agent_named(None) is None
    asked, absent, answered = ticket.interactions[:3]
    assert isinstance(asked, Message)
    assert isinstance(absent, Message)
    assert isinstance(answered, Message)
    assert [ticket.channel_of(asked), ticket.channel_of(answered)] == ["email", "phone"]
    assert [asked.from_customer, absent.from_customer, answered.from_customer] == [True, False, False]
    assert [asked.is_reply, absent.is_reply, answered.is_reply] == [False, False, True]


def test_automatic_mail_of_an_agent_and_bots_are_no_replies() -> None:
    assert not message(by="agent", automatic=True).is_reply
    assert not message(by="bot").is_reply
    assert not message(by="system").is_reply


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "a\u202eb", "x" * 100_000])
def test_any_text_is_a_text(text: str) -> None:
    ticket = Ticket(id="1", interactions=[message(text=text)])
    assert Ticket.from_dict(json.loads(json.dumps(ticket.to_dict()))) == ticket


@pytest.mark.parametrize(
    "given",
    [
        "2026-01-20T12:00:00+08:00",
        "2026-01-20 12:00:00+08:00",
        "2026-01-20T04:00:00Z",
        "20260120T040000Z",
        datetime(2026, 1, 20, 4, tzinfo=UTC),
        datetime(2026, 1, 20, 12, tzinfo=ZoneInfo("Asia/Manila")),
        pendulum.datetime(2026, 1, 20, 12, tz="Asia/Manila"),
    ],
)
def test_a_moment_may_be_written_in_many_ways(given: datetime | str) -> None:
    read = moment(given)
    assert read == datetime(2026, 1, 20, 4, tzinfo=UTC)
    assert type(read) is datetime
    assert type(read.tzinfo) is timezone


def test_the_offset_stays_as_written() -> None:
    assert moment(NOON).utcoffset() == timedelta(hours=8)
    assert moment("1900-01-01T00:00:00+08:04:01.5").isoformat() == "1900-01-01T00:00:00+08:04:01.500000"


def test_both_readings_of_a_repeated_hour_stay_apart() -> None:
    repeated = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"))
    summer, winter = moment(repeated), moment(repeated.replace(fold=1))
    assert winter - summer == timedelta(hours=1)
    ticket = Ticket(id="1", interactions=[message(winter), message(summer)])  # type: ignore[arg-type]
    assert Ticket.from_dict(ticket.to_dict()) == ticket
    assert ticket.created_at == summer


class ZoneWithoutOffset(tzinfo):
    def utcoffset(self, at: datetime | None) -> None:
        return None

    def dst(self, at: datetime | None) -> None:
        return None

    def tzname(self, at: datetime | None) -> None:
        return None


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (datetime(2026, 1, 20), NAIVE),  # noqa: DTZ001
        (pendulum.naive(2026, 1, 20), NAIVE),
        (datetime(2026, 1, 20, tzinfo=ZoneWithoutOffset()), NAIVE),
        ("2026-01-20T12:00:00", NAIVE),
        ("2026-01-20", NAIVE),
        ("yesterday", '"yesterday" is no time: write it like 2026-01-20T08:00:00+08:00'),
        (
            "2026-02-30T00:00:00Z",
            '"2026-02-30T00:00:00Z" is no time: write it like 2026-01-20T08:00:00+08:00',
        ),
        ("", '"" is no time: write it like 2026-01-20T08:00:00+08:00'),
        (1768881600, "expected a time with an offset, such as 2026-01-20T08:00:00+08:00, got a number"),
        (None, "expected a time with an offset, such as 2026-01-20T08:00:00+08:00, got null"),
    ],
)
def test_a_bad_moment_is_refused(given: Any, problem: str) -> None:
    with pytest.raises(TicketError) as caught:
        message(given)
    assert str(caught.value) == f"{problem} @ at"
    with pytest.raises(TicketError) as caught:
        moment(given, "as_of")
    assert str(caught.value) == f"{problem} @ as_of"


def test_the_usual_scales() -> None:
    for kind in SURVEY_KINDS:
        answer = SurveyAnswer(at=NOON, kind=kind, score=3)
        assert answer.scale == SCALES[kind]
    assert SurveyAnswer(at=NOON, kind="nps", score=9.0).score == 9


NUMBERED: dict[Any, Any] = {1: 2, "type": "note", "at": NOON, "text": "A key that JSON cannot write"}
TYPES = "message, note, status, assignment, priority, merge, survey_sent, survey_answer"
ANSWER = {"type": "survey_answer", "at": NOON, "kind": "csat", "score": 3}
PREVIOUS = {"id": "4377"}


def with_interaction(**changes: Any) -> dict[str, Any]:
    """A payload whose second interaction has these changes; NOTHING takes a key away."""
    changed = {"type": "message", "at": NOON, "by": "agent", "text": "Hi", **changes}
    kept = {key: value for key, value in changed.items() if value is not attrs.NOTHING}
    return payload(interactions=[*payload()["interactions"], kept])


def with_answer(**changes: Any) -> dict[str, Any]:
    return payload(interactions=[{**ANSWER, **changes}])


BAD_PAYLOADS: list[tuple[Any, str]] = [
    ([], "expected an object, got a list @ $"),
    (None, "expected an object, got null @ $"),
    ("ticket", "expected an object, got text @ $"),
    ({"interactions": []}, "missing, expected text @ $.id"),
    ({"id": "1"}, "missing, expected a list @ $.interactions"),
    (payload(id=4812), "expected text, got a number @ $.id"),
    (payload(id=None), "expected text, got null @ $.id"),
    (payload(id=" "), "empty, give it some text @ $.id"),
    (payload(channel="e-mail"), 'unknown channel "e-mail", did you mean "email"? @ $.channel'),
    (
        payload(channel="fax"),
        f'unknown channel "fax", expected one of {", ".join(CHANNELS)} @ $.channel',
    ),
    (payload(channel=["email"]), f"expected one of {', '.join(CHANNELS)}, got a list @ $.channel"),
    (payload(priority=None), f"expected one of {', '.join(PRIORITIES)}, got null @ $.priority"),
    (payload(priority="Urgent"), 'unknown priority "Urgent", did you mean "urgent"? @ $.priority'),
    (payload(language=1), "expected text or null, got a number @ $.language"),
    (payload(subject=["x"]), "expected text or null, got a list @ $.subject"),
    (payload(tags="order"), "expected a list of text, got text @ $.tags"),
    (payload(tags=["order", None]), "expected text, got null @ $.tags[1]"),
    (payload(created_at="2026-01-20"), f"{NAIVE} @ $.created_at"),
    (payload(customer=None), "expected an object, got null @ $.customer"),
    (payload(customer={"id": ""}), "empty, give it some text @ $.customer.id"),
    (payload(customer={"name": 1}), "expected text or null, got a number @ $.customer.name"),
    (payload(customer={"nicknames": "Mia"}), "expected a list of text, got text @ $.customer.nicknames"),
    (payload(customer={"facts": []}), "expected an object, got a list @ $.customer.facts"),
    (
        payload(customer={"facts": {"order-number": "5531"}}),
        "expected a list of text, got text @ $.customer.facts.order-number",
    ),
    (
        payload(customer={"facts": {"order-number": ["1", 5531]}}),
        "expected text, got a number @ $.customer.facts.order-number[1]",
    ),
    (payload(customer={"facts": NUMBERED}), "every key must be text, got a number @ $.customer.facts"),
    (
        payload(customer={"tz": "Asia/Manilla"}),
        'unknown time zone "Asia/Manilla", give a name such as Asia/Manila @ $.customer.tz',
    ),
    (
        payload(customer={"tz": "../etc/passwd"}),
        'unknown time zone "../etc/passwd", give a name such as Asia/Manila @ $.customer.tz',
    ),
    (
        payload(customer={"tz": "Asia"}),
        'unknown time zone "Asia", give a name such as Asia/Manila @ $.customer.tz',
    ),
    (
        payload(customer={"previous_tickets": [PREVIOUS, {"topic": "x"}]}),
        "missing, expected text @ $.customer.previous_tickets[1].id",
    ),
    (
        payload(customer={"previous_tickets": [{**PREVIOUS, "solved_at": "2026-01-20"}]}),
        f"{NAIVE} @ $.customer.previous_tickets[0].solved_at",
    ),
    (
        payload(customer={"previous_tickets": [PREVIOUS, PREVIOUS]}),
        '"4377" stands here twice @ $.customer.previous_tickets[1].id',
    ),
    (
        payload(customer={"previous_tickets": [{"id": "4812"}]}),
        'ticket "4812" is its own previous ticket @ $.customer.previous_tickets',
    ),
    (payload(agents={}), "expected a list, got an object @ $.agents"),
    (payload(agents=["ana"]), "expected an object, got text @ $.agents[0]"),
    (payload(agents=[{"id": "ana"}, {"id": "ana"}]), '"ana" stands here twice @ $.agents[1].id'),
    (payload(agents=[{"name": "Ana"}]), "missing, expected text @ $.agents[0].id"),
    (payload(interactions=None), "expected a list, got null @ $.interactions"),
    (payload(interactions=[None]), "expected an object, got null @ $.interactions[0]"),
    (
        with_interaction(type="mesage"),
        'unknown type "mesage", did you mean "message"? @ $.interactions[1].type',
    ),
    (
        with_interaction(type="x" * 99),
        f'unknown type "{"x" * 40}…", expected one of {TYPES} @ $.interactions[1].type',
    ),
    (with_interaction(type=attrs.NOTHING), f"missing, expected one of {TYPES} @ $.interactions[1].type"),
    (with_interaction(type=["note"]), f"expected one of {TYPES}, got a list @ $.interactions[1].type"),
    (
        with_interaction(at=attrs.NOTHING),
        "missing, expected a time with an offset, such as 2026-01-20T08:00:00+08:00 @ $.interactions[1].at",
    ),
    (with_interaction(at="2026-01-20T08:00:00"), f"{NAIVE} @ $.interactions[1].at"),
    (
        with_interaction(by=attrs.NOTHING),
        f"missing, expected one of {', '.join(SENDERS)} @ $.interactions[1].by",
    ),
    (with_interaction(by="agnet"), 'unknown sender "agnet", did you mean "agent"? @ $.interactions[1].by'),
    (with_interaction(text=None), "expected text, got null @ $.interactions[1].text"),
    (with_interaction(text=b"hi"), "expected text, got a bytes @ $.interactions[1].text"),
    (with_interaction(agent=""), "empty, give it some text @ $.interactions[1].agent"),
    (with_interaction(agent=7), "expected text, got a number @ $.interactions[1].agent"),
    (
        with_interaction(channel="Phone"),
        'unknown channel "Phone", did you mean "phone"? @ $.interactions[1].channel',
    ),
    (with_interaction(macro=True), "expected text, got a boolean @ $.interactions[1].macro"),
    (with_interaction(automatic=None), "expected true or false, got null @ $.interactions[1].automatic"),
    (with_interaction(automatic=1), "expected true or false, got a number @ $.interactions[1].automatic"),
    (with_interaction(type="note", text=None), "expected text, got null @ $.interactions[1].text"),
    (
        with_interaction(type="status", status="resolved"),
        'unknown status "resolved", did you mean "solved"? @ $.interactions[1].status',
    ),
    (
        with_interaction(type="status"),
        f"missing, expected one of {', '.join(STATUSES)} @ $.interactions[1].status",
    ),
    (
        with_interaction(type="priority"),
        f"missing, expected one of {', '.join(PRIORITIES)} @ $.interactions[1].priority",
    ),
    (
        with_interaction(type="merge"),
        'a merge needs either "into" or "from", the id of the other ticket @ $.interactions[1]',
    ),
    (
        with_interaction(**{"type": "merge", "into": "1", "from": "2"}),
        'a merge needs either "into" or "from", the id of the other ticket @ $.interactions[1]',
    ),
    (with_interaction(**{"type": "merge", "from": ""}), "empty, give it some text @ $.interactions[1].from"),
    (
        with_interaction(type="survey_sent", kind="cast"),
        'unknown kind of survey "cast", did you mean "csat"? @ $.interactions[1].kind',
    ),
    (with_answer(kind=None), "expected one of csat, nps, ces, got null @ $.interactions[0].kind"),
    (with_answer(score=6), "6 is off the scale from 1 to 5 @ $.interactions[0].score"),
    (with_answer(score=0), "0 is off the scale from 1 to 5 @ $.interactions[0].score"),
    (with_answer(score=True), "expected a number, got a boolean @ $.interactions[0].score"),
    (with_answer(score="5"), "expected a number, got text @ $.interactions[0].score"),
    (with_answer(score=None), "expected a number, got null @ $.interactions[0].score"),
    (with_answer(score=float("nan")), "expected a number, got nan @ $.interactions[0].score"),
    (with_answer(kind="nps", score=6.5), "nps takes whole numbers, got 6.5 @ $.interactions[0].score"),
    (with_answer(kind="nps", score=11), "11 is off the scale from 0 to 10 @ $.interactions[0].score"),
    (
        with_answer(kind="nps", scale=[1, 4]),
        "nps is asked from 0 to 10, leave the scale out or give [0, 10] @ $.interactions[0].scale",
    ),
    (
        with_answer(easy="low"),
        "only ces has an easy end of its scale, leave it out for csat @ $.interactions[0].easy",
    ),
    (
        with_answer(kind="ces", easy="hard"),
        'unknown end of the scale "hard", expected one of high, low @ $.interactions[0].easy',
    ),
    (
        payload(interactions=[NUMBERED]),
        "every key must be text, got a number @ $.interactions[0].extra",
    ),
]


@pytest.mark.parametrize(("data", "error"), BAD_PAYLOADS, ids=[error for _, error in BAD_PAYLOADS])
def test_a_bad_payload_is_refused_with_its_place(data: Any, error: str) -> None:
    with pytest.raises(TicketError) as caught:
        Ticket.from_dict(data)
    assert str(caught.value) == error


@pytest.mark.parametrize(
    "scale", [None, 5, "15", [1], [1, 2, 3], [5, 1], [1, 1], [True, 5], [1, float("inf")]]
)
def test_a_scale_is_two_numbers(scale: Any) -> None:
    with pytest.raises(TicketError) as caught:
        Ticket.from_dict(with_answer(scale=scale))
    assert caught.value.problem == "a scale is its lowest and its highest score, such as [1, 5]"
    assert caught.value.place == "$.interactions[0].scale"


BAD_VALUES: list[tuple[Callable[[], object], str]] = [
    (lambda: message(by="human"), f'unknown sender "human", expected one of {", ".join(SENDERS)} @ by'),
    (lambda: message(extra={"text": "x"}), '"text" is a key of its own, give it as such @ extra'),
    (lambda: message(extra={"type": "x"}), '"type" is a key of its own, give it as such @ extra'),
    (lambda: message(extra=[]), "expected an object, got a list @ extra"),
    (lambda: message(extra=None), "expected an object, got null @ extra"),
    (
        lambda: Merge(at=NOON, into="2", extra={"from": "1"}),
        '"from" is a key of its own, give it as such @ extra',
    ),
    (lambda: Ticket(id="1", interactions=message()), "expected a list, got a Message @ interactions"),  # type: ignore[arg-type]
    (lambda: Ticket(id="1", interactions=[{}]), "expected an interaction, got an object @ interactions[0]"),  # type: ignore[list-item]
    (lambda: Ticket(id="1", interactions=[], customer={}), "expected a customer, got an object @ customer"),  # type: ignore[arg-type]
    (lambda: Ticket(id="1", interactions=[], agents=["a"]), "expected an agent, got text @ agents[0]"),
    (lambda: Customer(previous_tickets=["1"]), "expected a previous ticket, got text @ previous_tickets[0]"),
]


@pytest.mark.parametrize(("build", "error"), BAD_VALUES, ids=[error for _, error in BAD_VALUES])
def test_the_classes_refuse_the_same_with_the_field_as_place(build: Callable[[], object], error: str) -> None:
    with pytest.raises(TicketError) as caught:
        build()
    assert str(caught.value) == error


def test_an_extra_type_is_free_where_the_format_has_none() -> None:
    assert Ticket.from_dict(payload(type="incident", extra=1)).to_dict() == payload(
        type="incident", extra=1, created_at=NOON
    )


def test_values_are_frozen_and_hashable() -> None:
    ticket = Ticket.from_dict(FULL)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        ticket.id = "2"  # type: ignore[misc]
    assert len({ticket, Ticket.from_dict(FULL)}) == 1


texts = st.text(st.characters(exclude_categories=()), max_size=20)
ids = texts.filter(str.strip)
moments = st.datetimes(
    timezones=st.one_of(
        st.just(UTC),
        st.timezones(),
        st.builds(
            timezone, st.integers(-14 * 3600, 14 * 3600).map(lambda seconds: timedelta(seconds=seconds))
        ),
    )
)
extras = st.dictionaries(
    texts.map(lambda key: f"x-{key}"),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=4,
    ),
    max_size=2,
)


def optional(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


def events(event: type[Any], /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(event, at=moments, extra=extras, **fields)


@st.composite
def answers(draw: st.DrawFn) -> Any:
    kind = draw(st.sampled_from(SURVEY_KINDS))
    low, high = draw(st.sampled_from([(1, 5), (1, 7), (0.5, 2)])) if kind != "nps" else (0, 10)
    score = draw(st.integers(0, 10) if kind == "nps" else st.floats(low, high))
    easy = draw(optional(st.sampled_from(["high", "low"]))) if kind == "ces" else None
    return draw(
        events(
            SurveyAnswer,
            kind=st.just(kind),
            scale=st.just((low, high)),
            score=st.just(score),
            easy=st.just(easy),
            comment=optional(texts),
            agent=optional(ids),
        )
    )


interactions = st.one_of(
    events(
        Message,
        by=st.sampled_from(SENDERS),
        text=texts,
        agent=optional(ids),
        channel=optional(st.sampled_from(CHANNELS)),
        macro=optional(ids),
        automatic=st.booleans(),
    ),
    events(Note, text=texts, agent=optional(ids)),
    events(StatusChange, status=st.sampled_from(STATUSES)),
    events(Assignment, agent=optional(ids), team=optional(ids)),
    events(PriorityChange, priority=st.sampled_from(PRIORITIES)),
    events(Merge, into=ids) | events(Merge, from_=ids),
    events(SurveySent, kind=st.sampled_from(SURVEY_KINDS)),
    answers(),
)
previous_tickets = st.builds(
    PreviousTicket,
    id=ids.map(lambda text: f"p{text}"),
    topic=optional(texts),
    solved_at=optional(moments),
    extra=extras,
)
customers = st.builds(
    Customer,
    id=optional(ids),
    name=optional(texts),
    nicknames=st.lists(texts, max_size=2),
    facts=st.dictionaries(texts, st.lists(texts, max_size=2), max_size=2),
    previous_tickets=st.lists(previous_tickets, max_size=2, unique_by=lambda previous: previous.id),
    tz=optional(st.timezone_keys(allow_prefix=False)),
    language=optional(texts),
    extra=extras,
)
agents = st.builds(Agent, id=ids, name=optional(texts), team=optional(texts), extra=extras)
tickets = st.builds(
    Ticket,
    id=ids.map(lambda text: f"t{text}"),
    channel=optional(st.sampled_from(CHANNELS)),
    priority=st.sampled_from(PRIORITIES),
    language=optional(texts),
    subject=optional(texts),
    topic=optional(texts),
    tags=st.lists(texts, max_size=2),
    interactions=st.lists(interactions, max_size=5),
    created_at=optional(moments),
    customer=customers,
    agents=st.lists(agents, max_size=2, unique_by=lambda agent: agent.id),
    extra=extras,
)


@given(tickets)
def test_a_ticket_survives_json_and_pickle(ticket: Ticket) -> None:
    written: Mapping[str, Any] = json.loads(json.dumps(ticket.to_dict()))
    assert Ticket.from_dict(written) == ticket
    assert Ticket.from_dict(written).to_dict() == written
    assert pickle.loads(pickle.dumps(ticket)) == ticket


@pytest.mark.parametrize("name", ["forum_support.jsonl", "social_support.jsonl"])
def test_real_transcripts_survive(data_dir: Path, name: str) -> None:
    # Not splitlines(): a JSON text may hold a line separator of Unicode.
    lines = (data_dir / name).read_text(encoding="utf-8").rstrip("\n").split("\n")
    for line in lines[::10]:
        ticket = Ticket.from_dict(json.loads(line))
        assert Ticket.from_dict(json.loads(json.dumps(ticket.to_dict()))) == ticket


@given(st.lists(interactions, max_size=6))
def test_sorting_is_stable(given: list[Any]) -> None:
    ticket = Ticket(id="1", interactions=given)
    assert ticket.interactions == tuple(sorted(given, key=lambda interaction: interaction.at))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | texts,
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "interactions", "customer", "agents", "type", "at", "tags", "facts", "scale"]
                )
                | texts,
                inner,
            )
        ),
    )
)
def test_nonsense_is_read_or_refused_but_never_crashes(data: Any) -> None:
    with contextlib.suppress(TicketError):
        Ticket.from_dict(data)
