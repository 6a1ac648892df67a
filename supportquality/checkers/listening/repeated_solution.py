from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from supportquality.authoring import Bad, Burst, Case, Evidence, Good, Reading, Severity, checker

_ADVICE: Final = ("solution", "instruction")
_BEGINNING: Final = 5
"""So many letters tell a word, whatever its ending."""
_COURTESY: Final = ("greeting", "thanks", "apology", "empathy", "closing")
_FEW: Final = 3
"""Advice of so few words of weight is soon held by any longer one."""


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer said that this did not help, and it is suggested again.",
        "fil": "Sinabi na ng customer na hindi ito nakatulong, pero iminungkahi pa rin.",
    },
    remedy={
        "en": "Thank the customer for trying, then try something else or pass the case on.",
        "fil": "Pasalamatan ang customer sa pagsubok, saka sumubok ng iba o ipasa ang kaso.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: My printer shows offline.
                Mon 09:05 agent: Please restart the printer and the router, then print a test page.
                Mon 09:20 customer: Did all that, still offline.
                ! Mon 09:25 agent: Please restart the printer and the router, then print a test page.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: No code arrives.
                Mon 09:05 agent: Please tap Resend code after 60 seconds and check your spam folder.
                Mon 09:20 customer: That didn't help, still nothing.
                ! Mon 09:25 agent: I'm sorry to hear that. Please wait 60 seconds, tap Resend code and check the spam folder.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: The app crashes.
                Mon 09:05 agent: Please clear the cache and reinstall the app.
                Mon 09:20 customer: I tried that, it still crashes.
                ! Mon 09:25 agent: Then please reinstall the app and clear the cache once more.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: ayaw po mag load ng app
                Mon 09:05 agent: Paki-clear po ang cache tapos i-restart ang phone nyo.
                Mon 09:20 customer: ginawa ko na po, ayaw pa rin
                ! Mon 09:25 agent: Paki-clear po ang cache tapos i-restart po ang phone.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: wala po kaming internet
                Mon 09:05 agent: Pakipatay po ang modem at maghintay ng limang minuto bago buksan.
                Mon 09:20 customer: Ganun pa rin po, wala pa ring internet.
                ! Mon 09:25 agent: Pakipatay po ulit ang modem at maghintay ng limang minuto.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: di po gumagana voucher
                Mon 09:05 agent: Paki-log out po tapos log in ulit at i-apply ang voucher sa checkout.
                Mon 09:20 customer: hindi pa rin po gumana
                ! Mon 09:25 agent: Log out po tapos log in ulit, saka i-apply ang voucher sa checkout.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: The tap on the water cooler drips.
                Mon 09:05 agent: Push the blue lever down twice and hold it for ten seconds. That settles the valve again.
                Mon 09:20 customer: Done that several times, still drips.
                ! Mon 09:25 agent: Push down the blue lever twice, hold it ten seconds, and the valve will have settled.
            """,
            why="the same in other forms",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: My printer shows offline.
                Mon 09:05 agent: Please restart the printer and the router.
                Mon 09:20 customer: Did all that, still offline.
                Mon 09:25 agent: Then let us remove the printer in the control panel and add it by its address.
            """,
            why="something else is tried",
        ),
        Good(
            """
                Mon 09:00 customer: My printer shows offline.
                Mon 09:05 agent: Please restart the printer and the router.
                Mon 09:20 customer: Still offline.
                Mon 09:25 agent: Which lights are on after the restart?
            """,
            why="the agent asks for details",
        ),
        Good(
            """
                Mon 09:00 customer: My printer shows offline.
                Mon 09:05 agent: Please restart the printer and the router.
                Mon 09:20 customer: Where is the switch?
                Mon 09:25 agent: At the back. Please restart the printer and the router there.
            """,
            why="the customer did not say that it failed",
        ),
        Good(
            """
                Mon 09:00 customer: ayaw po mag load ng app
                Mon 09:05 agent: Paki-clear po ang cache.
                Mon 09:20 customer: ayaw pa rin po
                Mon 09:25 agent: Ipapasa ko na po ito sa technical team namin.
            """,
            language="fil",
            why="ipinasa na sa iba",
        ),
        Good(
            """
                Mon 09:00 customer: wala po kaming internet
                Mon 09:05 agent: Pakipatay po ang modem.
                Mon 09:20 customer: Ganun pa rin po.
                Mon 09:25 agent: Ano po ang kulay ng ilaw ng LOS?
            """,
            language="fil",
            why="nagtatanong na",
        ),
        Good(
            """
                Mon 09:00 customer: d po gumagana voucher MEGA50
                Mon 09:05 agent: Pa-apply po ulit sa checkout.
                Mon 09:20 customer: invalid pa rin
                Mon 09:25 agent: Ibabalik ko na lang po ang 50 pesos sa wallet nyo.
            """,
            language="fil",
            why="ibang solusyon na",
        ),
        Good(
            """
            Mon 09:00 customer: No mail comes in.
            Mon 09:05 agent: Please remove the saved password and restart the program.
            Mon 09:30 customer: Did that, still nothing, no password was asked.
            Mon 09:35 agent: Then another program blocks the connection. Please check whether the antivirus scans mail.
            """,
            why="another cause, and other steps",
        ),
        Good(
            """
            Mon 09:00 customer: How do I print the tickets bigger?
            Mon 09:05 agent: In the print window choose More settings, set Scale to 150 and tick Fit to page.
            Mon 09:20 customer: This is working on my laptop. The same thing I must do at the office, what to choose there?
            Mon 09:25 agent: In the print window choose More settings, set Scale to 150 and tick Fit to page.
            """,
            why="it worked, and is asked for another machine",
        ),
    ],
)
def repeated_solution(case: Case) -> Iterator[Evidence]:
    """The customer says that a solution did not help, and the next reply gives the same one again.

    The same means: of the words of weight in its instructions at least 60 % stand in those of an earlier reply, or the
    other way round (of more than three), and 60 % of all its words of weight in that reply or in what the customer just
    wrote (`limits.same_advice`). Words that begin alike are the same ("blinks", "blink").

    Why it matters: it shows that nobody read the answer, and costs the customer another try.

    Stays silent when: the reply asks before it advises, hands over or tries something else, the customer did
    not say that it failed, or the instructions have fewer words of weight than `limits.advice_words`.

    Source: P1; CC, "Aktibong Pakikinig".
    """
    if not case.with_cue("unresolved", "customer") and not case.with_cue("tried", "customer"):
        return
    limits = case.policy.limits
    earlier: list[tuple[frozenset[str], frozenset[str]]] = []
    for burst in case.bursts:
        words = _advice(burst)
        failed = any(_says_it_failed(case.reading(index)) for index in burst.asked)
        everything = _beginnings(map(_meant, burst.readings))
        if failed and len(words) >= limits.advice_words and not _asks_first(burst.readings[0]):
            heard = _beginnings(case.reading(index).content_words() for index in burst.asked)
            if any(
                _are_alike(advice, words, limits.same_advice)
                and _holds(whole | heard, everything, limits.same_advice)
                for advice, whole in earlier
            ):
                yield case.evidence(burst.first)
        earlier.append((words or everything, everything))


