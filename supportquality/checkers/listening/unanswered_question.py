from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from typing import Final

from supportquality.authoring import (
    Bad,
    Burst,
    Case,
    Cue,
    Evidence,
    Good,
    Reading,
    Severity,
    WordsBefore,
    checker,
)

_OWNS: Final = ("handover", "refusal", "uncertainty", "powerlessness")
_ANSWERS: Final = ("deflection", "fact-request", "answer", "promise")
_POLITE: Final = ("greeting", "thanks", "name", "closing")
_OF_FACTS: Final = ("when-question", "price-question", "fact-question")
_PLAIN: Final = ("how-to", "when-question", "price-question")
_IDLE: Final = ("filler", "empathy", "apology")
_PRELUDE: Final = ("thanks", "apology", "empathy", "closing", "filler")
_GREETING_WORDS: Final = 6
"""A sentence of no more words ("Good afternoon Ms Vane") tells nothing yet."""
_ANGRY: Final = -2
_TELLING_WORDS: Final = 3
"""A wish for advice in fewer words of weight ("Any ideas?") is about all that was written."""
_OTHER_MATTER: Final = 2
"""So many words of weight of the rest of a message show that a reply is about that, if it has none of the question."""
_SAME_MATTER: Final = 3
"""So many words of weight of what was written show that a reply is about it, though it repeats none of the question."""


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The next reply does not take up the question «{quote}».",
        "fil": "Hindi sinagot ng kasunod na sagot ang tanong na «{quote}».",
    },
    remedy={
        "en": "Answer the question, or say that you are finding out and when you will be back.",
        "fil": "Sagutin ang tanong, o sabihing inaalam pa ninyo at kung kailan kayo babalik.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: «Does the two-year warranty also cover the battery»?
                Mon 09:05 agent: Thank you for shopping with us. Your parcel left our warehouse this morning.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: hi, «how do i» turn off the auto renewal before friday
                Mon 09:05 agent: Welcome to PlayHub! Season 9 starts tomorrow with three new maps.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: «How much is the late fee»?
                Mon 09:05 agent: Our branch is open from Monday to Friday.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: «kelan po papasok yung refund ko sa gcash»?
                Mon 09:05 agent: Hello po! May bago na po kaming app version, paki-update na lang po.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: «Magkano po ang bayad sa pagpapalit ng titulo»?
                Mon 09:05 agent: Bukas po ang aming tanggapan mula Lunes hanggang Biyernes.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: «kasama po ba ang prepaid sa promo nyong GoSurf»?
                Mon 09:05 agent: Thank you for choosing us. Bukas po ang stores namin 10am to 9pm daily.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: We bring the twins on Saturday. «Is there a lift from the car park to the aquarium»?
                Mon 09:05 agent: How lovely, twins! The seahorses had babies in May. Don't miss our night tour on Saturday.
            """,
            why="it speaks of what the customer told, not of what was asked",
        ),
        Bad(
            """
                Mon 09:00 customer: Nag-enroll na po ako kahapon. «Ilang araw po ba bago lumabas ang class schedule»?
                Mon 09:05 agent: Binabati po namin kayo! Inaanyayahan po namin kayo sa aming foundation day sa Marso 12.
            """,
            language="fil",
            why="ang petsa ay hindi sagot",
        ),
        Bad(
            """
            Mon 09:00 customer: A stone hit my windscreen yesterday. «Will it cost me my no-claims bonus»?
            Mon 09:20 agent: Sorry to hear about the stone. You will find the area for uploads under Documents, with
            a list of all allowed formats.
            """,
            why="directions are no answer to a yes/no question",
        ),
        Bad(
            """
            Mon 09:00 customer: I went family last night. «Does my student discount carry over»?
            Mon 09:02 agent: Welcome to the family plan! You can invite five members under Account.
            Mon 09:04 customer: that's not what i asked
            """,
            why="the customer says that it is no answer",
        ),
        Bad(
            """
            Mon 09:00 customer: «May lanolin po ba ang lip balm»? Allergic po ako.
            Mon 09:05 agent: Available din po ito sa coral at berry!
            Mon 09:08 customer: ang layo naman ng sagot
            """,
            language="fil",
            why="sinabi ng customer na hindi ito ang sagot",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: Does the two-year warranty also cover the battery?
                Mon 09:05 agent: The battery is covered for the first twelve months.
            """,
            why="answered",
        ),
        Good(
            """
                Mon 09:00 customer: Can I bring my cello into the cabin?
                Mon 09:05 agent: Good question, let me check and come back to you this afternoon.
            """,
            why="the agent will find out",
        ),
        Good(
            """
                Mon 09:00 customer: How much would it cost to insure my second car?
                Mon 09:05 agent: Happy to work that out. Which model is it?
            """,
            why="a counter-question takes it up",
        ),
        Good(
            """
                Mon 09:00 customer: kelan po papasok yung refund ko?
                Mon 09:05 agent: Within 3 to 5 banking days po.
            """,
            language="fil",
            why="nasagot kung kailan",
        ),
        Good(
            """
                Mon 09:00 customer: Magkano po ang bayad?
                Mon 09:05 agent: Aalamin ko po at babalikan ko po kayo ngayong araw.
            """,
            language="fil",
            why="aalamin pa",
        ),
        Good(
            """
                Mon 09:00 customer: open po ba kayo bukas?
                Mon 09:05 agent: Opo, 10am to 9pm.
            """,
            language="fil",
            why="nasagot ng oo",
        ),
        Good(
            """
            Mon 09:00 customer: Why do I get an error when I save a draft?
            Mon 09:05 agent: That is a known bug, it is mended in the next version.
            """,
            why="the reply points at what was asked",
        ),
        Good(
            """
            Mon 09:00 customer: When I hit Send, the bar goes across and freezes.
            Mon 09:05 agent: Thank you for the report, our team has it.
            """,
            why="no question: it says when the trouble comes",
        ),
        Good(
            """
            Mon 09:00 customer: paano po i-off ang auto renew?
            Mon 09:05 agent: Nandito po ang gabay: https://help.example.com/auto-renew
            """,
            language="fil",
            why="nasa link ang sagot",
        ),
    ],
)
def unanswered_question(case: Case) -> Iterator[Evidence]:
    """The customer asked, and the next reply takes up none of the questions.

    Taken up is a question when the reply shares a word of weight with it (where advice is wanted in fewer than three
    such words: with all that the customer wrote), or three with all that the customer wrote; when it asks back, refuses,
    promises to find out, hands over, points at it in its first sentence that tells something ("that is known"), links to a
    page; or when it holds what such a question asks for: a yes or no, a time, an amount, else advice. Greetings and thanks
    take nothing up, nor does what could be said to anybody (advertising, "we value your message") unless it repeats the
    question.
    Where the customer's next message says that it is not what was asked, or asks the same in fewer words, only a
    counter-question, a refusal, a promise or a handover still counts.
    One finding a reply, on the customer's first question.

    Why it matters: the customer must ask again, and feels talked past.

    Stays silent when: the question is an exclamation of anger, there is no reply yet or one of fewer words than
    `limits.answer_words`, or no pack knows the language of either.

    Source: P1; CC, "Aktibong Pakikinig".
    """
    heard = None
    for burst in case.bursts:
        asked = [(index, cue) for index in burst.asked for cue in _questions(case.reading(index))]
        if not asked or burst.word_count < case.policy.limits.answer_words:
            continue
        heard = heard or _heard(case)
        index, cue = asked[0]
        if not _is_taken_up(case, burst, asked, heard) and case.reading(index).mood > _ANGRY:
            yield case.evidence(index, (cue.start, cue.end))


