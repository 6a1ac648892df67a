from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The ticket is solved and has no topic, so it counts in no report by topic.",
        "fil": "Tapos na ang tiket pero walang paksa, kaya hindi ito kasama sa ulat ayon sa paksa.",
    },
    remedy={
        "en": "Set a topic before you solve it.",
        "fil": "Lagyan ng paksa bago isara.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: Can you send me a copy of my bill?
                Mon 09:05 agent: The copy is attached.
                ! Mon 09:10 status: solved
            """,
            policy={"required": {"topic": True}},
        ),
        Bad(
            """
                Mon 09:00 customer: Please cancel my visit.
                Mon 09:05 agent: Done.
                ! Mon 09:10 status: closed
            """,
            policy={"required": {"topic": True}},
            tags=["visit"],
        ),
        Bad(
            """
                Mon 09:00 customer: Are you open on Sunday?
                Mon 09:05 agent: Yes, 10 to 9.
                ! Mon 09:10 status: solved
            """,
            policy={"required": {"topic": True}},
            topic="  ",
        ),
        Bad(
            """
                Mon 09:00 customer: open po ba kayo sa Sunday
                Mon 09:05 agent: Yes po, 10am to 9pm.
                ! Mon 09:10 status: closed
            """,
            language="fil",
            policy={"required": {"topic": True}},
        ),
        Bad(
            """
                Mon 09:00 customer: Pakikansela po ang appointment ko.
                Mon 09:05 agent: Nakansela na po.
                ! Mon 09:10 status: solved
            """,
            language="fil",
            policy={"required": {"topic": True}},
        ),
        Bad(
            """
                Mon 09:00 customer: pa-resend po ng resibo
                Mon 09:05 agent: Na-send na po.
                ! Mon 09:10 status: solved
            """,
            language="fil",
            policy={"required": {"topic": True}},
            topic="",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: Can you send me a copy of my bill?
                Mon 09:05 agent: The copy is attached.
                Mon 09:10 status: solved
            """,
            policy={"required": {"topic": True}},
            topic="billing",
            why="it has a topic",
        ),
        Good(
            """
                Mon 09:00 customer: Can you send me a copy of my bill?
                Mon 09:05 agent: The copy is attached.
                Mon 09:10 status: solved
            """,
            why="the policy demands none",
        ),
        Good(
            """
                Mon 09:00 customer: Can you send me a copy of my bill?
                Mon 09:05 agent: Which month?
                Mon 09:10 status: pending
            """,
            policy={"required": {"topic": True}},
            why="it is not solved yet",
        ),
        Good(
            """
                Mon 09:00 customer: open po ba kayo sa Sunday
                Mon 09:05 agent: Yes po.
                Mon 09:10 status: closed
            """,
            language="fil",
            policy={"required": {"topic": True}},
            topic="store-hours",
            why="may paksa",
        ),
        Good(
            """
                Mon 09:00 customer: Pakikansela po ang appointment ko.
                Mon 09:05 agent: Anong oras po?
            """,
            language="fil",
            policy={"required": {"topic": True}},
            why="bukas pa",
        ),
        Good(
            """
                Mon 09:00 customer: pa-resend po ng resibo
                Mon 09:05 agent: Na-send na po.
                Mon 09:10 status: solved
            """,
            language="fil",
            why="hindi hinihingi ng policy",
        ),
        Good(
            """
            Mon 09:00 customer: My app crashes.
            Mon 09:10 agent: Please reinstall it.
            Mon 10:00 status: solved
            Mon 10:20 customer: It still crashes!
            """,
            policy={"required": {"topic": True}},
            why="the customer reopened it",
        ),
    ],
)
def uncategorized_ticket(case: Case) -> Iterator[Evidence]:
    """A solved or closed ticket has no topic although the policy requires one (`required.topic`).

    The finding sits on the status that solved it.

    Why it matters: what has no topic cannot be counted, so nobody sees what customers ask most.

    Stays silent when: the ticket is not solved, has been reopened, be it by a message of the customer, or was merged
    away. Tags are no topic; a blank topic is none.

    Source: P5.
    """
    if not case.policy.required.topic or (case.ticket.topic or "").strip():
        return
    if case.timeline.resolved_at is not None:
        yield Evidence(interaction=case.timeline.solves[-1].index)
