from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "«{quote}» fell due on {due} and was not kept by then.",
        "fil": "«{quote}» ang pangako hanggang {due}, at hindi ito natupad sa oras.",
    },
    remedy={
        "en": "Keep the date, or write before it runs out and name a new one. Promise only what you "
        "can keep.",
        "fil": "Tuparin ang petsa, o sumulat bago ito lumipas at magbigay ng bago. Mangako lang ng "
        "kayang tuparin.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: When will my refund arrive?
            Mon 10:00 agent: I'm checking this with our bank desk. «I will get back to you within 24 hours».
            Wed 09:00 agent: The refund was sent this morning.
        """),
        Bad(
            """
            Tue 09:00 customer: Can I get a copy of my contract?
            Tue 09:30 agent: Sure, «I'll send it to you by Friday».
            """,
            as_of="Sat 10:00",
        ),
        Bad(
            """
            Mon 09:00 customer: The table came with a crack.
            Mon 09:30 agent: Once you send us a photo, «I will reply within 24 hours».
            Tue 10:00 customer: Here is the photo.
            """,
            as_of="Thu 10:00",
            why="the photo started the clock",
        ),
        Bad(
            """
            Mon 16:00 customer: Wala pa rin po yung technician.
            Mon 16:20 agent: Pasensya na po Sir. «Tatawagan ko po kayo bukas ng umaga».
            Tue 15:00 agent: Sir, confirmed na po ang technician ngayong 4pm.
            """,
            language="fil",
            why="the morning ends at noon",
        ),
        Bad(
            """
            Mon 10:00 customer: Nasaan na po ang kopya ng kontrata?
            Mon 11:00 agent: «Ipapadala ko po ang kopya sa loob ng 2 araw».
            """,
            language="fil",
            as_of="Fri 09:00",
        ),
        Bad(
            """
            Mon 09:00 customer: Asan na po yung SOA ko?
            Mon 09:10 agent: Sorry po Ma'am. «Babalikan ko po kayo within the day».
            """,
            language="fil",
            as_of="Wed 09:00",
        ),
        Bad(
            """
            Mon 09:00 customer: The neighbours smoke in the hallway again.
            Mon 09:20 agent: I will speak to them, and «I will update you by Tuesday».
            """,
            as_of="Thu 09:00",
            why="two promises for one day are one finding",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: When will my refund arrive?
            Mon 10:00 agent: I'm checking this with our bank desk. I will get back to you within 24 hours.
            Tue 09:00 agent: The refund was sent this morning.
            """,
            why="kept an hour before it fell due",
        ),
        Good(
            """
            Tue 09:00 customer: Where is my money?
            Tue 09:30 agent: The refund left us today. Your bank will post it within 24 hours.
            """,
            as_of="Fri 10:00",
            why="what the bank does is no promise of the agent",
        ),
        Good(
            """
            Mon 09:00 customer: The table came with a crack.
            Mon 09:30 agent: Once you send us a photo, I will reply within 24 hours.
            """,
            as_of="Thu 10:00",
            why="the condition was never met",
        ),
        Good(
            """
            Mon 16:00 customer: Wala pa rin po yung technician.
            Mon 16:20 agent: Pasensya na po Sir. Tatawagan ko po kayo bukas ng umaga.
            Tue 11:30 agent: Sir, confirmed na po ang technician mamayang 4pm.
            """,
            language="fil",
            why="kept before noon",
        ),
        Good(
            """
            Mon 10:00 customer: Nasaan na po ang kopya ng kontrata?
            Mon 11:00 agent: Ipapadala ko po ang kopya sa loob ng 2 araw.
            """,
            language="fil",
            as_of="Wed 09:00",
            why="the second day is not over",
        ),
        Good(
            """
            Mon 10:00 customer: Kelan po dating ng parcel ko?
            Mon 10:10 agent: Ayon po sa courier, ide-deliver nila bukas ng umaga.
            """,
            language="fil",
            as_of="Fri 09:00",
            why="what the courier does is no promise of the agent",
        ),
        Good(
            """
            Mon 10:00 customer: When do I see the money?
            Mon 10:10 agent: The refund left us today. It will be posted by your bank within two days.
            """,
            as_of="Fri 09:00",
            why="the bank acts, though it is named last",
        ),
        Good(
            """
            Mon 10:00 customer: Kailan po babalik ang parcel sa seller?
            Mon 10:10 agent: Ibabalik po ng courier ang parcel bukas ng umaga.
            """,
            language="fil",
            as_of="Fri 09:00",
            why="kurir ang gagawa",
        ),
        Good(
            """
            Mon 09:00 customer: I would like to add my sister to the account.
            Mon 09:05 agent: Once you return the form, I will activate her card within 24 hours.
            Mon 09:10 customer: OK, I'll send it when she is back.
            """,
            as_of="Fri 09:00",
            why="the customer puts off what the promise hangs on",
        ),
        Good(
            """
            Mon 09:00 customer: Na-lock po ang account ko.
            Mon 09:05 agent: Kapag naipadala po ninyo ang ID, bubuksan ko po ito sa loob ng 2 oras.
            Mon 09:10 customer: naiwan ko po sa dorm, ipapadala ko po pagbalik ko
            """,
            language="fil",
            as_of="Fri 09:00",
            why="ipinagpaliban ng customer ang hinihingi",
        ),
    ],
)
def broken_promise(case: Case) -> Iterator[Evidence]:
    """A promise fell due and no reply or solve came by then.

    Promises of one message that fall due at the same moment are one finding, at the last of them.

    Why it matters: a broken promise costs more trust than none. The due time is read from the words in the zone
    of the hours ("by Friday" ends with that day, "bukas ng umaga" at noon); see the ledger, `audit.promises`.

    Stays silent when: a reply of any agent kept a promise of contact, a reply about the outcome or with a new
    time kept a promised action, or the solve did; the condition of the promise was never met; no time was
    named; or somebody else, a bank or a courier, is to act. A promise that was kept late is broken.

    Source: CC FAQ (over-promise and under-deliver), "Proactive communication".
    """
    broken = {
        (promise.interaction, promise.due): promise
        for promise in case.promises
        if promise.state == "broken" and promise.due is not None
    }
    for (index, due), promise in broken.items():
        yield case.evidence(
            index,
            (promise.start, promise.end),
            due=case.wording.moment(due),
            due_at=due.isoformat(),
            kept_late_by=promise.kept_late_by,
        )
