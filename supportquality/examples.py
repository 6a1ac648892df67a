"""Transcripts as people jot them down, for the examples of checkers, for tests and for coaching.

    Mon 09:00 customer: I cannot log in.
    Mon 09:05 agent: «You should have» saved your password.
    ! Mon 09:06 note ana: asked ben
    Tue 10:00 status: solved

A line says day, time and who, then what; a line without a time goes on with the message before. Days run on: a day of
the week that lies before the last line's is in the next week, and "2026-01-20 09:00" works too. Times are UTC. Who is
`customer`, `agent`, `bot`, `system` or `agent ana`, or the event: `note`, `status`, `assignment` (agent/team),
`priority`, `merge`, `survey_sent`, `survey_answer` (kind score). A message may carry options in brackets:
`agent ana [chat, macro=late-order, automatic]:`.

In a bad example guillemets mark the span of each finding, "!" before a line a finding on that interaction without a
span, and a line of "!" alone a finding on the whole ticket.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Final

import attrs

from supportquality.errors import TicketError
from supportquality.tickets import CHANNELS, Ticket

FIRST_DAY: Final = datetime(2026, 1, 5, tzinfo=UTC)
"""The Monday on which the examples begin."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WHEN = r"(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{4}-\d\d-\d\d) (?P<time>\d\d:\d\d(?::\d\d)?)"
_LINE = re.compile(
    rf"(?P<mark>! )?{_WHEN} (?P<who>[a-z_]+(?: [\w-]+)?)(?: \[(?P<options>[^\]]*)\])?: ?(?P<what>.*)"
)
_MARKED = re.compile(rf"«|^[ \t]*!(?: {_WHEN}|\s*$)", re.MULTILINE)

Place = tuple[int | None, tuple[int, int] | None]


@attrs.frozen(kw_only=True, slots=False)
class Example:
    """A transcript with the places where a checker must find something; none in a good one.

    `why` says what makes it a near miss. `policy` and `until` (in the notation of the lines, or ISO) are those of the
    audit, `fields` those of the ticket. The transcript is read when its ticket is first asked for, so that declaring a
    checker costs next to nothing.
    """

    transcript: str = attrs.field(repr=False)
    language: str = "en"
    why: str = ""
    policy: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    until: str | None = None
    fields: Mapping[str, Any] = attrs.field(factory=dict, hash=False)

    @property
    def is_bad(self) -> bool:
        """Whether something must be found."""
        return _MARKED.search(self.transcript) is not None

    @property
    def ticket(self) -> Ticket:
        """What the transcript tells."""
        return self._read[0]

    @property
    def expected(self) -> tuple[Place, ...]:
        """The places where something must be found."""
        return self._read[1]

    @cached_property
    def as_of(self) -> datetime | None:
        """The moment of the audit; None for that of the last interaction."""
        if self.until is None:
            return None
        interactions = self.ticket.interactions
        return _moment_of(self.until, interactions[-1].at if interactions else FIRST_DAY)

    @cached_property
    def _read(self) -> tuple[Ticket, tuple[Place, ...]]:
        return transcript_to_ticket(self.transcript, **self.fields)


def Bad(  # noqa: N802 - reads as the value it makes
    transcript: str, *, language: str = "en", why: str = "", **rest: Any
) -> Example:
    """An example in which exactly the marked places must be found."""
    example = _example(transcript, language, why, **rest)
    if not example.is_bad:
        raise TicketError("a bad example marks what must be found, with «…» or !")
    return example


def Good(  # noqa: N802 - reads as the value it makes
    transcript: str, *, language: str = "en", why: str = "", **rest: Any
) -> Example:
    """An example in which nothing must be found; `why` says what distinguishes it from a bad one."""
    example = _example(transcript, language, why, **rest)
    if example.is_bad:
        raise TicketError("a good example marks nothing")
    return example


def _example(
    transcript: str,
    language: str,
    why: str,
    *,
    policy: Mapping[str, Any] | None = None,
    as_of: str | None = None,
    **fields: Any,
) -> Example:
    return Example(
        transcript=transcript, language=language, why=why, policy=policy or {}, until=as_of, fields=fields
    )


