"""Statistics: merging is exact, unknown is never 0, and intervals and quantiles keep what they state."""

from __future__ import annotations

import json
import math
import pickle
import random
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from statistics import NormalDist, fmean, quantiles, variance
from typing import Any

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.errors import StatisticsError
from supportquality.statistics import (
    KINDS,
    Count,
    Difference,
    Distribution,
    Load,
    Mean,
    NetScore,
    Share,
    Statistic,
    difference,
    statistic_from_dict,
)
from supportquality.statistics.distribution import EXACT_UP_TO, RELATIVE_ERROR
from supportquality.statistics.intervals import (
    median_ranks,
    net_share,
    normal_quantile,
    student_quantile,
    student_tails,
    wilson,
)

seconds = st.one_of(
    st.integers(0, 10**7),
    st.floats(0, 1e9),
    st.floats(-1e6, 1e6),
    st.timedeltas(timedelta(0), timedelta(days=400)),
)
numbers = st.one_of(st.integers(-5, 5), st.floats(allow_nan=False, allow_infinity=False))
keys = st.sampled_from(["ana", "ben", "carla", "dan"])
of_three = st.sampled_from([NetScore(promoters=1), NetScore(passives=1), NetScore(detractors=1)])

OBSERVATIONS: dict[str, tuple[Callable[[Any], Any], st.SearchStrategy[Any]]] = {
    "count": (Count.of, st.integers(0, 9)),
    "share": (Share.of, st.booleans()),
    "net-score": (lambda answer: answer, of_three),
    "mean": (Mean.of, numbers),
    "distribution": (Distribution.of, seconds),
    "load": (lambda pair: Load.of(*pair), st.tuples(keys, st.integers(0, 9))),
}


@st.composite
def observed(draw: st.DrawFn) -> tuple[type[Any], list[Any]]:
    """A kind of statistic and one statistic of each of many observations, sometimes of very many."""
    kind = draw(st.sampled_from(sorted(OBSERVATIONS)))
    of, values = OBSERVATIONS[kind]
    singles = [of(value) for value in draw(st.lists(values, max_size=12))]
    return KINDS[kind], singles * draw(st.sampled_from([1, 1, 2, 40]))


def test_every_kind_is_under_the_laws() -> None:
    assert set(OBSERVATIONS) == set(KINDS)


class TestMerging:
    @given(observed(), st.randoms(use_true_random=False))
    def test_parts_in_any_split_and_order_are_the_whole(
        self, given: tuple[type[Any], list[Any]], chance: random.Random
    ) -> None:
        kind, singles = given
        whole = kind.merge(singles)
        shuffled = chance.sample(singles, len(singles))
        cuts = sorted(chance.randrange(len(singles) + 1) for _ in range(4))
        parts = [kind.merge(shuffled[a:b]) for a, b in pairwise([0, *cuts, len(singles)])]
        chance.shuffle(parts)
        assert kind.merge(parts) == whole
        assert sum(parts, kind()) == whole
        assert sum(parts) == whole
        assert parts[0] + (parts[1] + parts[2]) == (parts[0] + parts[1]) + parts[2]
        assert parts[0] + parts[1] == parts[1] + parts[0]
        assert json.dumps(kind.merge(parts).to_dict()) == json.dumps(whole.to_dict())

    @given(observed())
    def test_zero_changes_nothing(self, given: tuple[type[Any], list[Any]]) -> None:
        kind, singles = given
        whole = kind.merge(singles)
        assert kind() + whole == whole == whole + kind()
        assert kind.merge([]) == kind()

    @given(st.lists(numbers, max_size=30))
    def test_many_at_once_are_the_same_as_one_by_one(self, values: list[float]) -> None:
        assert Mean.of_all(values) == Mean.merge(Mean.of(value) for value in values)
        flags = [value > 0 for value in values]
        assert Share.of_all(flags) == Share.merge(map(Share.of, flags))
        words = [str(value) for value in values]
        assert Load.of_all(words) == Load.merge(map(Load.of, words))

    @given(st.lists(seconds, max_size=300))
    def test_durations_at_once_are_the_same_as_one_by_one(self, durations: list[float]) -> None:
        assert Distribution.of_all(durations) == Distribution.merge(map(Distribution.of, durations))

    def test_kinds_do_not_mix(self) -> None:
        with pytest.raises(TypeError):
            Share.of(True) + Mean.of(1)  # type: ignore[operator]
        with pytest.raises(TypeError):
            1 + Share.of(True)

    def test_a_part_is_not_changed_by_a_merge(self) -> None:
        part = Load({"ana": 1})
        part + Load({"ana": 2})
        assert part == Load({"ana": 1})

    def test_floats_that_lose_bits_when_added_in_another_order(self) -> None:
        values = [0.1, 1e16, -1e16, 0.2, 0.3]
        exact = sum(map(Fraction, values), Fraction()) / 5
        for order in (values, values[::-1], sorted(values)):
            assert sum(map(Mean.of, order), Mean()).value == float(exact)

    def test_a_hundred_thousand_summaries_merge_in_a_moment(self) -> None:
        parts = [Distribution.of(30 + place % 5000) for place in range(20_000)]
        start = time.perf_counter()
        assert Distribution.merge(parts * 5).count == 100_000
        assert time.perf_counter() - start < 3


