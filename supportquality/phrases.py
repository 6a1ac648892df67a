"""The phrase notation of language packs, and the matcher that finds every phrase of every pack in one scan.

A pack says a cue in lines such as

    we (can't|are unable to) [currently] ~2 {refund}     # a remark
    ! can't wait                                         # an exception: silences every overlapping hit of this cue
    ^ no problem $ => reason: courtesy

`docs/notation.md` describes the notation. How it is matched: a message is split once into words and what stands
between them; every word becomes a small number (`Lexicon`), and from each word that can begin a phrase a
deterministic automaton is walked, which is built lazily, state by state, from the phrases that begin so. Python work
is spent per hit, not per phrase, so ten times the phrases cost next to nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs

from supportquality.errors import PackError

PLAIN, PAUSE, STATEMENT, QUESTION, BORDER = range(5)
"""What stands between two words: nothing of weight, a pause, the end of a statement, of a question, of own words."""

OTHER, NAME, NUMBER, URL, EMAIL, HANDLE, CODE = range(7)
"""Numbers of the words that no phrase names: unknown, unknown with a capital, digits, and the opaque pieces."""

FILLERS = {URL: "ꙮ", EMAIL: "ꙭ", HANDLE: "ꙫ", CODE: "ꙩ"}
"""A letter nobody writes; a URL is replaced by as many of it as it is long, so that offsets stay true."""

BORDER_FILLER = "\x1e"

_NAME_ATOM, _GIVEN_ATOM, _NUMBER_ATOM = "<name>", "<given>", "<number>"
_CLASSES = {"url": URL, "email": EMAIL, "handle": HANDLE, "code": CODE}
_OF_FILLER = {letter: number for number, letter in FILLERS.items()}
_FIRST_FREE = 16
_REMEMBERED_WORDS = 60_000
_LONGEST_WORD = 40
_REMEMBERED_STATES = 100_000

_SPLIT_ASCII = re.compile(r"(\w+(?:'\w+)*)").split
_INNER = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_SPLIT_ANY = re.compile(rf"(\w[\w{_INNER}]*(?:['’ʼ]\w[\w{_INNER}]*)*)").split
_DROPPED = re.compile(r"[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]+")
_ELONGATED = re.compile(r"(\w)\1{2,}")
_LIST_ITEM = re.compile(r"\n\s*(?:[-*•·–]|\(?$)")
_DASH = re.compile(r"\s-{1,3}\s|--")
_ENDING = re.compile(r"[.。]['\")\]*_]*\s|[!！…]|\n\s*\n")


def fold(word: str) -> str:
    """The word as phrases are compared: lower case, plain apostrophe, no accents, full-width as ASCII."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.replace("’", "'").replace("ʼ", "'"))
    return _DROPPED.sub("", decomposed).casefold()


def split(text: str) -> list[str]:
    """Separators at the even places, words at the odd ones; joined they are the text again."""
    return _SPLIT_ASCII(text) if text.isascii() else _SPLIT_ANY(text)


class Separators(dict[str, int]):
    """Separator text -> its weight; remembers what it has seen."""

    def __missing__(self, raw: str) -> int:
        weight = _weigh(raw)
        if len(self) < _REMEMBERED_WORDS and len(raw) <= _LONGEST_WORD:
            self[raw] = weight
        return weight


def _weigh(raw: str) -> int:
    if BORDER_FILLER in raw:
        return BORDER
    if "?" in raw or "？" in raw:
        return QUESTION
    if raw.strip("'\"‘’“” \t-_*") == "" and not _DASH.search(raw):
        return PLAIN
    if _LIST_ITEM.search(raw) or (_ENDING.search(raw) and not raw.startswith("..")):
        return STATEMENT
    return PAUSE


