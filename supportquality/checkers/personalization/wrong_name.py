from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Names,
    Reading,
    SaidBefore,
    Severity,
    addressed_names,
    checker,
)


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "«{quote}» is not the customer's name.",
        "fil": "Hindi «{quote}» ang pangalan ng customer.",
    },
    remedy={
        "en": "Take the name from the record or the signature ({called}), and apologise if the reply was sent.",
        "fil": "Kunin ang pangalan sa record o sa pirma ({called}), at humingi ng paumanhin kung naipadala na "
        "ang sagot.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: I was charged the late fee although I paid.
            Mon 09:30 agent: Hi «Kevin», I have removed the late fee.
            """,
            name="Laura Schmidt",
        ),
        Bad(
            """
            Mon 09:00 customer: Where can I see my points?
            Mon 09:04 agent: Hello «Mara»! Your points are under Profile > Rewards.
            """,
            name="Maria Santos",
            why="one letter short is still the wrong name",
        ),
        Bad(
            """
            Mon 09:00 customer: I would like to add my daughter to the policy.
            Mon 09:50 agent: Hello Fiona, she is added from 1 March. Thank you for your trust, «Deborah»!
            """,
            name="Fiona Gallagher",
            why="the thanks go to somebody else",
        ),
        Bad(
            """
            Mon 09:00 customer: hindi po maka-login sa app
            Mon 09:08 agent: Hello po Ma'am «Cristy», paki-update po ung app.
            """,
            name="Analyn Bautista",
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Nais ko pong itanong kung aprubado na ang claim ko.
            Mon 10:00 agent: Magandang araw po, G. «Dimaculangan». Aprubado na po ang inyong claim.
            """,
            name="Ernesto Dimagiba",
            language="fil",
            why="ibang apelyido",
        ),
        Bad(
            """
            Mon 09:00 customer: done na po, nabayaran ko na ung balance
            Mon 09:04 agent: Confirmed po, zero na ung balance nyo. Thank you po, Ma'am «Lorna»!
            """,
            name="Gemma Abrenica",
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Which form do I need for the bike shed?
            Mon 09:30 agent: Dear Mr «Pattinson», form 12, please.
            """,
            name="Helene Voss",
        ),
        Bad(
            """
            Mon 09:00 customer: Is the late check-out free?
            Mon 09:30 agent: Dear Mr. «Smith», it is free until noon.
            """,
            name="Maria Santos",
            why="a family name that is also a word",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Need help connecting the API.
            Mon 09:10 agent ana: Hi Ingrid, thanks. Ben, could you take this from here?
            Mon 09:25 agent ben: Of course. Hi Ingrid, which version do you run?
            """,
            name="Ingrid Halvorsen",
            why="the other one spoken to is a colleague on the ticket",
        ),
        Good(
            """
            Mon 09:00 customer: My husband Paul called you about the boiler. Any news?
            Mon 09:10 agent: Hi Yvonne, yes, I spoke with Paul yesterday. The engineer comes on Thursday.
            """,
            name="Yvonne Clarke",
            why="a third person is mentioned, not spoken to",
        ),
        Good(
            """
            Mon 09:00 customer: I write for my father, his subscription was billed twice.
            Thank you,
            Cathy
            Mon 09:45 agent: Hi Cathy, I refunded the second charge today.
            """,
            name="Robert Tan",
            why="the writer signs with another name than the account's",
        ),
        Good(
            """
            Mon 09:00 customer: pasuyo po ng resibo ni sir
            salamat po,
            cathy
            Mon 09:45 agent: Hi Cathy, na-send na po sa email.
            """,
            name="Robert Tan",
            language="fil",
            why="pirma rin ang nasa maliliit na titik",
        ),
        Good(
            """
            Mon 09:00 customer: Where is the manual of my kettle?

            Sent from my iPhone
            Mon 09:45 agent: Hi Tom, it is under Support.
            """,
            why="what a mail program writes is no name",
        ),
        Good(
            """
            Mon 09:00 customer: My order has not shipped yet.
            Mon 09:30 agent: Hi {{first_name}}, it leaves our warehouse tomorrow.
            """,
            name="Laura Schmidt",
            why="an unfilled field is no name",
        ),
        Good(
            """
            Mon 09:00 customer: Which line do I have?
            Mon 09:05 agent: Hi Bob, the 100 Mbit one.
            """,
            name="Robert Hale",
            why="a usual short form of the name",
        ),
        Good(
            """
            Mon 09:00 customer: is the shop open on sunday
            Mon 09:02 agent: Hi Bryan! We open at 10.
            """,
            why="no name is known, so none can be wrong",
        ),
        Good(
            """
            Mon 09:00 customer: pasuyo nmn po ng resibo ng bayad ko
            Mon 09:03 agent: Sige po Ate, i-send ko na po sa email nyo. Salamat po!
            """,
            name="Marilou Gatchalian",
            language="fil",
            why="pantawag ang Ate, hindi pangalan",
        ),
        Good(
            """
            Mon 09:00 customer: Kailan po darating ang kapalit ng SIM ko?
            Mon 09:12 agent: Hello po Sir Jun! Bukas po bago mag-alas singko.
            """,
            customer={"name": "Rodolfo Manalastas", "nicknames": ["Jun"]},
            language="fil",
            why="palayaw na nasa tala",
        ),
        Good(
            """
            Mon 09:00 customer: pa-update nmn po ng claim ko sa motor
            Mon 09:06 agent: Hello po Sir Pangilinan! Approved na po ung claim nyo.
            """,
            name="Reynaldo Pangilinan",
            language="fil",
            why="apelyido lang, tama pa rin",
        ),
        Good(
            """
            Mon 09:00 customer: The stairlift stopped with my husband on it.

            Philippa Merriweather (wife)
            Mon 09:20 agent: Dear Philippa, please swivel the seat until it clicks.
            """,
            name="Edmund Merriweather",
            why="the writer signs as one of the family",
        ),
        Good(
            """
            Mon 09:00 customer: Last time a Mr Grimaldi helped us. Is he still with you?
            Mon 09:20 agent: Dear Ms Whitby, he sends his regards. Mr Grimaldi now runs our sister house.
            """,
            name="Constance Whitby",
            why="somebody whom the customer spoke of",
        ),
    ],
)
def wrong_name(case: Case) -> Iterator[Evidence]:
    """A reply addresses somebody who is neither the customer nor a colleague on the ticket.

    Judged are names in address: after a greeting, thanks, an apology or a title, or set off by commas. `data["near"]`
    is the customer's name that the address nearly is ("Mara" for "Maria"), None for a stranger's.

    Why it matters: the wrong name tells the customer that nobody looked, or that a stranger's case was opened.

    Stays silent when: no name of the customer is known; the name belongs to an agent on the ticket or to the brand; it
    is one that the customer signed with; somebody is only mentioned, or the customer spoke of them and no greeting
    stands before the name; the message is in a language that no pack knows.

    Source: P2; CC, "Personalization".
    """
    said = SaidBefore(case)
    for index in case.judged:
        names = case.names_at(index) if _may_address(case.reading(index)) else None
        if names:
            yield from _wrong_names(case, index, names, said)


