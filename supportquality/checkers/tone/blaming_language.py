from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, SaidBefore, Severity, checker, is_echo


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
        Bad("""
            Mon 09:00 customer: The parcel went to my old flat.
            Mon 09:05 agent: That happened «because you failed to» update your address.
        """),
        Bad("""
            Mon 09:00 customer: I lost my progress after the update.
            Mon 09:05 agent: «It's your fault» for skipping the backup.
        """),
        Bad(
            """
            Mon 09:00 customer: Hindi po pumasok yung padala ko.
            Mon 09:05 agent: «Kayo po ang nagkamali» ng number.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: wala pa po ung refund
            Mon 09:05 agent: «Kasalanan niyo» po yan, mali ang nilagay na account.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: na-scam po ako
            Mon 09:05 agent: «Dapat po kasi niyo munang chineck» ang sender.
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
            Mon 09:00 customer: The parcel went to my old flat.
            Mon 09:05 agent: It's our fault, the change of address was never saved.
            """,
            why="the agent takes the fault",
        ),
        Good(
            """
            Mon 09:00 customer: How do I avoid the fee?
            Mon 09:05 agent: You should pay before the 10th, then no fee comes up.
            """,
            why="advice for what is to come",
        ),
        Good(
            """
            Mon 09:00 customer: Paano po hindi ma-late?
            Mon 09:05 agent: Dapat po bayaran bago mag-10, para walang multa.
            """,
            language="fil",
            why="payo para sa susunod",
        ),
        Good(
            """
            Mon 09:00 customer: Ako po ba ang may mali?
            Mon 09:05 agent: Hindi niyo po kasalanan, system po namin ang may problema.
            """,
            language="fil",
            why="itinatanggi ang sisi",
        ),
        Good(
            """
            Mon 09:00 customer: Hindi po pumasok yung padala ko.
            Mon 09:05 agent: Kami po ang nagkamali, pasensya na po.
            """,
            language="fil",
            why="the agent takes the fault",
        ),
        Good(
            """
            Mon 09:00 customer: It is the only account I have, but I have already told you this.
            Mon 09:05 agent: Re: but I have already told you this. Yes, that is noted now, and sorry that we asked.
            """,
            why="the customer's own words, repeated",
        ),
        Good(
            """
            Mon 09:00 customer: Can I copy the folder?
            Mon 09:05 agent: Yes. As I mentioned earlier, make a backup first, so that nothing gets lost.
            """,
            why="a reminder, no reproach",
        ),
        Good(
            """
            Mon 09:00 customer: Kailangan ko po bang ulitin lahat sa billing?
            Mon 09:05 agent: Hindi na po. Nasabi ko na po sa kanya ang lahat.
            """,
            language="fil",
            why="sa kasamahan sinabi, hindi isinisisi",
        ),
        Good(
            """
            Mon 09:00 customer: Wala pa pong laman ang wallet ko.
            Mon 09:05 agent: Dapat po ay may pumasok na kayong cashback kagabi. Naantala po ito sa amin, pasensya na po.
            """,
            language="fil",
            why="inaasahan, hindi sisi",
        ),
    ],
)
def blaming_language(case: Case) -> Iterator[Evidence]:
    """The agent puts the fault on the customer.

    Why it matters: a customer who is blamed stops listening, even where the fault is theirs.

    Stays silent when: the same words state an expectation ("you should have received…"), the agent takes the fault, or
    repeats the customer's own words.

    Source: CC, "Empathy and positive language"; FAQ on angry customers.
    """
    said = SaidBefore(case)
    for index, cue in case.longest_cues("blame"):
        if not is_echo(said, index, cue):
            yield case.evidence(index, cue)
