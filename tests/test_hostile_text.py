"""Texts that break readers: very long, repetitive, malformed, or mutated at random. Reading stays linear and exact."""

from __future__ import annotations

import pickle
import random
import time

import pytest

from supportquality.names import addressed_names, signed_names
from supportquality.reader import read
from supportquality.reading import Reading

LONGER = 2.0
SLACK = 1.6
"""A busy machine may cost so much more; a quadratic reader would still be caught."""

REPEATED = {
    "one letter": "a",
    "one capital": "A",
    "digits": "7",
    "spaces": " ",
    "newlines": "\n",
    "lines": "a\n",
    "quotes": '"',
    "quoted lines": "> a\n",
    "quote marks": ">",
    "apostrophes": "a'",
    "emoji": "😡",
    "combining marks": "e\u0301\u0302",
    "joiners": "a\u200d",
    "at signs": "@",
    "near addresses": "a@",
    "addresses": "a@b.co ",
    "handles": "@a ",
    "near URLs": "http://",
    "URLs": "https://a.b/c ",
    "near www": "www.",
    "backticks": "`",
    "fences": "```",
    "near tags": "<a ",
    "tags": "<b>",
    "comments": "<!--",
    "entities": "&#39;",
    "near entities": "&#",
    "braces": "{",
    "fields": "{{a}} ",
    "brackets": "[a",
    "tracking": "[ref:",
    "hashes": "##-",
    "dashes": "-",
    "underscores": "_",
    "near introductions": "On 1 Jan 2026 at 5:00 a@b.co\n",
    "introductions of nothing": "On 1 Jan 2026 A wrote: b\n",
    "introductions by time": "On 5:00 ",
    "headers": "From: a\n",
    "headers apart": "From: a\n\n",
    "lines of programs": "Sent from my a\nb?\n",
    "postscripts": "Thanks,\nA\nP.S. b\n",
    "numbers of things": "order no. 1. ",
    "short letters": "a.b. c ",
    "disclaimers": "a\nThis email and any\n",
    "closings": "Thanks,\na\n",
    "wrapped lines": f"{'a ' * 35}\n",
    "near headers": "From:",
    "traces": "  at a(",
    "near numbers": "1,",
    "dotted numbers": "1.1",
    "dashed numbers": "12-",
    "phones": "+63 917 ",
    "amounts": "₱1,000 ",
    "orders": "order 5531 ",
    "masked": "**",
    "crosses before a digit": f"{'x' * 100} 5 ",
    "crossed groups": "xx-",
    "dotted letters": "no.",
    "near addresses of streets": "1 A ",
    "dates": "5 May ",
    "near phrases": "thank you for your ",
    "negations": "not ",
    "questions": "why? ",
    "exclamations": "!",
    "capitals": "NO WE ",
    "names": "Hi Maria Santos, ",
    "titles": "Sir ",
    "enclitics": "po ",
    "signatures": "Best regards,\nA\n",
    "initials": "^A ",
}


TRIES = 3
"""A machine that is busy for a while is given another chance; what grows too fast fails every time."""


def everything(reading: Reading) -> None:
    """Ask for all that a reading can say."""
    assert all(reading.text[cue.start : cue.end] == cue.quote for cue in reading.cues)
    assert all(0 <= fact.start < fact.end <= len(reading.text) for fact in reading.facts)
    assert all(0 <= start < end <= len(reading.text) for start, end in reading.own)
    assert reading.mood in (-2, -1, 0, 1)
    assert len(addressed_names(reading)) >= 0
    assert len(signed_names(reading)) >= 0
    assert reading.language in (None, "en", "fil")
    assert [sentence.words for sentence in reading.sentences] == [
        sentence.words for sentence in reading.sentences if sentence.words > 0
    ]
    assert reading.is_pleasantry in (True, False)


def seconds(text: str, side: str) -> float:
    begun = time.process_time()
    everything(read(text, by=side, name="Maria Santos"))
    return time.process_time() - begun


