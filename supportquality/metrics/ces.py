from __future__ import annotations

from typing import TYPE_CHECKING, Final

from supportquality.measurement import Observed, metric
from supportquality.rating import ratings_of
from supportquality.statistics import Mean

if TYPE_CHECKING:
    from supportquality.case import Case

_SCALE: Final = (1, 7)


@metric(unit="score", statistic=Mean, better="more")
def ces(case: Case) -> Observed:
    """The effort score of each answer on 1 to 7, turned so that 7 is the least effort; many merge into their mean.

    An answer may say that the low end is the easy one (`"easy": "low"`, as in the first version of the question):
    then 2 counts as 6. Without that the high end is. Answers on another scale cannot be averaged with these and are
    left out; `sq.ces` takes them, and has the index and the share beside the mean. Credited to the agent rated.

    Source: BP, metrics; P8.
    """
    ratings = ratings_of(case, "ces")
    counted = [rating for rating in ratings if rating.answer.scale == _SCALE]
    if not counted:
        return Observed(why_none="only answers off 1 to 7" if ratings else "no answer to an effort survey")
    return Observed(
        values=tuple(
            float(sum(_SCALE) - rating.answer.score if rating.answer.easy == "low" else rating.answer.score)
            for rating in counted
        ),
        agents=tuple(rating.agent for rating in counted),
        data={"scores": [rating.answer.score for rating in counted]},
    )
