"""What of a message its writer wrote: each case gives the text and the own words that are left of it."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.lexicon import BORDER_FILLER
from supportquality.own_words import OwnWords
from supportquality.reader import read, reader_for

SIGNED = (
    "\n\n-- \nAna Reyes",
    "\n\nKind regards,\nAna Reyes",
    "\n\nLubos na gumagalang,\nAna Reyes",
    "\n\n-----Original Message-----\nFrom: Maria\nWhere is it?",
    "\n\nCONFIDENTIALITY NOTICE: This e-mail is confidential and intended solely for the addressee.",
)
OWN = reader_for(("en", "fil")).own_words


def own(text: str) -> str:
    return " | ".join(" ".join(text[start:end].split()) for start, end in read(text, by="customer").own)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Where is my parcel?", "Where is my parcel?"),
        ("", ""),
        # Quoted mail of the usual mail programs.
        (
            "It works now.\n\nOn Mon, Jan 5, 2026 at 3:00 PM Maria <m.s@shop.example> wrote:\n"
            "> We cannot help.\n> Sorry",
            "It works now.",
        ),
        (
            "It works now.\n\nOn Monday, 5 January 2026, 03:00:00 pm PST, Shop\n<help@shop.example> wrote:\n\n"
            "We cannot help.",
            "It works now.",
        ),
        ("Fine.\n\nOn Tue, 3 Feb 2026 Mrs. Dunne wrote:\n> I WANT MY MONEY BACK NOW", "Fine."),
        (
            "Ok po.\n\nNoong Lun, Ene 5, 2026 nang 3:00 PM, sinulat ni Juan <j@shop.example>:\n\nHindi pwede yan",
            "Ok po.",
        ),
        ("Salamat.\n\n---------- Forwarded message ---------\nFrom: Ana\nNothing works", "Salamat."),
        ("See below.\n\n-----Original Message-----\nFrom: Shop\nSorry, no refund", "See below."),
        (
            "See below.\r\n\r\n________________________________\r\nFrom: Shop <help@shop.example>\r\nSent: Monday\r\n"
            "To: Me\r\nSubject: Order\r\n\r\nWe can't.",
            "See below.",
        ),
        (
            "Ito po.\n\nMula kay: Shop\nIpinadala: Lunes\nPara kay: Ako\nPaksa: Order\n\nHindi po pwede.",
            "Ito po.",
        ),
        ("Begin forwarded message:\n\nNo refund.", ""),
        (
            "<div>Thanks, it works now.</div><div>On Tue, Feb 3, 2026 at 10:15 AM Ana &lt;ana@shop.example&gt; wrote:"
            "<br></div><blockquote>Where is it?</blockquote>",
            "Thanks, it works now.",
        ),
        # Answers between and below the quoted lines are own words again.
        ("> Did you restart it?\nYes.\n> And the cable?\nThat too.", "Yes. | That too."),
        ("On 5 May 2026 at 10:00 Ana <a@b.example> wrote:\n> Restarted?\n\nYes, twice.", "Yes, twice."),
        (
            "Please read it again, I asked about the second parcel and not about the first one that came on "
            "Monday, which is fine and nobody asked "
            "about, so please look no more, I only want to know where the other one "
            "is and when it will be here, since a whole week has gone by. On Mon, Jan 5, 2026 at 3:00 PM Shop <help@shop.example> wrote: > We found your parcel",
            "Please read it again, I asked about the second parcel and not about the first one that came on "
            "Monday, which is fine and nobody asked "
            "about, so please look no more, I only want to know where the other one "
            "is and when it will be here, since a whole week has gone by.",
        ),
        ("Fine.\n\nOn Monday, Shop wrote:\n\n> No refund.\n\nWhy?", "Fine. | Why?"),
        (
            "Fine.\n\nOn Monday, January 5, Shop Support\n<help@shop.example> wrote:\n\nNo refund.",
            "Fine.",
        ),
        ("Ok po.\n\nNoong Lun, Ene 5, 2026, si Ana <a@b.example> ay nagsulat:\n\nHindi pwede", "Ok po."),
        ("Hi\n\n   > We cannot.\n\t> Sorry", "Hi"),
        (
            "See below.\n\nFrom: Shop <help@shop.example>\n\nSent: Monday, January 5, 2026 3:00 PM\n\nTo: Me\n\nNo.",
            "See below.",
        ),
        ("It broke.\n\n##- Please type your reply above this line -##\n\nWe cannot.", "It broke."),
        ("##- Please type your reply above this line -##\n\nWe can.", "We can."),
        # What only looks like it.
        (
            "Hi,\nOn Feb 3 I placed order 5531.\nOn Feb 5 Ana wrote: it is shipped.\nWhere is it?",
            "Hi, On Feb 3 I placed order 5531. On Feb 5 Ana wrote: it is shipped. Where is it?",
        ),
        ("On Feb 5 I wrote:\nplease refund me.", "On Feb 5 I wrote: please refund me."),
        (
            "Noong Lunes po umorder ako.\nSumulat si Ana: naipadala na.\nNasaan na po?",
            "Noong Lunes po umorder ako. Sumulat si Ana: naipadala na. Nasaan na po?",
        ),
        (
            "From: Maria <maria@shop.example>\nSubject: Refund\n\nMessage:\nPlease refund me.",
            "From: Maria | Subject: Refund Message: Please refund me.",
        ),
        ("We talked on Monday and he wrote: no", "We talked on Monday and he wrote: no"),
        ("From: Manila\nTo: Cebu\nDate: May 5\nplease help", "From: Manila To: Cebu Date: May 5 please help"),
        ("It says:\n>:(\nwhy", "It says: >:( why"),
        ("a > b and b > c", "a > b and b > c"),
        ("I saved the original message.\nIt is gone.", "I saved the original message. It is gone."),
        # Signatures and the lines of mail programs.
        ("It broke.\n\nBest regards,\nMaria Santos\nABC Corp\n0917 123 4567", "It broke. Best regards,"),
        ("It broke.\n\nRegards\nBibi Noor | Nordvogn Owner Care\nHotline 70 10 20 30", "It broke. Regards"),
        ("It broke.\n\nRegards\nBibi Noor – Head of Owner Care, Nordvogn", "It broke. Regards"),
        (
            "It broke.\n\nThanks\n| Option | Price |\nwhich one?",
            "It broke. Thanks | Option | Price | which one?",
        ),
        ("Sira po.\n\nLubos na gumagalang,\n\nJuan dela Cruz", "Sira po. Lubos na gumagalang,"),
        ("It broke.\n\n-- \nMaria Santos", "It broke."),
        (
            "Attached.\n\nKind regards,\nOmar Haddad\nUnity Bank\n\n--\nCONFIDENTIALITY NOTICE: FOR YOU ONLY.",
            "Attached. Kind regards,",
        ),
        ("Where is it?\n\nSent from my iPhone", "Where is it?"),
        ("Nasaan na po?\n\nIpinadala mula sa aking telepono", "Nasaan na po?"),
        ("Where is it?\nGet Outlook for Android", "Where is it?"),
        ("Yes.\n\nSent from my iPhone\n\nAlso, is it late?", "Yes. | Also, is it late?"),
        (
            "Payment:\nSent via GCash\nRef no 123456789\nWhy is it not posted?",
            "Payment: | Ref no 123456789 Why is it not posted?",
        ),
        ("It broke.\n\nSent from my iPhone\nMaria Santos\n0917 123 4567", "It broke."),
        (
            "It broke.\n\nBest regards,\nMaria\n\nP.S. I also need an invoice.",
            "It broke. Best regards, | P.S. I also need an invoice.",
        ),
        (
            "Sira po.\n\nSalamat po,\nMaria\nPahabol: pa-resibo na rin po.",
            "Sira po. Salamat po, | Pahabol: pa-resibo na rin po.",
        ),
        ("It broke.\n\n*Best regards,*\n*Maria Santos*\nABC Corp", "It broke. *Best regards,*"),
        ("Thanks!\nI will try it now", "Thanks! I will try it now"),
        ("Thank you\nPlease also check the second order", "Thank you Please also check the second order"),
        # Disclaimers.
        (
            "Your refund is on its way.\n\nThis e-mail and any attachments are confidential. If you are not the "
            "intended recipient, delete it.",
            "Your refund is on its way.",
        ),
        ("Yes.\n\n*CONFIDENTIALITY NOTICE:* This e-mail is for you.", "Yes."),
        ("Ok na po.\n\nAng email na ito at anumang kalakip nito ay kumpidensyal.", "Ok na po."),
        ("This email is the third one I send.", "This email is the third one I send."),
        # Initials of agents.
        ("We can help. ^AW", "We can help."),
        ("We can help. -JR", "We can help."),
        ("We can help /MK https://shop.example/x", "We can help"),
        ("We can help. *TMA", "We can help."),
        ("We can help. ^ AnnieB", "We can help."),
        ("Any questions? Tell us.^Senan", "Any questions? Tell us."),
        ("Thanks!^AW", "Thanks!"),
        ("We look after you here.~ Olivia", "We look after you here."),
        ("The area is 3.^2", "The area is 3.^2"),
        ("Sige po, salamat! - Tin", "Sige po, salamat!"),
        ("Many thanks - John", "Many thanks"),
        ("Route: Manila - Cebu", "Route: Manila - Cebu"),
        ("Yung itim po - Large", "Yung itim po - Large"),
        ("Use it and/or that", "Use it and/or that"),
        ("It is 5 - 3", "It is 5 - 3"),
        ("Anong size, S/M", "Anong size, S/M"),
        # Addresses, handles, tracking, code and markup.
        ("See https://shop.example/a?b=1. Thanks", "See | Thanks"),
        ("(www.shop.example) is down", "is down"),
        ("mail me at ana.cruz@shop.example!", "mail me at"),
        ("@ShopHelp where is it", "where is it"),
        ("Still broken [ref:_00D30oIb._5003000abc:ref]", "Still broken"),
        ("Run `sudo rm` now", "Run | now"),
        ("I can`t login and I don`t know why", "I can`t login and I don`t know why"),
        ("Paste this:\n```\nI cannot\n```\nand save", "Paste this: | and save"),
        (
            'It says\nTraceback (most recent call last):\n  File "x", line 1\n    foo()\n'
            "ValueError: cannot\nplease fix",
            "It says | please fix",
        ),
        ("Crash:\n  at com.foo.Bar.baz(Bar.java:12)\n  at com.foo.Main(Main.java:3)\nhelp", "Crash: | help"),
    ],
)
def test_own_words(text: str, left: str) -> None:
    assert own(text) == left


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Thanks!\n\nOn Mon, Jan 5, 2026 at 3:00 PM Shop <h@shop.example> wrote:\n> We cannot refund you",
            "refusal",
        ),
        ("> I am sorry\nWhat is your order number?", "apology"),
        ("Here it is.\n\nBest,\nHope Santos", "empathy"),
    ],
)
def test_no_cue_comes_from_foreign_words(text: str, kind: str) -> None:
    assert not read(text, by="agent").cues_of(kind)


def test_markup_is_no_word_and_keeps_words_whole() -> None:
    reading = read("<p>Hello&nbsp;Maria,</p><p>we don&#39;t know <b>why</b><br/>it fails.</p>", by="agent")
    assert [word.replace("\u2060", "") for word in reading.words] == [
        *("Hello", "Maria", "we", "don't", "know", "why", "it", "fails")
    ]


@pytest.mark.parametrize("mark", "'’ʼ`´‘′＇")
def test_any_apostrophe_keeps_a_word_whole(mark: str) -> None:
    reading = read(f"it isn{mark}t working", by="customer")
    assert reading.word_count == 3
    assert [cue.quote for cue in reading.cues_of("failure")] == [reading.text]


@pytest.mark.parametrize("blank", "\xa0\u2003\u2009\u202f\u3000")
def test_a_blank_of_any_width_is_no_pause(blank: str) -> None:
    assert read(f"my{blank}order{blank}is late", by="customer").weights[1:3] == [0, 0]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Order No. 5531 is late.", 1),
        ("May I have your order no. and email address?", 1),
        ("Pakibigay po ang order no. at email ninyo.", 1),
        ("Please come at 3 p.m. today.", 1),
        ("We close at 3 p.m. Please come before that.", 2),
        ("I said no. They left.", 2),
        ("Is it there? No. it is not.", 3),
    ],
)
def test_a_dot_that_shortens_a_word_ends_no_sentence(text: str, sentences: int) -> None:
    assert len(read(text, by="agent").sentences) == sentences


@pytest.mark.parametrize("foreign", ["^JP", "\n\n-- \nAna Cruz", "\n\n> We cannot help.\n> Sorry"])
def test_what_is_foreign_takes_no_mark_from_a_question(foreign: str) -> None:
    assert [
        sentence.is_question for sentence in read(f"Did the parcel ship? {foreign}", "agent").sentences
    ] == [True]
    assert not read(f"The parcel did ship. {foreign}", "agent").sentences[0].is_question


def test_the_signature_is_known() -> None:
    assert OWN.signature("It broke.\n\nBest regards,\nMaria Santos\nABC Corp") == "Maria Santos\nABC Corp"
    assert OWN.signature("Salamat! - Tin") == "- Tin"
    assert OWN.signature("It broke.") == ""


def test_a_signature_above_a_disclaimer_is_known() -> None:
    text = (
        "It broke.\n\nKind regards,\nPriya Nair\nBilling, Northdesk\n\n"
        "CONFIDENTIALITY NOTICE: This e-mail is confidential and intended solely for the addressee. If you have "
        "received it in error, please notify the sender and delete it."
    )
    assert own(text) == "It broke. Kind regards,"
    assert OWN.signature(text) == "Priya Nair\nBilling, Northdesk"


def test_a_message_without_foreign_words_is_not_copied() -> None:
    text = "Please go to Settings and turn it off."
    assert OWN.mask(text) is text


def test_without_words_of_a_language_the_shapes_still_count() -> None:
    masked = OwnWords(()).mask("mail a@b.example\n> no\nyes")
    assert BORDER_FILLER in masked
    assert masked.endswith("yes")


_PIECES = st.sampled_from(
    (
        *(
            "On Mon, Jan 5, 2026 at 3:00 PM A wrote:",
            "From: a",
            "Sent: b",
            "Best regards,",
            "Sent from my iPhone",
        ),
        *(
            "Maria",
            "^AW",
            "\n",
            "> ",
            "@",
            "a@b.co",
            "https://x.y",
            "`",
            "```",
            "<br>",
            "&#39;",
            "-- \n",
            "www.",
        ),
        *(" ", "\r\n", "é", "[ref:", "\x1e"),
    )
)


@given(st.lists(_PIECES, max_size=12).map("".join) | st.text(max_size=60))
def test_masks_keep_the_length_and_what_they_leave(text: str) -> None:
    masked = OWN.mask(text)
    assert len(masked) == len(text)
    for start, end in OWN.spans(text):
        changed = any(map(text.__contains__, "<&`"))
        assert text[start:end] == masked[start:end].strip(" \n\r\t") != "" or changed


@pytest.mark.parametrize("foot", SIGNED)
def test_the_foot_of_one_message_hides_nothing_of_the_next(foot: str) -> None:
    first = read(f"I'm afraid we can't pay it to another account.{foot}", by="agent")
    second = read(f"What I can do is send a cheque.{foot}", by="agent")
    both = first.joined([second])
    assert both.has("alternative")
    assert len(both.own) == len(first.own) + len(second.own)
    assert [cue.quote for cue in both.cues] == [both.text[cue.start : cue.end] for cue in both.cues]
    assert pickle.loads(pickle.dumps(both)) == both
    assert both != read(both.text, by="agent")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_phrase_goes_across_a_line_that_a_mail_program_wrapped(line_end: str) -> None:
    text = f"I have asked our developers to look at the log, and I will get back to{line_end}you by tomorrow at noon."
    reading = read(text, by="agent")
    assert [cue.quote for cue in reading.cues_of("promise")] == [
        f"I will get back to{line_end}you by tomorrow"
    ]
    assert len(reading.masked) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "wala pa rin po kaming signal dito sa amin sa Phase 2 mula pa kahapon\nPaano na po ito",
        "wala pa rin po kaming signal dito sa amin sa Phase 2 mula kahapon.\npaano na po ito",
        "wala po kaming signal\nmula kahapon pa po",
        "Please try these, one after the other, and tell me where it stops:\n- restart it\n- unplug it",
    ],
)
def test_other_lines_stay_apart(text: str) -> None:
    assert read(text, by="customer").masked == text
