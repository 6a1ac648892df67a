"""The catalogue of checkers: an explicit tuple, which a test holds against the files."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.checker import Checker
from supportquality.checkers.brand_voice.off_brand_formality import off_brand_formality
from supportquality.checkers.brand_voice.off_brand_term import off_brand_term
from supportquality.checkers.channels.channel_deflection import channel_deflection
from supportquality.checkers.channels.cold_handoff import cold_handoff
from supportquality.checkers.channels.repeat_after_handoff import repeat_after_handoff
from supportquality.checkers.clarity.buried_steps import buried_steps
from supportquality.checkers.clarity.hard_to_read import hard_to_read
from supportquality.checkers.clarity.jargon import jargon
from supportquality.checkers.clarity.unclear_next_step import unclear_next_step
from supportquality.checkers.clarity.wall_of_text import wall_of_text
from supportquality.checkers.empathy.anger_not_deescalated import anger_not_deescalated
from supportquality.checkers.empathy.hollow_apology import hollow_apology
from supportquality.checkers.empathy.missing_apology import missing_apology
from supportquality.checkers.empathy.missing_empathy import missing_empathy
from supportquality.checkers.empowerment.passed_around import passed_around
from supportquality.checkers.empowerment.policy_as_shield import policy_as_shield
from supportquality.checkers.empowerment.powerless_agent import powerless_agent
from supportquality.checkers.feedback.low_score_ignored import low_score_ignored
from supportquality.checkers.feedback.missing_survey import missing_survey
from supportquality.checkers.feedback.suggestion_ignored import suggestion_ignored
from supportquality.checkers.follow_up.abrupt_ending import abrupt_ending
from supportquality.checkers.follow_up.broken_promise import broken_promise
from supportquality.checkers.follow_up.missing_follow_up import missing_follow_up
from supportquality.checkers.follow_up.stale_ticket import stale_ticket
from supportquality.checkers.follow_up.unconfirmed_resolution import unconfirmed_resolution
from supportquality.checkers.follow_up.vague_promise import vague_promise
from supportquality.checkers.listening.asked_again import asked_again
from supportquality.checkers.listening.customer_repeats_themselves import customer_repeats_themselves
from supportquality.checkers.listening.missing_clarification import missing_clarification
from supportquality.checkers.listening.repeated_solution import repeated_solution
from supportquality.checkers.listening.unanswered_question import unanswered_question
from supportquality.checkers.personalization.canned_reply import canned_reply
from supportquality.checkers.personalization.generic_greeting import generic_greeting
from supportquality.checkers.personalization.generic_reply import generic_reply
from supportquality.checkers.personalization.ignored_history import ignored_history
from supportquality.checkers.personalization.missing_name import missing_name
from supportquality.checkers.personalization.unfilled_placeholder import unfilled_placeholder
from supportquality.checkers.personalization.wrong_name import wrong_name
from supportquality.checkers.promises.overpromise import overpromise
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
from supportquality.checkers.tools.asked_known_fact import asked_known_fact
from supportquality.checkers.tools.missing_self_service import missing_self_service
from supportquality.checkers.tools.uncategorized_ticket import uncategorized_ticket
from supportquality.checkers.training.reopened_after_solution import reopened_after_solution
from supportquality.checkers.training.unsure_answer import unsure_answer
from supportquality.checkers.training.wrong_information import wrong_information

_ALL: tuple[Checker, ...] = (
    # response_time
    slow_first_response,
    slow_next_response,
    slow_resolution,
    unanswered_customer,
    unacknowledged_wait,
    urgent_not_prioritized,
    # personalization
    missing_name,
    wrong_name,
    unfilled_placeholder,
    generic_greeting,
    generic_reply,
    canned_reply,
    ignored_history,
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
    jargon,
    hard_to_read,
    wall_of_text,
    buried_steps,
    unclear_next_step,
    # listening
    asked_again,
    unanswered_question,
    missing_clarification,
    repeated_solution,
    customer_repeats_themselves,
    # follow_up
    missing_follow_up,
    broken_promise,
    vague_promise,
    unconfirmed_resolution,
    stale_ticket,
    abrupt_ending,
    # promises
    overpromise,
    # empowerment
    powerless_agent,
    policy_as_shield,
    passed_around,
    # channels
    channel_deflection,
    cold_handoff,
    repeat_after_handoff,
    # training
    wrong_information,
    unsure_answer,
    reopened_after_solution,
    # tools
    asked_known_fact,
    missing_self_service,
    uncategorized_ticket,
    # feedback
    low_score_ignored,
    missing_survey,
    suggestion_ignored,
    # brand_voice
    off_brand_term,
    off_brand_formality,
)

CHECKERS: Mapping[str, Checker] = {checker.id: checker for checker in _ALL}
