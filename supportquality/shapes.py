"""Cues that are shapes of the text rather than phrases: questions, placeholders, shouting, known names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from supportquality.lexicon import BORDER_FILLER, CODE, FILLERS, PAUSE
from supportquality.limits import Limits
from supportquality.names import called_by_name
from supportquality.quotations import is_quoted

if TYPE_CHECKING:
    from supportquality.reading import Reading

Span = tuple[int, int]

_USUAL = Limits()
LISTED_LETTERS = 4
"""A word of so few letters after a comma is an abbreviation in a list ("OS, CPU, RAM")."""

_FOREIGN = frozenset((BORDER_FILLER, FILLERS[CODE]))
_QUOTES = frozenset("\"'“”‘’«»`")
_SIGNS = ("{", "[", "<", "%", "$", "XXXX", "|*", " ,")
_FIELD = re.compile(
    r"(?P<sure>\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|\$\{[\w. ]{1,40}\}|\*\|\w{1,40}\|\*|<<[\w .]{1,40}>>"
    r"|\{(?:[A-Za-z_][\w. |-]{0,40}|\d)\}|(?<![\w{])\{{1,2}(?=\s*(?:[,!.\n]|\Z)))"
    r"|\[(?P<square>[^\[\]\n]{2,60})\](?!\()|<(?P<angle>[^\W\d_][\w .'’/-]{1,40})>"
    r"|%(?P<percent>[A-Za-z][\w.]{2,40})%(?!\\)|\$(?P<dollar>[A-Za-z][\w.]{2,40})\$"
    r"|(?<![\w*-])X{4,}(?![\w*-]| ?\d)"
)
_CAMEL = re.compile(r"[^\W\d_]+?(?=[A-Z][a-z])|[^\W\d_]+")
_EMPTY_NAME = re.compile(r"[ \t]+,(?=\s)")
_WORD_BEFORE = re.compile(r"[^\W_][\w'’]*[\s\"')]{0,3}\Z")
_LONGEST_WORD = 40
_CAPITALS = re.compile(r"[A-ZÀ-ÞА-Я]{2}")


def questions(reading: Reading) -> Iterator[Span]:
    """Sentences that end with a question mark."""
    for sentence in reading.sentences:
        if sentence.is_question:
            yield sentence.start, sentence.end


def placeholders(reading: Reading) -> Iterator[Span]:
    """Template fields that nobody filled in, outside of code, quotation marks and instructions what to press."""
    text = reading.text
    if reading.by != "agent" or not any(map(text.__contains__, _SIGNS)):
        return
    for field in _FIELD.finditer(text):
        if _is_own(reading, *field.span()) and not _is_shown(text, *field.span()):
            if _is_in_path(text, *field.span()):
                continue
            named = field["square"] or field["angle"] or field["percent"] or field["dollar"]
            if named is None or (_names_field(reading, named) and not _is_pressed(reading, field.start())):
                yield field.span()
    if " ," in text:
        yield from _empty_names(reading)


def _empty_names(reading: Reading) -> Iterator[Span]:
    """ "Dear ," at the start of a message: the name between is missing."""
    for cue in reading.cues_of("greeting")[:1]:
        gap = _EMPTY_NAME.match(reading.text, cue.end)
        if gap and not reading.text[: cue.start].strip():
            yield cue.start, gap.end()


def _is_own(reading: Reading, start: int, end: int) -> bool:
    """Whether it is no quoted mail and no code; what stands in the agent's own signature reaches the customer too."""
    return not _FOREIGN.intersection(reading.masked[start:end])


def _is_mentioned(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1] in _QUOTES and text[end : end + 1] in _QUOTES


def _is_shown(text: str, start: int, end: int) -> bool:
    """Whether a field stands between quotation marks, alone or in words to be copied ("I, [your name], declare")."""
    return _is_mentioned(text, start, end) or is_quoted(text, start, end)


def _is_in_path(text: str, start: int, end: int) -> bool:
    """Whether it is a part of a path, which the reader is to fill in: "Users\\<username>\\AppData"."""
    return text[end : end + 1] == "\\" or (start > 0 and text[start - 1] in "\\/" and text[start] == "<")


