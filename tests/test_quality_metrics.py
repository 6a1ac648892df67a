"""The metrics of surveys, resolution, promises, tone and volume, each choice of their docstrings."""

from __future__ import annotations

from typing import Any

import pytest

import supportquality as sq
from supportquality.examples import transcript_to_ticket

QUESTION = "Mon 09:00 customer: Where is my parcel 5531?\n"
REPLY = "Mon 09:05 agent ana: It is on its way and arrives today.\n"
SOLVED = "Mon 09:06 status: solved\n"
START = QUESTION + REPLY + SOLVED


def measured(
    transcript: str,
    metric: str,
    *,
    as_of: str | None = None,
    policy: dict[str, Any] | None = None,
    **fields: Any,
) -> sq.Measurement:
    ticket, _ = transcript_to_ticket(transcript, **fields)
    auditor = sq.Auditor(sq.Policy.from_dict(policy or {}), checkers=[])
    return auditor.audit(ticket, as_of).measurements[metric]


@pytest.mark.parametrize(
    ("scale", "score", "satisfied"),
    [
        ([1, 2], 2, 1), ([1, 3], 2, 0), ([1, 4], 3, 1), ([1, 5], 4, 1), ([1, 5], 3, 0), ([1, 7], 5, 0), ([1, 10], 8, 1),
    ],
)  # fmt: skip
def test_csat_positives_by_scale(scale: list[int], score: int, satisfied: int) -> None:
    assert measured_answer("csat", score, scale).values == (satisfied,)


def measured_answer(kind: str, score: float, scale: list[int], **more: Any) -> sq.Measurement:
    answer = {
        "type": "survey_answer",
        "at": "2026-01-06T09:00:00Z",
        "kind": kind,
        "score": score,
        "scale": scale,
    }
    data = transcript_to_ticket(START)[0].to_dict()
    data["interactions"].append(answer | more)
    return sq.Auditor(checkers=[]).audit(sq.Ticket.from_dict(data)).measurements[kind]


def test_csat_on_a_scale_without_a_usual_choice_is_unknown() -> None:
    measurement = measured_answer("csat", 5, [1, 6])
    assert measurement.value is None
    assert measurement.why_none == "no scale whose satisfied scores are known"
    assert measurement.trail[0].note


def test_csat_like_another_tool() -> None:
    assert (
        measured(
            START + "Tue 09:00 survey_answer: csat 4", "csat", policy={"presets": {"csat": "zendesk"}}
        ).value
        == 1
    )
    assert measured_answer("csat", 5, [1, 7]).value == 0
    data = transcript_to_ticket(START)[0].to_dict()
    data["interactions"].append(
        {"type": "survey_answer", "at": "2026-01-06T09:00:00Z", "kind": "csat", "score": 5, "scale": [1, 7]}
    )
    like = sq.Auditor(sq.Policy(presets={"csat": "freshdesk"}), checkers=[]).audit(sq.Ticket.from_dict(data))
    assert like.measurements["csat"].value == 1


def test_e45_e46_a_score_is_credited_to_who_replied_before_the_survey_was_sent() -> None:
    text = START + "Mon 10:00 survey_sent: csat\nMon 11:00 assignment: ben/tier-2\n"
    text += "Mon 11:30 agent ben: I am taking over.\nTue 09:00 survey_answer: csat 2"
    assert measured(text, "csat").agents == ("ana",)


def test_a_second_answer_to_the_same_survey_replaces_the_first() -> None:
    text = (
        START
        + "Mon 10:00 survey_sent: csat\nTue 09:00 survey_answer: csat 1\nTue 09:10 survey_answer: csat 5"
    )
    assert measured(text, "csat").values == (1.0,)


def test_e47_a_later_survey_does_not_hide_the_first() -> None:
    text = START + "Mon 10:00 survey_sent: csat\nTue 09:00 survey_answer: csat 1\n"
    text += "Wed 09:00 survey_sent: csat\nWed 10:00 survey_answer: csat 5"
    assert measured(text, "csat").values == (0.0, 1.0)


