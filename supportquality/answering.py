"""What a customer asks before a reply, and whether the reply takes it up.

Two kinds of questions are told apart. Who wants advice ("How do I …?", "Any ideas?") is answered in words of the
agent's own, so that steps, links and words about the same matter all count. Who wants a yes or a no, or a single fact,
is answered by a word of the question or by what such a question asks for; a reply that begins with something else the
customer wrote of is about that.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from supportquality.case import Case
    from supportquality.conversation import Burst
    from supportquality.reading import Cue, Reading

_OWNS_UP: Final = ("handover", "refusal", "uncertainty", "powerlessness")
_ANSWERS: Final = ("deflection", "fact-request", "answer", "promise")
_STEPS: Final = ("solution", "instruction", "next-step")
_OF_FACTS: Final = ("when-question", "price-question", "fact-question")
_PLAIN: Final = ("how-to", "when-question", "price-question")
"""These ask without a question mark too."""
_POLITE: Final = ("greeting", "thanks", "name", "closing")
_IDLE: Final = ("filler", "empathy", "apology")
_PRELUDE: Final = ("thanks", "apology", "empathy", "closing", "filler")
_GREETING_WORDS: Final = 6
"""A sentence of no more words ("Good afternoon Ms Vane") tells nothing yet."""
_TELLING_WORDS: Final = 3
"""A wish for advice in fewer words of weight ("Any ideas?") is about all that was written."""
_OTHER_MATTER: Final = 2
"""So many words of weight of what stands beside a question show that a reply is about that."""
_SAME_MATTER: Final = 3
"""So many words of weight of all that was written show that a reply is about it, though it repeats no question."""


class Asked:
    """What the customer asked right before a reply: `questions` are the cues, with the indexes of their messages."""

    def __init__(self, case: Case, burst: Burst) -> None:
        self._case = case
        self._burst = burst
        self.questions = [(index, cue) for index in burst.asked for cue in _questions(case.reading(index))]

    def is_taken_up(self, before: Set[str]) -> bool:
        """Whether the reply takes any of the questions up; `before` are the words that the customer had written."""
        replies = self._burst.readings
        if any(_deals_with_it(reading, granted=self._is_request) for reading in replies):
            return True
        if self._is_missed:
            return False
        if not all(reading.is_understood for reading in replies):
            return True
        if any(not meant_words(reading).isdisjoint(self._words_in(before)) for reading in replies):
            return True
        if not self._wants_advice:
            if any(map(_says_yes_or_no, replies)):
                return True
            if self._is_about_another_matter:
                return False
        if any(_holds(reading, _ANSWERS, advice=self._wants_advice) for reading in replies):
            return True
        if self._is_given_what_it_asks_for:
            return True
        said = {word for reading in replies for word in _telling_words(reading) if word.isalpha()}
        return not self._asks_price_or_time and len(said & before) >= _SAME_MATTER

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of weight in the sentences of the questions."""
        return frozenset[str]().union(*self._words_of_each)

    @cached_property
    def _words_of_each(self) -> list[frozenset[str]]:
        return [self._case.reading(index).words_beside(cue.start) for index, cue in self.questions]

    def _words_in(self, before: Set[str]) -> Set[str]:
        """The words by which a reply takes the questions up; where one hardly has any, all that were written before."""
        few = _TELLING_WORDS if self._wants_advice else 1
        if any(len(words) < few for words in self._words_of_each):
            return before
        return self._words

    @cached_property
    def _is_request(self) -> bool:
        """Whether something is to be done, so that any promise grants it."""
        return any(self._case.reading(index).beside(cue.start, "request") for index, cue in self.questions)

    @cached_property
    def _wants_advice(self) -> bool:
        """Whether more is asked than a yes or a no, or a single fact."""
        return any(_asks_for_advice(self._case.reading(index)) for index, _ in self.questions)

    @property
    def _asks_price_or_time(self) -> bool:
        """Whether each question is for an amount or a time, which words about the same matter do not give."""
        return all(
            self._case.reading(index).beside(cue.start, "price-question", "when-question")
            for index, cue in self.questions
        )

    @property
    def _is_missed(self) -> bool:
        """Whether the customer says next that it is no answer, or asks the same in fewer words ("and Parquet?")."""
        messages = self._case.customer_messages
        after = bisect_right(messages, self._burst.last)
        if after == len(messages):
            return False
        following = self._case.reading(messages[after])
        again = following.content_words() if following.has("question") else frozenset()
        return following.has("unheard") or (bool(again) and again <= self._words)

    @property
    def _is_about_another_matter(self) -> bool:
        """Whether the reply begins with several words of what stands beside the questions."""
        if len(self._words) < 2:
            return False
        written = frozenset[str]().union(
            *(self._case.reading(at).content_words() for at in self._burst.asked)
        )
        reply = self._burst.readings[0]
        begun = meant_words(reply) & reply.content_words(0, _opening_end(reply))
        return len(begun & written - self._words) >= _OTHER_MATTER

    @property
    def _is_given_what_it_asks_for(self) -> bool:
        """A link, an amount for a price, a time for a when; steps for advice."""
        replies = self._burst.readings
        facts = {fact.kind for reading in replies for fact in reading.facts}
        if "url" in facts:
            return True
        now = [self._case.reading(index) for index in self._burst.asked]
        if any(reading.has("price-question") for reading in now):
            return "amount" in facts
        if any(reading.has("when-question") for reading in now):
            return any(map(_says_a_time, replies))
        return self._wants_advice and self._burst.has(*_STEPS)


