"""Facts in a message: order numbers, e-mail addresses, phone numbers, amounts, dates and the like.

What a number is, the words before it say ("order no.", "ref", "acct"), else its shape. Those words come from the packs
(`Language.fact_words`, `months`, `currencies`, `streets`). A value is normalised, so that two mentions compare: the
letters and digits of an identifier, the digits of a phone number with the country, the plain figure of an amount, a
date as far as it is given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from supportquality.fact_words import PLAIN_WORD, FactWords
from supportquality.lexicon import EMAIL, FILLERS, URL, fold
from supportquality.opaque import without_addresses, without_urls
from supportquality.own_words import SIGNATURE_FILLER

if TYPE_CHECKING:
    from supportquality.reading import Reading

NUMBER = "number"
"""The kind of an identifier of which nothing tells what it identifies."""

_DIGITS = re.compile(r"\d+")
_LETTERS_OF_LOCATOR = re.compile(r"[A-Z]{6}(?![^\W_])(?<![^\W_][A-Z]{6})")
_OPAQUE = re.compile(f"{FILLERS[URL]}+|{FILLERS[EMAIL]}+")
_IDENTIFIER = re.compile(
    r"(?:(?<![\w@#₱$€£%/.+*-])|(?<=[A-Za-z])(?=[#№])|(?<=[A-Za-z]\.)(?=\d)|(?<=\b[Nn][Oo]\.))"
    r"(?!(?:[A-Z]?[a-z]{1,11}\.){1,3}+\d)(?![Nn][Oo]\.)(?!(?<=\d,)\d{3}(?!\d))(?:[#№]\s?)?"
    r"(?:[*•xX]{2,19}+(?=[\s\d*•xX-])[\s-]?+){0,4}+"
    r"(?=[A-Za-z]{0,24}+(?:[-/_.][A-Za-z]{1,12}+){0,3}+[-/_.]?\d|[A-Z]{6}(?!\w))"
    r"[A-Za-z0-9]{1,40}(?:[-/_.][A-Za-z0-9]{1,40}){0,8}(?![\w@%])"
)
_OF_AN_ACCOUNT = re.compile(
    r"(?:\d{3,6}(?:[ -]\d{2,6}){1,5}|[A-Z]{2}\d\d [A-Z\d]{4}(?: \d{4}){1,6}(?: [A-Z\d]{1,3})?)(?![\w-])"
)
_OF_A_REFERENCE = re.compile(r"\d{3,6}(?: (?!09\d\d)\d{3,6}){1,5} (?!09\d\d)\d{2,6}(?![\w.,:/-]\w|\w)")
_IN_GROUPS = {
    "account-number": _OF_AN_ACCOUNT,
    "reference": _OF_A_REFERENCE,
    "order-number": _OF_A_REFERENCE,
    "serial-number": _OF_A_REFERENCE,
}
"""How a value of the kind is written in groups of digits; a phone number after an order number is none of them."""
_ENUMERATION = re.compile(r"\s{0,3}[,&/]\s{0,3}(?:[^\W\d_]{1,3}\s)?|\s[^\W\d_]{1,3}\s")
_LOCATOR = re.compile(r"(?=[0-9]*[A-Z])[A-Z0-9]{6}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DECIMAL = re.compile(r"\d+\.\d+")
_MASKED = re.compile(r"[*•]{2}|[xX]{3}")
_CARD = re.compile(r"(?<![\w+-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}(?![\w-])")
_PHONE = re.compile(
    r"(?<![\w.,+#₱$€£-])(?<!(?<!\d{4})/)(?:\+|00)?\(?\d(?:[\d().-]|\s(?=[\d(])){5,20}\d"
    r"(?![\w%-]|[.,]\d|/(?![+(]?\d{3}))"
)
_COUNTRY = re.compile(r"(?:\+\d{0,3}\)?[ .-]?)?\(?\Z")
_NORTH_AMERICAN = re.compile(r"(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}")
_GROUPED = re.compile(
    r"(?<![\w.,#-])(?:(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?)(?![\w%]|[.,]\d)|(\d{2,3}|\d{1,3}\.\d)([kK])(?!\w))"
)
_NUMERIC_DATE = re.compile(
    r"(?<![\w./])(?<!(?<!/\d{4})-)(?:(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"
    r"|(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?P<last>(?:19|20)?\d\d))"
    r"(?![^\WT]|T(?!\d\d:)|/|-(?!\d{1,2}/\d)|\.\d)"
)
_DOTTED = re.compile(
    r"(?<![\w.,₱$€£-])[vV]?\.?\d{1,6}\.\d{1,6}(?:\.\d{1,6}){1,4}(?:[-_]?(?:b|beta|rc|esr)\d{0,3})?(?![\w.]\w|\w)"
)
_SHORT_VERSION = re.compile(r"(?<!\w)[vV](?:er)?\.?\s?\d{1,6}(?:\.\d{1,6}){0,4}(?!\w)")
_PLAIN_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,5}[a-z]?")
_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The most days that each month has, January at 1."""
_BOLD = re.compile(r"(?<![\w*])(\*{1,2})(?=[^\s*])([^*\n]{1,80})(?<=\S)\1(?![\w*])")

