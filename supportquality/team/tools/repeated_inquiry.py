from __future__ import annotations

from collections.abc import Iterator

from supportquality.team_authoring import (
    Evidence,
    Severity,
    Share,
    TeamCase,
    figures,
    fine,
    shares,
    team,
    team_checker,
    worse,
)


@team_checker(
    severity=Severity.MINOR,
    message={
        "en": "{share} of all tickets ask about {part}, and {alike} of them {how}.",
        "fil": "{share} ng lahat ng ticket ay tungkol sa {part}, at {alike} sa mga iyon ay {how_fil}.",
    },
    remedy={
        "en": "Write an article that answers it and link it where customers look; let a "
        "bot or a form take the rest.",
        "fil": "Sumulat ng artikulong sumasagot dito at ilagay kung saan naghahanap ang "
        "customer; ipaubaya sa bot o form "
        "ang natitira.",
    },
    bad=[
        worse(
            shares("topic", "how-to-questions", {"invoice-export": (90, 100), "outage": (15, 300)}),
            "invoice-export",
            why="a quarter of the tickets, nearly all asking how",
        )
    ],
    good=[
        fine(
            team(
                figures(400),
                topic={
                    "invoice-export": figures(20, how_to_questions=Share(20, 20)),
                    "outage": figures(380, how_to_questions=Share(15, 380), one_touch=Share(20, 380)),
                },
            ),
            why="every twentieth ticket is not frequent, and an outage is no question to be answered by an article",
        ),
        fine(
            team(
                figures(400),
                topic={"refund": figures(400, how_to_questions=Share(20, 400), one_touch=Share(90, 400))},
            ),
            why="frequent, but each needs a person",
        ),
    ],
)
def repeated_inquiry(case: TeamCase) -> Iterator[Evidence]:
    """A topic so frequent, and so much alike, that an article or a little automation would spare most of it.

    Frequent is a topic of at least `limits.frequent_topic` of all tickets; alike are questions how something is done,
    or tickets that a single reply solves, when they are more than the part `limits.alike` of the topic. Both by the
    whole confidence interval.

    Why it matters: agents who type the same answer all day have no time for the hard cases.

    Stays silent when: either is not certain.

    Source: P5; BP "Self-Service".
    """
    topics = case.sizable("topic")
    for topic, part in topics.items():
        volume = Share(part.tickets, max(case.summary.tickets, part.tickets))
        if (volume.low or 0) < case.limits.frequent_topic:
            continue
        for metric, how, how_fil in (
            ("how-to-questions", "ask how something is done", "nagtatanong kung paano"),
            ("one-touch", "are solved by a single reply", "nalulutas sa iisang sagot"),
        ):
            alike = part[metric]
            interval = alike.interval(case.level(len(topics)))
            if interval is not None and interval[0] > case.limits.alike:
                yield case.evidence(
                    part=topic,
                    share=case.percent(volume.value or 0),
                    alike=case.percent(alike.value),
                    how=how,
                    how_fil=how_fil,
                    tickets=part.tickets,
                )
                break
