"""Adapters: what help desks tell becomes a ticket, what they leave open stays open, and errors name their place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from supportquality.adapters import freshdesk, intercom, zendesk
from supportquality.adapters.plain_text import plain_text
from supportquality.errors import TicketError
from supportquality.tickets import CHANNELS, Ticket

# --- Zendesk -------------------------------------------------------------------------------------------------

MARIA, ANA, ROBOT, SYSTEM = 7881, 101, 103, -1


def audit(at: str, author: int, *events: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": 1,
        "ticket_id": 35436,
        "created_at": at,
        "author_id": author,
        "events": list(events),
        **more,
    }


def change(name: str, value: Any, previous: Any, kind: str = "Change") -> dict[str, Any]:
    return {"id": 9, "type": kind, "field_name": name, "value": value, "previous_value": previous}


def comment(number: int, at: str, author: int, text: str, **more: Any) -> dict[str, Any]:
    body = {"body": text, "plain_body": text, "public": True, "via": {"channel": "web", "source": {}}}
    return {"id": number, "type": "Comment", "author_id": author, "created_at": at, **body, **more}


def told(number: int) -> dict[str, Any]:
    """A comment as its audit tells it."""
    return {"id": number, "type": "Comment", "body": "...", "public": True}


ZENDESK: dict[str, Any] = {
    "ticket": {
        "id": 35436,
        "subject": "Order late",
        "status": "closed",
        "priority": "urgent",
        "requester_id": MARIA,
        "assignee_id": ANA,
        "group_id": 44,
        "tags": ["order"],
        "via": {"channel": "email", "source": {}},
        "custom_fields": [{"id": 360001, "value": "delivery"}],
        "created_at": "2026-01-20T00:00:00Z",
        "updated_at": "2026-01-25T00:00:00Z",
    },
    "users": [
        {
            "id": MARIA,
            "name": "Maria Santos",
            "email": "maria@example.com",
            "role": "end-user",
            "locale": "fil",
        },
        {"id": ANA, "name": "Ana Reyes", "role": "agent", "default_group_id": 44},
        {"id": ROBOT, "name": "Helper", "role": "agent"},
    ],
    "groups": [{"id": 44, "name": "tier-1"}, {"id": 45, "name": "billing"}],
    "comments": [
        comment(1, "2026-01-20T00:00:00Z", MARIA, "Where is my order?", via={"channel": "email"}),
        comment(2, "2026-01-20T00:05:00Z", ANA, "Ask the warehouse.", public=False),
        comment(3, "2026-01-20T00:10:00Z", ANA, "It leaves&nbsp;today."),
        comment(4, "2026-01-20T02:00:00Z", ROBOT, "Did that help?"),
    ],
    "audits": [
        audit(
            "2026-01-20T00:00:00Z",
            MARIA,
            told(1),
            change("status", "new", None, "Create"),
            change("priority", "normal", None, "Create"),
            {
                "id": 5,
                "type": "Notification",
                "recipients": [MARIA],
                "body": "Ticket {{ticket.id}} has arrived.",
            },
        ),
        audit(
            "2026-01-20T00:10:00Z",
            ANA,
            {
                "id": 6,
                "type": "AgentMacroReference",
                "macro_id": 77,
                "macro_title": "late-order",
            },
            told(3),
            change("assignee_id", "101", None),
            change("group_id", "44", None),
            change("priority", "urgent", "normal"),
            change("status", "solved", "new"),
            {"id": 7, "type": "Notification", "recipients": [MARIA], "body": "{{ticket.comments_formatted}}"},
        ),
        audit("2026-01-20T03:00:00Z", SYSTEM, change("satisfaction_score", "offered", "unoffered")),
        audit(
            "2026-01-20T04:00:00Z",
            MARIA,
            change("satisfaction_score", "bad", "offered"),
            change("satisfaction_comment", "too slow", None),
        ),
        audit("2026-01-20T05:00:00Z", ANA, change("group_id", "45", "44")),
        audit("2026-01-24T00:00:00Z", SYSTEM, change("status", "closed", "solved")),
    ],
}


def without(payload: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in payload.items() if key not in keys}


def told_by(ticket: Ticket) -> list[dict[str, Any]]:
    interactions: list[dict[str, Any]] = ticket.to_dict()["interactions"]
    return interactions


def test_zendesk_ticket() -> None:
    ticket = zendesk.to_ticket(ZENDESK, bots=[ROBOT], topic_field=360001)
    assert without(ticket.to_dict(), "interactions") == {
        "id": "35436",
        "channel": "email",
        "subject": "Order late",
        "topic": "delivery",
        "tags": ["order"],
        "created_at": "2026-01-20T00:00:00+00:00",
        "customer": {
            "id": "7881",
            "name": "Maria Santos",
            "language": "fil",
            "facts": {"email-address": ["maria@example.com"]},
        },
        "agents": [{"id": "101", "name": "Ana Reyes", "team": "tier-1"}],
    }
    # The priority of a ticket is the one that it began with.
    assert ticket.priority == "normal"


def test_zendesk_history() -> None:
    assert told_by(zendesk.to_ticket(ZENDESK, bots=[ROBOT])) == [
        {
            "type": "message",
            "at": "2026-01-20T00:00:00+00:00",
            "by": "customer",
            "text": "Where is my order?",
            "channel": "email",
        },
        {
            "type": "message",
            "at": "2026-01-20T00:00:00+00:00",
            "by": "system",
            "text": "Ticket  has arrived.",
            "automatic": True,
        },
        {"type": "note", "at": "2026-01-20T00:05:00+00:00", "agent": "101", "text": "Ask the warehouse."},
        {"type": "assignment", "at": "2026-01-20T00:10:00+00:00", "agent": "101", "team": "tier-1"},
        {"type": "priority", "at": "2026-01-20T00:10:00+00:00", "priority": "urgent"},
        {
            "type": "message",
            "at": "2026-01-20T00:10:00+00:00",
            "by": "agent",
            "agent": "101",
            "text": "It leaves today.",
            "macro": "late-order",
        },
        {"type": "status", "at": "2026-01-20T00:10:00+00:00", "status": "solved"},
        {"type": "message", "at": "2026-01-20T02:00:00+00:00", "by": "bot", "text": "Did that help?"},
        {"type": "survey_sent", "at": "2026-01-20T03:00:00+00:00", "kind": "csat"},
        {
            "type": "survey_answer",
            "at": "2026-01-20T04:00:00+00:00",
            "kind": "csat",
            "scale": [1, 2],
            "score": 1,
            "comment": "too slow",
        },
        {"type": "assignment", "at": "2026-01-20T05:00:00+00:00", "agent": "101", "team": "billing"},
        {"type": "status", "at": "2026-01-24T00:00:00+00:00", "status": "closed"},
    ]


def test_zendesk_audits_may_come_newest_first() -> None:
    turned = {**ZENDESK, "audits": ZENDESK["audits"][::-1]}
    assert zendesk.to_ticket(turned, bots=[ROBOT]) == zendesk.to_ticket(ZENDESK, bots=[ROBOT])


def test_zendesk_mails_with_copies_are_mails() -> None:
    def renamed(value: Any) -> Any:
        return json.loads(json.dumps(value).replace('"Notification"', '"NotificationWithCcs"'))

    assert renamed(ZENDESK) != ZENDESK
    assert zendesk.to_ticket(renamed(ZENDESK), bots=[ROBOT]) == zendesk.to_ticket(ZENDESK, bots=[ROBOT])


def test_zendesk_without_audits_dates_the_present_state() -> None:
    ticket = {**ZENDESK["ticket"], "metric_set": {"solved_at": "2026-01-20T00:10:00Z"}}
    read = zendesk.to_ticket({**without(ZENDESK, "audits"), "ticket": ticket})
    states = [item for item in told_by(read) if item["type"] in ("assignment", "status", "priority")]
    assert states == [
        {"type": "status", "at": "2026-01-20T00:10:00+00:00", "status": "solved"},
        {"type": "assignment", "at": "2026-01-25T00:00:00+00:00", "agent": "101", "team": "tier-1"},
        {"type": "status", "at": "2026-01-25T00:00:00+00:00", "status": "closed"},
    ]


def test_zendesk_audits_alone_tell_the_comments() -> None:
    event = {"id": 3, "type": "Comment", "author_id": ANA, "body": "It leaves today.", "public": False}
    read = zendesk.to_ticket(
        {**without(ZENDESK, "comments"), "audits": [audit("2026-01-20T00:10:00Z", ANA, event)]}
    )
    assert told_by(read) == [
        {"type": "note", "at": "2026-01-20T00:10:00+00:00", "agent": "101", "text": "It leaves today."}
    ]


def test_zendesk_merge_is_told_once_and_its_comment_is_no_reply() -> None:
    via = {"channel": "web", "source": {"from": {"ticket_id": 35400, "subject": "Order"}, "rel": "merge"}}
    merged = comment(3, "2026-01-20T01:00:00Z", ANA, "Request #35400 was closed and merged.", via=via)
    read = zendesk.to_ticket(
        {**ZENDESK, "comments": [merged], "audits": [audit("2026-01-20T01:00:00Z", ANA, told(3), via=via)]}
    )
    assert told_by(read) == [
        {"type": "merge", "at": "2026-01-20T01:00:00+00:00", "from": "35400"},
        {
            "type": "message",
            "at": "2026-01-20T01:00:00+00:00",
            "by": "system",
            "text": "Request #35400 was closed and merged.",
            "automatic": True,
        },
    ]


def test_zendesk_merged_into() -> None:
    via = {"channel": "web", "source": {"to": {"ticket_id": 35500}, "rel": "merge"}}
    closed = audit("2026-01-20T01:00:00Z", ANA, change("status", "closed", "open"), via=via)
    assert told_by(zendesk.to_ticket({**without(ZENDESK, "comments"), "audits": [closed]})) == [
        {"type": "merge", "at": "2026-01-20T01:00:00+00:00", "into": "35500"},
        {"type": "status", "at": "2026-01-20T01:00:00+00:00", "status": "closed"},
    ]


@pytest.mark.parametrize(
    ("via", "kind", "by", "channel"),
    [
        ("rule", "Comment", "system", None),
        ("answer_bot_for_web_widget", "Comment", "bot", None),
        ("sms", "Comment", "agent", "sms"),
        ("web", "Comment", "agent", None),
        ("phone_call_outbound", "VoiceComment", "agent", "phone"),
    ],
)
def test_zendesk_tells_who_wrote_by_the_channel(via: str, kind: str, by: str, channel: str | None) -> None:
    written = comment(1, "2026-01-20T01:00:00Z", ANA, "Hello", via={"channel": via}, type=kind)
    (message,) = told_by(zendesk.to_ticket({**ZENDESK, "audits": [], "comments": [written]}))
    assert (message["by"], message.get("channel")) == (by, channel)


def test_zendesk_ratings_serve_where_audits_tell_none() -> None:
    ratings = [
        {"id": 1, "score": "offered", "created_at": "2026-01-21T00:00:00Z", "updated_at": None},
        {"id": 2, "score": "good", "assignee_id": ANA, "created_at": "2026-01-22T00:00:00Z"},
        {"id": 3, "score": "unoffered", "created_at": "2026-01-23T00:00:00Z"},
    ]
    read = zendesk.to_ticket({**without(ZENDESK, "audits"), "satisfaction_ratings": ratings})
    assert [item for item in told_by(read) if item["type"].startswith("survey")] == [
        {"type": "survey_sent", "at": "2026-01-21T00:00:00+00:00", "kind": "csat"},
        {
            "type": "survey_answer",
            "at": "2026-01-22T00:00:00+00:00",
            "kind": "csat",
            "scale": [1, 2],
            "score": 2,
            "agent": "101",
        },
    ]


# --- Intercom ------------------------------------------------------------------------------------------------

JANUARY_20 = 1768867200  # 2026-01-20T00:00:00Z


def part(
    minutes: int, kind: str, author: dict[str, Any], body: str | None = None, **more: Any
) -> dict[str, Any]:
    at = {"created_at": JANUARY_20 + 60 * minutes, "part_type": kind}
    return {"type": "conversation_part", "id": str(minutes), **at, "author": author, "body": body, **more}


CONTACT = {"type": "user", "id": "6762f", "name": "Maria Santos", "email": "maria@example.com"}
ADMIN = {"type": "admin", "id": "991", "name": "Ana Reyes"}
OPERATOR = {"type": "bot", "id": "990", "name": "Operator"}
FIN = {**OPERATOR, "name": "Fin", "from_ai_agent": True, "is_ai_answer": True}

CONVERSATION: dict[str, Any] = {
    "type": "conversation",
    "id": "1295",
    "title": "Order late",
    "created_at": JANUARY_20,
    "state": "closed",
    "priority": "high",
    "tags": {"type": "tag.list", "tags": [{"id": "1", "name": "order"}]},
    "topics": {"type": "topic.list", "topics": [{"id": 1, "name": "delivery"}]},
    "contacts": {"type": "contact.list", "contacts": [{"type": "contact", "id": "6762f"}]},
    "source": {
        "type": "conversation",
        "delivered_as": "customer_initiated",
        "subject": "",
        "body": "<p>Where is my order?</p>",
        "author": CONTACT,
    },
    "conversation_parts": {
        "type": "conversation_part.list",
        "conversation_parts": [
            part(1, "comment", FIN, "<p>Orders take 3 days.</p>"),
            part(2, "assignment", OPERATOR, assigned_to={"type": "team", "id": "5017"}),
            part(3, "assignment", ADMIN, "<p>I'll look.</p>", assigned_to={"type": "admin", "id": "991"}),
            part(4, "note", ADMIN, "<p>Ask the warehouse.</p>"),
            part(5, "snoozed", ADMIN),
            part(6, "quick_reply", CONTACT, "Any news?"),
            part(6, "open", OPERATOR),
            part(7, "comment", ADMIN, None, attachments=[{"type": "upload", "name": "slip.png"}]),
            part(8, "participant_added", OPERATOR),
            part(9, "close", ADMIN, "<p>It has arrived.</p>"),
        ],
    },
    "conversation_rating": {
        "rating": 2,
        "remark": "too slow",
        "created_at": JANUARY_20 + 600,
        "updated_at": JANUARY_20 + 660,
        "teammate": {"type": "admin", "id": "991"},
    },
}
INTERCOM: dict[str, Any] = {
    "conversation": CONVERSATION,
    "contacts": [{"type": "contact", "id": "6762f", "name": "Maria C. Santos", "phone": "+639175550132"}],
    "admins": [{"type": "admin", "id": "991", "name": "Ana Reyes", "team_ids": [5017]}],
    "teams": [{"type": "team", "id": "5017", "name": "tier-1"}],
}


def test_intercom_ticket() -> None:
    assert without(intercom.to_ticket(INTERCOM).to_dict(), "interactions") == {
        "id": "1295",
        "channel": "in_app",
        "priority": "high",
        "subject": "Order late",
        "topic": "delivery",
        "tags": ["order"],
        "created_at": "2026-01-20T00:00:00+00:00",
        "customer": {"id": "6762f", "name": "Maria C. Santos", "facts": {"phone-number": ["+639175550132"]}},
        "agents": [{"id": "991", "name": "Ana Reyes", "team": "tier-1"}],
    }


def test_intercom_history() -> None:
    def at(minute: int) -> str:
        return f"2026-01-20T00:{minute:02}:00+00:00"

    assert told_by(intercom.to_ticket(INTERCOM)) == [
        {"type": "message", "at": at(0), "by": "customer", "text": "Where is my order?"},
        {"type": "message", "at": at(1), "by": "bot", "text": "Orders take 3 days."},
        {"type": "assignment", "at": at(2), "team": "tier-1"},
        {"type": "assignment", "at": at(3), "agent": "991"},
        {"type": "message", "at": at(3), "by": "agent", "agent": "991", "text": "I'll look."},
        {"type": "note", "at": at(4), "agent": "991", "text": "Ask the warehouse."},
        {"type": "status", "at": at(5), "status": "pending"},
        {"type": "message", "at": at(6), "by": "customer", "text": "Any news?"},
        {"type": "status", "at": at(6), "status": "open"},
        {"type": "message", "at": at(7), "by": "agent", "agent": "991", "text": ""},
        {"type": "message", "at": at(9), "by": "agent", "agent": "991", "text": "It has arrived."},
        {"type": "status", "at": at(9), "status": "solved"},
        {"type": "survey_sent", "at": at(10), "kind": "csat"},
        {
            "type": "survey_answer",
            "at": at(11),
            "kind": "csat",
            "scale": [1, 5],
            "score": 2,
            "comment": "too slow",
            "agent": "991",
        },
    ]


def test_intercom_conversation_alone_knows_the_names_of_who_wrote() -> None:
    ticket = intercom.to_ticket(CONVERSATION)
    assert ticket.customer.name == "Maria Santos"
    assert [agent.name for agent in ticket.agents] == ["Ana Reyes"]


def test_intercom_campaign_is_automatic_although_an_admin_signs_it() -> None:
    source = {"type": "conversation", "delivered_as": "campaigns_initiated", "body": "Sale!", "author": ADMIN}
    first = intercom.to_ticket({**CONVERSATION, "source": source}).to_dict()["interactions"][0]
    assert first == {
        "type": "message",
        "at": "2026-01-20T00:00:00+00:00",
        "by": "agent",
        "agent": "991",
        "text": "Sale!",
        "automatic": True,
    }


def test_intercom_bots_among_admins() -> None:
    authors = {item["by"] for item in told_by(intercom.to_ticket(INTERCOM, bots=[991])) if "by" in item}
    assert authors == {"customer", "bot"}


def test_intercom_ticket_states_are_statuses() -> None:
    moved = [
        part(
            1,
            "ticket_state_updated_by_admin",
            ADMIN,
            ticket_state="submitted",
            previous_ticket_state="submitted",
        ),
        part(2, "ticket_state_updated_by_admin", ADMIN, ticket_state="waiting_on_customer"),
        part(3, "ticket_state_updated_by_admin", ADMIN, ticket_state="resolved"),
    ]
    read = intercom.to_ticket(
        {**CONVERSATION, "conversation_parts": {"conversation_parts": moved}, "conversation_rating": None}
    )
    assert [item.get("status") for item in told_by(read)[1:]] == ["pending", "solved"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Hello &amp; welcome\n\nAna", "Hello & welcome\n\nAna"),
        ("<p>Hi Maria,</p><p>It is\n  here.<br>Bye</p>", "Hi Maria,\nIt is here.\nBye"),
        ("<ol><li>Open it.</li><li>Click <b>Export</b>.</li></ol>", "- Open it.\n- Click Export."),
        ("<p>New</p><blockquote><p>Old</p><p>Older</p></blockquote><p>Ana</p>", "New\n> Old\n> Older\nAna"),
        (
            '<p>See <a href="https://help.example.com/a">here</a>.</p>',
            "See here (https://help.example.com/a).",
        ),
        ('<a href="https://help.example.com">https://help.example.com</a>', "https://help.example.com"),
        ('<a href="mailto:ana@example.com">Ana</a>', "Ana"),
        ("<style>p {color: red}</style><p>Hi</p><script>x()</script>", "Hi"),
        ("<pre>one\n  two</pre>", "one\n  two"),
        ("<p></p><br><p>&nbsp;</p>", ""),
        (
            "<table><tr><th>Order</th><td>5531</td></tr><tr><th>Size</th><td>M</td></tr></table>",
            "Order 5531\nSize M",
        ),
        ("<ul><li><p>One</p></li><li><p>Two</p></li></ul>", "- One\n- Two"),
        ("<div>a<hr>b</div><section>c</section><dl><dt>d</dt><dd>e</dd></dl>", "a\nb\nc\nd\ne"),
        ("</blockquote><p>I <3 it", "I <3 it"),
    ],
)
def test_plain_text(markup: str, text: str) -> None:
    assert plain_text(markup) == text


# --- Freshdesk -----------------------------------------------------------------------------------------------

FRESHDESK: dict[str, Any] = {
    "ticket": {
        "id": 432,
        "subject": "Order late",
        "description_text": "Where is my order?\r\nMaria",
        "status": 5,
        "priority": 3,
        "source": 1,
        "type": "Delivery",
        "tags": ["order"],
        "requester_id": 2,
        "responder_id": 1,
        "group_id": 44,
        "custom_fields": {"cf_topic": "late"},
        "created_at": "2026-01-20T00:00:00Z",
        "updated_at": "2026-01-25T00:00:00Z",
        "requester": {"id": 2, "name": "Maria Santos", "email": "maria@example.com", "mobile": None},
        "stats": {
            "first_responded_at": "2026-01-20T00:10:00Z",
            "pending_since": "2026-01-20T00:11:00Z",
            "resolved_at": "2026-01-21T00:00:00Z",
            "closed_at": "2026-01-24T00:00:00Z",
            "reopened_at": None,
        },
        "conversations": [
            {
                "id": 3,
                "body_text": "Ask the warehouse.",
                "incoming": False,
                "private": True,
                "source": 2,
                "user_id": 1,
                "created_at": "2026-01-20T00:05:00Z",
            },
            {
                "id": 4,
                "body_text": "It leaves today.",
                "incoming": False,
                "private": False,
                "source": 0,
                "user_id": 1,
                "created_at": "2026-01-20T00:10:00Z",
            },
            {
                "id": 5,
                "body_text": "I am away.",
                "incoming": True,
                "private": False,
                "source": 0,
                "user_id": 2,
                "auto_response": True,
                "created_at": "2026-01-20T00:12:00Z",
            },
            {
                "id": 6,
                "body_text": "Called her.",
                "incoming": False,
                "private": False,
                "source": 9,
                "user_id": 1,
                "created_at": "2026-01-20T00:20:00Z",
            },
            {
                "id": 7,
                "body_text": "Please check, courier.",
                "incoming": False,
                "private": False,
                "source": 8,
                "user_id": 1,
                "created_at": "2026-01-20T00:30:00Z",
            },
            {
                "id": 8,
                "body_text": "too slow",
                "incoming": True,
                "private": False,
                "source": 6,
                "user_id": 2,
                "created_at": "2026-01-22T00:00:00Z",
            },
        ],
    },
    "agents": [{"id": 1, "contact": {"name": "Ana Reyes"}, "group_ids": [44]}],
    "groups": [{"id": 44, "name": "tier-1"}],
    "satisfaction_ratings": [
        {
            "id": 102,
            "agent_id": 1,
            "feedback": "too slow",
            "ratings": {"default_question": -102, "question_2": 103},
            "created_at": "2026-01-22T00:00:00Z",
        }
    ],
}


def freshdesk_ticket(**more: Any) -> dict[str, Any]:
    return {**FRESHDESK, "ticket": {**FRESHDESK["ticket"], **more}}


def test_freshdesk_ticket() -> None:
    assert without(freshdesk.to_ticket(FRESHDESK).to_dict(), "interactions") == {
        "id": "432",
        "channel": "email",
        "priority": "high",
        "subject": "Order late",
        "topic": "Delivery",
        "tags": ["order"],
        "created_at": "2026-01-20T00:00:00+00:00",
        "customer": {"id": "2", "name": "Maria Santos", "facts": {"email-address": ["maria@example.com"]}},
        "agents": [{"id": "1", "name": "Ana Reyes", "team": "tier-1"}],
    }
    assert freshdesk.to_ticket(FRESHDESK, topic_field="cf_topic").topic == "late"


def test_freshdesk_text_is_that_of_the_html_where_there_is_no_other() -> None:
    ticket = {**without(FRESHDESK["ticket"], "description_text"), "description": "<p>Where is<br>it?</p>"}
    assert freshdesk.to_ticket({**FRESHDESK, "ticket": ticket}).interactions[0].text == "Where is\nit?"


def test_freshdesk_history() -> None:
    def at(day: int, minute: int = 0) -> str:
        return f"2026-01-{day}T00:{minute:02}:00+00:00"

    by_ana = {"by": "agent", "agent": "1"}
    assert told_by(freshdesk.to_ticket(FRESHDESK)) == [
        {"type": "message", "at": at(20), "by": "customer", "text": "Where is my order?\nMaria"},
        {"type": "note", "at": at(20, 5), "agent": "1", "text": "Ask the warehouse."},
        {"type": "message", "at": at(20, 10), **by_ana, "text": "It leaves today."},
        {"type": "status", "at": at(20, 11), "status": "pending"},
        {"type": "message", "at": at(20, 12), "by": "customer", "text": "I am away.", "automatic": True},
        {"type": "message", "at": at(20, 20), **by_ana, "text": "Called her.", "channel": "phone"},
        {"type": "note", "at": at(20, 30), "agent": "1", "text": "Please check, courier."},
        {"type": "status", "at": at(21), "status": "solved"},
        {
            "type": "survey_answer",
            "at": at(22),
            "kind": "csat",
            "scale": [1, 3],
            "score": 1,
            "comment": "too slow",
            "agent": "1",
        },
        {"type": "status", "at": at(24), "status": "closed"},
        {"type": "assignment", "at": at(25), "agent": "1", "team": "tier-1"},
    ]


def test_freshdesk_ticket_alone() -> None:
    assert freshdesk.to_ticket(FRESHDESK["ticket"]).interactions[0].at.year == 2026


def test_freshdesk_mail_that_the_agent_sent_first() -> None:
    first = told_by(freshdesk.to_ticket(freshdesk_ticket(source=10)))[0]
    assert (first["by"], first["agent"]) == ("agent", "1")


def test_freshdesk_rules_and_bots_are_nobody() -> None:
    sent = {**FRESHDESK["ticket"]["conversations"][1], "automation_id": 12}
    by_rule = told_by(freshdesk.to_ticket(freshdesk_ticket(conversations=[sent])))[1]
    assert (by_rule["by"], by_rule["automatic"]) == ("system", True)
    by_bot = told_by(freshdesk.to_ticket(FRESHDESK, bots=[1]))[2]
    assert (by_bot["by"], by_bot.get("agent")) == ("bot", None)


def test_freshdesk_reopened() -> None:
    stats = {"resolved_at": "2026-01-21T00:00:00Z", "reopened_at": "2026-01-22T00:00:00Z"}
    read = freshdesk.to_ticket(freshdesk_ticket(stats=stats, status=2))
    assert [item["status"] for item in told_by(read) if item["type"] == "status"] == ["solved", "open"]


def test_freshdesk_own_statuses() -> None:
    stats = {"status_updated_at": "2026-01-23T00:00:00Z"}
    read = freshdesk.to_ticket(freshdesk_ticket(stats=stats, status=8), statuses={8: "on_hold"})
    assert {"type": "status", "at": "2026-01-23T00:00:00+00:00", "status": "on_hold"} in told_by(read)


# --- Errors --------------------------------------------------------------------------------------------------


def changed(payload: dict[str, Any], path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    copied = copy.deepcopy(payload)
    inner: Any = copied
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return copied


@pytest.mark.parametrize(
    ("read", "payload", "path", "value", "error"),
    [
        (
            zendesk.to_ticket,
            ZENDESK,
            ("comments", 1, "author_id"),
            555,
            "unknown user, add them to users @ $.comments[1].author_id",
        ),
        (
            zendesk.to_ticket,
            ZENDESK,
            ("audits", 5, "events", 0, "value"),
            "waiting",
            "unknown value 'waiting', expected one of new, open, pending, hold, solved, closed, deleted"
            " @ $.audits[5].events[0].value",
        ),
        (
            zendesk.to_ticket,
            ZENDESK,
            ("comments", 0, "created_at"),
            "2026-01-20T00:00:00",
            "naive time: give an offset such as +08:00 @ $.comments[0].created_at",
        ),
        (zendesk.to_ticket, ZENDESK, ("ticket",), None, "missing object @ $.ticket"),
        (
            zendesk.to_ticket,
            without(ZENDESK, "audits"),
            ("comments",),
            None,
            "missing, give the comments or the audits of the ticket @ $.comments",
        ),
        (
            intercom.to_ticket,
            CONVERSATION,
            ("conversation_parts", "conversation_parts", 3, "created_at"),
            None,
            "missing time @ $.conversation_parts.conversation_parts[3].created_at",
        ),
        (
            intercom.to_ticket,
            INTERCOM,
            ("conversation", "conversation_rating", "rating"),
            9,
            "unknown value '9', expected one of 1, 2, 3, 4, 5 @ $.conversation.conversation_rating.rating",
        ),
        (
            freshdesk.to_ticket,
            FRESHDESK,
            ("ticket", "status"),
            8,
            "unknown value '8', say what it means: statuses={8: \"on_hold\"} @ $.ticket.status",
        ),
        (
            freshdesk.to_ticket,
            FRESHDESK,
            ("ticket", "conversations"),
            None,
            "missing, ask for the ticket with its conversations @ $.ticket.conversations",
        ),
    ],
)
def test_errors_name_the_place_and_the_mend(
    read: Callable[[dict[str, Any]], Ticket],
    payload: dict[str, Any],
    path: tuple[str | int, ...],
    value: Any,
    error: str,
) -> None:
    with pytest.raises(TicketError) as raised:
        read(changed(payload, path, value))
    assert str(raised.value) == error


# --- Laws ----------------------------------------------------------------------------------------------------

ADAPTERS = [
    pytest.param(zendesk.to_ticket, ZENDESK, id="zendesk"),
    pytest.param(intercom.to_ticket, INTERCOM, id="intercom"),
    pytest.param(intercom.to_ticket, CONVERSATION, id="intercom-bare"),
    pytest.param(freshdesk.to_ticket, FRESHDESK, id="freshdesk"),
]
Adapter = Callable[[dict[str, Any]], Ticket]


@pytest.mark.parametrize(("read", "payload"), ADAPTERS)
def test_a_ticket_survives_its_own_format(read: Adapter, payload: dict[str, Any]) -> None:
    before = copy.deepcopy(payload)
    ticket = read(payload)
    assert Ticket.from_dict(ticket.to_dict()) == ticket
    assert payload == before
    assert ticket.channel in CHANNELS


def paths(value: Any, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield (*here, key)
        yield from paths(item, (*here, key))


@pytest.mark.parametrize("junk", [None, "?", 7, 1e300, True, [None], {"id": 1}])
@pytest.mark.parametrize(("read", "payload"), ADAPTERS)
def test_junk_anywhere_is_read_or_refused_with_its_place(
    read: Adapter, payload: dict[str, Any], junk: Any
) -> None:
    places = []
    for path in paths(payload):
        try:
            read(changed(payload, path, junk))
        except TicketError as error:
            places.append(error.place)
    assert [place for place in places if not place.startswith("$.")] == []
