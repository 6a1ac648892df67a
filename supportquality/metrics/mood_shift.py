from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, Trail, deferred, metric
from supportquality.statistics import Mean

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="points", statistic=Mean, better="more")
def mood_shift(case: Case) -> Observed:
    """The customer's mood in the last message less that in the first, -3 to 3: above 0 they left happier.

    A closing thank-you counts, for it is what they left with. None with fewer than two messages of the customer, or
    without a reply between them, for then nobody can have changed it.

    Source: P1; BP "Emotional Intelligence".
    """
    messages = case.customer_messages
    if len(messages) < 2:
        return Observed(why_none="fewer than two messages of the customer")
    first, last = messages[0], messages[-1]
    if not any(first < index < last for index in case.replies):
        return Observed(why_none="no reply between the customer's first and last message")
    shift = case.reading(last).mood - case.reading(first).mood
    return Observed(values=(float(shift),), trail=deferred(Trail, start=first, stop=last))
