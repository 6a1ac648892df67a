"""A team as its checkers see it: a summary under a policy, and the comparisons that tell a difference from chance.

A checker that looks at forty agents finds an unlucky one unless it looks harder. So every comparison is made at a level
at which the checker as a whole reports a team without differences in one of a hundred cases (`limits.team_error`),
and only differences that are worth a word count.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import attrs

from supportquality.findings import Evidence
from supportquality.metrics import METRICS
from supportquality.signals import SIGNALS
from supportquality.statistics import Difference, Mean, NetScore, Share, Statistic, difference
from supportquality.statistics.intervals import normal_quantile
from supportquality.wording import Wording

if TYPE_CHECKING:
    from supportquality.limits import Limits
    from supportquality.policy import Policy
    from supportquality.summary import Summary

_NORMAL: Final = 1.4826
"""What makes a median deviation that of a normal distribution."""


@attrs.frozen
class Contrast:
    """A part of a team against the rest of it, in one metric."""

    part: Any
    metric: str
    own: Statistic
    rest: Statistic
    difference: Difference


@attrs.frozen
class Outlier:
    """An agent far from the others. `own` is what was observed, `likely` what remains of it after shrinkage.

    `low` and `high` hold the agent's true figure with the certainty asked for; `middle` is the team's.
    """

    agent: str
    metric: str
    own: float
    likely: float
    low: float
    high: float
    middle: float
    count: int


class TeamCase:
    """A summary with the policy by which it is judged."""

    def __init__(self, summary: Summary, policy: Policy) -> None:
        self.summary = summary
        self.policy = policy
        self.parts = lru_cache(maxsize=None)(self._parts)

    @property
    def limits(self) -> Limits:
        """The thresholds."""
        return self.policy.limits

    @cached_property
    def wording(self) -> Wording:
        """How figures are said in the policy's locale."""
        return Wording(self.policy.locale)

    def evidence(self, agent: str | None = None, **data: object) -> Evidence:
        """Evidence about the team, or about one agent."""
        return Evidence(agent=agent, data=data)

    def _parts(self, dimension: str) -> Mapping[Any, Summary]:
        """The known parts of a breakdown, whatever their size; none where the breakdown was not kept."""
        kept = self.summary.kept
        if kept is None or (dimension,) not in kept:
            return {}
        return {value: part for value, part in self.summary.by(dimension).items() if value is not None}

    def sizable(self, dimension: str) -> dict[Any, Summary]:
        """The parts with enough tickets to be judged."""
        fewest = self.limits.min_tickets
        return {value: part for value, part in self.parts(dimension).items() if part.tickets >= fewest}

    def level(self, comparisons: int) -> float:
        """The level of each of so many comparisons, so that all together seldom err."""
        return 1 - self.limits.team_error / max(1, comparisons)

    def contrasts(self, dimension: str, *metrics: str) -> Iterator[Contrast]:
        """The parts that are worse than the rest in a metric, beyond chance and by enough to matter."""
        parts = self.sizable(dimension)
        level = self.level(len(parts) * len(metrics))
        for metric in metrics:
            for value in parts:
                contrast = self._contrast(parts, value, metric, level)
                if contrast is not None and self.is_worse(metric, contrast.difference, contrast.rest):
                    yield contrast

    def first_contrasts(self, dimension: str, *metrics: str) -> Iterator[Contrast]:
        """The contrasts, of a part that is worse in several metrics only the one in the first of them."""
        seen = set()
        for contrast in self.contrasts(dimension, *metrics):
            if contrast.part not in seen:
                seen.add(contrast.part)
                yield contrast

    def _contrast(
        self, parts: Mapping[Any, Summary], value: Any, metric: str, level: float
    ) -> Contrast | None:
        own = parts[value][metric]
        others = [part[metric] for other, part in parts.items() if other != value]
        if not others or own.value is None:
            return None
        rest = type(own).merge(others)
        compared = difference(own, rest, level=level, fewest=self.limits.min_tickets)
        return Contrast(value, metric, own, rest, compared)

    def is_worse(self, metric: str, compared: Difference, than: Statistic) -> bool:
        """Whether a difference is for the worse, beyond chance, and worth a word."""
        if not compared.significant or compared.value is None:
            return False
        more_is_worse = not _more_is_better(metric)
        return (compared.value > 0) == more_is_worse and abs(compared.value) >= self._notable(than)

    def _notable(self, than: Statistic) -> float:
        if isinstance(than, Share):
            return self.limits.notable_share
        if isinstance(than, NetScore):
            return 100 * self.limits.notable_share
        if isinstance(than, Mean):
            return self.limits.notable_score
        return abs(than.value or 0) * self.limits.notable_change

    def contrast_evidence(self, contrast: Contrast) -> Evidence:
        """Evidence about a part that is worse than the rest, with the figures as text."""
        own, rest = contrast.own.value, contrast.rest.value
        return self.evidence(
            part=contrast.part,
            metric=contrast.metric.removeprefix("finding:"),
            own=self.figure(contrast.metric, own or 0.0),
            rest=self.figure(contrast.metric, rest or 0.0),
            count=contrast.own.count,
        )

    def agents_above(self, metric: str, threshold: float) -> Iterator[Evidence]:
        """Evidence about the agents of whom a share lies above a threshold with its whole interval."""
        shares = {agent: part[metric] for agent, part in self.parts("agent").items()}
        judged = {agent: own for agent, own in shares.items() if own.count >= self.limits.min_tickets}
        for agent, own in judged.items():
            low, _ = own.interval(self.level(len(judged)))
            if low > threshold:
                yield self.evidence(agent, own=self.percent(own.value), count=own.count, low=low)

    def deviations(self, comparisons: int) -> float:
        """How many standard deviations one of so many comparisons must lie off."""
        return normal_quantile(self.level(comparisons))

    def outliers(self, *metrics: str) -> Iterator[Outlier]:
        """The agents who are worse than the team's usual spread between agents explains.

        Empirical Bayes: what was observed of an agent is drawn to the middle of the team, the more the fewer the
        tickets and the more alike the agents. An outlier is one whose whole remaining interval lies beyond
        `outlier_spread` of the spread between the agents in the middle. Where the summary was kept by agent and
        channel, agents are compared with what the team does on the channels they serve. Source: Efron and Morris,
        Data analysis using Stein's estimator, 1975; the spread by DerSimonian and Laird, 1986.
        """
        for metric in metrics:
            yield from self._outliers_in(metric, len(metrics))

    def _outliers_in(self, metric: str, metrics: int) -> Iterator[Outlier]:
        agents = {agent: part[metric] for agent, part in self.parts("agent").items()}
        agents = {agent: own for agent, own in agents.items() if own.count >= self.limits.min_tickets}
        if len(agents) < max(3, self.limits.min_agents):
            return
        within = _variance_within(list(agents.values()))
        if not within:
            return
        expected = self._expected(metric, agents)
        off = {agent: own.value - expected[agent] for agent, own in agents.items()}
        errors = {agent: within / own.count for agent, own in agents.items()}
        middle = median(off.values())
        between = _variance_between(list(off.values()), list(errors.values()))
        usual = self.limits.outlier_spread * _usual_spread(list(off.values()), list(errors.values()), middle)
        z = normal_quantile(self.level(2 * metrics * len(agents)))
        sign = 1 if _more_is_better(metric) else -1
        for agent, apart in off.items():
            kept = between / (between + errors[agent])
            likely = middle + kept * (apart - middle)
            reach = z * math.sqrt(kept * errors[agent])
            if kept and sign * (likely - middle) + reach < -usual:
                base = expected[agent]
                low, high = base + likely - reach, base + likely + reach
                own = agents[agent]
                yield Outlier(agent, metric, own.value, base + likely, low, high, base + middle, own.count)

    def _expected(self, metric: str, agents: Mapping[str, Statistic]) -> dict[str, float]:
        """What the team does on the channels of each agent; without that breakdown, what it does in all."""
        whole = self.summary[metric].value or 0.0
        expected = dict.fromkeys(agents, whole)
        if ("agent", "channel") not in (self.summary.kept or ()):
            return expected
        channels = self.parts("channel")
        for agent in agents:
            served = self.parts("agent")[agent].by("channel")
            mix = [
                (part[metric].count, self._of_channel(channels, each, metric, whole))
                for each, part in served.items()
            ]
            many = sum(count for count, _ in mix)
            if many:
                expected[agent] = math.fsum(count * value for count, value in mix) / many
        return expected

    @staticmethod
    def _of_channel(channels: Mapping[Any, Summary], channel: Any, metric: str, whole: float) -> float:
        value = channels[channel][metric].value if channel in channels else None
        return whole if value is None else float(value)

    def percent(self, share: float) -> str:
        """A share as text."""
        return f"{100 * share:.0f} %"

    def figure(self, metric: str, value: float) -> str:
        """A value of a metric as text."""
        declared = METRICS.get(metric) or SIGNALS.get(metric)
        unit = declared.unit if declared is not None else "share"
        if unit == "seconds":
            return self.wording.duration(round(value * 1_000_000))
        return self.percent(value) if unit == "share" else f"{value:.1f}"


