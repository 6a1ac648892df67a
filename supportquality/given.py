"""What the customer gave across a ticket: order numbers, addresses and the like, each with where it stands.

A number that nothing names is what the message before it asked for ("Please type your account number." "70014482").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

import attrs

from supportquality.facts import NUMBER

if TYPE_CHECKING:
    from supportquality.case import Case

Span = tuple[int, int]

_ALIKE: Final = (frozenset({"order-number", "booking-reference", "reference"}),)
"""Kinds that people ask for by each other's names."""


@attrs.frozen
class Given:
    """The customer gave a fact in the message at `index`; `value` is None for what has none, such as a screenshot."""

    kind: str
    value: str | None
    index: int
    span: Span


def given_in(case: Case) -> tuple[Given, ...]:
    """Every fact that the customer gave, in order; told to anybody, bots included."""
    return tuple(_given(case))


class FirstGiven:
    """When the customer first gave a fact of a kind."""

    def __init__(self, given: Iterable[Given]) -> None:
        self._of_kind: dict[str, Given] = {}
        for fact in given:
            self._of_kind.setdefault(fact.kind, fact)

    def before(self, index: int, kind: str) -> Given | None:
        """The first fact of a kind, or of one alike, if it was given before this index."""
        alike = (fact for known, fact in self._of_kind.items() if is_alike(known, kind))
        first = next(alike, None)
        return first if first is not None and first.index < index else None


def is_alike(one: str, other: str) -> bool:
    """Whether two kinds of fact may be the same thing under two names."""
    return one == other or any(one in group and other in group for group in _ALIKE)


def _given(case: Case) -> Iterator[Given]:
    asked = ""
    for index in case.messages:
        message = case.message(index)
        reading = case.reading(index)
        if message.by != "customer":
            requests = reading.cues_of("fact-request")
            asked = requests[0].data.get("fact", "") if requests else ""
        elif not message.automatic:
            for fact in reading.facts:
                kind = asked if fact.kind == NUMBER and asked else fact.kind
                yield Given(kind, fact.value, index, (fact.start, fact.end))
            for cue in reading.cues_of("fact-given"):
                if "fact" in cue.data:
                    yield Given(cue.data["fact"], None, index, (cue.start, cue.end))
