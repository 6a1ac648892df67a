from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Bad,
    Burst,
    Case,
    Cue,
    Evidence,
    Good,
    SaidBefore,
    Severity,
    checker,
    is_echo,
)

_HEAP: Final = 3
"""So many mild doubts in a message make its answer a guess."""


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» leaves the answer a guess.",
        "fil": "Dahil sa «{quote}», hula lang ang sagot.",
    },
    remedy={
        "en": "Check before you answer, or say what you will check and when the customer will know.",
        "fil": "Alamin muna bago sumagot, o sabihin kung ano ang aalamin at kailan malalaman ng customer.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Does the travel insurance cover skiing?
            Mon 09:05 agent: Hi, «I think it» covers skiing.
        """),
        Bad("""
            Mon 09:00 customer: Until when can I hand in the form?
            Mon 09:05 agent: The deadline is 15 March, «probably». Better send it early.
        """),
        Bad("""
            Mon 09:00 customer: Why is my mailbox read-only since noon?
            Mon 09:05 agent: «I have no idea why», sorry. Try again tomorrow.
        """),
        Bad(
            """
            Mon 09:00 customer: Pwede po ba isabay yung promo sa senior discount?
            Mon 09:05 agent: «Siguro po pwede» naman.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Kailangan po ba ng notaryo ang salaysay?
            Mon 09:05 agent: «Sa tingin ko» po ay hindi na kailangan.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Magkano po ang penalty pag late?
            Mon 09:05 agent: «Hindi po ako sigurado», mga 500 po.
            """,
            language="fil",
        ),
        Bad("""
            Mon 09:00 customer: When does the choir rehearse this week?
            Mon 09:05 agent: «Maybe on» Thursday, I guess. It should hopefully be in the parish hall.
        """),
        Bad(
            """
            Mon 09:00 customer: Does the family plan cover treatment abroad?
            Mon 09:20 agent: «I'm not really sure», but I think it is covered. You can go ahead and pay the clinic.
            """,
            why="a step to take is no check of the answer",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Does the travel insurance cover skiing?
            Mon 09:05 agent: I'm not sure about skiing, so let me check and write to you by 4 PM.
            """,
            why="it goes on to verify",
        ),
        Good(
            """
            Mon 09:00 customer: The light on the box blinks.
            Mon 09:05 agent: Is it maybe the red light on the left, or the green one?
            """,
            why="a clarifying question",
        ),
        Good(
            """
            Mon 09:00 customer: I'm not sure whether I picked the right plan, maybe Pro?
            Mon 09:05 agent: You are on Pro, and it fits: your team has 14 people and Pro goes up to 20.
            """,
            why="the customer is unsure, the agent is not",
        ),
        Good(
            """
            Mon 09:00 customer: Pwede po ba isabay yung promo sa senior discount?
            Mon 09:05 agent: Hindi po ako sure Ma'am, iko-confirm ko po sa supervisor at babalikan ko kayo in 10 minutes.
            """,
            language="fil",
            why="it goes on to verify",
        ),
        Good(
            """
            Mon 09:00 customer: Ayaw po mag-on ng rice cooker.
            Mon 09:05 agent: Baka po naka-off yung switch sa likod?
            """,
            language="fil",
            why="a clarifying question",
        ),
        Good(
            """
            Mon 09:00 customer: Kailangan po ba ng notaryo ang salaysay?
            Mon 09:05 agent: Opo, kailangan po. Baka gusto po ninyong gamitin ang libreng notaryo sa aming tanggapan.
            """,
            language="fil",
            why="the answer is certain, what follows is an offer",
        ),
        Good(
            """
            Mon 09:00 customer: the thing under the thing is gone
            Mon 09:05 agent: I'm not sure I understand. The button for replies stands on the right now.
            """,
            why="in doubt about what the customer means, not about the answer",
        ),
    ],
)
def unsure_answer(case: Case) -> Iterator[Evidence]:
    """The answer is a guess and stays one.

    Why it matters: a customer cannot act on "probably", and asks somebody else. One finding a message, at the
    first words of doubt. Mild words ("hopefully", "should be") count from three in a message on.

    Stays silent when: the doubt stands in a question, or the message goes on to verify (says what will be
    checked or who will answer). Ranges of days are information, not doubt; notes are not judged.

    Source: P4 (insufficient training).
    """
    said = SaidBefore(case)
    for burst in case.bursts_with("uncertainty"):
        if _verifies(case, burst):
            continue
        doubt = next(_stated(case, burst, said), None)
        if doubt is not None:
            yield case.evidence(*doubt)


def _verifies(case: Case, burst: Burst) -> bool:
    """Whether the agent says what comes next, asks on, or gives more than one step by which the customer can tell.

    What the customer is asked to do ("please send the form") is nothing that the agent finds out.
    """
    if burst.has("promise", "handover", "question"):
        return True
    if sum(1 for _ in burst.cues("instruction")) > 1:
        return True
    for index, cue in burst.cues("next-step"):
        reading = case.reading(index)
        asked = any(map(cue.overlaps, reading.cues_of("courtesy")))
        if not asked and not reading.beside(cue.start, "solution", "instruction"):
            return True
    return False


def _stated(case: Case, burst: Burst, said: SaidBefore) -> Iterator[tuple[int, Cue]]:
    """The words of doubt about the answer, outside of questions, and no echo of the customer's.

    Mild ones ("hopefully") stand in sound answers too: they count where they heap up.
    """
    doubts = [
        (index, cue)
        for index, cue in burst.cues("uncertainty")
        if not case.reading(index).sentence_at(cue.start).is_question and not is_echo(said, index, cue)
    ]
    heaped = len(doubts) >= _HEAP
    return ((index, cue) for index, cue in doubts if heaped or "weak" not in cue.data)
