from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Burst, Case, Evidence, Good, Reading, Severity, checker


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "{words} words are all the customer got for {customer_words}.",
        "fil": "{words} salita lang ang isinagot sa {customer_words} salita ng customer.",
    },
    remedy={
        "en": "Take up what the customer wrote in a sentence, then answer or say what happens next and when.",
        "fil": "Banggitin sa isang pangungusap ang isinulat ng customer, saka sagutin o sabihin ang kasunod.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: Hello, I have been trying since yesterday evening to add my second phone line to the
            family plan. The website takes me through all four steps, accepts the SIM number, and then shows a white
            screen. I tried Chrome and Safari. How do I get this line added before we travel on Saturday?
            ! Mon 09:25 agent: Please call the hotline.
        """),
        Bad(
            """
            Mon 09:00 customer: I am furious. You shipped my wedding dress to the wrong city!!
            ! Mon 09:06 agent: Noted.
            """,
            why="a cold line to an upset customer, however short the message",
        ),
        Bad(
            """
            Mon 09:00 customer: We are moving our clinic on the 14th and need the two fibre lines, the four
            desk phones and
            the card reader to work at the new address from the first morning on. I attached the floor plan
            with all the
            sockets marked in red. What else do you need from us?
            ! Mon 09:05 agent: See our FAQ.
            Mon 10:05 agent: I had a closer look: please send us the lease, and the lines move on the 13th.
            """,
            channel="chat",
            why="the full answer came an hour later",
        ),
        Bad(
            """
            Mon 09:00 customer: Magandang araw po. Nag-apply po ako ng senior citizen discount para sa nanay ko noong
            Disyembre at isinumite ko po ang ID, ang authorization letter at ang huling tatlong bill.
            Hanggang ngayon po
            ay wala pa ring bawas sa bill namin at wala pong tumawag. Ano po ang kulang namin?
            ! Mon 11:00 agent: Pending pa po.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Sobrang disappointed ako sa inyo! Sira na naman ung pinalit nyong aircon!
            ! Mon 09:04 agent: ok po
            """,
            language="fil",
            why="malamig na sagot sa galit na customer",
        ),
        Bad(
            """
            Mon 09:00 customer: Hi po, nag-transfer po ako ng 15k from your bank to my sister's account
            last Monday pa.
            Na-deduct na po sa account ko pero until now wala pa rin po sa kanya. Tumawag na po ako sa
            kanila at sabi wala
            raw pumasok. Ano po ba ang dapat kong gawin para mabalik ung pera?
            ! Mon 09:40 agent: Wait lang.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: I had a crown fitted in December by Dr. Lutz, who told me that my plan pays half of it
            because the old filling had failed. Now I have a bill for the whole sum, and put this money aside for the
            heating. Could you please look at the claim again and tell me which part you take over?
            ! Mon 09:20 agent: Not covered.
            """,
            why="a polite request is no yes/no question",
        ),
        Bad(
            """
            Mon 09:00 customer: Hello, I have been trying since yesterday evening to add my second phone line to the
            family plan. The website takes me through all four steps, accepts the SIM number, and then shows a white
            screen. I tried Chrome and Safari. How do I get this line added before we travel on Saturday?
            Mon 09:01 customer: Thanks!
            ! Mon 09:25 agent: You're welcome!
            """,
            why="thanks in advance do not make praise of a question",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: What time do you close today?
            Mon 09:01 agent: At 9 PM.
            """,
            why="a short answer to a short question",
        ),
        Good(
            """
            Mon 09:00 customer: Hello, I ordered the grey corner sofa with the left chaise and paid a
            deposit of 300 euros.
            The delivery is planned for the 28th. Since then my flat has flooded and the floor must dry for
            a month, the
            contractor says. Can you keep the sofa in your warehouse until the end of March?
            Mon 09:14 agent: Yes, gladly!
            """,
            why="a yes answers a yes/no question",
        ),
        Good(
            """
            Mon 09:00 customer: I have been trying since yesterday evening to add my second phone line to
            the family plan.
            The website takes me through all four steps, accepts the SIM number, and then on the last page
            it only shows a
            white screen. I tried Chrome and Safari. How do I get this line added?
            Mon 09:02 agent: One second please.
            Mon 09:03 agent: I see the second SIM was still tied to an old account. I released it and added the line.
            """,
            channel="chat",
            why="the full answer follows within two minutes",
        ),
        Good(
            """
            Mon 09:00 customer: Gusto ko lang pong magpasalamat sa inyo lalo na po kay Kuya na technician
            na pumunta dito
            kanina, ang bait nya po at matiyaga, inayos nya po lahat kahit gabi na at umuulan pa, pati ung
            lumang wiring
            namin tiningnan nya rin. Maraming maraming salamat po talaga sa inyong lahat, God bless po!
            Mon 09:06 agent: Salamat din po!
            """,
            language="fil",
            why="pasasalamat lang ang mahabang mensahe",
        ),
        Good(
            """
            Mon 09:00 customer: Magandang hapon po. Nabasa ko po na may libreng bakuna sa rabies para sa
            mga aso at pusa
            ngayong Sabado sa covered court. Tatlo po ang aso namin at isa po ang pusa, at medyo malayo po
            kami sa bayan
            kaya gusto ko munang makasiguro bago bumiyahe. Kasama po ba ang mga pusa sa libreng bakuna?
            Mon 09:10 agent: Opo, kasama po.
            """,
            language="fil",
            why="oo o hindi ang tanong",
        ),
        Good(
            """
            Mon 09:00 customer: San na po ung order ko?
            Mon 09:01 agent: Nasa kanto na po.
            """,
            language="fil",
            channel="chat",
            why="maikling sagot sa maikling tanong",
        ),
        Good(
            """
            Mon 09:00 customer: Thank you for your long explanation last week, I have shown it to our accountant and to
            both of my partners, and all of us now understand how the reverse charge works with your invoices. Just to
            be quite certain before I sign the form this evening: is box 7 the right one for us?
            Mon 09:20 agent: Yes, box 7.
            """,
            why="a yes answers, however the question is put",
        ),
        Good(
            """
            Mon 09:00 customer: I just wanted to say thank you to all of you and above all to the technician who came to our
            house last night, he was so kind and patient, he repaired everything although it was late and raining, and he even
            looked at the old wiring in the attic.
            Mon 09:01 customer: 🙏
            Mon 09:06 agent: Our pleasure!
            """,
            why="praise stays praise when an emoji follows",
        ),
        Good(
            """
            Mon 09:00 customer: Hello, I have been trying since yesterday evening to add my second phone line to the
            family plan. The website takes me through all four steps, accepts the SIM number, and then shows a white
            screen. I tried Chrome and Safari. How do I get this line added before we travel on Saturday?
            Mon 09:10 customer: It works now!
            Mon 09:25 agent: Glad to hear it!
            """,
            why="the question has settled itself",
        ),
    ],
)
def curt_reply(case: Case) -> Iterator[Evidence]:
    """At most four words to a customer's message of forty or more, or a cold line as short to an upset customer.

    Replies within two minutes are one, whoever writes them. A line is cold if it neither apologises, feels with the
    customer, thanks them, asks, nor says what was done or will be. Both numbers of words are limits of the policy.

    Why it matters: who takes trouble to explain and gets two words feels unread.

    Stays silent when: the customer asked a yes/no question (or made a polite request, and the reply grants it), only
    thanked or praised, or the reply has no words at all (an attachment, an emoji).

    Source: CC, "Empathy at Positibong Wika".
    """
    limits = case.policy.limits
    for burst in case.bursts:
        is_short = 0 < burst.word_count <= limits.curt_words
        if is_short and _is_too_short(case, burst) and not _has_neighbour(case, burst):
            said = max(case.reading(index).word_count for index in burst.asked)
            yield case.evidence(burst.first, words=burst.word_count, customer_words=said)


