"""What a writer only mentions: words between quotation marks, and names of products."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.reading import Reading

Span = tuple[int, int]

_QUOTATION = re.compile(
    r"“[^“”\n]{1,200}”|„[^„“”\n]{1,200}[“”]|«[^«»\n]{1,200}»|\"[^\"\n]{1,200}\"|(?<!\w)`[^`\n]{1,200}`(?!\w)"
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


def is_product_name(reading: Reading, start: int, end: int, brands: Iterable[str]) -> bool:
    """Whether these words belong to a brand of the policy, or with a capital to a name of several words."""
    text = reading.text
    if any(_covers(text, brand, start, end) for brand in brands):
        return True
    if not text[start : start + 1].isupper() or text[start:end].isupper():
        return False
    before, after = _NAME_BEFORE.search(text, 0, start), _NAME_AFTER.match(text, end)
    opens = not text[:start].rstrip() or text[:start].rstrip()[-1] in ".!?:\n"
    return bool((after and not opens) or before)


def _covers(text: str, brand: str, start: int, end: int) -> bool:
    first = max(0, end - len(brand))
    at = text.casefold().find(brand.casefold(), first, start + len(brand))
    return first <= at <= start and at + len(brand) >= end


_NAME_BEFORE = re.compile(r"(?<![.!?:\n] )(?<!^)\b[A-Z][\w'’]*[ -]$")
_NAME_AFTER = re.compile(r"[ -][A-Z]\w*")