def meant_words(reading: Reading) -> frozenset[str]:
    """The words of weight, those of greetings, thanks and names left out."""
    polite = [cue for kind in _POLITE for cue in reading.cues_of(kind)]
    return reading.content_words().difference(*(reading.content_words(cue.start, cue.end) for cue in polite))


def _telling_words(reading: Reading) -> frozenset[str]:
    """The same without idle sentences, and those that only feel with the customer."""
    idle = (cue for kind in _IDLE for cue in reading.cues_of(kind))
    return meant_words(reading).difference(*(reading.words_beside(cue.start) for cue in idle))


def _questions(reading: Reading) -> Iterator[Cue]:
    """What a message asks: with its mark, or for a way, a time or an amount. "When I hit send" is no question."""
    cues = reading.cues_of("question")
    if not cues or not reading.is_understood:
        return
    plain = [cue.start for kind in _PLAIN for cue in reading.cues_of(kind)]
    for cue in cues:
        sentence = reading.sentence_at(cue.start)
        told = "indirect" in cue.data or any(cue.start <= start < sentence.end for start in plain)
        if sentence.is_question or told:
            yield cue


def _asks_for_advice(reading: Reading) -> bool:
    asked = reading.cues_of("question")
    if reading.has("how-to"):
        return True
    if any(reading.beside(cue.start, *_OF_FACTS) for cue in asked):
        return False
    return not all(reading.beside(cue.start, "yes-no-question") for cue in asked)


def _deals_with_it(reading: Reading, *, granted: bool) -> bool:
    """Whether a reply refuses, hands over, is in doubt, asks back, or promises to find out (or what was requested)."""
    if _holds(reading, _OWNS_UP) or _asks_back(reading):
        return True
    promises = reading.cues_of("promise")
    return any(granted or "soft" in cue.data or cue.data.get("act") != "do" for cue in promises)


def _asks_back(reading: Reading) -> bool:
    """Whether a reply asks something; offers of further help and rhetorical questions ask nothing."""
    offers = reading.cues_of("help-offer")
    return any(
        "rhetorical" not in cue.data and not any(map(cue.overlaps, offers))
        for cue in reading.cues_of("question")
    )


def _says_yes_or_no(reading: Reading) -> bool:
    return any("advice" not in cue.data and "points" not in cue.data for cue in reading.cues_of("answer"))


def _holds(reading: Reading, kinds: Iterable[str], *, advice: bool = True) -> bool:
    """Whether a sentence that could not be said to anybody holds such a cue.

    Advice answers who wants it: "you will find the keys in the box" is no answer to a yes/no question. What points at a
    thing ("that is …") points at the question in the first telling sentence only.
    """
    return any(
        not reading.beside(cue.start, "filler")
        and (advice or "advice" not in cue.data)
        and ("points" not in cue.data or cue.start < _opening_end(reading))
        for kind in kinds
        for cue in reading.cues_of(kind)
    )


def _opening_end(reading: Reading) -> int:
    """Where the first sentence ends that tells something."""
    telling = (
        sentence
        for sentence in reading.sentences
        if sentence.words > (_GREETING_WORDS if reading.beside(sentence.start, "greeting") else 2)
        and not reading.beside(sentence.start, *_PRELUDE)
    )
    return next((sentence.end for sentence in telling), len(reading.text))


def _says_a_time(reading: Reading) -> bool:
    times = [cue.start for cue in reading.cues_of("due")] + [fact.start for fact in reading.gave("date")]
    return any(not reading.beside(start, "filler") for start in times)
