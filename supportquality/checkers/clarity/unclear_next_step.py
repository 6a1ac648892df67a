from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import Bad, Burst, Case, Evidence, Good, Reading, Severity, checker

LEADS_ON: Final = (
    "solution next-step promise question fact-request refusal alternative instruction deflection handover powerlessness "
    "check-back due correction uncertainty"
).split()
SAYS_NOTHING: Final = (
    "greeting thanks apology empathy closing filler courtesy help-offer sir-maam hollow-apology".split()
)

_HOLLOW: Final = ("filler", "empathy", "thanks")
_WEAK: Final = ("due", "uncertainty")
"""Count outside of sentences that thank, feel or say nothing only: "Thank you for your message of this week"."""
_STILL_OPEN: Final = ("question", "request", "unresolved", "complaint")
_WANTS_ANSWER: Final = ("question", "request", "how-to")
_EXPLAINS: Final = ("answer", "explanation", "reason", "third-party", "policy-citation", "condition")
"""What a statement holds that tells the customer something of use."""


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "The problem is still open, and this reply does not say what happens now.",
        "fil": "Bukas pa ang problema, pero hindi sinasabi ng sagot kung ano na ang mangyayari.",
    },
    remedy={
        "en": "Say what you will do and by when, or ask for what you need to go on.",
        "fil": "Sabihin kung ano ang gagawin ninyo at kailan, o itanong ang kailangan para makapagpatuloy.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The heating in unit 4B has been off since last night.
            ! Mon 09:05 agent: Hello, thank you for letting us know. We value your comments.
        """),
        Bad("""
            Mon 09:00 customer: Our whole team is locked out of the workspace.
            ! Mon 09:05 agent: I'm so sorry to hear that. That must be really frustrating.
        """),
        Bad("""
            Mon 09:00 customer: My parcel says delivered but it never came.
            ! Mon 09:05 agent: Hi Ben! Your satisfaction is our top priority. Have a great day!
        """),
        Bad(
            """
            Mon 09:00 customer: boss ung pinadala nyong cctv di gumagana ung night vision
            ! Mon 09:05 agent: Hello po Sir! Salamat po sa pag-message sa amin.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Nawawala po ang aking pensiyon ngayong buwan.
            ! Mon 09:05 agent: Magandang araw po. Nauunawaan po namin ang inyong sitwasyon.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: doble po ung bawas sa gcash ko
            ! Mon 09:05 agent: Pasensya na po sa abala, Ma'am. Ingat po kayo!
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Every second page of the choir book is blank. We sing on Sunday.
            ! Mon 09:05 agent: Thank you for the photo. That is certainly not how it should be. Choirs love this edition.
            """,
            why="it agrees and praises, and leads nowhere",
        ),
        Bad(
            """
            Mon 09:00 customer: Wala pa rin po ang sertipiko ko sa portal, enrollment na po bukas.
            ! Mon 09:05 agent: Noted po ito. Marami rin po talagang estudyante ang nakakaranas niyan. Salamat po.
            """,
            language="fil",
            why="walang sinasabing gagawin",
        ),
        Bad(
            """
            Mon 09:00 customer: You took 380 euros, and the hut has no booking in my name.
            ! Mon 09:20 agent: Thank you for contacting us. We know how much a holiday means to our guests, and we are
            sorry to hear about the trouble with your hut.
            """,
            why="sympathy that names the trouble leads on to nothing",
        ),
        Bad(
            """
            Mon 09:00 customer: The box MB-77120 should have come on 30 July and is not here.
            ! Mon 09:20 agent: We have received your letter about MB-77120. We apologise for the delay.
            """,
            why="the customer's own number is no news",
        ),
        Bad(
            """
            Mon 09:00 customer: Your man fitted the seal on Monday, and today the kitchen is under water again.
            ! Mon 09:05 agent: I am sorry to hear that you have water in the kitchen. I can imagine how upsetting it is.
            """,
            why="what only mirrors the trouble leads nowhere",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The heating in unit 4B has been off since last night.
            Mon 09:05 agent: Thank you for letting us know. I'm checking now with the caretaker.
            """,
            why="checking now is a next step",
        ),
        Good(
            """
            Mon 09:00 customer: Can I get the summer price in December?
            Mon 09:05 agent: I'm afraid the summer price is not available in December.
            """,
            why="a refusal is an answer",
        ),
        Good(
            """
            Mon 09:00 customer: The scanner stopped syncing.
            Mon 09:05 agent: Please sign out and in again.
            Mon 09:20 customer: It works now, thanks!
            Mon 09:21 agent: Wonderful. Have a great day!
            """,
            why="nothing is open any more",
        ),
        Good(
            """
            Mon 09:00 customer: ung cctv di gumagana ung night vision
            Mon 09:05 agent: Salamat po sa pag-message. Papalitan po namin ung unit bukas ng 2 PM.
            """,
            language="fil",
            why="may susunod na gagawin",
        ),
        Good(
            """
            Mon 09:00 customer: Nawawala po ang aking pensiyon.
            Mon 09:05 agent: Nauunawaan po namin. Anong bangko po ang gamit ninyo?
            """,
            language="fil",
            why="nagtatanong para makapagpatuloy",
        ),
        Good(
            """
            Mon 09:00 customer: ayaw po mag load ng page
            Mon 09:05 agent: Try nyo po i-clear ung cache.
            Mon 09:10 customer: okay na po gumana na
            Mon 09:11 agent: Yey! Ingat po palagi.
            """,
            language="fil",
            why="gumana na, wala nang bukas",
        ),
        Good(
            """
            Mon 09:00 customer: My address books will not sync.
            Mon 09:05 agent: Copy all files that begin with abook to the new profile.
            Mon 10:00 customer: I had a problem with that, there are six of them. I took the three newest.
            Mon 10:05 agent: Congratulations on figuring all that out!
            """,
            why="the reply answers good news",
        ),
    ],
)
def unclear_next_step(case: Case) -> Iterator[Evidence]:
    """The customer's problem or question is open, and the reply holds no solution, question, next step or promise.

    It fires where every sentence of the reply only greets, thanks, apologises, feels with the customer or says nothing
    of use; any other sentence of more than two words (`limits.hollow_words`) is taken for an answer. To a customer who
    asked nothing there is none to give: there it also fires if no more sentences state something than say nothing, and
    none gives a reason, a fact of the agent's own or what the customer can do.

    Why it matters: the customer does not know whether anybody acts, and writes again.

    Stays silent when: the customer only thanked, said that it works or is pleased with an earlier reply and asks no
    more, the reply answers thanks or good news, refuses (that is an answer), says that somebody is checking now, or is
    in a language that no pack knows.

    Source: P1; CC, "Paglikha ng Malinaw at Maikli na Mga Mensahe".
    """
    few = case.policy.limits.hollow_words
    for burst in case.bursts:
        if not _is_open(case, burst) or any(map(_leads_on, burst.readings)) or _answers_thanks(burst):
            continue
        answers = any(case.reading(index).has(kind) for index in burst.asked for kind in _WANTS_ANSWER)
        if _tells_a_fact(case, burst):
            continue
        if all(_says_nothing(reading, few, answers) for reading in burst.readings):
            yield case.evidence(burst.first)


