"""What upsets a customer, and what acknowledges it."""

from __future__ import annotations

import pytest

from supportquality.acknowledgement import acknowledges, failures_of_company, is_angry, is_upset
from supportquality.auditing import Auditor
from supportquality.examples import transcript_to_ticket
from supportquality.reader import read

UPSET = (
    "I'm really disappointed. I waited at home all day and the technician never showed up.",
    "This is so frustrating, my paycheck has not been deposited.",
    "Nakakainis naman po, pangatlong araw na akong pabalik-balik sa branch nyo!",
    "Nakakadismaya po kayo. Sinira ng inyong tauhan ang aming bakod.",
)
CALM = (
    # What the company failed in asks for an apology; alone and told calmly it is no upset.
    "The parcel arrived open and the perfume is missing.",
    "kulang po ng dalawang milktea ung order ko, bayad na po lahat",
    "I can't log in, what should I do?",
    "Hi, could you tell me how to change the language of the menu?",
    "hi po, magkano po ung upgrade sa 50 mbps?",
    "d ko ma-open ung app",
    "Thank you, it works now!",
)


@pytest.mark.parametrize("text", UPSET)
def test_upset(text: str) -> None:
    assert is_upset(read(text, by="customer"))


@pytest.mark.parametrize("text", CALM)
def test_calm(text: str) -> None:
    reading = read(text, by="customer")
    assert not is_upset(reading)
    assert not is_angry(reading)


@pytest.mark.parametrize(
    "text",
    [
        "This is outrageous!! You people are thieves and I am furious.",
        "Galit na galit na ako sa inyo!! Mga magnanakaw kayo!",
        "Mga walang hiya kayo! Pinutulan ninyo kami ng tubig kahit bayad na kami, punyeta!",
    ],
)
def test_angry(text: str) -> None:
    assert is_angry(read(text, by="customer"))


@pytest.mark.parametrize(
    ("text", "failed"),
    [
        ("You charged me twice.", True),
        ("Your app deleted all my photos.", True),
        ("Tatlong oras na pong walang kuryente rito sa amin.", True),
        ("mali po ung flavor ng cake na dumating", True),
        ("I can't log in on my phone.", False),
        ("I dropped my laptop and it cracked.", False),
        ("nakalimutan ko po yung password ko, di ako maka-log in", False),
        ("When will the parcel arrive? It was sent on Monday.", False),
    ],
)
def test_failures_of_the_company(text: str, failed: bool) -> None:
    assert bool(failures_of_company(read(text, by="customer"))) is failed


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I understand how frustrating this is.", True),
        ("I am sorry about the perfume.", True),
        ("So the parcel arrived open and the perfume is missing.", True),
        ("Sorry.", False),
        ("I am sorry, please wait.", False),
        ("Which parcel is it?", False),
        ("A new bottle ships today.", False),
    ],
)
def test_acknowledges(reply: str, expected: bool) -> None:
    ticket, _ = transcript_to_ticket(
        f"Mon 09:00 customer: Terrible. The parcel arrived open and the perfume is missing.\nMon 09:10 agent: {reply}"
    )
    case = Auditor(checkers=[]).case(ticket)
    assert acknowledges(case, (1,), (0,)) is expected