def _is_too_short(case: Case, burst: Burst) -> bool:
    """Whether what the customer wrote since the reply before asked for more than so few words."""
    readings = [case.reading(index) for index in burst.asked]
    if not readings or _answers_in_a_word(burst, readings):
        return False
    if all(reading.is_pleasantry for reading in readings):
        return False
    if any(reading.word_count >= case.policy.limits.curt_customer_words for reading in readings):
        return not _only_praises(case, burst)
    return any(reading.mood < 0 for reading in readings) and not burst.has(
        "apology", "empathy", "thanks", "question", "solution", "next-step", "promise", "fact-request"
    )


def _answers_in_a_word(burst: Burst, asked: list[Reading]) -> bool:
    """Whether a yes/no question was asked, or a request that is granted, or a yes or no answers a question at all."""
    yes_or_no = any("advice" not in cue.data for _, cue in burst.cues("answer"))
    if yes_or_no and any(reading.has("question") for reading in asked):
        return True
    done = burst.has("solution") and not burst.has("instruction")
    granted = yes_or_no or done or burst.has("promise")
    return any(_asks_yes_or_no(reading, granted) for reading in asked)


def _asks_yes_or_no(reading: Reading, granted: bool) -> bool:
    """Whether the customer asked what a word can answer; a request ("could you look at it") only if it is granted."""
    requests = () if granted else reading.cues_of("request")
    return any(not any(map(cue.overlaps, requests)) for cue in reading.cues_of("yes-no-question"))


def _only_praises(case: Case, burst: Burst) -> bool:
    """Whether the customer thanks, praises or tells of success, and the last message that says more asks nothing."""
    readings = [case.reading(index) for index in burst.asked]
    last = [reading for reading in readings if not reading.is_pleasantry or reading.has("resolved")][-1]
    if _is_glad(last) and any("glad" in cue.data for _, cue in burst.cues("closing")):
        return True
    return any(map(_is_glad, readings)) and not any(map(last.has, ("question", "how-to", "unresolved")))


def _is_glad(reading: Reading) -> bool:
    return reading.mood > 0 or reading.has("thanks") or reading.has("resolved")


def _has_neighbour(case: Case, burst: Burst) -> bool:
    """Whether another agent's reply stands within the time that makes several replies one."""
    close = case.policy.limits.burst
    replies = case.replies
    first, last = replies.index(burst.first), replies.index(burst.last)
    at = case.interactions
    return any(
        0 <= other < len(replies) and abs(at[replies[other]].at - at[replies[mine]].at) <= close
        for other, mine in ((first - 1, first), (last + 1, last))
    )
