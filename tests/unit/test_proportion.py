"""Intervals of proportions against published examples."""

import numpy as np
import pytest

from paean.numeric.proportion import (
    mcnemar,
    newcombe,
    newcombe_paired,
    paired_difference,
    pooled_z,
    wilson,
)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
    ],
)
def test_newcombes_own_examples(one, other, low: float, high: float) -> None:
    """Newcombe 1998, Statistics in Medicine 17:873, table II, method 10."""
    found = newcombe(*one, *other)
    assert found.low == pytest.approx(low, abs=5e-5)
    assert found.high == pytest.approx(high, abs=5e-5)


def test_wilsons_interval_of_a_known_case() -> None:
    """Newcombe 1998, Statistics in Medicine 17:857: 81 of 263, score method."""
    found = wilson(81, 263)
    assert found.low == pytest.approx(0.2553, abs=5e-5)
    assert found.high == pytest.approx(0.3662, abs=5e-5)


def test_nobody_is_no_information() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_pairs_that_agree_say_nothing_of_a_difference() -> None:
    assert paired_difference(0, 0, 20) == (0.0, 0.0)
    difference, se = paired_difference(8, 2, 40)
    assert difference == pytest.approx(0.15)
    assert se == pytest.approx((10 - 36 / 40) ** 0.5 / 40)


def test_the_score_statistic_is_zero_where_all_respond() -> None:
    assert pooled_z(5, 5, 9, 9) == 0.0
    assert pooled_z(15, 50, 5, 50) == pytest.approx(2.5, abs=1e-9)


def test_pairs_that_all_agree_still_leave_room_for_a_difference() -> None:
    low, high = newcombe_paired(1, 0, 0, 1)
    assert low == -high
    assert 0.5 < high <= 1
    assert mcnemar(0, 0) == 1.0


def test_unlinked_pairs_have_the_interval_of_two_samples() -> None:
    """With no association the paired interval is that of independent samples of the same size."""
    paired = newcombe_paired(24, 16, 36, 24)
    apart = newcombe(40, 100, 60, 100)
    assert paired == pytest.approx(apart, abs=1e-9)


def test_the_paired_interval_covers_in_small_samples() -> None:
    generator = np.random.default_rng(3)
    shares = np.array([0.40, 0.10, 0.05, 0.45])  # a difference of 0.05
    counts = generator.multinomial(20, shares, size=4000)
    covered = [low <= 0.05 <= high for low, high in (newcombe_paired(*map(int, c)) for c in counts)]
    assert np.mean(covered) > 0.93


def test_mcnemars_exact_test_is_a_sign_test() -> None:
    assert mcnemar(1, 8) == pytest.approx(2 * (1 + 9) / 2**9)
