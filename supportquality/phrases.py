"""The phrase notation of language packs: what a line of a pack means.

A pack says a cue in lines such as

    we (can't|are unable to) [currently] ~2 {refund}     # a remark
    ! can't wait                                         # an exception: silences every overlapping hit of this cue
    ^ no problem $ => reason: courtesy

`docs/notation.md` describes the notation, `matcher.py` how phrases are found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from supportquality.errors import PackError
from supportquality.lexicon import CLASSES, QUESTION, STATEMENT, fold


def exceptions_to(kind: str) -> str:
    """The key of the exceptions to a cue."""
    return f"! {kind}"


@attrs.frozen(eq=False)
class Rule:
    """What a matched phrase means."""

    kind: str
    data: Mapping[str, str]
    exception: bool = False
    at_start: bool = False
    after_pause: bool = False
    at_end: bool = False
    at_last: bool = False
    """At the end of the whole message, not only of a sentence."""
    sentence: int | None = None
    """STATEMENT or QUESTION where the phrase counts in such a sentence only."""
    keep: int = 0
    """Of the matched words only so many last ones are the cue ("hi <name> => keep: 1"), 0 if all of them are."""
    reach: int = 0
    """An exception that ends with a gap silences so many words after it too."""

    key: str = attrs.field(init=False)
    """Its hits are kept under this: the kind, apart from that of the exceptions to it."""
    conditional: bool = attrs.field(init=False)
    """Whether it counts in some places only."""

    @key.default
    def _key(self) -> str:
        return exceptions_to(self.kind) if self.exception else self.kind

    @conditional.default
    def _has_conditions(self) -> bool:
        return self.at_end or self.after_pause or self.sentence is not None


@attrs.frozen(eq=False)
class Phrase:
    """One line of a pack, parsed: a sequence of items (see `Parser`) and its rule."""

    items: tuple[Item, ...]
    rule: Rule


@attrs.frozen(eq=False)
class Word:
    atoms: frozenset[str]


@attrs.frozen(eq=False)
class Any:
    number: int | None = None
    """The class of the word (URL, EMAIL, …), or None for any word."""


@attrs.frozen(eq=False)
class Choice:
    options: tuple[tuple[Item, ...], ...]
    optional: bool


@attrs.frozen(eq=False)
class Gap:
    most: int


@attrs.frozen(eq=False)
class Pause:
    pass


Item = Word | Any | Choice | Gap | Pause

_OPTION = r"[\s-]*[\w'’]+\*?(?:[\s-]+[\w'’]+\*?)*[\s-]*"
_OPTIONS = rf"{_OPTION}(?:\|{_OPTION})*"
_TOKEN = re.compile(
    rf"(?P<space>[\s-]+)|(?P<words>\({_OPTIONS}\)|\[{_OPTIONS}\])"
    r"|(?P<open>[(\[])|(?P<close>[)\]])|(?P<bar>\|)|(?P<gap>~\d*)|<(?P<group>[\w'-]+)>"
    r"|\{(?P<root>[\w'-]+)\}|(?P<mark>[$?.,])|(?P<word>[\w'’]+\*?)|(?P<bad>.)"
)


_HEAD = re.compile(
    r"[!^,\s]*((?:\[[^\[\]]*\][\s-]*)*(?:[\w'’]+\*?|\([^()\[\]]*\)|<[\w'-]+>|\{[\w'-]+\}))(?![\w'’*])"
)
_PLAIN_HEAD = re.compile(r"\(?([\w'*\s|-]+)\)?\Z", re.ASCII)
_REMARK = re.compile(r"(?:#|=>)[^\n]*")
_BETWEEN_ATOMS = str.maketrans(dict.fromkeys("()[]|$?.,!^", " "))
_NO_ATOM = frozenset("<>{}~")
_ATOM = re.compile(r"#[^\n]*|=>[^\n]*|<[^>\n]*>|\{[^}\n]*\}|~\d*")
_ROOT = re.compile(r"\{([\w'-]+)\}")
_END_OF_PHRASE = re.compile(r"\n(?!\s*\|)")


class Parser:
    """Parses the lines of one language: groups are named alternatives, `inflect` makes the forms of a root."""

    def __init__(
        self,
        groups: Mapping[str, str],
        spelling: Mapping[str, str],
        inflect: Callable[[str], frozenset[str]],
        prefixes: tuple[str, ...],
        forms: Iterable[str] = (),
    ) -> None:
        self.groups = groups
        self.forms = frozenset(forms)
        self.spelling = spelling
        self.inflect = inflect
        self._prefix = (Choice(((Word(frozenset(prefixes)),),), optional=True),) if prefixes else ()
        self._parsed_groups: dict[str, Item] = {}
        self._known: dict[str, Item] = {}
        self._rules: dict[tuple[object, ...], Rule] = {}

    def line(self, kind: str, line: str, place: str) -> Phrase:
        body, _, remark = line.partition("=>")
        exception = body.startswith("!")
        body = body[1:] if exception else body
        at_start = body.lstrip().startswith("^")
        after_pause = body.lstrip().startswith(",")
        if at_start or after_pause:
            body = body.replace(body.lstrip()[0], " ", 1)
        at_last = body.rstrip().endswith("$$")
        body, sentence, at_end = self._endings(body.rstrip())
        data = self._data(remark, place)
        kept = data.pop("keep", None)
        keep = int(kept) if kept and kept.isdigit() else 0
        if kept and not keep:
            raise PackError(f'"keep" is a number of words, not "{kept}"', place)
        items = self.sequence(body, place, int(exception))
        reach = 0
        if isinstance(items[-1], Gap) and len(items) > 1:
            reach, items = items[-1].most, items[:-1]
        rule = self._rule(
            kind, data, (exception, at_start, after_pause, at_end, at_last, sentence, keep, reach)
        )
        return Phrase(items, rule)

    def _rule(self, kind: str, data: dict[str, str], rest: tuple[object, ...]) -> Rule:
        """Phrases that mean the same share their rule, so that the automaton can share their endings."""
        key = (kind, *sorted(data.items()), *rest)
        rule = self._rules.get(key)
        if rule is None:
            rule = self._rules[key] = Rule(kind, MappingProxyType(data), *rest)  # type: ignore[arg-type]
        return rule

    def head(self, line: str) -> str:
        """The beginning of a line up to the first word that it must have, without its marks."""
        match = _HEAD.match(line)
        return match[1] if match else line.partition("=>")[0].strip("!^, ").rstrip("?.$ ")

    def plain_openings(self, head: str) -> set[str] | None:
        """The first words of a head that is nothing but words and one choice of words, None of any other.

        Most heads are; reading them so costs a fraction of parsing them.
        """
        plain = _PLAIN_HEAD.match(head)
        if plain is None:
            return None
        words = [option.replace("-", " ").split(None, 1)[:1] for option in plain[1].lower().split("|")]
        return {self.spelling.get(word, word) for first in words for word in first}

    @staticmethod
    def _endings(body: str) -> tuple[str, int | None, bool]:
        sentence, at_end = None, False
        while body and body[-1] in "?.$":
            if body[-1] == "$":
                at_end = True
            else:
                sentence = QUESTION if body[-1] == "?" else STATEMENT
            body = body[:-1].rstrip()
        return body, sentence, at_end

    @staticmethod
    def _data(remark: str, place: str) -> dict[str, str]:
        data = {}
        for part in filter(None, map(str.strip, remark.split(";"))):
            key, colon, value = part.partition(":")
            if not colon:
                raise PackError(f'data must read "key: value", not "{part}"', place)
            data[key.strip()] = value.strip()
        return data

    def sequence(self, body: str, place: str, column: int = 0) -> tuple[Item, ...]:
        def here(token: re.Match[str]) -> str:
            return _place(place, column, body, token.start())

        stack: list[tuple[str, list[list[Item]]]] = [("", [[]])]
        for token in _TOKEN.finditer(body):
            what, text = token.lastgroup, token[0]
            if what == "space":
                continue
            if what == "word" or what == "words":
                stack[-1][1][-1].append(self._word(text))
                continue
            if what == "open":
                stack.append((text, [[]]))
            elif what == "close":
                opened, options = stack.pop()
                if opened + text not in ("()", "[]") or not all(options):
                    raise PackError(f'"{text}" closes nothing or an empty choice', here(token))
                stack[-1][1][-1].append(_flat(Choice(tuple(map(tuple, options)), opened == "[")))
            elif what == "bar":
                if len(stack) == 1:
                    raise PackError('"|" stands outside of brackets', here(token))
                stack[-1][1].append([])
            elif what == "root":
                stack[-1][1][-1] += (*self._prefix, Word(self.inflect(fold(token["root"]))))
            else:
                stack[-1][1][-1].append(self._item(what or "bad", token, here(token)))
        if len(stack) > 1:
            raise PackError(f'"{stack[-1][0]}" is not closed', _place(place, column - 1, body, len(body)))
        items = tuple(stack[0][1][0])
        if not items:
            raise PackError("empty phrase", f"{place}:{column + 1}")
        return items

    def _learn(self, text: str) -> Item:
        """A word, or a choice of nothing but words: "this", "(this|that one)", "[this]"."""
        options = [option.split() for option in fold(text).strip("([])").replace("-", " ").split("|")]
        single = {self.spelling.get(option[0], option[0]) for option in options if len(option) == 1}
        rest = [tuple(map(self._word, option)) for option in options if len(option) > 1]
        item = self._known[text] = _choice(single, rest, text.startswith("["))
        return item

    def _word(self, text: str) -> Item:
        return self._known.get(text) or self._learn(text)

    def _item(self, what: str, token: re.Match[str], here: str) -> Item:
        if what == "gap":
            return Gap(int(token["gap"][1:] or 2))
        if what == "group":
            return self._group(token["group"], here)
        if what == "mark" and token[0] == ",":
            return Pause()
        raise PackError(f'"{token[0]}" is not part of the notation here', here)

    def _group(self, name: str, here: str) -> Item:
        if name == "word":
            return Any()
        if name in CLASSES and name not in self.groups:
            return Any(CLASSES[name])
        if name in ("name", "given", "number") or name in self.forms:
            return Word(frozenset((f"<{name}>",)))
        if name not in self.groups:
            raise PackError(f"unknown group <{name}>", here)
        if name not in self._parsed_groups:
            inside = f" in <{name}>"
            if f"{inside}:" in here:
                raise PackError(f"the group <{name}> holds itself", here)
            (self._parsed_groups[name],) = self.sequence(f"({self.groups[name]})", here + inside, -1)
        return self._parsed_groups[name]


def _flat(choice: Choice) -> Item:
    """Join the one-word options of a choice into one item, so that the automaton has one edge for them."""
    single: set[str] = set()
    rest = []
    for option in choice.options:
        if len(option) == 1 and isinstance(option[0], Word):
            single |= option[0].atoms
        else:
            rest.append(option)
    return _choice(single, rest, choice.optional) if single else choice


def _choice(single: set[str], rest: Sequence[tuple[Item, ...]], optional: bool) -> Item:
    """A choice of single words and of sequences; the words alone are no more than a word of several atoms."""
    if not single:
        return Choice(tuple(rest), optional)
    word = Word(frozenset(single))
    return Choice(((word,), *rest), optional) if rest or optional else word


def atoms_of(text: str) -> set[str]:
    """The words and open beginnings that stand in phrases; roots and groups are left out."""
    pieces = set(_REMARK.sub("", text).translate(_BETWEEN_ATOMS).split())
    plain = fold(" ".join(piece for piece in pieces if _NO_ATOM.isdisjoint(piece)))
    return set(plain.replace("-", " ").split())


def roots_of(text: str) -> set[str]:
    """The roots in braces that stand in phrases."""
    return set(map(fold, _ROOT.findall(text)))


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """The phrases of a block with the numbers of their first lines, remarks and blank lines left out.

    A line that begins with "|" goes on with the phrase of the line before.
    """
    number = 1
    for phrase in _END_OF_PHRASE.split(text):
        lines = phrase.split("\n")
        bare = "\n".join([line.partition("#")[0].strip() for line in lines])
        if bare:
            yield number, bare
        number += len(lines)


def _place(place: str, column: int, body: str, at: int) -> str:
    """The line and column of an offset in a phrase that begins at a place."""
    begun, breaks, line = body[:at].rpartition("\n")
    block, _, number = place.rpartition(":")
    if breaks and number.isdigit():
        return f"{block}:{int(number) + begun.count(breaks) + 1}:{len(line) + 1}"
    return f"{place}:{column + at + 1}"
