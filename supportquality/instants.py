"""Moments and durations as whole microseconds, and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(at: datetime) -> int:
    """A moment as microseconds since the epoch, exactly."""
    since = datetime.__sub__(at, EPOCH)  # pendulum's own subtraction is ten times slower
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def moment_at(at: int) -> datetime:
    """Microseconds since the epoch as a moment in UTC."""
    return EPOCH + timedelta(microseconds=at)


def duration_us(duration: timedelta) -> int:
    """A duration as microseconds, exactly."""
    return (duration.days * 86_400 + duration.seconds) * 1_000_000 + duration.microseconds
