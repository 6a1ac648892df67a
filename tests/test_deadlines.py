"""Deadlines keep their law: an audit at one finds nothing new, an audit a microsecond later exactly what they name."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import supportquality as sq
from supportquality.examples import transcript_to_ticket

MICROSECOND = timedelta(microseconds=1)
OFFICE = {
    "hours": {
        "tz": "Asia/Manila",
        "week": {
            day: [["09:00", "12:00"], ["13:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")
        },
    }
}
START = datetime(2026, 1, 5, 1, tzinfo=UTC)

_EVENTS = st.sampled_from(
    [
        "customer: The heater is broken.",
        "customer: The heater is broken, this is urgent!",
        "customer: Which model do I need?",
        "customer: It works now, thank you!",
        "agent ana: Which model is it?",
        "agent ben: Please restart the heater.",
        "agent ben: I will get back to you tomorrow.",
        "agent ben: I will get back to you within 3 hours.",
        "bot: Hi!",
        "status: open",
        "status: pending",
        "status: on_hold",
        "status: solved",
        "priority: urgent",
        "priority: low",
        "assignment: ana/tier-1",
        "survey_sent: csat",
        "survey_answer: csat 1",
        "merge: into 7",
    ]
)
_TRANSCRIPTS = st.lists(st.tuples(st.integers(0, 400), _EVENTS), min_size=1, max_size=8)
_POLICIES = st.sampled_from([{}, OFFICE, {"required": {"survey": True}}])


def ticket_of(events: list[tuple[int, str]]) -> sq.Ticket:
    lines, now = [], START
    for minutes, event in events:
        now += timedelta(minutes=minutes)
        lines.append(f"{now:%Y-%m-%d %H:%M} {event}")
    return transcript_to_ticket("\n".join(lines))[0]


def places(auditor: sq.Auditor, ticket: sq.Ticket, as_of: datetime) -> set[tuple[str, int | None]]:
    return {(each.checker, each.interaction) for each in auditor.audit(ticket, as_of=as_of).findings}


def check_law(policy: dict[str, Any], ticket: sq.Ticket, as_of: datetime) -> None:
    auditor = sq.Auditor(sq.Policy.from_dict(policy))
    deadlines = auditor.deadlines(ticket, as_of=as_of)
    known = places(auditor, ticket, as_of)
    for moment in sorted({each.at for each in deadlines}):
        due = {(each.rule, each.interaction) for each in deadlines if each.at == moment}
        assert places(auditor, ticket, moment) == known, "something fell due before, without a deadline"
        known = places(auditor, ticket, moment + MICROSECOND) | (known - due)
        assert due <= known
        assert known == places(auditor, ticket, moment + MICROSECOND)


@settings(max_examples=60)
@given(_TRANSCRIPTS, _POLICIES, st.integers(0, 600))
def test_between_deadlines_nothing_falls_due(
    events: list[tuple[int, str]], policy: dict[str, Any], minutes: int
) -> None:
    """Every rule of the catalogue that time alone can break has its deadline, and each deadline is one."""
    ticket = ticket_of(events)
    check_law(policy, ticket, ticket.interactions[-1].at + timedelta(minutes=minutes))


@settings(max_examples=60)
@given(_TRANSCRIPTS, _POLICIES)
def test_exactly_the_deadlines_are_found_a_microsecond_later(
    events: list[tuple[int, str]], policy: dict[str, Any]
) -> None:
    ticket = ticket_of(events)
    auditor = sq.Auditor(sq.Policy.from_dict(policy))
    for moment in {each.at for each in auditor.deadlines(ticket)}:
        due = {(each.rule, each.interaction) for each in auditor.deadlines(ticket) if each.at == moment}
        before, after = places(auditor, ticket, moment), places(auditor, ticket, moment + MICROSECOND)
        assert after - before == due


def deadlines(transcript: str, policy: dict[str, Any] | None = None, **ticket: Any) -> dict[str, sq.Deadline]:
    made, _ = transcript_to_ticket(transcript, **ticket)
    return {each.kind: each for each in sq.Auditor(sq.Policy.from_dict(policy or {})).deadlines(made)}


def test_the_next_is_the_first() -> None:
    found = list(deadlines("Mon 09:00 customer: The heater is broken, this is urgent!").values())
    assert [each.at for each in found] == sorted(each.at for each in found)
    assert (found[0].kind, found[0].left) == ("urgent-response", timedelta(minutes=30))


def test_what_is_overdue_is_a_finding_and_no_deadline() -> None:
    ticket, _ = transcript_to_ticket("Mon 09:00 customer: The heater is broken.")
    later = ticket.interactions[0].at + timedelta(hours=2)
    kinds = {each.kind for each in sq.Auditor().deadlines(ticket, as_of=later)}
    assert "first-response" in kinds
    kinds = {each.kind for each in sq.Auditor().deadlines(ticket, as_of=later + MICROSECOND)}
    assert "first-response" not in kinds


def test_a_hold_suspends_the_deadlines_of_the_reply_and_the_resolution() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 09:10 agent: The part is ordered.
        Mon 09:20 customer: When does it come?
        Mon 09:30 status: on_hold
    """
    assert {"next-response", "resolution"}.isdisjoint(deadlines(transcript))
    again = deadlines(f"{transcript}\nMon 11:30 status: open")
    assert again["next-response"].at == datetime(2026, 1, 5, 15, 20, tzinfo=UTC)
    assert again["resolution"].at == datetime(2026, 1, 8, 11, 0, tzinfo=UTC)


