from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Burst,
    Case,
    Cue,
    Evidence,
    Good,
    Reading,
    Severity,
    better_wording,
    checker,
)


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» says what cannot be done and leaves it there.",
        "fil": "Sinasabi lang ng «{quote}» ang hindi magagawa at doon na natapos.",
    },
    remedy={
        "en": "Say in the same message what you can do instead, or from when it will be possible.",
        "fil": "Sabihin sa mismong mensahe kung ano ang magagawa ninyo, o kung kailan ito magiging posible.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Could you ship the sofa to my new address instead?
            Mon 09:20 agent: Hello, thank you for writing. «We can't change the address once an order is packed».
        """),
        Bad("""
            Mon 09:00 customer: I'd like my money back for the unused gym months, please.
            Mon 09:30 agent: Good morning Ms. Lim, «we do not offer refunds on annual plans».
        """),
        Bad(
            """
            Mon 09:00 customer: Please activate the roaming pass, I am already in Lisbon.
            Mon 09:05 agent: Hi, «we are unable to activate the pass until the network accepts the request».
            """,
            why="a condition without a time is no alternative",
        ),
        Bad(
            """
            Mon 09:00 customer: Maaari po bang ilipat sa susunod na buwan ang due date ko?
            Mon 09:30 agent: Magandang araw po. «Hindi po namin maaaring ilipat ang due date ninyo».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: pwede po bang palitan ng black ung napili kong red na bag?
            Mon 09:04 agent: Hi po! «Sorry po pero hindi na po pwedeng palitan ung color ng order».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Na-cancel po ng airline nyo ung flight ko. Refund na lang po sana.
            Mon 09:40 agent: Good pm Sir. «Hindi po kami nagbibigay ng refund para sa promo fares».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Could you take the engraving off the ring before you send it?
            Mon 09:20 agent: Dear Ms Ortega, «we cannot change an engraving after it has been started».
            """,
            why="what was done before is no solution",
        ),
        Bad(
            """
            Mon 09:00 customer: Any chance of a later slot on Friday, say 4 pm?
            Mon 09:20 agent: «No, we don't do afternoon visits on Fridays». Friday is a short day and the workshop closes at 1 pm.
            """,
            why="a time that belongs to the reason",
        ),
        Bad(
            """
            Mon 09:00 customer: Pa-cancel naman po ng transfer, mali po yung account na nalagay ko.
            Mon 09:06 agent: «Hindi na po namin maka-cancel ang transfer kapag pumasok na». Na-credit na po kasi ito sa kabilang account.
            """,
            language="fil",
            why="dahilan lang ang kasunod",
        ),
        Bad(
            """
            Mon 14:00 customer: Can you raise my upload limit? 10 GB a day is too little.
            Mon 14:01 customer: Thanks!
            Mon 14:02 agent: Hi Petra, let me look at your plan.
            Mon 14:06 agent: Unfortunately «we can't raise the upload limit on your plan».
            """,
            why="thanks right after the request do not take it back",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Could you ship the sofa to my new address instead?
            Mon 09:20 agent: We can't change the address once an order is packed, but I can hold it at the
            depot for you.
            """,
            why="an alternative in the same message",
        ),
        Good(
            """
            Mon 09:00 customer: I need the dentist claim paid to my wife's account.
            Mon 09:10 agent: Hi Conor, I'm afraid we can't pay a claim to another person's account.
            Mon 09:11 agent: What I can do is send a cheque made out to you.
            """,
            why="two replies within two minutes are one message",
        ),
        Good(
            """
            Mon 09:00 customer: I need the dentist claim paid to my wife's account.
            Mon 09:10 agent: Hi Conor, I'm afraid we can't pay a claim to another person's account.

            Kind regards,
            Ana Reyes
            Mon 09:11 agent: What I can do is send a cheque made out to you.

            Kind regards,
            Ana Reyes
            """,
            why="two replies within two minutes are one message, each with its own signature",
        ),
        Good(
            """
            Mon 09:00 customer: Is the meeting room ours on the 20th?
            Mon 09:20 agent: Yes, it is yours from 8 to 5. We can't wait to welcome you all!
            """,
            why="nothing is refused",
        ),
        Good(
            """
            Mon 09:00 customer: Where is my order? It should have been here on Friday.
            Mon 09:20 agent: I'm unable to find an order under this address. Could you send me the order number?
            """,
            why="the question is the way on",
        ),
        Good(
            """
            Mon 09:00 customer: Maaari po bang ilipat sa susunod na buwan ang due date ko?
            Mon 09:30 agent: Hindi po namin maililipat ang due date, ngunit maaari po namin kayong bigyan ng hulugan.
            """,
            language="fil",
            why="may inalok na hulugan",
        ),
        Good(
            """
            Mon 09:00 customer: pwede po bang mag-claim ng sim today? nawala po kasi
            Mon 09:04 agent: Hindi po pwede today, pero bukas po ng 10 AM pwede na kayong pumunta sa branch.
            """,
            language="fil",
            why="sinabi kung kailan na pwede",
        ),
        Good(
            """
            Mon 09:00 customer: Sisingilin po ba ako kung kakanselahin ko ngayon?
            Mon 09:10 agent: Hindi po kayo sisingilin kung ngayon ninyo ito kakanselahin.
            """,
            language="fil",
            why="magandang balita ang hindi",
        ),
    ],
)
def negative_phrasing(case: Case) -> Iterator[Evidence]:
    """A refusal without an alternative in the same message.

    One finding a message, at the clause of its longest refusal. The suggestion words the same turn positively, with the
    place for what can be done left open.

    Why it matters: the same limit is accepted far better with what *is* possible; a bare no ends the conversation and
    begins a complaint.

    Stays silent when: the message offers an alternative, a solution, a next step or a promise, asks something in order
    to help, says where it can be done, or names a time when it will be possible (in a clause after the refusal; a time
    inside the refusal is a limit, as in "not after 30 days", one that the customer named is no new one, and a condition
    without a time is none); it only opens with the negative ("unfortunately") and refuses nothing; the customer asked
    for nothing, or only thanked. What was done before or is so anyway ("once it has been issued", "the team starts at
    11"), or stands in a sentence with a reason, is no solution.

    Source: CC, "Empathy at Positibong Wika".
    """
    for burst in case.bursts_with("refusal"):
        denials = [(index, cue) for index, cue in burst.cues("refusal") if "opens" not in cue.data]
        if denials and _was_asked(case, burst) and not _shows_a_way(case, burst, denials[0][0]):
            index, cue = max(denials, key=lambda found: len(found[1].quote))
            until = case.reading(index).clause_end(cue.end)
            if not _says_when(case, burst, index, until):
                yield case.evidence(index, (cue.start, until), better_wording(case.reading(index), cue))


