from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, metric
from supportquality.statistics import Mean

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="count", statistic=Mean, better="less")
def handoffs(case: Case) -> Observed:
    """How often the responsible person or team changed after a human had first taken the ticket.

    Another agent who answers without an assignment counts. From a bot to the first human, from a queue to one of its
    own people and to the same person again are none. Never is a known 0.

    Source: P7; CC, channel table.
    """
    return Observed(values=(float(len(case.timeline.handoffs)),), trail=partial(_trails, case))


def _trails(case: Case) -> tuple[Trail, ...]:
    return tuple(
        Trail(
            stop=each.index,
            note=f"from {each.from_agent or each.from_team} to {each.to_agent or each.to_team}",
        )
        for each in case.timeline.handoffs
    )
