from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import Bad, Case, Cue, Evidence, Good, Reading, Severity, checker


@checker(
    severity=Severity.MINOR,
    on_message=True,
    message={
        "en": "{steps} steps run together in one paragraph.",
        "fil": "Magkakadikit sa isang talata ang {steps} hakbang.",
    },
    remedy={
        "en": "Put each step on its own line and number them.",
        "fil": "Ilagay sa sariling linya ang bawat hakbang at lagyan ng bilang.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: My printer is offline.
            Mon 09:05 agent: Turn the printer off, «unplug the cable, wait two minutes and plug» it in again.
        """),
        Bad("""
            Mon 09:00 customer: How do I update my card?
            Mon 09:05 agent: Hi Ben! «Open the app, tap Profile, select Payment and enter» the new number.
        """),
        Bad("""
            Mon 09:00 customer: The page does not load.
            Mon 09:05 agent: «Please clear the cache. Then restart the browser. After that log in» again.
        """),
        Bad(
            """
            Mon 09:00 customer: The app crashes.
            Mon 09:05 agent: Sorry for the trouble, I understand how annoying that is. «Please
            open the settings, tap Storage, clear the cache, and then restart» the phone.
            """,
            why="a line that a mail program wrapped is no line of its own",
        ),
        Bad(
            """
            Mon 09:00 customer: pano po mag-claim nung cashback?
            Mon 09:05 agent: «Buksan nyo po ung app, i-tap ang Rewards, piliin ang Cashback, i-enter ung» amount.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: di po gumagana ung remote
            Mon 09:05 agent: «Tanggalin nyo po ung battery, pindutin ang power button, tapos ibalik ung» battery.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Paano po kumuha ng kopya?
            Mon 09:05 agent: «Punan po ninyo ang form, bayaran ang ₱155 sa sangay, itago ang» resibo.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: My printer is offline.
            Mon 09:05 agent: Please try this:
            1. Turn the printer off.
            2. Unplug the cable.
            3. Plug it in again.
            """,
            why="one step a line",
        ),
        Good(
            """
            Mon 09:00 customer: How can I pay?
            Mon 09:05 agent: You can pay by card, by bank transfer, with PayPal or in cash.
            """,
            why="choices are not steps",
        ),
        Good(
            """
            Mon 09:00 customer: My mailbox is full.
            Mon 09:05 agent: I emptied the spam folder, raised the limit, restarted the service and sent a test message.
            """,
            why="what the agent did",
        ),
        Good(
            """
            Mon 09:00 customer: pano po mag-claim?
            Mon 09:05 agent: Eto po:
            • Open ung app
            • I-tap ang Rewards
            • Piliin ang Cashback
            """,
            language="fil",
            why="isang hakbang bawat linya",
        ),
        Good(
            """
            Mon 09:00 customer: Saan po puwedeng magbayad?
            Mon 09:05 agent: Puwede po sa munisipyo, sa GCash, sa Maya o sa bangko.
            """,
            language="fil",
            why="mapagpipilian, hindi hakbang",
        ),
        Good(
            """
            Mon 09:00 customer: Paano po makikita ang resulta?
            Mon 09:05 agent: Buksan po ninyo ang aming pahina at ilagay ang inyong numero.
            """,
            language="fil",
            why="dalawang hakbang lang",
        ),
    ],
)
def buried_steps(case: Case) -> Iterator[Evidence]:
    """Three or more instructions for the customer run together in one paragraph without a line break.

    The number is a limit of the policy. The finding marks the words from the first instruction to the last.

    Why it matters: who follows steps on a screen loses the place in a paragraph, and skips one.

    Stays silent when: each step has its own line, the words list choices, or say what the agent did. Numbers inside a
    line do not help.

    Source: CC, "Paglikha ng Malinaw at Maikli na Mga Mensahe".
    """
    for index in case.with_cue("instruction"):
        for steps in _by_paragraph(case.reading(index)):
            if len(steps) >= case.policy.limits.steps:
                yield case.evidence(index, (steps[0].start, steps[-1].end), steps=len(steps))


def _by_paragraph(reading: Reading) -> Iterator[list[Cue]]:
    steps: list[Cue] = []
    for cue in reading.cues_of("instruction"):
        if steps and "\n" in reading.masked[steps[-1].end : cue.start]:
            yield steps
            steps = []
        steps.append(cue)
    if steps:
        yield steps
