"""Replies judged before they are sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import supportquality as sq
from supportquality.examples import transcript_to_ticket

AUDITOR = sq.Auditor()


def ticket_of(transcript: str, **fields: Any) -> sq.Ticket:
    return transcript_to_ticket(transcript, **fields)[0]


OPEN = ticket_of(
    """
    Mon 09:00 customer: I was charged twice for order 5531. This is unacceptable, I want my money back!
    """,
    name="Maria Santos",
)


def ids(findings: tuple[sq.Finding, ...]) -> set[str]:
    return {finding.checker for finding in findings}


def test_a_draft_is_judged_by_the_message_checkers() -> None:
    findings = AUDITOR.check_draft(
        OPEN, "Dear valued customer, you should have read the terms, Hi {{first_name}}."
    )
    assert {"generic-greeting", "blaming-language", "unfilled-placeholder"} <= ids(findings)
    assert all(finding.interaction == 1 for finding in findings)
    for finding in findings:
        assert finding.checker in {checker.id for checker in AUDITOR.checkers if checker.on_message}


def test_flaws_of_earlier_replies_are_not_the_drafts() -> None:
    sent = ticket_of(
        """
        Mon 09:00 customer: I was charged twice.
        Mon 09:05 agent: You should have read the terms.
        Mon 09:10 customer: What?
        """,
        name="Maria Santos",
    )
    assert "blaming-language" in ids(AUDITOR.audit(sent).findings)
    assert "blaming-language" not in ids(
        AUDITOR.check_draft(sent, "Hi Maria, I refunded the second charge today.")
    )


def test_a_draft_that_follows_the_remedy_no_longer_gets_the_finding() -> None:
    assert "generic-greeting" in ids(
        AUDITOR.check_draft(OPEN, "Dear valued customer, order 5531 is refunded.")
    )
    assert "generic-greeting" not in ids(AUDITOR.check_draft(OPEN, "Dear Maria, order 5531 is refunded."))


def test_a_preview_says_what_the_reply_would_clear() -> None:
    sent = ticket_of(
        """
        Mon 09:00 customer: You charged me twice for order 5531, this is so frustrating.
        Mon 09:05 agent: Please send a photo of the bill.
        Mon 09:30 customer: Here it is. When do I get my money back?
        """,
        name="Maria Santos",
    )
    before = ids(AUDITOR.audit(sent).findings)
    preview = AUDITOR.preview_draft(
        sent, "Hi Maria, I am so sorry that we charged you twice. I refunded the second charge."
    )
    assert {"missing-name", "missing-apology"} <= before
    assert {"missing-name", "missing-apology"} <= ids(preview.cleared)
    assert not ids(preview.added) & ids(preview.cleared)


def test_a_preview_adds_what_check_draft_finds() -> None:
    text = "Dear valued customer, unfortunately we cannot help you."
    assert ids(AUDITOR.check_draft(OPEN, text)) <= ids(AUDITOR.preview_draft(OPEN, text).added)


def test_what_came_after_the_draft_is_left_out() -> None:
    later = ticket_of(
        """
        Mon 09:00 customer: I was charged twice.
        Tue 09:00 customer: Maria here, never mind.
        Tue 09:05 agent ana: Hi Tom, fine.
        """
    )
    findings = AUDITOR.check_draft(later, "Hi Maria, let me check.", at=later.interactions[0].at)
    assert all(finding.interaction == 1 for finding in findings)


def test_a_draft_right_after_the_agents_own_reply_is_one_with_it() -> None:
    sent = ticket_of(
        """
        Mon 09:00 customer: Can I get a refund for order 5531?
        Mon 09:05 agent ana: Sorry, we cannot refund it.
        """
    )
    at = sent.interactions[-1].at + timedelta(seconds=30)
    added = AUDITOR.check_draft(sent, "But I can exchange it for another size today.", at=at, agent="ana")
    assert "negative-phrasing" not in ids(added)


@pytest.mark.parametrize("at", ["2026-01-05T10:00:00+08:00", datetime(2026, 1, 5, 10, tzinfo=UTC)])
def test_the_time_is_text_or_a_moment(at: Any) -> None:
    assert isinstance(AUDITOR.check_draft(OPEN, "Hi Maria!", at=at), tuple)


def test_a_ticket_without_any_time_needs_one() -> None:
    empty = sq.Ticket.from_dict({"id": "1", "interactions": []})
    with pytest.raises(sq.PolicyError, match="say when the draft is written"):
        AUDITOR.check_draft(empty, "Hi!")
    assert AUDITOR.check_draft(empty, "Hi!", at="2026-01-05T10:00:00+00:00") == ()


def _long_ticket() -> sq.Ticket:
    start = datetime(2026, 1, 5, 9, tzinfo=UTC)
    items = [
        {
            "type": "message",
            "at": (start + timedelta(minutes=7 * number)).isoformat(),
            "by": "customer" if number % 2 == 0 else "agent",
            "text": f"Order {number} has not arrived yet, can you check it?"
            if number % 2 == 0
            else f"Checking {number}.",
        }
        for number in range(50)
    ]
    return sq.Ticket.from_dict({"id": "long", "customer": {"name": "Maria Santos"}, "interactions": items})


def test_the_draft_alone_is_judged_as_in_an_audit_of_the_whole() -> None:
    ticket = _long_ticket()
    for index in range(1, 50, 2):
        text = ticket.interactions[index].text + " You should have told us!!!"  # type: ignore[union-attr]
        sent = ticket.replace_interactions(ticket.interactions[:index])
        at = ticket.interactions[index].at
        drafted = AUDITOR.check_draft(sent, text, at=at)
        reply = sq.Message(at=at, by="agent", text=text)
        whole = AUDITOR.audit(sent.replace_interactions((*sent.interactions, reply))).findings
        judging = {checker.id for checker in AUDITOR.checkers if checker.on_message}
        assert drafted == tuple(
            each for each in whole if each.interaction == index and each.checker in judging
        )


def test_only_a_first_reply_needs_a_question_before_it() -> None:
    ticket, _ = transcript_to_ticket(
        """
        Mon 09:00 customer: Hi, my order 5531 arrived broken. Can you replace it?
        Mon 09:10 agent: Hello, let me look.
        Mon 12:00 customer: Still broken?
        """
    )
    draft = "Hello Maria, I am so sorry your order 5531 arrived broken. I have sent a replacement today."
    assert "missing-clarification" not in [each.checker for each in AUDITOR.check_draft(ticket, draft)]


@pytest.mark.slow
def test_typing_again_costs_a_millisecond() -> None:
    from time import process_time

    ticket = _long_ticket()
    text = "Dear valued customer, unfortunately we cannot refund the order because of our policy."
    AUDITOR.check_draft(ticket, text)
    spent = []
    for length in range(20, len(text)):
        begun = process_time()
        AUDITOR.check_draft(ticket, text[:length])
        spent.append(process_time() - begun)
    assert sorted(spent)[len(spent) // 2] < 0.003