class Lexicon(dict[str, int]):
    """Word as written -> number. Literal words and open beginnings ("apolog*") are given numbers while packs load."""

    def __init__(
        self, spelling: Mapping[str, str], forms: Mapping[str, str] | None = None, names: Iterable[str] = ()
    ) -> None:
        super().__init__()
        self.spelling = dict(spelling)
        self.literals: dict[str, int] = {}
        self.beginnings: dict[str, int] = {}
        self.names: dict[str, int] = {}
        self._next = _FIRST_FREE
        self._members: dict[str, frozenset[int]] = {}
        self._forms = {f"<{form}>": (re.compile(shape), self._new()) for form, shape in (forms or {}).items()}
        for name in names:
            self.names[name] = self._new()

    def _new(self) -> int:
        self._next += 1
        return self._next - 1

    def add(self, atom: str) -> None:
        """Give a number to a literal word or to an open beginning."""
        if atom in self._forms or atom in (_NAME_ATOM, _GIVEN_ATOM, _NUMBER_ATOM):
            return
        table, key = (self.beginnings, atom[:-1]) if atom.endswith("*") else (self.literals, atom)
        if key not in table:
            table[key] = self._new()

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
        elif atom == _GIVEN_ATOM:
            yield from self.names.values()
        elif atom == _NUMBER_ATOM:
            yield NUMBER
            yield from (number for word, number in self.literals.items() if word[:1].isdigit())
        elif atom in self._forms:
            shape, number = self._forms[atom]
            yield number
            for table in (self.literals, self.beginnings, self.names):
                yield from (other for word, other in table.items() if shape.fullmatch(word))
        elif atom.endswith("*"):
            for table in (self.literals, self.beginnings, self.names):
                yield from (number for word, number in table.items() if word.startswith(atom[:-1]))
        else:
            yield self.literals[atom]
            if atom in self.names:
                yield self.names[atom]

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
        for word in _spellings(folded):
            word = self.spelling.get(word, word)
            if word in self.literals:
                return self.literals[word]
        for length in range(min(len(folded), _LONGEST_WORD), 1, -1):
            if folded[:length] in self.beginnings:
                return self.beginnings[folded[:length]]
        if folded[:1].isdigit():
            return NUMBER
        for shape, number in self._forms.values():
            if shape.fullmatch(folded):
                return number
        return NAME if titled else OTHER


def _spellings(folded: str) -> Iterator[str]:
    yield folded
    if _ELONGATED.search(folded):
        yield _ELONGATED.sub(r"\1", folded)
        yield _ELONGATED.sub(r"\1\1", folded)
    if folded.endswith("'s") or folded.endswith("'d"):
        yield folded.replace("'", "")


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
    keep: int | None = None
    """Of the matched words only so many last ones are the cue, the others its context ("hi <name> => keep: 1")."""


@attrs.frozen(eq=False)
class Phrase:
    """One line of a pack, parsed: a sequence of items (see `Parser`) and its rule."""

    items: tuple[Item, ...]
    rule: Rule


@attrs.frozen
class Word:
    atoms: frozenset[str]


@attrs.frozen
class Any:
    number: int | None = None
    """The class of the word (URL, EMAIL, …), or None for any word."""


@attrs.frozen
class Choice:
    options: tuple[tuple[Item, ...], ...]
    optional: bool


@attrs.frozen
class Gap:
    most: int


@attrs.frozen
class Pause:
    pass


Item = Word | Any | Choice | Gap | Pause