def _heard(case: Case) -> WordsBefore:
    """The words of weight of the subject and of what the customer wrote."""
    subject = case.read_reply(case.ticket.subject or "").content_words()
    return WordsBefore(case, case.customer_messages, _words, subject)


def _questions(reading: Reading) -> Iterator[Cue]:
    """What the message asks: with its mark, or for a way, a time or an amount. "When I hit send" is no question."""
    plain = [cue.start for kind in _PLAIN for cue in reading.cues_of(kind)]
    cues = reading.cues_of("question")
    if not cues or not reading.is_understood:
        return
    for cue in cues:
        sentence = reading.sentence_at(cue.start)
        told = "indirect" in cue.data or any(cue.start <= start < sentence.end for start in plain)
        if sentence.is_question or told:
            yield cue


def _is_taken_up(case: Case, burst: Burst, asked: list[tuple[int, Cue]], heard: WordsBefore) -> bool:
    own_words = _words_of(case, asked)
    if any(_means(reading, _OWNS) or _asks_back(reading) for reading in burst.readings):
        return True
    if any(_finds_out(reading, _is_request(case, asked)) for reading in burst.readings):
        return True
    if _is_missed(case, burst, own_words):
        return False
    if not all(reading.is_understood for reading in burst.readings):
        return True
    advice = any(_wants_advice(case.reading(index)) for index, _ in asked)
    before = heard.before(burst.first)
    if any(_words(reading) & _asked_words(case, asked, before, advice) for reading in burst.readings):
        return True
    if not advice and any(map(_says_yes_or_no, burst.readings)):
        return True
    if not advice and len(own_words) > 1 and _is_about_another(case, burst, asked):
        return False
    if any(_means(reading, _ANSWERS, advice) for reading in burst.readings):
        return True
    said = {word for reading in burst.readings for word in _meant_words(reading) if word.isalpha()}
    return len(said & before) >= _SAME_MATTER or _holds_what_is_asked_for(case, burst, advice)


def _is_request(case: Case, asked: list[tuple[int, Cue]]) -> bool:
    """Whether a question asks for something to be done, so that any promise grants it."""
    return any(case.reading(index).beside(cue.start, "request") for index, cue in asked)


