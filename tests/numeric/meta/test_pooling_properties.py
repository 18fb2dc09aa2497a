"""What must hold of any meta-analysis, whatever the numbers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paean.numeric.meta.asymmetry import contours, egger, trim_and_fill
from paean.numeric.meta.consistency import decompose, split
from paean.numeric.meta.contrasts import from_arms, from_pairs, joined_groups
from paean.numeric.meta.network import network, p_scores
from paean.numeric.meta.pairwise import pool
from paean.numeric.meta.subgroups import subgroups

Y = np.array([-12.0, 3.0, -7.0, -1.0, -9.0])
V = np.array([4.0, 9.0, 6.0, 3.0, 12.0])
numbers = st.floats(-50, 50)
spreads = st.floats(0.1, 50)
studies = st.lists(st.tuples(numbers, spreads), min_size=2, max_size=12)


@settings(deadline=None, max_examples=60)
@given(studies, st.floats(-100, 100), st.floats(0.1, 10))
def test_another_scale_gives_the_same_answer_on_that_scale(
    rows: list[tuple[float, float]], shift: float, factor: float
) -> None:
    y, v = (np.array(column) for column in zip(*rows, strict=True))
    first, second = pool(y, v), pool(factor * y + shift, factor**2 * v)
    scale = factor * (1 + float(np.abs(y).max())) + abs(shift)
    assert second.estimate == pytest.approx(factor * first.estimate + shift, abs=1e-4 * scale)
    assert second.tau2 == pytest.approx(factor**2 * (first.tau2 or 0), rel=1e-4, abs=1e-4)


@settings(deadline=None, max_examples=60)
@given(studies)
def test_the_order_of_studies_does_not_matter(rows: list[tuple[float, float]]) -> None:
    y, v = (np.array(column) for column in zip(*rows, strict=True))
    assert pool(y[::-1], v[::-1]).estimate == pytest.approx(pool(y, v).estimate, abs=1e-6)


def test_one_study_gives_itself_and_says_nothing_of_spread() -> None:
    found = pool(Y[:1], V[:1])
    assert (found.estimate, found.se) == (Y[0], pytest.approx(2.0))
    assert (found.tau2, found.i2, found.prediction_low, found.spread) == (None,) * 4
    assert found.df is None


def test_equal_effects_have_no_spread_and_the_adjusted_interval_vanishes_unless_held() -> None:
    same = np.full(4, -5.0)
    assert pool(same, V[:4]).tau2 == 0
    assert pool(same, V[:4]).se == pytest.approx(0.0, abs=1e-9)
    held = pool(same, V[:4], interval="knapp_hartung_at_least_1")
    assert held.se == pytest.approx(pool(same, V[:4], interval="normal").se)


def test_a_new_study_with_k_minus_2_degrees_is_less_certain() -> None:
    usual, wide = pool(Y, V), pool(Y, V, prediction="k-2")
    assert usual.prediction_low is not None
    assert wide.prediction_low is not None
    assert wide.prediction_low < usual.prediction_low < usual.low
    assert pool(Y[:2], V[:2], prediction="k-2").prediction_low is None


@pytest.mark.parametrize(
    ("y", "v"), [([], []), ([1.0], [0.0]), ([1.0, 2.0], [1.0]), ([float("nan")], [1.0])]
)
def test_what_is_no_study_is_refused(y: list[float], v: list[float]) -> None:
    with pytest.raises(ValueError, match="must be"):
        pool(np.array(y), np.array(v))


def test_one_group_is_the_pool_itself() -> None:
    found = subgroups(Y, V, ["all"] * 5)
    assert found.groups[0].estimate == pytest.approx(pool(Y, V, interval="normal").estimate)
    assert (found.q_between, found.df_between, found.p_between) == (pytest.approx(0.0), 0, 1.0)


def test_a_funnel_without_a_slope_fills_nothing_in() -> None:
    y = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
    found = trim_and_fill(y, np.ones(5))
    assert found is not None
    assert found.missing == 0
    assert egger(y, np.ones(5)) is None  # nothing small, nothing large
    assert trim_and_fill(y[:2], np.ones(2)) is None


def test_contours_are_where_a_study_reaches_its_p_value() -> None:
    ten, five, one = contours(2.0)
    assert five.high == pytest.approx(np.array([0.0, 2 * 1.959964]), abs=1e-5)
    assert (ten.high <= five.high).all()
    assert (five.high <= one.high).all()
    assert one.low == pytest.approx(-one.high)


def test_a_network_of_two_treatments_is_a_pairwise_meta_analysis() -> None:
    pairs = from_pairs(list("abcde"), ["cells"] * 5, ["saline"] * 5, Y, np.sqrt(V))
    found, plain = network(pairs), pool(Y, V, interval="normal")
    assert found.estimate[0, 1] == pytest.approx(plain.estimate)
    assert found.se[0, 1] == pytest.approx(plain.se)
    assert found.tau2 == pytest.approx(plain.tau2)
    assert found.q == pytest.approx(plain.q)
    assert decompose(pairs).between.df == 0
    (only,) = split(pairs, found)
    assert (only.share, only.indirect) == (pytest.approx(1.0), None)


def test_arms_and_pairs_of_a_trial_with_three_arms_are_the_same_contrasts() -> None:
    mean, variance = np.array([-20.0, -25.0, -10.0]), np.array([4.0, 5.0, 6.0])
    arms = from_arms(["x"] * 3, ["b", "a", "c"], mean, variance)
    i, j = np.array([0, 0, 1]), np.array([1, 2, 2])
    names = np.array(["b", "a", "c"])
    pairs = from_pairs(
        ["x"] * 3, list(names[i]), list(names[j]), mean[i] - mean[j],
        np.sqrt(variance[i] + variance[j]),
    )  # fmt: skip
    assert dict(zip(arms.first, arms.y, strict=True)) == {"b": -10.0, "a": -15.0}
    order = [arms.first.index(f) for f in pairs.first]
    assert pairs.y == pytest.approx(arms.y[order])
    assert np.allclose(pairs.V, arms.V[np.ix_(order, order)])


def test_a_network_in_pieces_is_refused() -> None:
    pieces = from_pairs(["x", "y"], ["a", "c"], ["b", "d"], Y[:2], V[:2])
    assert joined_groups(pieces) == (("a", "b"), ("c", "d"))
    with pytest.raises(ValueError, match="not connected"):
        network(pieces)


def test_a_trial_with_one_arm_or_a_pair_too_few_is_no_contrast() -> None:
    with pytest.raises(ValueError, match="two or more arms"):
        from_arms(["x", "x"], ["a", "a"], Y[:2], V[:2])
    with pytest.raises(ValueError, match="every pair"):
        from_pairs(["x", "x"], ["a", "a"], ["b", "c"], Y[:2], V[:2])


def test_the_order_within_a_trial_does_not_matter() -> None:
    study, drug = list("xxxyyzz"), list("abcabbc")
    mean, variance = np.array([1.0, 2, 4, 0, 3, 1, 2]), np.array([1.0, 2, 1, 2, 1, 3, 2])
    there = from_arms(study, drug, mean, variance)
    back = from_arms(study[::-1], drug[::-1], mean[::-1], variance[::-1])
    assert network(back).estimate == pytest.approx(network(there).estimate)
    assert decompose(back).within.q == pytest.approx(decompose(there).within.q)
    assert sum(p_scores(network(there)).values()) == pytest.approx(1.5)


@pytest.mark.parametrize(("trials", "new_held"), [(8, (0.84, 0.92)), (40, (0.92, 0.98))])
def test_intervals_hold_the_truth_as_often_as_they_say(
    trials: int, new_held: tuple[float, float]
) -> None:
    """The prediction interval of few trials holds less than it says, as tau is often found 0."""
    rng = np.random.default_rng(4)
    worlds, truth, tau, mean, new = 500, -3.0, 4.0, 0, 0
    for _ in range(worlds):
        v = rng.uniform(4, 40, trials)
        y = truth + rng.normal(0, tau, trials) + rng.normal(0, np.sqrt(v))
        found = pool(y, v)
        assert found.prediction_low is not None
        assert found.prediction_high is not None
        mean += found.low <= truth <= found.high
        new += found.prediction_low <= truth + rng.normal(0, tau) <= found.prediction_high
    assert 0.92 < mean / worlds < 0.98  # three standard errors of a proportion around 95 %
    assert new_held[0] < new / worlds < new_held[1]
