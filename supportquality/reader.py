"""The compiled packs of some languages. `read` makes a `Reading` of a message with them.

A reader learns as texts need it (see `lexicon` and `matcher`), and remembers what it has learnt of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Any, Final

from supportquality.errors import PackError
from supportquality.fact_words import FactWords
from supportquality.hits import Settler
from supportquality.language import Language, inflections
from supportquality.language_shares import Votes, votes_of
from supportquality.languages import LANGUAGES
from supportquality.lexicon import FILLERS, HANDLE, Lexicon, Tokens, fold, split
from supportquality.matcher import Ends, Line, Matcher
from supportquality.own_words import OwnWords
from supportquality.patterns import Pattern
from supportquality.phrases import Parser, atoms_of, lines_of, roots_of
from supportquality.reading import Reading, Side

_SIDES: Final[tuple[Side, ...]] = ("agent", "customer")

_REMEMBERED: Final = 60_000

_NO_STEM: Final = frozenset(("",))
_STEM_LETTERS: Final = 6
"""So many letters of a word are compared where inflections shall not matter."""

FILLED: Final = frozenset(FILLERS.values())


class Reader:
    """The compiled packs of some languages, searched together. Immutable to its users, thread-safe, picklable."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self.languages = tuple(languages)
        if not self.languages:
            raise PackError("a reader needs at least one language")
        spelling: dict[str, str] = {}
        for language in reversed(self.languages):
            spelling |= language.spelling
        forms = {
            form: Pattern(shape, f"{language.code}.forms[{form!r}]", shipped=_is_shipped(language))
            for language in self.languages
            for form, shape in language.forms.items()
        }
        names = dict.fromkeys(name for language in self.languages for name in language.names)
        self.lexicon = Lexicon(spelling, forms, names)
        self.own_words = OwnWords(self.languages)
        self._vocabularies: dict[str, frozenset[str]] = {}
        self._learn()
        floating = {word for language in self.languages for word in language.floating}
        titles = [title[:-1] for language in self.languages for title in language.titles if title[-1] == "."]
        abbreviations = {fold(word) for own in self.languages for word in own.abbreviations}
        naming = {phrase for own in self.languages for words in own.fact_words.values() for phrase in words}
        self.tokens = Tokens(self.lexicon, frozenset((*abbreviations, *map(fold, titles))), naming)
        self.negators = self._numbers(language.negators for language in self.languages)
        self.contrasts = self._numbers(language.contrasts for language in self.languages)
        for word in floating:
            self.lexicon.add(word)
        self.light_words = frozenset(
            fold(word)
            for language in self.languages
            for word in (*language.common, *language.floating, *language.negators)
        )
        self.stems = _Stems(self.light_words, self.languages)
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
        if not all(map(_is_shipped, self.languages)):
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
        return reader_for, (tuple(own.code if _is_shipped(own) else own for own in self.languages),)

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

    def content_words(self, text: str) -> frozenset[str]:
        """The words of weight of a text that needs no whole reading (see `Reading.content_words`)."""
        return self.stems.of(split(self.own_words.mask(text))[1::2])

    def find(self, symbols: list[int], by: Side) -> Ends:
        """Where phrases end in the symbols of a message."""
        return self._matcher(by).find(symbols)

    def _matcher(self, by: Side) -> Matcher:
        matcher = self._matchers.get(by)
        if matcher is None:
            matcher = self._matchers[by] = Matcher(self._lines(by), self.lexicon, self.floating)
        return matcher


class _Stems(dict[str, str]):
    """Word as written -> its stem, empty for a word without weight; remembers what it has seen."""

    def __init__(self, light_words: frozenset[str], languages: Iterable[Language]) -> None:
        super().__init__()
        self._light = light_words
        inflecting = [language for language in languages if language.inflected]
        endings = "|".join(language.inflected for language in inflecting)
        place = f"inflected of {', '.join(language.code for language in inflecting)}"
        shipped = all(map(_is_shipped, inflecting))
        self._without_ending = Pattern(rf"(?:{endings})\Z", place, shipped=shipped).drop

    def __missing__(self, raw: str) -> str:
        word = fold(raw)
        heavy = len(word) >= 4 or any(map(str.isdigit, word))
        plain = self._without_ending(word)
        heavy = heavy and self._light.isdisjoint((word, plain)) and raw[0] not in FILLED
        stem = plain[:_STEM_LETTERS] if heavy else ""
        if len(self) < _REMEMBERED and len(raw) <= 4 * _STEM_LETTERS:
            self[raw] = stem
        return stem

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """The stems of those words that have weight."""
        return frozenset(map(self.__getitem__, words)) - _NO_STEM


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


def _is_shipped(language: Language) -> bool:
    return LANGUAGES.get(language.code) is language


def _parser(language: Language, spelling: Mapping[str, str]) -> Parser:
    inflect = partial(inflections, affixes=language.affixes)
    return Parser(language.groups, spelling, inflect, language.prefixes, language.forms)


@lru_cache(maxsize=32)
def reader_for(languages: tuple[str | Language, ...]) -> Reader:
    """The reader of packs, shipped ones by their codes; built once, at first use."""
    unknown = [code for code in languages if isinstance(code, str) and code not in LANGUAGES]
    if unknown:
        raise PackError(f"no language pack {unknown[0]!r}; there are {', '.join(LANGUAGES)}", "languages")
    return Reader(LANGUAGES[item] if isinstance(item, str) else item for item in languages)


def read(
    text: str, by: Side, languages: Sequence[str | Language] = ("en", "fil"), name: str | None = None
) -> Reading:
    """Read one message. `languages` are codes of shipped packs, or packs of your own."""
    if by not in ("agent", "customer"):
        raise ValueError(f'by must be "agent" or "customer", not {by!r}')
    return reader_for(tuple(languages)).read(text, by, name)
