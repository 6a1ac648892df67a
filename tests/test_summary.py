"""Summaries merge exactly, in any split and order, and never turn unknown into zero."""

from __future__ import annotations

import json
import pickle
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import supportquality as sq
from supportquality.cells import KINDS
from supportquality.errors import StatisticsError
from supportquality.statistics import Mean, Share
from supportquality.summary import VERSION
from supportquality.whereabouts import DIMENSIONS

TRANSCRIPTS = Path(__file__).resolve().parents[1] / "docs" / "examples" / "transcripts.jsonl"
PAIR = ("agent", "channel")
AS_OF = "2026-03-20T00:00:00+08:00"


@cache
def audits() -> tuple[sq.Audit, ...]:
    policy = sq.Policy.from_dict({"hours": {"tz": "Asia/Manila", "week": {"mon": [("09:00", "17:00")]}}})
    lines = TRANSCRIPTS.read_text(encoding="utf-8").splitlines()
    tickets = [sq.Ticket.from_dict(json.loads(line)) for line in lines]
    return tuple(sq.Auditor(policy).audit_all(tickets, AS_OF))


@cache
def singles() -> tuple[sq.Summary, ...]:
    return tuple(sq.Summary.of(audit, [PAIR]) for audit in audits())


@cache
def whole() -> sq.Summary:
    return sq.summarize(audits(), pairs=[PAIR])


def test_every_metric_is_observed_in_the_transcripts() -> None:
    unobserved = {metric for metric in sq.METRICS if not whole()[metric].count}
    assert not unobserved, "the laws below would say nothing about these"


@settings(max_examples=40)
@given(st.permutations(range(39)), st.lists(st.integers(0, 39), max_size=6))
def test_merge_of_parts_equals_the_whole_in_any_split_and_order(order: list[int], cuts: list[int]) -> None:
    bounds = [0, *sorted(cuts), 39]
    parts = [sq.Summary.merge(singles()[each] for each in order[a:b]) for a, b in pairwise(bounds)]
    assert sum(parts, sq.Summary()) == whole()
    assert sq.Summary.merge(reversed(parts)) == whole()


def test_adding_is_associative_and_commutative_and_has_a_zero() -> None:
    a, b, c = (sq.Summary.merge(singles()[start::3]) for start in range(3))
    assert (a + b) + c == a + (b + c) == c + b + a == whole()
    assert a + sq.Summary() == a == sq.Summary() + a
    assert sum([a]) == a
    assert sq.summarize([]) == sq.Summary()


def test_very_many_parts_are_merged_before_they_are_read() -> None:
    many = sum([singles()[0]] * 3000, sq.Summary())
    assert many.tickets == 3000
    assert many == sq.Summary.merge([singles()[0]] * 3000)
    assert many.messages == 3000 * singles()[0].messages


@pytest.mark.parametrize("summary", [whole, sq.Summary, lambda: singles()[3] + singles()[7]])
def test_json_and_pickle_give_it_back(summary) -> None:
    stored = json.loads(json.dumps(summary().to_dict()))
    assert stored["version"] == VERSION
    assert sq.Summary.from_dict(stored) == summary()
    assert pickle.loads(pickle.dumps(summary())) == summary()


def test_what_another_version_measured_survives() -> None:
    stored = whole().to_dict()
    for cell in stored["cells"]:
        cell["statistics"]["smiles-per-hour"] = Share(1, 3).to_dict()
    foreign = sq.Summary.from_dict(stored) + whole()
    assert foreign.statistics["smiles-per-hour"] == Share(1, 3)
    assert sq.Summary.from_dict(foreign.to_dict()) == foreign
    assert foreign["csat"].count == 2 * whole()["csat"].count


def test_a_newer_form_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\$\.version"):
        sq.Summary.from_dict({**whole().to_dict(), "version": VERSION + 1})


