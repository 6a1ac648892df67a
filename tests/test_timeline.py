"""What happened when, and what the metrics of time make of it: the cases that other systems are reported to get wrong.

The numbers are those of a survey of public issue trackers of help desks; `docs/design.md` says which of them do not
apply. Cases of schedules alone (holidays, breaks, clock changes) stand in `test_business_hours.py` too.
"""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import supportquality as sq
from supportquality.case import Case
from supportquality.examples import transcript_to_ticket
from supportquality.first_response import PRESETS
from supportquality.instants import microseconds, moment_at
from supportquality.measurement import Measurement
from supportquality.timeline import Timeline
from supportquality.turns import turns_of
from supportquality.wording import Wording

HOUR = 3600.0
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OFFICE = {
    "tz": "Asia/Manila",
    "week": {day: [["09:00", "12:00"], ["13:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")},
}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def at(text: str) -> datetime:
    """A moment of the first week, in the notation of the transcripts."""
    day, clock = text.split()
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 1, 5 + _DAYS.index(day), hour, minute, tzinfo=UTC)


def case_of(
    transcript: str, policy: dict[str, Any] | None = None, as_of: str | None = None, **ticket: Any
) -> Case:
    made, _ = transcript_to_ticket(transcript, **ticket)
    moment = None if as_of is None else at(as_of)
    return sq.Auditor(sq.Policy.from_dict(policy or {})).case(made, moment)


def measured(metric: str, transcript: str, *arguments: Any, **named: Any) -> Measurement:
    return sq.METRICS[metric](case_of(transcript, *arguments, **named))


def hours_of(metric: str, transcript: str, *arguments: Any, **named: Any) -> float | None:
    value = measured(metric, transcript, *arguments, **named).value
    return None if value is None else value / HOUR


def places(checker: str, transcript: str, *arguments: Any, **named: Any) -> list[int | None]:
    found = sq.CHECKERS[checker](case_of(transcript, *arguments, **named))
    return [evidence.interaction for evidence in found]


def preset_hours(transcript: str, **ticket: Any) -> dict[str, float | None]:
    made, _ = transcript_to_ticket(transcript, **ticket)
    times = sq.first_response_times(made)
    return {name: None if each.value is None else each.value / HOUR for name, each in times.items()}


def test_e01_a_bot_reply_does_not_stop_the_first_response() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:00 bot: Hi! Did you try to restart the app?
        Mon 12:00 agent: Hello, I have unblocked it.
    """
    assert set(preset_hours(transcript).values()) == {3.0}
    assert places("slow-first-response", transcript) == [0]


def test_e02_a_bot_answer_ends_the_silence_but_not_the_wait_for_a_person() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:05 agent: Which card?
        Mon 09:10 customer: The blue one.
        Mon 09:10 bot: You will find help at the page for cards.
    """
    assert places("unacknowledged-wait", transcript, as_of="Wed 09:00") == []
    assert places("slow-next-response", transcript, as_of="Wed 09:00") == [2]


def test_e03_a_bot_hands_over_and_only_chatwoot_starts_there() -> None:
    times = preset_hours("""
        Mon 09:00 customer: My card is blocked.
        Mon 09:01 bot: One moment, somebody will take over.
        Mon 10:00 assignment: ana/tier-1
        Mon 10:30 agent: Hello, I have unblocked it.
    """)
    assert times == {"strict": 1.5, "zendesk": 1.5, "plain": 1.5, "zammad": 1.5, "chatwoot": 0.5}


def test_e03_a_status_that_opens_the_ticket_is_a_handoff_as_well() -> None:
    times = preset_hours("""
        Mon 09:00 status: pending
        Mon 09:00 customer: My card is blocked.
        Mon 09:01 status: pending
        Mon 09:01 bot: One moment, please.
        Mon 10:00 status: open
        Mon 10:30 agent: Hello, I have unblocked it.
    """)
    assert times["chatwoot"] == 0.5
    assert times["strict"] == 1.5


def test_e04_time_with_the_bot_is_told_apart_from_an_agents() -> None:
    case = case_of("""
        Mon 09:00 customer: My card is blocked.
        Mon 09:00 bot: Did you try to restart the app?
        Mon 11:00 assignment: ana/tier-1
        Mon 12:00 agent: I have unblocked it.
        Mon 12:00 status: solved
    """)
    spent = {turn.owner: (turn.end - turn.start) / 3.6e9 for turn in turns_of(case)}
    assert spent == {"bot": 2.0, "agent": 1.0}


def test_e05_a_reopening_after_a_bot_only_solve_starts_anew_in_chatwoot_alone() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:01 bot: Please restart the app.
        Mon 10:00 status: solved
        Mon 15:00 customer: It is still blocked!
        Mon 15:00 status: open
        Mon 16:00 agent: I have unblocked it.
    """
    times = preset_hours(transcript)
    assert times["chatwoot"] == 1.0
    assert times["strict"] == 7.0
    assert places("slow-first-response", transcript) == [0]


def test_e06_an_internal_note_is_no_reply() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:10 note ana: asked the bank
    """
    result = measured("first-response-time", transcript, as_of="Mon 12:00")
    assert (result.value, result.why_none) == (None, "no human reply yet")
    assert result.trail[0].skipped == ((1, "an internal note, which the customer never saw"),)