def _was_asked(case: Case, burst: Burst) -> bool:
    """Whether the customer asked for more than thanks, right before the reply or before those that it goes on from."""
    asked, before = burst.asked, bisect_left(case.customer_messages, burst.first)
    if not asked and before:
        last = case.customer_messages[before - 1]
        asked = (*case.customer_messages_before(last), last)
    return not all(map(case.is_pleasantry, asked))


def _shows_a_way(case: Case, burst: Burst, denied: int) -> bool:
    """Whether the burst says what can be done; what comes next was not meant by a message before the refusal."""
    whole = burst.whole
    after = [case.reading(index) for index in burst.indexes if index >= denied]
    if any(reading.has(kind) for reading in after for kind in ("next-step", "promise")):
        return True
    if any(map(whole.has, ("alternative", "fact-request", "deflection", "instruction"))) or any(
        _solves(whole, cue) for cue in whole.cues_of("solution")
    ):
        return True
    offers = {cue.start for cue in whole.cues_of("help-offer")}
    return any(cue.start not in offers for cue in whole.cues_of("question"))


def _solves(reading: Reading, solution: Cue) -> bool:
    """Whether it is more than a fact, a condition of the refusal or a part of its reason."""
    if "fact" in solution.data or reading.beside(solution.start, "reason"):
        return False
    refused = [cue.end for cue in reading.beside(solution.start, "refusal")]
    return not any(
        min(refused, default=solution.end) <= cue.start <= solution.start
        for cue in reading.beside(solution.start, "condition")
    )


def _says_when(case: Case, burst: Burst, index: int, until: int) -> bool:
    for at, due in burst.cues("due"):
        if "vague" in due.data or due.data.get("day") == "today":
            continue
        if (at > index or (at == index and until <= due.start)) and not _explains(case, burst, at, due):
            return True
    return False


def _explains(case: Case, burst: Burst, index: int, due: Cue) -> bool:
    """Whether a time belongs to a reason or a mere fact, or its sentence names one that the customer had named."""
    reading = case.reading(index)
    sentence = reading.sentence_at(due.start)
    facts = [cue for cue in reading.cues_of("solution") if "fact" in cue.data]
    if any(sentence.start <= cue.start <= due.start for cue in (*reading.cues_of("reason"), *facts)):
        return True
    times = reading.beside(due.start, "due")
    named = frozenset[str]().union(*(reading.content_words(cue.start, cue.end) for cue in times))
    return any(named & case.reading(message).content_words() for message in burst.asked)
