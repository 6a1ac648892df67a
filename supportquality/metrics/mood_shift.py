from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, deferred, metric
from supportquality.statistics import Mean

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="points", statistic=Mean, better="more")
def mood_shift(case: Case) -> Observed:
    """The customer's mood in the last message less that in the first, -3 to 3: above 0 they left happier.

    A closing thank-you counts, for it is what they left with. None with fewer than two messages of the customer.
    `audit.mood` has the whole course.

    Source: P1; BP "Emotional Intelligence".
    """
    course = case.mood
    if course.shift is None:
        return Observed(why_none="fewer than two messages of the customer")
    (first, _), (last, _) = course.moods[0], course.moods[-1]
    return Observed(values=(float(course.shift),), trail=deferred(Trail, start=first, stop=last))
