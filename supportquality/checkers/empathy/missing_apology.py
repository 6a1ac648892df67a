from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from supportquality.authoring import (
    Bad,
    Case,
    Cue,
    Evidence,
    Good,
    Severity,
    checker,
    failures_of_company,
)

_Place = tuple[int, Cue]
_TROUBLE: Final = ("failure", "unresolved", "complaint", "displeasure", "upset", "angry")


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The company failed the customer («{failure}»), and no reply apologises.",
        "fil": "May pagkukulang ang kumpanya («{failure}»), pero walang sagot na humingi ng paumanhin.",
    },
    remedy={
        "en": "Say sorry for what went wrong, in plain words and by its name.",
        "fil": "Humingi ng paumanhin sa mismong nangyari, nang tuwiran.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: You charged me twice for the March subscription.
            Mon 09:10 agent: Hi Wendell, I see both charges. The second one is refunded and reaches you by Friday.
            !
        """),
        Bad(
            """
            Mon 09:00 customer: Flight XA 209 was cancelled an hour before boarding and nobody rebooked us.
            Mon 09:00 bot: Sorry for the trouble! An agent will help you soon.
            Mon 09:07 agent: Hello, I rebooked both of you on XA 215 tomorrow at 7:40.
            !
            """,
            why="only the bot said it",
        ),
        Bad("""
            Mon 09:00 customer: The parcel arrived open and the perfume is missing.
            Mon 09:06 agent: Hello, could you send a photo of the box?
            Mon 09:14 customer: Here it is.
            Mon 09:30 agent: Thank you. A new bottle ships today.
            !
        """),
        Bad(
            """
            Mon 09:00 customer: Tatlong oras na pong walang kuryente rito sa amin.
            Mon 09:20 agent: Magandang gabi po. May sinusuri pong linya at babalik ang kuryente ng alas-diyes.
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: kulang po ng dalawang milktea ung order ko, bayad na po lahat
            Mon 09:05 agent: Okay po, na-refund na po ung dalawang milktea sa GCash nyo. Thank you po!
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: mali po ung size na dumating, medium po inorder ko
            Mon 09:05 agent: Hi po, paki-balik na lang po sa courier, papalitan po namin.
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: I ordered the oak frame but you sent pine.
            Mon 09:10 agent: Hi Wendell, the oak frame leaves us today.
            !
            """,
            why="no word of failure is needed",
        ),
        Bad(
            """
            Mon 09:00 customer: Ibang bata po ang nakalagay sa ID ng anak ko.
            Mon 09:10 agent: Salamat po. Ipi-print po namin ulit ngayon.
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: The dashboard shows an error and half of my customers see blank pages.
            Mon 09:20 agent: Hi Mei, we entered the wrong date last night. All pages are up again.
            !
            """,
            why="the reply owns up to the mistake",
        ),
        Bad(
            """
            Mon 09:00 customer: Putol po ang tubig namin, may karinderya pa naman kami.
            Mon 09:20 agent: Na-post po sa ibang account ang bayad ninyo. Naitama na po namin at pabalik na ang tubig.
            !
            """,
            language="fil",
            why="inamin ng sagot ang mali ng kumpanya",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: You charged me twice for the March subscription.
            Mon 09:10 agent: I apologize for the double charge. The second one is refunded and reaches you by Friday.
            """,
            why="the same with an apology",
        ),
        Good(
            """
            Mon 09:00 customer: The parcel arrived open and the perfume is missing.
            Mon 09:06 agent: Hello, could you send a photo of the box?
            Mon 09:14 customer: Here it is.
            Mon 09:30 agent: I'm sorry that the perfume went missing. A new bottle ships today.
            """,
            why="it may come in a later reply",
        ),
        Good(
            """
            Mon 09:00 customer: I forgot my PIN and locked the card myself, silly me. How do I unlock it?
            Mon 09:04 agent: Hi, no problem at all! Insert the card at any of our ATMs and choose 'PIN services'.
            """,
            why="the customer's own mishap",
        ),
        Good(
            """
            Mon 09:00 customer: Tatlong oras na pong walang kuryente rito sa amin.
            Mon 09:20 agent: Humihingi po kami ng paumanhin. Babalik po ang kuryente ng alas-diyes.
            """,
            language="fil",
            why="humingi ng paumanhin",
        ),
        Good(
            """
            Mon 09:00 customer: kulang po ng dalawang milktea ung order ko, bayad na po lahat
            Mon 09:05 agent: Pasensya na po, na-refund na po ung dalawang milktea sa GCash nyo.
            """,
            language="fil",
            why="paghingi rin ng paumanhin ang pasensya na",
        ),
        Good(
            """
            Mon 09:00 customer: Kailan po darating ang order ko? Kahapon ko po binayaran.
            Mon 09:05 agent: Bukas po ng hapon ang dating.
            """,
            language="fil",
            why="tanong lang, walang palya",
        ),
        Good(
            """
            Mon 09:00 customer: Each week a mail comes with a report, but the attachment is missing in the program.
            Mon 09:20 agent: Open View > Message body as > Original HTML, then it shows.
            """,
            why="what goes missing on the customer's machine is nobody's failure yet",
        ),
        Good(
            """
            Mon 09:00 customer: Paano po ilipat ang mga contact mula sa luma kong telepono?
            Mon 09:05 agent: Buksan po ang Settings sa bago at piliin ang Import.
            """,
            language="fil",
            why="luma lang, hindi palya",
        ),
        Good(
            """
            Mon 09:00 customer: I dropped my tablet and now the screen is cracked.
            Mon 09:20 agent: Good thing that you have our cover! A replacement leaves today.
            """,
            why="a replacement, but the mishap was the customer's own",
        ),
    ],
)
def missing_apology(case: Case) -> Iterator[Evidence]:
    """The customer reports a failure of the company, and no reply apologises.

    What contractors, couriers and sellers do in the company's name is its doing. Trouble of which the customer's words do
    not say whose fault it is counts once a reply makes amends (a refund, a replacement, a correction); what a reply owns up
    to counts whatever the customer wrote. Any apology in any reply counts, a hollow one too (`hollow-apology` judges that).
    One finding a ticket, without a place; its data names the failure.

    Why it matters: an apology costs nothing and is what customers of a failure expect first.

    Stays silent when: nobody has replied since; something just does not work, and nobody knows yet whose fault it is; the
    mishap is the customer's own or a third party's; only a question was asked.

    Source: P1; CC FAQ on angry customers: apologise sincerely.
    """
    if case.with_cue("apology") or case.with_cue("hollow-apology"):
        return
    amends = case.with_cue("amends")
    owned = [
        (index, cue)
        for index in amends
        for cue in case.reading(index).cues_of("amends")
        if "owns" in cue.data
    ]
    for index in case.customer_messages:
        replies = case.replies_after(index)
        failure = _failure(case, index, amends, owned) if replies else None
        if failure is not None:
            data = {"failure": failure.quote, "customer_message": index}
            yield Evidence(agent=case.message(replies[0]).agent, data=data)
            return


def _failure(case: Case, index: int, amends: Sequence[int], owned: Sequence[_Place]) -> Cue | None:
    """What the company failed in: the customer says so, or reports what the last amends mend, or a reply owns up to it."""
    reading = case.reading(index)
    if not reading.is_understood:
        return None
    failures = failures_of_company(reading)
    if failures or reading.has("own-mishap"):
        return next(iter(failures), None)
    trouble = next((cue for kind in _TROUBLE for cue in reading.cues_of(kind)), None)
    if trouble is not None and amends and amends[-1] > index:
        return trouble
    return owned[-1][1] if owned and owned[-1][0] > index else None
