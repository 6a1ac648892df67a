from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="more")
def personalization_rate(case: Case) -> Observed:
    """Whether the agents call a customer whose name they know by it, in any reply of the ticket: 1 or 0.

    Given name, family name and nickname count. None without a known name or without a reply.

    Source: P2; CC "Personalisasyon".
    """
    if not case.ticket.customer.name:
        return Observed(why_none="the customer's name is not known")
    if not case.replies:
        return Observed(why_none="no reply")
    return Observed(values=(float(any(burst.has("name") for burst in case.bursts)),))
