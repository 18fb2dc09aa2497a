"""A data set that has no estimate says why, and falls back where the caller allows it."""

import numpy as np
import pytest

from paean.analyse.mmrm import AnalysisError, Fit, Status, Structure, fit_mmrm, linear_contrasts
from reference.mmrm.trials import COLUMNS, Floats, a_trial


def fitted(outcome: Floats, covariates: Floats, *fallbacks: Structure) -> Fit:
    return fit_mmrm(outcome, covariates, names=COLUMNS, fallbacks=fallbacks)


def with_visits_never_seen_together() -> tuple[Floats, Floats]:
    outcome, covariates = a_trial()
    outcome[:30, 0] = np.nan
    outcome[30:, 3] = np.nan
    return outcome, covariates


def test_visits_never_seen_together_are_too_few_data_for_an_unstructured_covariance() -> None:
    fit = fitted(*with_visits_never_seen_together())
    assert fit.status is Status.TOO_FEW_DATA
    assert fit.estimate is None


def test_the_fallback_is_used_and_the_reason_is_told() -> None:
    fit = fitted(*with_visits_never_seen_together(), Structure.AUTOREGRESSIVE)
    assert [a.status for a in fit.attempts] == [Status.TOO_FEW_DATA, Status.CONVERGED]
    assert fit.structure is Structure.AUTOREGRESSIVE
    assert "unstructured: a visit, or a pair of visits, has too few outcomes" in fit.account


def test_a_fallback_that_is_not_needed_is_not_tried() -> None:
    fit = fitted(*a_trial(), Structure.COMPOUND_SYMMETRY)
    assert [a.structure for a in fit.attempts] == [Structure.UNSTRUCTURED]


def test_a_visit_that_copies_another_is_singular() -> None:
    outcome, covariates = a_trial(lost=0.0)
    outcome[:, 3] = 2.0 * outcome[:, 2] + 1.0
    assert fitted(outcome, covariates).status is Status.SINGULAR


def test_an_outcome_without_variance_is_singular() -> None:
    outcome, covariates = a_trial()
    outcome[:, 1] = 5.0
    assert fitted(outcome, covariates).status is Status.SINGULAR


def test_fewer_patients_than_visits_have_no_unstructured_covariance() -> None:
    outcome, covariates = a_trial(patients=8, visits=6, lost=0.0)
    fit = fitted(outcome, covariates, Structure.COMPOUND_SYMMETRY)
    assert fit.attempts[0].status is not Status.CONVERGED
    assert fit.status is Status.CONVERGED


def test_a_visit_seen_in_two_patients_is_too_few_data() -> None:
    outcome, covariates = a_trial()
    outcome[2:, 3] = np.nan
    assert fitted(outcome, covariates).status is Status.TOO_FEW_DATA


def test_a_fit_without_estimate_gives_nan_not_an_exception() -> None:
    found = linear_contrasts(fitted(*with_visits_never_seen_together()), np.ones((2, 4, 3)))
    assert np.isnan(found.estimate).all()
    assert np.isnan(found.p_value).all()


def test_a_dependent_covariate_is_named() -> None:
    outcome, covariates = a_trial()
    covariates[:, 2] = 3.0 - covariates[:, 1]
    with pytest.raises(AnalysisError, match="arm B at visit 1, arm B at visit 2"):
        fitted(outcome, covariates)


def test_an_arm_that_left_before_the_last_visit_is_named_with_that_visit() -> None:
    outcome, covariates = a_trial()
    outcome[covariates[:, 2] == 1.0, 3] = np.nan
    with pytest.raises(AnalysisError, match="seen, arm B at visit 4 depends"):
        fitted(outcome, covariates)


@pytest.mark.parametrize("scale", [1e-8, 1e8])
def test_the_search_converges_whatever_the_unit_of_the_outcome(scale: float) -> None:
    outcome, covariates = a_trial()
    assert fitted(outcome * scale, covariates).status is Status.CONVERGED


def test_weak_and_strong_correlation_small_and_large_trials_converge() -> None:
    for seed in range(40):
        outcome, covariates = a_trial(patients=24 + 6 * seed, lost=0.3 * (seed % 3) / 2, seed=seed)
        assert fitted(outcome, covariates).status is Status.CONVERGED


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"names": ("intercept", "base")}, "shapes"),
        ({"names": ("intercept", "base", "base")}, "named twice"),
        ({"by_visit": (True, False)}, "2 answers for 3 covariates"),
        ({"visits": ("1", "2")}, "shapes"),
        ({"covariance": "banded"}, "no covariance structure is called banded"),
    ],
)
def test_arguments_that_do_not_fit_are_refused(change: dict[str, object], told: str) -> None:
    outcome, covariates = a_trial()
    with pytest.raises(AnalysisError, match=told):
        fit_mmrm(outcome, covariates, **({"names": COLUMNS} | change))  # type: ignore[arg-type]


def test_infinite_outcomes_and_missing_covariates_are_refused_by_name() -> None:
    outcome, covariates = a_trial()
    outcome[3, 1] = np.inf
    with pytest.raises(AnalysisError, match="an outcome is infinite"):
        fitted(outcome, covariates)
    outcome, covariates = a_trial()
    covariates[3, 1] = np.nan
    with pytest.raises(AnalysisError, match="covariate base: a value is missing"):
        fitted(outcome, covariates)
