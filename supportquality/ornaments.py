"""Signs that set a tone without words: emoji, and exclamation marks in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.reading import Reading

Span = tuple[int, int]

_PICTURE = "\U0001f000-\U0001faff\u2600-\u26ff\u2702-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23f3"
_EMOJI = re.compile(rf"[{_PICTURE}](?:[\ufe0f\u200d\s]*[{_PICTURE}])*\ufe0f?")
_EMOTICON = re.compile(r"(?<![\w:;])(?::|;|=)['\-^]?(?:\)+|\(+|D|P)(?!\w)")
_MARKS = re.compile(r"(?:[^\W_]+['’\w]*)?[!！]{2,}")


def emoji_in(reading: Reading) -> Iterator[Span]:
    """Runs of emoji, and emoticons such as ":)", in a message's own words."""
    masked = reading.masked
    if not masked.isascii():
        yield from (found.span() for found in _EMOJI.finditer(masked))
    if ")" in masked or "(" in masked or ":" in masked or "=" in masked:
        yield from (found.span() for found in _EMOTICON.finditer(masked))


def repeated_exclamation_marks_in(reading: Reading) -> Iterator[Span]:
    """Two exclamation marks or more in a row, with the word before them."""
    if "!!" in reading.masked or "！！" in reading.masked:
        yield from (found.span() for found in _MARKS.finditer(reading.masked))
