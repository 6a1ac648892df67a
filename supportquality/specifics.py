"""Whether a reply refers to anything particular, or could answer anybody.

Particular are: words of weight that the customer used (in any message before, the subject, the topic), facts that say
something (an amount, a date, an order number), and words beyond those of courtesy and service in general
(`Language.service_words`), of which a reply in another language than the customer's needs fewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from supportquality.lexicon import FILLERS, fold

if TYPE_CHECKING:
    from supportquality.case import Burst, Case
    from supportquality.language import Language

_TELLING_FACTS: Final = frozenset(
    (
        "order-number",
        "amount",
        "date",
        "version",
        "account-number",
        "booking-reference",
        "serial-number",
        "address",
    )
)
_SHORTEST_WORD: Final = 3
_SHORTEST_ROOT: Final = 5
"""So long a word counts inside a longer one too: Filipino inflects at both ends (putol, naputol)."""
_STEM: Final = 6


@lru_cache(maxsize=32)
def general_words(languages: tuple[Language, ...]) -> frozenset[str]:
    """The words of service in general, and frequent words."""
    return frozenset(
        fold(word)
        for language in languages
        for word in (*language.service_words, *language.common, *language.floating, *language.negators)
    )


@lru_cache(maxsize=32)
def _general_roots(languages: tuple[Language, ...]) -> tuple[str, ...]:
    """The longer words of service in languages that inflect before the root too, where they stand inside others."""
    return tuple(
        word
        for language in languages
        if language.prefixes
        for word in map(fold, language.service_words)
        if len(word) >= _SHORTEST_ROOT
    )


class Specifics:
    """What the customer has said so far, message by message, and whether a reply takes any of it up."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._general = general_words(case.languages)
        self._said: set[str] = set()
        self._messages = case.customer_messages
        self._heard = 0
        for text in (case.ticket.subject, case.ticket.topic, *case.policy.brands):
            if text:
                self._said |= _plain_words(text)

    def hear(self, before: int) -> None:
        """Take in the customer's messages before this index; indexes only grow."""
        while self._heard < len(self._messages) and self._messages[self._heard] < before:
            self._said |= _plain_words(self._case.reading(self._messages[self._heard]).masked)
            self._heard += 1

    @property
    def anything(self) -> bool:
        """Whether the customer has said anything in particular."""
        return next(self._particular(self._said), None) is not None

    def _particular(self, words: Iterable[str]) -> Iterator[str]:
        return (word for word in words if self._is_particular(word))

    def _is_particular(self, word: str) -> bool:
        long_enough = len(word) >= _SHORTEST_WORD or any(map(str.isdigit, word))
        return long_enough and word not in self._general

    def are_in(self, burst: Burst) -> bool:
        """Whether a reply refers to anything particular."""
        written = frozenset[str]().union(*(_plain_words(reading.text) for reading in burst.readings))
        if next(self._particular(written & self._said), None) is not None:
            return True
        if any(fact.kind in _TELLING_FACTS for reading in burst.readings for fact in reading.facts):
            return True
        words = frozenset[str]().union(*(_plain_words(reading.masked) for reading in burst.readings))
        own = list(self._particular(words - self._names_in(burst)))
        if _related(own, list(self._particular(self._said))):
            return True
        roots = _general_roots(self._case.languages)
        said = sum(not any(map(word.__contains__, roots)) for word in own)
        return said >= self._words_needed(burst)

    def _names_in(self, burst: Burst) -> frozenset[str]:
        addressed = (fold(cue.quote) for _, cue in burst.cues("name"))
        return self._case.names.words | self._case.staff_names.words | _plain_words(" ".join(addressed))

    def _words_needed(self, burst: Burst) -> int:
        limits = self._case.policy.limits
        if not self._heard:
            return limits.particular_words
        asked = self._case.reading(self._messages[self._heard - 1]).language
        same = asked is None or asked == self._case.reading(burst.first).language
        return limits.particular_words if same else limits.particular_words_across


def _plain_words(text: str) -> frozenset[str]:
    """The words, folded; for a quick comparison."""
    return frozenset(_WORDS(fold(text)))


_WORDS: Final = re.compile(rf"[^\W_{''.join(FILLERS.values())}]+").findall


def _related(own: Iterable[str], said: list[str]) -> bool:
    stems = {word[:_STEM] for word in said}
    roots = [word for word in said if len(word) >= _SHORTEST_ROOT]
    return any(
        word[:_STEM] in stems
        or (len(word) >= _SHORTEST_ROOT and any(root in word or word in root for root in roots))
        for word in own
    )
