"""Small simulated trials for the tests: arrays, with an arm indicator as last covariate."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
COLUMNS = ("intercept", "base", "arm B")


def a_trial(
    *, patients: int = 60, visits: int = 4, lost: float = 0.15, effect: float = 0.5, seed: int = 1
) -> tuple[Floats, Floats]:
    """Return outcomes [patients, visits] and covariates [patients, 3], outcomes lost at random."""
    draw = np.random.default_rng(seed)
    lags = np.abs(np.subtract.outer(np.arange(visits), np.arange(visits)))
    sd = np.linspace(1.0, 2.0, visits)
    base = draw.normal(6.0, 1.0, patients)
    arm = np.arange(patients) % 2.0
    mean = 0.5 * base[:, None] + effect * np.outer(arm, np.arange(visits))
    noise = draw.normal(size=(patients, visits)) @ np.linalg.cholesky(0.6**lags).T * sd
    outcome = mean + noise
    outcome[draw.random(outcome.shape) < lost] = np.nan
    return outcome, np.column_stack([np.ones(patients), base, arm])
