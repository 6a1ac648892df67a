from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Mean

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="count", statistic=Mean, better="less")
def replies_to_resolution(case: Case) -> Observed:
    """How many public replies by humans it took up to the last solve.

    A reply that comes with the solve counts, though the desk logged the status a moment before. Solved without any is
    a known 0. None while the ticket is open or reopened, and for one that was merged into another.

    Source: BP, metrics.
    """
    timeline = case.timeline
    if timeline.resolved_at is None:
        return Observed(why_none=timeline.why_unresolved)
    solve = timeline.solves[-1]
    last = solve.index if solve.reply is None else solve.reply
    return Observed(values=(float(sum(index <= last for index in case.replies)),))
