from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric, status_time
from supportquality.statistics import Distribution

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="seconds", statistic=Distribution, better="less")
def requester_wait_time(case: Case) -> Observed:
    """How long the ticket was the desk's to move: new, open or on hold, in business hours, up to now.

    Pending is the customer's time, solved is nobody's. A customer's message that needs an answer ends pending; only a
    status ends solved. It stops at a merge into another ticket.

    Source: BP, metrics; named after Zendesk's.
    """
    return status_time(case, "open", "on_hold")
