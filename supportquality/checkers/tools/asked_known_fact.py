from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    FirstGiven,
    Good,
    Reading,
    Severity,
    checker,
    is_alike,
)

_SHORTEST_WORDING: Final = 3
"""A shorter value may stand there as another number: "it takes 10 minutes"."""


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "The records already hold this: «{known}».",
        "fil": "Nasa talaan na ito: «{known}».",
    },
    remedy={
        "en": "Look it up, or read it back and ask whether it is still right.",
        "fil": "Tingnan sa talaan, o basahin sa customer at itanong kung tama pa.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: The lamp came without the bulb.
                Mon 09:05 agent: I'm sorry. «What is your order number»?
            """,
            customer={"facts": {"order-number": ["5531"]}},
        ),
        Bad(
            """
                Mon 09:00 customer: Please have the driver ring me.
                Mon 09:05 agent: Of course. Could you «give me your phone number», please?
            """,
            customer={"facts": {"phone-number": ["+49 171 5550188"]}},
        ),
        Bad(
            """
                Mon 09:00 customer: I'd like a quiet room.
                Mon 09:05 agent: With pleasure. «Kindly provide your booking reference».
            """,
            customer={"facts": {"booking-reference": ["HZ4-8821"]}},
        ),
        Bad(
            """
                Mon 09:00 customer: hi po bkt po ang taas ng bill ko
                Mon 09:05 agent: Check ko po. «Ano po ang account number» nyo?
            """,
            language="fil",
            customer={"facts": {"account-number": ["0087-2213-9"]}},
        ),
        Bad(
            """
                Mon 09:00 customer: Hindi ko pa po natatanggap ang resibo ko.
                Mon 09:05 agent: Ipapadala ko po ulit. «Pakibigay po ang inyong email address».
            """,
            language="fil",
            customer={"facts": {"email-address": ["luz.ponce@example.ph"]}},
        ),
        Bad(
            """
                Mon 09:00 customer: pa-pick up na lang po ng return item ko
                Mon 09:05 agent: Sure po! «Ano po ang complete address» nyo?
            """,
            language="fil",
            customer={"facts": {"address": ["45 Kalayaan Ave., Quezon City"]}},
        ),
        Bad(
            """
                Mon 09:00 customer: The lamp came without the bulb.
                Mon 09:05 agent: «What is your account number»? It takes 10 minutes.
            """,
            customer={"facts": {"account-number": ["10"]}},
            why="the 10 is not read back",
        ),
        Bad(
            """
                Mon 09:00 customer: The lamp came without the bulb.
                Mon 09:05 agent: «What is your order number»?

                > Your order 5531 has shipped.
            """,
            customer={"facts": {"order-number": ["5531"]}},
            why="it stands in quoted mail only",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: The lamp came without the bulb.
                Mon 09:05 agent: I'm sorry. Is this about order 5531?
            """,
            customer={"facts": {"order-number": ["5531"]}},
            why="the known number is read back",
        ),
        Good(
            """
                Mon 09:00 customer: The lamp came without the bulb.
                Mon 09:05 agent: What is your phone number, is it still 0905-555-0162?
            """,
            customer={"facts": {"phone-number": ["+63 905 555 0162"]}},
            why="the same number in another form",
        ),
        Good(
            """
                Mon 09:00 customer: Order 5531: the lamp came without the bulb.
                Mon 09:05 agent: I'm sorry. What is your order number?
            """,
            customer={"facts": {"order-number": ["5531"]}},
            why="the customer gave it too, so it is asked again",
        ),
        Good(
            """
                Mon 09:00 customer: The lamp flickers.
                Mon 09:05 agent: Could you tell me the serial number under the base?
            """,
            customer={"facts": {"order-number": ["5531"]}},
            why="the records do not hold it",
        ),
        Good(
            """
                Mon 09:00 customer: hi po bkt po ang taas ng bill ko
                Mon 09:05 agent: Nakita ko po ang account nyo na 0087-2213-9. Anong buwan po ang mataas?
            """,
            language="fil",
            customer={"facts": {"account-number": ["0087-2213-9"]}},
            why="binasa ang nasa talaan",
        ),
        Good(
            """
                Mon 09:00 customer: Hindi ko pa po natatanggap ang resibo ko.
                Mon 09:05 agent: Ipinadala ko po ulit sa luz.ponce@example.ph.
            """,
            language="fil",
            customer={"facts": {"email-address": ["luz.ponce@example.ph"]}},
            why="walang itinatanong",
        ),
        Good(
            """
                Mon 09:00 customer: pa-pick up po ng return item ko
                Mon 09:05 agent: Sure po! Ano po ang complete address nyo?
            """,
            language="fil",
            why="wala sa talaan ang address",
        ),
    ],
)
def asked_known_fact(case: Case) -> Iterator[Evidence]:
    """A reply asks for a fact that the records (`customer.facts`) hold and the customer has not given in the ticket.

    Why it matters: the company knows it and lets the customer do the work.

    Stays silent when: the value is read back to confirm it, another one is asked for, or the customer gave it too (that
    is `asked-again`).

    Source: P5; BP, "Ikonekta ang CRM at Support Tools".
    """
    facts = case.ticket.customer.facts
    if not facts:
        return
    first = FirstGiven(case.given)
    for index in case.with_cue("fact-request"):
        reading = case.reading(index)
        asked: set[int] = set()
        for cue in reading.cues_of("fact-request"):
            wanted = cue.data.get("fact", "")
            values = [value for kind, held in facts.items() if is_alike(kind, wanted) for value in held]
            if (
                values
                and cue.start not in asked
                and first.before(index, wanted) is None
                and not any(_is_read_back(reading, value) for value in values)
            ):
                asked.add(cue.start)
                yield case.evidence(index, cue, kind=wanted, known=values[0])


def _is_read_back(reading: Reading, value: str) -> bool:
    return reading.tells(value) or (len(value) >= _SHORTEST_WORDING and reading.holds(value))
