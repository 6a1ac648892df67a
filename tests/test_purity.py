"""The library opens, reads, starts, logs and asks the time of nothing: everything runs with all of that forbidden."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FORBIDDEN = """
import builtins, datetime, json, logging, random, socket, subprocess, sys, time

import attrs, pendulum, regex, zoneinfo
import supportquality as sq
import supportquality.adapters, supportquality.reports

tickets = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
zoneinfo.ZoneInfo("Asia/Manila"), zoneinfo.ZoneInfo("UTC")

def forbid(what):
    def refuse(*args, **kwargs):
        raise AssertionError(f"the library used {what}")
    return refuse

class Clockless(datetime.datetime):
    now = utcnow = today = classmethod(forbid("the clock"))

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

auditor = sq.Auditor(sq.Policy.from_dict({"hours": {"tz": "Asia/Manila", "week": {"mon": [("09:00", "17:00")]}}}))
audits = []
for data in tickets:
    ticket = sq.Ticket.from_dict(data)
    audit = auditor.audit(ticket)
    audit.findings, audit.measurements, audit.score
    [measurement.trail for measurement in audit.measurements.values()]
    auditor.check_draft(ticket, "Sorry, we can't do that.")
    auditor.deadlines(ticket, as_of="2026-03-01T00:00:00+08:00")
    audits.append(audit)
summary = sq.summarize(audits)
auditor.audit_team(summary)
summary.to_dict()
sys.stdout.write(f"{len(audits)} audited")
"""


def test_everything_runs_with_io_and_clock_forbidden() -> None:
    transcripts = Path(__file__).resolve().parents[1] / "docs" / "examples" / "transcripts.jsonl"
    done = subprocess.run(
        [sys.executable, "-c", FORBIDDEN, str(transcripts)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" audited")
