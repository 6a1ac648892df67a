from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import Bad, Burst, Case, Cue, Evidence, Good, Severity, checker

_PUBLIC: Final = ("social", None)
"""Where others read along; a ticket without a channel may be."""


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» sends the customer elsewhere instead of helping here.",
        "fil": "Itinuturo ng «{quote}» ang customer sa iba sa halip na tulungan dito.",
    },
    remedy={
        "en": "Help on the channel that the customer chose; if it must be another one, do the calling "
        "or writing yourself.",
        "fil": "Tumulong sa channel na pinili ng customer; kung kailangan talaga ng iba, kayo na ang "
        "tumawag o sumulat.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: I want to change my delivery date to Friday.
            Mon 09:05 agent [chat]: Hi, for that «please call our customer service».
        """),
        Bad("""
            Mon 09:00 customer: My membership was cancelled without a word, why?
            Mon 09:05 agent [social]: Hello, please send an «email to members@fastfit.example» about this.
        """),
        Bad(
            """
            Mon 09:00 customer: The blender I bought from you hums and smells.
            Mon 09:05 agent: Hello, we only sell it. «Please contact the manufacturer» about this.
            """,
            why="a third party is elsewhere too",
        ),
        Bad(
            """
            Mon 09:00 customer: Pa-block po ng card ko, nawala po wallet ko.
            Mon 09:05 agent [chat]: Hello po, «paki-tawag po sa hotline» para sa card blocking.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Pano po magpalit ng plan ko?
            Mon 09:05 agent [social]: Sir «punta na lang po kayo sa pinakamalapit na branch».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Mali po ang kaarawan sa aking lisensiya. Paano po ito maitatama?
            Mon 09:05 agent: Magandang araw po. «Makipag-ugnayan po kayo sa» central office.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The setup keeps failing at step 3.
            Mon 09:05 agent [chat]: May I call you? Then we go through step 3 together.
            """,
            why="the agent offers to call",
        ),
        Good(
            """
            Mon 09:00 customer: Do you have a phone number? I'd rather talk to somebody.
            Mon 09:05 agent [chat]: Of course, please call us at 0800 123 456.
            """,
            why="the customer asked for it",
        ),
        Good(
            """
            Mon 09:00 customer: Where is my refund?
            Mon 09:05 agent [social]: Please send us a direct message with your booking reference.
            """,
            why="a public thread moves to a private message of the same channel",
        ),
        Good(
            """
            Mon 09:00 customer: Nalilito na po ako sa steps.
            Mon 09:05 agent [chat]: Tatawagan ko na lang po kayo ngayon para sabay nating gawin.
            """,
            language="fil",
            why="the agent calls",
        ),
        Good(
            """
            Mon 09:00 customer: May numero po ba kayong matatawagan?
            Mon 09:05 agent [chat]: Opo, tumawag po kayo sa (02) 8123-4567.
            """,
            language="fil",
            why="the customer asked for it",
        ),
        Good(
            """
            Mon 09:00 customer: Wala pa rin order ko, 2 weeks na!
            Mon 09:05 agent [social]: Pasensya na po. Paki-PM po yung order number dito sa page.
            """,
            language="fil",
            why="a public thread moves to a private message of the same channel",
        ),
    ],
)
def channel_deflection(case: Case) -> Iterator[Evidence]:
    """The customer is sent to another channel, or to somebody else.

    Why it matters: the customer chose this channel for a reason and has to start again elsewhere. One finding a
    message.

    Stays silent when: the customer asked for that contact, the agent offers to call or write, it is an optional
    offer after a solution in the same message, or a public thread moves to a private message of the same
    channel. Third parties (the manufacturer, the bank) count as elsewhere.

    Source: P9 (relying on one channel); CC, table of channels.
    """
    for burst in case.bursts_with("deflection"):
        for index, cue in burst.cues("deflection"):
            if not _is_welcome(case, burst, index, cue):
                yield case.evidence(index, cue)
                break


def _is_welcome(case: Case, burst: Burst, index: int, cue: Cue) -> bool:
    """Whether it stays on the channel, is an offer beside a solution, or was asked for."""
    reading = case.reading(index)
    is_public = case.ticket.channel_of(case.message(index)) in _PUBLIC
    if is_public and reading.beside(cue.start, "private-message"):
        return True
    if any(
        (place, found.end) < (index, cue.start) and len(found.quote.split()) > 1
        for place, found in burst.cues("solution")
    ):
        return True
    return any(case.reading(asked).has("contact-request") for asked in burst.asked)
