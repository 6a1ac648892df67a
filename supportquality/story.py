"""The story of a case: a plain timeline of what happened, so that a reviewer grasps a ticket in ten seconds.

As data it is a tuple of events; as text, one line an event, in English or Filipino. Notes are not told, and of what
people write only the first words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal
from zoneinfo import ZoneInfo

import attrs

from supportquality.languages.narration import EVENTS, MARKS, PARTS
from supportquality.tickets import Merge, Message, Note, Status, StatusChange, SurveyAnswer
from supportquality.wording import Wording

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.events import Wait
    from supportquality.promises import Promise

EventKind = Literal[
    "asked", "replied", "handed-over", "solved", "closed", "reopened", "pending", "on-hold", "promise-broken", "survey",
    "merged", "silent",
]  # fmt: skip

_GIST = 60
_CUSTOMER_MARKS: Final = (
    "unresolved resolved repeat-contact repeated-explanation manager-request churn-threat suggestion".split()
)
_AGENT_ACTS: Final = (
    "apology empathy blame correction refusal alternative deflection powerlessness solution question handover "
    "check-back help-offer"
).split()
_MOODS: Final = {-2: "angry", -1: "upset", 1: "pleased"}


@attrs.frozen(kw_only=True)
class Event:
    """Something that happened at a moment. `who` is the id of the agent; `data` are the facts that its line tells.

    `interaction` is None for what no interaction shows: a promise that falls due, a customer who still waits.
    """

    at: datetime
    kind: EventKind
    interaction: int | None = None
    who: str | None = None
    data: Mapping[str, Any] = attrs.field(factory=dict, hash=False)


@attrs.frozen(kw_only=True)
class Story:
    """The events of a case in order of time, told in the zone of the policy's hours."""

    events: tuple[Event, ...]
    zone: str
    agents: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def text(self, locale: str = "en") -> str:
        """One line an event: the moment and what happened."""
        return "\n".join(self.line(event, locale) for event in self.events)

    def line(self, event: Event, locale: str = "en") -> str:
        """The line of one event."""
        wording, parts = Wording(locale), PARTS[locale]
        local = event.at.astimezone(ZoneInfo(self.zone))
        fields = _Fields(event, self, wording, parts, MARKS[locale])
        return f"{wording.moment(local)}  {EVENTS[locale][event.kind].format_map(fields)}"

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON; moments as ISO 8601, durations in seconds."""
        events = [
            {
                "at": event.at.isoformat(),
                "kind": event.kind,
                "interaction": event.interaction,
                "who": event.who,
                "data": {key: _plain(key, value) for key, value in event.data.items()},
            }
            for event in self.events
        ]
        return {"zone": self.zone, "events": events}


class _Fields(dict[str, str]):
    """The fields of an event's line in one locale; what does not apply is empty."""

    def __init__(
        self, event: Event, story: Story, wording: Wording, parts: Mapping[str, str], marks: Mapping[str, str]
    ) -> None:
        data = event.data
        super().__init__({key: str(value) for key, value in data.items() if value is not None})
        self["who"] = story.agents.get(event.who or "", event.who or parts["someone"])
        for key in ("wait", "target"):
            if data.get(key) is not None:
                self[key] = wording.duration(data[key])
        self["after"] = parts["after"].format(wait=self["wait"]) if "wait" in self else ""
        if event.kind == "silent" or "wait" in self:
            self["target"] = parts["of"].format(target=self["target"]) if "target" in self else ""
            self["after"] += self["target"] if event.kind == "replied" else ""
        self["late"] = parts["late"] if data.get("late") else ""
        self["gist"] = f"“{data.get('gist', '')}”" + (
            parts["more"].format(count=data["more"]) if data.get("more") else ""
        )
        said = [marks[mark] for mark in data.get("marks", ())]
        said += [
            parts["due"].format(due=wording.moment(due.astimezone(ZoneInfo(story.zone))))
            for due in data.get("promises", ())
        ]
        self["marks"] = f" ({', '.join(said)})" if said else ""
        self["acts"] = f": {', '.join(said)}" if said else ""
        self["channel"] = parts["on"].format(channel=data["channel"]) if data.get("channel") else ""
        for key in ("from", "to"):
            name = data.get(key)
            self[key] = parts[key].format(name=story.agents.get(name, name)) if name else ""
        self["how"] = parts["with-note" if data.get("told") else "without-note"]
        if "promised" in data:
            self["promised"] = wording.moment(data["promised"].astimezone(ZoneInfo(story.zone)))
        for key in ("score", "highest"):
            if key in data:
                self[key] = wording.count(data[key])
        self["comment"] = f": “{data['comment']}”" if data.get("comment") else ""

    def __missing__(self, key: str) -> str:
        return ""


def story_of(case: Case) -> Story:
    """The story up to the moment of the audit."""
    events = sorted(_events(case), key=lambda event: event.at)
    agents = {agent.id: agent.name for agent in case.ticket.agents if agent.name}
    return Story(events=tuple(events), zone=case.policy.hours.tz, agents=agents)


