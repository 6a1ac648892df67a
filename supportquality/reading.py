"""What a message says: own words, sentences, cues, facts, mood, language.

A reading is lazy: the one scan happens at once, everything else when it is asked for. It never changes once made.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from supportquality.fact_words import FactWords
from supportquality.facts import Fact, find_facts, letters_and_digits
from supportquality.language import (
    AGENT_CUES,
    CUSTOMER_CUES,
    DEPENDENT,
    Language,
)
from supportquality.language_shares import shares_of
from supportquality.lexicon import (
    BORDER,
    BORDER_FILLER,
    PLAIN,
    QUESTION,
    STATEMENT,
    WEIGHT,
    WORD,
    fold,
    split,
)
from supportquality.matcher import Hit, hits_of
from supportquality.mood import mood_of
from supportquality.own_words import OwnWords, own_spans, signature_of, unquoted
from supportquality.phrases import Rule
from supportquality.shapes import SHAPES

if TYPE_CHECKING:
    from supportquality.reader import Reader

Side = Literal["agent", "customer"]
Span = tuple[int, int]

_PLEASANT: Final = ("pleasantry", "thanks", "greeting", "resolved")

_FEW_WORDS: Final = 6
"""So short a message tells nothing of its language."""


@attrs.frozen
class Cue:
    """A span of a message with a meaning. `start` and `end` are offsets into the original text."""

    kind: str
    start: int
    end: int
    quote: str
    data: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    def overlaps(self, other: Cue) -> bool:
        """Whether the two share a part of the text."""
        return self.start < other.end and other.start < self.end


@attrs.frozen
class Sentence:
    """A sentence of the writer's own words: offsets, its number of words and whether it asks."""

    start: int
    end: int
    words: int
    is_question: bool

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in it."""
        return self.start <= offset < self.end


class Reading:
    """What one message says. Two readings of the same text by the same reader are equal."""

    __slots__ = (
        "_content",
        "_cues",
        "_ending",
        "_ends",
        "_facts",
        "_hits_found",
        "_language",
        "_mood",
        "_numbers",
        "_phrase_ends",
        "_reader",
        "_sentences",
        "_settled",
        "_split",
        "_symbols",
        "_weights",
        "by",
        "masked",
        "name",
        "text",
    )

    def __init__(
        self, reader: Reader, text: str, by: Side, name: str | None = None, masked: str | None = None
    ) -> None:
        self.text = text
        self.by = by
        self.name = name
        self.masked = reader.own_words.mask(text) if masked is None else masked
        self._reader = reader
        self._symbols, self._ending = reader.tokens.symbols(self.masked)
        self._phrase_ends = reader.find(self._symbols, by)
        self._hits_found: dict[str, list[Hit]] | None = None
        self._settled: dict[str, list[Hit]] = {}
        self._numbers: list[int] | None = None
        self._weights: list[int] | None = None
        self._split: list[str] | None = None
        self._ends: list[int] | None = None
        self._cues: dict[str, tuple[Cue, ...]] = {}
        self._sentences: tuple[Sentence, ...] | None = None
        self._facts: tuple[Fact, ...] | None = None
        self._mood: int | None = None
        self._content: frozenset[str] | None = None
        self._language: str | None = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reading):
            return NotImplemented
        mine = (self.text, self.masked, self.by, self.name)
        theirs = (other.text, other.masked, other.by, other.name)
        return mine == theirs and self._reader.languages == other._reader.languages

    def __hash__(self) -> int:
        return hash((self.text, self.by, self.name))

    def __repr__(self) -> str:
        kinds = ", ".join(sorted(filter(self.has, self.kinds)))
        return f"<Reading of {self.text[:40]!r} by {self.by}: {kinds or 'no cues'}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Reading, (self._reader, self.text, self.by, self.name, self.masked)

    def joined(self, others: Iterable[Reading]) -> Reading:
        """This message and others of the same writer read as one: the signature of one hides nothing of the next."""
        every = (self, *others)
        text = "\n".join(reading.text for reading in every)
        masked = "\n".join(reading.masked for reading in every)
        return Reading(self._reader, text, self.by, self.name, masked)

    @property
    def _pieces(self) -> list[str]:
        if self._split is None:
            self._split = split(self.masked)
        return self._split

    @property
    def word_count(self) -> int:
        """How many words of the writer's own there are."""
        return len(self._symbols) - 1

    @property
    def words(self) -> list[str]:
        """The writer's own words, as written."""
        return self._pieces[1::2]

    def word(self, index: int) -> str:
        """The word at this index, as written."""
        return self._pieces[2 * index + 1]

    def index_at(self, offset: int) -> int:
        """The index of the word that holds this offset of the text, else of the next one."""
        self.offsets(0, 0)
        return bisect_right(self._ends or (), offset) // 2

    def content_words(self, start: int = 0, end: int | None = None) -> frozenset[str]:
        """The words of weight between two offsets, cut to a stem: by these two texts speak of the same thing.

        A word of weight has four letters or more, or a digit, and is none of the frequent words of its language.
        """
        words = self._pieces[1::2]
        if start or end is not None:
            self.offsets(0, 0)
            starts = (self._ends or [])[: 2 * len(words) : 2]
            words = words[bisect_left(starts, start) : None if end is None else bisect_left(starts, end)]
            return self._reader.stems.of(words)
        if self._content is None:
            self._content = self._reader.stems.of(words)
        return self._content

    @property
    def numbers(self) -> Sequence[int]:
        """The number of each word in the lexicon (see `phrases`)."""
        if self._numbers is None:
            self._numbers = [symbol & WORD for symbol in self._symbols]
            self._numbers.pop()
        return self._numbers

    @property
    def weights(self) -> Sequence[int]:
        """What stands before each word, and after the last one: PLAIN, PAUSE, STATEMENT, QUESTION or BORDER."""
        if self._weights is None:
            self._weights = [symbol & WEIGHT for symbol in self._symbols]
            self._weights[-1] = self._ending
            if BORDER_FILLER in self.masked and "?" in self.masked:
                self._keep_marks(self._weights)
        return self._weights

    def _keep_marks(self, weights: list[int]) -> None:
        """What is foreign right after a question ("… ship? ^JP") does not take its mark away."""
        for at in range(1, len(weights)):
            if weights[at] == BORDER and "?" in self._pieces[2 * at].partition(BORDER_FILLER)[0]:
                weights[at] = QUESTION

    def knows(self, word: str) -> bool:
        """Whether this word has a meaning in some phrase of the packs."""
        return fold(word) in self._reader.lexicon.literals

    def is_word(self, index: int) -> bool:
        """Whether the word at this index has a meaning in some phrase, so that as a name it needs a second look."""
        return self.knows(self.word(index))

    def is_known(self, index: int) -> bool:
        """Whether a phrase or a pack's common words hold the word at this index."""
        return self._reader.knowing[self.word(index)]

    @property
    def is_understood(self) -> bool:
        """Whether most words are known to the packs; a name in another language is easily a plain word."""
        words = self.words
        return len(words) < _FEW_WORDS or 2 * sum(map(self._reader.knowing.__getitem__, words)) >= len(words)

    @property
    def own_words(self) -> OwnWords:
        """What tells the writer's own words from others', in all languages of the reading."""
        return self._reader.own_words

    @property
    def fact_words(self) -> FactWords:
        """The words of facts, in all languages of the reading."""
        return self._reader.fact_words

    @property
    def template_fields(self) -> frozenset[str]:
        """The words of template fields, in all languages of the reading."""
        return self._reader.fields

    @property
    def has_title(self) -> bool:
        """Whether any word is a title."""
        return not self._reader.title_numbers.isdisjoint(self.numbers)

    def floats(self, index: int) -> bool:
        """Whether the word at this index may stand anywhere in a phrase, as the enclitics of Filipino do."""
        return self.numbers[index] in self._reader.floating

    def is_title(self, index: int) -> bool:
        """Whether the word at this index is a title before a name, such as "Mr" or "Ma'am"."""
        return fold(self.word(index)) in self._reader.titles

    @property
    def signature(self) -> str:
        """The lines under the message that say who wrote it; empty if there are none."""
        return signature_of(self.text, self.masked)

    @property
    def unquoted(self) -> str:
        """The text without quoted mail and disclaimers; unlike in `masked`, links, code and signatures are legible."""
        return unquoted(self.text, self.masked)

    def holds(self, words: str) -> bool:
        """Whether these words stand outside of quoted mail and not inside of longer ones, in letters of any case."""
        pattern = r"\s+".join(map(re.escape, words.split()))
        return re.search(rf"(?<!\w){pattern}(?!\w)", self.unquoted, re.IGNORECASE) is not None

    def offsets(self, first: int, last: int) -> Span:
        """Start and end in the text of the words `first` to `last`, both included."""
        if self._ends is None:
            self._ends = list(accumulate(map(len, self._pieces)))
        return self._ends[2 * first], self._ends[2 * last + 1]

    @property
    def _found(self) -> dict[str, list[Hit]]:
        if self._hits_found is None:
            self._hits_found = hits_of(self._phrase_ends)
        return self._hits_found

    @property
    def kinds(self) -> Iterable[str]:
        """The kinds of which phrases are found, among them some that do not count in the end (see `has`)."""
        return self._found.keys()

    def _hits(self, kind: str) -> list[Hit]:
        """The hits of phrases of a kind that count."""
        hits = self._settled.get(kind)
        if hits is None:
            found = self._found
            if kind not in found:
                return []
            if kind in DEPENDENT and not self._hits(DEPENDENT[kind]):
                found = {**found, kind: [hit for hit in found[kind] if "alone" in hit[0].data]}
            hits = self._reader.settler.settle(kind, found, self.numbers, self.weights)
            self._settled[kind] = hits
        return hits

    def has(self, kind: str) -> bool:
        """Whether there is a cue of this kind."""
        if kind in self._found and self._hits(kind):
            return True
        return kind in SHAPES and bool(self.cues_of(kind))

    def cues_of(self, kind: str) -> tuple[Cue, ...]:
        """The cues of one kind, in order of their place."""
        cues = self._cues.get(kind)
        if cues is None:
            cues = tuple(self._cue(*hit) for hit in self._hits(kind)) if kind in self._found else ()
            if kind in SHAPES:
                more = (
                    Cue(kind, a, b, self.text[a:b]) for a, b in SHAPES[kind](self) if self._stands(kind, a, b)
                )
                cues = _joined((*cues, *more))
            self._cues[kind] = cues
        return cues

    def _stands(self, kind: str, start: int, end: int) -> bool:
        """Whether no exception that is written for questions ("! would you mind <ing> ?") lies in a question."""
        return not any(
            rule.sentence == QUESTION and start <= self.offsets(first, last)[0] < end
            for rule, first, last in self._exceptions(kind)
        )

    def is_excepted(self, kind: str, start: int, end: int) -> bool:
        """Whether an exception of the packs to this kind overlaps these offsets."""
        spans = (self.offsets(first, last) for _, first, last in self._exceptions(kind))
        return any(begins < end and start < ends for begins, ends in spans)

    def _exceptions(self, kind: str) -> list[Hit]:
        return self._reader.settler.exceptions(kind, self._found, self.numbers, self.weights)

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Every cue of the catalogue, in order of place, then kind."""
        kinds = AGENT_CUES if self.by == "agent" else CUSTOMER_CUES
        found = [cue for kind in (*kinds, "shouting") for cue in self.cues_of(kind)]
        return tuple(sorted(found, key=lambda cue: (cue.start, cue.end, cue.kind)))

    def _cue(self, rule: Rule, first: int, last: int) -> Cue:
        start, end = self.offsets(first, last)
        return Cue(rule.kind, start, end, self.text[start:end], rule.data)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the writer's own words."""
        if self._sentences is None:
            self._sentences = tuple(self._cut())
        return self._sentences

    def _cut(self) -> Iterator[Sentence]:
        first, weights, total = 0, self.weights, len(self.numbers)
        for at in range(1, total + 1):
            if at < total and weights[at] < STATEMENT:
                continue
            start, end = self.offsets(first, at - 1)
            yield Sentence(start, end, at - first, weights[at] == QUESTION)
            first = at

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds this offset of a cue."""
        following = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start)
        return self.sentences[max(0, following - 1)]

    def beside(self, offset: int, *kinds: str) -> list[Cue]:
        """The cues of these kinds that begin in the sentence around an offset, kind by kind."""
        sentence = self.sentence_at(offset)
        return [cue for kind in kinds for cue in self.cues_of(kind) if sentence.holds(cue.start)]

    def words_beside(self, offset: int) -> frozenset[str]:
        """The words of weight of the sentence around an offset."""
        sentence = self.sentence_at(offset)
        return self.content_words(sentence.start, sentence.end)

    def clause_end(self, offset: int) -> int:
        """Where the clause around an offset of a word ends: at the next pause, or with the sentence."""
        words = range(len(self.numbers))
        first = bisect_left(words, offset, key=lambda index: self.offsets(index, index)[1])
        last = next((index for index in words[first:] if self.weights[index + 1] != PLAIN), None)
        return len(self.text) if last is None else self.offsets(last, last)[1]

    @property
    def packs(self) -> tuple[Language, ...]:
        """The languages that were looked for."""
        return self._reader.languages

    @property
    def deference(self) -> frozenset[str]:
        """The words of respect of all these languages that may be left out ("po")."""
        return self._reader.deference

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Order numbers, e-mail addresses, amounts and the like, in order of place."""
        if self._facts is None:
            self._facts = find_facts(self)
        return self._facts

    def gave(self, kind: str) -> tuple[Fact, ...]:
        """The facts of one kind."""
        return tuple(fact for fact in self.facts if fact.kind == kind)

    def tells(self, value: str) -> bool:
        """Whether one of the facts is this value, however either is written ("+63 905 555 0162", "0905-555-0162")."""
        wanted = {fact.value for fact in Reading(self._reader, value, "customer").facts}
        wanted.add(letters_and_digits(value))
        return any(fact.value in wanted for fact in self.facts)

    @property
    def mood(self) -> int:
        """-2 angry or hostile, -1 dissatisfied, 0 neutral, 1 pleased."""
        if self._mood is None:
            self._mood = mood_of(self)
        return self._mood

    @property
    def is_pleasantry(self) -> bool:
        """Whether it only thanks, greets or confirms, or is an emoji or two, and so needs no answer."""
        if QUESTION in self.weights:
            return False
        covered: set[int] = set()
        for kind in _PLEASANT:
            for _, first, last in self._hits(kind):
                covered.update(range(first, last + 1))
        floating = self._reader.floating
        return all(
            index in covered or number in floating or number in self._reader.addressed
            for index, number in enumerate(self.numbers)
        ) and bool(self.text.strip())

    @property
    def own(self) -> tuple[Span, ...]:
        """Spans that are the writer's own words: no quoted mail, signature, disclaimer or code."""
        return own_spans(self.masked)

    @property
    def languages(self) -> dict[str, float]:
        """The share of each language in what the words tell, the largest first; empty if they tell nothing."""
        return shares_of(self.words, self._reader.votes)

    @property
    def language(self) -> str | None:
        """The code of the language that holds the sentences together (see `languages`), None if unknown."""
        if self._language is None:
            self._language = next(iter(self.languages), "")
        return self._language or None


def _joined(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Cues in order, those inside or across another joined into the wider one that begins first."""
    joined: list[Cue] = []
    for cue in sorted(cues, key=lambda cue: (cue.start, -cue.end)):
        if not joined or cue.start >= joined[-1].end:
            joined.append(cue)
        elif cue.data and not joined[-1].data:
            joined[-1] = attrs.evolve(joined[-1], data=cue.data)
    return tuple(joined)
