"""The automaton that finds every phrase of every pack in one scan of a message.

From each word that can begin a phrase a deterministic automaton is walked. It is built lazily: a line of a pack is
parsed when a word that can begin it is met for the first time, a state when a text first needs it. Python works per
hit, not per phrase, and nothing backtracks, so ten times the phrases cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final, NamedTuple

from supportquality.errors import PackError
from supportquality.lexicon import ADDRESSED, PAUSE, PLAIN, WEIGHT, WORD, Lexicon
from supportquality.phrases import Any, Choice, Gap, Item, Parser, Pause, Phrase, Rule, Word

_LONGEST_PHRASE = 60
"""So many words a phrase may take up; words that may stand anywhere in it would stretch it without end."""
_REMEMBERED_STATES: Final = 100_000
_FEW_WORDS: Final = 100
"""A class of more words than that, such as all names, has one set of numbers for all phrases."""


_OTHER_WORD: Final = -1
"""The edge for all words that no phrase names which has begun: most of them, so their state is worked out once."""


class Line(NamedTuple):
    """A line of a pack, not parsed yet."""

    kind: str
    text: str
    place: str
    parser: Parser


Hit = tuple[Rule, int, int]
"""A rule whose phrase stands at the words first to last, both included."""


class Node:
    """A place inside phrases: the words that lead on, and where to. Phrases that go on alike share their nodes."""

    __slots__ = ("after", "numbers", "rule")

    def __init__(self, after: Nodes, numbers: frozenset[int] = frozenset(), rule: Rule | None = None) -> None:
        self.after = after
        self.numbers = numbers
        self.rule = rule


Nodes = frozenset[Node]
_NOWHERE: Final[Nodes] = frozenset()


class State(dict[int, "State | None"]):
    """A set of nodes at once: symbol -> next state or None. Learns its edges as texts need them."""

    __slots__ = ("_any", "_matcher", "_nodes", "ended", "ends")

    def __init__(self, nodes: Nodes, matcher: Matcher, late: tuple[Rule, ...] = ()) -> None:
        super().__init__()
        self._nodes = nodes
        self._matcher = matcher
        self._any = matcher.one_of(_NOWHERE.union(*(node.after for node in nodes & matcher.gaps)))
        self.ended = tuple(node.rule for node in nodes & matcher.final if node.rule is not None)
        self.ends = (
            *((rule.key, rule, rule.keep, 0) for rule in self.ended),
            *((rule.key, rule, rule.keep, 1) for rule in late if rule not in self.ended),
        )
        """What ends with the last word, or with the pause before it: key, rule, words to keep, whether before it."""

    def __missing__(self, symbol: int) -> State | None:
        self[symbol] = state = self._next(symbol & WORD, symbol & WEIGHT)
        return state

    def _next(self, number: int, weight: int) -> State | None:
        if weight == PLAIN:
            return self._after(number)
        return self._after_pause(number) if weight == PAUSE else None

    def _after(self, number: int, late: tuple[Rule, ...] = ()) -> State | None:
        matcher = self._matcher
        reached = [node.after for node in self._nodes if number in node.numbers]
        if number in matcher.floating:
            reached.append(self._nodes - matcher.final)
        if reached or late:
            return matcher.state(self._any.union(*reached), late)
        if _OTHER_WORD not in self:
            self[_OTHER_WORD] = matcher.state(self._any)
        return self[_OTHER_WORD]

    def _after_pause(self, number: int) -> State | None:
        """Phrases that demand a comma here go on, all others do too."""
        beyond = _NOWHERE.union(*(node.after for node in self._nodes & self._matcher.pauses))
        if not beyond:
            return self[number]
        paused = State(self._nodes | beyond, self._matcher)
        late = tuple(rule for rule in paused.ended if rule not in self.ended)
        return paused._after(number, late)


class Ends(NamedTuple):
    """Where phrases end in a message, in order: the state, its first word and its last word, each in a list.

    Lists side by side and not a list of tuples: a reading is often kept, and each tuple in it would be one more thing
    for the collector to walk over.
    """

    states: list[State]
    firsts: list[int]
    lasts: list[int]


class _Starts(dict[int, "State | None"]):
    """First symbol -> state; lines are parsed when a first word of theirs is met."""

    def __init__(self, matcher: Matcher, lexicon: Lexicon) -> None:
        super().__init__()
        self._matcher = matcher
        self._lexicon = lexicon
        self.anywhere: dict[str | int, list[list[Line]]] = {}
        self.after_pause: dict[str | int, list[list[Line]]] = {}
        self.at_start: dict[str | int, list[list[Line]]] = {}

    def __missing__(self, symbol: int) -> State | None:
        number = symbol & WORD
        reached: set[Node] = set()
        atoms: list[str | int] = [number, *self._lexicon.atoms(number)]
        begun = [self.anywhere]
        if symbol & WEIGHT:
            begun.append(self.after_pause)
        if symbol & ADDRESSED or symbol & WEIGHT > PAUSE:
            begun.append(self.at_start)
        for atom in atoms:
            for line in chain.from_iterable(chain.from_iterable(some.get(atom, ()) for some in begun)):
                for node in self._matcher.entry(line):
                    if number in node.numbers:
                        reached |= node.after
        state = self._matcher.state(frozenset(reached))
        self[symbol] = state
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
    """Finds all phrases in a message that is given as symbols.

    Sharing a matcher between threads is safe: what it learns is only ever added, and learning a thing twice
    gives equal results.
    """

    def __init__(self, lines: Iterable[Line], lexicon: Lexicon, floating: frozenset[int]) -> None:
        self._lexicon = lexicon
        self.floating = floating
        self._states: dict[tuple[Nodes, tuple[Rule, ...]], State] = {}
        self._entries: dict[Line, Nodes] = {}
        self._shared: dict[tuple[Item, Nodes], Nodes] = {}
        self._ends: dict[Rule, Nodes] = {}
        self._numbers: dict[frozenset[str], tuple[frozenset[int], ...]] = {}
        self._kept: dict[Nodes, Nodes] = {}
        self.gaps: set[Node] = set()
        self.pauses: set[Node] = set()
        self.final: set[Node] = set()
        self._starts = _Starts(self, lexicon)
        for (parser, head), groups in _by_head(lines).items():
            place = next(filter(None, groups))[0].place
            atoms = parser.plain_openings(head) or _first(parser.sequence(head, place), place)
            starts = (self._starts.anywhere, self._starts.after_pause, self._starts.at_start)
            for lines_by_atom, group in zip(starts, groups, strict=True):
                if group:
                    for atom in atoms:
                        lines_by_atom.setdefault(atom, []).append(group)

    def entry(self, line: Line) -> Nodes:
        """The nodes where a line begins; parses it if that was not done yet."""
        nodes = self._entries.get(line)
        if nodes is None:
            nodes = self._entries[line] = self._of(line.parser.line(line.kind, line.text, line.place))
        return nodes

    def _of(self, phrase: Phrase) -> Nodes:
        end = self._ends.get(phrase.rule)
        if end is None:
            end = self._ends[phrase.rule] = self._node(Node(_NOWHERE, rule=phrase.rule), self.final)
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
                tail = beyond | self._node(Node(tail), self.gaps)
            return tail
        if isinstance(item, Word):
            return frozenset(Node(tail, numbers) for numbers in self._numbers_of(item.atoms))
        if isinstance(item, Pause):
            return self._node(Node(tail), self.pauses)
        if item.number is None:
            return self._node(Node(tail), self.gaps)
        return frozenset((Node(tail, frozenset((item.number,))),))

    def _node(self, node: Node, kind: set[Node]) -> Nodes:
        kind.add(node)
        return frozenset((node,))

    def _numbers_of(self, atoms: frozenset[str]) -> tuple[frozenset[int], ...]:
        """The numbers of some words: together, but for the classes of many words, whose sets are shared by all."""
        numbers = self._numbers.get(atoms)
        if numbers is None:
            each = [self._lexicon.numbers(atom) for atom in atoms]
            few = frozenset().union(*(some for some in each if len(some) <= _FEW_WORDS))
            many = (some for some in each if len(some) > _FEW_WORDS)
            numbers = self._numbers[atoms] = tuple(filter(None, (few, *many)))
        return numbers

    def one_of(self, nodes: Nodes) -> Nodes:
        """The same nodes, of all equal sets always the one: states share most of what lies behind their gaps."""
        return self._kept.setdefault(nodes, nodes)

    def state(self, nodes: Nodes, late: tuple[Rule, ...] = ()) -> State | None:
        """The state of these nodes; None where there are none."""
        if not (nodes or late):
            return None
        state = self._states.get((nodes, late))
        if state is None:
            if len(self._states) >= _REMEMBERED_STATES:
                self._forget()
            state = self._states[nodes, late] = State(nodes, self, late)
        return state

    def _forget(self) -> None:
        self._states.clear()
        self._kept.clear()
        self._starts.clear()

    def find(self, symbols: Sequence[int]) -> Ends:
        """Where phrases end. The last symbol is a border."""
        states: list[State] = []
        firsts: list[int] = []
        lasts: list[int] = []
        for first, state in enumerate(map(self._starts.__getitem__, symbols)):
            if state is None:
                continue
            at = first + 1
            after = state[symbols[at]]
            if after is None and not state.ends:
                continue
            limit = first + _LONGEST_PHRASE
            while True:
                if state.ends:
                    states.append(state)
                    firsts.append(first)
                    lasts.append(at - 1)
                if after is None or at > limit:
                    break
                state = after
                at += 1
                after = state[symbols[at]]
        return Ends(states, firsts, lasts)


def hits_of(ends: Ends) -> dict[str, list[Hit]]:
    """All hits by the key of their rule, of each rule the longest from a word."""
    found: dict[str, list[Hit]] = {}
    noted: set[Rule] = set()
    begun = -1
    for state, first, at in zip(
        reversed(ends.states), reversed(ends.firsts), reversed(ends.lasts), strict=True
    ):
        if first != begun:
            begun = first
            noted = set()
        for key, rule, keep, late in state.ends:
            last = at - late
            if keep:
                hit = rule, last - keep + 1, last
            elif rule in noted:
                continue
            else:
                hit = rule, first, last
                noted.add(rule)
            if key in found:
                found[key].append(hit)
            else:
                found[key] = [hit]
    return found


def _by_head(lines: Iterable[Line]) -> dict[tuple[Parser, str], tuple[list[Line], list[Line], list[Line]]]:
    """The lines by how they begin: those for any place, those after a pause, those at the start of a sentence."""
    heads: dict[tuple[Parser, str], tuple[list[Line], list[Line], list[Line]]] = {}
    for line in lines:
        groups = heads.setdefault((line.parser, line.parser.head(line.text)), ([], [], []))
        groups[_PLACES.find(line.text.lstrip("! ")[:1]) + 1].append(line)
    return heads


_PLACES: Final = ",^"
"""The marks at the beginning of a line that say where it may stand."""
