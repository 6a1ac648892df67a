"""The shape of a language pack: what a language must know, and nothing about how it is searched.

A pack is one literal (see `languages/english.py`). It cannot be made while a cue is missing, so a checker may rely on
every cue in every language. What each cue means, and which data its phrases may carry, stands with its name below, from
where `docs/catalogue.md` has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from supportquality.errors import PackError

AGENT_CUES: Final[Mapping[str, str]] = {
    "greeting": "Greets, welcomes, or asks how the customer is.",
    "thanks": "Gives thanks, as a rule to the customer.",
    "apology": "Says sorry, or takes the fault (“our mistake”); to ask for patience is no apology.",
    "empathy": "Acknowledges the feeling, the inconvenience or the situation; a bare “sorry” does not, "
    "“sorry to hear of the trouble” is this and an apology.",
    "name": "Calls somebody by name; the name that the ticket knows is found by shape too.",
    "courtesy": "A word of courtesy: please, kindly, “may I”, a particle of respect.",
    "refusal": "Says that the agent or the company cannot, will not or does not. `opens`: only begins with "
    "the negative (“unfortunately”), and refuses nothing by itself.",
    "alternative": "What the customer can do or have instead. Counts beside a refusal; with `alone` in any "
    "message.",
    "blame": "Puts the fault on the customer, or scolds.",
    "dismissal": "Brushes the customer off, or belittles what they report.",
    "question": "Asks for information, without a question mark: sentences with one are found by shape. "
    "`rhetorical`: wants no answer.",
    "restatement": "Says back what the customer said, or that the company works on that very trouble "
    "already.",
    "solution": "An answer, or steps that the customer can use now; what has been done. `fact`: only tells "
    "how things are, which is no way out of a refusal.",
    "next-step": "What happens next: what the customer is to do, or what is being done right now.",
    "promise": "A later action or contact by the agent or the company. `act`: `contact` if it is to get in "
    "touch, `do` if it is to do the thing; `soft`: a small service that needs no time (“we will look into "
    "it”).",
    "guarantee": "An absolute assurance about what will happen.",
    "jargon": "A term of the trade that customers need not know.",
    "deflection": "Sends the customer to another channel, form, place or person.",
    "powerlessness": "Must ask somebody, is not allowed to, or leaves it to others who alone can.",
    "policy-citation": "Names a rule as the reason. `denies`: and refuses in the same words.",
    "uncertainty": "Is not sure of the answer, or guesses. `weak`: a mild word (“hopefully”) that counts "
    "only among several.",
    "correction": "Takes back what was said before.",
    "help-offer": "Offers further help, “let us know” included.",
    "closing": "Last words of a message: good wishes, regards. `glad`: answers thanks or good news (“you're "
    "welcome”).",
    "placeholder": "Words of a template that nobody filled in; fields in brackets and the like are found by "
    "shape.",
    "profanity": "Profanity, an insult or crude slang.",
    "hollow-apology": "An apology that is conditional, or for the customer's feeling (“sorry if you feel "
    "…”).",
}
"""What an agent's message can say, and what a cue means. `Reading.cues` lists these."""

CUSTOMER_CUES: Final[Mapping[str, str]] = {
    "urgency": "Signals haste: a word for it, a deadline, harm that goes on, somebody at risk.",
    "repeat-contact": "Already wrote, called, explained or waited, or was sent around.",
    "manager-request": "Wants to be put through to somebody higher.",
    "churn-threat": "Says or threatens to leave, cancel, switch, dispute, sue, or post about it.",
    "thanks": "Gives thanks, or praise in the place of it.",
    "resolved": "Says that it works now, or has come.",
    "unresolved": "Says that it still fails, or that the advice did not help.",
    "suggestion": "A view of the product or the service that is no fault report: a wish, a comparison, "
    "praise.",
    "complaint": "Says that the product or the service is bad.",
    "question": "Asks, without a question mark: sentences with one are found by shape. `indirect`: a "
    "question all the same (“wondering whether …”), while other such cues in a plain statement may only "
    "seem to ask.",
    "profanity": "Profanity or an insult.",
    "failure": "Reports that the company or what it delivers failed: late, broken, missing, charged twice. "
    "`trouble`: something just does not work, and nobody knows yet whose fault it is.",
    "greeting": "Greets.",
    "apology": "Asks for pardon, as customers do for a slip.",
}
"""What a customer's message can say, and what a cue means. `Reading.cues` lists these."""