_ADDRESSING = frozenset(("name", "greeting", "thanks", "apology", "sir-maam"))


def _may_address(reading: Reading) -> bool:
    return reading.has_title or not _ADDRESSING.isdisjoint(reading.kinds)


def _is_placeholder(reading: Reading, at: int) -> bool:
    return any(cue.start <= at < cue.end for cue in reading.cues_of("placeholder"))


def _is_greeted(reading: Reading, at: int) -> bool:
    """Whether the sentence around a name greets: "Hi Rosa" speaks to Rosa, whoever spoke of her before."""
    here = reading.sentence_at(at)
    return any(here.start <= cue.start < at for cue in reading.cues_of("greeting"))


def _wrong_names(case: Case, index: int, names: Names, said: SaidBefore) -> Iterator[Evidence]:
    reading = case.reading(index)
    for address in addressed_names(reading, names):
        if case.is_called(address.name, index) or _is_placeholder(reading, address.start):
            continue
        near = case.names.near_miss(address.name)
        if (near is None and case.staff_names.matches(address.name)) or not reading.is_understood:
            continue
        if near is None and said.has(address.name, index) and not _is_greeted(reading, address.start):
            continue
        called = case.ticket.customer.name or next(name for _, name in case.signatures)
        yield case.evidence(index, (address.start, address.end), near=near, called=called)