def _leads_on(reading: Reading) -> bool:
    """Whether a message says what happens, or asks; what thanks, sympathy and idle words seem to say does not count."""
    hollow = [cue for kind in _HOLLOW for cue in reading.cues_of(kind)]
    for kind in filter(reading.has, LEADS_ON):
        weak = _HOLLOW if kind in _WEAK else ()
        for cue in reading.cues_of(kind):
            if not any(map(cue.overlaps, hollow)) and not reading.beside(cue.start, *weak):
                return True
    return False


def _answers_thanks(burst: Burst) -> bool:
    """Whether a reply answers thanks or good news: "you're welcome", "congratulations"."""
    return any("glad" in cue.data for _, cue in burst.cues("closing"))


def _is_open(case: Case, burst: Burst) -> bool:
    """Whether something waits for the reply: no thanks for what an earlier reply did, unless with a new trouble."""
    asked = burst.asked
    if not any(map(case.needs_answer, asked)):
        return False
    last = case.reading(asked[-1])
    thanks = case.replies[0] < burst.first and (last.has("thanks") or last.mood > 0)
    return not last.has("resolved") and not (thanks and not any(map(last.has, _STILL_OPEN)))


def _tells_a_fact(case: Case, burst: Burst) -> bool:
    """Whether a reply holds a fact that the customer had not given."""
    told = {fact.value for reading in burst.readings for fact in reading.facts}
    return bool(told) and not told.issubset(fact.value for fact in case.given if fact.index < burst.first)


def _says_nothing(reading: Reading, few_words: int, answers: bool) -> bool:
    """Whether a message is hollow; where it `answers` a question, any statement may be the answer."""
    if not reading.word_count or not reading.is_understood:
        return False
    empty = [cue.start for kind in SAYS_NOTHING for cue in reading.cues_of(kind)]
    long = [sentence for sentence in reading.sentences if sentence.words > few_words]
    stating = sum(not any(map(sentence.holds, empty)) for sentence in long)
    if stating == 0:
        return True
    return not answers and 2 * stating <= len(long) and not _explains(reading)


def _explains(reading: Reading) -> bool:
    """Whether a sentence that is not idle tells something of use."""
    told = (cue for kind in _EXPLAINS for cue in reading.cues_of(kind))
    return any(not reading.beside(cue.start, *_HOLLOW) for cue in told)
