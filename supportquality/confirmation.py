"""Whether the customer said that the matter is settled, or that it is not.

A fault is settled when the customer says that it works; the answer to a question, or to a request, also by a thank-you.
"I will try it later" settles nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.case import Burst, Case

_TROUBLE = ("failure", "unresolved", "complaint", "vague")
_ASKS = ("question", "how-to", "request")


def is_fault(case: Case, before: int) -> bool:
    """Whether what the customer had brought up before this index is a fault, not just a question or a request."""
    asks = False
    for index in case.customer_messages:
        if index >= before:
            break
        reading = case.reading(index)
        if any(reading.has(kind) for kind in _TROUBLE):
            return True
        asks = asks or any(reading.has(kind) for kind in _ASKS)
    return not asks


def gives_solution(burst: Burst) -> bool:
    """Whether a reply gives an answer, or steps for the customer; a mere request for facts is none."""
    if burst.has("solution"):
        return not burst.has("fact-request") or burst.has("instruction")
    return burst.has("instruction") and not burst.has("fact-request", "question", "deflection")


def confirms(case: Case, index: int, *, fault: bool) -> bool:
    """Whether this message of the customer says that the matter is settled; `fault` says of what kind it is."""
    reading = case.reading(index)
    if reading.has("resolved"):
        return not reading.has("unresolved")
    return not fault and case.is_pleasantry(index)


def denies(case: Case, index: int) -> bool:
    """Whether this message of the customer says that it still fails."""
    reading = case.reading(index)
    return reading.has("unresolved") and not reading.has("resolved")