def test_e08_what_a_customer_writes_in_the_portal_is_a_message_of_theirs() -> None:
    transcript = """
        Mon 09:00 customer [web]: My card is blocked.
        Mon 09:30 agent: Which one?
        Mon 10:00 customer [web]: The blue one.
        Mon 11:00 agent: Done.
    """
    assert hours_of("next-response-time", transcript) == 1.0


def test_e09_mail_of_a_workflow_is_no_reply() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:00 agent [automatic]: Thank you, we got your mail.
        Mon 10:00 agent: Which card?
    """
    assert set(preset_hours(transcript).values()) == {1.0}
    assert case_of(transcript).timeline.handoffs == ()


def test_e10_no_reply_at_all_is_no_value() -> None:
    transcript = "Mon 09:00 customer: My card is blocked."
    made, _ = transcript_to_ticket(transcript)
    assert all(
        (each.value, each.why_none) == (None, "no human reply yet")
        for each in sq.first_response_times(made, as_of=at("Sun 09:00")).values()
    )
    assert hours_of("next-response-time", transcript) is None


def test_e11_solved_without_any_reply_is_no_first_response() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:30 status: solved
    """
    result = measured("first-response-time", transcript)
    assert (result.value, result.why_none) == (None, "solved without a reply")
    assert places("slow-first-response", transcript, as_of="Wed 09:00") == []
    assert places("unanswered-customer", transcript) == [0]


def test_e11_a_reply_after_the_solve_is_the_first_response_all_the_same() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:30 status: solved
        Mon 14:00 agent: I have unblocked it.
    """
    assert hours_of("first-response-time", transcript) == 5.0
    assert places("slow-first-response", transcript) == [0]
    assert places("unanswered-customer", transcript) == []


OPENED_BY_AGENT = """
    Mon 09:00 agent: Your claim came without page 3, could you send it?
    Tue 09:00 customer: Here it is. Anything else?
    Tue 10:00 agent: No, thank you.
"""


def test_e12_a_ticket_opened_by_an_agent_starts_with_the_customers_first_message() -> None:
    times = preset_hours(OPENED_BY_AGENT)
    assert times == {"strict": 1.0, "zendesk": 25.0, "plain": None, "zammad": 0.0, "chatwoot": 0.0}
    wait = case_of(OPENED_BY_AGENT).timeline.first_wait
    assert wait is not None
    assert (wait.kind, wait.opened) == ("first", 1)


def test_e12_the_second_comment_is_missing_until_it_comes() -> None:
    made, _ = transcript_to_ticket("Mon 09:00 agent: Your claim came without page 3, could you send it?")
    times = sq.first_response_times(made)
    assert times["zendesk"].why_none == "no human reply yet"
    assert times["strict"].why_none == "no message of the customer needs an answer"


def test_e12_a_first_comment_that_is_internal_does_not_open_it() -> None:
    times = preset_hours("""
        Mon 09:00 note ana: the customer called
        Mon 10:00 customer: As I said on the phone, page 3 is missing.
        Mon 11:00 agent: I have it now.
    """)
    assert times["strict"] == 1.0
    assert times["zendesk"] == 2.0


def test_e13_whoever_replies_stops_the_clock_and_is_credited() -> None:
    result = measured(
        "first-response-time",
        """
        Mon 09:00 customer: My card is blocked.
        Mon 09:01 assignment: ana/tier-1
        Mon 10:00 agent ben: Unblocked.
        """,
    )
    assert (result.value, result.agents) == (HOUR, ("ben",))


def test_e14_a_wait_runs_from_the_oldest_unanswered_message() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:30 agent: Which one?
        Mon 10:00 customer: The blue one.
        Mon 13:00 customer: Are you there?
        Mon 14:00 agent: Yes, done.
    """
    assert measured("next-response-time", transcript).values == (4 * HOUR,)
    wait = case_of(transcript).timeline.waits[1]
    assert (wait.opened, wait.messages) == (2, [2, 3])


def test_e15_a_goodbye_after_the_answer_opens_no_wait() -> None:
    transcript = """
        Mon 09:00 customer: Where is my invoice?
        Mon 09:10 agent: Under Settings, Billing.
        Mon 09:20 customer: Thank you!
        Fri 09:00 status: solved
    """
    assert measured("next-response-time", transcript).why_none == "no later message needed an answer"
    assert len(case_of(transcript).timeline.waits) == 1


@pytest.mark.parametrize("order", ["reply first", "status first"])
def test_e16_reply_and_status_in_one_step_are_one_answer(order: str) -> None:
    reply, status = "Mon 10:00 agent: Done.", "Mon 10:00 status: solved"
    first, second = (reply, status) if order == "reply first" else (status, reply)
    transcript = f"Mon 09:00 customer: My card is blocked.\n{first}\n{second}"
    assert hours_of("first-response-time", transcript) == 1.0
    assert measured("replies-to-resolution", transcript).value == 1
    assert measured("one-touch", transcript).value == 1
    assert places("unanswered-customer", transcript) == []