def growth(unit: str, side: str, size: int) -> float:
    short, long = unit * (size // len(unit)), unit * (2 * size // len(unit))
    return min(seconds(long, side) for _ in range(2)) / max(0.02, min(seconds(short, side) for _ in range(2)))


@pytest.mark.parametrize("side", ["agent", "customer"])
@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED.keys())
def test_time_grows_with_the_length_alone(unit: str, side: str) -> None:
    assert any(growth(unit, side, 8_000) < LONGER * SLACK for _ in range(TRIES))


@pytest.mark.slow
@pytest.mark.parametrize("side", ["agent", "customer"])
@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED.keys())
def test_four_times_the_text_takes_four_times_as_long(unit: str, side: str) -> None:
    """Quadratic work would take sixteen times as long; a busy machine forbids a finer line."""
    assert any(_four_times(unit, side) < 9 for _ in range(TRIES))


def _four_times(unit: str, side: str) -> float:
    short, long = unit * (15_000 // len(unit)), unit * (60_000 // len(unit))
    return min(seconds(long, side) for _ in range(2)) / max(0.02, min(seconds(short, side) for _ in range(2)))


@pytest.mark.parametrize("side", ["agent", "customer"])
@pytest.mark.parametrize(
    "text",
    [
        "\ud800 cannot help \udfff",
        "we\x00 cannot\x00help you",
        "\u202ewe cannot refund you\u202c",
        "\u2066@ShopHelp\u2069 thanks",
        "\ufeffHi Maria",
        "we c\u0301a\u0301n\u0301n\u0301o\u0301t help",
        "İstanbul'da yardım edemeyiz ß ﬁ ŉ",
        "ＷＥ　ＣＡＮＮＯＴ　ＨＥＬＰ",
        "\x1e\x1fꙮꙭꙫꙩ we cannot",
        "\r\r\n\u2028\u2029\x0b\x0c",
        "²³¹ ½ Ⅷ 五 ٣ ৪ order ٣٣٣٣",
        "🙂" * 3 + "\u200d♂️",
    ],
)
def test_odd_characters_do_no_harm(text: str, side: str) -> None:
    reading = read(text, by=side, name="Maria")
    everything(reading)
    assert pickle.loads(pickle.dumps(reading)) == reading


SEEDS = (
    "Hi Maria, I'm so sorry to hear about the trouble. We can't refund order #5531, but I will call you by Friday.",
    "Magandang araw po Ma'am Ana, pasensya na po sa abala. Hindi po namin ma-refund ang ₱1,500 hanggang bukas.",
    "WHERE IS MY ORDER 5531???? This is the third time I ask!!! I want to speak to a manager 😡",
    "wala pa rin po yung load ko, 0917 123 4567, d pa rin gumagana. salamat - Tin",
    "Fixed.\n\nOn Mon, Jan 5, 2026 at 3:00 PM Ana <a@shop.example> wrote:\n> We cannot help.\n\nBest regards,\nAna",
    "Dear {{first_name}}, see https://shop.example/a?b=1 and `restart`. ^AW",
)
ALPHABET = "aeinostpo PO,.!?'-@#<>[]{}`&;:/\n\t0159é’ñ😡\u0301\u200b\x1eꙮ\ud800"


def mutated(chance: random.Random) -> str:
    """Two seeds cut and joined, some letters changed, doubled, swapped or lost."""
    one, other = chance.choice(SEEDS), chance.choice(SEEDS)
    letters = list(one[: chance.randrange(len(one))] + other[chance.randrange(len(other)) :])
    for _ in range(chance.randrange(8)):
        at = chance.randrange(len(letters) + 1)
        letters[at : at + chance.randrange(3)] = chance.choice(ALPHABET) * chance.randrange(4)
    return "".join(letters)


def fuzz(count: int, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(count):
        random_text = "".join(chance.choices(ALPHABET, k=chance.randrange(60)))
        text = random_text if number % 4 == 0 else mutated(chance)
        everything(
            read(text, by=chance.choice(("agent", "customer")), name=chance.choice((None, "Maria Tin")))
        )


def test_mutated_messages_are_read() -> None:
    fuzz(2_000, seed=1)


@pytest.mark.slow
def test_many_mutated_messages_are_read() -> None:
    fuzz(30_000, seed=2)
