"""How hard a text is to read: sentence length in both languages, and for English a grade.

The grade is Flesch-Kincaid's (Kincaid et al., 1975), the school years a reader needs, since it is known to the people
who set such limits and rests on nothing but words, sentences and syllables. It swings on short texts, so it is asked
for long ones only, and never for Filipino, whose affixes make long words easy. Lines of a list are sentences of their
own; a line that is only wrapped is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from supportquality.reading import Reading

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouydt]ed|[^aeiouyscgzx]es)$")


@attrs.frozen
class Stretch:
    """A stretch of text that is read in one breath: a sentence, or its part on one line of a list."""

    start: int
    end: int
    words: int


def stretches(reading: Reading) -> Iterator[Stretch]:
    """The sentences of a message, cut at the ends of lines; wrapped lines are joined in what is masked."""
    for sentence in reading.sentences:
        start = sentence.start
        text = reading.masked
        for line_end in _line_ends(text, sentence.start, sentence.end):
            yield Stretch(start, line_end, len(_WORD.findall(text, start, line_end)))
            start = line_end
        if start == sentence.start:
            yield Stretch(start, sentence.end, sentence.words)
        else:
            yield Stretch(start, sentence.end, len(_WORD.findall(text, start, sentence.end)))


def _line_ends(text: str, start: int, end: int) -> Iterator[int]:
    at = text.find("\n", start, end)
    while at >= 0:
        yield at
        at = text.find("\n", at + 1, end)


def grade(words: list[str], sentences: int) -> float:
    """The Flesch-Kincaid grade of an English text of at least one word and one sentence."""
    syllables = sum(map(syllables_of, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@lru_cache(maxsize=60_000)
def syllables_of(word: str) -> int:
    """Syllables of an English word, by its groups of vowels."""
    lowered = word.lower()
    groups = len(_VOWELS.findall(lowered))
    return max(1, groups - (1 if groups > 1 and _SILENT.search(lowered) else 0))


def paragraphs(reading: Reading) -> Iterator[Stretch]:
    """The lines of a message that hold words of the writer's own."""
    text = reading.masked
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        words = len(_WORD.findall(text, start, end))
        if words:
            yield Stretch(start, end, words)
        start = end + 1
