"""Fit thousands of data sets of one shape, in threads, each ending with its own status.

Every data set is fitted by itself in compiled code, so a result depends neither on the chunks
nor on the number of workers, to the bit.
"""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.analyse.mmrm.covariance import covariance_of
from paean.analyse.mmrm.curvature import curvature_at
from paean.analyse.mmrm.design import design_of
from paean.analyse.mmrm.errors import AnalysisError
from paean.analyse.mmrm.fit import ordered
from paean.analyse.mmrm.inference import t_test
from paean.analyse.mmrm.likelihood import Point, reml_at
from paean.analyse.mmrm.newton import element_spread, search
from paean.analyse.mmrm.patterns import pattern_sums
from paean.analyse.mmrm.status import Status, Structure
from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.dense import dot, times
from paean.numeric.streams import Floats

CONVERGED = int(Status.CONVERGED)
SINGULAR = int(Status.SINGULAR)
RANK_DEFICIENT = int(Status.RANK_DEFICIENT)
NOT_FINITE = int(Status.NOT_FINITE)
NOT_TRIED = -1


class Results(NamedTuple):
    """Where the compiled fits write, by data set: ``status`` [sets, structures] and the rest.

    ``estimate``, ``variance``, ``df`` [sets, contrasts]; ``log_likelihood``, ``records`` [sets].
    """

    status: NDArray[np.int64]
    estimate: Floats
    variance: Floats
    df: Floats
    log_likelihood: Floats
    records: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFit:
    """The contrasts of many data sets [sets, contrasts], NaN where ``status`` is not converged.

    ``status`` [sets] is a ``Status`` number, ``structures`` are those that were allowed and
    ``used`` [sets] the index of the last one tried; ``attempts`` [sets, structures] the status
    of each, -1 where it was not tried.
    """

    estimate: Floats
    standard_error: Floats
    df: Floats
    p_value: Floats
    lower: Floats
    upper: Floats
    log_likelihood: Floats
    status: NDArray[np.int64]
    used: NDArray[np.int64]
    attempts: NDArray[np.int64]
    structures: tuple[Structure, ...]
    level: float

    def table(self) -> pl.DataFrame:
        """Return the long table: a row per data set and contrast, with status and structure."""
        sets, contrasts = self.estimate.shape
        names = np.array([structure.value for structure in self.structures])
        return pl.DataFrame(
            {
                "set": np.repeat(np.arange(sets), contrasts),
                "contrast": np.tile(np.arange(contrasts), sets),
                "estimate": self.estimate.ravel(),
                "standard_error": self.standard_error.ravel(),
                "df": self.df.ravel(),
                "lower": self.lower.ravel(),
                "upper": self.upper.ravel(),
                "p_value": self.p_value.ravel(),
                "status": np.repeat([Status(s).name.lower() for s in self.status], contrasts),
                "structure": np.repeat(names[self.used], contrasts),
            }
        )


@compiled_part
def finite(outcome: Floats, covariates: Floats) -> bool:
    """Return whether no outcome is infinite and all covariates are finite."""
    usable = True
    for value in outcome.ravel():
        usable = usable and not np.isinf(value)
    for value in covariates.ravel():
        usable = usable and np.isfinite(value)
    return usable


@compiled_part
def write_contrasts(
    point: Point, slopes: Floats, spread: Floats, contrasts: Floats, at: int, to: Results
) -> None:
    """Write estimate, variance and Satterthwaite's df of the ``contrasts`` [c, m] of one set."""
    to.log_likelihood[at] = -point.value
    coefficients = point.coefficients.ravel()
    slope = np.empty(spread.shape[0])
    for c in range(contrasts.shape[0]):
        led = times(point.covariance, contrasts[c])
        for r in range(spread.shape[0]):
            slope[r] = dot(led, times(slopes[r], led))
        variance = dot(contrasts[c], led)
        to.estimate[at, c] = dot(contrasts[c], coefficients)
        to.variance[at, c] = variance
        to.df[at, c] = 2.0 * variance * variance / dot(slope, times(spread, slope))


