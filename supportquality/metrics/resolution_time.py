from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, deferred, metric, seconds, span_trail
from supportquality.statistics import Distribution

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="seconds", statistic=Distribution, better="less")
def resolution_time(case: Case) -> Observed:
    """From the creation to the last solve, in business hours; a close without a solve is the solve.

    The full one: time pending, on hold and solved before a reopening counts; `data["paused"]` says how many of the
    seconds were pending or on hold, which the target of `slow-resolution` leaves out. One schedule holds for the whole
    span. None while the ticket is open or reopened, and for one that was merged into another.

    Source: BP, metrics.
    """
    timeline = case.timeline
    if timeline.resolved_at is None:
        return Observed(why_none=timeline.why_unresolved)
    if timeline.hours.never_open:
        return Observed(why_none="the schedule is never open")
    hours, start, end = timeline.hours, timeline.created, timeline.resolved_at
    elapsed = hours.elapsed_us(start, end)
    paused = elapsed - hours.elapsed_us(start, end, timeline.pauses)
    span = (None, start), (timeline.solves[-1].index, end)
    return Observed(
        values=(seconds(elapsed),),
        data={"paused": seconds(paused)},
        trail=deferred(span_trail, case, *span, hours),
    )