DAMAGE = [
    ("of", ["planet", "x"], "of: dimensions in their order"),
    ("of", ["agent"], "of: dimensions in their order"),
    ("of", ["topic", "x", "agent", "y"], "of: dimensions in their order"),
    ("of", ["agent", "x", "topic", "y"], "of: a cell of a breakdown that was not kept"),
    ("of", ["hour", "x"], "of[1]: expected a whole number or null, got text"),
    ("of", ["agent", 3], "of[1]: expected text or null, got a number"),
    ("of", "agent", "of: expected a list, got text"),
    ("tickets", [[0]], "tickets[0]: the number of a catalogue and a count"),
    ("tickets", [0], "tickets[0]: expected a list, got a number"),
    ("tickets", [[7, 1]], "tickets[0][0]: there is no catalogue 7"),
    ("tickets", [[-1, 1]], "tickets[0][0]: a count is not negative"),
    ("tickets", [[0, "x"]], "tickets[0][1]: 'x' is no whole number"),
    ("tickets", [[0, 1], [0, 2]], "tickets[1][0]: a catalogue that was given before"),
    ("messages", "x", "messages: 'x' is no whole number"),
    ("messages", 2.5, "messages: 2.5 is no whole number"),
    ("messages", -1, "messages: a count is not negative"),
    ("findings", {"x": "5 or so"}, "findings.x: '5 or so' is no whole number"),
    ("findings", ["ab"], "findings: expected an object, got a list"),
    ("severities", {"major": -2}, "severities.major: a count is not negative"),
    ("statistics", [], "statistics: expected an object, got a list"),
    ("statistics", {"csat": Mean.of(3).to_dict()}, "statistics.csat.kind: csat is a share, not a mean"),
    ("statistics", {"csat": 3}, "statistics.csat.kind: no stored statistic"),
]


@pytest.mark.parametrize(("key", "value", "problem"), DAMAGE)
def test_a_damaged_cell_is_refused_with_its_place(key: str, value: object, problem: str) -> None:
    stored = sq.summarize(audits()[:3]).to_dict()
    stored["cells"][1][key] = value
    place, what = problem.split(": ", 1)
    with pytest.raises(StatisticsError, match=re.escape(what)) as caught:
        sq.Summary.from_dict(stored)
    assert caught.value.place == f"$.cells[1].{place}"
    del stored["cells"][1][key]
    with pytest.raises(StatisticsError, match="missing, expected") as caught:
        sq.Summary.from_dict(stored)
    assert caught.value.place == f"$.cells[1].{key}"


@pytest.mark.parametrize(
    ("key", "value", "place"),
    [
        ("catalogues", ["jargon"], "$.catalogues[0]"),
        ("catalogues", [[3]], "$.catalogues[0][0]"),
        ("kept", [["planet"]], "$.kept[0]"),
        ("kept", None, "$.cells[0].of"),
        ("kept", "agent", "$.kept"),
        ("cells", {}, "$.cells"),
        ("cells", [3], "$.cells[0]"),
    ],
)
def test_a_damaged_summary_is_refused_with_its_place(key: str, value: object, place: str) -> None:
    stored = sq.summarize(audits()[:3]).to_dict()
    with pytest.raises(StatisticsError) as caught:
        sq.Summary.from_dict({**stored, key: value})
    assert caught.value.place == place
    with pytest.raises(StatisticsError) as caught:
        sq.Summary.from_dict({name: stored[name] for name in stored if name != key})
    assert caught.value.place == f"$.{key}"


def test_no_cell_is_given_twice() -> None:
    stored = sq.summarize(audits()[:3]).to_dict()
    with pytest.raises(StatisticsError, match=r"given before @ \$\.cells\[1\]\.of"):
        sq.Summary.from_dict({**stored, "cells": [stored["cells"][0], *stored["cells"]]})


def test_counts_may_be_stored_as_text() -> None:
    stored = sq.summarize(audits()[:3]).to_dict()
    stored["cells"][0]["tickets"] = [[0, "3"]]
    stored["cells"][0]["findings"] = {"jargon": "2"}
    summary = sq.Summary.from_dict(stored)
    assert summary.tickets == 3
    assert summary["finding:jargon"] == Share(2, 3)


@pytest.mark.parametrize("metric", KINDS)
def test_unknown_is_never_zero(metric: str) -> None:
    assert sq.Summary()[metric].value is None
    assert sq.Summary()[metric].low is None
    for audit in audits():
        if metric in sq.METRICS and not audit.measurements[metric].values:
            assert audit.measurements[metric].value is None
            assert audit.measurements[metric].why_none
            assert sq.Summary.of(audit)[metric].value is None


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_a_breakdown_shares_out_every_observation(dimension: str) -> None:
    parts = whole().by(dimension)
    for metric in sq.METRICS:
        assert sum(part[metric].count for part in parts.values()) == whole()[metric].count, metric
    if dimension not in ("agent", "team"):
        assert sum(part.tickets for part in parts.values()) == whole().tickets


