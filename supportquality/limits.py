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

    burst: timedelta = field(default=timedelta(minutes=2), converter=as_duration, validator=is_duration)
    """Replies of one agent closer than this, in calendar time, are one message."""
    thanks_words: int = field(default=40, validator=is_count)
    """Thanks or good news in more words than this are read as a message that needs an answer."""
    generic_reply_words: int = field(default=20, validator=is_count)
    """A reply of fewer words is not judged generic."""
    particular_words: int = field(default=3, validator=is_count)
    """So many words of weight make a reply particular (generic-reply)."""
    particular_words_across: int = field(default=2, validator=is_count)
    """The same for a reply in another language than the customer's."""
    canned_reply_words: int = field(default=12, validator=is_count)
    """Replies and macros of fewer words are not compared."""
    canned_lookback: int = field(default=20, validator=is_count)
    """With so many replies before it a reply is compared."""
    canned_similarity: float = field(default=0.85, validator=is_share)
    """The share of words, the same in the same order, from which two replies are nearly the same."""
    history_window: timedelta = field(
        default=timedelta(days=90), converter=as_duration, validator=is_duration
    )
    """How long a solved ticket is history of the same customer, in calendar time; for risks too."""
    curt_words: int = field(default=4, validator=is_count)
    """A reply of at most so many words may be curt."""
    curt_customer_words: int = field(default=40, validator=is_count)
    """It is, to a customer's message of so many words or more."""
    sentence_words: int = field(default=40, validator=is_count)
    """A sentence of more words is hard to read."""
    average_sentence_words: int = field(default=25, validator=is_count)
    """So is a reply whose sentences have more words than this on average."""
    reading_grade: float = field(default=14, validator=is_amount)
    """So is an English reply above this school grade."""
    grade_words: int = field(default=60, validator=is_count)
    """A reply of fewer words is given no grade."""
    paragraph_words: int = field(default=120, validator=is_count)
    """A paragraph of more words is a wall of text."""
    steps: int = field(default=3, validator=is_count)
    """So many steps in one paragraph are buried."""
    abbreviation_letters: int = field(default=4, validator=is_count)
    """A term of the packs with at most so many letters counts in capitals only."""
    hollow_words: int = field(default=2, validator=is_count)
    """A sentence of more words is taken for an answer."""
    answer_words: int = field(default=4, validator=is_count)
    """A reply of fewer words is not judged."""
    vague_words: int = field(default=25, validator=is_count)
    """More words are vague only if hardly one says what they are about."""
    same_advice: float = field(default=0.6, validator=is_share)
    """So much of the advice is the same when a solution is repeated."""
    advice_words: int = field(default=2, validator=is_count)
    """Advice of fewer words of weight is not compared."""
    capital_words: int = field(default=4, validator=is_count)
    """So many words in capitals in a row shout (shouting)."""
    capital_share: float = field(default=0.5, validator=is_share)
    """So does a message with more than this share of its words in capitals …"""
    capital_share_words: int = field(default=5, validator=is_count)
    """… from so many words on."""
    exclamation_marks: int = field(default=3, validator=is_count)
    """So do so many exclamation marks in a row."""
    survey_after: timedelta = field(default=timedelta(hours=24), converter=as_duration, validator=is_duration)
    """A survey is sent within this calendar time after the solve."""
    low_csat_share: float = field(default=0.4, validator=is_share)
    """The lower part of a CSAT scale that is a low score."""
    detractor_score: int = field(default=6, validator=is_count)
    """An NPS score of at most this is low."""
    hard_ces_scores: int = field(default=3, validator=is_count)
    """So many of the hardest scores of a CES scale of seven are low."""
    restated_words: int = field(default=3, validator=is_count)
    """So many of the customer's own words of weight in a sentence say the trouble back (missing-empathy,
    anger-not-deescalated).
    """
    near_deadline: float = field(default=0.25, validator=is_share)
    """`audit.risks`: a deadline is near when this share of its target is left."""
    contacts: int = field(default=3, validator=is_count)
    """`audit.risks`: so many contacts about one topic are too many."""
    missing_elements: int = field(default=2, validator=is_count)
    """So many elements missing of the recipe for an angry customer make a finding."""
    min_responses: int = field(default=30, validator=is_count)
    """Below so many answers to a survey a team's score is no score."""
    min_tickets: int = field(default=20, validator=is_count)
    """Team checkers say nothing below so many tickets of an agent, topic, channel or team."""
    team_error: float = field(default=0.01, validator=is_share)
    """The chance that a team checker reports anything at all of a team in which nothing differs."""
    min_agents: int = field(default=5, validator=is_count)
    """So many agents make a team."""
    outlier_spread: float = field(default=2, validator=is_amount)
    """So many times the usual spread between agents lies an outlier from the middle (agent-quality-outlier)."""
    notable_share: float = field(default=0.05, validator=is_share)
    """A gap between shares of agents, channels, topics or periods that team checkers think worth a word."""
    notable_score: float = field(default=5, validator=is_amount)
    """The same between scores, which run from 0 to 100."""
    notable_change: float = field(default=0.1, validator=is_share)
    """The same between anything else, as a part of what it is compared with."""
    frequent_topic: float = field(default=0.1, validator=is_share)
    """A topic of at least this share of the tickets is frequent."""
    alike: float = field(default=0.5, validator=is_share)
    """A topic is alike, or mostly complaints, when more than this share of its tickets are."""
    overload: float = field(default=1.5, validator=is_amount)
    """More than so many times as many tickets as the middle of the team overload an agent."""
    uneven_load: float = field(default=0.3, validator=is_share)
    """A Gini coefficient of tickets by agent above this is uneven."""
    after_hours_share: float = field(default=0.1, validator=is_share)
    """More than this share of an agent's replies outside of opening hours is too much."""
    abuse_share: float = field(default=0.1, validator=is_share)
    """More than this share of an agent's tickets with swearing or hostile customers is too much."""
