"""How findings say durations, moments and counts, in the language of their reader."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

import attrs

_UNITS: Final = (("d", 86_400_000_000), ("h", 3_600_000_000), ("min", 60_000_000), ("s", 1_000_000))

_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"d": "d", "h": "h", "min": "min", "s": "s"},
    "fil": {"d": "araw", "h": "oras", "min": "min", "s": "seg"},
}
_MONTHS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fil": ("Ene", "Peb", "Mar", "Abr", "May", "Hun", "Hul", "Ago", "Set", "Okt", "Nob", "Dis"),
}


@attrs.frozen
class Wording:
    """Numbers and times as text, for one locale."""

    locale: str = "en"

    def duration(self, microseconds: int | timedelta, parts: int = 2) -> str:
        """A duration in its greatest units, cut and not rounded: "3 h 10 min", "45 s", "1 d"; 0 is "0 s"."""
        rest = _whole(microseconds)
        names = _NAMES[self.locale]
        said: list[str] = []
        for unit, length in _UNITS:
            amount, rest = divmod(rest, length)
            if unit == "s" and rest and parts > 2:
                said.append(f"{amount + rest / 1_000_000:.6f}".rstrip("0") + f" {names[unit]}")
            elif amount:
                said.append(f"{amount} {names[unit]}")
            elif said and parts <= 2:
                break
        return " ".join(said[:parts]) or f"0 {names['s']}"

    def against(self, spent: int | timedelta, target: int | timedelta) -> tuple[str, str]:
        """What was spent and what was allowed, as finely as it takes to tell the two apart."""
        for parts in (2, 4):
            said = self.duration(spent, parts), self.duration(target, parts)
            if said[0] != said[1]:
                break
        return said

    def moment(self, at: datetime) -> str:
        """A moment on its own clock: "Mar 5, 14:30"; the year is left to the reader."""
        month = _MONTHS[self.locale][at.month - 1]
        return f"{month} {at.day}, {at:%H:%M}"

    def date(self, at: datetime) -> str:
        """A date: "Mar 5, 2026"."""
        return f"{_MONTHS[self.locale][at.month - 1]} {at.day}, {at.year}"

    def count(self, number: float) -> str:
        """A number with its thousands marked: "12,400", "3.5"."""
        return f"{number:,.2f}".rstrip("0").rstrip(".") if isinstance(number, float) else f"{number:,}"


def _whole(duration: int | timedelta) -> int:
    microseconds = duration // timedelta(microseconds=1) if isinstance(duration, timedelta) else duration
    return max(0, microseconds)
