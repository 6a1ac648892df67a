from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, metric, span_trail, wait_trail
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.events import Wait


@metric(unit="share", statistic=Share, better="more")
def target_attainment(case: Case) -> Observed:
    """Which of the ticket's targets were met: an observation for every wait and for the resolution, if it has one.

    A breach counts whether or not the answer ever came, and stays one after it came; tools that average what was
    answered leave the worst out. What still runs and is on time is not decided yet. `data` has for each metric how many
    were met and missed.

    Source: P3; BP, metrics.
    """
    waits = tuple(_decided(case))
    met = [(f"{wait.kind}-response", _is_met(case, wait)) for wait in waits]
    agents = [wait.answered_by or wait.agent for wait in waits]
    resolution = _resolution(case)
    if resolution is not None:
        met.append(("resolution", resolution))
        agents.append(None)
    if not met:
        return Observed(why_none="no target has been met or missed")
    return Observed(
        values=tuple(float(each) for _, each in met),
        agents=tuple(agents) if waits else (),
        data={kind: _tally(met, kind) for kind in dict.fromkeys(kind for kind, _ in met)},
        trail=partial(_trails, case, waits, resolution),
    )


def _decided(case: Case) -> Iterator[Wait]:
    for wait in case.timeline.waits:
        within = case.timeline.target_of(wait)
        if within is None or wait.hours.never_open or wait.how == "merge":
            continue
        if wait.how in ("reply", "solve") or not _is_met(case, wait):
            yield wait


def _is_met(case: Case, wait: Wait) -> bool:
    return case.timeline.over(wait, case.timeline.target_of(wait)) is None


def _resolution(case: Case) -> bool | None:
    timeline = case.timeline
    clocks = timeline.resolution_clocks
    if not clocks or timeline.merged_into is not None or timeline.hours.never_open:
        return None
    solved_at = timeline.resolved_at
    late = timeline.overrun(clocks, timeline.now if solved_at is None else solved_at) is not None
    return None if solved_at is None and not late else not late


def _tally(met: list[tuple[str, bool]], kind: str) -> dict[str, int]:
    found = [each for name, each in met if name == kind]
    return {"met": sum(found), "missed": len(found) - sum(found)}


def _trails(case: Case, waits: tuple[Wait, ...], resolution: bool | None) -> tuple[Trail, ...]:
    trails = tuple(wait_trail(case, wait) for wait in waits)
    if resolution is None:
        return trails
    timeline = case.timeline
    end = timeline.now if timeline.resolved_at is None else timeline.resolved_at
    index = None if timeline.resolved_at is None else timeline.solves[-1].index
    span = (None, timeline.created), (index, end)
    return (*trails, span_trail(case, *span, timeline.hours, timeline.pauses, "resolution"))
