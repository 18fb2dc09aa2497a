"""The MMRM of a study too large for memory: its sums are added part by part, then fitted once.

The likelihood needs the data only as sums per pattern of missing visits, so ten million people
take the room of one part. The result equals ``fit_batch`` on all rows but for rounding.
"""

from collections.abc import Iterable
from functools import reduce

import numpy as np

from paean.analyse.mmrm.batch import (
    CONVERGED,
    SINGULAR,
    BatchFit,
    Results,
    batch_of,
    no_results,
    write_contrasts,
)
from paean.analyse.mmrm.covariance import covariance_of
from paean.analyse.mmrm.curvature import curvature_at
from paean.analyse.mmrm.design import design_of
from paean.analyse.mmrm.fit import ordered
from paean.analyse.mmrm.likelihood import reml_at
from paean.analyse.mmrm.newton import element_spread, search
from paean.analyse.mmrm.patterns import PatternSums, pattern_sums
from paean.analyse.mmrm.status import Structure
from paean.numeric.compiled import compiled
from paean.numeric.streams import Floats

Part = tuple[Floats, Floats]  # outcome [n, visits] with NaN, covariates [n, q]


def sums_of(parts: Iterable[Part]) -> PatternSums:
    """Return the sums of all parts together, one part in memory at a time."""
    return reduce(added, (pattern_sums(outcome, covariates) for outcome, covariates in parts))


def added(one: PatternSums, other: PatternSums) -> PatternSums:
    """Return the sums of two stretches of people."""
    seen, where = np.unique(np.concatenate([one.seen, other.seen]), axis=0, return_inverse=True)

    def together(a: Floats, b: Floats) -> Floats:
        total = np.zeros((len(seen), *a.shape[1:]))
        np.add.at(total, where.ravel(), np.concatenate([a, b]))
        return total

    return PatternSums(
        patients=together(one.patients, other.patients),
        seen=np.ascontiguousarray(seen),
        zz=together(one.zz, other.zz),
        zy=together(one.zy, other.zy),
        yy=together(one.yy, other.yy),
    )


def fit_sums(
    sums: PatternSums, contrasts: Floats, *, covariance: Structure = Structure.UNSTRUCTURED
) -> BatchFit:
    """Fit one study from its sums by REML; ``contrasts`` [c, visits, q], Satterthwaite's df."""
    visits, q = sums.seen.shape[1], sums.zz.shape[1]
    design = design_of([f"{j}" for j in range(q)], [f"{v}" for v in range(visits)], True)
    structures = ordered(covariance, ())
    results = no_results(1, 1, contrasts.shape[0])
    weights = np.ascontiguousarray(contrasts.reshape(-1, visits * q), dtype=np.float64)
    results.status[0, 0] = _fit(
        sums, design.compiled_restriction(), structures[0].code, weights, results
    )
    return batch_of(results, structures, 0.95)


@compiled
def _fit(sums: PatternSums, restriction: Floats, code: int, contrasts: Floats, to: Results) -> int:
    """Fit one structure, write its contrasts and return the status."""
    visits = sums.seen.shape[1]
    status, _, theta = search(code, sums, restriction)
    if status == CONVERGED:
        point = reml_at(covariance_of(code, theta, visits), sums, restriction)
        curvature = curvature_at(point, sums)
        regular, spread = element_spread(
            code, theta, curvature.observed, curvature.gradient, visits
        )
        status = CONVERGED if regular else SINGULAR
        if regular:
            write_contrasts(point, curvature.slopes, spread, contrasts, 0, to)
    return status