def test_nps_of_a_ticket_is_on_the_scale_of_the_score() -> None:
    assert [measured_answer("nps", score, [0, 10]).value for score in (0, 6, 7, 8, 9, 10)] == [
        -100, -100, 0, 0, 100, 100,
    ]  # fmt: skip
    audits = [sq.Summary.of(_audit_with("nps", score)) for score in (9, 7, 3)]
    assert sum(audits)["nps"].value == 0


def _audit_with(kind: str, score: float) -> sq.Audit:
    return sq.Auditor(checkers=[]).audit(
        transcript_to_ticket(START + f"Tue 09:00 survey_answer: {kind} {score}")[0]
    )


def test_ces_is_turned_so_that_more_is_easier() -> None:
    assert measured_answer("ces", 6, [1, 7]).value == 6
    assert measured_answer("ces", 2, [1, 7], easy="low").value == 6
    assert measured_answer("ces", 2, [1, 5]).why_none == "only answers off 1 to 7"


def test_survey_response_rate_is_of_what_was_sent() -> None:
    text = START + "Mon 10:00 survey_sent: csat\nMon 10:00 survey_sent: nps\nTue 09:00 survey_answer: csat 4"
    assert measured(text, "survey-response-rate").values == (1.0, 0.0)
    unsent = measured(START + "Tue 09:00 survey_answer: csat 4", "survey-response-rate")
    assert unsent.value is None


LATER = "2026-01-20T00:00:00+00:00"


@pytest.mark.parametrize(
    ("transcript", "as_of", "value", "state"),
    [
        (START, LATER, 1, "resolved"),
        (START, None, None, "inside-window"),
        (START + "Wed 09:00 customer: It still has not arrived!", LATER, 0, "reopened"),
        (START + "Mon 09:30 customer: Thanks!", LATER, 1, "resolved"),
        (START + "2026-01-14 09:00 customer: Where is my other parcel 7712?", LATER, 1, "resolved"),
        (QUESTION + REPLY, LATER, None, "excluded"),
        ("Mon 09:00 agent: Your parcel is late.\nMon 09:01 status: solved", LATER, None, "excluded"),
        (START + "Mon 10:00 merge: into 9", LATER, None, "excluded"),
    ],
)
def test_first_contact_resolution(
    transcript: str, as_of: str | None, value: float | None, state: str
) -> None:
    measurement = measured(transcript, "first-contact-resolution", as_of=as_of)
    assert (measurement.value, measurement.data["state"]) == (value, state)


@pytest.mark.parametrize(
    ("topic", "solved_at", "value"),
    [
        ("Delivery", "2026-01-02T09:00:00+00:00", 0),
        ("billing", "2026-01-02T09:00:00+00:00", 1),
        ("delivery", "2025-12-20T09:00:00+00:00", 1),
    ],
)
def test_a_repeat_on_the_same_topic_within_the_window_was_not_the_first_contact(
    topic: str, solved_at: str, value: float
) -> None:
    customer = {"previous_tickets": [{"id": "9", "topic": topic, "solved_at": solved_at}]}
    measurement = measured(
        START, "first-contact-resolution", as_of=LATER, topic="delivery", customer=customer
    )
    assert measurement.value == value


def test_a_summary_counts_what_first_contact_resolution_left_out() -> None:
    auditor = sq.Auditor(checkers=[])
    tickets = [transcript_to_ticket(text)[0] for text in (START, QUESTION + REPLY, START)]
    summary = sq.summarize(
        [auditor.audit(tickets[0]), auditor.audit(tickets[1]), auditor.audit(tickets[2], LATER)]
    )
    assert summary["first-contact-resolution"] == sq.csat([5])
    assert summary["first-contact-resolution:inside-window"].value == 1
    assert summary["first-contact-resolution:excluded"].value == 1


