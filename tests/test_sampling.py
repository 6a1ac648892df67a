"""Sampling: the same tickets for the same seed whatever the order, and chances that are what they are said to be."""

from __future__ import annotations

import math
import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportquality.errors import StatisticsError
from supportquality.sampling import (
    Candidate,
    random_sample,
    risk_weighted_sample,
    stratified_sample,
    surprising,
)

TICKETS = [Candidate(str(number), key=f"agent {number % 3}", weight=number % 7) for number in range(200)]
AGENTS = ("ana", "ben", "carla", "dan")

candidates = st.lists(
    st.builds(Candidate, st.text(max_size=5), st.sampled_from(AGENTS), st.integers(0, 9)),
    unique_by=lambda candidate: candidate.id,
    max_size=40,
)


class TestLaws:
    @given(candidates, st.integers(0, 50), st.integers(), st.randoms())
    def test_order_never_matters(
        self, given: list[Candidate], size: int, seed: int, chance: random.Random
    ) -> None:
        shuffled = chance.sample(given, len(given))
        assert random_sample(given, size, seed=seed) == random_sample(iter(shuffled), size, seed=seed)
        assert risk_weighted_sample(given, size, seed=seed) == risk_weighted_sample(shuffled, size, seed=seed)
        assert stratified_sample(given, size=size, seed=seed) == stratified_sample(
            shuffled, size=size, seed=seed
        )
        assert stratified_sample(given, each=size, seed=seed) == stratified_sample(
            shuffled, each=size, seed=seed
        )
        assert surprising(given, size, fewest=3) == surprising(shuffled, size, fewest=3)

    @given(candidates, st.integers(0, 50), st.integers())
    def test_size(self, given: list[Candidate], size: int, seed: int) -> None:
        assert len(set(random_sample(given, size, seed=seed))) == min(size, len(given))
        assert len(set(stratified_sample(given, size=size, seed=seed))) == min(size, len(given))
        at_risk = sum(candidate.weight > 0 for candidate in given)
        assert len(set(risk_weighted_sample(given, size, seed=seed))) == min(size, at_risk)
        by_key = Counter(candidate.key for candidate in given)
        each = Counter(candidate.key for candidate in stratified_sample(given, each=size, seed=seed))
        assert each == Counter({key: min(size, many) for key, many in by_key.items()})

    @given(candidates, st.integers(0, 20), st.integers())
    def test_proportions_are_kept_to_less_than_a_ticket(
        self, given: list[Candidate], size: int, seed: int
    ) -> None:
        drawn = Counter(candidate.key for candidate in stratified_sample(given, size=size, seed=seed))
        for key, many in Counter(candidate.key for candidate in given).items():
            assert abs(drawn[key] - min(size, len(given)) * many / len(given)) < 1

    @given(candidates, st.integers(0, 10), st.integers())
    def test_a_larger_sample_holds_the_smaller_one(
        self, given: list[Candidate], size: int, seed: int
    ) -> None:
        for draw in (random_sample, risk_weighted_sample):
            assert draw(given, size + 3, seed=seed)[:size] == draw(given, size, seed=seed)

    def test_a_late_ticket_leaves_the_others_in_place(self) -> None:
        before = random_sample(TICKETS, 20, seed="2026-W10")
        after = random_sample([*TICKETS, Candidate("late")], 20, seed="2026-W10")
        assert len(set(before) - set(after)) <= 1

    def test_the_same_on_every_machine(self) -> None:
        """Frozen on purpose: a sample that was announced must be found again after an upgrade."""
        drawn = random_sample(TICKETS, 5, seed=1)
        assert [candidate.id for candidate in drawn] == FROZEN["random"]
        drawn = risk_weighted_sample(TICKETS, 5, seed=1)
        assert [candidate.id for candidate in drawn] == FROZEN["risk"]


FROZEN: dict[str, list[str]] = {
    "random": ["102", "113", "10", "173", "188"],
    "risk": ["33", "19", "97", "54", "187"],
}


