"""Write the pages that follow from the code: the catalogue, and a page a checker from its docstring and examples.

python docs/generate.py            write them
python docs/generate.py --check    fail if they are not as they would be written
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import supportquality as sq
from supportquality import due
from supportquality.checker import Checker
from supportquality.examples import Example
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
