"""The names of customers, and whom messages speak to."""

from __future__ import annotations

import pytest

from supportquality.names import Names, addressed_names, names_of, signed_names, slips, uses_name
from supportquality.reader import read
from supportquality.tickets import Customer

MARIA = Names.from_texts(["Ma. Cristina dela Cruz-Santos"])


@pytest.mark.parametrize(
    "word",
    [
        "Cristina",
        "CRISTINA",
        "cristina",
        "Cruz",
        "Santos",
        "Ma. Cristina",
        "Cris",
        "Tina",
        "Cristina's",
        "MC",
    ],
)
def test_every_name_and_short_form_matches(word: str) -> None:
    assert MARIA.matches(word)


@pytest.mark.parametrize("word", ["dela", "Maricar", "Kristina", "Ana", "", "Team", "Mr"])
def test_other_words_do_not_match(word: str) -> None:
    assert not MARIA.matches(word)


@pytest.mark.parametrize(
    ("full", "called"),
    [
        ("Zoë Lindqvist", "Zoe"),
        ("José Antúnez", "jose"),
        ("SANTOS, MARIA", "Maria"),
        ("Anneke de Vries", "Vries"),
        ("Jan van der Berg", "Berg"),
        ("Juan Carlos Reyes", "JC"),
        ("Omar al-Rashid", "Rashid"),
        ("Sean O'Connor Jr.", "O'Connor"),
        ("Elizabeth Uy", "Beth"),
        ("Elizabeth Uy", "Uy"),
        ("田中太郎", "田中"),
        ("Мария Иванова", "Мария"),
    ],
)
def test_names_of_many_kinds(full: str, called: str) -> None:
    assert Names.from_texts([full]).matches(called)


def test_the_record_the_nicknames_and_the_signature_count() -> None:
    names = Names.of(Customer(name="Rodolfo Manalastas", nicknames=("Jun",)), signatures=["Dolph"])
    assert names.matches("Jun")
    assert names.matches("Dolph")
    assert not Names.of(Customer())


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("Mara", "maria"),
        ("Mraia", "maria"),
        ("Marai", "maria"),
        ("Santoz", "santos"),
        ("Kevin", None),
        ("Maria", None),
    ],
)
def test_near_misses(word: str, near: str | None) -> None:
    assert Names.from_texts(["Maria Santos"]).near_miss(word) == near


def test_slips_are_bounded() -> None:
    assert [slips("abcd", other) for other in ("abcd", "abc", "abdc", "xbcd", "ab", "zzzz", "abcdefgh")] == [
        0,
        1,
        1,
        1,
        2,
        3,
        3,
    ]


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        ("Hi Maria, it is fixed.", "Maria Santos", ["Maria"]),
        ("it is fixed, maria.", "Maria Santos", ["maria"]),
        ("The account of Santos is open.", "Maria Santos", ["Santos"]),
        ("Zoe, the slot is yours.", "Zoë Lind", ["Zoe"]),
        ("Hi Joy, it is a joy to help.", "Joy Cruz", ["Joy"]),
        ("Your bill is due in May.", "May Cruz", []),
        ("Thanks May!", "May Cruz", ["May"]),
        ("We will check, will you wait?", "Will Tan", []),
        ("Thanks for waiting, Will.", "Will Tan", ["Will"]),
        ("Please mark it as paid.", "Mark Lee", []),
        ("Fixed.\n\nBest regards,\nMaria", "Maria Santos", []),
        ("@maria it is fixed", "Maria Santos", []),
        ("Hi May, it is free.", "May Cruz", ["May"]),
        ("Good morning May!\n\nIt is free.", "May Cruz", ["May"]),
        ("Hi po May, okay na po.", "May Cruz", ["May"]),
        ("Hi, may bayad na po.", "May Cruz", []),
        ("Dear Mr. Smith, it is free.", "Oliver Smith", ["Smith"]),
        ("Dear Ms\u00a0Stone, it is free.", "Ann Stone", ["Stone"]),
        ("Hello Mrs. White, it is free.", "Ann White", ["White"]),
        ("Magandang araw po, Gng. Manalo.", "Pia Manalo", ["Manalo"]),
    ],
)
def test_the_known_name_is_found_where_it_is_used(text: str, name: str, called: list[str]) -> None:
    assert [cue.quote.split()[-1] for cue in read(text, by="agent", name=name).cues_of("name")] == called


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Hi Kevin, thank you for writing in.", ["Kevin"]),
        ("Hello po Ma'am Cristy, paki-update po", ["Cristy"]),
        ("Magandang araw po, G. Dimaculangan. Aprubado na po.", ["Dimaculangan"]),
        ("Hi Juan dela Cruz, it is on its way.", ["Juan dela Cruz"]),
        ("Dear Mr. Smith, it is free.", ["Smith"]),
        ("Mr. Smith, it is free.", ["Smith"]),
        ("Hi there! Sure.", []),
        ("Hi Team, please check.", []),
        ("Hi po! Nasa kanto na po ang rider.", []),
    ],
)
def test_whom_a_message_speaks_to(text: str, whom: list[str]) -> None:
    assert [address.name for address in addressed_names(read(text, by="agent"))] == whom


def test_a_slip_in_the_known_name_is_seen_even_when_small() -> None:
    names = Names.from_texts(["Maria Santos"])
    (address,) = addressed_names(read("hi mara, ok na po", by="agent"), names)
    assert (address.name, names.near_miss(address.name)) == ("mara", "maria")
    right = addressed_names(read("hi maria, ok na po", by="agent"), names)
    assert all(names.matches(address.name) for address in right)


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("It broke.\n\nThank you,\nCathy", ("Cathy",)),
        ("pa-extend po ng due date. Salamat! - Tin", ("Tin",)),
        ("Please correct it.\n\nBest,\nTherese Novak\nABC Corp", ("Therese Novak",)),
        ("Please correct it.", ()),
        # What a mail program writes is no name.
        ("Where is it?\n\nSent from my iPhone", ()),
        ("Where is it?\n\nThanks,\nSent from Outlook", ()),
        ("Nasaan na po?\n\nIpinadala mula sa aking iPhone", ()),
        ("Where is it?\n\nThanks,\nCathy\n\nGet Outlook for Android", ("Cathy",)),
        # A last line in small letters or in capitals, if no pack knows a word of it.
        ("It broke.\nThank you,\ncathy", ("cathy",)),
        ("sira po ung remote\nsalamat po,\ntanya brooks", ("tanya brooks",)),
        ("sira po ung remote\n- bong", ("bong",)),
        ("sira po ung remote\n- BONG", ("BONG",)),
        ("It broke.\nThank you,\nplease reply", ()),
        ("Kulang po:\n- remote", ()),
        ("Kulang po:\n- milktea\n- frappe", ()),
        ("It broke.\nThanks,\ncathy@example.org", ()),
    ],
)
def test_names_that_are_signed_with(text: str, signed: tuple[str, ...]) -> None:
    assert signed_names(read(text, by="customer")) == signed


SURNAMES = "Smith White Stone Young Green Hill Lamb Fox Go Uy Cook Manalo Galang".split()


@pytest.mark.parametrize("family", SURNAMES)
@pytest.mark.parametrize(
    "opening",
    ["Dear Mr. {}, it is free.", "Dear Ms {}, it is free.", "Magandang araw po, Gng. {}. Libre po."],
)
def test_a_family_name_that_is_a_word_is_used_after_a_title(opening: str, family: str) -> None:
    reading = read(opening.format(family), by="agent")
    assert uses_name(reading, names_of(f"Pia {family}"))
    assert not uses_name(reading, names_of("Maria Santos"))
