"""Published models give their published answers, and one copied error is refused."""

import csv
from pathlib import Path

import numpy as np
import pytest

from paean.appraise.cycles import checked_weights, cycle_weights, yearly_probability
from paean.appraise.discounting import discount
from paean.appraise.information import (
    value_of_partial_information,
    value_of_perfect_information,
)
from paean.appraise.markov import chain, occupancy, totals
from paean.appraise.options import (
    Options,
    acceptability,
    best_on_average,
    compare,
    switch_points,
)
from paean.study.errors import PaeanError
from sick_sicker import CYCLES, NAMES, outcomes, point

# what the tutorial calls Simpson's rule: 2/3 at odd cycles, 4/3 at even ones, for the test only
TUTORIAL = np.where(np.arange(CYCLES + 1) % 2, 2 / 3, 4 / 3)
TUTORIAL[[0, -1]] = 1 / 3


def rest_at(rows, stays):
    """Return rows of which the named entry is what the others leave of 1."""
    found = np.array(rows, dtype=float)
    for row, place in zip(found, stays, strict=True):
        row[place] = 0
        row[place] = 1 - row.sum()
    return found


# ---------------------------------------------------------------- Sick-Sicker


def test_sick_sicker_with_the_tutorials_weights_prints_the_tutorials_numbers() -> None:
    costs, qalys = outcomes(point(), TUTORIAL)
    assert costs[0] == pytest.approx([151579.866, 284804.513, 259100.411, 378875.198], abs=0.01)
    assert qalys[0] == pytest.approx([20.71133, 21.49866, 22.18447, 23.13684], abs=1e-5)


def test_sick_sicker_with_trapezoid_weights_gives_its_true_levels() -> None:
    costs, qalys = outcomes(point())
    assert costs[0] == pytest.approx([152262.291, 285676.923, 259991.515, 379955.447], abs=0.01)
    assert qalys[0] == pytest.approx([21.03815, 21.82884, 22.51120, 23.46685], abs=1e-5)


@pytest.mark.parametrize(
    ("weights", "ratios"),
    [(TUTORIAL, (72987.636, 125763.786)), (None, (73133.585, 125531.578)),
     (np.ones(CYCLES + 1), (73031.604, 125669.184))],
)  # fmt: skip
def test_sick_sicker_names_a_dominated_and_prints_two_ratios(weights, ratios) -> None:
    costs, qalys = outcomes(point(), weights)
    found = {row.option: row for row in compare(NAMES, costs[0], qalys[0])}
    assert found["A"].standing == "dominated"
    assert "dominated" in found["A"].verdict
    assert found["A"].ratio is None
    assert found["B"].ratio == pytest.approx(ratios[0], abs=0.01)
    assert found["AB"].ratio == pytest.approx(ratios[1], abs=0.01)


# ---------------------------------------------------------------- flawed Simpson weights


def test_the_tutorials_simpson_weights_are_refused_with_the_reason() -> None:
    for name in ("simpson_tutorial", "Simpson1/3"):
        with pytest.raises(PaeanError, match="other way round"):
            cycle_weights(75, name)
    with pytest.raises(PaeanError, match=r"sum to 74\.667 over 75 cycles"):
        checked_weights(TUTORIAL)


def test_simpsons_rule_proper_needs_an_even_number_of_cycles() -> None:
    with pytest.raises(PaeanError, match="even number"):
        cycle_weights(75, "simpson")
    assert cycle_weights(74, "simpson").sum() == pytest.approx(74)


def test_the_errors_of_the_three_rules_are_those_that_were_computed() -> None:
    exact = (1 - np.exp(-0.1 * 75)) / 0.1
    curve = np.exp(-0.1 * np.arange(76))
    assert curve @ cycle_weights(75) - exact == pytest.approx(0.008, abs=5e-4)
    assert curve @ TUTORIAL - exact == pytest.approx(-0.317, abs=5e-4)


# ---------------------------------------------------------------- HIV (Chancellor 1997)