def test_parts_are_what_their_tickets_summarize_to() -> None:
    for channel, part in whole().by("channel").items():
        own = [audit for audit in audits() if audit.ticket.channel == channel]
        assert part.statistics == sq.summarize(own).statistics
        assert part.findings == sq.summarize(own).findings


def test_a_pair_that_was_kept() -> None:
    assert whole().by("agent")["ana"].by("channel").keys() <= whole().by("channel").keys()
    for (agent, channel), part in whole().by("agent", "channel").items():
        assert whole().by("channel", "agent")[channel, agent] == part
        assert whole().by("agent")[agent].by("channel")[channel].statistics == part.statistics


def test_a_pair_that_was_not_kept_says_how_to_keep_it() -> None:
    with pytest.raises(ValueError, match=r"pairs=\[\('agent', 'topic'\)\]"):
        whole().by("topic", "agent")
    with pytest.raises(ValueError, match="pairs="):
        whole().by("agent")["ana"].by("topic")
    with pytest.raises(ValueError, match="no dimension"):
        whole().by("colour")
    with pytest.raises(ValueError, match="no pair"):
        sq.summarize([], pairs=[("agent", "colour")])


def test_only_breakdowns_that_all_parts_have_are_kept() -> None:
    without = sq.summarize(audits()[:5])
    both = whole() + without
    with pytest.raises(ValueError, match="pairs="):
        both.by("agent", "channel")
    assert both.by("agent")["ana"].tickets >= whole().by("agent")["ana"].tickets


def test_days_weeks_and_hours_are_those_of_the_calendar() -> None:
    data = {
        "id": "1",
        "interactions": [
            {
                "type": "message",
                "at": "2026-01-04T20:30:00+00:00",
                "by": "customer",
                "text": "Where is my order?",
            }
        ],
    }
    for zone, day, week, hour in (
        ("UTC", "2026-01-04", "2026-W01", 164),
        ("Asia/Manila", "2026-01-05", "2026-W02", 4),
    ):
        auditor = sq.Auditor(sq.Policy(hours=sq.BusinessHours.always(zone)), checkers=[])
        summary = sq.summarize(auditor.audit_all([sq.Ticket.from_dict(data)]))
        assert list(summary.by("day")) == [day]
        assert list(summary.by("week")) == [week]
        assert list(summary.by("hour")) == [hour]


def test_a_finding_is_counted_once_a_ticket_and_a_waived_one_not_at_all() -> None:
    for checker, share in whole().findings.items():
        flawed = sum(any(finding.checker == checker for finding in audit.findings) for audit in audits())
        assert share == Share(flawed, len(audits())) == whole()[f"finding:{checker}"]
    finding = next(finding for audit in audits() for finding in audit.findings)
    waiver = sq.Waiver(ticket=finding.ticket_id, checker=finding.checker, reason="agreed")
    audit = next(audit for audit in audits() if audit.ticket.id == finding.ticket_id)
    waived = sq.summarize([sq.Auditor(sq.Policy(waivers=[waiver])).audit(audit.ticket, AS_OF)])
    assert waived[f"finding:{finding.checker}"].positives == 0
    assert waived.severities["waived"] >= 1


def test_the_share_with_a_finding_is_of_the_tickets_that_were_checked_for_it() -> None:
    tickets = [audit.ticket for audit in audits()[:10]]
    checker = next(iter(sq.CHECKERS))
    off = sq.summarize(sq.Auditor(sq.Policy(off=[checker])).audit_all(tickets))
    assert off[f"finding:{checker}"].value is None
    assert (off + whole())[f"finding:{checker}"].count == whole().tickets


def test_rows_are_flat_and_alike() -> None:
    rows = whole().rows()
    assert len({tuple(row) for row in rows}) == 1
    assert {type(value) for row in rows for value in row.values()} <= {str, int, float, type(None)}
    first = next(row for row in rows if row["metric"] == "csat" and row["dimension"] is None)
    assert first["value"] == whole()["csat"].value


def test_rows_make_a_table() -> None:
    polars = pytest.importorskip("polars")
    table = polars.DataFrame(whole().rows(), infer_schema_length=None)
    assert table.height == len(whole().rows())


def test_no_metric_of_that_name() -> None:
    with pytest.raises(ValueError, match="no metric 'cast'"):
        whole()["cast"]
