from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer waited {wait} of {target} for the next reply.",
        "fil": "{wait} naghintay ang customer sa sumunod na sagot; {target} lang ang target.",
    },
    remedy={
        "en": "Answer a follow-up as fast as a first message; if the solution takes longer, say when you write again.",
        "fil": "Sagutin agad ang kasunod na tanong; kung matatagalan pa ito, sabihin kung kailan kayo babalik.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Please move my flight to Thursday.
            Mon 09:30 agent: Certainly. Morning or evening?
            ! Mon 10:00 customer: Evening, after six.
            Mon 15:10 agent: Done, you leave at 18:40.
        """),
        Bad(
            """
            Mon 09:00 customer: The lift is stuck again.
            Mon 09:10 agent: Is anybody inside?
            ! Mon 09:20 customer: No. When will it run?
            Mon 14:00 agent: The fitter is on his way.
            ! Mon 14:10 customer: He left without a word. What now?
            """,
            as_of="Mon 19:00",
            why="two waits, the second still open",
        ),
        Bad(
            """
            Mon 09:00 customer: Please cancel my gym membership.
            Mon 09:30 agent: From which date?
            Mon 09:30 status: pending
            ! Mon 11:00 customer: End of this month. What about the key card?
            Mon 17:00 agent: Cancelled. Please leave the card at the desk.
            """,
            why="the customer's answer ends pending, though nobody changed the status",
        ),
        Bad(
            """
            Mon 09:00 customer: Hindi po ako maka-log in sa app.
            Mon 09:01 agent: Ano po ang error na lumalabas?
            ! Mon 09:02 customer: "session expired" po, paulit-ulit
            Mon 09:14 agent: Na-reset ko na po, pakisubukan po ulit.
            """,
            language="fil",
            channel="chat",
            why="chat has three minutes",
        ),
        Bad(
            """
            Mon 10:00 customer: bakit po wala pa ung cash in ko na 500
            Mon 10:05 agent: Ano po ang reference number?
            ! Mon 10:09 customer: 8820114553 po
            Mon 10:09 bot: Salamat po! Sandali lang po.
            Mon 11:00 agent: Na-credit na po ang 500.
            """,
            language="fil",
            channel="in_app",
            why="a bot's message does not end the wait for a person",
        ),
        Bad(
            """
            Mon 08:00 customer: Kumpirmado na po ba ang appointment ko?
            Mon 08:30 agent: Ano po ang application number?
            ! Mon 09:00 customer: VA-77120 po.
            Mon 12:30 customer: Ano na po ang balita?
            Mon 13:30 agent: Kumpirmado na po, Huwebes ng 9:15.
            """,
            language="fil",
            why="a reminder does not start the wait anew",
        ),
        Bad(
            """
            Mon 09:00 customer: My fob won't open the garage.
            Mon 09:01 agent: Is it the grey one?
            ! Mon 09:02 customer: The grey one, yes. It worked yesterday evening.
            Mon 09:20 agent: I have paired it again.
            """,
            channel="chat",
            why="what worked before is no good news",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Where do I find my invoice?
            Mon 09:20 agent: Under Settings, Billing.
            Mon 09:25 customer: ok thanks!
            Wed 16:00 agent: You are welcome!
            """,
            why="a thank-you opens no wait",
        ),
        Good(
            """
            Mon 09:00 customer: The dishwasher leaks.
            Mon 09:30 agent: The seal is ordered.
            Mon 09:30 status: on_hold
            Mon 10:00 customer: Will it cost me anything?
            Thu 09:00 status: open
            Thu 10:00 agent: The seal is here, and it is free of charge.
            """,
            why="time on hold is taken out",
        ),
        Good(
            """
            Mon 09:00 customer: My skin from the event is missing.
            Mon 09:45 agent: Please update, it is a display bug.
            Mon 10:00 customer: updating now, how big is the patch?
            Mon 12:00 status: solved
            Thu 09:00 note: closed in the tracker
            """,
            why="a solve ends a wait",
        ),
        Good(
            """
            Mon 09:00 customer: hm po shipping fee to Davao?
            Mon 09:01 agent: 180 po pag below 3 kg.
            Mon 09:02 customer: sige po salamat
            Mon 11:00 agent: Welcome po!
            """,
            language="fil",
            channel="chat",
            why="sige po salamat waits for nothing",
        ),
        Good(
            """
            Mon 09:00 customer: Paano po mag-renew ng lisensya?
            Mon 09:30 agent: Sa portal po, piliin ang Renewal.
            Mon 10:00 customer: May bayad po ba?
            Mon 14:00 agent: 585 pesos po.
            """,
            language="fil",
            why="four hours exactly are on time",
        ),
        Good(
            """
            Mon 09:00 customer: mali po ung size na dumating
            Mon 09:40 agent: Sorry po! Pa-send po ng photo ng label.
            Mon 10:00 customer: [photo] eto po
            """,
            language="fil",
            as_of="Mon 13:59",
            why="no reply yet, but a minute is left",
        ),
    ],
)
def slow_next_response(case: Case) -> Iterator[Evidence]:
    """A later wait ran over its target, or still lasts and is over it. One finding a wait.

    Why it matters: a conversation that stalls after a quick first answer feels like being handed a ticket number. A
    wait runs from the first message that needs an answer to the next reply, in business hours, with the time pending or
    on hold taken out; reminders join it, a solve ends it.

    Stays silent when: the message only thanks, greets or confirms; no target fits channel and priority (as they were
    when the wait began); the reply came exactly on target.

    Source: P3; CC, "Mabilis na Mga Tugon".
    """
    for wait, spent, within in case.timeline.late:
        if wait.kind == "next":
            yield case.wait_evidence(wait, spent, within, answered=wait.reply is not None)
