from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.rating import rated_agent, ratings_of
from supportquality.statistics import Share
from supportquality.tickets import SURVEY_KINDS, SurveySent

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="more")
def survey_response_rate(case: Case) -> Observed:
    """Whether each survey that was sent has been answered as of the audit: 1 or 0.

    Any number of answers to one survey is one response. Answers without a survey on record count neither here nor in
    the denominator. Credited to who replied last before the survey was sent.

    Source: P8; BP, metrics.
    """
    sent = [index for index, item in enumerate(case.interactions) if isinstance(item, SurveySent)]
    if not sent:
        return Observed(why_none="no survey was sent")
    answered = {rating.sent for kind in SURVEY_KINDS for rating in ratings_of(case, kind)}
    return Observed(
        values=tuple(float(index in answered) for index in sent),
        agents=tuple(rated_agent(case, index) for index in sent),
    )
