from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker

_FOUR_PEOPLE = """
            Mon 09:00 customer: {asked}
            Mon 09:05 assignment: ana/tier-1
            Mon 09:20 agent ana: {one}
            Mon 09:25 assignment: mark/billing
            Mon 10:00 agent mark: {two}
            Mon 10:05 assignment: ben/tier-2
            Mon 11:00 agent ben: {three}
            {rest}
        """


def _story(asked: str, one: str, two: str, three: str, *rest: str) -> str:
    return _FOUR_PEOPLE.format(asked=asked, one=one, two=two, three=three, rest="\n            ".join(rest))


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer was handed over {handoffs} times; at most {allowed} are meant to be.",
        "fil": "{handoffs} beses nang ipinasa ang customer; hanggang {allowed} lang ang nararapat.",
    },
    remedy={
        "en": "Let one person own the case and fetch what is needed from the others behind the scenes.",
        "fil": "Iisang tao ang humawak ng kaso at siya na ang kumuha ng kailangan sa ibang team.",
    },
    bad=[
        Bad(
            _story(
                "My pension transfer is stuck.",
                "I'm passing you to billing.",
                "This belongs to second line.",
                "Logistics keeps the papers.",
                "Mon 11:05 assignment: grace/logistics",
                "Mon 12:00 agent grace: The transfer goes out today.",
                "!",
            )
        ),
        Bad(
            """
            Mon 09:00 customer: Heating in room 412 is off.
            Mon 09:10 agent nina: I'll ask the house technician.
            Mon 09:40 agent omar: Is the thermostat lit?
            Mon 10:10 agent carlo: Did you try the switch by the door?
            Mon 10:50 agent jo: I'm on my way up.
            !
            """,
            why="whoever answers without an assignment takes over as well",
        ),
        Bad(
            """
            Mon 09:00 customer: Please waive the late fee.
            Mon 09:05 assignment: sam/tier-1
            Mon 09:15 agent sam: My colleague decides on fees.
            Mon 09:20 assignment: lena/billing
            Mon 09:40 agent lena: The fee is waived.
            !
            """,
            policy={"max_handoffs": 0},
            why="the policy allows none",
        ),
        Bad(
            _story(
                "Nawawala po ang parcel ko.",
                "I-endorse ko po kayo sa billing.",
                "Sa second level po yan.",
                "Logistics po ang may hawak nyan.",
                "Mon 11:05 assignment: grace/logistics",
                "Mon 12:00 agent grace: Nahanap na po.",
                "!",
            ),
            language="fil",
        ),
        Bad(
            """
            Mon 08:00 customer: Sino po ba ang nag-aayos ng maling spelling?
            Mon 08:30 agent ana: Ililipat ko po kayo.
            Mon 09:30 agent grace: Sa records po iyan.
            Mon 10:30 agent mark: Sa ikalawang antas po.
            Mon 11:30 agent ben: Naitama na po.
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 08:00 customer: Pa-waive po ng fee.
            Mon 08:05 agent ana: Sandali lang po.
            Mon 08:10 agent ben: Ako na po ang bahala.
            !
            """,
            language="fil",
            policy={"max_handoffs": 0},
            why="the policy allows none",
        ),
    ],
    good=[
        Good(
            _story(
                "My transfer is stuck.",
                "I'm passing you on.",
                "This belongs to second line.",
                "It goes out today.",
            ),
            why="two are allowed",
        ),
        Good(
            """
            Mon 09:00 customer: I want a refund.
            Mon 09:00 bot: I'm connecting you to a person.
            Mon 09:00 assignment: liza/tier-1
            Mon 09:02 agent liza: My colleague takes over.
            Mon 09:03 assignment: mark/billing
            Mon 09:05 agent mark: I hand you over.
            Mon 09:06 assignment: ben/tier-2
            Mon 09:10 agent ben: Refunded.
            """,
            why="from the bot to the first person is no handoff",
        ),
        Good(
            """
            Mon 09:00 customer: The turnstile rejects my card.
            Mon 09:05 assignment: ana/tier-1
            Mon 09:10 assignment: ana/tier-1
            Mon 09:15 agent ana: Please try the left one.
            Mon 10:05 assignment: ana/tier-1
            Mon 10:10 assignment: ben/tier-2
            Mon 10:20 agent ben: I re-coded your card.
            Mon 10:30 assignment: ben/tier-2
            """,
            why="again to the same person is no handoff",
        ),
        Good(
            """
            Mon 10:00 customer: Nawawala po ang parcel ko.
            Mon 10:05 assignment: joy/tier-1
            Mon 10:10 agent joy: Tatanungin ko lang po ang logistics.
            Mon 10:20 note grace: nasa Pasig hub pa
            Mon 10:30 note mark: pwede na i-claim
            Mon 10:40 note rico: approved sa akin
            Mon 11:00 agent joy: Nahanap na po, ide-deliver po bukas.
            """,
            language="fil",
            why="notes of colleagues are no handoffs",
        ),
        Good(
            """
            Mon 08:00 customer: Sino po ba ang nag-aayos ng maling spelling?
            Mon 08:30 agent ana: Ililipat ko po kayo kay Mark.
            Mon 08:35 assignment: mark/records
            Mon 09:30 agent mark: Naitama na po ang spelling.
            """,
            language="fil",
            why="handed over once",
        ),
        Good(
            """
            Mon 11:00 customer: Pa-waive po ng late charge.
            Mon 11:00 bot: Ililipat ko po kayo sa agent.
            Mon 11:01 assignment: liza/tier-1
            Mon 11:02 agent liza: I-endorse ko po kayo sa billing.
            Mon 11:03 assignment: mark/billing
            Mon 11:06 agent mark: Kailangan po ng approval ng 2nd level.
            Mon 11:07 assignment: ben/tier-2
            Mon 11:12 agent ben: Approved na po ang waiver.
            """,
            language="fil",
            why="from the bot to the first person is no handoff",
        ),
    ],
)
def passed_around(case: Case) -> Iterator[Evidence]:
    """The ticket was handed over more often than the policy allows (`max_handoffs`).

    Why it matters: with every new person the customer starts again. One finding on the whole ticket.

    Stays silent when: the handoffs are within the limit. From a bot to the first person, from a team's queue to
    an agent of the team and again to the same person are none; another agent who simply answers takes over.

    Source: P7 (lack of empowerment).
    """
    handoffs = case.timeline.handoffs
    if len(handoffs) > case.policy.max_handoffs:
        places = [handoff.index for handoff in handoffs]
        yield Evidence(
            data={"handoffs": len(handoffs), "allowed": case.policy.max_handoffs, "places": places}
        )
