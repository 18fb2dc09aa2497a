"""The decision core: words, prices, information, budgets. Properties that must hold anywhere."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paean.appraise.budget import Agreement, budget_impact, list_price_for
from paean.appraise.cycles import cycle_weights
from paean.appraise.discounting import annuity, discount, simple_per_cycle
from paean.appraise.information import (
    population_worth,
    value_of_partial_information,
    value_of_perfect_information,
)
from paean.appraise.markov import Chain, chain, occupancy, totals
from paean.appraise.options import (
    Options,
    acceptability,
    best_on_average,
    compare,
    switch_points,
)
from paean.appraise.price import (
    break_even_years,
    price_acceptability,
    threshold_price,
    threshold_prices,
    with_price,
)
from paean.study.errors import PaeanError
from sick_sicker import NAMES, draws, outcomes

TWO = st.lists(st.floats(-1e4, 1e4, allow_nan=False), min_size=2, max_size=7)


def some_options(seed: int = 1, n: int = 400, width: int = 3) -> Options:
    rng = np.random.default_rng(seed)
    return Options(
        names=tuple("abcdefgh"[:width]),
        costs=1000 + 400 * rng.standard_normal((n, width)),
        effects=0.6 + 0.1 * rng.standard_normal((n, width)),
    )


# ---------------------------------------------------------------- discounting and cycles


def test_no_discount_gives_plain_sums() -> None:
    assert discount(np.arange(10), 0.0).sum() == 10
    assert annuity(0.0, 2.0, 5.0) == 3


def test_an_annuity_is_the_limit_of_fine_sums() -> None:
    middles = (np.arange(100_000) + 0.5) / 10_000
    assert annuity(0.035, 0.0, 10.0) == pytest.approx(discount(middles, 0.035).sum() / 1e4, 1e-9)


def test_yearly_steps_discount_no_month_of_the_first_year() -> None:
    months = np.arange(25) / 12
    found = discount(months, 0.035, "yearly_steps")
    assert found[:12] == pytest.approx(1.0)
    assert found[12:24] == pytest.approx(1 / 1.035)


def test_discount_by_the_cycle_equals_compound_with_cycles_of_a_year() -> None:
    assert simple_per_cycle(np.arange(5), 0.03, 1.0) == pytest.approx(discount(np.arange(5), 0.03))


@pytest.mark.parametrize("rule", ["trapezoid", "half_cycle", "beginning", "end"])
@pytest.mark.parametrize("cycles", [1, 2, 75])
def test_weights_sum_to_the_number_of_cycles(rule: str, cycles: int) -> None:
    assert cycle_weights(cycles, rule).sum() == pytest.approx(cycles)


def test_a_correction_nobody_knows_is_refused() -> None:
    with pytest.raises(PaeanError, match="no within-cycle correction"):
        cycle_weights(5, "magic")


# ---------------------------------------------------------------- Markov


def test_halving_the_cycle_converges_to_the_continuous_answer() -> None:
    exact = (1 - np.exp(-0.2 * 10)) / 0.2
    errors = []
    for parts in (1, 2, 4):
        stays = np.exp(-0.2 / parts)
        model = chain(np.array([[stays, 1 - stays], [0, 1]]), np.array([1.0, 0]))
        weights = cycle_weights(10 * parts)[:, None] / parts
        errors.append(abs(totals(model, np.array([[[1.0], [0.0]]]), weights)[0, 0] - exact))
    assert errors[0] / errors[1] == pytest.approx(4, rel=0.1)
    assert errors[1] / errors[2] == pytest.approx(4, rel=0.1)


def test_many_draws_at_once_equal_each_draw_alone_and_the_trace() -> None:
    p = draws(5000, 3)
    many = outcomes(p)
    for d in (0, 2047, 2048, 4999):
        alone = outcomes({name: value[[d]] for name, value in p.items()})
        assert many[0][d] == pytest.approx(alone[0][0], rel=1e-12)
        assert many[1][d] == pytest.approx(alone[1][0], rel=1e-12)


def test_a_time_dependent_chain_takes_each_step_in_its_turn() -> None:
    stay, leave = np.eye(2), np.array([[0.0, 1], [0, 1]])
    model = chain(np.array([stay, leave]), np.array([1.0, 0]))
    assert occupancy(model, 2)[0, :, 0] == pytest.approx([1, 1, 0])
    weights = cycle_weights(2, "beginning")[:, None]
    assert totals(model, np.array([[[1.0], [0.0]]]), weights)[0, 0] == pytest.approx(2)


def test_a_chain_that_ends_too_early_is_refused_and_one_chain_serves_many_values() -> None:
    short = chain(np.array([np.eye(2), np.eye(2)]), np.array([1.0, 0]))
    weights = cycle_weights(3)[:, None]
    with pytest.raises(PaeanError, match="ends before cycle 3"):
        totals(short, np.ones((1, 2, 1)), weights)
    fixed = chain(np.eye(2), np.array([1.0, 0]))
    values = np.arange(10.0).reshape(5, 2, 1)
    assert totals(fixed, values, weights)[:, 0] == pytest.approx(3 * values[:, 0, 0])


def test_what_is_no_chain_is_refused() -> None:
    with pytest.raises(PaeanError, match="does not sum to 1"):
        chain(np.array([[0.5, 0.4], [0, 1]]), np.array([1.0, 0]))
    with pytest.raises(PaeanError, match="outside 0 to 1"):
        chain(np.array([[1.5, -0.5], [0, 1]]), np.array([1.0, 0]))
    with pytest.raises(PaeanError, match="start"):
        chain(np.eye(2), np.array([1.0, 1]))
    with pytest.raises(PaeanError, match="shape"):
        Chain(initial=np.array([1.0, 0]), probabilities=np.eye(2))


# ---------------------------------------------------------------- fully incremental analysis


def test_extended_dominance_is_said_in_words() -> None:
    rows = {r.option: r for r in compare(("none", "weak", "strong"), (0, 90, 100), (0, 1, 3))}
    assert rows["weak"].standing == "extendedly dominated"
    assert "a mix of none and strong" in rows["weak"].verdict
    assert rows["strong"].ratio == pytest.approx(100 / 3)


@given(st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_the_frontier_holds_the_best_option_at_every_threshold(seed: int) -> None:
    options = some_options(seed, n=3, width=6)
    cost, effect = options.costs.mean(axis=0), options.effects.mean(axis=0)
    rows = compare(options.names, cost, effect)
    kept = {r.option for r in rows if r.standing == "on the frontier"}
    ratios = [r.ratio for r in rows if r.ratio is not None]
    assert all(r >= 0 for r in ratios)
    assert ratios == sorted(ratios)
    for threshold in (0.0, 100.0, 2000.0, 1e5, 1e9):
        assert options.names[int(np.argmax(threshold * effect - cost))] in kept


def test_adding_a_dominated_option_changes_no_verdict_of_the_others() -> None:
    before = compare(("a", "b"), (0, 10), (0, 1))
    after = {r.option: r for r in compare(("a", "b", "worse"), (0, 10, 20), (0, 1, 0.5))}
    assert after["b"].ratio == before[1].ratio
    assert after["worse"].standing == "dominated"
    assert after["worse"].ratio is None


def test_two_equal_options_are_called_the_same_and_none_has_a_ratio() -> None:
    rows = compare(("a", "b"), (5, 5), (1, 1))
    assert [r.ratio for r in rows] == [None, None]
    assert sum("the same as" in r.verdict for r in rows) == 1


# ---------------------------------------------------------------- uncertainty and information


def test_acceptability_sums_to_one_and_its_frontier_is_the_best_on_average() -> None:
    options = some_options()
    grid = np.array([0.0, 5e3, 2e4])
    assert acceptability(options, grid).sum(axis=1) == pytest.approx(1)
    assert len(best_on_average(options, grid)) == 3


def test_identical_options_share_acceptability() -> None:
    same = Options(names=("a", "b"), costs=np.ones((9, 2)), effects=np.ones((9, 2)))
    assert acceptability(same, [1e4])[0] == pytest.approx([0.5, 0.5])


def test_switch_points_are_where_the_mean_benefit_crosses() -> None:
    flat = Options(names=("a", "b"), costs=np.array([[0.0, 100]]), effects=np.array([[0, 1.0]]))
    assert switch_points(flat, np.arange(0, 200)) == (101.0,)


def test_nothing_is_worth_knowing_where_nothing_is_uncertain() -> None:
    benefit = np.tile([1.0, 2.0, 3.0], (50, 1))
    assert value_of_perfect_information(benefit).value == 0
    assert value_of_partial_information(benefit, np.arange(50.0)).value == pytest.approx(0)


def test_partial_information_lies_between_nothing_and_everything() -> None:
    p = draws(4000, 5)
    costs, effects = outcomes(p)
    benefit = Options(names=NAMES, costs=costs, effects=effects).net_benefit(1e5)
    everything = value_of_perfect_information(benefit)
    for name in ("r_HS1", "u_S1", "hr_B", "c_A"):
        part = value_of_partial_information(benefit, p[name])
        assert 0 <= part.value <= everything.value + 2 * everything.mc_error


def test_partial_information_equals_the_closed_form_of_a_normal_model() -> None:
    rng = np.random.default_rng(7)
    x, noise = rng.standard_normal((2, 200_000))
    benefit = np.column_stack([np.zeros_like(x), 50 * x + 80 * noise - 20])
    spread, mean = 50.0, -20.0
    exact = spread * np.exp(-((mean / spread) ** 2) / 2) / np.sqrt(2 * np.pi) + mean * (
        0.5 * (1 + _erf(mean / spread / np.sqrt(2)))
    )
    found = value_of_partial_information(benefit, x)
    assert found.value == pytest.approx(exact, rel=0.02)
    assert abs(found.value - exact) < 4 * found.mc_error + 0.02 * exact


def _erf(x: float) -> float:
    t = np.linspace(0, x, 20_001)
    return float(2 / np.sqrt(np.pi) * np.trapezoid(np.exp(-(t**2)), t))


def test_regression_agrees_with_nested_simulation_on_a_curved_model() -> None:
    rng = np.random.default_rng(11)

    def benefit(a, b, noise):
        return 1000 * np.sin(2 * a) * b + 300 * a**2 - 350 + 500 * noise

    outer, inner = 1500, 600
    a, b = rng.standard_normal((2, outer)) * 0.8
    nested = benefit(a[:, None], b[:, None], rng.standard_normal((outer, inner))).mean(axis=1)
    oracle = np.maximum(nested, 0).mean() - max(nested.mean(), 0)
    a, b, noise = rng.standard_normal((3, 40_000)) * np.array([[0.8], [0.8], [1.0]])
    table = np.column_stack([np.zeros_like(a), benefit(a, b, noise)])
    found = value_of_partial_information(table, [a, b])
    error = np.maximum(nested, 0).std() / np.sqrt(outer)
    assert found.value == pytest.approx(oracle, abs=3 * error + 0.05 * oracle)


def test_a_parameter_of_two_classes_is_valued_by_its_classes() -> None:
    kind = np.repeat([0.0, 1.0], 500)
    benefit = np.column_stack([np.zeros(1000), np.where(kind > 0, 10.0, -20.0)])
    assert value_of_partial_information(benefit, kind).value == pytest.approx(5.0)


def test_population_worth_sums_over_years_discounted() -> None:
    assert population_worth(2.0, [100, 100], 0.0) == pytest.approx(400)
    assert population_worth(2.0, [0, 100], 1.0) == pytest.approx(100)


# ---------------------------------------------------------------- prices


def test_at_the_threshold_price_the_mean_incremental_benefit_is_zero() -> None:
    options = some_options(3)
    p = threshold_price(options, "c", 3e4, 1.7)
    benefit = with_price(options, "c", p.at_means, 1.7).net_benefit(3e4).mean(axis=0)
    assert benefit[2] == pytest.approx(benefit[:2].max())


def test_price_acceptability_needs_no_rerun_and_falls_with_the_price() -> None:
    options = some_options(4)
    each = threshold_prices(options, "a", 3e4, 1.0)
    prices = np.linspace(-3000, 4000, 15)
    curve = price_acceptability(each, prices)
    again = [acceptability(with_price(options, "a", p, 1.0), [3e4])[0, 0] for p in prices]
    assert curve == pytest.approx(again)
    assert np.all(np.diff(curve) <= 0)


def test_what_does_nothing_is_not_acceptable_even_when_free() -> None:
    table = Options(names=("old", "new"), costs=np.array([[0.0, 5]]), effects=np.array([[1, 1.0]]))
    assert not threshold_price(table, "new", 2e4, 1.0).acceptable_if_free


def test_a_treatment_that_is_never_given_has_no_threshold_price() -> None:
    with pytest.raises(PaeanError, match="never given"):
        threshold_price(some_options(), "a", 1e4, 0.0)


def test_the_duration_that_pays_is_found_by_bisection() -> None:
    assert break_even_years(lambda d: 1000 * d - 1300, 10.0) == pytest.approx(1.3, abs=1e-5)
    assert break_even_years(lambda d: -1.0, 10.0) is None
    assert break_even_years(lambda d: 1.0, 10.0) == 0.0


# ---------------------------------------------------------------- budgets and agreements


def test_a_budget_impact_follows_uptake_and_carries_costs_of_later_years() -> None:
    found = budget_impact(
        (100, 100, 100),
        {"old": (1, 1, 1), "new": (0, 0, 0)},
        {"old": (0.9, 0.8, 0.7), "new": (0.1, 0.2, 0.3)},
        {"old": (10,), "new": (1000, 50)},
    )
    assert [y.impact for y in found] == pytest.approx([9900, 20300, 30700])


def test_no_uptake_has_no_impact() -> None:
    mix = {"old": (1.0,), "new": (0.0,)}
    found = budget_impact((500,), mix, mix, {"old": (1,), "new": (9,)})
    assert found[0].impact == 0


def test_shares_that_do_not_sum_to_one_and_six_years_are_refused() -> None:
    with pytest.raises(PaeanError, match="sum to"):
        budget_impact((1,), {"a": (0.5,)}, {"a": (1.0,)}, {"a": (1,)})
    with pytest.raises(PaeanError, match="1 to 5"):
        budget_impact((1,) * 6, {"a": (1,) * 6}, {"a": (1,) * 6}, {"a": (1,)})


def test_a_full_refund_without_response_is_paid_for_responders_only() -> None:
    deal = Agreement(price=5000, refund_share=1.0, responders=0.4)
    assert deal.expected_price == pytest.approx(2000)
    assert list_price_for(2000, 1.0, 0.4) == pytest.approx(5000)
    assert list_price_for(2000, 1.0, 0.0) is None
    with pytest.raises(PaeanError, match="impossible"):
        Agreement(price=1, refund_share=2.0, responders=0.4)


# ---------------------------------------------------------------- currency and order


@given(st.floats(0.01, 200.0), st.integers(0, 50))
@settings(max_examples=30, deadline=None)
def test_a_currency_changes_no_verdict(rate: float, seed: int) -> None:
    options = some_options(seed, n=50)
    other = Options(names=options.names, costs=options.costs * rate, effects=options.effects)
    here = compare(options.names, options.costs.mean(axis=0), options.effects.mean(axis=0))
    there = compare(other.names, other.costs.mean(axis=0), other.effects.mean(axis=0))
    assert [r.standing for r in here] == [r.standing for r in there]
    assert acceptability(options, [2e4]) == pytest.approx(acceptability(other, [2e4 * rate]))
    p, q = (
        threshold_price(o, "b", 2e4 * k, 1.0).at_means for o, k in ((options, 1), (other, rate))
    )
    assert q == pytest.approx(rate * p, rel=1e-6, abs=1e-6)
