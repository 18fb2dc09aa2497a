"""Many data sets at once give what each gives alone, to the bit, whatever the chunks."""

import numpy as np
import pytest

from paean.analyse.mmrm import (
    AnalysisError,
    BatchFit,
    Status,
    Structure,
    arm_grid,
    difference_weights,
    fit_batch,
    fit_mmrm,
    linear_contrasts,
)
from reference.mmrm.trials import COLUMNS, Floats, a_trial

GRID = arm_grid(COLUMNS, np.array([1.0, 6.0, 0.0]), {"B": "arm B"}, "A")
WEIGHTS = difference_weights(GRID, 4)


def trials(sets: int = 12) -> tuple[Floats, Floats]:
    each = [a_trial(seed=seed) for seed in range(sets)]
    return np.array([y for y, _ in each]), np.array([z for _, z in each])


def same_bits(one: BatchFit, other: BatchFit) -> None:
    for name in ("estimate", "standard_error", "df", "p_value", "lower", "upper", "status"):
        assert getattr(one, name).tobytes() == getattr(other, name).tobytes()


@pytest.mark.parametrize(("workers", "sets_per_chunk"), [(1, 1), (2, 1), (2, 5), (3, 100)])
def test_chunks_and_workers_do_not_change_a_bit(workers: int, sets_per_chunk: int) -> None:
    outcome, covariates = trials()
    whole = fit_batch(outcome, covariates, WEIGHTS, workers=1, sets_per_chunk=1000)
    parts = fit_batch(outcome, covariates, WEIGHTS, workers=workers, sets_per_chunk=sets_per_chunk)
    same_bits(whole, parts)


@pytest.mark.parametrize("df", ["satterthwaite", "residual"])
@pytest.mark.parametrize("by_visit", [True, (True, False, True)])
def test_a_batch_is_its_single_fits(by_visit: bool | tuple[bool, ...], df: str) -> None:
    outcome, covariates = trials(4)
    batch = fit_batch(outcome, covariates, WEIGHTS, by_visit=by_visit, df=df)  # type: ignore[arg-type]
    for at in range(4):
        fit = fit_mmrm(outcome[at], covariates[at], names=COLUMNS, by_visit=by_visit, df=df)  # type: ignore[arg-type]
        alone = linear_contrasts(fit, WEIGHTS)
        for name in ("estimate", "standard_error", "df", "p_value", "lower", "upper"):
            assert getattr(batch, name)[at] == pytest.approx(getattr(alone, name), rel=1e-10)
        assert fit.estimate is not None
        assert batch.log_likelihood[at] == fit.estimate.log_likelihood


def test_covariates_may_be_shared_by_all_data_sets() -> None:
    outcome, covariates = trials(3)
    shared = fit_batch(outcome, covariates[0], WEIGHTS)
    own = fit_batch(outcome, np.repeat(covariates[:1], 3, axis=0), WEIGHTS)
    same_bits(shared, own)


def test_a_bad_data_set_ends_with_its_status_and_harms_no_other() -> None:
    outcome, covariates = trials(5)
    good = fit_batch(outcome, covariates, WEIGHTS)
    outcome[0, 0, 0] = np.inf
    outcome[1, 2:, 3] = np.nan
    outcome[2, :, 3] = outcome[2, :, 2]
    covariates[3, :, 1] = covariates[3, :, 2]
    mixed = fit_batch(outcome, covariates, WEIGHTS)
    assert [Status(s) for s in mixed.status] == [
        Status.NOT_FINITE,
        Status.TOO_FEW_DATA,
        Status.SINGULAR,
        Status.RANK_DEFICIENT,
        Status.CONVERGED,
    ]
    assert np.isnan(mixed.estimate[:4]).all()
    assert (mixed.estimate[4] == good.estimate[4]).all()


def test_a_data_set_of_nothing_is_too_few_data() -> None:
    outcome, covariates = trials(2)
    outcome[1] = np.nan
    assert fit_batch(outcome, covariates, WEIGHTS).status[1] == Status.TOO_FEW_DATA


def test_the_table_tells_which_structure_each_data_set_used() -> None:
    outcome, covariates = trials(3)
    outcome[1, :30, 0] = np.nan
    outcome[1, 30:, 3] = np.nan
    fallbacks = (Structure.TOEPLITZ, Structure.AUTOREGRESSIVE)
    batch = fit_batch(outcome, covariates, WEIGHTS, fallbacks=fallbacks)
    assert batch.attempts[0].tolist() == [Status.CONVERGED, -1, -1]
    table = batch.table()
    assert table.height == 3 * 4
    moved = table.filter(set=1)
    assert set(moved["structure"]) <= {each.value for each in fallbacks}
    assert set(table.filter(set=0)["structure"]) == {Structure.UNSTRUCTURED.value}


def test_shapes_that_do_not_agree_are_refused() -> None:
    outcome, covariates = trials(3)
    with pytest.raises(AnalysisError, match="do not agree"):
        fit_batch(outcome, covariates[:2], WEIGHTS)
    with pytest.raises(AnalysisError, match="lack a dimension"):
        fit_batch(outcome[0], covariates[0], WEIGHTS)
