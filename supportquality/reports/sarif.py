"""Audits in SARIF 2.1.0, the format in which analysers hand findings to review tools.

A ticket is an artifact, an interaction a line (counted from 1), a span its characters.
"""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_letters, digits
from typing import Any, Final

from supportquality.auditing import Audit
from supportquality.checker import Checker
from supportquality.checkers import CHECKERS
from supportquality.findings import Finding

_PLAIN: Final = frozenset(ascii_letters + digits + "-._~")

LEVELS: Final = {"critical": "error", "major": "error", "minor": "warning", "info": "note"}


def sarif(audits: Iterable[Audit], checkers: Iterable[Checker] = tuple(CHECKERS.values())) -> dict[str, Any]:
    """One run over all audits; `checkers` are described as its rules, by default those that are shipped."""
    rules = [
        {
            "id": checker.id,
            "shortDescription": {"text": " ".join(checker.docs.split("\n\n", 1)[0].split())},
            "help": {"text": next(iter(checker.remedy.values()))},
            "properties": {"pitfall": checker.pitfall},
            "defaultConfiguration": {"level": LEVELS[checker.severity.value]},
        }
        for checker in checkers
    ]
    results = [_result(finding) for audit in audits for finding in audit.findings]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "supportquality", "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }


def _escaped(text: str) -> str:
    """Text as a part of an address: all but plain letters and digits as the codes of their bytes."""
    return "".join(
        each if each in _PLAIN else "".join(f"%{byte:02X}" for byte in each.encode(errors="replace"))
        for each in text
    )


def _result(finding: Finding) -> dict[str, Any]:
    region: dict[str, Any] = {}
    if finding.interaction is not None:
        region["startLine"] = finding.interaction + 1
        if finding.span is not None:
            region |= {"startColumn": finding.span[0] + 1, "endColumn": finding.span[1] + 1}
            region["snippet"] = {"text": finding.quote}
    location: dict[str, Any] = {"artifactLocation": {"uri": f"ticket:{_escaped(finding.ticket_id)}"}}
    if region:
        location["region"] = region
    result: dict[str, Any] = {
        "ruleId": finding.checker,
        "level": LEVELS[finding.severity.value],
        "message": {"text": f"{finding.message} {finding.suggestion or finding.remedy}"},
        "locations": [{"physicalLocation": location}],
    }
    if finding.waived:
        result["suppressions"] = [{"kind": "external", "justification": finding.waived}]
    return result
