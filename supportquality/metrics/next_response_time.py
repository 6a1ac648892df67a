from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric, seconds, wait_trails
from supportquality.statistics import Distribution

if TYPE_CHECKING:
    from supportquality.case import Case

_WHY_NOT: Mapping[str | None, str] = {
    None: "the customer still waits",
    "withdrawal": "the customer waited no longer",
    "merge": "merged into another ticket",
}


@metric(unit="seconds", statistic=Distribution, better="less")
def next_response_time(case: Case) -> Observed:
    """How long the customer's later waits lasted, each an observation, in business hours and without pauses.

    A wait runs from the first message that still needs an answer to the next human reply; thanks and greetings open
    none, reminders join the one that runs. A solve ends a wait. Waits that last, that the customer withdrew ("it works
    now") or that a merge carried elsewhere are not counted but stand in the trail. Credited to who replied, else to who
    was responsible.

    Source: P3; BP, metrics.
    """
    timeline = case.timeline
    waits = tuple(wait for wait in timeline.waits if wait.kind == "next")
    ended = tuple(wait for wait in waits if wait.how in ("reply", "solve"))
    others = tuple(wait for wait in waits if wait.how not in ("reply", "solve"))
    trail = partial(wait_trails, case, (*ended, *others))
    if any(wait.hours.never_open for wait in ended):
        return Observed(why_none="the schedule is never open", trail=trail)
    if not ended:
        why = _WHY_NOT[others[-1].how] if others else "no later message needed an answer"
        return Observed(why_none=why, trail=trail)
    return Observed(
        values=tuple(seconds(wait.elapsed(timeline.now)) for wait in ended),
        agents=tuple(wait.answered_by or wait.agent for wait in ended),
        trail=trail,
    )
