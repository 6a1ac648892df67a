"""Audits as rows of plain values, which every table library takes as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from supportquality.auditing import Audit


def finding_rows(audits: Iterable[Audit]) -> Iterator[dict[str, Any]]:
    """A row a finding. Every row has the same keys; what is unknown is None."""
    for audit in audits:
        ticket = audit.ticket
        for finding in audit.findings:
            at = None if finding.interaction is None else ticket.interactions[finding.interaction].at
            yield {
                "ticket": ticket.id,
                "channel": ticket.channel,
                "topic": ticket.topic,
                "agent": finding.agent,
                "at": at,
                "interaction": finding.interaction,
                "checker": finding.checker,
                "pitfall": finding.pitfall,
                "severity": finding.severity.value,
                "quote": finding.quote or None,
                "message": finding.message,
                "remedy": finding.remedy,
                "suggestion": finding.suggestion,
                "waived": finding.waived,
            }


def measurement_rows(audits: Iterable[Audit]) -> Iterator[dict[str, Any]]:
    """A row a metric and ticket, those without a value included with the reason."""
    for audit in audits:
        for measurement in audit.measurements.values():
            yield {
                "ticket": audit.ticket.id,
                "channel": audit.ticket.channel,
                "topic": audit.ticket.topic,
                "metric": measurement.metric,
                "unit": measurement.unit,
                "value": measurement.value,
                "observations": len(measurement.values),
                "why_none": measurement.why_none,
            }
