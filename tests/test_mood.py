"""How customers feel, and the languages of messages."""

from __future__ import annotations

import pytest

from supportquality.language_shares import shares_of, votes_of
from supportquality.languages import LANGUAGES
from supportquality.reader import read


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("This is the worst service ever, you are all useless idiots!", -2),
        # Marks make thanks and praise stronger; capitals beside them are another matter.
        ("Thank you so much!!!", 1),
        ("Salamat po!!!", 1),
        ("You're amazing!!!", 1),
        ("Salamat po!!! 🙄", -1),
        ("WHERE IS MY ORDER!!!", -1),
        ("Where is my order!!!", -1),
        ("My parcel is late AGAIN!!! I am so disappointed", -2),
        ("Bwisit na app to, ayaw mabuksan!", -2),
        ("I was charged twice and I am really disappointed.", -1),
        ("Wala pa rin po yung order ko.", -1),
        ("My order arrived broken.", -1),
        ("still waiting 😡", -2),
        ("where is my order ☹️", -1),
        ("what is going on????", -1),
        ("Your driver left the box in the lane.", -1),
        ("The parcel has been in Leeds for 9 days.", -1),
        ("you closed my ticket??", -1),
        ("The kettle you sold me cracked after a week. Is there a warranty?", -1),
        ("I was told the deposit comes back within a week, that was in May.", -1),
        ("How do I fix this? My printer won't print since the update.", -1),
        ("The shop is down and we are losing orders, we need help asap. Thanks", -1),
        ("Why won't the game let us join?", -1),
        ("The crew were lovely, the old fault is back though, still not working", -1),
        ("How do I undo this? I accidentally signed up twice and can't cancel it.", 0),
        ("How do you add a road to Maps?", 0),
        ("Hey Rockstar, do I have to wait for the bonus?", 0),
        ("Is there content for children?", 0),
        ("The app logs me out every five minutes", -1),
        ("Prices doubled overnight", -1),
        ("Can I still use my voucher next year", 0),
        ("It's the 64 GB model", 0),
        ("I got an email that is trying to scam me, can I forward it?", 0),
        ("What are your opening hours?", 0),
        ("where is my order", 0),
        ("Why can't I see the new menu?", 0),
        ("My router is a TX-200, firmware 1.4.", 0),
        ("We are staying in Bangkok.", 0),
        ("Please add my daughter to the plan, she moves in tomorrow.", 0),
        ("Magkano po ang shipping pa-Davao?", 0),
        ("Please change my address.", 0),
        ("Thanks, could you also tell me the price?", 0),
        ("Thank you so much, you are the best! 😊", 1),
        ("Ang bilis po ng tulong, ang galing nyo! Maraming salamat po", 1),
        ("It works now, thank you!", 1),
        ("It finally syncs!! ty ty", 1),
        ("The heating is on again, much obliged", 1),
        ("Your crew on the night boat were superb.", 1),
        ("Great, just great, it crashed again 🙄", -1),
        ("", 0),
    ],
)
def test_mood(text: str, mood: int) -> None:
    assert read(text, by="customer").mood == mood


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is the order that I placed?", "en"),
        ("Nasaan na po ang order ko?", "fil"),
        ("paki-refund na lang po yung order ko", "fil"),
        ("please check", "en"),
        ("thank youuuu", "en"),
        ("hindiiii naman", "fil"),
        ("12345 🙂", None),
        ("", None),
        ("где мой заказ", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert read(text, by="customer").language == language


def test_the_shares_of_languages_add_up() -> None:
    shares = read(
        "Hello po, I paid kahapon but the app says pending pa rin yung order ko", by="customer"
    ).languages
    assert shares.keys() == {"en", "fil"}
    assert sum(shares.values()) == pytest.approx(1)


def test_words_that_two_languages_share_tell_nothing() -> None:
    votes = votes_of(
        LANGUAGES.values(), {"en": frozenset({"refund", "where"}), "fil": frozenset({"refund", "saan"})}
    )
    assert votes["refund"] is None
    assert shares_of(["refund"], votes) == {}
