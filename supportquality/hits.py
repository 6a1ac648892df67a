"""Which hits of phrases count: conditions met, not negated, outside of exceptions, overlapping ones joined."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from supportquality.language import APART, DEPENDENT, NEGATABLE
from supportquality.lexicon import PAUSE, PLAIN, QUESTION, STATEMENT
from supportquality.matcher import Hit, Matcher

NEGATION_REACH: Final = 3
"""So many words before a cue a negator still denies it."""

Words = Sequence[int]


class Settler:
    """Decides on the hits of one side's cues. Exceptions are looked for only near the hits that they could silence."""

    def __init__(
        self,
        exceptions: Mapping[str, Callable[[], Matcher]],
        negators: frozenset[int],
        contrasts: frozenset[int],
        floating: frozenset[int],
        abbreviations: frozenset[int],
    ) -> None:
        self._makers = exceptions
        self._exceptions: dict[str, Matcher] = {}
        self._negators = negators
        self._contrasts = contrasts
        self._floating = floating
        self._abbreviations = abbreviations

    def settle(self, hits: list[Hit], words: Words, weights: Words) -> dict[str, list[Hit]]:
        """The hits that count, by kind."""
        found: dict[str, list[Hit]] = {}
        for hit in hits:
            rule = hit.rule
            if rule.conditional and not self._fits(hit, words, weights):
                continue
            if rule.kind not in NEGATABLE or not self._negated(hit.first, words, weights):
                found.setdefault(rule.kind, []).append(hit)
        for kind in found.keys() & self._makers.keys():
            found[kind] = self._unsilenced(kind, found[kind], words, weights)
        return {
            kind: _merged_by_data(same) if kind in APART else _merged(same)
            for kind, same in found.items()
            if same and (kind not in DEPENDENT or found.get(DEPENDENT[kind]))
        }

    def exceptions(self, kind: str, words: Words, weights: Words, start: int, stop: int) -> list[Hit]:
        """The exceptions of a cue that begin between two words."""
        if kind not in self._makers:
            return []
        matcher = self._exceptions.get(kind)
        if matcher is None:
            matcher = self._exceptions[kind] = self._makers[kind]()
        return [
            hit
            for hit in matcher.find(words, weights, start, stop)
            if not hit.rule.conditional or self._fits(hit, words, weights)
        ]

    def _unsilenced(self, kind: str, hits: list[Hit], words: Words, weights: Words) -> list[Hit]:
        """The hits that no exception overlaps; phrases stay in a sentence, so one begins in that of a hit."""
        start, stop = min(hit.first for hit in hits), max(hit.last for hit in hits) + 1
        while start and weights[start] < STATEMENT:
            start -= 1
        silenced = self.exceptions(kind, words, weights, start, stop)
        if not silenced:
            return hits
        return [
            hit
            for hit in hits
            if not any(one.first <= hit.last and hit.first <= one.last + one.rule.reach for one in silenced)
        ]

    def _fits(self, hit: Hit, words: Words, weights: Words) -> bool:
        rule = hit.rule
        if rule.at_end and not self._ends(hit.last + 1, rule.at_last, words, weights):
            return False
        if rule.after_pause and weights[hit.first] < PAUSE:
            return False
        if rule.sentence is None:
            return True
        at = hit.last + 1
        while at < len(words) and not self._ends_sentence(at, words, weights):
            at += 1
        return (weights[at] == QUESTION) == (rule.sentence == QUESTION)

    def _ends_sentence(self, at: int, words: Words, weights: Words) -> bool:
        weight = weights[at]
        return weight > STATEMENT or (weight == STATEMENT and words[at - 1] not in self._abbreviations)

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


def _merged_by_data(hits: list[Hit]) -> list[Hit]:
    """Join overlapping hits of the same data only: "send your name and order number" asks for two facts."""
    alike: dict[tuple[tuple[str, str], ...], list[Hit]] = {}
    for hit in hits:
        alike.setdefault(tuple(hit.rule.data.items()), []).append(hit)
    return sorted((hit for same in alike.values() for hit in _merged(same)), key=lambda hit: hit[1:])


def _precedence(hit: Hit) -> tuple[int, int, int, tuple[str, ...]]:
    data = hit.rule.data
    return hit.first, hit.last, -len(data), tuple(data.values())


def _merged(hits: list[Hit]) -> list[Hit]:
    """Join overlapping hits; the longer one says what they mean. Different data side by side stay apart.

    Of two hits on the same words the one that says more counts, then the one whose data come first in the alphabet:
    the matcher finds them in no order of its own.
    """
    hits = sorted(hits, key=_precedence) if len(hits) > 1 else hits
    merged = [hits[0]]
    for hit in hits[1:]:
        before = merged[-1]
        if hit.first > before.last:
            merged.append(hit)
        elif hit.last - hit.first > before.last - before.first:
            merged[-1] = Hit(hit.rule, before.first, max(before.last, hit.last))
        elif hit.last > before.last:
            merged[-1] = Hit(before.rule, before.first, hit.last)
    return merged