@compiled
def fit_range(
    first: int,
    last: int,
    outcome: Floats,
    covariates: Floats,
    restriction: Floats,
    structures: NDArray[np.int64],
    contrasts: Floats,
    to: Results,
) -> None:
    """Fit the data sets ``first`` to ``last - 1`` and write what is found ``to`` the results.

    ``outcome`` [sets, n, visits], ``covariates`` [sets or 1, n, q], ``contrasts`` [c, m].
    """
    visits = outcome.shape[2]
    for at in range(first, last):
        own = covariates[min(at, covariates.shape[0] - 1)]
        usable = finite(outcome[at], own)
        to.status[at, 0] = NOT_FINITE
        sums = pattern_sums(outcome[at], own)
        to.records[at] = np.sum(~np.isnan(outcome[at]))
        for s in range(structures.shape[0]):
            if not usable:
                break
            status, _, theta = search(structures[s], sums, restriction)
            if status == CONVERGED:
                sigma = covariance_of(structures[s], theta, visits)
                point = reml_at(sigma, sums, restriction)
                curvature = curvature_at(point, sums)
                regular, spread = element_spread(
                    structures[s], theta, curvature.observed, curvature.gradient, visits
                )
                status = CONVERGED if regular else SINGULAR
                if regular:
                    write_contrasts(point, curvature.slopes, spread, contrasts, at, to)
            to.status[at, s] = status
            usable = status != CONVERGED and status != RANK_DEFICIENT


def fit_batch(
    outcome: Floats,
    covariates: Floats,
    contrasts: Floats,
    *,
    by_visit: bool | Sequence[bool] = True,
    covariance: Structure | str = Structure.UNSTRUCTURED,
    fallbacks: Sequence[Structure | str] = (),
    df: Literal["satterthwaite", "residual"] = "satterthwaite",
    level: float = 0.95,
    workers: int | None = None,
    sets_per_chunk: int = 64,
) -> BatchFit:
    """Fit many data sets of one shape by REML and test the same contrasts in each.

    ``outcome`` [sets, n, visits] with NaN for missing; ``covariates`` [n, q] for all sets or
    [sets, n, q]; ``contrasts`` [c, visits, q] weigh the coefficients by visit. ``workers``
    threads (all cores if None). Raises AnalysisError for shapes that do not fit; a bad data set
    ends with its status.
    """
    outcome = np.ascontiguousarray(outcome, dtype=np.float64)
    tall = np.ascontiguousarray(covariates, dtype=np.float64)
    tall = tall[None] if tall.ndim == 2 else tall
    check_batch(outcome, tall, contrasts)
    (sets, _, visits), q = outcome.shape, tall.shape[2]
    design = design_of([f"{j}" for j in range(q)], [f"{v}" for v in range(visits)], by_visit)
    structures = ordered(covariance, fallbacks)
    codes = np.array([structure.code for structure in structures], np.int64)
    weights = np.ascontiguousarray(contrasts.reshape(-1, visits * q), dtype=np.float64)
    results = no_results(sets, len(structures), weights.shape[0])
    restriction = design.compiled_restriction()

    def fit_from(first: int) -> None:
        last = min(first + sets_per_chunk, sets)
        fit_range(first, last, outcome, tall, restriction, codes, weights, results)

    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        list(pool.map(fit_from, range(0, sets, sets_per_chunk)))
    if df == "residual":
        results.df[:] = (results.records - len(design.columns))[:, None]
    return batch_of(results, structures, level)


def check_batch(outcome: Floats, covariates: Floats, contrasts: Floats) -> None:
    """Raise AnalysisError unless outcome, covariates [sets or 1, n, q] and contrasts agree."""
    if outcome.ndim != 3 or covariates.ndim != 3 or contrasts.ndim != 3:
        problem = "outcome, covariates or contrasts lack a dimension"
        raise AnalysisError("batch", problem, "Give [sets, n, visits], [n, q], [c, visits, q]")
    sets, n, visits = outcome.shape
    fits = covariates.shape[0] in (1, sets) and covariates.shape[1] == n
    if not fits or contrasts.shape[1:] != (visits, covariates.shape[2]):
        shapes = f"{outcome.shape}, {covariates.shape} and {contrasts.shape}"
        raise AnalysisError("batch", f"shapes {shapes} do not agree", "Check n, visits and q")


def no_results(sets: int, structures: int, contrasts: int) -> Results:
    """Return results with nothing tried and nothing found."""
    return Results(
        status=np.full((sets, structures), NOT_TRIED, np.int64),
        estimate=np.full((sets, contrasts), np.nan),
        variance=np.full((sets, contrasts), np.nan),
        df=np.full((sets, contrasts), np.nan),
        log_likelihood=np.full(sets, np.nan),
        records=np.zeros(sets),
    )


def batch_of(results: Results, structures: tuple[Structure, ...], level: float) -> BatchFit:
    """Return the results with intervals and p values."""
    error = np.sqrt(results.variance)
    p_value, half = t_test(results.estimate, error, results.df, level)
    used = (results.status != NOT_TRIED).sum(axis=1) - 1
    return BatchFit(
        estimate=results.estimate,
        standard_error=error,
        df=results.df,
        p_value=p_value,
        lower=results.estimate - half,
        upper=results.estimate + half,
        log_likelihood=results.log_likelihood,
        status=results.status[np.arange(used.size), used],
        used=used,
        attempts=results.status,
        structures=structures,
        level=level,
    )
