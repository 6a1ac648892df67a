from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Bad,
    Case,
    Cue,
    Evidence,
    Good,
    Reading,
    Severity,
    checker,
    particular_words,
)

_ASKS: Final = ("question", "fact-request")
_TELLS: Final = ("instruction", "solution")
_TELLS_NOTHING: Final = (
    "displeasure",
    "request",
    "complaint",
    "greeting",
    "pleasantry",
    "thanks",
    "angry",
    "urgency",
)
_FEW: Final = 1
"""So many words of weight besides are no detail ("this thing")."""
_PARTICULARS: Final = 0.1
"""So small a share of words that not every message holds tells no more than what the matter is about."""


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "The customer gave no details, and the reply offers a solution without asking.",
        "fil": "Walang detalyeng ibinigay ang customer, pero nagbigay agad ng solusyon ang sagot nang hindi nagtatanong.",
    },
    remedy={
        "en": "Ask first what exactly happens, and when.",
        "fil": "Itanong muna kung ano ang eksaktong nangyayari, at kailan.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: It doesn't work.
                Mon 09:05 agent: Hello! «Please clear» your browser cache, then log in again.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: Something's wrong with my account, pls fix
                Mon 09:05 agent: Hi! «Uninstall» the launcher and install it again. Did that help?
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: I have a problem, please help.
                Mon 09:05 agent: «Please restart» your phone and try again.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: ayaw po gumana :(
                Mon 09:05 agent: Hi po! «Paki-uninstall po ang» app tapos i-install ulit.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: May problema po ako. Pakiayos naman po.
                Mon 09:05 agent: «Patayin po muna ninyo ang» modem at maghintay ng limang minuto.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: may mali po sa account ko
                Mon 09:05 agent: «Paki-update na lang po ang app at» mag-reset ng MPIN.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: hey it's broken again, could you sort it out please, I have had enough of this
                Mon 09:05 agent: Hello! «Please clear» the cache and restart the tablet.
            """,
            why="displeasure is no detail",
        ),
        Bad(
            """
            Mon 09:00 customer: Hope you are all well. Something is off with the system again and it is getting in the way
            of my whole morning. Could one of you please get it sorted as soon as you can?
            Mon 09:05 agent: Hi Harriet, «please clear» your cache and sign in again.
            """,
            why="many words, and none says what is wrong",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: It doesn't work.
                Mon 09:05 agent: What were you trying to do, and do you see an error message?
            """,
            why="the agent asks first",
        ),
        Good(
            """
                Mon 09:00 customer: Since update 5.2 the app crashes on my Pixel 8 when I tap Scan.
                Mon 09:05 agent: Please update to 5.2.1 and scan again.
            """,
            why="the message is precise",
        ),
        Good(
            """
                Mon 09:00 customer: help my internet is bad
                Mon 09:01 customer: only slow on wifi upstairs, 3 mbps instead of 100, router is model R5
                Mon 09:05 agent: Please set the R5 to channel 36.
            """,
            why="the second message gives the details",
        ),
        Good(
            """
                Mon 09:00 customer: ayaw po gumana :(
                Mon 09:05 agent: Alin po ang ayaw gumana, ang app po ba o ang card nyo?
            """,
            language="fil",
            why="nagtanong muna",
        ),
        Good(
            """
                Mon 09:00 customer: Kulay pula po ang LOS ng modem namin mula alas-sais, walang internet sa buong bahay.
                Mon 09:05 agent: Patayin po muna ninyo ang modem at maghintay ng limang minuto.
            """,
            language="fil",
            why="malinaw ang sinabi",
        ),
        Good(
            """
                Mon 09:00 customer: Hindi po tama. Pakitingnan po.
                Mon 09:05 agent: Alin po ang hindi tama? Kung ang halaga po, paki-send ang resibo.
            """,
            language="fil",
            why="nauna ang tanong",
        ),
    ],
)
def missing_clarification(case: Case) -> Iterator[Evidence]:
    """The customer is vague before the first reply, which gives a solution without a question before it.

    Vague are up to `limits.vague_words` words that say that it does not work, or ask for help, and nothing else but
    displeasure and pleas; or any number of which, with the subject, at most one in ten says more than courtesy and service
    in general.

    Why it matters: a guess sends the customer through steps that may have nothing to do with the trouble.

    Stays silent when: any of those messages gives a fact, the question stands before the solution or instead of it, or the
    reply promises only to look.

    Source: CC, "Aktibong Pakikinig".
    """
    if not case.with_cue("vague", by="customer") or not case.bursts:
        return
    burst = case.bursts[0]
    if burst.first != case.replies[0]:
        return
    said = [case.reading(index) for index in burst.asked if not case.is_pleasantry(index)]
    if not said or any(reading.facts for reading in said):
        return
    is_short = all(reading.word_count <= case.policy.limits.vague_words for reading in said)
    if not (is_short and all(map(_is_vague, said))) and not _tells_little(case, said):
        return
    for index in burst.indexes:
        reading = case.reading(index)
        asks = min((cue.start for kind in _ASKS for cue in reading.cues_of(kind)), default=None)
        told = min(
            (cue for kind in _TELLS for cue in reading.cues_of(kind)), key=lambda cue: cue.start, default=None
        )
        if asks is not None and (told is None or asks < told.start):
            return
        if told is not None:
            yield case.evidence(index, (told.start, told.end))
            return


def _is_vague(reading: Reading) -> bool:
    vague = reading.cues_of("vague")
    return bool(vague) and not all("rest" in cue.data and _goes_into_detail(reading, cue) for cue in vague)


def _tells_little(case: Case, said: list[Reading]) -> bool:
    """Whether something vague is said in many words, of which hardly one says what it is about."""
    texts = [case.ticket.subject or "", *(reading.masked for reading in said)]
    words = sum(reading.word_count for reading in said)
    has_vague = any(reading.has("vague") for reading in said)
    return has_vague and len(particular_words(case, texts)) <= _PARTICULARS * words


def _goes_into_detail(reading: Reading, vague: Cue) -> bool:
    """Whether the words after a vague clause tell more than displeasure, a plea or a greeting."""
    told = reading.content_words(vague.end)
    for kind in _TELLS_NOTHING:
        for cue in reading.cues_of(kind):
            told -= reading.content_words(cue.start, cue.end)
    return len(told) > _FEW
