"""Compile what is compiled, once, so that the first real run starts at once."""

import numpy as np

from paean.analyse.mmrm import fit_mmrm
from paean.simulate.engine import warm as warm_body

_PEOPLE, _VISITS = 40, 3


def warm() -> None:
    """Integrate one body and fit one small mixed model; what they compile stays on disk."""
    warm_body()
    number = np.arange(_PEOPLE * _VISITS, dtype=np.float64).reshape(_PEOPLE, _VISITS)
    outcome = np.sin(7.3 * number) + np.cos(2.1 * np.arange(_PEOPLE))[:, None]
    outcome[::5, -1] = np.nan
    arm = (np.arange(_PEOPLE) % 2).astype(np.float64)
    covariates = np.column_stack([1 - arm, arm])
    for df in ("kenward-roger", "satterthwaite"):
        fit_mmrm(outcome, covariates, names=["a", "b"], df=df)
