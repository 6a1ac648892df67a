from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Reading,
    Severity,
    Stretch,
    checker,
    grade,
    stretches,
)

_SHORT = {"limits": {"sentence_words": 14, "average_sentence_words": 10}}


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "This takes effort to read: {what}.",
        "fil": "Mahirap itong basahin: {what_fil}.",
    },
    remedy={
        "en": "One thought a sentence: split it where you would take a breath, and prefer everyday words.",
        "fil": "Isang isip bawat pangungusap: hatiin kung saan kayo hihinga, at gumamit ng karaniwang salita.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: Why did my payment change?
            Mon 09:05 agent: «The payment changed because the rate is adjusted every year on the basis of an average that rose».
            """,
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: Can I change my seat?
            Mon 09:05 agent: Yes. «You can do that in the app once check in has opened, which happens a day before you fly».
            """,
            policy=_SHORT,
        ),
        Bad(
            """
            ! Mon 09:05 agent: The rate is adjusted each year in the month of February. It follows an average that we do not set. It rose by half a point in the last year.
            """,
            policy={"limits": {"average_sentence_words": 9}},
        ),
        Bad(
            """
            Mon 09:00 customer: pano po mag-claim?
            Mon 09:05 agent: «Dalhin nyo lang po ung unit kasama ung box at resibo tapos iche-check po nila kung may sira talaga».
            """,
            language="fil",
            policy=_SHORT,
        ),
        Bad(
            """
            Mon 09:00 customer: Kailan po ang labas ng tseke?
            Mon 09:05 agent: «Ilalabas po ang tseke kapag napirmahan na ng hepe ang mga papeles na ipinadala ninyo noong Lunes».
            """,
            language="fil",
            policy=_SHORT,
        ),
        Bad(
            """
            ! Mon 09:05 agent: Tatlong araw po ang proseso ng bangko mula ngayon. Papasok po ito sa card na ginamit ninyo noon. Ite-text din po namin kayo kapag tapos na.
            """,
            language="fil",
            policy={"limits": {"average_sentence_words": 7}},
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Why did my payment change?
            Mon 09:05 agent: The rate is adjusted every year. It follows an average. That average rose.
            """,
            policy=_SHORT,
            why="the same in short sentences",
        ),
        Good(
            """
            Mon 09:00 customer: What do I bring?
            Mon 09:05 agent: Please bring:
            - your passport or national identity card
            - a proof of address
            - the certificate of registration
            """,
            policy=_SHORT,
            why="a list is not one sentence",
        ),
        Good(
            """
            Mon 09:00 customer: What is this entry?
            Mon 09:05 agent: International roaming authorization.
            """,
            policy=_SHORT,
            why="a few long words in a short text",
        ),
        Good(
            """
            Mon 09:00 customer: pano po mag-claim?
            Mon 09:05 agent: Dalhin po ung unit at resibo. Iche-check po nila. Pag may sira, papalitan po.
            """,
            language="fil",
            policy=_SHORT,
            why="hati-hati ang paliwanag",
        ),
        Good(
            """
            Mon 09:00 customer: Kailan po ang labas ng tseke?
            Mon 09:05 agent: Eto po ang kulang:
            - pirma ng hepe ng opisina
            - kopya ng ID ninyo
            - resibo mula sa bangko
            """,
            language="fil",
            policy=_SHORT,
            why="listahan, hindi isang pangungusap",
        ),
        Good(
            """
            Mon 09:00 customer: Nagbayad na po ako noong Lunes pero hanggang ngayon po ay wala pa rin sa account ko kaya nag-aalala na ako
            Mon 09:05 agent: Pumasok na po ngayon.
            """,
            language="fil",
            policy=_SHORT,
            why="mahaba ang sa customer, maikli ang sagot",
        ),
    ],
)
def hard_to_read(case: Case) -> Iterator[Evidence]:
    """A sentence over 40 words, sentences of more than 25 words on average, or an English text above grade 14.

    All numbers are limits of the policy. The average needs two sentences, the grade (Flesch-Kincaid, see
    `readability.py`) sixty words. A sentence that is too long is pointed at; otherwise the finding sits on the message.

    Why it matters: who must read twice writes again.

    Stays silent when: the words are a list, quoted mail or a signature; for Filipino there is no grade.

    Source: CC, "Paglikha ng Malinaw at Maikli na Mga Mensahe".
    """
    limits = case.policy.limits
    for index in case.judged:
        reading = case.reading(index)
        if reading.word_count <= min(limits.sentence_words, 2 * limits.average_sentence_words):
            continue
        parts = list(stretches(reading))
        long = [part for part in parts if part.words > limits.sentence_words]
        for part in long:
            yield case.evidence(
                index,
                (part.start, part.end),
                what=f"a sentence of {part.words} words",
                what_fil=f"pangungusap na may {part.words} salita",
            )
        if not long:
            yield from _as_a_whole(case, index, reading, parts)


def _as_a_whole(case: Case, index: int, reading: Reading, parts: list[Stretch]) -> Iterator[Evidence]:
    limits = case.policy.limits
    sentences = [part for part in parts if part.words]
    words = sum(part.words for part in sentences)
    average = words / len(sentences) if len(sentences) > 1 else 0
    if average > limits.average_sentence_words:
        said = f"{average:.0f}"
        yield case.evidence(
            index,
            what=f"sentences of {said} words on average",
            what_fil=f"karaniwang {said} salita bawat pangungusap",
        )
    elif words >= limits.grade_words:
        reached = grade(reading.words, len(sentences))
        if reached > limits.reading_grade and reading.language == "en":
            yield case.evidence(
                index,
                what=f"it reads like grade {reached:.0f}",
                what_fil=f"pang-grade {reached:.0f} ang hirap",
            )