def test_a_promise_falls_due_when_it_says() -> None:
    found = deadlines("""
        Mon 09:00 customer: The heater is broken.
        Mon 09:10 agent: I will get back to you within 3 hours.
    """)
    assert found["promise"].at == datetime(2026, 1, 5, 12, 10, tzinfo=UTC)
    assert (found["promise"].rule, found["promise"].interaction) == ("broken-promise", 1)


def test_a_promise_by_the_end_of_the_day_falls_due_at_closing_time() -> None:
    found = deadlines(
        """
        Mon 09:00 customer: The heater is broken.
        Mon 09:10 agent: I will email you by end of day.
        """,
        OFFICE,
    )
    assert found["promise"].at == datetime(2026, 1, 5, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("follow_up_within", "follow-up"), ("update_every", "update"), ("low_score_within", "low-score")],
)
def test_what_is_due_after_the_end_of_the_calendar_is_never_due(name: str, kind: str) -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 09:10 agent: Please restart the heater.
        Mon 10:00 survey_answer: csat 1
    """
    assert kind in deadlines(transcript)
    assert kind not in deadlines(transcript, {name: "P9999999D"})


def test_a_bad_score_and_a_solution_are_followed_up() -> None:
    found = deadlines("""
        Mon 09:00 customer: The heater is broken.
        Mon 09:10 agent: Please restart the heater.
        Mon 09:20 status: solved
        Mon 10:00 survey_answer: csat 1
    """)
    assert found["low-score"].at == datetime(2026, 1, 7, 10, tzinfo=UTC)
    assert found["follow-up"].at == datetime(2026, 1, 8, 9, 10, tzinfo=UTC)


def test_a_target_that_runs_out_at_closing_time_falls_due_at_the_next_opening() -> None:
    found = deadlines("Mon 08:00 customer: The heater is broken.", OFFICE)
    assert found["first-response"].at == datetime(2026, 1, 6, 1, tzinfo=UTC)


def test_rules_that_are_off_have_no_deadline() -> None:
    found = deadlines("Mon 09:00 customer: The heater is broken.", {"off": ["slow-first-response"]})
    assert "first-response" not in found
    assert "answer" in found


def test_a_deadline_is_plain_data() -> None:
    found = deadlines("Mon 09:00 customer: The heater is broken.", OFFICE)["resolution"].to_dict()
    assert json.loads(json.dumps(found)) == found
    assert (found["kind"], found["rule"], found["target"]) == ("resolution", "slow-resolution", "P3D")


@pytest.mark.parametrize("within", ["P40000D", "P1D"])
def test_a_target_that_never_runs_out_has_no_deadline(within: str) -> None:
    policy = {
        "hours": {"tz": "UTC", "special": {"2026-01-05": [["09:00", "10:00"]]}},
        "targets": [{"metric": "first-response", "within": within}],
    }
    assert "first-response" not in deadlines("Mon 09:00 customer: The heater is broken.", policy)
