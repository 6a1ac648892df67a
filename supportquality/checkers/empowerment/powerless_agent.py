from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» tells the customer that nobody here may decide.",
        "fil": "Sinasabi ng «{quote}» sa customer na walang makapagdedesisyon dito.",
    },
    remedy={
        "en": "Get the approval first, then tell the customer what happens next. Agents need clear "
        "limits of their own.",
        "fil": "Kunin muna ang approval, saka sabihin ang susunod na mangyayari. Bigyan ang mga agent "
        "ng malinaw na saklaw.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Could you waive the late fee? It was your outage.
            Mon 09:05 agent: I understand, but I «don't have the authority» to waive fees.
        """),
        Bad("""
            Mon 09:00 customer: I'd like a refund for the two noisy nights.
            Mon 09:05 agent: I would like to help. «I'd have to ask my manager» first.
        """),
        Bad("""
            Mon 09:00 customer: The app shows my old name.
            Mon 09:05 agent: I see it too. «Only the compliance team can» change names.
        """),
        Bad(
            """
            Mon 09:00 customer: Pwede nyo po bang i-waive yung annual fee ko?
            Mon 09:05 agent: Sorry po Sir, «hindi po ako authorized» mag-waive ng fee.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Maaari po bang palitan na lang ng bago ang sirang bentilador?
            Mon 09:05 agent: «Kailangan ko pa pong magpaalam sa supervisor» ko bago kayo mapalitan.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Mali po yung amount sa bill, pa-adjust po sana.
            Mon 09:05 agent: Billing «department lang po ang pwedeng» mag-adjust nyan.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Maaari po bang ibaba ang multa? Nasunugan po kami.
            Mon 09:05 agent: Nakikiramay po kami. «Wala po akong karapatang bawasan» ang multa.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Which ward is my father in now?
            Mon 09:05 agent: Let me ask the nurse on duty where he is, I will be back in five minutes.
            """,
            why="a fact is looked up, no permission is lacking",
        ),
        Good(
            """
            Mon 09:00 customer: Any news about the refund?
            Mon 09:05 agent: Yes! My manager approved a refund of two nights, it is on its way to your card.
            """,
            why="the approval was already obtained",
        ),
        Good(
            """
            Mon 09:00 customer: Am I allowed to bring a second bag?
            Mon 09:05 agent: On this fare you are allowed one bag. I am able to add a second one for $30.
            """,
            why="the agent says what is possible",
        ),
        Good(
            """
            Mon 09:00 customer: Maaari po bang palitan na lang ng bago ang sirang bentilador?
            Mon 09:05 agent: Pumayag na po ang aming supervisor at ipadadala na namin ang bagong bentilador bukas.
            """,
            language="fil",
            why="the approval was already obtained",
        ),
        Good(
            """
            Mon 09:00 customer: May stock pa po ba ng size 9?
            Mon 09:05 agent: Wait lang po, tatanungin ko po yung warehouse kung may size 9 pa.
            """,
            language="fil",
            why="a fact is looked up, no permission is lacking",
        ),
        Good(
            """
            Mon 09:00 customer: Pa-match po ng price sa kabilang shop.
            Mon 09:05 note: hindi ako authorized, tinatanong ko si boss
            Mon 09:10 agent: Opo, ima-match po namin. 179 na lang po.
            """,
            language="fil",
            why="the note reaches no customer",
        ),
        Good(
            """
            Mon 09:00 customer: And don't tell me that I must wait for an approval.
            Mon 09:10 agent: No need for me to ask a supervisor: I have refunded the whole box.
            """,
            why="the agent decides",
        ),
    ],
)
def powerless_agent(case: Case) -> Iterator[Evidence]:
    """The agent lacks permission or authority, and says so to the customer.

    Why it matters: who has to beg twice for a small thing learns to ask for the manager at once. One finding a
    sentence.

    Stays silent when: a fact has to be looked up, an approval was already obtained, or the decision lies with
    the customer's own people. Notes are not judged.

    Source: P7 (lack of empowerment).
    """
    for index in case.judged:
        reading = case.reading(index)
        if not reading.has("powerlessness"):
            continue
        begun = -1
        for cue in reading.cues_of("powerlessness"):
            sentence = reading.sentence_at(cue.start)
            if sentence.start > begun:
                yield case.evidence(index, cue)
            begun = sentence.start