def _finds_out(reading: Reading, granted: bool) -> bool:
    """Whether a reply promises to look into it, or whatever was requested."""
    return any(
        granted or "soft" in cue.data or cue.data.get("act") != "do" for cue in reading.cues_of("promise")
    )


def _says_yes_or_no(reading: Reading) -> bool:
    return any("advice" not in cue.data and "points" not in cue.data for cue in reading.cues_of("answer"))


def _is_about_another(case: Case, burst: Burst, asked: list[tuple[int, Cue]]) -> bool:
    """Whether a reply, which has no word of the questions, begins with several of what stands beside them."""
    words = frozenset[str]().union(*(case.reading(index).content_words() for index in burst.asked))
    first = burst.readings[0]
    said = _words(first) & first.content_words(0, _opening_end(first))
    return len(said & words - _words_of(case, asked)) >= _OTHER_MATTER


def _means(reading: Reading, kinds: Iterable[str], advice: bool = True) -> bool:
    """Whether a sentence that could not be said to anybody holds such a cue: an answer, a promise, a refusal.

    Advice answers who wants it: "you will find the keys in the box" is no answer to a yes/no question.
    """
    return any(
        not reading.beside(cue.start, "filler")
        and (advice or "advice" not in cue.data)
        and ("points" not in cue.data or cue.start < _opening_end(reading))
        for kind in kinds
        for cue in reading.cues_of(kind)
    )


def _opening_end(reading: Reading) -> int:
    """Where the first sentence ends that tells something: what points at a thing after it points at what the agent said."""
    telling = (
        sentence
        for sentence in reading.sentences
        if sentence.words > (_GREETING_WORDS if reading.beside(sentence.start, "greeting") else 2)
        and not reading.beside(sentence.start, *_PRELUDE)
    )
    return next((sentence.end for sentence in telling), len(reading.text))


def _is_missed(case: Case, burst: Burst, own_words: frozenset[str]) -> bool:
    """Whether the customer says next that it is not what was asked, or asks the same in fewer words ("and Parquet?")."""
    after = bisect_right(case.customer_messages, burst.last)
    for index in case.customer_messages[after : after + 1]:
        reading = case.reading(index)
        again = reading.content_words() if reading.has("question") else frozenset()
        if reading.has("unheard") or (again and again <= own_words):
            return True
    return False


def _wants_advice(reading: Reading) -> bool:
    """Whether more is asked than a yes or a no, or a single fact."""
    asked = reading.cues_of("question")
    if reading.has("how-to"):
        return True
    if any(reading.beside(cue.start, *_OF_FACTS) for cue in asked):
        return False
    return not all(reading.beside(cue.start, "yes-no-question") for cue in asked)


def _asked_words(case: Case, asked: list[tuple[int, Cue]], before: set[str], advice: bool) -> Set[str]:
    """The words of weight of the questions; where one hardly has any ("Any ideas?"), all that were written before."""
    few = _TELLING_WORDS if advice else 1
    if any(len(_words_of(case, [question])) < few for question in asked):
        return before
    return _words_of(case, asked)


def _words_of(case: Case, asked: list[tuple[int, Cue]]) -> frozenset[str]:
    """The words of weight in the sentences of some questions."""
    words = frozenset[str]()
    for index, cue in asked:
        sentence = case.reading(index).sentence_at(cue.start)
        words |= case.reading(index).content_words(sentence.start, sentence.end)
    return words


def _holds_what_is_asked_for(case: Case, burst: Burst, advice: bool) -> bool:
    facts = {fact.kind for reading in burst.readings for fact in reading.facts}
    if "url" in facts:
        return True
    now = [case.reading(index) for index in burst.asked]
    if any(reading.has("price-question") for reading in now):
        return "amount" in facts
    if any(reading.has("when-question") for reading in now):
        return any(map(_says_a_time, burst.readings))
    return advice and burst.has("solution", "instruction", "next-step")


def _says_a_time(reading: Reading) -> bool:
    times = [cue.start for cue in reading.cues_of("due")] + [fact.start for fact in reading.gave("date")]
    return any(not reading.beside(start, "filler") for start in times)


def _asks_back(reading: Reading) -> bool:
    """Whether a reply asks something; offers of further help and rhetorical questions ask nothing."""
    offers = reading.cues_of("help-offer")
    return any(
        "rhetorical" not in cue.data and not any(map(cue.overlaps, offers))
        for cue in reading.cues_of("question")
    )


def _words(reading: Reading) -> frozenset[str]:
    """The words of weight, those of greetings, thanks and names left out."""
    polite = [cue for kind in _POLITE for cue in reading.cues_of(kind)]
    return reading.content_words().difference(*(reading.content_words(cue.start, cue.end) for cue in polite))


def _meant_words(reading: Reading) -> frozenset[str]:
    """The same without idle sentences, and those that only feel with the customer."""
    idle = [reading.sentence_at(cue.start) for kind in _IDLE for cue in reading.cues_of(kind)]
    return _words(reading).difference(*(reading.content_words(spot.start, spot.end) for spot in idle))
