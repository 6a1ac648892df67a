"""A message as numbers: its words, and how heavily what stands between them separates.

Words are compared folded, and each becomes a small number: the one of the literal word or open beginning that a phrase
names, or that of a class. What has been seen is remembered, so most words cost one look-up.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from supportquality.patterns import Pattern

_WORD_BITS = 20
WORD = (1 << _WORD_BITS) - 1
"""The bits of a word's number. With what stands before the word it is one number, a *symbol*: the weight stands in the
bits above, and above it ADDRESSED.
"""
PLAIN, PAUSE, STATEMENT, QUESTION, BORDER = (weight << _WORD_BITS for weight in (0, 1, 3, 7, 15))
"""What stands between two words: nothing of weight, a pause, the end of a statement, of a question, of own words.

The greater of two is their bitwise or.
"""
WEIGHT = BORDER
ADDRESSED = 1 << _WORD_BITS + 4
"""A handle stands before the word, so that it may open a sentence."""

OTHER, NAME, NUMBER, URL, EMAIL, HANDLE, CODE = range(7)
"""Numbers of the words that no phrase names: unknown, unknown with a capital, digits, and the opaque pieces."""

FILLERS = {URL: "ꙮ", EMAIL: "ꙭ", HANDLE: "ꙫ", CODE: "ꙩ"}
"""A letter nobody writes; a URL is replaced by as many of it as it is long, so that offsets stay true."""

BORDER_FILLER = "\x1e"

_NAME_ATOM, _GIVEN_ATOM, _NUMBER_ATOM = "<name>", "<given>", "<number>"
CLASSES = {"url": URL, "email": EMAIL, "handle": HANDLE, "code": CODE}
_OF_FILLER = {letter: number for number, letter in FILLERS.items()}
_FIRST_FREE = 16
_REMEMBERED_WORDS = 60_000
_LONGEST_WORD = 40
_LONGEST_NAME = 8

_SPLIT_ASCII = re.compile(r"(\w+(?:'\w+)*)").split
_INNER = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_SPLIT_ANY = re.compile(rf"(\w[\w{_INNER}]*(?:['’ʼ]\w[\w{_INNER}]*)*)").split
_DROPPED = re.compile(r"[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]+")
_ELONGATED = re.compile(r"(\w)\1{2,}")
_WEIGHTLESS = (
    "'\"‘’“” \t-_*\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\u00ad\u200b\u200c\u200d\u2060\ufeff"
)
_LIST_ITEM = re.compile(r"\n\s*(?:[-*•·–]|\(?$)")
_DASH = re.compile(r"\s-{1,3}\s|--")
_ENDING = re.compile(r"[.。]['\")\]*_]*\s|[!！…]|\n\s*\n")
_SHORT_LETTERS = re.compile(r"\.([A-Za-z])\.(?= [a-z])")
"""The last letter of "3 p.m. today": before a capital its dot ends a sentence as well."""


def fold(word: str) -> str:
    """The word as phrases are compared: lower case, plain apostrophe, no accents, full-width as ASCII."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.replace("’", "'").replace("ʼ", "'"))
    return _DROPPED.sub("", decomposed).casefold()


def split(text: str) -> list[str]:
    """Separators at the even places, words at the odd ones; joined they are the text again."""
    return _SPLIT_ASCII(text) if text.isascii() else _SPLIT_ANY(text)


def _weigh(raw: str) -> int:
    """The weight of what stands between two words."""
    return _remembered_weight(raw) if len(raw) <= _LONGEST_WORD else _weight(raw)


@lru_cache(maxsize=8192)
def _remembered_weight(raw: str) -> int:
    return _weight(raw)


def _weight(raw: str) -> int:
    if BORDER_FILLER in raw:
        return BORDER
    if "?" in raw or "？" in raw:
        return QUESTION
    if raw.strip(_WEIGHTLESS) == "" and not _DASH.search(raw):
        return PLAIN
    if _LIST_ITEM.search(raw) or (_ENDING.search(raw) and not raw.startswith("..")):
        return STATEMENT
    return PAUSE


def _resolved(spelling: Mapping[str, str]) -> dict[str, str]:
    """Spelling maps of several languages may lead on to each other; here every word leads to its last one."""
    resolved = {}
    for word, proper in spelling.items():
        seen = {word}
        while proper in spelling and proper not in seen:
            seen.add(proper)
            proper = spelling[proper]
        if proper not in seen:
            resolved[word] = proper
    return resolved


