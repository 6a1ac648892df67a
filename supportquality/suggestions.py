"""A better wording for words at fault, from the packs, in the language and with the respect of the message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from supportquality.lexicon import fold

if TYPE_CHECKING:
    from supportquality.reading import Cue, Reading

SAY: Final = "say"
"""The data of a cue that is a better wording for it."""


def better_wording(reading: Reading, cue: Cue) -> str | None:
    """The cue's own better wording, else the pack's for its kind, in the language most of the message is in; or None.

    Where a message shows no respect by particles (*po*), the wording drops them. A wording that the writer must fill in
    ends with "…": it promises nothing.
    """
    wording = cue.data.get(SAY) or _of_kind(reading, cue.kind)
    if wording is None:
        return None
    respect = reading.deference
    if respect and respect.isdisjoint(map(fold, reading.words)):
        return _without(wording, respect)
    return wording


def _of_kind(reading: Reading, kind: str) -> str | None:
    packs = reading.packs
    spoken = sorted(packs, key=lambda pack: pack.code != reading.language)
    return next((pack.rewrites[kind] for pack in spoken if kind in pack.rewrites), None)


def _without(wording: str, words: Iterable[str]) -> str:
    return re.sub(rf" (?:{'|'.join(sorted(map(re.escape, words)))})\b", "", wording, flags=re.IGNORECASE)
