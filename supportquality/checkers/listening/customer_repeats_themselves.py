from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer had to explain again: «{quote}».",
        "fil": "Kinailangang magpaliwanag muli ng customer: «{quote}».",
    },
    remedy={
        "en": "Say what you already know from the ticket before you ask anything.",
        "fil": "Sabihin muna kung ano na ang alam ninyo mula sa tiket bago magtanong.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: The tap drips.
                Mon 09:05 agent: What is the problem?
                Mon 09:10 customer: «I already explained this», the tap drips.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: Code PAYDAY is refused.
                Mon 09:05 agent ben: How can I help?
                Mon 09:10 customer: «As I said before», the code is refused.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: I «have to explain this again». The invoice is wrong.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: Tumutulo po ang gripo.
                Mon 09:05 agent: Ano po ang problema?
                Mon 09:10 customer: «Naipaliwanag ko na po ito» sa kasama ninyo.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: hay, «kaka-explain ko» lang po kay Joy, ayaw tanggapin ung code
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: «Sinabi ko na po kanina na» wala sa akin ang parcel.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: This is my third message about the refund.
            """,
            why="waiting is not explaining",
        ),
        Good(
            """
                Mon 09:00 customer: Your colleague explained the steps to me.
            """,
            why="somebody else explained",
        ),
        Good(
            """
                Mon 09:00 customer: Can you explain this charge again?
            """,
            why="the customer asks for an explanation",
        ),
        Good(
            """
                Mon 09:00 customer: 3rd follow up ko na po ito, ano na po status
            """,
            language="fil",
            why="paghihintay, hindi pagpapaliwanag",
        ),
        Good(
            """
                Mon 09:00 customer: Pakipaliwanag po ulit ang singil.
            """,
            language="fil",
            why="siya ang humihingi ng paliwanag",
        ),
        Good(
            """
                Mon 09:00 customer: Ipinaliwanag na po sa akin ng agent kanina.
            """,
            language="fil",
            why="agent ang nagpaliwanag",
        ),
        Good(
            """
            Mon 09:00 customer: The colours are back to black. As I said above, the box saves them for a session only.
            Mon 09:20 agent: Thank you, that helps. Which version is it?
            """,
            why="points at what stands further up in the same message",
        ),
    ],
)
def customer_repeats_themselves(case: Case) -> Iterator[Evidence]:
    """The customer says that they already explained, told or described the matter.

    The finding sits on the customer's message: one a message, at its first such words.

    Why it matters: it is the customer's own verdict that nobody listened.

    Stays silent when: the customer says how often they wrote or how long they waited (that is `ignored-history`), speaks
    of what others explained, or points in the first message at what stands further up in it ("as I said").

    Source: P1; CC, "Aktibong Pakikinig".
    """
    first = case.messages[0] if case.messages else 0
    for index in case.with_cue("repeated-explanation", by="customer"):
        cues = case.reading(index).cues_of("repeated-explanation")
        cue = next((cue for cue in cues if "backward" not in cue.data or index > first), None)
        if cue is not None:
            yield case.evidence(index, (cue.start, cue.end))