def hiv(ratio_by_cycle):
    counts = [(1251, 350, 116, 17), (0, 731, 512, 15), (0, 0, 1312, 437), (0, 0, 0, 1)]
    base = np.array([np.array(row) / sum(row) for row in counts])
    steps = []
    for ratio in ratio_by_cycle:
        step = base * ratio
        np.fill_diagonal(step, 0)
        np.fill_diagonal(step, 1 - step.sum(axis=1))
        steps.append(step)
    return chain(np.array(steps), np.array([1.0, 0, 0, 0]))


def hiv_totals(ratios, lamivudine):
    care = np.array([1701 + 1055, 1774 + 1278, 6948 + 2059, 0.0])
    alive = np.array([1.0, 1, 1, 0])
    sums = np.stack([care + 2278 * alive, alive, alive], axis=1)[None]
    cycles, end = np.arange(21), cycle_weights(20, "end")
    cost = end * discount(cycles, 0.06)
    weights = np.stack([cost, cost * np.append([0, lamivudine, lamivudine], [0] * 18), end], axis=1)
    found = totals(hiv(ratios), sums, weights)[0]
    return found[0] + found[1], found[2]


def test_the_hiv_model_prints_its_costs_life_years_and_ratio() -> None:
    mono = hiv_totals([1.0] * 20, 0.0)
    combined = hiv_totals([0.509] * 2 + [1.0] * 18, 2086.5)
    assert mono == pytest.approx((44663.45, 7.991207), rel=2e-7)
    assert combined == pytest.approx((50601.65, 8.937389), rel=2e-7)
    rows = compare(("mono", "combined"), *zip(mono, combined, strict=True))
    assert rows[1].ratio == pytest.approx(6275.956, abs=0.001)


# ---------------------------------------------------------------- hip replacement (DMHEE)


def hip(revision_ratio):
    time = np.arange(1, 61)
    age = 60 + time
    deaths = np.array([0.99e-3, 2.6e-3, 6.7e-3, 19.3e-3, 53.5e-3, 154.8e-3])
    dies = deaths[np.searchsorted([45, 55, 65, 75, 85], age, side="right")]
    shape = np.exp(0.3740968)
    scale = np.exp(-5.490935 - 0.0367022 * 60) * revision_ratio
    revised = 1 - np.exp(scale * ((time - 1.0) ** shape - time**shape))
    steps = [
        rest_at(
            [[0, 0, 0, 0, 0.02], [0, 0, r, 0, m], [0, 0, 0, 0, 0.02 + m], [0, 0, 0.04, 0, m],
             [0, 0, 0, 0, 0]],
            (1, 1, 3, 3, 4),
        )
        for r, m in zip(revised, dies, strict=True)
    ]  # fmt: skip
    return chain(np.array(steps), np.array([1.0, 0, 0, 0, 0]))


def hip_totals(revision_ratio, price):
    costs, worth = [price, 0, 5294, 0, 0], [0, 0.85, 0.30, 0.75, 0]
    values = np.stack([costs, worth], axis=1)[None].astype(float)
    cycles, beginning = np.arange(61), cycle_weights(60, "beginning")
    weights = np.stack([beginning * discount(cycles, r) for r in (0.06, 0.015)], axis=1)
    return totals(hip(revision_ratio), values, weights)[0]


def test_the_hip_model_prints_its_costs_qalys_and_ratio() -> None:
    standard, new = hip_totals(1.0, 394), hip_totals(np.exp(-1.344474), 579)
    assert standard == pytest.approx([512.4327, 14.65283], rel=4e-7)
    assert new == pytest.approx([610.3112, 14.69734], rel=4e-7)
    assert new - standard == pytest.approx([97.87858, 0.04451095], rel=1e-6)
    rows = compare(("standard", "NP1"), *zip(standard, new, strict=True))
    assert rows[1].ratio == pytest.approx(2198.977, abs=0.001)


# ---------------------------------------------------------------- knee replacement


