from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker, paragraphs

_SHORT = {"limits": {"paragraph_words": 12}}


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "A paragraph of {words} words without a line break is hard to find one's way in.",
        "fil": "Mahirap sundan ang talatang may {words} salita at walang putol ng linya.",
    },
    remedy={
        "en": "Give each point its own short paragraph, the answer first.",
        "fil": "Bigyan ng sariling maikling talata ang bawat punto, at unahin ang sagot.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: Why is my bill higher?
            Mon 09:05 agent: «Your plan changed on the 3rd, so this bill holds a part of both plans and the fee.»
            """,
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: Files are gone since the move.
            Mon 09:05 agent: Hi Ben.
            «We copied contacts, calendars and files on Sunday, shared files came last and are all back by now.»
            Thanks.
            """,
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: Where is my refund?
            Mon 09:05 agent: «The refund left us on Friday and banks take a few days until the money shows up.»
            Mon 09:30 customer: Which bank?
            Mon 09:35 agent: Yours.
            """,
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: bakit po tumaas ang bill ko?
            Mon 09:05 agent: «Nag-upgrade po kayo nung 28 kaya po pinagsama sa bill ang luma at bagong plan.»
            """,
            language="fil",
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: Ano na po ang lagay ng aplikasyon ko?
            Mon 09:05 agent: «Natanggap na po namin ang mga papeles at pirma na lang po ng asawa ninyo ang kulang.»
            """,
            language="fil",
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: pano po mag-claim?
            Mon 09:05 agent: Hello po!
            «Dalhin nyo lang po ung unit at resibo sa branch tapos iche-check po nila bago palitan.»
            """,
            language="fil",
            policy=_SHORT,
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Why is my bill higher?
            Mon 09:05 agent: Your plan changed on the 3rd.
            This bill holds a part of both plans.
            The fee comes only once.
            """,
            policy=_SHORT,
            why="the same in three lines",
        ),
        Good(
            """
            Mon 09:00 customer: Thanks.
            Mon 09:05 agent: Gladly!

            On Mon, 5 Jan 2026 Ben Cruz wrote:
            > Your plan changed on the 3rd, so this bill holds a part of both plans and the fee.
            """,
            policy=_SHORT,
            why="the long paragraph is quoted mail",
        ),
        Good(
            """
            Mon 09:00 customer: Files are gone since the move.
            Mon 09:04 note ana: We copied contacts and calendars on Sunday and the shared files came last of all of them.
            Mon 09:05 agent: They are back.
            """,
            policy=_SHORT,
            why="a note does not reach the customer",
        ),
        Good(
            """
            Mon 09:00 customer: bakit po tumaas ang bill ko?
            Mon 09:05 agent: Nag-upgrade po kayo nung 28.
            Kaya po pinagsama ang luma at bagong plan.
            """,
            language="fil",
            policy=_SHORT,
            why="bawat punto ay may sariling linya",
        ),
        Good(
            """
            Mon 09:00 customer: Ano na po ang lagay ng aplikasyon ko na ipinasa noong isang linggo kasama ang ID at resibo?
            Mon 09:05 agent: Pirma na lang po ang kulang.
            """,
            language="fil",
            policy=_SHORT,
            why="ang customer ang mahaba, hindi ang agent",
        ),
        Good(
            """
            Mon 09:00 customer: pano po mag-claim?
            Mon 09:01 bot: Dalhin lang po ang unit at resibo sa branch tapos iche-check po nila bago palitan ang unit.
            Mon 09:05 agent: Sundin lang po iyan.
            """,
            language="fil",
            policy=_SHORT,
            why="bot ang sumulat ng mahaba",
        ),
    ],
)
def wall_of_text(case: Case) -> Iterator[Evidence]:
    """A paragraph of more words than the policy allows (120 by default) without a line break.

    Why it matters: on a phone such a paragraph fills the screen, and the answer in it is not found.

    Stays silent when: the words are quoted mail, a signature or a disclaimer, or stand in a note or a bot's message.

    Source: CC, "Paglikha ng Malinaw at Maikli na Mga Mensahe".
    """
    most = case.policy.limits.paragraph_words
    for index in case.judged:
        reading = case.reading(index)
        if reading.word_count > most:
            for paragraph in paragraphs(reading):
                if paragraph.words > most:
                    yield case.evidence(index, (paragraph.start, paragraph.end), words=paragraph.words)
