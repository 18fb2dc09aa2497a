"""What must hold for any trial: closed forms, and invariance to order, units and origin."""

import numpy as np
import pytest

from paean.analyse.mmrm import (
    DegreesOfFreedom,
    Fit,
    Inference,
    Structure,
    arm_differences,
    arm_grid,
    average_differences,
    difference_weights,
    fit_mmrm,
    linear_contrasts,
    marginal_means,
)
from reference.mmrm.trials import COLUMNS, Floats, a_trial

GRID = arm_grid(COLUMNS, np.array([1.0, 6.0, 0.0]), {"B": "arm B"}, "A")
BOTH: list[DegreesOfFreedom] = ["satterthwaite", "kenward-roger"]


def fitted(outcome: Floats, covariates: Floats, **options: object) -> Fit:
    return fit_mmrm(outcome, covariates, names=COLUMNS, **options)  # type: ignore[arg-type]


def differences(fit: Fit) -> Inference:
    return linear_contrasts(fit, difference_weights(GRID, len(fit.design.visits)))


def same(one: Inference, other: Inference, scale: Floats | float = 1.0) -> None:
    assert other.estimate == pytest.approx(one.estimate * scale, rel=1e-7)
    assert other.standard_error == pytest.approx(one.standard_error * scale, rel=1e-7)
    assert other.df == pytest.approx(one.df, rel=1e-7)


@pytest.mark.parametrize("structure", Structure)
def test_the_order_of_patients_does_not_matter(structure: Structure) -> None:
    outcome, covariates = a_trial()
    order = np.random.default_rng(2).permutation(len(outcome))
    there = fitted(outcome, covariates, covariance=structure)
    back = fitted(outcome[order], covariates[order], covariance=structure)
    same(differences(there), differences(back))


@pytest.mark.parametrize("df", BOTH)
def test_units_of_each_visit_change_its_estimates_and_no_test(df: DegreesOfFreedom) -> None:
    outcome, covariates = a_trial()
    units = np.array([1e-3, 1.0, 40.0, 1e5])
    there = differences(fitted(outcome, covariates, df=df))
    same(there, differences(fitted(outcome * units, covariates, df=df)), units)


@pytest.mark.parametrize("df", BOTH)
def test_the_order_of_visits_does_not_matter_to_an_unstructured_covariance(
    df: DegreesOfFreedom,
) -> None:
    outcome, covariates = a_trial()
    order = [2, 0, 3, 1]
    there = differences(fitted(outcome, covariates, df=df))
    back = differences(fitted(np.ascontiguousarray(outcome[:, order]), covariates, df=df))
    assert back.estimate == pytest.approx(there.estimate[order], rel=1e-7)
    assert back.df == pytest.approx(there.df[order], rel=1e-7)


def test_time_reversed_gives_the_same_toeplitz_and_autoregressive_fit() -> None:
    outcome, covariates = a_trial()
    for structure in (Structure.TOEPLITZ, Structure.AUTOREGRESSIVE):
        there = differences(fitted(outcome, covariates, covariance=structure))
        turned = np.ascontiguousarray(outcome[:, ::-1])
        back = differences(fitted(turned, covariates, covariance=structure))
        assert back.estimate[::-1] == pytest.approx(there.estimate, rel=1e-7)
        assert back.df[::-1] == pytest.approx(there.df, rel=1e-7)


def test_moving_the_origin_of_outcome_and_covariate_changes_no_difference() -> None:
    outcome, covariates = a_trial()
    moved = covariates.copy()
    moved[:, 1] += 100.0
    there, back = fitted(outcome, covariates), fitted(outcome + 50.0, moved)
    same(differences(there), differences(back))


@pytest.mark.parametrize("df", BOTH)
def test_complete_data_give_least_squares_at_each_visit(df: DegreesOfFreedom) -> None:
    outcome, covariates = a_trial(lost=0.0)
    found = differences(fitted(outcome, covariates, df=df))
    beta, squares, _, _ = np.linalg.lstsq(covariates, outcome, rcond=None)
    freedom = len(outcome) - 3
    error = np.sqrt(squares / freedom * np.linalg.inv(covariates.T @ covariates)[2, 2])
    assert found.estimate == pytest.approx(beta[2], rel=1e-9)
    assert found.standard_error == pytest.approx(error, rel=1e-9)
    assert found.df == pytest.approx(np.full(4, freedom), rel=1e-7)


def test_one_visit_is_an_analysis_of_covariance() -> None:
    outcome, covariates = a_trial(visits=1, lost=0.2)
    seen = ~np.isnan(outcome[:, 0])
    found = differences(fitted(outcome, covariates))
    beta, *_ = np.linalg.lstsq(covariates[seen], outcome[seen, 0], rcond=None)
    assert found.estimate[0] == pytest.approx(beta[2], rel=1e-9)
    assert found.df[0] == pytest.approx(seen.sum() - 3, rel=1e-7)


def test_a_patient_never_seen_changes_nothing() -> None:
    outcome, covariates = a_trial()
    more = np.vstack([outcome, np.full((1, 4), np.nan)])
    also = np.vstack([covariates, covariates[:1]])
    there, back = fitted(outcome, covariates), fitted(more, also)
    same(differences(there), differences(back))
    assert back.patients == there.patients


def test_a_common_slope_is_the_same_at_every_visit() -> None:
    outcome, covariates = a_trial()
    fit = fitted(outcome, covariates, by_visit=(True, False, True))
    assert fit.estimate is not None
    assert np.ptp(fit.estimate.coefficients[:, 1]) < 1e-12
    assert np.ptp(fit.estimate.coefficients[:, 2]) > 0.01


def test_the_average_over_visits_is_the_mean_of_the_differences() -> None:
    fit = fitted(*a_trial())
    average = average_differences(fit, GRID)
    assert average["estimate"].item() == pytest.approx(
        arm_differences(fit, GRID)["estimate"].mean()
    )
    last = average_differences(fit, GRID, shares=(0.0, 0.0, 0.0, 1.0))
    assert last["df"].item() == pytest.approx(arm_differences(fit, GRID)["df"][3])


def test_a_difference_is_that_of_two_marginal_means() -> None:
    fit = fitted(*a_trial())
    means = marginal_means(fit, GRID).partition_by("arm", as_dict=True)
    moved = means["B",]["estimate"] - means["A",]["estimate"]
    assert arm_differences(fit, GRID)["estimate"].to_list() == pytest.approx(moved.to_list())


def test_an_interval_holds_zero_when_its_p_value_is_above_five_percent() -> None:
    for seed in range(10):
        found = differences(fitted(*a_trial(seed=seed, effect=0.3)))
        outside = (found.lower > 0.0) | (found.upper < 0.0)
        assert (outside == (found.p_value < 0.05)).all()


def test_kenward_roger_errors_are_never_below_the_unadjusted_ones_here() -> None:
    outcome, covariates = a_trial(patients=24, lost=0.25)
    plain = differences(fitted(outcome, covariates))
    adjusted = differences(fitted(outcome, covariates, df="kenward-roger"))
    assert (adjusted.standard_error > plain.standard_error).all()


def test_residual_degrees_of_freedom_count_records_and_coefficients() -> None:
    outcome, covariates = a_trial()
    found = differences(fitted(outcome, covariates, df="residual", by_visit=(True, False, True)))
    assert (found.df == np.isfinite(outcome).sum() - 9).all()
