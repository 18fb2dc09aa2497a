"""Marginal (least-squares) means of the arms, and their differences, by visit and averaged."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from paean.analyse.mmrm.errors import AnalysisError
from paean.analyse.mmrm.fit import Fit
from paean.analyse.mmrm.inference import Inference, linear_contrasts
from paean.numeric.streams import Floats

AVERAGE = "average"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmGrid:
    """The covariates [arms, q] at which each arm's marginal mean is taken; one is reference."""

    arms: tuple[str, ...]
    reference: str
    covariates: Floats

    def at(self, arm: str) -> Floats:
        """Return the covariates [q] of an arm."""
        return self.covariates[self.arms.index(arm)]

    @property
    def compared(self) -> tuple[str, ...]:
        """Return the arms that are compared with the reference."""
        return tuple(arm for arm in self.arms if arm != self.reference)


def arm_grid(names: Sequence[str], means: Floats, arms: dict[str, str], reference: str) -> ArmGrid:
    """Return the grid with all covariates at their ``means`` [q] except the arms' indicators.

    ``arms`` gives for each arm but the reference the name of the covariate that is 1 for its
    patients and 0 for all others.
    """
    everyone = (reference, *(arm for arm in arms if arm != reference))
    grid = np.tile(means, (len(everyone), 1))
    for row, arm in enumerate(everyone):
        for other, column in arms.items():
            if column not in names:
                problem = f"no covariate is called {column}"
                raise AnalysisError("arms", problem, f"Choose from {', '.join(names)}")
            grid[row, list(names).index(column)] = float(other == arm)
    return ArmGrid(arms=everyone, reference=reference, covariates=grid)


def mean_weights(grid: ArmGrid, visits: int) -> Floats:
    """Return the weights [arms visits, visits, q] of the means, visits running fastest."""
    weights = np.zeros((len(grid.arms), visits, visits, grid.covariates.shape[1]))
    for visit in range(visits):
        weights[:, visit, visit, :] = grid.covariates
    return weights.reshape(-1, visits, grid.covariates.shape[1])


def difference_weights(grid: ArmGrid, visits: int) -> Floats:
    """Return the weights [compared visits, visits, q] of the differences from the reference."""
    moved = np.array([grid.at(arm) - grid.at(grid.reference) for arm in grid.compared])
    rows = ArmGrid(arms=grid.compared, reference=grid.reference, covariates=moved)
    return mean_weights(rows, visits)


def averaged_weights(grid: ArmGrid, shares: Floats) -> Floats:
    """Return the weights [compared, visits, q] of differences averaged by ``shares`` [visits]."""
    by_visit = difference_weights(grid, shares.size)
    stacked = by_visit.reshape(len(grid.compared), shares.size, *by_visit.shape[1:])
    return np.einsum("v,avwq->awq", shares, stacked)


def marginal_means(fit: Fit, grid: ArmGrid, *, level: float = 0.95) -> pl.DataFrame:
    """Return the marginal mean of each arm at each visit, with standard error and interval."""
    visits = fit.design.visits
    found = linear_contrasts(fit, mean_weights(grid, len(visits)), level=level)
    return placed(found, grid.arms, visits).drop("p_value")


def arm_differences(fit: Fit, grid: ArmGrid, *, level: float = 0.95) -> pl.DataFrame:
    """Return the difference of each arm from the reference at each visit, with p value."""
    visits = fit.design.visits
    found = linear_contrasts(fit, difference_weights(grid, len(visits)), level=level)
    return placed(found, grid.compared, visits, versus=grid.reference)


def average_differences(
    fit: Fit, grid: ArmGrid, *, shares: Sequence[float] | None = None, level: float = 0.95
) -> pl.DataFrame:
    """Return the difference of each arm from the reference averaged over visits.

    ``shares`` [visits] weigh the visits, equally if not given; they are used as they are.
    """
    visits = len(fit.design.visits)
    weights = np.full(visits, 1.0 / visits) if shares is None else np.asarray(shares, np.float64)
    if weights.shape != (visits,):
        problem = f"{weights.size} shares for {visits} visits"
        raise AnalysisError("shares", problem, "Give one for each visit")
    found = linear_contrasts(fit, averaged_weights(grid, weights), level=level)
    return placed(found, grid.compared, (AVERAGE,), versus=grid.reference)


def placed(
    found: Inference, arms: Sequence[str], visits: Sequence[str], versus: str | None = None
) -> pl.DataFrame:
    """Return the table of an inference with its arm and visit (and ``versus``) named."""
    names = [(arm, visit) for arm in arms for visit in visits]
    places = pl.DataFrame({"arm": [arm for arm, _ in names], "visit": [v for _, v in names]})
    if versus is not None:
        places = places.with_columns(versus=pl.lit(versus))
    return places.hstack(found.table().drop("contrast"))
