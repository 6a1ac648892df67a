from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, SurveyAnswer, SurveySent, checker

_WANTED = {"required": {"survey": True}}


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The ticket was solved and the customer was never asked how it went.",
        "fil": "Naisara ang ticket pero hindi tinanong ang customer kung kumusta ang serbisyo.",
    },
    remedy={
        "en": "Send the survey within a day of the solve, while the customer still remembers.",
        "fil": "Ipadala ang survey sa loob ng isang araw mula sa pagkasara, habang naaalala pa ng customer.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: Do I need a visa for a two-hour layover?
            Mon 09:40 agent: No, not if you stay airside. Have a good trip!
            ! Mon 10:00 status: solved
            """,
            policy=_WANTED,
            as_of="Wed 10:00",
        ),
        Bad(
            """
            Mon 09:00 customer: Refund of the cancelled cruise, please.
            Mon 10:00 agent: It left today. Best wishes!
            ! Mon 11:00 status: solved
            Sun 11:00 status: closed
            """,
            policy=_WANTED,
        ),
        Bad(
            """
            Mon 09:00 customer: Is breakfast included?
            Mon 09:20 agent: Yes, from 7 to 10. We may ask for your opinion one day.
            ! Mon 09:30 status: solved
            """,
            policy=_WANTED,
            as_of="Thu 09:00",
            why="announcing one is not sending one",
        ),
        Bad(
            """
            Mon 10:00 customer: Paano po i-unlock ang GSave?
            Mon 10:01 agent: I-verify nyo lang po ang account under Profile.
            Mon 10:05 customer: ayos po, galing nyo
            ! Mon 10:10 status: solved
            """,
            language="fil",
            policy=_WANTED,
            as_of="Thu 10:00",
            why="praise in words is no survey",
        ),
        Bad(
            """
            Mon 09:00 customer: Saan po puwedeng magbayad?
            Mon 09:20 agent: Sa City Treasurer po, Window 3. Ingat po!
            ! Mon 10:00 status: solved
            """,
            language="fil",
            policy=_WANTED,
            as_of="Thu 11:00",
        ),
        Bad(
            """
            Mon 09:00 customer: Open po kayo sa holiday?
            Mon 09:20 agent: Opo, hanggang 6 PM.
            ! Mon 10:00 status: closed
            """,
            language="fil",
            policy=_WANTED,
            as_of="Tue 10:01",
            why="a close is a solve, and 24 hours have passed",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Do I need a visa for a two-hour layover?
            Mon 09:40 agent: No, not if you stay airside. Have a good trip!
            Mon 10:00 status: solved
            Mon 11:00 survey_sent: csat
            """,
            policy=_WANTED,
            as_of="Wed 10:00",
            why="it was sent",
        ),
        Good(
            """
            Mon 09:00 customer: Do I need a visa for a two-hour layover?
            Mon 09:40 agent: No, not if you stay airside. Have a good trip!
            Mon 10:00 status: solved
            """,
            as_of="Wed 10:00",
            why="the policy wants none",
        ),
        Good(
            """
            Mon 09:00 customer: Do I need a visa for a two-hour layover?
            Mon 09:40 agent: No, not if you stay airside. Have a good trip!
            Mon 10:00 status: solved
            """,
            policy=_WANTED,
            as_of="Mon 14:00",
            why="a day is left for it",
        ),
        Good(
            """
            Mon 10:00 customer: Paano po i-unlock ang GSave?
            Mon 10:01 agent: I-verify nyo lang po ang account under Profile.
            Mon 10:10 status: solved
            Mon 12:00 survey_sent: nps
            """,
            language="fil",
            policy=_WANTED,
            as_of="Thu 10:00",
            why="any kind of survey counts",
        ),
        Good(
            """
            Mon 09:00 customer: Saan po puwedeng magbayad?
            Mon 09:20 agent: Sa City Treasurer po, Window 3. Ingat po!
            """,
            language="fil",
            policy=_WANTED,
            as_of="Thu 11:00",
            why="the ticket is not solved",
        ),
        Good(
            """
            Mon 09:00 customer: Open po kayo sa holiday?
            Mon 09:20 agent: Opo, hanggang 6 PM.
            Mon 10:00 status: solved
            Mon 10:30 survey_answer: csat 5
            """,
            language="fil",
            policy=_WANTED,
            as_of="Thu 10:00",
            why="an answer shows that one was sent",
        ),
    ],
)
def missing_survey(case: Case) -> Iterator[Evidence]:
    """The policy wants a survey, and the solved ticket has none.

    Why it matters: what is not asked is not known; those who are not asked are often the unhappy ones. One
    finding a ticket, on the status that solved it.

    Stays silent when: `required.survey` is off, the ticket is not solved or closed as of now or was merged
    away, the last solve is less than 24 hours ago, or a survey of any kind was sent or answered; one a ticket
    is enough.

    Source: P8 (neglecting customer feedback).
    """
    timeline = case.timeline
    if not case.policy.required.survey or not timeline.solves or not timeline.is_done or case.as_of is None:
        return
    solved = timeline.solves[-1].index
    if (
        timeline.merged_into is not None
        or case.as_of - case.interactions[solved].at <= case.policy.limits.survey_after
    ):
        return
    if not any(isinstance(item, (SurveySent, SurveyAnswer)) for item in case.interactions):
        yield Evidence(interaction=solved)
