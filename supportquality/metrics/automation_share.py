from __future__ import annotations

from typing import TYPE_CHECKING

from supportquality.measurement import Observed, metric
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="neither")
def automation_share(case: Case) -> Observed:
    """Whether each message to the customer was written by a machine, a bot, a rule or an auto-responder: 1 or 0.

    A macro that an agent sends is the agent's message. Credited to the agent who wrote it, or to nobody.

    Source: P5; BP, future sections.
    """
    sent = [case.message(index) for index in case.messages if case.message(index).by != "customer"]
    if not sent:
        return Observed(why_none="no message to the customer")
    return Observed(
        values=tuple(float(not message.is_reply) for message in sent),
        agents=tuple(message.agent if message.is_reply else None for message in sent),
    )
