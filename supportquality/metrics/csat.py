from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, metric
from supportquality.rating import Rating, ratings_of
from supportquality.statistics import Share
from supportquality.surveys import CSAT_POSITIVES, CSAT_PRESETS

if TYPE_CHECKING:
    from supportquality.case import Case

_PRESETS = ("strict", *(tool for tool, preset in CSAT_PRESETS.items() if preset.result == "share"))


@metric(unit="share", statistic=Share, better="more", presets=_PRESETS)
def csat(case: Case) -> Observed:
    """Whether each answer to a satisfaction survey is a satisfied one: 1 or 0. Neutral answers count as 0.

    Satisfied is {2} of 2, {3} of 3, {3, 4} of 4, {4, 5} of 5, {6, 7} of 7 and {8, 9, 10} of 10; the presets have those
    of other tools. On a scale without a usual choice an answer is left out and stands in the trail: `sq.csat` takes it
    with `positive=`. A second answer to the same survey replaces the first. Credited to the agent rated: whom the
    answer names, else who replied last before the survey was sent.

    Source: BP, metrics; P8.
    """
    ratings = ratings_of(case, "csat")
    preset = case.policy.presets.get("csat", "strict")
    if not ratings:
        return Observed(why_none="no answer to a satisfaction survey", preset=preset)
    by_scale = CSAT_POSITIVES if preset == "strict" else CSAT_PRESETS[preset].satisfied
    lowest: dict[tuple[float, float], int] = {scale: min(scores) for scale, scores in by_scale.items()}
    counted = tuple(rating for rating in ratings if rating.answer.scale in lowest)
    others = tuple(rating for rating in ratings if rating.answer.scale not in lowest)
    trail = partial(_trails, (*counted, *others), len(counted))
    if not counted:
        return Observed(why_none="no scale whose satisfied scores are known", preset=preset, trail=trail)
    return Observed(
        values=tuple(float(rating.answer.score >= lowest[rating.answer.scale]) for rating in counted),
        agents=tuple(rating.agent for rating in counted),
        preset=preset,
        data={"scores": [rating.answer.score for rating in counted]},
        trail=trail,
    )


def _trails(ratings: tuple[Rating, ...], counted: int) -> tuple[Trail, ...]:
    return tuple(
        Trail(start=rating.sent, stop=rating.index, note="" if number < counted else "left out: its scale")
        for number, rating in enumerate(ratings)
    )
