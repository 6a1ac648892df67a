"""Survey arithmetic: every mistake that public help desks have made with it has its test here."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.errors import ScoreError
from supportquality.statistics import Mean, NetScore, Share
from supportquality.surveys import CSAT_POSITIVES, CSAT_PRESETS, ces, csat, csat_like, nps

ALL: dict[str, Callable[[Any], Any]] = {
    "csat": csat,
    "nps": nps,
    "ces mean": lambda scores: ces(scores, easy="high", method="mean"),
    "ces index": lambda scores: ces(scores, easy="high", method="index"),
    "ces share": lambda scores: ces(scores, easy="low", method="share"),
    "csat_like": lambda scores: csat_like("zendesk", scores),
}
every_survey = pytest.mark.parametrize("survey", ALL.values(), ids=ALL)


class TestAll:
    @every_survey
    def test_no_scores_are_unknown_and_not_zero(self, survey: Callable[[Any], Any]) -> None:
        nothing = survey([])
        assert (nothing.count, nothing.value, nothing.low, nothing.high) == (0, None, None, None)

    @every_survey
    @pytest.mark.parametrize(
        "wrong", [11, -1, 4.5, True, False, "4", None, math.nan, math.inf, 4 + 0j, Fraction(9, 2), [4]]
    )
    def test_what_is_no_score_is_refused_with_its_place(
        self, survey: Callable[[Any], Any], wrong: Any
    ) -> None:
        with pytest.raises(ScoreError, match=r"is no whole number from \d to \d+ @ \$\[2\]"):
            survey([4, 5, wrong, 4])

    @every_survey
    def test_any_iterable_will_do(self, survey: Callable[[Any], Any]) -> None:
        def answers() -> Iterator[int]:
            yield from (5, 4, 2)

        assert (
            survey(answers()) == survey([5, 4, 2]) == survey((2, 5.0, 4.0)) == survey({2: "", 4: "", 5: ""})
        )

    @every_survey
    def test_a_score_off_the_scale_never_stays_in_the_denominator(self, survey: Callable[[Any], Any]) -> None:
        """formbricks PR #9248: 6.5 and 8.5 fell in no bucket and were counted all the same."""
        for wrong in (6.5, 8.5):
            with pytest.raises(ScoreError):
                survey([wrong])

    @pytest.mark.parametrize("scale", [(5, 1), (3, 3), (1,), (1, 5, 10), 5, "15", None, (1, 4.5), (True, 5)])
    def test_a_scale_that_is_none(self, scale: Any) -> None:
        surveys: tuple[Callable[[], Any], ...] = (
            lambda: csat([1], scale=scale),
            lambda: nps([1], scale=scale),
            lambda: ces([1], easy="high", method="mean", scale=scale),
            lambda: csat_like("zendesk", [1], scale=scale),
        )
        for survey in surveys:
            with pytest.raises(ScoreError, match="the lower first, such as"):
                survey()

    def test_a_scale_may_come_from_json(self) -> None:
        assert csat([5, 1], scale=[1, 5]).value == 0.5  # type: ignore[arg-type]


class TestCsat:
    def test_neutral_answers_stay_in_the_denominator(self) -> None:
        scores = [5, 4, 3, 3, 1]
        assert csat(scores) == Share(2, 5)
        assert csat(scores).percent == 40

    @pytest.mark.parametrize(
        ("scale", "satisfied"),
        [
            ((1, 2), {2}),
            ((1, 3), {3}),
            ((1, 4), {3, 4}),
            ((1, 5), {4, 5}),
            ((1, 7), {6, 7}),
            ((1, 10), {8, 9, 10}),
        ],
    )
    def test_who_is_satisfied_on_which_scale(self, scale: tuple[int, int], satisfied: set[int]) -> None:
        assert CSAT_POSITIVES[scale] == satisfied
        for score in range(scale[0], scale[1] + 1):
            assert csat([score], scale=scale).value == (score in satisfied)

    def test_another_scale_needs_to_be_told_who_is_satisfied(self) -> None:
        with pytest.raises(ScoreError, match="which scores of 0 to 5 are satisfied"):
            csat([5], scale=(0, 5))
        assert csat([5, 4, 0], scale=(0, 5), positive={4, 5}) == Share(2, 3)

    def test_positive_replaces_the_usual_choice(self) -> None:
        assert csat([5, 4, 4], positive=[5]).value == pytest.approx(1 / 3)
        assert csat([5, 4, 3], positive=range(3, 6)).value == 1

    @pytest.mark.parametrize("positive", [5, {6}, {0}, (), {4.5}, "45", [True]])
    def test_positive_names_scores_of_the_scale(self, positive: Any) -> None:
        with pytest.raises(ScoreError) as refused:
            csat([5], positive=positive)
        assert refused.value.place.startswith("positive")

    def test_it_is_a_share_and_no_net_score(self) -> None:
        """FreeScout#2064: percent great less percent bad, rounded up, showed 14 where 65 of 100 were positive."""
        scores = [3] * 65 + [1] * 35
        assert csat(scores, scale=(1, 3)).percent == 65
        assert csat_like("freescout", scores, scale=(1, 3)).value == 30

    def test_it_is_no_mean_of_ratings(self) -> None:
        """Libredesk and Frappe show the mean rating under the same name."""
        scores = [5, 5, 1, 1]
        assert csat(scores).value == 0.5
        assert csat_like("libredesk", scores) == csat_like("frappe", scores) == Mean.of_all(scores)


