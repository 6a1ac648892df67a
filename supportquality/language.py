"""The shape of a language pack: what a language must know, and nothing about how it is searched.

A pack is one literal (see `languages/english.py`). It cannot be made while a cue is missing, so a checker may rely on
every cue in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from supportquality.errors import PackError

AGENT_CUES: Final = (
    "greeting thanks apology empathy name courtesy refusal alternative blame dismissal question restatement "
    "solution next-step promise guarantee jargon deflection powerlessness policy-citation uncertainty correction "
    "help-offer closing placeholder profanity hollow-apology"
).split()
"""What an agent's message can say, as the catalogue of cues names it."""

CUSTOMER_CUES: Final = (
    "urgency repeat-contact manager-request churn-threat thanks resolved unresolved suggestion complaint question "
    "profanity failure greeting apology"
).split()
"""What a customer's message can say."""

AGENT_HELPERS: Final = (
    "fact-request due condition confirmation contraction slang instruction handover third-party check-back "
    "sir-maam reason suggestion-taken private-message mockery history role-greeting explanation filler answer amends"
).split()
"""Finer cues that the checkers of agents' messages need; the docs of a cue say what each means."""

CUSTOMER_HELPERS: Final = (
    "how-to when-question price-question fact-question vague pleasantry contact-request repeated-explanation tried "
    "fact-given signs-name contradiction request proposal angry upset pleased yes-no-question displeasure own-mishap "
    "earlier-contact unheard puts-off"
).split()
"""Finer cues that the checkers of customers' messages and the mood need."""

NEGATABLE: Final = frozenset(
    (
        "thanks apology empathy solution next-step promise guarantee help-offer urgency resolved "
        "alternative blame pleased suggestion churn-threat deflection handover check-back amends"
    ).split()
)
"""Cues that a negation shortly before them in the same clause takes back ("I am not sorry")."""

APART: Final = frozenset(("fact-request",))
"""Cues whose overlapping hits stay apart when their data differ."""

DEPENDENT: Final = {"alternative": "refusal"}
"""Cues that mean something only in a message with another one: without a refusal "you can …" is no alternative.

A phrase with the datum `alone` needs no other cue: "alternatively, …" says enough.
"""


_ONSET = re.compile(r"(?:ng|[^aeiou])*")


def inflections(root: str, affixes: tuple[str, ...]) -> frozenset[str]:
    """Every form of a root that the templates make, real words and non-words alike.

    A template may use {root}; {onset}, {vowel} and {rest}, the parts of h-i-ntay; {again}, the first syllable, as in
    *mag{again}{root}*; {stem}, the root without a final vowel; {last}, its last letter; {raised}, the root with its
    last o as u (*ayos*, *ayusin*); and {changed}, the root with a final y as i. *{onset}in{vowel}{rest}* is *hinintay*.
    """
    onset = _ONSET.match(root)[0]  # type: ignore[index]
    vowel = root[len(onset) : len(onset) + 1]
    parts = {
        "root": root,
        "onset": onset,
        "vowel": vowel,
        "rest": root[len(onset) + 1 :],
        "again": onset[: 2 if onset.startswith("ng") else 1] + vowel,
        "stem": root[:-1] if root[-1] in "aeiou" else root,
        "last": root[-1],
        "raised": "u".join(root.rsplit("o", 1)),
        "changed": root[:-1] + "i" if root.endswith("y") else root,
    }
    return frozenset((root, *(template.format_map(parts) for template in affixes)))


