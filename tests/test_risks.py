"""What may go wrong next: each rule on both sides of its border."""

from __future__ import annotations

import json
from typing import Any

import pytest

from supportquality.auditing import Auditor
from supportquality.examples import transcript_to_ticket
from supportquality.policy import Policy
from supportquality.risks import Risk

ANGRY = "This is outrageous, you are all thieves! Give me my money back!"


def risks(
    transcript: str, as_of: str, policy: dict[str, Any] | None = None, **ticket: Any
) -> tuple[Risk, ...]:
    made, _ = transcript_to_ticket(transcript, **ticket)
    return Auditor(Policy.from_dict(policy or {})).audit(made, f"2026-01-05T{as_of}+00:00").risks


def rules(*arguments: Any, **more: Any) -> list[str]:
    return [risk.rule for risk in risks(*arguments, **more)]


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("10:29:00", []), ("10:30:00", ["deadline-near"]), ("11:00:00", ["deadline-near"]), ("11:00:01", [])],
)
def test_a_deadline_is_near_in_the_last_quarter_of_the_target(as_of: str, expected: list[str]) -> None:
    assert rules("Mon 09:00 customer: Where can I find my invoice?", as_of) == expected


def test_an_answered_customer_has_no_deadline() -> None:
    assert rules("Mon 09:00 customer: Where is it?\nMon 09:10 agent: In your profile.", "10:45:00") == []


def test_an_angry_customer_waits() -> None:
    found = risks(f"Mon 09:00 customer: {ANGRY}", "09:30:00")
    assert [risk.rule for risk in found] == ["angry-and-waiting"]
    assert found[0].text() == "an angry customer has waited 30 min"
    assert rules(f"Mon 09:00 customer: {ANGRY}\nMon 09:10 agent: We refunded you just now.", "09:30:00") == []


def test_a_promise_falls_due_today() -> None:
    promised = "Mon 09:00 customer: Any news?\nMon 09:10 agent: I will call you {when}."
    found = risks(promised.format(when="by 5pm"), "10:00:00")
    assert [risk.rule for risk in found] == ["promise-due-today"]
    assert found[0].text() == "“I will call you by 5pm” falls due today, Jan 5, 17:00"
    assert rules(promised.format(when="today"), "10:00:00") == ["promise-due-today"]
    assert rules(promised.format(when="tomorrow"), "10:00:00") == []
    assert rules(promised.format(when="by 5pm"), "17:00:01") == []


def test_the_third_contact_about_a_topic() -> None:
    earlier = [
        {"id": str(number), "topic": topic, "solved_at": f"2025-12-{day}T10:00:00+00:00"}
        for number, (topic, day) in enumerate([("delivery", "01"), ("delivery", "20"), ("billing", "21")])
    ]
    told = "Mon 09:00 customer: Where is my parcel?\nMon 09:01 agent: On its way."
    found = risks(told, "09:05:00", topic="delivery", customer={"previous_tickets": earlier})
    assert [risk.rule for risk in found] == ["third-contact"]
    assert found[0].text() == "contact number 3 about delivery"
    assert found[0].text("fil") == "ika-3 beses na tungkol sa delivery"
    assert rules(told, "09:05:00", topic="billing", customer={"previous_tickets": earlier}) == []
    fewer = {"limits": {"contacts": 2}}
    assert rules(told, "09:05:00", fewer, topic="billing", customer={"previous_tickets": earlier}) == [
        "third-contact"
    ]


def test_risks_are_plain_data() -> None:
    for risk in risks(f"Mon 09:00 customer: {ANGRY}", "10:45:00"):
        assert json.loads(json.dumps(risk.to_dict()))["rule"] == risk.rule
        assert risk.text("en")
        assert risk.text("fil")
