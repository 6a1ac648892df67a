from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.first_response import METRIC, PRESETS, first_response
from supportquality.measurement import Observed, metric
from supportquality.statistics import Distribution

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="seconds", statistic=Distribution, better="less", presets=PRESETS)
def first_response_time(case: Case) -> Observed:
    """How long the customer waited for the first reply, in business hours.

    From the customer's first message, whatever it says, to the first public reply by a human. Bots, automatic messages
    and notes stop nothing, pauses shorten nothing, and a ticket that an agent opened starts with the customer's first
    message. None without a reply, though the ticket be solved; a reply after closing time to a message after closing
    time is a known 0. Credited to who replied. Other tools' figures: `policy.presets`, and `first_response_times` for
    all side by side.

    Source: P3; BP, metrics.
    """
    return first_response(case, case.policy.presets[METRIC])
