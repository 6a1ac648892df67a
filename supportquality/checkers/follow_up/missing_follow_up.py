from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Bad,
    Burst,
    Case,
    Confirmations,
    Evidence,
    Good,
    Severity,
    checker,
    gives_solution,
)

_GOES_ON: Final = ("question", "how-to", "complaint", "failure", "tried")
"""What the customer's next message holds when the talk goes on, so that a reply is owed, no follow-up."""


@checker(
    severity=Severity.MINOR,
    message={
        "en": "A solution was given, the customer never said that it helped, and nobody checked back "
        "within {window}.",
        "fil": "May ibinigay na solusyon, hindi sinabi ng customer na naayos na, at walang nangumusta "
        "sa loob ng {window}.",
    },
    remedy={
        "en": "Write once more a day or two later and ask whether it works now.",
        "fil": "Sumulat muli makalipas ang isa o dalawang araw at itanong kung maayos na.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: My printer is not working, it prints blank pages.
            ! Mon 09:30 agent: Hi Ana, please clean the print head under Settings and restart the printer.
            """,
            as_of="Fri 10:00",
        ),
        Bad(
            """
            Mon 09:00 customer: The app crashes when I open it.
            ! Mon 09:20 agent: Please uninstall the app and install it again from the store.
            Mon 09:30 customer: ok thanks
            """,
            as_of="Fri 09:30",
            why="a thank-you does not say that the fault is gone",
        ),
        Bad(
            """
            Mon 09:00 customer: I can't log in, it says wrong password.
            ! Mon 09:20 agent: Please click on Forgot password and follow the link in the mail.
            Fri 15:00 agent: Hello, could you log in?
            """,
            why="four days are too late",
        ),
        Bad(
            """
            Mon 09:00 customer: Ayaw po gumana ng wifi namin.
            ! Mon 09:15 agent: I-restart nyo po muna ang modem, tapos hintayin po ng 5 minutes.
            """,
            language="fil",
            as_of="Fri 10:00",
        ),
        Bad(
            """
            Mon 13:00 customer: Hindi po ako makapag-login sa app.
            ! Mon 13:20 agent: I-click nyo po ang Forgot Password at sundan po ang link.
            Mon 13:25 customer: sige po try ko po mamaya
            """,
            language="fil",
            as_of="Fri 14:00",
            why="trying later confirms nothing",
        ),
        Bad(
            """
            Mon 13:00 customer: Hindi po gumagana yung card reader.
            ! Mon 13:20 agent: I-update nyo po muna ang app, tapos i-restart po ang reader.
            Wed 09:00 bot: Kumusta po? May maitutulong pa po ba kami?
            """,
            language="fil",
            as_of="Sat 09:00",
            why="a bot does not check back",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: My printer is not working, it prints blank pages.
            Mon 09:30 agent: Hi Ana, please clean the print head under Settings and restart the printer.
            Mon 18:00 customer: It works now, thank you!
            """,
            as_of="Fri 10:00",
            why="the customer confirmed",
        ),
        Good(
            """
            Mon 09:00 customer: The app crashes when I open it.
            Mon 09:20 agent: Please uninstall the app and install it again from the store.
            Wed 09:00 agent: Hi, is the app working again?
            """,
            as_of="Fri 09:30",
            why="an agent checked back",
        ),
        Good(
            """
            Mon 09:00 customer: Where can I download my statement?
            Mon 09:20 agent: Please go to Profile and click on Statements.
            Mon 09:30 customer: Thank you!
            """,
            as_of="Fri 09:30",
            why="thanks are enough for the answer to a question",
        ),
        Good(
            """
            Mon 09:00 customer: Ayaw po gumana ng wifi namin.
            Mon 09:15 agent: I-restart nyo po muna ang modem, tapos hintayin po ng 5 minutes.
            Mon 10:00 customer: Gumana na po, salamat!
            """,
            language="fil",
            as_of="Fri 10:00",
            why="the customer confirmed",
        ),
        Good(
            """
            Mon 13:00 customer: Hindi po ako makapag-login sa app.
            Mon 13:20 agent: I-click nyo po ang Forgot Password at sundan po ang link.
            Wed 09:00 agent: Kumusta po, nakapag-login na po ba kayo?
            """,
            language="fil",
            as_of="Fri 14:00",
            why="an agent checked back",
        ),
        Good(
            """
            Mon 13:00 customer: Magkano po ang late fee?
            Mon 13:05 agent: 150 po kada buwan, Ma'am.
            Mon 13:06 customer: ok po salamat
            """,
            language="fil",
            as_of="Fri 14:00",
            why="thanks are enough for the answer to a question",
        ),
        Good(
            """
            Mon 09:00 customer: The apostrophe shows as a number.
            Mon 09:15 agent: Open View > Repair text encoding, that mends it.
            Mon 09:20 customer: Why does the title line show it right?
            Fri 09:21 agent: The title is encoded in another way.
            """,
            why="the customer asked on: a reply was owed, no follow-up",
        ),
        Good(
            """
            Mon 09:00 customer: Wala pa po ang ilaw.
            Mon 10:00 agent: Napalitan na po ang transformer. May ilaw na po ba kayo?
            Mon 10:05 customer: Opo meron na. Salamat po.
            Mon 10:10 agent: Mabuti naman po. Mag-text lang po kayo rito kung may iba pang kailangan.
            """,
            language="fil",
            why="paalam lang ang huling sagot",
        ),
        Good(
            """
            Mon 10:00 customer: anong oras po sarado ng pool nyo tuwing linggo
            Mon 10:05 agent: Alas-nuwebe po ng gabi, at may bantay po hanggang alas-otso.
            Mon 10:06 customer: sige po, salamat!
            """,
            language="fil",
            as_of="Fri 11:00",
            why="tanong kahit walang tandang pananong",
        ),
        Good(
            """
            Mon 09:00 customer: Quick question, does the student pass also work on the night ferry?
            Mon 09:06 agent: Yes, the student pass works on every crossing.
            Mon 09:07 customer: sweet thank you!!
            Mon 09:30 status: solved
            """,
            as_of="Sun 09:00",
            why="thanks confirm the answer to a question, be it in a few more words",
        ),
    ],
)
def missing_follow_up(case: Case) -> Iterator[Evidence]:
    """A solution was given, the customer never confirmed it, and no reply checked back within the window.

    Why it matters: many customers whose problem is not solved do not complain, they leave. A short message
    shows that somebody cares whether it works.

    Stays silent when: the customer said at any time afterwards that it works (or thanked for the answer to a
    question), said within the window that it does not, or asked on (what follows is another matter), any
    human replied again within `follow_up_within`, the reply is itself such a check, or the ticket was merged
    away. Bots, notes and surveys do not check back, and pending does not excuse the silence.

    Source: CC, FAQ on angry customers ("subaybayan upang masiguro ang kasiyahan"), "Proactive communication".
    """
    bursts = case.bursts
    if not bursts or case.as_of is None or case.timeline.merged_into is not None:
        return
    within, said = case.policy.follow_up_within, Confirmations(case)
    for number, burst in enumerate(bursts):
        sent = case.message(burst.last).at
        if case.as_of - sent <= within:
            return
        later = bursts[number + 1] if number + 1 < len(bursts) else None
        if later is not None and case.message(later.first).at - sent <= within:
            continue
        if burst.has("check-back") or _ends_it(case, burst):
            continue
        if gives_solution(burst) and not _settled(case, said, burst):
            yield case.evidence(burst.first, window=case.wording.duration(within))


def _ends_it(case: Case, burst: Burst) -> bool:
    """Whether the customer had nothing open any more when this reply came: it is a farewell."""
    return bool(burst.asked) and not any(map(case.needs_answer, burst.asked))


def _settled(case: Case, said: Confirmations, burst: Burst) -> bool:
    """The customer confirmed at any time, or within the window said that it still fails, or asked on."""
    fault = said.is_fault(burst.first)
    if said.confirmed(burst.last, len(case.interactions), fault=fault) is not None:
        return True
    sent, within = case.message(burst.last).at, case.policy.follow_up_within
    denied = said.first_denied(burst.last)
    if denied is not None and case.message(denied).at - sent <= within:
        return True
    messages = case.customer_messages
    at = bisect_right(messages, burst.last)
    if at == len(messages) or case.message(messages[at]).at - sent > within:
        return False
    return any(map(case.reading(messages[at]).has, _GOES_ON))
