from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Mean

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="score", statistic=Mean, better="more")
def quality_score(case: Case) -> Observed:
    """The ticket's score by the scorecard of the policy, 0 to 100: `audit.score.value`, which lists every deduction.

    It follows from the findings, so only an audit has it. None where nothing could be judged: unscored is not 0.

    Source: BP, metrics; P6.
    """
    return Observed(why_none="worked out from an audit, not from the ticket alone")
