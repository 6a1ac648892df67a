from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "«{quote}» puts the fault on the customer.",
        "fil": "Sinisisi ng «{quote}» ang customer.",
    },
    remedy={
        "en": "Say what happened without a culprit, then what you can do about it now.",
        "fil": "Sabihin kung ano ang nangyari nang walang sinisisi, saka kung ano ang magagawa ninyo ngayon.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: I cannot log in, my password is gone.
            Mon 09:05 agent: «You should have saved» your password.
        """),
        Bad(
            """
            Mon 09:00 customer: Hindi po pumasok yung padala ko.
            Mon 09:05 agent: «Kayo po ang nagkamali» ng number.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: I cannot log in, my password is gone.
            Mon 09:05 agent: You should have received a link to set a new one.
            """,
            why="an expectation, not a reproach",
        ),
        Good(
            """
            Mon 09:00 customer: Hindi po pumasok yung padala ko.
            Mon 09:05 agent: Kami po ang nagkamali, pasensya na po.
            """,
            language="fil",
            why="the agent takes the fault",
        ),
    ],
)
def blaming_language(case: Case) -> Iterator[Evidence]:
    """The agent puts the fault on the customer.

    Why it matters: a customer who is blamed stops listening, even where the fault is theirs.

    Stays silent when: the same words state an expectation ("you should have received…"), or the agent takes the fault.

    Source: CC, "Empathy and positive language"; FAQ on angry customers.
    """
    return case.cues_by_sentence("blame")
