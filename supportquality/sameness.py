"""How alike two replies are: the share of words that are the same in the same order.

A reply is compared by its core: the writer's own words without the greeting, the names and the closing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from supportquality.lexicon import STATEMENT, fold

if TYPE_CHECKING:
    from supportquality.reading import Reading

_FIELD = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\$?\{[^{}\n]*\}|\*\|\w+\|\*|<<[^<>\n]*>>|<[^<>\n]*>|\[[^\[\]\n]*\]|%\w[\w.]*%|\$\w[\w.]*\$"
)
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_LEFT_OUT: Final = ("greeting", "name", "closing")
_GREETING_TAIL: Final = 4
"""So many words after a greeting belong to it, up to the next stop ("Hello po Ma'am Cristy!")."""
_FIELD_WORDS: Final = 8
"""So many words may stand for one field of a macro."""


def core_words(reading: Reading) -> tuple[str, ...]:
    """The words of a reply, folded, without its greeting, the names and the closing."""
    words = reading.words
    left_out: set[int] = set()
    for kind in _LEFT_OUT:
        for cue in reading.cues_of(kind):
            last = reading.index_at(cue.end)
            left_out.update(range(reading.index_at(cue.start), last))
            if kind == "greeting":
                left_out.update(_tail(reading.weights, last))
    return tuple(fold(word) for index, word in enumerate(words) if index not in left_out)


def _tail(weights: Sequence[int], first: int) -> range:
    for at in range(first, min(first + _GREETING_TAIL, len(weights))):
        if weights[at] >= STATEMENT:
            return range(first, at)
    return range(0)


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """The longest common subsequence of words as a share of the longer text, 0 to 1."""
    longer = max(len(one), len(other))
    return common_length(one, other) / longer if longer else 0.0


def common_length(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words stand in both in the same order (Hyyrö's bit-parallel algorithm: one step a word)."""
    places: dict[str, int] = {}
    for index, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << index
    full = (1 << len(one)) - 1
    row = full
    for word in other:
        matched = row & places.get(word, 0)
        row = ((row + matched) | (row - matched)) & full
    return len(one) - row.bit_count()


@attrs.frozen
class Macro:
    """A reply prepared in advance: its fixed words, and how many fields it has."""

    name: str
    words: tuple[str, ...]
    fields: int

    @classmethod
    def of(cls, name: str, text: str) -> Macro:
        """From its text, fields in any of the usual notations ("{{name}}", "[date]", "%ORDER%")."""
        fixed, fields = _FIELD.subn(" ", text)
        return cls(name, _words(fixed), fields)

    def is_unedited(self, reading: Reading, share: float) -> bool:
        """Whether a reply is this macro: `share` of its words, and little more than what fills in the fields."""
        if reading.word_count > len(self.words) / share + _FIELD_WORDS * self.fields:
            return False
        words = tuple(map(fold, reading.words))
        kept = common_length(self.words, words)
        added = len(words) - kept - _FIELD_WORDS * self.fields
        return kept >= share * len(self.words) and added <= (1 - share) * len(words)


def _words(text: str) -> tuple[str, ...]:
    return tuple(map(fold, _WORD.findall(text)))


@lru_cache(maxsize=64)
def _macros(texts: tuple[tuple[str, str], ...]) -> dict[str, Macro]:
    return {name: Macro.of(name, text) for name, text in texts}


def macros_of(texts: Mapping[str, str]) -> Mapping[str, Macro]:
    """The macros of a policy by name; compiled once."""
    return _macros(tuple(texts.items()))
