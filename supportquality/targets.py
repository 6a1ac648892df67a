"""Targets: by when a reply or a solution is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar, Literal, TypeAlias, get_args

from attrs import field, frozen

from supportquality.amounts import as_duration, is_duration
from supportquality.errors import PolicyError
from supportquality.fields import one_of
from supportquality.tickets import CHANNELS, PRIORITIES, Channel, Priority

TargetMetric: TypeAlias = Literal["first-response", "next-response", "resolution"]

TARGET_METRICS: tuple[TargetMetric, ...] = get_args(TargetMetric)


@frozen
class Target:
    """A reply or a solution is due within a time."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    metric: TargetMetric = field(validator=one_of("metric", TARGET_METRICS))
    """What is due."""
    within: timedelta = field(converter=as_duration, validator=is_duration)
    """How much business time it may take."""
    channel: Channel | None = field(default=None, validator=one_of("channel", CHANNELS, optional=True))
    """On which channel; left out, on all."""
    priority: Priority | None = field(default=None, validator=one_of("priority", PRIORITIES, optional=True))
    """At which priority; left out, at all."""


def _default_targets() -> Iterator[Target]:
    """First responses by email and on social come from P3 and CC (see `docs/sources.md`), the rest is common practice.

    A phone call is answered or missed while it rings, so no target names the phone. Every target names its
    channel: a ticket whose channel nobody knows has none.
    """
    first: dict[Channel, str] = {
        "email": "PT2H", "web": "PT2H", "social": "PT10M", "in_app": "PT10M", "sms": "PT30M", "chat": "PT2M",
    }  # fmt: skip
    following: dict[Channel, str] = {
        "email": "PT4H", "web": "PT4H", "social": "PT30M", "in_app": "PT30M", "sms": "PT30M", "chat": "PT3M",
    }  # fmt: skip
    for channel in first:
        yield Target("first-response", first[channel], channel)
        yield Target("next-response", following[channel], channel)
        yield Target("resolution", "P3D", channel)
        yield Target("resolution", "P1D", channel, "urgent")
    for channel in ("email", "web"):
        yield Target("first-response", "PT30M", channel, "urgent")
        yield Target("next-response", "PT1H", channel, "urgent")


DEFAULT_TARGETS = tuple(_default_targets())
