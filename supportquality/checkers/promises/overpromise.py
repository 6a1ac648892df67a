from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "«{quote}» is an absolute guarantee that nobody can be sure to keep.",
        "fil": "Ang «{quote}» ay lubos na garantiya na walang makatitiyak na matutupad.",
    },
    remedy={
        "en": "Say what you will do and by when, and what could still come in between.",
        "fil": "Sabihin kung ano ang gagawin at hanggang kailan, at kung ano pa ang maaaring makasagabal.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: This is the third outage this month. Will it happen again?
            Mon 09:20 agent: The switch was replaced. «I guarantee that» this is the end of it.
        """),
        Bad("""
            Mon 09:00 customer: Will my claim go through?
            Mon 09:20 agent: Your claim will be approved, «100% guaranteed».
        """),
        Bad("""
            Mon 09:00 customer: The new battery, will it hold?
            Mon 09:20 agent: Do not worry, this «will never happen again».
        """),
        Bad(
            """
            Mon 09:00 customer: Sure po ba na darating bukas? Regalo po kasi.
            Mon 09:20 agent: «100% sure po na darating» bukas.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Ikatlong beses na po itong nangyari.
            Mon 09:20 agent: Paumanhin po. «Ginagarantiya po namin» na hindi na ito mauulit.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Maaaprubahan po ba ang loan ko?
            Mon 09:20 agent: Opo Ma'am, «siguradong-sigurado po yan».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: The car in your app wasn't there.
            Mon 09:20 agent: I'm sorry. All trackers get a new battery, so this «will never happen again».
            """,
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Can you guarantee it arrives before Saturday?
            Mon 09:20 agent: I can't guarantee Saturday, but the courier plans Friday.
            """,
            why="it says that there is no guarantee",
        ),
        Good(
            """
            Mon 09:00 customer: What if the mattress is too soft?
            Mon 09:20 agent: Every mattress comes with our money-back guarantee, so you can send it back.
            """,
            why="the name of an offer",
        ),
        Good(
            """
            Mon 09:00 customer: Are you sure that the refund went out?
            Mon 09:20 agent: Yes, it definitely went out on Monday.
            """,
            why="a certainty about the past promises nothing",
        ),
        Good(
            """
            Mon 09:00 customer: Sigurado po bang aabot ang pasaporte ko bago ang biyahe?
            Mon 09:20 agent: Hindi po namin masisiguro, ngunit gagawin po namin ang lahat.
            """,
            language="fil",
            why="it says that there is no guarantee",
        ),
        Good(
            """
            Mon 09:00 customer: May warranty po ba to?
            Mon 09:20 agent: Opo, may 7-day replacement guarantee po lahat ng units namin.
            """,
            language="fil",
            why="the name of an offer",
        ),
        Good(
            """
            Mon 09:00 customer: Guaranteed next day delivery po nakalagay sa ad nyo, totoo po ba?
            Mon 09:20 agent: Opo, next day po pag Metro Manila. Pag may bagyo po, nauusog ng isang araw.
            """,
            language="fil",
            why="the customer used the word, the agent says the limits",
        ),
    ],
)
def overpromise(case: Case) -> Iterator[Evidence]:
    """An absolute guarantee: a certainty about what nobody controls.

    Why it matters: one exception is enough to make the promise a lie. One finding a sentence.

    Stays silent when: the agent says that nothing can be guaranteed, names an offer ("money-back guarantee", a
    warranty), states a rule ("we never ask for codes") or a certainty about the past.

    Source: CC FAQ (over-promise and under-deliver).
    """
    for index in case.judged:
        reading = case.reading(index)
        if not reading.has("guarantee"):
            continue
        begun = -1
        for cue in reading.cues_of("guarantee"):
            sentence = reading.sentence_at(cue.start)
            if sentence.start > begun:
                yield case.evidence(index, cue)
            begun = sentence.start
