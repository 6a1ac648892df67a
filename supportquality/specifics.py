"""Whether a reply refers to anything particular, or could answer anybody.

Particular are: words of weight that the customer used (in any message before, the subject, the topic), facts that say
something (an amount, a date, an order number), and words beyond those of courtesy and service in general
(`Language.service_words`), of which a reply in another language than the customer's needs fewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from supportquality.lexicon import FILLERS, OTHER, fold

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.conversation import Burst
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
    """What makes a longer word one of service in general (`Language.service_roots`)."""
    return tuple(root for language in languages for root in map(fold, language.service_roots))


@lru_cache(maxsize=30_000)
def _is_particular(word: str, languages: tuple[Language, ...]) -> bool:
    """Whether a word says something particular: no general word, nor one with a general root inside."""
    return _is_of_weight(word, languages) and not any(map(word.__contains__, _general_roots(languages)))


def _is_of_weight(word: str, languages: tuple[Language, ...]) -> bool:
    long_enough = len(word) >= _SHORTEST_WORD or any(map(str.isdigit, word))
    return long_enough and word not in general_words(languages)


def particular_words(case: Case, texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts beyond those of courtesy and service in general, names left out."""
    words = (
        frozenset[str]().union(*map(_plain_words, texts)) - case.names_at(0).words - case.staff_names.words
    )
    return frozenset(word for word in words if _is_particular(word, case.languages))


class Specifics:
    """What the customer has said so far, message by message, and whether a reply takes any of it up."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._languages = case.languages
        self._messages = case.customer_messages
        self._heard = 0
        self._said: set[str] = set()
        self._brands = frozenset[str]().union(*map(_plain_words, case.policy.brands))
        self._said |= self._brands
        for text in (case.ticket.subject, case.ticket.topic):
            if text:
                self._said |= _plain_words(text)

    def are_in(self, burst: Burst) -> bool:
        """Whether a reply refers to anything particular; ask for replies in their order."""
        limits = self._case.policy.limits
        unknown = sum(reading.numbers.count(OTHER) for reading in burst.readings)
        if unknown >= 2 * limits.particular_words:
            # So many words that no phrase knows are not all names.
            return True
        words = frozenset[str]().union(*(_plain_words(reading.masked) for reading in burst.readings))
        names = self._names_in(burst)
        candidates = words - general_words(self._languages) - names
        own = [word for word in candidates if _is_particular(word, self._languages)]
        if len(own) >= limits.particular_words:
            return True
        self._hear(burst.first)
        written = frozenset[str]().union(*(_plain_words(reading.unquoted) for reading in burst.readings))
        echoed = [word for word in written & self._said if self._weighs(word)]
        if echoed and not (names - self._brands).issuperset(echoed):
            return True
        facts = [fact for reading in burst.readings for fact in reading.facts]
        if any(fact.kind in _TELLING_FACTS for fact in facts):
            return True
        links = (_slug(fact.value) for fact in facts if fact.kind == "url")
        if any(sum(map(self._weighs, words)) >= limits.particular_words_across for words in links):
            return True
        if _related([word for word in candidates if self._weighs(word)], filter(self._weighs, self._said)):
            return True
        return len(own) >= limits.particular_words_across and not self._same_language(burst)

    @property
    def anything(self) -> bool:
        """Whether the customer has said anything in particular, as far as replies were asked about."""
        return any(map(self._weighs, self._said))

    def _hear(self, before: int) -> None:
        while self._heard < len(self._messages) and self._messages[self._heard] < before:
            self._said |= _plain_words(self._case.reading(self._messages[self._heard]).masked)
            self._heard += 1

    def _weighs(self, word: str) -> bool:
        return _is_of_weight(word, self._languages)

    def _names_in(self, burst: Burst) -> frozenset[str]:
        names = self._case.names_at(0).words | self._case.staff_names.words
        return names | _plain_words(" ".join(cue.quote for _, cue in burst.cues("name")))

    def _same_language(self, burst: Burst) -> bool:
        if not self._heard:
            return True
        asked = self._case.reading(self._messages[self._heard - 1]).language
        return asked is None or asked == self._case.reading(burst.first).language


def _slug(url: str) -> frozenset[str]:
    """The words of the last part of a link: "…/activation-limit-reached.html" says what it is about."""
    path = url.split("?")[0].split("#")[0].rstrip("/")
    return _plain_words(path.rpartition("/")[2].rpartition(".")[0] or path.rpartition("/")[2])


def _plain_words(text: str) -> frozenset[str]:
    """The words, folded; for a quick comparison."""
    return frozenset(_WORDS(fold(text)))


_WORDS: Final = re.compile(rf"[^\W_{''.join(FILLERS.values())}]+").findall


def _related(own: Iterable[str], said: Iterable[str]) -> bool:
    words = tuple(said)
    stems = {word[:_STEM] for word in words}
    roots = [word for word in words if len(word) >= _SHORTEST_ROOT]
    return any(
        word[:_STEM] in stems
        or (len(word) >= _SHORTEST_ROOT and any(root in word or word in root for root in roots))
        for word in own
    )
