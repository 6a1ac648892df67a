"""Which languages a message is in, told by the packs themselves.

The short words that hold a sentence together weigh most: "paki-refund na lang po yung order ko" is Filipino although
its nouns are English. Words that several packs know tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from supportquality.lexicon import fold, spellings

if TYPE_CHECKING:
    from supportquality.language import Language

_COMMON, _KNOWN = 3, 1
"""What a common short word of a language weighs, and what any other word that only this pack knows."""

Vote = tuple[str, int]
_REMEMBERED: Final = 60_000


class Votes(dict[str, "Vote | None"]):
    """Word as written -> the one language that it speaks for and its weight, if any; remembers what it has seen.

    A word with drawn-out letters speaks for what it stands for ("youuuu").
    """

    def __init__(self, of_folded: Mapping[str, Vote]) -> None:
        super().__init__()
        self._of_folded = of_folded

    def __missing__(self, raw: str) -> Vote | None:
        known = filter(None, map(self._of_folded.get, spellings(fold(raw))))
        vote = next(known, None)
        if len(self) < _REMEMBERED:
            self[raw] = vote
        return vote


def votes_of(languages: Iterable[Language], vocabularies: Mapping[str, frozenset[str]]) -> Votes:
    """The words that tell a language."""
    votes: dict[str, Vote] = {}
    common = {language.code: frozenset(map(fold, language.common)) for language in languages}
    for weight, words in ((_KNOWN, vocabularies), (_COMMON, common)):
        for code, own in words.items():
            others = frozenset[str]().union(*(other for name, other in words.items() if name != code))
            votes |= dict.fromkeys(own - others, (code, weight))
    for word in frozenset.intersection(*common.values()) if len(common) > 1 else ():
        votes.pop(word, None)
    return Votes(votes)


def shares_of(words: Iterable[str], votes: Votes) -> dict[str, float]:
    """Language -> its share of what the words tell, the largest first; empty where they tell nothing."""
    weights: dict[str, int] = {}
    for vote in map(votes.__getitem__, words):
        if vote is not None:
            weights[vote[0]] = weights.get(vote[0], 0) + vote[1]
    total = sum(weights.values())
    ordered = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return {code: weight / total for code, weight in ordered}
