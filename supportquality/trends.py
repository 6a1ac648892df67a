"""A team against its own past, against targets and against benchmarks; each with an interval, or "too few data"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import attrs

from supportquality.errors import StatisticsError
from supportquality.measurement import Better
from supportquality.metrics import METRICS
from supportquality.signals import SIGNALS
from supportquality.statistics import LEVEL, Count, Difference, Load, Statistic, difference
from supportquality.statistics.comparison import FEWEST
from supportquality.summary import FINDING, Summary

Period: TypeAlias = Literal["day", "week"]
Verdict: TypeAlias = Literal["better", "worse", "higher", "lower", "the same by chance", "too few data"]
"""Higher or lower is said where neither is better, as of the share of automated replies."""


@attrs.frozen
class Benchmark:
    """A figure from elsewhere to compare with, and where it is from: without a source it is a rumour."""

    metric: str
    value: float
    source: str


BENCHMARKS: Final[Mapping[str, Benchmark]] = {
    "email first response": Benchmark(
        "first-response-time",
        7200.0,
        "https://www.liveagent.ph/blog/customer-support, pitfall 3: within 2 hours, as an example of a target",
    ),
    "social first response": Benchmark(
        "first-response-time",
        600.0,
        "https://www.liveagent.ph/blog/customer-communication: JetBlue's average on Twitter, under 10 minutes",
    ),
}
"""The figures that the sources of the catalogue name (see `docs/sources.md`).

For others give `Benchmark`s of your own, with their source.
"""


@attrs.frozen
class Comparison:
    """One figure against another: `verdict` is in the sense of the metric, `why` says what the data lack."""

    metric: str
    value: float | None
    against: float | None
    low: float | None
    high: float | None
    verdict: Verdict
    p: float | None = None
    why: str | None = None
    source: str | None = None


@attrs.frozen
class Trend:
    """A metric over periods, oldest first, and its latest periods against those before."""

    metric: str
    period: Period
    points: tuple[tuple[str, Statistic], ...]
    change: Comparison


def compare(now: Summary, before: Summary, metric: str, *, level: float = LEVEL) -> Comparison:
    """A metric now against before: the difference with its interval and two-sided p.

    Shares by Newcombe's interval, net scores likewise, means and durations by Welch's test.
    """
    own, past = now[metric], before[metric]
    if isinstance(own, Count | Load):
        raise StatisticsError(f"{metric} is counted, not estimated: subtract the counts", "metric")
    apart: Difference = difference(own, past, level=level)
    return Comparison(
        metric,
        own.value,
        past.value,
        apart.low,
        apart.high,
        _verdict(metric, apart.low, apart.high),
        apart.p,
        apart.why_none,
    )


def trend(
    summary: Summary, metric: str, *, period: Period = "week", latest: int = 1, level: float = LEVEL
) -> Trend:
    """A metric by day or week, and the `latest` periods against all before them."""
    if latest < 1:
        raise StatisticsError(f"compare at least one period with those before, not {latest}", "latest")
    parts = [(str(value), part) for value, part in summary.by(period).items() if value is not None]
    now = type(summary).merge(part for _, part in parts[-latest:])
    before = type(summary).merge(part for _, part in parts[:-latest])
    points = tuple((value, part[metric]) for value, part in parts)
    return Trend(metric, period, points, compare(now, before, metric, level=level))


def against(statistic: Statistic, benchmark: Benchmark, *, level: float = LEVEL) -> Comparison:
    """A statistic against a benchmark or target. It is on one side if its whole interval is."""
    interval = statistic.interval(level)
    few = statistic.value is None or interval is None or statistic.count < FEWEST
    low, high = (None, None) if interval is None or few else interval
    below = None if low is None else low - benchmark.value
    above = None if high is None else high - benchmark.value
    return Comparison(
        benchmark.metric,
        statistic.value,
        benchmark.value,
        low,
        high,
        _verdict(benchmark.metric, below, above),
        None,
        f"{statistic.count} observations, {FEWEST} needed" if few else None,
        benchmark.source,
    )


def changes(now: Summary, before: Summary, *, level: float = LEVEL) -> tuple[Comparison, ...]:
    """Every metric that both have, now against before; the level is shared out, so that chance makes no news."""
    shared = [
        metric
        for metric in now.statistics
        if metric in METRICS and metric in before.statistics and not isinstance(now[metric], Count | Load)
    ]
    each = 1 - (1 - level) / max(1, len(shared))
    return tuple(compare(now, before, metric, level=each) for metric in sorted(shared))


def _verdict(metric: str, low: float | None, high: float | None) -> Verdict:
    if low is None or high is None:
        return "too few data"
    if low <= 0 <= high:
        return "the same by chance"
    more, better = low > 0, _better(metric)
    if better == "neither":
        return "higher" if more else "lower"
    return "better" if more == (better == "more") else "worse"


def _better(metric: str) -> Better:
    """Which way is good; nobody knows of what another version measured."""
    if metric.startswith(FINDING):
        return "less"
    declared = METRICS.get(metric) or SIGNALS.get(metric)
    return "neither" if declared is None else declared.better
