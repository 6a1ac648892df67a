"""Durations as ISO 8601 text: "PT2H", "P3D", "P1DT12H", "PT0.5S".

Only units of a fixed length: a day is 24 hours here, and a year or a month is refused rather than guessed.
"""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal

_AMOUNT = r"([0-9]{1,9}(?:[.,][0-9]{1,9})?)"
_DURATION = re.compile(
    rf"P(?=[0-9T])(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?(?:T(?=[0-9])(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?"
)
_SECONDS = (604_800, 86_400, 3_600, 60, 1)


def read_duration(text: str) -> timedelta | None:
    """Read a duration; None for any other text. What is finer than a microsecond is cut off."""
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    amounts = (Decimal(amount.replace(",", ".")) for amount in match.groups(default="0"))
    seconds = sum(amount * length for amount, length in zip(amounts, _SECONDS, strict=True))
    try:
        return timedelta(microseconds=int(seconds * 1_000_000))
    except OverflowError:
        return None


def write_duration(value: timedelta) -> str:
    """Write a positive duration as ISO 8601 text, the way people do: "P3D", "PT2H", "P1DT30M"."""
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    parts = [(hours, f"{hours}H"), (minutes, f"{minutes}M"), (seconds or fraction, f"{seconds}{fraction}S")]
    time = "".join(text for amount, text in parts if amount)
    days = f"{value.days}D" if value.days else ""
    return f"P{days}{'T' if time else ''}{time}"
