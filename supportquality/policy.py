"""The policy of a support team: every threshold that a checker or a metric compares with.

Nothing is read from anywhere else, and every default is one of the catalogue's. All values are frozen and
refuse what makes no sense with a `PolicyError` at the field. Durations are timedeltas or ISO 8601 text
("PT2H", "P3D").
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any, ClassVar, Literal, TypeAlias, get_args

import attrs
import pendulum
from attrs import field, frozen

from supportquality.business_hours import BusinessHours
from supportquality.durations import read_duration
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
    is_number,
    is_text_by_text,
    is_texts,
    one_of,
    refuse,
    shortened,
    text_keyed,
    unknown,
)
from supportquality.tickets import CHANNELS, PRIORITIES, Channel, Priority

TargetMetric: TypeAlias = Literal["first-response", "next-response", "resolution"]
Formality: TypeAlias = Literal["neutral", "formal", "casual"]
DayZone: TypeAlias = Literal["calendar", "customer"]
Locale: TypeAlias = Literal["en", "fil"]

TARGET_METRICS: tuple[TargetMetric, ...] = get_args(TargetMetric)
FORMALITIES: tuple[Formality, ...] = get_args(Formality)
DAY_ZONES: tuple[DayZone, ...] = get_args(DayZone)
LOCALES: tuple[Locale, ...] = get_args(Locale)
SEVERITIES = ("info", "minor", "major", "critical")


def _as_duration(value: timedelta | str) -> timedelta:
    if isinstance(value, str):
        read = read_duration(value)
        return read if read is not None else value  # type: ignore[return-value]
    if isinstance(value, timedelta) and not _is_inexact(value):
        return timedelta(value.days, value.seconds, value.microseconds)
    return value


def _is_inexact(value: timedelta) -> bool:
    return type(value) is pendulum.Duration and bool(value.years or value.months)


def _is_duration(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if isinstance(value, str):
        problem = f'"{shortened(value)}" is no duration: write it like PT2H or P3D, without years and months'
        raise refuse(owner, attribute, problem)
    if not isinstance(value, timedelta):
        raise refuse(owner, attribute, expected("a duration such as PT2H", value))
    if _is_inexact(value):
        raise refuse(owner, attribute, "years and months have no fixed length: give days")
    if value <= timedelta(0):
        raise refuse(owner, attribute, "a duration must be longer than nothing")


def _is_count(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise refuse(owner, attribute, expected("a whole number", value))
    if value < 0:
        raise refuse(owner, attribute, f"expected a whole number from 0, got {value}")


def _problem_with_amount(value: Any, what: str = "a number from 0", highest: float = math.inf) -> str:
    if not is_number(value):
        return expected(what, value)
    return "" if 0 <= value <= highest else f"expected {what}, got {value}"


def _is_amount(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    problem = _problem_with_amount(value)
    if problem:
        raise refuse(owner, attribute, problem)


def _is_share(owner: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    problem = _problem_with_amount(value, "a number from 0 to 1", highest=1)
    if problem:
        raise refuse(owner, attribute, problem)


@frozen
class Target:
    """A reply or a solution is due within this time; null channel or priority means any."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    metric: TargetMetric = field(validator=one_of("metric", TARGET_METRICS))
    within: timedelta = field(converter=_as_duration, validator=_is_duration)
    channel: Channel | None = field(default=None, validator=one_of("channel", CHANNELS, optional=True))
    priority: Priority | None = field(default=None, validator=one_of("priority", PRIORITIES, optional=True))


