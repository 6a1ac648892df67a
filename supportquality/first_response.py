"""First response time as different help desks count it, and why their figures differ.

A preset says where the clock starts and which reply stops it. All count business hours by one schedule, without pauses:
a pause set before the first reply does not shorten it.

- `strict`: from the customer's first message to the first public reply by a human after it. Bots, automatic messages
  and notes stop nothing; no handoff by a bot and no reopening starts it anew.
- `plain`: the same, but threads that an agent opened are left out.
- `zendesk`: from the creation to the first public reply by a human; of a ticket that an agent opened with a public
  message, to the second.
- `zammad`: from the creation to the first message of a human agent to the customer, the opening one included, so a
  ticket that an agent opened is answered at once.
- `chatwoot`: like `zammad`, but the clock starts anew when a bot hands over and when a ticket that only a bot had
  solved is reopened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, Literal

import attrs

from supportquality.business_hours import BusinessHours
from supportquality.case import Case
from supportquality.errors import PolicyError
from supportquality.fields import unknown
from supportquality.measurement import Measurement, Observed, deferred, seconds, span_trail
from supportquality.policy import Policy
from supportquality.reader import reader_for
from supportquality.tickets import Assignment, Message, StatusChange, Ticket, moment

METRIC: Final = "first-response-time"

StartRule = Literal["first customer message", "creation", "handoff by the bot", "reopening"]


@attrs.frozen
class Start:
    """Where a clock starts: the interaction, None for the creation, the moment and by which rule."""

    index: int | None
    at: int
    rule: StartRule


def _first_message(case: Case) -> Start | str:
    wait = case.timeline.first_wait
    if wait is None:
        return "no message of the customer needs an answer"
    return Start(wait.opened, wait.start, "first customer message")


def _first_message_of_customers_thread(case: Case) -> Start | str:
    if _opened_by_agent(case):
        return "opened by an agent, so it is left out"
    return _first_message(case)


def _creation(case: Case) -> Start | str:
    return Start(None, case.timeline.created, "creation")


def _creation_handoff_or_reopening(case: Case) -> Start | str:
    starts = [Start(None, case.timeline.created, "creation")]
    reply = _first_reply(case)
    before = len(case.interactions) if reply is None else reply
    handoff = _bot_handoff(case, before)
    if handoff is not None:
        starts.append(Start(handoff, case.at(handoff), "handoff by the bot"))
    for solve in case.timeline.solves:
        if solve.reopened is not None and solve.reopened < before:
            starts.append(Start(solve.reopened, case.at(solve.reopened), "reopening"))
    return max(starts, key=lambda start: start.at)


def _bot_handoff(case: Case, before: int) -> int | None:
    """Where a bot gave the ticket to people: an assignment, a status that opens it, or else its own words."""
    bot_spoke, announced, pending = False, None, False
    for index, item in enumerate(case.interactions[:before]):
        if isinstance(item, Message) and item.by == "bot":
            bot_spoke = True
            announced = index if case.reading(index).has("handover") else announced
        elif isinstance(item, Assignment) and bot_spoke and (item.agent or item.team):
            return index
        elif isinstance(item, StatusChange):
            if item.status == "open" and pending and bot_spoke:
                return index
            pending = item.status == "pending"
    return announced


def _opened_by_agent(case: Case) -> bool:
    return bool(case.replies) and not any(index < case.replies[0] for index in case.customer_messages)


def _reply_to_customer(case: Case) -> int | None:
    wait = case.timeline.first_wait
    return None if wait is None else wait.reply


def _first_reply(case: Case) -> int | None:
    return _reply_number(case, 0)


def _reply_that_is_no_opening(case: Case) -> int | None:
    return _reply_number(case, 1 if _opened_by_agent(case) else 0)


def _reply_number(case: Case, number: int) -> int | None:
    if number >= len(case.replies):
        return None
    index, merged_into = case.replies[number], case.timeline.merged_into
    return index if merged_into is None or index < merged_into else None


@attrs.frozen
class Preset:
    """How one help desk counts: where the clock starts, or why there is none, and the reply that stops it."""

    start: Callable[[Case], Start | str]
    stop: Callable[[Case], int | None]


PRESETS: Final[Mapping[str, Preset]] = {
    "strict": Preset(_first_message, _reply_to_customer),
    "zendesk": Preset(_creation, _reply_that_is_no_opening),
    "plain": Preset(_first_message_of_customers_thread, _reply_to_customer),
    "zammad": Preset(_creation, _first_reply),
    "chatwoot": Preset(_creation_handoff_or_reopening, _first_reply),
}


def first_response(case: Case, name: str) -> Observed:
    """The first response time of a case under a preset."""
    if name not in PRESETS:
        raise PolicyError(unknown("preset", name, tuple(PRESETS)), f"$.presets.{METRIC}")
    preset = PRESETS[name]
    start = preset.start(case)
    if isinstance(start, str):
        return Observed(why_none=start, preset=name)
    stop = preset.stop(case)
    hours = _hours(case)
    data = {"starts": start.rule}
    if stop is None or hours.never_open:
        why = "the schedule is never open" if stop is not None else _why_no_reply(case)
        end = (stop, case.timeline.now if stop is None else case.at(stop))
        trail = deferred(span_trail, case, (start.index, start.at), end, hours, note=why)
        return Observed(why_none=why, preset=name, data=data, trail=trail)
    end = (stop, case.at(stop))
    return Observed(
        values=(seconds(hours.elapsed_us(start.at, end[1])),),
        preset=name,
        agents=(case.message(stop).agent,),
        data=data,
        trail=deferred(span_trail, case, (start.index, start.at), end, hours, note=f"starts: {start.rule}"),
    )


def _hours(case: Case) -> BusinessHours:
    wait = case.timeline.first_wait
    return case.policy.hours_for(case.ticket.channel) if wait is None else wait.hours


def _why_no_reply(case: Case) -> str:
    timeline = case.timeline
    if timeline.merged_into is not None:
        return "merged into another ticket before a reply"
    return "solved without a reply" if timeline.is_done else "no human reply yet"


def first_response_times(
    ticket: Ticket, policy: Policy | None = None, as_of: datetime | str | None = None
) -> Mapping[str, Measurement]:
    """The first response time of a ticket under every preset, side by side.

    `.data["why"]` of each says how it comes to differ from `strict`: where its clock starts, what stops it, by how
    much. `.trail` names the interactions.
    """
    policy = policy or Policy()
    at = None if as_of is None else moment(as_of, "as_of")
    case = Case(ticket, policy, reader_for(policy.languages), at)
    observed = {name: first_response(case, name) for name in PRESETS}
    return {name: _measurement(case, each, observed["strict"]) for name, each in observed.items()}


def _measurement(case: Case, observed: Observed, strict: Observed) -> Measurement:
    return Measurement(
        metric=METRIC,
        unit="seconds",
        values=observed.values,
        why_none=observed.why_none,
        preset=observed.preset,
        agents=observed.agents,
        data={**observed.data, "why": _why(case, observed, strict)},
        trail=observed.trail,
    )


def _why(case: Case, observed: Observed, strict: Observed) -> str:
    if observed.why_none is not None:
        return f"no value: {observed.why_none}"
    if observed.preset == "strict":
        return "from the customer's first message to the first human reply after it"
    said = []
    ours, theirs = _first(observed), _first(strict)
    if observed.data["starts"] != "first customer message":
        apart = _apart(case, ours[0], theirs[0])
        said.append(f"starts at the {observed.data['starts']}{apart}")
    if theirs[1] is None:
        said.append("strict has no value")
    elif ours[1] != theirs[1]:
        said.append(f"stopped by interaction {ours[1]}, not {theirs[1]}")
    difference = _difference(case, observed, strict)
    return "; ".join([*said, difference])


def _first(observed: Observed) -> tuple[int | None, int | None]:
    trails = observed.trail()
    return (trails[0].start, trails[0].stop) if trails else (None, None)


def _apart(case: Case, ours: int | None, theirs: int | None) -> str:
    """How far a start lies from the customer's first message."""
    if theirs is None:
        return ""
    began = case.timeline.created if ours is None else case.at(ours)
    apart = case.at(theirs) - began
    if not apart:
        return ", which is the customer's first message"
    said = case.wording.duration(abs(apart))
    return f", {said} {'before' if apart > 0 else 'after'} the customer's first message"


def _difference(case: Case, observed: Observed, strict: Observed) -> str:
    if not strict.values:
        return f"strict: {strict.why_none}"
    more = observed.values[0] - strict.values[0]
    if not more:
        return "the same as strict"
    said = case.wording.duration(round(abs(more) * 1_000_000), 4)
    return f"{said} {'more' if more > 0 else 'less'} than strict"