def test_e17_an_answer_ends_the_update_clock() -> None:
    transcript = """
        Mon 09:00 customer: My card is blocked.
        Mon 09:30 agent: I am looking into it.
    """
    made, _ = transcript_to_ticket(transcript)
    assert [each.kind for each in sq.Auditor().deadlines(made) if "response" in each.kind] == []


def test_e18_an_acknowledgement_may_be_due_before_the_first_response() -> None:
    made, _ = transcript_to_ticket("Mon 09:00 customer: My card is blocked.")
    due = {each.kind: each.at for each in sq.Auditor().deadlines(made)}
    assert due["acknowledgement"] == at("Mon 10:00")
    assert due["first-response"] == at("Mon 11:00")


def test_e19_pending_does_not_count_and_hold_counts_in_working_time() -> None:
    transcript = """
        Mon 01:00 customer: The heater is broken.
        Mon 02:00 agent: Which model?
        Mon 02:00 status: pending
        Tue 01:00 customer: The big one.
        Tue 02:00 status: on_hold
        Wed 06:00 status: open
        Wed 07:00 agent: Fixed.
        Wed 07:00 status: solved
    """
    policy = {"hours": OFFICE}  # 09:00-12:00 and 13:00-18:00 in Manila are 01:00-04:00 and 05:00-10:00 here
    assert hours_of("on-hold-time", transcript, policy) == 2 + 5 + 3 + 1
    assert hours_of("requester-wait-time", transcript, policy) == 1 + 1 + 11 + 1
    assert measured("next-response-time", transcript, policy).values == (2 * HOUR,)
    assert measured("resolution-time", transcript, policy).data["paused"] == (7 + 11) * HOUR


def test_e19_a_pause_before_the_first_reply_shortens_nothing() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 09:05 status: pending
        Mon 12:00 agent: Which model?
    """
    assert hours_of("first-response-time", transcript) == 3.0


def test_e19_never_on_hold_is_a_known_zero() -> None:
    assert measured("on-hold-time", "Mon 09:00 customer: Hello?", as_of="Mon 12:00").value == 0.0


def test_e20_a_hold_carries_over_a_change_of_priority() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 09:30 agent: The part is ordered.
        Mon 09:30 status: on_hold
        Tue 09:00 priority: urgent
        Thu 09:30 status: open
        Thu 10:00 agent: Fixed.
        Thu 10:00 status: solved
    """
    assert places("slow-resolution", transcript) == []
    assert hours_of("on-hold-time", transcript) == 72.0


def test_e21_time_between_solve_and_reopening_is_no_pause() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 agent: Please restart it.
        Mon 11:00 status: solved
        Thu 11:00 customer: It is broken again.
        Thu 11:00 status: open
        Thu 12:00 agent: Fixed.
        Thu 12:00 status: solved
    """
    assert case_of(transcript).timeline.pauses == ()
    assert hours_of("resolution-time", transcript) == 75.0
    assert places("slow-resolution", transcript) == [None]
    assert hours_of("requester-wait-time", transcript) == 3.0


def test_e22_a_ticket_of_a_closed_day_starts_at_the_next_opening() -> None:
    transcript = """
        Sat 09:00 customer: The heater is broken.
        Mon 02:30 agent: Which model?
    """
    assert hours_of("first-response-time", transcript, {"hours": OFFICE}) == 1.5


def test_e23_message_and_reply_outside_hours_make_a_known_zero() -> None:
    transcript = """
        Sat 09:00 customer: The heater is broken.
        Sat 12:00 agent: Which model?
    """
    result = measured("first-response-time", transcript, {"hours": OFFICE})
    assert (result.value, result.why_none, result.trail[0].open) == (0.0, None, ())


def test_e24_e25_a_holiday_and_half_a_day_do_not_count() -> None:
    hours = {**OFFICE, "holidays": ["2026-01-06"], "special": {"2026-01-07": [["09:00", "12:00"]]}}
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Thu 02:00 agent: Which model?
    """
    assert hours_of("first-response-time", transcript, {"hours": hours}) == 1 + 3 + 1


def test_e26_several_shifts_a_day_are_listed_in_the_trail() -> None:
    transcript = """
        Mon 03:30 customer: The heater is broken.
        Mon 05:30 agent: Which model?
    """
    trail = measured("first-response-time", transcript, {"hours": OFFICE}).trail[0]
    assert [(start[11:16], end[11:16]) for start, end in trail.open] == [
        ("03:30", "04:00"),
        ("05:00", "05:30"),
    ]


def test_e27_a_wait_over_a_clock_change_counts_real_seconds() -> None:
    hours = {"tz": "America/New_York", "week": dict.fromkeys(_WEEK, (("00:00", "24:00"),))}
    transcript = """
        2026-03-08 04:30 customer: The heater is broken.
        2026-03-08 07:15 agent: Which model?
    """
    assert hours_of("first-response-time", transcript, {"hours": hours}) == 2.75


