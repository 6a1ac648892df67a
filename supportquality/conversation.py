"""The messages of a ticket as they are read, and the replies that count as one.

Nothing here knows the case: a ticket that was audited is gone with its last reference, and waits for no collector.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from supportquality.reading import Cue, Reading
from supportquality.tickets import Interaction, Message

Side = Literal["agent", "customer"]
Read = Callable[[str, Side, str | None], Reading]
"""Reads a text by a side on a ticket whose customer has this name."""


class Readings(dict[int, Reading]):
    """What each message says, by its index; read when first asked for.

    Bots, system and agents are read with the agents' cues.
    """

    def __init__(self, interactions: Sequence[Interaction], read: Read, name: str | None) -> None:
        super().__init__()
        self.interactions = interactions
        self._read = read
        self._name = name

    def __missing__(self, index: int) -> Reading:
        message = self.message(index)
        side: Side = "customer" if message.by == "customer" else "agent"
        reading = self[index] = self._read(message.text, side, self._name)
        return reading

    def message(self, index: int) -> Message:
        """The message at this index; it is an error of the checker's if another kind of interaction is there."""
        message = self.interactions[index]
        assert isinstance(message, Message), f"interaction {index} is no message"
        return message


class Burst:
    """Replies of one agent, each within two minutes of the one before: judged as one message."""

    __slots__ = ("_by_index", "asked", "indexes")

    def __init__(self, readings: Readings, indexes: tuple[int, ...], asked: tuple[int, ...]) -> None:
        self._by_index = readings
        self.indexes = indexes
        self.asked = asked
        """The customer's messages that it answers: those since the reply before it."""

    @property
    def first(self) -> int:
        """The index of its first message."""
        return self.indexes[0]

    @property
    def last(self) -> int:
        """The index of its last message."""
        return self.indexes[-1]

    @property
    def agent(self) -> str | None:
        """Who wrote it."""
        return self._by_index.message(self.first).agent

    @property
    def text(self) -> str:
        """All its text."""
        return "\n".join(self._by_index.message(index).text for index in self.indexes)

    @property
    def word_count(self) -> int:
        """How many words of the agent's own it has."""
        return sum(reading.word_count for reading in self.readings)

    @property
    def whole(self) -> Reading:
        """All of it read as one message: what one line refuses another may offer."""
        first, *others = self.readings
        return first.joined(others) if others else first

    @property
    def readings(self) -> list[Reading]:
        """The readings of its messages."""
        return [self._by_index[index] for index in self.indexes]

    def has(self, *kinds: str) -> bool:
        """Whether it holds a cue of any of these kinds."""
        for index in self.indexes:
            reading = self._by_index[index]
            for kind in kinds:
                if reading.has(kind):
                    return True
        return False

    def cues(self, kind: str) -> Iterator[tuple[int, Cue]]:
        """The cues of a kind, each with the index of its message."""
        for index in self.indexes:
            for cue in self._by_index[index].cues_of(kind):
                yield index, cue
