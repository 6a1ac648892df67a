from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Reading, Severity, checker, shouts


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» reads as shouting.",
        "fil": "Parang sumisigaw ang «{quote}».",
    },
    remedy={
        "en": "Write in normal letters and end with one mark; put what matters most first instead.",
        "fil": "Gumamit ng karaniwang letra at isang tandang padamdam lang; unahin na lang ang pinakamahalaga.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Can I use the voucher together with the spring sale?
            Mon 09:08 agent: Hello. Vouchers «CANNOT BE COMBINED WITH SALES». Thank you.
        """),
        Bad("""
            Mon 09:00 customer: I still see the old plan.
            Mon 09:03 agent: Please log out and in again as I «said!!!»
        """),
        Bad(
            """
            Mon 09:00 customer: where is my refund
            Mon 09:02 agent: «PLEASE READ the EMAIL and REPLY THERE».
            """,
            why="over half of the words",
        ),
        Bad(
            """
            Mon 09:00 customer: ate magkano po shipping pa-Davao
            Mon 09:01 agent: «PAKIBASA PO MUNA ANG POST» bago magtanong, nandun na po lahat ng rates.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: di ko po mahanap ung form sa site
            Mon 09:02 agent: Nasa home page po «yan!!!» Sa baba po ng menu.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Maaari po bang humabol sa pagpasa ng papeles hanggang Lunes?
            Mon 09:35 agent: Magandang hapon po. «HINDI NA PO KAMI TATANGGAP» ng papeles pagkatapos ng Biyernes.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Can I return the swimwear?
            Mon 09:06 agent: Yes, but please DO NOT REMOVE the hygiene strip.
            """,
            why="three words in capitals stress, they do not shout",
        ),
        Good(
            """
            Mon 09:00 customer: What does the tracking say?
            Mon 09:05 agent: The status is "OUT FOR DELIVERY TODAY" since 8:10.
            """,
            why="the label of a status",
        ),
        Good(
            """
            Mon 09:00 customer: which codes do I put on the customs form
            Mon 09:09 agent: Please enter HS 8517, EORI GB123, CPC 4000 and ISO US. That's all!!
            """,
            why="abbreviations and codes; two marks",
        ),
        Good(
            """
            Mon 09:00 customer: Ano-ano pong ID ang tinatanggap ninyo?
            Mon 09:12 agent: Tumatanggap po kami ng SSS, GSIS, PRC, LTO at TIN ID.
            """,
            language="fil",
            why="mga daglat lang",
        ),
        Good(
            """
            Mon 09:00 customer: pwede po ba ilabas ng bahay ung modem
            Mon 09:03 agent: Hi po! Please po WAG PO TANGGALIN ung modem sa lugar nya, mawawala po ang signal.
            """,
            language="fil",
            why="tatlong salita lang",
        ),
        Good(
            """
            Mon 09:00 customer: NASAAN NA PO UNG RIDER KO GUTOM NA KAMI!!!
            Mon 09:01 agent: Hi Ma'am, pasensya na po, nasa kanto na po ng street nyo ung rider.
            """,
            language="fil",
            why="ang customer ang sumigaw",
        ),
    ],
)
def shouting(case: Case) -> Iterator[Evidence]:
    """Four or more words in a row, or over half of five or more, in capitals; or three exclamation marks in a row.

    The numbers are `limits.capital_words`, `capital_share`, `capital_share_words` and `exclamation_marks`. The suggestion is the same words in small letters, or with one mark.

    Why it matters: capitals and rows of marks sound angry, however they were meant.

    Stays silent when: the capitals are abbreviations, codes, labels or quoted; the customer shouts; they stand in a
    quoted mail, a disclaimer or a signature.

    Source: CC, "Empathy at Positibong Wika".
    """
    for index in case.judged:
        reading = case.reading(index)
        for span in sorted(shouts(reading, case.policy.limits)):
            yield case.evidence(index, span, _quieter(reading, *span))


def _quieter(reading: Reading, start: int, end: int) -> str | None:
    """The words with one mark, or in small letters but for the first of a sentence; None if "I" could be among them."""
    loud = reading.text[start:end]
    words = loud.rstrip("!！")
    if words != loud:
        return f"{words.rstrip()}!"
    if any(len(word) == 1 for word in words.split()):
        return None
    small = words.lower()
    begins = reading.sentence_at(start).start == start
    return small[:1].upper() + small[1:] if begins else small
