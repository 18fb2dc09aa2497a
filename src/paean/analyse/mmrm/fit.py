"""Fit one MMRM by restricted maximum likelihood, falling back where the caller allows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from paean.analyse.mmrm.covariance import covariance_of
from paean.analyse.mmrm.curvature import Curvature, curvature_at
from paean.analyse.mmrm.design import Design, check_arrays, design_of, rank_error
from paean.analyse.mmrm.errors import AnalysisError
from paean.analyse.mmrm.kenward_roger import adjusted_covariance
from paean.analyse.mmrm.likelihood import Point, reml_at
from paean.analyse.mmrm.newton import element_spread, search
from paean.analyse.mmrm.patterns import PatternSums, pattern_sums
from paean.analyse.mmrm.status import Status, Structure
from paean.numeric.streams import Floats

DegreesOfFreedom = Literal["satterthwaite", "kenward-roger", "residual"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A covariance structure that was tried, and how that ended."""

    structure: Structure
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a converged fit knows; m = visits q, k = visits (visits + 1) / 2.

    ``coefficients`` [visits, q] and their ``covariance`` [m, m] (visit-major), for
    Kenward-Roger ``adjusted`` [m, m] for small samples (otherwise the same); ``sigma`` [visits,
    visits] and the covariance of its elements ``sigma_spread`` [k, k], from the observed
    information, for Kenward-Roger from the expected; ``slopes`` [k, m, m]: the derivatives of
    the covariance by the elements are covariance slopes covariance.
    """

    coefficients: Floats
    covariance: Floats
    adjusted: Floats
    sigma: Floats
    sigma_spread: Floats
    slopes: Floats
    log_likelihood: float
    iterations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """One fitted MMRM: what was asked, how it ended, and the estimate if it converged.

    ``attempts`` lists the structures in the order tried; the last one is the one used.
    ``patients`` and ``records`` count those with an outcome seen.
    """

    design: Design
    df: DegreesOfFreedom
    attempts: tuple[Attempt, ...]
    patients: int
    records: int
    estimate: Estimate | None

    @property
    def status(self) -> Status:
        """Return how the last attempt ended."""
        return self.attempts[-1].status

    @property
    def structure(self) -> Structure:
        """Return the covariance structure of the last attempt."""
        return self.attempts[-1].structure

    @property
    def account(self) -> str:
        """Return in one sentence which covariance was used and why."""
        failed = [f"{a.structure}: {a.status.reason}" for a in self.attempts[:-1]]
        why = f", after {'; '.join(failed)}" if failed else ""
        return f"{self.structure}: {self.status.reason}{why}"


def fit_mmrm(
    outcome: Floats,
    covariates: Floats,
    *,
    names: Sequence[str],
    visits: Sequence[str] | None = None,
    by_visit: bool | Sequence[bool] = True,
    covariance: Structure | str = Structure.UNSTRUCTURED,
    fallbacks: Sequence[Structure | str] = (),
    df: DegreesOfFreedom = "satterthwaite",
) -> Fit:
    """Fit Y_i ~ N(B z_i, Sigma) to the outcomes seen, by restricted maximum likelihood.

    ``outcome`` [n, visits] with NaN for missing; ``covariates`` [n, q], the intercept and the
    arms among them, finite, ``names`` [q]; ``by_visit`` says for all or for each covariate
    whether it has its own slope at each visit. ``fallbacks`` are tried in order when
    ``covariance`` does not converge. A data set without an estimate ends with its status.
    Raises AnalysisError for arrays that do not fit, and for a design without full rank.
    """
    outcome = np.ascontiguousarray(outcome, dtype=np.float64)
    covariates = np.ascontiguousarray(covariates, dtype=np.float64)
    labels = visits if visits is not None else [f"visit {v + 1}" for v in range(outcome.shape[1])]
    design = design_of(names, labels, by_visit)
    check_arrays(outcome, covariates, design)
    sums = pattern_sums(outcome, covariates)
    attempts, estimate = try_in_order(ordered(covariance, fallbacks), sums, design, df)
    if attempts[-1].status is Status.RANK_DEFICIENT:
        raise rank_error(outcome, covariates, design)
    return Fit(
        design=design,
        df=df,
        attempts=attempts,
        patients=int(sums.patients.sum()),
        records=int(np.isfinite(outcome).sum()),
        estimate=estimate,
    )


def ordered(
    covariance: Structure | str, fallbacks: Sequence[Structure | str]
) -> tuple[Structure, ...]:
    """Return the structures to try, in order; raises AnalysisError for one not known."""
    asked = (covariance, *fallbacks)
    known = [structure.value for structure in Structure]
    for name in asked:
        if name not in known:
            problem = f"no covariance structure is called {name}"
            raise AnalysisError("covariance", problem, f"Choose from {', '.join(known)}")
    return tuple(Structure(name) for name in asked)


def try_in_order(
    structures: tuple[Structure, ...], sums: PatternSums, design: Design, df: DegreesOfFreedom
) -> tuple[tuple[Attempt, ...], Estimate | None]:
    """Return the attempts up to the first that converged, and its estimate."""
    attempts, estimate = list[Attempt](), None
    for structure in structures:
        status, estimate = estimate_with(structure, sums, design, df)
        attempts.append(Attempt(structure=structure, status=status))
        if status in (Status.CONVERGED, Status.RANK_DEFICIENT):
            break
    return tuple(attempts), estimate


def estimate_with(
    structure: Structure, sums: PatternSums, design: Design, df: DegreesOfFreedom
) -> tuple[Status, Estimate | None]:
    """Return how the search with one structure ended, and the estimate if it converged."""
    restriction = design.compiled_restriction()
    code, visits = structure.code, len(design.visits)
    status, iterations, theta = search(code, sums, restriction)
    if status != Status.CONVERGED:
        return Status(status), None
    sigma = covariance_of(code, theta, visits)
    point = reml_at(sigma, sums, restriction)
    curvature = curvature_at(point, sums)
    regular, spread = sigma_spread(code, theta, curvature, visits, df)
    if not regular:
        return Status.SINGULAR, None
    adjusted = point.covariance
    if df == "kenward-roger":
        adjusted = adjusted_covariance(point, curvature, sums, spread)
    return Status.CONVERGED, packed(point, sigma, spread, adjusted, curvature, iterations)


def sigma_spread(
    code: int, theta: Floats, curvature: Curvature, visits: int, df: DegreesOfFreedom
) -> tuple[bool, Floats]:
    """Return whether the covariance of Sigma's elements exists, and that covariance [k, k]."""
    regular, spread = element_spread(code, theta, curvature.observed, curvature.gradient, visits)
    if not regular or df != "kenward-roger":
        return regular, spread
    flat = np.zeros_like(curvature.gradient)
    return element_spread(code, theta, curvature.expected, flat, visits)


def packed(
    point: Point,
    sigma: Floats,
    spread: Floats,
    adjusted: Floats,
    curvature: Curvature,
    iterations: int,
) -> Estimate:
    """Return the estimate of a converged search."""
    return Estimate(
        coefficients=point.coefficients,
        covariance=point.covariance,
        adjusted=adjusted,
        sigma=sigma,
        sigma_spread=spread,
        slopes=curvature.slopes,
        log_likelihood=-point.value,
        iterations=iterations,
    )
