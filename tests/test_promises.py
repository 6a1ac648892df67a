"""The ledger of promises, against promises that were written from the definitions before the code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from supportquality.auditing import Auditor
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
