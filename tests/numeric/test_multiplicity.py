"""Adjusted p-values against closed testing, which is slow and obvious."""

from itertools import combinations

import numpy as np
import pytest

from paean.numeric.multiplicity import bonferroni, graphical, hierarchical, hochberg, holm

CHANCE = np.random.default_rng(4)
P = np.concatenate([CHANCE.uniform(0, 0.12, (150, 4)), CHANCE.uniform(size=(50, 4))])


def weights_of(within: tuple[int, ...], w: np.ndarray, g: np.ndarray) -> np.ndarray:
    """Return the weights of an intersection, one hypothesis after another taken out (gMCP)."""
    w, g = w.copy(), g.copy()
    for j in range(len(w)):
        if j in within:
            continue
        new_w, new_g = w.copy(), np.zeros_like(g)
        for i in range(len(w)):
            if i == j:
                continue
            new_w[i] = w[i] + w[j] * g[j, i]
            for k in range(len(w)):
                if k not in (i, j) and g[i, j] * g[j, i] < 1:
                    new_g[i, k] = (g[i, k] + g[i, j] * g[j, k]) / (1 - g[i, j] * g[j, i])
        new_w[j] = 0.0
        w, g = new_w, new_g
    return w


def by_closure(p: np.ndarray, w: np.ndarray, g: np.ndarray) -> np.ndarray:
    """Return for each hypothesis the largest p of all intersections that hold it."""
    m = len(p)
    found = np.zeros(m)
    for size in range(1, m + 1):
        for within in combinations(range(m), size):
            share = weights_of(within, w, g)
            tests = [p[i] / share[i] for i in within if share[i] > 1e-12]
            joint = min([*tests, 1.0])
            for i in within:
                found[i] = max(found[i], joint)
    return found


GATEKEEPING = (
    np.array([0.5, 0.5, 0.0, 0.0]),
    np.array([[0, 0, 1, 0], [0, 0, 0, 1], [0, 1, 0, 0], [1, 0, 0, 0]], dtype=float),
)
SPLIT = (
    np.array([0.4, 0.3, 0.2, 0.1]),
    np.array([[0, 0.5, 0.5, 0], [0.2, 0, 0.3, 0.5], [0.1, 0.1, 0, 0.8], [1, 0, 0, 0]]),
)
SEQUENCE = (np.array([1.0, 0, 0, 0]), np.eye(4, k=1))


@pytest.mark.parametrize(("w", "g"), [GATEKEEPING, SPLIT, SEQUENCE])
def test_a_graph_rejects_what_closed_testing_rejects(w: np.ndarray, g: np.ndarray) -> None:
    wanted = np.array([by_closure(p, w, g) for p in P])
    np.testing.assert_allclose(graphical(P, w, g), wanted, atol=1e-12)


def test_holm_is_its_textbook_self() -> None:
    order = np.argsort(P, axis=1)
    stepped = np.maximum.accumulate(np.take_along_axis(P, order, 1) * [4, 3, 2, 1], axis=1)
    wanted = np.empty_like(P)
    np.put_along_axis(wanted, order, np.minimum(stepped, 1), 1)
    np.testing.assert_allclose(holm(P), wanted, atol=1e-12)


def test_a_fixed_sequence_is_a_graph() -> None:
    np.testing.assert_allclose(hierarchical(P), graphical(P, *SEQUENCE), atol=1e-12)


def test_hochberg_rejects_all_where_the_largest_is_below_alpha_and_never_less_than_holm() -> None:
    found = hochberg(np.array([[0.049, 0.03, 0.01], [0.06, 0.02, 0.01]]))
    np.testing.assert_allclose(found, [[0.049, 0.049, 0.03], [0.06, 0.04, 0.03]])
    assert np.all(hochberg(P) <= holm(P) + 1e-12)
    assert np.all(holm(P) <= bonferroni(P) + 1e-12)


def test_one_hypothesis_needs_no_adjustment() -> None:
    one = P[:, :1]
    for procedure in (bonferroni, holm, hochberg, hierarchical):
        np.testing.assert_allclose(procedure(one), one)


@pytest.mark.parametrize("procedure", [bonferroni, holm, hochberg])
def test_the_familywise_error_of_correlated_tests_is_held(procedure) -> None:
    from scipy.special import ndtr

    z = CHANCE.normal(size=(40_000, 3)) * np.sqrt(0.5) + CHANCE.normal(size=(40_000, 1)) * np.sqrt(
        0.5
    )
    wrong = np.mean(np.any(procedure(ndtr(-z)) <= 0.025, axis=1))
    assert wrong <= 0.025 + 3 * np.sqrt(0.025 * 0.975 / 40_000)
