from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supportquality.authoring import (
    Asked,
    Bad,
    Case,
    Evidence,
    Good,
    Severity,
    WordsBefore,
    checker,
    meant_words,
)

_ANGRY: Final = -2


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The next reply does not take up the question «{quote}».",
        "fil": "Hindi sinagot ng kasunod na sagot ang tanong na «{quote}».",
    },
    remedy={
        "en": "Answer the question, or say that you are finding out and when you will be back.",
        "fil": "Sagutin ang tanong, o sabihing inaalam pa ninyo at kung kailan kayo babalik.",
    },
    bad=[
        Bad(
            """
                Mon 09:00 customer: «Does the two-year warranty also cover the battery»?
                Mon 09:05 agent: Thank you for shopping with us. Your parcel left our warehouse this morning.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: hi, «how do i» turn off the auto renewal before friday
                Mon 09:05 agent: Welcome to PlayHub! Season 9 starts tomorrow with three new maps.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: «How much is the late fee»?
                Mon 09:05 agent: Our branch is open from Monday to Friday.
            """,
        ),
        Bad(
            """
                Mon 09:00 customer: «kelan po papasok yung refund ko sa gcash»?
                Mon 09:05 agent: Hello po! May bago na po kaming app version, paki-update na lang po.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: «Magkano po ang bayad sa pagpapalit ng titulo»?
                Mon 09:05 agent: Bukas po ang aming tanggapan mula Lunes hanggang Biyernes.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: «kasama po ba ang prepaid sa promo nyong GoSurf»?
                Mon 09:05 agent: Thank you for choosing us. Bukas po ang stores namin 10am to 9pm daily.
            """,
            language="fil",
        ),
        Bad(
            """
                Mon 09:00 customer: We bring the twins on Saturday. «Is there a lift from the car park to the aquarium»?
                Mon 09:05 agent: How lovely, twins! The seahorses had babies in May. Don't miss our night tour on Saturday.
            """,
            why="it speaks of what the customer told, not of what was asked",
        ),
        Bad(
            """
                Mon 09:00 customer: Nag-enroll na po ako kahapon. «Ilang araw po ba bago lumabas ang class schedule»?
                Mon 09:05 agent: Binabati po namin kayo! Inaanyayahan po namin kayo sa aming foundation day sa Marso 12.
            """,
            language="fil",
            why="ang petsa ay hindi sagot",
        ),
        Bad(
            """
            Mon 09:00 customer: A stone hit my windscreen yesterday. «Will it cost me my no-claims bonus»?
            Mon 09:20 agent: Sorry to hear about the stone. You will find the area for uploads under Documents, with
            a list of all allowed formats.
            """,
            why="directions are no answer to a yes/no question",
        ),
        Bad(
            """
            Mon 09:00 customer: I went family last night. «Does my student discount carry over»?
            Mon 09:02 agent: Welcome to the family plan! You can invite five members under Account.
            Mon 09:04 customer: that's not what i asked
            """,
            why="the customer says that it is no answer",
        ),
        Bad(
            """
            Mon 09:00 customer: «May lanolin po ba ang lip balm»? Allergic po ako.
            Mon 09:05 agent: Available din po ito sa coral at berry!
            Mon 09:08 customer: ang layo naman ng sagot
            """,
            language="fil",
            why="sinabi ng customer na hindi ito ang sagot",
        ),
        Bad(
            """
            Mon 09:00 customer: Please close the broadband at Larch Road on the 28th, the direct debit comes on the 1st.
            «Do I hang on to the white router»?
            Mon 09:20 agent: Your broadband at Larch Road will be closed on the 28th and the direct debit is stopped.
            """,
            why="the reply is about the rest of the message",
        ),
        Bad(
            """
            Mon 09:00 customer: I have both keys of flat 9, but none for the letter box. «How much is the car park a month»?
            Mon 09:20 agent: Your third key is here! The key of the letter box lies at the desk in the hall of flat 1.
            """,
            why="words about the rest of the message are no price",
        ),
    ],
    good=[
        Good(
            """
                Mon 09:00 customer: Does the two-year warranty also cover the battery?
                Mon 09:05 agent: The battery is covered for the first twelve months.
            """,
            why="answered",
        ),
        Good(
            """
                Mon 09:00 customer: Can I bring my cello into the cabin?
                Mon 09:05 agent: Good question, let me check and come back to you this afternoon.
            """,
            why="the agent will find out",
        ),
        Good(
            """
                Mon 09:00 customer: How much would it cost to insure my second car?
                Mon 09:05 agent: Happy to work that out. Which model is it?
            """,
            why="a counter-question takes it up",
        ),
        Good(
            """
                Mon 09:00 customer: kelan po papasok yung refund ko?
                Mon 09:05 agent: Within 3 to 5 banking days po.
            """,
            language="fil",
            why="nasagot kung kailan",
        ),
        Good(
            """
                Mon 09:00 customer: Magkano po ang bayad?
                Mon 09:05 agent: Aalamin ko po at babalikan ko po kayo ngayong araw.
            """,
            language="fil",
            why="aalamin pa",
        ),
        Good(
            """
                Mon 09:00 customer: open po ba kayo bukas?
                Mon 09:05 agent: Opo, 10am to 9pm.
            """,
            language="fil",
            why="nasagot ng oo",
        ),
        Good(
            """
            Mon 09:00 customer: Why do I get an error when I save a draft?
            Mon 09:05 agent: That is a known bug, it is mended in the next version.
            """,
            why="the reply points at what was asked",
        ),
        Good(
            """
            Mon 09:00 customer: When I hit Send, the bar goes across and freezes.
            Mon 09:05 agent: Thank you for the report, our team has it.
            """,
            why="no question: it says when the trouble comes",
        ),
        Good(
            """
            Mon 09:00 customer: paano po i-off ang auto renew?
            Mon 09:05 agent: Nandito po ang gabay: https://help.example.com/auto-renew
            """,
            language="fil",
            why="nasa link ang sagot",
        ),
    ],
)
def unanswered_question(case: Case) -> Iterator[Evidence]:
    """The customer asked, and the next reply takes up none of the questions.

    Taken up is a question when the reply shares a word of weight with it (where advice is wanted in fewer than three
    such words: with all that the customer wrote), or, unless only prices or times are asked for, three with all that
    the customer wrote; when it asks back, refuses, promises to find out, hands over, points at it in its first
    sentence that tells something ("that is known"), links to a page; or when it holds what such a question asks for:
    a yes or no, a time, an amount, else advice. Greetings and thanks take nothing up, nor does what could be said to
    anybody (advertising, "we value your message") unless it repeats the question. Where a yes or a no, or a single
    fact, is asked for, a reply that has no word of the question and begins with two or more of what else the customer
    wrote is about that. Where the customer's next message says that it is not what was asked, or asks the same in
    fewer words, only a counter-question, a refusal, a promise or a handover still counts. One finding a reply, on the
    customer's first question.

    Why it matters: the customer must ask again, and feels talked past.

    Stays silent when: the question is an exclamation of anger, there is no reply yet or one of fewer words than
    `limits.answer_words`, or no pack knows the language of either.

    Source: P1; CC, "Aktibong Pakikinig".
    """
    heard = None
    for burst in case.bursts:
        asked = Asked(case, burst)
        if not asked.questions or burst.word_count < case.policy.limits.answer_words:
            continue
        heard = heard or _heard(case)
        index, cue = asked.questions[0]
        if case.reading(index).mood > _ANGRY and not asked.is_taken_up(heard.before(burst.first)):
            yield case.evidence(index, (cue.start, cue.end))


def _heard(case: Case) -> WordsBefore:
    """The words of weight of the subject and of what the customer wrote."""
    return WordsBefore(case, case.customer_messages, meant_words, case.words_of(case.ticket.subject or ""))
