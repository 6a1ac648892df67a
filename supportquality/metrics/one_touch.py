from __future__ import annotations

from typing import TYPE_CHECKING, Final

from supportquality.measurement import Observed, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case

_ALLOWED: Final = {"strict": frozenset({1}), "zendesk": frozenset({0, 1})}


@metric(unit="share", statistic=Share, better="more", presets=_ALLOWED)
def one_touch(case: Case) -> Observed:
    """Solved or closed with exactly one public reply by a human, and never reopened.

    The preset `zendesk` lets a ticket without any reply count as well, as its report does. None while the ticket is
    open or reopened, and for one that was merged into another.

    Source: BP, metrics.
    """
    timeline = case.timeline
    preset = case.policy.presets.get("one-touch", "strict")
    if timeline.resolved_at is None:
        return Observed(why_none=timeline.why_unresolved, preset=preset)
    reopened = any(solve.reopened is not None for solve in timeline.solves)
    touched_once = len(case.replies) in _ALLOWED[preset] and not reopened
    return Observed(values=(float(touched_once),), preset=preset)
