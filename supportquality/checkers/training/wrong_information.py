from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from supportquality.authoring import Bad, Case, Cue, Evidence, Good, Reading, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "What an agent had said before was wrong.",
        "fil": "Mali ang naunang sinabi ng agent.",
    },
    remedy={
        "en": "Check the fact before you state it; the article or a colleague costs a minute, a wrong "
        "answer costs trust.",
        "fil": "I-check muna ang impormasyon bago sumagot; isang minuto lang ito, pero mahirap ibalik "
        "ang tiwala.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Can I take 30 kg on my ticket?
            Mon 09:20 agent: Hello Tim, yes, 30 kg are included.
            Mon 11:00 agent: Hello Tim, I'm sorry, «I gave you the wrong information». Your fare includes 23 kg.
        """),
        Bad("""
            Mon 10:00 customer: What is the excess for glass damage?
            Mon 10:20 agent ana: There is none.
            Mon 12:00 agent ben: «I need to correct what» my colleague said earlier: the excess is 150 euros.
        """),
        Bad(
            """
            Mon 09:00 customer: Is the pass valid on the night bus?
            Mon 09:20 agent: Yes, on all buses.
            Mon 22:00 customer: «You told me the pass was valid, but» the driver says it isn't. I had to pay 6 euros.
            """,
            why="the customer shows that the answer was wrong",
        ),
        Bad(
            """
            Mon 10:00 customer: Magkano po ang reconnection fee?
            Mon 10:01 agent: Libre na po ang reconnection Ma'am.
            Mon 10:05 agent: «Ay sorry po Ma'am, mali po pala yung nasabi ko», 150 po ang fee.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Ilang araw po bago makuha ang clearance?
            Mon 09:30 agent: Tatlong araw po.
            Mon 10:30 agent: «Itatama ko lang po ang» nauna kong sagot: limang araw po.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: May bayad po ba mag-transfer?
            Mon 09:05 agent: Free po lahat ng transfer, Ma'am.
            Mon 12:00 customer: «Sabi nyo po free, pero» na-charge po ako ng 15 pesos.
            """,
            language="fil",
            why="the customer shows that the answer was wrong",
        ),
        Bad(
            """
            Mon 09:00 customer: Magkano po ang konsultasyon?
            Mon 09:05 agent lito: Libre po ang unang konsultasyon.
            Mon 09:30 agent mila: «Nagkamali po si Lito sa sinabi niyang» libre; 800 piso po ito.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: How long do I have to send it back?
            Mon 09:05 agent: You have 30 days.
            Mon 10:05 agent: «What I told you about the 30 days was incorrect», sale items have 14 days.
            """,
        ),
        Bad(
            """
            Mon 09:00 customer: Magkano po ang konsultasyon?
            Mon 09:05 agent: Hi Ma'am, libre po!
            Mon 09:30 agent: «Nagkamali po ako», 800 piso po ito.
            """,
            language="fil",
            why="sagot ang nasa pagbati",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Order 7712 has not arrived.
            Mon 09:20 agent: Order 7712 was delivered on Friday.
            Mon 09:40 customer: Sorry, I gave you the wrong number, it's 7721.
            Mon 10:00 agent: No problem, 7721 is on its way.
            """,
            why="the customer takes back their own words",
        ),
        Good(
            """
            Mon 10:00 customer: My name is misspelled on the contract.
            Mon 10:20 agent: I have corrected the spelling, the new contract is attached.
            """,
            why="a record is mended, no statement is taken back",
        ),
        Good(
            """
            Mon 15:00 customer: The shop assistant told me the tablet has 5G, but the box says wifi only.
            Mon 15:20 agent: The box is right, this model is wifi only.
            """,
            why="what somebody else said",
        ),
        Good(
            """
            Mon 10:00 customer: Order 5541 po.
            Mon 10:01 agent: Wala po kaming makitang 5541.
            Mon 10:02 customer: Ay mali po pala, 5514 po.
            Mon 10:03 agent: Nakita na po. Out for delivery na po ang 5514.
            """,
            language="fil",
            why="the customer takes back their own words",
        ),
        Good(
            """
            Mon 09:00 customer: Mali po ang gitnang pangalan ko sa clearance.
            Mon 09:30 agent: Pasensya na po. Naitama na po namin ang gitnang pangalan ninyo.
            """,
            language="fil",
            why="a record is mended, no statement is taken back",
        ),
        Good(
            """
            Mon 09:00 customer: Kelan po darating ang rider?
            Mon 09:05 agent: Mamayang 2 PM po.
            Mon 15:00 customer: Sabi nyo po darating kayo ng 2 PM pero wala pa rin po.
            """,
            language="fil",
            why="a broken promise, not a wrong fact",
        ),
        Good(
            """
            Mon 09:00 customer: Where can I find the viewer?
            Mon 09:20 agent: The program opens whatever viewer the computer has.
            Mon 10:00 customer: So which one do I buy?
            Mon 10:10 agent: I think I confused you. The computer has one already.
            """,
            why="made clearer, not taken back",
        ),
        Good(
            """
            Mon 09:00 customer: size 7 po ung inorder ko, size 9 ang dumating, regalo ko pa naman bukas
            Mon 09:10 agent: Hi Trixie!
            Mon 09:11 agent: Naku, ang hirap naman nun lalo't regalo pala. Pwede po pa-send ng photo ng box label?
            """,
            language="fil",
            why="a greeting says nothing that could be wrong",
        ),
    ],
)
def wrong_information(case: Case) -> Iterator[Evidence]:
    """An agent takes back what an agent said, or the customer shows that it was wrong.

    Why it matters: customers act on what they are told; a wrong answer sends them on errands and makes every
    later answer doubtful. The finding sits on the correction.

    Stays silent when: no agent had said more than a greeting on the ticket before, the customer takes back
    their own words, a record is mended, things have changed since, the wrong words came from somebody else,
    or what was said was a promise that was then broken.

    Source: P4 (insufficient training).
    """
    if not case.replies:
        return
    first = case.replies[0]
    for index in case.messages:
        if index <= first:
            continue
        message = case.message(index)
        kind = "correction" if message.is_reply else "contradiction" if message.from_customer else None
        if kind is not None and case.reading(index).has(kind):
            before = case.replies[: bisect_left(case.replies, index)]
            if all(_only_greets(case.reading(reply)) for reply in before):
                continue
            evidence = case.evidence(index, case.reading(index).cues_of(kind)[0], by=message.by)
            yield evidence if message.is_reply else evidence.credited_to(case.message(before[-1]).agent)


def _only_greets(reading: Reading) -> bool:
    """Whether a reply greets and has no word beside that but thanks and a name."""
    polite = [cue for kind in ("greeting", "thanks") for cue in reading.cues_of(kind)]
    names = reading.cues_of("name")
    return bool(reading.cues_of("greeting")) and all(
        _is_in(reading, word, polite)
        or reading.floats(word)
        or (_is_in(reading, word, names) and _is_name(reading, word))
        for word in range(reading.word_count)
    )


def _is_in(reading: Reading, word: int, cues: Iterable[Cue]) -> bool:
    start = reading.offsets(word, word)[0]
    return any(cue.start <= start < cue.end for cue in cues)


def _is_name(reading: Reading, word: int) -> bool:
    """Whether what stands in the place of a name is no answer ("Hi Ma'am, libre po")."""
    return reading.is_title(word) or not reading.is_known(word)
