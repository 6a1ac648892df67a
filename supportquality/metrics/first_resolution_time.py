from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, deferred, metric, seconds, span_trail
from supportquality.statistics import Distribution

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="seconds", statistic=Distribution, better="less")
def first_resolution_time(case: Case) -> Observed:
    """From the creation to the first solve, in business hours; a close without a solve is the solve.

    Pending and on hold count: the customer lives through them too. One schedule holds for the whole span. A later
    reopening changes nothing. None for a ticket that was never solved.

    Source: BP, metrics.
    """
    timeline = case.timeline
    if not timeline.solves:
        return Observed(why_none=timeline.why_unresolved)
    if timeline.hours.never_open:
        return Observed(why_none="the schedule is never open")
    solve = timeline.solves[0]
    span = (None, timeline.created), (solve.index, solve.at)
    return Observed(
        values=(seconds(timeline.hours.elapsed_us(timeline.created, solve.at)),),
        trail=deferred(span_trail, case, *span, timeline.hours),
    )
