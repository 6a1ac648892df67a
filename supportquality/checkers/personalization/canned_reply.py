from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from supportquality.authoring import (
    Bad,
    Case,
    Evidence,
    Good,
    Severity,
    checker,
    core_words,
    likeness,
    macros_of,
)

_LATE_ORDER = {
    "macros": {
        "late-order": "Hello {{name}}, we are sorry that order {{order}} is late. Our courier has more "
        "parcels than usual "
        "at the moment. You will get a tracking link as soon as it moves."
    }
}
_PIN = {
    "macros": {
        "pin": "Hi {{first_name}}, para ma-unlock po ang account, pumunta po sa Settings, piliin ang "
        "Security, i-tap ang "
        "Forgot PIN at hintayin ang code sa SMS."
    }
}


@checker(
    severity=Severity.MINOR,
    message={
        "en": "Nearly the same words as {source}.",
        "fil": "Halos kapareho ng {source}.",
    },
    remedy={
        "en": "Say what is new for this customer; keep of the prepared text only what answers them.",
        "fil": "Sabihin kung ano ang bago para sa customer na ito; itira lang sa template ang sumasagot sa kaniya.",
    },
    bad=[
        Bad("""
            Mon 09:00 customer: My installation was missed twice. When will someone come?
            Mon 09:30 agent: Thank you for your patience. We have forwarded your concern to the relevant department
            and they
            will contact you once they have an update on the matter.
            Tue 09:00 customer: Still nobody came.
            ! Tue 09:30 agent: Thank you for your patience. We have forwarded your concern to the relevant
            department and
            they will contact you once they have an update on the matter.
        """),
        Bad(
            """
            Mon 09:00 customer: The monitor shows Err 3.
            Mon 09:20 agent ana: Hi Dolores,

            please remove the batteries, wait five minutes, insert new ones and measure again while sitting still.

            Best regards,
            Ana
            Mon 12:00 customer: Did that, Err 3 again.
            ! Mon 12:30 agent ben: Dear Ms. Quint,

            please remove the batteries, wait five minutes, insert new ones and measure again while sitting still.

            Kind regards,
            Ben
            """,
            why="greeting and signature do not count",
        ),
        Bad(
            """
            Mon 09:00 customer: Order 90233 was due last week, it was a birthday present.
            ! Mon 09:45 agent [macro=late-order]: Hello Cheryl, we are sorry that order 90233 is late. Our courier
            has more
            parcels than usual at the moment. You will get a tracking link as soon as it moves.
            """,
            policy=_LATE_ORDER,
            why="a macro with only its fields filled in",
        ),
        Bad(
            """
            Mon 09:00 customer: wala pa po ung refund ko, 2 weeks na
            Mon 09:05 agent: Hello po! Paki-antay lang po ang refund ninyo dahil pino-process pa po ito ng finance
            team.
            Tue 09:00 customer: ano po exact date?
            ! Tue 09:10 agent: Hello po! Paki-antay lang po ang refund ninyo dahil pino-process pa po ito ng
            finance team.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: Hindi pa rin po gumagana ang ilaw sa poste.
            Mon 10:00 agent ana: Magandang araw po. Naipadala na po namin ang inyong ulat sa engineering upang
            masuri at
            maisaayos ang nabanggit na poste sa lalong madaling panahon.
            Tue 10:00 customer: Madilim pa rin po.
            ! Tue 11:00 agent ben: Magandang hapon po. Naipadala na po namin ang inyong ulat sa engineering upang
            masuri at
            maisaayos ang nabanggit na poste sa lalong madaling panahon.
            """,
            language="fil",
        ),
        Bad(
            """
            Mon 09:00 customer: naka-lock po account ko
            ! Mon 09:03 agent: Hi Rhea, para ma-unlock po ang account, pumunta po sa Settings, piliin ang Security,
            i-tap ang
            Forgot PIN at hintayin ang code sa SMS.
            """,
            policy=_PIN,
            language="fil",
            why="macro na pangalan lang ang pinalitan",
        ),
    ],
    good=[
        Good(
            """
            Mon 09:00 customer: Order 90233 was due last week, it was a birthday present.
            Mon 09:55 agent [macro=late-order]: Hello Cheryl, we are sorry that order 90233 is late, and even more
            so because
            it was a birthday present. I called the courier: the parcel sits in Leeds and comes tomorrow before noon.
            """,
            policy=_LATE_ORDER,
            why="the agent edited the macro",
        ),
        Good(
            """
            Mon 09:00 customer: Is the chat still open?
            Mon 09:01 agent: Thank you for waiting, I am still checking this for you.
            Mon 09:06 customer: hello?
            Mon 09:07 agent: Thank you for waiting, I am still checking this for you.
            """,
            why="eleven words are too few",
        ),
        Good(
            """
            Mon 09:00 customer: What is the weight limit?
            Mon 09:30 agent: Hello Ivo, the limit is 20 kg for checked baggage and 7 kg for one piece of hand luggage.
            Mon 10:00 customer: And if I have 23?
            Mon 10:15 agent: Hello Ivo, the extra 3 kg cost $18 online or $30 at the airport.

            On Mon, 5 Jan 2026 Support wrote:
            > Hello Ivo, the limit is 20 kg for checked baggage and 7 kg for one piece of hand luggage.
            """,
            why="the same words are quoted below a new answer",
        ),
        Good(
            """
            Mon 09:00 customer: pano po mag-file ng claim?
            Mon 09:04 agent: Hello po! Fill out po ung form sa app, tapos upload ung picture ng basag na screen.
            Ingat po!
            Mon 10:00 customer: na-upload ko na po, ano next
            Mon 10:04 agent: Hello po! Nareceive na po namin. Dadalhin nyo po ung phone sa Makati sa Thursday.
            Ingat po!
            """,
            language="fil",
            why="bati at pamamaalam lang ang pareho",
        ),
        Good(
            """
            Mon 09:00 customer: naka-lock po account ko
            Mon 09:03 agent [macro=pin]: Hi Rhea, nakita ko po na tatlong beses kayong nag-try kanina kaya na-lock.
            Na-reset
            ko na po, paki-check na lang po ang SMS at gumawa ng bagong PIN.
            """,
            policy=_PIN,
            language="fil",
            why="isinulat nang bago",
        ),
        Good(
            """
            Mon 09:00 customer: agent please
            Mon 09:00 bot: Pasensya na po, hindi ko naintindihan. Pumili po ng paksa: billing, order, account o iba
            pa po.
            Mon 09:01 customer: AGENT
            Mon 09:01 bot: Pasensya na po, hindi ko naintindihan. Pumili po ng paksa: billing, order, account o iba
            pa po.
            """,
            language="fil",
            why="bot ang umulit",
        ),
    ],
)
def canned_reply(case: Case) -> Iterator[Evidence]:
    """Nearly the same reply twice in the ticket, or a macro of the policy sent unedited.

    Nearly the same: from twelve words on, at least 85 % of them the same in the same order
    (`limits.canned_similarity`),
    whoever wrote them; greeting, names, closing, quoted mail and signature are left out. A macro is unedited when
    only its
    fields are filled in; one that the message does not name is recognised by its words. A reply is compared with
    the twenty
    before it.

    Why it matters: who gets the same text again learns that the new question was not read.

    Stays silent when: a bot repeats itself, the words are quoted below a new answer, or the agent edited the macro.

    Source: P2; CC, "Be genuine".
    """
    limits = case.policy.limits
    macros = macros_of(case.policy.macros) if case.policy.macros else {}
    long = [index for index in case.replies if case.reading(index).word_count >= limits.canned_reply_words]
    if len(long) < 2 and not macros:
        return
    share = limits.canned_similarity
    cores: list[tuple[int, tuple[str, ...]]] = []
    for index in long:
        reading = case.reading(index)
        used = case.message(index).macro
        named = [macros[used]] if used is not None and used in macros else macros.values()
        macro = next((macro for macro in named if macro.is_unedited(reading, share)), None)
        if macro is not None and len(macro.words) >= limits.canned_reply_words:
            yield case.evidence(index, source=macro.name, macro=macro.name)
            continue
        if len(long) < 2:
            continue
        core = core_words(reading)
        if len(core) < limits.canned_reply_words:
            continue
        for before, other in reversed(cores[-limits.canned_lookback :]):
            shorter, longer = sorted((len(core), len(other)))
            if shorter >= share * longer and likeness(core, other) >= share:
                when = case.interactions[before].at.astimezone(ZoneInfo(case.policy.hours.tz))
                yield case.evidence(index, source=case.wording.moment(when), same_as=before)
                break
        cores.append((index, core))