def _events(case: Case) -> Iterator[Event]:
    yield from _asked(case)
    yield from _replied(case)
    yield from _handed_over(case)
    yield from _recorded(case)
    for promise in case.promises:
        if promise.state == "broken" and promise.due is not None:
            promised = case.message(promise.interaction).at
            yield Event(at=promise.due, kind="promise-broken", who=promise.agent, data={"promised": promised})
    wait = case.timeline.open_wait
    if wait is not None and case.as_of is not None:
        spent = wait.elapsed(case.timeline.now)
        yield Event(
            at=case.as_of, kind="silent", data={"wait": spent, "target": case.timeline.target_of(wait)}
        )


def _asked(case: Case) -> Iterator[Event]:
    """What the customer wrote, messages without a reply between them together."""
    groups: list[list[int]] = []
    customers = set(case.customer_messages)
    said = sorted((*customers, *case.replies))
    for index, before in zip(said, [-1, *said], strict=False):
        if index in customers:
            if groups and before == groups[-1][-1]:
                groups[-1].append(index)
            else:
                groups.append([index])
    for group in groups:
        first = case.message(group[0])
        readings = [case.reading(index) for index in group]
        mood = min((reading.mood for reading in readings), default=0)
        marks = [_MOODS[mood]] if mood in _MOODS else []
        marks += ["urgent"] if any(reading.has("urgency") for reading in readings) else []
        marks += [mark for mark in _CUSTOMER_MARKS if any(reading.has(mark) for reading in readings)]
        data: dict[str, Any] = {"gist": _short(first.text), "marks": tuple(marks)}
        if len(group) > 1:
            data["more"] = len(group) - 1
        if group is groups[0]:
            data["channel"] = case.ticket.channel_of(first)
        yield Event(at=first.at, kind="asked", interaction=group[0], data=data)


def _replied(case: Case) -> Iterator[Event]:
    waits = {wait.ended_by: wait for wait in case.timeline.waits if wait.how == "reply"}
    promised: dict[int, list[Promise]] = {}
    for promise in case.promises:
        promised.setdefault(case.burst_of(promise.interaction).first, []).append(promise)
    for burst in case.bursts:
        wait = next((waits[index] for index in burst.indexes if index in waits), None)
        promises = promised.get(burst.first, [])
        marks = [act for act in _AGENT_ACTS if burst.has(act)]
        if promises and all(promise.vague for promise in promises):
            marks.append("vague-promise")
        dues = sorted({promise.due for promise in promises if promise.due is not None})
        data: dict[str, Any] = {"marks": tuple(marks), "promises": tuple(dues)}
        if wait is not None:
            data |= _waited(case, wait)
        yield Event(
            at=case.message(burst.first).at,
            kind="replied",
            interaction=burst.first,
            who=burst.agent,
            data=data,
        )


def _waited(case: Case, wait: Wait) -> dict[str, Any]:
    spent, target = wait.elapsed(case.timeline.now), case.timeline.target_of(wait)
    late = target is not None and spent > target.total_seconds() * 1_000_000
    return {"wait": spent, "target": target, "late": late}


def _handed_over(case: Case) -> Iterator[Event]:
    handoffs, replies = case.timeline.handoffs, case.replies
    told = [index for index in range(len(case.interactions)) if _tells(case, index)] if handoffs else []
    for handoff in handoffs:
        at = bisect_left(replies, handoff.index)
        since = replies[at - 1] if at else 0
        until = replies[at] if at < len(replies) else len(case.interactions) - 1
        data = {
            "from": handoff.from_agent,
            "to": handoff.to_agent or handoff.to_team,
            "told": bisect_left(told, since) < bisect_right(told, until),
        }
        when = case.interactions[handoff.index].at
        yield Event(at=when, kind="handed-over", interaction=handoff.index, data=data)


def _tells(case: Case, index: int) -> bool:
    """A note, or a word to the customer that somebody else takes over."""
    item = case.interactions[index]
    if isinstance(item, Message):
        return item.by != "customer" and case.reading(index).has("handover")
    return isinstance(item, Note)


_STATUS: Final[Mapping[str, EventKind]] = {
    "solved": "solved",
    "closed": "closed",
    "pending": "pending",
    "on_hold": "on-hold",
    "open": "reopened",
}


def _recorded(case: Case) -> Iterator[Event]:
    """Surveys, merges, and the changes of status that are news: open again counts after a solve only."""
    before: Status = "open"
    for index, item in enumerate(case.interactions):
        if isinstance(item, StatusChange):
            if item.status != before and (item.status != "open" or before in ("solved", "closed")):
                yield Event(at=item.at, kind=_STATUS[item.status], interaction=index)
            before = item.status
        elif isinstance(item, SurveyAnswer):
            data = {
                "survey": item.kind.upper(),
                "score": item.score,
                "highest": item.scale[1],
                "comment": _short(item.comment or ""),
            }
            yield Event(at=item.at, kind="survey", interaction=index, data=data)
        elif isinstance(item, Merge) and item.into is not None:
            yield Event(at=item.at, kind="merged", interaction=index, data={"into": item.into})


def _plain(key: str, value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, tuple):
        return [_plain(key, item) for item in value]
    return value / 1_000_000 if key == "wait" else value


def _short(text: str) -> str:
    """The first words of a text, on one line."""
    words = " ".join(text.split())
    if len(words) <= _GIST:
        return words
    return words[:_GIST].rsplit(" ", 1)[0] + " …"
