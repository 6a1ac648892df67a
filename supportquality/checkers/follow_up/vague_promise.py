from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "«{quote}» promises something without saying when.",
        "fil": "Nangangako ang «{quote}» nang hindi sinasabi kung kailan.",
    },
    remedy={
        "en": "Name a day or an hour, even if it is only when you will write with the next news.",
        "fil": "Magbigay ng araw o oras, kahit kung kailan lang kayo susulat muli ng balita.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: What is the status of my repair?
            Mon 09:20 agent: I've asked the workshop. «We will get back to you as soon as possible».
        """),
        Bad("""
            Mon 09:00 customer: My tokens are missing.
            Mon 09:20 agent: Thanks for telling us, «we will send you an update soon».
        """),
        Bad("""
            Mon 09:00 customer: Is there any news?
            Mon 09:20 agent: Not yet. «I will contact you when there is news».
        """),
        Bad(
            """
            Mon 09:00 customer: Ano na po balita sa complaint ko?
            Mon 09:20 agent: Hi Ma'am! «Babalikan po namin kayo asap».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: May update na po ba?
            Mon 09:20 agent: Wala pa po. «Babalitaan ko po kayo mamaya».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Kailan po ipadadala ang kopya?
            Mon 09:20 agent: Magandang araw po. «Ipapadala po namin ang kopya sa lalong madaling panahon».
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: What is the status of my repair?
            Mon 09:20 agent: I've asked the workshop and will get back to you before 5 PM today.
            """,
            why="it says when",
        ),
        Good(
            """
            Mon 09:00 customer: My boarding pass has the wrong date.
            Mon 09:20 agent: Please send me the booking reference as soon as possible.
            """,
            why="the customer is asked to hurry; nothing is promised",
        ),
        Good(
            """
            Mon 09:00 customer: When do I see the refund?
            Mon 09:20 agent: It left us this morning. Your bank will post it soon.
            """,
            why="the bank is to act, not the agent",
        ),
        Good(
            """
            Mon 09:00 customer: Ano na po balita sa complaint ko?
            Mon 09:20 agent: Hi Ma'am! Babalikan po namin kayo bago mag-5 PM.
            """,
            language="fil",
            why="it says when",
        ),
        Good(
            """
            Mon 09:00 customer: Kailan po ipadadala ang kopya?
            Mon 09:20 agent: Ipapadala po namin ang kopya sa loob ng dalawang araw.
            """,
            language="fil",
            why="the span has an end",
        ),
        Good(
            """
            Mon 09:00 customer: Nasaan na po ang pakete?
            Mon 09:20 agent: Nasa courier na po at malapit na po nila itong ihatid sa inyo.
            """,
            language="fil",
            why="the courier is to act, not the agent",
        ),
    ],
)
def vague_promise(case: Case) -> Iterator[Evidence]:
    """A promise without a time: "soon", "as soon as possible", "mamaya", or no word of when at all.

    Why it matters: the customer cannot tell when to worry, so they write again and again. One finding a
    message, at its first such promise.

    Stays silent when: the promise names a time, a bounded span ("in a few minutes") or an event ("once it is
    unloaded"); the same message gives a time for another promise; or somebody else is to act. "When there is
    news" is no event.

    Source: CC, "Proactive communication"; FAQ (over-promise and under-deliver).
    """
    for _, group in groupby(case.promises, lambda promise: case.burst_of(promise.interaction).first):
        here = list(group)
        if all(promise.vague for promise in here):
            yield case.evidence(here[0].interaction, (here[0].start, here[0].end))
