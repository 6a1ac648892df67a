"""The catalogue of checkers: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.checker import Checker
from supportquality.checkers.empathy.anger_not_deescalated import anger_not_deescalated
from supportquality.checkers.empathy.hollow_apology import hollow_apology
from supportquality.checkers.empathy.missing_apology import missing_apology
from supportquality.checkers.empathy.missing_empathy import missing_empathy
from supportquality.checkers.response_time.slow_first_response import slow_first_response
from supportquality.checkers.response_time.slow_next_response import slow_next_response
from supportquality.checkers.response_time.slow_resolution import slow_resolution
from supportquality.checkers.response_time.unacknowledged_wait import unacknowledged_wait
from supportquality.checkers.response_time.unanswered_customer import unanswered_customer
from supportquality.checkers.response_time.urgent_not_prioritized import urgent_not_prioritized
from supportquality.checkers.tone.blaming_language import blaming_language
from supportquality.checkers.tone.curt_reply import curt_reply
from supportquality.checkers.tone.dismissive_language import dismissive_language
from supportquality.checkers.tone.missing_courtesy import missing_courtesy
from supportquality.checkers.tone.negative_phrasing import negative_phrasing
from supportquality.checkers.tone.shouting import shouting
from supportquality.checkers.tone.unprofessional_language import unprofessional_language

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
    negative_phrasing,
    blaming_language,
    dismissive_language,
    shouting,
    unprofessional_language,
    curt_reply,
    missing_courtesy,
    # empathy
    missing_empathy,
    missing_apology,
    hollow_apology,
    anger_not_deescalated,
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