_TOKEN = re.compile(
    r"(?P<space>[\s-]+)|(?P<words>[(\[][\w'’]+\*?(?:\|[\w'’]+\*?)*[)\]])|(?P<open>[(\[])|(?P<close>[)\]])|(?P<bar>\|)|(?P<gap>~\d*)|<(?P<group>[\w'-]+)>"
    r"|\{(?P<root>[\w'-]+)\}|(?P<mark>[$?.,])|(?P<word>[\w'’]+\*?)|(?P<bad>.)"
)


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
        self.atoms: set[str] = set()
        self._prefix = (Choice(((self._word(frozenset(prefixes)),),), optional=True),) if prefixes else ()
        self._parsed_groups: dict[str, Item] = {}
        self._known: dict[str, Item] = {}

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
        keep = int(kept) if kept and kept.isdigit() else None
        if kept and not keep:
            raise PackError(f'"keep" is a number of words, not "{kept}"', place)
        rule = Rule(kind, data, exception, at_start, after_pause, at_end, at_last, sentence, keep)
        return Phrase(self.sequence(body, place, line.find(body.lstrip()[:1] or " ")), rule)

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
        stack: list[tuple[str, list[list[Item]]]] = [("", [[]])]
        for token in _TOKEN.finditer(body):
            what, text = token.lastgroup, token[0]
            if what == "space":
                continue
            if what == "word" or what == "words":
                stack[-1][1][-1].append(self._known.get(text) or self._learn(text))
                continue
            here = f"{place}:{column + token.start() + 1}"
            if what == "open":
                stack.append((text, [[]]))
            elif what == "close":
                opened, options = stack.pop()
                if opened + text not in ("()", "[]") or not all(options):
                    raise PackError(f'"{text}" closes nothing or an empty choice', here)
                stack[-1][1][-1].append(_flat(Choice(tuple(map(tuple, options)), opened == "[")))
            elif what == "bar":
                if len(stack) == 1:
                    raise PackError('"|" stands outside of brackets', here)
                stack[-1][1].append([])
            elif what == "root":
                stack[-1][1][-1] += (*self._prefix, self._word(self.inflect(fold(token["root"]))))
            else:
                stack[-1][1][-1].append(self._item(what or "bad", token, here))
        if len(stack) > 1:
            raise PackError(f'"{stack[-1][0]}" is not closed', f"{place}:{column + len(body)}")
        items = tuple(stack[0][1][0])
        if not items:
            raise PackError("empty phrase", f"{place}:{column + 1}")
        return items

    def _word(self, atoms: frozenset[str]) -> Word:
        self.atoms |= atoms
        return Word(atoms)

    def _learn(self, text: str) -> Item:
        """A word, or a choice of nothing but words: "this", "(this|that)", "[this]"."""
        folded = map(fold, text.strip("([])").split("|"))
        word = self._word(frozenset(self.spelling.get(word, word) for word in folded))
        item = self._known[text] = Choice(((word,),), optional=True) if text.startswith("[") else word
        return item

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
        if name in _CLASSES and name not in self.groups:
            return Any(_CLASSES[name])
        if name in ("name", "given", "number") or name in self.forms:
            return self._word(frozenset((f"<{name}>",)))
        if name not in self.groups:
            raise PackError(f"unknown group <{name}>", here)
        if name not in self._parsed_groups:
            (choice,) = self.sequence(f"({self.groups[name]})", f"<{name}>")
            self._parsed_groups[name] = choice
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
    if not single:
        return choice
    word = Word(frozenset(single))
    return Choice(((word,), *rest), choice.optional) if rest or choice.optional else word


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """The phrases of a block with their line numbers, remarks and blank lines left out."""
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.partition("#")[0].strip()
        if bare:
            yield number, bare


class Node:
    """A place inside phrases: where each word leads to. Built from the end of a phrase to its beginning."""

    __slots__ = ("any", "pause", "rule", "words")

    def __init__(self) -> None:
        self.words: dict[int, frozenset[Node]] = {}
        self.any: frozenset[Node] = frozenset()
        self.pause: frozenset[Node] = frozenset()
        self.rule: Rule | None = None


Nodes = frozenset[Node]
_NOWHERE: Nodes = frozenset()


class State(dict[int, "State | None"]):
    """A set of nodes at once: word number -> next state or None. Learns its edges as texts need them."""

    __slots__ = ("_matcher", "_nodes", "_paused", "accepts")

    def __init__(self, nodes: Nodes, matcher: Matcher) -> None:
        super().__init__()
        self._nodes = nodes
        self._matcher = matcher
        self._paused: State | None = None
        self.accepts = tuple(node.rule for node in nodes if node.rule is not None)

    def __missing__(self, number: int) -> State | None:
        reached: set[Node] = set()
        for node in self._nodes:
            reached |= node.words.get(number, _NOWHERE)
            reached |= node.any
        if number in self._matcher.floating:
            reached |= {node for node in self._nodes if node.rule is None}
        state = self._matcher.state(frozenset(reached))
        self[number] = state
        return state

    def paused(self) -> State:
        """The state after a pause: phrases that demand a comma here go on, all others do too."""
        if self._paused is None:
            beyond = frozenset[Node]().union(*(node.pause for node in self._nodes))
            self._paused = (self._matcher.state(self._nodes | beyond) or self) if beyond else self
        return self._paused


@attrs.frozen(eq=False)
class Hit:
    """Words `first` to `last` (both included) match a phrase with this rule."""

    rule: Rule
    first: int
    last: int


class _Starts(dict[int, "State | None"]):
    """First word -> state; phrases are turned into nodes when their first word is met for the first time."""

    def __init__(self, matcher: Matcher, phrases: Mapping[int, list[Phrase]]) -> None:
        super().__init__()
        self._matcher = matcher
        self._phrases = phrases

    def __missing__(self, number: int) -> State | None:
        reached: set[Node] = set()
        for phrase in self._phrases.get(number, ()):
            for node in self._matcher.entry(phrase):
                reached |= node.words.get(number, _NOWHERE)
        state = self._matcher.state(frozenset(reached))
        self[number] = state
        return state


