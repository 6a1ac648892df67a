from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, SaidBefore, Severity, checker


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "The template field «{quote}» was not filled in.",
        "fil": "Hindi napunan ang field ng template na «{quote}».",
    },
    remedy={
        "en": "Fill in the field, and mend the template or the rule that sends it.",
        "fil": "Punan ang field, at ayusin ang template o ang rule na nagpapadala nito.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: My order has not shipped yet.
            Mon 09:30 agent: Hi «{{customer.first_name}}», your order leaves our warehouse tomorrow.
        """),
        Bad("""
            Mon 09:00 customer: When will my claim be paid?
            Mon 11:00 agent: Dear Mr. Hale, your claim will be paid on «[INSERT DATE]». Kind regards
        """),
        Bad(
            """
            Mon 09:00 customer: Please cancel booking 88TRQ2.
            Mon 09:00 system: Your request «{ticket_id}» has been received.
            """,
            why="what the system sends is judged too",
        ),
        Bad(
            """
            Mon 09:00 customer: nag-expire na po ung load ko agad
            Mon 09:06 agent: Hi «[Pangalan ng customer]», na-restore na po ung load nyo.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Kailan po ang susunod na basa ng metro?
            Mon 09:00 bot: Magandang araw! Ang susunod na basa ay sa «{{reading_date}}».
            """,
            language="fil",
            why="pati ang bot",
        ),
        Bad(
            """
            Mon 09:00 customer: Ano na po ang lagay ng kahilingan ko?
            Mon 10:00 agent: Magandang araw po. Ang reference number ninyo ay «<reference_number>».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: How do I change the beneficiary?
            Mon 09:05 agent: Please sign the attached form. You have «%MILES_BALANCE%» miles.
            """,
            why="an underscore stands in names of fields only",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: How do I print the buyer's name in my template?
            Mon 09:15 agent: Use this variable:
            ```
            Hello {{ buyer.first_name }}
            ```
            """,
            why="code that explains a template language",
        ),
        Good(
            """
            Mon 09:00 customer: The installer hangs at 40%.
            Mon 09:14 agent: Press [Ctrl] + [Shift] + [Esc] and end the task. Reference: [Ticket #88213].
            """,
            why="keys and a label in brackets",
        ),
        Good(
            """
            Mon 09:00 customer: Your newsletter greets me with 'Dear {{FNAME}}'.
            Mon 09:05 note ana: macro thanks, fill {{name}}
            Mon 09:12 agent: Thanks for spotting that! The template is fixed.
            """,
            why="the customer pasted it, and a note reaches nobody",
        ),
        Good(
            """
            Mon 09:00 customer: Saan po pumasok ang bayad ko?
            Mon 09:12 agent: Pumasok na po sa account ninyong XXXX-XXXX-4471 ang ₱2,350.
            """,
            language="fil",
            why="nakatagong numero, hindi bakanteng field",
        ),
        Good(
            """
            Mon 09:00 customer: san po pipindutin para mag-redeem
            Mon 09:02 agent: Sa baba po ng screen, i-tap nyo po ung [Redeem] tapos [Confirm].
            """,
            language="fil",
            why="label ng button",
        ),
        Good(
            """
            Mon 09:00 customer: saan po ipapasa ang form?
            Mon 09:10 agent: Pakipasa po sa <forms@bangko.example> o dito: [upload
            page](https://bangko.example/upload).
            """,
            language="fil",
            why="address at link",
        ),
        Good(
            """
            Mon 09:00 customer: How do I word the letter to the landlord?
            Mon 09:20 agent: Write "I, [your full name], give notice for [address]" and sign it below.
            """,
            why="a sample to be copied, in quotation marks",
        ),
        Good(
            """
            Mon 09:00 customer: Ano po ang ilalagay sa paksa ng email?
            Mon 09:10 agent: Ganito po: "Enrollment ni [pangalan ng bata], Grade 3". Palitan lang po ang nasa panaklong.
            """,
            language="fil",
            why="halimbawang kokopyahin",
        ),
    ],
)
def unfilled_placeholder(case: Case) -> Iterator[Evidence]:
    """A template field reached the customer.

    Messages of bots and of the system are judged like those of agents.

    Why it matters: nothing shows more plainly that nobody read the message before it was sent.

    Stays silent when: the field stands in code or in quotation marks, the customer wrote it, or the same before, it
    is in a note, or what stands in brackets is a key, a button, a label, an address, a link, a part of a path
    or a masked number.

    Source: P2; CC, "Be genuine".
    """
    said = SaidBefore(case)
    for index in case.messages if case.focus is None else case.judged:
        if case.message(index).by != "customer":
            for cue in case.reading(index).cues_of("placeholder"):
                if not said.has(cue.quote, index):
                    yield case.evidence(index, cue)
