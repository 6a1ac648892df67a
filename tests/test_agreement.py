"""Agreement: the textbook figures, a reason wherever there is none, and no dependence on order."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.agreement import (
    Agreement,
    LibraryAgreement,
    Review,
    agreement_of_reviewers,
    agreement_with_library,
    cohens_kappa,
    krippendorff_alpha,
    percent_agreement,
)
from supportquality.errors import StatisticsError
from supportquality.statistics import Share

Scale = Literal["nominal", "ordinal", "interval"]
MISSING = None


def raters(table: Iterable[Iterable[int]]) -> tuple[list[int], list[int]]:
    """Two raters from the square table of how often the first said the row and the second the column."""
    cells = [(row, column, many) for row, line in enumerate(table) for column, many in enumerate(line)]
    first = [row for row, _, many in cells for _ in range(many)]
    second = [column for _, column, many in cells for _ in range(many)]
    return first, second


MAMMOGRAMS = raters([[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]])
"""85 mammograms read by two radiologists, normal to cancer: the example of Stata's manual on kappa."""


class TestKappa:
    def test_grants_as_worked(self) -> None:
        """20 twice yes, 15 twice no, 5 and 10 apart: kappa 0.4, the usual first example."""
        kappa = cohens_kappa(*raters([[20, 5], [10, 15]]))
        assert (kappa.value, kappa.count, kappa.why_none) == (0.4, 50, None)

    @pytest.mark.parametrize(("weights", "value"), [(None, 0.4728), ("linear", 0.5684)])
    def test_mammograms_as_published(self, weights: Literal["linear"] | None, value: float) -> None:
        assert percent_agreement(*MAMMOGRAMS).percent == pytest.approx(63.53, abs=0.005)
        assert cohens_kappa(*MAMMOGRAMS, weights=weights).value == pytest.approx(value, abs=5e-5)

    def test_names_are_weighted_by_their_order(self) -> None:
        names = ["normal", "benign", "suspect", "cancer"]
        named = [[names[rating] for rating in rater] for rater in MAMMOGRAMS]
        for weights in ("linear", "quadratic"):
            by_name = cohens_kappa(*named, weights=weights, order=names)
            assert by_name == cohens_kappa(*MAMMOGRAMS, weights=weights)
            assert by_name == cohens_kappa(*named, weights=weights, order=names[::-1])

    def test_names_need_an_order_to_be_weighted(self) -> None:
        with pytest.raises(StatisticsError, match="'minor' is no number"):
            cohens_kappa(["minor"], ["minor"], weights="linear")
        with pytest.raises(StatisticsError, match="'minor' is not in the order"):
            cohens_kappa(["minor"], ["major"], weights="linear", order=["major", "critical"])

    def test_an_option_that_there_is_not_is_an_error(self) -> None:
        with pytest.raises(StatisticsError, match="'cubic' is none of"):
            cohens_kappa([1], [2], weights="cubic")  # type: ignore[arg-type]
        with pytest.raises(StatisticsError, match="'ratio' is none of"):
            krippendorff_alpha([[1, 2]], scale="ratio")  # type: ignore[arg-type]
        with pytest.raises(StatisticsError, match="twice @ order"):
            cohens_kappa("ab", "ba", weights="linear", order="aba")

    def test_chance_alone_is_zero_and_contradiction_is_below(self) -> None:
        assert cohens_kappa(*raters([[10, 10], [10, 10]])).value == 0
        assert cohens_kappa(*raters([[0, 10], [10, 0]])).value == -1

    def test_raters_who_never_look_do_not_agree(self) -> None:
        """The reason for kappa: 91 of 100 the same, and yet worth nothing."""
        lazy = raters([[91, 4], [5, 0]])
        assert percent_agreement(*lazy).percent == 91
        assert (cohens_kappa(*lazy).value or 0) < 0

    def test_missing_ratings_do_not_count(self) -> None:
        assert cohens_kappa([1, 2, MISSING, 1], [1, 2, 2, MISSING]) == cohens_kappa([1, 2], [1, 2])
        assert percent_agreement([1, MISSING, 2], [1, 1, 1]) == Share(1, 2)

    def test_lists_of_unequal_length(self) -> None:
        with pytest.raises(StatisticsError, match="give None where a rating is missing"):
            cohens_kappa([1, 2], [1])

    @given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=30), st.randoms())
    def test_order_of_units_and_raters_never_matters(
        self, pairs: list[tuple[int, int]], chance: random.Random
    ) -> None:
        first, second = zip(*pairs, strict=True)
        shuffled = zip(*chance.sample(pairs, len(pairs)), strict=True)
        assert cohens_kappa(first, second) == cohens_kappa(*shuffled) == cohens_kappa(second, first)


FOUR_OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, MISSING, MISSING, MISSING],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, MISSING, 3],
    [MISSING, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, MISSING],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, MISSING],
]
"""Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units."""


