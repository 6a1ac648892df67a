"""Better wordings come from the packs, in the language and with the respect of the message."""

from __future__ import annotations

import pytest

from supportquality.auditing import Auditor
from supportquality.checkers import CHECKERS
from supportquality.examples import transcript_to_ticket
from supportquality.languages import LANGUAGES
from supportquality.reader import read
from supportquality.suggestions import better_wording

FLAWS = ("refusal", "blame", "dismissal", "hollow-apology")


def suggestion(checker: str, customer: str, agent: str) -> str | None:
    ticket, _ = transcript_to_ticket(f"Mon 09:00 customer: {customer}\nMon 09:10 agent: {agent}")
    (finding,) = Auditor(checkers=[CHECKERS[checker]]).audit(ticket).findings
    return finding.suggestion


def test_english_stays_english() -> None:
    said = suggestion(
        "hollow-apology", "The clerk called my accent funny.", "We are sorry if you were offended."
    )
    assert said == "I am sorry for what happened."


def test_respect_is_kept_where_the_message_has_it() -> None:
    said = suggestion("hollow-apology", "Bastos po ang guard.", "Paumanhin po kung nasaktan man namin kayo.")
    assert said == "Humihingi po ako ng paumanhin sa nangyari."


def test_respect_is_not_put_on_where_it_has_none() -> None:
    said = suggestion("hollow-apology", "Bastos ang guard.", "Paumanhin kung nasaktan man namin kayo.")
    assert said == "Humihingi ako ng paumanhin sa nangyari."


def test_a_refusal_is_turned_towards_what_is_possible() -> None:
    said = suggestion(
        "negative-phrasing",
        "Could you ship it to my new address?",
        "We can't change the address once it is packed.",
    )
    assert said is not None
    assert said.endswith("…"), "what is possible is for the agent to say"


def test_shouting_is_said_quietly() -> None:
    said = suggestion("shouting", "Can I combine them?", "Vouchers CANNOT BE COMBINED WITH SALES. Thank you.")
    assert said == "cannot be combined with sales"
    assert suggestion("shouting", "Where is it?", "Please look again as I said!!!") == "said!"


@pytest.mark.parametrize("pack", LANGUAGES.values(), ids=lambda pack: pack.code)
def test_a_better_wording_is_no_flaw_itself_and_promises_nothing(pack) -> None:
    said = set(pack.rewrites.values())
    for kind in FLAWS:
        said |= {
            part.split("say:", 1)[1].split(";")[0].strip()
            for part in pack.agent[kind].replace("\\\n", "").split("\n")
            if "say:" in part
        }
    assert said
    for wording in said:
        found = read(wording, by="agent")
        assert not [kind for kind in (*FLAWS, "promise", "guarantee") if found.has(kind)], wording


def test_a_cue_without_wording_has_no_suggestion() -> None:
    reading = read("Thank you for writing.", by="agent")
    (cue,) = reading.cues_of("thanks")
    assert better_wording(reading, cue) is None
