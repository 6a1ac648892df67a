"""The figures that the operators of a public support forum published for sixty days, from its transcripts."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import timedelta
from pathlib import Path

import pytest

from supportquality.case import Case
from supportquality.first_response import first_response
from supportquality.policy import Policy
from supportquality.reader import reader_for
from supportquality.tickets import Ticket

_DAY = timedelta(days=1).total_seconds()


def _lines(path: Path) -> list[dict[str, object]]:
    if not path.is_file():
        pytest.skip(f"{path.name} is absent")
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _first_responses(data_dir: Path) -> dict[str, list[float | None]]:
    policy = Policy()
    reader = reader_for(policy.languages)
    by_day: dict[str, list[float | None]] = defaultdict(list)
    for line in _lines(data_dir / "forum_support.jsonl"):
        ticket = Ticket.from_dict(line)
        values = first_response(Case(ticket, policy, reader), "strict").values
        by_day[str(ticket.extra["file_date"])].append(values[0] if values else None)
    return by_day


def test_sixty_days_of_a_forum_match_the_operators_own_figures(data_dir: Path) -> None:
    days = _first_responses(data_dir)
    published = _lines(data_dir / "forum_daily_metrics.jsonl")
    assert len(published) == 60
    for row in published:
        times = days[str(row["date"])]
        total = len(times)
        answered = [time for time in times if time is not None]
        assert total == row["num_questions"], row
        for hours, key in ((24, "response24"), (48, "response48"), (72, "response72")):
            assert sum(time < hours / 24 * _DAY for time in answered) / total == row[key], (key, row)
        later = sum(time >= 3 * _DAY for time in answered)
        assert later / total == row["num_answered_after72"], row
        assert (total - len(answered)) / total == row["num_not_answered"], row
