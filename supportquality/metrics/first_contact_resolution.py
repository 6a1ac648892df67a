from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from supportquality.instants import duration_us, microseconds
from supportquality.measurement import Observed, metric
from supportquality.rating import rated_agent
from supportquality.statistics import Share

if TYPE_CHECKING:
    from supportquality.case import Case


@metric(
    unit="share",
    statistic=Share,
    better="more",
    presets=("strict", "zendesk", "freshservice", "freshdesk", "intercom"),
)
def first_contact_resolution(case: Case) -> Observed:
    """Whether the customer's first contact about a matter settled it: 1 or 0.

    It did if the ticket is solved, nothing reopened it within the window (`policy.first_contact_window`, 7 days), and
    it is not itself a repeat: a ticket of the same customer on the same topic solved no longer than the window before
    this one was created. Two topics are the same when their names are, upper and lower case aside; without a topic a
    repeat cannot be told. A message after the window is a new matter.

    None, and counted apart in a summary, where it is too early to tell (solved, but the window is not over as of the
    audit: `first-contact-resolution:inside-window`) or not a contact of the customer's that can be judged (unsolved,
    merged, opened or answered without the customer having written: `first-contact-resolution:excluded`). `data` has the
    `state`. Credited to who replied last before the first solve.

    Presets: `zendesk` solved with fewer than two replies; `freshservice` without a further message of the customer;
    `freshdesk` in the first reply; `intercom` closed once with one teammate. None of them knows a window.

    Source: BP, metrics; callcentrehelper.com for the window.
    """
    preset = case.policy.presets.get("first-contact-resolution", "strict")
    if case.timeline.merged_into is not None:
        return _none("excluded", "merged into another ticket", preset)
    if not case.customer_messages:
        return _none("excluded", "the customer wrote nothing", preset)
    if preset != "strict":
        if case.timeline.resolved_at is None:
            return _none("excluded", "not solved", preset)
        return _decided(case, _PRESETS[preset](case), "", preset)
    return _strict(case)


def _strict(case: Case) -> Observed:
    timeline = case.timeline
    window = duration_us(case.policy.first_contact_window)
    if not timeline.solves:
        return _none("excluded", "not solved", "strict")
    if _repeats(case, window):
        return _decided(case, False, "repeat", "strict")
    first = timeline.solves[0]
    if first.reopened_at is not None and first.reopened_at - first.at <= window:
        return _decided(case, False, "reopened", "strict")
    if timeline.now - first.at < window:
        return _none("inside-window", "solved, but the window is not over", "strict")
    return _decided(case, True, "", "strict")


def _repeats(case: Case, window: int) -> bool:
    """Whether the customer had a ticket on the same topic solved shortly before."""
    topic = (case.ticket.topic or "").strip().casefold()
    return bool(topic) and any(
        previous.topic is not None
        and previous.solved_at is not None
        and previous.topic.strip().casefold() == topic
        and 0 <= case.timeline.created - microseconds(previous.solved_at) <= window
        for previous in case.ticket.customer.previous_tickets
    )


def _none(state: str, why: str, preset: str) -> Observed:
    return Observed(why_none=why, preset=preset, data={"state": state, "counts": {state: 1}})


def _decided(case: Case, resolved: bool, state: str, preset: str) -> Observed:
    return Observed(
        values=(float(resolved),),
        agents=(rated_agent(case, case.timeline.solves[0].index + 1),),
        preset=preset,
        data={"state": state or ("resolved" if resolved else "not resolved")},
    )


def _freshservice(case: Case) -> bool:
    first = case.replies[0] if case.replies else len(case.interactions)
    return not any(index > first for index in case.customer_messages)


def _intercom(case: Case) -> bool:
    teammates = {case.message(index).agent for index in case.replies}
    return len(case.timeline.solves) == 1 and len(teammates) == 1


_PRESETS: Final[dict[str, Callable[[Case], bool]]] = {
    "zendesk": lambda case: len(case.replies) < 2,
    "freshservice": _freshservice,
    "freshdesk": lambda case: len(case.replies) == 1,
    "intercom": _intercom,
}
