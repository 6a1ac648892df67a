from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker

_SAME_TOPIC = {
    "name": "Neil Fairbairn",
    "previous_tickets": [{"id": "3310", "topic": "connection", "solved_at": "2025-12-15T16:00:00+00:00"}],
}
_LONG_AGO = {
    "name": "Neil Fairbairn",
    "previous_tickets": [{"id": "2104", "topic": "connection", "solved_at": "2025-09-02T16:00:00+00:00"}],
}
_RECEIPT = {
    "name": "Benilda Ocampo",
    "previous_tickets": [{"id": "7001", "topic": "receipt", "solved_at": "2025-12-20T15:00:00+08:00"}],
}


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "No reply takes up the earlier contact ({source}).",
        "fil": "Walang sagot na bumanggit sa naunang pakikipag-ugnayan ({source}).",
    },
    remedy={
        "en": "Say that you see the earlier contact, and what was done then, before you ask or advise.",
        "fil": "Sabihing nakita ninyo ang naunang tawag o tiket at kung ano ang nagawa noon, bago magtanong o "
        "magpayo.",
    },
    bad=[
        Bad(
            """
            !
            Mon 09:00 customer: The broadband drops every evening.
            Mon 09:20 agent: Hello Neil, please restart the router and check the cables.
            """,
            customer=_SAME_TOPIC,
            topic="connection",
            why="a ticket of the same topic three weeks ago",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: The broadband drops every evening.
            Mon 09:20 agent: Hello Neil, please restart the router and wait 30 minutes.
            """,
            customer={
                "name": "Neil Fairbairn",
                "previous_tickets": [
                    {"id": "3", "topic": "connection", "solved_at": "2025-12-15T16:00:00+00:00"},
                    {"id": "30", "topic": "billing", "solved_at": "2025-12-15T16:00:00+00:00"},
                ],
            },
            topic="connection",
            why="no number of a ticket, nor of one on this topic",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: The broadband drops again, see ticket 3310.
            Mon 09:20 agent: Hello Neil, please restart the router.

            > The broadband drops again, see ticket 3310.
            """,
            customer=_SAME_TOPIC,
            topic="connection",
            why="the number stands in quoted mail only",
        ),
        Bad("""
            !
            Mon 09:00 customer: I already called you twice last week about the name on my boarding pass.
            Mon 09:15 agent: Hello, thank you for your message. Please upload a copy of your passport.
        """),
        Bad("""
            !
            Mon 09:00 customer: This is the third time I write about the missing points.
            Mon 09:10 agent: Hello! How can I help you today?
            Mon 09:12 customer: With the points.
            Mon 09:30 agent: Please send us a photo of the receipt.
        """),
        Bad(
            """
            !
            Mon 09:00 customer: tumawag na po ako sa hotline nyo nung sabado, wala pa rin signal
            Mon 09:08 agent: Hello po! Paki-restart po ang phone. Salamat po.
            """,
            language="fil",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: Mali na naman po ang pangalan ko sa resibo.
            Mon 09:40 agent: Magandang araw po. Paki-padala po ang larawan ng resibo.
            """,
            customer=_RECEIPT,
            topic="receipt",
            language="fil",
            why="may naunang tiket sa parehong paksa",
        ),
        Bad(
            """
            !
            Mon 09:00 customer: Pangatlong message ko na po ito ha. Na-cancel ung booking ko ng walang dahilan.
            Mon 09:12 agent: Hi po! May I have your booking reference po?
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The broadband drops every evening.
            Mon 09:20 agent: Hello Neil, I see we already replaced the splitter in December, so I send an engineer
            now.
            """,
            customer=_SAME_TOPIC,
            topic="connection",
            why="the reply takes up what was done",
        ),
        Good(
            """
            Mon 09:00 customer: The broadband drops every evening.
            Mon 09:20 agent: Hello Neil, please restart the router and check the cables.
            """,
            customer=_LONG_AGO,
            topic="connection",
            why="over 90 days ago",
        ),
        Good(
            """
            Mon 09:00 customer: This is the third time I write about the missing points.
            Mon 09:10 agent: Hello, let me have a look.
            Mon 09:30 agent: I have read your two earlier messages. The points are on your account now.
            """,
            why="the second reply is enough",
        ),
        Good(
            """
            Mon 09:00 customer: Last time I stayed with you the breakfast started at six. Still so?
            Mon 09:18 agent: Hello, yes, on weekdays.
            """,
            why="a stay is no contact with support",
        ),
        Good(
            """
            Mon 09:00 customer: tumawag na po ako sa hotline nyo nung sabado, wala pa rin signal
            Mon 09:08 agent: Pasensya na po. Nakita ko po ung tawag nyo nung Sabado. Tower issue po pala, maaayos
            mamaya.
            """,
            language="fil",
            why="kinilala ang naunang tawag",
        ),
        Good(
            """
            Mon 09:00 customer: Paano po magpakabit ng bagong linya?
            Mon 09:20 agent: Magandang araw po. Piliin po ninyo ang petsa sa aming pahina.
            """,
            customer=_RECEIPT,
            topic="installation",
            language="fil",
            why="ibang paksa ang naunang tiket",
        ),
        Good(
            """
            Mon 09:00 customer: nag-email na po ako nung lunes tungkol dito
            Mon 09:01 bot: Salamat po sa mensahe!
            """,
            language="fil",
            why="wala pang sumasagot",
        ),
        Good(
            """
            Mon 09:00 customer: Tumawag na po ako noong Biyernes tungkol sa metro namin. Kailan po ito papalitan?
            Mon 09:10 agent: Nakatala po rito ang pag-uusap ninyo ni Marlon noong Biyernes. Bukas po ng umaga ang palit.
            """,
            language="fil",
            why="kinilala ang naunang tawag",
        ),
    ],
)
def ignored_history(case: Case) -> Iterator[Evidence]:
    """The customer points to earlier contact, or an earlier ticket on the same topic exists, and no reply takes it up.

    Earlier contact is what the customer says ("I called twice", "tumawag na po ako"). An earlier ticket
    counts when it was solved within 90 days before (`limits.history_window`) and has the same topic. A reply
    takes it up by referring to it, by what was done then, or by the number of an earlier ticket of the same
    topic, of any if the customer points to one.

    Why it matters: who must start from the beginning each time feels that nobody keeps track.

    What the customer says after the second reply speaks of this ticket more than of an earlier contact.

    Stays silent when: no reply came after, one reply takes it up (the second is enough), the earlier ticket has
    another
    topic, no topic or no solution date, or the customer speaks of an earlier purchase or stay.

    Source: P2; CC, "Personalization".
    """
    if not case.replies:
        return
    later = case.replies[1] if len(case.replies) > 1 else len(case.interactions)
    pointing = [index for index in case.with_cue("earlier-contact", by="customer") if index < later]
    previous = _previous(case)
    if not pointing and previous is None:
        return
    since = pointing[0] if pointing and previous is None else -1
    replies = case.replies_after(since)
    if not replies or any(case.reading(index).has("history") for index in replies):
        return
    earlier = [
        ticket.id
        for ticket in case.ticket.customer.previous_tickets
        if pointing or _is_on_topic(case, ticket.topic)
    ]
    if any(case.reading(index).holds(number) for index in replies for number in earlier):
        return
    source = f"#{previous}" if previous else case.reading(pointing[0]).cues_of("earlier-contact")[0].quote
    yield Evidence(data={"source": source}, agent=case.message(replies[0]).agent)


def _previous(case: Case) -> str | None:
    """The latest earlier ticket of the same topic, if it is near enough."""
    ticket, opened = case.ticket, case.ticket.created_at
    if not ticket.topic or opened is None:
        return None
    near = [
        (before.solved_at, before.id)
        for before in ticket.customer.previous_tickets
        if before.solved_at is not None
        and _is_on_topic(case, before.topic)
        and timedelta(0) <= opened - before.solved_at <= case.policy.limits.history_window
    ]
    return max(near)[1] if near else None


def _is_on_topic(case: Case, topic: str | None) -> bool:
    return bool(topic) and (case.ticket.topic or "").casefold() == (topic or "").casefold()
