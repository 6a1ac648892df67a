from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Reading, Severity, checker


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The last reply of the solved ticket breaks off: no offer of further help and no closing "
        "words.",
        "fil": "Biglang natapos ang huling sagot: walang alok ng dagdag na tulong at walang pamamaalam.",
    },
    remedy={
        "en": 'End with an offer ("Is there anything else I can help you with?") or a friendly closing.',
        "fil": 'Magtapos sa isang alok ("May iba pa po ba kaming maitutulong?") o magiliw na pamamaalam.',
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Can you move my delivery to Saturday?
            ! Mon 09:30 agent: Delivery is moved to Saturday, 9 to 12.
            Mon 09:40 customer: Great, thanks
            Mon 10:00 status: solved
        """),
        Bad(
            """
            Mon 09:00 customer: How do I enable two-factor login?
            Mon 09:20 agent: It is under Security. Let me know if you need anything else, have a great day!
            Mon 09:40 customer: And with a hardware key?
            ! Mon 10:00 agent: Same page, choose Security key.
            Mon 10:30 status: closed
            """,
            why="only the last reply counts",
        ),
        Bad(
            """
            Mon 09:00 customer: Is my card blocked now?
            ! Mon 09:01 agent [chat]: Blocked at 9:01. The new card arrives on Friday.
            Mon 09:03 bot: Is there anything else we can do for you? Have a nice day!
            Mon 09:05 status: solved
            """,
            why="the farewell of a bot is not the agent's",
        ),
        Bad(
            """
            Mon 14:00 customer: Pa-cancel po ng order 7781.
            ! Mon 14:01 agent: Cancelled na po ang order 7781.
            Mon 14:05 status: solved
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Anong oras po bukas ang munisipyo sa Sabado?
            ! Mon 09:30 agent: Bukas po ang munisipyo mula alas-otso hanggang alas-dose.
            Mon 10:00 status: closed
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 19:00 customer: Pa-activate po ng roaming.
            ! Mon 19:02 agent: Activated na po.
            Mon 19:03 bot: Maraming salamat po! Ingat!
            Mon 19:10 status: solved
            """,
            language="fil",
            why="the farewell of a bot is not the agent's",
        ),
        Bad(
            """
            Mon 09:00 customer: Pareho po bang darating ang dalawang kahon?
            ! Mon 09:40 agent: Magandang araw po. Pareho pong darating sa Marso 10.
            Mon 10:00 status: solved
            """,
            language="fil",
            why="bati ang unang pangungusap, hindi pagsasara",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Can you move my delivery to Saturday?
            Mon 09:30 agent: It is moved. If there is anything else I can help you with, just let me know.
            Mon 10:00 status: solved
            """,
            why="it offers further help",
        ),
        Good(
            """
            Mon 09:00 customer: Can you move my delivery to Saturday?
            Mon 09:30 agent: It is moved to Saturday, 9 to 12. Have a wonderful day!
            Mon 10:00 status: solved
            """,
            why="it closes with good wishes",
        ),
        Good(
            """
            Mon 09:00 customer: Can you move my delivery to Saturday?
            Mon 09:30 agent: Delivery is moved to Saturday, 9 to 12.
            """,
            why="nothing has ended yet",
        ),
        Good(
            """
            Mon 14:00 customer: Pa-cancel po ng order 7781.
            Mon 14:01 agent: Cancelled na po. May iba pa po ba akong maitutulong sa inyo?
            Mon 14:05 status: solved
            """,
            language="fil",
            why="it offers further help",
        ),
        Good(
            """
            Mon 09:00 customer: Anong oras po bukas ang munisipyo sa Sabado?
            Mon 09:30 agent: Mula alas-otso hanggang alas-dose po. Maraming salamat po sa pagsulat, ingat po kayo!
            Mon 10:00 status: closed
            """,
            language="fil",
            why="it closes with good wishes",
        ),
        Good(
            """
            Mon 19:00 customer: Pa-activate po ng roaming.
            Mon 19:02 agent: Activated na po.
            Mon 19:03 agent: Ingat po kayo sa biyahe at magandang gabi po!
            Mon 19:10 status: solved
            """,
            language="fil",
            why="both replies came together and are one message",
        ),
    ],
)
def abrupt_ending(case: Case) -> Iterator[Evidence]:
    """The last reply of a solved ticket neither offers further help nor closes.

    Why it matters: people remember the end of a talk best; two friendly words keep the door open.

    Stays silent when: the ticket is not solved or closed as of now, was reopened or merged away, or nobody
    replied. Only the last human reply counts, together with those of the same agent within two minutes before
    it.

    Source: CC, "Proactive communication", FAQ on angry customers.
    """
    timeline = case.timeline
    if not timeline.solves or not timeline.is_done or timeline.merged_into is not None or not case.bursts:
        return
    last = case.bursts[-1]
    if not last.has("help-offer") and not any(map(_closes, last.readings)):
        yield case.evidence(last.last)


def _closes(reading: Reading) -> bool:
    """Whether a message closes in other words than those that it greets with: "Magandang araw po" may be either."""
    greetings = reading.cues_of("greeting")
    return any(not any(map(cue.overlaps, greetings)) for cue in reading.cues_of("closing"))
