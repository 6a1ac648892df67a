from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import Bad, Case, Evidence, Good, Reading, Severity, checker

_CONTENT: Final = ("thanks", "pleased", "apology")
_OPEN: Final = ("unresolved", "question", "complaint")
"""What the customer's last message must not hold, for its thanks to end the wait."""


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer's message had no answer.",
        "fil": "Hindi nasagot ang mensahe ng customer.",
    },
    remedy={
        "en": "Read the last message once more before you solve a ticket, and answer what it asks.",
        "fil": "Basahin muna ulit ang huling mensahe bago i-solve ang ticket, at sagutin ang itinatanong nito.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The router keeps rebooting.
            Mon 09:30 agent: Please swap the power brick with the one in box B.
            ! Mon 10:00 customer: There is only one brick in the box. What now?
            Mon 12:00 status: solved
        """),
        Bad(
            """
            ! Mon 09:00 customer: @railco is the 9:40 to Leeds running?
            Mon 09:00 bot: Thanks for your message! We will be with you soon.
            """,
            channel="social",
            as_of="Mon 15:00",
            why="a bot's message is no reply, and the target is past",
        ),
        Bad(
            """
            Mon 09:00 customer: How do I add a passenger?
            Mon 09:30 agent: Open Manage booking, Passengers, Add.
            Mon 12:00 status: solved
            ! Tue 08:00 customer: One more thing: can the infant travel on my lap?
            """,
            as_of="Tue 15:00",
            why="a question after the solve needs an answer too",
        ),
        Bad(
            """
            Mon 13:00 customer: Mali po ang size na dumating.
            Mon 13:40 agent: Pasensya na po! Pakipadala po ng photo ng label.
            ! Mon 14:10 customer: Ayan po. Papalitan po ba o refund na lang?
            Mon 14:30 note: for replacement, hintay sa warehouse
            Tue 10:00 status: closed
            """,
            language="fil",
            why="an internal note is no answer",
        ),
        Bad(
            """
            Mon 08:00 customer: paano po mag renew ng license online
            Mon 08:45 agent: Sa portal lang po, piliin ang Renewal.
            ! Mon 09:10 customer: salamat po. kelangan pa po ba ng med cert?
            Tue 09:00 status: solved
            """,
            language="fil",
            channel="web",
            why="the thank-you carries a question",
        ),
        Bad(
            """
            Mon 09:00 customer: Mali po ang rate sa statement ko.
            Mon 09:50 agent: Aling buwan po?
            ! Mon 10:20 customer: Enero at Pebrero po.
            Mon 16:30 customer: Hello po, may tumitingin na po ba?
            """,
            language="fil",
            as_of="Tue 12:00",
            why="two messages, one wait",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The router keeps rebooting.
            Mon 09:30 agent: Please swap the power brick.
            Mon 10:00 customer: Thank you!
            Mon 12:00 status: solved
            """,
            why="a thank-you needs no answer",
        ),
        Good(
            """
            Mon 09:00 customer: Please send the quote for 40 seats.
            Mon 09:45 agent: It is attached. Is annual billing fine?
            Mon 09:45 customer [automatic]: I am out of office until 9 March.
            Fri 12:00 status: closed
            """,
            why="an out-of-office answer is no message of the customer's",
        ),
        Good(
            """
            Mon 09:00 customer: How do I add a passenger?
            Mon 09:30 agent: Open Manage booking, Passengers, Add.
            Mon 12:00 status: solved
            Tue 08:00 customer: One more thing: can the infant travel on my lap?
            """,
            as_of="Tue 10:00",
            why="the time to answer it is not over",
        ),
        Good(
            """
            Mon 09:00 customer: My calendar does not sync.
            Mon 15:00 customer: Update: it works now.
            Mon 16:00 status: closed
            """,
            why="the customer waits no longer",
        ),
        Good(
            """
            Mon 13:00 customer: Mali po ang size na dumating.
            Mon 13:40 agent: Pasensya na po! Pakipadala po ng photo ng label.
            Mon 14:10 customer: Ayan po. Papalitan po ba o refund na lang?
            Mon 14:30 agent: Papalitan po namin, libre po ang pick-up bukas.
            Tue 10:00 status: closed
            """,
            language="fil",
            why="answered before the close",
        ),
        Good(
            """
            Mon 09:00 customer: anong requirements po for student discount
            Mon 09:30 agent: School ID lang po at enrollment form.
            Mon 10:00 customer: pwede po ba photocopy?
            Mon 10:04:59 status: solved
            Mon 10:05 agent: Opo, pwede po.
            """,
            language="fil",
            why="the answer came with the solve, logged a moment later",
        ),
        Good(
            """
            Mon 09:00 customer: kailan po babalik ang kuryente sa San Roque?
            Mon 09:00 bot: Salamat po sa mensahe!
            """,
            language="fil",
            channel="social",
            as_of="Mon 09:08",
            why="the ten minutes are not over",
        ),
        Good(
            """
            Mon 09:00 customer: The program does not find addresses when I type a name.
            Tue 09:00 customer: I found the solution: "Use local address books" was off. It works now.
            Wed 09:00 status: closed
            """,
            why="the customer found the answer",
        ),
    ],
)
def unanswered_customer(case: Case) -> Iterator[Evidence]:
    """A message that needs an answer has none, although the ticket was solved or closed, or the target is past.

    Why it matters: to be ignored is worse than to be refused. One finding a wait, at the message that opened it. A bot,
    an automatic message or a note is no answer.

    Stays silent when: the message only thanks, greets or confirms, or the customer's last word is that it works now, or thanks; a
    reply came after all, be it after the solve; the ticket was merged into another. A message written after the solve
    has the time of the next-response target.

    Source: P3; CC, "Mabilis na Mga Tugon".
    """
    timeline, settled = case.timeline, _last_settled(case)
    for wait in timeline.waits:
        if wait.reply is not None or wait.how in ("merge", "withdrawal"):
            continue
        if wait.end is None and timeline.over(wait, timeline.target_of(wait)) is None:
            continue
        if any(map(case.needs_answer, wait.messages)) and settled <= wait.opened:
            yield case.evidence(wait.opened, solved=wait.how == "solve")


def _last_settled(case: Case) -> int:
    """The index of the customer's last message that says that it works now, or ends the ticket with thanks; else -1."""
    messages = case.customer_messages
    if messages:
        last = case.reading(messages[-1])
        if any(map(last.has, _CONTENT)) and not any(map(last.has, _OPEN)):
            return messages[-1]
    resolved = case.with_cue("resolved", by="customer")
    return next((index for index in reversed(resolved) if _settles(case.reading(index))), -1)


def _settles(reading: Reading) -> bool:
    resolved, unresolved = reading.cues_of("resolved"), reading.cues_of("unresolved")
    asks = any(sentence.is_question for sentence in reading.sentences)
    return bool(resolved) and not asks and (not unresolved or resolved[0].start < unresolved[0].start)
