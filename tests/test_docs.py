"""The generated pages are fresh, links lead somewhere, sources are explained, and the code of a page prints what it shows."""

from __future__ import annotations

import contextlib
import io
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from test_third_pack import SPANISH

import supportquality as sq

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
WRITTEN = [*sorted(DOCS.glob("*.md")), DOCS / "examples" / "README.md"]
SNIPPET = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.DOTALL | re.MULTILINE)
JSON = re.compile(r"^```json\n(.*?)^```\n", re.DOTALL | re.MULTILINE)


def name_of(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


def test_the_generated_pages_are_fresh() -> None:
    command = [sys.executable, str(DOCS / "generate.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_source_is_explained() -> None:
    """The short names of a docstring's line `Source:`, and the headings it quotes."""
    page = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
    for item in (*sq.CHECKERS.values(), *sq.TEAM_CHECKERS.values(), *sq.METRICS.values()):
        source = " ".join(item.docs.partition("Source: ")[2].split())
        names = re.findall(r"\bP\d+\b|\bCC\b|\bBP\b|\bPEERS\b|\bFAQ\b", source)
        quoted = re.findall(r'"([^"]+)"', source)
        assert source, f"{item.id} names no source"
        for name in (*(f"| {name} |" if name[1:].isdigit() else name for name in names), *quoted):
            assert name in page, f"docs/sources.md does not explain {name!r} of {item.id}"


def test_every_edge_case_of_a_test_is_explained() -> None:
    page = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").glob("test_*.py"))
    for case in set(re.findall(r"(?<=_e)\d\d(?=_)", tests)):
        assert f"| E{int(case)} |" in page, f"docs/sources.md has no E{int(case)}"


def test_links_between_pages_lead_somewhere() -> None:
    for page in DOCS.rglob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+\.md)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).is_file(), f"{page} links to {target}"


def test_the_navigation_names_every_written_page() -> None:
    named = set(re.findall(r"[\w/-]+\.md", (ROOT / ".mkdocs.yml").read_text(encoding="utf-8")))
    missing = {name_of(page) for page in WRITTEN} - named
    assert not missing, f".mkdocs.yml leaves out {missing}"


@pytest.mark.parametrize(
    "page", [page for page in WRITTEN if SNIPPET.search(page.read_text("utf-8"))], ids=name_of
)
def test_the_code_of_a_page_prints_what_the_page_shows(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    packs, script = ModuleType("my_packs"), ModuleType("script")
    packs.SPANISH = SPANISH  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "my_packs", packs)
    monkeypatch.setitem(sys.modules, "script", script)
    for code, shown in SNIPPET.findall(page.read_text(encoding="utf-8")):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(code, str(page), "exec"), vars(script))
        assert not shown or printed.getvalue() == shown


@pytest.mark.parametrize("text", JSON.findall((DOCS / "policy.md").read_text(encoding="utf-8")))
def test_an_example_of_a_policy_is_read(text: str) -> None:
    sq.Auditor(sq.Policy.from_dict(json.loads(text)))


@pytest.mark.parametrize("text", JSON.findall((DOCS / "tickets.md").read_text(encoding="utf-8")))
def test_an_example_of_the_transcript_format_is_read(text: str) -> None:
    data = json.loads(text)
    ticket = sq.Ticket.from_dict(data if "interactions" in data else {"id": "1", "interactions": [data]})
    parts = (ticket, ticket.customer, *ticket.agents, *ticket.interactions)
    assert not any(part.extra for part in parts), "the example has keys that the format does not know"


def test_every_duration_of_the_policy_says_which_time_it_counts() -> None:
    for row in (DOCS / "policy.md").read_text(encoding="utf-8").splitlines():
        if "| duration |" in row:
            assert "business time" in row or "calendar time" in row, row


def test_what_the_examples_call_well_handled_has_no_grave_finding() -> None:
    page = (DOCS / "examples" / "README.md").read_text(encoding="utf-8")
    named, *notes = page.split("## Well handled\n\n")[1].split("\n## ")[0].split("\n\n")
    well = set(re.findall(r"\b7\d{3}\b", named))
    wrongly = {ticket for note in notes if "wrongly" in note for ticket in re.findall(r"\b7\d{3}\b", note)}
    for audit in runpy.run_path(str(DOCS / "generate.py"))["example_audits"]():
        grave = {finding.checker for finding in audit.findings if finding.severity >= sq.Severity.MAJOR}
        if audit.ticket.id in well:
            assert grave == ({"cold-handoff"} if audit.ticket.id in wrongly else set()), audit.ticket.id
