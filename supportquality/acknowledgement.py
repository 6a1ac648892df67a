"""Whether replies acknowledge what upset a customer: by words of empathy, or by saying the trouble back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.reading import Reading


def acknowledges(case: Case, replies: Iterable[int], upset: Iterable[int]) -> bool:
    """Whether one of these replies acknowledges what one of these messages of the customer says.

    An apology acknowledges when it names the trouble ("sorry about the double charge"), any other sentence that is no
    question when it holds `limits.restated_words` of the customer's own words of weight.
    """
    readings = [case.reading(index) for index in replies]
    if any(reading.has("empathy") or reading.has("restatement") for reading in readings):
        return True
    trouble = frozenset[str]().union(*(case.reading(index).content_words() for index in upset))
    return any(_says_back(reading, trouble, case.policy.limits.restated_words) for reading in readings)


def _says_back(reading: Reading, trouble: frozenset[str], enough: int) -> bool:
    for cue in reading.cues_of("apology"):
        if trouble & reading.content_words(cue.end, reading.clause_end(cue.end)):
            return True
    return any(
        sentence.words >= enough
        and not sentence.is_question
        and len(trouble & reading.content_words(sentence.start, sentence.end)) >= enough
        for sentence in reading.sentences
    )
