"""Intervals of proportions against published examples."""

import pytest

from paean.numeric.proportion import newcombe, paired_difference, pooled_z, wilson


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
