from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="more")
def resolution_rate(case: Case) -> Observed:
    """Whether the ticket is solved, or closed, as of the audit: 1 or 0; a reopened one is not.

    None for a ticket that was merged into another, which is solved or not for both, and for one on which nothing
    happened.

    Source: BP, metrics.
    """
    if case.timeline.merged_into is not None:
        return Observed(why_none="merged into another ticket")
    if not case.interactions:
        return Observed(why_none="nothing happened on the ticket")
    return Observed(values=(float(case.timeline.is_done),))
