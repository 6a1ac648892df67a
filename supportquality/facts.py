"""Facts in a message: order numbers, e-mail addresses, amounts and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from supportquality.reading import Reading


@attrs.frozen
class Fact:
    """A fact that a message gives. `value` is the normal form, by which two mentions are compared."""

    kind: str
    start: int
    end: int
    value: str


def find_facts(reading: Reading) -> tuple[Fact, ...]:
    """The facts of a message, by place."""
    return ()
