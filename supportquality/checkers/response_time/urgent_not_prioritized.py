from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Cue,
    Evidence,
    Good,
    Severity,
    checker,
    is_product_name,
    is_quoted,
)


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer said it is urgent; the priority stayed {priority}, the wait took {wait} of {target}.",
        "fil": "Urgent ito sa customer; {priority} pa rin ang priority at {wait} ang paghihintay (target: {target}).",
    },
    remedy={
        "en": "Raise the priority as soon as a customer tells what is at stake, and answer within the urgent target.",
        "fil": "Itaas agad ang priority kapag sinabi ng customer na urgent, at sumagot sa loob ng target ng urgent.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: This is «urgent», the surgery is at noon and the card is declined.
            Mon 10:15 agent: I have called the hospital and released the payment.
        """),
        Bad(
            """
            Mon 09:00 customer: How do I extend my car hire?
            Mon 09:20 agent: What is the agreement number?
            Mon 09:30 customer: RA-5520. It is «urgent», the desk closes at eleven.
            Mon 11:45 agent: Extended until Tuesday.
            """,
            why="urgent in a later message: that wait has one hour",
        ),
        Bad(
            """
            Mon 20:00 customer: «urgent» please, my kid and I are stuck in the lift
            Mon 20:25 agent: The fire brigade is on its way.
            """,
            channel="social",
            policy={
                "targets": [
                    {"metric": "first-response", "within": "PT1H", "channel": "social"},
                    {"metric": "first-response", "within": "PT15M", "priority": "urgent"},
                ]
            },
            why="the policy's own urgent target",
        ),
        Bad(
            """
            Mon 14:00 customer: «Urgent» po, bukas na po ng umaga ang flight ko at wala pa ang e-ticket.
            Mon 16:20 agent: Na-resend na po ang e-ticket.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 07:00 customer: «emergency» po to, nanakaw po ung wallet ko, pa-block po ng card
            """,
            language="fil",
            priority="low",
            as_of="Mon 08:00",
            why="no reply yet, and over the urgent target as of now",
        ),
        Bad(
            """
            Mon 10:00 customer: «asap» po sana, may amoy gas sa kusina after ng install nyo
            Mon 10:45 agent: Pakipatay po agad ang tangke, papunta na po ang technician.
            """,
            language="fil",
            channel="web",
            why="in time for a normal ticket only",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: This is urgent, the surgery is at noon and the card is declined.
            Mon 09:25 agent: I have called the hospital and released the payment.
            """,
            why="answered within the urgent half hour, whatever the priority says",
        ),
        Good(
            """
            Mon 09:00 customer: URGENT: production database unreachable.
            Mon 09:05 priority: urgent
            Mon 09:50 agent: A router lost its table, traffic is restored.
            """,
            why="it was prioritized; that the answer is late is another matter",
        ),
        Good(
            """
            Mon 09:00 customer: Not urgent at all, but the logo on my invoice is the old one.
            Mon 10:30 agent: Thanks for spotting it, new invoices carry the new one.
            """,
            why="the customer says that it is not urgent",
        ),
        Good(
            """
            Mon 10:00 customer: hindi nmn po urgent, pa-resend lng po ng warranty card
            Mon 11:30 agent: Na-resend na po.
            """,
            language="fil",
            why="hindi naman urgent",
        ),
        Good(
            """
            Mon 09:00 customer: Urgent po, hindi po gumagana ang terminal namin.
            Mon 09:20 agent: Naibalik na po ang linya.
            """,
            language="fil",
            why="answered within the urgent target",
        ),
        Good(
            """
            Mon 09:00 customer: urgent po pls, nasa counter na po ako
            Mon 10:30 agent: Okay na po, makakapasok na po kayo.
            """,
            language="fil",
            policy={"targets": [{"metric": "first-response", "within": "PT1H", "channel": "email"}]},
            why="a policy without an urgent target judges nothing here",
        ),
        Good(
            """
            Mon 09:00 customer: Where is the invoice of May? Instead of paying immediately, I filed it somewhere.
            Mon 11:30 agent: It is under Billing > History.
            """,
            why="says what happened, asks for no hurry",
        ),
        Good(
            """
            Mon 09:00 customer: The sign "Urgent deliveries" at gate 2 has fallen down. Who puts up a new one?
            Mon 11:30 agent: Our caretaker, this afternoon.
            """,
            why="the urgent word is written on a sign",
        ),
    ],
)
def urgent_not_prioritized(case: Case) -> Iterator[Evidence]:
    """The customer signalled urgency, the priority stayed normal or low, and the wait missed the urgent target.

    Why it matters: triage that does not read what customers write lets the burning case queue behind the idle one.
    Judged for each wait in whose messages urgency is signalled, at the message that opened it, by the target that the
    policy names for urgent first or next responses on that channel; a wait that still lasts counts as of now.

    Stays silent when: the priority was high or urgent at any time of the wait, the policy has no urgent target, the
    customer says that it is not urgent, or the urgent words are quoted or part of a name ("the Urgent Care plan").

    Source: P3; CC, "Mabilis na Mga Tugon".
    """
    timeline = case.timeline
    for wait, spent, within in timeline.late_if_urgent:
        if not {"high", "urgent"}.isdisjoint(timeline.priorities_during(wait)):
            continue
        cued = next((index for index in wait.messages if _signals(case, index)), None)
        if cued is not None:
            cue = next(iter(_signals(case, wait.opened)), None)
            yield case.wait_evidence(wait, spent, within, cue, priority=wait.priority, signal=cued)


def _signals(case: Case, index: int) -> list[Cue]:
    """The cues of urgency in a message that are the customer's own, and no single word of a title."""
    reading = case.reading(index)
    return [
        cue
        for cue in reading.cues_of("urgency")
        if not is_quoted(reading.text, cue.start, cue.end)
        and (
            len(cue.quote.split()) > 1 or not is_product_name(reading, cue.start, cue.end, case.policy.brands)
        )
    ]
