from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, addressed_names, checker, uses_name


@checker(
    severity=Severity.MINOR,
    message={
        "en": "No reply calls the customer by name.",
        "fil": "Walang sagot na tumawag sa customer sa pangalan.",
    },
    remedy={
        "en": "Greet {called} by name at least once.",
        "fil": "Tawagin si {called} sa pangalan kahit isang beses.",
    },
    bad=[
        Bad(
            """
            !
            Mon 09:00 customer: My router keeps rebooting since the storm.
            Mon 09:05 agent: Hello, thanks for reaching out. Please unplug it for 30 seconds.
            Mon 09:20 customer: Done, it works.
            Mon 09:22 agent: Great, glad to hear it!
            """,
            name="Derek Holloway",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: The invoice shows 12 seats, we have 8.
            Best,
            Therese
            Mon 10:00 agent: Hello, I have issued a corrected invoice for 8 seats.
            """,
            why="the customer signs with the name",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: My gift card says zero balance.
            Mon 09:00 bot: Hi Priya! A person will be with you shortly.
            Mon 09:10 agent: Thanks for waiting. The full amount is on the card now.
            """,
            name="Priya Raman",
            why="only the bot uses the name",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: bakit po double yung kaltas sa card ko?
            Mon 09:08 agent: Hi Ma'am! Yung isa po ay temporary hold lang, kusa po itong mawawala.
            """,
            name="Rowena Villanueva",
            language="fil",
            why="Ma'am alone is no name",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: Magandang umaga po. Tumaas po ang singil namin sa kuryente.
            Mon 09:30 agent: Magandang umaga po. Itatama po namin ito sa susunod na bill.
            """,
            name="Corazon Evangelista",
            language="fil",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: pa-check nmn po ng booking ko, wala pa pong confirmation
            Mon 09:05 agent: Hello po! Confirmed na po, na-send na po sa email nyo.
            Mon 09:06 customer: ok po salamat
            Mon 09:07 agent: Welcome po, ingat!
            """,
            name="Arnel Tuazon",
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: I need the folio for my stay.
            Mon 09:40 agent: Good afternoon, Mr. Okafor. It is attached.
            """,
            name="Samuel Okafor",
            why="an honorific and the family name are the name",
        ),
        Good(
            """
            Mon 09:00 customer: Is the pool open in March?
            Mon 09:03 agent: hi jose! yes, from 1 March at 8 am.
            """,
            name="José Antúnez",
            why="small letters and a missing accent do not matter",
        ),
        Good(
            """
            Mon 09:00 customer: Could you move my appointment to Thursday?
            Mon 09:10 agent: Let me check.
            Mon 09:30 agent: Sure thing, Bea! Thursday, between 9 and 11.
            """,
            customer={"name": "Beatriz Fontanilla", "nicknames": ["Bea"]},
            why="one reply of the ticket is enough, and a nickname counts",
        ),
        Good(
            """
            Mon 09:00 customer: boss d pa dumadating ung parcel ko
            Mon 09:20 agent: Hi Sir Dennis! Out for delivery na po ngayon.
            """,
            name="Dennis Magbanua",
            language="fil",
            why="Sir at pangalan",
        ),
        Good(
            """
            Mon 09:00 customer: Hi, pa-extend po sana ng due date ko. Salamat! - Tin
            Mon 09:07 agent: Hi Tin! Done na po, Feb 18 na ang bagong due date nyo.
            """,
            name="Kristine Joy Mallari",
            language="fil",
            why="ang palayaw sa pirma",
        ),
        Good(
            """
            Mon 09:00 customer: pa-cancel na lang po ng order ko
            Mon 09:00 bot: Salamat sa mensahe! Natanggap na namin ito.
            """,
            name="Jocelyn Pascual",
            language="fil",
            why="wala pang sumasagot na tao",
        ),
    ],
)
def missing_name(case: Case) -> Iterator[Evidence]:
    """The customer's name is known, and no reply uses it.

    Known are the names of the record and those that the customer signed with before the last reply. Given name,
    family
    name, nickname, a short form or an honorific with a name count; "Ma'am" alone does not.

    Why it matters: a name tells the customer that a person answers a person.

    Stays silent when: there is no reply, no name is known, one reply uses it, or a reply misspells it (that is
    `wrong-name`).

    Source: P2; CC, "Personalization".
    """
    if not case.replies:
        return
    recorded = case.names_at(0)
    readings = [case.reading(index) for index in case.replies]
    if recorded and any(uses_name(reading, recorded) for reading in readings):
        return
    if not recorded and not case.names_at(case.replies[-1]):
        return
    if case.signatures and any(uses_name(reading, case.names) for reading in readings):
        return
    if any(
        case.names.near_miss(address.name) for reading in readings for address in addressed_names(reading)
    ):
        return
    agents = {case.message(index).agent for index in case.replies}
    called = case.ticket.customer.name or next((name for _, name in case.signatures), "")
    yield Evidence(data={"called": called}, agent=agents.pop() if len(agents) == 1 else None)
