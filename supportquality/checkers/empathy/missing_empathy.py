from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, acknowledges, checker, is_upset


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer is upset, and the reply passes over it.",
        "fil": "Masama ang loob ng customer, pero hindi ito kinilala ng sagot.",
    },
    remedy={
        "en": "Say in your own words that you see the trouble and what it means for the customer, then help.",
        "fil": "Sabihin sa sariling salita na nauunawaan ninyo ang nangyari at ang abala nito, saka tumulong.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: I'm really disappointed. I waited at home all day and the technician never showed up.
            ! Mon 09:15 agent: Hello. The next free slot is Tuesday, 8 to 12. Shall I book it?
        """),
        Bad(
            """
            Mon 09:00 customer: This is so frustrating, my paycheck has not been deposited and rent is due today.
            ! Mon 09:08 agent: Sorry. Please send us the account number.
            """,
            why="a bare apology is no empathy",
        ),
        Bad(
            """
            Mon 09:00 customer: I am so fed up with these surprise fees every single month.
            Mon 09:00 bot: I understand your frustration and will connect you with an agent.
            ! Mon 09:05 agent: Fees are listed in section 4 of the price table.
            """,
            why="only the bot acknowledged it",
        ),
        Bad(
            """
            Mon 09:00 customer: Nakakainis naman po, pangatlong araw na akong pabalik-balik sa branch nyo!!
            ! Mon 09:10 agent: Hello po. Paki-bigay po ang full name at birthday para ma-check.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Nakakadismaya po kayo. Sinira ng inyong tauhan ang aming bakod.
            ! Mon 10:00 agent: Pasensya na po. Magpapadala po kami ng inspektor sa Huwebes.
            """,
            language="fil",
            why="pasensya lang, hindi pa pagdamay",
        ),
        Bad(
            """
            Mon 09:00 customer: Sobrang disappointed po ako, nabasag ang lahat ng baso sa box.
            ! Mon 09:30 agent: Good day po. Pa-send po ng order number.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Masamang-masama po ang loob namin. Kinansela ninyo ang reception sa araw mismo ng kasal.
            ! Mon 09:20 agent: Paki-padala po ang kopya ng kontrata.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: I'm really disappointed. I waited at home all day and the technician never showed up.
            Mon 09:15 agent: I understand how frustrating a wasted day is. The next free slot is Tuesday, 8 to 12.
            """,
            why="the feeling is named",
        ),
        Good(
            """
            Mon 09:00 customer: Terrible service. Two of my three suitcases did not arrive and nobody at
            the desk cared.
            Mon 09:20 agent: So two of your three suitcases did not arrive, and the desk gave you no help.
            May I have the
            tag numbers?
            """,
            why="the trouble is said back",
        ),
        Good(
            """
            Mon 09:00 customer: Hi, could you tell me how to change the language of the menu to Spanish?
            Mon 09:04 agent: Hi! Settings > Display > Language, then choose Español.
            """,
            why="nobody is upset",
        ),
        Good(
            """
            Mon 09:00 customer: Nakakainis naman po, pangatlong araw na akong pabalik-balik sa branch nyo!!
            Mon 09:10 agent: Naiintindihan ko po ang inis nyo, ang hirap po ng tatlong araw na
            pabalik-balik. Ano po ang
            full name nyo?
            """,
            language="fil",
            why="kinilala ang inis bago humingi ng detalye",
        ),
        Good(
            """
            Mon 09:00 customer: Nakakadismaya po kayo. Namatay po ang tatay ko at wala pa ring usad ang claim.
            Mon 10:00 agent: Nakikiramay po kami sa inyong pamilya. Ilalabas po ang tseke sa Pebrero 18.
            """,
            language="fil",
            why="nakikiramay ang sagot",
        ),
        Good(
            """
            Mon 09:00 customer: hi po, magkano po ung upgrade sa 50 mbps?
            Mon 09:03 agent: 1,299 po monthly, free installation na po yun.
            """,
            language="fil",
            why="mahinahon ang tanong",
        ),
        Good(
            """
            Mon 09:00 customer: How do I get rid of the annoying lines in replies? Thanks!
            Mon 09:05 agent: Settings > Composition, then untick 'Quote the original'.
            """,
            why="one mild word of a thing upsets nobody",
        ),
        Good(
            """
            Mon 09:00 customer: The import fails every time.
            Mon 09:05 agent: Please export the folder again, as one file.
            Mon 10:00 customer: Thanks, that did it. What a nightmare this move has been.
            Mon 10:05 agent: You are welcome. Write here whenever you need us.
            """,
            why="it works now, and the thanks are for that",
        ),
        Good(
            """
            Mon 09:00 customer: Hindi po nase-save ang setting ng app.
            Mon 09:05 agent: Pa-update po ng app sa bersyong 5.2.
            Mon 10:00 customer: Salamat po, gumagana na. Nakakainis lang po yung tagal.
            Mon 10:05 agent: Walang anuman po.
            """,
            language="fil",
            why="gumagana na, wala nang dapat kilalanin",
        ),
    ],
)
def missing_empathy(case: Case) -> Iterator[Evidence]:
    """The customer is upset, and the next reply acknowledges nothing.

    Upset is a mood of −1 or less in a message since the reply before, and more than the calm report of something that
    does not work. Words of empathy acknowledge, and so does saying
    the trouble back: a summing-up, an apology that names it, or a sentence with several of the customer's own words.
    The bare word of apology does not. Replies of one agent within two minutes are one; what a bot says is no reply.

    Why it matters: people listen to a solution once they know that they were heard.

    Stays silent when: the customer is calm or pleased, or nobody has replied.

    Source: P1; CC; BP "Isama ang Empathy", "Emotional Intelligence".
    """
    for burst in case.bursts:
        if burst.has("empathy", "restatement"):
            continue
        upset = [index for index in burst.asked if is_upset(case.reading(index))]
        upset = [index for index in upset if not _thanks_for_help(case, index)]
        if upset and burst.word_count and not acknowledges(case, burst.indexes, upset):
            yield case.evidence(burst.first, customer_message=upset[0])


def _thanks_for_help(case: Case, index: int) -> bool:
    """Whether a customer who was answered says thanks for it, and not that it failed."""
    reading = case.reading(index)
    return index > case.replies[0] and reading.has("thanks") and not reading.has("unresolved")