class TestStoring:
    @given(observed())
    def test_json_and_pickle_give_it_back(self, given: tuple[type[Any], list[Any]]) -> None:
        kind, singles = given
        whole = kind.merge(singles)
        stored = json.loads(json.dumps(whole.to_dict()))
        assert kind.from_dict(stored) == whole
        assert statistic_from_dict(stored) == whole
        assert pickle.loads(pickle.dumps(whole)) == whole

    def test_great_numbers_are_text(self) -> None:
        """JavaScript, jq and many more read numbers as doubles."""
        stored = Distribution.of(timedelta(days=40)).to_dict()
        assert stored["squares"] == str((40 * 86_400 * 10**6) ** 2)
        assert stored["total"] == 40 * 86_400 * 10**6

    @pytest.mark.parametrize(
        ("data", "place"),
        [
            ({"kind": "shares", "positives": 1, "count": 2}, "$.kind"),
            ({}, "$.kind"),
            ([], "$.kind"),
            ({"kind": ["share"]}, "$.kind"),
            ({"kind": "share", "positives": 1}, "$"),
            ({"kind": "share", "positives": 1, "count": 2, "more": 3}, "$"),
            ({"kind": "share", "positives": 3, "count": 2}, "$.positives"),
            ({"kind": "share", "positives": 1.0, "count": 2}, "$.positives"),
            ({"kind": "share", "positives": True, "count": 2}, "$.positives"),
            ({"kind": "share", "positives": None, "count": 2}, "$.positives"),
            ({"kind": "share", "positives": "one", "count": 2}, "$.positives"),
            ({"kind": "share", "positives": "9" * 9999, "count": 2}, "$.positives"),
            ({"kind": "count", "count": -1}, "$.count"),
            ({"kind": "net-score", "promoters": -1, "passives": 1, "detractors": 1}, "$"),
            ({"kind": "mean", "count": 2, "total": 9, "squares": 1, "precision": 0}, "$.squares"),
            ({"kind": "mean", "count": 0, "total": 0, "squares": 1, "precision": 0}, "$.squares"),
            ({"kind": "mean", "count": 1, "total": 1, "squares": 1, "precision": -1}, "$.precision"),
            ({"kind": "load", "loads": {"ana": -1}}, "$.loads.ana"),
            ({"kind": "load", "loads": {"ana": 0.5}}, "$.loads.ana"),
            ({"kind": "load", "loads": None}, "$.loads"),
            (Distribution.of(1).to_dict() | {"counts": {"1000001": 2}}, "$.counts"),
            (Distribution.of(1).to_dict() | {"counts": {"soon": 1}}, "$.counts"),
            (Distribution.of(1).to_dict() | {"counts": [1]}, "$.counts"),
            (Distribution.of(1).to_dict() | {"least": None}, "$.least"),
            (Distribution.of(1).to_dict() | {"greatest": None}, "$.greatest"),
            (Distribution.of(1).to_dict() | {"counts": {"1000000": 5, "2000000": -4}}, "$.counts"),
            (Distribution.of(1).to_dict() | {"least": 2_000_000}, "$.total"),
            (Distribution.of(1).to_dict() | {"greatest": 2}, "$.total"),
        ],
    )
    def test_a_damaged_store_is_refused_with_its_place(self, data: Any, place: str) -> None:
        with pytest.raises(StatisticsError) as refused:
            statistic_from_dict(data)
        assert refused.value.place == place

    def test_a_class_reads_its_own_kind_alone(self) -> None:
        with pytest.raises(StatisticsError, match="no stored mean"):
            Mean.from_dict(Share.of(True).to_dict())


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_unknown_is_never_zero(kind: type[Statistic]) -> None:
    zero = kind()
    assert zero.count == 0
    assert (zero.value, zero.low, zero.high, zero.interval(0.99)) == (None, None, None, None)
    for name in ("percent", "variance", "median", "p90", "p95", "minimum", "maximum", "gini", "max_share"):
        assert getattr(zero, name, None) is None
    if isinstance(zero, Distribution):
        assert zero.median_interval() is None


