"""Whether the customer said that the matter is settled, or that it is not.

A fault is settled when the customer says that it works; the answer to a question, or to a request, also by a thank-you.
"I will try it later" settles nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.conversation import Burst

_TROUBLE: Final = ("failure", "unresolved", "complaint", "vague")
_ASKS: Final = ("question", "how-to", "request", "when-question", "price-question", "yes-no-question")


class Confirmations:
    """What the customer of a case said about the matter being settled, each kind looked up once."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def is_fault(self, before: int) -> bool:
        """Whether what the customer had brought up before this index is a fault, not just a question or a request."""
        return self._first_trouble < before or self._first_question >= before

    def confirmed(self, after: int, before: int, *, fault: bool) -> int | None:
        """The last message between these indexes that settles the matter; `fault` says of what kind it is."""
        last = _last_between(self._resolved, after, before)
        thanks = _last_between(self._declined if fault else self._pleasantries, after, before)
        return max((index for index in (last, thanks) if index is not None), default=None)

    def denied(self, after: int, before: int) -> int | None:
        """The last message between these indexes that says that it still fails."""
        return _last_between(self._denied, after, before)

    def first_denied(self, after: int) -> int | None:
        """The first message after this index that says that it still fails."""
        at = bisect_right(self._denied, after)
        return self._denied[at] if at < len(self._denied) else None

    def _first(self, kinds: tuple[str, ...]) -> int:
        found = [indexes[0] for kind in kinds if (indexes := self._case.with_cue(kind, by="customer"))]
        return min(found, default=len(self._case.interactions))

    @cached_property
    def _first_trouble(self) -> int:
        return self._first(_TROUBLE)

    @cached_property
    def _first_question(self) -> int:
        return self._first(_ASKS)

    @cached_property
    def _resolved(self) -> list[int]:
        case = self._case
        resolved = case.with_cue("resolved", by="customer")
        return [index for index in resolved if not case.reading(index).has("unresolved")]

    @cached_property
    def _denied(self) -> list[int]:
        case = self._case
        unresolved = case.with_cue("unresolved", by="customer")
        return [index for index in unresolved if not case.reading(index).has("resolved")]

    @cached_property
    def _declined(self) -> list[int]:
        """The pleasantries that answer an offer of further help: "No, that's all" settles a fault too."""
        case = self._case
        replies = case.replies
        return [
            index
            for index in self._pleasantries
            if (before := bisect_left(replies, index))
            and case.burst_of(replies[before - 1]).has("help-offer")
        ]

    @cached_property
    def _pleasantries(self) -> list[int]:
        """The messages that only thank, greet or confirm, be it in a few more words ("Ayos, malinaw. Salamat!")."""
        case = self._case
        thanks = (
            index
            for index in case.with_cue("thanks", by="customer")
            if case.is_satisfied(index) and not case.reading(index).has("puts-off")
        )
        return sorted({*filter(case.is_pleasantry, case.customer_messages), *thanks})


def _last_between(indexes: Sequence[int], after: int, before: int) -> int | None:
    at = bisect_left(indexes, before)
    return indexes[at - 1] if at and indexes[at - 1] > after else None


def gives_solution(burst: Burst) -> bool:
    """Whether a reply gives an answer, or steps for the customer; a mere request for facts is none."""
    if _beyond_an_offer(burst, "solution"):
        return not burst.has("fact-request") or burst.has("instruction")
    return _beyond_an_offer(burst, "instruction") and not burst.has("fact-request", "question", "deflection")


def _beyond_an_offer(burst: Burst, kind: str) -> bool:
    """Whether there is a cue of this kind outside of the sentences that offer further help ("just write here")."""
    for reading in burst.readings:
        offers = {reading.sentence_at(cue.start).start for cue in reading.cues_of("help-offer")}
        for cue in reading.cues_of(kind):
            if reading.sentence_at(cue.start).start not in offers:
                return True
    return False
