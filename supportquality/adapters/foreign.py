"""A value of a foreign payload that knows its place, so that every error can name it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from attrs import frozen

from supportquality.errors import TicketError
from supportquality.tickets import moment

Meaning = TypeVar("Meaning")


@frozen
class Foreign:
    """A value and its place. A key that is missing reads like one that is null: help desks use both for "none"."""

    value: Any
    place: str = "$"

    def __getitem__(self, key: str) -> Foreign:
        """What an object holds under the key."""
        return Foreign(self._object().get(key), f"{self.place}.{key}")

    def __iter__(self) -> Iterator[Foreign]:
        """The items of a list; null is an empty one."""
        items = [] if self.value is None else self.value
        if not isinstance(items, (list, tuple)):
            raise self.error("expected a list")
        return (Foreign(item, f"{self.place}[{index}]") for index, item in enumerate(items))

    def __bool__(self) -> bool:
        """Whether there is anything: null, "", 0 and false are nothing, an empty object is something."""
        return self.value not in (None, "", 0)

    def error(self, problem: str) -> TicketError:
        """An error at this place, to raise."""
        return TicketError(problem, self.place)

    def maybe(self, key: str) -> Foreign:
        """What an object holds under the key, null if this is null itself."""
        return Foreign(None, f"{self.place}.{key}") if self.value is None else self[key]

    def text(self) -> str:
        """Text, "" for null."""
        if not isinstance(self.value, str | None):
            raise self.error("expected text")
        return self.value or ""

    def filled_text(self) -> str | None:
        """Text, None for null and for blank text."""
        return self.text().strip() or None

    def is_true(self, *, default: bool = False) -> bool:
        """A boolean, the default for null."""
        if not isinstance(self.value, bool | None):
            raise self.error("expected true or false")
        return default if self.value is None else self.value

    def id(self) -> str:
        """An id: ids are whole numbers on most help desks and text here."""
        found = self.optional_id()
        if found is None:
            raise self.error("missing id")
        return found

    def optional_id(self) -> str | None:
        """An id, or None for null, "" and 0."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | str | None):
            raise self.error("expected an id")
        return str(self.value) if self else None

    def texts(self) -> tuple[str, ...]:
        """The filled ones of a list of texts."""
        return tuple(text for item in self if (text := item.filled_text()))

    def moment(self) -> datetime:
        """ISO 8601 text with an offset, or seconds since 1970."""
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            try:
                return datetime.fromtimestamp(self.value, UTC)
            except (OverflowError, OSError, ValueError):
                raise self.error("no time, expected seconds since 1970") from None
        if not isinstance(self.value, str):
            raise self.error("missing time" if self.value is None else "expected a time")
        return moment(self.value, self.place)

    def one_of(self, meanings: Mapping[Any, Meaning], mend: str = "") -> Meaning:
        """What the value means. The mend says what to do about an unknown one."""
        # Python takes true for 1, and lists cannot be looked up at all.
        if isinstance(self.value, bool | list | tuple | Mapping) or self.value not in meanings:
            known = mend or f"expected one of {', '.join(map(str, meanings))}"
            raise self.error(f"unknown value {str(self.value)[:40]!r}, {known}")
        return meanings[self.value]

    def _object(self) -> Mapping[str, Any]:
        if not isinstance(self.value, Mapping):
            raise self.error("missing object" if self.value is None else "expected an object")
        return self.value