@given(observed())
def test_the_interval_holds_the_value(given: tuple[type[Any], list[Any]]) -> None:
    kind, singles = given
    whole = kind.merge(singles)
    if whole.low is not None:
        assert whole.low <= whole.value <= whole.high
        low, high = whole.interval(0.999)
        assert low <= whole.low
        assert high >= whole.high


class TestObserving:
    @pytest.mark.parametrize("value", [math.nan, math.inf, "3", None, True, 10**400, 1j])
    def test_what_is_no_number_is_refused(self, value: Any) -> None:
        for kind in (Mean, Distribution):
            with pytest.raises(StatisticsError):
                kind.of(value)
            with pytest.raises(StatisticsError, match=r"\$\[1\]"):
                kind.of_all([1, value])

    @pytest.mark.parametrize("value", [1, 0, None, "yes", 0.5])
    def test_a_share_observes_true_and_false_alone(self, value: Any) -> None:
        with pytest.raises(StatisticsError):
            Share.of(value)
        with pytest.raises(StatisticsError, match=r"\$\[1\]"):
            Share.of_all([True, value])

    def test_fractions_and_decimals_of_a_second(self) -> None:
        assert Distribution.of(Fraction(1, 2)) == Distribution.of(0.5)  # type: ignore[arg-type]
        assert Distribution.of(pendulum.duration(minutes=1.5)) == Distribution.of(90)

    def test_no_duration_is_that_long(self) -> None:
        with pytest.raises(StatisticsError, match="no duration"):
            Distribution.of(1e305)

    def test_negative_loads_and_counts_are_refused(self) -> None:
        with pytest.raises(StatisticsError, match="negative"):
            Load.of("ana", -1)
        with pytest.raises(StatisticsError, match="negative"):
            Count.of(-1)


class TestShare:
    def test_wilson_as_published(self) -> None:
        """Newcombe 1998 (Statistics in Medicine 17, 857), table I, method 3."""
        for positives, count, low, high in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ]:
            share = Share(positives, count)
            assert (share.low, share.high) == pytest.approx((low, high), abs=5e-5)

    def test_percent_is_rounded_once(self) -> None:
        assert Share(29, 100).percent == 29.0  # 0.29 * 100 is 28.999999999999996

    def test_a_level_is_a_share(self) -> None:
        with pytest.raises(StatisticsError, match=r"95 % is 0\.95"):
            Share(1, 2).interval(95)


