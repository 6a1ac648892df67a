"""Audit transcripts and print a report: what to coach, with the words, and the figures by agent and channel.

    python docs/examples/audit_transcripts.py [FILE.jsonl …] [--policy FILE.toml] [--as-of ISO] [--json]
                                              [--fail-on SEVERITY] [--strict] [--limit N]

A file holds one ticket a line in the transcript format; "-" is standard input. Without a file the transcripts and the
policy that lie beside this script are audited. The report goes to standard output, progress and problems to standard
error. A line that cannot be read is reported with its number and the rest goes on; with --strict it ends the run.

Exit codes: 0 audited; 1 something at or above --fail-on was found; 2 the arguments, a file or the policy are unusable,
or a line is with --strict; 3 audited, but some lines could not be read.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

import supportquality as sq

HERE = Path(__file__).resolve().parent
BUNDLED = HERE / "transcripts.jsonl"
BUNDLED_POLICY = HERE / "policy.toml"
BUNDLED_AS_OF = "2026-02-16T09:00:00+08:00"

WIDEST = 110
STYLE = {"critical": "bold white on red", "major": "bold red", "minor": "yellow", "info": "cyan"}
GRAVEST_FIRST = tuple(reversed(sq.Severity))


class UnusableError(Exception):
    """Something given cannot be used; the run ends with code 2."""


class Lines:
    """The tickets of some files, one a line; remembers which lines could not be read."""

    def __init__(self, names: list[str], strict: bool, problems: Console) -> None:
        self.names = names
        self.strict = strict
        self.problems = problems
        self.broken = 0

    def __iter__(self) -> Iterator[sq.Ticket]:
        for name in self.names:
            for number, line in enumerate(self._open(name), 1):
                if line.strip():
                    try:
                        yield sq.Ticket.from_dict(json.loads(line))
                    except ValueError as error:
                        self._report(f"{name}:{number}: {error}")

    def _report(self, problem: str) -> None:
        if self.strict:
            raise UnusableError(problem)
        self.broken += 1
        self.problems.print(f"skipped {problem}", style="yellow", markup=False, highlight=False)

    @staticmethod
    def _open(name: str) -> Iterator[str]:
        if name == "-":
            yield from sys.stdin
            return
        try:
            with Path(name).open(encoding="utf-8") as lines:
                yield from lines
        except (OSError, UnicodeDecodeError) as error:
            raise UnusableError(f"cannot read {name}: {error}") from error


class Report:
    """Collects what the end of the report needs, while the audits pass by."""

    def __init__(self, console: Console, limit: int | None) -> None:
        self.console = console
        self.limit = limit
        self.tickets = self.clean = 0
        self.flaws: Counter[str] = Counter()
        self.severity: dict[str, sq.Severity] = {}
        self.by_agent: dict[str, Counter[str]] = defaultdict(Counter)
        self.by_channel: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, audit: sq.Audit) -> None:
        """Print a ticket's findings and count them."""
        self.tickets += 1
        counted = [finding for finding in audit.findings if finding.waived is None]
        self.clean += not counted
        channel = audit.ticket.channel or "unknown"
        for finding in counted:
            self.flaws[finding.checker] += 1
            self.severity[finding.checker] = finding.severity
            self.by_channel[channel][finding.severity] += 1
            if finding.agent is not None:
                self.by_agent[finding.agent][finding.severity] += 1
        if audit.findings and (self.limit is None or self.tickets - self.clean <= self.limit):
            self._print(audit)

    def _print(self, audit: sq.Audit) -> None:
        ticket = audit.ticket
        title = " · ".join(
            filter(None, (ticket.channel, ticket.customer.name, ticket.subject or ticket.topic))
        )
        self.console.print()
        self.console.rule(Text.assemble((f"{ticket.id}  ", "bold"), title), align="left", style="dim")
        for finding in audit.findings:
            self.console.print(self._heading(ticket, finding))
            if finding.quote and finding.quote not in finding.message:
                self._indented(f"“{shortened(finding.quote)}”", "italic")
            self._indented(finding.message)
            if finding.suggestion:
                self._indented(f"say instead: {finding.suggestion}", "green")
            else:
                self._indented(finding.remedy, "green")
            if finding.waived:
                self._indented(f"waived: {finding.waived}", "dim")

    def _heading(self, ticket: sq.Ticket, finding: sq.Finding) -> Text:
        where = ""
        if finding.interaction is not None:
            where = f"  #{finding.interaction} {ticket.interactions[finding.interaction].at:%b %d %H:%M}"
        return Text.assemble(
            (f"{finding.severity:>8}", STYLE[finding.severity]),
            (f"  {finding.checker}", "bold"),
            (f"{where}{f'  {finding.agent}' if finding.agent else ''}", "dim"),
        )

    def _indented(self, text: str, style: str = "") -> None:
        width = min(self.console.width, WIDEST)
        self.console.print(Padding(Text(text, style=style), (0, 0, 0, 10), expand=False), width=width)

    def finish(self, summary: sq.Summary) -> None:
        """The end of the report: the flaws and the figures, worst first."""
        self.console.print()
        self.console.rule("[bold]In all", align="left")
        self.console.print(
            f"{self.tickets} tickets, {self.clean} without a flaw, {sum(self.flaws.values())} findings"
        )
        self.console.print(self._flaws())
        names = {agent: agent for agent in self.by_agent}
        self.console.print(self._figures("agent", self.by_agent, summary.by("agent"), names))
        self.console.print(self._figures("channel", self.by_channel, summary.by("channel"), {}))
        self.console.print(figures_of_all(summary))

    def _flaws(self) -> Table:
        table = Table("flaw", "pitfall", "severity", "findings", title="Flaws", title_justify="left")
        table.columns[3].justify = "right"
        worst = sorted(self.flaws, key=lambda flaw: (-self.severity[flaw].rank, -self.flaws[flaw], flaw))
        for flaw in worst:
            severity = self.severity[flaw]
            pitfall = sq.CHECKERS[flaw].pitfall if flaw in sq.CHECKERS else "custom"
            table.add_row(flaw, pitfall, Text(severity, style=STYLE[severity]), str(self.flaws[flaw]))
        return table

    def _figures(
        self,
        what: str,
        counts: dict[str, Counter[str]],
        parts: dict[str, sq.Summary],
        names: dict[str, str],
    ) -> Table:
        table = Table(
            what, "tickets", *GRAVEST_FIRST, "first response", "CSAT", title=f"By {what}, worst first"
        )
        table.title_justify = "left"
        for column in table.columns[1:]:
            column.justify = "right"

        def badness(key: str) -> tuple[float, str]:
            tickets = parts[key].tickets if key in parts else 1
            weights = {"critical": 5, "major": 3, "minor": 1, "info": 0}
            return -sum(weights[s] * n for s, n in counts[key].items()) / max(tickets, 1), key

        for key in sorted({*counts, *(str(part) for part in parts if part)}, key=badness):
            part = parts.get(key, sq.Summary())
            table.add_row(
                names.get(key, key),
                str(part.tickets),
                *(str(counts[key][severity] or "·") for severity in GRAVEST_FIRST),
                duration(part, "first-response-time"),
                share(part, "csat"),
            )
        return table


