"""Which hits of phrases count: conditions met, not negated, outside of exceptions, overlapping ones joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from supportquality.language import APART, DEPENDENT, NEGATABLE
from supportquality.lexicon import PAUSE, PLAIN, QUESTION, STATEMENT
from supportquality.matcher import Hit

NEGATION_REACH: Final = 3
"""So many words before a cue a negator still denies it."""

Words = Sequence[int]
ByKind = dict[str, list[Hit]]


class Settler:
    """Decides on hits, by the words of the languages that deny, float or abbreviate."""

    def __init__(
        self,
        negators: frozenset[int],
        contrasts: frozenset[int],
        floating: frozenset[int],
        abbreviations: frozenset[int],
    ) -> None:
        self._negators = negators
        self._contrasts = contrasts
        self._floating = floating
        self._abbreviations = abbreviations

    def settle(self, hits: list[Hit], words: Words, weights: Words) -> tuple[ByKind, ByKind]:
        """The hits that count, and the exceptions, by kind."""
        found: ByKind = {}
        exceptions: ByKind = {}
        for hit in hits:
            rule = hit[0]
            if rule.conditional and not self._fits(hit, words, weights):
                continue
            kind = rule.kind
            if rule.exception:
                kinds = exceptions
            elif kind in NEGATABLE and self._negated(hit[1], words, weights):
                continue
            else:
                kinds = found
            if kind in kinds:
                kinds[kind].append(hit)
            else:
                kinds[kind] = [hit]
        for kind in found.keys() & exceptions.keys():
            spans = [(hit[1], self._reached(hit, words, weights)) for hit in exceptions[kind]]
            found[kind] = _unsilenced(found[kind], spans)
        settled = {
            kind: same if len(same) == 1 else _merged_by_data(same) if kind in APART else _merged(same)
            for kind, same in found.items()
            if same and (kind not in DEPENDENT or found.get(DEPENDENT[kind]))
        }
        return settled, exceptions

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

    def _reached(self, hit: Hit, words: Words, weights: Words) -> int:
        """The last word of an exception with the gap at its end, which stays inside of the sentence."""
        last = hit[2]
        for _ in range(hit[0].reach):
            if last + 1 >= len(words) or self._ends_sentence(last + 1, words, weights):
                break
            last += 1
        return last

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


def _unsilenced(hits: list[Hit], spans: list[tuple[int, int]]) -> list[Hit]:
    """The hits that no exception overlaps."""
    return [hit for hit in hits if not any(first <= hit[2] and hit[1] <= last for first, last in spans)]


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