class TestMean:
    @given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=40))
    def test_agrees_with_the_standard_library(self, values: list[float]) -> None:
        mean = Mean.of_all(values)
        assert mean.value == float(sum(map(Fraction, values), Fraction()) / len(values))
        assert mean.variance == pytest.approx(variance(map(Fraction, values)), rel=1e-9, abs=1e-12)

    def test_student_as_in_tables(self) -> None:
        for degrees, level, t in [
            (1, 0.95, 12.7062),
            (4, 0.95, 2.7764),
            (29, 0.95, 2.0452),
            (29, 0.99, 2.7564),
            (120, 0.95, 1.9799),
            (1000, 0.95, 1.9623),
            (1, 0.999, 636.619),
        ]:
            assert student_quantile(degrees, level) == pytest.approx(t, rel=5e-5)

    @given(st.floats(1, 5000), st.floats(0.5, 0.999))
    def test_student_quantile_and_tails_are_inverse(self, degrees: float, level: float) -> None:
        assert student_tails(student_quantile(degrees, level), degrees) == pytest.approx(1 - level, rel=1e-6)

    def test_student_becomes_normal(self) -> None:
        assert student_quantile(1e9, 0.95) == pytest.approx(normal_quantile(0.95))
        assert student_tails(1.96, 1e9) == pytest.approx(student_tails(1.96, 9e5), rel=1e-4)

    def test_one_observation_has_a_value_and_no_interval(self) -> None:
        assert (Mean.of(3).value, Mean.of(3).low, Mean.of(3).variance) == (3, None, None)

    def test_a_worked_interval(self) -> None:
        mean = Mean.of_all([1, 2, 3, 4, 5])
        assert (mean.low, mean.high) == pytest.approx((1.0368, 4.9632), abs=1e-4)

    def test_numbers_at_the_end_of_floats(self) -> None:
        mean = Mean.of_all([1.7e308, 1.7e308, 5e-324])
        assert mean.value == pytest.approx(1.7e308 / 3 * 2)
        assert mean.variance == math.inf
        assert (mean.low, mean.high) == (-math.inf, math.inf)


class TestDistribution:
    @given(st.lists(st.integers(0, 10**12), min_size=1, max_size=EXACT_UP_TO), st.floats(0, 1))
    def test_small_ones_are_exact(self, microseconds: list[int], share: float) -> None:
        durations = [each / 10**6 for each in microseconds]
        assert Distribution.of_all(durations).quantile(share) == pytest.approx(_quantile(durations, share))

    @given(
        st.lists(st.floats(0, 3e9), min_size=1, max_size=40),
        st.integers(EXACT_UP_TO + 1, 400),
        st.floats(0, 1),
    )
    def test_quantiles_of_great_ones_keep_their_relative_error(
        self, durations: list[float], count: int, share: float
    ) -> None:
        durations = (durations * count)[:count]
        found = Distribution.of_all(durations).quantile(share)
        assert found == pytest.approx(_quantile(durations, share), rel=RELATIVE_ERROR, abs=2e-6)

    def test_quantiles_of_negative_durations_keep_it_too(self) -> None:
        durations = [-float(place**3) for place in range(1, 500)]
        found = Distribution.of_all(durations).median
        assert found == pytest.approx(-(250.0**3), rel=RELATIVE_ERROR)

    def test_ends_are_exact(self) -> None:
        many = Distribution.of_all([1.000001, 77.7] * 500)
        assert (many.minimum, many.maximum) == (1.000001, 77.7)
        assert (many.quantile(0), many.quantile(1)) == (1.000001, 77.7)

    def test_of_one_duration_all_are_it(self) -> None:
        one = Distribution.of(timedelta(hours=2))
        assert one.value == one.median == one.p90 == one.p95 == one.minimum == 7200
        assert Distribution.merge([one] * 1000).p95 == 7200

    def test_memory_is_bounded_whatever_comes(self) -> None:
        chance = random.Random(1)
        spread = [10 ** chance.uniform(-6, 12) * chance.choice((1, -1)) for _ in range(20_000)]
        assert len(Distribution.of_all(spread).counts) <= 6200
        waits = [chance.lognormvariate(8, 2) for _ in range(20_000)]
        assert len(Distribution.of_all(waits).counts) <= 1500

    def test_more_than_a_century_stands_at_its_end(self) -> None:
        long = Distribution.merge([Distribution.of(1e20)] * 1000 + [Distribution.of(60)])
        assert long.maximum == 1e20
        assert long.value == pytest.approx(1e20 * 1000 / 1001)
        assert 3.1e9 < (long.median or 0) < 3.3e9

    def test_the_interval_of_the_mean_does_not_promise_negative_time(self) -> None:
        assert Distribution.of_all([0, 0, 0, 900]).low == 0
        assert (Distribution.of_all([-900, 0, 0, 900]).low or 0) < 0

    @pytest.mark.parametrize(
        ("count", "ranks"),
        [(5, None), (6, (1, 6)), (10, (2, 9)), (20, (6, 15)), (50, (18, 33)), (100, (40, 61))],
    )
    def test_ranks_around_the_median_as_in_tables(self, count: int, ranks: tuple[int, int] | None) -> None:
        """The usual ranks from the binomial distribution; fewer than six have none."""
        assert median_ranks(count, 0.95) == ranks

    def test_ranks_around_the_median_of_many_join_those_of_few(self) -> None:
        assert median_ranks(1000, 0.95) == (469, 532)
        assert median_ranks(1001, 0.95) == (469, 533)

    def test_the_interval_of_the_median(self) -> None:
        assert Distribution.of_all(range(1, 11)).median_interval() == (2, 9)
        assert Distribution.of_all(range(5)).median_interval() is None

    @pytest.mark.parametrize("share", [-0.1, 1.1, 50, math.nan])
    def test_a_quantile_is_asked_for_with_a_share(self, share: float) -> None:
        with pytest.raises(StatisticsError, match="from 0 to 1"):
            Distribution.of(1).quantile(share)


