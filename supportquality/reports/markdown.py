"""Audits as Markdown: for a ticket's internal note, a pull request of macros, a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from supportquality.auditing import Audit
from supportquality.findings import Finding

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LIST_OR_RULE = re.compile(r"^(\d*)([-+.)=])")


def markdown(audits: Iterable[Audit]) -> str:
    """A section a ticket with findings; tickets without any are left out. Text from tickets is escaped."""
    return "\n".join(line for audit in audits if audit.findings for line in _section(audit))


def _section(audit: Audit) -> Iterator[str]:
    ticket = audit.ticket
    about = " · ".join(filter(None, (ticket.channel, ticket.customer.name, ticket.subject or ticket.topic)))
    yield f"## {escape(ticket.id)}{f' ({escape(about)})' if about else ''}\n"
    for finding in audit.findings:
        yield from _item(finding)
    yield ""


def _item(finding: Finding) -> Iterator[str]:
    where = f", message {finding.interaction}" if finding.interaction is not None else ""
    who = f", {escape(finding.agent)}" if finding.agent else ""
    yield f"- **{finding.checker}** ({finding.severity}{where}{who}): {escape(finding.message)}"
    if finding.quote:
        yield f"  > {escape(finding.quote)}\n"
    yield f"  {escape(finding.suggestion or finding.remedy)}"
    if finding.waived:
        yield f"  *waived: {escape(finding.waived)}*"


def escape(text: str) -> str:
    """Text that shows as it is written, on one line."""
    return _LIST_OR_RULE.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", " ".join(text.split())))
