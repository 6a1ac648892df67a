"""What summaries cost: merging those of a million tickets, their size, and the memory of a long stream of audits.

    python tests/benchmarks/bench_summary.py [TICKETS]

Prints figures and tests nothing. TICKETS is how many audits the stream has (200000).
"""

from __future__ import annotations

import json
import pickle
import random
import resource
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import supportquality as sq

CHANNELS = ("email", "chat", "social", "phone")
BEGIN = datetime(2026, 1, 5, tzinfo=UTC)


def tickets(many: int, seed: int = 0) -> Iterator[sq.Ticket]:
    """Tickets of forty agents, four channels and twenty topics, over eight weeks."""
    chance = random.Random(seed)
    for number in range(many):
        at = BEGIN + timedelta(seconds=chance.randrange(8 * 7 * 86_400))
        reply = at + timedelta(seconds=60 * chance.lognormvariate(3, 1))
        solved = reply + timedelta(seconds=3600 * chance.lognormvariate(1, 1))
        agent = f"agent-{chance.randrange(40)}"
        yield sq.Ticket(
            id=str(number),
            channel=chance.choice(CHANNELS),
            topic=f"topic-{chance.randrange(20)}",
            language="en",
            agents=(sq.Agent(id=agent, team=f"tier-{1 + chance.randrange(2)}"),),
            interactions=(
                sq.Message(at=at, by="customer", text="Where is my parcel? It was promised for Monday."),
                sq.Message(at=reply, by="agent", agent=agent, text="It is on its way and arrives today."),
                sq.StatusChange(at=solved, status="solved"),
                sq.SurveyAnswer(at=solved + timedelta(hours=1), kind="csat", score=chance.randrange(1, 6)),
            ),
        )


def merging() -> None:
    """A million tickets in summaries of ten thousand and of a thousand."""
    auditor = sq.Auditor(checkers=[])
    for size, distinct in ((10_000, 3), (1_000, 10)):
        parts = [sq.summarize(auditor.audit_all(tickets(size, seed))) for seed in range(distinct)]
        many = [parts[number % distinct] for number in range(1_000_000 // size)]
        began = time.perf_counter()
        summary = sq.Summary.merge(many)
        merged = time.perf_counter()
        shown = (
            summary["csat"].value,
            summary["first-response-time"].p95,
            summary.by("agent")["agent-1"]["csat"].value,
        )
        read = time.perf_counter()
        stored = len(json.dumps(summary.to_dict()))
        everything = time.perf_counter()
        assert all(shown)
        print(
            f"{len(many)} summaries of {size}: {summary.tickets} tickets, {len(summary.cells)} cells, "
            f"merged in {merged - began:.2f} s, figures read in {read - merged:.2f} s, "
            f"every statistic of every cell written in {everything - read:.2f} s; "
            f"a part {len(pickle.dumps(parts[0])) / 1e6:.1f} MB, the whole {stored / 1e6:.1f} MB of JSON"
        )


def streaming(many: int) -> None:
    """The greatest memory of the process after each fifth of a stream of audits."""
    auditor = sq.Auditor(checkers=[])

    def watched() -> Iterator[sq.Audit]:
        for number, audit in enumerate(auditor.audit_all(tickets(many)), 1):
            yield audit
            if number % (many // 5) == 0:
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                print(
                    f"{number} audits: {peak:.0f} MB at most, {number / (time.perf_counter() - began):.0f} a second"
                )

    began = time.perf_counter()
    print(sq.summarize(watched()))


if __name__ == "__main__":
    streaming(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
    merging()
