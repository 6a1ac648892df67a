from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Message,
    Names,
    Note,
    Reading,
    Severity,
    WordsBefore,
    checker,
)

_FROM_ZERO: Final = ("question", "fact-request", "help-offer")
"""What a new agent's reply holds who starts from zero."""


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The case was handed over without a note to the colleague or a word to the customer.",
        "fil": "Ipinasa ang kaso nang walang note sa kasama at walang abiso sa customer.",
    },
    remedy={
        "en": "Leave a note with what was said and done, and tell the customer who takes over and why.",
        "fil": "Mag-iwan ng note kung ano na ang nasabi at nagawa, at sabihin sa customer kung sino ang "
        "hahawak at bakit.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: My direct debit was returned and I was charged 12 euros.
            Mon 09:20 agent ana: I'm looking at your account.
            ! Mon 10:00 assignment: mark/billing
            Mon 11:00 agent mark: Good morning, how can I help you?
        """),
        Bad(
            """
            Mon 13:00 customer: Is the tour on Sunday wheelchair friendly?
            Mon 13:20 agent nina: Let me ask the guide about the bridge.
            ! Mon 15:00 agent carlo: Which tour do you mean?
            """,
            why="another agent simply answers",
        ),
        Bad(
            """
            Mon 09:00 customer: My saved game vanished after the patch.
            Mon 09:10 agent jo: Thanks, I'm looking at the logs.
            ! Mon 10:00 assignment: tom/tier-2
            Mon 10:30 agent tom: Hello. What is your problem?
            Mon 11:00 note jo: save lost after patch 9.1
            """,
            why="the note came after the new agent's first reply",
        ),
        Bad(
            """
            Mon 19:00 customer: Na-debit po yung 2k pero di nag-dispense ang ATM.
            Mon 19:02 agent liza: Hello po, tinitingnan ko po ang transaction.
            ! Mon 19:10 assignment: rico/tier-2
            Mon 19:15 agent rico: Good evening po, ano po ang concern nila?
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 08:00 customer: May butas po ang kalsada.
            Mon 08:30 agent ana: Magandang umaga po. Tinitingnan ko po ang mapa.
            ! Mon 09:00 assignment: ben/tier-2
            Mon 10:00 agent ben: Magandang umaga po. Ano po ang problema?
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 10:00 customer: Mali po ang bill ko.
            Mon 10:05 note joy: customer since 2019, good payer
            Mon 10:10 agent joy: Tinitingnan ko na po ang call details nyo.
            ! Mon 11:00 assignment: mark/billing
            Mon 11:30 agent mark: Good am po, ano po ang concern nila?
            """,
            language="fil",
            why="the note is older than the previous reply",
        ),
        Bad(
            """
            Mon 09:00 customer: The dishwasher from your shop floods the kitchen every evening.
            Mon 09:30 agent ana: I'm sorry, that sounds messy. I'll look up your order.
            ! Mon 10:00 assignment: olaf/repairs
            Mon 12:00 agent olaf: A technician comes on Tuesday between nine and eleven.
            """,
            why="a good answer, but nobody says that somebody else has the case now",
        ),
        Bad(
            """
            Mon 09:00 customer: Hindi ko po ma-download ang aking diploma sa portal.
            Mon 09:20 agent joy: Aalamin ko po sa registrar.
            ! Mon 10:00 assignment: gil/registrar
            Mon 13:00 agent gil: Puwede na pong i-download ang diploma hanggang Biyernes.
            """,
            language="fil",
            why="nasagot, pero walang nagsabing iba na ang may hawak",
        ),
        Bad(
            """
            Mon 09:00 customer: The invoice for March shows the old price.
            Mon 09:20 agent ana: I see both prices here, one moment.
            ! Mon 10:00 agent ben: The March invoice is corrected, the new one is attached.
            """,
            why="the colleague simply answers, without a word on who that is",
        ),
        Bad(
            """
            Mon 10:00 customer: Mali po ang presyo sa invoice ng Marso.
            Mon 10:05 agent joy: Nakikita ko po, sandali lang po.
            ! Mon 11:30 agent lea: Naitama na po ang invoice ng Marso, naka-attach po ang bago.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: My direct debit was returned.
            Mon 09:20 agent ana: I'm looking at your account.
            Mon 09:50 note ana: debit returned, asks for a refund of the fee
            Mon 10:00 assignment: mark/billing
            Mon 11:00 agent mark: Good morning, the fee is refunded.
            """,
            why="there is a note",
        ),
        Good(
            """
            Mon 09:00 customer: My direct debit was returned.
            Mon 09:20 agent ana: My colleague Mark from billing will take over.
            Mon 10:00 assignment: mark/billing
            Mon 11:00 agent mark: Good morning, the fee is refunded.
            """,
            why="the customer was told",
        ),
        Good(
            """
            Mon 09:00 customer: My saved game vanished.
            Mon 09:00 bot: One moment.
            Mon 09:01 assignment: jo/tier-2
            Mon 09:02 agent jo: Which platform are you on?
            """,
            why="from the bot to the first person is no handoff",
        ),
        Good(
            """
            Mon 19:00 customer: Na-debit po yung 2k pero di nag-dispense ang ATM.
            Mon 19:02 agent liza: Hello po, ie-endorse ko po kayo kay Rico ng second level.
            Mon 19:10 assignment: rico/tier-2
            Mon 19:15 agent rico: Nakita ko na po ang 2k, ibabalik po namin ngayon.
            """,
            language="fil",
            why="the customer was told",
        ),
        Good(
            """
            Mon 08:00 customer: May butas po ang kalsada.
            Mon 08:30 agent ana: Magandang umaga po. Tinitingnan ko po ang mapa.
            Mon 09:00 note ana: butas sa tapat ng paaralan, pa-inspect
            Mon 09:00 assignment: ben/tier-2
            Mon 10:00 agent ben: Magandang umaga po. Bukas na po ang inspeksyon.
            """,
            language="fil",
            why="there is a note",
        ),
        Good(
            """
            Mon 10:00 customer: Mali po ang bill ko.
            Mon 10:05 agent joy: Tinitingnan ko na po.
            Mon 11:00 assignment: joy/billing
            Mon 11:30 agent joy: Naitama na po ang bill nyo.
            """,
            language="fil",
            why="the same agent goes on",
        ),
        Good(
            """
            Mon 09:00 customer: The invoice for March shows the old price.
            Mon 09:20 agent ana: I see both prices here, one moment.
            Mon 10:00 agent ben: The March invoice is corrected, the new one is attached.
            """,
            agents=[{"id": "ana"}, {"id": "ben"}],
            why="an open thread, in which anybody may answer",
        ),
        Good(
            """
            Mon 10:00 customer: Mali po ang presyo sa invoice ng Marso.
            Mon 10:05 agent joy: Nakikita ko po, sandali lang po.
            Mon 11:30 agent lea: Naitama na po ang invoice ng Marso, naka-attach po ang bago.
            """,
            language="fil",
            agents=[{"id": "joy"}, {"id": "lea"}],
            why="bukas na usapan na puwedeng sagutin ng kahit sino",
        ),
        Good(
            """
            Mon 09:00 customer: The dishwasher from your shop floods the kitchen every evening.
            Mon 09:30 agent ana: I'll look up your order.
            Mon 10:00 assignment: olaf/repairs
            Mon 12:00 agent olaf: Ana told me about the flood. A technician comes on Tuesday at nine.
            """,
            why="the new one names the one before",
        ),
        Good(
            """
            Mon 09:00 customer: The app crashes.
            Mon 09:10 agent ana: I am looking into it.
            Mon 09:20 assignment: ben/tier-2
            Mon 09:30 merge: into 77
            """,
            why="the matter goes on in another ticket",
        ),
        Good(
            """
            Mon 09:00 customer: The app crashes.
            Mon 09:10 agent ana: I am looking into it.
            Mon 09:30 merge: into 77
            Mon 09:31 agent ben: This request was merged into request 77.
            """,
            why="what comes after a merge belongs to the other ticket",
        ),
    ],
)
def cold_handoff(case: Case) -> Iterator[Evidence]:
    """Handed to another person, team or channel without a note and without a word to the customer.

    Why it matters: the new colleague starts from zero, and the customer tells everything again. The finding
    sits on the assignment, or on the reply of an agent who simply took over, or of one who changed the channel.

    A word to the customer says who takes over, or that the writer does; a bare answer, be it a good one, says neither.
    It may name the colleague: the reply before the new one, the new reply the one before. An introduction is a word
    unless it goes on from zero (asks what it is about, and takes up nothing of what was written).

    Stays silent when: a note, or such words, stand between the previous reply and the new agent's first one, both
    included; the customer asked for the call or the mail that came; or the new agent has not replied yet and the ticket
    goes on, here or in another: what comes after a merge is that ticket's. In an open thread (nobody is assigned, the
    new one is but a handle without a name or a team, the one before promised nothing) anybody may answer. From a bot to
    the first person is no handoff, and the same person again is none. A customer who changes the channel hands nothing
    over, and a promised call is a word.

    Source: P9 (relying on one channel); P7 (lack of empowerment).
    """
    if len(case.replies) == 0:
        return
    handed = {handoff.index for handoff in case.timeline.handoffs}
    merged = case.timeline.merged_into
    places = sorted(index for index in {*handed, *_channel_changes(case)} if merged is None or index < merged)
    told = [index for index in range(len(case.interactions)) if _tells(case, index)] if places else []
    heard = WordsBefore(case, case.messages, _words)
    for index in places:
        at = bisect_left(case.replies, index)
        if at == len(case.replies):
            if case.timeline.resolved_at is not None and bisect_left(told, case.replies[-1]) == len(told):
                yield case.evidence(index)
            continue
        since = case.burst_of(case.replies[at - 1]).first if at else 0
        until = case.replies[at]
        if bisect_left(told, since) != bisect_right(told, until):
            continue
        if not _is_announced(case, at, heard) and (index not in handed or _takes_over(case, index)):
            yield case.evidence(index)


def _words(reading: Reading, start: int = 0, end: int | None = None) -> frozenset[str]:
    """The words of weight, those of greetings left out: two agents say good morning alike."""
    words = reading.content_words(start, end)
    return words.difference(
        *(reading.content_words(cue.start, cue.end) for cue in reading.cues_of("greeting"))
    )


def _takes_over(case: Case, index: int) -> bool:
    """Whether the handoff at an index takes the matter off somebody: in an open thread nobody has taken it."""
    if not isinstance(case.interactions[index], Message):
        return True
    agent = case.message(index).agent
    listed = case.ticket.agent_named(agent)
    if listed is not None and (listed.team is not None or listed.name not in (None, agent)):
        return True
    at = bisect_left(case.replies, index)
    return at > 0 and case.burst_of(case.replies[at - 1]).has("promise")


def _is_from_zero(case: Case, index: int, heard: WordsBefore) -> bool:
    """Whether a reply asks, neither helps nor links, and takes up nothing of what was written (two words of a question)."""
    reading = case.reading(index)
    if not any(map(reading.has, _FROM_ZERO)) or not reading.is_understood:
        return False
    if reading.has("solution") or reading.has("instruction"):
        return False
    if any(fact.kind == "url" for fact in reading.facts):
        return False
    asked = case.customer_messages_before(index)
    if asked and not any(map(case.needs_answer, asked)):
        return False
    words = heard.before(index)
    return not any(
        len(words & _words(reading, sentence.start, sentence.end)) > sentence.is_question
        for sentence in reading.sentences
    )


def _is_announced(case: Case, at: int, heard: WordsBefore) -> bool:
    """Whether the customer learns of the change: by a name of the colleagues, by an introduction, or by having asked."""
    index = case.replies[at]
    if any(case.reading(said).has("contact-request") for said in case.customer_messages_before(index)):
        return True
    new = case.message(index).agent
    old = case.message(case.replies[at - 1]).agent if at else None
    if old is not None and old != new and _names(case, index, old):
        return True
    if new is None or new == old:
        return False
    if at and _names(case, case.replies[at - 1], new):
        return True
    return _names(case, index, new) and not _is_from_zero(case, index, heard)


def _names(case: Case, index: int, agent: str) -> bool:
    """Whether a reply calls an agent by name, in a sentence and not under the message."""
    listed = case.ticket.agent_named(agent)
    staff = Names.from_texts((listed.name if listed is not None and listed.name else agent,))
    names = staff.words - case.names.words
    reading = case.reading(index)
    called = [
        number
        for number, word in enumerate(reading.words[:-1])
        if word[0].isupper() and word.casefold() in names
    ]
    return any(_is_written_out(reading, reading.offsets(number, number)[0]) for number in called)


def _is_written_out(reading: Reading, offset: int) -> bool:
    """Whether the sentence around an offset has more than names: under a message stand only those."""
    sentence = reading.sentence_at(offset)
    return any(map(str.islower, reading.text[sentence.start : sentence.end].split()))


def _tells(case: Case, index: int) -> bool:
    """A note to the colleague, or words to the customer about who or what comes next."""
    item = case.interactions[index]
    if isinstance(item, Note):
        return True
    if not isinstance(item, Message) or item.by == "customer":
        return False
    return case.reading(index).has("handover")


def _promises_contact(case: Case, index: int) -> bool:
    """Whether a reply announces a call or a mail: on which channel, the customer then knows."""
    return any(cue.data.get("act") == "contact" for cue in case.reading(index).cues_of("promise"))


def _channel_changes(case: Case) -> Iterator[int]:
    """Replies on another channel than the reply before, on which the customer has not written since.

    Announced changes are none: a reply promised contact, or the customer asked for it.
    """
    ticket, last, announced = case.ticket, None, False
    heard: set[object] = set()
    for index in case.messages:
        message = case.message(index)
        channel = ticket.channel_of(message)
        if message.from_customer:
            heard.add(channel)
        elif message.is_reply:
            changed = last is not None and channel != last and channel not in heard
            announced = announced or _promises_contact(case, index)
            if changed and not announced:
                yield index
            last = channel
            heard.clear()