def test_e28_e29_local_holidays_of_a_zone_without_dst() -> None:
    hours = {
        "tz": "Asia/Hong_Kong",
        "week": dict.fromkeys(_WEEK, (("00:00", "24:00"),)),
        "holidays": ["2026-01-06"],
    }
    transcript = """
        Mon 15:59 customer: The heater is broken.
        Tue 16:01 agent: Which model?
    """
    assert measured("first-response-time", transcript, {"hours": hours}).value == 120.0


def test_e30_round_the_clock_loses_no_minute() -> None:
    hours = {"tz": "UTC", "week": dict.fromkeys(_WEEK, (("00:00", "24:00"),))}
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Sun 09:00 agent: Which model?
    """
    assert hours_of("first-response-time", transcript, {"hours": hours}) == 144.0


def test_e31_a_schedule_without_hours_gives_none_with_the_reason() -> None:
    policy = {"hours": {"tz": "UTC", "week": {}}}
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 agent: Which model?
        Mon 11:00 customer: The big one.
        Mon 12:00 agent: Fixed.
        Mon 12:00 status: solved
    """
    timed = (metric for metric in sq.METRICS.values() if metric.unit == "seconds")
    for metric in timed:
        result = metric(case_of(transcript, policy))
        assert (result.value, result.why_none) == (None, "the schedule is never open"), metric.id
    made, _ = transcript_to_ticket("Mon 09:00 customer: The heater is broken.")
    assert all(
        each.kind in ("update", "survey") for each in sq.Auditor(sq.Policy.from_dict(policy)).deadlines(made)
    )


def test_e32_a_target_shorter_than_what_is_left_of_the_day_falls_due_today() -> None:
    made, _ = transcript_to_ticket("Mon 06:00 customer: The heater is broken.")
    due = sq.Auditor(sq.Policy.from_dict({"hours": OFFICE})).deadlines(made)
    assert next(each.at for each in due if each.kind == "first-response") == at("Mon 08:00")


def test_e33_what_is_left_of_a_target_respects_the_hours() -> None:
    made, _ = transcript_to_ticket("Mon 09:00 customer: The heater is broken.")
    due = sq.Auditor(sq.Policy.from_dict({"hours": OFFICE})).deadlines(made)
    first = next(each for each in due if each.kind == "first-response")
    assert first.at == at("Tue 02:00")
    assert str(first.at.timezone_name) == "Asia/Manila"
    assert first.left.total_seconds() == 17 * HOUR


def test_e34_targets_are_the_policys_and_no_state_is_left_behind() -> None:
    made, _ = transcript_to_ticket("Mon 09:00 customer: The heater is broken.")
    before = sq.Auditor().deadlines(made)
    after = sq.Auditor(sq.Policy.from_dict({"targets": []})).deadlines(made)
    assert {"first-response", "resolution"} <= {each.kind for each in before}
    assert {"first-response", "resolution"}.isdisjoint(each.kind for each in after)
    assert sq.Auditor().deadlines(made) == before


def test_e35_a_change_of_team_leaves_the_running_wait_its_schedule() -> None:
    policy = {
        "hours": {"tz": "UTC", "week": dict.fromkeys(_WEEK, (("00:00", "24:00"),))},
        "schedules": {"teams": {"tier-2": {"tz": "UTC", "week": {"tue": [["09:00", "17:00"]]}}}},
    }
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 assignment: /tier-2
        Mon 15:00 agent: Which model?
        Mon 16:00 customer: The big one.
        Tue 10:00 agent: Fixed.
    """
    assert hours_of("first-response-time", transcript, policy) == 6.0
    assert hours_of("next-response-time", transcript, policy) == 1.0


def test_e36_a_change_of_priority_rewrites_no_earlier_wait() -> None:
    answered = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 agent: Which model?
    """
    assert places("slow-first-response", f"{answered}\nMon 11:00 priority: urgent") == []
    assert places("slow-first-response", f"{answered}\nMon 11:00 priority: low", priority="urgent") == [0]


