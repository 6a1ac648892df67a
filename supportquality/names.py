"""The names of a customer, and who an agent's message speaks to.

A message addresses the customer rightly by any of their names: given, family or nick name, both words of a double
name, a short form of a given name, or initials. What is none of these may be a slip of the pen, which is told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import attrs

from supportquality.lexicon import HANDLE, NAME, PAUSE, PLAIN, fold

if TYPE_CHECKING:
    from supportquality.reading import Cue, Reading
    from supportquality.tickets import Customer

Span = tuple[int, int]

_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MOST_NAMES = 3
_ALPHABETIC = re.compile(r"[a-z']+")
_PARTICLES = frozenset(
    re.findall(
        r"\w+",
        "al abu ap bin binti bint da das de del dela della delos der di do dos du el ibn la las le los ng san santa st "
        "ter ten van von y",
    )
)
"""Parts of family names that name nobody by themselves; "San" and "Santa" too ("San Jose" may be the town)."""
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_SHORTEST_SHORT_FORM = 3
_SHORTEST_ENDING = 4
"""Short forms are beginnings ("Cris" of Cristina) or endings ("Beth" of Elizabeth)."""
_GREETING = ("greeting", "thanks", "apology")
_ADDRESSING = (*_GREETING, "sir-maam")
_AFTER_GREETING = " \t\xa0,!"
_SIGNING = frozenset("^*/~-–—|")
_TRIM = "^*/~-–— .,"


@attrs.frozen
class Address:
    """Somebody is spoken to by `name`, which stands at these offsets."""

    start: int
    end: int
    name: str


@attrs.frozen
class Names:
    """Every word by which a customer may be called, folded. Empty where nothing is known."""

    words: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()

    @classmethod
    def of(cls, customer: Customer, signatures: Iterable[str] = (), titles: Iterable[str] = ()) -> Names:
        """The names of the record, and those that the customer signs with; `titles` are no names ("Mr")."""
        full = (customer.name,) if customer.name else ()
        return cls.from_texts((*full, *customer.nicknames, *signatures), titles)

    @classmethod
    def from_texts(cls, texts: Iterable[str], titles: Iterable[str] = ()) -> Names:
        """From names as written: "Ma. Cristina dela Cruz", "SANTOS, MARIA", "李小龍"."""
        ignored = _SUFFIXES | frozenset(map(fold, titles))
        words: set[str] = set()
        given: set[str] = set()
        initials: set[str] = set()
        for text in texts:
            parts = [part for part in map(fold, _PART.findall(text)) if part not in ignored]
            bearing = [part for part in parts if part not in _PARTICLES] or parts
            words.update(bearing)
            firsts = bearing[:-1] if len(bearing) > 1 and "," not in text else bearing
            given.update(firsts)
            letters = "".join(part[0] for part in bearing)
            initials |= {letters[:length] for length in range(2, len(letters) + 1)}
        return cls(frozenset(words), frozenset(given), frozenset(initials))

    def __bool__(self) -> bool:
        return bool(self.words)

    def matches(self, text: str) -> bool:
        """Whether one of the words is a name of the customer, a short form of a given name or their initials."""
        return any(self._matches_word(part) for part in _PART.findall(text))

    def _matches_word(self, word: str) -> bool:
        folded = _bare(word)
        if folded in self.words or (word.isupper() and folded in self.initials):
            return True
        if not _ALPHABETIC.fullmatch(folded):
            return any(folded.startswith(name) or name.startswith(folded) for name in self.words)
        return any(
            (len(folded) >= _SHORTEST_SHORT_FORM and name.startswith(folded))
            or (len(folded) >= _SHORTEST_ENDING and name.endswith(folded))
            for name in self.given
        )

    def near_miss(self, text: str) -> str | None:
        """The name that one of the words misspells, or None: one slip, or two in a name of more than five letters."""
        parts = [part for part in map(_bare, _PART.findall(text)) if len(part) > 2]
        near = ((slips(part, name), name) for part in parts for name in sorted(self.words) if len(name) > 2)
        close = [(count, name) for count, name in near if 0 < count <= (1 if len(name) <= 5 else 2)]
        return min(close)[1] if close else None


@lru_cache(maxsize=4096)
def names_of(name: str) -> Names:
    """The names in a full name."""
    return Names.from_texts((name,))


def _bare(word: str) -> str:
    folded = fold(word)
    return folded[:-2] if folded.endswith("'s") else folded


def slips(one: str, other: str) -> int:
    """How many letters were left out, added, changed or swapped with the next; 3 stands for more than two."""
    if abs(len(one) - len(other)) > 2 or len(set(one) ^ set(other)) > 4:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before_that, before = before, row
        row = [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before_that[j - 2] + 1)
            row.append(cost)
    return min(row[-1], 3)


def called_by_name(reading: Reading) -> Iterator[Span]:
    """Where a message uses the known name, and names that no phrase can know since they look like other words."""
    yield from _known_names(reading)
    if reading.by == "agent" and reading.has_title:
        yield from _titled_names(reading)


def _titled_names(reading: Reading) -> Iterator[Span]:
    """ "Sir Magbanua": a title at a pause or after a greeting, and a word with a capital before the next pause.

    At a pause the packs' exceptions hold: "our manager, Mr. Magbanua," speaks of a third person.
    """
    weights, greeted = reading.weights, _Announcements(reading, _GREETING).followers
    for index in range(reading.word_count - 1):
        word = reading.word(index + 1)
        if word.istitle() and reading.is_title(index) and not reading.is_title(index + 1):
            joined = weights[index + 1] == PLAIN or reading.text[reading.offsets(index, index)[1]] == "."
            ends = weights[index + 2] >= PAUSE or not reading.knows(word)
            span = reading.offsets(index, index + 1)
            spoken_to = index in greeted or index + 1 in greeted or reading.floats(index - 1)
            set_off = weights[index] >= PAUSE and not reading.is_excepted("name", *span)
            if joined and ends and (spoken_to or set_off):
                yield span


def _known_names(reading: Reading) -> Iterator[Span]:
    if reading.name:
        yield from _uses(reading, names_of(reading.name))


def uses_name(reading: Reading, names: Names) -> bool:
    """Whether a message calls the customer by one of these names, a short form of it or initials."""
    if next(_uses(reading, names), None) is not None:
        return True
    return any(names.matches(cue.quote) for cue in reading.cues_of("name"))


def _uses(reading: Reading, names: Names) -> Iterator[Span]:
    """Where one of these names stands. One that is also a word must be spoken to ("Joy, …", "Hi May")."""
    folded = fold(reading.text)
    if not any(map(folded.__contains__, names.words)):
        return
    announced = _Announcements(reading)
    for index, word in enumerate(reading.words):
        if _bare(word) in names.words and (not reading.is_word(index) or _is_spoken_to(announced, index)):
            yield reading.offsets(index, index)


class _Announcements:
    """Where greetings, thanks and apologies end: a name may be their last word or follow."""

    def __init__(self, reading: Reading, kinds: Iterable[str] = _ADDRESSING) -> None:
        self.reading = reading
        self._kinds = kinds

    @cached_property
    def followers(self) -> frozenset[int]:
        """The indexes of the words right after one, and of the last words with a capital ("Hi May")."""
        reading = self.reading
        cues = [cue for kind in self._kinds if kind in reading.kinds for cue in reading.cues_of(kind)]
        after = {index for cue in cues if (index := _follower(reading, cue.end)) is not None}
        return frozenset(after.union(*(_last_word(reading, cue) for cue in cues)))


def _follower(reading: Reading, end: int) -> int | None:
    index = reading.index_at(end)
    if index >= reading.word_count:
        return None
    between = reading.text[end : reading.offsets(index, index)[0]]
    if index and reading.is_title(index - 1):
        between = between.removeprefix(".")
    return None if between.strip(_AFTER_GREETING) else index


def _last_word(reading: Reading, cue: Cue) -> tuple[int, ...]:
    last = reading.index_at(cue.end) - 1
    has_capital = reading.word(last)[:1].isupper()
    return (last,) if has_capital and last > reading.index_at(cue.start) else ()


def _is_spoken_to(announced: _Announcements, index: int) -> bool:
    weights = announced.reading.weights
    if weights[index] == PLAIN and index in announced.followers:
        return True
    titled = announced.reading.word(index)[:1].isupper()
    return titled and weights[index] >= PAUSE and weights[index + 1] >= PAUSE


def addressed_names(reading: Reading, names: Names | None = None) -> tuple[Address, ...]:
    """Whom a message speaks to, titles left out; also a slip in one of `names` that is written small ("hi mara")."""
    found = [
        address
        for cue in reading.cues_of("name")
        for address in _in_cue(reading, cue.start, cue.end)
        if not _signs(reading.text, address)
    ]
    if names:
        covered = {address.start for address in found}
        for index in _Announcements(reading).followers:
            start, end = reading.offsets(index, index)
            if start not in covered and _is_slip(reading, index, names):
                found.append(Address(start, end, reading.word(index)))
    return tuple(sorted(found, key=lambda address: address.start))


def _signs(text: str, address: Address) -> bool:
    """Whether a name at the end is the writer's: "we look out for you.~Olivia"."""
    before = text[: address.start].rstrip()[-1:]
    return before in _SIGNING and not text[address.end :].strip(_TRIM)


