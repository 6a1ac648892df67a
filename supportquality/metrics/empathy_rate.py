from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="more")
def empathy_rate(case: Case) -> Observed:
    """Whether each reply to an upset customer (mood -1 or worse) acknowledges the feeling or the trouble: 1 or 0.

    An empathy phrase or a restatement does; a bare apology does not. Replies in quick succession are one. Credited to
    who replied. None where nobody upset was answered.

    Source: P1; BP "Isama ang Empathy".
    """
    bursts = [burst for burst in case.bursts if any(case.reading(index).mood <= -1 for index in burst.asked)]
    if not bursts:
        return Observed(why_none="no reply to an upset customer")
    return Observed(
        values=tuple(float(burst.has("empathy", "restatement")) for burst in bursts),
        agents=tuple(burst.agent for burst in bursts),
    )