def test_e36_a_breach_of_the_resolution_stays_one_when_the_priority_sinks() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 agent: Which model?
        Wed 09:00 priority: normal
        Wed 12:00 status: solved
    """
    assert places("slow-resolution", transcript, priority="urgent") == [None]


def test_e36_a_raise_starts_the_shorter_target_at_the_raise() -> None:
    def raised(when: str, solved: str) -> list[int | None]:
        transcript = f"""
            Mon 09:00 customer: The heater is broken.
            {when} priority: urgent
            {solved} status: solved
        """
        return places("slow-resolution", transcript)

    assert raised("Mon 10:00", "Tue 10:00") == []
    assert raised("Mon 10:00", "Tue 10:01") == [None]
    assert raised("Wed 10:00", "Wed 18:00") == []
    assert raised("Wed 10:00", "Thu 09:01") == [None]


def test_e36_a_priority_that_is_set_again_changes_nothing() -> None:
    transcript = "Mon 09:00 customer: My invoice is wrong.\nWed 09:00 priority: urgent"
    again = f"{transcript}\nWed 09:05 priority: urgent"
    for lines in (transcript, again):
        assert places("slow-resolution", lines, as_of="Wed 10:00") == []
    clocks = [case_of(lines, as_of="Wed 10:00").timeline.resolution_clocks for lines in (transcript, again)]
    assert clocks[0] == clocks[1]


def test_e37_one_schedule_holds_for_one_span() -> None:
    policy = {"schedules": {"teams": {"tier-2": {"tz": "UTC", "week": {"mon": [["09:00", "10:00"]]}}}}}
    transcript = """
        Mon 08:00 customer: The heater is broken.
        Mon 08:00 assignment: /tier-1
        Mon 09:30 assignment: /tier-2
        Mon 12:00 agent: Fixed.
        Mon 12:00 status: solved
    """
    assert hours_of("resolution-time", transcript, policy) == 4.0


MERGED = """
    Mon 09:00 customer: The heater is broken.
    Mon 09:30 merge: into 4711
"""


def test_e38_a_ticket_that_was_merged_away_is_left_out() -> None:
    assert measured("first-response-time", MERGED).why_none == "merged into another ticket before a reply"
    for metric in ("resolution-time", "one-touch", "replies-to-resolution"):
        assert measured(metric, MERGED).why_none == "merged into another ticket"
    case = case_of(MERGED, as_of="Sun 09:00")
    assert [checker.id for checker in sq.CHECKERS.values() if list(checker(case))] == []
    made, _ = transcript_to_ticket(MERGED)
    assert sq.Auditor().deadlines(made, as_of=at("Mon 10:00")) == ()


def test_e38_what_desks_log_after_a_merge_says_nothing_more() -> None:
    merge = "Mon 09:00 customer: The heater is broken.\nMon 10:00 merge: into 2\n"
    assert case_of(f"{merge}Mon 10:01 status: closed").timeline.solves == ()
    once, twice = (
        measured("requester-wait-time", transcript, as_of="Thu 09:00").value
        for transcript in (merge, f"{merge}Wed 09:00 merge: into 2")
    )
    assert once == twice == HOUR


def test_e39_what_a_merge_brings_in_counts_from_its_own_time() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 09:20 customer: And the boiler too.
        Mon 10:00 merge: from 4711
        Mon 11:00 agent: Which model?
    """
    assert hours_of("first-response-time", transcript) == 2.0


LOOP = """
    Mon 09:00 customer: The heater is broken.
    Mon 10:00 agent: Please restart it.
    Mon 10:00 status: solved
    Mon 12:00 customer: It is still broken.
    Mon 12:00 status: open
    Mon 13:00 agent: Try once more, please.
    Mon 13:00 status: solved
    Mon 15:00 customer: No, it is still broken.
"""


def test_e40_loops_of_closing_and_reopening_are_told_apart() -> None:
    case = case_of(LOOP)
    assert [(solve.index, solve.reopened) for solve in case.timeline.solves] == [(2, 3), (6, 7)]
    assert hours_of("first-resolution-time", LOOP) == 1.0
    assert measured("resolution-time", LOOP).why_none == "reopened and not solved again"
    again = f"{LOOP}\nMon 16:00 agent: Replaced.\nMon 16:00 status: closed"
    assert hours_of("resolution-time", again) == 7.0
    assert measured("replies-to-resolution", again).value == 3
    assert measured("one-touch", again).value == 0


def test_e40_a_close_after_the_solve_is_no_second_one() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 agent: Please restart it.
        Mon 10:00 status: solved
        Fri 10:00 status: closed
    """
    assert hours_of("resolution-time", transcript) == 1.0


def test_e42_every_metric_of_time_uses_the_same_hours() -> None:
    transcript = """
        Sat 09:00 customer: The heater is broken.
        Mon 02:00 agent: Which model?
        Mon 02:00 status: solved
    """
    case = case_of(transcript, {"hours": OFFICE})
    used = ("first-response-time", "first-resolution-time", "resolution-time", "requester-wait-time")
    assert {sq.METRICS[metric](case).value for metric in used} == {HOUR}


def test_e43_metrics_need_no_target() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 12:00 agent: Which model?
    """
    assert hours_of("first-response-time", transcript, {"targets": []}) == 3.0
    result = measured("target-attainment", transcript, {"targets": []})
    assert (result.value, result.why_none) == (None, "no target has been met or missed")


