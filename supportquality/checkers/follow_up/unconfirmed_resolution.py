from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Confirmations, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The ticket was solved although the customer had not confirmed that the matter is settled.",
        "fil": "Isinara ang ticket kahit hindi pa nakukumpirma ng customer na ayos na ang lahat.",
    },
    remedy={
        "en": "Ask whether it works before you solve the ticket, or wait {grace} after your last reply.",
        "fil": "Itanong muna kung maayos na bago isara ang ticket, o maghintay ng {grace} mula sa "
        "huling sagot.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The garage door opener is not working.
            Mon 09:30 agent: Please hold both buttons for ten seconds.
            Mon 12:00 customer: It still doesn't work.
            ! Mon 15:00 status: solved
        """),
        Bad(
            """
            Tue 09:00 customer: I can't open the PDF of my policy.
            Tue 09:30 agent: I have sent you a new copy, please open it in the latest reader.
            ! Tue 11:30 status: solved
            """,
            why="two hours are no grace",
        ),
        Bad(
            """
            Tue 09:00 customer: The booking page shows an error.
            Tue 09:30 agent: Please clear the cache and try again.
            Tue 09:40 customer: ok thanks
            ! Tue 10:00 status: closed
            """,
            why="a thank-you does not say that the fault is gone",
        ),
        Bad(
            """
            Mon 19:00 customer: Hindi po gumagana yung load ko.
            Mon 19:05 agent: Pa-restart po ng phone, tapos i-dial po ulit ang *143#.
            Mon 19:10 customer: Ayaw pa rin po eh
            ! Mon 19:20 status: solved
            """,
            language="fil",
        ),
        Bad(
            """
            Wed 09:00 customer: Hindi po ako makapasok sa portal.
            Wed 09:20 agent: I-click nyo po muna ang Forgot Password.
            Wed 09:25 customer: Sige po, susubukan ko po mamaya.
            ! Wed 10:30 status: solved
            """,
            language="fil",
            why="trying later confirms nothing",
        ),
        Bad(
            """
            Mon 09:00 customer: Wala po kaming tubig.
            Mon 09:40 agent: Pakibuksan po nang buo ang balbula sa tabi ng metro.
            Mon 18:00 customer: Binuksan na po namin pero wala pa rin pong tubig.
            ! Sat 18:00 status: closed
            """,
            language="fil",
            why="the grace does not help when the last word was that it fails",
        ),
        Bad(
            """
            Tue 09:00 customer: My app crashes when I open it.
            ! Tue 09:10 status: solved
            Tue 09:11 agent: Please reinstall the app from the store.
            """,
            why="the reply came with the solve, though the desk logged the status first",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The garage door opener is not working.
            Mon 09:30 agent: Please hold both buttons for ten seconds.
            Mon 12:00 customer: It works now!
            Mon 12:10 status: solved
            """,
            why="the customer confirmed",
        ),
        Good(
            """
            Tue 09:00 customer: I can't open the PDF of my policy.
            Tue 09:30 agent: I have sent you a new copy, please open it in the latest reader.
            Thu 10:00 status: solved
            """,
            why="the grace was over",
        ),
        Good(
            """
            Tue 09:00 customer: Until when can I hand in my form?
            Tue 09:30 agent: Until 31 July.
            Tue 09:40 customer: Thank you!
            Tue 10:00 status: solved
            """,
            why="thanks are enough for the answer to a question",
        ),
        Good(
            """
            Mon 19:00 customer: Hindi po gumagana yung load ko.
            Mon 19:05 agent: Pa-restart po ng phone, tapos i-dial po ulit ang *143#.
            Mon 19:10 customer: Gumana na po, salamat
            Mon 19:20 status: solved
            """,
            language="fil",
            why="the customer confirmed",
        ),
        Good(
            """
            Mon 09:00 customer: Magkano po ang late fee?
            Mon 09:05 agent: 150 po kada buwan.
            Mon 09:06 customer: ok po salamat
            Mon 09:20 status: solved
            """,
            language="fil",
            why="thanks are enough for the answer to a question",
        ),
        Good(
            """
            Wed 09:00 customer: Hindi po ako makapasok sa portal.
            Wed 09:20 agent: I-click nyo po muna ang Forgot Password.
            Fri 10:00 status: solved
            """,
            language="fil",
            why="the grace was over",
        ),
        Good(
            """
            Mon 10:00 customer: My flight got cancelled, can you move the booking?
            Mon 10:05 agent: Done, it is on the 31st now. Is there anything else I can do for you?
            Mon 10:06 customer: No, that's all.
            Mon 10:10 status: solved
            """,
            why="the customer declined further help",
        ),
        Good(
            """
            Mon 09:00 customer: My app crashes when I open it.
            Mon 09:10 agent: Sorry about that. Is there anything else I can help you with?
            Mon 09:11 agent: The app is reinstalled now.
            Mon 09:20 customer: No, that's all.
            Mon 09:25 status: solved
            """,
            why="further help was offered in the message before, and declined",
        ),
        Good(
            """
            Mon 09:00 customer: The app crashes.
            Mon 09:10 agent: Please reinstall it.
            Mon 09:20 status: closed
            Mon 09:20 merge: into 77
            """,
            why="closed because the matter goes on in another ticket",
        ),
    ],
)
def unconfirmed_resolution(case: Case) -> Iterator[Evidence]:
    """Solved or closed although the customer's last word was that it fails, or too soon and without a confirmation.

    Why it matters: a ticket that is closed over the customer's head comes back, with anger. A fault is
    confirmed by words that it works; a question or a request also by a thank-you. "I will try it later"
    confirms nothing.

    Stays silent when: the customer confirmed, the last reply is older than `confirmation_grace` at the solve
    (unless the customer's last word was that it fails, and no new solution came after it), the ticket was merged
    into another, or nobody ever replied: a customer without any answer is another checker's matter. A close after
    a solve is not judged again. A reply that came with the solve counts, though it was logged a moment later.

    Source: CC, FAQ on angry customers ("subaybayan upang masiguro ang kasiyahan").
    """
    if case.timeline.merged_into is not None:
        return
    begun, said = -1, Confirmations(case)
    for solve in case.timeline.solves:
        end = solve.index if solve.reply is None else solve.reply
        replies = case.replies[bisect_right(case.replies, begun) : bisect_right(case.replies, end)]
        if replies and _is_unconfirmed(case, said, replies, end):
            grace = case.wording.duration(case.policy.confirmation_grace)
            yield case.evidence(solve.index, grace=grace).credited_to(case.message(replies[-1]).agent)
        begun = end


def _is_unconfirmed(case: Case, said: Confirmations, replies: tuple[int, ...], end: int) -> bool:
    fault = said.is_fault(end)
    confirmed = said.confirmed(replies[0], end, fault=fault)
    denied = said.denied(replies[0], end)
    if confirmed is not None and (denied is None or denied < confirmed):
        return False
    if denied is not None and not any(
        reply > denied and case.reading(reply).has("solution") for reply in replies
    ):
        return True
    return case.interactions[end].at - case.message(replies[-1]).at < case.policy.confirmation_grace