class Lexicon(dict[str, int]):
    """Word as written -> number. Literal words and open beginnings ("apolog*") are given numbers while packs load."""

    def __init__(
        self,
        spelling: Mapping[str, str],
        forms: Mapping[str, Pattern] | None = None,
        names: Iterable[str] = (),
    ) -> None:
        super().__init__()
        self.spelling = _resolved(spelling)
        self.literals: dict[str, int] = {}
        self.beginnings: dict[str, int] = {}
        self.names: dict[str, int] = {}
        self._next = _FIRST_FREE
        self._members: dict[str, frozenset[int]] = {}
        self._sorted: list[tuple[str, int]] = []
        self._forms = [(f"<{form}>", shape.fits) for form, shape in (forms or {}).items()]
        self._form_names = {form: place for place, (form, _) in enumerate(self._forms, 1)}
        self._unnamed = self._block()
        self._spelt: dict[int, str] = {}
        self._block_starts: list[tuple[int, str]] = []
        for name in names:
            self.names[name] = self._new()

    def _new(self) -> int:
        self._next += 1
        return self._next - 1

    def _block(self) -> int:
        """Numbers for words that no phrase spells out: a pair a form and one for no form, the second titled."""
        first = self._next
        self._next += 2 * (len(self._forms) + 1)
        return first

    def _blocks(self) -> Iterator[int]:
        yield self._unnamed
        yield from self.beginnings.values()

    def add(self, atom: str) -> None:
        """Give a number to a literal word or to an open beginning. A word of chat spelling is the proper word."""
        atom = self.spelling.get(atom, atom)
        if atom in self._form_names or atom in (_NAME_ATOM, _GIVEN_ATOM, _NUMBER_ATOM):
            return
        table, key = (self.beginnings, atom[:-1]) if atom.endswith("*") else (self.literals, atom)
        if key not in table:
            table[key] = self._new() if table is self.literals else self._block()
            self._sorted = []

    def numbers(self, atom: str) -> frozenset[int]:
        """All numbers that a word matching this atom may have. Only once the packs are complete."""
        members = self._members.get(atom)
        if members is None:
            members = self._members[atom] = frozenset(self._numbers(atom))
        return members

    def _numbers(self, atom: str) -> Iterator[int]:
        if atom == _NAME_ATOM:
            yield NAME
            yield from self.names.values()
            for block in self._blocks():
                yield from range(block + 1, block + 2 * (len(self._forms) + 1), 2)
        elif atom == _GIVEN_ATOM:
            yield from self.names.values()
        elif atom == _NUMBER_ATOM:
            yield NUMBER
            yield from (number for word, number in self.literals.items() if word[:1].isdigit())
        elif atom in self._form_names:
            place = self._form_names[atom]
            for block in self._blocks():
                yield from (block + 2 * place, block + 2 * place + 1)
            fits = self._forms[place - 1][1]
            for table in (self.literals, self.names):
                yield from (number for word, number in table.items() if fits(word))
        elif atom.endswith("*"):
            yield from self._beginning_with(atom[:-1])
        else:
            yield self.literals[self.spelling.get(atom, atom)]
            if atom in self.names:
                yield self.names[atom]

    def atoms(self, number: int) -> Iterator[str]:
        """The atoms that a word of this number matches: what `numbers` tells, asked from the other side."""
        if not self._spelt:
            self._spelt = {
                other: word for table in (self.literals, self.names) for word, other in table.items()
            }
            blocks = [(self._unnamed, ""), *((block, start) for start, block in self.beginnings.items())]
            self._block_starts = sorted(blocks)
        word = self._spelt.get(number)
        if word is not None:
            yield from self._atoms_of_word(number, word)
        elif number >= _FIRST_FREE:
            block, start = self._block_starts[bisect_left(self._block_starts, (number + 1, "")) - 1]
            place, titled = divmod(number - block, 2)
            yield from self._beginnings_of(start)
            if place:
                yield self._forms[place - 1][0]
            if titled:
                yield _NAME_ATOM
        elif number in (NAME, NUMBER):
            yield _NAME_ATOM if number == NAME else _NUMBER_ATOM

    def _atoms_of_word(self, number: int, word: str) -> Iterator[str]:
        if word in self.literals:
            yield word
        if self.names.get(word) == number:
            yield from (_NAME_ATOM, _GIVEN_ATOM)
        elif word[:1].isdigit():
            yield _NUMBER_ATOM
        yield from self._beginnings_of(word)
        yield from (form for form, fits in self._forms if fits(word))

    def _beginnings_of(self, word: str) -> Iterator[str]:
        for length in range(1, len(word) + 1):
            if word[:length] in self.beginnings:
                yield f"{word[:length]}*"

    def _beginning_with(self, start: str) -> Iterator[int]:
        if not self._sorted:
            tables = (self.literals, self.beginnings, self.names)
            self._sorted = sorted(pair for table in tables for pair in table.items())
        for at in range(bisect_left(self._sorted, (start, 0)), len(self._sorted)):
            word, number = self._sorted[at]
            if not word.startswith(start):
                break
            size = 2 * (len(self._forms) + 1) if self.beginnings.get(word) == number else 1
            yield from range(number, number + size)

    def __missing__(self, raw: str) -> int:
        number = self._classify(raw)
        if len(self) < _REMEMBERED_WORDS and len(raw) <= _LONGEST_WORD:
            self[raw] = number
        return number

    def _classify(self, raw: str) -> int:
        if raw[0] in _OF_FILLER:
            return _OF_FILLER[raw[0]]
        folded = fold(raw[: 4 * _LONGEST_WORD])
        titled = raw[:1].isupper() and not raw.isupper()
        if titled and folded in self.names:
            return self.names[folded]
        for word in spellings(folded):
            word = self.spelling.get(word, word)
            if word in self.literals:
                return self.literals[word]
        block = self._block_of(folded)
        if folded[:1].isdigit() and not block:
            return NUMBER
        form = next((place for place, (_, fits) in enumerate(self._forms, 1) if fits(folded)), 0)
        may_be_name = titled and len(folded) <= _LONGEST_NAME
        if block or form:
            return (block or self._unnamed) + 2 * form + may_be_name
        return NAME if titled else OTHER

    def _block_of(self, folded: str) -> int:
        """The block of the longest open beginning that fits, 0 if none does."""
        for length in range(min(len(folded), _LONGEST_WORD), 1, -1):
            if folded[:length] in self.beginnings:
                return self.beginnings[folded[:length]]
        return 0


