"""How a customer feels: one number from the packs' cues, emoji, capitals and marks.

A fault that is reported is dissatisfaction (-1), unless it only serves to ask for something. So is a bare
statement with a word that is plain in itself ("still", "never", "for weeks"): who neither asks nor thanks tells it
as a reproach. So are doubled marks where nothing is praised or proposed. Anger (-2) is hostile words, or displeasure
that is loud. Thanks make a fault a matter of fact, unless it is urgent. Praise counts only where nothing speaks against
it, so sarcasm ("great, it broke again 🙄") is none; a fault that the customer calls solved is over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from supportquality.reading import Cue, Reading

_HOSTILE = ("angry", "profanity")
_DISPLEASED = ("displeasure", "complaint", "manager-request")
_TROUBLED = ("unresolved", "repeat-contact")
_REPORTED = ("failure", "churn-threat", "urgency")
_BUSINESSLIKE = ("thanks", "how-to", "question", "request", "own-mishap")
"""Who asks for something, or tells of a slip of their own, may report a fault without resentment."""

_DELIGHT = 2
_WORDS_A_PRAISE = 25
"""So much praise, in so few words each, turns strong words: "Grabe kayo!! Sobrang galing, naiyak ako sa tuwa"."""

_GLAD = re.compile("[😊😀😃😄😁🙂😍🥰😘🤗👍👏🙌💛❤🧡💚💙💜🎉✨😇🤩🥳💯🫶]|(?<!\\w)[:;]-?[)D](?!\\w)")
_SAD = re.compile(
    "[😡🤬😠😤👎😭😢😞😔😟😕🙁☹😩😫😖😣😒🙄💔😑🤦😓😥😰😨🥺🤢🤮🤡🙃💩🖕]|[:=]['’]?-?\\(|(?<!\\w)[DT]_+[DT](?!\\w)"
)
_EMOTICONS = re.compile(r"[:;=]['-]?[()D]|_")
"""Without one of these, plain letters hold no face."""
_FURIOUS = re.compile("[😡🤬😠🖕]|>:-?\\(")
_LOUD = re.compile(r"[!！]{2}")
_MARKS = "!！"
"""Shouting that ends in these is no words in capitals, and marks alone make what is said only stronger."""
_PUZZLED = re.compile(r"[?？]{2}|[?!？！]{4}")


def mood_of(reading: Reading) -> int:
    """-2 angry or hostile, -1 dissatisfied, 0 neutral, 1 pleased."""
    masked = reading.masked
    plain = masked.isascii()
    hostile = any(map(reading.has, _HOSTILE))
    if hostile and _is_delighted(reading):
        return 1
    if hostile or ((not plain or ">:" in masked) and _FURIOUS.search(masked)):
        return -2
    displeased = any(map(reading.has, _DISPLEASED))
    grateful = reading.has("thanks") or reading.has("pleased")
    if (
        reading.has("resolved")
        and grateful
        and not reading.has("complaint")
        and not reading.has("unresolved")
    ):
        return 1
    if displeased or _is_troubled(reading) or _reports(reading, grateful):
        return -2 if _LOUD.search(masked) or reading.has("shouting") else -1
    return _without_words(reading, masked)


def _is_delighted(reading: Reading) -> bool:
    """Whether strong words only speak of joy: there is praise more than once, and no trouble at all."""
    praise = len(reading.cues_of("pleased"))
    if praise < max(_DELIGHT, reading.word_count / _WORDS_A_PRAISE):
        return False
    return not any(map(reading.has, ("failure", "unresolved", "complaint", "churn-threat")))


def _is_troubled(reading: Reading) -> bool:
    if reading.has("urgency") and reading.has("failure"):
        return True
    if _is_calm(reading):
        return False
    return (
        any(map(reading.has, _TROUBLED))
        or any("plain" not in word.data for word in reading.cues_of("upset"))
        or any(
            "trouble" not in word.data and not _asked(reading, word) for word in reading.cues_of("failure")
        )
    )


def _is_calm(reading: Reading) -> bool:
    """Who says thanks, or asks how to undo a slip of their own, speaks of trouble as a matter of fact."""
    return reading.has("thanks") or (reading.has("how-to") and reading.has("own-mishap"))


def _asked(reading: Reading, cue: Cue) -> bool:
    """Whether a cue is part of a question, as in "where is my order?"."""
    return any(map(cue.overlaps, reading.cues_of("question")))


def _reports(reading: Reading, grateful: bool) -> bool:
    """Whether a fault, or a statement with a plain word of trouble, is told and nothing is asked."""
    if any(map(reading.has, _BUSINESSLIKE)):
        return False
    return any(map(reading.has, _REPORTED)) or (
        reading.has("upset") and not grateful and not reading.has("resolved")
    )


def _without_words(reading: Reading, masked: str) -> int:
    """The mood where no word of displeasure is: praise, else the faces and marks."""
    faces = _EMOTICONS.search(masked) is not None if masked.isascii() else True
    sad = (
        (faces and _SAD.search(masked))
        or ("?" in masked and _PUZZLED.search(masked))
        or any(cue.quote[-1] not in _MARKS for cue in reading.cues_of("shouting"))
    )
    loud = _LOUD.search(masked) is not None
    if reading.has("pleased") or (loud and reading.has("thanks")):
        doubtful = sad or (reading.has("unresolved") and not reading.has("resolved"))
        return -1 if doubtful and not _GLAD.search(masked) else 1
    if sad or (loud and not reading.has("resolved") and not reading.has("suggestion")):
        return -1
    return (
        1 if faces and reading.has("thanks") and _GLAD.search(masked) and not reading.has("question") else 0
    )
