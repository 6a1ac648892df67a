"""Which hits of phrases count: conditions met, not negated, outside of exceptions, overlapping ones joined.

A kind of cue is settled when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from supportquality.language import APART, NEGATABLE
from supportquality.lexicon import PAUSE, PLAIN, QUESTION, STATEMENT
from supportquality.matcher import Hit
from supportquality.phrases import exceptions_to

NEGATION_REACH: Final = 3
"""So many words before a cue a negator still denies it."""

Words = Sequence[int]
ByKey = Mapping[str, list[Hit]]
"""Hits by the key of their rule."""


class Settler:
    """Decides on hits, by the words of the languages that deny or float."""

    def __init__(self, negators: frozenset[int], contrasts: frozenset[int], floating: frozenset[int]) -> None:
        self._negators = negators
        self._contrasts = contrasts
        self._floating = floating

    def settle(self, kind: str, found: ByKey, words: Words, weights: Words) -> list[Hit]:
        """The hits of one kind that count, in order."""
        hits = self._fitting(found[kind], words, weights)
        if kind in NEGATABLE:
            hits = [hit for hit in hits if not self._negated(hit[1], words, weights)]
        if hits and exceptions_to(kind) in found:
            exceptions = self.exceptions(kind, found, words, weights)
            spans = [
                (first, self._reached(rule.reach, last, words, weights)) for rule, first, last in exceptions
            ]
            hits = _unsilenced(hits, spans)
        if len(hits) < 2:
            return hits
        return _merged_by_data(hits) if kind in APART else _merged(hits)

    def exceptions(self, kind: str, found: ByKey, words: Words, weights: Words) -> list[Hit]:
        """The exceptions to a kind."""
        return self._fitting(found.get(exceptions_to(kind), ()), words, weights)

    def _fitting(self, hits: Iterable[Hit], words: Words, weights: Words) -> list[Hit]:
        """The hits whose rules have no conditions, or ones that are met."""
        return [hit for hit in hits if not hit[0].conditional or self._fits(hit, words, weights)]

    def _fits(self, hit: Hit, words: Words, weights: Words) -> bool:
        rule, first, last = hit
        if rule.at_end and not self._ends(last + 1, rule.at_last, words, weights):
            return False
        if rule.after_pause and weights[first] < PAUSE:
            return False
        if rule.sentence is None:
            return True
        end = _sentence_end(last + 1, words, weights)
        return (weights[end] == QUESTION) == (rule.sentence == QUESTION)

    @staticmethod
    def _reached(reach: int, last: int, words: Words, weights: Words) -> int:
        """The last word of an exception with the gap at its end, which stays inside of the sentence."""
        return min(last + reach, _sentence_end(last + 1, words, weights) - 1) if reach else last

    def _ends(self, after: int, at_last: bool, words: Words, weights: Words) -> bool:
        """Whether a sentence, or the message, ends before this word; words that float may follow ("hintay lang po")."""
        while after < len(words) and weights[after] == PLAIN and words[after] in self._floating:
            after += 1
        return after == len(words) or (not at_last and weights[after] >= STATEMENT)

    def _negated(self, first: int, words: Words, weights: Words) -> bool:
        for at in range(first, max(-1, first - NEGATION_REACH - 1), -1):
            if at < first:
                if words[at] in self._negators:
                    return True
                if words[at] in self._contrasts:
                    return False
            if weights[at] >= PAUSE:
                return False
        return False


def _sentence_end(at: int, words: Words, weights: Words) -> int:
    """Where the sentence ends that holds the word before this one: the index of the first word after it."""
    while at < len(words) and weights[at] < STATEMENT:
        at += 1
    return at


def _unsilenced(hits: list[Hit], spans: list[tuple[int, int]]) -> list[Hit]:
    """The hits that no exception overlaps."""
    return [hit for hit in hits if not any(first <= hit[2] and hit[1] <= last for first, last in spans)]


def _merged_by_data(hits: list[Hit]) -> list[Hit]:
    """Join overlapping hits of the same data only: "send your name and order number" asks for two facts."""
    alike: dict[tuple[tuple[str, str], ...], list[Hit]] = {}
    for hit in hits:
        alike.setdefault(tuple(hit[0].data.items()), []).append(hit)
    return sorted((hit for same in alike.values() for hit in _merged(same)), key=_precedence)


def _precedence(hit: Hit) -> tuple[int, int, int, tuple[str, ...]]:
    rule, first, last = hit
    return first, last, -len(rule.data), tuple(rule.data.values())


def _merged(hits: list[Hit]) -> list[Hit]:
    """Join overlapping hits; the longer one says what they mean. Different data side by side stay apart.

    Of two hits on the same words the one that says more counts, then the one whose data come first in the alphabet:
    the matcher finds them in no order of its own.
    """
    hits = sorted(hits, key=_precedence)
    merged = [hits[0]]
    for hit in hits[1:]:
        rule, first, last = merged[-1]
        if hit[1] > last:
            merged.append(hit)
        elif hit[2] - hit[1] > last - first:
            merged[-1] = hit[0], first, max(last, hit[2])
        elif hit[2] > last:
            merged[-1] = rule, first, hit[2]
    return merged
