"""The ledger of promises, against promises that were written from the definitions before the code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from supportquality.auditing import Auditor
from supportquality.examples import transcript_to_ticket
from supportquality.policy import Policy
from supportquality.promises import Promise
from supportquality.tickets import Ticket

LEDGER = Path(__file__).parent / "scenarios" / "promise_ledger.jsonl"
SCENARIOS = [json.loads(line) for line in LEDGER.read_text(encoding="utf-8").splitlines()]


def promises(scenario: dict[str, Any]) -> tuple[Promise, ...]:
    auditor = Auditor(Policy.from_dict(scenario["policy"] or {}))
    return auditor.audit(Ticket.from_dict(scenario["ticket"]), scenario["as_of"]).promises


def meant(scenario: dict[str, Any]) -> Promise | None:
    """The promise of the ledger that the scenario speaks of: in its message, over its words."""
    wanted = scenario["promise"]
    text = scenario["ticket"]["interactions"][wanted["interaction"]]["text"]
    start = text.index(wanted["quote"])
    end = start + len(wanted["quote"])
    there = [
        promise
        for promise in promises(scenario)
        if promise.interaction == wanted["interaction"] and promise.start < end and start < promise.end
    ]
    timed = [promise for promise in there if promise.due is not None]
    return (timed or there or [None])[0]


def misses(what: str) -> Iterator[str]:
    for scenario in SCENARIOS:
        wanted = scenario["promise"]
        if wanted is None:
            found = promises(scenario)
            if found:
                yield f"{scenario['id']}: {found[0].quote!r} is no promise"
            continue
        promise = meant(scenario)
        if promise is None:
            yield f"{scenario['id']}: no promise in {wanted['quote']!r}"
        elif what == "due":
            due = wanted["due"] and datetime.fromisoformat(wanted["due"])
            if promise.due != due:
                yield f"{scenario['id']}: {wanted['quote']!r} due {promise.due}, not {due}"
        elif (promise.state, promise.kept_by) != (wanted["state"], wanted["kept_by"]):
            yield (
                f"{scenario['id']}: {wanted['quote']!r} {promise.state} by {promise.kept_by}, "
                f"not {wanted['state']} by {wanted['kept_by']}"
            )


@pytest.mark.parametrize("what", ["due", "state"])
def test_the_ledger_is_right(what: str) -> None:
    wrong = list(misses(what))
    assert len(wrong) <= 0.05 * len(SCENARIOS), "\n".join(wrong)


OFFICE = {"tz": "UTC", "week": {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}}


def promised(words: str, said: str = "Wed 10:15", hours: Any = None, **audit: Any) -> Promise:
    """The one promise of these words, said in the first week of 2026."""
    transcript = f"Mon 09:00 customer: My invoice is wrong.\n{said} agent ana: {words}"
    policy = Policy.from_dict({} if hours is None else {"hours": hours})
    (promise,) = Auditor(policy).audit(transcript_to_ticket(transcript)[0], **audit).promises
    return promise


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("I will call you by 17:00.", "07 17:00"),
        ("I will call you by 3:30pm.", "07 15:30"),
        ("I will call you by 3.30 pm.", "07 15:30"),
        ("I will call you no later than 17:00.", "07 17:00"),
        ("I will call you tomorrow by 17:00.", "08 17:00"),
        ("I will call you by 14:30 on Friday.", "09 14:30"),
        ("I will call you on January 10 by 15:00.", "10 15:00"),
        ("I will call you by 1/12.", "13 00:00"),
        ("I will call you at 10:45.", "07 10:45"),
        ("I will call you at 10:05.", "07 22:05"),
        ("I will call you between 10am and 2pm tomorrow.", "08 14:00"),
        ("I will call you within 2 hours and 30 minutes.", "07 12:45"),
        ("I will call you by the 99999999999999999999th.", None),
        ("I will call you on 31/12/9999.", None),
        ("Tatawagan ko po kayo by 5:30pm.", "07 17:30"),
        ("Tatawagan ko po kayo mamayang 15:00.", "07 15:00"),
        ("Tatawagan ko po kayo mamayang 10:45 ng umaga.", "07 10:45"),
        ("Tatawagan ko po kayo mamayang 3 ng hapon.", "07 15:00"),
        ("Tatawagan ko po kayo bukas ng 3:30 ng hapon.", "08 15:30"),
        ("Tatawagan ko po kayo bukas, alas-2 hanggang alas-4.", "08 16:00"),
        ("Tatawagan ko po kayo sa loob ng 2 oras at 30 minuto.", "07 12:45"),
        ("Ipapadala ko po ang refund na 15,000 bukas.", "09 00:00"),
    ],
)
def test_the_clock_in_a_promise(words: str, due: str | None) -> None:
    found = promised(words).due
    assert (None if found is None else f"{found:%d %H:%M}") == due


@pytest.mark.parametrize(
    ("words", "said", "due"),
    [
        ("I will call you first thing Wednesday.", "Wed 18:35", "14 12:00"),
        ("I will call you by Wednesday 9am.", "Wed 18:35", "14 09:00"),
        ("I will call you by EOD Wednesday.", "Wed 18:35", "14 17:00"),
        ("I will call you today by end of day.", "Wed 18:35", "08 00:00"),
        ("Tatawagan ko po kayo sa Miyerkules ng 9am.", "Wed 18:35", "14 09:00"),
    ],
)
def test_what_is_over_cannot_be_meant(words: str, said: str, due: str) -> None:
    assert f"{promised(words, said, OFFICE).due:%d %H:%M}" == due


def test_without_business_days_none_is_due() -> None:
    assert promised("I will call you within 2 business days.", hours={"tz": "UTC", "week": {}}).due is None


def ledger(transcript: str, as_of: str = "2026-01-20T00:00:00Z") -> list[tuple[str, int | None]]:
    audit = Auditor().audit(transcript_to_ticket(transcript)[0], as_of)
    return [(promise.state, promise.kept_by) for promise in audit.promises]


def test_nothing_keeps_a_promise_before_its_condition_is_met() -> None:
    transcript = """
        Mon 09:00 customer: My invoice is wrong.
        Mon 10:00 agent ana: Once you send us the photo, I will call you within 2 hours.
        Mon 11:00 agent ana: Did you find it?
        Tue 09:00 customer: Here is the photo.
    """
    assert ledger(transcript) == [("broken", None)]
    assert ledger(f"{transcript}\nTue 10:00 agent ana: It is corrected.") == [("kept", 4)]


def test_what_was_promised_may_come_right_after_the_promise() -> None:
    transcript = """
        Mon 09:00 customer: Is my card blocked?
        Mon 09:01 agent ana: One moment, I will get back to you within 5 minutes.
        Mon 09:02 agent ana: {}
    """
    assert ledger(transcript.format("Your card is not blocked, you can use it again.")) == [("kept", 2)]
    assert ledger(transcript.format("Thank you for waiting.")) == [("broken", None)]


def test_nobody_breaks_a_promise_on_a_ticket_that_was_merged_away() -> None:
    transcript = """
        Mon 09:00 customer: My invoice is wrong.
        Mon 10:00 agent ana: I will call you by Wednesday.
        Tue 09:00 merge: into 2
    """
    assert ledger(transcript) == [("open", None)]
