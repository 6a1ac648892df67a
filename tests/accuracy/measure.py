"""Accuracy of the cues against labelled exchanges: precision, recall and F1 a cue, on both halves of the data.

    python tests/accuracy/measure.py                         the table of both halves
    python tests/accuracy/measure.py --own                   the same for the exchanges that are kept here
    python tests/accuracy/measure.py --errors empathy        the false and the missed ones of a cue, development half
    python tests/accuracy/measure.py --errors mood

The data is split in two by a hash of the row's id. Packs are written against the development half only; the held half
is looked at as figures, never as rows. A predicted cue is right if it overlaps a labelled span of its kind; a labelled
span is found if a cue of its kind overlaps it. Labels that the two readers dispute are left out of a row.

The exchanges kept here (`exchanges/*.jsonl`) were written and labelled without a look at the packs, as varied as could be,
and labelled once only. They ask for more than most real mail does. The packs have been tuned on `english.jsonl` and
`filipino.jsonl`, so that their figures are those of training; `held_*.jsonl` are the held half here, looked at as figures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from supportquality.reader import read
from supportquality.reading import Cue

CUE_OF_LABEL = {
    "unsure": "uncertainty",
    "dismissive": "dismissal",
    "approval": "powerlessness",
    "offer_help": "help-offer",
    "next_step": "next-step",
    "urgent": "urgency",
    "repeat": "repeat-contact",
    "manager": "manager-request",
    "churn": "churn-threat",
}
AGENT = [
    "refusal",
    "alternative",
    "blame",
    "empathy",
    "apology",
    "name",
    "question",
    "promise",
    "guarantee",
    "jargon",
    "deflection",
    "thanks",
    "greeting",
    "solution",
    "uncertainty",
    "dismissal",
    "powerlessness",
    "help-offer",
    "next-step",
]
CUSTOMER = [
    "urgency",
    "repeat-contact",
    "manager-request",
    "churn-threat",
    "thanks",
    "resolved",
    "suggestion",
]
LANGUAGES = ("english", "filipino")
OWN = Path(__file__).parent / "exchanges"


def data_folder() -> Path:
    """Where the labelled data is: SUPPORTQUALITY_DATA, else beside the checkout."""
    given = os.environ.get("SUPPORTQUALITY_DATA")
    return Path(given) if given else Path(__file__).resolve().parents[2].parent / "shared" / "data"


def half_of(row_id: str) -> str:
    """The half a row belongs to."""
    return "development" if hashlib.sha256(row_id.encode()).digest()[0] % 2 else "held"


def rows(half: str, languages: Iterable[str], *, own: bool = False) -> Iterator[dict]:
    for language in languages:
        ours = OWN / (f"held_{language}.jsonl" if half == "held" else f"{language}.jsonl")
        path = ours if own else data_folder() / f"gold_{language}.jsonl"
        with path.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if own:
                    yield _with_offsets(row)
                elif half_of(row["id"]) == half:
                    yield row


def _with_offsets(row: dict) -> dict:
    """A row whose labels quote the text, with the offsets of every place where the quote stands."""
    mood = row["mood"]
    texts = {"agent": row["agent"], "customer": "\n".join(row["customer"])}
    labels = {
        f"{side}_labels": {
            label: [span for quote in quotes for span in _places(text, quote)]
            for label, quotes in row[f"{side}_labels"].items()
        }
        for side, text in texts.items()
    }
    return {**row, **labels, "agent_disputed": (), "customer_disputed": (), "mood": [mood, mood]}


def _places(text: str, quote: str) -> Iterator[list[int]]:
    at = text.find(quote)
    while at >= 0:
        yield [at, at + len(quote)]
        at = text.find(quote, at + len(quote))


class Tally:
    def __init__(self) -> None:
        self.right = self.false = self.found = self.missed = 0
        self.errors: list[str] = []

    def add(self, text: str, cues: tuple[Cue, ...], spans: list[list[int]]) -> None:
        for cue in cues:
            if any(cue.start < end and start < cue.end for start, end in spans):
                self.right += 1
            else:
                self.false += 1
                self.errors.append(f"FALSE  «{cue.quote}»  in: {text}")
        distinct = []
        for start, end in sorted(spans):
            if distinct and start < distinct[-1][1]:
                distinct[-1][1] = max(end, distinct[-1][1])
            else:
                distinct.append([start, end])
        for start, end in distinct:
            if any(cue.start < end and start < cue.end for cue in cues):
                self.found += 1
            else:
                self.missed += 1
                self.errors.append(f"MISSED «{text[start:end]}»  in: {text}")

    @property
    def precision(self) -> float | None:
        return self.right / (self.right + self.false) if self.right + self.false else None

    @property
    def recall(self) -> float | None:
        return self.found / (self.found + self.missed) if self.found + self.missed else None

    @property
    def f1(self) -> float | None:
        p, r = self.precision, self.recall
        return None if p is None or r is None else 2 * p * r / (p + r) if p + r else 0.0


def measure(
    half: str, languages: Iterable[str] = LANGUAGES, *, own: bool = False
) -> tuple[dict[str, Tally], Tally]:
    """A tally a cue, and one of the sign of the mood."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    moods = Tally()
    for row in rows(half, languages, own=own):
        customer = "\n".join(row["customer"])
        for side, kinds, text in (("agent", AGENT, row["agent"]), ("customer", CUSTOMER, customer)):
            labels: dict[str, list] = defaultdict(list)
            for label, spans in row[f"{side}_labels"].items():
                labels[CUE_OF_LABEL.get(label, label)] += spans
            disputed = {CUE_OF_LABEL.get(label, label) for label in row[f"{side}_disputed"]}
            reading = read(text, by=side)
            for kind in kinds:
                if kind not in disputed:
                    key = kind if side == "agent" else f"customer {kind}"
                    tallies[key].add(text, reading.cues_of(kind), labels.get(kind, []))
        mood = read(customer, by="customer").mood
        low, high = row["mood"]
        signs = {(value > 0) - (value < 0) for value in range(low, high + 1)}
        if (mood > 0) - (mood < 0) in signs:
            moods.right += 1
        else:
            moods.false += 1
            moods.errors.append(f"MOOD {mood} not in {low}..{high}: {customer}")
    return tallies, moods


def show(figure: float | None) -> str:
    return "   –" if figure is None else f"{figure:.2f}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--errors", metavar="CUE", help='a cue, "customer <cue>" or "mood"')
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--own", action="store_true", help="the exchanges that are kept here")
    options = parser.parse_args(arguments)
    if not options.own and not data_folder().is_dir():
        print(f"no data in {data_folder()}; set SUPPORTQUALITY_DATA", file=sys.stderr)
        return 2
    languages = LANGUAGES if options.language is None else (options.language,)
    development, moods = measure("development", languages, own=options.own)
    if options.errors:
        print("\n".join((moods if options.errors == "mood" else development[options.errors]).errors))
        return 0
    held, held_moods = measure("held", languages, own=options.own)
    print(
        f"{'':27}development half             held half\n{'cue':25}  P     R     F1    n       P     R     F1    n"
    )
    for kind in [*AGENT, *(f"customer {kind}" for kind in CUSTOMER)]:
        cells = []
        for tallies in (development, held):
            tally = tallies[kind]
            figures = "  ".join(map(show, (tally.precision, tally.recall, tally.f1)))
            cells.append(f"{figures} {tally.found + tally.missed:4}")
        print(f"{kind:24} {'    '.join(cells)}")
    for name, tally in (("development", moods), ("held", held_moods)):
        print(f"sign of the mood, {name} half: {show(tally.precision)} of {tally.right + tally.false}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
