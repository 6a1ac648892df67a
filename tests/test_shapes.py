"""Cues by shape: placeholders, shouting, questions."""

from __future__ import annotations

import pytest

import supportquality as sq
from supportquality.reader import read


def quotes(kind: str, text: str, by: str = "agent") -> list[str]:
    return [cue.quote for cue in read(text, by=by).cues_of(kind)]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Hi {{customer.first_name}}, thanks", ["{{customer.first_name}}"]),
        ("Hi {name}, thanks", ["{name}"]),
        ("Hi {%customer.firstName%}, thanks", ["{%customer.firstName%}"]),
        ("Hi ${firstName}, thanks", ["${firstName}"]),
        ("Hi *|FNAME|*, thanks", ["*|FNAME|*"]),
        ("Hello %FIRST_NAME%, I have sent it", ["%FIRST_NAME%"]),
        ("$name$, your parcel is here", ["$name$"]),
        ("It will be paid on [INSERT DATE].", ["[INSERT DATE]"]),
        ("Dear [First Name]", ["[First Name]"]),
        ("Hi [Pangalan ng customer], salamat po", ["[Pangalan ng customer]"]),
        ("reference number <reference_number> ay", ["<reference_number>"]),
        ("Hi <first name>, thanks", ["<first name>"]),
        ("Hi {, thanks", ["{"]),
        ("Hi , thanks for waiting", ["Hi ,"]),
        ("Your case is XXXXXX.", ["XXXXXX"]),
        # Near misses: keys, buttons, links, masked numbers, code, mentions, emoticons, environment variables.
        ("press [Ctrl] + [Shift] + [Esc]. Reference: [Ticket #88213].", []),
        ("i-tap nyo po ung [Redeem] tapos [Confirm].", []),
        ("upload here: [upload page](https://harborbank.example/upload)", []),
        ("send it to <forms@harborbank.example> [1] [link] [image]", []),
        ("account XXXX-XXXX-4471", []),
        ("```\nHello {{ buyer.first_name }}\n```", []),
        ("use `{{name}}` here", []),
        ('write "{{name}}" where the name shall stand', []),
        ("we <3 you", []),
        ("it is in %APPDATA% and C:\\Users\\%USERNAME%\\x", []),
        ("it costs $5 and $6", []),
        ("> Hi {{name}}\nsorry about that", []),
    ],
)
def test_placeholders(text: str, fields: list[str]) -> None:
    assert quotes("placeholder", text) == fields


def test_a_customer_fills_in_no_templates() -> None:
    assert quotes("placeholder", "Your mail says Dear {{FNAME}}", by="customer") == []


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("Vouchers CANNOT BE COMBINED WITH SALES.", ["CANNOT BE COMBINED WITH SALES"]),
        ("PLEASE READ the EMAIL and REPLY THERE.", ["PLEASE READ the EMAIL and REPLY THERE"]),
        ("PAKIBASA PO MUNA ANG POST bago magtanong", ["PAKIBASA PO MUNA ANG POST"]),
        ("Please log out and in again as I said!!!", ["said!!!"]),
        ("Nasa home page po yan!!! Sa baba po.", ["yan!!!"]),
        # Near misses: emphasis, delight, abbreviations, codes, labels, quoted states.
        ("please DO NOT REMOVE the strip", []),
        ("Please po WAG PO TANGGALIN ung modem", []),
        ("That is good news! Have a lovely evening!!", []),
        ("Please enter HS 8517, EORI GB123, CPC 4000 and ISO US.", []),
        ("Tumatanggap po kami ng SSS, GSIS, PRC, LTO at TIN ID.", []),
        ('The status is "READY TO BE PICKED UP" since 8:10.', []),
        ("STATUS OF YOUR LAST ORDER: sent", []),
        ("Fixed.\n> I WANT MY MONEY BACK NOW!!!", []),
    ],
)
def test_shouting(text: str, shouted: list[str]) -> None:
    assert quotes("shouting", text) == shouted


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Thanks. Which phone do you use? We will check.", ["Which phone do you use"]),
        ("> Which phone do you use?\nWe will check.", []),
        ("See https://shop.example/?q=1 please", []),
    ],
)
def test_sentences_that_end_with_a_question_mark_ask(text: str, asked: list[str]) -> None:
    assert quotes("question", text) == asked


@pytest.mark.parametrize(
    ("text", "limits", "shouted"),
    [
        ("please DO NOT REMOVE the strip", {"capital_words": 3}, ["DO NOT REMOVE"]),
        ("Our new vouchers of the spring DO NOT ADD UP yet.", {"capital_words": 5}, []),
        ("PLEASE READ the EMAIL and REPLY THERE.", {"capital_share": 0.8}, []),
        ("PLEASE READ the EMAIL and REPLY THERE.", {"capital_share_words": 8}, []),
        ("PLEASE CALL back", {"capital_share_words": 3}, ["PLEASE CALL"]),
        ("Have a lovely evening!!", {"exclamation_marks": 2}, ["evening!!"]),
        ("Have a lovely evening!!!", {"exclamation_marks": 4}, []),
        ("Please look again!", {"exclamation_marks": 0}, ["again!"]),
    ],
)
def test_the_checker_of_shouting_goes_by_the_limits_of_the_policy(
    text: str, limits: dict[str, float], shouted: list[str]
) -> None:
    ticket = sq.Ticket.from_dict(
        {
            "id": "1",
            "interactions": [{"type": "message", "at": "2026-03-02T09:00:00Z", "by": "agent", "text": text}],
        }
    )
    audit = sq.audit(ticket, sq.Policy.from_dict({"limits": limits}))
    assert [finding.quote for finding in audit.findings if finding.checker == "shouting"] == shouted
