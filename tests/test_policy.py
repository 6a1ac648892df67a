"""The policy: its defaults, what it refuses and where, which target and which hours hold."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.business_hours import BusinessHours
from supportquality.durations import read_duration, write_duration
from supportquality.errors import HoursError, PolicyError
from supportquality.limits import Limits
from supportquality.policy import (
    FORMALITIES,
    LOCALES,
    SEVERITIES,
    DayZone,
    Policy,
    Required,
    Schedules,
    Voice,
    Waiver,
)
from supportquality.targets import TARGET_METRICS, Target
from supportquality.tickets import CHANNELS, PRIORITIES, Channel, Priority

PACKAGE = Path(__file__).resolve().parents[1] / "supportquality"

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WEEK = {"mon": [["09:00", "17:00"]]}

FULL: dict[str, Any] = {
    "hours": {"tz": "Asia/Manila", "week": WEEK},
    "targets": [
        {"metric": "first-response", "within": "PT1H30M"},
        {"metric": "resolution", "within": "P3D", "channel": "email", "priority": "urgent"},
    ],
    "acknowledge_within": "PT30M",
    "follow_up_within": "P4D",
    "update_every": "P1D",
    "confirmation_grace": "P3D",
    "low_score_within": "P1DT12H",
    "first_contact_window": "P14D",
    "max_handoffs": 1,
    "languages": ["fil", "en"],
    "jargon": ["SKU", "provision*"],
    "voice": {"formality": "formal", "terms": {"cheap": "affordable"}, "emoji": False},
    "knowledge_base": ["help.example.com"],
    "macros": {"late-order": "Hi {name}, pasensya na po sa delay."},
    "required": {"survey": True, "topic": True},
    "presets": {"first-response-time": "zendesk"},
    "severities": {"jargon": "minor"},
    "off": ["curt-reply", "jargon"],
    "scorecard": {"sections": [{"name": "Tone", "weight": 2}]},
    "locale": "fil",
    "schedules": {"channels": {"chat": {"tz": "UTC", "week": WEEK}}, "teams": {"tier-2": {"tz": "UTC"}}},
    "waivers": [
        {"ticket": "4812", "checker": "jargon", "reason": "the customer is an engineer", "interaction": 3}
    ],
    "day_zone": "customer",
    "weights": {"jargon": 0.5, "curt-reply": 0},
    "brands": ["Grace Telecom"],
}


def test_every_key_is_optional() -> None:
    assert Policy.from_dict({}) == Policy()
    assert Policy.from_dict({"voice": {}, "limits": {}, "required": {}, "schedules": {}}) == Policy()


def test_a_full_policy_comes_back() -> None:
    policy = Policy.from_dict(FULL)
    written = json.loads(json.dumps(policy.to_dict()))
    assert Policy.from_dict(written) == policy
    assert pickle.loads(pickle.dumps(policy)) == policy
    assert hash(Policy.from_dict(written)) == hash(policy)
    for key in FULL.keys() - {"hours", "schedules"}:
        assert written[key] == FULL[key], key
    assert set(written) == {field.name for field in attrs.fields(Policy) if field.init}


def test_the_default_policy_comes_back() -> None:
    assert Policy.from_dict(Policy().to_dict()) == Policy() == pickle.loads(pickle.dumps(Policy()))


def test_the_defaults() -> None:
    policy = Policy()
    assert policy.hours == BusinessHours.always("UTC")
    assert policy.acknowledge_within == HOUR
    assert policy.follow_up_within == 3 * DAY
    assert policy.update_every == policy.confirmation_grace == policy.low_score_within == 2 * DAY
    assert policy.first_contact_window == 7 * DAY
    assert policy.max_handoffs == 2
    assert policy.languages == ("en", "fil")
    assert policy.voice == Voice(formality="neutral", terms={}, emoji=None)
    assert policy.required == Required(survey=False, topic=False)
    assert policy.presets == {"first-response-time": "strict"}
    assert policy.locale == "en"
    assert policy.day_zone == "calendar"
    written = policy.to_dict()
    for empty in (
        "jargon",
        "knowledge_base",
        "macros",
        "severities",
        "off",
        "scorecard",
        "waivers",
        "weights",
    ):
        assert not written[empty]


def test_the_default_limits_are_the_rulings() -> None:
    assert Limits().burst == 2 * MINUTE
    assert Limits().history_window == 90 * DAY
    assert Limits().survey_after == DAY
    assert (Limits().generic_reply_words, Limits().canned_reply_words, Limits().canned_similarity) == (
        20,
        12,
        0.85,
    )
    assert (Limits().curt_words, Limits().curt_customer_words) == (4, 40)
    assert (Limits().sentence_words, Limits().average_sentence_words) == (40, 25)
    assert (Limits().reading_grade, Limits().grade_words) == (14, 60)
    assert (Limits().paragraph_words, Limits().steps, Limits().capital_words) == (120, 3, 4)
    assert (Limits().min_responses, Limits().min_tickets) == (30, 20)


def test_every_limit_is_read_somewhere() -> None:
    sources = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    read = set(re.findall(r"(?<!`)limits\.(\w+)", sources))
    assert {limit.name for limit in attrs.fields(Limits)} <= read


@pytest.mark.parametrize(
    ("channel", "priority", "first", "following", "resolution"),
    [
        ("email", "normal", 2 * HOUR, 4 * HOUR, 3 * DAY),
        ("web", "low", 2 * HOUR, 4 * HOUR, 3 * DAY),
        ("email", "urgent", 30 * MINUTE, HOUR, DAY),
        ("web", "urgent", 30 * MINUTE, HOUR, DAY),
        ("social", "high", 10 * MINUTE, 30 * MINUTE, 3 * DAY),
        ("in_app", "normal", 10 * MINUTE, 30 * MINUTE, 3 * DAY),
        ("sms", "normal", 30 * MINUTE, 30 * MINUTE, 3 * DAY),
        ("chat", "normal", 2 * MINUTE, 3 * MINUTE, 3 * DAY),
        ("chat", "urgent", 2 * MINUTE, 3 * MINUTE, DAY),
        ("phone", "normal", None, None, None),
        ("phone", "urgent", None, None, None),
        (None, "urgent", None, None, None),
    ],
)
def test_the_default_targets(
    channel: Channel | None,
    priority: Priority,
    first: timedelta | None,
    following: timedelta | None,
    resolution: timedelta | None,
) -> None:
    found = [Policy().target(metric, channel, priority) for metric in TARGET_METRICS]
    assert found == [first, following, resolution]


def test_the_most_specific_target_wins() -> None:
    for_all = Target("resolution", 4 * DAY)
    for_channel = Target("resolution", 3 * DAY, channel="chat")
    for_priority = Target("resolution", 2 * DAY, priority="urgent")
    for_both = Target("resolution", DAY, channel="chat", priority="urgent")
    chosen = []
    for targets in ([for_all], [for_all, for_channel], [for_all, for_channel, for_priority]):
        chosen.append(Policy(targets=targets).target("resolution", "chat", "urgent"))
    policy = Policy(targets=[for_all, for_channel, for_priority, for_both])
    assert [*chosen, policy.target("resolution", "chat", "urgent")] == [4 * DAY, 3 * DAY, 2 * DAY, DAY]
    assert policy.target("resolution", "email", "urgent") == 2 * DAY
    assert policy.target("resolution", "chat", "low") == 3 * DAY
    assert policy.target("resolution", None, None) == 4 * DAY
    assert policy.target("first-response", "chat", "urgent") is None


def test_given_targets_replace_the_defaults() -> None:
    assert Policy(targets=[]).target("first-response", "email", "normal") is None


def test_given_presets_add_to_the_defaults() -> None:
    assert Policy(presets={"reopen-rate": "plain"}).presets == {
        "first-response-time": "strict",
        "reopen-rate": "plain",
    }


def test_the_hours_of_a_team_beat_those_of_a_channel() -> None:
    own, chat, night = (BusinessHours.always(zone) for zone in ("UTC", "Asia/Manila", "Asia/Tokyo"))
    policy = Policy(hours=own, schedules=Schedules(channels={"chat": chat}, teams={"night": night}))
    assert policy.hours_for() is own
    assert policy.hours_for("email", "day") is own
    assert policy.hours_for("chat") is chat
    assert policy.hours_for("chat", "day") is chat
    assert policy.hours_for("chat", "night") is night
    assert policy.hours_for(team="night") is night


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PT2H", 2 * HOUR),
        ("P3D", 3 * DAY),
        ("P1W", 7 * DAY),
        ("P1DT2H3M4S", DAY + 2 * HOUR + 3 * MINUTE + timedelta(seconds=4)),
        ("PT0.5S", timedelta(milliseconds=500)),
        ("PT0,000001S", timedelta(microseconds=1)),
        ("PT1.5H", 90 * MINUTE),
        ("PT36H", 36 * HOUR),
    ],
)
def test_durations_are_iso_8601(text: str, value: timedelta) -> None:
    assert read_duration(text) == value
    assert Policy(update_every=text).update_every == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P",
        "PT",
        "P1DT",
        "2H",
        "PT2h",
        "-PT2H",
        "PT-2H",
        "P2H",
        "PT1D",
        "PT2H ",
        "PT٢H",
        "P1Y",
        "P1M",
        "P1Y2D",
        "PT2H30",
        "P999999999W",
        "P" + "9" * 5000 + "D",
    ],
)
def test_other_text_is_no_duration(text: str) -> None:
    assert read_duration(text) is None
    with pytest.raises(
        PolicyError, match="is no duration: write it like PT2H or P3D, without years and months"
    ):
        Policy(update_every=text)


@given(st.timedeltas(min_value=timedelta(microseconds=1)))
def test_durations_come_back(value: timedelta) -> None:
    assert read_duration(write_duration(value)) == value


def test_durations_of_pendulum_become_plain() -> None:
    for duration in (pendulum.duration(days=1, hours=2, microseconds=3), pendulum.duration(weeks=1)):
        read = Policy(update_every=duration).update_every
        assert type(read) is timedelta
        assert read == duration.as_timedelta()
    span = pendulum.datetime(2027, 3, 1, 1) - pendulum.datetime(2026, 1, 1)
    assert Policy(update_every=span).update_every == timedelta(days=424, hours=1)


HOURS = {"tz": "UTC", "week": WEEK}
TARGET = {"metric": "resolution", "within": "P3D"}
WAIVER = {"ticket": "1", "checker": "jargon", "reason": "agreed"}

BAD_PAYLOADS: list[tuple[Any, str]] = [
    (None, "expected an object, got null @ $"),
    ([], "expected an object, got a list @ $"),
    ({"target": []}, 'unknown key "target", did you mean "targets"? @ $.target'),
    ({"voice": {"emojis": True}}, 'unknown key "emojis", did you mean "emoji"? @ $.voice.emojis'),
    (
        {"limits": {"curt_word": 3}},
        'unknown key "curt_word", did you mean "curt_words"? @ $.limits.curt_word',
    ),
    ({"required": {"tag": True}}, 'unknown key "tag", expected one of survey, topic @ $.required.tag'),
    ({"schedules": {"team": {}}}, 'unknown key "team", did you mean "teams"? @ $.schedules.team'),
    (
        {"targets": [{**TARGET, "chanel": "chat"}]},
        'unknown key "chanel", did you mean "channel"? @ $.targets[0].chanel',
    ),
    ({"targets": {}}, "expected a list, got an object @ $.targets"),
    ({"targets": [TARGET, None]}, "expected an object, got null @ $.targets[1]"),
    (
        {"targets": [{"within": "P3D"}]},
        f"missing, expected one of {', '.join(TARGET_METRICS)} @ $.targets[0].metric",
    ),
    (
        {"targets": [{"metric": "resolution"}]},
        "missing, expected a duration such as PT2H @ $.targets[0].within",
    ),
    (
        {"targets": [{**TARGET, "metric": "first-reply"}]},
        'unknown metric "first-reply", did you mean "first-response"? @ $.targets[0].metric',
    ),
    (
        {"targets": [{**TARGET, "channel": "emial"}]},
        'unknown channel "emial", did you mean "email"? @ $.targets[0].channel',
    ),
    (
        {"targets": [{**TARGET, "priority": "P1"}]},
        f'unknown priority "P1", expected one of {", ".join(PRIORITIES)} @ $.targets[0].priority',
    ),
    (
        {"targets": [{**TARGET, "within": "P1M"}]},
        '"P1M" is no duration: write it like PT2H or P3D, without years and months @ $.targets[0].within',
    ),
    (
        {"targets": [TARGET, TARGET]},
        "a second target for the same metric, channel and priority @ $.targets[1]",
    ),
    ({"acknowledge_within": "PT0S"}, "a duration must be longer than nothing @ $.acknowledge_within"),
    ({"acknowledge_within": 3600}, "expected a duration such as PT2H, got a number @ $.acknowledge_within"),
    ({"follow_up_within": None}, "expected a duration such as PT2H, got null @ $.follow_up_within"),
    ({"max_handoffs": -1}, "expected a whole number from 0, got -1 @ $.max_handoffs"),
    ({"max_handoffs": 1.5}, "expected a whole number, got a number @ $.max_handoffs"),
    ({"max_handoffs": True}, "expected a whole number, got a boolean @ $.max_handoffs"),
    ({"languages": "en"}, "expected a list of text, got text @ $.languages"),
    ({"languages": []}, "a policy needs at least one language, such as en @ $.languages"),
    ({"languages": ["en", "en"]}, "a language stands here twice @ $.languages"),
    ({"jargon": ["SKU", " "]}, "empty, give it some text @ $.jargon[1]"),
    ({"voice": None}, "expected an object, got null @ $.voice"),
    (
        {"voice": {"formality": "stiff"}},
        f'unknown formality "stiff", expected one of {", ".join(FORMALITIES)} @ $.voice.formality',
    ),
    ({"voice": {"terms": ["cheap"]}}, "expected an object, got a list @ $.voice.terms"),
    ({"voice": {"terms": {"cheap": None}}}, "expected text, got null @ $.voice.terms.cheap"),
    ({"voice": {"emoji": "never"}}, "expected true or false, got text @ $.voice.emoji"),
    ({"knowledge_base": [1]}, "expected text, got a number @ $.knowledge_base[0]"),
    ({"macros": {"late": 1}}, "expected text, got a number @ $.macros.late"),
    ({"required": {"survey": 1}}, "expected true or false, got a number @ $.required.survey"),
    ({"presets": "zendesk"}, "expected an object, got text @ $.presets"),
    ({"presets": {"first-response-time": 1}}, "expected text, got a number @ $.presets.first-response-time"),
    (
        {"severities": {"jargon": "mayor"}},
        'unknown severity "mayor", did you mean "major"? @ $.severities.jargon',
    ),
    (
        {"severities": {"jargon": 2}},
        f"expected one of {', '.join(SEVERITIES)}, got a number @ $.severities.jargon",
    ),
    ({"off": "jargon"}, "expected a list of text, got text @ $.off"),
    ({"off": ["jargon", ["x"]]}, "expected text, got a list @ $.off[1]"),
    ({"scorecard": []}, "expected an object, got a list @ $.scorecard"),
    ({"locale": "tl"}, f'unknown locale "tl", expected one of {", ".join(LOCALES)} @ $.locale'),
    (
        {"limits": {"canned_similarity": 85}},
        "expected a number from 0 to 1, got 85 @ $.limits.canned_similarity",
    ),
    (
        {"limits": {"canned_similarity": "85 %"}},
        "expected a number from 0 to 1, got text @ $.limits.canned_similarity",
    ),
    ({"limits": {"reading_grade": -1}}, "expected a number from 0, got -1 @ $.limits.reading_grade"),
    (
        {"limits": {"burst": "2M"}},
        '"2M" is no duration: write it like PT2H or P3D, without years and months @ $.limits.burst',
    ),
    ({"hours": None}, "expected an object, got null @ $.hours"),
    ({"schedules": {"teams": []}}, "expected an object, got a list @ $.schedules.teams"),
    ({"schedules": {"teams": {"a": 1}}}, "expected an object, got a number @ $.schedules.teams.a"),
    (
        {"schedules": {"channels": {"telex": HOURS}}},
        f'unknown channel "telex", expected one of {", ".join(CHANNELS)} @ $.schedules.channels.telex',
    ),
    ({"waivers": [{"ticket": "1", "checker": "jargon"}]}, "missing, expected text @ $.waivers[0].reason"),
    ({"waivers": [{**WAIVER, "reason": " "}]}, "empty, give it some text @ $.waivers[0].reason"),
    (
        {"waivers": [{**WAIVER, "interaction": -1}]},
        "expected a whole number from 0, got -1 @ $.waivers[0].interaction",
    ),
    ({"day_zone": "agent"}, 'unknown day zone "agent", expected one of calendar, customer @ $.day_zone'),
    ({"weights": {"jargon": -1}}, "expected a number from 0, got -1 @ $.weights.jargon"),
    ({"weights": {"jargon": "1"}}, "expected a number from 0, got text @ $.weights.jargon"),
    ({"weights": {"jargon": float("nan")}}, "expected a number from 0, got nan @ $.weights.jargon"),
    ({"brands": [""]}, "empty, give it some text @ $.brands[0]"),
]


@pytest.mark.parametrize(("data", "error"), BAD_PAYLOADS, ids=[error for _, error in BAD_PAYLOADS])
def test_a_bad_policy_is_refused_with_its_place(data: Any, error: str) -> None:
    with pytest.raises(PolicyError) as caught:
        Policy.from_dict(data)
    assert str(caught.value) == error


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"hours": {"tz": "Mars/Olympus"}}, "$.hours.tz"),
        ({"hours": {"tz": "UTC", "week": {"mon": [["25:00", "26:00"]]}}}, "$.hours.week.mon[0][0]"),
        ({"schedules": {"teams": {"tier-2": {"tz": "Mars/Olympus"}}}}, "$.schedules.teams.tier-2.tz"),
    ],
)
def test_bad_hours_name_the_whole_place(data: dict[str, Any], place: str) -> None:
    with pytest.raises(HoursError) as caught:
        Policy.from_dict(data)
    assert caught.value.place == place


def test_a_payload_that_cannot_be_named_lists_the_keys() -> None:
    with pytest.raises(PolicyError, match=r'unknown key "zzz", expected one of acknowledge_within, brands, '):
        Policy.from_dict({"zzz": 1})


BAD_VALUES: list[tuple[Callable[[], object], str]] = [
    (lambda: Policy(hours={}), "expected business hours, got an object @ hours"),  # type: ignore[arg-type]
    (lambda: Policy(voice={}), "expected a voice, got an object @ voice"),  # type: ignore[arg-type]
    (lambda: Policy(targets=[{}]), "expected a target, got an object @ targets[0]"),
    (lambda: Schedules(teams={"a": None}), "expected business hours, got null @ teams.a"),  # type: ignore[dict-item]
    (
        lambda: Target("resolution", pendulum.duration(months=1)),
        "years and months have no fixed length: give days @ within",
    ),
    (lambda: Target("resolution", -DAY), "a duration must be longer than nothing @ within"),
    (lambda: Waiver(ticket="", checker="x", reason="y"), "empty, give it some text @ ticket"),
]


@pytest.mark.parametrize(("build", "error"), BAD_VALUES, ids=[error for _, error in BAD_VALUES])
def test_the_classes_refuse_the_same_with_the_field_as_place(build: Callable[[], object], error: str) -> None:
    with pytest.raises(PolicyError) as caught:
        build()
    assert str(caught.value) == error


texts = st.text(max_size=10).filter(str.strip)
durations = st.timedeltas(min_value=timedelta(microseconds=1))
targets = st.builds(
    Target,
    metric=st.sampled_from(TARGET_METRICS),
    within=durations,
    channel=st.none() | st.sampled_from(CHANNELS),
    priority=st.none() | st.sampled_from(PRIORITIES),
)
day_zones: st.SearchStrategy[DayZone] = st.sampled_from(("calendar", "customer"))
hours = st.sampled_from(
    [BusinessHours.always("UTC"), BusinessHours(tz="Asia/Manila", week={"mon": [("22:00", "06:00")]})]
)
policies = st.builds(
    Policy,
    hours=hours,
    targets=st.lists(
        targets, max_size=4, unique_by=lambda target: (target.metric, target.channel, target.priority)
    ),
    acknowledge_within=durations,
    max_handoffs=st.integers(0, 9),
    languages=st.lists(texts, min_size=1, unique=True, max_size=3),
    jargon=st.lists(texts, max_size=2),
    voice=st.builds(
        Voice,
        formality=st.sampled_from(FORMALITIES),
        terms=st.dictionaries(texts, texts),
        emoji=st.none() | st.booleans(),
    ),
    required=st.builds(Required, survey=st.booleans(), topic=st.booleans()),
    severities=st.dictionaries(texts, st.sampled_from(SEVERITIES), max_size=2),
    off=st.lists(texts, max_size=3),
    locale=st.sampled_from(LOCALES),
    limits=st.builds(Limits, burst=durations, steps=st.integers(0, 9), canned_similarity=st.floats(0, 1)),
    schedules=st.builds(
        Schedules,
        channels=st.dictionaries(st.sampled_from(CHANNELS), hours, max_size=2),
        teams=st.dictionaries(texts, hours, max_size=2),
    ),
    waivers=st.lists(
        st.builds(
            Waiver, ticket=texts, checker=texts, reason=texts, interaction=st.none() | st.integers(0, 9)
        ),
        max_size=2,
    ),
    day_zone=day_zones,
    weights=st.dictionaries(texts, st.floats(0, 10) | st.integers(0, 10), max_size=2),
    brands=st.lists(texts, max_size=2),
)


@given(policies)
def test_a_policy_survives_json_and_pickle(policy: Policy) -> None:
    written = json.loads(json.dumps(policy.to_dict()))
    assert Policy.from_dict(written) == policy
    assert Policy.from_dict(written).to_dict() == written
    assert pickle.loads(pickle.dumps(policy)) == policy
