"""Business hours: reference vectors, laws against a count of single minutes, and the edge cases of the field."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pendulum
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supportquality.business_hours import BusinessHours
from supportquality.errors import HoursError, PolicyError
from supportquality.open_duration import open_duration

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OFFICE = {day: [("09:00", "17:00")] for day in WEEKDAYS[:5]}
SPLIT = {day: [("09:00", "12:00"), ("13:00", "17:00")] for day in WEEKDAYS[:5]}
NIGHTS = {day: [("22:00", "06:00")] for day in WEEKDAYS}
ROUND_THE_CLOCK = {day: [("00:00", "24:00")] for day in WEEKDAYS}
HOUR = timedelta(hours=1)
MINUTE_US = 60_000_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def office(**exceptions: Any) -> BusinessHours:
    return BusinessHours(tz="UTC", week=OFFICE, **exceptions)


def microseconds(moment: datetime) -> int:
    return (datetime.fromisoformat(moment.isoformat()) - EPOCH) // timedelta(microseconds=1)


# --- Reference vectors -----------------------------------------------------------------------------------------------


def test_reference_vectors(data_dir: Path) -> None:
    rows = [json.loads(line) for line in (data_dir / "business_time.jsonl").read_text("utf-8").splitlines()]
    assert rows
    assert [row["id"] for row in rows if not vector_holds(row)] == []


def vector_holds(row: dict[str, Any]) -> bool:
    exceptions = {name: row[name] for name in ("breaks", "holidays", "special")}
    hours = BusinessHours(tz=row["tz"], week=row["hours"], **exceptions)
    pauses = row.get("pauses", ())
    if "end" in row:
        return bool(hours.elapsed(row["start"], row["end"], pauses).total_seconds() == row["elapsed_seconds"])
    deadline = hours.deadline(row["start"], timedelta(seconds=row["add_seconds"]), pauses)
    # As instants: Python calls no time of a repeated hour equal to one in another zone.
    return deadline is not None and microseconds(deadline) == microseconds(
        datetime.fromisoformat(row["deadline"])
    )


# --- Laws against a count of single minutes --------------------------------------------------------------------------

DAYS_IN_ODD_ZONES = [
    ("Australia/Lord_Howe", date(2024, 4, 6)),
    ("Australia/Lord_Howe", date(2024, 10, 5)),
    ("Pacific/Apia", date(2011, 12, 29)),
    ("Pacific/Apia", date(2012, 3, 31)),
    ("Africa/Casablanca", date(2024, 3, 9)),
    ("Africa/Casablanca", date(2024, 4, 13)),
    ("Asia/Kathmandu", date(1985, 12, 31)),
    ("Asia/Kathmandu", date(2024, 12, 31)),
    ("America/St_Johns", date(2007, 3, 10)),
    ("America/St_Johns", date(2007, 11, 3)),
    ("America/St_Johns", date(2024, 3, 9)),
]


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _pair(bounds: tuple[int, int]) -> tuple[str, str]:
    start, end = bounds
    return _time(start), _time(end)


times_of_day = st.integers(0, 95).map(lambda quarter: quarter * 15)
intervals = st.lists(
    st.tuples(times_of_day, st.integers(1, 96).map(lambda quarter: quarter * 15))
    .filter(lambda pair: pair[0] != pair[1] and pair[1] - pair[0] != -1440)
    .map(_pair),
    max_size=3,
)


@st.composite
def schedules(draw: st.DrawFn) -> tuple[BusinessHours, dict[str, Any], date]:
    zone, around = draw(st.sampled_from(DAYS_IN_ODD_ZONES))
    near = st.integers(-1, 4).map(lambda days: around + timedelta(days=days))
    spec: dict[str, Any] = {
        "tz": zone,
        "week": draw(st.dictionaries(st.sampled_from(WEEKDAYS), intervals)),
        "breaks": draw(st.dictionaries(near, intervals, max_size=2)),
        "holidays": draw(st.lists(near, max_size=2)),
        "special": draw(st.dictionaries(near, intervals, max_size=2)),
    }
    return BusinessHours(**spec), spec, around


def instants_around(day: date) -> st.SearchStrategy[int]:
    start = microseconds(datetime(day.year, day.month, day.day, tzinfo=UTC))
    return st.integers(start - 86_400_000_000, start + 4 * 86_400_000_000)


def _minutes(pairs: list[tuple[str, str]]) -> list[tuple[int, int]]:
    bounds = [tuple(int(text[:2]) * 60 + int(text[3:]) for text in pair) for pair in pairs]
    return [(start, end if start < end else end + 1440) for start, end in bounds]


def minute_is_open(spec: dict[str, Any], day: date, minute: int) -> bool:
    """The definition, word by word, for one minute of a local date."""
    before = day - timedelta(days=1)

    def begun(on: date) -> list[tuple[int, int]]:
        return _minutes(spec["week"].get(WEEKDAYS[on.weekday()], []))

    def nights(hours: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(start, end) for start, end in hours if end > 1440]

    breaks = [*_minutes(spec["breaks"].get(day, []))]
    breaks += [(s - 1440, e - 1440) for s, e in _minutes(spec["breaks"].get(before, []))]
    if any(start <= minute < end for start, end in breaks):
        return False
    if day in spec["special"]:
        return any(start <= minute < end for start, end in _minutes(spec["special"][day]))
    if day in spec["holidays"]:
        return False
    night = nights(_minutes(spec["special"].get(before, []))) or nights(begun(before))
    hours = begun(day) + [(start - 1440, end - 1440) for start, end in night]
    return any(start <= minute < end for start, end in hours)


def open_minutes(spec: dict[str, Any], start: int, end: int) -> int:
    """Count the open minutes from `start` to `end` (whole minutes), by looking at a clock on the wall.

    A clock that is put back shows times that it has shown before; the schedule waits until it shows new ones.
    """
    zone = ZoneInfo(spec["tz"])
    latest, count = datetime.min.replace(tzinfo=UTC), 0
    for instant in range(start - 2 * 1440 * MINUTE_US, end, MINUTE_US):
        shown = (EPOCH + timedelta(microseconds=instant)).astimezone(zone).replace(tzinfo=UTC)
        latest = max(latest, shown)
        if instant >= start:
            count += minute_is_open(spec, latest.date(), latest.hour * 60 + latest.minute)
    return count


@settings(max_examples=60)
@given(schedules(), st.data())
def test_elapsed_is_a_count_of_minutes(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, spec, around = schedule
    instants = instants_around(around).map(lambda instant: instant // MINUTE_US * MINUTE_US)
    start, end = sorted((data.draw(instants), data.draw(instants)))
    assert hours.elapsed_us(start, end) == open_minutes(spec, start, end) * MINUTE_US


@given(schedules(), st.data())
def test_elapsed_adds_up_over_any_split_and_is_never_negative(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, _, around = schedule
    first, second, third = sorted(data.draw(instants_around(around)) for _ in range(3))
    whole = hours.elapsed_us(first, third)
    assert hours.elapsed_us(first, second) + hours.elapsed_us(second, third) == whole
    assert 0 <= whole <= third - first
    assert hours.elapsed_us(third, first) == 0


@given(schedules(), st.data())
def test_deadline_is_the_first_moment_with_that_much_elapsed(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, _, around = schedule
    instants = instants_around(around)
    start = data.draw(instants)
    pauses = [sorted(data.draw(st.tuples(instants, instants))) for _ in range(data.draw(st.integers(0, 2)))]
    amount = data.draw(st.integers(1, 10 * 86_400_000_000))
    held = [(begin, end) for begin, end in pauses]
    deadline = hours.deadline_us(start, amount, held)
    if deadline is None:
        assert not any(hours.week)
        return
    assert hours.elapsed_us(start, deadline, held) == amount
    assert hours.elapsed_us(start, deadline - 1, held) == amount - 1


@given(schedules(), st.data())
def test_pauses_take_out_their_open_time_once(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, _, around = schedule
    instants = instants_around(around)
    start, end = sorted((data.draw(instants), data.draw(instants)))
    pause, resume = sorted((data.draw(instants), data.draw(instants)))
    inside = hours.elapsed_us(max(start, pause), min(end, resume))
    twice = [(pause, resume), (pause, resume), (resume, pause)]
    assert hours.elapsed_us(start, end, twice) == hours.elapsed_us(start, end) - inside
    ongoing = hours.elapsed_us(start, end, [(pause, None)])
    assert ongoing == hours.elapsed_us(start, max(start, min(end, pause)))


@given(schedules(), st.data())
def test_open_intervals_add_up_to_elapsed(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, _, around = schedule
    start, end = (data.draw(instants_around(around)) for _ in range(2))
    spans = list(hours.open_intervals_us(start, end))
    assert sum(closing - opening for opening, closing in spans) == hours.elapsed_us(start, end)
    assert all(start <= opening < closing <= end for opening, closing in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))


offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
zones = offsets | st.sampled_from([ZoneInfo(zone) for zone, _ in DAYS_IN_ODD_ZONES])


@given(schedules(), st.data())
def test_the_zone_in_which_moments_are_written_does_not_matter(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, _, around = schedule
    start, end = (data.draw(instants_around(around)) for _ in range(2))
    first, second = (
        (EPOCH + timedelta(microseconds=us)).astimezone(data.draw(zones, label="zone")) for us in (start, end)
    )
    elapsed = hours.elapsed(first, second)
    assert elapsed == timedelta(microseconds=hours.elapsed_us(start, end))
    assert hours.elapsed(first.isoformat(), second.isoformat()) == elapsed
    assert hours.elapsed(pendulum.instance(first), pendulum.instance(second)) == elapsed
    assert hours.is_open(first) == (hours.elapsed_us(start, start + 1) == 1)


moments = st.datetimes(
    datetime.fromisoformat("1999-01-01"), datetime.fromisoformat("2030-01-01"), timezones=st.timezones()
)
ASKED_OFTEN = 1_100
"""So often a question must be put until all its years are laid out by day."""


@settings(max_examples=40)
@given(schedules(), st.lists(st.tuples(moments, moments), min_size=1, max_size=4))
def test_moments_of_many_years_and_offsets_are_counted_as_instants(
    schedule: tuple[BusinessHours, dict[str, Any], date], pairs: list[tuple[datetime, datetime]]
) -> None:
    hours, spec, _ = schedule
    fresh = BusinessHours(**spec)
    for start, end in pairs:
        between = microseconds(start), microseconds(end)
        assert hours.elapsed(start, end) == timedelta(microseconds=fresh.elapsed_us(*between))


@settings(max_examples=15)
@given(schedules(), st.data())
def test_what_is_asked_often_gets_the_same_answers(
    schedule: tuple[BusinessHours, dict[str, Any], date], data: st.DataObject
) -> None:
    hours, spec, around = schedule
    fresh = BusinessHours(**spec)
    near = instants_around(around)
    far = instants_around(around.replace(month=12, day=30))
    zones = st.timezones()
    for instants in (near, far, near):
        start, end = data.draw(instants), data.draw(instants)
        pair = [
            (EPOCH + timedelta(microseconds=instant)).astimezone(data.draw(zones)) for instant in (start, end)
        ]
        expected = timedelta(microseconds=fresh.elapsed_us(start, end))
        assert {hours.elapsed(*pair) for _ in range(ASKED_OFTEN)} == {expected}


def test_the_ends_of_time_may_be_asked_often() -> None:
    hours = office()
    for _ in range(ASKED_OFTEN):
        assert hours.elapsed("0001-01-01T00:00:00+14:00", "0001-01-01T10:00:00Z") == HOUR
        assert hours.elapsed("9999-12-31T16:00:00Z", "9999-12-31T23:59:59-12:00") == HOUR


@given(schedules())
def test_a_schedule_is_a_value(schedule: tuple[BusinessHours, dict[str, Any], date]) -> None:
    hours, spec, _ = schedule
    hours.elapsed("2011-12-29T00:00:00Z", "2012-01-02T00:00:00Z")
    again = BusinessHours.from_dict(json.loads(json.dumps(hours.to_dict())))
    for other in (again, BusinessHours(**spec), pickle.loads(pickle.dumps(hours)), copy.deepcopy(hours)):
        assert other == hours
        assert hash(other) == hash(hours)
        assert other.to_dict() == hours.to_dict()
    assert eval(repr(hours)) == hours


# --- Values ----------------------------------------------------------------------------------------------------------


@given(st.integers(0, 2**52))
def test_durations_are_those_that_pendulum_builds(us: int) -> None:
    fast, plain = open_duration(us), pendulum.Duration(microseconds=us)
    assert isinstance(fast, pendulum.Duration)
    assert type(pickle.loads(pickle.dumps(fast))) is type(copy.copy(fast)) is pendulum.Duration
    for same in (fast, copy.copy(fast), copy.deepcopy(fast), pickle.loads(pickle.dumps(fast))):
        assert same == plain
        assert hash(same) == hash(plain)
        assert repr(same) == repr(plain)
    assert fast.total_seconds() == plain.total_seconds()
    names = (
        "days",
        "weeks",
        "remaining_days",
        "hours",
        "minutes",
        "seconds",
        "remaining_seconds",
        "microseconds",
    )
    assert [getattr(fast, name) for name in names] == [getattr(plain, name) for name in names]


@given(st.integers(0, 2**52), st.integers(1, 2**52))
def test_durations_reckon_like_those_of_pendulum(us: int, other: int) -> None:
    fast, plain, more = (
        open_duration(us),
        pendulum.Duration(microseconds=us),
        pendulum.Duration(microseconds=other),
    )
    moment = pendulum.datetime(2026, 3, 2, 9, tz="Asia/Manila")
    for compute in (
        lambda duration: moment + duration,
        lambda duration: moment - duration,
        lambda duration: -duration,
        lambda duration: duration + more,
        lambda duration: more - duration,
        lambda duration: duration * 2,
        lambda duration: duration / 7,
        lambda duration: divmod(duration, more),
        lambda duration: duration.in_words(),
        lambda duration: sum([duration, duration], more),
    ):
        assert repr(compute(fast)) == repr(compute(plain))


def test_answers_are_pendulum_values_in_the_zone_of_the_schedule() -> None:
    hours = BusinessHours(tz="Asia/Manila", week=OFFICE)
    elapsed = hours.elapsed("2026-03-02T00:00:00Z", "2026-03-02T02:30:00Z")
    assert isinstance(elapsed, pendulum.Duration)
    assert elapsed.in_minutes() == 90
    deadline = hours.deadline("2026-03-02T00:00:00Z", 2 * HOUR)
    assert isinstance(deadline, pendulum.DateTime)
    assert deadline.isoformat() == "2026-03-02T11:00:00+08:00"
    assert deadline.timezone_name == "Asia/Manila"


def test_times_and_dates_may_be_objects() -> None:
    spelled = BusinessHours(
        tz="UTC",
        week={"mon": [("09:00", "12:00:30")]},
        breaks={"2026-03-02": [("10:00", "10:30")]},
        holidays=["2026-12-25"],
        special={"2026-12-24": [("09:00", "24:00")]},
    )
    built = BusinessHours(
        tz="UTC",
        week={"mon": [(time(9), time(12, 0, 30))]},
        breaks={date(2026, 3, 2): [(time(10), time(10, 30))]},
        holidays=[date(2026, 12, 25)],
        special={date(2026, 12, 24): [(time(9), time(0))]},
    )
    assert built == spelled
    assert len({built, spelled}) == 1


def test_overlapping_hours_merge() -> None:
    pieces = [("09:00", "12:00"), ("11:00", "15:00"), ("15:00", "17:00")]
    assert BusinessHours(tz="UTC", week=dict.fromkeys(WEEKDAYS[:5], pieces)) == office()


def test_hours_longer_than_a_day_survive_being_written() -> None:
    hours = BusinessHours(tz="UTC", week={"mon": [("05:00", "23:00"), ("22:00", "06:00")]})
    assert hours.elapsed("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z") == 25 * HOUR
    assert BusinessHours.from_dict(hours.to_dict()) == hours


def test_microseconds_are_kept() -> None:
    hours = office()
    elapsed = hours.elapsed("2026-03-02T16:59:59.999999Z", "2026-03-03T09:00:00.000001Z")
    assert elapsed == timedelta(microseconds=2)
    deadline = hours.deadline("2026-03-02T16:59:59.999999Z", timedelta(microseconds=2))
    assert deadline is not None
    assert deadline.isoformat() == "2026-03-03T09:00:00.000001+00:00"


def test_an_offset_of_seconds_and_microseconds_is_exact() -> None:
    odd = timezone(-timedelta(hours=3, seconds=7, microseconds=11))
    start = datetime(2026, 3, 2, 9, 0, 0, 5, tzinfo=odd)
    assert BusinessHours.always("UTC").elapsed(start.astimezone(UTC), start + HOUR) == HOUR


def test_intervals_are_half_open() -> None:
    hours = office()
    assert hours.is_open("2026-03-02T09:00:00Z")
    assert not hours.is_open("2026-03-02T17:00:00Z")
    assert hours.is_open("2026-03-02T16:59:59.999999Z")


def test_a_deadline_at_closing_time_is_the_closing_time() -> None:
    deadline = office().deadline("2026-03-06T16:00:00Z", HOUR)
    assert deadline is not None
    assert deadline.isoformat() == "2026-03-06T17:00:00+00:00"


def test_a_deadline_without_duration_is_its_start() -> None:
    deadline = office().deadline("2026-03-07T12:00:00+01:00", timedelta(0))
    assert deadline is not None
    assert deadline.isoformat() == "2026-03-07T11:00:00+00:00"


def test_a_deadline_in_a_repeated_hour_is_the_right_one_of_two() -> None:
    hours = BusinessHours.always("America/New_York")
    first, second = (hours.deadline("2026-11-01T00:30:00-04:00", HOUR * count) for count in (1, 2))
    assert first is not None
    assert second is not None
    assert first.isoformat() == "2026-11-01T01:30:00-04:00"
    assert second.isoformat() == "2026-11-01T01:30:00-05:00"


def test_a_pause_that_goes_on_has_no_deadline_unless_it_comes_first() -> None:
    hours = office()
    ongoing = [("2026-03-02T12:00:00Z", None)]
    assert hours.deadline("2026-03-02T09:00:00Z", 4 * HOUR, ongoing) is None
    in_time = hours.deadline("2026-03-02T09:00:00Z", 3 * HOUR, ongoing)
    assert in_time is not None
    assert in_time.isoformat() == "2026-03-02T12:00:00+00:00"
    assert hours.elapsed("2026-03-02T09:00:00Z", "2026-03-09T09:00:00Z", ongoing) == 3 * HOUR


def test_many_pairs_at_once() -> None:
    hours = office()
    pairs = [("2026-03-02T09:00:00Z", f"2026-03-{day:02}T12:00:00Z") for day in range(1, 20)]
    assert hours.elapsed_many(pairs) == [hours.elapsed(*pair) for pair in pairs]
    with pytest.raises(HoursError, match="offset") as caught:
        hours.elapsed_many([*pairs, ("2026-03-02T09:00:00", "2026-03-02T10:00:00Z")])
    assert caught.value.place == "pairs[19].start"


def test_open_intervals_are_merged_over_midnight_and_new_year() -> None:
    hours = BusinessHours(tz="America/New_York", week=ROUND_THE_CLOCK, holidays=["2025-12-25"])
    found = hours.open_intervals("2025-12-24T12:00:00Z", "2026-01-02T12:00:00Z")
    assert [(opening.isoformat(), closing.isoformat()) for opening, closing in found] == [
        ("2025-12-24T07:00:00-05:00", "2025-12-25T00:00:00-05:00"),
        ("2025-12-26T00:00:00-05:00", "2026-01-02T07:00:00-05:00"),
    ]
    assert hours.open_intervals("2026-01-02T12:00:00Z", "2025-12-24T12:00:00Z") == []


def test_threads_agree() -> None:
    pairs = [(f"{year}-03-01T00:00:00Z", f"{year + 3}-09-01T00:00:00Z") for year in range(1950, 2080)]
    alone = BusinessHours(tz="America/New_York", week=SPLIT, holidays=["2026-12-25"])
    expected = [alone.elapsed(*pair) for pair in pairs]
    shared = BusinessHours(tz="America/New_York", week=SPLIT, holidays=["2026-12-25"])
    mixed = sorted(range(len(pairs)), key=lambda index: index * 37 % len(pairs))
    with ThreadPoolExecutor(8) as pool:
        found = dict(zip(mixed, pool.map(lambda index: shared.elapsed(*pairs[index]), mixed), strict=True))
    assert [found[index] for index in range(len(pairs))] == expected


# --- The ends of time ------------------------------------------------------------------------------------------------


def test_all_the_years_there_are() -> None:
    hours = office()
    whole = hours.elapsed("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")
    weekdays = sum(1 for day in range(date.max.toordinal()) if day % 7 < 5)
    assert whole == timedelta(hours=8) * weekdays
    assert hours.elapsed("0001-01-01T00:00:00+14:00", "0001-01-01T10:00:00Z") == HOUR
    assert hours.elapsed("9999-12-31T16:00:00Z", "9999-12-31T23:59:59-12:00") == HOUR


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Africa/Casablanca", "Pacific/Kiritimati", "Asia/Manila"]
)
@pytest.mark.parametrize("year", [1, 1599, 1844, 2399, 2799, 5000, 9998])
def test_far_years_are_counted_by_their_own_clock(zone: str, year: int) -> None:
    spec: dict[str, Any] = {"tz": zone, "week": NIGHTS, "breaks": {}, "holidays": [], "special": {}}
    start = microseconds(datetime(year, 12, 29, tzinfo=UTC))
    end = start + 6 * 1440 * MINUTE_US
    offset = ZoneInfo(zone).utcoffset(datetime(year, 6, 1, tzinfo=UTC))
    assert offset is not None
    if offset % timedelta(minutes=1):
        # A local mean time of odd seconds: minutes cannot count it, but nights are eight hours long.
        assert BusinessHours(**spec).elapsed_us(start, end) == 6 * 8 * 60 * MINUTE_US
    else:
        assert BusinessHours(**spec).elapsed_us(start, end) == open_minutes(spec, start, end) * MINUTE_US


def test_a_deadline_decades_ahead() -> None:
    hours = BusinessHours(tz="Europe/Berlin", week={"sun": [("02:00", "02:01")]})
    start = "2026-01-01T00:00:00+01:00"
    deadline = hours.deadline(start, timedelta(minutes=2_000))
    assert deadline is not None
    assert deadline.year == 2065
    assert hours.elapsed(start, deadline) == timedelta(minutes=2_000)


@pytest.mark.parametrize(
    "hours",
    [
        BusinessHours(tz="UTC"),
        BusinessHours(
            tz="UTC", week={"mon": []}, special={"9999-12-31": [], "2026-03-02": [("09:00", "10:00")]}
        ),
        BusinessHours(tz="UTC", special={"9999-12-31": [("09:00", "10:00")]}),
        BusinessHours(tz="Pacific/Apia", special={"2011-12-30": [("09:00", "17:00")]}),
        BusinessHours(tz="UTC", week={"mon": [("09:00", "09:00:01")]}),
        BusinessHours.always("Asia/Manila"),
    ],
)
def test_a_deadline_that_never_comes_ends(hours: BusinessHours) -> None:
    assert hours.deadline("2026-01-01T00:00:00Z", timedelta(days=10_000 * 365)) is None
    assert hours.deadline("9999-12-31T23:59:59Z", timedelta(days=1)) is None


def test_special_dates_alone_are_found_and_run_out() -> None:
    hours = BusinessHours(
        tz="UTC", special={"2026-03-02": [("09:00", "10:00")], "2031-03-02": [("22:00", "01:00")]}
    )
    assert not hours.never_open
    deadline = hours.deadline("0001-01-01T00:00:00Z", 3 * HOUR)
    assert deadline is not None
    assert deadline.isoformat() == "2031-03-03T00:00:00+00:00"
    assert hours.deadline("0001-01-01T00:00:00Z", 4 * HOUR) is not None
    assert hours.deadline("0001-01-01T00:00:00Z", 4 * HOUR + timedelta(microseconds=1)) is None


# --- Errors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"tz": "Mars/Olympus"}, "$.tz", 'unknown time zone "Mars/Olympus", give an IANA name'),
        ({"tz": "America"}, "$.tz", "unknown time zone"),
        ({"tz": "localtime"}, "$.tz", "unknown time zone"),
        ({"tz": None}, "$.tz", "name of a time zone"),
        ({"week": {"mon": [("25:00", "26:00")]}}, "$.week.mon[0][0]", 'no time of day: "25:00"'),
        ({"week": {"mon": [("09:00", "17:60")]}}, "$.week.mon[0][1]", 'no time of day: "17:60"'),
        ({"week": {"mon": [("09:00", "24:01")]}}, "$.week.mon[0][1]", 'no time of day: "24:01"'),
        ({"week": {"mon": [("9 am", "17:00")]}}, "$.week.mon[0][0]", 'no time of day: "9 am"'),
        ({"week": {"mon": [(9, 17)]}}, "$.week.mon[0][0]", "expected a time of day"),
        ({"week": {"mon": [(time(9, tzinfo=UTC), "17:00")]}}, "$.week.mon[0][0]", "no zone of its own"),
        (
            {"week": {"tue": [("09:00", "12:00"), ("13:00", "13:00")]}},
            "$.week.tue[1][1]",
            "end when they start",
        ),
        ({"week": {"tue": [("24:00", "06:00")]}}, "$.week.tue[0][0]", "cannot start"),
        ({"week": {"wed": [("09:00", "12:00", "13:00")]}}, "$.week.wed[0]", "expected a pair"),
        ({"week": {"wed": ["09:00-17:00"]}}, "$.week.wed[0]", "expected a pair"),
        ({"week": {"wed": "09:00-17:00"}}, "$.week.wed", "expected a list of pairs"),
        ({"week": {"monday": []}}, "$.week", 'unknown weekday "monday", did you mean "mon"?'),
        ({"week": []}, "$.week", "expected an object of weekdays"),
        ({"holidays": ["2026-12-25", "2026-13-25"]}, "$.holidays[1]", 'no date: "2026-13-25"'),
        ({"holidays": ["Christmas"]}, "$.holidays[0]", 'no date: "Christmas"'),
        ({"holidays": "2026-12-25"}, "$.holidays", "expected a list of dates"),
        ({"holidays": [datetime(2026, 12, 25, tzinfo=UTC)]}, "$.holidays[0]", "expected a date"),
        ({"special": {"2026-12-24": [("9", "12:00")]}}, "$.special.2026-12-24[0][0]", "no time of day"),
        ({"special": {"24 Dec": []}}, "$.special", 'no date: "24 Dec"'),
        ({"special": []}, "$.special", "expected an object of dates"),
        ({"breaks": {"2026-03-02": [("10:00",)]}}, "$.breaks.2026-03-02[0]", "expected a pair"),
        ({"breaks": {"2026-03-02": [], date(2026, 3, 2): []}}, "$.breaks", "given twice"),
    ],
)
def test_a_bad_schedule_gets_one_error_with_its_place(
    changes: dict[str, Any], place: str, words: str
) -> None:
    with pytest.raises(HoursError) as caught:
        BusinessHours(**({"tz": "UTC"} | changes))
    assert caught.value.place == place
    assert words in str(caught.value)
    assert isinstance(caught.value, PolicyError)


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        ({"week": {}}, "$.tz", "missing"),
        ({"tz": "UTC", "weak": {}}, "$", 'did you mean "week"?'),
        ("UTC", "$", "expected an object"),
    ],
)
def test_bad_plain_data_gets_one_error_with_its_place(data: Any, place: str, words: str) -> None:
    with pytest.raises(HoursError) as caught:
        BusinessHours.from_dict(data)
    assert caught.value.place == place
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-03-02T09:00:00", "without an offset"),
        (datetime.fromisoformat("2026-03-02T09:00:00"), "without an offset"),
        (date(2026, 3, 2), "expected an aware datetime"),
        ("Monday", 'no time: "Monday"'),
        (None, "expected an aware datetime"),
        (1_770_000_000, "expected an aware datetime"),
    ],
)
def test_a_moment_without_an_offset_is_refused(moment: Any, words: str) -> None:
    hours = office()
    with pytest.raises(HoursError) as caught:
        hours.elapsed("2026-03-02T09:00:00Z", moment)
    assert caught.value.place == "end"
    assert words in str(caught.value)
    with pytest.raises(HoursError):
        hours.is_open(moment)
    with pytest.raises(HoursError):
        hours.deadline(moment, HOUR)


def test_bad_pauses_and_durations_name_their_place() -> None:
    hours = office()
    with pytest.raises(HoursError) as caught:
        hours.elapsed("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", [("2026-03-02T09:00:00", None)])
    assert caught.value.place == "pauses[0][0]"
    with pytest.raises(HoursError, match="before its start"):
        hours.deadline("2026-03-02T09:00:00Z", -HOUR)


# --- The edge cases of the field -------------------------------------------------------------------------------------


def test_e19_hold_counts_in_working_time() -> None:
    over_the_weekend = [("2026-03-06T16:00:00Z", "2026-03-09T10:00:00Z")]
    elapsed = office().elapsed("2026-03-06T15:00:00Z", "2026-03-09T12:00:00Z", over_the_weekend)
    assert elapsed == 3 * HOUR


def test_e22_a_ticket_of_a_closed_day_starts_with_the_next_opening() -> None:
    deadline = office().deadline("2026-03-07T12:00:00Z", 2 * HOUR)
    assert deadline is not None
    assert deadline.isoformat() == "2026-03-09T11:00:00+00:00"


def test_e23_a_reply_outside_hours_ends_the_count_at_closing() -> None:
    hours = office()
    assert hours.elapsed("2026-03-02T16:00:00Z", "2026-03-02T21:00:00Z") == HOUR
    assert hours.elapsed("2026-03-02T18:00:00Z", "2026-03-02T21:00:00Z") == timedelta(0)


def test_e24_a_holiday_is_closed() -> None:
    hours = office(holidays=["2026-12-25"])
    assert hours.elapsed("2026-12-24T16:00:00Z", "2026-12-28T10:00:00Z") == 2 * HOUR
    assert not hours.is_open("2026-12-25T12:00:00Z")


def test_e24_a_holiday_closes_the_end_of_the_night_before_but_not_its_own() -> None:
    hours = BusinessHours(tz="Asia/Manila", week=NIGHTS, holidays=["2026-12-25"])
    found = hours.open_intervals("2026-12-24T12:00:00+08:00", "2026-12-26T12:00:00+08:00")
    assert [(opening.isoformat(), closing.isoformat()) for opening, closing in found] == [
        ("2026-12-24T22:00:00+08:00", "2026-12-25T00:00:00+08:00"),
        ("2026-12-26T00:00:00+08:00", "2026-12-26T06:00:00+08:00"),
    ]


def test_e25_half_a_holiday_and_a_break_of_one_date() -> None:
    hours = office(
        special={"2026-12-24": [("09:00", "12:00")]},
        breaks={"2026-03-02": [("15:00", "15:30")]},
        holidays=["2026-12-24"],
    )
    assert hours.elapsed("2026-12-24T00:00:00Z", "2026-12-25T00:00:00Z") == 3 * HOUR
    assert hours.elapsed("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z") == 7.5 * HOUR
    assert not hours.is_open("2026-03-02T15:00:00Z")
    assert hours.is_open("2026-03-02T15:30:00Z")


def test_e26_several_shifts_a_day() -> None:
    hours = BusinessHours(tz="UTC", week=SPLIT)
    assert hours.elapsed("2026-03-02T11:00:00Z", "2026-03-02T14:00:00Z") == 2 * HOUR
    deadline = hours.deadline("2026-03-02T11:30:00Z", HOUR)
    assert deadline is not None
    assert deadline.isoformat() == "2026-03-02T13:30:00+00:00"


@pytest.mark.parametrize(
    ("day", "opening"), [("2026-01-15", "14:00"), ("2026-07-15", "13:00"), ("2026-03-09", "13:00")]
)
def test_e27_dst_uses_the_offset_of_the_date(day: str, opening: str) -> None:
    hours = BusinessHours(tz="America/New_York", week=OFFICE)
    opened = datetime.fromisoformat(f"{day}T{opening}:00+00:00")
    assert hours.is_open(opened)
    assert not hours.is_open(opened - timedelta(microseconds=1))
    assert hours.elapsed(f"{day}T00:00:00Z", f"{day}T23:59:59Z") == 8 * HOUR


def test_e27_days_of_a_clock_change_have_their_real_length() -> None:
    hours = BusinessHours(tz="America/New_York", week=ROUND_THE_CLOCK, holidays=["2026-12-25"])
    assert hours.elapsed("2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00") == 23 * HOUR
    assert hours.elapsed("2026-11-01T00:00:00-04:00", "2026-11-02T00:00:00-05:00") == 25 * HOUR


def test_e27_a_local_time_that_does_not_exist_is_the_clock_change() -> None:
    hours = BusinessHours(tz="America/New_York", week={"sun": [("02:30", "04:00")]})
    change = "2026-03-08T03:00:00-04:00"
    assert hours.is_open(change)
    assert hours.elapsed("2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00") == HOUR
    gone = BusinessHours(tz="America/New_York", week={"sun": [("02:00", "03:00")]})
    assert gone.elapsed("2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00") == timedelta(0)


def test_e27_hours_that_start_or_end_in_a_repeated_hour_mean_the_first() -> None:
    day = ("2026-11-01T00:00:00-04:00", "2026-11-02T00:00:00-05:00")
    starting = BusinessHours(tz="America/New_York", week={"sun": [("01:30", "03:00")]})
    ending = BusinessHours(tz="America/New_York", week={"sun": [("00:00", "01:30")]})
    assert starting.elapsed(*day) == 2.5 * HOUR
    assert ending.elapsed(*day) == 1.5 * HOUR


def test_e28_a_zone_that_gave_up_dst() -> None:
    hours = BusinessHours(tz="Asia/Hong_Kong", week=OFFICE)
    assert hours.is_open("1979-07-02T00:00:00Z")
    assert not hours.is_open("1980-07-01T00:00:00Z")
    assert hours.is_open("1980-07-01T01:00:00Z")


def test_e29_a_holiday_is_a_date_of_the_zone_to_its_last_microsecond() -> None:
    hours = BusinessHours(tz="Asia/Manila", week=ROUND_THE_CLOCK, holidays=["2026-06-12"])
    assert hours.is_open("2026-06-11T15:59:59.999999Z")
    assert not hours.is_open("2026-06-11T16:00:00Z")
    assert not hours.is_open("2026-06-12T15:59:59.999999Z")
    assert hours.is_open("2026-06-12T16:00:00Z")


def test_e30_round_the_clock_loses_nothing_at_midnight() -> None:
    start, end = "2026-03-01T00:00:00Z", "2026-03-31T00:00:00Z"
    for hours in (BusinessHours(tz="Asia/Manila", week=ROUND_THE_CLOCK), BusinessHours.always("Asia/Manila")):
        assert hours.elapsed(start, end) == timedelta(days=30)
    assert BusinessHours(tz="Asia/Manila", week=ROUND_THE_CLOCK) == BusinessHours.always("Asia/Manila")
    until_a_minute_to = BusinessHours(tz="UTC", week={day: [("00:00", "23:59")] for day in WEEKDAYS})
    assert until_a_minute_to.elapsed(start, end) == timedelta(days=30, minutes=-30)


def test_e31_a_schedule_without_hours_counts_nothing_and_ends() -> None:
    hours = BusinessHours(tz="UTC")
    assert hours.never_open
    assert hours.elapsed("2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z") == timedelta(0)
    assert hours.deadline("2026-03-01T00:00:00Z", timedelta(microseconds=1)) is None
    assert not office().never_open
    assert BusinessHours(
        tz="UTC", special={"2026-03-02": [("09:00", "10:00")]}, breaks={"2026-03-02": [("08:00", "11:00")]}
    ).never_open


def test_e32_a_target_shorter_than_what_is_left_of_the_day() -> None:
    deadline = office().deadline("2026-03-02T10:00:00Z", timedelta(minutes=10))
    assert deadline is not None
    assert deadline.isoformat() == "2026-03-02T10:10:00+00:00"


def test_e33_a_warning_before_the_deadline_respects_the_hours() -> None:
    start, target, notice = "2026-03-06T16:00:00Z", 2 * HOUR, timedelta(minutes=90)
    warning = office().deadline(start, target - notice)
    assert warning is not None
    assert warning.isoformat() == "2026-03-06T16:30:00+00:00"
    assert office().elapsed(warning, "2026-03-09T10:00:00Z") == notice


def test_a_skipped_date_is_no_working_day() -> None:
    hours = BusinessHours(tz="Pacific/Apia", week=OFFICE)
    assert hours.elapsed("2011-12-29T17:00:00-10:00", "2012-01-02T09:00:00+14:00") == timedelta(0)


def test_a_special_night_replaces_the_one_of_its_weekday() -> None:
    hours = BusinessHours(tz="UTC", week=NIGHTS, special={"2026-12-24": [("18:00", "02:00")]})
    found = hours.open_intervals("2026-12-24T00:00:00Z", "2026-12-25T12:00:00Z")
    assert [(opening.hour, closing.hour) for opening, closing in found] == [(18, 2)]