def _names_field(reading: Reading, named: str) -> bool:
    """Whether the text in brackets names a field: its first or last word does, or it opens like an order to fill in.

    With a comma or a digit in it it is a remark: "[Registry of Deeds, Lipa City]". Nobody writes an underscore but in
    the name of a field: "%MILES_BALANCE%".
    """
    words = [word.lower() for word in _CAMEL.findall(named)]
    if not 0 < len(words) <= 6 or "," in named or any(map(str.isdigit, named)):
        return False
    fields = reading.template_fields
    return "_" in named or words[0] in fields or words[-1] in fields or f"{words[0]} …" in fields


def _is_pressed(reading: Reading, start: int) -> bool:
    """Whether an instruction stands before it in the sentence: "tap [Order number]" names a button."""
    begins = reading.sentence_at(start).start
    return any(begins <= cue.start < start for cue in reading.cues_of("instruction"))


def shouts(reading: Reading, limits: Limits = _USUAL) -> Iterator[Span]:
    """Words in capitals, and exclamation marks in a row. Abbreviations, codes and labels are no words.

    As a cue, and for the mood, shouting is what the default limits call so; only the checker goes by a policy's.
    """
    fewest = min(limits.capital_words, int(limits.capital_share * limits.capital_share_words) + 1)
    if _CAPITALS.search(reading.masked) and sum(map(str.isupper, words := reading.words)) >= fewest:
        loud = [index for index, word in enumerate(words) if word.isupper() and _is_loud(reading, index)]
        every = [run for run in _runs(reading, loud) if not _is_label(reading, *run[:2])]
        in_runs = {index for first, last, _ in every for index in range(first, last + 1)}
        loud = [index for index in loud if index in in_runs]
        runs = [run for run in every if run[2] >= limits.capital_words]
        if not runs and _is_mostly(reading, loud, limits):
            runs = [(loud[0], loud[-1], len(loud))]
        for first, last, _ in runs:
            yield reading.offsets(first, last)
    if "!" in reading.masked or "！" in reading.masked:
        for marks in _marks(limits.exclamation_marks).finditer(reading.masked):
            before = _WORD_BEFORE.search(reading.masked, max(0, marks.start() - _LONGEST_WORD), marks.start())
            yield before.start() if before else marks.start(), marks.end()


@lru_cache(maxsize=16)
def _marks(fewest: int) -> re.Pattern[str]:
    """So many exclamation marks in a row."""
    return re.compile(rf"[!！]{{{max(1, fewest)},}}")


def _is_loud(reading: Reading, index: int) -> bool:
    """Whether a word in capitals is a word that could be written small: a phrase or a pack knows it, or it is long."""
    word = reading.word(index)
    if len(word) < 2 or not word.replace("'", "").isalpha():
        return False
    start, end = reading.offsets(index, index)
    if _is_mentioned(reading.text, start, end):
        return False
    return reading.is_known(index) or len(word) > 5


def _runs(reading: Reading, loud: list[int]) -> Iterator[tuple[int, int, int]]:
    """First and last index of words in capitals that follow one another, with the number of loud ones."""
    members, words = frozenset(loud), reading.words
    first = last = -1
    count = 0
    for index in loud:
        between = range(last + 1, index)
        listed = reading.weights[index] >= PAUSE and len(words[index]) <= LISTED_LETTERS
        if count and not listed and all(words[at].isupper() and at not in members for at in between):
            last, count = index, count + 1
            continue
        if count:
            yield first, last, count
        first = last = index
        count = 1
    if count:
        yield first, last, count


def _is_label(reading: Reading, first: int, last: int) -> bool:
    """Whether the words are quoted or head a field, as in "STATUS OF YOUR ORDER: sent"."""
    start, end = reading.offsets(first, last)[0], reading.offsets(last, last)[1]
    return reading.text[end : end + 1] == ":" or _is_mentioned(reading.text, start, end)


def _is_mostly(reading: Reading, loud: list[int], limits: Limits) -> bool:
    if len(loud) <= limits.capital_share * limits.capital_share_words:
        return False
    written = sum(len(word) > 1 and word[0].isalpha() for word in reading.words)
    return written >= limits.capital_share_words and len(loud) > limits.capital_share * written


SHAPES: Mapping[str, Callable[[Reading], Iterator[Span]]] = {
    "question": questions,
    "name": called_by_name,
    "placeholder": placeholders,
    "shouting": shouts,
}
"""Cue -> where its shape stands in a reading; joined with the phrases that the packs have for it."""
