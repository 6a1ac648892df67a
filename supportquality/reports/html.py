"""Audits as one HTML page that needs nothing else: the conversation with its findings beside the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from supportquality.auditing import Audit
from supportquality.findings import Finding
from supportquality.tickets import Message, Note

_STYLE: Final = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h2{margin:2.5rem 0 .5rem;border-bottom:1px solid #ddd}
.message{margin:.4rem 0;padding:.5rem .8rem;border-radius:.5rem;background:#f3f3f3;max-width:44rem;white-space:pre-wrap}
.agent{background:#e8f1fb;margin-left:3rem}.note{background:#fdf6dc;margin-left:3rem}
.who{color:#666;font-size:.8rem;white-space:normal}.event{color:#777;font-size:.85rem;margin:.3rem 0}
mark{background:#ffd9d6;border-bottom:2px solid #c62828}
.finding{margin:.3rem 0 .6rem 3rem;padding-left:.7rem;border-left:4px solid #999;max-width:44rem}
.critical,.major{border-color:#c62828}.minor{border-color:#e69500}.info{border-color:#0277bd}
.finding b{font-weight:600}.instead{color:#1b5e20}
@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}.message{background:#2a2a2a}.agent{background:#1d2f42}
.note{background:#3a3420}mark{background:#5c2421;color:inherit}.instead{color:#8fd694}}
"""


def html_page(audits: Iterable[Audit], title: str = "Support quality") -> str:
    """A page with a section a ticket that has findings. All text is escaped; what UTF-8 cannot hold is a "?"."""
    flawed = [audit for audit in audits if audit.findings]
    language = flawed[0].case.policy.locale if flawed else "en"
    body = "\n".join(line for audit in flawed for line in _section(audit))
    page = (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>{escape(title)}</h1>\n{body}\n</body></html>\n"
    )
    return page.encode(errors="replace").decode()


def _section(audit: Audit) -> Iterator[str]:
    ticket = audit.ticket
    about = " · ".join(filter(None, (ticket.channel, ticket.customer.name, ticket.subject or ticket.topic)))
    yield f"<section><h2>{escape(ticket.id)} <small>{escape(about)}</small></h2>"
    for index, item in enumerate(audit.case.interactions):
        here = [finding for finding in audit.findings if finding.interaction == index]
        when = f"{item.at:%b %d %H:%M}"
        if isinstance(item, Message):
            side = "customer" if item.by == "customer" else "agent"
            who = escape(item.by if side == "customer" else item.agent or item.by)
            yield f'<div class="message {side}"><div class="who">{who}, {when}</div>{_marked(item.text, here)}</div>'
        elif isinstance(item, Note):
            who = f"note by {escape(item.agent)}" if item.agent else "note"
            yield f'<div class="message note"><div class="who">{who}, {when}</div>{_marked(item.text, here)}</div>'
        else:
            yield f'<div class="event">{when} {escape(item.type.replace("_", " "))}</div>'
        yield from map(_finding, here)
    yield from (_finding(finding) for finding in audit.findings if finding.interaction is None)
    yield "</section>"


def _marked(text: str, findings: list[Finding]) -> str:
    """The text with the words of the findings marked; overlapping ones are one mark."""
    parts, done = [], 0
    for start, end in sorted(finding.span for finding in findings if finding.span is not None):
        if end <= done:
            continue
        start = max(start, done)
        parts.append(f"{escape(text[done:start])}<mark>{escape(text[start:end])}</mark>")
        done = end
    return "".join((*parts, escape(text[done:])))


def _finding(finding: Finding) -> str:
    waived = f" <i>waived: {escape(finding.waived)}</i>" if finding.waived else ""
    return (
        f'<div class="finding {finding.severity}"><b>{finding.checker}</b> {escape(finding.message)}{waived}'
        f'<div class="instead">{escape(finding.suggestion or finding.remedy)}</div></div>'
    )
