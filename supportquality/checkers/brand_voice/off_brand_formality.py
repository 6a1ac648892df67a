from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Severity,
    Span,
    cased_like,
    checker,
    emoji_in,
    is_product_name,
    is_quoted,
    repeated_exclamation_marks_in,
)

_FORMAL = {"voice": {"formality": "formal"}}
_NEUTRAL = {"voice": {"formality": "neutral"}}
_CASUAL = {"voice": {"formality": "casual"}}
_WITHOUT_EMOJI = {"voice": {"emoji": False}}


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» does not fit the {formality} voice of the brand.",
        "fil": "Hindi bagay ang «{quote}» sa {formality} na boses ng brand.",
    },
    remedy={
        "en": "Write the words out, and let one mark and no emoji do.",
        "fil": "Isulat nang buo ang mga salita; sapat na ang isang tandang padamdam at walang emoji.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: Please confirm the appointment.
            Mon 09:30 agent: Dear Dr. Weiss, it is confirmed and «we're» expecting you on Monday.
            """,
            policy=_FORMAL,
        ),
        Bad(
            """
            Mon 09:00 customer: Is my order packed?
            Mon 09:03 agent: It is packed. We're «gonna» hand it to the courier at five, enjoy the «dinner!!»
            """,
            policy=_NEUTRAL,
            why="a neutral voice allows contractions, but neither slang nor repeated marks",
        ),
        Bad(
            """
            Mon 09:00 customer: My flight lands at 23:50, is the desk open?
            Mon 09:04 agent: Yes, the desk is open all night «😊»
            """,
            policy=_WITHOUT_EMOJI,
        ),
        Bad(
            """
            Mon 09:00 customer: Naaprubahan na po ba ang credit line ng aming kumpanya?
            Mon 09:40 agent: Opo, aprubado na po. Ang «lodi» niyo po, laki ng credit line.
            """,
            policy=_FORMAL,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Received na po namin ang kontrata, salamat po.
            Mon 09:15 agent: Maraming salamat po sa inyong «tiwala!!»
            """,
            policy=_FORMAL,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: may bayad po ba ang gift wrap?
            Mon 09:03 agent: Wala po, libre basta may kiss. «Charot» lang po.
            """,
            policy=_NEUTRAL,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Please confirm the appointment.
            Mon 09:30 agent: The notary's office confirmed it. The refund covers "Don't Starve".
            """,
            policy=_FORMAL,
            why="a possessive, and the title of a game in quotation marks",
        ),
        Good(
            """
            Mon 09:00 customer: Is my order packed?
            Mon 09:03 agent: It's packed and we'll hand it over at five! Have a nice day! 😊
            """,
            policy=_NEUTRAL,
            why="a neutral voice allows contractions and single marks, and leaves emoji unjudged",
        ),
        Good(
            """
            Mon 09:00 customer: is the drop still at 6?
            Mon 09:01 agent: Yep, 6 sharp, gonna be awesome!! See ya there 🎉
            """,
            policy=_CASUAL,
            why="a casual voice allows all of it",
        ),
        Good(
            """
            Mon 09:00 customer: Naaprubahan na po ba ang credit line?
            Mon 09:40 agent: Ikinagagalak po naming ipaalam na aprubado na ang credit line ng inyong kumpanya.
            """,
            policy=_FORMAL,
            language="fil",
            why="pormal ang pagkakasulat",
        ),
        Good(
            """
            Mon 09:00 customer: lodi talaga kayo 😂😂 bilis ng delivery!!
            Mon 09:03 agent: Maraming salamat po sa magandang feedback.
            """,
            policy=_FORMAL,
            language="fil",
            why="ang customer ang gumamit ng balbal at emoji",
        ),
        Good(
            """
            Mon 09:00 customer: kelan po next drop ng shirts
            Mon 09:02 agent: Sa Friday na mga lodi!! Abangan nyo.
            """,
            policy=_CASUAL,
            language="fil",
            why="kaswal ang brand",
        ),
    ],
)
def off_brand_formality(case: Case) -> Iterator[Evidence]:
    """A reply is less formal than the voice of the brand.

    Formal: no contractions, slang, emoji or repeated exclamation marks. Neutral (the default): no slang and no
    repeated
    exclamation marks. Casual: anything goes. `voice.emoji` false rules emoji out and true welcomes them, whatever the
    formality; left open, only a formal voice rules them out.

    Why it matters: a reply in another voice seems to come from another company.

    Stays silent when: the voice is casual; the words stand in quotation marks, a name of a product or a brand, an
    address,
    code or quoted mail; an apostrophe marks a possessive.

    Source: CC, "Brand Voice".
    """
    voice = case.policy.voice
    kinds = _KINDS[voice.formality]
    judges_emoji = voice.emoji is False or (voice.formality == "formal" and voice.emoji is None)
    if not kinds and not judges_emoji:
        return
    for index in case.judged:
        reading = case.reading(index)
        found: list[tuple[Span, str | None]] = []
        for kind in kinds:
            if reading.has(kind):
                found += [((cue.start, cue.end), cue.data.get("say")) for cue in reading.cues_of(kind)]
        if kinds:
            found += [(span, None) for span in repeated_exclamation_marks_in(reading)]
        if judges_emoji:
            found += [(span, None) for span in emoji_in(reading)]
        for span, say in sorted(found):
            if not is_quoted(reading.text, *span) and not is_product_name(reading, *span, case.policy.brands):
                quote = reading.text[span[0] : span[1]]
                suggestion = cased_like(quote, say) if say else None
                yield case.evidence(index, span, suggestion=suggestion, formality=voice.formality)


_KINDS = {"formal": ("contraction", "slang"), "neutral": ("slang",), "casual": ()}
