"""The policy of a support team: every threshold that a checker or a metric compares with.

Nothing is read from anywhere else, and every default stands here, in `targets` or in `limits`. All values are frozen
and refuse what makes no sense with a `PolicyError` at the field. Durations are timedeltas or ISO 8601 text
("PT2H", "P3D").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, ClassVar, Literal, TypeAlias, get_args

import attrs
from attrs import field, frozen

from supportquality.amounts import as_duration, is_count, is_duration, problem_with_amount
from supportquality.business_hours import BusinessHours
from supportquality.errors import PolicyError
from supportquality.fields import (
    all_are,
    as_dict,
    as_tuple,
    expected,
    has_text_keys,
    is_a,
    is_boolean,
    is_filled_text,
    is_text_by_text,
    is_texts,
    one_of,
    refuse,
    shortened,
    text_keyed,
    unknown,
)
from supportquality.limits import Limits
from supportquality.targets import DEFAULT_TARGETS, Target, TargetMetric
from supportquality.tickets import CHANNELS, Channel, Priority

Formality: TypeAlias = Literal["neutral", "formal", "casual"]
DayZone: TypeAlias = Literal["calendar", "customer"]
Locale: TypeAlias = Literal["en", "fil"]

FORMALITIES: tuple[Formality, ...] = get_args(Formality)
DAY_ZONES: tuple[DayZone, ...] = get_args(DayZone)
LOCALES: tuple[Locale, ...] = get_args(Locale)
SEVERITIES = ("info", "minor", "major", "critical")


@frozen(kw_only=True)
class Voice:
    """How the brand speaks."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    formality: Formality = field(default="neutral", validator=one_of("formality", FORMALITIES))
    """Formal: no contractions, slang, emoji or repeated exclamation marks; neutral: no slang and no repeated
    marks; casual: anything goes.
    """
    terms: Mapping[str, str] = field(factory=dict, converter=as_dict, validator=is_text_by_text, hash=False)
    """Words to avoid, each with the one to use instead."""
    emoji: bool | None = field(default=None)
    """False rules emoji out, true welcomes them; left out, only a formal voice rules them out."""

    @emoji.validator
    def _is_judgement(self, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            is_boolean(self, attribute, value)


@frozen(kw_only=True)
class Required:
    """What every solved ticket must have."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    survey: bool = field(default=False, validator=is_boolean)
    """A survey was sent."""
    topic: bool = field(default=False, validator=is_boolean)
    """A topic was given."""


def _as_schedules(value: Mapping[str, BusinessHours]) -> dict[Any, BusinessHours]:
    return as_dict(value)


@frozen(kw_only=True)
class Schedules:
    """Hours that differ from the policy's own, by channel and by team; a team's beat a channel's."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    channels: Mapping[Channel, BusinessHours] = field(factory=dict, converter=_as_schedules, hash=False)
    """Hours of a channel, by its name."""
    teams: Mapping[str, BusinessHours] = field(factory=dict, converter=_as_schedules, hash=False)
    """Hours of a team, by its name; they beat the channel's."""

    @channels.validator
    def _are_of_channels(self, attribute: attrs.Attribute[Any], value: Mapping[str, object]) -> None:
        _are_schedules(self, attribute, value)
        for channel in value:
            if channel not in CHANNELS:
                raise refuse(self, attribute, unknown("channel", channel, CHANNELS), f".{shortened(channel)}")

    @teams.validator
    def _are_of_teams(self, attribute: attrs.Attribute[Any], value: Mapping[str, object]) -> None:
        _are_schedules(self, attribute, value)


def _are_schedules(owner: Schedules, attribute: attrs.Attribute[Any], value: Mapping[str, object]) -> None:
    for name, hours in text_keyed(owner, attribute, value).items():
        if not isinstance(hours, BusinessHours):
            raise refuse(owner, attribute, expected("business hours", hours), f".{shortened(name)}")


@frozen(kw_only=True)
class Waiver:
    """Findings that somebody accepts: those of a checker on a ticket, or on one of its interactions."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    ticket: str = field(validator=is_filled_text)
    """The id of the ticket."""
    checker: str = field(validator=is_filled_text)
    """The id of the checker."""
    reason: str = field(validator=is_filled_text)
    """Why it is accepted; the finding stays visible with it and costs nothing."""
    interaction: int | None = field(default=None)
    """The index of the interaction; left out, all findings of the checker on the ticket."""

    @interaction.validator
    def _is_index(self, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            is_count(self, attribute, value)


DEFAULT_PRESETS: Mapping[str, str] = {"first-response-time": "strict"}


def _as_presets(value: Mapping[str, str]) -> dict[str, str]:
    return {**DEFAULT_PRESETS, **value} if isinstance(value, Mapping) else value


def _as_set(value: Iterable[str]) -> frozenset[str]:
    given = as_tuple(value)
    # What is no text may have no hash; the validator shall see it.
    if isinstance(given, tuple) and all(isinstance(item, str) for item in given):
        return frozenset(given)
    return given  # type: ignore[return-value]


def _are_severities(owner: Policy, attribute: attrs.Attribute[Any], value: Mapping[str, object]) -> None:
    for checker, severity in text_keyed(owner, attribute, value).items():
        if severity not in SEVERITIES:
            raise refuse(
                owner, attribute, unknown("severity", severity, SEVERITIES), f".{shortened(checker)}"
            )


def _are_weights(owner: Policy, attribute: attrs.Attribute[Any], value: Mapping[str, Any]) -> None:
    for checker, weight in text_keyed(owner, attribute, value).items():
        problem = problem_with_amount(weight)
        if problem:
            raise refuse(owner, attribute, problem, f".{shortened(checker)}")


def _are_filled(owner: Policy, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    for index, text in enumerate(value):
        if not text.strip():
            raise refuse(owner, attribute, "empty, give it some text", f"[{index}]")


def _are_languages(owner: Policy, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    if not value:
        raise refuse(owner, attribute, "a policy needs at least one language, such as en")
    if len(set(value)) < len(value):
        raise refuse(owner, attribute, "a language stands here twice")


def _differ(owner: Policy, attribute: attrs.Attribute[Any], value: tuple[Target, ...]) -> None:
    seen: set[tuple[str, str | None, str | None]] = set()
    for index, target in enumerate(value):
        key = (target.metric, target.channel, target.priority)
        if key in seen:
            problem = "a second target for the same metric, channel and priority"
            raise refuse(owner, attribute, problem, f"[{index}]")
        seen.add(key)


@frozen(kw_only=True)
class Policy:
    """All that a team decides about its quality; `Policy()` is the default. It knows no checkers."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    hours: BusinessHours = field(
        factory=lambda: BusinessHours.always("UTC"), validator=is_a("business hours", BusinessHours)
    )
    """When the desk is open, and its time zone."""
    targets: tuple[Target, ...] = field(
        default=DEFAULT_TARGETS, converter=as_tuple, validator=[all_are("a target", Target), _differ]
    )
    """By when replies and solutions are due; given ones replace the defaults. The most specific wins: channel
    and priority, then priority, then channel. Held against by slow-first-response, slow-next-response,
    slow-resolution, unanswered-customer and urgent-not-prioritized.
    """
    acknowledge_within: timedelta = field(
        default=timedelta(hours=1), converter=as_duration, validator=is_duration
    )
    """A customer who waits gets some sign within this business time."""
    follow_up_within: timedelta = field(
        default=timedelta(days=3), converter=as_duration, validator=is_duration
    )
    """After a solution an agent checks back within this calendar time."""
    update_every: timedelta = field(default=timedelta(days=2), converter=as_duration, validator=is_duration)
    """An open ticket is silent for no longer than this calendar time."""
    confirmation_grace: timedelta = field(
        default=timedelta(days=2), converter=as_duration, validator=is_duration
    )
    """A ticket without the customer's confirmation is solved no sooner than this calendar time after the last
    reply.
    """
    low_score_within: timedelta = field(
        default=timedelta(days=2), converter=as_duration, validator=is_duration
    )
    """A low score is answered within this calendar time."""
    first_contact_window: timedelta = field(
        default=timedelta(days=7), converter=as_duration, validator=is_duration
    )
    """Within this calendar time a further contact means that the first did not settle it."""
    max_handoffs: int = field(default=2, validator=is_count)
    """A ticket is handed over no more often than this."""
    languages: tuple[str, ...] = field(
        default=("en", "fil"), converter=as_tuple, validator=[is_texts, _are_filled, _are_languages]
    )
    """The packs that are searched, all in every message."""
    jargon: tuple[str, ...] = field(default=(), converter=as_tuple, validator=[is_texts, _are_filled])
    """Terms of the trade that customers do not use: all capitals are matched exactly, `*` covers inflections."""
    voice: Voice = field(factory=Voice, validator=is_a("a voice", Voice))
    """How the brand speaks."""
    knowledge_base: tuple[str, ...] = field(default=(), converter=as_tuple, validator=[is_texts, _are_filled])
    """Hosts of the help center."""
    macros: Mapping[str, str] = field(factory=dict, converter=as_dict, validator=is_text_by_text, hash=False)
    """Ready replies by name, with fields in braces."""
    required: Required = field(factory=Required, validator=is_a("what is required", Required))
    """What every solved ticket must have."""
    presets: Mapping[str, str] = field(
        factory=dict, converter=_as_presets, validator=is_text_by_text, hash=False
    )
    """As which tool a metric counts, by metric: see the catalogue. Given ones add to the default."""
    severities: Mapping[str, str] = field(
        factory=dict, converter=as_dict, validator=_are_severities, hash=False
    )
    """Another severity (info, minor, major, critical) for a checker, by its id."""
    off: frozenset[str] = field(default=frozenset(), converter=_as_set, validator=is_texts)
    """Checkers that do not run, by id."""
    scorecard: Mapping[str, Any] = field(factory=dict, converter=as_dict, validator=has_text_keys, hash=False)
    """How a ticket is scored: see *From tickets to a team*."""
    locale: Locale = field(default="en", validator=one_of("locale", LOCALES))
    """The language of messages and remedies."""
    limits: Limits = field(factory=Limits, validator=is_a("limits", Limits))
    """The finer thresholds of single checkers."""
    schedules: Schedules = field(factory=Schedules, validator=is_a("schedules", Schedules))
    """Hours of single channels and teams."""
    waivers: tuple[Waiver, ...] = field(default=(), converter=as_tuple, validator=all_are("a waiver", Waiver))
    """Findings that somebody accepts."""
    day_zone: DayZone = field(default="calendar", validator=one_of("day zone", DAY_ZONES))
    """Whose midnight a promise for "tomorrow" means: that of the hours, or of the customer's `tz`."""
    weights: Mapping[str, float] = field(factory=dict, converter=as_dict, validator=_are_weights, hash=False)
    """A factor for what a finding of a checker costs in the score, by its id."""
    brands: tuple[str, ...] = field(default=(), converter=as_tuple, validator=[is_texts, _are_filled])
    """Names of the company and its products, which are never taken for people's."""
    _targets: Mapping[tuple[str, str | None, str | None], timedelta] = field(init=False, repr=False, eq=False)

    _resolved: dict[tuple[str, str | None, str | None], timedelta | None] = field(
        init=False, repr=False, eq=False, factory=dict
    )

    def __attrs_post_init__(self) -> None:
        within = {(target.metric, target.channel, target.priority): target.within for target in self.targets}
        object.__setattr__(self, "_targets", within)

    def target(
        self, metric: TargetMetric, channel: Channel | None, priority: Priority | None
    ) -> timedelta | None:
        """The most specific target: for channel and priority, then priority, then channel, then for all."""
        asked = metric, channel, priority
        if asked not in self._resolved:
            self._resolved[asked] = self._most_specific(metric, channel, priority)
        return self._resolved[asked]

    def _most_specific(
        self, metric: TargetMetric, channel: Channel | None, priority: Priority | None
    ) -> timedelta | None:
        for key in ((channel, priority), (None, priority), (channel, None), (None, None)):
            within = self._targets.get((metric, *key))
            if within is not None:
                return within
        return None

    def target_of_priority(
        self, metric: TargetMetric, channel: Channel | None, priority: Priority
    ) -> timedelta | None:
        """The most specific target that names this priority; None where only wider ones would hold."""
        within = self._targets.get((metric, channel, priority))
        return self._targets.get((metric, None, priority)) if within is None else within

    def hours_for(self, channel: Channel | None = None, team: str | None = None) -> BusinessHours:
        """The hours that hold for a team on a channel: the team's, else the channel's, else the policy's."""
        own = self.schedules.teams.get(team) if team is not None else None
        if own is None and channel is not None:
            own = self.schedules.channels.get(channel)
        return own or self.hours

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Policy:
        """Read a policy; what has a default may be left out, and an unknown key is an error."""
        # Payloads know policies, so policies can know payloads only when called.
        from supportquality import payload

        return payload.policy_from_dict(data)

    def to_dict(self) -> dict[str, Any]:
        """The whole policy with its defaults, as plain data that `from_dict` reads as an equal policy."""
        from supportquality import payload

        return payload.policy_to_dict(self)
