"""Reports show every finding, escape what tickets say, and are plain data where they promise it."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest

import supportquality as sq
from supportquality.authoring import Case, checker
from supportquality.reports import finding_rows, html_page, markdown, measurement_rows, sarif
from supportquality.reports.markdown import escape


@checker(severity="major", remedy="Say it without <b>tags</b>.")
def bold_reply(case: Case):
    """A reply has a *tag*."""
    for index in case.replies:
        start = case.message(index).text.find("<b>")
        if start >= 0:
            yield case.evidence(index, (start, start + 3))
    yield case.evidence(0)


@pytest.fixture
def audits() -> list[sq.Audit]:
    waiver = {"ticket": "t|1", "checker": "bold-reply", "interaction": 0, "reason": "agreed"}
    ticket = {
        "id": "t|1",
        "channel": "chat",
        "customer": {"name": "<script>alert(1)</script>"},
        "interactions": [
            {"type": "message", "at": "2026-01-20T08:00:00+08:00", "by": "customer", "text": "a & b"},
            {
                "type": "message",
                "at": "2026-01-20T08:01:00+08:00",
                "by": "agent",
                "agent": "ana",
                "text": "x <b> y",
            },
        ],
    }
    auditor = sq.Auditor(sq.Policy.from_dict({"waivers": [waiver]}), checkers=[bold_reply])
    return [auditor.audit(sq.Ticket.from_dict(ticket))]


def test_markdown_escapes_and_shows_waivers(audits: list[sq.Audit]) -> None:
    text = markdown(audits)
    assert text.startswith("## t\\|1 (chat · \\<script\\>")
    assert "> \\<b\\>\n\n  Say it" in text
    assert "*waived: agreed*" in text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("1. we", "1\\. we"),
        ("- no", "\\- no"),
        ("---", "\\---"),
        ("a - b. c", "a - b. c"),
        ("&copy;", "\\&copy;"),
    ],
)
def test_what_markdown_would_read_as_a_mark_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_html_is_well_formed_and_escaped(audits: list[sq.Audit]) -> None:
    page = html_page(audits)
    assert "<script>" not in page
    assert "x <mark>&lt;b&gt;</mark> y" in page
    parser = HTMLParser()
    parser.feed(page)
    parser.close()


def test_html_names_its_language_and_holds_what_utf_8_can() -> None:
    ticket = sq.Ticket.from_dict(
        {
            "id": "1",
            "interactions": [
                {
                    "type": "message",
                    "at": "2026-01-20T08:00:00Z",
                    "by": "customer",
                    "agent": "ana",
                    "text": "\ud800",
                },
                {"type": "note", "at": "2026-01-20T08:01:00Z", "text": "x"},
            ],
        }
    )
    page = html_page([sq.Auditor(sq.Policy(locale="fil"), checkers=[bold_reply]).audit(ticket)])
    assert '<html lang="fil">' in page
    assert page.encode()
    assert '<div class="who">customer, ' in page
    assert '<div class="who">note, ' in page


def test_sarif_writes_any_id_as_an_address(audits: list[sq.Audit]) -> None:
    location = sarif(audits, [bold_reply])["runs"][0]["results"][0]["locations"][0]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "ticket:t%7C1"


def test_sarif_is_json_with_regions(audits: list[sq.Audit]) -> None:
    log = json.loads(json.dumps(sarif(audits, [bold_reply])))
    (run,) = log["runs"]
    assert run["tool"]["driver"]["rules"][0]["id"] == "bold-reply"
    first, second = run["results"]
    assert first["suppressions"][0]["justification"] == "agreed"
    region = second["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 3, "endColumn": 6, "snippet": {"text": "<b>"}}


def test_rows_have_the_same_keys(audits: list[sq.Audit]) -> None:
    rows = list(finding_rows(audits))
    assert [row["quote"] for row in rows] == [None, "<b>"]
    assert len({tuple(row) for row in rows}) == 1
    measured = list(measurement_rows(audits))
    assert {row["metric"] for row in measured} == set(sq.METRICS)
    assert all((row["value"] is None) == (row["why_none"] is not None) for row in measured)