def test_e44_a_late_reply_stays_a_miss() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 12:00 agent: Which model?
        Mon 12:10 customer: The big one.
        Mon 12:20 agent: Fixed.
    """
    assert places("slow-first-response", transcript) == [0]
    result = measured("target-attainment", transcript)
    assert result.values == (0.0, 1.0)
    assert result.data["first-response"] == {"met": 0, "missed": 1}


def test_e44_a_breach_that_was_never_answered_counts() -> None:
    transcript = "Mon 09:00 customer: The heater is broken."
    assert measured("target-attainment", transcript, as_of="Mon 11:00").values == ()
    assert measured("target-attainment", transcript, as_of="Mon 11:01").values == (0.0,)


def test_e52_an_out_of_office_answer_is_no_message_of_the_customer() -> None:
    transcript = """
        Mon 09:00 customer: Please send the quote.
        Mon 09:30 agent: It is attached.
        Mon 09:30 customer [automatic]: I am out of office.
        Mon 12:00 status: solved
    """
    assert len(case_of(transcript).timeline.waits) == 1
    assert places("unanswered-customer", transcript) == []


def test_e56_a_wait_belongs_to_who_was_responsible_when_it_began() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 09:00 assignment: ana/tier-1
        Mon 10:00 assignment: ben/tier-2
        Mon 13:00 agent ben: Which model?
        Mon 14:00 customer: The big one.
        Mon 14:30 agent cleo: Fixed.
    """
    case = case_of(transcript)
    first, second = case.timeline.waits
    assert (first.agent, first.team, first.answered_by) == ("ana", "tier-1", "ben")
    assert (second.agent, second.answered_by) == ("ben", "cleo")
    assert [evidence.agent for evidence in sq.CHECKERS["slow-first-response"](case)] == ["ana"]
    turns = [(turn.owner, turn.agent, turn.team) for turn in turns_of(case)]
    assert turns == [
        ("agent", "ana", "tier-1"),
        ("agent", "ben", "tier-2"),
        ("customer", "ben", "tier-2"),
        ("agent", "ben", "tier-2"),
    ]


def handoffs_of(transcript: str) -> list[int]:
    return [each.index for each in case_of(transcript).timeline.handoffs]


def test_handoffs_begin_with_the_first_human() -> None:
    assert handoffs_of("""
        Mon 09:00 assignment: /tier-1
        Mon 09:01 assignment: /tier-2
        Mon 09:02 assignment: ana/tier-2
        Mon 09:10 agent ana: Hello.
        Mon 09:20 assignment: ana/tier-2
        Mon 09:30 assignment: /billing
        Mon 09:40 assignment: ben/billing
        Mon 09:50 agent cleo: Hello.
        Mon 10:00 agent cleo: Anything else?
    """) == [5, 7]


def test_a_bot_in_charge_is_no_human() -> None:
    ticket = sq.Ticket.from_dict(
        {
            "id": "1",
            "interactions": [
                {"type": "message", "at": "2026-01-05T09:00:00Z", "by": "customer", "text": "Help"},
                {"type": "assignment", "at": "2026-01-05T09:00:01Z", "agent": "robo"},
                {"type": "message", "at": "2026-01-05T09:00:02Z", "by": "bot", "agent": "robo", "text": "Hi"},
                {"type": "assignment", "at": "2026-01-05T09:01:00Z", "agent": "ana"},
            ],
        }
    )
    assert sq.Auditor().case(ticket).timeline.handoffs == ()


def test_out_of_nobodys_hands_to_another_is_a_handoff() -> None:
    ticket = {"id": "1", "interactions": []}
    for minute, event in enumerate(({"agent": "ana"}, {}, {"agent": "ben"})):
        ticket["interactions"].append({"type": "assignment", "at": f"2026-01-05T09:0{minute}:00Z", **event})
    handoffs = sq.Auditor().case(sq.Ticket.from_dict(ticket)).timeline.handoffs
    assert [(each.index, each.from_agent, each.to_agent) for each in handoffs] == [(2, "ana", "ben")]


def test_presets_say_why_they_differ() -> None:
    made, _ = transcript_to_ticket(OPENED_BY_AGENT)
    whys = {name: each.data["why"] for name, each in sq.first_response_times(made).items()}
    assert whys == {
        "strict": "from the customer's first message to the first human reply after it",
        "zendesk": "starts at the creation, 1 d before the customer's first message; 1 d more than strict",
        "plain": "no value: opened by an agent, so it is left out",
        "zammad": "starts at the creation, 1 d before the customer's first message; "
        "stopped by interaction 0, not 2; 1 h less than strict",
        "chatwoot": "starts at the creation, 1 d before the customer's first message; "
        "stopped by interaction 0, not 2; 1 h less than strict",
    }


@pytest.mark.parametrize("name", PRESETS)
def test_a_policy_chooses_a_preset(name: str) -> None:
    policy = {"presets": {"first-response-time": name}}
    made, _ = transcript_to_ticket(OPENED_BY_AGENT)
    result = sq.audit(made, sq.Policy.from_dict(policy)).measurements["first-response-time"]
    assert (result.preset, result.value) == (name, sq.first_response_times(made)[name].value)


@pytest.mark.parametrize(
    ("presets", "words"),
    [
        ({"first-response-time": "zendsk"}, 'did you mean "zendesk"'),
        ({"handoffs": "zendesk"}, "has no presets"),
    ],
)
def test_an_unknown_preset_is_an_error_with_its_place(presets: dict[str, str], words: str) -> None:
    with pytest.raises(sq.PolicyError, match=words) as error:
        sq.Auditor(sq.Policy.from_dict({"presets": presets}))
    assert error.value.place == f"$.presets.{next(iter(presets))}"


