"""Lists by stratum and minimisation: reproducible, balanced, not to be foretold."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from paean.files.protocol import read_protocol
from paean.study.strata import allocation_list, minimised, strata_of

ROOT = Path(__file__).parents[2]
PROTOCOL = read_protocol(ROOT / "benchmarks/six_visits.toml")
CELLS, SALINE = PROTOCOL.arms
TWO_TO_ONE = replace(PROTOCOL, arms=(replace(CELLS, planned=200), replace(SALINE, planned=100)))
STRATA = strata_of({"site": ("A", "B", "C"), "grade": ("2", "3")})


def test_there_is_a_stratum_for_every_combination_of_levels() -> None:
    assert len(STRATA) == 6
    assert STRATA[0] == "site: A, grade: 2"
    assert strata_of({}) == ("everybody",)


def test_a_list_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    first, again, other = (list(allocation_list(PROTOCOL, s, STRATA, 40)) for s in (3, 3, 4))
    assert first == again
    assert [p.arm for p in first] != [p.arm for p in other]
    of_a = [p.arm for p in first if p.stratum == STRATA[0]]
    alone = list(allocation_list(PROTOCOL, 3, STRATA[:1], 40))
    assert [p.arm for p in alone] == of_a  # a stratum does not depend on the others


def test_every_block_of_a_list_keeps_the_ratio_and_its_size_cannot_be_foretold() -> None:
    places = list(allocation_list(TWO_TO_ONE, 1, STRATA, 300))
    sizes: set[int] = set()
    for stratum in STRATA:
        mine = [p for p in places if p.stratum == stratum]
        assert [p.number for p in mine] == list(range(1, 301))
        for block in range(1, mine[-1].block):  # the last may be cut
            arms = [p.arm for p in mine if p.block == block]
            sizes.add(len(arms))
            assert arms.count("cells") == 2 * arms.count("saline")
    assert sizes == {6, 12}


def imbalance(arm: np.ndarray, levels: np.ndarray) -> float:
    """Return the mean difference between two arms within the levels of each factor."""
    found = [
        abs(np.sum((arm == 0) & (levels[..., f] == v), axis=1)
            - np.sum((arm == 1) & (levels[..., f] == v), axis=1)).mean()
        for f in range(levels.shape[-1]) for v in range(int(levels[..., f].max()) + 1)
    ]  # fmt: skip
    return float(np.mean(found))


def test_minimisation_balances_every_factor_better_than_chance() -> None:
    chance = np.random.default_rng(5)
    levels = chance.integers(0, 3, (200, 90, 4))
    coin = chance.integers(0, 2, (200, 90))
    assert imbalance(minimised(levels, (1, 1), 7), levels) < imbalance(coin, levels) / 2.5
    sure = minimised(levels, (1, 1), 7, follow=1.0)
    assert imbalance(sure, levels) < imbalance(minimised(levels, (1, 1), 7), levels)


def test_minimisation_keeps_the_ratio_and_gives_nobody_a_certain_arm() -> None:
    levels = np.random.default_rng(6).integers(0, 2, (400, 60, 2))
    arm = minimised(levels, (2, 1), 7)
    assert abs(np.mean(arm == 0) - 2 / 3) < 0.02
    last = np.concatenate([levels[:1], levels[:1]])
    seen = {int(minimised(last, (2, 1), seed)[0, -1]) for seed in range(40)}
    assert seen == {0, 1}


def test_a_trial_is_minimised_alike_alone_and_among_others() -> None:
    levels = np.random.default_rng(8).integers(0, 2, (5, 30, 2))
    whole = minimised(levels, (1, 1), 7)
    np.testing.assert_array_equal(minimised(levels[3:4], (1, 1), 7, first=3), whole[3:4])


def test_minimisation_against_a_slow_walk_person_by_person() -> None:
    """With follow = 1 and one factor, an arm that is behind in the person's level is given."""
    levels = np.random.default_rng(9).integers(0, 2, (30, 40, 1))
    arm = minimised(levels, (1, 1), 7, follow=1.0)
    for trial in range(30):
        counts = np.zeros((2, 2), dtype=int)
        for person in range(40):
            level, given = int(levels[trial, person, 0]), int(arm[trial, person])
            assert counts[level, given] <= counts[level].min()
            counts[level, given] += 1
