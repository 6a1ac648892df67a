from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The ticket took {wait} of {target} to solve.",
        "fil": "{wait} bago malutas ang ticket; {target} lang ang target.",
    },
    remedy={
        "en": "Name the next step and its owner early, and escalate a ticket that gets stuck.",
        "fil": "Sabihin agad ang susunod na hakbang at kung kanino ito, at i-escalate ang natetenggang ticket.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The dishwasher leaks from the door.
            Mon 10:00 agent: Sorry about that. A technician comes on Thursday.
            Fri 11:00 agent: All dry now, Mr. Novak. Have a good weekend!
            Fri 11:10 status: solved
            !
        """),
        Bad(
            """
            Mon 09:00 customer: My refund has not arrived.
            Mon 10:00 agent: I have asked payments to trace it.
            !
            """,
            as_of="Fri 10:00",
            why="still open, and over the target as of now",
        ),
        Bad(
            """
            Mon 09:00 customer: The upload hangs.
            Mon 10:00 agent: Photos may have 10 MB each.
            Mon 15:00 status: solved
            Fri 09:00 customer: It still hangs, even with tiny ones.
            Fri 09:30 status: open
            Fri 11:00 agent: A fault on our side, it is fixed.
            Fri 12:00 status: solved
            !
            """,
            why="time spent solved before a reopening counts",
        ),
        Bad(
            """
            Mon 08:00 customer: Down po ang buong branch namin.
            Mon 08:10 agent: Papunta na po ang crew.
            Tue 14:00 agent: Naayos na po ang linya.
            Tue 14:10 status: solved
            !
            """,
            language="fil",
            priority="urgent",
            why="an urgent ticket has one day",
        ),
        Bad(
            """
            Mon 09:00 customer: na-double charge po ako
            Mon 10:00 agent: Na-file na po ang refund.
            Fri 13:00 status: closed
            !
            """,
            language="fil",
            why="a close without a solve is the solve",
        ),
        Bad(
            """
            Mon 09:00 customer: Nawawala po ang parcel ko.
            Mon 09:10 priority: urgent
            Mon 10:00 agent: Hinahanap na po namin.
            Tue 15:00 agent: Nahanap na po, idedeliver ngayon.
            Tue 15:30 status: solved
            !
            """,
            language="fil",
            why="raised to urgent within minutes: one day from then",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The dishwasher leaks from the door.
            Mon 10:00 agent: Sorry about that. A technician comes on Wednesday.
            Thu 09:00 status: solved
            """,
            why="exactly three days are on time",
        ),
        Good(
            """
            Mon 08:00 customer: Our heat pump shows error E19.
            Mon 09:00 agent: The board must be swapped, it is ordered.
            Mon 20:00 status: on_hold
            Thu 08:00 status: open
            Fri 14:00 status: solved
            """,
            why="sixty hours on hold are taken out",
        ),
        Good(
            """
            Mon 09:00 customer: Could I have a late checkout?
            Mon 09:40 agent: Yes, until 2 pm, free of charge.
            Mon 17:00 status: solved
            Sat 10:00 customer: Thank you so much!
            """,
            as_of="Sat 12:00",
            why="a thank-you after the solve reopens nothing",
        ),
        Good(
            """
            Mon 09:00 customer: Pakibago po ng address ko sa polisa.
            Mon 09:30 agent: Pakipadala po ng proof of billing.
            Mon 09:30 status: pending
            Thu 18:00 customer: Ito na po, pasensya na po at natagalan.
            Thu 19:00 agent: Nabago na po. Ingat po!
            Fri 15:00 status: solved
            """,
            language="fil",
            why="the days spent waiting for the customer are taken out",
        ),
        Good(
            """
            Mon 09:00 customer: wala pa po ung refund ko
            Mon 10:00 agent: Ipina-trace ko na po.
            """,
            language="fil",
            as_of="Wed 09:00",
            why="not solved, but only two of three days have passed",
        ),
        Good(
            """
            Mon 09:00 customer: pa-update po ng beneficiary ko
            Mon 09:30 agent: Na-email ko na po ang form.
            Wed 10:00 priority: urgent
            Wed 18:00 status: solved
            """,
            language="fil",
            why="raised on the third day: nobody is late the moment a ticket becomes urgent",
        ),
    ],
)
def slow_resolution(case: Case) -> Iterator[Evidence]:
    """From its creation to the last solve the ticket ran over its target, or is over it as of now.

    Why it matters: customers forgive one hard problem, not one that drags on. Business time counts, by one schedule for
    the whole ticket, with pending and on hold taken out; a close without a solve is the solve, and time spent solved
    before a reopening counts. A raised priority gives its target from the raise, a lowered one from the creation, and
    what was late by then stays late.

    Stays silent when: no target fits, the ticket was merged into another, or was solved exactly on target.

    Source: P3; BP, metrics.
    """
    timeline = case.timeline
    clocks = timeline.resolution_clocks
    if not clocks or timeline.merged_into is not None:
        return
    solved_at = timeline.resolved_at
    late = timeline.overrun(clocks, timeline.now if solved_at is None else solved_at)
    if late is not None:
        clock, spent = late
        yield Evidence(data={**case.overrun_data(spent, clock.within), "solved": solved_at is not None})
