"""How often each checker is right on the scenarios in tests/scenarios, which were written before the code.

python tests/accuracy/scenarios.py                   a line a checker
python tests/accuracy/scenarios.py CHECKER …         the scenarios of these that come out wrong
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from supportquality.auditing import Auditor
from supportquality.checkers import CHECKERS
from supportquality.policy import Policy
from supportquality.tickets import Ticket

FOLDER = Path(__file__).resolve().parents[1] / "scenarios"


def scenarios() -> Iterator[dict[str, Any]]:
    """Every scenario of a checker, from every file."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for scenario in map(json.loads, lines):
                if "checker" in scenario:
                    yield scenario


def verdict(scenario: dict[str, Any]) -> str | None:
    """None where the checker is right, else what it did wrong."""
    checker = CHECKERS[scenario["checker"]]
    auditor = Auditor(Policy.from_dict(scenario["policy"] or {}), checkers=[checker])
    findings = auditor.audit(Ticket.from_dict(scenario["ticket"]), scenario["as_of"]).findings
    places = [f"{finding.interaction}: «{finding.quote}» {dict(finding.data)}" for finding in findings]
    if bool(findings) != scenario["fires"]:
        return "silent" if scenario["fires"] else f"false alarm at {places}"
    if findings and len(findings) != scenario.get("count", 1):
        return f"{len(findings)} findings, not {scenario['count']}: {places}"
    wanted = scenario["interaction"]
    if findings and wanted is not None and wanted not in [finding.interaction for finding in findings]:
        return f"found at {places}, not at {wanted}"
    quote = scenario.get("quote")
    if findings and quote and findings[0].quote:
        hit = any(
            finding.quote in quote or quote in finding.quote or _overlap(finding.quote, quote)
            for finding in findings
        )
        return None if hit else f"quotes {places}, not «{quote}»"
    return None


def _overlap(one: str, other: str) -> bool:
    return bool(set(one.lower().split()) & set(other.lower().split()))


def main(wanted: list[str]) -> int:
    right: dict[str, int] = defaultdict(int)
    total: dict[str, int] = defaultdict(int)
    for scenario in scenarios():
        if scenario["checker"] not in (wanted or CHECKERS):
            continue
        total[scenario["checker"]] += 1
        problem = verdict(scenario)
        right[scenario["checker"]] += problem is None
        if problem and scenario["checker"] in wanted:
            print(f"--- {scenario['id']} ({scenario['language']}) {scenario['why']}\n    {problem}")
            for number, item in enumerate(scenario["ticket"]["interactions"]):
                who = item.get("by") or item["type"]
                print(f"    {number} {item['at'][:16]} {who}: {item.get('text', item)}")
            print(f"    policy {scenario['policy']}, as of {scenario['as_of']}")
    for checker in total:
        if not wanted or checker in wanted:
            print(
                f"{checker:32} {right[checker]:3} of {total[checker]:3}  {right[checker] / total[checker]:.2f}"
            )
    if total:
        print(
            f"{'all':32} {sum(right.values()):3} of {sum(total.values()):3}  {sum(right.values()) / sum(total.values()):.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
