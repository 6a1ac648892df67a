from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from supportquality.authoring import Bad, Burst, Case, Evidence, Good, Severity, checker

_HOST: Final = re.compile(r"[\w-]+(?:\.[\w-]+)+")

_STEPS: Final = ("solution", "instruction")
_LATER: Final = ("question", "fact-request", "promise", "handover", "refusal")


@checker(
    severity=Severity.MINOR,
    message={
        "en": "The how-to question was answered without a link into the knowledge base.",
        "fil": "Nasagot ang tanong na paano nang walang link sa knowledge base.",
    },
    remedy={
        "en": "Answer in two lines and add the link to the article, so that the customer finds the next answer alone.",
        "fil": "Sagutin sa dalawang linya at ilagay ang link ng artikulo, para mahanap ng customer ang susunod na sagot.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: How do I change the language of the app?
                ! Mon 09:05 agent: Open Profile, tap the gear and choose Language.
            """,
            policy={"knowledge_base": ["help.example.com"]},
        ),
        Bad(
            """
                Mon 09:00 customer: How do I connect the doorbell to my wifi?
                ! Mon 09:05 agent: Hold the button until it blinks, then scan the code. A film: https://video.example.org/bell
            """,
            policy={"knowledge_base": ["help.example.com"]},
        ),
        Bad(
            """
                Mon 09:00 customer: What are the steps to merge two accounts?
                ! Mon 09:05 agent: Open the older one and choose Merge. See https://nothelp.example.com/merge
            """,
            policy={"knowledge_base": ["help.example.com"]},
        ),
        Bad(
            """
                Mon 09:00 customer: paano po mag link ng debit card sa wallet?
                ! Mon 09:05 agent: Tap nyo lang po ang Profile, tapos Add Card at i-enter po ang details.
            """,
            language="fil",
            policy={"knowledge_base": ["help.example.com"]},
        ),
        Bad(
            """
                Mon 09:00 customer: Paano po mag-apply ng senior citizen discount?
                ! Mon 09:05 agent: Dalhin lang po ang ID at punan ang dilaw na form.
            """,
            language="fil",
            policy={"knowledge_base": ["help.example.com"]},
        ),
        Bad(
            """
                Mon 09:00 customer: pano po mag reset ng password
                ! Mon 09:05 agent: Pindutin nyo po ang Forgot Password tapos i-check ang email nyo.
            """,
            language="fil",
            policy={"knowledge_base": ["help.example.com"]},
        ),
        Bad(
            """
                Mon 09:00 customer: How do I book the tennis court for every Tuesday?
                Mon 09:05 agent: Is that for the indoor court or the one by the river?
                Mon 09:08 customer: Indoor please.
                ! Mon 09:12 agent: Open Courts, choose Indoor, tap the bell and tick Every week.
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="the steps come after a question back",
        ),
        Bad(
            """
            Mon 09:00 customer: How do I add a bag after check-in?
            Mon 09:05 agent ton: I'll pass this to our baggage team so that you get an answer at once.
            ! Mon 09:10 agent gi: Gigi here from baggage! Open your booking, tap Manage, then Add-ons.
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="the steps come after a handover",
        ),
        Bad(
            """
            Mon 09:00 customer: How do I export my contacts? The page help.example.com/export is gone.
            ! Mon 09:10 agent: Open Settings and click Export.

            > How do I export my contacts? The page help.example.com/export is gone.
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="the link stands in quoted mail only",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: How do I change the language of the app?
                Mon 09:05 agent: Tap the gear and choose Language, see mobile.help.example.com/language.
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="a subdomain counts, with or without a scheme",
        ),
        Good(
            """
                Mon 09:00 customer: How can I export my bookings?
                Mon 09:05 agent: As a spreadsheet or as a calendar file?
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="the reply only asks",
        ),
        Good(
            """
                Mon 09:00 customer: Where is my parcel?
                Mon 09:05 agent: It is in the Bremen depot and comes tomorrow.
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="not a how-to question",
        ),
        Good(
            """
                Mon 09:00 customer: paano po mag link ng debit card?
                Mon 09:01 bot: Baka makatulong: https://help.example.com/cards
                Mon 09:05 agent: Tap nyo lang po ang Profile, tapos Add Card.
            """,
            language="fil",
            policy={"knowledge_base": ["help.example.com"]},
            why="naipadala na ng bot ang link",
        ),
        Good(
            """
                Mon 09:00 customer: paano po mag link ng debit card?
                Mon 09:05 agent: Tap nyo lang po ang Profile, tapos Add Card.
            """,
            language="fil",
            why="walang knowledge base ang policy",
        ),
        Good(
            """
                Mon 09:00 customer: nawala po ung item sa cart ko
                Mon 09:05 agent: Na-restore ko na po, pa-refresh na lang po.
            """,
            language="fil",
            policy={"knowledge_base": ["help.example.com"]},
            why="hindi tanong na paano",
        ),
        Good(
            """
            Mon 09:00 customer: How do I book a round trip in your app?
            Mon 09:20 agent: Which version do you see in Settings, and is it Android or iPhone?
            """,
            policy={"knowledge_base": ["help.example.com"]},
            why="the reply only asks, where to look belongs to the question",
        ),
    ],
)
def missing_self_service(case: Case) -> Iterator[Evidence]:
    """A how-to question was answered without a link into the policy's knowledge base.

    A link is one of the policy's hosts or a subdomain of it, with or without a scheme; one in any message to the customer
    is enough, a bot's included. The finding sits on the first reply that answers, be it after a question back or
    a handover.

    Why it matters: an article answers the next question too, and the next customer.

    Stays silent when: the policy names no knowledge base, or the reply only asks, refuses or says that
    somebody is checking.

    Source: P5; BP, "Palakasin ang Self-Service Options".
    """
    hosts = case.policy.knowledge_base
    if not hosts or not case.with_cue("how-to", by="customer") or _is_linked(case, hosts):
        return
    pending = False
    for burst in case.bursts:
        asked = any(case.reading(index).has("how-to") for index in burst.asked)
        if (asked and _answers(burst)) or (pending and _gives_steps(burst)):
            yield case.evidence(burst.first)
            return
        pending = (asked or pending) and burst.has(*_LATER)


def _answers(burst: Burst) -> bool:
    return _gives_steps(burst) or not burst.has(*_LATER)


def _gives_steps(burst: Burst) -> bool:
    """Whether steps stand outside of questions: "which version do you see in Settings?" gives none."""
    return any(
        not reading.sentence_at(cue.start).is_question
        for reading in burst.readings
        for kind in _STEPS
        for cue in reading.cues_of(kind)
    )


def _is_linked(case: Case, hosts: tuple[str, ...]) -> bool:
    wanted = tuple(host.lower().split("://")[-1].split("/")[0] for host in hosts)
    sent = (
        case.reading(index).unquoted.lower()
        for index in case.messages
        if case.message(index).by != "customer"
    )
    named = (host for text in sent if any(map(text.__contains__, wanted)) for host in _HOST.findall(text))
    return any(host == one or host.endswith("." + one) for host in named for one in wanted)
