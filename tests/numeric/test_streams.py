"""Random numbers with an address."""

import numpy as np
import pytest

from paean.numeric.streams import normals, uniforms


@pytest.mark.parametrize("draws", [1, 3, 4, 5, 9])
def test_a_stretch_draws_what_the_whole_would_have_drawn(draws: int) -> None:
    whole = uniforms(7, "sham", 0, 100, draws)
    assert np.array_equal(whole[:, 31:64], uniforms(7, "sham", 31, 33, draws))
    assert np.array_equal(whole[:, 99:], uniforms(7, "sham", 99, 1, draws))


def test_another_seed_or_decision_draws_other_numbers() -> None:
    one = uniforms(7, "sham", 0, 100)
    assert not np.array_equal(one, uniforms(8, "sham", 0, 100))
    assert not np.array_equal(one, uniforms(7, "dropout", 0, 100))


def test_uniforms_are_uniform_and_never_reach_the_ends() -> None:
    drawn = uniforms(1, "any", 0, 200_000, 2)
    assert drawn.min() > 0
    assert drawn.max() < 1
    assert np.quantile(drawn, [0.1, 0.5, 0.9]) == pytest.approx([0.1, 0.5, 0.9], abs=0.004)


def test_normals_are_standard_and_uncorrelated() -> None:
    drawn = normals(1, "any", 0, 200_000, 2)
    assert drawn.mean(axis=1) == pytest.approx([0, 0], abs=0.01)
    assert drawn.std(axis=1) == pytest.approx([1, 1], abs=0.01)
    assert np.corrcoef(drawn)[0, 1] == pytest.approx(0, abs=0.01)


def test_far_patients_can_be_reached_at_once() -> None:
    assert uniforms(1, "any", 10**12, 2).shape == (1, 2)
