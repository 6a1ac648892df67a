from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker, is_product_name, is_quoted


@checker(
    severity=Severity.CRITICAL,
    on_message=True,
    message={
        "en": "«{quote}» has no place in a reply to a customer.",
        "fil": "Hindi bagay ang «{quote}» sa sagot sa isang customer.",
    },
    remedy={
        "en": "Leave it out and say the same plainly; if it was sent, apologise for it.",
        "fil": "Tanggalin ito at sabihin nang maayos; kung naipadala na, humingi ng paumanhin.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The update deleted my save file, 80 hours gone.
            Mon 09:08 agent: Oh «shit». Let me see if there is a cloud copy.
        """),
        Bad("""
            Mon 09:00 customer: I tried to pay three times and it says card declined. Is your site broken?
            Mon 09:05 agent: Our site is fine. Only an «idiot» would try the same card three times.
        """),
        Bad(
            """
            Mon 09:00 customer: Where is the any key? It says press any key to continue.
            Mon 09:02 agent: «Hahaha are you serious»? It means any of the keys.
            """,
            why="mockery",
        ),
        Bad(
            """
            Mon 09:00 customer: ang tagal nyo magreply, kanina pa ko naghihintay dito
            Mon 09:01 agent: «Gago», hindi lang ikaw ang customer dito.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: pano po ba to, di ko gets ung step 2
            Mon 09:03 agent: «Ang bobo naman», nasa picture na nga po lahat.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: may discount po ba pag 2 pcs? medyo mahal po kasi
            Mon 09:02 agent: «Kung wala kang pambili wag» ka na magtanong sis.
            """,
            language="fil",
            why="panunuya",
        ),
        Bad(
            """
            Mon 09:00 customer: The kiosk ate my ticket again.
            Mon 09:03 agent: Yeah, that kiosk is a «bloody» mess and a piece of shit. I have printed you a new one.
            """,
            why="two such words in a sentence are one finding",
        ),
        Bad(
            """
            Mon 09:00 customer: Box 14 confuses me. Do I put the levy in with a minus?
            Mon 09:20 agent: «Did you even go to school»? The levy takes a minus.
            """,
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: is the beta open for android?
            Mon 09:02 agent: Yep, it's live! Gonna drop you the link in a sec, hang tight.
            """,
            why="mild slang is a matter of the voice",
        ),
        Good(
            """
            Mon 09:00 customer: this is fucking ridiculous, fourth time my order is wrong
            Mon 09:04 agent: I am sorry, four times is four too many. I am sending the right order today.
            """,
            why="the customer swears, not the agent",
        ),
        Good(
            """
            Mon 09:00 customer: Do you deliver to Scunthorpe?
            Mon 09:06 agent: Yes, in two days, and our crew will assemble the bookcase and pass you the guide.
            """,
            why="innocent words that contain a rude one",
        ),
        Good(
            """
            Mon 09:00 customer: Mga gago kayo, wala pa rin kaming kuryente!
            Mon 09:05 agent: Paumanhin po sa abala. Nasa lugar na po ang aming tauhan.
            """,
            language="fil",
            why="ang customer ang nagmura",
        ),
        Good(
            """
            Mon 09:00 customer: Bukas po ba kayo ng tanghali? Magpapalagay po sana ng puting pinto.
            Mon 09:08 agent: Opo. Tatanggalin po muna namin ang lumang pinto bago ikabit ang puti.
            """,
            language="fil",
            why="kahawig lang ng bastos na salita",
        ),
        Good(
            """
            Mon 09:00 customer: grabe ang bilis ng net ngayon haha
            Mon 09:02 agent: Yown! Enjoy nyo po ang bagong fiber, sulit na sulit hehe.
            """,
            language="fil",
            why="masaya lang at kaswal",
        ),
        Good(
            """
            Mon 09:00 customer: A seller left a nasty comment under my review. Can you look at it?
            Mon 09:20 agent: Thank you for telling us. The comment "you moron" breaks our rules, and we removed it.
            """,
            why="an insult that is reported",
        ),
        Good(
            """
            Mon 09:00 customer: Ano po ang panghimagas sa set B?
            Mon 09:04 agent: Leche flan po o halo-halo, pumili lang po kayo ng isa.
            """,
            language="fil",
            why="pangalan ng pagkain",
        ),
        Good(
            """
            Mon 09:00 customer: The form calls my name inappropriate and refuses it.

            Dick Cockburn
            Mon 09:20 agent: Dear Mr. Cockburn, I have registered you by hand as Dick Cockburn.
            """,
            name="Dick Cockburn",
            why="it is the customer's name",
        ),
        Good(
            """
            Mon 09:00 customer: Tell the driver that the yard is next to the Bastard Oak, a pub.
            Mon 09:20 agent: Next to the Bastard Oak, noted on the label.
            """,
            why="it is what the place is called",
        ),
    ],
)
def unprofessional_language(case: Case) -> Iterator[Evidence]:
    """Profanity, an insult, mockery or crude slang in a reply. One finding a sentence, at its longest such words.

    Why it matters: one such word is what the customer will show around.

    Stays silent when: the customer uses it; it stands in an internal note, in quoted text or between quotation marks,
    where it is reported; it is the name of somebody on the ticket, of a product, a place or a dish ("leche flan"); it is
    mild slang (`off-brand-formality` judges that) or laughter together with the customer.

    Source: CC, FAQ on angry customers: stay calm and professional.
    """
    for index, cue in case.longest_cues("profanity", "mockery"):
        reading = case.reading(index)
        said_of_it = is_quoted(reading.text, cue.start, cue.end) or _is_name(case, cue.quote)
        if not said_of_it and not is_product_name(reading, cue.start, cue.end, case.policy.brands):
            yield case.evidence(index, cue)


def _is_name(case: Case, quote: str) -> bool:
    """Whether a crude word is what somebody on the ticket is called: "Dear Mr. Dick"."""
    words = case.names.words | case.staff_names.words
    return quote.istitle() and words.issuperset(quote.casefold().split())
