from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from supportquality.team_authoring import (
    Distribution,
    Evidence,
    Severity,
    TargetMetric,
    TeamCase,
    figures,
    fine,
    team,
    team_checker,
    worse,
)

_METRICS: Final[dict[str, TargetMetric]] = {
    "first-response-time": "first-response",
    "next-response-time": "next-response",
    "resolution-time": "resolution",
}
_LATE: Final = Distribution.of_all([9000.0 + 60 * minute for minute in range(60)])
_MIXED: Final = Distribution.of_all([4500.0 + 120 * minute for minute in range(60)])


@team_checker(
    severity=Severity.MAJOR,
    message={
        "en": "On {part} more than half of the customers wait longer than the target of {target}: "
        "the median {metric} is {median} ({low} to {high}).",
        "fil": "Sa {part}, mahigit kalahati ng mga customer ay naghihintay nang lampas sa "
        "target na {target}: "
        "{median} ang median na {metric} ({low} hanggang {high}).",
    },
    remedy={
        "en": "Staff the channel for the hours in which customers write, or set a target that you can keep.",
        "fil": "Maglagay ng sapat na tao sa oras na sumusulat ang mga customer, o magtakda "
        "ng target na kaya.",
    },
    bad=[
        worse(
            team(figures(60), channel={"email": figures(60, first_response_time=_LATE)}),
            "email",
            why="even the quickest took two and a half hours",
        )
    ],
    good=[
        fine(
            team(figures(60), channel={"email": figures(60, first_response_time=_MIXED)}),
            why="the interval of the median reaches to the target: it may be met",
        ),
        fine(
            team(figures(60), channel={"phone": figures(60, first_response_time=_LATE)}),
            why="there is no target for the phone",
        ),
    ],
)
def missed_target(case: TeamCase) -> Iterator[Evidence]:
    """A channel misses its target: the whole confidence interval of the median lies beyond it.

    Why it matters: single late replies happen; a median beyond the target means that it is not lived by.

    Stays silent when: the interval reaches to the target, the channel has none, or too few tickets. Compared is the
    target of the channel for normal priority.

    Source: P3, P6.
    """
    channels = case.sizable("channel")
    level = max(0.95, case.level(len(channels) * len(_METRICS)))
    for channel, part in channels.items():
        for metric, target in _METRICS.items():
            within = case.policy.target(target, channel, "normal")
            waits = part[metric]
            interval = waits.median_interval(level) if waits.count >= case.limits.min_tickets else None
            if within is not None and interval is not None and interval[0] > within / timedelta(seconds=1):
                low, high = (case.figure(metric, bound) for bound in interval)
                median = case.figure(metric, waits.median)
                target_text = case.wording.duration(within)
                yield case.evidence(
                    part=channel, metric=metric, median=median, low=low, high=high, target=target_text
                )
