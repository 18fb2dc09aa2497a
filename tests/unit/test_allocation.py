"""The randomisation list."""

import numpy as np
import pytest

from builders import a_protocol, an_arm, saline
from paean.study.allocation import allocate, ratio
from paean.study.protocol import Allocation


def arms(*planned: int):
    return tuple(an_arm(f"arm{i}", saline(), planned=n) for i, n in enumerate(planned))


def test_blocks_balance_the_arms_as_planned() -> None:
    protocol = a_protocol(arms=arms(120, 60, 60))
    assert ratio(protocol) == (2, 1, 1)
    drawn = allocate(protocol, 1, 0, 240)
    assert list(np.bincount(drawn)) == [120, 60, 60]
    assert all(list(np.bincount(drawn[i : i + 4])) == [2, 1, 1] for i in range(0, 240, 4))


@pytest.mark.parametrize("method", ["permuted_blocks", "simple"])
def test_any_stretch_of_the_list_can_be_read_on_its_own(method) -> None:
    protocol = a_protocol(arms=arms(30, 30, 60), allocation=Allocation(method=method))
    whole = allocate(protocol, 5, 0, 500)
    for first, people in ((0, 1), (3, 7), (123, 200), (499, 1)):
        assert np.array_equal(allocate(protocol, 5, first, people), whole[first : first + people])


def test_simple_randomisation_keeps_the_ratio_on_average_only() -> None:
    protocol = a_protocol(arms=arms(60, 20), allocation=Allocation(method="simple"))
    share = np.mean(allocate(protocol, 2, 0, 40_000) == 0)
    assert share == pytest.approx(0.75, abs=0.01)
    assert share != 0.75


def test_lists_of_two_seeds_differ() -> None:
    protocol = a_protocol()
    assert not np.array_equal(allocate(protocol, 1, 0, 60), allocate(protocol, 2, 0, 60))
