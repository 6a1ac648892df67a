from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, deferred, metric
from supportquality.rating import rated_agent
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="less")
def reopen_rate(case: Case) -> Observed:
    """Whether a ticket that was ever solved, or closed, was reopened after: 1 or 0, however often.

    A customer's message that needs an answer reopens, whatever the status says; a thank-you does not. None for a ticket
    that was never solved. Credited to who replied last before the solve that did not hold, else the last solve.

    Source: BP, metrics; P4.
    """
    solves = case.timeline.solves
    if not solves:
        return Observed(why_none="never solved")
    reopened = next((solve for solve in solves if solve.reopened is not None), None)
    decisive = reopened or solves[-1]
    return Observed(
        values=(float(reopened is not None),),
        agents=(rated_agent(case, decisive.index),),
        data={"reopened": sum(solve.reopened is not None for solve in solves)},
        trail=deferred(Trail, start=decisive.index, stop=decisive.reopened),
    )
