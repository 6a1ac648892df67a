from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="more")
def self_service_rate(case: Case) -> Observed:
    """Whether a solved ticket was solved without a human reply, by what a bot or an automatic message said: 1 or 0.

    None while unsolved, where the customer wrote nothing (there was nothing to serve), and for a ticket that was closed
    without a word from anybody, which served nobody.

    Source: P5; BP "Self-Service".
    """
    if case.timeline.resolved_at is None:
        return Observed(why_none=case.timeline.why_unresolved)
    if not case.customer_messages:
        return Observed(why_none="the customer wrote nothing")
    if not case.replies and all(case.message(index).by == "customer" for index in case.messages):
        return Observed(why_none="closed without a word to the customer")
    return Observed(values=(float(not case.replies),), agents=(None,) if not case.replies else ())
