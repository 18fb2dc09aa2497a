"""The simulated trials that the MMRM benchmarks share: two arms, a baseline, outcomes lost."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from paean.analyse.mmrm import ArmGrid, arm_grid

Floats = NDArray[np.float64]
COLUMNS = ("intercept", "base", "arm B")
RESULTS = Path(__file__).parent / "results"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trials:
    """Outcomes [sets, patients, visits] and covariates [sets, patients, 3]."""

    outcome: Floats
    covariates: Floats


def simulated(
    *, sets: int, patients: int, visits: int, effects: Floats, dropout: str, seed: int
) -> Trials:
    """Return trials with correlation 0.6 between neighbouring visits, sd growing from 1 to 2.

    ``effects`` [visits] are the differences of arm B from A. ``dropout``: "12 % anywhere", each
    outcome lost by chance; "at random", a patient leaves after a visit with a probability that
    rises with the outcome last seen (and only with what was seen).
    """
    draw = np.random.default_rng(seed)
    lags = np.abs(np.subtract.outer(np.arange(visits), np.arange(visits)))
    sd = np.linspace(1.0, 2.0, visits)
    root = np.linalg.cholesky(0.6**lags) * sd[:, None]
    base = draw.normal(6.0, 1.0, (sets, patients))
    arm = np.broadcast_to(np.arange(patients) % 2.0, base.shape)
    mean = 0.5 * base[..., None] + arm[..., None] * effects
    outcome = mean + draw.normal(size=(sets, patients, visits)) @ root.T
    chance = draw.random(outcome.shape)
    if dropout == "at random":
        leaving = 1.0 / (1.0 + np.exp(3.5 - 0.9 * (outcome[..., :-1] - 3.0)))
        left = np.logical_or.accumulate(chance[..., 1:] < leaving, axis=-1)
        outcome[..., 1:][left] = np.nan
    else:
        outcome[chance < 0.12] = np.nan
    return Trials(outcome=outcome, covariates=np.stack([np.ones_like(base), base, arm], axis=-1))


def grid() -> ArmGrid:
    """Return the two arms at a baseline of 6."""
    return arm_grid(COLUMNS, np.array([1.0, 6.0, 0.0]), {"B": "arm B"}, "A")


def machine() -> dict[str, object]:
    """Return what the figures were measured on."""
    names = [
        line.split(":")[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return {"processor": names[0], "cores": len(names), "python": platform.python_version()} | {
        package: versions_of(package) for package in ("numpy", "scipy", "numba", "statsmodels")
    }


def versions_of(package: str) -> str:
    """Return the version of a package, or that it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