def _quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    below, above = ordered[math.floor(place)], ordered[math.ceil(place)]
    return below + (above - below) * (place - math.floor(place))


def test_quantiles_are_those_of_the_standard_library() -> None:
    values = [3.0, 1.0, 4.0, 1.5, 9.0, 2.6]
    cuts = quantiles(values, n=20, method="inclusive")
    distribution = Distribution.of_all(values)
    assert distribution.median == cuts[9]
    assert distribution.p90 == pytest.approx(cuts[17])
    assert distribution.p95 == pytest.approx(cuts[18])


class TestNetScore:
    def test_the_interval_does_not_collapse_where_all_agree(self) -> None:
        agreed = NetScore(promoters=5)
        assert agreed.value == agreed.high == 100
        assert (agreed.low or 100) < 40

    def test_passives_alone_leave_room_on_either_side(self) -> None:
        passive = NetScore(passives=20)
        assert passive.value == 0
        assert passive.low == pytest.approx(-(passive.high or 0))
        assert 5 < (passive.high or 0) < 30

    @given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
    def test_mirrored_answers_have_a_mirrored_interval(self, plus: int, neither: int, minus: int) -> None:
        score, mirrored = NetScore(plus, neither, minus), NetScore(minus, neither, plus)
        if score.count:
            assert score.low == pytest.approx(-(mirrored.high or 0))
            assert -100 <= (score.low or 0) <= (score.value or 0) <= (score.high or 0) <= 100

    @given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 80))
    def test_limits_are_roots_of_the_published_quartic(self, b: int, c: int, neither: int) -> None:
        """Yang, Sun and Hardin (Statistics in Medicine 32, 2013) found Tango's limits without a search."""
        n, g, d = b + c + neither, normal_quantile(0.95) ** 2, b - c
        quartic = (
            n**2 * (n / g + 1) ** 2,
            -n * d * (n / g + 1) * (4 * n / g + 1),
            2 * n * d**2 * (3 * n / g + 2) / g - n**2 * ((b + c) / g + 1),
            n * d * (2 * (b + c) / g + 1) - d**3 * (4 * n / g + 1) / g,
            d**2 * (d**2 / g - (b + c)) / g,
        )
        for limit in net_share(b, c, n, normal_quantile(0.95)):
            terms = [factor * limit ** (4 - place) for place, factor in enumerate(quartic)]
            assert sum(terms) == pytest.approx(0, abs=1e-7 * max(map(abs, terms)) + 1e-9)