def _holds(old: frozenset[str], words: frozenset[str], share: float) -> bool:
    return len(words & old) >= share * len(words)


def _are_alike(one: frozenset[str], other: frozenset[str], share: float) -> bool:
    """Whether the one advice holds most of the other, which may say a reason besides."""
    return _holds(one, other, share) or (len(one) > _FEW and _holds(other, one, share))


def _says_it_failed(reading: Reading) -> bool:
    if reading.has("resolved"):
        return False
    return reading.has("unresolved") or (reading.has("tried") and not reading.has("question"))


def _asks_first(reading: Reading) -> bool:
    """Whether a reply asks before it advises; "Did that help?" after the steps takes nothing back."""
    asked = reading.cues_of("question")
    advice = [cue.start for kind in _ADVICE for cue in reading.cues_of(kind)]
    return bool(asked) and reading.sentence_at(asked[0].start).end <= min(advice, default=len(reading.text))


def _beginnings(texts: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(word[:_BEGINNING] for words in texts for word in words)


def _meant(reading: Reading) -> frozenset[str]:
    """The words of weight outside of sentences that only thank or feel with the customer."""
    words = reading.content_words()
    for cue in (cue for kind in _COURTESY for cue in reading.cues_of(kind)):
        if not reading.beside(cue.start, *_ADVICE):
            words -= reading.words_beside(cue.start)
    return words


def _advice(burst: Burst) -> frozenset[str]:
    """The words of weight in the sentences that advise."""
    words: set[str] = set()
    for reading in burst.readings:
        for cue in (cue for kind in _ADVICE for cue in reading.cues_of(kind)):
            words |= reading.words_beside(cue.start)
    return _beginnings([words])