class TestPresets:
    @pytest.mark.parametrize(
        ("tool", "scale", "scores", "value"),
        [
            ("zendesk", (1, 2), [2, 2, 1], 2 / 3),
            ("zendesk", (1, 3), [3, 2, 1, 1], 1 / 4),
            ("zendesk", (1, 5), [5, 4, 3, 1], 2 / 4),  # 3 of 5 is bad
            ("freshdesk", (1, 3), [3, 3, 2, 1], 2 / 4),
            ("freshdesk", (1, 7), [7, 6, 5, 4, 1], 3 / 5),
            ("intercom", (1, 5), [5, 4, 3], 2 / 3),
            ("chatwoot", (1, 5), [5, 4, 3], 2 / 3),
            ("nicereply", (1, 5), [5, 4, 3], 2 / 3),
            ("simplesat", (1, 4), [4, 3, 2, 2, 1], 2 / 5),
            ("formbricks", (1, 3), [3, 2], 1 / 2),
            ("formbricks", (1, 6), [6, 5, 4, 1], 2 / 4),
            ("formbricks", (1, 10), [10, 9, 8, 7], 3 / 4),
            ("freescout", (1, 3), [3, 3, 2, 1], 25),
            ("metricsflare", (1, 5), [5, 4, 3, 1], 0),
            ("metricsflare", (1, 5), [5, 4, 4, 3], 50),
            ("libredesk", (1, 5), [5, 2], 3.5),
        ],
    )
    def test_the_figure_on_the_wall(
        self, tool: str, scale: tuple[int, int], scores: list[int], value: float
    ) -> None:
        assert csat_like(tool, scores, scale=scale).value == value

    @pytest.mark.parametrize("tool", CSAT_PRESETS)
    def test_lists_scores_of_its_scales_and_says_how_it_counts(self, tool: str) -> None:
        preset = CSAT_PRESETS[tool]
        assert preset.note
        for tables in (preset.satisfied, preset.dissatisfied):
            for (low, high), scores in tables.items():
                assert scores < set(range(low, high + 1))

    def test_unknown_tool_and_unknown_scale(self) -> None:
        with pytest.raises(ScoreError, match="no preset 'zammad': there are zendesk"):
            csat_like("zammad", [5])
        with pytest.raises(ScoreError, match="zendesk has no scale of 1 to 10, only 1 to 2, 1 to 3, 1 to 5"):
            csat_like("zendesk", [5], scale=(1, 10))


