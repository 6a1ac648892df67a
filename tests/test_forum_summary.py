"""The operators' own daily figures of a real forum, from summaries by day."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import supportquality as sq
from supportquality.statistics import Count

HOUR = 3600


def daily(summary: sq.Summary) -> dict[str, dict[str, Any]]:
    """The figures of each day, as the forum's operators define them: answers strictly within so many hours."""
    days = {}
    for day, part in summary.by("day").items():
        answers = part["first-response-time"]
        asked = part.tickets
        days[day] = {
            "date": day,
            "num_questions": asked,
            **{f"response{hours}": answers.below(hours * HOUR).positives / asked for hours in (24, 48, 72)},
            "num_answered_after72": (answers.count - answers.below(72 * HOUR).positives) / asked,
            "num_not_answered": (asked - answers.count) / asked,
        }
    return days


@pytest.fixture(scope="module")
def questions(data_dir: Path) -> list[dict[str, Any]]:
    lines = (data_dir / "forum_support.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def truth(data_dir: Path) -> dict[str, dict[str, Any]]:
    lines = (data_dir / "forum_daily_metrics.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return {day["date"]: day for day in map(json.loads, lines)}


def test_daily_figures_in_one_process(
    questions: list[dict[str, Any]], truth: dict[str, dict[str, Any]]
) -> None:
    summary = summarized(questions)
    assert daily(summary) == truth
    assert isinstance(summary["contact-volume"], Count)


def test_parts_of_a_week_add_up(questions: list[dict[str, Any]]) -> None:
    week = questions[:150]
    assert sum((summarized(week[at::7]) for at in range(7)), sq.Summary()) == summarized(week)


def summarized(questions: list[dict[str, Any]]) -> sq.Summary:
    auditor = sq.Auditor(checkers=[])
    return sq.summarize(auditor.audit_all(map(sq.Ticket.from_dict, questions)))
