"""The generated pages are fresh, and the written ones name nothing that is not there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import supportquality as sq

ROOT = Path(__file__).resolve().parents[1]


def test_the_generated_pages_are_fresh() -> None:
    command = [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"]
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
    for page in (ROOT / "docs").rglob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+\.md)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).is_file(), f"{page} links to {target}"
