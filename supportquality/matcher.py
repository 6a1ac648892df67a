"""The automaton that finds every phrase of every pack in one scan of a message.

From each word that can begin a phrase a deterministic automaton is walked. It is built lazily: a line of a pack is
parsed when a word that can begin it is met for the first time, a state when a text first needs it. Python works per
hit, not per phrase, and nothing backtracks, so ten times the phrases cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from supportquality.errors import PackError
from supportquality.lexicon import HANDLE, PAUSE, STATEMENT, Lexicon
from supportquality.phrases import Any, Choice, Gap, Item, Parser, Pause, Phrase, Rule, Word

_LONGEST_PHRASE = 60
"""So many words a phrase may take up; words that may stand anywhere in it would stretch it without end."""
_REMEMBERED_STATES: Final = 100_000


class Line(NamedTuple):
    """A line of a pack, not parsed yet."""

    kind: str
    text: str
    place: str
    parser: Parser


class Hit(NamedTuple):
    """Words `first` to `last` (both included) match a phrase with this rule."""

    rule: Rule
    first: int
    last: int


class Node:
    """A place inside phrases: the words that lead on, and where to. Phrases that go on alike share their nodes."""

    __slots__ = ("after", "any", "numbers", "pause", "rule")

    def __init__(
        self,
        after: Nodes,
        numbers: frozenset[int] = frozenset(),
        *,
        any_word: bool = False,
        pause: bool = False,
        rule: Rule | None = None,
    ) -> None:
        self.after = after
        self.numbers = numbers
        self.any = any_word
        self.pause = pause
        self.rule = rule


Nodes = frozenset[Node]
_NOWHERE: Final[Nodes] = frozenset()


class State(dict[int, "State | None"]):
    """A set of nodes at once: word number -> next state or None. Learns its edges as texts need them."""

    __slots__ = ("_any", "_edges", "_inner", "_matcher", "_nodes", "_paused", "accepts")

    def __init__(self, nodes: Nodes, matcher: Matcher) -> None:
        super().__init__()
        self._nodes = nodes
        self._matcher = matcher
        self._paused: State | None = None
        self._edges = [(node.numbers, node.after) for node in nodes if node.numbers]
        self._any = _NOWHERE.union(*(node.after for node in nodes if node.any))
        rules = [node.rule for node in nodes if node.rule is not None]
        self._inner = frozenset(node for node in nodes if node.rule is None) if rules else nodes
        self.accepts = tuple(rules)

    def __missing__(self, number: int) -> State | None:
        reached = set(self._any)
        for numbers, after in self._edges:
            if number in numbers:
                reached |= after
        if number in self._matcher.floating:
            reached |= self._inner
        state = self._matcher.state(frozenset(reached))
        self[number] = state
        return state

    def paused(self) -> State:
        """The state after a pause: phrases that demand a comma here go on, all others do too."""
        if self._paused is None:
            beyond = _NOWHERE.union(*(node.after for node in self._nodes if node.pause))
            state = self._matcher.state(self._nodes | beyond) if beyond else None
            self._paused = self if state is None else state
        return self._paused


class _Starts(dict[int, "State | None"]):
    """First word -> state; lines are parsed when a first word of theirs is met."""

    def __init__(self, matcher: Matcher, lexicon: Lexicon, lines: dict[str | int, list[list[Line]]]) -> None:
        super().__init__()
        self._matcher = matcher
        self._lexicon = lexicon
        self._lines = lines

    def __missing__(self, number: int) -> State | None:
        reached: set[Node] = set()
        atoms: list[str | int] = [number, *self._lexicon.atoms(number)]
        for atom in atoms:
            for lines in self._lines.get(atom, ()):
                for line in lines:
                    for node in self._matcher.entry(line):
                        if number in node.numbers:
                            reached |= node.after
        state = self._matcher.state(frozenset(reached))
        self[number] = state
        return state


def _first(items: Sequence[Item], place: str) -> set[str | int]:
    """The atoms and classes with which a phrase can begin: a word, a class or a choice of them."""
    atoms: set[str | int] = set()
    for item in items:
        if isinstance(item, Word):
            return atoms | item.atoms
        if isinstance(item, Any):
            if item.number is None:
                raise PackError("a phrase cannot begin with any word", place)
            return atoms | {item.number}
        if isinstance(item, Choice):
            for option in item.options:
                atoms |= _first(option, place)
            if not item.optional:
                return atoms
        else:
            raise PackError("a phrase must begin with a word", place)
    return atoms


class Matcher:
    """Finds all phrases in a message that is given as word numbers and separator weights.

    Sharing a matcher between threads is safe: what it learns is only ever added, and learning a thing twice
    gives equal results.
    """

    def __init__(
        self, lines: Iterable[Line], lexicon: Lexicon, floating: frozenset[int], abbreviations: frozenset[int]
    ) -> None:
        self._lexicon = lexicon
        self.floating = floating
        self._abbreviations = abbreviations
        self._states: dict[Nodes, State] = {}
        self._entries: dict[Line, Nodes] = {}
        self._shared: dict[tuple[Item, Nodes], Nodes] = {}
        self._ends: dict[Rule, Nodes] = {}
        inner: dict[str | int, list[list[Line]]] = {}
        opening: dict[str | int, list[list[Line]]] = {}
        for (parser, head), (anywhere, at_start) in _by_head(lines).items():
            place = (anywhere or at_start)[0].place
            for atom in parser.plain_openings(head) or _first(parser.sequence(head, place), place):
                if anywhere:
                    inner.setdefault(atom, []).append(anywhere)
                    opening.setdefault(atom, []).append(anywhere)
                if at_start:
                    opening.setdefault(atom, []).append(at_start)
        self._inner = _Starts(self, lexicon, inner)
        self._opening = _Starts(self, lexicon, opening)

    def entry(self, line: Line) -> Nodes:
        """The nodes where a line begins; parses it if that was not done yet."""
        nodes = self._entries.get(line)
        if nodes is None:
            nodes = self._entries[line] = self._of(line.parser.line(line.kind, line.text, line.place))
        return nodes

    def _of(self, phrase: Phrase) -> Nodes:
        end = self._ends.get(phrase.rule)
        if end is None:
            end = self._ends[phrase.rule] = frozenset((Node(_NOWHERE, rule=phrase.rule),))
        return self._build(phrase.items, end)

    def _build(self, items: Sequence[Item], tail: Nodes) -> Nodes:
        for item in reversed(items):
            shared = self._shared.get((item, tail))
            if shared is None:
                shared = self._shared[item, tail] = self._before(item, tail)
            tail = shared
        return tail

    def _before(self, item: Item, tail: Nodes) -> Nodes:
        """The nodes from which an item leads to the tail."""
        if isinstance(item, Choice):
            entered = _NOWHERE.union(*(self._build(option, tail) for option in item.options))
            return entered | tail if item.optional else entered
        if isinstance(item, Gap):
            beyond = tail
            for _ in range(item.most):
                tail = beyond | {Node(tail, any_word=True)}
            return tail
        if isinstance(item, Word):
            return frozenset((Node(tail, frozenset[int]().union(*map(self._lexicon.numbers, item.atoms))),))
        if isinstance(item, Pause):
            return frozenset((Node(tail, pause=True),))
        if item.number is None:
            return frozenset((Node(tail, any_word=True),))
        return frozenset((Node(tail, frozenset((item.number,))),))

    def state(self, nodes: Nodes) -> State | None:
        """The state of these nodes; None where there are none."""
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

    def find(self, words: Sequence[int], weights: Sequence[int]) -> list[Hit]:
        """All hits, of each rule the longest from a word. `weights[i]` stands before word i, the next after it."""
        states = list(map(self._inner.__getitem__, words))
        for first, weight in enumerate(weights[:-1]):
            if weight > PAUSE or words[first - 1] == HANDLE:
                states[first] = self._opening[words[first]]
        hits: list[Hit] = []
        total = len(words)
        for first, state in enumerate(states):
            if state is None:
                continue
            after = first + 1
            # Most words that could begin a phrase do not: this spares them the walk.
            if not state.accepts and (after == total or (not weights[after] and state[words[after]] is None)):
                continue
            self._walk(state, first, words, weights, hits)
        return hits

    def _walk(
        self, state: State | None, first: int, words: Sequence[int], weights: Sequence[int], hits: list[Hit]
    ) -> None:
        """Follow the words from the first as long as phrases go on."""
        total, at = min(len(words), first + _LONGEST_PHRASE), first
        longest: dict[Rule, int] | None = None
        while state is not None:
            if state.accepts:
                longest = longest or {}
                for rule in state.accepts:
                    longest[rule] = at
                    if rule.keep:
                        hits.append(Hit(rule, at - rule.keep + 1, at))
            at += 1
            if at == total:
                break
            weight = weights[at]
            if weight:
                if weight == PAUSE:
                    paused = state.paused()
                    if paused is not state:
                        longest = longest or {}
                        for rule in paused.accepts:
                            longest[rule] = at - 1
                            if rule.keep:
                                hits.append(Hit(rule, at - rule.keep, at - 1))
                        state = paused
                elif weight != STATEMENT or words[at - 1] not in self._abbreviations:
                    break
            state = state[words[at]]
        if longest:
            for rule, last in longest.items():
                if not rule.keep:
                    hits.append(Hit(rule, first, last))


def _by_head(lines: Iterable[Line]) -> dict[tuple[Parser, str], tuple[list[Line], list[Line]]]:
    """The lines by how they begin: those that may stand anywhere, and those only at the start of a sentence."""
    heads: dict[tuple[Parser, str], tuple[list[Line], list[Line]]] = {}
    for line in lines:
        anywhere, at_start = heads.setdefault((line.parser, line.parser.head(line.text)), ([], []))
        (at_start if line.text.lstrip("! ").startswith("^") else anywhere).append(line)
    return heads
