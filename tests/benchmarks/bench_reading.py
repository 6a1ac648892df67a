"""What reading and auditing cost, as ratios to one `\\w+` pass over the same messages in the same round.

    python tests/benchmarks/bench_reading.py [FILE.jsonl …]

Without files the external data is taken if it is there, else the bundled transcripts, repeated. It measures, it is no
test. The messages are taken in portions, and of each portion the best of some rounds counts, in which what is compared
takes turns, so that a busy machine disturbs all alike. VADER and proselint are compared where they are installed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import regex

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 4
PORTION = 400
AT_LEAST = 20_000
REF = regex.compile(r"\w+").findall

Work = Callable[[Sequence[Any]], object]


def files(given: list[str]) -> list[Path]:
    if given:
        return [Path(name) for name in given]
    data = ROOT.parent / "shared" / "data"
    external = [data / "social_support.jsonl", data / "forum_support.jsonl"]
    return [path for path in external if path.is_file()] or [ROOT / "docs" / "examples" / "transcripts.jsonl"]


def seconds(jobs: Mapping[str, Work], items: Sequence[Any], rounds: int = ROUNDS) -> dict[str, float]:
    """CPU seconds of each job over all items: portion by portion the best of some rounds, the jobs in turn."""
    spent = dict.fromkeys(jobs, 0.0)
    for portion in _portions(items):
        best = dict.fromkeys(jobs, float("inf"))
        for _ in range(rounds):
            for name, job in jobs.items():
                begin = time.process_time()
                job(portion)
                best[name] = min(best[name], time.process_time() - begin)
        for name, least in best.items():
            spent[name] += least
    return spent


def _portions(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for at in range(0, len(items), PORTION):
        yield items[at : at + PORTION]


def import_time() -> float:
    """Seconds to import the package in a new process, less those of starting Python."""
    command = [sys.executable, "-c"]

    def spent(code: str) -> float:
        begin = time.perf_counter()
        subprocess.run([*command, code], check=True)
        return time.perf_counter() - begin

    return min(spent("import supportquality") for _ in range(3)) - min(spent("") for _ in range(3))


def ten_times(pack: Any) -> Any:
    """The pack with nine more phrases for each, which texts begin but never end: the same hits of ten times the lexicon."""

    def more(block: str) -> str:
        lines = [block]
        for line in block.splitlines():
            body, arrow, data = line.partition("#")[0].partition("=>")
            if body.strip():
                stem = re.sub(r"[$?.,~\d\s]+$", "", body)
                lines += [f"{stem} zq{number} {arrow} {data}" for number in range(9)]
        return "\n".join(lines)

    sides = {
        side: {kind: more(block) for kind, block in getattr(pack, side).items()}
        for side in ("agent", "customer")
    }
    return attrs.evolve(pack, **sides)


def vader() -> Callable[[str], object] | None:
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        return None
    return SentimentIntensityAnalyzer().polarity_scores


def proselint() -> Callable[[str], object] | None:
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:
        return None
    CheckRegistry().register_many(__register__)
    return lambda text: LintFile("message", text).lint()


def main(given: list[str]) -> None:
    print(f"import supportquality: {import_time() * 1000:.0f} ms")
    import supportquality as sq
    from supportquality.languages import LANGUAGES
    from supportquality.reader import Reader, reader_for

    begin = time.process_time()
    reader = reader_for(("en", "fil"))
    built = time.process_time()
    reader.read("", "agent"), reader.read("", "customer")
    print(
        f"both packs built in {(built - begin) * 1000:.0f} ms, "
        f"and {(time.process_time() - built) * 1000:.0f} ms at the first message of each side"
    )

    tickets = [
        sq.Ticket.from_dict(json.loads(line)) for path in files(given) for line in path.open(encoding="utf-8")
    ]
    messages = [item for ticket in tickets for item in ticket.interactions if isinstance(item, sq.Message)]
    copies = max(1, AT_LEAST // len(messages))
    print(
        f"{len(messages)} messages, {sum(len(item.text) for item in messages) / len(messages):.0f} characters each"
    )

    for name, side in (("agents", "agent"), ("customers", "customer")):
        texts = [
            message.text for message in messages if (message.by == "customer") == (side == "customer")
        ] * copies
        jobs: dict[str, Work] = {
            "ref": lambda texts: [REF(text) for text in texts],
            "together": lambda texts, side=side: [reader.read(text, side) for text in texts],
            "alone": lambda texts, side=side: [sq.read(text, by=side) for text in texts],
        }
        seconds(jobs, texts, 1)
        spent = seconds(jobs, texts)
        ratios = ", ".join(f"{job} {spent[job] / spent['ref']:.2f} ref" for job in ("together", "alone"))
        print(f"read, {name}: {ratios} ({spent['together'] / len(texts) * 1e6:.0f} µs a message)")

    texts = [message.text for message in messages if message.by == "agent"]
    wide = Reader(ten_times(LANGUAGES[code]) for code in ("en", "fil"))
    jobs = {
        "packs": lambda texts: [reader.read(text, "agent") for text in texts],
        "ten": lambda texts: [wide.read(text, "agent") for text in texts],
    }
    seconds(jobs, texts, 1)
    spent = seconds(jobs, texts)
    print(f"ten times the phrases, the same hits: {spent['ten'] / spent['packs']:.2f} of the time")

    auditor = sq.Auditor()

    def audit(tickets: Sequence[sq.Ticket]) -> int:
        return sum(len(one.findings) for one in auditor.audit_all(tickets))

    def of_texts(work: Callable[[str], object]) -> Work:
        return lambda tickets: [
            work(item.text)
            for ticket in tickets
            for item in ticket.interactions
            if isinstance(item, sq.Message)
        ]

    audit(tickets)
    jobs = {"ref": of_texts(REF), "audit": audit}
    score, lint = vader(), proselint()
    if score:
        jobs["VADER's score"] = of_texts(score)
    spent = seconds(jobs, tickets, 5)
    ref = spent["ref"]
    print(
        f"full audit, {len(auditor.checkers)} checkers: {spent['audit'] / ref:.2f} ref a message, "
        f"{len(messages) / spent['audit']:.0f} messages a second"
    )
    if score:
        theirs = spent["VADER's score"]
        print(f"VADER's score: {theirs / ref:.2f} ref, {theirs / spent['audit']:.2f} of a full audit")
    if lint:
        few = tickets[:: max(1, len(tickets) // 60)]
        spent = seconds({"ref": of_texts(REF), "proselint": of_texts(lint)}, few, 1)
        print(f"proselint: {spent['proselint'] / spent['ref']:.0f} ref")

    long = max(tickets, key=lambda ticket: len(ticket.interactions))
    ticket = long.replace_interactions(messages[:50])
    auditor.check_draft(ticket, "Sorry, we can't do that.")
    drafts = [f"Sorry, we can't do that. {number}" for number in range(20)]
    spent_on = []
    for draft in drafts:
        begin = time.process_time()
        auditor.check_draft(ticket, draft)
        spent_on.append(time.process_time() - begin)
    print(f"check_draft on {len(ticket.interactions)} messages: {min(spent_on) * 1000:.2f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