def spellings(folded: str) -> Iterator[str]:
    """The words that a folded word may stand for: itself, without drawn-out letters, and without an apostrophe."""
    yield folded
    if _ELONGATED.search(folded):
        yield _ELONGATED.sub(r"\1\1", folded)
        yield _ELONGATED.sub(r"\1", folded)
    if folded.endswith(("'s", "'d")):
        yield folded.replace("'", "")


def _numero(naming: Iterable[str]) -> re.Pattern[str]:
    """ "No." for "number": before a figure, and after what is numbered before a small letter."""
    named = "|".join(sorted(re.escape(phrase) for phrase in naming if phrase.endswith(" no"))) or "(?!)"
    return re.compile(rf"(?<!\w)((?i:no)(?=\. #?\d)|(?i:{named})(?=\. [a-z]))\.")


_BEFORE = WEIGHT | ADDRESSED
_SYMBOL = WORD | _BEFORE
_BEFORE_BITS = 5


class Tokens(dict[str, tuple[int, ...]]):
    """What stands between two blanks -> its symbols; remembers what it has seen.

    What a word lays on the next one is kept above its symbol until that is known; a token without a word is the
    complement of what it lays there. Cutting at blanks costs a fifth of cutting at words, and most tokens have been
    seen before.
    """

    def __init__(
        self, lexicon: Lexicon, abbreviations: frozenset[str] = frozenset(), naming: Iterable[str] = ()
    ) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._abbreviations = abbreviations
        self._numero = _numero(naming)

    def __missing__(self, raw: str) -> tuple[int, ...]:
        padded = f" {raw} "
        symbols = tuple(self._cut(padded)) or (~_weigh(padded),)
        if len(self) < _REMEMBERED_WORDS and len(raw) <= _LONGEST_WORD:
            self[raw] = symbols
        return symbols

    def _cut(self, text: str) -> list[int]:
        """The symbols of a text, with what the words lay on the next ones still above them."""
        pieces = split(text)
        symbols = [self._symbol(word, after) for word, after in zip(pieces[1::2], pieces[2::2], strict=True)]
        if symbols:
            symbols[0] |= _weigh(pieces[0])
        return symbols

    def _symbol(self, word: str, after: str) -> int:
        number, weight = self._lexicon[word], _weigh(after)
        if weight == STATEMENT and after[0] == "." and fold(word) in self._abbreviations:
            weight = PLAIN
        if number == HANDLE:
            weight |= ADDRESSED
        return number | weight << _BEFORE_BITS

    def _without_short_dots(self, text: str) -> str:
        """The text without dots that end no sentence, as what follows tells: "No. 5531", "order no. and name"."""
        if "o. " in text or "O. " in text:
            text = self._numero.sub(r"\1 ", text)
        return _SHORT_LETTERS.sub(r".\1 ", text) if _SHORT_LETTERS.search(text) else text

    def symbols(self, text: str) -> tuple[list[int], int]:
        """The symbols of a text's words, then BORDER; and the weight after the last word."""
        symbols = list(chain.from_iterable(map(self.__getitem__, self._without_short_dots(text).split(" "))))
        symbols.append(0)
        wordless = False
        for at, symbol in enumerate(symbols):
            if symbol > _SYMBOL:
                symbols[at] = symbol & _SYMBOL
                laid = symbol >> _BEFORE_BITS & _BEFORE
            elif symbol < 0:
                wordless = True
                laid = ~symbol & _BEFORE
            else:
                continue
            following = symbols[at + 1]
            symbols[at + 1] = following | laid if following >= 0 else following & ~laid
        if wordless:
            symbols = [symbol for symbol in symbols if symbol >= 0]
        symbols[0] |= BORDER
        ending, symbols[-1] = symbols[-1] & WEIGHT, BORDER
        return symbols, ending
