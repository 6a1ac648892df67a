"""What the customer wrote before a reply, searched as plain text."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.reading import Cue

_BORDER = "\n"
"""Stands between two messages and in no plain text, so that nothing is found across it."""
_ECHOED_WORDS = 3


class SaidBefore:
    """Finds words in all messages of the customer at once, and each wording once, so that long tickets stay cheap.

    Letter case and the width of blanks do not matter.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        self._first: dict[str, int] = {}

    def has(self, words: str, before: int) -> bool:
        """Whether the customer wrote these words in a message before this index, be it inside of longer words."""
        wanted = _plain(words)
        first = self._first.get(wanted)
        if first is None:
            first = self._first[wanted] = self._find(wanted)
        return first < before

    def _find(self, wanted: str) -> int:
        at = self._text.find(wanted)
        if at < 0:
            return len(self._case.interactions)
        return self._case.customer_messages[bisect_right(self._starts, at) - 1]

    @cached_property
    def _messages(self) -> list[str]:
        return [_plain(self._case.message(index).text) for index in self._case.customer_messages]

    @cached_property
    def _text(self) -> str:
        return _BORDER.join(self._messages)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(message) + len(_BORDER) for message in self._messages)]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def is_echo(said: SaidBefore, index: int, cue: Cue) -> bool:
    """Whether these words of a reply, three or more, are the customer's own, repeated without marks."""
    return len(cue.quote.split()) >= _ECHOED_WORDS and said.has(cue.quote, index)