class TestLoad:
    @pytest.mark.parametrize(
        ("loads", "gini"),
        [
            ([1, 1, 1, 1], 0),
            ([0, 0, 0, 8], 0.75),
            ([1, 2, 3, 4], 0.25),
            ([5, 5], 0),
            ([9], None),
            ([0, 0], None),
        ],
    )
    def test_gini(self, loads: list[int], gini: float | None) -> None:
        load = Load({f"agent {place}": each for place, each in enumerate(loads)})
        assert load.gini == load.value == gini

    @given(st.lists(st.integers(0, 1000), min_size=2, max_size=20))
    def test_gini_is_half_the_relative_mean_difference(self, loads: list[int]) -> None:
        load = Load({f"agent {place}": each for place, each in enumerate(loads)})
        if sum(loads):
            apart = sum(abs(a - b) for a in loads for b in loads)
            assert load.gini == pytest.approx(apart / (2 * len(loads) * sum(loads)))

    def test_the_most_loaded(self) -> None:
        load = Load.of_all(["ben", "ana", "carla", "ana", "ben"]) + Load.of("dan", 0)
        assert load.top(2) == (("ana", 2), ("ben", 2))
        assert load.count == 5
        assert load.max_share == 0.4
        assert load.max_over_mean == pytest.approx(1.6)
        assert len(load.loads) == 4


class TestDifference:
    def test_newcombe_as_published(self) -> None:
        """Newcombe 1998 (Statistics in Medicine 17, 873), table II, method 10."""
        for a, b, low, high in [
            (Share(56, 70), Share(48, 80), 0.0524, 0.3339),
            (Share(9, 10), Share(3, 10), 0.1705, 0.8090),
            (Share(10, 10), Share(0, 20), 0.6791, 1.0),
            (Share(10, 10), Share(0, 10), 0.6075, 1.0),
        ]:
            found = difference(a, b)
            assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)
            assert found.significant is True

    @pytest.mark.parametrize(
        ("a", "b", "p"),
        [
            (
                [17.2, 20.9, 22.6, 18.1, 21.7, 21.4, 23.5, 24.2, 14.7, 21.8],
                [
                    21.5,
                    22.8,
                    21.0,
                    23.0,
                    21.6,
                    23.6,
                    22.5,
                    20.7,
                    23.4,
                    21.8,
                    20.7,
                    21.7,
                    21.5,
                    22.5,
                    23.6,
                    21.5,
                    22.5,
                    23.5,
                    21.5,
                    21.8,
                ],
                0.148841696605327,
            ),
            ([3.0, 4.0, 1.0, 2.1], [490.2, 340.0, 433.9], 0.010751561149785),
            ([0.010268, 0.000167, 0.000167], [0.159258, 0.136278, 0.122389], 0.00339907162713746),
            ([9 / 23, 21 / 45, 0 / 38], [0 / 44, 42 / 94, 0 / 22], 0.545266866977794),
        ],
    )
    def test_welch_as_published(self, a: list[float], b: list[float], p: float) -> None:
        """The vectors of Rosetta Code's "Welch's t-test"."""
        assert difference(Mean.of_all(a), Mean.of_all(b), fewest=2).p == pytest.approx(p, rel=1e-11)

    @given(st.integers(10, 60), st.integers(10, 60), st.data())
    def test_p_and_interval_always_agree(self, a_count: int, b_count: int, data: st.DataObject) -> None:
        a_plus, b_plus = data.draw(st.integers(0, a_count)), data.draw(st.integers(0, b_count))
        pairs: list[Difference] = [
            difference(Share(a_plus, a_count), Share(b_plus, b_count)),
            difference(NetScore(a_plus, 0, a_count - a_plus), NetScore(b_plus, b_count - b_plus, 0)),
            difference(
                Mean.of_all([1] * a_plus + [0] * (a_count - a_plus)),
                Mean.of_all([1] * b_plus + [0] * (b_count - b_plus)),
            ),
        ]
        for found in pairs:
            assert found.value is not None
            assert found.low is not None
            assert found.high is not None
            assert found.p is not None
            assert found.low <= found.value <= found.high
            if abs(found.p - 0.05) > 1e-9:
                assert found.significant is (found.p < 0.05)

    def test_swapping_the_sides_changes_the_sign_alone(self) -> None:
        a, b = Distribution.of_all(range(0, 900, 30)), Distribution.of_all(range(0, 1800, 60))
        there, back = difference(a, b), difference(b, a)
        assert there.value == -(back.value or 0)
        assert (there.low, there.high) == pytest.approx((-(back.high or 0), -(back.low or 0)))
        assert there.p == pytest.approx(back.p)

    def test_too_few_data_are_not_the_same_as_no_difference(self) -> None:
        few = difference(Share(5, 5), Share(0, 5))
        assert (few.value, few.low, few.p, few.significant) == (1.0, None, None, None)
        assert few.why_none == "too few data: 5 observations, 10 needed on either side"
        same = difference(Share(50, 100), Share(51, 100))
        assert same.significant is False
        assert same.why_none is None
        assert difference(Share(5, 5), Share(0, 5), fewest=5).significant is True

    def test_nothing_to_compare(self) -> None:
        nothing = difference(Mean(), Mean.of_all(range(20)))
        assert (nothing.value, nothing.significant) == (None, None)
        assert nothing.why_none == "no observations to compare"

    def test_two_constants(self) -> None:
        assert difference(Mean.of_all([7] * 12), Mean.of_all([6] * 12)) == Difference(1.0, 1.0, 1.0, 0.0)
        assert difference(Mean.of_all([7] * 12), Mean.of_all([7] * 12)).significant is False

    def test_numbers_too_great(self) -> None:
        great = Mean.of_all([1e300, -1e300] * 10)
        assert "too great" in (difference(great, great).why_none or "")

    def test_kinds_do_not_mix(self) -> None:
        with pytest.raises(TypeError, match="a share cannot be compared with a mean"):
            difference(Share(5, 10), Mean.of(1))  # type: ignore[type-var]


