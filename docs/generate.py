"""Write what follows from the code: the catalogue, a page a checker, the policy, the format, the flaws of the examples.

python docs/generate.py            write them
python docs/generate.py --check    fail if they are not as they would be written
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
import textwrap
import tomllib
import types
import typing
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import attrs

import supportquality as sq
from supportquality import business_hours, due, limits, policy, targets, tickets
from supportquality.checker import Checker
from supportquality.durations import write_duration
from supportquality.examples import Example
from supportquality.fields import keys_of
from supportquality.language import (
    AGENT_CUES,
    AGENT_HELPERS,
    BY_SHAPE,
    CUSTOMER_CUES,
    CUSTOMER_HELPERS,
    NEGATABLE,
)
from supportquality.languages import LANGUAGES
from supportquality.surveys import CSAT_PRESETS

DOCS = Path(__file__).resolve().parent
COMMAND = "python docs/generate.py"
PITFALLS = {
    "response_time": "Slow responses",
    "personalization": "Lack of personalization",
    "tone": "Tone and positive language",
    "empathy": "Lack of empathy",
    "clarity": "Unclear messages",
    "listening": "Not listening",
    "follow_up": "Missing follow-up",
    "promises": "Promising too much",
    "empowerment": "Agents without authority",
    "channels": "One channel, or channels that do not connect",
    "training": "Insufficient training",
    "tools": "Wrong tools",
    "feedback": "Neglected feedback",
    "brand_voice": "Brand voice",
    "measurement": "Failing to measure",
    "workplace": "Poor working environment",
}
NO_CSAT = (
    "Zammad has no preset for CSAT because it has no formula: as far as its public documentation tells, it asks no "
    "customer for a rating (its reporting counts tickets by status and channel), and wishes for a survey "
    "(zammad/zammad issues 303 and 834) were closed into the backlog. Who sends a survey of their own by a trigger "
    "counts the answers with `sq.csat`."
)
EXAMPLES = {"fil": "Filipino and Taglish"}
"""What the examples of a language are called, if not by the name of its pack."""

CUES = """
What a message can say. The packs in `supportquality/languages` hold the wording; a pack has a text for every cue below
but those that are found by shape alone. `reading.has("refusal")` and `reading.cues_of("refusal")` know all of them;
`reading.cues` lists those of the first three tables, and the finer ones serve the checkers.

