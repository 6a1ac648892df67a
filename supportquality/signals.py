"""What team checkers need to know of each ticket beside the metrics; a summary holds it in the same way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from supportquality.instants import duration_us
from supportquality.measurement import Metric, Observed, metric
from supportquality.statistics import Count, Share, Statistic

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(unit="share", statistic=Share, better="less")
def after_hours_replies(case: Case) -> Observed:
    """Whether each reply was written outside of the hours of its agent's team on its channel."""
    if not case.replies or case.timeline.hours.never_open:
        return Observed(why_none="no reply, or a schedule that is never open")
    written = [case.message(index) for index in case.replies]
    return Observed(
        values=tuple(float(not _is_open(case, index)) for index in case.replies),
        agents=tuple(message.agent for message in written),
    )


def _is_open(case: Case, index: int) -> bool:
    message = case.message(index)
    agent = case.ticket.agent_named(message.agent)
    hours = case.policy.hours_for(case.ticket.channel_of(message), None if agent is None else agent.team)
    return hours.is_open(message.at)


@metric(unit="share", statistic=Share, better="less")
def abusive_tickets(case: Case) -> Observed:
    """Whether an agent met abuse: for each who replied, whether the customer of the ticket swore or was hostile."""
    agents = tuple(dict.fromkeys(case.message(index).agent for index in case.replies))
    if not agents:
        return Observed(why_none="no reply")
    abused = any(
        case.reading(index).has("profanity") or case.reading(index).mood == -2
        for index in case.customer_messages
    )
    return Observed(values=(float(abused),) * len(agents), agents=agents)


@metric(unit="share", statistic=Share, better="less")
def unserved_contacts(case: Case) -> Observed:
    """Whether the customer's first wait ran over its target by the clock on the wall, closed hours included.

    Opening hours keep such waits out of the metrics; the customer waits all the same.
    """
    wait = case.timeline.first_wait
    within = None if wait is None else case.timeline.target_of(wait)
    if wait is None or within is None or wait.how == "merge":
        return Observed(why_none="no first wait with a target")
    waited = (case.timeline.now if wait.end is None else wait.end) - wait.start
    if wait.end is None and waited <= duration_us(within):
        return Observed(why_none="still waiting, within the target")
    return Observed(values=(float(waited > duration_us(within)),), agents=(None,))


@metric(unit="share", statistic=Share, better="less")
def handed_over_tickets(case: Case) -> Observed:
    """Whether the ticket went from one person or team to another."""
    if not case.replies:
        return Observed(why_none="no reply")
    return Observed(values=(float(bool(case.timeline.handoffs)),))


@metric(unit="share", statistic=Share, better="less")
def complaints(case: Case) -> Observed:
    """Whether the customer complained, or reported that the company failed."""
    return _any_cue(case, "complaint", "failure")


@metric(unit="share", statistic=Share, better="neither")
def how_to_questions(case: Case) -> Observed:
    """Whether the customer asked how something is done."""
    return _any_cue(case, "how-to")


def _any_cue(case: Case, *kinds: str) -> Observed:
    if not case.customer_messages:
        return Observed(why_none="the customer wrote nothing")
    return Observed(values=(float(any(case.with_cue(kind, "customer") for kind in kinds)),))


SIGNALS: Final[Mapping[str, Metric]] = {
    each.id: each
    for each in (
        after_hours_replies,
        abusive_tickets,
        unserved_contacts,
        handed_over_tickets,
        complaints,
        how_to_questions,
    )
}
"""By the name under which a summary holds them."""

COUNTED: Final[Mapping[str, type[Statistic]]] = {
    "first-contact-resolution:excluded": Count,
    "first-contact-resolution:inside-window": Count,
}
"""What metrics count of the tickets on which they have no value, under `data["counts"]`."""
