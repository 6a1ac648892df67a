"""What an interaction costs in a long ticket, as a multiple of what it costs in one of ten.

    python tests/benchmarks/bench_long_ticket.py [FILE.jsonl …]

The same thousand interactions are cut into a hundred tickets of 10, ten of 100 and one of 1,000, so that the texts are
the same; each is audited in full: findings, measurements, score, promises, risks and story. Without files the external
data is taken if it is there, behind the bundled transcripts. CPU time, the least of some rounds; it judges nothing.
`--profile` shows where the time goes in the long ticket and not in the short ones.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import supportquality as sq

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
LENGTHS = (10, 100, 1_000)
AGENTS = ("ana", "ben", "carlo")
LONGEST_GAP = timedelta(hours=6)
NEXT_TICKET = timedelta(minutes=40)


def files(given: list[str]) -> list[Path]:
    if given:
        return [Path(name) for name in given]
    data = ROOT.parent / "shared" / "data" / "social_support.jsonl"
    return [path for path in (ROOT / "docs" / "examples" / "transcripts.jsonl", data) if path.is_file()]


def interactions(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """Those of all tickets in a row, as if a customer and three agents had gone on and on."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    at = datetime.fromisoformat("2026-01-05T09:00:00+08:00")
    names: dict[str, str] = {}
    for line in cycle(lines):
        ticket = json.loads(line)
        last = None
        for item in ticket["interactions"]:
            if item["type"] == "merge":
                continue
            when = datetime.fromisoformat(item["at"])
            at += NEXT_TICKET if last is None else min(when - last, LONGEST_GAP)
            last = when
            if "agent" in item:
                item["agent"] = names.setdefault(item["agent"], AGENTS[len(names) % len(AGENTS)])
            yield {**item, "at": at.isoformat()}


def tickets(items: list[dict[str, Any]], length: int) -> list[sq.Ticket]:
    agents = [{"id": agent, "name": agent.title()} for agent in AGENTS]
    return [
        sq.Ticket.from_dict(
            {
                "id": str(first),
                "channel": "email",
                "customer": {"id": "c-1", "name": "Maria Santos"},
                "agents": agents,
                "interactions": items[first : first + length],
            }
        )
        for first in range(0, len(items), length)
    ]


PARTS: dict[str, Callable[[sq.Audit], object]] = {
    "readings": lambda audit: [
        audit.case.reading(index) for index in (*audit.case.customer_messages, *audit.case.replies)
    ],
    "timeline": lambda audit: audit.case.timeline.late,
    "findings": lambda audit: audit.findings,
    "measurements": lambda audit: audit.measurements,
    "score": lambda audit: audit.score,
    "promises": lambda audit: audit.promises,
    "risks": lambda audit: audit.risks,
    "story": lambda audit: audit.story.text(),
}


def spent(auditor: sq.Auditor, cut: list[sq.Ticket]) -> dict[str, float]:
    """CPU seconds of every part of the audits, in the order in which they build on each other."""
    audits = [auditor.audit(ticket) for ticket in cut]
    seconds = {}
    for name, part in PARTS.items():
        begin = time.process_time()
        for audit in audits:
            part(audit)
        seconds[name] = time.process_time() - begin
    return seconds | {"all": sum(seconds.values())}


def compared(auditor: sq.Auditor, by_length: dict[int, list[sq.Ticket]]) -> None:
    least: dict[int, dict[str, float]] = {}
    for _ in range(ROUNDS):
        for length, cut in by_length.items():
            now = spent(auditor, cut)
            least[length] = {name: min(now[name], least.get(length, now)[name]) for name in now}
    shortest = least[LENGTHS[0]]
    print(f"{'interactions':14}" + "".join(f"{length:>22,}" for length in LENGTHS))
    for name in shortest:
        costs = [
            (least[length][name] / LENGTHS[-1] * 1e6, least[length][name] / shortest[name])
            for length in LENGTHS
        ]
        print(f"{name:14}" + "".join(f"{cost:11,.0f} us{ratio:6.2f} x" for cost, ratio in costs))


def profiled(auditor: sq.Auditor, by_length: dict[int, list[sq.Ticket]]) -> None:
    times: dict[str, list[float]] = {}
    for column, length in enumerate((LENGTHS[0], LENGTHS[-1])):
        profile = cProfile.Profile()
        profile.runcall(spent, auditor, by_length[length])
        for (file, line, name), (_, _, own, _, _) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
            times.setdefault(f"{Path(file).name}:{line} {name}", [0.0, 0.0])[column] += own
    worst = sorted(times.items(), key=lambda item: item[1][0] - item[1][1])[:30]
    for name, (short, long) in worst:
        print(f"{(long - short) * 1e3:9.1f} ms more{long * 1e3:9.1f} ms  {name}")


def main(given: list[str]) -> None:
    paths = files([name for name in given if name != "--profile"])
    items = list(islice(interactions(paths), LENGTHS[-1]))
    by_length = {length: tickets(items, length) for length in LENGTHS}
    auditor = sq.Auditor()
    for cut in by_length.values():
        spent(auditor, cut)
    (profiled if "--profile" in given else compared)(auditor, by_length)


if __name__ == "__main__":
    main(sys.argv[1:])
