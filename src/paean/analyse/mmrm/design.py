"""The mean model: covariates of each patient, and which of them have a slope at each visit.

Every coefficient is kept by visit: B [visits, q]. A covariate with one slope common to all
visits is a restriction vec(B) = K gamma, so that one likelihood serves both.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from paean.analyse.mmrm.errors import AnalysisError, listed
from paean.analyse.mmrm.patterns import MOST_VISITS
from paean.numeric.streams import Floats

LEAST_INDEPENDENT_PART = 1e-7  # of a column, beside the columns before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """The covariates' names [q], whether each has its own slope by visit, and the visits."""

    names: tuple[str, ...]
    by_visit: tuple[bool, ...]
    visits: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the names of the free coefficients gamma [p]."""
        return tuple(
            f"{name} at {visit}" if own else f"{name} (all visits)"
            for name, own in zip(self.names, self.by_visit, strict=True)
            for visit in (self.visits if own else self.visits[:1])
        )

    def restriction(self) -> Floats:
        """Return K [visits q, p], coefficients by visit (visit-major) from the free ones."""
        q, places = len(self.names), []
        for j, own in enumerate(self.by_visit):
            rows = [v * q + j for v in range(len(self.visits))]
            places += [[row] for row in rows] if own else [rows]
        matrix = np.zeros((len(self.visits) * q, len(places)))
        for column, rows in enumerate(places):
            matrix[rows, column] = 1.0
        return matrix

    def compiled_restriction(self) -> Floats:
        """Return K as the compiled likelihood takes it: without a column if all is by visit."""
        free = self.restriction()
        return np.zeros((free.shape[0], 0)) if all(self.by_visit) else free


def design_of(
    names: Sequence[str], visits: Sequence[str], by_visit: bool | Sequence[bool]
) -> Design:
    """Return the design; ``by_visit`` is one answer for all covariates, or one for each."""
    own = (by_visit,) * len(names) if isinstance(by_visit, bool) else tuple(by_visit)
    if len(own) != len(names):
        raise AnalysisError(
            "by_visit", f"{len(own)} answers for {len(names)} covariates", "Give one for each"
        )
    if len(set(names)) != len(names) or len(set(visits)) != len(visits):
        raise AnalysisError("names", "a covariate or visit is named twice", "Rename one")
    if not 1 <= len(visits) <= MOST_VISITS:
        problem = f"{len(visits)} visits, not 1 to {MOST_VISITS}"
        raise AnalysisError("visits", problem, "Choose the visits to analyse")
    return Design(names=tuple(names), by_visit=own, visits=tuple(visits))


def check_arrays(outcome: Floats, covariates: Floats, design: Design) -> None:
    """Raise AnalysisError unless the arrays fit the design and each other, and are finite."""
    shape = (outcome.shape[0], len(design.visits)), (outcome.shape[0], len(design.names))
    if (outcome.shape, covariates.shape) != shape:
        problem = f"shapes {outcome.shape} and {covariates.shape} where {shape} are named"
        raise AnalysisError("outcome and covariates", problem, "Give [n, visits] and [n, q]")
    if bool(np.isinf(outcome).any()):
        raise AnalysisError("outcome", "an outcome is infinite", "Use NaN for a missing outcome")
    for name, column in zip(design.names, covariates.T, strict=True):
        if not bool(np.isfinite(column).all()):
            problem = "a value is missing or infinite"
            raise AnalysisError(f"covariate {name}", problem, "Impute it or leave patients out")


def dependent_columns(outcome: Floats, covariates: Floats, design: Design) -> list[str]:
    """Return the coefficients whose column depends linearly on those before it."""
    at = np.argwhere(~np.isnan(outcome))
    wide = np.zeros((at.shape[0], len(design.visits), len(design.names)))
    wide[np.arange(at.shape[0]), at[:, 1]] = covariates[at[:, 0]]
    free = wide.reshape(at.shape[0], -1) @ design.restriction()
    basis, dependent = np.zeros((at.shape[0], 0)), list[str]()
    for name, column in zip(design.columns, free.T, strict=True):
        rest = column - basis @ (basis.T @ column)
        rest = rest - basis @ (basis.T @ rest)
        length = float(np.linalg.norm(rest))
        if length <= LEAST_INDEPENDENT_PART * float(np.linalg.norm(column)) or length == 0.0:
            dependent.append(name)
        else:
            basis = np.column_stack([basis, rest / length])
    return dependent


def rank_error(outcome: Floats, covariates: Floats, design: Design) -> AnalysisError:
    """Return the error that names the coefficients which cannot be estimated."""
    named = dependent_columns(outcome, covariates, design)
    problem = (
        f"among the outcomes seen, {listed(named)} depends linearly on the columns before"
        if named
        else "the covariates are so nearly dependent that digits are lost"
    )
    return AnalysisError("design", problem, "Drop a covariate, centre it, or join categories")