def _covered(truth: float, samples: Iterable[tuple[float, float] | None]) -> float:
    held = [interval is not None and interval[0] <= truth <= interval[1] for interval in samples]
    return 100 * sum(held) / len(held)


def _coverages(rounds: int) -> dict[str, float]:
    """In which percentage of simulated samples the interval holds the truth."""
    chance = random.Random(20260301)
    truths = [chance.uniform(0.02, 0.98) for _ in range(rounds)]
    shares = [
        _covered(truth, [Share.of_all(chance.random() < truth for _ in range(40)).interval()])
        for truth in truths
    ]
    means = [Mean.of_all(chance.gauss(3, 2) for _ in range(5)).interval() for _ in range(rounds)]
    waits = [
        Distribution.of_all(chance.expovariate(1 / 3600) for _ in range(150)) for _ in range(rounds // 2)
    ]
    answers = [chance.choices((1, 0, -1), (0.55, 0.25, 0.2), k=60) for _ in range(rounds)]
    scores = [NetScore(each.count(1), each.count(0), each.count(-1)).interval() for each in answers]
    pairs = [
        difference(
            Share.of_all(chance.random() < 0.7 for _ in range(50)),
            Share.of_all(chance.random() < 0.6 for _ in range(80)),
        )
        for _ in range(rounds)
    ]
    return {
        "share": fmean(shares),
        "mean": _covered(3, means),
        "mean of durations": _covered(3600, [each.interval() for each in waits]),
        "median of durations": _covered(3600 * math.log(2), [each.median_interval() for each in waits]),
        "net score": _covered(35, scores),
        "difference of shares": _covered(0.1, [(each.low or 0, each.high or 0) for each in pairs]),
    }


def test_intervals_cover_the_truth_in_about_95_of_100_samples() -> None:
    """Wide enough for 1,000 rounds: the slow twin below is the strict one."""
    for what, percent in _coverages(1000).items():
        assert 92.5 <= percent <= 97.5, f"{what}: {percent:.1f} %"


@pytest.mark.slow
def test_intervals_cover_the_truth_in_95_percent_of_many_samples() -> None:
    for what, percent in _coverages(20_000).items():
        assert 93.5 <= percent <= 96.5, f"{what}: {percent:.2f} %"


def test_the_normal_quantile_is_the_known_one() -> None:
    assert normal_quantile(0.95) == pytest.approx(1.959963984540054)
    assert normal_quantile(0.9) == NormalDist().inv_cdf(0.95)


@given(st.integers(1, 200), st.data())
def test_wilson_stays_on_its_scale(count: int, data: st.DataObject) -> None:
    positives = data.draw(st.integers(0, count))
    low, high = wilson(positives, count, 1.96)
    assert 0 <= low <= positives / count <= high <= 1
