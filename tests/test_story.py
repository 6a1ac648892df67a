"""The story of a case, as data and as text."""

from __future__ import annotations

import json

from supportquality.auditing import Auditor
from supportquality.examples import transcript_to_ticket
from supportquality.policy import Policy

TRANSCRIPT = """
    Mon 09:00 customer: Where is my refund? I was told it takes three days!
    Mon 12:10 agent ana: I'm so sorry about the wait. I will send you an update by Tuesday.
    Mon 12:20 assignment: ben/billing
    Wed 10:00 agent ben: Hello, how can I help you?
    Wed 10:30 customer: I already explained it. It is still not here.
    Wed 11:00 status: on_hold
    Thu 09:00 agent ben: The refund was sent. Is there anything else I can help you with?
    Thu 10:00 status: solved
    Fri 10:00 survey_answer: csat 2 far too slow
"""


def story(as_of: str | None = None):
    ticket, _ = transcript_to_ticket(TRANSCRIPT)
    return Auditor(Policy()).audit(ticket, as_of).story


def test_it_tells_what_happened_in_order() -> None:
    kinds = [event.kind for event in story()]
    assert kinds == [
        "asked", "replied", "handed-over", "promise-broken", "replied", "asked", "on-hold", "replied", "solved",
        "survey",
    ]  # fmt: skip
    moments = [event.at for event in story()]
    assert moments == sorted(moments)


def test_it_tells_waits_against_targets_and_promises() -> None:
    first = story().events[1]
    assert first.data["late"]
    assert first.who == "ana"
    assert story().line(first) == (
        "Jan 5, 12:10  Ana replies after 3 h 10 min of 2 h, late: apologises, shows understanding, "
        "promises to be done by Jan 7, 00:00"
    )
    assert "without a note or a word" in story().text()
    assert "the promise of Jan 5, 12:10 falls due and is not kept" in story().text()
    assert story().text().endswith("CSAT 2 of 5: “far too slow”")


def test_it_is_told_in_filipino_too() -> None:
    lines = story().text("fil").splitlines()
    assert len(lines) == len(story().events)
    assert lines[0].startswith("Ene 5, 09:00  sumulat ang customer sa email: “Where is my refund?")
    assert "makalipas ang 3 oras 10 min (dapat 2 oras), huli: humingi ng paumanhin" in lines[1]


def test_who_still_waits_is_told_as_of_now() -> None:
    ticket, _ = transcript_to_ticket("Mon 09:00 customer: Hello?\nMon 09:05 customer: Is anybody there?")
    told = Auditor(Policy()).audit(ticket, "2026-01-05T12:00:00+00:00").story
    assert [event.kind for event in told] == ["asked", "silent"]
    assert told.text().splitlines()[0].endswith("by email: “Hello?” (and 1 more)")
    assert told.text().splitlines()[1].endswith("still no answer after 3 h of 2 h")


def test_it_is_plain_data() -> None:
    data = story().to_dict()
    assert json.loads(json.dumps(data)) == data
    assert data["events"][0]["data"]["channel"] == "email"


def test_an_empty_ticket_has_an_empty_story() -> None:
    ticket, _ = transcript_to_ticket("Mon 09:00 note: nothing yet")
    assert Auditor(Policy()).audit(ticket).story.text() == ""


def test_where_no_target_holds_none_is_told() -> None:
    ticket, _ = transcript_to_ticket(TRANSCRIPT, channel="phone")
    told = Auditor(Policy()).audit(ticket).story
    assert "None" not in told.text() + told.text("fil")
    assert "Ana replies after 3 h 10 min: apologises" in told.text()