def knee(reduction):
    """Return the monthly chain of Dong & Buxton 2006, states A to I of the paper."""
    dies, primary, revision = 0.00341, 0.00046, 0.00151
    p, r = dies + primary, dies + revision
    rows = [
        [0, 0.01495, 0.04285, 0, 0, 0, 0, 0, 0],
        [0, 0, 0.01385, 0, 0.02469, 0.00523, 0, 0, p],
        [0, 0.00921, 0.02505, 0, 0, 0.00250, 0.01701, 0, p],
        [0, 0.00921, 0.01385, 0, 0, 0, 0, 0, p],
        [0, 0.02545, 0, 0, 0, 0, 0, 0, r],
        [0, 0.01590, 0.00816, 0, 0, 0, 0.01701, 0, r],
        [0, 0.00921, 0.01385, 0, 0, 0.00250, 0, 0, p],
        [0, 0, 0, 0, 0.02003, 0.01038, 0, 0, r],
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
    ]
    found = np.array(rows)
    found[:, 1] *= 1 - reduction  # fewer serious complications; the rest takes them up
    return chain(rest_at(found, (3, 6, 3, 3, 7, 7, 3, 7, 8)), np.eye(9)[0])


def knee_results(reduction, added):
    months = 120
    seen = occupancy(knee(reduction), months)[0]
    events = 100 * seen[1:].sum(axis=0)
    entry = np.array([0, 0, 0, 0, 7326 + added, 6234 + added, 2844, 0, 0.0])
    worth = np.array([0.72, 0.35, 0.66, 0.78, 0.51, 0.66, 0.72, 0.68, 0.0]) / 12
    factor = discount(np.arange(months + 1) / 12, 0.035)
    cost = (5197 + added) * factor[1] + float(seen[1:] @ entry @ factor[1:])
    return events, 100 * seen[-1, 8], cost, float(seen[1:] @ worth @ factor[1:])


def test_the_knee_replacement_model_prints_its_events_to_a_fifth_of_a_point() -> None:
    events, dead, cost, qaly = knee_results(0.0, 0.0)
    assert [*events[[1, 2, 4, 5]], dead] == pytest.approx([87.32, 135.87, 5.13, 2.55, 37.10],
                                                          abs=0.2)  # fmt: skip
    assert cost == pytest.approx(7791.29, abs=100)
    assert qaly == pytest.approx(5.5264, abs=0.25)


def test_assisted_knee_replacement_prints_its_events_and_is_dominant() -> None:
    usual, assisted = knee_results(0.0, 0.0), knee_results(0.34, 235.0)
    events, dead, cost, qaly = assisted
    assert [*events[[1, 2, 4, 5]], dead] == pytest.approx([58.14, 136.52, 3.56, 1.89, 37.06],
                                                          abs=0.2)  # fmt: skip
    assert cost == pytest.approx(7208.67, abs=100)
    assert qaly == pytest.approx(5.5412, abs=0.25)
    assert cost - usual[2] == pytest.approx(-583, abs=50)
    assert qaly - usual[3] == pytest.approx(0.0148, rel=0.1)
    rows = {r.option: r for r in compare(("usual", "assisted"), (usual[2], cost), (usual[3], qaly))}
    assert "dominant" in rows["assisted"].verdict
    assert rows["assisted"].ratio is None
    assert rows["usual"].standing == "dominated"


# ---------------------------------------------------------------- draws that BCEA ships

FOLDER = Path(__file__).parent / "economics"


def cut_draws(name):
    """Return a table of cut draws; half a unit is added back."""
    return np.loadtxt(FOLDER / f"{name}.csv", delimiter=",", skiprows=1) + 0.5


def smoking():
    found = cut_draws("bcea_smoking")
    costs = np.column_stack([np.zeros(len(found)), found[:, [2, 4, 6]] / 10])
    names = ("none", "self-help", "individual", "group")
    return Options(names=names, costs=costs, effects=found[:, [0, 1, 3, 5]] / 1e4)


def vaccine():
    found = cut_draws("bcea_vaccine")
    names = ("status quo", "vaccination")
    return Options(names=names, costs=found[:, [1, 3]] / 100, effects=-found[:, [0, 2]] / 1e7)


def test_the_smoking_draws_switch_where_bcea_says_and_have_its_evpi() -> None:
    options = smoking()
    assert switch_points(options, np.arange(501)) == (159.0, 225.0)
    assert best_on_average(options, [158, 159, 225]) == (0, 1, 3)
    evpi = value_of_perfect_information(options.net_benefit(250.0))
    assert evpi.value == pytest.approx(45.774078, abs=1e-3)