class Matcher:
    """Finds all phrases in a message that is given as word numbers and separator weights.

    Sharing a matcher between threads is safe: what it learns is only ever added, and learning a thing twice
    gives equal results.
    """

    def __init__(self, phrases: Iterable[Phrase], lexicon: Lexicon, floating: Iterable[str]) -> None:
        self._lexicon = lexicon
        self.floating = frozenset[int]().union(*map(lexicon.numbers, floating))
        self._states: dict[Nodes, State] = {}
        self._entries: dict[int, Nodes] = {}
        inner: dict[int, list[Phrase]] = {}
        opening: dict[int, list[Phrase]] = {}
        for phrase in phrases:
            for number in self._first(phrase.items):
                opening.setdefault(number, []).append(phrase)
                if not phrase.rule.at_start:
                    inner.setdefault(number, []).append(phrase)
        self._inner = _Starts(self, inner)
        self._opening = _Starts(self, opening)

    def _first(self, items: Sequence[Item]) -> set[int]:
        """The numbers with which a phrase can begin: it must begin with a word, a class or a choice of them."""
        numbers: set[int] = set()
        for item in items:
            if isinstance(item, Word):
                for atom in item.atoms:
                    numbers |= self._lexicon.numbers(atom)
                return numbers
            if isinstance(item, Any):
                if item.number is None:
                    raise PackError("a phrase cannot begin with any word", repr(items))
                return numbers | {item.number}
            if isinstance(item, Choice):
                for option in item.options:
                    numbers |= self._first(option)
                if not item.optional:
                    return numbers
            else:
                raise PackError("a phrase must begin with a word", repr(items))
        return numbers

    def entry(self, phrase: Phrase) -> Nodes:
        nodes = self._entries.get(id(phrase))
        if nodes is None:
            end = Node()
            end.rule = phrase.rule
            nodes = self._entries[id(phrase)] = self._build(phrase.items, frozenset((end,)))
        return nodes

    def _build(self, items: Sequence[Item], tail: Nodes) -> Nodes:
        for item in reversed(items):
            node = Node()
            if isinstance(item, Word):
                node.words = {number: tail for atom in item.atoms for number in self._lexicon.numbers(atom)}
            elif isinstance(item, Any) and item.number is not None:
                node.words = {item.number: tail}
            elif isinstance(item, Any):
                node.any = tail
            elif isinstance(item, Pause):
                node.pause = tail
            if isinstance(item, Choice):
                entered = frozenset[Node]().union(*(self._build(option, tail) for option in item.options))
                tail = entered | tail if item.optional else entered
            elif isinstance(item, Gap):
                beyond = tail
                for _ in range(item.most):
                    step = Node()
                    step.any = tail
                    tail = beyond | {step}
            else:
                tail = frozenset((node,))
        return tail

    def state(self, nodes: Nodes) -> State | None:
        if not nodes:
            return None
        state = self._states.get(nodes)
        if state is None:
            if len(self._states) >= _REMEMBERED_STATES:
                self._forget()
            state = self._states[nodes] = State(nodes, self)
        return state

    def _forget(self) -> None:
        self._states.clear()
        self._inner.clear()
        self._opening.clear()

    def find(self, words: Sequence[int], weights: Sequence[int], abbreviations: frozenset[int]) -> list[Hit]:
        """All hits, by first word. `weights[i]` stands before word i, `weights[i + 1]` after it."""
        hits: list[Hit] = []
        inner, opening = self._inner, self._opening
        total = len(words)
        for first, word in enumerate(words):
            begins = weights[first] > PAUSE or words[first - 1] == HANDLE
            state = opening[word] if begins else inner[word]
            at = first
            while state is not None:
                for rule in state.accepts:
                    hits.append(Hit(rule, at - rule.keep + 1 if rule.keep else first, at))
                at += 1
                if at == total:
                    break
                weight = weights[at]
                if weight:
                    if weight == PAUSE:
                        paused = state.paused()
                        if paused is not state:
                            for rule in paused.accepts:
                                hits.append(Hit(rule, at - rule.keep if rule.keep else first, at - 1))
                            state = paused
                    elif weight != STATEMENT or words[at - 1] not in abbreviations:
                        break
                state = state[words[at]]
        return hits
