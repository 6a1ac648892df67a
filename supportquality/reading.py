"""What a message says: own words, sentences, cues, facts, mood, language. `read` makes a `Reading`.

A reading is lazy: the one scan happens at once, everything else when it is asked for. It never changes once made.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from typing import Any, Final, Literal

import attrs

from supportquality.errors import PackError
from supportquality.fact_words import FactWords
from supportquality.facts import Fact, find_facts
from supportquality.hits import Settler
from supportquality.language import (
    AGENT_CUES,
    CUSTOMER_CUES,
    DEPENDENT,
    Language,
    inflections,
)
from supportquality.language_shares import Votes, shares_of, votes_of
from supportquality.languages import LANGUAGES
from supportquality.lexicon import (
    FILLERS,
    HANDLE,
    PLAIN,
    QUESTION,
    STATEMENT,
    WEIGHT,
    WORD,
    Lexicon,
    Tokens,
    fold,
    split,
)
from supportquality.matcher import Hit, Line, Matcher, Walk, hits_of
from supportquality.mood import mood_of
from supportquality.own_words import OwnWords, own_spans, signature_of
from supportquality.phrases import Parser, Rule, atoms_of, lines_of, roots_of
from supportquality.shapes import SHAPES

Side = Literal["agent", "customer"]
_SIDES: Final[tuple[Side, ...]] = ("agent", "customer")
Span = tuple[int, int]

_PLEASANT: Final = ("pleasantry", "thanks", "greeting", "resolved")

_REMEMBERED: Final = 60_000

STEM_LETTERS: Final = 6
"""So many letters of a word are compared where inflections shall not matter."""

FILLED: Final = frozenset(FILLERS.values())

_FEW_WORDS: Final = 6
"""So short a message tells nothing of its language."""

_NO_STEM: Final = frozenset(("",))


@attrs.frozen
class Cue:
    """A span of a message with a meaning. `start` and `end` are offsets into the original text."""

    kind: str
    start: int
    end: int
    quote: str
    data: Mapping[str, str] = attrs.field(factory=dict, hash=False)


@attrs.frozen
class Sentence:
    """A sentence of the writer's own words: offsets, its number of words and whether it asks."""

    start: int
    end: int
    words: int
    is_question: bool


