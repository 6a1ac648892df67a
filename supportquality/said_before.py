"""What was written before a reply: searched as plain text, or as words of weight."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence, Set
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.reading import Cue, Reading

_BORDER = "\n"
"""Stands between two messages and in no plain text, so that nothing is found across it."""
_ECHOED_WORDS = 3


class SaidBefore:
    """Finds words in all messages of the customer at once, and each wording once, so that long tickets stay cheap.

    Letter case and the width of blanks do not matter; mail that the customer quotes was written by others.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        self._first: dict[str, int] = {}

    def has(self, words: str, before: int) -> bool:
        """Whether the customer wrote these words before this index, be it as the beginning or end of longer words."""
        wanted = _plain(words)
        first = self._first.get(wanted)
        if first is None:
            first = self._first[wanted] = self._find(wanted)
        return first < before

    def _find(self, wanted: str) -> int:
        at = _place(wanted, self._text)
        if at < 0:
            return len(self._case.interactions)
        return self._case.customer_messages[bisect_right(self._starts, at) - 1]

    def in_subject(self, words: str) -> bool:
        """Whether the subject of the ticket holds these words."""
        return _place(_plain(words), _plain(self._case.ticket.subject or "")) >= 0

    @cached_property
    def _messages(self) -> list[str]:
        return [_plain(self._case.reading(index).unquoted) for index in self._case.customer_messages]

    @cached_property
    def _text(self) -> str:
        return _BORDER.join(self._messages)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(message) + len(_BORDER) for message in self._messages)]


class WordsBefore:
    """The words of some messages, added up as places are asked about; ask for them in their order."""

    def __init__(
        self,
        case: Case,
        messages: Sequence[int],
        words: Callable[[Reading], Set[str]],
        at_first: Iterable[str] = (),
    ) -> None:
        self._case = case
        self._messages = messages
        self._words_of = words
        self._words = set(at_first)
        self._next = 0

    def before(self, index: int) -> set[str]:
        """The words of the messages before an index, and those known at first."""
        messages = self._messages
        while self._next < len(messages) and messages[self._next] < index:
            self._words |= self._words_of(self._case.reading(messages[self._next]))
            self._next += 1
        return self._words


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _place(wanted: str, text: str) -> int:
    """Where these words stand, -1 for nowhere; in the midst of a longer word they do not ("eta" in "metal")."""
    if wanted not in text:
        return -1
    words = re.escape(wanted)
    found = re.search(rf"(?<!\w){words}|{words}(?!\w)", text)
    return -1 if found is None else found.start()


def is_echo(said: SaidBefore, index: int, cue: Cue) -> bool:
    """Whether these words of a reply, three or more, are the customer's own, repeated without marks."""
    return len(cue.quote.split()) >= _ECHOED_WORDS and said.has(cue.quote, index)