AGENT_HELPERS: Final[Mapping[str, str]] = {
    "fact-request": "Asks for a fact, each noun by itself, so that a list of nouns asks for each. `fact`: "
    "its kind.",
    "due": "A time, or words in the place of one. What its data mean stands below.",
    "condition": "What a promise waits for. `by`: `others` if it is up to neither side, so that no clock "
    "ever starts.",
    "confirmation": "Repeats a value and asks whether it is right, so that it is not asked anew.",
    "contraction": "A contracted or clipped word, which a formal voice writes out. `say`: in full.",
    "slang": "Mild slang and chat speech, unfit for a formal or a neutral voice.",
    "instruction": "An order to the customer: one step.",
    "handover": "A colleague or another team takes over, or the agent takes over from one.",
    "third-party": "Somebody outside of the company who acts, so that a promise right behind it is not the "
    "agent's. `doer`: who acts, named within the words of a promise (“posted by your bank”); `near` only at "
    "their beginning.",
    "check-back": "Asks whether it works now, or comes back to it unasked.",
    "sir-maam": "Addresses by Sir, Ma'am and the like.",
    "reason": "What is behind a rule or a refusal, other than the rule itself.",
    "suggestion-taken": "Thanks for a suggestion, notes it or passes it on.",
    "private-message": "Asks for a private message, which from a public post stays on the channel.",
    "mockery": "Mocks the customer; to laugh with them is none.",
    "history": "Takes up an earlier contact, or what was done then.",
    "role-greeting": "Greets a role instead of a person (“Dear valued customer”). `say`: a greeting with "
    "“…” for the name.",
    "explanation": "Says what a term means.",
    "filler": "Says nothing that the customer could use: advertising, praise of the company, chat.",
    "answer": "Begins with yes or no, or tells what is so. `advice`: tells what to try, which answers no "
    "yes/no question; `points`: points at what was asked (“that is …”), which counts in the first sentence "
    "that tells something.",
    "amends": "Mends what the company did wrong, by a refund, a replacement or a correction. `owns`: owns "
    "up to it, so that it was the company's failure whatever the customer wrote.",
}
"""Finer cues that the checkers of agents' messages need, and what they mean. A pack fills them like the others."""

CUSTOMER_HELPERS: Final[Mapping[str, str]] = {
    "how-to": "Asks how something is done.",
    "when-question": "Asks for a time.",
    "price-question": "Asks for an amount of money.",
    "fact-question": "Asks for a name, a number, a place, or which of some.",
    "vague": "Says that something is wrong, or asks for help, without a detail; most phrases are a whole "
    "message. `rest`: a clause only, which is vague if the words after it tell no more.",
    "pleasantry": "A part of a message that only thanks, greets or confirms; a message of these needs no "
    "answer.",
    "contact-request": "Asks to be called, written to or met, or how to get in touch.",
    "repeated-explanation": "Already explained, told or described the matter; who only wrote or waited has "
    "not. `backward`: may point at the same message (“as I said”), so it does not count in the first one.",
    "tried": "What the customer has already tried.",
    "fact-given": "A fact that is introduced by words. `fact`: its kind, where the value does not tell it.",
    "signs-name": "The customer says or signs their name.",
    "contradiction": "Tells that what an agent had said is wrong.",
    "request": "Asks for something to be done or sent: no fault report and no question.",
    "proposal": "An idea for the product or the service; stricter than `suggestion`, without praise and "
    "complaint.",
    "angry": "Insult or outrage, mood −2. `at`: aimed at the reader, so it is anger even if it is no more "
    "than a swear word; `aside`: strong, yet no anger at anybody (at a thing, in despair, as the topic).",
    "upset": "Dissatisfied or worried, or has something that does not work: mood −1. `plain`: a word that "
    "is plain in itself (“still”), so only where nothing is asked and nobody thanked.",
    "pleased": "Praise or joy, mood 1.",
    "yes-no-question": "Asks for a yes or a no.",
    "displeasure": "Shows that the customer is upset, which the report of a fault alone does not. `mild`: a "
    "word used in passing, which needs another or something worse beside it.",
    "own-mishap": "A slip of the customer's own, for which nobody owes an apology.",
    "earlier-contact": "Points to a contact before this one.",
    "unheard": "Says that the last answer missed what was asked.",
    "puts-off": "Will do later what was asked for, so it is not done yet.",
}
"""Finer cues that the checkers of customers' messages and the mood need, and what they mean."""

BY_SHAPE: Final[Mapping[str, str]] = {
    "shouting": "Words in capitals, or exclamation marks, in a row; on both sides.",
}
"""Cues that no pack has phrases for: their shape alone tells them. `Reading.cues` lists these."""

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

    `agent` and `customer` give the phrases of each cue, one a line, in the notation of `docs/notation.md`: those of
    `AGENT_CUES` and `AGENT_HELPERS`, of `CUSTOMER_CUES` and `CUSTOMER_HELPERS`, which say what each means. `groups` are
    named alternatives used inside phrases (`<can't>`); `affixes` are the templates by which a root in braces,
    `{refund}`, is inflected (see `inflections`), and `prefixes` the ones that may be written apart from it
    ("i-refund"); `spelling` maps chat spelling and common slips to the proper word; `floating` words may stand anywhere
    in a phrase (Filipino enclitics, English adverbs); `negators` deny what follows, but not beyond one of `contrasts`
    ("but", "and"); `abbreviations` end with a dot that ends no sentence; `common` are frequent short words, by which
    the language of a message is told. `code` is ISO 639.

    `own` holds lower-case phrases by key. `quote`: what introduces quoted mail to its end, either a line of its own
    ("original message") or with "…" for any text ("on … wrote:"): a line with a year, a time or a mail address, several
    lines or running text only with a time or an address. `headers`: the fields of a mail's head ("from", "subject");
    four lines of them in a row are quoted mail, fewer with an address and a time. `closing`: whole lines that end a
    message ("best regards"), after which a few short lines are the signature; the closing itself is the writer's own.
    `postscript`: how a line begins below which it is the writer's own words again ("p.s."). `signature`: how lines
    begin that are not the writer's words at the end of a message ("sent from my").
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
