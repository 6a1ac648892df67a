from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The customer had to come back after the ticket was solved.",
        "fil": "Kinailangang sumulat muli ng customer matapos isara ang ticket.",
    },
    remedy={
        "en": "Find out what the first answer missed, and make sure before solving that nothing else is open.",
        "fil": "Alamin kung ano ang kulang sa unang sagot, at tiyaking wala nang naiwan bago isara ang ticket.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Video calls freeze.
            Mon 09:20 agent: Please set the quality to Standard.
            Mon 10:00 status: solved
            ! Tue 09:00 customer: The calls are freezing again this morning.
            Tue 09:05 status: open
        """),
        Bad(
            """
            Mon 09:00 customer: Please remove the duplicate booking.
            Mon 09:20 agent: Removed. Have a good day!
            Mon 12:00 status: closed
            ! Wed 09:00 customer: Both bookings are still in my account. Please look into it.
            """,
            why="the status stayed closed, but the message needs an answer",
        ),
        Bad(
            """
            Mon 09:00 customer: How do I add my spouse to the plan?
            Mon 09:30 agent: With form H1 on the portal. All the best!
            Mon 10:00 status: solved
            ! Mon 15:00 customer: The form won't accept our date. What should I enter?
            """,
            why="a new question to the same matter",
        ),
        Bad(
            """
            Mon 10:00 customer: Ang bagal po ng net namin.
            Mon 10:20 agent: Na-refresh na po ang linya nyo.
            Mon 11:00 status: solved
            ! Tue 20:00 customer: Hello po, bumagal na naman po, 1mbps na lang ngayon.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 08:00 customer: Humihingi po ako ng kopya ng sedula.
            Mon 08:30 agent: Naipadala na po namin. Ingat po.
            Mon 17:00 status: closed
            ! Fri 08:00 customer: Wala pa po akong natatanggap na kopya. Saan po ba ipinadala?
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Error 88 po pag nag-book.
            Mon 09:10 agent: Fixed na po, pa-try po ulit.
            Mon 09:30 status: closed
            ! Tue 08:00 customer: Bumalik po yung error 88, di na naman ako maka-book.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Video calls freeze.
            Mon 09:20 agent: Please set the quality to Standard.
            Mon 10:00 status: solved
            Tue 09:00 customer: Thanks again for your help!
            Tue 09:00 status: open
            Tue 09:10 status: solved
            """,
            why="a thank-you reopens nothing, whatever the desk makes of it",
        ),
        Good(
            """
            Mon 09:00 customer: Please send the floor plan of hall 3.
            Mon 09:30 agent: Attached. Have a good day!
            Mon 10:00 status: solved
            Mon 10:01 customer [automatic]: I am travelling and will answer from Monday on.
            """,
            why="no person wrote it",
        ),
        Good(
            """
            Mon 09:00 customer: What is the wifi password?
            Mon 09:05 agent: It is lounge2026. Enjoy!
            Mon 09:10 status: solved
            Mon 12:00 status: open
            Mon 12:01 note: password was rotated last night
            Mon 12:02 status: solved
            """,
            why="the agent reopened it, the customer wrote nothing",
        ),
        Good(
            """
            Mon 10:00 customer: Ang bagal po ng net namin.
            Mon 10:20 agent: Na-refresh na po ang linya nyo.
            Mon 11:00 status: solved
            Tue 20:00 customer: Salamat po ulit!
            """,
            language="fil",
            why="a thank-you reopens nothing",
        ),
        Good(
            """
            Mon 08:00 customer: Humihingi po ako ng kopya ng sedula.
            Mon 08:30 agent: Inaasikaso na po namin ang kopya.
            Wed 08:00 customer: Wala pa po akong natatanggap na kopya. Saan po ba ipinadala?
            Wed 09:00 agent: Narito na po ang kopya sa email.
            Wed 11:00 status: solved
            """,
            language="fil",
            why="nothing was solved before",
        ),
        Good(
            """
            Mon 09:00 customer: Error 88 po pag nag-book.
            Mon 09:10 agent: Fixed na po, pa-try po ulit.
            Mon 09:30 status: solved
            Tue 08:00 survey_answer: csat 3 medyo matagal
            """,
            language="fil",
            why="an answer to a survey is no message",
        ),
        Good(
            """
            Mon 09:00 customer: Our auditor asks for a receipt.
            Mon 09:10 agent: It is attached. Is the name spelled as you need it?
            Mon 09:20 customer: It is.
            Mon 09:30 status: solved
            Mon 12:00 customer: Thank you once more, dear Lynette, the auditor is content!
            """,
            why="the question had been answered, what comes are thanks",
        ),
        Good(
            """
            Mon 09:00 customer: Video calls freeze.
            Mon 09:20 agent: Please set the quality to Standard.
            Mon 10:00 status: solved
            Mon 10:10 merge: into 77
            Mon 11:00 customer: Why was this merged? The calls still freeze.
            """,
            why="what comes after a merge belongs to the other ticket",
        ),
    ],
)
def reopened_after_solution(case: Case) -> Iterator[Evidence]:
    """Solved or closed, and then the customer writes something that needs an answer, whatever the status says.

    Why it matters: what comes back was not understood or not mended the first time, and costs twice. One finding a
    solve, at the customer's first such message.

    Stays silent when: the customer only thanks or confirms, the mail is automatic, the customer wrote nothing (an agent
    put the status back, or a survey was answered), or the ticket had been merged into another.

    Source: P4 (insufficient training).
    """
    solves = [solve.index for solve in case.timeline.solves]
    if not solves:
        return
    merged = case.timeline.merged_into
    messages = case.customer_messages[
        : None if merged is None else bisect_left(case.customer_messages, merged)
    ]
    for solved, until in pairwise([*solves, len(case.interactions)]):
        for index in messages[bisect_right(messages, solved) : bisect_left(messages, until)]:
            if case.needs_answer(index):
                at = bisect_left(case.replies, solved)
                agent = case.message(case.replies[at - 1]).agent if at else None
                yield case.evidence(index).credited_to(agent)
                break
