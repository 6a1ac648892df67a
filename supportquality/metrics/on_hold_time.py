from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric, status_time
from supportquality.statistics import Distribution

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="seconds", statistic=Distribution, better="less")
def on_hold_time(case: Case) -> Observed:
    """How long the ticket waited for a third party, in business hours, up to now; never is a known 0.

    Source: BP, metrics; named after Zendesk's.
    """
    return status_time(case, "on_hold")
