from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Bad,
    Case,
    Cue,
    Evidence,
    FirstGiven,
    Given,
    Good,
    Reading,
    Severity,
    checker,
)

_UNSPECIFIED: Final = "other"


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "The customer already gave this: «{given}».",
        "fil": "Naibigay na ito ng customer: «{given}».",
    },
    remedy={
        "en": "Read the ticket first; if you doubt the value, repeat it and ask whether it is right.",
        "fil": "Basahin muna ang tiket; kung may duda, ulitin ang ibinigay at itanong kung tama.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: Order number 5531 arrived with a broken lid.
                Mon 09:05 agent: I'm sorry about the lid. Could you please «tell me your order number»?
            """,
        ),
        Bad(
            """
                Mon 09:00 bot: What is the e-mail address of your account?
                Mon 09:01 customer: jonas.falk@example.org
                Mon 09:02 customer: my trial ended early
                Mon 09:05 agent: I'll look into it. «What is your email address»?
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: The display stays black. Serial no. WB-4410-9921-D.
                Mon 09:05 agent: Does it light up while charging?
                Mon 09:10 customer: No, black there too.
                Mon 09:15 agent: Then we swap it. «Please send me the serial number».
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: wala po signal since kagabi. number ko po 09171234567
                Mon 09:05 agent: Check ko po ang area nyo.
                Mon 09:06 customer: ok po waiting
                Mon 09:15 agent: Salamat po sa paghihintay. «Ano po ulit ang mobile number» nyo?
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: hi pa-reset po password, email ko po rj.delacruz@example.ph
                Mon 09:05 agent: Sure po. «Pa-provide po ng registered email address» nyo?
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: Gusto ko po sanang ilipat ang biyahe, ang booking reference ko po ay KX7P2Q.
                Mon 09:05 agent: Sige po. «Maaari po bang malaman ang inyong booking reference»?
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: Order number 5531 arrived with a broken lid.
                Mon 09:05 agent: Just to be sure, is it order 5531 that we are talking about?
            """,
            why="repeating the value to confirm it is not asking",
        ),
        Good(
            """
                Mon 09:00 customer: Order number 5531 arrived with a broken lid.
                Mon 09:05 agent: I'm sorry about the lid. May I ask for your order number, please?
                Mon 09:06 agent: Order number 5531, right?
            """,
            why="the value follows in a second message of the same reply",
        ),
        Good(
            """
                Mon 09:00 customer: My toaster arrived with a broken lever.
                Mon 09:05 agent: I'm sorry about the lever. Could you please tell me your order number?
            """,
            why="it was never given",
        ),
        Good(
            """
                Mon 09:00 customer: Please add a teammate, the account is jonas.falk@example.org.
                Mon 09:05 agent: Gladly. What is your teammate's email address?
            """,
            why="another one is asked for",
        ),
        Good(
            """
                Mon 09:00 customer: wala po signal. number ko po 09171234567
                Mon 09:05 agent: Naka-log na po sa 09171234567. May iba pa po ba kayong contact number?
            """,
            language="fil",
            why="ibang numero ang hinihingi",
        ),
        Good(
            """
                Mon 09:00 customer: may complaint ako sa delivery, may order number ako dito hanapin ko lang
                Mon 09:05 agent: Sige po. Ano po ang order number?
            """,
            language="fil",
            why="hindi pa naibibigay",
        ),
        Good(
            """
                Mon 09:00 customer: Nagbayad po ako ng 1,850 sa Bayad Center pero hindi pa nakatala.
                Mon 09:05 agent: Tama po bang 1,850 ang ibinayad ninyo?
            """,
            language="fil",
            why="inuulit para makumpirma",
        ),
        Good(
            """
            Mon 09:00 customer: Since the update on Windows 10 my calendar is empty.
            Mon 09:05 agent: Could you tell me which version of the calendar you use?
            """,
            why='"Windows 10" is not the version of the program',
        ),
        Good(
            """
            Mon 09:00 customer: 2,899 po ang bill ko, 1,499 lang ang plan ko.
            Mon 09:05 agent: Tinanggal ko na po ang sobra, ite-text ko rin po sa inyo ang bagong total.
            """,
            language="fil",
            why="ang agent ang magbibigay",
        ),
    ],
)
def asked_again(case: Case) -> Iterator[Evidence]:
    """A reply asks for a fact that the customer already gave in the ticket, to whomever, bots included.

    Why it matters: the customer learns that nobody read what they wrote.

    Stays silent when: the reply, be it in several messages within two minutes, repeats the value to confirm it, asks
    for another or a second one, or only the records knew it (that is `asked-known-fact`). Order numbers and booking
    references count as the same kind.

    Source: P1; CC, "Aktibong Pakikinig".
    """
    requests = case.with_cue("fact-request")
    first = FirstGiven(given for given in case.given if not _is_rough(given)) if requests else FirstGiven(())
    for index in requests:
        reading = case.reading(index)
        repeated = {fact.value for part in case.burst_of(index).readings for fact in part.facts}
        asked: set[int] = set()
        for cue in reading.cues_of("fact-request"):
            known = first.before(index, cue.data.get("fact", ""))
            if known is None or known.kind == _UNSPECIFIED or known.value in repeated or cue.start in asked:
                continue
            if _is_asked(reading, cue):
                asked.add(cue.start)
                said = case.message(known.index).text[slice(*known.span)]
                yield case.evidence(index, cue, kind=known.kind, given=said, given_at=known.index)


def _is_rough(given: Given) -> bool:
    """Whether a version has one number only: "Windows 10" does not tell the version of the program."""
    return given.kind == "version" and "." not in (given.value or "")


def _is_asked(reading: Reading, cue: Cue) -> bool:
    """Whether the words ask: in a question or politely; "enter your new e-mail address" is a step."""
    is_question = reading.sentence_at(cue.start).is_question
    return is_question or bool(reading.beside(cue.start, "question", "courtesy"))