def _is_slip(reading: Reading, index: int, names: Names) -> bool:
    word = reading.word(index)
    return not reading.is_word(index) and names.near_miss(word) is not None and not names.matches(word)


def _in_cue(reading: Reading, start: int, end: int) -> Iterator[Address]:
    """The name in a cue, with the family name and its particles after it."""
    first = last = -1
    for index in range(reading.index_at(start), reading.word_count):
        word = reading.word(index)
        follows = 0 <= last == index - 1 and reading.weights[index] == PLAIN
        inside = reading.offsets(index, index)[0] < end
        if (inside and _names_somebody(reading, index)) or (follows and _goes_on(reading, index)):
            first, last = (index if first < 0 else first), index
        elif follows and fold(word) in _PARTICLES:
            last = index
        elif not inside:
            break
    if first >= 0:
        at, stop = reading.offsets(first, last)
        yield Address(at, stop, reading.text[at:stop])


def _names_somebody(reading: Reading, index: int) -> bool:
    if reading.numbers[index] == HANDLE or reading.is_title(index):
        return False
    return not reading.is_word(index) or reading.word(index)[:1].isupper()


def _goes_on(reading: Reading, index: int) -> bool:
    return reading.numbers[index] == NAME and not reading.is_title(index)


def signed_names(reading: Reading) -> tuple[str, ...]:
    """The names that the writer signs with: the first line of the signature unless a mail program wrote it, "- Tin" at
    the end, a last line that bears the customer's family name ("Philippa Merriweather (wife)"), or one of small letters
    under a closing ("salamat po, / cathy")."""
    first = reading.signature.strip(_TRIM).partition("\n")[0].strip(_TRIM)
    is_name = 0 < len(first.split()) <= 5 and any(map(str.isalpha, first))
    signed = [first] if is_name and not reading.own_words.is_of_program(first) else []
    signed += _of_the_family(reading)
    if reading.by == "customer":
        signed += _in_last_line(reading)
        for cue in reading.cues_of("signs-name"):
            signed += [address.name for address in _in_cue(reading, cue.start, cue.end)]
    return tuple(dict.fromkeys(signed))


