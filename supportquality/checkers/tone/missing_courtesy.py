from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker

_COURTESIES = ("greeting", "thanks", "courtesy", "apology", "sir-maam", "help-offer", "empathy", "closing")


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The first reply has no greeting, thanks or word of courtesy.",
        "fil": "Walang bati, pasasalamat o magalang na salita ang unang sagot.",
    },
    remedy={
        "en": "Open with a greeting, and thank the customer for writing.",
        "fil": "Magsimula sa pagbati at magpasalamat sa pagsulat ng customer.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Good morning, could you tell me where my parcel 5KD-22 is?
            ! Mon 09:20 agent: It left Frankfurt yesterday. Delivery is Thursday.
        """),
        Bad(
            """
            Mon 09:00 customer: Hi! Can I bring my dog to the hotel?
            ! Mon 09:03 agent: Dogs up to 10 kg. Fee is 20 euros a night.
            Mon 09:05 customer: Thanks! I'd like to add her to my booking.
            Mon 09:08 agent: Thank you, done! We look forward to meeting her.
            """,
            why="the second reply is polite, the first was not",
        ),
        Bad(
            """
            Mon 09:00 customer: meter reading was rejected
            Mon 09:00 bot: Hello and thank you for contacting us! An agent will be with you shortly.
            ! Mon 09:06 agent: Reading is lower than the last one. Send a photo of the meter.
            """,
            why="only the bot greeted",
        ),
        Bad(
            """
            Mon 09:00 customer: Magandang araw po. Maaari pa po bang ihabol ang aking aplikasyon?
            ! Mon 10:00 agent: Sarado na ang aplikasyon. Sa Hunyo ang susunod.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: hello, available pa ba to in size 7?
            ! Mon 09:04 agent: Ubos na. 8 at 9 na lang natira.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: good am, ung inorder ko pong blender ayaw umandar
            Mon 09:00 bot: Salamat po sa pag-message! Sasagot po kami agad.
            ! Mon 09:20 agent: Anong order number? Send ng video.
            """,
            language="fil",
            why="bot lang ang magalang",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: I cannot open the payslip PDF.
            Mon 09:09 agent: Kindly enter your birth date as DDMMYYYY to open it.
            """,
            why="kindly is a word of courtesy",
        ),
        Good(
            """
            Mon 09:00 customer: Order 4417 arrived without the charger.
            Mon 09:11 agent: Sorry about that. The charger ships today, tracking follows at 5 PM.
            """,
            why="an apology is courteous",
        ),
        Good(
            """
            Mon 09:00 customer: How do I export my data?
            Mon 09:05 agent: Hi Jonas, thanks for asking. Settings > Privacy > Export.
            Mon 09:09 customer: And how long does it take?
            Mon 09:10 agent: About ten minutes.
            """,
            why="only the first reply is judged",
        ),
        Good(
            """
            Mon 09:00 customer: san na ung rider
            Mon 09:01 agent: On the way na po, 5 mins away.
            """,
            language="fil",
            why="sapat na ang po",
        ),
        Good(
            """
            Mon 09:00 customer: d ko ma-open ung app
            Mon 09:02 agent: Paki-update ung app to version 9.1.
            """,
            language="fil",
            why="sapat na ang paki-",
        ),
        Good(
            """
            Mon 09:00 customer: Bakit walang sumasagot sa telepono ninyo?
            Mon 09:15 agent: Pasensya na, sira ang linya namin mula kaninang umaga.
            """,
            language="fil",
            why="paggalang din ang paghingi ng paumanhin",
        ),
    ],
)
def missing_courtesy(case: Case) -> Iterator[Evidence]:
    """The first reply has neither greeting nor thanks nor any word of courtesy.

    Replies of one agent within two minutes are one. An apology, a word of empathy, an offer of help, a friendly close,
    please, kindly, *po*, *opo*, *paki-*, Sir and Ma'am all count. A name alone does not.

    Why it matters: the first line sets the tone; without it the answer sounds like a machine's.

    Stays silent when: there is no reply, or the first has no words (an attachment) or is in a language that no pack of
    the policy knows; later replies may be brief.

    Source: CC, "Empathy at Positibong Wika".
    """
    if case.bursts:
        first = case.bursts[0]
        if first.word_count and not first.has(*_COURTESIES) and first.whole.language is not None:
            yield case.evidence(first.first)
