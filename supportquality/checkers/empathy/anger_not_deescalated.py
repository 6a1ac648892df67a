from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, acknowledges, checker, is_angry

_NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "empathy": "empathy",
        "apology": "an apology",
        "solution": "a solution or next step",
        "follow-up": "a follow-up",
    },
    "fil": {
        "empathy": "pagdamay",
        "apology": "paghingi ng paumanhin",
        "solution": "lunas o susunod na hakbang",
        "follow-up": "pangakong babalikan",
    },
}


@checker(
    severity=Severity.MAJOR,
    message={
        "en": "The customer is angry, and what followed lacked {lacking}.",
        "fil": "Galit ang customer, at kulang ang mga sumunod na sagot: {lacking}.",
    },
    remedy={
        "en": "Stay calm, acknowledge the anger, say sorry, name the solution, and say when you will check back.",
        "fil": "Manatiling kalmado, kilalanin ang galit, humingi ng paumanhin, magbigay ng lunas, at sabihin "
        "kung kailan kayo babalik.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: This is outrageous!! You people are thieves and I am furious. Fix this NOW!
            Mon 09:10 agent: Noted, we received your message.
            !
        """),
        Bad(
            """
            Mon 09:00 customer: This is outrageous!! You people are thieves and I am furious. Fix this NOW!
            Mon 09:10 agent: The charge of $1,200 is reversed.
            !
            """,
            why="a solution alone",
        ),
        Bad(
            """
            Mon 09:00 customer: I am furious, you incompetent thieves took $1,200 from my account!!
            Mon 09:03 agent: We need your account number.
            Mon 09:05 customer: You have it! Unbelievable!!
            Mon 09:09 agent: I am very sorry, I understand your anger. I have reversed the charge and will call you
            tomorrow at 1 PM to make sure it arrived.
            !
            """,
            why="what was missing came only after the customer had written again",
        ),
        Bad(
            """
            Mon 09:00 customer: Galit na galit na ako sa inyo!! Mga magnanakaw kayo, ibalik nyo agad ang pera ko!
            Mon 09:06 agent: Hello po, paki-send po ng account number.
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Mga walang hiya kayo! Pinutulan ninyo kami ng tubig kahit bayad na kami, punyeta!
            Mon 09:40 agent: Magandang araw po. Nakatala po sa sistema ang inyong sumbong.
            !
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Mga manloloko kayo!! Galit na galit na ako, nasaan ang pera ko?!
            Mon 09:04 agent: Sorry po. Wait lang po.
            !
            """,
            language="fil",
            why="sorry lang",
        ),
        Bad(
            """
            Mon 09:00 customer: You crooks closed my case as "all fixed now" while the roof still leaks!
            Mon 09:10 agent: Please upload a photo of the roof.
            !
            """,
            why="a quoted success is none",
        ),
        Bad(
            """
            Mon 09:00 customer: Ang kakapal ng mukha ninyo! Kinuha na ang motor ko kahit bayad ako!
            Mon 09:10 agent: Paki-send po ng resibo.
            !
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: This is outrageous!! You people are thieves and I am furious. Fix this NOW!
            Mon 09:10 agent: I understand how alarming this is, and I am very sorry. I have reversed the
            charge just now. I
            will call you tomorrow at 1 PM to make sure that it arrived.
            """,
            why="all four",
        ),
        Good(
            """
            Mon 09:00 customer: This is outrageous!! You people are thieves and I am furious. Fix this NOW!
            Mon 09:02 agent: I am terribly sorry, I understand how upset you are. I am checking the charge now.
            Mon 09:03 customer: ok thanks
            Mon 09:20 agent: The $1,200 is back on your account. I will email you tomorrow morning to make
            sure all is well.
            """,
            why="a pleasantry in between does not end the turn",
        ),
        Good(
            """
            Mon 09:00 customer: I'm a bit disappointed that the jacket has no inner pocket, the picture shows one.
            Mon 09:12 agent: Thanks for telling us. The picture will be corrected today.
            """,
            why="dissatisfied, not angry",
        ),
        Good(
            """
            Mon 09:00 customer: Galit na galit na ako sa inyo!! Mga magnanakaw kayo, ibalik nyo agad ang pera ko!
            Mon 09:06 agent: Naiintindihan ko po ang galit ninyo at humihingi po ako ng paumanhin. Naibalik
            ko na po ang pera
            sa account ninyo. Tatawagan ko po kayo bukas ng umaga upang matiyak na pumasok ito.
            """,
            language="fil",
            why="kumpleto",
        ),
        Good(
            """
            Mon 09:00 customer: Galit na galit na ako sa inyo!! Mga magnanakaw kayo, ibalik nyo agad ang pera ko!
            Mon 09:06 agent: Naiintindihan ko po ang galit nyo Sir, at sorry po talaga sa nangyari.
            Naka-reverse na po ung
            ₱12,000.
            """,
            language="fil",
            why="isa lang ang kulang",
        ),
        Good(
            """
            Mon 09:00 customer: Medyo nakakadismaya lang po na walang bulsa ang jacket.
            Mon 09:12 agent: Salamat po sa pagsabi. Itatama po namin ang larawan.
            """,
            language="fil",
            why="dismayado lang, hindi galit",
        ),
        Good(
            """
            Mon 09:00 customer: I'm at my wits' end, I tried every port and it still does not send.
            Mon 09:10 agent: Port 587 with STARTTLS is the one. I can check the log with you now.
            """,
            why="despair is no anger",
        ),
        Good(
            """
            Mon 09:00 customer: You are thieves and liars! I hate this company, worst idiots ever!
            Mon 09:05 customer: I found the switch, it works now. Sorry for shouting.
            Mon 09:10 agent: Glad to hear it, have a nice day!
            """,
            why="the customer took it back before anybody replied",
        ),
    ],
)
def anger_not_deescalated(case: Case) -> Iterator[Evidence]:
    """A customer is angry (mood −2), and the replies that follow lack two or more of four elements.

    The recipe: acknowledge the feeling (or say the trouble back), apologise, offer a solution, follow up. A solution,
    an alternative, a next step and a question with a purpose are one element; a follow-up is a promise of later contact
    or a later check-back. All human replies up to the customer's next message count together; a pleasantry is no such
    message. The finding has no place; its data says what was missing and in which message the customer was angry.
    `limits.missing_elements` is the number that makes a finding.

    Why it matters: an angry customer who is handled by the whole recipe stays; one who gets half of it leaves.

    Stays silent when: the customer is dissatisfied but not hostile, swears once in passing, or is loud only about
    something that does not work; or they wrote that the matter is settled before anybody replied. What else they add
    before the reply ("my order number is 5531") takes no anger back.

    Source: CC FAQ on angry customers: listen, acknowledge, apologise sincerely, offer a solution, follow up, stay calm.
    """
    outbursts = {index for index in case.customer_messages if is_angry(case.reading(index))}
    if not outbursts:
        return
    angry: int | None = None
    turn: list[int] = []
    for index in case.messages:
        message = case.message(index)
        if message.is_reply:
            turn.append(index)
        elif message.from_customer:
            if not turn and case.says_settled(index):
                angry = None
            if case.is_pleasantry(index):
                continue
            if angry is not None and turn:
                yield from _judge(case, angry, turn)
                angry = None
            turn = []
            if index in outbursts:
                angry = index
    if angry is not None and turn:
        yield from _judge(case, angry, turn)


def _judge(case: Case, angry: int, turn: list[int]) -> Iterator[Evidence]:
    missing = [element for element, is_there in _ELEMENTS.items() if not is_there(case, angry, turn)]
    if len(missing) >= case.policy.limits.missing_elements:
        names = _NAMES[case.policy.locale]
        yield Evidence(
            agent=case.message(turn[0]).agent,
            data={
                "missing": tuple(missing),
                "lacking": ", ".join(names[element] for element in missing),
                "customer_message": angry,
                "replies": tuple(turn),
            },
        )


def _has(case: Case, turn: list[int], *kinds: str) -> bool:
    return any(case.reading(index).has(kind) for index in turn for kind in kinds)


def _solves(case: Case, angry: int, turn: list[int]) -> bool:
    if _has(case, turn, "solution", "alternative", "next-step", "fact-request", "instruction"):
        return True
    if any(cue.data.get("act") == "do" for index in turn for cue in case.reading(index).cues_of("promise")):
        return True
    return any(
        cue.start not in {offer.start for offer in case.reading(index).cues_of("help-offer")}
        for index in turn
        for cue in case.reading(index).cues_of("question")
    )


def _follows_up(case: Case, angry: int, turn: list[int]) -> bool:
    if _has(case, turn[1:], "check-back"):
        return True
    return any(
        cue.data.get("act") != "do" for index in turn for cue in case.reading(index).cues_of("promise")
    )


_ELEMENTS: Mapping[str, Callable[[Case, int, list[int]], bool]] = {
    "empathy": lambda case, angry, turn: acknowledges(case, turn, (angry,)),
    "apology": lambda case, angry, turn: _has(case, turn, "apology", "hollow-apology"),
    "solution": _solves,
    "follow-up": _follows_up,
}
