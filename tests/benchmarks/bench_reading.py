"""What reading and auditing cost, as ratios to one `\\w+` pass over the same messages in the same round.

    python tests/benchmarks/bench_reading.py [FILE.jsonl …]

Without files the external data is taken if it is there, else the bundled transcripts, repeated. It measures, it is no
test. CPU time is counted, the best of some rounds; VADER is compared where it is installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import regex

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
AT_LEAST = 20_000


def files(given: list[str]) -> list[Path]:
    if given:
        return [Path(name) for name in given]
    data = ROOT.parent / "shared" / "data"
    external = [data / "social_support.jsonl", data / "forum_support.jsonl"]
    return [path for path in external if path.is_file()] or [ROOT / "docs" / "examples" / "transcripts.jsonl"]


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The least CPU time of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def import_time() -> float:
    """Seconds to import the package in a new process, less those of starting Python."""
    command = [sys.executable, "-c"]

    def spent(code: str) -> float:
        begin = time.perf_counter()
        subprocess.run([*command, code], check=True)
        return time.perf_counter() - begin

    return min(spent("import supportquality") for _ in range(3)) - min(spent("") for _ in range(3))


def main(given: list[str]) -> None:
    print(f"import supportquality: {import_time() * 1000:.0f} ms")
    import supportquality as sq
    from supportquality.reading import reader_for

    begin = time.process_time()
    reader = reader_for(("en", "fil"))
    print(f"both packs built in {(time.process_time() - begin) * 1000:.0f} ms")

    tickets = [
        sq.Ticket.from_dict(json.loads(line)) for path in files(given) for line in path.open(encoding="utf-8")
    ]
    messages = [item for ticket in tickets for item in ticket.interactions if isinstance(item, sq.Message)]
    copies = max(1, AT_LEAST // len(messages))
    word = regex.compile(r"\w+")
    everything = [message.text for message in messages] * copies
    print(f"{len(everything)} messages, {sum(map(len, everything)) / len(everything):.0f} characters each")

    for name, side in (("agents", "agent"), ("customers", "customer")):
        texts = [
            message.text for message in messages if (message.by == "customer") == (side == "customer")
        ] * copies
        for text in texts:
            reader.read(text, side)
        ref = best(lambda texts=texts: [word.findall(text) for text in texts])
        spent = best(lambda texts=texts, side=side: [reader.read(text, side) for text in texts])
        print(f"read, {name}: {spent / ref:.2f} ref  ({spent / len(texts) * 1e6:.0f} µs a message)")

    auditor = sq.Auditor()
    ref = best(lambda: [word.findall(message.text) for message in messages])

    def audit() -> int:
        return sum(len(one.findings) for one in auditor.audit_all(tickets))

    audit()
    spent = best(audit, 3)
    print(
        f"full audit, {len(auditor.checkers)} checkers: {spent / ref:.2f} ref a message, "
        f"{len(messages) / spent:.0f} messages a second"
    )
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        print("VADER is not installed")
    else:
        scores = SentimentIntensityAnalyzer().polarity_scores
        vader = best(lambda: [scores(message.text) for message in messages], 2)
        print(f"VADER's score: {vader / ref:.2f} ref, {vader / spent:.2f} of a full audit")

    long = max(tickets, key=lambda ticket: len(ticket.interactions))
    texts = messages[:50]
    ticket = long.replace_interactions(texts)
    auditor.check_draft(ticket, "Sorry, we can't do that.")
    drafts = [f"Sorry, we can't do that. {number}" for number in range(20)]
    spent = min(best(lambda draft=draft: auditor.check_draft(ticket, draft), 1) for draft in drafts)
    print(f"check_draft on {len(ticket.interactions)} messages: {spent * 1000:.2f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