def test_trails_name_what_was_passed_over_and_add_up() -> None:
    transcript = """
        Mon 00:30 customer: The heater is broken.
        Mon 00:31 system: We got your mail.
        Mon 01:10 customer: Hello?
        Mon 02:00 survey_sent: csat
        Mon 02:30 agent: Which model?
    """
    result = measured("first-response-time", transcript, {"hours": OFFICE})
    trail = result.trail[0]
    assert (trail.start, trail.stop) == (0, 4)
    assert dict(trail.skipped) == {
        1: "a system's message",
        2: "the customer's message: the clock runs already",
        3: "a survey is no reply",
    }
    lengths = (datetime.fromisoformat(end) - datetime.fromisoformat(start) for start, end in trail.open)
    assert sum(lengths, timedelta()).total_seconds() == result.value == 1.5 * HOUR


def test_waits_that_last_stand_in_the_trail_only() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 agent: Which model?
        Mon 11:00 customer: The big one.
    """
    result = measured("next-response-time", transcript, as_of="Mon 15:00")
    assert (result.values, result.why_none) == ((), "the customer still waits")
    assert [(trail.start, trail.stop, trail.note) for trail in result.trail] == [(2, None, "still open")]


def test_a_measurement_pickles_with_its_trail() -> None:
    result = measured("target-attainment", LOOP)
    assert pickle.loads(pickle.dumps(result)).trail == result.trail


def test_an_empty_ticket_has_no_times() -> None:
    case = sq.Auditor().case(sq.Ticket.from_dict({"id": "1", "interactions": []}))
    timeline = case.timeline
    assert (timeline.waits, timeline.solves, timeline.is_done, timeline.status) == ((), (), False, "open")
    for metric in sq.METRICS.values():
        assert metric(case) is not None
    assert sq.Auditor().deadlines(case.ticket) == ()
    assert turns_of(case) == ()


_EVENTS = st.sampled_from(
    [
        "customer: The heater is broken.",
        "customer: Thank you!",
        "customer [automatic]: I am out of office.",
        "agent ana: Which model?",
        "agent ben: Please restart it.",
        "agent ana [automatic]: We got your mail.",
        "bot: Hi!",
        "note ana: asked ben",
        "status: open",
        "status: pending",
        "status: on_hold",
        "status: solved",
        "status: closed",
        "assignment: ana/tier-1",
        "assignment: /tier-2",
        "priority: urgent",
        "priority: low",
        "survey_answer: csat 1",
        "merge: into 7",
    ]
)
_TRANSCRIPTS = st.lists(st.tuples(st.integers(0, 240), _EVENTS), max_size=14)


def transcript_of(events: list[tuple[int, str]]) -> str:
    """Events, each so many minutes after the one before."""
    lines, now = [], at("Mon 00:00")
    for minutes, event in events:
        now += timedelta(minutes=minutes)
        lines.append(f"{now:%Y-%m-%d %H:%M} {event}")
    return "\n".join(lines)


@given(_TRANSCRIPTS)
def test_waits_follow_one_another(events: list[tuple[int, str]]) -> None:
    timeline = case_of(transcript_of(events)).timeline
    for wait in timeline.waits:
        assert wait.messages[0] == wait.opened
        assert wait.messages == sorted(wait.messages)
        assert wait.end is None or wait.end >= wait.start
        assert (wait.end is None) == (wait.ended_by is None) == (wait.how is None)
        assert wait.elapsed(timeline.now) >= 0
    for before, after in pairwise(timeline.waits):
        assert before.end is not None
        assert before.end <= after.start
        assert after.kind == "next"
    assert all(wait.end is not None for wait in timeline.waits[:-1])


@given(_TRANSCRIPTS)
def test_periods_and_turns_do_not_overlap(events: list[tuple[int, str]]) -> None:
    case = case_of(transcript_of(events))
    periods = case.timeline.periods
    assert all(one.end == other.start for one, other in pairwise(periods))
    turns = turns_of(case)
    assert all(turn.start < turn.end for turn in turns)
    assert all(one.end <= other.start for one, other in pairwise(turns))


@given(_TRANSCRIPTS)
def test_every_metric_has_a_value_or_says_why_not(events: list[tuple[int, str]]) -> None:
    audit = sq.audit(transcript_to_ticket(transcript_of(events), id="t")[0])
    timed = [each for each in audit.measurements.values() if sq.METRICS[each.metric].unit == "seconds"]
    for result in timed:
        assert (result.why_none is None) == bool(result.values), result
        assert all(value >= 0 for value in result.values)
        assert all(end > start for trail in result.trail for start, end in trail.open)


@given(_TRANSCRIPTS)
def test_no_answer_after_the_audit_changes_it(events: list[tuple[int, str]]) -> None:
    whole, _ = transcript_to_ticket(transcript_of(events))
    if not whole.interactions:
        return
    middle = whole.interactions[len(whole.interactions) // 2].at
    cut = whole.replace_interactions(item for item in whole.interactions if item.at <= middle)
    auditor = sq.Auditor(checkers=[sq.CHECKERS[name] for name in _OF_RESPONSE_TIME])
    assert auditor.audit(whole, as_of=middle).findings == auditor.audit(cut, as_of=middle).findings
    assert auditor.deadlines(whole, as_of=middle) == auditor.deadlines(cut, as_of=middle)


_OF_RESPONSE_TIME = tuple(id for id, checker in sq.CHECKERS.items() if checker.pitfall == "response_time")


@given(st.integers(-(10**15), 4 * 10**15))
def test_moments_are_exact_to_the_microsecond(instant: int) -> None:
    assert microseconds(moment_at(instant)) == instant


def test_a_timeline_is_linear_in_its_interactions() -> None:
    def steps(number: int) -> int:
        lines = "\n".join(
            f"Mon 09:00 customer: Broken {n}.\nMon 09:00 status: solved\nMon 09:00 status: on_hold"
            for n in range(number)
        )
        case = case_of(lines)
        timeline = Timeline(case)
        return sum(len(wait.pauses) for wait in timeline.waits)

    assert steps(200) <= 2 * steps(100) + 2


@pytest.mark.parametrize(
    ("seconds", "english", "filipino"),
    [
        (0, "0 s", "0 seg"),
        (45, "45 s", "45 seg"),
        (190 * 60, "3 h 10 min", "3 oras 10 min"),
        (86_400, "1 d", "1 araw"),
        (86_400 + 61, "1 d", "1 araw"),
        (100 * 3600, "4 d 4 h", "4 araw 4 oras"),
    ],
)
def test_durations_read_well(seconds: int, english: str, filipino: str) -> None:
    assert Wording("en").duration(timedelta(seconds=seconds)) == english
    assert Wording("fil").duration(timedelta(seconds=seconds)) == filipino


def test_what_was_spent_never_reads_like_what_was_allowed() -> None:
    allowed = timedelta(hours=2)
    assert Wording("en").against(timedelta(hours=3, minutes=10), allowed) == ("3 h 10 min", "2 h")
    assert Wording("en").against(allowed + timedelta(seconds=20), allowed) == ("2 h 20 s", "2 h")
    assert Wording("en").against(allowed + timedelta(microseconds=1), allowed) == ("2 h 0.000001 s", "2 h")


def test_findings_say_wait_and_target() -> None:
    made, _ = transcript_to_ticket("Mon 09:00 customer: Broken.\nMon 12:10 agent: Which model?")
    checkers = [sq.CHECKERS["slow-first-response"]]
    english = sq.Auditor(checkers=checkers).audit(made).findings[0]
    filipino = sq.Auditor(sq.Policy(locale="fil"), checkers=checkers).audit(made).findings[0]
    assert english.message == "The customer waited 3 h 10 min of 2 h for the first reply."
    assert filipino.message.startswith("3 oras 10 min naghintay ang customer")
    assert (english.data["wait_seconds"], english.data["target_seconds"]) == (11_400.0, 7_200.0)


def test_a_customer_who_says_that_it_works_waits_no_longer() -> None:
    transcript = """
        Mon 09:00 customer: The heater is broken.
        Mon 10:00 customer: Update: it works now.
    """
    wait = case_of(transcript).timeline.waits[0]
    assert (wait.how, wait.ended_by, wait.reply) == ("withdrawal", 1, None)
    assert places("unanswered-customer", transcript, as_of="Wed 09:00") == []
    assert places("slow-first-response", transcript, as_of="Wed 09:00") == []
    answered = f"{transcript}\nMon 13:00 agent: Glad to hear that."
    assert hours_of("first-response-time", answered) == 4.0
    assert places("slow-first-response", answered) == []
    assert measured("target-attainment", answered).value is None


def test_the_first_wait_that_was_withdrawn_is_answered_by_the_first_reply() -> None:
    transcript = """
        Mon 09:00 customer: My card was charged twice, please refund it.
        Mon 09:10 customer: It works now, thank you!
        Mon 09:20 customer: It still does not work. What now?
        Mon 10:00 status: solved
        Mon 11:00 customer: My card was charged twice, please refund it.
        Mon 12:00 agent: Hello, sorry, I have refunded it.
    """
    assert hours_of("first-response-time", transcript) == 3.0


def test_what_a_bot_says_after_the_solve_acknowledges_a_wait_that_goes_on() -> None:
    transcript = """
        Mon 09:00 customer: My card was charged twice, please refund it.
        Mon 09:20 status: solved
        Mon 09:21 bot: We have your message.
        Mon 15:00 customer: My card was charged twice, where is the refund?
        Mon 15:10 agent: Hello, sorry, I have refunded it.
    """
    assert places("unacknowledged-wait", transcript) == []
    assert places("unacknowledged-wait", transcript.replace("bot: We", "note: We")) == [0]
