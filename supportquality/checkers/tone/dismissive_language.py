from __future__ import annotations

from collections.abc import Iterator

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    SaidBefore,
    Severity,
    checker,
    is_echo,
    is_quoted,
)


@checker(
    severity=Severity.MAJOR,
    on_message=True,
    message={
        "en": "«{quote}» brushes off what the customer said.",
        "fil": "Parang binabalewala ng «{quote}» ang sinabi ng customer.",
    },
    remedy={
        "en": "Take the trouble as the customer feels it: name it, then say what you will do about it.",
        "fil": "Kilalanin ang problema ayon sa nararamdaman ng customer, saka sabihin ang gagawin ninyo.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: There is a stranger's name on my medical bill, how can that happen??
            Mon 09:04 agent: Please «calm down», I will have a look at the bill.
        """),
        Bad("""
            Mon 09:00 customer: The hotel gave us two single beds on our honeymoon.
            Mon 09:40 agent: Hi Leonie, it's «not a big deal», you can push the beds together.
        """),
        Bad("""
            Mon 09:00 customer: The driver left the freezer on the pavement and I am 74.
            Mon 09:15 agent: Hello, what the driver does is «not our problem».
        """),
        Bad(
            """
            Mon 09:00 customer: Nalaman po ng buong barangay ang utang ko dahil bukas ang sobre ng sulat ninyo.
            Mon 10:00 agent: Magandang araw po. «Maliit na bagay lang po iyan».
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: 3 days na pong late ung parcel, gamot po un ng nanay ko
            Mon 09:10 agent: Ma'am «ganyan po talaga pag» sale season.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: WALA PA RIN UNG SAHOD KO SA ACCOUNT, MAY BABAYARAN AKO NGAYON
            Mon 09:02 agent: Sir «kumalma po muna kayo», darating din po yan.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: May pako po sa upuan ng anak ko at napunit ang palda niya.
            Mon 09:10 agent: «Huwag na po ninyong palakihin» ang ganyang kaliit na bagay.
            """,
            language="fil",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Sorry for all the questions, I know I am a pain.
            Mon 09:01 agent: Not at all! Your questions are welcome, and changing the plan is quickly done.
            """,
            why="the agent makes light of the agent's own work",
        ),
        Good(
            """
            Mon 09:00 customer: Is it only me or does checkout crash at the payment step?
            Mon 09:03 agent: It is not only you: checkout has been failing since 8:20 and our engineers are on it.
            """,
            why="shows that the trouble is known and taken seriously",
        ),
        Good(
            """
            Mon 09:00 customer: Are liquids over 100 ml still banned in hand luggage?
            Mon 09:08 agent: Good news: the airport relaxed that rule, bottles up to 2 litres are fine now.
            """,
            why="a rule was relaxed, nobody is told to relax",
        ),
        Good(
            """
            Mon 09:00 customer: Nalaman po ng buong barangay ang utang ko dahil bukas ang sobre ng sulat ninyo.
            Mon 10:00 agent: Magandang araw po. Hindi po ito maliit na bagay at humihingi po kami ng paumanhin.
            """,
            language="fil",
            why="sineryoso ang hinaing",
        ),
        Good(
            """
            Mon 09:00 customer: okay lang po, maliit na bagay lang naman, bakit lang po iba ung kulay
            Mon 09:05 agent: Naiintindihan po namin, importante po na tama ung kulay. Papalitan po namin.
            """,
            language="fil",
            why="ang customer ang nagsabing maliit na bagay",
        ),
        Good(
            """
            Mon 09:00 customer: Paano po kung mali ang maipadala kong form?
            Mon 09:05 agent: Huwag po kayong mag-alala, maaari po ninyo itong palitan anumang oras.
            """,
            language="fil",
            why="pinapanatag ang loob, hindi binabalewala",
        ),
        Good(
            """
            Mon 09:00 customer: Your clerk laughed about my leaking machine in front of the whole queue.
            Mon 09:20 agent: The words "calm down, it's just water" are the last that you should hear from us. I am sorry.
            """,
            why="the agent cites the clerk to apologise",
        ),
    ],
)
def dismissive_language(case: Case) -> Iterator[Evidence]:
    """The agent brushes the customer off, or belittles what they report.

    Why it matters: who is told to calm down does not; belittled trouble grows.

    Stays silent when: the words reassure ("no worries, you can change it any time"), make light of the agent's own
    effort, or say the opposite ("this is no small thing"); the customer says them, or the agent repeats the customer or
    puts them between quotation marks.

    Source: CC, "Empathy at Positibong Wika" and the FAQ on angry customers.
    """
    said = SaidBefore(case)
    for index, cue in case.longest_cues("dismissal"):
        if not is_echo(said, index, cue) and not is_quoted(case.reading(index).text, cue.start, cue.end):
            yield case.evidence(index, cue)
