from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Cue, Evidence, Good, Reading, Severity, checker


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The customer suggested something («{quote}») and no reply took it up.",
        "fil": "May mungkahi ang customer («{quote}») at walang sagot na pumansin dito.",
    },
    remedy={
        "en": "Thank for the idea, say where you pass it on, and log it.",
        "fil": "Magpasalamat sa ideya, sabihin kung saan ninyo ito ipararating, at itala ito.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: My invoice is missing.
            Mon 09:20 agent: It is attached.
            Mon 09:40 customer: Got it, thanks. By the way, it «would be great if the» app had a dark mode.
            Mon 10:00 agent: You're welcome. Have a nice day!
        """),
        Bad("""
            Mon 09:00 customer: How do I export the list?
            Mon 09:20 agent: Guests, Export, PDF.
            Mon 09:40 customer: Found it. «I wish there were» a CSV option as well.
            Mon 10:00 agent: Anything else I can do for you?
        """),
        Bad(
            """
            Mon 09:00 customer: «I suggest you» print the allergens on the menu.
            Mon 09:20 agent: Thank you for contacting us. The terrace opens at noon.
            """,
            why="thanks for writing acknowledge nothing",
        ),
        Bad(
            """
            Mon 16:00 customer: Ok na po yung order ko. «Sana po magkaroon kayo» ng cash on pickup.
            Mon 16:01 agent: Salamat po sa pag-order, ingat po!
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: «Mungkahi ko» po na magbukas din kayo tuwing Sabado.
            Mon 09:40 agent: Magandang umaga po. Lunes hanggang Biyernes po kami.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 10:00 customer: «Suggestion lang po, lagyan» nyo po ng rampa sa harap.
            Mon 10:30 agent: Salamat po sa inyong pagbisita.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Please resend my locker code. It «would be handy if members» could see it in the app.
            Mon 09:20 agent: Hello Tove, the code is on its way to you.
            """,
        ),
        Bad(
            """
            Mon 09:00 customer: On short routes «you should consider» offering a vegetarian sandwich. Is my seat still 14A?
            Mon 09:20 agent: Yes, 14A is confirmed. We look forward to having you on board.
            """,
        ),
    ],
    good=[
        Good(
            """
            Mon 09:40 customer: By the way, it would be great if the app had a dark mode.
            Mon 10:00 agent: Thank you for the idea, I have passed the dark mode wish on to our product team.
            """,
            why="the reply takes it up",
        ),
        Good(
            """
            Mon 09:00 customer: Could you suggest a good restaurant near the hotel?
            Mon 09:10 agent: Casa Lino on the corner is lovely, shall I book for you?
            """,
            why="the customer asks for a suggestion",
        ),
        Good(
            """
            Mon 09:00 customer: I suggest you print the allergens on the menu. And is the terrace open?
            Mon 09:30 agent: Yes, the terrace opens at noon.
            Mon 11:00 agent: And about the allergens: great suggestion, the kitchen will look at it.
            """,
            why="a later reply is enough",
        ),
        Good(
            """
            Mon 16:00 customer: Ok na po yung order ko. Sana po magkaroon kayo ng cash on pickup.
            Mon 16:01 agent: Salamat po sa suggestion nyo! Ipapaabot ko po sa team.
            """,
            language="fil",
            why="the reply takes it up",
        ),
        Good(
            """
            Mon 16:00 customer: Sana naman po dumating na ngayon yung order ko.
            Mon 16:01 agent: Out for delivery na po, darating po bago mag-6 PM!
            """,
            language="fil",
            why="a hope for one's own order is no suggestion",
        ),
        Good(
            """
            Mon 09:00 customer: Mungkahi ko po na magbukas din kayo tuwing Sabado.
            Mon 09:40 agent: Maraming salamat po sa inyong mungkahi, ipararating po namin ito sa pamunuan.
            """,
            language="fil",
            why="the reply takes it up",
        ),
        Good(
            """
            Mon 09:00 customer: It would be great if the app had a dark mode.
            Mon 09:01 merge: into 77
            """,
            why="nobody has replied, and the matter goes on in another ticket",
        ),
    ],
)
def suggestion_ignored(case: Case) -> Iterator[Evidence]:
    """The customer suggests how the product or service could be better, and no later reply takes it up.

    Why it matters: ideas of customers are free market research, and people who are ignored stop giving them.
    One finding a message of the customer.

    Stays silent when: any later reply thanks for the suggestion, says that it is passed on or noted, or speaks
    of the same thing; or nobody has replied since and the ticket is still open or was merged into another. A
    fault report, a hope for one's own order and a request for advice are no suggestions.

    Source: P8 (neglecting customer feedback).
    """
    for index in case.with_cue("proposal", by="customer"):
        reading = case.reading(index)
        proposals = reading.cues_of("proposal")
        cue = next((cue for cue in proposals if _suggested(reading, cue)), proposals[0])
        later = case.replies_after(index)
        if not later and case.timeline.resolved_at is None:
            continue
        if not any(_takes_up(case, index, cue, reply) for reply in later):
            yield case.evidence(index, cue)


def _takes_up(case: Case, index: int, cue: Cue, reply: int) -> bool:
    """Whether the reply says so, or speaks of most of what the customer's sentence is about."""
    if case.reading(reply).has("suggestion-taken"):
        return True
    suggested = _suggested(case.reading(index), cue)
    return len(suggested) > 1 and 2 * len(suggested & case.reading(reply).content_words()) > len(suggested)


def _suggested(reading: Reading, cue: Cue) -> frozenset[str]:
    """The words of weight after the cue in its sentence; "I have a suggestion." suggests nothing yet."""
    return reading.content_words(cue.end, reading.sentence_at(cue.start).end)
