"""Where the writer's own words end: quoted mail, signatures, disclaimers, code, URLs, handles, agent initials.

Foreign parts are replaced by fillers of the same length, so that offsets stay true: a URL, an address, a handle or a
piece of code becomes one opaque word, mail and signatures become a border that no phrase crosses, a line break in a
wrapped line becomes a blank. Every search is guarded by a plain `in`, since most messages hold nothing foreign, and
bounded, since some are hostile.

The words come from the packs (`Language.own`, see there for its keys).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from supportquality.language import Language
from supportquality.lexicon import BORDER_FILLER, FILLERS
from supportquality.opaque import (
    EMAIL_LETTER,
    URL_LETTER,
    as_code,
    with_apostrophes,
    without_addresses,
    without_markup,
    without_urls,
)

Span = tuple[int, int]

SIGNATURE_FILLER = "\x1f"
"""Stands after the first character of a masked signature, whose facts are still the customer's."""

_FOREIGN = f"{''.join(FILLERS.values())}{BORDER_FILLER}{SIGNATURE_FILLER}"
_AFTER_NAME = re.compile(r"\s*[|·•]|\s[–-]\s")
"""What parts a name from the rest of its line: "Bibi Noor | Nordvogn Owner Care"."""
_SPACE = " \t\r\n\f\v\xa0"
_BORDERS = re.compile(f"{BORDER_FILLER}+")
_OWN_RUN = re.compile(f"[^{_FOREIGN}]+")

_STACK_TRACE = re.compile(
    r"^Traceback \(most recent call last\):(?:\n[ \t]+[^\n]*)*(?:\n[\w.]+(?:Error|Exception|Warning)\b[^\n]*)?"
    r"|^[ \t]*(?:Exception in thread|Caused by:)[^\n]*"
    r"|^[ \t]*at [\w$.<>/]+[ \t]?\([^()\n]{0,200}\)[^\n]*",
    re.MULTILINE,
)

_TRACKING_SIGNS = (":ref", "{#", "[cid:", "[image:")
_TRACKING = re.compile(
    r"\[?\bref:[!\w.]{8,80}:ref\b\]?|\{#\w{1,20}:[\w-]{1,60}#\}|\[cid:[^\]\s]{1,100}\]|\[image:[^\]\n]{0,100}\]"
)
_REPLY_MARK = re.compile(r"##-[^\n]{0,200}-##")
_QUOTED_LINE = re.compile(r"^[ \t]*>(?![:;=.][-']?[()_<DPoO3/\\|]|[._]<|_>)[^\n]*", re.MULTILINE)
_QUOTE_MARK = re.compile(r"\n[ \t]*>")
_TRACE_LINE = re.compile(r"\n[ \t]*(?:at [\w$.<>/]+[ \t]?\(|Traceback|Exception in thread|Caused by:)")
_CLOCK_OR_YEAR = r"\d:\d\d|\b(?:19|20)\d\d\b|\b\d\d?[/.-]\d\d?[/.-]\d\d\b"
"""When a mail was sent: its head tells it, and so does what introduces it."""
_POINT_IN_TIME = re.compile(_CLOCK_OR_YEAR)
_RULE_OF_DASHES = re.compile(r"^[ \t]*(?:_{10,}|-{10,}|\*{10,}|={10,})[ \t\r]*\n?\Z", re.MULTILINE)
_SIGNATURE_MARK = re.compile(r"(?:^|\n)-- ?\r?\n")
_INITIALS = re.compile(r"(?:[\^*/~]\s?[A-Za-z]{1,15}|[-–—~]{1,2}(?:[A-Z]{1,3}|\s?[A-Z][a-z]{1,14}))\.?")
_INITIAL_MARKS = frozenset("^*/~-–—")
_LAST_OF_INITIALS = _INITIAL_MARKS | {URL_LETTER, ""}
_BEFORE_INITIALS = frozenset(" \n.!?)")
_NAME_AFTER_DASH = re.compile(r"[-–—~]{1,2}\s(\w+)")
_STUCK_INITIALS = re.compile(r"(?<=[.!?)])[\^~]")
_AFTER_INITIALS = URL_LETTER + " \r\n\t"

