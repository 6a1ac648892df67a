"""What a writer only mentions: words between quotation marks."""

from __future__ import annotations

import re
from functools import lru_cache

Span = tuple[int, int]

_QUOTATION = re.compile(
    r"“[^“”\n]{1,200}”|„[^„“”\n]{1,200}[“”]|«[^«»\n]{1,200}»|\"[^\"\n]{1,200}\"|`[^`\n]{1,200}`"
    r"|(?<![\w'’])['‘](?=\w)[^'‘’\n]{1,80}(?:['’]\w[^'‘’\n]{0,80}){0,3}['’](?!\w)"
)
_MARKS = ("“", "„", "«", '"', "`", "'", "‘")


@lru_cache(maxsize=256)
def quotations(text: str) -> tuple[Span, ...]:
    """The spans between quotation marks, marks included; an apostrophe inside a word is none."""
    return (
        tuple(found.span() for found in _QUOTATION.finditer(text))
        if any(map(text.__contains__, _MARKS))
        else ()
    )


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether these offsets lie between quotation marks."""
    return any(first <= start and end <= last for first, last in quotations(text))
