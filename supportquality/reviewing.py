"""Audits as candidates for review by hand: give them to the functions of `supportquality.sampling`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from supportquality.errors import StatisticsError
from supportquality.findings import Severity
from supportquality.metrics import METRICS
from supportquality.sampling import Candidate
from supportquality.whereabouts import DIMENSIONS, Whereabouts

if TYPE_CHECKING:
    from supportquality.auditing import Audit

RISK: Final = "risk"


def candidates(audits: Iterable[Audit], *, by: str = "agent", weight: str = RISK) -> Iterator[Candidate]:
    """A candidate for every audited ticket, in the group of a dimension; by agent, that of who answers for the ticket.

    `weight` is "risk", for `risk_weighted_sample`: what the ticket lost of its 100 points, and one point so that no
    ticket is safe from review; a critical finding counts 100. Or it is a metric, for `surprising`: its value, of
    durations the logarithm, for they are skewed. Tickets without a value are left out.
    """
    if by not in DIMENSIONS:
        raise StatisticsError(f"no dimension {by!r}: there are {', '.join(DIMENSIONS)}", "by")
    if weight != RISK and weight not in METRICS:
        raise StatisticsError(f"no weight {weight!r}: it is risk or one of {', '.join(METRICS)}", "weight")
    for audit in audits:
        heavy = _risk(audit) if weight == RISK else _measured(audit, weight)
        if heavy is not None:
            places = Whereabouts(audit.case)
            group = places.of_agent(places.owner)[by]
            yield Candidate(audit.ticket.id, "" if group is None else str(group), heavy)


def _risk(audit: Audit) -> float:
    if any(each.severity == Severity.CRITICAL and each.waived is None for each in audit.findings):
        return 101.0
    return 1.0 if audit.score is None else 101.0 - min(100.0, audit.score.value)


def _measured(audit: Audit, metric: str) -> float | None:
    measurement = audit.measurements[metric]
    if measurement.value is None or measurement.unit != "seconds":
        return measurement.value
    return math.log1p(max(0.0, measurement.value))