def _default_targets() -> Iterator[Target]:
    """Targets of email and social come from the seeds (P3; CC), the others are common practice.

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


@frozen(kw_only=True)
class Voice:
    """How the brand speaks: `terms` maps words to avoid to preferred ones; `emoji` None judges none."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    formality: Formality = field(default="neutral", validator=one_of("formality", FORMALITIES))
    terms: Mapping[str, str] = field(factory=dict, converter=as_dict, validator=is_text_by_text, hash=False)
    emoji: bool | None = field(default=None)

    @emoji.validator
    def _is_judgement(self, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            is_boolean(self, attribute, value)


@frozen(kw_only=True)
class Required:
    """What every solved ticket must have."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    survey: bool = field(default=False, validator=is_boolean)
    topic: bool = field(default=False, validator=is_boolean)


@frozen(kw_only=True)
class Limits:
    """The finer thresholds of single checkers; the values are the rulings of the catalogue."""

    mistake: ClassVar[type[PolicyError]] = PolicyError

    # Replies of one agent closer than this are one message.
    burst: timedelta = field(default=timedelta(minutes=2), converter=_as_duration, validator=_is_duration)
    # Thanks or good news in more words than this are read as a message that needs an answer.
    thanks_words: int = field(default=40, validator=_is_count)
    # generic-reply, canned-reply, ignored-history
    generic_reply_words: int = field(default=20, validator=_is_count)
    particular_words: int = field(default=3, validator=_is_count)
    particular_words_across: int = field(default=2, validator=_is_count)
    canned_reply_words: int = field(default=12, validator=_is_count)
    canned_lookback: int = field(default=20, validator=_is_count)
    canned_similarity: float = field(default=0.85, validator=_is_share)
    history_window: timedelta = field(
        default=timedelta(days=90), converter=_as_duration, validator=_is_duration
    )
    # curt-reply: at most so many words, to a customer's message of so many
    curt_words: int = field(default=4, validator=_is_count)
    curt_customer_words: int = field(default=40, validator=_is_count)
    # hard-to-read, wall-of-text, buried-steps
    sentence_words: int = field(default=40, validator=_is_count)
    average_sentence_words: int = field(default=25, validator=_is_count)
    reading_grade: float = field(default=14, validator=_is_amount)
    grade_words: int = field(default=60, validator=_is_count)
    paragraph_words: int = field(default=120, validator=_is_count)
    steps: int = field(default=3, validator=_is_count)
    # jargon: an abbreviation, in capitals only, is a term of the packs with at most so many letters
    abbreviation_letters: int = field(default=4, validator=_is_count)
    # unclear-next-step: a sentence of more words is taken for an answer
    hollow_words: int = field(default=2, validator=_is_count)
    # unanswered-question: a reply of fewer words is not judged
    answer_words: int = field(default=4, validator=_is_count)
    # missing-clarification: a message of more words is not vague
    vague_words: int = field(default=25, validator=_is_count)
    # repeated-solution: so much of its advice is the same; advice of fewer words of weight is not compared
    same_advice: float = field(default=0.6, validator=_is_share)
    advice_words: int = field(default=2, validator=_is_count)
    # shouting: words in capitals in a row; the share of words in capitals, from so many words; marks in a row
    capital_words: int = field(default=4, validator=_is_count)
    capital_share: float = field(default=0.5, validator=_is_share)
    capital_share_words: int = field(default=5, validator=_is_count)
    exclamation_marks: int = field(default=3, validator=_is_count)
    # missing-survey; low-score-ignored: the lower part of a CSAT scale, detractors, the hardest of CES
    survey_after: timedelta = field(
        default=timedelta(hours=24), converter=_as_duration, validator=_is_duration
    )
    low_csat_share: float = field(default=0.4, validator=_is_share)
    detractor_score: int = field(default=6, validator=_is_count)
    hard_ces_scores: int = field(default=3, validator=_is_count)
    # missing-empathy, anger-not-deescalated: so many of the customer's own words in a sentence say the trouble back
    restated_words: int = field(default=3, validator=_is_count)
    # risks: the share of a target that is left when it is near; so many contacts about one topic are too many
    near_deadline: float = field(default=0.25, validator=_is_share)
    contacts: int = field(default=3, validator=_is_count)
    # anger-not-deescalated
    missing_elements: int = field(default=2, validator=_is_count)
    # Team checkers say nothing below so many answers to a survey, or tickets of an agent, topic or channel.
    min_responses: int = field(default=30, validator=_is_count)
    min_tickets: int = field(default=20, validator=_is_count)
    # The chance that a team checker reports anything at all of a team in which nothing differs,
    # and how many agents make a team.
    team_error: float = field(default=0.01, validator=_is_share)
    min_agents: int = field(default=5, validator=_is_count)
    # agent-quality-outlier: so many times the usual spread between agents lies an outlier from the middle
    outlier_spread: float = field(default=2, validator=_is_amount)
    # A gap between channels, topics or periods that is worth a word: of shares, of scores (0..100), of anything else
    # as a part of what it is compared with.
    notable_share: float = field(default=0.05, validator=_is_share)
    notable_score: float = field(default=5, validator=_is_amount)
    notable_change: float = field(default=0.1, validator=_is_share)
    # repeated-inquiry: a topic of so many of the tickets, so many of them asked or answered alike
    frequent_topic: float = field(default=0.1, validator=_is_share)
    alike: float = field(default=0.5, validator=_is_share)
    # overloaded-agent, uneven-workload, after-hours-work, abuse-exposure
    overload: float = field(default=1.5, validator=_is_amount)
    uneven_load: float = field(default=0.3, validator=_is_share)
    after_hours_share: float = field(default=0.1, validator=_is_share)
    abuse_share: float = field(default=0.1, validator=_is_share)


def _as_schedules(value: Mapping[str, BusinessHours]) -> dict[Any, BusinessHours]:
    return as_dict(value)


@frozen(kw_only=True)
class Schedules:
    """Hours that differ from the policy's own, by channel and by team; a team's beat a channel's."""

    mistake: ClassVar[type[PolicyError]] = PolicyError
    channels: Mapping[Channel, BusinessHours] = field(factory=dict, converter=_as_schedules, hash=False)
    teams: Mapping[str, BusinessHours] = field(factory=dict, converter=_as_schedules, hash=False)

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
    checker: str = field(validator=is_filled_text)
    reason: str = field(validator=is_filled_text)
    interaction: int | None = field(default=None)

    @interaction.validator
    def _is_index(self, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            _is_count(self, attribute, value)


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
        problem = _problem_with_amount(weight)
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
    """All that a team decides about its quality; `Policy()` is the default. It knows no checkers.

    Given `targets` replace the defaults; given `presets` add to them. `day_zone` says whose midnight a
    promise for "tomorrow" means, `brands` are names of the company and its products, which are never taken
    for people's, and `weights` change what a finding of a checker costs in the score.
    """

    mistake: ClassVar[type[PolicyError]] = PolicyError
    hours: BusinessHours = field(
        factory=lambda: BusinessHours.always("UTC"), validator=is_a("business hours", BusinessHours)
    )
    targets: tuple[Target, ...] = field(
        default=DEFAULT_TARGETS, converter=as_tuple, validator=[all_are("a target", Target), _differ]
    )
    acknowledge_within: timedelta = field(
        default=timedelta(hours=1), converter=_as_duration, validator=_is_duration
    )
    follow_up_within: timedelta = field(
        default=timedelta(days=3), converter=_as_duration, validator=_is_duration
    )
    update_every: timedelta = field(default=timedelta(days=2), converter=_as_duration, validator=_is_duration)
    confirmation_grace: timedelta = field(
        default=timedelta(days=2), converter=_as_duration, validator=_is_duration
    )
    low_score_within: timedelta = field(
        default=timedelta(days=2), converter=_as_duration, validator=_is_duration
    )
    first_contact_window: timedelta = field(
        default=timedelta(days=7), converter=_as_duration, validator=_is_duration
    )
    max_handoffs: int = field(default=2, validator=_is_count)
    languages: tuple[str, ...] = field(
        default=("en", "fil"), converter=as_tuple, validator=[is_texts, _are_filled, _are_languages]
    )
    jargon: tuple[str, ...] = field(default=(), converter=as_tuple, validator=[is_texts, _are_filled])
    voice: Voice = field(factory=Voice, validator=is_a("a voice", Voice))
    knowledge_base: tuple[str, ...] = field(default=(), converter=as_tuple, validator=[is_texts, _are_filled])
    macros: Mapping[str, str] = field(factory=dict, converter=as_dict, validator=is_text_by_text, hash=False)
    required: Required = field(factory=Required, validator=is_a("what is required", Required))
    presets: Mapping[str, str] = field(
        factory=dict, converter=_as_presets, validator=is_text_by_text, hash=False
    )
    severities: Mapping[str, str] = field(
        factory=dict, converter=as_dict, validator=_are_severities, hash=False
    )
    off: frozenset[str] = field(default=frozenset(), converter=_as_set, validator=is_texts)
    scorecard: Mapping[str, Any] = field(factory=dict, converter=as_dict, validator=has_text_keys, hash=False)
    locale: Locale = field(default="en", validator=one_of("locale", LOCALES))
    limits: Limits = field(factory=Limits, validator=is_a("limits", Limits))
    schedules: Schedules = field(factory=Schedules, validator=is_a("schedules", Schedules))
    waivers: tuple[Waiver, ...] = field(default=(), converter=as_tuple, validator=all_are("a waiver", Waiver))
    day_zone: DayZone = field(default="calendar", validator=one_of("day zone", DAY_ZONES))
    weights: Mapping[str, float] = field(factory=dict, converter=as_dict, validator=_are_weights, hash=False)
    brands: tuple[str, ...] = field(default=(), converter=as_tuple, validator=[is_texts, _are_filled])
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
        """Read a policy; every key is optional, at every level, and an unknown one is an error."""
        # Payloads know policies, so policies can know payloads only when called.
        from supportquality import payload

        return payload.policy_from_dict(data)

    def to_dict(self) -> dict[str, Any]:
        """The whole policy with its defaults, as plain data that `from_dict` reads as an equal policy."""
        from supportquality import payload

        return payload.policy_to_dict(self)
