"""The catalogue of checkers: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.checker import Checker
from supportquality.checkers.response_time.slow_first_response import slow_first_response
from supportquality.checkers.response_time.slow_next_response import slow_next_response
from supportquality.checkers.response_time.slow_resolution import slow_resolution
from supportquality.checkers.response_time.unacknowledged_wait import unacknowledged_wait
from supportquality.checkers.response_time.unanswered_customer import unanswered_customer
from supportquality.checkers.response_time.urgent_not_prioritized import urgent_not_prioritized
from supportquality.checkers.tone.blaming_language import blaming_language

_ALL: tuple[Checker, ...] = (
    # response_time
    slow_first_response,
    slow_next_response,
    slow_resolution,
    unanswered_customer,
    unacknowledged_wait,
    urgent_not_prioritized,
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
