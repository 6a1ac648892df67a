"""The answers to surveys on a ticket: which one counts, and who is rated."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from supportquality.tickets import SurveyAnswer, SurveyKind, SurveySent

if TYPE_CHECKING:
    from supportquality.case import Case


@attrs.frozen
class Rating:
    """An answer that counts, at `index`; `sent` is the survey that it answers, `agent` who is rated."""

    index: int
    answer: SurveyAnswer
    sent: int | None
    agent: str | None


def ratings_of(case: Case, kind: SurveyKind) -> tuple[Rating, ...]:
    """The answers to surveys of a kind; a later answer to the same survey about the same agent replaces the earlier.

    Where no survey is on record nobody can tell whether an answer replaces another, so every one counts. Rated is the
    agent whom the answer names, else the one who replied last before the survey was sent: whoever is assigned later,
    or takes the ticket over, is neither praised nor blamed for it.
    """
    ratings: dict[tuple[int | None, str | None], Rating] = {}
    sent = None
    for index, item in enumerate(case.interactions):
        if isinstance(item, SurveySent) and item.kind == kind:
            sent = index
        elif isinstance(item, SurveyAnswer) and item.kind == kind:
            agent = item.agent or rated_agent(case, index if sent is None else sent)
            key = (sent, item.agent) if sent is not None else (None, f"#{index}")
            ratings[key] = Rating(index, item, sent, agent)
    return tuple(ratings.values())


def rated_agent(case: Case, before: int) -> str | None:
    """Who replied last before an interaction; None where nobody did."""
    earlier = bisect_left(case.replies, before)
    return case.message(case.replies[earlier - 1]).agent if earlier else None
