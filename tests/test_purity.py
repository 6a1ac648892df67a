"""The library opens, reads, starts, logs and asks the time of nothing: everything runs with all of that forbidden."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

FORBIDDEN = """
import builtins, datetime, json, logging, random, re, socket, subprocess, sys, time

import attrs, pendulum, regex, zoneinfo

tickets = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
zoneinfo.ZoneInfo("Asia/Manila"), zoneinfo.ZoneInfo("UTC")

def forbid(what):
    def refuse(*args, **kwargs):
        raise AssertionError(f"the library used {what}")
    return refuse

from supportquality import *
from supportquality import reports
from supportquality.adapters import zendesk, intercom, freshdesk
import supportquality as sq

# Whatever reads or starts something raises an audit event, by whichever function it is asked for. Modules that are
# imported late and the rules of time zones are no data of anybody's.
EVENTS = ("open", "socket.", "subprocess.", "os.listdir", "os.scandir", "os.system", "os.exec", "os.posix_spawn")
RULES = re.compile(r".*(\\.pyc?|/(zoneinfo|tzdata)/.*)").fullmatch
def watch(event, arguments):
    if event.startswith(EVENTS) and not (event == "open" and RULES(str(arguments[0]))):
        raise AssertionError(f"the library used {event} {arguments}")
sys.addaudithook(watch)

builtins.open = forbid("open")
builtins.print = forbid("print")
builtins.input = forbid("input")
socket.socket = forbid("a socket")
subprocess.Popen = forbid("a process")
logging.Logger._log = forbid("a log")
random.random = random.Random.random = forbid("chance")
for name in ("time", "time_ns", "monotonic", "perf_counter", "sleep", "localtime", "gmtime"):
    setattr(time, name, forbid(f"time.{name}"))
pendulum.now = forbid("pendulum.now")

exec(sys.argv[2])
auditor = sq.Auditor(sq.Policy.from_dict({"hours": {"tz": "Asia/Manila", "week": {"mon": [("09:00", "17:00")]}}}))
audits = []
for data in tickets:
    ticket = sq.Ticket.from_dict(data)
    audit = auditor.audit(ticket)
    audit.findings, audit.measurements, audit.score
    [measurement.trail for measurement in audit.measurements.values()]
    audit.story.text(), audit.story.text("fil"), audit.risks, audit.promises, audit.mood
    auditor.check_draft(ticket, "Sorry, we can't do that.")
    auditor.preview_draft(ticket, "Sorry, we can't do that.")
    sq.first_response_times(ticket)
    auditor.deadlines(ticket, as_of="2026-03-01T00:00:00+08:00")
    audits.append(audit)
summary = sq.summarize(audits)
auditor.audit_team(summary)
sq.Summary.from_dict(summary.to_dict())
reports.markdown(audits), reports.html_page(audits), reports.sarif(audits, sq.CHECKERS.values())
list(reports.finding_rows(audits))
sys.stdout.write(f"{len(audits)} audited")
"""


TRANSCRIPTS = Path(__file__).resolve().parents[1] / "docs" / "examples" / "transcripts.jsonl"


def run(more: str = "pass") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", FORBIDDEN, str(TRANSCRIPTS), more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_everything_runs_with_io_and_clock_forbidden() -> None:
    done = run()
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" audited")


@pytest.mark.parametrize(
    ("use", "said"),
    [
        ("__import__('pathlib').Path(sys.argv[1]).read_text()", "the library used open"),
        ("__import__('socket').create_connection(('127.0.0.1', 9))", "the library used"),
        ("__import__('os').system('true')", "the library used os.system"),
        ("pendulum.now()", "the library used pendulum.now"),
        ("time.time()", "the library used time.time"),
        ("print(1)", "the library used print"),
    ],
)
def test_it_would_be_noticed(use: str, said: str) -> None:
    assert said in run(use).stderr


def test_no_module_asks_the_clock() -> None:
    package = Path(__file__).resolve().parents[1] / "supportquality"
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                asked = node.attr in ("now", "utcnow", "today") and isinstance(node.value, ast.Name)
                assert not (asked and node.value.id in ("datetime", "date", "pendulum")), (
                    f"{path}:{node.lineno}"
                )
