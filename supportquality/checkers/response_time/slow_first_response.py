from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker

_OFFICE = {
    "hours": {
        "tz": "UTC",
        "week": {
            day: [["09:00", "12:00"], ["13:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")
        },
    }
}


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer waited {wait} of {target} for the first reply.",
        "fil": "{wait} naghintay ang customer sa unang sagot; {target} lang ang target.",
    },
    remedy={
        "en": "Answer new tickets first, if only with what you are checking and when you will write again.",
        "fil": "Unahin ang mga bagong ticket, kahit sabihin lang muna kung ano ang tinitingnan at kailan kayo babalik.",
    },
    bad=[
        Bad("""
            ! Mon 09:00 customer: My card was charged twice for one order.
            Mon 09:01 system: Thank you, we have received your message.
            Mon 12:10 agent: Hi Tom, you are right, the second charge goes back today.
        """),
        Bad(
            """
            ! Mon 20:00 customer: @metroline is the night train running?
            Mon 20:01 bot: Hi! Please choose: 1 Tickets, 2 Lost property.
            Mon 20:25 agent: Hello, yes, every thirty minutes until four.
            """,
            channel="social",
            why="a bot's answer is no reply, and social has ten minutes",
        ),
        Bad(
            """
            ! Fri 16:30 customer: The boiler you installed shows error E9.
            Mon 10:31 agent: Good morning, E9 is low pressure. May I send somebody today?
            """,
            policy=_OFFICE,
            why="half an hour on Friday and more than an hour and a half on Monday: closed hours do not count",
        ),
        Bad(
            """
            ! Mon 09:00 customer: Magandang umaga po, hindi po pumasok ang remittance ng anak ko.
            Mon 09:20 note: tinanong ko na ang treasury
            Mon 12:00 agent: Magandang tanghali po, na-credit na po ang padala.
            """,
            language="fil",
            why="an internal note reaches nobody",
        ),
        Bad(
            """
            ! Mon 14:00 customer: hello po ung parcel ko po d pa dumadating
            Mon 14:09 customer: hello??
            Mon 14:12 agent: Hi po, sorry po sa paghihintay! Out for delivery na po ngayon.
            """,
            language="fil",
            channel="in_app",
            why="the second message starts no new wait",
        ),
        Bad(
            """
            ! Mon 08:00 customer: Down po lahat ng terminal namin sa tindahan.
            Mon 08:45 agent: Good morning po, naibalik na po ang linya.
            """,
            language="fil",
            priority="urgent",
            why="urgent e-mail has half an hour",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: My card was charged twice for one order.
            Mon 11:00 agent: Hi Tom, you are right, the second charge goes back today.
            """,
            why="exactly on target is on time",
        ),
        Good(
            """
            Fri 16:30 customer: The boiler you installed shows error E9.
            Mon 10:30 agent: Good morning, E9 is low pressure. May I send somebody today?
            """,
            policy=_OFFICE,
            why="two open hours passed, though three days did",
        ),
        Good(
            """
            Mon 09:00 agent: Dear Ms. Cole, your claim form came without page 3. Could you send it?
            Tue 15:00 customer: Here it is. Do you need the receipts as well?
            Tue 15:40 agent: Thank you! No receipts needed.
            """,
            why="the agent opened the ticket: the clock starts with the customer's first message",
        ),
        Good(
            """
            Mon 09:00 customer: Magandang umaga po, paano po mag-reset ng PIN?
            Mon 10:50 agent: Magandang umaga po! Pindutin lang po ang Forgot PIN sa login.
            """,
            language="fil",
            why="within two hours",
        ),
        Good(
            """
            Mon 09:00 customer: pa-callback nmn po, about sa policy ko
            Mon 15:00 agent: Natawagan na po si Ma'am, okay na po ang renewal.
            """,
            language="fil",
            channel="phone",
            why="calls have no target",
        ),
        Good(
            """
            Mon 13:00 customer: ask ko lng po kung open kayo sa holiday
            """,
            language="fil",
            as_of="Mon 14:30",
            why="no reply yet, but half an hour is left",
        ),
    ],
)
def slow_first_response(case: Case) -> Iterator[Evidence]:
    """The first reply came later than its target, or has not come and the target is past.

    Why it matters: the first answer shapes what a customer thinks of all that follows, and who hears nothing writes
    again elsewhere. The wait runs from the customer's first message, whatever it says, in business hours; a pause set
    before the reply shortens nothing, and neither bots nor automatic messages nor notes end it. A solve ends it; should
    the customer come back or a reply follow all the same, it runs on from where it began.

    Stays silent when: no target fits channel and priority (as they were when the wait began), or the reply came exactly
    on target.

    Source: P3; CC, "Mabilis na Mga Tugon" (two hours on e-mail, ten minutes on social).
    """
    for wait, spent, within in case.timeline.late:
        if wait.kind == "first":
            yield case.wait_evidence(wait, spent, within, answered=wait.reply is not None)
