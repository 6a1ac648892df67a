"""A case: a ticket with its timeline and readings, under a policy, as of a moment. All that a checker may see.

Everything is worked out when it is first asked for, and once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from itertools import chain
from typing import Final

from supportquality.conversation import Burst, Read, Readings, Side
from supportquality.errors import CheckerError
from supportquality.events import Wait
from supportquality.fields import unknown
from supportquality.findings import Evidence, Span
from supportquality.given import Given, given_in
from supportquality.instants import microseconds
from supportquality.known_names import known_names, names_of_staff, recorded_names, signatures_of
from supportquality.language import AGENT_CUES, AGENT_HELPERS, CUSTOMER_CUES, CUSTOMER_HELPERS, Language
from supportquality.mood_course import MoodCourse, mood_course_of
from supportquality.names import Names
from supportquality.policy import Policy
from supportquality.promises import Promise, promises_of
from supportquality.reader import Reader
from supportquality.reading import Cue, Reading
from supportquality.shapes import SHAPES
from supportquality.suggestions import SAY, better_wording
from supportquality.tickets import Interaction, Message, Ticket
from supportquality.timeline import Timeline
from supportquality.wording import Wording

_KINDS: Final[Mapping[str, frozenset[str]]] = {
    "agent": frozenset((*AGENT_CUES, *AGENT_HELPERS, *SHAPES)),
    "customer": frozenset((*CUSTOMER_CUES, *CUSTOMER_HELPERS, *SHAPES)),
}
"""What may be asked for, by side: a misspelt cue would never be found."""
_WANTING: Final = (
    *("question", "how-to", "unresolved", "failure", "complaint", "profanity"),
    *("contact-request", "manager-request", "churn-threat", "repeat-contact", "repeated-explanation"),
)
_TELLING: Final = ("tried", "fact-given", "urgency")
_ASKING: Final = ("question", "fact-request")


class Case:
    """A ticket as a checker sees it. Interactions after `as_of` do not exist for it.

    With a reply in `focus`, a draft, only that reply is judged; the others are there as what was said before.
    """

    def __init__(
        self,
        ticket: Ticket,
        policy: Policy,
        reader: Reader,
        as_of: datetime | None = None,
        read: Read | None = None,
        focus: int | None = None,
    ) -> None:
        self.ticket = ticket
        self.policy = policy
        self._reader = reader
        self.focus = focus
        self._holders: dict[Side, dict[str, list[int]]] = {}
        interactions = ticket.interactions
        if as_of is not None:
            interactions = tuple(item for item in interactions if item.at <= as_of)
        self.interactions: tuple[Interaction, ...] = interactions
        self._readings = Readings(interactions, read or reader.read, ticket.customer.name)
        self._as_of = as_of

    @cached_property
    def as_of(self) -> datetime | None:
        """The moment of the audit; without one asked for, that of the last interaction."""
        if self._as_of is not None:
            return self._as_of
        return self.interactions[-1].at if self.interactions else self.ticket.created_at

    @cached_property
    def timeline(self) -> Timeline:
        """What happened when: waits, pauses, handoffs, solves."""
        return Timeline(self)

    @cached_property
    def mood(self) -> MoodCourse:
        """How the customer's mood ran."""
        return mood_course_of(self)

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        """The ledger of what the agents promised."""
        return promises_of(self)

    @cached_property
    def given(self) -> tuple[Given, ...]:
        """The facts that the customer gave, each with its place."""
        return given_in(self)

    @cached_property
    def signatures(self) -> tuple[tuple[int, str], ...]:
        """The names that the customer signs with, each with the index of the message."""
        return signatures_of(self)

    @cached_property
    def names(self) -> Names:
        """By which names the customer may be called: those of the record and of the customer's signatures."""
        return known_names(self, len(self.interactions))

    def names_at(self, index: int) -> Names:
        """The names of the record, or where it has none those that the customer signed with before this index."""
        return recorded_names(self) or known_names(self, index)

    def is_called(self, name: str, index: int) -> bool:
        """Whether a name is one of the record, one that the customer signed with before this index, or the handle."""
        if recorded_names(self).matches(name) or (self.ticket.customer.id or "").casefold().startswith(
            name.casefold()
        ):
            return True
        return known_names(self, index).matches(name)

    @cached_property
    def staff_names(self) -> Names:
        """The names of the agents on the ticket and of the brand."""
        return names_of_staff(self)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The packs that the case is read with."""
        return self._reader.languages

    @property
    def titles(self) -> frozenset[str]:
        """What stands before a name and is none, in the languages that the case is read in."""
        return self._reader.titles

    @property
    def times(self) -> Mapping[str, str]:
        """What words stand for in a time, in the languages that the case is read in."""
        return self._reader.times

    @cached_property
    def wording(self) -> Wording:
        """How durations and moments are said in the policy's locale."""
        return Wording(self.policy.locale)

    def later(self, as_of: datetime) -> Case:
        """The same case as of a later moment, if nothing happens until then."""
        ticket = self.ticket
        if len(self.interactions) < len(ticket.interactions):
            ticket = ticket.replace_interactions(self.interactions)
        case = Case(ticket, self.policy, self._reader, as_of)
        case._readings = self._readings
        return case

    def message(self, index: int) -> Message:
        """The message at this index; it is an error of the checker's if another kind of interaction is there."""
        return self._readings.message(index)

    def reading(self, index: int) -> Reading:
        """What the message at this index says. Bots, system and agents are read with the agents' cues."""
        return self._readings[index]

    def words_of(self, text: str) -> frozenset[str]:
        """The words of weight of a text that is no message, such as the subject."""
        return self._reader.content_words(text)

    @cached_property
    def messages(self) -> tuple[int, ...]:
        """The indexes of all messages."""
        return tuple(index for index, item in enumerate(self.interactions) if type(item) is Message)

    @cached_property
    def customer_messages(self) -> tuple[int, ...]:
        """The indexes of what the customer wrote in person."""
        return tuple(index for index in self.messages if self.message(index).from_customer)

    @cached_property
    def replies(self) -> tuple[int, ...]:
        """The indexes of the public messages by human agents."""
        return tuple(index for index in self.messages if self.message(index).is_reply)

    @cached_property
    def bursts(self) -> tuple[Burst, ...]:
        """The replies that are judged, those of one agent in quick succession together."""
        return self._every_burst if self.focus is None else (self.burst_of(self.focus),)

    @cached_property
    def judged(self) -> tuple[int, ...]:
        """The replies that are judged: all of them, or with a draft in focus those that are one with it."""
        return self.replies if self.focus is None else self.burst_of(self.focus).indexes

    @cached_property
    def _every_burst(self) -> tuple[Burst, ...]:
        bursts: list[list[int]] = []
        said = self.customer_messages
        for index in self.replies:
            message = self.message(index)
            if bursts:
                before = self.message(bursts[-1][-1])
                close = message.at - before.at <= self.policy.limits.burst
                between = bisect_left(said, bursts[-1][-1]) < bisect_left(said, index)
                if close and before.agent == message.agent and not between:
                    bursts[-1].append(index)
                    continue
            bursts.append([index])
        return tuple(
            Burst(self._readings, tuple(indexes), self.customer_messages_before(indexes[0]))
            for indexes in bursts
        )

    @cached_property
    def _bursts_by_reply(self) -> dict[int, Burst]:
        return {index: burst for burst in self._every_burst for index in burst.indexes}

    def burst_of(self, index: int) -> Burst:
        """The burst that holds this reply."""
        return self._bursts_by_reply[index]

    def bursts_with(self, kind: str) -> Iterator[Burst]:
        """The bursts that hold a cue of this kind."""
        before = None
        for index in self.with_cue(kind):
            burst = self.burst_of(index)
            if burst is not before:
                yield burst
            before = burst

    def customer_messages_before(self, index: int) -> tuple[int, ...]:
        """The customer's messages between the reply before this index and the index."""
        at = bisect_left(self.replies, index)
        since = self.replies[at - 1] if at else -1
        messages = self.customer_messages
        return messages[bisect_right(messages, since) : bisect_left(messages, index)]

    def replies_after(self, index: int) -> tuple[int, ...]:
        """The replies after this index."""
        return self.replies[bisect_right(self.replies, index) :]

    def is_pleasantry(self, index: int) -> bool:
        """Whether a customer's message only thanks, greets or confirms, so that it needs no answer."""
        return self.reading(index).is_pleasantry

    def needs_answer(self, index: int) -> bool:
        """Whether a customer's message waits for something: a wait begins with it, and it reopens what was solved.

        A pleasantry does not, nor do thanks for a reply or good news in a few more words that neither ask, complain nor
        give what the reply before had asked for. What has no word of the customer's own (a picture, quoted text) does.
        """
        reading = self.reading(index)
        if reading.is_pleasantry:
            return reading.word_count == 0 and any(map(str.isalnum, reading.text))
        if not self.is_satisfied(index):
            return True
        return not reading.has("resolved") and self._was_asked(index)

    def is_satisfied(self, index: int) -> bool:
        """Whether a customer's message thanks for a reply, or tells good news, in few words that ask for nothing."""
        reading = self.reading(index)
        resolved = reading.has("resolved")
        thanks = reading.has("thanks") and bisect_left(self.replies, index) > 0
        if not (resolved or thanks) or any(map(reading.has, _WANTING)):
            return False
        if reading.word_count > self.policy.limits.thanks_words:
            return False
        return resolved or not any(map(reading.has, _TELLING))

    def says_settled(self, index: int) -> bool:
        """Whether a customer's message says that it works now, and asks for nothing more."""
        return self.reading(index).has("resolved") and not self.needs_answer(index)

    def _was_asked(self, index: int) -> bool:
        """Whether the reply right before a customer's message asked for something, and not only how things are now."""
        before = bisect_left(self.replies, index)
        if not before or self.customer_messages_before(index):
            return False
        reply = self.reading(self.replies[before - 1])
        return any(map(reply.has, _ASKING)) and not reply.has("check-back")

    def at(self, index: int) -> int:
        """The time of an interaction in microseconds since the epoch."""
        return microseconds(self.interactions[index].at)

    def _may_hold(self, by: Side) -> dict[str, list[int]]:
        """Which messages of a side may hold which kinds of phrases: a checker whose cue is absent costs a look-up."""
        holders = self._holders.get(by)
        if holders is None:
            holders = self._holders[by] = {}
            for index in self._side(by):
                for kind in self.reading(index).kinds:
                    holders.setdefault(kind, []).append(index)
        return holders

    def _side(self, by: Side) -> tuple[int, ...]:
        return self.judged if by == "agent" else self.customer_messages

    def with_cue(self, kind: str, by: Side = "agent") -> Sequence[int]:
        """The indexes of the replies, or of the customer's messages, that hold a cue of this kind."""
        if kind not in _KINDS.get(by, ()):
            known = _KINDS.get(by)
            raise CheckerError(unknown("side", by, _KINDS) if known is None else unknown("cue", kind, known))
        may = self._side(by) if kind in SHAPES else self._may_hold(by).get(kind)
        return [index for index in may if self.reading(index).has(kind)] if may else ()

    def cues(self, kind: str, by: Side = "agent") -> Iterator[Evidence]:
        """Evidence for every cue of a kind in the replies, or in the customer's messages."""
        for index in self.with_cue(kind, by):
            for cue in self.reading(index).cues_of(kind):
                yield self.evidence(index, cue)

    def longest_cues(self, *kinds: str) -> Iterator[tuple[int, Cue]]:
        """The longest cue of any of these kinds in each sentence of the replies, with the index of its message."""
        for index in sorted({index for kind in kinds for index in self.with_cue(kind)}):
            reading = self.reading(index)
            longest: dict[int, Cue] = {}
            for cue in chain.from_iterable(map(reading.cues_of, kinds)):
                begins = reading.sentence_at(cue.start).start
                before = longest.get(begins)
                if before is None or len(cue.quote) > len(before.quote):
                    longest[begins] = cue
            for cue in longest.values():
                yield index, cue

    def evidence(
        self, index: int, cue: Cue | Span | None = None, suggestion: str | None = None, **data: object
    ) -> Evidence:
        """Evidence at an interaction, at a cue or span of it; more data by keyword.

        Without a suggestion of the checker's own it is the packs' better wording for the cue, if they have one.
        """
        if not isinstance(cue, Cue):
            return Evidence(interaction=index, span=cue, data=data, suggestion=suggestion)
        words = {key: value for key, value in cue.data.items() if key != SAY}
        if suggestion is None:
            suggestion = better_wording(self.reading(index), cue)
        return Evidence(
            interaction=index, span=(cue.start, cue.end), data={**words, **data}, suggestion=suggestion
        )

    def wait_evidence(
        self, wait: Wait, spent: int, allowed: timedelta, cue: Cue | None = None, **data: object
    ) -> Evidence:
        """Evidence of a wait over its target, at the message that opened it, with both as text and in seconds.

        It is the doing of the agent who was responsible when the wait began, or nobody's.
        """
        return Evidence(
            interaction=wait.opened,
            span=None if cue is None else (cue.start, cue.end),
            data={**self.overrun_data(spent, allowed), **data},
            agent=wait.agent,
        )

    def overrun_data(self, spent: int, allowed: timedelta) -> dict[str, object]:
        """What was spent (microseconds) and allowed: `wait` and `target` as text, and their seconds."""
        wait, target = self.wording.against(spent, allowed)
        seconds = {"wait_seconds": spent / 1_000_000, "target_seconds": allowed.total_seconds()}
        return {"wait": wait, "target": target, **seconds}
