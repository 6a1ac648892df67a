"""Where the writer's own words end: quoted mail, signatures, disclaimers, code, URLs, handles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from supportquality.language import Language
from supportquality.phrases import EMAIL, FILLERS, HANDLE, URL

_URL = re.compile(r"(?:https?://|www\.)\S+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_HANDLE = re.compile(r"(?<!\w)@\w+")


class OwnWords:
    """Masks what is not the writer's own with fillers of the same length, so that offsets stay true."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._languages = tuple(languages)

    def mask(self, text: str) -> str:
        """The text with foreign parts blanked out; the same object when there are none."""
        if "://" in text or "www." in text:
            text = _URL.sub(lambda m: FILLERS[URL] * len(m[0]), text)
        if "@" in text:
            text = _EMAIL.sub(lambda m: FILLERS[EMAIL] * len(m[0]), text)
            text = _HANDLE.sub(lambda m: FILLERS[HANDLE] * len(m[0]), text)
        return text

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """The spans of own words."""
        return ((0, len(text)),) if text else ()
