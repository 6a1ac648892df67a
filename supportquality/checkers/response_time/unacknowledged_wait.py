from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    message={
        "en": "Nothing at all reached the customer for {wait}; a sign of life is due within {target}.",
        "fil": "Walang anumang nakarating sa customer nang {wait}; dapat may pagkilala sa loob ng {target}.",
    },
    remedy={
        "en": "Send a short word, automatic if need be: that the message arrived and when an answer will come.",
        "fil": "Magpadala ng kahit maikli o automatic na sagot: na natanggap ang mensahe at kung kailan may tugon.",
    },
    bad=[
        Bad("""
            ! Mon 09:00 customer: I was charged for a night I cancelled in time.
            Mon 10:30 agent: I am sorry, Mr. Osman. The night is refunded.
        """),
        Bad(
            """
            ! Mon 11:00 customer: The certificate expires tomorrow and the upload fails.
            Mon 11:10 note: asking the platform team
            Mon 13:00 agent: Hi Hugo, the upload works again.
            """,
            why="an internal note reaches nobody",
        ),
        Bad(
            """
            ! Mon 09:00 customer: The app crashes on my TV.
            Mon 10:45 agent: Hello Vera, which model is it?
            ! Mon 11:00 customer: An Astra 55.
            Mon 12:50 agent: Version 7.3 is out for it today.
            """,
            why="two waits in silence",
        ),
        Bad(
            """
            ! Mon 09:00 customer: Hindi po mabasa ang barcode ng ticket ko.
            Mon 10:40 system: Natanggap po namin ang inyong mensahe.
            Mon 11:00 agent: Na-refund na po ang inyong pamasahe.
            """,
            language="fil",
            channel="web",
            why="the acknowledgement itself came too late",
        ),
        Bad(
            """
            ! Mon 13:00 customer: guys pa-check nmn ng order ko, 2 weeks na wala pa dn
            Mon 13:10 survey_sent: csat
            """,
            language="fil",
            channel="web",
            as_of="Mon 15:00",
            why="a survey is no acknowledgement",
        ),
        Bad(
            """
            Mon 09:00 customer: na-lock po ung online banking ko
            Mon 09:20 agent: Ano po ang username nyo?
            ! Mon 09:30 customer: mtcruz88 po
            Mon 11:40 agent: Unlocked na po.
            """,
            language="fil",
            why="later waits count as well",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: I was charged for a night I cancelled in time.
            Mon 09:01 system: We have received your request.
            Mon 10:30 agent: I am sorry, Mr. Osman. The night is refunded.
            """,
            why="an automatic message acknowledges",
        ),
        Good(
            """
            Mon 11:00 customer: The certificate expires tomorrow and the upload fails.
            Mon 12:00 agent: Hi Hugo, the upload works again.
            """,
            why="exactly within the hour",
        ),
        Good(
            """
            Mon 09:00 customer: Do you ship surfboards to Norway?
            Mon 10:50 agent: Yes, as bulky freight.
            """,
            policy={"acknowledge_within": "PT3H"},
            why="the policy gives three hours",
        ),
        Good(
            """
            Mon 18:00 customer: nasan na po ung rider?? 40 min na
            Mon 18:00 bot: Sorry po! Na-flag na po namin ang order nyo.
            Mon 19:20 agent: Pasensya na po, naaksidente po ang rider. Ire-refund po namin.
            """,
            language="fil",
            channel="in_app",
            why="a bot's answer is a sign of life",
        ),
        Good(
            """
            Mon 17:40 customer: Kailan po ang susunod na hulog sa pension?
            Tue 09:30 agent: Sa ika-10 po ng Marso.
            """,
            language="fil",
            policy={
                "hours": {"tz": "UTC", "week": {"mon": [["09:00", "18:00"]], "tue": [["09:00", "18:00"]]}}
            },
            why="only fifty minutes were open",
        ),
        Good(
            """
            Mon 13:00 customer: pa-check po ng order ko
            """,
            language="fil",
            as_of="Mon 13:40",
            why="only forty minutes have passed",
        ),
    ],
)
def unacknowledged_wait(case: Case) -> Iterator[Evidence]:
    """In a wait longer than the acknowledgement window nothing at all was sent to the customer within it.

    Why it matters: silence reads as neglect; even a short automatic word keeps a customer from writing again. Every
    wait counts, first and later ones, in business hours. What is told is the time until the first sign of life.

    Stays silent when: anything reached the customer within the window, from an agent, a bot or the system; a survey, a
    note and a solve are no such sign. Exactly on the window is within it.

    Source: CC, "kahit na may maikling pagkilala"; P3.
    """
    timeline, window = case.timeline, case.policy.acknowledge_within
    for wait, _, _ in timeline.waits_over(window):
        silent = timeline.over(wait, window, wait.acknowledged)
        if silent is not None:
            yield case.wait_evidence(wait, silent, window)
