from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» greets a role, although the name is known.",
        "fil": "«{quote}» ang bati kahit alam na ang pangalan.",
    },
    remedy={
        "en": "Greet {called} by name.",
        "fil": "Batiin si {called} sa pangalan.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: This is about the leak under meter 4410.
            Mon 10:00 agent: «Dear valued customer», a crew comes tomorrow between 8 and 10.
            """,
            name="Gareth Pugh",
        ),
        Bad(
            """
            Mon 09:00 customer: Could you confirm that my tax return arrived?
            Mon 12:00 agent: «Dear Sir/Madam», we confirm receipt of your return.
            """,
            name="Helena Brandt",
        ),
        Bad(
            """
            Mon 09:00 customer: I lost all my gems!
            Mon 09:06 agent: Hi Lukas, sorry! Which device are you on?
            Mon 09:09 customer: Pixel 8
            Mon 09:40 agent: «Dear player», the gems have been restored.
            """,
            name="Lukas Meier",
            why="a later reply counts too",
        ),
        Bad(
            """
            Mon 09:00 customer: Nais ko pong ipaayos ang pangalan ko sa kard.
            Mon 09:50 agent: «Mahal naming customer», ipadadala po ang bagong kard sa Pebrero 25.
            """,
            name="Filomena Buenaventura",
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: follow up ko lang po ung replacement ng charger
            Mon 09:40 agent: «Dear Ma'am/Sir», na-ship na po kahapon.
            """,
            name="Lester Catacutan",
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: 3 days na po kaming walang signal.
            Salamat,
            Arnel Tuazon
            Mon 10:00 agent: «Dear subscriber», na-receive na po namin ang report nyo.
            """,
            language="fil",
            why="nasa pirma ang pangalan",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Do you ship to Iceland?
            Mon 09:25 agent: Dear customer, yes, within 6 days.
            """,
            why="no name is known",
        ),
        Good(
            """
            Mon 09:00 customer: Is there any discount for renewing early?
            Mon 09:15 agent: Hi Carmen, as a valued customer you get 10 % off.
            """,
            name="Carmen Ruiz",
            why="no greeting",
        ),
        Good(
            """
            Mon 09:00 customer: how do i mute the group notifications?
            Mon 09:01 agent: Hi there! Open the group, tap the bell, choose Mute.
            """,
            name="Sasha Petrov",
            why="a greeting without name and role",
        ),
        Good(
            """
            Mon 09:00 customer: paano po mag-upgrade ng plan?
            Mon 09:03 agent: Hi Sir Marvin! Sa app po, My Plan > Upgrade.
            """,
            name="Marvin Dela Peña",
            language="fil",
            why="may pangalan ang Sir",
        ),
        Good(
            """
            Mon 09:00 customer: Tumatanggap po ba kayo ng walk-in?
            Mon 09:12 agent: Mahal naming customer, opo, mula alas-nuwebe ng umaga.
            """,
            language="fil",
            why="hindi alam ang pangalan",
        ),
        Good(
            """
            Mon 09:00 customer: wala pa rin po ung bill ko
            Mon 09:00 bot: Dear valued customer, salamat sa mensahe.
            Mon 09:10 agent: Good day po Ma'am! Na-send na po sa email nyo ung bill.
            """,
            name="Joan Reyes",
            language="fil",
            why="galing sa bot ang bati, at magalang lang ang Ma'am",
        ),
    ],
)
def generic_greeting(case: Case) -> Iterator[Evidence]:
    """A reply greets a role ("Dear valued customer", "Dear Sir/Madam") although the customer's name is known.

    Why it matters: who has given a name and is called "valued customer" knows that neither is meant.

    Stays silent when: no name was known at the time, the greeting has no role ("Hi there"), or Sir or Ma'am stands
    with a
    name or alone as courtesy ("Hi Ma'am!"); a letter's "Dear Sir," alone counts as a role.

    Source: P2; CC, "Personalization".
    """
    for index in case.with_cue("role-greeting"):
        if case.names_at(index):
            called = case.ticket.customer.name or case.signatures[0][1]
            for cue in case.reading(index).cues_of("role-greeting"):
                say = cue.data.get("say", "").replace("…", called)
                yield case.evidence(index, cue, suggestion=say or None, called=called)
