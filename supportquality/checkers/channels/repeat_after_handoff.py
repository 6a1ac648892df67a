from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final, TypeVar

from supportquality.authoring import Bad, Case, Evidence, Given, Good, Severity, checker, is_alike

_Item = TypeVar("_Item")

_IDENTIFIERS: Final = frozenset(
    "order-number phone-number account-number booking-reference serial-number address".split()
)
"""What only counts as given again when it is written again; an e-mail address stands in too many pasted texts."""

_FLEETING: Final = frozenset("amount date version error-message other".split())
"""Kinds of which every case has several: asking for one is not asking for the same."""


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "After the handoff the customer has to give again what was already there: {kind}.",
        "fil": "Pagkatapos ipasa ang kaso, kailangang ibigay muli ng customer ang naibigay na: {kind}.",
    },
    remedy={
        "en": "Read the ticket before you take over, and confirm what you see instead of asking for it.",
        "fil": "Basahin muna ang ticket bago humalili, at kumpirmahin ang nakikita sa halip na itanong muli.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Please rebook me, my booking reference is QF8T2L.
            Mon 09:10 agent sam: I'm handing you to our rebooking desk.
            Mon 09:15 assignment: tom/tier-2
            Mon 09:40 agent tom: Hello, Tom from rebooking. «What is your booking reference»?
        """),
        Bad(
            """
            Mon 14:00 customer: Order number 90077: one of the two chairs is missing.
            Mon 14:20 agent grace: I'm asking the warehouse.
            Mon 16:00 agent carlo: Carlo here. Could you «send me your order number»?
            """,
            why="an agent who simply answers took over",
        ),
        Bad(
            """
            Mon 10:00 customer: The oven shows F3, serial number SN-20-77143.
            Mon 10:20 agent jo: I'm passing this to the technicians.
            Mon 10:25 assignment: omar/logistics
            Mon 11:00 agent omar: Omar here. Tell me what it is about.
            Mon 11:20 customer: Again: the oven shows F3, serial number «SN-20-77143».
            """,
            why="nobody asked for the fact, but the customer had to give it again",
        ),
        Bad(
            """
            Mon 12:00 customer: Di po pumasok load ko, number 09281112233.
            Mon 12:01 agent joy: I-transfer ko po kayo sa load team.
            Mon 12:02 assignment: rico/tier-2
            Mon 12:05 agent rico: Rico po ito. «Pahingi po ng mobile number» nyo?
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 14:00 customer: Kulang po ng 1 item ang order number 66120.
            Mon 14:05 agent joy: Ipapasa ko po kayo kay Grace ng logistics.
            Mon 14:06 assignment: grace/logistics
            Mon 14:20 agent grace: Grace po ito. «Ano po ang order number» nila?
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Hindi po ma-access ang account, juan@example.com po ang email.
            Mon 09:15 agent ana: Ipapasa ko po kayo kay Ben.
            Mon 09:20 assignment: ben/tier-2
            Mon 09:40 agent ben: «Ano po ang email address» ninyo?
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: May tagas po sa harap ng bahay namin sa 27 Kalye Sampaguita, Barangay Maybunga.
            Mon 09:10 agent may: Ipinapasa ko na po ito kay Ding ng field team.
            Mon 09:30 agent ding: Si Ding po ito. «Ano po ang address» kung saan may tagas?
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Please rebook me, my booking reference is QF8T2L.
            Mon 09:10 agent sam: I'm handing you to our rebooking desk.
            Mon 09:15 assignment: tom/tier-2
            Mon 09:40 agent tom: I have QF8T2L in front of me, would the 15:20 suit you?
            """,
            why="the new agent read the ticket",
        ),
        Good(
            """
            Mon 09:00 customer: Please rebook me, my booking reference is QF8T2L.
            Mon 09:10 agent sam: I'm handing you to our rebooking desk.
            Mon 09:15 assignment: tom/tier-2
            Mon 09:40 agent tom: Could you send me your phone number?
            """,
            why="that was not told before",
        ),
        Good(
            """
            Mon 09:00 customer: Please rebook me, my booking reference is QF8T2L.
            Mon 09:10 agent sam: I'm sorry about the cancellation.
            Mon 09:40 agent sam: What is your booking reference?
            """,
            why="there was no handoff; that is asking again",
        ),
        Good(
            """
            Mon 12:00 customer: Di po pumasok load ko, number 09281112233.
            Mon 12:01 agent joy: I-transfer ko po kayo sa load team.
            Mon 12:02 assignment: rico/tier-2
            Mon 12:05 agent rico: 09281112233 po ba yung number na hindi pinasukan ng load?
            """,
            language="fil",
            why="the new agent only confirms what is there",
        ),
        Good(
            """
            Mon 14:00 customer: Kulang po ng 1 item ang order number 66120.
            Mon 14:05 agent joy: Ipapasa ko po kayo kay Grace ng logistics.
            Mon 14:06 assignment: grace/logistics
            Mon 14:20 agent grace: Ano po ang mobile number nila?
            """,
            language="fil",
            why="that was not told before",
        ),
        Good(
            """
            Mon 18:00 bot: Paki-type po ang account number.
            Mon 18:00 customer: 70014482
            Mon 18:01 agent ana: Ano po ang account number nila?
            """,
            language="fil",
            why="from the bot to the first person is no handoff",
        ),
    ],
)
def repeat_after_handoff(case: Case) -> Iterator[Evidence]:
    """After a handoff the customer is asked for what was already given, or gives it again.

    Why it matters: nothing tells customers more clearly that nobody reads what they write. It counts what was
    given to anybody, bots included. The finding sits on the question, else on the repetition; one a handoff and
    kind of fact.

    Stays silent when: the value is only confirmed, another or a second one is asked for, or there was no
    handoff (then it is `asked-again`).

    Source: P9 (relying on one channel).
    """
    handoffs = case.timeline.handoffs
    if not handoffs or not case.given:
        return
    known: dict[str, Given] = {}
    values: dict[str, Given] = {}
    given = deque(case.given)
    requests = deque(case.with_cue("fact-request"))
    for handoff, until in pairwise([*(handoff.index for handoff in handoffs), len(case.interactions)]):
        for each in _taken(given, handoff, lambda each: each.index):
            known.setdefault(each.kind, each)
            if each.value is not None and each.kind in _IDENTIFIERS:
                values.setdefault(each.value, each)
        list(_taken(requests, handoff, int))
        here = list(_taken(requests, until, int))
        since = list(_taken(given, until, lambda each: each.index))
        found = list(_asked(case, known, here)) or list(_repeated(case, values, since))
        yield from found
        given.extendleft(reversed(since))


def _taken(queue: deque[_Item], before: int, place: Callable[[_Item], int]) -> Iterator[_Item]:
    """Takes from a queue what lies before an index."""
    while queue and place(queue[0]) < before:
        yield queue.popleft()


def _asked(case: Case, known: dict[str, Given], requests: list[int]) -> Iterator[Evidence]:
    """Questions of the new agent for what stands in the ticket; the first for each kind."""
    kinds: set[str] = set()
    for index in requests:
        reading = case.reading(index)
        values = {fact.value for fact in reading.facts}
        for cue in reading.cues_of("fact-request"):
            kind = cue.data.get("fact", "")
            told = next((known[other] for other in known if is_alike(other, kind)), None)
            if told is None or kind in _FLEETING or told.value in values:
                continue
            if any(is_alike(kind, other) for other in kinds):
                continue
            kinds.add(kind)
            yield case.evidence(index, cue, kind=kind, given=told.value, given_at=told.index)


def _repeated(case: Case, values: dict[str, Given], since: list[Given]) -> Iterator[Evidence]:
    """The customer gives a value once more; the first time."""
    for each in since:
        if each.value in values:
            told = values[each.value]
            yield case.evidence(each.index, each.span, kind=told.kind, given=told.value, given_at=told.index)
            return
