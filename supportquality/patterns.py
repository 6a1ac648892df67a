"""Regular expressions of language packs. Those of packs of one's own run under a time limit and say when it is hit."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeVar

import regex

from supportquality.errors import PackError, PatternTimeout

TIME_LIMIT: Final = 0.1
"""So many seconds a pattern may take for one word."""

Result = TypeVar("Result")


class Pattern:
    """A pattern of a pack. What is shipped is known to be quick and runs without a limit."""

    def __init__(self, text: str, place: str, *, shipped: bool) -> None:
        self._place = place
        if shipped:
            shape = re.compile(text)
            self.fits: Callable[[str], object] = shape.fullmatch
            self.drop: Callable[[str], str] = lambda word: shape.sub("", word)
            return
        try:
            own = regex.compile(text)
        except regex.error as error:
            raise PackError(f"no regular expression: {error}", place) from None
        self.fits = lambda word: self._in_time(lambda: own.fullmatch(word, timeout=TIME_LIMIT), word)
        self.drop = lambda word: self._in_time(lambda: own.sub("", word, timeout=TIME_LIMIT), word)

    def _in_time(self, run: Callable[[], Result], word: str) -> Result:
        try:
            return run()
        except TimeoutError:
            problem = f"the pattern took longer than {TIME_LIMIT} s on {word!r}: make it unable to backtrack"
            raise PatternTimeout(problem, self._place) from None