def _in_last_line(reading: Reading) -> list[str]:
    """The words of a last line after a dash or under a closing, if no pack knows one of them: a name in any letters."""
    above, _, line = reading.masked.rstrip().rpartition("\n")
    words = line.strip(_TRIM).split()
    if not above or not 0 < len(words) <= _MOST_NAMES or not all(map(_PART.fullmatch, words)):
        return []
    before = above.rstrip().rpartition("\n")[2]
    signs = reading.own_words.is_closing(before) or (_begins_with_dash(line) and not _begins_list(before))
    if not signs or line not in reading.text:
        return []
    known = any(map(reading.is_known, range(reading.word_count - len(words), reading.word_count)))
    return [] if known else [" ".join(words)]


def _begins_with_dash(line: str) -> bool:
    return line.lstrip()[:1] in _SIGNING


def _begins_list(line: str) -> bool:
    return line.rstrip().endswith(":") or _begins_with_dash(line)


def _of_the_family(reading: Reading) -> list[str]:
    line = reading.text.rstrip().rpartition("\n")[2].partition("(")[0].strip(_TRIM)
    words = line.split()
    if reading.name is None or line == reading.text or not 1 < len(words) <= 5:
        return []
    named = names_of(reading.name).words.intersection(map(_bare, words))
    return [line] if named and all(word[:1].isupper() for word in words) else []
