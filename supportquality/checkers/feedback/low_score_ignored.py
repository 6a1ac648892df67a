from __future__ import annotations

from collections.abc import Iterator
from math import floor

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, SurveyAnswer, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer gave {score} of {highest} and heard nothing within {window}.",
        "fil": "Nagbigay ang customer ng {score} sa {highest} at walang sumagot sa loob ng {window}.",
    },
    remedy={
        "en": "Write in person: thank for the honest answer, ask what went wrong and say what you will "
        "change.",
        "fil": "Sumulat nang personal: magpasalamat sa tapat na sagot, itanong ang naging problema at "
        "sabihin ang babaguhin.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: My tickets were printed with the wrong date.
            Mon 11:00 agent: New tickets are on the way. Have a nice day!
            Mon 12:00 status: solved
            ! Tue 10:00 survey_answer: csat 2 took far too long
            """,
            as_of="Fri 12:00",
        ),
        Bad(
            """
            Wed 09:00 customer: Please downgrade my plan.
            Wed 09:30 agent: Done as of April. Have a good day!
            Wed 10:00 status: solved
            ! Thu 10:00 survey_answer: nps 6
            """,
            as_of="Mon 10:00",
            why="six of ten is a detractor",
        ),
        Bad(
            """
            Mon 09:00 customer: I want to cancel my insurance.
            Mon 10:00 agent: Please send the contract of sale by post.
            ! Tue 18:00 survey_answer: ces 3
            Fri 19:00 agent: We received it, all done.
            """,
            why="three of seven is hard, and the reply came after the window",
        ),
        Bad(
            """
            Mon 13:00 customer: 3 days na pong delayed ang order ko.
            Mon 14:00 agent: Sorry po! Out for delivery na po today.
            Mon 18:00 status: solved
            ! Tue 08:00 survey_answer: csat 1 ang bagal nyo
            Tue 08:00 bot: Salamat po sa feedback!
            """,
            language="fil",
            as_of="Fri 09:00",
            why="the thanks of a bot are no reply",
        ),
        Bad(
            """
            Mon 09:00 customer: Kailan po makukuha ang pasaporte ko?
            Mon 10:00 agent: Sa Biyernes po. Maraming salamat po.
            Mon 12:00 status: solved
            ! Tue 09:00 survey_answer: nps 0 malabo ang sagot
            """,
            language="fil",
            as_of="Sat 09:00",
        ),
        Bad(
            """
            Fri 09:00 customer: Nasira po yung cake sa delivery.
            Fri 09:20 agent: Sorry po! Refunded na po.
            Fri 10:00 status: solved
            ! Fri 12:00 survey_answer: csat 1 birthday pa naman ng anak ko
            """,
            language="fil",
            as_of="Mon 08:00",
            why="the window is calendar time and ends on Sunday",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: My tickets were printed with the wrong date.
            Mon 11:00 agent: New tickets are on the way. Have a nice day!
            Tue 10:00 survey_answer: csat 3 it was ok
            """,
            as_of="Fri 12:00",
            why="three of five is not low",
        ),
        Good(
            """
            Mon 09:00 customer: My tickets were printed with the wrong date.
            Mon 11:00 agent: New tickets are on the way. Have a nice day!
            Tue 10:00 survey_answer: csat 1
            Wed 09:00 agent: Thank you for your honest rating. I'm sorry that it took so long.
            """,
            as_of="Fri 12:00",
            why="a person replied on the next day",
        ),
        Good(
            """
            Mon 09:00 customer: My tickets were printed with the wrong date.
            Mon 11:00 agent: New tickets are on the way. Have a nice day!
            Tue 10:00 survey_answer: nps 7
            """,
            as_of="Fri 12:00",
            why="seven of ten is no detractor",
        ),
        Good(
            """
            Mon 13:00 customer: 3 days na pong delayed ang order ko.
            Mon 14:00 agent: Sorry po! Out for delivery na po today.
            Tue 08:00 survey_answer: csat 1 ang bagal nyo
            Tue 10:00 agent: Pasensya na po talaga sa delay. Binigyan po namin kayo ng voucher.
            """,
            language="fil",
            as_of="Fri 09:00",
            why="a person replied on the same day",
        ),
        Good(
            """
            Mon 13:00 customer: 3 days na pong delayed ang order ko.
            Mon 14:00 agent: Sorry po! Out for delivery na po today.
            Tue 08:00 survey_answer: csat 1 ang bagal nyo
            """,
            language="fil",
            as_of="Wed 09:00",
            why="the window is not over",
        ),
        Good(
            """
            Mon 09:00 customer: Kailan po makukuha ang pasaporte ko?
            Mon 10:00 agent: Sa Biyernes po. Maraming salamat po.
            Tue 09:00 survey_answer: csat 5 mabait po si Ana
            """,
            language="fil",
            as_of="Sat 09:00",
            why="a full score needs no answer",
        ),
        Good(
            """
            Mon 09:00 customer: My tickets were printed with the wrong date.
            Mon 11:00 agent: New tickets are on the way. Have a nice day!
            Mon 12:00 status: solved
            Tue 10:00 survey_answer: csat 2 took far too long
            Tue 10:30 merge: into 77
            """,
            as_of="Fri 12:00",
            why="the matter goes on in another ticket",
        ),
    ],
)
def low_score_ignored(case: Case) -> Iterator[Evidence]:
    """A bad score in a survey, and no reply within the window.

    Why it matters: who takes the trouble to complain can still be won back; silence tells them that the survey
    was for show. The finding sits on the answer.

    Stays silent when: the score is not low, a human replied within `low_score_within` (calendar time), or the
    window was not over as of now, or when the ticket was merged into another. Low is the lower 40 % of a CSAT
    scale (1 or 2 of 5; of a shorter scale at least the lowest score), a detractor (0 to 6) and the hardest
    three sevenths of a CES scale; `easy` says which end of it is easy.

    Source: P8 (neglecting customer feedback).
    """
    window, merged = case.policy.low_score_within, case.timeline.merged_into
    until = case.as_of if merged is None else case.interactions[merged].at
    for index, item in enumerate(case.interactions):
        if type(item) is not SurveyAnswer or not _is_low(case, item):
            continue
        if until is None or until - item.at <= window:
            continue
        next_reply = next(iter(case.replies_after(index)), None)
        if next_reply is None or case.message(next_reply).at - item.at > window:
            yield case.evidence(
                index,
                kind=item.kind,
                score=case.wording.count(item.score),
                highest=case.wording.count(item.scale[1]),
                window=case.wording.duration(window),
            )


def _is_low(case: Case, answer: SurveyAnswer) -> bool:
    limits, (lowest, highest) = case.policy.limits, answer.scale
    if answer.kind == "nps":
        return answer.score <= limits.detractor_score
    steps = highest - lowest + 1
    if answer.kind == "csat":
        return answer.score < lowest + max(1, floor(steps * limits.low_csat_share))
    hard = max(1, round(steps * limits.hard_ces_scores / 7))
    return answer.score > highest - hard if answer.easy == "low" else answer.score < lowest + hard
