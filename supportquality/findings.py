"""What an audit says: how grave a flaw is, the evidence that a checker gives and the finding made of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import attrs

Span = tuple[int, int]


class Severity(StrEnum):
    """How grave a flaw is. Severities compare by gravity: `Severity.MINOR < Severity.MAJOR`."""

    INFO = "info"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for info to 3 for critical."""
        return _RANKS[self.value]

    def __lt__(self, other: str) -> bool:
        return self.rank < Severity(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Severity(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Severity(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Severity(other).rank


_RANKS = {"info": 0, "minor": 1, "major": 2, "critical": 3}


@attrs.frozen(kw_only=True)
class Evidence:
    """What a checker found, and where: all that it has to say.

    `interaction` is an index into `ticket.interactions`, or None for a finding on the whole ticket; `span` are offsets
    into that message's text. `data` fills the fields of the checker's message and remedy and is given on to the
    finding. `suggestion` is a better wording. `agent` is whose doing it is; left out, it is the agent of the
    interaction.
    """

    interaction: int | None = None
    span: Span | None = None
    data: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    suggestion: str | None = None
    agent: str | None = None

    def credited_to(self, agent: str | None) -> Evidence:
        """The same evidence as the doing of an agent, where the interaction does not tell whose it is."""
        return attrs.evolve(self, agent=agent)


@attrs.frozen(kw_only=True)
class Finding:
    """A flaw in a ticket: which, where, the words, why it matters and what to do instead.

    `span` are offsets into the original text of the interaction, `quote` the words there (empty without a span).
    `waived` is the reason for which the policy accepts it, else None: a waived finding stays visible but costs nothing.
    """

    checker: str
    pitfall: str
    severity: Severity
    ticket_id: str
    interaction: int | None
    span: Span | None
    quote: str
    message: str
    remedy: str
    suggestion: str | None = None
    agent: str | None = None
    data: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    waived: str | None = None

    @property
    def place(self) -> tuple[float, int, str]:
        """The order of findings: by interaction, offset and checker, those on the whole ticket last."""
        interaction = float("inf") if self.interaction is None else self.interaction
        return interaction, self.span[0] if self.span else -1, self.checker

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        data = attrs.asdict(self)
        data["severity"] = self.severity.value
        data["span"] = list(self.span) if self.span else None
        data["data"] = dict(self.data)
        return data
