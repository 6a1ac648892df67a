from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Count

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="count", statistic=Count, better="neither")
def contact_volume(case: Case) -> Observed:
    """1 for a ticket on which the customer wrote or called, so that tickets add up to the number of contacts.

    `summary.by("channel")`, `by("hour")` and `by("topic")` say where, when and what about. None for a ticket on which
    only the company wrote, or that was merged into another, which is one contact with it.

    Source: BP, metrics; P5.
    """
    if case.timeline.merged_into is not None:
        return Observed(why_none="merged into another ticket")
    if not case.customer_messages:
        return Observed(why_none="the customer wrote nothing")
    return Observed(values=(1.0,))
