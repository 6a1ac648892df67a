"""The parts of the scan, each by itself: notation, words as numbers, the automaton, what counts of its hits."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_notation import pack_of

import supportquality as sq
from supportquality.language import inflections
from supportquality.lexicon import (
    BORDER,
    EMAIL,
    FILLERS,
    NAME,
    NUMBER,
    OTHER,
    PAUSE,
    PLAIN,
    QUESTION,
    STATEMENT,
    WEIGHT,
    Lexicon,
    Tokens,
    fold,
    split,
)
from supportquality.matcher import Matcher, hits_of
from supportquality.patterns import Pattern
from supportquality.phrases import Parser, Word, lines_of
from supportquality.reader import Reader, reader_for

PIECES = (
    *(
        "sorry can't we can’t not refund ok OK goooood don't e-mail na-refund 5531 1,200.50 Grace grace café cafe\u0301 ｗｅ 你好"
    ).split(),
    *(
        ". , ? ! ... … ?! ?? - -- — : ; ( ) \" ' * _ # / \n \n\n \t \r\n \u00a0 \u200b \x1e ꙮꙮꙮ 😀 👍🏽 • - 。 ？"
    ).split(" "),
    *("  ", "", "Mr.", "a.b", "x@y.zz", "it's.", "'tis", "rock'n'roll", "\n- ", "\n1. "),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=25
).map("".join)
ANY_TEXT = TEXTS | st.text(max_size=80)


def quotes(block: str, text: str) -> list[str]:
    pack, cue = pack_of(block)
    return [cue.quote for cue in sq.read(text, "agent", languages=[pack]).cues_of(cue)]


class TestFolding:
    @pytest.mark.parametrize(
        ("written", "folded"),
        [
            ("Can’t", "can't"),
            ("canʼt", "can't"),
            ("ＲＥＦＵＮＤ", "refund"),
            ("re\u200bfund", "refund"),
            ("re\u00adfund", "refund"),
            ("cafe\u0301", "cafe"),
            ("Ñandú", "nandu"),
            ("STRASSE", "strasse"),
            ("Straße", "strasse"),
        ],
    )
    def test_words_are_compared_folded(self, written: str, folded: str) -> None:
        assert fold(written) == folded

    @given(ANY_TEXT)
    def test_folding_twice_is_folding_once(self, text: str) -> None:
        assert all(fold(fold(word)) == fold(word) for word in split(text)[1::2])

    @given(ANY_TEXT)
    def test_pieces_joined_are_the_text(self, text: str) -> None:
        assert "".join(split(text)) == text

    @pytest.mark.parametrize(
        "text", ["can’t wait", "caN't wait", "ｃａｎ't wait", "can't wa\u200bit", "can't wáit"]
    )
    def test_a_phrase_is_found_however_it_is_written(self, text: str) -> None:
        assert quotes("can't wait", text) == [text]

    @pytest.mark.parametrize("text", ["cant wait", "can t wait", "can't waits"])
    def test_another_word_is_another_word(self, text: str) -> None:
        assert quotes("can't wait", text) == []


class TestLexicon:
    def lexicon(self, **more: object) -> Lexicon:
        lexicon = Lexicon(
            {"u": "you", "thx": "tnx", "tnx": "thanks"},
            {"ing": Pattern("[a-z]+ing", "ing", shipped=True)},
            ["grace"],
        )
        for word in ("you", "thanks", "good", "god", "so", "waiting", "refund*", "café", "1st", "grace"):
            lexicon.add(fold(word))
        return lexicon

    def test_spelling_is_followed_to_its_end(self) -> None:
        lexicon = self.lexicon()
        assert lexicon["u"] == lexicon["you"]
        assert lexicon["thx"] == lexicon["tnx"] == lexicon["Thanks"]

    def test_spelling_that_goes_in_a_circle_ends(self) -> None:
        lexicon = Lexicon({"color": "colour", "colour": "color"})
        lexicon.add("color")
        assert lexicon["color"] in lexicon.numbers("color")

    def test_a_phrase_in_chat_spelling_means_the_proper_word(self) -> None:
        lexicon = self.lexicon()
        lexicon.add("u")
        assert lexicon["u"] in lexicon.numbers("u")
        assert lexicon.numbers("u") == lexicon.numbers("you")

    def test_elongation_keeps_a_doubled_letter_where_there_is_such_a_word(self) -> None:
        lexicon = self.lexicon()
        assert lexicon["gooood"] == lexicon["good"]
        assert lexicon["soooo"] == lexicon["so"]

    @pytest.mark.parametrize(
        ("word", "number"),
        [("zebra", OTHER), ("Zebra", NAME), ("ZEBRA", OTHER), ("5531", NUMBER), (FILLERS[EMAIL], EMAIL)],
    )
    def test_classes(self, word: str, number: int) -> None:
        assert self.lexicon()[word] == number

    def test_names_that_are_words_need_a_capital(self) -> None:
        lexicon = self.lexicon()
        assert lexicon["Grace"] in lexicon.numbers("<given>") & lexicon.numbers("<name>") & lexicon.numbers(
            "grace"
        )
        assert lexicon["grace"] not in lexicon.numbers("<name>")
        assert lexicon["You"] not in lexicon.numbers("<name>")

    def test_forms_and_beginnings_may_fit_the_same_word(self) -> None:
        lexicon = self.lexicon()
        assert lexicon["refunding"] in lexicon.numbers("refund*") & lexicon.numbers("<ing>")
        assert lexicon["waiting"] in lexicon.numbers("<ing>")
        assert lexicon["refunded"] in lexicon.numbers("refund*") - lexicon.numbers("<ing>")
        assert lexicon["refun"] not in lexicon.numbers("refund*")

    def test_numbers_are_those_that_phrases_name_too(self) -> None:
        lexicon = self.lexicon()
        assert {lexicon["1st"], lexicon["77"]} <= lexicon.numbers("<number>")


class TestWeights:
    @pytest.mark.parametrize(
        ("between", "weight"),
        [
            *((raw, PLAIN) for raw in (" ", "  ", "-", " '", "\u00a0", " \u200b", '" "', "\t")),
            *((raw, PAUSE) for raw in (", ", ": ", " - ", " — ", "--", "...", " (", "/")),
            *((raw, STATEMENT) for raw in (". ", "! ", "… ", "\n", "\n\n", "\n- ", "。 ")),
            *((raw, QUESTION) for raw in ("? ", "?! ", "？")),
            ("\x1e", BORDER),
        ],
    )
    def test_what_stands_between_two_words(self, between: str, weight: int) -> None:
        symbols, _ = Tokens(Lexicon({})).symbols(f"a{between}b")
        assert (len(symbols), symbols[1] & WEIGHT) == (3, weight)

    @given(
        st.lists(st.sampled_from([piece for piece in PIECES if "\n" not in piece]), max_size=25).map(" ".join)
    )
    def test_cutting_at_blanks_equals_cutting_at_words(self, text: str) -> None:
        tokens = Tokens(Lexicon({}))
        # A tab is weightless as a blank is, and no blank to cut at.
        assert tokens.symbols(text) == tokens.symbols(text.replace(" ", "\t"))

    @given(ANY_TEXT)
    def test_every_word_is_one_symbol(self, text: str) -> None:
        symbols, _ = reader_for(("en", "fil")).tokens.symbols(text)
        assert len(symbols) == len(split(text)[1::2]) + 1
        assert symbols[-1] == BORDER

    def test_a_word_after_a_handle_may_open_a_sentence(self) -> None:
        reading = reader_for(("en", "fil")).read("@helpdesk thanks", "customer")
        assert reading.has("thanks")

    def test_the_dot_of_an_abbreviation_ends_nothing_but_that_of_its_proper_word_does(self) -> None:
        read = reader_for(("en", "fil")).read
        assert len(read("Your acct. is fine.", "agent").sentences) == 1
        assert len(read("I lost my account. Help me.", "customer").sentences) == 2
        assert len(read("Oh no! It broke.", "customer").sentences) == 2


class TestParser:
    def parser(self) -> Parser:
        return Parser({"we": "we|i"}, {}, lambda root: frozenset((root, root + "s")), ("i",), ("ing",))

    @pytest.mark.parametrize(
        "line", ["(a", "[a", "a)", "a]", "(a]", "()", "(a|)", "a | b", "", "! ", "a % b", "a . b", "<x>"]
    )
    def test_what_is_no_phrase_is_refused_with_its_place(self, line: str) -> None:
        with pytest.raises(sq.PackError) as raised:
            self.parser().line("refusal", line, "here:1")
        assert raised.value.place.startswith("here:1")

    def test_columns_count_the_mark_of_an_exception(self) -> None:
        with pytest.raises(sq.PackError, match=r"here:1:5"):
            self.parser().line("refusal", "! a % b", "here:1")

    def test_marks_make_the_rule(self) -> None:
        rule = self.parser().line("refusal", "! ^ no way ~3 => a: b; keep: 1", "").rule
        assert (rule.exception, rule.at_start, rule.reach, rule.keep, rule.data) == (
            True,
            True,
            3,
            1,
            {"a": "b"},
        )
        assert self.parser().line("refusal", "no way $$", "").rule.at_last

    def test_phrases_that_mean_the_same_share_their_rule(self) -> None:
        parser = self.parser()
        assert parser.line("refusal", "a b", "").rule is parser.line("refusal", "c", "").rule
        assert parser.line("refusal", "a b", "").rule is not parser.line("blame", "a b", "").rule

    def test_remarks_and_blank_lines_are_no_phrases(self) -> None:
        assert list(lines_of("\n# one\n  two # three\n\nfour")) == [(3, "two"), (5, "four")]

    def test_a_line_that_begins_with_a_bar_goes_on_with_the_phrase(self) -> None:
        block = "(one|two  # a remark\n    |three) four\nfive"
        assert list(lines_of(block)) == [(1, "(one|two\n|three) four"), (3, "five")]
        phrase = self.parser().line("refusal", "(one|two\n|three) four", "")
        word = phrase.items[0]
        assert isinstance(word, Word)
        assert word.atoms == {"one", "two", "three"}

    def test_a_mistake_on_a_later_line_of_a_phrase_is_found_there(self) -> None:
        with pytest.raises(sq.PackError, match=r"here:4:8"):
            self.parser().line("refusal", "(one\n|two\n|three %) four", "here:2")

    def test_inflections(self) -> None:
        made = inflections("hintay", ("{onset}in{vowel}{rest}", "mag{again}{root}", "{stem}s"))
        assert made == {"hintay", "hinintay", "maghihintay", "hintays"}
        assert "ayusin" in inflections("ayos", ("{raised}in",))
        assert "replies" in inflections("reply", ("{changed}es",))


class TestMatcher:
    @pytest.mark.parametrize(
        ("block", "text", "expected"),
        [
            ("((a|b) c|d) e", "a c e, d e, c e", ["a c e", "d e"]),
            ("a ~1 b", "a b. a x b. a x x b", ["a b", "a x b"]),
            ("a ~ b", "a x x b. a x x x b", ["a x x b"]),
            ("a <word> b", "a b. a x b", ["a x b"]),
            ("a\na b c", "a b c. a b", ["a b c", "a"]),
            ("a b", "a. b", []),
            ("a b", "a, b", ["a, b"]),
            ("a , b", "a b. a, b. a - b. a\nb", ["a, b", "a - b"]),
            ("a [,] b", "a b. a, b", ["a b", "a, b"]),
            ("a (,|x) b", "a b. a, b. a x b", ["a, b", "a x b"]),
            ("^ a b", "a b. c a b. @tom a b", ["a b", "a b"]),
            ("[x] [y] a", "a, y a, x y a", ["a", "y a", "x y a"]),
            ("<number> <word> ago", "3 days ago", ["3 days ago"]),
            ("a\nb", "a b", ["a", "b"]),
            ("a b\nb c", "a b c", ["a b c"]),
        ],
    )
    def test_phrases(self, block: str, text: str, expected: list[str]) -> None:
        assert quotes(block, text) == expected

    def test_what_it_forgets_it_learns_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("supportquality.matcher._REMEMBERED_STATES", 2)
        pack, cue = pack_of("a (b|c) ~2 d\nb c d")
        reader = Reader([pack])
        assert [len(reader.read("a b x d. b c d. a c d", "agent").cues_of(cue)) for _ in range(3)] == [
            3,
            3,
            3,
        ]

    def test_a_phrase_that_cannot_be_looked_up_names_its_line(self) -> None:
        pack, _ = pack_of("a\n~2 b")
        with pytest.raises(sq.PackError, match=r"must begin with a word @ xx.agent\['refusal'\]:2"):
            Reader([pack])

    def test_words_that_float_do_not_stretch_a_phrase_without_end(self) -> None:
        text = "a " + "po " * 100 + "b"
        assert quotes("floating: po\na b", text) == []


class TestSettler:
    @pytest.mark.parametrize(
        ("block", "text", "expected"),
        [
            ("a\n! a b", "a. a b", ["a"]),
            ("a\n! b ~1", "b x a. b a", ["a"]),
            ("a\n! b ~9", "b. a", ["a"]),
            ("a $", "a. a b", ["a"]),
            ("a $$", "a. a", ["a"]),
            ("a ?", "a b? a b.", ["a"]),
            ("a .", "a b? a b.", ["a"]),
            ("floating: po\na $", "a po. a b", ["a"]),
            (", a", "a. b a. b, a", ["a", "a"]),
            ("cue: apology\nnegators: not\na", "not a. not x x a. not x x x a. not, a", ["a", "a"]),
            ("cue: refusal\nnegators: not\na", "not a", ["a"]),
            ("cue: alternative\na", "a", []),
        ],
    )
    def test_what_counts(self, block: str, text: str, expected: list[str]) -> None:
        assert quotes(block, text) == expected

    def test_overlapping_hits_of_other_data_stay_apart_where_asked(self) -> None:
        assert quotes("cue: fact-request\na b => fact: x\na b c => fact: y", "a b c") == ["a b", "a b c"]
        assert quotes("a b => reason: x\na b c => reason: y", "a b c") == ["a b c"]


class TestReader:
    @given(ANY_TEXT)
    def test_spans_quote_the_text_and_order_does_not_matter(self, text: str) -> None:
        for by in ("agent", "customer"):
            reading = sq.read(text, by)
            for kind in sorted(reading.kinds):
                spans = [(cue.start, cue.end) for cue in reading.cues_of(kind)]
                assert spans == sorted(spans)
                assert all(cue.quote == text[cue.start : cue.end] != "" for cue in reading.cues_of(kind))
            assert sq.read(text, by).cues == reading.cues

    def test_threads_may_share_a_reader_from_its_first_text_on(self) -> None:
        pack, cue = pack_of("(a|b) ~2 (c|d)\n<x> [e] f\ngroup x: a|b|(c|d) e")
        texts = [f"a {x} c. b e f. c e {y} f" for x in "abcdefgh" for y in "abcdefgh"]
        expected = [Reader([pack]).read(text, "agent").cues_of(cue) for text in texts]
        for _ in range(5):
            reader = Reader([pack])

            def read(text: str, reader: Reader = reader) -> Sequence[sq.Cue]:
                return reader.read(text, "agent").cues_of(cue)

            with ThreadPoolExecutor(8) as pool:
                assert list(pool.map(read, texts)) == expected

    def test_a_reader_and_a_reading_travel(self) -> None:
        reader = reader_for(("en", "fil"))
        assert pickle.loads(pickle.dumps(reader)) is reader
        reading = reader.read("Sorry po, hindi namin kaya.", "agent")
        assert pickle.loads(pickle.dumps(reading)) == reading

    def test_a_pack_of_ones_own_travels_whole_and_shipped_ones_as_codes(self) -> None:
        pack, cue = pack_of("no way")
        sent = pickle.dumps(Reader([*reader_for(("en",)).languages, pack]))
        assert len(sent) < 20_000
        again = pickle.loads(sent)
        assert again.languages[0] is reader_for(("en",)).languages[0]
        assert [each.quote for each in again.read("no way", "agent").cues_of(cue)] == ["no way"]

    def test_a_pack_is_compiled_once(self) -> None:
        pack, _ = pack_of("no way")
        assert reader_for((pack,)) is reader_for((pack,))

    def test_two_languages_agree_on_a_word_that_one_takes_for_chat_spelling(self) -> None:
        first, cue = pack_of("love u")
        second, _ = pack_of("spelling: u = you\nbye you")
        reading = sq.read("love u. love you. bye u", "agent", languages=[first, second])
        assert [each.quote for each in reading.cues_of(cue)] == ["love u", "love you", "bye u"]


def test_a_matcher_without_phrases_finds_nothing() -> None:
    ends = Matcher((), Lexicon({}), frozenset()).find([BORDER, 1, BORDER])
    assert hits_of(ends) == {}
