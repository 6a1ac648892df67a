"""The finer thresholds of single checkers."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from supportquality.amounts import as_duration, is_amount, is_count, is_duration, is_share
from supportquality.errors import PolicyError


@frozen(kw_only=True)
class Limits:
    """The finer thresholds of single checkers.

    The sources name hardly a number, so the values are choices of ours; the docstring of each checker says its own.
    """

    mistake: ClassVar[type[PolicyError]] = PolicyError

    # Replies of one agent closer than this are one message.
    burst: timedelta = field(default=timedelta(minutes=2), converter=as_duration, validator=is_duration)
    # Thanks or good news in more words than this are read as a message that needs an answer.
    thanks_words: int = field(default=40, validator=is_count)
    # generic-reply, canned-reply, ignored-history
    generic_reply_words: int = field(default=20, validator=is_count)
    particular_words: int = field(default=3, validator=is_count)
    particular_words_across: int = field(default=2, validator=is_count)
    canned_reply_words: int = field(default=12, validator=is_count)
    canned_lookback: int = field(default=20, validator=is_count)
    canned_similarity: float = field(default=0.85, validator=is_share)
    history_window: timedelta = field(
        default=timedelta(days=90), converter=as_duration, validator=is_duration
    )
    # curt-reply: at most so many words, to a customer's message of so many
    curt_words: int = field(default=4, validator=is_count)
    curt_customer_words: int = field(default=40, validator=is_count)
    # hard-to-read, wall-of-text, buried-steps
    sentence_words: int = field(default=40, validator=is_count)
    average_sentence_words: int = field(default=25, validator=is_count)
    reading_grade: float = field(default=14, validator=is_amount)
    grade_words: int = field(default=60, validator=is_count)
    paragraph_words: int = field(default=120, validator=is_count)
    steps: int = field(default=3, validator=is_count)
    # jargon: an abbreviation, in capitals only, is a term of the packs with at most so many letters
    abbreviation_letters: int = field(default=4, validator=is_count)
    # unclear-next-step: a sentence of more words is taken for an answer
    hollow_words: int = field(default=2, validator=is_count)
    # unanswered-question: a reply of fewer words is not judged
    answer_words: int = field(default=4, validator=is_count)
    # missing-clarification: more words are vague only if hardly one says what they are about
    vague_words: int = field(default=25, validator=is_count)
    # repeated-solution: so much of its advice is the same; advice of fewer words of weight is not compared
    same_advice: float = field(default=0.6, validator=is_share)
    advice_words: int = field(default=2, validator=is_count)
    # shouting: words in capitals in a row; the share of words in capitals, from so many words; marks in a row
    capital_words: int = field(default=4, validator=is_count)
    capital_share: float = field(default=0.5, validator=is_share)
    capital_share_words: int = field(default=5, validator=is_count)
    exclamation_marks: int = field(default=3, validator=is_count)
    # missing-survey; low-score-ignored: the lower part of a CSAT scale, detractors, the hardest of CES
    survey_after: timedelta = field(default=timedelta(hours=24), converter=as_duration, validator=is_duration)
    low_csat_share: float = field(default=0.4, validator=is_share)
    detractor_score: int = field(default=6, validator=is_count)
    hard_ces_scores: int = field(default=3, validator=is_count)
    # missing-empathy, anger-not-deescalated: so many of the customer's own words in a sentence say the trouble back
    restated_words: int = field(default=3, validator=is_count)
    # risks: the share of a target that is left when it is near; so many contacts about one topic are too many
    near_deadline: float = field(default=0.25, validator=is_share)
    contacts: int = field(default=3, validator=is_count)
    # anger-not-deescalated
    missing_elements: int = field(default=2, validator=is_count)
    # Team checkers say nothing below so many answers to a survey, or tickets of an agent, topic or channel.
    min_responses: int = field(default=30, validator=is_count)
    min_tickets: int = field(default=20, validator=is_count)
    # The chance that a team checker reports anything at all of a team in which nothing differs,
    # and how many agents make a team.
    team_error: float = field(default=0.01, validator=is_share)
    min_agents: int = field(default=5, validator=is_count)
    # agent-quality-outlier: so many times the usual spread between agents lies an outlier from the middle
    outlier_spread: float = field(default=2, validator=is_amount)
    # A gap between channels, topics or periods that is worth a word: of shares, of scores (0..100), of anything else
    # as a part of what it is compared with.
    notable_share: float = field(default=0.05, validator=is_share)
    notable_score: float = field(default=5, validator=is_amount)
    notable_change: float = field(default=0.1, validator=is_share)
    # repeated-inquiry: a topic of so many of the tickets, so many of them asked or answered alike
    frequent_topic: float = field(default=0.1, validator=is_share)
    alike: float = field(default=0.5, validator=is_share)
    # overloaded-agent, uneven-workload, after-hours-work, abuse-exposure
    overload: float = field(default=1.5, validator=is_amount)
    uneven_load: float = field(default=0.3, validator=is_share)
    after_hours_share: float = field(default=0.1, validator=is_share)
    abuse_share: float = field(default=0.1, validator=is_share)