def test_the_vaccine_draws_have_the_ratio_acceptability_and_evpi_of_bcea() -> None:
    options = vaccine()
    rows = compare(options.names, options.costs.mean(axis=0), options.effects.mean(axis=0))
    assert rows[1].ratio == pytest.approx(20097.591, rel=5e-5)
    benefit = options.net_benefit(25_000.0)
    assert (benefit[:, 1] - benefit[:, 0]).mean() == pytest.approx(1.22842806, abs=2e-4)
    assert acceptability(options, [25_000.0])[0, 1] == pytest.approx(0.529, abs=1e-9)
    for threshold, known in ((25_000.0, 2.41446695), (20_100.0, 2.52682597)):
        evpi = value_of_perfect_information(options.net_benefit(threshold))
        assert evpi.value == pytest.approx(known, abs=2e-4)


def vaccine_of_parameters():
    """Return the second pair of arrays of the vaccine, and the two parameters beside it."""
    found = np.loadtxt(FOLDER / "bcea_vaccine_pts.csv", delimiter=",", skiprows=1)
    names = ("status quo", "vaccination")
    options = Options(names=names, costs=found[:, [1, 3]] / 1e4, effects=-found[:, [0, 2]] / 1e8)
    return options, [found[:, 4] / 1e5, found[:, 5] / 1e5]


def test_the_second_vaccine_pair_has_the_ratio_and_evpi_that_bcea_prints() -> None:
    options, _ = vaccine_of_parameters()
    rows = compare(options.names, options.costs.mean(axis=0), options.effects.mean(axis=0))
    assert rows[1].ratio == pytest.approx(20387.974, rel=1e-5)
    for threshold, known in ((20_000.0, 2.4548), (20_100.0, 2.4769), (25_000.0, 2.4538)):
        evpi = value_of_perfect_information(options.net_benefit(threshold))
        assert evpi.value == pytest.approx(known, abs=2e-4)


@pytest.mark.parametrize(("threshold", "printed"), [(20_100.0, 1.0397), (25_000.0, 0.7374)])
def test_the_partial_information_of_the_vaccine_is_what_bcea_prints(threshold, printed) -> None:
    options, parameters = vaccine_of_parameters()
    found = value_of_partial_information(options.net_benefit(threshold), parameters)
    assert found.value == pytest.approx(printed, rel=0.05)


def test_partial_information_agrees_with_the_estimator_of_bcea_to_a_twentieth() -> None:
    with (FOLDER / "sick_sicker_draws.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    draws = {name: np.array([float(row[name]) for row in rows]) for name in rows[0]}
    benefit = np.column_stack([draws[name] for name in NAMES])
    with (FOLDER / "evppi_mgcv.csv").open(encoding="utf-8") as file:
        known = {row["parameters"]: float(row["evppi"]) for row in csv.DictReader(file)}
    assert len(known) == 5
    for names, value in known.items():
        found = value_of_partial_information(benefit, [draws[n] for n in names.split("+")])
        assert found.value == pytest.approx(value, rel=0.05, abs=1.0), names


# ---------------------------------------------------------------- printed ratios of abstracts


@pytest.mark.parametrize(
    ("more_cost", "more_effect", "printed", "tolerance", "agrees"),
    [
        (14410, 0.857, 16812, 0.01, True),  # cord-blood cells against microfracture, Korea
        (20800, 1.135, 18300, 0.01, True),  # knee replacement against none, US
        (15299, 0.72, 21245, 0.01, True),  # chondrocytes against microfracture, UK
        (22708, 0.69, 33018, 0.01, True),  # lumbar fusion, US
        (35351, 0.036, 970314, 0.02, True),  # pregabalin, Japan
        (1433.67, 0.11, 12628, 0.02, False),  # platelets against hyaluronate, US
        (18, 0.076, 8103, 0.02, False),  # physiotherapy against steroid, US
    ],
)
def test_the_ratios_that_abstracts_print_are_checked_and_two_fail(
    more_cost, more_effect, printed, tolerance, agrees
) -> None:
    rows = compare(("old", "new"), (0.0, more_cost), (0.0, more_effect))
    assert (abs(rows[1].ratio / printed - 1) <= tolerance) == agrees


def test_a_quarter_over_four_years_is_not_what_a_published_code_made_of_it() -> None:
    assert yearly_probability(0.2475, 4) == pytest.approx(0.0686, abs=5e-5)
