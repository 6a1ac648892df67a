"""The catalogue of checkers: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.checker import Checker
from supportquality.checkers.tone.blaming_language import blaming_language

_ALL: tuple[Checker, ...] = (
    # response_time
    # personalization
    # tone
    blaming_language,
    # empathy
    # clarity
    # listening
    # follow_up
    # promises
    # empowerment
    # channels
    # training
    # tools
    # feedback
    # brand_voice
)

CHECKERS: Mapping[str, Checker] = {checker.id: checker for checker in _ALL}
