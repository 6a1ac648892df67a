"""How many wordings of a cue the packs know, and how many near misses they take for it, on both halves of a bank.

python tests/accuracy/wordings.py                                    the table
python tests/accuracy/wordings.py --language filipino --errors refusal    the errors of a cue, development half

A row of `wordings/*.jsonl` is a sentence that holds a cue, with the words that tell it, or one that only looks so. They
were written without a look at the packs, as many ways as could be thought of, so this is harder than mail is: most people
use the frequent ways. The halves are told apart by a hash of the text, and kept as in `measure.py`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from measure import LANGUAGES, half_of

from supportquality.reader import read

FOLDER = Path(__file__).parent / "wordings"


class Tally:
    """What was found of one cue in one half."""

    def __init__(self) -> None:
        self.held = self.found = self.near = self.false = 0
        self.errors: list[str] = []

    def add(self, row: dict) -> None:
        cues = read(row["text"], by=row["side"]).cues_of(row["cue"])
        if row["span"] is None:
            self.near += 1
            if cues:
                self.false += 1
                self.errors.append(f"FALSE  «{cues[0].quote}»  in: {row['text']}")
            return
        start = row["text"].index(row["span"])
        end = start + len(row["span"])
        self.held += 1
        if any(cue.start < end and start < cue.end for cue in cues):
            self.found += 1
        else:
            self.errors.append(f"MISSED «{row['span']}»  in: {row['text']}")

    def __str__(self) -> str:
        return f"{self.found / self.held:.2f} of {self.held:3} found, {self.false / self.near:.2f} of {self.near:2} false"


def rows(language: str) -> Iterator[dict]:
    """The rows of a language."""
    with (FOLDER / f"{language}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--errors", metavar="CUE")
    parser.add_argument("--language", choices=LANGUAGES)
    options = parser.parse_args()
    for language in LANGUAGES if options.language is None else (options.language,):
        tallies: dict[str, dict[str, Tally]] = defaultdict(lambda: {"development": Tally(), "held": Tally()})
        for row in rows(language):
            tallies[row["cue"]][half_of(row["text"])].add(row)
        if options.errors:
            print("\n".join(tallies[options.errors]["development"].errors))
            continue
        print(f"{language:18}{'development half':38}held half")
        for cue, halves in tallies.items():
            print(f"{cue:18}{halves['development']!s:38}{halves['held']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