_TAIL = 80
"""So many last characters of a message of one line may hold the line of a mail program."""
_LONG = 300
"""A shorter message of one line has no room for a disclaimer or for the line of a mail program."""
_WRAPPED = re.compile(
    r"(?:\n(?<=[^\n]{59}[^\n\r.!?:;]\n)(?<![^\n]{81}\n)|\r\n(?<=[^\n]{59}[^\n\r.!?:;]\r\n)(?<![^\n]{81}\r\n))"
    r"(?=[a-zß-öø-ÿ])"
)
"""Where a mail program wrapped a line: of 60 to 80 characters, where no sentence ends and a small letter follows."""
_LAST_LINES = 16
"""So many last lines may hold a signature."""
_EMPHASIS = "*_"
_AFTER_CLOSING = f" ,.!;:~-{_EMPHASIS}"
_LINE_STARTS = re.compile(r"\n[ \t*_(]*([^\s,.!;:~*_-]+)(?:[ \t,.!;:~*_-]+([^\s,.!;:~*_-]+))?").findall
_LONGEST_SIGNATURE = 8
_LONGEST_SIGNATURE_LINE = 70


class OwnWords:
    """Masks what is not the writer's own with fillers of the same length, so that offsets stay true."""

    def __init__(self, languages: Iterable[Language]) -> None:
        languages = tuple(languages)
        own: dict[str, dict[str, None]] = {}
        for language in languages:
            for key, phrases in language.own.items():
                own.setdefault(key, {}).update(dict.fromkeys(phrases))
        self._quotes = _quotes(own.get("quote", ()))
        signs = {max(phrase.split("…"), key=len).strip() for phrase in own.get("quote", ())}
        self._quote_signs = tuple(
            sign for sign in signs if not any(other in sign for other in signs - {sign})
        )
        self._headers = _headers(own.get("headers", ()))
        self._header_line = _header_line(own.get("headers", ()))
        self._closings = frozenset(own.get("closing", ()))
        self._signatures = tuple(own.get("signature", ()))
        self._disclaimers = tuple(own.get("disclaimer", ()))
        self._postscripts = tuple(own.get("postscript", ()))
        self._disclaimer = _openings(self._disclaimers)
        self._later_disclaimer = _later_sentences(self._disclaimers)
        feet = (*self._closings, *self._signatures, *self._disclaimers)
        self._first_words = frozenset(phrase.split()[0].rstrip(_AFTER_CLOSING) for phrase in feet)
        starts = {start for phrase in feet for start in _LINE_STARTS(f"\n{phrase}")}
        self._names = frozenset(name for language in languages for name in language.names)
        self._first_two = frozenset(starts)
        self._first_alone = frozenset(first for first, second in starts if not second)

    def mask(self, text: str) -> str:
        """The text with foreign parts blanked out, wrapped lines joined and apostrophes plain.

        It is the same object when there is nothing of this.
        """
        masked = text
        if "`" in text or "<" in text or "&" in text:
            masked = without_markup(masked)
        masked = with_apostrophes(masked)
        if "://" in text or "www." in text:
            masked = without_urls(masked)
        if "@" in masked:
            masked = without_addresses(masked)
        if ("[" in text or "#" in text) and any(map(text.__contains__, _TRACKING_SIGNS)):
            masked = _TRACKING.sub(_border, masked)
        if "\n" in masked or text[:1] == ">":
            masked = self._without_mail(masked)
        elif len(text) > _LONG:
            masked = self._without_foot(masked)
        if "-##" in masked:
            masked = _REPLY_MARK.sub(_border, masked)
        masked = self._without_initials(masked) if _may_end_in_initials(masked) else masked
        return _WRAPPED.sub(_blank, masked) if "\n" in masked else masked

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of own words, white space at their ends left out."""
        return own_spans(self.mask(text))

    def signature(self, text: str) -> str:
        """The masked lines of the signature, as written; empty if there is none."""
        return signature_of(text, self.mask(text))

    def is_of_program(self, line: str) -> bool:
        """Whether a mail program wrote this line of a signature ("Sent from my phone")."""
        return _bare(line).startswith(self._signatures)

    def is_closing(self, line: str) -> bool:
        """Whether this line closes a message ("Kind regards,")."""
        return _bare(line).rstrip(_AFTER_CLOSING) in self._closings

    def _is_no_postscript(self, line: str) -> bool:
        return not line.lstrip().lower().startswith(self._postscripts)

    def _without_mail(self, text: str) -> str:
        lowered = text.lower()
        if any(map(lowered.__contains__, self._quote_signs)):
            text = self._without_quote(text)
        if ">" in text and _QUOTE_MARK.search(f"\n{text}"):
            text = _QUOTED_LINE.sub(_border, text)
        if self._header_line is not None and self._header_line.search(f"\n{lowered}"):
            text = self._without_headers(text)
        if _TRACE_LINE.search(text) or text.startswith("Traceback"):
            text = _STACK_TRACE.sub(as_code, text)
        if "--" in text or self._may_hold_foot(_LINE_STARTS(f"\n{lowered}")):
            return self._without_signature(text)
        return self._without_initials(text)

    def _may_hold_foot(self, starts: list[tuple[str, str]]) -> bool:
        """Whether a line begins, by its first two words, like one of a signature or a disclaimer. Most texts: no."""
        alone = self._first_alone
        return not self._first_two.isdisjoint(starts) or any(first in alone for first, _ in starts)

    def _without_quote(self, text: str) -> str:
        at = 0
        while self._quotes is not None and (found := self._quotes.search(text, at)):
            start, end = found.span()
            if text[end:].lstrip()[:1] != ">" or "\n" not in text[end:]:
                return _cut(text, start)
            text = f"{text[:start]}{BORDER_FILLER * (end - start)}{text[end:]}"
            at = end
        return text

    def _without_headers(self, text: str) -> str:
        assert self._headers is not None
        for found in self._headers.finditer(text):
            lines = sum(map(bool, map(str.strip, found[0].split("\n"))))
            if lines >= 4 or (lines >= 2 and EMAIL_LETTER in found[0] and _POINT_IN_TIME.search(found[0])):
                return _cut(text, found.start())
        return text

    def _without_signature(self, text: str, disclaimed: bool = False) -> str:
        """Without the foot: a signature, a disclaimer, or the one above the other, and no third: time is bounded."""
        mark = _SIGNATURE_MARK.search(text) if "--" in text else None
        if mark is not None:
            text = _signed(text, mark.start(), len(text))
        end = len(text.rstrip(f"{BORDER_FILLER}{SIGNATURE_FILLER} \r\n\t"))
        lines = text[:end].rsplit("\n", _LAST_LINES)
        start = 0
        for number, line in enumerate(lines):
            bare = _bare(line)
            if bare.partition(" ")[0].rstrip(_AFTER_CLOSING) in self._first_words:
                if bare.startswith(self._disclaimers):
                    text = _cut(text, start)
                    return text if disclaimed else self._without_signature(text, disclaimed=True)
                if bare.startswith(self._signatures) and len(bare) <= _LONGEST_SIGNATURE_LINE:
                    below = lines[number + 1 :]
                    if not any(map(str.strip, below)) or _is_signature(below):
                        return _signed(text, start, end)
                    text = _signed(text, start, start + len(line))
                if self.is_closing(line):
                    below = list(takewhile(self._is_no_postscript, lines[number + 1 :]))
                    if _is_signature(below):
                        return _signed(text, start + len(line), start + len("\n".join((line, *below))))
            start += len(line) + 1
        return self._without_initials(text)

    def _without_foot(self, text: str) -> str:
        """Mail that was put on one line: what a line of its own would show stands in running text."""
        lowered = text.lower()
        if any(map(lowered.__contains__, self._quote_signs)):
            text = self._without_quote(text)
        if self._disclaimer is not None and (
            self._later_disclaimer.search(lowered) or lowered.startswith(self._disclaimers)
        ):
            found = self._disclaimer.search(text)
            if found is not None:
                return _cut(text, found.start())
        tail = lowered[-_TAIL:]
        if len(lowered) == len(text) and any(map(tail.__contains__, self._signatures)):
            at = max(map(tail.rfind, self._signatures))
            if not tail[at - 1 : at].isalnum():
                return _signed(text, len(text) - len(tail) + at, len(text))
        return text

    def _without_initials(self, text: str) -> str:
        end = len(text.rstrip(_AFTER_INITIALS))
        start = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1
        apart = (
            text[start - 2 : start - 1] in _INITIAL_MARKS and text[start - 3 : start - 2] in _BEFORE_INITIALS
        )
        stuck = None if apart else _STUCK_INITIALS.search(text, start, end)
        if apart:
            start -= 2
        elif stuck:
            start = stuck.start()
        initials = text[start : start + 1] in _INITIAL_MARKS and _INITIALS.fullmatch(text, start, end)
        return _signed(text, start, end) if initials and self._signs(text, start) else text

    def _signs(self, text: str, start: int) -> bool:
        """Whether a word after a dash in running text is a name: "many thanks - John", not "Manila - Cebu"."""
        name = _NAME_AFTER_DASH.match(text, start)
        before = text[:start].rstrip(" ")[-1:]
        return name is None or not (before.isalnum() or before == ",") or name[1].lower() in self._names


def own_spans(masked: str) -> tuple[Span, ...]:
    """The spans of own words in a masked text."""
    return tuple(_own_spans(masked))


def signature_of(text: str, masked: str) -> str:
    """The lines of the signature in a text, given the text and its masked form."""
    at = masked.rfind(BORDER_FILLER + SIGNATURE_FILLER)
    if at < 0:
        return ""
    end = at + 1
    while end < len(masked) and masked[end] == SIGNATURE_FILLER:
        end += 1
    return text[at:end].strip()


def unquoted(text: str, masked: str) -> str:
    """A text without its quoted mail, given the text and its masked form: links, code and signatures stay legible."""
    if BORDER_FILLER not in masked:
        return text
    pieces: list[str] = []
    at = 0
    for border in _BORDERS.finditer(masked):
        pieces += text[at : border.start()], border[0]
        at = border.end()
    return "".join((*pieces, text[at:]))


def _border(match: re.Match[str]) -> str:
    return BORDER_FILLER * len(match[0])


def _bare(line: str) -> str:
    """A line in lower case without blanks, and without what sets it in bold before it."""
    return line.strip().lstrip(f"{_EMPHASIS}(").lower()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _cut(text: str, start: int) -> str:
    """Everything from here on is foreign, a rule of dashes before it too."""
    rule = _RULE_OF_DASHES.search(text, max(0, start - 200), start)
    start = start if rule is None else rule.start()
    return text[:start] + BORDER_FILLER * (len(text) - start)


def _signed(text: str, start: int, end: int) -> str:
    if end <= start:
        return text
    return f"{text[:start]}{BORDER_FILLER}{SIGNATURE_FILLER * (end - start - 1)}{text[end:]}"


def _is_signature(lines: list[str]) -> bool:
    """Whether these last lines look like a name with what belongs to it: few, short, and asking nothing."""
    written = [bare for line in lines if (bare := line.strip().strip(_EMPHASIS))]
    if not 0 < len(written) <= _LONGEST_SIGNATURE:
        return False
    name = _AFTER_NAME.split(written[0])[0].split()
    if not 0 < len(name) <= 5 or not (name[0][0].isupper() and name[-1][0].isupper()):
        return False
    if (
        any(word[0].islower() and len(word) > 4 for word in name)
        or written[0][-1] in "!?"
        or len(name[-1]) > 20
    ):
        return False
    return not any(
        len(line) > _LONGEST_SIGNATURE_LINE or line.endswith("?") or BORDER_FILLER in line for line in written
    )


def _may_end_in_initials(text: str) -> bool:
    blank = text.rfind(" ")
    last = text[blank + 1 :]
    return (
        last[:1] in _LAST_OF_INITIALS
        or "^" in last
        or "~" in last
        or text[blank - 1 : blank] in _INITIAL_MARKS
    )


def _own_spans(masked: str) -> Iterator[Span]:
    for run in _OWN_RUN.finditer(masked):
        piece = run[0]
        start = (
            run.start() + len(piece) - len(piece.lstrip(f"{_SPACE}.,;:!?)]}}>" if run.start() else _SPACE))
        )
        end = (
            run.end()
            - len(piece)
            + len(piece.rstrip(_SPACE if run.end() == len(masked) else f"{_SPACE}([{{<"))
        )
        if any(letter.isalnum() or letter > "\u2000" for letter in masked[start:end]):
            yield start, end


def _words_of(phrase: str) -> str:
    """A regular expression of a phrase, its white space of any kind."""
    return r"\s+".join(map(re.escape, phrase.split()))


def _quotes(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """What introduces quoted mail: lines of their own with a date of a year, a time or an address, or above lines that
    are marked as quoted; wrapped ones and those in running text only with a time or an address.

    So "On Monday Ana wrote: it is shipped" stays what a customer tells.
    """
    whole, lines, wrapped, heads = [], [], [], []
    for phrase in phrases:
        first, *rest = map(_words_of, phrase.split("…"))
        if rest:
            lines.append(first + "".join(rf"(?!\w)[^\n]{{0,160}}?{part}" for part in rest))
            wrapped.append(
                first + "".join(rf"(?!\w)[^\n]{{0,160}}?(?:\n[^\n]{{0,160}}?){{0,2}}?{part}" for part in rest)
            )
            heads.append(first)
        else:
            whole.append(first)
    if not whole and not wrapped:
        return None
    either = "|".join(whole) or "(?!)"
    alone = rf"^[ \t>*_=-]*(?:{either})[ \t\r>*_=:-]*$|-{{3,10}} ?(?:{either}) ?-{{3,10}}"
    below_mark = rf"(?<=\n)[ \t]*##- ?(?:{either}) ?-##"
    line, introduced = "|".join(lines) or "(?!)", "|".join(wrapped) or "(?!)"
    told = rf"(?=[^\n]{{0,160}}(?:{EMAIL_LETTER}|{_CLOCK_OR_YEAR})|[^\n]{{0,320}}\n\s{{0,20}}>)"
    own_line = rf"^[ \t>*]*{told}(?:{line})[ \t\r]*$"
    dated = rf"(?=(?:{'|'.join(heads) or '(?!)'})(?!\w)[^\n]{{0,160}}(?:\n?<?{EMAIL_LETTER}|\d:\d\d))"
    running = rf"(?:^[ \t>*]*|(?<=\s)){dated}(?:{introduced})"
    return re.compile(f"{alone}|{below_mark}|{own_line}|{running}", re.MULTILINE | re.IGNORECASE)


def _headers(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """The head of a mail: its lines in a row, some programs with a blank one between any two."""
    names = "|".join(map(_words_of, phrases))
    line = rf"[ \t>*_]*(?:{names})[ \t]?[*_]{{0,2}}:[^\n]*"
    return (
        re.compile(rf"^{line}(?:\n(?:[ \t\r]*\n)?{line})+", re.MULTILINE | re.IGNORECASE) if names else None
    )


def _header_line(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """A line that looks like one of a mail's head, in a text in lower case: what is worth a longer look."""
    names = "|".join(map(_words_of, phrases))
    return re.compile(rf"\n[ \t>*_]*(?:{names})[ \t]?[*_]{{0,2}}:") if names else None


def _later_sentences(phrases: Iterable[str]) -> re.Pattern[str]:
    """A sentence, not the first of a line, that opens with one of the phrases, in a text in lower case."""
    return re.compile(rf"[.!?] (?:{'|'.join(map(_words_of, phrases)) or '(?!)'})")


def _openings(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Where a disclaimer begins: a line or a sentence that opens with one of the phrases."""
    every = "|".join(map(_words_of, phrases))
    return (
        re.compile(rf"(?:^[ \t*_>-]*|(?<=[.!?] ))(?:{every})", re.MULTILINE | re.IGNORECASE)
        if every
        else None
    )
