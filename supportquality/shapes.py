"""Cues that are shapes of the text rather than phrases: questions by their mark, placeholders, shouting, names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from supportquality.names import called_by_name

if TYPE_CHECKING:
    from supportquality.reading import Reading

Span = tuple[int, int]


def questions(reading: Reading) -> Iterator[Span]:
    """Sentences that end with a question mark."""
    for sentence in reading.sentences:
        if sentence.is_question:
            yield sentence.start, sentence.end


SHAPES: Mapping[str, Callable[[Reading], Iterator[Span]]] = {"question": questions, "name": called_by_name}
