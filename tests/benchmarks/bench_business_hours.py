"""Measure `BusinessHours` against businesstimedelta: same process, same round, the same spans and schedule.

    python tests/benchmarks/bench_business_hours.py

Prints ratios, the median of several rounds; it judges nothing.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from statistics import median
from time import process_time
from zoneinfo import ZoneInfo

from supportquality.business_hours import BusinessHours

ROUNDS = 7
ZONE = "America/New_York"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
SCHEDULES = {
    "one interval": [(time(9), time(17))],
    "with a lunch break": [(time(9), time(12)), (time(13), time(17))],
}
SPANS = {
    "1 h": (timedelta(hours=1), timedelta(hours=1), 200),
    "1 h to 14 days": (timedelta(hours=1), timedelta(days=14), 60),
    "14 days to a year": (timedelta(days=14), timedelta(days=365), 4),
    "a year": (timedelta(days=365), timedelta(days=365), 2),
}
Pair = tuple[datetime, datetime]


def pairs(shortest: timedelta, longest: timedelta, count: int) -> list[Pair]:
    rng = random.Random(3)
    zone = ZoneInfo(ZONE)
    chosen = []
    for _ in range(count):
        start = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=rng.randrange(365 * 86_400))
        end = start + shortest + (longest - shortest) * rng.random()
        chosen.append((start.astimezone(zone), end.astimezone(zone)))
    return chosen


def seconds_a_call(
    function: Callable[[datetime, datetime], object], chosen: list[Pair], repeats: int
) -> float:
    begin = process_time()
    for _ in range(repeats):
        for start, end in chosen:
            function(start, end)
    return (process_time() - begin) / (len(chosen) * repeats)


def peer(hours: list[tuple[time, time]]) -> Callable[[datetime, datetime], object] | None:
    """The same schedule in businesstimedelta; None where it is not installed."""
    try:
        import businesstimedelta
        import pytz
    except ImportError:
        return None
    zone = pytz.timezone(ZONE)
    days = list(range(5))
    rules: list[object] = [businesstimedelta.WorkDayRule(hours[0][0], hours[-1][1], days, zone)]
    for (_, start), (end, _) in pairwise(hours):
        rules.append(
            businesstimedelta.LunchTimeRule(start_time=start, end_time=end, working_days=days, tz=zone)
        )
    difference: Callable[[datetime, datetime], object] = businesstimedelta.Rules(rules).difference
    return difference


def against_peer() -> list[str]:
    lines = []
    for schedule, intervals in SCHEDULES.items():
        hours = BusinessHours(tz=ZONE, week=dict.fromkeys(WEEKDAYS, intervals))
        difference = peer(intervals)
        if difference is None:
            return ["businesstimedelta is not installed: pip install 'supportquality[benchmarks]'"]
        for span, (shortest, longest, count) in SPANS.items():
            chosen = pairs(shortest, longest, count)
            hours.elapsed(*chosen[0])
            rounds = []
            for _ in range(ROUNDS):
                theirs = seconds_a_call(difference, chosen, 1)
                ours = seconds_a_call(hours.elapsed, chosen, max(1, 2_000 // count))
                rounds.append((theirs / ours, theirs, ours))
            ratio, theirs, ours = (median(column) for column in zip(*rounds, strict=True))
            label = f"{schedule}, {span}"
            lines.append(f"{label:40}{ratio:10,.0f} x{theirs * 1e6:12,.0f} us{ours * 1e6:8.2f} us")
    return lines


def growth_with_the_span() -> float:
    """The time of ten years as a multiple of the time of a day."""
    hours = BusinessHours(tz=ZONE, week=dict.fromkeys(WEEKDAYS, SCHEDULES["with a lunch break"]))
    day = pairs(timedelta(days=1), timedelta(days=1), 200)
    decade = pairs(timedelta(days=3650), timedelta(days=3650), 200)
    ratios = []
    for _ in range(ROUNDS * 3):
        of_day = seconds_a_call(hours.elapsed, day, 10)
        ratios.append(seconds_a_call(hours.elapsed, decade, 10) / of_day)
    return median(ratios)


def milliseconds_to_build() -> float:
    """A schedule with a year of exceptions, until its first answer about that year."""
    holidays = [f"2025-{month:02}-15" for month in range(1, 13)]
    times = []
    for _ in range(ROUNDS):
        begin = process_time()
        week = dict.fromkeys(WEEKDAYS, SCHEDULES["with a lunch break"])
        hours = BusinessHours(tz=ZONE, week=week, holidays=holidays)
        hours.elapsed("2025-02-01T00:00:00Z", "2025-11-30T00:00:00Z")
        times.append(process_time() - begin)
    return median(times) * 1000


def calls_a_second() -> dict[str, float]:
    hours = BusinessHours(tz=ZONE, week=dict.fromkeys(WEEKDAYS, SCHEDULES["with a lunch break"]))
    chosen = pairs(*SPANS["1 h to 14 days"][:2], 500)
    eight_hours = timedelta(hours=8)
    calls: dict[str, Callable[[datetime, datetime], object]] = {
        "elapsed": hours.elapsed,
        "deadline": lambda start, _: hours.deadline(start, eight_hours),
        "is_open": lambda start, _: hours.is_open(start),
        "elapsed, always open": BusinessHours.always(ZONE).elapsed,
    }
    rates = {name: 1 / seconds_a_call(call, chosen, 10) for name, call in calls.items()}
    begin = process_time()
    hours.elapsed_many(chosen * 10)
    return rates | {"elapsed_many": len(chosen) * 10 / (process_time() - begin)}


def main() -> None:
    lines = ["elapsed, against businesstimedelta", *against_peer(), ""]
    lines.append(f"ten years cost {growth_with_the_span():.2f} x a day")
    lines.append(f"a schedule of a year is built in {milliseconds_to_build():.1f} ms")
    lines += [f"{name:24}{rate:12,.0f} calls a second" for name, rate in calls_a_second().items()]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
