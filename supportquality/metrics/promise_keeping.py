from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.promises import Promise


@metric(unit="share", statistic=Share, better="more")
def promise_keeping(case: Case) -> Observed:
    """Whether each promise that named a time was kept in time: 1 or 0. See the ledger, `audit.promises`.

    What is not due yet is not decided. A promise without a time can be kept but never broken, so it counts in neither.
    Credited to who promised.

    Source: CC FAQ (over-promise and under-deliver); CC "Proactive na Komunikasyon".
    """
    decided = tuple(each for each in case.promises if each.due is not None and each.state != "open")
    if not decided:
        why = "nothing promised with a time has fallen due" if case.promises else "nothing was promised"
        return Observed(why_none=why)
    return Observed(
        values=tuple(float(promise.state == "kept") for promise in decided),
        agents=tuple(promise.agent for promise in decided),
        trail=partial(_trails, decided),
    )


def _trails(promises: tuple[Promise, ...]) -> tuple[Trail, ...]:
    return tuple(
        Trail(
            start=promise.interaction,
            stop=promise.kept_late_by if promise.kept_by is None else promise.kept_by,
            note=f"“{promise.quote}”, due {promise.due}: {promise.state}",
        )
        for promise in promises
    )
