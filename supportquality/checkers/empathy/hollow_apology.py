from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» takes the apology back: it leaves open whether anything happened, or blames the feeling.",
        "fil": "Binabawi ng «{quote}» ang paumanhin: parang walang nangyari, o damdamin ng customer ang mali.",
    },
    remedy={
        "en": "Apologise for what happened, without if and may.",
        "fil": "Humingi ng paumanhin sa mismong nangyari, nang walang «kung» at «man».",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The clerk called my accent funny.
            Mon 09:30 agent: Dear Ms. Nwosu, «we are sorry if you were offended». The clerk has been informed.
        """),
        Bad("""
            Mon 09:00 customer: Our shop was offline for six hours on Black Friday.
            Mon 09:40 agent: Hello, we «apologize for any inconvenience this may have caused». The database is stable.
        """),
        Bad("""
            Mon 09:00 customer: You lost my luggage and lied about it.
            Mon 09:10 agent: I'm «sorry you feel» that way. The tracing takes 21 days.
        """),
        Bad(
            """
            Mon 09:00 customer: Bastos po ang guwardiya ninyo sa nanay ko.
            Mon 10:00 agent: Magandang araw po. «Paumanhin po kung nasaktan man» namin ang inyong damdamin.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: wala pong nag-assist samin sa store kahit anim na staff nandun
            Mon 09:20 agent: Hi po, «sorry po kung meron man» kaming pagkukulang. Thank you sa feedback!
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: pinaghintay nyo ko ng 2 hours tapos cancel lang pala
            Mon 09:04 agent: «Sorry po kung ganyan ang naramdaman nyo», pero nasa terms po ang cancellation.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The lift is out of order and I am in a wheelchair.
            Mon 09:06 agent: We are sorry for the inconvenience. The lift will run again at 4 PM.
            """,
            why="plain, and about what happened",
        ),
        Good(
            """
            Mon 09:00 customer: Delivery was two hours late and the soup was cold.
            Mon 09:09 agent: I'm sorry the soup arrived cold, and if you like I can refund it right now.
            """,
            why="the condition governs the offer",
        ),
        Good(
            """
            Mon 09:00 customer: Sorry if I sound rude, I just need the tracking number.
            Mon 09:02 agent: Not at all! The tracking number is 1Z44-902.
            """,
            why="the customer's apology is not judged",
        ),
        Good(
            """
            Mon 09:00 customer: Bastos po ang guwardiya ninyo sa nanay ko.
            Mon 10:00 agent: Paumanhin po sa inasal ng guwardiya. Kung maaari po, ibigay ninyo ang oras ng pangyayari.
            """,
            language="fil",
            why="tuwiran ang paumanhin; para sa oras ang kung",
        ),
        Good(
            """
            Mon 09:00 customer: mali po ung flavor ng cake na dumating
            Mon 09:06 agent: Hala sorry po sa maling flavor! Kung gusto nyo po, papalitan namin today.
            """,
            language="fil",
            why="para sa alok ang kung",
        ),
        Good(
            """
            Mon 09:00 customer: Dalawang oras po kaming pumila dahil iisa lang ang bukas na bintana.
            Mon 09:30 agent: Paumanhin po sa abala. Tatlong bintana na po ang bubuksan namin simula bukas.
            """,
            language="fil",
            why="tuwiran ang paumanhin sa abala",
        ),
    ],
)
def hollow_apology(case: Case) -> Iterator[Evidence]:
    """An apology that is conditional, or aimed at the customer's feeling rather than at what happened.

    Why it matters: "sorry if you were offended" says that nothing happened but your being offended.

    Stays silent when: the condition governs something else, such as an offer; the apology is plain, however short
    ("sorry for the inconvenience"); the customer apologises.

    Source: P1; CC FAQ on angry customers: apologise sincerely.
    """
    return case.cues("hollow-apology")