class TestNps:
    def test_a_third_each_is_exactly_zero(self) -> None:
        """breatheco-de#2928: rounded before subtracting, it gave 1 or -1."""
        assert nps([10, 8, 3]).value == 0
        assert nps([9] * 333 + [7] * 333 + [0] * 333).value == 0

    def test_rounded_once(self) -> None:
        assert nps([10] * 2 + [0] * 1).value == pytest.approx(100 / 3)
        # 28.57 less 14.29 is 14.29; rounded first, 29 less 14 is 15.
        assert round(nps([9] * 2 + [7] * 4 + [0]).value or 0) == 14

    def test_every_score_has_its_bucket(self) -> None:
        """formbricks PR #9248."""
        buckets = {score: nps([score]) for score in range(11)}
        assert [score for score, each in buckets.items() if each.promoters] == [9, 10]
        assert [score for score, each in buckets.items() if each.passives] == [7, 8]
        assert [score for score, each in buckets.items() if each.detractors] == [0, 1, 2, 3, 4, 5, 6]

    def test_zero_is_a_score(self) -> None:
        """microsoft-graph-explorer#2026: a scale without 0."""
        assert nps([0]) == NetScore(detractors=1)

    def test_the_score_counts_and_not_its_place_in_the_list(self) -> None:
        """mozilla/fx-private-relay PR #1013: the index of the answer was taken for the score."""
        assert nps([9, 10, 9]) == nps([10, 9, 9]) == NetScore(promoters=3)

    @pytest.mark.parametrize("scale", [(1, 4), (1, 5), (1, 10), (0, 5)])
    def test_another_scale_is_refused(self, scale: tuple[int, int]) -> None:
        """kubestellar/console PR #8257: on four points everyone was a detractor, NPS -100."""
        with pytest.raises(ScoreError, match="nps is asked on 0 to 10"):
            nps([1, 4], scale=scale)

    def test_a_satisfaction_scale_of_ten_is_no_nps(self) -> None:
        """PostHog#19500: every question from 0 to 10 was treated as NPS; here csat asks who is satisfied."""
        with pytest.raises(ScoreError, match="which scores of 0 to 10 are satisfied"):
            csat([9, 10], scale=(0, 10))
        assert csat([9, 8, 2], scale=(0, 10), positive=range(8, 11)).value == pytest.approx(2 / 3)

    @given(st.lists(st.integers(0, 10), min_size=1, max_size=60))
    def test_is_the_exact_difference_of_percentages(self, scores: list[int]) -> None:
        promoters = Fraction(sum(score >= 9 for score in scores), len(scores))
        detractors = Fraction(sum(score <= 6 for score in scores), len(scores))
        score = nps(scores)
        assert score.value == float(100 * (promoters - detractors))
        assert score.count == len(scores)
        assert -100 <= (score.low or 0) <= (score.value or 0) <= (score.high or 0) <= 100


class TestCes:
    def test_direction_and_method_are_never_silent(self) -> None:
        for partly in ({}, {"easy": "high"}, {"method": "mean"}):
            with pytest.raises(TypeError):
                ces([5], **partly)  # type: ignore[call-overload]

    @pytest.mark.parametrize(
        ("given", "place"),
        [
            ({"easy": "up", "method": "mean"}, "easy"),
            ({"easy": "low", "method": "average"}, "method"),
            ({"easy": "low", "method": "index", "scale": (1, 5)}, "scale"),
            ({"easy": "low", "method": "index", "scale": (1, 10)}, "scale"),
            ({"easy": "low", "method": "share", "scale": (1, 10)}, "scale"),
        ],
    )
    def test_what_is_not_defined_is_refused(self, given: Any, place: str) -> None:
        with pytest.raises(ScoreError) as refused:
            ces([1], **given)
        assert refused.value.place == place

    def test_mean_is_on_the_scale_as_asked(self) -> None:
        """Version 1 of the question runs 1 to 5 with low good, version 2 runs 1 to 7 with high good."""
        assert ces([1, 2, 3], easy="low", method="mean", scale=(1, 5)).value == 2
        assert ces([7, 7, 4], easy="high", method="mean").value == 6

    def test_the_mean_of_a_thousand_answers_is_exact(self) -> None:
        scores = [1] * 100 + [2] * 90 + [3] * 180 + [4] * 200 + [5] * 210 + [6] * 130 + [7] * 90
        assert len(scores) == 1000
        assert ces(scores, easy="high", method="mean").value == 4.08

    def test_index_is_two_easiest_less_three_hardest(self) -> None:
        scores = [7, 6, 6, 5, 4, 3, 2, 1, 1, 1]
        assert ces(scores, easy="high", method="index").value == 100 * (3 - 5) / 10
        assert ces(scores, easy="low", method="index").value == 100 * (4 - 4) / 10
        assert ces(scores, easy="high", method="index") == NetScore(3, 2, 5)

    def test_share_is_the_easy_side_of_the_middle(self) -> None:
        scores = [7, 6, 5, 5, 4, 3, 1]
        assert ces(scores, easy="high", method="share") == Share(4, 7)
        assert ces(scores, easy="low", method="share") == Share(2, 7)
        assert ces([5, 4, 3, 2], easy="high", method="share", scale=(1, 5)) == Share(2, 4)
        assert ces([5, 4, 3, 2], easy="low", method="share", scale=(1, 5)) == Share(1, 4)

    @given(st.lists(st.integers(1, 7)))
    def test_directions_mirror_each_other(self, scores: list[int]) -> None:
        mirrored = [8 - score for score in scores]
        assert ces(scores, easy="high", method="index") == ces(mirrored, easy="low", method="index")
        assert ces(scores, easy="high", method="share") == ces(mirrored, easy="low", method="share")
        assert ces(scores, easy="high", method="mean") == Mean.of_all(scores)


@every_survey
@given(st.lists(st.integers(1, 5)), st.lists(st.integers(1, 5)))
def test_surveys_of_two_months_merge(survey: Callable[[Any], Any], a: list[int], b: list[int]) -> None:
    assert survey(a) + survey(b) == survey(a + b)
