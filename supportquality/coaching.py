"""Coaching plans: for one agent a few things to practise, in their own words, and what they do well.

A plan is for a talk between two people. It quotes, it does not rank: nothing in it compares agents with each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

import attrs

from supportquality.checkers import CHECKERS
from supportquality.findings import Finding, Severity
from supportquality.tickets import Message

if TYPE_CHECKING:
    from supportquality.auditing import Audit
    from supportquality.checker import Checker

MOST_THINGS: Final = 3
"""Nobody practises more than three things at a time."""

MOST_EXAMPLES: Final = 3

_COSTS: Final = {Severity.INFO: 0, Severity.MINOR: 1, Severity.MAJOR: 3, Severity.CRITICAL: 6}

_GOOD: Final = (
    "empathy",
    "restatement",
    "alternative",
    "solution",
    "next-step",
    "check-back",
    "help-offer",
    "name",
)
"""Cues that a customer is glad of, the rarer ones first."""


@attrs.frozen
class Example:
    """Which ticket and interaction, and the agent's own words there; what is wrong, where no words are."""

    ticket: str
    interaction: int | None
    quote: str
    instead: str


@attrs.frozen
class Practice:
    """One thing to practise: the flaw, how often it came up and in how many of the agent's tickets, and examples.

    `model` is a conversation in which it is done well, from the examples of the checker.
    """

    checker: str
    what: str
    remedy: str
    times: int
    tickets: int
    examples: tuple[Example, ...]
    model: str | None


@attrs.frozen
class Strength:
    """Something the agent does: in how many of the replies, with one of them quoted."""

    cue: str
    replies: int
    of: int
    ticket: str
    interaction: int
    quote: str


@attrs.frozen
class CoachingPlan:
    """What to talk about with an agent. `tickets` are those the agent replied on; `practices` the costliest first."""

    agent: str
    tickets: int
    practices: tuple[Practice, ...]
    strengths: tuple[Strength, ...]


def coaching_plan(
    audits: Iterable[Audit],
    agent: str,
    *,
    language: str = "en",
    checkers: Mapping[str, Checker] = CHECKERS,
) -> CoachingPlan:
    """The plan for an agent from audits, those of other agents' tickets are passed over.

    The things that cost most come first: by severity and how often, waived findings aside. A flaw that came up once is
    left to chance unless it is major. `language` is that of the model conversations.
    """
    own = [audit for audit in audits if any(reply.agent == agent for reply in _replies(audit))]
    flaws: defaultdict[str, list[Finding]] = defaultdict(list)
    for audit in own:
        for finding in audit.findings:
            if finding.agent == agent and finding.waived is None:
                flaws[finding.checker].append(finding)
    worth = [found for found in flaws.values() if len(found) > 1 or found[0].severity >= Severity.MAJOR]
    worth.sort(key=lambda found: (-sum(_COSTS[each.severity] for each in found), found[0].checker))
    return CoachingPlan(
        agent,
        len(own),
        tuple(_practice(found, checkers, language) for found in worth[:MOST_THINGS]),
        tuple(_strengths(own, agent))[:MOST_THINGS],
    )


def _replies(audit: Audit) -> list[Message]:
    return [audit.case.message(index) for index in audit.case.replies]


def _practice(found: list[Finding], checkers: Mapping[str, Checker], language: str) -> Practice:
    first = found[0]
    checker = checkers.get(first.checker)
    telling = sorted(found, key=lambda each: (not each.quote, each.suggestion is None, each.ticket_id))
    return Practice(
        first.checker,
        checker.docs.split("\n", 1)[0] if checker is not None else first.message,
        first.remedy,
        len(found),
        len({each.ticket_id for each in found}),
        tuple(
            Example(
                each.ticket_id, each.interaction, each.quote or each.message, each.suggestion or each.remedy
            )
            for each in telling[:MOST_EXAMPLES]
        ),
        _model(checker, language),
    )


def _model(checker: Checker | None, language: str) -> str | None:
    """A conversation that does it well, preferably in this language."""
    good = () if checker is None else checker.good
    fitting = [example for example in good if example.language == language] or list(good)
    if not fitting:
        return None
    return "\n".join(line.strip() for line in fitting[0].transcript.strip("\n").split("\n"))


def _strengths(audits: list[Audit], agent: str) -> Iterator[Strength]:
    """What the agent does in at least a third of the replies, the rarer kind of thing first."""
    bursts = [(audit, burst) for audit in audits for burst in audit.case.bursts if burst.agent == agent]
    for cue in _GOOD:
        doing = [(audit, burst) for audit, burst in bursts if burst.has(cue)]
        if doing and 3 * len(doing) >= len(bursts):
            audit, burst = max(doing, key=lambda each: (each[1].word_count, each[0].ticket.id))
            index, found = next(burst.cues(cue))
            sentence = audit.case.reading(index).sentence_at(found.start)
            quote = audit.case.message(index).text[sentence.start : sentence.end]
            yield Strength(cue, len(doing), len(bursts), audit.ticket.id, index, quote)
