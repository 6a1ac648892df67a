from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Severity,
    cased_like,
    checker,
    is_product_name,
    is_quoted,
    terms_of,
)

_TERMS = {
    "voice": {
        "terms": {"cheap": "affordable", "hotline": "care line", "POS": "card reader", "problem*": "issue"}
    }
}
_FILIPINO_TERMS = {"voice": {"terms": {"utang": "balanse", "hotline": "care line", "reklamo*": "puna"}}}


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "The brand says “{preferred}”, not “{quote}”.",
        "fil": "“{preferred}” ang salita ng brand, hindi “{quote}”.",
    },
    remedy={
        "en": "Say “{preferred}”, or put the sentence another way.",
        "fil": "Gamitin ang “{preferred}”, o sabihin ito sa ibang paraan.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: What is your lowest plan?
            Mon 09:03 agent: Hi! Our «cheap» plan is Basic at $9 a month.
            """,
            policy=_TERMS,
        ),
        Bad(
            """
            Mon 09:00 customer: My card is refused.
            Mon 09:03 agent: Sorry for the «problems». Please unplug the «POS» and plug it in again.
            """,
            policy=_TERMS,
            why="an asterisk stands for inflections, capitals for themselves",
        ),
        Bad(
            """
            Mon 09:00 customer: And if it breaks?
            Mon 09:03 agent: Call our «Hotline», we send a new one.
            """,
            policy=_TERMS,
            why="in any case of the letters",
        ),
        Bad(
            """
            Mon 09:00 customer: san po ako tatawag pag gabi?
            Mon 09:03 agent: Sa «hotline» po namin, 24 hours po yun.
            """,
            policy=_FILIPINO_TERMS,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Magkano po ang buwanang hulog?
            Mon 09:20 agent: Ang «utang» po ninyo ay ₱2,150 bawat buwan.
            """,
            policy=_FILIPINO_TERMS,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: nag-report po ako kahapon
            Mon 09:20 agent: Natanggap na po namin ang mga «reklamong» isinumite ninyo.
            """,
            policy=_FILIPINO_TERMS,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Any offers on flights?
            Mon 09:03 agent: Yes, tickets are cheaper on Tuesdays, and the pos terminal takes all cards.
            """,
            policy=_TERMS,
            why="whole words only, and an entry in capitals means capitals",
        ),
        Good(
            """
            Mon 09:00 customer: Is the cheap mat any good?
            Mon 09:06 agent: What you call the "cheap" mat lasts for about three years.
            """,
            policy=_TERMS,
            why="the customer's word in quotation marks",
        ),
        Good(
            """
            Mon 09:00 customer: Where do I compare plans?
            Mon 09:04 agent: Here you are: https://compare.example.com/cheap/plans. We also sell the Cheap Monday
            jeans.
            """,
            policy=_TERMS,
            why="an address, and the name of a product",
        ),
        Good(
            """
            Mon 09:00 customer: san po ako tatawag sa hotline nyo pag gabi?
            Mon 09:03 agent: Sa care line po namin, 24 hours po yun.
            """,
            policy=_FILIPINO_TERMS,
            language="fil",
            why="ang gusto ng brand ang ginamit",
        ),
        Good(
            """
            Mon 09:00 customer: May nautangan daw po sa pangalan ko?
            Mon 09:20 agent: Wala pong nautangan sa inyong pangalan.
            """,
            policy=_FILIPINO_TERMS,
            language="fil",
            why="bahagi lang ng ibang salita",
        ),
        Good(
            """
            Mon 09:00 customer: ano po ang utang?
            Mon 09:20 agent: Ang ibig sabihin po ng “utang” sa kontrata ay ang natitirang balanse.
            """,
            policy=_FILIPINO_TERMS,
            language="fil",
            why="nasa panipi",
        ),
    ],
)
def off_brand_term(case: Case) -> Iterator[Evidence]:
    """A reply uses a term that the brand avoids; `voice.terms` of the policy gives the preferred one.

    Terms are whole words in any case; an entry in capitals means capitals, `term*` means inflections.

    Why it matters: one name for one thing, in every reply, is what makes a voice.

    Stays silent when: the policy has no terms, or the term stands in quotation marks, in an address, in quoted
    mail, or in
    the name of a product or of a brand of the policy.

    Source: CC, "Brand Voice".
    """
    preferred = case.policy.voice.terms
    if not preferred:
        return
    terms = terms_of(tuple(preferred))
    for index in case.judged:
        reading = case.reading(index)
        for use in terms.used_in(reading):
            span = (use.start, use.end)
            if is_quoted(reading.text, *span) or is_product_name(reading, *span, case.policy.brands):
                continue
            better = preferred[use.entry]
            suggestion = cased_like(reading.text[use.start : use.end], better)
            yield case.evidence(index, span, suggestion=suggestion, preferred=better, term=use.entry)