def figures_of_all(summary: sq.Summary) -> Table:
    """Every metric of all tickets together."""
    table = Table("metric", "value", "95 % interval", "count", title="Figures", title_justify="left")
    for column in table.columns[1:]:
        column.justify = "right"
    for metric in sq.METRICS.values():
        statistic = summary[metric.id]
        if statistic.value is None:
            table.add_row(metric.id, "–", "", "0")
            continue
        show = readable if metric.unit == "seconds" else (lambda value: f"{value:.2f}")
        low, high = statistic.low, statistic.high
        interval = "" if low is None or high is None else f"{show(low)} – {show(high)}"
        table.add_row(metric.id, show(statistic.value), interval, str(statistic.count))
    return table


def duration(part: sq.Summary, metric: str) -> str:
    """The median of a duration and how many it is of."""
    statistic = part[metric]
    median = getattr(statistic, "median", None)
    return "–" if median is None else f"{readable(median)} ({statistic.count})"


def share(part: sq.Summary, metric: str) -> str:
    """A share in percent and how many it is of."""
    statistic = part[metric]
    return "–" if statistic.value is None else f"{100 * statistic.value:.0f} % ({statistic.count})"


def readable(seconds: float) -> str:
    """A duration as people say it."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min" if minutes else f"{rest} s"


def shortened(text: str, most: int = 160) -> str:
    """Text on one line, cut where it gets long."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def watched(tickets: Iterable[sq.Ticket], total: int | None, console: Console) -> Iterator[sq.Ticket]:
    """The tickets, with a bar on standard error where somebody is looking."""
    if not console.is_terminal:
        yield from tickets
        return
    columns = (TextColumn("auditing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield from progress.track(tickets, total=total)


def count_lines(names: list[str]) -> int | None:
    """How many lines the files have; None with standard input among them."""
    if "-" in names:
        return None
    total = 0
    for name in names:
        try:
            with Path(name).open("rb") as lines:
                total += sum(1 for _ in lines)
        except OSError as error:
            raise UnusableError(f"cannot read {name}: {error}") from error
    return total


def read_policy(name: str | None) -> sq.Policy:
    """The policy of a TOML file."""
    if name is None:
        return sq.Policy()
    try:
        return sq.Policy.from_dict(tomllib.loads(Path(name).read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise UnusableError(f"{name}: {error}") from error


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line, read."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("files", nargs="*", metavar="FILE.jsonl", help='"-" is standard input')
    parser.add_argument("--policy", metavar="FILE.toml")
    parser.add_argument("--as-of", metavar="ISO", help="the moment of the audit, with an offset")
    parser.add_argument("--json", action="store_true", help="findings and figures as JSON Lines")
    parser.add_argument("--fail-on", choices=[severity.value for severity in sq.Severity], metavar="SEVERITY")
    parser.add_argument("--strict", action="store_true", help="end at the first line that cannot be read")
    parser.add_argument("--limit", type=int, metavar="N", help="print the findings of at most N tickets")
    options = parser.parse_args(given)
    if not options.files:
        options.files = [str(BUNDLED)]
        options.policy = options.policy or str(BUNDLED_POLICY)
        options.as_of = options.as_of or BUNDLED_AS_OF
    return options


def run(options: argparse.Namespace, output: Console, errors: Console) -> int:
    """Audit and report; the exit code."""
    policy = read_policy(options.policy)
    try:
        auditor = sq.Auditor(policy)
        as_of = sq.moment(options.as_of) if options.as_of else None
    except ValueError as error:
        raise UnusableError(str(error)) from error
    lines = Lines(options.files, options.strict, errors)
    report = Report(output, options.limit)
    worst: sq.Severity | None = None

    def seen() -> Iterator[sq.Audit]:
        nonlocal worst
        for audit in auditor.audit_all(watched(lines, count_lines(options.files), errors), as_of):
            for finding in audit.findings:
                if finding.waived is None and (worst is None or finding.severity > worst):
                    worst = finding.severity
            if options.json:
                for finding in audit.findings:
                    output.file.write(json.dumps(finding.to_dict(), ensure_ascii=False, default=str) + "\n")
            else:
                report.add(audit)
            yield audit

    summary = sq.summarize(seen())
    if options.json:
        output.file.write(json.dumps({"summary": summary.to_dict()}, ensure_ascii=False) + "\n")
    else:
        report.finish(summary)
    if options.fail_on and worst is not None and worst >= options.fail_on:
        return 1
    return 3 if lines.broken else 0


def main(given: list[str] | None = None) -> int:
    """The script; returns the exit code."""
    options = arguments(given)
    errors = Console(stderr=True)
    try:
        return run(options, Console(highlight=False), errors)
    except UnusableError as error:
        errors.print(str(error), style="bold red", markup=False, highlight=False)
        return 2


if __name__ == "__main__":
    sys.exit(main())