class TestChances:
    def test_every_ticket_has_the_same_chance(self) -> None:
        drawn: Counter[str] = Counter()
        for seed in range(2000):
            drawn.update(candidate.id for candidate in random_sample(TICKETS[:20], 5, seed=seed))
        # Each is drawn 500 times in the mean, with a deviation below 20.
        assert min(drawn.values()) > 420
        assert max(drawn.values()) < 580

    def test_the_first_draw_is_in_proportion_to_the_risk(self) -> None:
        risks = [Candidate("low", weight=1), Candidate("high", weight=3), Candidate("none", weight=0)]
        first = Counter(risk_weighted_sample(risks, 1, seed=seed)[0].id for seed in range(4000))
        assert first["none"] == 0
        assert first["high"] / 4000 == pytest.approx(0.75, abs=0.03)

    def test_seeds_give_different_samples(self) -> None:
        assert random_sample(TICKETS, 10, seed=1) != random_sample(TICKETS, 10, seed=2)
        assert random_sample(TICKETS, 10, seed="week 1") != random_sample(TICKETS, 10, seed="week 2")

    def test_ids_of_any_text(self) -> None:
        odd = [Candidate("\ud800"), Candidate(""), Candidate("\0"), Candidate("ticket ñ")]
        assert len(random_sample(odd, 9, seed="")) == 4


class TestSurprising:
    def test_far_from_its_own_group(self) -> None:
        """10 replies surprise where 2 are usual, and do not where 10 are."""
        short = [Candidate(f"s{number}", "password", 2 + number % 3) for number in range(20)]
        long = [Candidate(f"l{number}", "refund", 9 + number % 3) for number in range(20)]
        odd = Candidate("odd", "password", 10)
        found = surprising([*short, *long, odd], 5)
        assert [surprise.candidate for surprise in found] == [odd]
        assert found[0].distance == pytest.approx(7 / 1.4826)

    def test_many_surprises_do_not_hide_each_other(self) -> None:
        usual = [Candidate(f"u{number}", weight=number % 5) for number in range(30)]
        odd = [Candidate(f"o{number}", weight=1000 + number) for number in range(8)]
        assert {surprise.candidate for surprise in surprising([*usual, *odd], 20)} == set(odd)

    def test_the_farthest_first(self) -> None:
        usual = [Candidate(f"u{number}", weight=number % 5) for number in range(30)]
        odd = [Candidate("far", weight=90), Candidate("farther", weight=-99), Candidate("as far", weight=90)]
        found = surprising([*usual, *odd], 2)
        assert [surprise.candidate.id for surprise in found] == ["farther", "as far"]

    def test_a_group_of_equals_with_one_exception(self) -> None:
        equals = [Candidate(f"e{number}", weight=1) for number in range(30)]
        assert surprising(equals, 5) == ()
        found = surprising([*equals, Candidate("odd", weight=2)], 5)
        assert [surprise.candidate.id for surprise in found] == ["odd"]

    def test_small_groups_surprise_nobody(self) -> None:
        few = [Candidate(f"f{number}", weight=number) for number in range(8)] + [Candidate("odd", weight=1e6)]
        assert surprising(few, 5) == ()
        assert len(surprising(few, 5, fewest=9)) == 1


class TestRefused:
    def test_a_ticket_given_twice(self) -> None:
        twice = [Candidate("1"), Candidate("2"), Candidate("1", key="other")]
        for draw in (
            lambda: random_sample(twice, 2, seed=1),
            lambda: risk_weighted_sample(twice, 2, seed=1),
            lambda: stratified_sample(twice, each=2, seed=1),
            lambda: surprising(twice, 2),
        ):
            with pytest.raises(StatisticsError, match="'1' is given twice"):
                draw()

    def test_a_negative_size(self) -> None:
        for arguments in ({"each": -1}, {"size": -1}):
            with pytest.raises(StatisticsError, match="no size of -1"):
                stratified_sample(TICKETS, seed=1, **arguments)
        with pytest.raises(StatisticsError, match="no size of -1"):
            random_sample(TICKETS, -1, seed=1)

    def test_each_or_size(self) -> None:
        both: list[dict[str, Any]] = [{}, {"each": 1, "size": 2}]
        for arguments in both:
            with pytest.raises(TypeError, match="either each"):
                stratified_sample(TICKETS, seed=1, **arguments)

    @pytest.mark.parametrize("weight", [math.nan, math.inf, None, "high", -1])
    def test_a_risk_that_is_none(self, weight: Any) -> None:
        with pytest.raises(StatisticsError):
            risk_weighted_sample([Candidate("1", weight=weight)], 1, seed=1)
