"""The README's code does what it says it prints."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

README = Path(__file__).resolve().parents[1] / "README.md"


def test_the_example_prints_what_the_readme_shows() -> None:
    text = README.read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    shown = re.search(r"```text\n(.*?)```", text, re.DOTALL)
    assert code is not None
    assert shown is not None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code[1], str(README), "exec"), {})
    assert printed.getvalue() == shown[1]


def test_ci_runs_the_test_command_of_the_readme() -> None:
    command = re.search(r"<!-- tests -->\n```sh\n(.*)\n```", README.read_text(encoding="utf-8"))
    assert command is not None
    assert command[1].endswith("-m pytest")
    assert "<!-- tests -->" in (README.parent / ".ci" / "run").read_text(encoding="utf-8")
