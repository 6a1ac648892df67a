"""The satisfaction surveys of a ticket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from supportquality.adapters.foreign import Foreign
from supportquality.adapters.zendesk.audits import Audit
from supportquality.tickets import SurveyAnswer, SurveySent

_SCORES: Mapping[str, int] = {"good": 2, "bad": 1}


def surveys(root: Foreign, audits: list[Audit]) -> Iterator[SurveySent | SurveyAnswer]:
    """The audits' surveys; the ratings, which keep only the last of each, where the audits have none."""
    told = [survey for audit in audits for survey in _surveys_of(audit)]
    yield from told or (survey for rating in root["satisfaction_ratings"] for survey in _rating_of(rating))


def _surveys_of(audit: Audit) -> Iterator[SurveySent | SurveyAnswer]:
    rated = audit.typed("SatisfactionRating")
    if rated:
        agent = rated[0]["assignee_id"].optional_id()
        yield from _survey(rated[0]["score"], rated[0]["body"], audit.at, agent)
        return
    score, comment = audit.field("satisfaction_score"), audit.field("satisfaction_comment")
    if score is not None:
        yield from _survey(score["value"], comment["value"] if comment else Foreign(None), audit.at, None)


def _rating_of(rating: Foreign) -> Iterator[SurveySent | SurveyAnswer]:
    dated = rating["updated_at"] if rating["updated_at"] else rating["created_at"]
    agent = rating["assignee_id"].optional_id()
    yield from _survey(rating["score"], rating["comment"], dated.moment(), agent)


def _survey(
    score: Foreign, comment: Foreign, at: datetime, agent: str | None
) -> Iterator[SurveySent | SurveyAnswer]:
    if score.value == "offered":
        yield SurveySent(at=at, kind="csat")
    elif score and score.value != "unoffered":
        value, said = score.one_of(_SCORES), comment.filled_text()
        yield SurveyAnswer(at=at, kind="csat", scale=(1, 2), score=value, comment=said, agent=agent)