def _moment_of(text: str, after: datetime) -> datetime:
    match = re.fullmatch(_WHEN, text)
    return _when(match["day"], match["time"], after) if match else datetime.fromisoformat(text)


def _when(day: str, time: str, after: datetime) -> datetime:
    hour, minute, second = (*map(int, time.split(":")), 0)[:3]
    clock = timedelta(hours=hour, minutes=minute, seconds=second)
    if day not in _DAYS:
        return datetime.fromisoformat(day).replace(tzinfo=UTC) + clock
    midnight = after.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(days=(_DAYS.index(day) - midnight.weekday()) % 7) + clock


def transcript_to_ticket(
    transcript: str, *, name: str | None = None, id: str = "example", **fields: Any
) -> tuple[Ticket, tuple[Place, ...]]:
    """Read a transcript. `fields` are those of the transcript format; `name` is short for the customer's."""
    lines: list[dict[str, Any]] = []
    places: list[Place] = []
    last = FIRST_DAY
    for number, line in enumerate(transcript.strip("\n").split("\n"), 1):
        bare = line.strip()
        match = _LINE.fullmatch(bare)
        if match:
            last = _when(match["day"], match["time"], last)
            if match["mark"]:
                places.append((len(lines), None))
            lines.append(_interaction(match, last))
        elif bare == "!":
            places.append((None, None))
        elif lines and "text" in lines[-1]:
            lines[-1]["text"] += f"\n{bare}"
        elif bare:
            raise TicketError(
                f'no day and time in "{bare[:40]}": write "Mon 09:00 customer: …"', f"line {number}"
            )
    for index, item in enumerate(lines):
        if "text" in item:
            item["text"], spans = _unmark(item["text"].rstrip())
            places += [(index, span) for span in spans]
    data: dict[str, Any] = {"id": id, "channel": "email", **fields, "interactions": lines}
    if name is not None:
        data["customer"] = {"name": name, **data.get("customer", {})}
    agents = dict.fromkeys(item["agent"] for item in lines if item.get("agent"))
    data.setdefault("agents", [{"id": agent, "name": agent.capitalize()} for agent in agents])
    return Ticket.from_dict(data), tuple(sorted(places, key=_in_order))


def _in_order(place: Place) -> tuple[float, int]:
    interaction, span = place
    return float("inf") if interaction is None else interaction, span[0] if span else -1


def _unmark(text: str) -> tuple[str, list[tuple[int, int]]]:
    bare, spans, begun = "", [], 0
    for piece in re.split("([«»])", text):
        if piece == "«":
            begun = len(bare)
        elif piece == "»":
            spans.append((begun, len(bare)))
        else:
            bare += piece
    return bare, spans


def _interaction(match: re.Match[str], at: datetime) -> dict[str, Any]:
    kind, _, agent = match["who"].partition(" ")
    what = match["what"].strip()
    base: dict[str, Any] = {"type": kind, "at": at.isoformat()}
    if kind in ("customer", "agent", "bot", "system"):
        base |= {"type": "message", "by": kind, "text": what, **_options(match["options"])}
        return base | {"agent": agent or "ana"} if kind == "agent" else base
    if kind == "note":
        return base | {"text": what, "agent": agent or "ana"}
    if kind == "assignment":
        person, _, team = what.partition("/")
        return base | {"agent": person or None, "team": team or None}
    if kind == "merge":
        direction, _, other = what.partition(" ")
        return base | {direction: other}
    if kind == "survey_sent":
        return base | {"kind": what}
    if kind == "survey_answer":
        survey, score, *comment = what.split(" ", 2)
        return base | {"kind": survey, "score": float(score), "comment": " ".join(comment) or None}
    return base | {kind: what}


def _options(text: str | None) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for option in filter(None, map(str.strip, (text or "").split(","))):
        key, equals, value = option.partition("=")
        if equals:
            options[key] = value
        elif option in CHANNELS:
            options["channel"] = option
        else:
            options[option] = True
    return options