class Reader:
    """The compiled packs of some languages, searched together. Immutable to its users, thread-safe, picklable."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self.languages = tuple(languages)
        if not self.languages:
            raise PackError("a reader needs at least one language")
        spelling: dict[str, str] = {}
        for language in reversed(self.languages):
            spelling |= language.spelling
        forms = {form: shape for language in self.languages for form, shape in language.forms.items()}
        names = dict.fromkeys(name for language in self.languages for name in language.names)
        self.lexicon = Lexicon(spelling, forms, names)
        self.own_words = OwnWords(self.languages)
        self._vocabularies: dict[str, frozenset[str]] = {}
        self._learn()
        floating = {word for language in self.languages for word in language.floating}
        titles = [title[:-1] for language in self.languages for title in language.titles if title[-1] == "."]
        abbreviations = {fold(word) for own in self.languages for word in own.abbreviations}
        self.tokens = Tokens(self.lexicon, frozenset((*abbreviations, *map(fold, titles))))
        self.negators = self._numbers(language.negators for language in self.languages)
        self.contrasts = self._numbers(language.contrasts for language in self.languages)
        for word in floating:
            self.lexicon.add(word)
        self.light_words = frozenset(
            fold(word)
            for language in self.languages
            for word in (*language.common, *language.floating, *language.negators)
        )
        self.stems = _Stems(self.light_words)
        self.knowing = _Knowing(self)
        self.floating = self._numbers((floating,))
        self.fields = frozenset(word for language in self.languages for word in language.fields)
        self.known = frozenset(fold(word) for language in self.languages for word in language.common)
        self.titles = frozenset(
            fold(title.rstrip(".")) for language in self.languages for title in language.titles
        )
        self.title_numbers = self._numbers((self.titles,))
        self.deference = frozenset(fold(word) for language in self.languages for word in language.deference)
        self.addressed = self.lexicon.numbers("<name>") | {HANDLE}
        self._parsers = [(language, _parser(language, self.lexicon.spelling)) for language in self.languages]
        self._matchers: dict[Side, Matcher] = {}
        self.settler = Settler(self.negators, self.contrasts, self.floating)
        if any(language not in LANGUAGES.values() for language in self.languages):
            self.check()

    @cached_property
    def votes(self) -> Votes:
        """The words that tell a language."""
        return votes_of(self.languages, self._vocabularies)

    @cached_property
    def times(self) -> Mapping[str, str]:
        """What words stand for in a time: numbers, weekdays, days, and months as "month-3"."""
        months = {
            fold(name): f"month-{number}"
            for language in self.languages
            for number, names in enumerate(language.months, 1)
            for name in names.split()
        }
        return months | {fold(word): value for pack in self.languages for word, value in pack.times.items()}

    @cached_property
    def fact_words(self) -> FactWords:
        """The words of facts, compiled when they are first needed."""
        return FactWords(self.languages)

    def __reduce__(self) -> tuple[Any, ...]:
        # Shipped packs travel as their codes: they are the same at the other end, and long.
        shipped = LANGUAGES.get
        return reader_for, (tuple(own.code if shipped(own.code) is own else own for own in self.languages),)

    def _numbers(self, words: Iterable[Iterable[str]]) -> frozenset[int]:
        every = [word for some in words for word in some]
        for word in every:
            self.lexicon.add(word)
        return frozenset[int]().union(*map(self.lexicon.numbers, every))

    def _learn(self) -> None:
        """Give every word of every pack its number, before any phrase is looked at."""
        for language in self.languages:
            text = "\n".join(
                (*language.groups.values(), *language.agent.values(), *language.customer.values())
            )
            atoms = atoms_of(text) | set(map(fold, language.prefixes))
            for root in roots_of(text):
                atoms |= inflections(root, language.affixes)
            for atom in atoms:
                self.lexicon.add(atom)
            self._vocabularies[language.code] = frozenset(language.spelling.get(atom, atom) for atom in atoms)

    def _lines(self, side: Side) -> Iterator[Line]:
        for language, parser in self._parsers:
            for kind, block in getattr(language, side).items():
                for number, line in lines_of(block):
                    yield Line(kind, line, f"{language.code}.{side}[{kind!r}]:{number}", parser)

    def check(self) -> None:
        """Parse every line of every pack, so that a mistake in one comes out now and not when a text first needs it."""
        for side in _SIDES:
            self._matcher(side)
            for line in self._lines(side):
                line.parser.line(line.kind, line.text, line.place)
        for language, parser in self._parsers:
            for group in language.groups:
                parser.sequence(f"<{group}>", f"{language.code}.groups")

    def read(self, text: str, by: Side, name: str | None = None) -> Reading:
        """Read one message of an agent or a customer; `name` is the customer's, where it is known."""
        return Reading(self, text, by, name)

    def find(self, symbols: list[int], by: Side) -> list[Walk]:
        """Where phrases end in the symbols of a message."""
        return self._matcher(by).find(symbols)

    def _matcher(self, by: Side) -> Matcher:
        matcher = self._matchers.get(by)
        if matcher is None:
            matcher = self._matchers[by] = Matcher(self._lines(by), self.lexicon, self.floating)
        return matcher


class _Stems(dict[str, str]):
    """Word as written -> its stem, empty for a word without weight; remembers what it has seen."""

    def __init__(self, light_words: frozenset[str]) -> None:
        super().__init__()
        self._light = light_words

    def __missing__(self, raw: str) -> str:
        word = fold(raw)
        heavy = len(word) >= 4 or any(map(str.isdigit, word))
        stem = word[:STEM_LETTERS] if heavy and word not in self._light and raw[0] not in FILLED else ""
        if len(self) < _REMEMBERED and len(raw) <= 4 * STEM_LETTERS:
            self[raw] = stem
        return stem


