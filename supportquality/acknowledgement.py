"""What upset a customer, and whether replies acknowledge it: by words of empathy, or by saying the trouble back.

A fault is reported in two ways. Something was late, broken, missing, charged twice: the company failed. Or something
just does not work, and nobody knows yet whose fault it is (`trouble` in the packs); told in a calm voice, that upsets
nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from supportquality.quotations import is_quoted

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.reading import Cue, Reading


_HOSTILE = ("angry", "profanity")
_WORSE = (*_HOSTILE, "churn-threat", "repeat-contact", "manager-request", "shouting")
"""With one of these the report of a failure, or a mild word, is more than a remark."""


def is_upset(reading: Reading) -> bool:
    """Whether a customer's message is more than the calm report of something that does not work.

    A mild word ("annoying") needs a second one or something worse beside it, and so does a failure of the company. Who
    says that it works now is upset no more. A message in a language that no pack knows says nothing.
    """
    if not (reading.has("angry") or _resents(reading)) or not reading.is_understood:
        return False
    return reading.mood < 0 and not _says_it_works(reading)


def _says_it_works(reading: Reading) -> bool:
    """Whether a customer says so, and not only repeats what was said (you told me "resolved")."""
    told = any(not is_quoted(reading.text, cue.start, cue.end) for cue in reading.cues_of("resolved"))
    return told and not reading.has("unresolved")


def _resents(reading: Reading) -> bool:
    words = reading.cues_of("displeasure")
    if any("mild" not in word.data for word in words):
        return True
    if not words and not failures_of_company(reading):
        return False
    return "!!" in reading.text or any(map(reading.has, _WORSE))


def is_angry(reading: Reading) -> bool:
    """Whether a customer's message is hostile: mood −2, and not for one swear word in passing.

    Outrage ("unacceptable") and insults at the reader ("you crooks") count by themselves, a swear word with another
    strong word or a failure of the company beside it, strong displeasure when it is loud. Despair ("at my wits' end")
    is no anger.
    """
    outrage = [cue for cue in reading.cues_of("angry") if "aside" not in cue.data]
    swearing = reading.cues_of("profanity")
    displeasure = [cue for cue in reading.cues_of("displeasure") if "mild" not in cue.data]
    if not (outrage or swearing or displeasure) or not reading.is_understood or reading.mood > -2:
        return False
    if _says_it_works(reading):
        return False
    if any("at" in cue.data or not any(map(cue.overlaps, swearing)) for cue in outrage):
        return True
    if len(_apart((*outrage, *swearing, *displeasure))) > 1 or (swearing and failures_of_company(reading)):
        return True
    return bool(displeasure) and ("!!" in reading.text or reading.has("shouting"))


def _apart(cues: Iterable[Cue]) -> list[Cue]:
    """Those of the cues that do not overlap each other."""
    apart: list[Cue] = []
    for cue in sorted(cues, key=lambda cue: cue.start):
        if not apart or cue.start >= apart[-1].end:
            apart.append(cue)
    return apart


def failures_of_company(reading: Reading) -> tuple[Cue, ...]:
    """What a customer's message reports that the company failed in: no trouble, and no mishap of the customer's own."""
    return () if reading.has("own-mishap") else tuple(filter(_fails, reading.cues_of("failure")))


def _fails(fault: Cue) -> bool:
    return "trouble" not in fault.data


def acknowledges(case: Case, replies: Iterable[int], upset: Iterable[int]) -> bool:
    """Whether one of these replies acknowledges what one of these messages of the customer says.

    An apology acknowledges when it names the trouble ("sorry about the double charge"), any other sentence that asks
    for nothing when it holds `limits.restated_words` of the customer's own words of weight.
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
    asked = [cue.start for cue in reading.cues_of("fact-request")]
    return any(
        sentence.words >= enough
        and not sentence.is_question
        and not any(map(sentence.holds, asked))
        and len(trouble & reading.content_words(sentence.start, sentence.end)) >= enough
        for sentence in reading.sentences
    )