_REACH = 70
_MARGIN = 120
"""So much text around a digit is read; what names it or belongs to it stands nearer."""
_WORDS_BETWEEN = 5
_WORDS_BETWEEN_LOOSELY = 2
"""A word of its own ("order") must stand nearer to the value than a phrase ("order number")."""
_CLAUSE = re.compile(r"(?<!\bno)(?<!\bnos)[.!?;]\s|(?<!:)\n", re.IGNORECASE)
"""What no naming reaches across; below "Order number:" the value may stand on the next line."""


@attrs.frozen
class Fact:
    """A fact that a message gives. `value` is the normal form, by which two mentions are compared."""

    kind: str
    start: int
    end: int
    value: str


def _lowered(text: str) -> str:
    """The text in lower case, if that keeps its offsets."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def find_facts(reading: Reading) -> tuple[Fact, ...]:
    """The facts of a message, by place. A customer's signature counts, quoted mail does not."""
    masked = reading.masked
    if reading.by == "customer" and SIGNATURE_FILLER in masked:
        masked = _readable(masked, reading.text)
    facts = [_opaque(reading.text, found) for found in _OPAQUE.finditer(masked)]
    if "*" in masked:
        masked = _BOLD.sub(_plain, masked)
    for start, end in _windows(masked):
        for fact in _in_text(masked[start:end], reading.fact_words):
            facts.append(attrs.evolve(fact, start=fact.start + start, end=fact.end + start))
    return tuple(sorted(facts, key=lambda fact: fact.start))


def _opaque(text: str, found: re.Match[str]) -> Fact:
    kind = "url" if found[0][0] == FILLERS[URL] else "email-address"
    value = text[found.start() : found.end()]
    return Fact(kind, found.start(), found.end(), value.lower() if kind == "email-address" else value)


def _plain(bold: re.Match[str]) -> str:
    """What stands in bold, with blanks for the stars."""
    stars = " " * len(bold[1])
    return f"{stars}{bold[2]}{stars}"