class _Knowing(dict[str, bool]):
    """Word as written -> whether a phrase or a pack's common words hold it; remembers what it has seen."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader

    def __missing__(self, raw: str) -> bool:
        word = fold(raw)
        known = word in self._reader.lexicon.literals or word in self._reader.known
        if len(self) < _REMEMBERED:
            self[raw] = known
        return known


def _parser(language: Language, spelling: Mapping[str, str]) -> Parser:
    inflect = partial(inflections, affixes=language.affixes)
    return Parser(language.groups, spelling, inflect, language.prefixes, language.forms)


@lru_cache(maxsize=32)
def reader_for(languages: tuple[str | Language, ...]) -> Reader:
    """The reader of packs, shipped ones by their codes; built once, at first use."""
    unknown = [code for code in languages if isinstance(code, str) and code not in LANGUAGES]
    if unknown:
        raise PackError(f"no language pack {unknown[0]!r}; there are {', '.join(LANGUAGES)}")
    return Reader(LANGUAGES[item] if isinstance(item, str) else item for item in languages)


def read(
    text: str, by: Side, languages: Sequence[str | Language] = ("en", "fil"), name: str | None = None
) -> Reading:
    """Read one message. `languages` are codes of shipped packs, or packs of your own."""
    if by not in ("agent", "customer"):
        raise ValueError(f'by must be "agent" or "customer", not {by!r}')
    return reader_for(tuple(languages)).read(text, by, name)


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
        "_reader",
        "_sentences",
        "_settled",
        "_split",
        "_symbols",
        "_walks",
        "_weights",
        "by",
        "masked",
        "name",
        "text",
    )

    def __init__(self, reader: Reader, text: str, by: Side, name: str | None = None) -> None:
        self.text = text
        self.by = by
        self.name = name
        self.masked = reader.own_words.mask(text)
        self._reader = reader
        self._symbols, self._ending = reader.tokens.symbols(self.masked)
        self._walks = reader.find(self._symbols, by)
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
        mine, theirs = (self.text, self.by, self.name), (other.text, other.by, other.name)
        return mine == theirs and self._reader.languages == other._reader.languages

    def __hash__(self) -> int:
        return hash((self.text, self.by, self.name))

    def __repr__(self) -> str:
        kinds = ", ".join(sorted(filter(self.has, self.kinds)))
        return f"<Reading of {self.text[:40]!r} by {self.by}: {kinds or 'no cues'}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Reading, (self._reader, self.text, self.by, self.name)

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
            return frozenset(map(self._reader.stems.__getitem__, words)) - _NO_STEM
        if self._content is None:
            self._content = frozenset(map(self._reader.stems.__getitem__, words)) - _NO_STEM
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
        return self._weights

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

    def offsets(self, first: int, last: int) -> Span:
        """Start and end in the text of the words `first` to `last`, both included."""
        if self._ends is None:
            self._ends = list(accumulate(map(len, self._pieces)))
        return self._ends[2 * first], self._ends[2 * last + 1]

    @property
    def _found(self) -> dict[str, list[Hit]]:
        if self._hits_found is None:
            self._hits_found = hits_of(self._walks)
        return self._hits_found

    @property
    def kinds(self) -> Iterable[str]:
        """The kinds of which phrases are found, among them some that do not count in the end (see `has`)."""
        return self._found.keys()

    def _hits(self, kind: str) -> list[Hit]:
        """The hits of phrases of a kind that count."""
        hits = self._settled.get(kind)
        if hits is None:
            if kind not in self._found or (kind in DEPENDENT and not self._hits(DEPENDENT[kind])):
                return []
            hits = self._reader.settler.settle(kind, self._found, self.numbers, self.weights)
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
        exceptions = self._reader.settler.exceptions(kind, self._found, self.numbers, self.weights)
        return not any(
            rule.sentence == QUESTION and start <= self.offsets(first, last)[0] < end
            for rule, first, last in exceptions
        )

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
