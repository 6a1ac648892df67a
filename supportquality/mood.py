"""How a customer feels, and which language a message is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.reading import Reading


def mood_of(reading: Reading) -> int:
    """-2 angry or hostile, -1 dissatisfied, 0 neutral, 1 pleased."""
    if reading.has("angry"):
        return -2
    if reading.has("upset"):
        return -1
    return 1 if reading.has("pleased") else 0


def language_of(reading: Reading) -> str | None:
    """The code of the language most of the words are of."""
    return None
