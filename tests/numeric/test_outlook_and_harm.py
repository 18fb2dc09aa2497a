"""Conditional and predictive power, and boundaries for harm: closed forms and counting."""

from itertools import product

import numpy as np
import pytest
from scipy.special import ndtr
from scipy.stats import beta

from paean.numeric.harm_watch import HarmRule, harm_boundary, seen_among_sentinels, stopping
from paean.numeric.sequential.boundaries import Plan, boundaries
from paean.numeric.sequential.outlook import conditional_power, predictive_power, trend
from paean.numeric.sequential.spending import SPENDING


def limits(*fractions: float, futility: bool = False):
    return boundaries(
        Plan(
            fractions=fractions, alpha=0.025, efficacy=SPENDING["obrien_fleming"],
            futility=SPENDING["pocock"] if futility else None, beta=0.2,
        )
    )  # fmt: skip


@pytest.mark.parametrize("z", [-1.0, 0.5, 1.7])
@pytest.mark.parametrize("drift", [0.0, 2.8])
def test_with_one_look_to_come_conditional_power_is_the_closed_form(z: float, drift: float) -> None:
    found = limits(0.4, 1.0)
    wanted = ndtr((z * np.sqrt(0.4) + drift * 0.6 - found.upper[1]) / np.sqrt(0.6))
    assert conditional_power(found, 1, z, drift) == pytest.approx(wanted, abs=1e-12)


@pytest.mark.parametrize("z", [-0.5, 0.8, 2.0])
def test_with_a_flat_belief_predictive_power_is_the_closed_form(z: float) -> None:
    found, t = limits(0.4, 1.0), 0.4
    wanted = ndtr((z / np.sqrt(t) - found.upper[1]) / np.sqrt((1 - t) / t))
    assert predictive_power(found, 1, z) == pytest.approx(wanted, abs=1e-6)


def test_a_firm_belief_makes_predictive_power_the_conditional_one() -> None:
    found = limits(0.4, 1.0)
    firm = predictive_power(found, 1, 0.7, prior=(2.5, 1e-4))
    assert firm == pytest.approx(conditional_power(found, 1, 0.7, 2.5), abs=1e-4)


@pytest.mark.parametrize("futility", [False, True])
def test_with_two_looks_to_come_conditional_power_is_what_simulated_trials_do(
    futility: bool,
) -> None:
    found = limits(0.3, 0.6, 1.0, futility=futility)
    z, drift, number = 1.0, 2.2, 400_000
    chance = np.random.default_rng(6)
    second = z * np.sqrt(0.3) + 0.3 * drift + np.sqrt(0.3) * chance.normal(size=number)
    last = second + 0.4 * drift + np.sqrt(0.4) * chance.normal(size=number)
    early = second / np.sqrt(0.6) >= found.upper[1]
    going = ~early & (second / np.sqrt(0.6) >= found.lower[1])
    share = np.mean(early | (going & (last >= found.upper[2])))
    wanted = conditional_power(found, 1, z, drift)
    assert abs(share - wanted) < 4 * np.sqrt(wanted * (1 - wanted) / number)


def test_the_trend_is_what_would_be_seen_in_the_end() -> None:
    assert trend(1.5, 0.25) == 3.0


RULE = HarmRule(limit=0.2, certainty=0.9)


def test_the_boundary_is_the_first_number_that_is_certain_enough() -> None:
    found = harm_boundary(RULE, 30)
    for n, least in enumerate(found, 1):
        if least <= n:
            assert beta.sf(0.2, 0.5 + least, 0.5 + n - least) >= 0.9
        below = min(least, n + 1) - 1
        assert beta.sf(0.2, 0.5 + below, 0.5 + n - below) < 0.9


def test_stopping_is_exact_against_every_possible_sequence() -> None:
    bound, rate = harm_boundary(RULE, 9), 0.3
    stop, treated = np.zeros(9), 0.0
    for harmed in product((0, 1), repeat=9):
        chance = np.prod([rate if h else 1 - rate for h in harmed])
        at = next((n for n in range(1, 10) if sum(harmed[:n]) >= bound[n - 1]), None)
        if at is not None:
            stop[at - 1 :] += chance
        treated += chance * (at or 9)
    found, mean = stopping(bound, rate)
    np.testing.assert_allclose(found, stop, atol=1e-12)
    assert mean == pytest.approx(treated, abs=1e-12)


def test_more_harm_stops_more_often_and_sooner() -> None:
    bound = harm_boundary(RULE, 60)
    low, high = stopping(bound, 0.1), stopping(bound, 0.4)
    assert low[0][-1] < 0.25 < 0.98 < high[0][-1]
    assert high[1] < low[1]


def test_sentinels_see_what_is_common_and_miss_what_is_rare() -> None:
    assert seen_among_sentinels(3, 0.5) == pytest.approx(0.875)
    assert seen_among_sentinels(3, 0.01) == pytest.approx(0.029701)