def _more_is_better(metric: str) -> bool:
    declared = METRICS.get(metric) or SIGNALS.get(metric)
    return declared is not None and declared.better == "more"


def _variance_within(own: Sequence[Any]) -> float:
    """How much one observation varies around its agent, pooled over all agents."""
    if isinstance(own[0], Share):
        share = Share.merge(own).value or 0.0
        return share * (1 - share)
    free = sum(each.count - 1 for each in own)
    return math.fsum((each.count - 1) * (each.variance or 0.0) for each in own) / free if free else 0.0


def _variance_between(off: Sequence[float], errors: Sequence[float]) -> float:
    """How much the agents vary beyond what chance explains, outliers included."""
    weights = [1 / error for error in errors]
    whole = math.fsum(weights)
    centre = math.fsum(weight * each for weight, each in zip(weights, off, strict=True)) / whole
    q = math.fsum(weight * (each - centre) ** 2 for weight, each in zip(weights, off, strict=True))
    scale = whole - math.fsum(weight * weight for weight in weights) / whole
    return max(0.0, (q - (len(off) - 1)) / scale)


def _usual_spread(off: Sequence[float], errors: Sequence[float], middle: float) -> float:
    """The spread between the agents in the middle, which the outliers themselves do not widen."""
    deviation = _NORMAL * median([abs(each - middle) for each in off])
    return math.sqrt(max(0.0, deviation * deviation - median(errors)))