def _words(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _phrases(value: Mapping[str, str]) -> dict[str, str]:
    return dict(value)


@attrs.frozen(kw_only=True, eq=False)
class Language:
    """All that the library knows of one language.

    `agent` and `customer` give the phrases of each cue, one a line, in the notation of `docs/notation.md`; `groups` are
    named alternatives used inside phrases (`<can't>`); `affixes` are the templates by which a root in braces,
    `{refund}`, is inflected (see `inflections`), and `prefixes` the ones that may be written apart from it
    ("i-refund"); `spelling` maps chat spelling and common slips to the proper word; `floating` words may stand anywhere
    in a phrase (Filipino enclitics, English adverbs); `negators` deny what follows, but not beyond one of `contrasts`
    ("but", "and"); `abbreviations` end with a dot that ends no sentence; `common` are frequent short words, by which
    the language of a message is told. `code` is ISO 639.

    `own` holds lower-case phrases by key. `quote`: what introduces quoted mail to its end, either a line of its own
    ("original message") or with "…" for any text, wrapped or not ("on … wrote:"). `headers`: the fields of a mail's
    head ("from", "subject"); several lines of them in a row are quoted mail. `closing`: whole lines that end a message
    ("best regards"), after which a few short lines are the signature; the closing itself is the writer's own.
    `signature`: how lines begin that are not the writer's words at the end of a message ("sent from my").
    `disclaimer`: how a disclaimer begins ("this e-mail and any attachments").

    `inflected` is the shape of the endings that are dropped where two texts are compared by their words, as a regular
    expression: without them "parcels" and the "parcel's" are a "parcel".

    `forms` are shapes of words, name -> regular expression of the whole folded word, for what no list can hold
    (`<future>`: every Filipino verb that says what will be done); a word that a phrase names belongs to a form too if
    it has its shape. `names` are given names: those that are also words ("Grace", "Mark": with a capital they are
    both), and those by which `<given>` knows an address that no greeting announces ("Is it working now, Steven?").
    `short_names` maps a short name to the given names it stands for, where letters do not tell ("bob": "robert").
    `titles` stand before a name and are none ("ma'am"), with a dot if they are short forms ("mr.").

    `rewrites` give, by cue of the agents, a better wording for its hits that bring none of their own (`say`);
    `deference` are words of respect that such a wording drops where the message has none of them.

    `fields` are words of template fields, by which "[first name]" is told from "[Ctrl]". `fact_words` are lower-case
    phrases by kind of fact, which stand by a value and say what it is ("order number"); the kind `reference` is a
    booking or an order by the shape of the value; what `sum` stands by is money or a size ("balance"), a figure
    before a `unit` a quantity ("pcs"), so neither is a fact. `months` are the names of the twelve months, short and
    long ones separated by blanks, with a capital if they are a word without it ("May"); `currencies` the words for
    money after an amount ("pesos"). `streets` are words that belong to a postal address ("street", "brgy").

    `service_words` are those of courtesy and of service in general ("appreciate", "concern"): a reply of nothing else
    could answer anybody. `service_roots` are parts of such words, where a language inflects at both ends: any word
    that holds one is general ("tulung": *matulungan*, *tutulungan*).

    `times` says what words in a time stand for: number words ("dalawang": "2"), weekdays and days ("biyernes":
    "friday", "bukas": "tomorrow"); see `due.py`.
    """

    code: str
    name: str
    agent: Mapping[str, str] = attrs.field(converter=_phrases, repr=False)
    customer: Mapping[str, str] = attrs.field(converter=_phrases, repr=False)
    groups: Mapping[str, str] = attrs.field(factory=dict, converter=_phrases, repr=False)
    affixes: tuple[str, ...] = attrs.field(default=("{root}",), converter=_words, repr=False)
    prefixes: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    inflected: str = attrs.field(default="", repr=False)
    forms: Mapping[str, str] = attrs.field(factory=dict, converter=_phrases, repr=False)
    names: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    short_names: Mapping[str, str] = attrs.field(factory=dict, converter=_phrases, repr=False)
    titles: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    fields: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    fact_words: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, repr=False)
    months: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    currencies: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    streets: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    times: Mapping[str, str] = attrs.field(factory=dict, converter=_phrases, repr=False)
    spelling: Mapping[str, str] = attrs.field(factory=dict, converter=_phrases, repr=False)
    floating: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    negators: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    contrasts: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    abbreviations: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    common: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    service_words: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    service_roots: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    own: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, repr=False)
    rewrites: Mapping[str, str] = attrs.field(factory=dict, converter=_phrases, repr=False)
    deference: tuple[str, ...] = attrs.field(default=(), converter=_words, repr=False)
    source: str = attrs.field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        for side, given, wanted in (
            ("agent", self.agent, {*AGENT_CUES, *AGENT_HELPERS}),
            ("customer", self.customer, {*CUSTOMER_CUES, *CUSTOMER_HELPERS}),
        ):
            missing = sorted(wanted - given.keys())
            unknown = sorted(given.keys() - wanted)
            if missing:
                raise PackError(f"the pack lacks the cues {', '.join(missing)}", f"{self.code}.{side}")
            if unknown:
                raise PackError(f"unknown cues {', '.join(unknown)}", f"{self.code}.{side}")
