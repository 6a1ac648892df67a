from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Reading,
    SaidBefore,
    Severity,
    Span,
    checker,
    terms_of,
)

_POLICY = {"jargon": ["linehaul", "POD", "reconcil*", "APN", "endorsement"]}


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "Customers may not know what «{quote}» means.",
        "fil": "Maaaring hindi alam ng customer ang ibig sabihin ng «{quote}».",
    },
    remedy={
        "en": "Use an everyday word, or say in a few words what «{quote}» is.",
        "fil": "Gumamit ng karaniwang salita, o ipaliwanag sa ilang salita kung ano ang «{quote}».",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: My parcel has not moved for five days.
            Mon 09:05 agent: The parcel missed the «linehaul» on Friday and moves again tonight.
            """,
            policy=_POLICY,
        ),
        Bad(
            """
            Mon 09:00 customer: The money I paid does not show.
            Mon 09:05 agent: The payment is «reconciled» tonight.
            """,
            policy=_POLICY,
        ),
        Bad("""
            Mon 09:00 customer: My page is blank, can someone fix that?
            Mon 09:05 agent: Our «SLA» is two days, so you will hear from me by Wednesday noon.
        """),
        Bad(
            """
            Mon 09:00 customer: ayaw po mag internet ng phone ko
            Mon 09:05 agent: Baka mali po ang «APN» nyo, paki-reset na lang po.
            """,
            language="fil",
            policy=_POLICY,
        ),
        Bad(
            """
            Mon 09:00 customer: Ano na po ang lagay ng titulo ko?
            Mon 09:05 agent: Nasa «endorsement» na po ang inyong papeles.
            """,
            language="fil",
            policy=_POLICY,
        ),
        Bad(
            """
            Mon 09:00 customer: wala pa po ung order ko pero delivered daw
            Mon 09:05 agent: Hihingin ko po ung «POD» sa courier ngayon.
            """,
            language="fil",
            policy=_POLICY,
        ),
        Bad(
            """
            Mon 09:00 customer: How do I get my 500 back?
            Mon 09:20 agent: Your 500 depends on «subrogation», which we opened on Tuesday.
            """,
            policy={"jargon": ["subrogation"]},
            why="what was done with it does not explain it",
        ),
        Bad(
            """
            Mon 09:00 customer: My card still does not work at the gate.
            Mon 09:05 agent: Your «POD» is with the depot. Once the depot scans the POD, the card works.
            """,
            policy=_POLICY,
            why="a term is found once, where it stands first",
        ),
        Bad(
            """
            Mon 09:00 customer: Where is my metal chair?
            Mon 09:05 agent: The «ETA» is Friday.
            """,
            policy={"jargon": ["ETA"]},
            why="letters inside of another word are no use of the term",
        ),
        Bad(
            """
            Mon 09:00 customer: My parcel has not moved for five days.
            Mon 09:05 agent: It missed the «linehaul» on Friday.
            Mon 09:20 customer: When does it come?

            On Mon, Jan 5, 2026 at 9:05 AM Shop <help@shop.example> wrote:
            > It missed the linehaul on Friday.
            Mon 09:30 agent: The next «linehaul» leaves tonight.
            """,
            policy=_POLICY,
            why="quoted mail is not the customer's",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Tracking says missed linehaul. When does it move?
            Mon 09:05 agent: It goes on tonight's linehaul at 11 PM.
            """,
            policy=_POLICY,
            why="the customer used the word first",
        ),
        Good(
            """
            Mon 09:00 customer: My parcel has not moved for five days.
            Mon 09:05 agent: It missed the linehaul, that is, the overnight truck between our depots.
            """,
            policy=_POLICY,
            why="the same message explains it",
        ),
        Good(
            """
            Mon 09:00 customer: Where does the sticker go?
            Mon 09:05 agent: On the front, next to the pod with the coffee logo.
            """,
            policy=_POLICY,
            why="an entry in capitals is meant exactly so",
        ),
        Good(
            """
            Mon 09:00 customer: ayaw po mag internet ng phone ko
            Mon 09:05 agent: Baka mali po ang APN nyo (ung setting na ginagamit ng phone para kumonekta sa internet).
            """,
            language="fil",
            policy=_POLICY,
            why="ipinaliwanag agad",
        ),
        Good(
            """
            Mon 09:00 customer: Ano po ang ibig sabihin ng endorsement sa tracking ko?
            Mon 09:05 agent: Titingnan ko po.
            Mon 09:10 customer: Sige po.
            Mon 09:20 agent: Nasa endorsement pa po at pipirmahan ng hepe sa Huwebes.
            """,
            language="fil",
            policy=_POLICY,
            why="ang customer ang unang gumamit",
        ),
        Good(
            """
            Mon 09:00 customer: Hindi po gumagana, sinunod ko naman po.
            Mon 09:05 agent: Pakipalitan po ang APN sa Settings.
            """,
            language="fil",
            policy=_POLICY,
            subject="Tanong tungkol sa APN",
            why="nasa paksa ng customer ang salita",
        ),
        Good(
            """
            Mon 09:00 customer: What is the 640 for? We have paid the full price.
            Mon 09:20 agent: It is the fee for the days in port, and we waive it.

            Stan
            """,
            why="it is the agent's name",
        ),
        Good(
            """
            Mon 09:00 customer: Why is my second parcel late?
            Mon 09:05 agent: It missed the linehaul. The linehaul (the night truck between our depots) leaves at ten.
            """,
            policy=_POLICY,
            why="explained where it stands again",
        ),
    ],
)
def jargon(case: Case) -> Iterator[Evidence]:
    """A reply uses a term of the trade that the customer did not use first and the reply does not explain.

    The terms are those of the policy (`terms.py` says how its entries are read) and of the language packs, of which the
    short ones (up to `limits.abbreviation_letters`) count in capitals only. A term that a reply uses more than
    once is found once, where it stands first.

    Why it matters: a word that must be looked up makes the customer feel stupid, or acts as no answer at all.

    Stays silent when: the customer's earlier messages or the subject hold the term, or the same message explains it:
    in brackets, with "that is", "which means", "ibig sabihin" and the like in its sentence or the next.

    Source: P1; CC, "Paglikha ng Malinaw at Maikli na Mga Mensahe".
    """
    terms = terms_of(case.policy.jargon)
    abbreviation = case.policy.limits.abbreviation_letters
    said = SaidBefore(case)
    for index in case.judged:
        reading = case.reading(index)
        spans = {(use.start, use.end) for use in terms.used_in(reading)}
        for cue in reading.cues_of("jargon"):
            if not _is_plain(cue.quote, abbreviation) and not any(
                start < cue.end and cue.start < end for start, end in spans
            ):
                spans.add((cue.start, cue.end))
        uses: dict[str, list[Span]] = {}
        for span in sorted(spans):
            uses.setdefault(_stem(reading.text[slice(*span)]), []).append(span)
        for stem, places in uses.items():
            known = said.in_subject(stem) or said.has(stem, index)
            if not known and not any(_is_explained(reading, span) for span in places):
                yield case.evidence(index, places[0], term=reading.text[slice(*places[0])])


def _is_plain(term: str, abbreviation: int) -> bool:
    """Whether what the packs know as an abbreviation stands there as a word or a name: "pod" or "Stan", not "POD"."""
    return len(term) <= abbreviation and (term.islower() or term.istitle())


def _stem(term: str) -> str:
    """The term in lower case, without a plural's s."""
    term = term.lower()
    return term[:-1] if len(term) > 4 and term.endswith("s") else term


def _is_explained(reading: Reading, span: Span) -> bool:
    start, end = span
    if reading.text[end:].lstrip().startswith("(") or reading.text[:start].rstrip().endswith("("):
        return True
    here = reading.sentence_at(start)
    after = [sentence for sentence in reading.sentences if sentence.start >= here.end][:1]
    last = after[0].end if after else here.end
    return any(end <= cue.start <= last for cue in reading.cues_of("explanation"))
