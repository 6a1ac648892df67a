"""The words that a policy lists: `jargon` and `voice.terms`, and where a message uses them.

An entry is a word or several. It stands for whole words in any case, one in capitals for itself alone ("POS" is not
"pos"), and a word that ends with an asterisk for every word that begins so ("cheap*": cheaper, cheaply). Words of an
entry are separated by blanks or hyphens in the message; any other sign is demanded as it stands ("24/7", "C++"). A
possessive counts ("hotline's"). There are no regular expressions in an entry, so no entry can make a search slow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from supportquality.lexicon import fold, split

if TYPE_CHECKING:
    from supportquality.reading import Reading

_FEW = 40
_REMEMBERED_WORDS = 20_000
_LONGEST_WORD = 60
_JOINTS = " \t\n-\u00a0"


@attrs.frozen
class Use:
    """An entry is used at these offsets."""

    entry: str
    start: int
    end: int


@attrs.frozen
class _Term:
    entry: str
    words: tuple[str, ...]
    joints: tuple[str, ...]
    """What must stand before the first word, between the words and after the last one; blanks and hyphens left out."""
    exact: bool

    @classmethod
    def of(cls, entry: str) -> _Term:
        pieces = split(entry.strip())
        words = pieces[1::2]
        joints = [piece.strip(_JOINTS) for piece in pieces[::2]]
        for index, joint in enumerate(joints[1:], 1):
            if joint.startswith("*"):
                words[index - 1] += "*"
                joints[index] = joint[1:].strip(_JOINTS)
        exact = entry.isupper()
        return cls(entry, tuple(word if exact else fold(word) for word in words), tuple(joints), exact)

    def stands_at(self, reading: Reading, first: int) -> bool:
        written = reading.words[first : first + len(self.words)]
        if len(written) < len(self.words):
            return False
        for word, wanted in zip(written, self.words, strict=True):
            if not _is_form(word if self.exact else fold(word), wanted):
                return False
        return self._is_joined(reading, first)

    def _is_joined(self, reading: Reading, first: int) -> bool:
        *before, after = self.joints
        for index, joint in enumerate(before):
            stands = _between(reading, first + index)
            inner = index > 0
            if inner and (stands.strip(_JOINTS) != joint or "\n\n" in stands):
                return False
            if not inner and not stands.endswith(joint):
                return False
        return not after or _between(reading, first + len(self.words)).startswith(after)


def _between(reading: Reading, index: int) -> str:
    """What stands between the word before this index and the word at it."""
    start = reading.offsets(index - 1, index - 1)[1] if index else 0
    end = reading.offsets(index, index)[0] if index < reading.word_count else len(reading.text)
    return reading.text[start:end]


def _is_form(word: str, wanted: str) -> bool:
    if wanted.endswith("*"):
        return word.startswith(wanted[:-1])
    return word == wanted or (word.endswith("'s") and word[:-2] == wanted)


class Terms:
    """Compiled entries: few are looked for in the text as a whole, many by one look-up a word."""

    def __init__(self, entries: Sequence[str]) -> None:
        terms = [term for term in map(_Term.of, entries) if term.words]
        self._firsts = _Firsts(terms)
        beginnings = {fold(term.words[0]).rstrip("*") for term in terms}
        self._beginnings = tuple(beginnings) if len(beginnings) <= _FEW else ("",)

    def used_in(self, reading: Reading) -> Iterator[Use]:
        """Where a message uses an entry in its writer's own words; of overlapping ones the longest."""
        if not any(map(fold(reading.text).__contains__, self._beginnings)):
            return
        words = reading.words
        if not any(map(self._firsts.__getitem__, words)):
            return
        at = 0
        while at < len(words):
            found = [term for term in self._firsts[words[at]] if term.stands_at(reading, at)]
            if found:
                longest = max(found, key=lambda term: len(term.words))
                last = at + len(longest.words) - 1
                start, end = reading.offsets(at, last)[0], reading.offsets(last, last)[1]
                yield Use(longest.entry, start - len(longest.joints[0]), end + len(longest.joints[-1]))
                at = last
            at += 1


class _Firsts(dict[str, tuple[_Term, ...]]):
    """Word as written -> the terms that may begin with it; remembers what it has seen."""

    def __init__(self, terms: Sequence[_Term]) -> None:
        super().__init__()
        self._terms = terms

    def __missing__(self, word: str) -> tuple[_Term, ...]:
        folded = fold(word)
        terms = tuple(term for term in self._terms if _is_form(word if term.exact else folded, term.words[0]))
        if len(self) < _REMEMBERED_WORDS and len(word) <= _LONGEST_WORD:
            self[word] = terms
        return terms


@lru_cache(maxsize=64)
def terms_of(entries: tuple[str, ...]) -> Terms:
    """The compiled entries of a policy; compiled once."""
    return Terms(entries)


def cased_like(quote: str, wording: str) -> str:
    """The wording with a capital where the words that it replaces have one."""
    return wording[:1].upper() + wording[1:] if quote[:1].isupper() else wording