def _readable(masked: str, text: str) -> str:
    """The masked text with the signature legible, but for the addresses in it."""
    pairs = zip(masked, text, strict=True)
    legible = "".join(own if letter == SIGNATURE_FILLER else letter for letter, own in pairs)
    return without_addresses(without_urls(legible))


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of text around digits, and around what may be a booking reference, cut at blanks."""
    places = [found.span() for found in _DIGITS.finditer(text)]
    locators = [found.span() for found in _LETTERS_OF_LOCATOR.finditer(text)]
    places = sorted(places + locators) if locators else places
    start = end = 0
    for first, last in places:
        if first - _MARGIN > end:
            if end:
                yield _cut_at_blanks(text, start, end)
            start = first - _MARGIN
        end = last + _MARGIN
    if end:
        yield _cut_at_blanks(text, start, end)


def _cut_at_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    blank = text.find(" ", start, start + _MARGIN // 3) if start else -1
    last = text.rfind(" ", end - _MARGIN // 3, end) if end < len(text) else -1
    return (start if blank < 0 else blank), (min(end, len(text)) if last < 0 else last)


def _in_text(text: str, words: FactWords) -> list[Fact]:
    """What is named surely, then what has a shape, then what is named loosely; of two that overlap the first stays."""
    lowered = _lowered(text)
    present = frozenset(PLAIN_WORD.findall(lowered))
    naming = _Naming(text, words.contexts(lowered), words)
    taken = bytearray(len(text))
    facts = []
    for found in (
        naming.facts(loosely=False),
        _numeric_dates(text, naming),
        () if words.months.keys().isdisjoint(present) else _dates(text, words),
        _amounts(text, words),
        () if words.street_words.isdisjoint(present) else _addresses(text, words),
        naming.facts(loosely=True),
        _phones(text),
        _versions(text),
        _unnamed(text, naming.identifiers),
    ):
        for fact in found:
            if taken.find(1, fact.start, fact.end) < 0:
                taken[fact.start : fact.end] = b"\1" * (fact.end - fact.start)
                facts.append(fact)
    return facts


@attrs.frozen
class _Context:
    start: int
    end: int
    kind: str
    loose: bool


class _Naming:
    """Values that a word of the packs names, before them in the clause ("order no. 5531") or after them."""

    def __init__(self, text: str, contexts: Iterable[tuple[int, int, str]], words: FactWords) -> None:
        self._text = text
        self._words = words
        self.identifiers = list(_IDENTIFIER.finditer(text))
        self._contexts = [
            _Context(start, end, words.kinds[phrase], " " not in phrase and phrase[-1] not in "#")
            for start, end, phrase in contexts
            if phrase in words.kinds
        ]
        self._ends = [context.end for context in self._contexts]
        self._used: set[int] = set()

    def facts(self, loosely: bool) -> Iterator[Fact]:
        if not self._contexts:
            return
        unnamed = []
        last: Fact | None = None
        for found in self.identifiers:
            before = bisect_right(self._ends, found.start()) - 1
            if before >= 0 and before not in self._used and (fact := self._fact(before, found, loosely)):
                self._used.add(before)
                last = fact
                yield fact
            elif last and (fact := self._enumerated(last, found)):
                last = fact
                yield fact
            else:
                unnamed.append((before + 1, found))
        for after, found in unnamed:
            if after < len(self._contexts) and after not in self._used:
                fact = self._fact(after, found, loosely)
                if fact:
                    self._used.add(after)
                    yield fact

    def directly_before(self, place: int) -> str | None:
        """The kind that is named right before this place."""
        before = bisect_right(self._ends, place) - 1
        if before < 0 or self._text[self._ends[before] : place].strip(" :"):
            return None
        return self._contexts[before].kind

    def _enumerated(self, last: Fact, found: re.Match[str]) -> Fact | None:
        """The next one of "orders 5531, 5532 and 5533"."""
        between = self._text[last.end : found.start()]
        if len(letters_and_digits(found[0])) != len(last.value) or not _ENUMERATION.fullmatch(between):
            return None
        phone = _PHONE.match(self._text, found.start())
        if phone and _sure_phone(phone):
            return None
        return Fact(last.kind, found.start(), found.end(), letters_and_digits(found[0]))

    def _fact(self, index: int, found: re.Match[str], loosely: bool) -> Fact | None:
        context = self._contexts[index]
        ahead = context.start >= found.end()
        if (context.loose and "#" not in found[0]) != loosely:
            return None
        between = (
            self._text[found.end() : context.start] if ahead else self._text[context.end : found.start()]
        )
        reach = _WORDS_BETWEEN_LOOSELY if loosely else _WORDS_BETWEEN
        if context.kind == "version" and loosely:
            reach = 0
        if len(between) > _REACH or _CLAUSE.search(between) or len(PLAIN_WORD.findall(between)) > reach:
            return None
        if self._words.quantity.match(self._text, found.start()):
            return None
        return _value_of(context.kind, self._text, found, loosely)


def _value_of(kind: str, text: str, found: re.Match[str], loosely: bool) -> Fact | None:
    """The fact of this kind that begins with the identifier, or None if it cannot be one."""
    start = found.start() + len(found[0]) - len(found[0].lstrip("#№ \t\n"))
    token = text[start : found.end()]
    if kind in ("address", "sum"):
        return None
    if kind == "version":
        return Fact(kind, start, found.end(), token) if _PLAIN_VERSION.fullmatch(token) else None
    if kind == "phone-number":
        country = _COUNTRY.search(text, max(0, start - 8), start)
        phone = _PHONE.match(text, country.start() if country else start)
        return _phone(phone) if phone else None
    in_groups = _IN_GROUPS.get(kind)
    if in_groups and (groups := in_groups.match(text, start)):
        kind = "order-number" if kind == "reference" else kind
        return Fact(kind, start, groups.end(), letters_and_digits(groups[0]))
    if not _identifies(kind, token) or (loosely and _YEAR.fullmatch(token)) or _NUMERIC_DATE.fullmatch(token):
        return None
    if kind == "reference":
        kind = "booking-reference" if _LOCATOR.fullmatch(token) else "order-number"
    return Fact(kind, start, found.end(), letters_and_digits(token))


def _identifies(kind: str, token: str) -> bool:
    if _DECIMAL.fullmatch(token):
        return False
    bare = letters_and_digits(token)
    if kind == "booking-reference":
        return 5 <= len(bare) <= 14 and (any(map(str.isdigit, bare)) or (token.isupper() and len(bare) == 6))
    return (
        len(bare) > 2 and sum(map(str.isdigit, bare)) > 2
        if bare[:1].isdigit()
        else any(map(str.isdigit, bare))
    )


def letters_and_digits(token: str) -> str:
    """The letters and digits of an identifier; hidden places are one star."""
    bare = "".join(letter for letter in token.upper() if letter.isalnum())
    return f"*{bare.lstrip('X')}" if _MASKED.match(token) else bare


def _numeric_dates(text: str, naming: _Naming) -> Iterator[Fact]:
    for found in _NUMERIC_DATE.finditer(text):
        value = _numeric_date(found)
        is_version = "." in found[0] and naming.directly_before(found.start()) == "version"
        if value and not is_version:
            yield Fact("date", found.start(), found.end(), value)


def _dates(text: str, words: FactWords) -> Iterator[Fact]:
    for found in words.date.finditer(text):
        name, day = found["month"] or found["named"], int(found["day"] or found["date"])
        month = words.months[fold(name)]
        if 1 <= day <= _DAYS[month] and (name[0].isupper() or fold(name) not in words.capital_months):
            year = found["year"] or (f"20{found['short']}" if found["short"] else "")
            value = f"{year}-{month:02}-{day:02}".lstrip("-")
            yield Fact("date", found.start(), found.end(), value)


def _numeric_date(found: re.Match[str]) -> str | None:
    """Year, month and day; of two numbers that may both be the month the first is, as the Philippines write it."""
    if found["year"]:
        year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    else:
        month, day, year = int(found["first"]), int(found["second"]), int(found["last"])
        if month > 12:
            month, day = day, month
        year += 2000 if year < 100 else 0
    return f"{year}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= _DAYS[month] else None


def _amounts(text: str, words: FactWords) -> Iterator[Fact]:
    for found in words.amount.finditer(text):
        thousands = found["thousand"] or found["thousands"] or ""
        yield Fact(
            "amount", found.start(), found.end(), _figure(found["figure"] or found["plain"], thousands)
        )
    for found in _GROUPED.finditer(text):
        yield Fact("amount", found.start(), found.end(), _figure(found[1] or found[2], found[3] or ""))


def _figure(written: str, thousands: str) -> str:
    """The plain figure: no separators of thousands, no empty decimals, k and M worked out."""
    parts = re.split("[,.]", written)
    decimals = parts.pop() if len(parts) > 1 and len(parts[-1]) < 3 else ""
    value = (
        Decimal(f"{''.join(parts)}.{decimals or 0}") * {"": 1, "k": 1000, "m": 1_000_000}[thousands.lower()]
    )
    return f"{value:f}".rstrip("0").rstrip(".") or "0"


def _addresses(text: str, words: FactWords) -> Iterator[Fact]:
    for found in words.address.finditer(text):
        end = found.start() + len(found[0].rstrip(" ,."))
        yield Fact("address", found.start(), end, " ".join(PLAIN_WORD.findall(fold(found[0]))))


def _versions(text: str) -> Iterator[Fact]:
    for found in (*_DOTTED.finditer(text), *_SHORT_VERSION.finditer(text)):
        value = found[0].lstrip("vVer. ")
        parts = value.split(".")
        is_host = len(parts) == 4 and all(part.isdigit() and int(part) < 256 for part in parts)
        if not is_host:
            yield Fact("version", found.start(), found.end(), value)


def _phones(text: str) -> Iterator[Fact]:
    for found in _PHONE.finditer(text):
        if fact := _sure_phone(found):
            yield fact


def _sure_phone(found: re.Match[str]) -> Fact | None:
    fact = _phone(found)
    is_sure = fact and (_speaks_for_itself(found[0], fact.value) or _NORTH_AMERICAN.fullmatch(found[0]))
    return fact if is_sure else None


def _phone(found: re.Match[str]) -> Fact | None:
    digits = "".join(filter(str.isdigit, found[0]))
    if digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("09") and len(digits) == 11:
        digits = f"63{digits[1:]}"
    if not 7 <= len(digits) <= 15 or digits.count(digits[0]) == len(digits):
        return None
    return Fact("phone-number", found.start(), found.end(), digits)


def _speaks_for_itself(written: str, digits: str) -> bool:
    """With a country, as a Philippine mobile number, or with an area in brackets that begins with 0."""
    if written[0] == "+" or written.startswith("00"):
        return len(digits) >= 8
    return (digits.startswith("639") and len(digits) == 12) or written.startswith("(0")


def _unnamed(text: str, identifiers: Iterable[re.Match[str]]) -> Iterator[Fact]:
    """Identifiers that no word names: hidden numbers are accounts, "#5531" is an order, others are just numbers."""
    for found in _CARD.finditer(text):
        yield Fact("account-number", found.start(), found.end(), letters_and_digits(found[0]))
    for found in identifiers:
        token = found[0].lstrip()
        bare = letters_and_digits(token)
        digits = sum(map(str.isdigit, bare))
        if _MASKED.match(token):
            if digits > 1:
                yield Fact("account-number", found.start(), found.end(), bare)
        elif token[0] in "#№":
            if digits > 2 and not text[found.start() - 1 : found.start()].isalpha():
                yield Fact("order-number", found.start(), found.end(), bare)
        elif _DECIMAL.fullmatch(token):
            continue
        elif (token.count(".") < 3 and (digits >= 5)) or (
            len(bare) >= 6 and bare.isalnum() and token.isupper() and digits >= 2
        ):
            yield Fact(NUMBER, found.start(), found.end(), bare)
