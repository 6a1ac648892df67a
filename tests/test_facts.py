"""Facts that messages give, with their normal forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.reader import read

ORDER, BOOKING, ACCOUNT, SERIAL = "order-number", "booking-reference", "account-number", "serial-number"


def facts(text: str, by: str = "customer") -> list[tuple[str, str]]:
    return [(fact.kind, fact.value) for fact in read(text, by=by).facts]


@pytest.mark.parametrize(
    ("text", "value", "told"),
    [
        ("is it still 0905-555-0162?", "+63 905 555 0162", True),
        ("is it still Maria@Example.com?", "maria@example.com", True),
        ("is your order number still AB-5531?", "ab5531", True),
        ("is it order 55312?", "5531", False),
        ("It takes 10 minutes", "10", False),
        ("Ok.\n\n> Your order 5531 has shipped.", "5531", False),
    ],
)
def test_a_value_is_told_in_any_form(text: str, value: str, told: bool) -> None:
    assert read(text, by="agent").tells(value) is told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("order number 5531 arrived with a broken lid", [(ORDER, "5531")]),
        ("Order #12-345 is late", [(ORDER, "12345")]),
        ("kulang po ng 1 item ang order 66120", [(ORDER, "66120")]),
        ("12345 is my order number", [(ORDER, "12345")]),
        ("orders 5531 and 5532", [(ORDER, "5531"), (ORDER, "5532")]),
        ("yung transaksyon ko po TX-99120 hindi pumasok", [(ORDER, "TX99120")]),
        ("#88213", [(ORDER, "88213")]),
        ("Order  number  5531 arrived broken", [(ORDER, "5531")]),
        ("Order\u00a0number\u00a05531 arrived broken", [(ORDER, "5531")]),
        ("Order number:\n5531\nIt arrived broken.", [(ORDER, "5531")]),
        ("I lost my order number\n5531 people wait", []),
        ("ang booking reference ko po ay KX7P2Q.", [(BOOKING, "KX7P2Q")]),
        ("Please rebook me, reference QF8T2L", [(BOOKING, "QF8T2L")]),
        ("my PNR is QFXTLM, please check", [(BOOKING, "QFXTLM")]),
        ("ref no. 12345678", [(ORDER, "12345678")]),
        ("Serial no. WB-4410-9921-D, bought in 2024", [(SERIAL, "WB44109921D")]),
        ("account nyo na 0087-2213-9", [(ACCOUNT, "008722139")]),
        ("acct 99887766", [(ACCOUNT, "99887766")]),
        ("card ****1234", [(ACCOUNT, "*1234")]),
        ("XXXX-XXXX-4471 ang card", [(ACCOUNT, "*4471")]),
        ("the card ending in 4471", [(ACCOUNT, "4471")]),
        ("4111 1111 1111 1111", [(ACCOUNT, "4111111111111111")]),
        # What the words say beats what it looks like: masking card numbers ate order numbers elsewhere.
        ("order 4111111111111111", [(ORDER, "4111111111111111")]),
        ("order number 09171234567", [(ORDER, "09171234567")]),
        ("number ko po 09171234567, taga Lipa", [("phone-number", "639171234567")]),
        ("0917 123 4567", [("phone-number", "639171234567")]),
        ("+63 917-123-4567", [("phone-number", "639171234567")]),
        ("(02) 8123-4567", [("phone-number", "0281234567")]),
        ("212-555-0199", [("phone-number", "2125550199")]),
        ("+49 171 5550188", [("phone-number", "491715550188")]),
        ("₱1,500.00", [("amount", "1500")]),
        ("PHP 1500", [("amount", "1500")]),
        ("P1,500 or Php500", [("amount", "1500"), ("amount", "500")]),
        ("1.5k lang po", [("amount", "1500")]),
        ("$20 and £4.99", [("amount", "20"), ("amount", "4.99")]),
        ("€1.234,56", [("amount", "1234.56")]),
        ("2,000 pesos", [("amount", "2000")]),
        ("Nagbayad po ako ng 1,850", [("amount", "1850")]),
        ("on Feb 3, 2026", [("date", "2026-02-03")]),
        ("2026-02-03", [("date", "2026-02-03")]),
        ("3/2/2026", [("date", "2026-03-02")]),
        ("25/12/2025", [("date", "2025-12-25")]),
        ("noong ika-14 ng Pebrero", [("date", "02-14")]),
        ("14th of May", [("date", "05-14")]),
        ("nung feb 3", [("date", "02-03")]),
        ("version 102.9.1", [("version", "102.9.1")]),
        ("v2.3", [("version", "2.3")]),
        ("iOS 17.4", [("version", "17.4")]),
        ("Windows 11", [("version", "11")]),
        ("jonas.falk@Example.org", [("email-address", "jonas.falk@example.org")]),
        ("see https://shop.example/a.", [("url", "https://shop.example/a")]),
        (
            "dito sa 24 Sampaguita St., Brgy. Maligaya, Quezon City.",
            [("address", "24 sampaguita st brgy maligaya quezon city")],
        ),
        ("Blk 5 Lot 12, Brgy. San Jose", [("address", "blk 5 lot 12 brgy san jose")]),
        ("70014482", [("number", "70014482")]),
        # A country belongs to the number, whatever names it; dots and slashes do not make a version or one number.
        ("my number is +63 917 123 4567", [("phone-number", "639171234567")]),
        ("Contact no.: (+63) 917-123-4567", [("phone-number", "639171234567")]),
        ("number ko po +63 917 123 4567", [("phone-number", "639171234567")]),
        ("Tel: +1 (415) 555-2671 ext. 12", [("phone-number", "14155552671")]),
        ("0917.123.4567", [("phone-number", "639171234567")]),
        ("415.555.2671", [("phone-number", "4155552671")]),
        ("09171234567/09181234567", [("phone-number", "639171234567"), ("phone-number", "639181234567")]),
        (
            "cp: 0917 123 4567/0918 123 4567",
            [("phone-number", "639171234567"), ("phone-number", "639181234567")],
        ),
        # A label may stick to its value, and "No." ends no clause.
        ("Order#12345 po", [(ORDER, "12345")]),
        ("ticket#4812", [("number", "4812")]),
        ("order no.12345", [(ORDER, "12345")]),
        ("ref.12345", [(ORDER, "12345")]),
        ("Ref. No. 0012345678901", [(ORDER, "0012345678901")]),
        ("Acct. No. 001234567", [(ACCOUNT, "001234567")]),
        ("waybill no. 820012345678 po", [(ORDER, "820012345678")]),
        ("Tel. No. 8123 4567", [("phone-number", "81234567")]),
        ("order no.: PH-MNL-00123", [(ORDER, "PHMNL00123")]),
        ("Order SPX-PH-0234987", [(ORDER, "SPXPH0234987")]),
        ("XXABCD is my pnr", [(BOOKING, "XXABCD")]),
        ("receipt GPA.3391-0042-1188", [("number", "GPA339100421188")]),
        # A figure or a time before a date is no day of it.
        ("I paid ₱1,499.25 on Feb 3, 2026.", [("amount", "1499.25"), ("date", "2026-02-03")]),
        ("I called at 10:15 on Feb 3", [("date", "02-03")]),
        ("Table for 4 on May 5", [("date", "05-05")]),
        ("nag-order ako ng 3 sa Pebrero 5", [("date", "02-05")]),
        ("Feb 3,2026", [("date", "2026-02-03")]),
        ("Bill dated Feb.3,2026", [("date", "2026-02-03")]),
        ("3-Feb-26", [("date", "2026-02-03")]),
        ("2026-02-03T10:00:00Z", [("date", "2026-02-03")]),
        ("bill period 01/03/2026-02/03/2026", [("date", "2026-01-03"), ("date", "2026-02-03")]),
        ("version 1.2.2026", [("version", "1.2.2026")]),
        ("due on 3.2.2026", [("date", "2026-03-02")]),
        ("Passport P1234567A po", [("number", "P1234567A")]),
        ("php 500 lang po, or php1500", [("amount", "500"), ("amount", "1500")]),
        ("P500each", [("amount", "500")]),
        ("Your order is **12345**", [(ORDER, "12345")]),
        ("orders **5531**, **5532**", [(ORDER, "5531"), (ORDER, "5532")]),
        ("card **1234 and **5678", [(ACCOUNT, "*1234"), (ACCOUNT, "*5678")]),
        # A bare "number" tells nothing of the kind.
        ("SSS number 34-1234567-8", [("number", "3412345678")]),
        ("passport number 12345678", [("number", "12345678")]),
        ("Number: 09171234567", [("phone-number", "639171234567")]),
        ("my number is 8123 4567", [("phone-number", "81234567")]),
        ("I pay order 5531, the total is 3,500", [(ORDER, "5531"), ("amount", "3500")]),
        ("order 5531 2 days na", [(ORDER, "5531")]),
        ("a Windows 10 PC", [("version", "10")]),
        # Groups of digits are one value, but not together with a phone number.
        ("Ref No. 5029 123 456789", [(ORDER, "5029123456789")]),
        ("tracking number 1234 5678 9012", [(ORDER, "123456789012")]),
        ("IBAN DE89 3704 0044 0532 0130 00", [(ACCOUNT, "DE89370400440532013000")]),
        ("order number 5531, 0917 123 4567", [(ORDER, "5531"), ("phone-number", "639171234567")]),
        ("2 pcs @P500 each po", [("amount", "500")]),
        ("Order No.SO-2026-00123 po, ORDER NO.5532", [(ORDER, "SO202600123"), (ORDER, "5532")]),
        # Numbers that identify nothing.
        # Nor do quantities and sums.
        ("an order of 500 pieces", []),
        ("order total is 1500.00", []),
        ("the bill is 1499.00", []),
        ("order ko na 150 pcs", []),
        ("order na nagkakahalaga ng 1500", []),
        ("parcel 120cm, order 250 g coffee", []),
        ("order 365 days ago", []),
        ("lat 14.5995, long 120.9842", []),
        ("Feb 30", []),
        ("we run php 7.4 on it", []),
        ("Where is my order? No. 5531 people wait", []),
        ("I am Maria#1234 on Discord", []),
        ("I waited 45 minutes, 24-48 hours, 100%, in 2026, at 3:12 PM", []),
        ("my order of 2024", []),
        ("may 5 po bang slot", []),
        ("192.168.0.1", []),
        ("please help", []),
        (
            "It is late.\n\nBest regards,\nMaria Santos\nmaria@shop.example\nhttps://shop.example/x?no=12345678",
            [("email-address", "maria@shop.example"), ("url", "https://shop.example/x?no=12345678")],
        ),
        # Quoted mail gives nothing, a customer's signature does.
        ("> order number 5531\nno", []),
        ("Sira po.\n\nBest regards,\nMaria Santos\n0917 123 4567", [("phone-number", "639171234567")]),
    ],
)
def test_facts(text: str, expected: list[tuple[str, str]]) -> None:
    assert facts(text) == expected


def test_the_signature_of_an_agent_gives_no_facts() -> None:
    assert facts("It is fixed.\n\nBest regards,\nAna Reyes\n0917 123 4567", by="agent") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May I have your email address?", ["email-address"]),
        ("Please send us your name, address and phone number.", ["name", "address", "phone-number"]),
        ("Could you confirm the email address and delivery address?", ["email-address", "address"]),
        ("Paki-send po ng email address ninyo.", ["email-address"]),
        ("Ano po ang kumpletong address nyo?", ["address"]),
        ("Pahingi po ng name, address at contact number.", ["name", "address", "phone-number"]),
    ],
)
def test_an_address_of_mail_is_not_where_somebody_lives(text: str, expected: list[str]) -> None:
    asked = read(text, by="agent").cues_of("fact-request")
    assert [cue.data["fact"] for cue in asked] == expected


def test_gave_selects_a_kind() -> None:
    reading = read("order 5531, paid $20", by="customer")
    assert [fact.value for fact in reading.gave("amount")] == ["20"]
    assert reading.gave("version") == ()


_PIECES = st.sampled_from(
    (
        "order ",
        "no. ",
        "5531",
        " 0917 123 4567",
        "₱",
        "1,500.00",
        "Feb 3",
        "v2.3",
        "a@b.co ",
        "**",
        "-",
        "#",
        "Brgy. X ",
    )
)


@given(st.lists(_PIECES, max_size=10).map("".join) | st.text(max_size=50))
def test_facts_lie_apart_and_inside_the_text(text: str) -> None:
    found = read(text, by="customer").facts
    ends = [0, *(fact.end for fact in found)]
    assert all(
        before <= fact.start < fact.end <= len(text) for before, fact in zip(ends, found, strict=False)
    )
    assert all(fact.value for fact in found)
