"""Audits: the updates of a ticket, each with its events."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from supportquality.adapters.foreign import Foreign

CALLS = ("VoiceComment", "TpeVoiceComment")
COMMENTS = ("Comment", *CALLS)


@frozen
class Audit:
    """One update of a ticket: what happened at one time, each event of its own type."""

    itself: Foreign
    at: datetime
    events: tuple[Foreign, ...]

    @classmethod
    def of(cls, audit: Foreign) -> Audit:
        return cls(audit, audit["created_at"].moment(), tuple(audit["events"]))

    def field(self, name: str) -> Foreign | None:
        """The event that set this field of the ticket, if any."""
        for event in self.events:
            if event["type"].value in ("Create", "Change") and event["field_name"].value == name:
                return event
        return None

    def typed(self, *types: str) -> tuple[Foreign, ...]:
        """The events of these types."""
        return tuple(event for event in self.events if event["type"].value in types)
