"""How a customer's mood ran over a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from supportquality.case import Case


@attrs.frozen(kw_only=True)
class MoodCourse:
    """The moods of what the customer wrote in person, −2 angry to +1 pleased, with the indexes of the messages.

    All are None where the customer wrote nothing: no mood is not a neutral one. Automatic messages count for nothing.
    `low_at` is the first message of the lowest mood.
    """

    moods: tuple[tuple[int, int], ...] = ()

    @property
    def start(self) -> int | None:
        """The mood of the customer's first message."""
        return self.moods[0][1] if self.moods else None

    @property
    def low(self) -> int | None:
        """The lowest mood."""
        return min((mood for _, mood in self.moods), default=None)

    @property
    def low_at(self) -> int | None:
        """The index of the first message in the lowest mood."""
        return min(self.moods, key=lambda item: (item[1], item[0]))[0] if self.moods else None

    @property
    def end(self) -> int | None:
        """The mood of the customer's last message."""
        return self.moods[-1][1] if self.moods else None

    @property
    def shift(self) -> int | None:
        """The mood at the end less that at the start; None with less than two messages, for then nothing moved."""
        return self.moods[-1][1] - self.moods[0][1] if len(self.moods) > 1 else None


def mood_course_of(case: Case) -> MoodCourse:
    """The course of the customer's mood, up to the moment of the audit."""
    return MoodCourse(moods=tuple((index, case.reading(index).mood) for index in case.customer_messages))