class TestAlpha:
    @pytest.mark.parametrize(
        ("scale", "value"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)]
    )
    def test_four_observers_with_gaps_as_published(self, scale: Scale, value: float) -> None:
        alpha = krippendorff_alpha(zip(*FOUR_OBSERVERS, strict=True), scale=scale)
        assert alpha.value == pytest.approx(value, abs=5e-4)
        assert alpha.count == 11  # one unit was rated by one observer only

    def test_two_observers_and_two_values_as_published(self) -> None:
        """The same source, section A: ten units, alpha 0.095."""
        meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
        owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
        assert krippendorff_alpha(zip(meg, owen, strict=True)).value == pytest.approx(0.095, abs=5e-4)

    def test_names_are_ordered_by_their_order(self) -> None:
        names = ["info", "minor", "major", "critical", "fatal"]
        by_name = [
            [rating and names[rating - 1] for rating in unit] for unit in zip(*FOUR_OBSERVERS, strict=True)
        ]
        assert krippendorff_alpha(by_name, scale="ordinal", order=names) == krippendorff_alpha(
            zip(*FOUR_OBSERVERS, strict=True), scale="ordinal"
        )

    @given(st.lists(st.lists(st.sampled_from([1, 2, 5, None]), max_size=4), max_size=12), st.randoms())
    def test_order_of_units_and_raters_never_matters(
        self, units: list[list[int | None]], chance: random.Random
    ) -> None:
        shuffled = [chance.sample(unit, len(unit)) for unit in chance.sample(units, len(units))]
        for scale in ("nominal", "ordinal", "interval"):
            assert krippendorff_alpha(units, scale=scale) == krippendorff_alpha(shuffled, scale=scale)

    @given(st.lists(st.lists(st.integers(1, 5), min_size=2, max_size=3), min_size=2, max_size=10))
    def test_interval_alpha_does_not_depend_on_the_unit_of_the_scale(self, units: list[list[int]]) -> None:
        halved = [[rating / 2 - 7 for rating in unit] for unit in units]
        assert krippendorff_alpha(units, scale="interval") == krippendorff_alpha(halved, scale="interval")


class TestUnknown:
    @pytest.mark.parametrize(
        ("agreement", "why"),
        [
            (cohens_kappa([], []), "no unit was rated by both"),
            (cohens_kappa([1, MISSING], [MISSING, 1]), "no unit was rated by both"),
            (cohens_kappa([1, 1], [1, 1]), "no variation: there is one rating only"),
            (krippendorff_alpha([]), "no unit was rated twice"),
            (krippendorff_alpha([[1], [2, MISSING]]), "no unit was rated twice"),
            (krippendorff_alpha([[1, 1], [1, 1, 1]]), "no variation: there is one rating only"),
        ],
    )
    def test_says_why(self, agreement: Agreement, why: str) -> None:
        assert (agreement.value, agreement.low, agreement.high, agreement.why_none) == (None, None, None, why)

    def test_no_interval_where_units_do_not_differ(self) -> None:
        perfect = cohens_kappa(*raters([[9, 0], [0, 9]]))
        assert (perfect.value, perfect.low) == (1, None)
        assert perfect.why_none == "no interval: no unit makes a difference"
        assert krippendorff_alpha([[1, 2]]).why_none == "no interval: all variation hangs on one unit"


def test_the_interval_covers_the_truth() -> None:
    """Two raters who see the truth in 85 of 100 cases each: kappa 0.49 with half of all cases positive."""
    chance = random.Random(7)
    held = 0
    for _ in range(400):
        truth = [chance.random() < 0.5 for _ in range(80)]
        first, second = ([seen == (chance.random() < 0.85) for seen in truth] for _ in range(2))
        kappa = cohens_kappa(first, second)
        held += (kappa.low or -2) <= 0.49 <= (kappa.high or -2)
    assert 92 <= held / 4 <= 98


@attrs.frozen
class Found:
    """What a finding has, as far as agreement goes."""

    ticket_id: str
    checker: str


class TestWithTheLibrary:
    FINDINGS = (
        Found("1", "jargon"),
        Found("1", "jargon"),
        Found("2", "jargon"),
        Found("9", "jargon"),
        Found("1", "curt-reply"),
    )
    REVIEWS = (
        Review("1", "jargon", flawed=True, reviewer="ana"),
        Review("2", "jargon", flawed=False, reviewer="ana"),
        Review("3", "jargon", flawed=True, reviewer="ana"),
        Review("4", "jargon", flawed=False, reviewer="ana"),
        Review("5", "jargon", flawed=False, reviewer="ben"),
        Review("2", "curt-reply", flawed=False, reviewer="ben"),
    )

    def test_per_checker(self) -> None:
        by_checker = agreement_with_library(self.FINDINGS, self.REVIEWS)
        assert list(by_checker) == ["curt-reply", "jargon"]
        jargon = by_checker["jargon"]
        assert jargon == LibraryAgreement(confirmed=1, false_alarms=1, missed=1, both_silent=2)
        assert jargon.agreed == Share(3, 5)
        assert jargon.precision == Share(1, 2)
        assert jargon.recall == Share(1, 2)
        assert jargon.kappa.value == pytest.approx(1 / 6)

    def test_what_was_never_found_has_no_precision(self) -> None:
        curt = agreement_with_library(self.FINDINGS, self.REVIEWS)["curt-reply"]
        assert (curt.precision.value, curt.recall.value, curt.kappa.value) == (None, None, None)
        assert curt.kappa.why_none == "no variation: there is one rating only"

    def test_nothing_reviewed(self) -> None:
        assert agreement_with_library(self.FINDINGS, ()) == {}


class TestReviewers:
    def test_alpha_per_checker_with_missing_reviewers(self) -> None:
        verdicts: list[tuple[str, str, bool]] = [
            ("1", "ana", True),
            ("1", "ben", True),
            ("2", "ana", False),
            ("2", "ben", False),
            ("2", "carla", True),
            ("3", "ana", False),
        ]
        reviews = [Review(ticket, "jargon", flawed, who) for ticket, who, flawed in verdicts]
        by_checker = agreement_of_reviewers(reviews)
        assert by_checker == {"jargon": krippendorff_alpha([[True, True], [False, False, True], [False]])}

    def test_one_verdict_each(self) -> None:
        twice: list[Any] = [Review("1", "jargon", True, "ana"), Review("1", "jargon", False, "ana")]
        with pytest.raises(
            StatisticsError, match=r"'ana' judged '1' twice: give the final verdict @ \$\[1\]"
        ):
            agreement_of_reviewers(twice)
