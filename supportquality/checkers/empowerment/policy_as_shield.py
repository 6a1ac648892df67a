from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Evidence, Good, Severity, checker


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "«{quote}» is the only reason given, and nothing is offered instead.",
        "fil": "«{quote}» lang ang dahilan, at walang iniaalok na iba.",
    },
    remedy={
        "en": "Say why the rule exists in a few words, and what you can do instead.",
        "fil": "Ipaliwanag nang maikli kung bakit may ganitong patakaran, at kung ano ang maaari "
        "ninyong gawin.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: The zip broke on day 32. Can you exchange it?
            Mon 09:05 agent: Unfortunately we cannot exchange it, «as per our policy».
        """),
        Bad("""
            Mon 09:00 customer: Why do I have to wait ten days for the money?
            Mon 09:05 agent: We can't pay sooner. «Those are the rules», I'm afraid.
        """),
        Bad("""
            Mon 09:00 customer: We can't take the cruise. Could we move it to the autumn?
            Mon 09:05 agent: The cruise cannot be moved, «our policy does not allow it».
        """),
        Bad(
            """
            Mon 09:00 customer: Mali po ang size, pwede po ba palitan?
            Mon 09:05 agent: Hindi po pwede, «company policy po namin» yan.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Hindi po makalakad ang nanay ko. Maaari po bang ako na lang ang kumuha?
            Mon 09:05 agent: Hindi po maaari, «iyan po ang patakaran namin».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Pwede po bang i-claim ng kapatid ko yung card?
            Mon 09:05 agent: Sorry po, hindi po namin ibibigay sa iba. «Policy po talaga ng bangko» yan.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: I bought two tickets for the wrong evening. Can you take one back?
            Mon 09:05 agent: Hello Ines, «our policy is» that all tickets are final.
            """,
            why="the rule itself denies it",
        ),
        Bad(
            """
            Mon 09:00 customer: Nasunog po ang modem sa kidlat. Papalitan po ba ninyo?
            Mon 09:05 agent: Magandang araw po. «Nakasaad po sa kontrata na walang» kapalit ang nasira ng kidlat.
            """,
            language="fil",
            why="ang tuntunin mismo ang tumatanggi",
        ),
        Bad(
            """
            Mon 09:00 customer: My brother deleted my level 60 mage. Can you bring him back?
            Mon 09:20 agent: «According to our Terms of Service, deleted characters are not restored».
            """,
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: The zip broke on day 32. Can you exchange it?
            Mon 09:05 agent: Our policy ends exchanges after 30 days, but I can have the zip repaired for free.
            """,
            why="something is offered instead",
        ),
        Good(
            """
            Mon 09:00 customer: Can I return the opened contact lenses?
            Mon 09:05 agent: We can't take them back because they can't be resold; our policy follows the health rules.
            """,
            why="the reason behind the rule is given",
        ),
        Good(
            """
            Mon 09:00 customer: What is your cancellation policy?
            Mon 09:05 agent: As per our policy you can cancel for free until 48 hours before arrival.
            """,
            why="the customer asked for the rule, and nothing is refused",
        ),
        Good(
            """
            Mon 09:00 customer: Mali po ang size, pwede po ba palitan?
            Mon 09:05 agent: No return po ang policy namin pag sale items, pero pwede po namin i-swap sa store credit.
            """,
            language="fil",
            why="something is offered instead",
        ),
        Good(
            """
            Mon 09:00 customer: Maaari po bang ako na lang ang kumuha?
            Mon 09:05 agent: Personal po ang pagkuha ayon sa patakaran, ngunit maaari po kaming magpadala ng tauhan.
            """,
            language="fil",
            why="something is offered instead",
        ),
        Good(
            """
            Mon 09:00 customer: Ano po ang return policy nyo?
            Mon 09:05 agent: Ayon po sa patakaran namin, pwede pong ibalik sa loob ng 7 araw.
            """,
            language="fil",
            why="the customer asked for the rule, and nothing is refused",
        ),
        Good(
            """
            Mon 09:00 customer: Why does the form reject two spare batteries by air?
            Mon 09:20 agent: It rejects them because lithium cells can catch fire when the pressure drops. That is why
            our policy keeps them off planes, and we can't make an exception.
            """,
            why="the reason behind the rule is given",
        ),
    ],
)
def policy_as_shield(case: Case) -> Iterator[Evidence]:
    """A policy is the only reason given for a refusal, and no alternative is offered.

    Why it matters: "it is our policy" says that the rule matters more than the customer, and ends the talk. One
    finding a message, at the first mention.

    Stays silent when: nothing is refused (the policy speaks in the customer's favour, or was asked for), the
    message offers an alternative or a next step, promises something, or gives the reason behind the rule.
    "Policy" as the name of an insurance contract is none.

    Source: P7 (lack of empowerment).
    """
    for burst in case.bursts_with("policy-citation"):
        if burst.has("alternative", "reason", "promise"):
            continue
        index, cue = next(burst.cues("policy-citation"))
        if "denies" in cue.data or burst.has("refusal"):
            yield case.evidence(index, cue)