TALK = (
    QUESTION + REPLY + "Mon 09:10 customer: And who brings it?\nMon 09:12 agent ana: A courier.\n"
    "Mon 09:13 agent ana: You get a text before.\n" + SOLVED.replace("09:06", "09:20")
)


@pytest.mark.parametrize(
    ("preset", "short", "long"),
    [("zendesk", 1, 0), ("freshservice", 1, 0), ("freshdesk", 1, 0), ("intercom", 1, 1)],
)
def test_first_contact_resolution_like_other_tools(preset: str, short: float, long: float) -> None:
    policy = {"presets": {"first-contact-resolution": preset}}
    assert measured(START, "first-contact-resolution", policy=policy).value == short
    assert measured(TALK, "first-contact-resolution", policy=policy).value == long


def test_reopen_rate_knows_a_reopening_without_a_status_and_a_thank_you() -> None:
    assert measured(START + "Tue 09:00 customer: It still has not arrived!", "reopen-rate").values == (1.0,)
    assert measured(START + "Tue 09:00 customer: Thank you!", "reopen-rate").values == (0.0,)
    assert measured(QUESTION + REPLY, "reopen-rate").why_none == "never solved"


def test_resolution_rate() -> None:
    assert measured(START, "resolution-rate").value == 1
    assert measured(QUESTION + REPLY, "resolution-rate").value == 0
    assert measured(START + "Mon 10:00 merge: into 9", "resolution-rate").value is None


def test_promise_keeping_decides_only_what_is_due() -> None:
    text = QUESTION + "Mon 09:05 agent ana: I will call you within two hours.\n"
    late = text + "Tue 09:05 agent ana: Sorry, it arrives today."
    assert measured(late, "promise-keeping").values == (0.0,)
    assert measured(text + "Mon 10:00 agent ana: It arrives today.", "promise-keeping").values == (1.0,)
    assert measured(text, "promise-keeping").value is None
    assert measured(START, "promise-keeping").why_none == "nothing was promised"


def test_personalization_rate_needs_a_name() -> None:
    named = QUESTION + "Mon 09:05 agent: Hello Maria, it is on its way."
    assert measured(named, "personalization-rate", name="Maria Santos").value == 1
    assert measured(START, "personalization-rate", name="Maria Santos").value == 0
    assert measured(named, "personalization-rate").value is None


def test_self_service_and_automation() -> None:
    served = QUESTION + "Mon 09:01 bot: It is on its way.\nMon 09:05 customer: Thanks!\n" + SOLVED
    assert measured(served, "self-service-rate").values == (1.0,)
    assert measured(served, "automation-share").values == (1.0,)
    assert measured(START, "self-service-rate").values == (0.0,)
    assert measured(QUESTION + SOLVED, "self-service-rate").value is None
    both = QUESTION + "Mon 09:01 system [automatic]: We got your mail.\n" + REPLY
    assert measured(both, "automation-share").values == (1.0, 0.0)


def test_mood_shift_needs_two_messages() -> None:
    assert measured(START + "Mon 10:00 customer: Perfect, thank you so much!", "mood-shift").value > 0
    assert measured(QUESTION, "mood-shift").value is None
    assert measured(QUESTION + "Mon 09:01 customer: Hello?", "mood-shift").why_none is None


def test_contact_volume_counts_customers_contacts_once() -> None:
    assert measured(START, "contact-volume").value == 1
    assert measured("Mon 09:00 agent: Your parcel is late.", "contact-volume").value is None
    assert measured(START + "Mon 10:00 merge: into 9", "contact-volume").value is None


@pytest.mark.parametrize("metric", sq.METRICS.values(), ids=lambda metric: metric.id)
def test_every_metric_says_its_source_and_why_there_is_none(metric) -> None:
    assert "Source:" in metric.docs
    empty = sq.Auditor(checkers=[]).audit(sq.Ticket(id="1", interactions=())).measurements[metric.id]
    assert (empty.value is None) == (empty.why_none is not None)
    assert empty.value in (None, 0), "handoffs and time on hold are known to be none"
