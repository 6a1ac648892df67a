"""Every example of the page on the phrase notation does what the page says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import supportquality as sq
from supportquality.language import AGENT_CUES, AGENT_HELPERS, CUSTOMER_CUES, CUSTOMER_HELPERS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "notation.md"
SETTING = re.compile(
    r"(group|form) ([\w'-]+): (.*)|(cue|spelling|names|floating|negators|contrasts|abbreviations|affixes|prefixes): (.*)"
)


def examples() -> list[Any]:
    text = PAGE.read_text(encoding="utf-8")
    blocks = re.finditer(r"```phrases\n(.*?)\n---\n(.*?)\n```", text, re.DOTALL)
    return [
        pytest.param(one[1], one[2], id=f"line-{text.count(chr(10), 0, one.start()) + 1}") for one in blocks
    ]


def pack_of(block: str) -> tuple[sq.Language, str]:
    """The pack that the lines of an example make, and the cue they are phrases of."""
    fields: dict[str, Any] = {"groups": {}, "forms": {}}
    cue, phrases = "refusal", []
    for line in block.split("\n"):
        match = SETTING.fullmatch(line)
        if match is None:
            phrases.append(line)
        elif match[1]:
            fields[f"{match[1]}s"][match[2]] = match[3]
        elif match[4] == "cue":
            cue = match[5]
        elif match[4] == "spelling":
            fields["spelling"] = dict(pair.split(" = ") for pair in match[5].split("; "))
        else:
            fields[match[4]] = tuple(match[5].split())
    agent = dict.fromkeys((*AGENT_CUES, *AGENT_HELPERS), "") | {cue: "\n".join(phrases)}
    customer = dict.fromkeys((*CUSTOMER_CUES, *CUSTOMER_HELPERS), "")
    return sq.Language(code="xx", name="Example", agent=agent, customer=customer, **fields), cue


def marked(cues: tuple[sq.Cue, ...], text: str) -> str:
    for cue in reversed(cues):
        text = f"{text[: cue.start]}«{cue.quote}»{text[cue.end :]}"
    data = {key: value for cue in cues for key, value in cue.data.items()}
    return f"{text} => {'; '.join(f'{key}: {data[key]}' for key in data)}" if data else text


@pytest.mark.parametrize(("block", "messages"), examples())
def test_an_example_finds_exactly_what_it_marks(block: str, messages: str) -> None:
    pack, cue = pack_of(block)
    if messages.startswith("error: "):
        with pytest.raises(sq.PackError) as raised:
            sq.read("", "agent", languages=[pack])
        assert f"error: {raised.value}" == messages
        return
    for message in messages.split("\n"):
        text = re.sub("[«»]| => .*", "", message)
        assert marked(sq.read(text, "agent", languages=[pack]).cues_of(cue), text) == message


def test_every_feature_has_an_example() -> None:
    assert len(examples()) >= 25