A phrase may carry data, such as `=> act: do` (see the [notation](notation.md#data)). The keys that something reads are
named with the cue. Where no values are named beside a key, it counts by being there, and one writes `yes`. Any phrase
of an agent's cue may have `say`, a better wording for just these words, and any phrase `keep`.
""".strip()


def pages() -> Iterator[tuple[str, str]]:
    """Every generated page with its path below `docs`."""
    yield "catalogue.md", catalogue()
    yield "policy.md", policy_page()
    yield "tickets.md", tickets_page()
    yield "examples/README.md", with_flaws(read("examples/README.md"))
    for checker in sq.CHECKERS.values():
        yield f"reference/{checker.id}.md", page(checker)


def catalogue() -> str:
    """All checkers, metrics and cues in tables."""
    parts = [
        "# Catalogue",
        f"<!-- written by `{COMMAND}` -->",
        "What the definitions rest on, and what the short names in the docstrings stand for (`P3`, `CC`, `BP`), is on\n"
        "the page of [sources](sources.md).",
        "## Checkers of a ticket",
    ]
    for pitfall, title in PITFALLS.items():
        checkers = [checker for checker in sq.CHECKERS.values() if checker.pitfall == pitfall]
        if checkers:
            rows = [
                f"| [{checker.id}](reference/{checker.id}.md) | {checker.severity} | {first_line(checker.docs)} |"
                for checker in checkers
            ]
            parts += [f"### {title}", table("checker | severity | what it finds", rows)]
    parts += ["## Checkers of a team", "They look at a summary of many audits, never at tickets."]
    team = getattr(sq, "TEAM_CHECKERS", {})
    rows = [f"| {item.id} | {item.pitfall} | {first_line(item.docs)} |" for item in team.values()]
    parts.append(table("checker | pitfall | what it finds", rows))
    parts.append("## Metrics")
    rows = [
        f"| {metric.id} | {metric.unit} | {metric.statistic.__name__} | {first_line(metric.docs)} |"
        for metric in sq.METRICS.values()
    ]
    parts.append(table("metric | unit | merges as | definition", rows))
    parts += presets()
    parts += cues()
    return "\n\n".join(parts) + "\n"


def presets() -> Iterator[str]:
    """As which tools a metric can count, and how the tools count CSAT."""
    yield "### Presets"
    yield (
        'Some metrics can count as other tools do, by `presets` of the policy: `{"csat": "freshdesk"}`. Any '
        "preset of CSAT serves `supportquality.surveys.csat_like`, as a metric those that are a share."
    )
    rows = [
        f"| {metric.id} | {', '.join(metric.presets)} |" for metric in sq.METRICS.values() if metric.presets
    ]
    yield table("metric | presets", rows)
    rows = [f"| {tool} | {preset.result} | {preset.note} |" for tool, preset in CSAT_PRESETS.items()]
    yield table("CSAT of | kind | how it is counted", rows)
    yield NO_CSAT


def cues() -> Iterator[str]:
    """What every cue means, and the data of its phrases."""
    yield "## Cues"
    yield CUES
    for title, meanings in (
        ("In an agent's message", AGENT_CUES),
        ("In a customer's message", CUSTOMER_CUES),
        ("Found by shape", BY_SHAPE),
        ("Finer cues in an agent's message", AGENT_HELPERS),
        ("Finer cues in a customer's message", CUSTOMER_HELPERS),
    ):
        yield f"### {title}"
        yield table("cue | what it means", [f"| `{cue}` | {meaning} |" for cue, meaning in meanings.items()])
    yield "### Taken back by a negation"
    yield f"These do not count shortly after one of the pack's `negators`: {quoted(NEGATABLE)}."
    yield "### The data of `due`"
    yield due.__doc__.strip().partition("\n\n")[2]
    yield "### The kinds of `fact`"
    yield f"The packs ask for {quoted(kinds_of_facts())}."


def kinds_of_facts() -> set[str]:
    """Every kind that a shipped pack asks for."""
    asked = (pack.agent["fact-request"] for pack in LANGUAGES.values())
    return {kind for phrases in asked for kind in re.findall(r"fact: ([\w-]+)", phrases)}


def quoted(names: Iterable[str]) -> str:
    """Names in a row, in the order of the alphabet."""
    return ", ".join(f"`{name}`" for name in sorted(names))


def table(head: str, rows: list[str]) -> str:
    """A Markdown table."""
    return "\n".join((f"| {head} |", "|" + " --- |" * (head.count("|") + 1), *rows))


def first_line(docs: str) -> str:
    """The first sentence of a docstring."""
    return " ".join(docs.split("\n\n", 1)[0].split())


def page(checker: Checker) -> str:
    """The reference page of a checker."""
    parts = [
        f"# {checker.id}",
        f"<!-- written by `{COMMAND}` -->",
        f"{PITFALLS.get(checker.pitfall, checker.pitfall)} · severity {checker.severity}"
        + (" · also on drafts" if checker.on_message else ""),
        checker.docs.replace("\nSource: ", "\n[Source](../sources.md): "),
        "## What to do instead",
        checker.remedy["en"],
    ]
    for code, language in LANGUAGES.items():
        parts.append(f"## Examples, {EXAMPLES.get(code, language.name)}")
        parts += [example_block(item, "Found") for item in checker.bad if item.language == code]
        parts += [example_block(item, "Silent") for item in checker.good if item.language == code]
    return "\n\n".join(parts) + "\n"


def example_block(example: Example, verdict: str) -> str:
    """A transcript with its verdict and circumstances."""
    lines = [line.strip() for line in example.transcript.strip("\n").split("\n")]
    notes = [f"**{verdict}**", *([example.why] if example.why else [])]
    circumstances = ", ".join(
        [
            *([f"customer {example.ticket.customer.name}"] if example.ticket.customer.name else []),
            *(f"{key} {shown(value)}" for key, value in example.policy.items()),
            *([f"as of {example.as_of:%a %H:%M}"] if example.as_of else []),
        ]
    )
    note = ": ".join(notes) + (f" ({circumstances})" if circumstances else "")
    return "\n".join((note, "", "```text", *lines, "```"))


def shown(value: Any) -> str:
    """A policy value in a few words."""
    return ", ".join(map(str, value)) if isinstance(value, Mapping | list) else str(value)


# --- The policy and the transcript format --------------------------------------------------------------------

POLICY_EXAMPLE = {
    "locale": "en",
    "hours": {
        "tz": "Asia/Manila",
        "week": {"mon": [["09:00", "12:00"], ["13:00", "18:00"]], "tue": [["09:00", "18:00"]]},
        "holidays": ["2026-12-25"],
    },
    "targets": [
        {"metric": "first-response", "channel": "email", "within": "PT2H"},
        {"metric": "first-response", "channel": "email", "priority": "urgent", "within": "PT30M"},
        {"metric": "resolution", "within": "P3D"},
    ],
    "voice": {"formality": "neutral", "terms": {"client": "customer"}},
    "limits": {"curt_words": 3},
    "off": ["missing-name"],
}
POLICY_PARTS: Mapping[str, tuple[type, str]] = {
    "hours": (
        business_hours.BusinessHours,
        "Times are `09:00` or `09:00:30`, up to `24:00`; dates are `2026-12-25`.",
    ),
    "schedules": (policy.Schedules, "Each value has the keys of `hours`."),
    "targets": (targets.Target, "A list of these. Those that hold without any:"),
    "voice": (policy.Voice, ""),
    "required": (policy.Required, ""),
    "waivers": (policy.Waiver, "A list of these."),
    "limits": (limits.Limits, ""),
}
TICKET_EXAMPLE = {
    "id": "4812",
    "channel": "email",
    "customer": {"name": "Maria Santos"},
    "agents": [{"id": "ana", "name": "Ana Reyes", "team": "tier-1"}],
    "interactions": [
        {"type": "message", "at": "2026-01-20T08:00:00+08:00", "by": "customer", "text": "My order is late."},
        {
            "type": "message",
            "at": "2026-01-20T09:10:00+08:00",
            "by": "agent",
            "agent": "ana",
            "text": "Sorry!",
        },
    ],
}
INTERACTION_EXAMPLES: Mapping[str, Mapping[str, Any]] = {
    "message": {"by": "agent", "agent": "ana", "text": "Hi Maria, it ships today."},
    "note": {"agent": "ana", "text": "The courier lost the first parcel."},
    "status": {"status": "pending"},
    "assignment": {"agent": "ben", "team": "tier-2"},
    "priority": {"priority": "urgent"},
    "merge": {"into": "4790"},
    "survey_sent": {"kind": "csat"},
    "survey_answer": {"kind": "csat", "score": 2, "comment": "It took a week."},
}
"""What an interaction of each kind holds besides its type and time."""


def policy_page() -> str:
    """Every key of a policy, from its classes."""
    parts = [
        "# The policy",
        f"<!-- written by `{COMMAND}` from the classes -->",
        "Everything that a team decides about its quality. `sq.Policy.from_dict(data)` reads plain data, such as a "
        "file in JSON or TOML, `policy.to_dict()` writes all of it, the defaults included. What has a default may "
        "be left out, and an unknown key is an error with its place. A whole policy is `docs/examples/policy.toml`.",
        "Durations are ISO 8601 without years and months: `PT2H`, `P3D`. *Business time* runs while the desk is open "
        "(`hours`, `schedules`), so that `P1D` is 24 open hours; *calendar time* always runs.",
        json_block(POLICY_EXAMPLE),
        keys_table(sq.Policy, used_by=True),
        "`supportquality.scorecard` lists the keys of a `scorecard`, as does [From tickets to a team](teams.md).",
    ]
    for key, (owner, note) in POLICY_PARTS.items():
        parts += [f"## {key}", first_paragraph(owner), keys_table(owner, used_by=owner is sq.Limits)]
        parts += [note] if note else []
        if owner is sq.Target:
            parts.append(default_targets())
    return "\n\n".join(parts) + "\n"


def default_targets() -> str:
    """The targets that hold where a policy gives none, a row a channel."""
    within: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for target in targets.DEFAULT_TARGETS:
        row = within[target.channel or "", target.priority or "any"]
        row[target.metric] = write_duration(target.within)
    rows = [
        " | ".join(
            ["", channel, priority, *(row.get(metric, "") for metric in targets.TARGET_METRICS), ""]
        ).strip()
        for (channel, priority), row in sorted(within.items())
    ]
    return table(" | ".join(("channel", "priority", *targets.TARGET_METRICS)), rows)


def tickets_page() -> str:
    """Every key of the transcript format, from its classes."""
    parts = [
        "# The transcript format",
        f"<!-- written by `{COMMAND}` from the classes -->",
        "A ticket and what happened on it, as plain data. `sq.Ticket.from_dict(data)` reads it, `ticket.to_dict()` "
        "writes it. An unknown key is kept where it stands (`extra`) and comes back with `to_dict`; what a known one "
        "does not allow is an error with its place. [From and to other tools](tools.md) tells how to read what other "
        "help desks export.",
        json_block(TICKET_EXAMPLE),
        "## A ticket",
        keys_table(tickets.Ticket),
        "## customer",
        first_paragraph(tickets.Customer),
        keys_table(tickets.Customer),
        "### previous_tickets",
        first_paragraph(tickets.PreviousTicket),
        keys_table(tickets.PreviousTicket),
        "## agents",
        first_paragraph(tickets.Agent),
        keys_table(tickets.Agent),
        "## interactions",
        "Each has a `type` and the time `at` which it happened; the other keys depend on the type.",
    ]
    for kind, owner in tickets.INTERACTIONS.items():
        example = {"type": kind, "at": "2026-01-20T09:30:00+08:00", **INTERACTION_EXAMPLES[kind]}
        parts += [
            f"### {kind}",
            first_paragraph(owner),
            keys_table(owner, leave_out="at"),
            json_block(example),
        ]
    return "\n\n".join(parts) + "\n"


def first_paragraph(owner: type) -> str:
    """What a class is, in the words of its docstring."""
    return first_line(inspect.getdoc(owner) or "")


def keys_table(owner: Any, *, used_by: bool = False, leave_out: str = "") -> str:
    """A row a key: its type in JSON, its default, what it means and, if asked, who compares with it."""
    hints, fields, said = typing.get_type_hints(owner), attrs.fields_dict(owner), meanings(owner)
    rows = []
    for key, name in keys_of(owner).items():
        if key == leave_out:
            continue
        hint = "hours" if owner is sq.BusinessHours else hints[name]
        cells = [f"`{key}`", json_type(hint, key), default_of(owner, fields[name]), linked(said[name])]
        if used_by:
            # Most of them look at some limit: each stands in the table of limits.
            cells.append("" if key == "limits" else ", ".join(users(key)))
        rows.append(f"| {' | '.join(cells)} |")
    return table("key | type | default | meaning" + (" | looked at by" if used_by else ""), rows)


def linked(text: str) -> str:
    """A text whose checkers lead to their pages; ids of one word could be any word."""
    ids = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])")
    return ids.sub(lambda it: checker_link(it[0]) if it[0] in sq.CHECKERS else it[0], text)


def checker_link(checker: str) -> str:
    """A link to the page of a checker."""
    return f"[{checker}](reference/{checker}.md)"


@cache
def meanings(owner: type) -> Mapping[str, str]:
    """What the fields of a class mean: the docstrings below them, those of its bases included."""
    found: dict[str, str] = {}
    for each in reversed(owner.__mro__[:-1]):
        body = ast.parse(inspect.getsource(each)).body[0]
        assert isinstance(body, ast.ClassDef)
        for field, below in zip(body.body, body.body[1:], strict=False):
            if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr):
                assert isinstance(field.target, ast.Name)
                assert isinstance(below.value, ast.Constant)
                found[field.target.id] = " ".join(str(below.value.value).split())
    return found


HOURS_TYPES = {
    "tz": "text",
    "week": "object of lists of pairs of times",
    "breaks": "object of lists of pairs of times",
    "holidays": "list of dates",
    "special": "object of lists of pairs of times",
}
PLAIN_TYPES: Mapping[Any, str] = {
    str: "text",
    bool: "true or false",
    int: "whole number",
    float: "number",
    timedelta: "duration",
    datetime: "time",
    Any: "any",
}


def json_type(hint: Any, key: str) -> str:
    """A type as JSON has it, in words."""
    if hint == "hours":
        return HOURS_TYPES[key]
    if hint in PLAIN_TYPES:
        return PLAIN_TYPES[hint]
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        if all(attrs.has(each) for each in inside):
            return "object"
        return " or ".join(json_type(each, key) for each in inside if each is not type(None))
    if origin is typing.Literal:
        return ", ".join(f"`{choice}`" for choice in inside)
    if origin is tuple and inside[-1] is not Ellipsis:
        return f"pair of {json_type(inside[0], key)}s"
    if origin in (tuple, frozenset):
        return f"list of {plural(json_type(inside[0], key))}"
    if origin is Mapping:
        return f"object of {plural(json_type(inside[1], key))}"
    return "object"


def plural(words: str) -> str:
    """Of several: texts, objects, lists of texts."""
    first, of, rest = words.partition(" of ")
    return f"{first if first in ('text', 'any') else first + 's'}{of}{rest}"


def default_of(owner: type, attribute: Any) -> str:
    """What holds where a key is left out."""
    default = attribute.default
    if default is attrs.NOTHING or (owner is sq.BusinessHours and attribute.name == "tz"):
        return "*required*"
    if isinstance(default, attrs.Factory):
        if default.takes_self:
            return "see there"
        default = default.factory()
    if attribute.converter is not None and owner is not sq.BusinessHours:
        default = attribute.converter(default)
    if attrs.has(type(default)) or default is targets.DEFAULT_TARGETS:
        return "always open, UTC" if isinstance(default, sq.BusinessHours) else "see below"
    if isinstance(default, timedelta):
        return f"`{write_duration(default)}`"
    if default is None:
        return "none"
    return f"`{json.dumps(sorted(default) if isinstance(default, frozenset) else default)}`"


@cache
def users(key: str) -> list[str]:
    """The checkers and metrics that look at a key themselves, from a search of their code."""
    looks = re.compile(rf"\b(?:policy|limits)\.{key}\b")
    found = []
    for item in (*sq.CHECKERS.values(), *sq.TEAM_CHECKERS.values(), *sq.METRICS.values()):
        if looks.search(code_of(item)):
            found.append(checker_link(item.id) if item.id in sq.CHECKERS else item.id)
    return found


@cache
def code_of(item: Any) -> str:
    """The source of the module of a checker or a metric, without docstrings."""
    function = getattr(item, "find", None) or item.observe
    tree = ast.parse(inspect.getsource(sys.modules[function.__module__]))
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            node.value.value = ""
    return ast.unparse(tree)


def json_block(data: Any) -> str:
    """Plain data as a block of JSON."""
    return f"```json\n{as_json(data)}\n```"


def as_json(data: Any, indent: str = "") -> str:
    """JSON that breaks no line which fits."""
    text = json.dumps(data, ensure_ascii=False)
    if len(indent + text) <= 100 or not isinstance(data, Mapping | list):
        return text
    deeper = f"{indent}  "
    if isinstance(data, list):
        lines = [as_json(item, deeper) for item in data]
        return "[\n" + ",\n".join(deeper + line for line in lines) + f"\n{indent}]"
    lines = [f"{json.dumps(key)}: {as_json(item, deeper)}" for key, item in data.items()]
    return "{\n" + ",\n".join(deeper + line for line in lines) + f"\n{indent}}}"


# --- Where the examples show each flaw -----------------------------------------------------------------------

AS_OF = "2026-02-16T09:00:00+08:00"
FLAWS = re.compile(r"(?<=<!-- flaws -->\n).*?(?=<!-- end of flaws -->)", re.DOTALL)


def with_flaws(page: str) -> str:
    """The page of the examples with its table of flaws as an audit finds them."""
    return FLAWS.sub(lambda _: f"{flaws_table()}\n", page)


def flaws_table() -> str:
    """A row a checker: the first tickets on which it finds something, and the words."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for audit in example_audits():
        for finding in audit.findings:
            tickets_of = found[finding.checker]
            tickets_of[finding.ticket_id] = tickets_of.get(finding.ticket_id) or finding.quote
    rows = []
    for checker in sq.CHECKERS:
        places = found.get(checker, {})
        quote = next(filter(None, places.values()), "")
        words = textwrap.shorten(quote, 70, placeholder=" …").replace("|", "\\|")
        rows.append(f"| {checker} | {', '.join([*places][:4]) or 'none'} | {words} |")
    return table("flaw | for example in | with the words", rows)


def example_audits() -> Iterable[sq.Audit]:
    """The audits of the bundled transcripts under the bundled policy."""
    data = tomllib.loads((DOCS / "examples" / "policy.toml").read_text(encoding="utf-8"))
    auditor = sq.Auditor(sq.Policy.from_dict(data))
    lines = (DOCS / "examples" / "transcripts.jsonl").read_text(encoding="utf-8").splitlines()
    return auditor.audit_all((sq.Ticket.from_dict(json.loads(line)) for line in lines), AS_OF)


def main(arguments: list[str]) -> int:
    """Write or check; the exit code."""
    wanted = dict(pages())
    stale = [path for path, text in wanted.items() if not (DOCS / path).is_file() or text != read(path)]
    left = [path.relative_to(DOCS).as_posix() for path in (DOCS / "reference").glob("*.md")]
    extra = [path for path in left if path not in wanted]
    if "--check" in arguments:
        for path in (*stale, *extra):
            sys.stderr.write(f"docs/{path} is not fresh: run {COMMAND}\n")
        return 1 if stale or extra else 0
    for path in stale:
        (DOCS / path).parent.mkdir(exist_ok=True)
        (DOCS / path).write_text(wanted[path], encoding="utf-8")
    for path in extra:
        (DOCS / path).unlink()
    return 0


def read(path: str) -> str:
    """A page as it is."""
    return (DOCS / path).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
