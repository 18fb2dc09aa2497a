"""Known truth is found again under dropout at random; the large version is a benchmark."""

import numpy as np

from paean.analyse.mmrm import BatchFit, arm_grid, difference_weights, fit_batch
from reference.mmrm.trials import COLUMNS, Floats

TRIALS, PATIENTS, VISITS = 1000, 100, 4
GRID = arm_grid(COLUMNS, np.array([1.0, 6.0, 0.0]), {"B": "arm B"}, "A")


def trials_with_dropout_at_random(effect: float) -> tuple[Floats, Floats]:
    """Return trials whose patients leave with a chance that rises with the outcome last seen."""
    draw = np.random.default_rng(5)
    base = draw.normal(6.0, 1.0, (TRIALS, PATIENTS))
    arm = np.broadcast_to(np.arange(PATIENTS) % 2.0, base.shape)
    lags = np.abs(np.subtract.outer(np.arange(VISITS), np.arange(VISITS)))
    noise = draw.normal(size=(TRIALS, PATIENTS, VISITS)) @ np.linalg.cholesky(0.7**lags).T
    outcome = 0.5 * base[..., None] + noise
    outcome += effect * arm[..., None] * np.arange(1, VISITS + 1) / VISITS
    leaving = 1.0 / (1.0 + np.exp(3.0 - 1.5 * (outcome[..., :-1] - 3.0)))
    left = np.logical_or.accumulate(draw.random(leaving.shape) < leaving, axis=-1)
    outcome[..., 1:][left] = np.nan
    return outcome, np.stack([np.ones_like(base), base, arm], axis=-1)


def fitted(effect: float) -> tuple[BatchFit, Floats]:
    outcome, covariates = trials_with_dropout_at_random(effect)
    return fit_batch(outcome, covariates, difference_weights(GRID, VISITS)), outcome


def test_the_effect_is_found_without_bias_and_its_interval_covers_it() -> None:
    found, outcome = fitted(-0.8)
    assert (found.status == 0).all()
    assert 0.1 < np.isnan(outcome[..., -1]).mean() < 0.4
    last = found.estimate[:, -1]
    error = last.std(ddof=1) / np.sqrt(TRIALS)
    assert abs(last.mean() + 0.8) < 4 * error
    covered = ((found.lower[:, -1] <= -0.8) & (found.upper[:, -1] >= -0.8)).mean()
    assert abs(covered - 0.95) < 4 * np.sqrt(0.95 * 0.05 / TRIALS)


def test_those_who_stayed_alone_would_have_misled() -> None:
    _, outcome = fitted(-0.8)
    treated = np.nanmean(outcome[:, 1::2, -1], axis=1)
    control = np.nanmean(outcome[:, 0::2, -1], axis=1)
    apart = treated - control
    assert abs(apart.mean() + 0.8) > 4 * apart.std(ddof=1) / np.sqrt(TRIALS)


def test_without_an_effect_one_test_in_twenty_rejects() -> None:
    found, _ = fitted(0.0)
    rejected = (found.p_value[:, -1] < 0.05).mean()
    assert abs(rejected - 0.05) < 4 * np.sqrt(0.95 * 0.05 / TRIALS)
    assert np.allclose(
        np.quantile(found.p_value[:, -1], [0.25, 0.5, 0.75]), [0.25, 0.5, 0.75], atol=0.06
    )
