"""The words by which the packs tell facts, compiled: what names a value, months, currencies, streets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from supportquality.lexicon import fold

if TYPE_CHECKING:
    from supportquality.language import Language

_FIGURE = r"\d{1,12}(?:[,.]\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)"
_SIGN = (
    r"(?:(?:US|A|C|HK|S|NZ)?\$|₱|€|£|¥|₹|₩|P(?=\s?\d[\d,])(?!\d{1,12}(?![kKmM])[A-Za-z](?![^\W_]))|PHP|Php\.?|php\.?(?=\s?\d[\d,])|USD|EUR|GBP|SGD|AUD|CAD|HKD|JPY|INR|AED|SAR|CHF"
    r"|Rs\.?)"
)
_ADDRESS_WORD = r"(?:(?:[A-Z]\w{0,2}|Brgy|Blvd|Bldg|Subd|Prov)\.|[A-Z0-9][\w'’-]{0,30})"
"""A full stop belongs to a word only where that is short for another: "Sta. Rosa", not "Pasig City. Thanks"."""
_ADDRESS_END = rf"(?:,\s{{1,2}}{_ADDRESS_WORD}(?:\s{_ADDRESS_WORD}){{0,3}}){{0,5}}"
PLAIN_WORD = re.compile(r"[^\W_]+")


class FactWords:
    """The words of facts of some languages, compiled."""

    def __init__(self, languages: Iterable[Language]) -> None:
        languages = tuple(languages)
        self.kinds: dict[str, str] = {}
        units: set[str] = set()
        self.months: dict[str, int] = {}
        self.capital_months: set[str] = set()
        for language in reversed(languages):
            for kind, phrases in language.fact_words.items():
                if kind == "unit":
                    units.update(phrases)
                else:
                    self.kinds |= {" ".join(phrase.split()): kind for phrase in phrases}
            for number, names in enumerate(language.months, 1):
                self.months |= dict.fromkeys(map(fold, names.split()), number)
                self.capital_months.update(fold(name) for name in names.split() if name[0].isupper())
        self._contexts = _by_first_word(self.kinds)
        self.quantity = re.compile(rf"\d+(?:\.\d+)?\s?(?:{_alternatives(units)})(?!\w)", re.IGNORECASE)
        month = rf"(?P<month>{_alternatives(self.months)})\.?"
        self.date = re.compile(
            rf"(?<![\w#₱$€£])(?<!\d[.,:])"
            rf"(?:(?P<day>\d{{1,2}})(?:\s?(?:st|nd|rd|th))?[\s-]{{1,2}}(?:(?:of|ng|de)\s)?{month}(?!\w)"
            rf"|{month.replace('month', 'named')}(?:[\s-]{{1,2}}|(?<=\.))(?P<date>\d{{1,2}})(?:st|nd|rd|th)?"
            r"(?![\w:]|[.,]\d\d\b))"
            rf"(?:(?:,?[\s-]{{1,2}}|,)(?P<year>(?:19|20)\d\d)(?!\w)|(?<=-[^\W\d_]{{3}})-(?P<short>\d\d)(?![\w-]))?",
            re.IGNORECASE,
        )
        currencies = {word for language in languages for word in language.currencies}
        after = _alternatives(currencies)
        self.amount = re.compile(
            rf"(?<![\w.,])(?:{_SIGN}\s?(?P<figure>{_FIGURE})(?:\s?(?P<thousand>[kKmM])(?!\w))?"
            rf"|(?P<plain>{_FIGURE})\s?(?P<thousands>[kK])?\s?(?:(?i:{after})(?!\w)|[€£₱$¥](?!\d)))"
        )
        street_words = {word for language in languages for word in language.streets}
        self.street_words = frozenset(map(_first_word, street_words))
        streets = _alternatives(street_words)
        self.address = re.compile(
            rf"(?<![\w-])\d{{1,5}}[A-Za-z]?(?:[-/]\w{{1,4}})?,?\s(?:[A-Z][\w'’-]{{0,30}}\.?\s){{1,4}}(?i:{streets})(?!\w)\.?"
            rf"{_ADDRESS_END}|(?<!\w)(?:(?i:{streets})\.?\s\d{{1,5}}\w?,?(?:\s|$)){{2,4}}(?:[A-Z][\w'’-]{{0,30}}\.?,?\s?){{0,5}}"
            rf"{_ADDRESS_END}|(?<![\w-])\d{{1,5}}[A-Za-z]?,?\s(?i:{streets})\.?\s[A-Z][\w'’-]{{1,30}}{_ADDRESS_END}"
        )

    def contexts(self, lowered: str) -> Iterator[tuple[int, int, str]]:
        """Where a word of the packs stands that names a value: start, end and phrase."""
        end = 0
        for word in PLAIN_WORD.finditer(lowered):
            rest = self._contexts.get(word[0])
            found = rest.match(lowered, word.start()) if rest and word.start() >= end else None
            if found:
                end = found.end()
                yield found.start(), end, " ".join(found[1].split())


def _first_word(phrase: str) -> str:
    """The letters and digits that a phrase begins with."""
    found = PLAIN_WORD.search(phrase.lower())
    return found[0] if found else ""


def _by_first_word(phrases: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """First word -> what matches the phrases that begin with it, a long one before a short one."""
    alike: dict[str, list[str]] = {}
    for phrase in phrases:
        alike.setdefault(_first_word(phrase), []).append(phrase)
    return {first: re.compile(rf"(?<!\w)({_alternatives(same)})(?!\w)\.?") for first, same in alike.items()}


def _alternatives(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) or "(?!)"
