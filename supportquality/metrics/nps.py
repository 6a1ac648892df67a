from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.rating import ratings_of
from supportquality.statistics import NetScore

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="points", statistic=NetScore, better="more")
def nps(case: Case) -> Observed:
    """What each answer adds to the net promoter score: 100 for 9 and 10, 0 for 7 and 8, -100 for 0 to 6.

    Their mean is the score, so a ticket's value is on the same scale as a team's; `data` has the scores given. The
    survey is asked from 0 to 10 and takes whole numbers only, which tickets enforce. Credited to the agent rated.

    Source: BP, metrics; P8.
    """
    ratings = ratings_of(case, "nps")
    if not ratings:
        return Observed(why_none="no answer to a recommendation survey")
    return Observed(
        values=tuple(_points(rating.answer.score) for rating in ratings),
        agents=tuple(rating.agent for rating in ratings),
        data={"scores": [rating.answer.score for rating in ratings]},
    )


def _points(score: float) -> float:
    return 100.0 if score >= 9 else 0.0 if score >= 7 else -100.0
