"""The fast likelihood, its derivatives and what follows from them, against whole matrices."""

import numpy as np
import pytest
from scipy.optimize import minimize

from paean.analyse.mmrm import Structure, fit_mmrm, linear_contrasts
from paean.analyse.mmrm.covariance import covariance_bend, covariance_of, covariance_slopes
from paean.analyse.mmrm.curvature import curvature_at
from paean.analyse.mmrm.design import design_of
from paean.analyse.mmrm.kenward_roger import element_matrices
from paean.analyse.mmrm.likelihood import reml_at
from paean.analyse.mmrm.newton import search
from paean.analyse.mmrm.patterns import pattern_sums
from reference.mmrm import dense
from reference.mmrm.trials import COLUMNS, Floats, a_trial

SLOPES = {"all by visit": True, "base common": (True, False, True)}
VISITS = ("1", "2", "3", "4")


def a_sigma() -> Floats:
    sd = np.array([1.0, 1.4, 1.2, 2.0])
    lags = np.abs(np.subtract.outer(np.arange(4), np.arange(4)))
    return 0.5**lags * np.outer(sd, sd)


def element_sigma(elements: Floats) -> Floats:
    return np.einsum("r,rab->ab", elements, element_matrices(4))


@pytest.mark.parametrize("by_visit", SLOPES.values(), ids=SLOPES)
def test_the_fast_likelihood_is_the_slow_one(by_visit: bool | tuple[bool, ...]) -> None:
    outcome, covariates = a_trial()
    design = design_of(COLUMNS, VISITS, by_visit)
    fast = reml_at(a_sigma(), pattern_sums(outcome, covariates), design.compiled_restriction())
    slow = dense.negative_reml(a_sigma(), outcome, covariates, design.restriction())
    assert fast.value == pytest.approx(slow, rel=1e-12)


@pytest.mark.parametrize("by_visit", SLOPES.values(), ids=SLOPES)
def test_gradient_and_hessian_are_the_differences_of_the_likelihood(
    by_visit: bool | tuple[bool, ...],
) -> None:
    outcome, covariates = a_trial()
    restriction = design_of(COLUMNS, VISITS, by_visit).compiled_restriction()
    sums = pattern_sums(outcome, covariates)
    start = a_sigma()[np.tril_indices(4)]

    def value(elements: Floats) -> float:
        return reml_at(element_sigma(elements), sums, restriction).value

    def gradient(elements: Floats) -> Floats:
        return curvature_at(reml_at(element_sigma(elements), sums, restriction), sums).gradient

    found = curvature_at(reml_at(a_sigma(), sums, restriction), sums)
    assert found.gradient == pytest.approx(dense.slopes(value, start), rel=1e-6, abs=1e-6)
    assert found.observed == pytest.approx(dense.slopes(gradient, start), rel=1e-6, abs=1e-6)


def test_the_expected_information_is_the_mean_of_the_observed_one() -> None:
    truth, seeds = a_sigma(), range(400)
    hessians, expected = [], []
    for seed in seeds:
        _, covariates = a_trial(seed=1)
        draw = np.random.default_rng(seed)
        outcome = draw.normal(size=(60, 4)) @ np.linalg.cholesky(truth).T
        sums = pattern_sums(outcome, covariates)
        curvature = curvature_at(reml_at(truth, sums, np.zeros((12, 0))), sums)
        hessians.append(curvature.observed)
        expected.append(curvature.expected)
    error = np.std(hessians, axis=0) / np.sqrt(len(seeds))
    assert np.allclose(expected, expected[0], rtol=1e-9)
    assert np.all(np.abs(np.mean(hessians, axis=0) - expected[0]) < 5 * error)


@pytest.mark.parametrize("structure", Structure)
def test_derivatives_of_each_covariance_are_its_differences(structure: Structure) -> None:
    outcome, covariates = a_trial()
    _, _, theta = search(structure.code, pattern_sums(outcome, covariates), np.zeros((12, 0)))
    rows, columns = np.tril_indices(4)
    tilt = np.linspace(-1.0, 2.0, rows.size)

    def elements(at: Floats) -> Floats:
        return covariance_of(structure.code, at, 4)[rows, columns]

    def tilted(at: Floats) -> Floats:
        return covariance_slopes(structure.code, at, 4).T @ tilt

    slopes = covariance_slopes(structure.code, theta, 4)
    bend = covariance_bend(structure.code, theta, tilt, 4)
    assert pytest.approx(dense.slopes(elements, theta), rel=1e-7, abs=1e-8) == slopes.T
    assert bend == pytest.approx(dense.slopes(tilted, theta), rel=1e-7, abs=1e-8)


@pytest.mark.parametrize("structure", Structure)
def test_a_slow_search_over_whole_matrices_ends_at_the_same_estimate(structure: Structure) -> None:
    outcome, covariates = a_trial(patients=40)
    free = design_of(COLUMNS, VISITS, True).restriction()
    _, _, theta = search(structure.code, pattern_sums(outcome, covariates), np.zeros((12, 0)))

    def value(at: Floats) -> float:
        sigma = covariance_of(structure.code, at, 4)
        if np.linalg.eigvalsh(sigma)[0] <= 1e-6:
            return 1e6
        return dense.negative_reml(sigma, outcome, covariates, free)

    start = theta * np.linspace(0.9, 1.1, theta.size)
    slow = minimize(value, start, method="BFGS", options={"gtol": 1e-4, "maxiter": 300})
    assert value(theta) <= slow.fun + 1e-8
    ours, theirs = (covariance_of(structure.code, at, 4) for at in (theta, slow.x))
    assert ours == pytest.approx(theirs, rel=1e-3, abs=1e-4)


@pytest.mark.parametrize("by_visit", SLOPES.values(), ids=SLOPES)
@pytest.mark.parametrize("structure", Structure)
def test_satterthwaite_is_that_of_differences_over_whole_matrices(
    structure: Structure, by_visit: bool | tuple[bool, ...]
) -> None:
    outcome, covariates = a_trial(patients=40)
    design = design_of(COLUMNS, VISITS, by_visit)
    fit = fit_mmrm(outcome, covariates, names=COLUMNS, by_visit=by_visit, covariance=structure)
    contrast = np.zeros((1, 4, 3))
    contrast[0, 3, 2] = 1.0
    sums = pattern_sums(outcome, covariates)
    _, _, theta = search(structure.code, sums, design.compiled_restriction())
    slow = dense.satterthwaite(
        contrast.ravel(),
        theta,
        lambda at: covariance_of(structure.code, at, 4),
        outcome,
        covariates,
        design.restriction(),
    )
    assert linear_contrasts(fit, contrast).df[0] == pytest.approx(slow, rel=1e-4)
