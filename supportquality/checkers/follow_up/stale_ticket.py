from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "Nothing has reached the customer for {silence}, and it is the team's turn.",
        "fil": "{silence} nang walang balita ang customer, at ang team ang dapat kumilos.",
    },
    remedy={
        "en": "Send a short update now, even without news: what is being done and when you will write again.",
        "fil": "Magpadala ng maikling update ngayon, kahit wala pang balita: ano ang ginagawa at kailan "
        "muling susulat.",
    },
    bad=[
        Bad(
            """
            Mon 09:00 customer: The engraving on the ring is wrong.
            Mon 09:40 agent: I'm sorry. I'm checking with the workshop how fast they can redo it.
            !
            """,
            as_of="Fri 10:00",
        ),
        Bad(
            """
            Mon 09:00 customer: My suitcase did not arrive.
            Mon 09:30 agent: We are tracing it with the airport.
            Mon 09:31 status: on_hold
            !
            """,
            as_of="Sat 10:00",
            why="on hold the customer still waits for news",
        ),
        Bad(
            """
            Mon 09:00 customer: I want to close my account.
            Mon 09:30 agent: Which account do you mean?
            Mon 09:31 status: pending
            Tue 09:00 customer: The joint one. Can you confirm the date?
            !
            """,
            as_of="Fri 10:00",
            why="the customer's answer ended pending",
        ),
        Bad(
            """
            Thu 15:00 customer: Paki-trace po yung remittance ko.
            Thu 15:20 agent: Noted po Ma'am, chine-check na po namin sa partner outlet.
            Fri 09:00 note: wala pang sagot ang outlet
            Sat 09:00 bot: Salamat po sa paghihintay!
            !
            """,
            language="fil",
            as_of="Mon 10:00",
            why="notes and bots bring no news",
        ),
        Bad(
            """
            Tue 08:00 customer: Umaapaw po ang kanal sa harap ng bahay namin.
            Tue 08:40 agent: Magandang umaga po. Ipinasa ko na po sa engineering ang inyong report.
            !
            """,
            language="fil",
            as_of="Fri 12:00",
        ),
        Bad(
            """
            Mon 11:00 customer: Pwede po bang hatiin ang function room sa 20?
            !
            """,
            language="fil",
            as_of="Thu 12:00",
            why="nobody has answered at all",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The engraving on the ring is wrong.
            Mon 09:40 agent: I'm sorry. I'm checking with the workshop how fast they can redo it.
            Thu 10:00 agent: The workshop has the ring on the bench, still working on it.
            """,
            as_of="Fri 10:00",
            why="the last update is a day old",
        ),
        Good(
            """
            Mon 09:00 customer: The engraving on the ring is wrong.
            Mon 09:40 agent: I'm sorry. What exactly should it say?
            """,
            as_of="Fri 10:00",
            why="the reply asks, so it is the customer's turn",
        ),
        Good(
            """
            Mon 09:00 customer: My suitcase did not arrive.
            Mon 09:30 agent: Please fill in the attached list.
            Mon 09:31 status: pending
            """,
            as_of="Sat 10:00",
            why="pending is the customer's turn",
        ),
        Good(
            """
            Mon 09:00 customer: May crack po yung tiles na dineliver.
            Mon 09:30 agent: Sorry po! Ilan po ang may crack?
            """,
            language="fil",
            as_of="Fri 09:00",
            why="the reply asks, so it is the customer's turn",
        ),
        Good(
            """
            Thu 15:00 customer: Paki-trace po yung remittance ko.
            Thu 15:20 agent: Noted po Ma'am, chine-check na po namin sa partner outlet.
            """,
            language="fil",
            as_of="Mon 10:00",
            policy={"update_every": "P5D"},
            why="the policy allows five days",
        ),
        Good(
            """
            Mon 08:00 customer: Umaapaw po ang kanal sa harap ng bahay namin.
            Mon 08:40 agent: Ipinasa ko na po sa engineering ang inyong report.
            Fri 08:00 agent: Nakaiskedyul po ang inspeksyon ngayong araw.
            """,
            language="fil",
            as_of="Fri 12:00",
            why="a gap in the past does not count",
        ),
    ],
)
def stale_ticket(case: Case) -> Iterator[Evidence]:
    """Open and the team's turn, or on hold, and nothing public for longer than the update window.

    Why it matters: silence makes a customer write again, or give up. One finding on the whole ticket, judged as
    of now; a gap that has ended does not count.

    Stays silent when: the ticket is solved, closed, merged away or pending, or the last reply asks for
    something. The customer's messages and human replies restart the window, notes and bots do not; it is
    calendar time (`update_every`).

    Source: CC, "Proactive communication".
    """
    timeline = case.timeline
    if timeline.is_done or timeline.status in ("pending", "solved", "closed") or case.as_of is None:
        return
    last_reply = case.replies[-1] if case.replies else -1
    last_word = case.customer_messages[-1] if case.customer_messages else -1
    last = max(last_reply, last_word)
    if last < 0 or case.as_of - case.message(last).at <= case.policy.update_every:
        return
    if timeline.status != "on_hold" and _is_customers_turn(case, last_reply):
        return
    silence = case.as_of - case.message(last).at
    agent = case.message(last_reply).agent if last_reply >= 0 else None
    yield Evidence(
        data={"silence": case.wording.duration(silence), "seconds": silence.total_seconds()}, agent=agent
    )


def _is_customers_turn(case: Case, last_reply: int) -> bool:
    """The last reply asks something, and the customer has said nothing of weight since."""
    if last_reply < 0:
        return False
    if any(index > last_reply and case.needs_answer(index) for index in case.customer_messages):
        return False
    return case.bursts[-1].has("question", "fact-request")
