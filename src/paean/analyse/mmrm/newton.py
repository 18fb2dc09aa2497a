"""The search for the REML estimate: Newton with exact derivatives, Fisher scoring where needed.

Both are unchanged by units of measurement and the stop is by the Newton decrement, so a fit
does not depend on the scale of the outcome. One bad data set ends with a status.
"""

import numpy as np

from paean.analyse.mmrm.covariance import (
    covariance_bend,
    covariance_of,
    covariance_slopes,
    first_theta,
)
from paean.analyse.mmrm.curvature import Curvature, curvature_at
from paean.analyse.mmrm.likelihood import (
    normal_equations,
    reml_at,
    residual_sums,
    restricted,
    spread,
)
from paean.analyse.mmrm.patterns import PatternSums
from paean.analyse.mmrm.status import Status, Structure
from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.dense import cholesky, dot, inverse, product, solve, times
from paean.numeric.streams import Floats

CONVERGED = int(Status.CONVERGED)
NOT_CONVERGED = int(Status.NOT_CONVERGED)
SINGULAR = int(Status.SINGULAR)
TOO_FEW_DATA = int(Status.TOO_FEW_DATA)
RANK_DEFICIENT = int(Status.RANK_DEFICIENT)
UNSTRUCTURED = Structure.UNSTRUCTURED.code

MOST_ITERATIONS = 100
LARGEST_DECREMENT = 1e-14  # of the log-likelihood: theta within 1e-7 of its standard error
LEAST_VARIANCE_LEFT = 1e-7  # share of a visit's variance not explained by earlier visits
LEAST_CURVATURE = 1e-9  # pivots of the information, relative to its diagonal
LEAST_DESIGN_PIVOT = 1e-11  # pivots of X'X, relative to its diagonal
ENOUGH_DECREASE, MOST_HALVINGS, SLACK = 1e-4, 40, 1e-12


@compiled_part
def seen_counts(sums: PatternSums) -> Floats:
    """Return how many patients were seen at both of two visits [visits, visits]."""
    patterns, visits = sums.seen.shape
    counts = np.zeros((visits, visits))
    for g in range(patterns):
        for a in range(visits):
            for b in range(visits):
                if sums.seen[g, a] and sums.seen[g, b]:
                    counts[a, b] += sums.patients[g]
    return counts


@compiled_part
def visits_alone(sums: PatternSums) -> Floats:
    """Return the weights of least squares: 1 for each outcome seen."""
    patterns, visits = sums.seen.shape
    weights = np.zeros((patterns, visits, visits))
    for g in range(patterns):
        for v in range(visits):
            weights[g, v, v] = 1.0 if sums.seen[g, v] else 0.0
    return weights


@compiled_part
def enough_data(structure: int, sums: PatternSums, counts: Floats, restricted_to: int) -> bool:
    """Return whether each visit, and each pair where Sigma is unstructured, was seen enough.

    ``restricted_to`` is the number of coefficients of a restricted model, 0 for none.
    """
    visits, q = counts.shape[0], sums.zz.shape[1]
    fewest = q + 1 if restricted_to == 0 else 2
    for a in range(visits):
        if counts[a, a] < fewest:
            return False
        for b in range(a):
            if structure == UNSTRUCTURED and counts[a, b] < 1:
                return False
    coefficients = q * visits if restricted_to == 0 else restricted_to
    return np.trace(counts) > coefficients


@compiled_part
def pairwise(residuals: Floats, counts: Floats) -> Floats:
    """Return a rough covariance from residual sums, pair by pair of visits."""
    visits = counts.shape[0]
    rough = np.zeros((visits, visits))
    for a in range(visits):
        for b in range(visits):
            for g in range(residuals.shape[0]):
                rough[a, b] += residuals[g, a, b]
            rough[a, b] /= max(counts[a, b], 1.0)
    return rough


@compiled_part
def varies(rough: Floats, sums: PatternSums) -> bool:
    """Return whether every visit has variance left beyond rounding error."""
    for v in range(rough.shape[0]):
        level, patients = 0.0, 0.0
        for g in range(sums.seen.shape[0]):
            level += sums.yy[g, v, v]
            patients += sums.patients[g] * sums.seen[g, v]
        if not rough[v, v] * patients > LEAST_DESIGN_PIVOT * level:
            return False
    return True


@compiled_part
def beginning(structure: int, sums: PatternSums, restriction: Floats) -> tuple[int, Floats]:
    """Return whether the data can carry the model, and a rough Sigma by least squares."""
    q = sums.zz.shape[1]
    counts = seen_counts(sums)
    visits = counts.shape[0]
    status, rough = TOO_FEW_DATA, counts
    if enough_data(structure, sums, counts, restriction.shape[1]):
        information, score = normal_equations(sums, visits_alone(sums))
        full_rank, factor = cholesky(restricted(information, restriction), LEAST_DESIGN_PIVOT)
        status = RANK_DEFICIENT
        if full_rank:
            covariance = spread(inverse(factor), restriction)
            coefficients = times(covariance, score).reshape((visits, q))
            rough = pairwise(residual_sums(sums, coefficients), counts)
            status = CONVERGED if varies(rough, sums) else SINGULAR
    return status, rough


@compiled_part
def bent(inner: Floats, slopes: Floats) -> Floats:
    """Return slopes' inner slopes."""
    return product(product(np.ascontiguousarray(slopes.T), inner), slopes)


@compiled_part
def downhill(
    structure: int, theta: Floats, curvature: Curvature, visits: int, scoring: bool
) -> tuple[bool, Floats, float]:
    """Return whether a step exists, the step, and twice the decrease it promises.

    Newton's step where the Hessian is positive definite and ``scoring`` is not asked for,
    otherwise the step of Fisher scoring.
    """
    slopes = covariance_slopes(structure, theta, visits)
    gradient = np.zeros(theta.shape[0])
    for r in range(slopes.shape[0]):
        for j in range(slopes.shape[1]):
            gradient[j] += slopes[r, j] * curvature.gradient[r]
    convex, factor = False, slopes
    if not scoring:
        hessian = bent(curvature.observed, slopes)
        hessian += covariance_bend(structure, theta, curvature.gradient, visits)
        convex, factor = cholesky(hessian, LEAST_CURVATURE)
    if not convex:
        convex, factor = cholesky(bent(curvature.expected, slopes), LEAST_CURVATURE)
    step = -solve(factor, gradient) if convex else gradient
    return convex, step, -dot(gradient, step)


@compiled
def element_spread(
    structure: int, theta: Floats, hessian: Floats, tilt: Floats, visits: int
) -> tuple[bool, Floats]:
    """Return whether Sigma and the information on it are regular, and the inverse of it.

    The inverse is the covariance [k, k] of the estimated elements of Sigma: with J their slopes
    by theta J (J' hessian J + bend)^-1 J'. ``hessian`` [k, k] is the observed or the expected
    one; ``tilt`` [k] the gradient by the elements, or 0 with the expected one.
    """
    regular, _ = cholesky(covariance_of(structure, theta, visits), LEAST_VARIANCE_LEFT)
    slopes = covariance_slopes(structure, theta, visits)
    whole = bent(hessian, slopes) + covariance_bend(structure, theta, tilt, visits)
    convex, factor = cholesky(whole, LEAST_CURVATURE)
    if not (regular and convex):
        return False, hessian
    return True, bent(inverse(factor), np.ascontiguousarray(slopes.T))


@compiled
def search(structure: int, sums: PatternSums, restriction: Floats) -> tuple[int, int, Floats]:
    """Return the status, the number of iterations and theta of the REML estimate.

    ``restriction`` K [m, p] maps the coefficients to those by visit; p = 0 for all by visit.
    A status other than converged says why there is no estimate; theta is then of no use.
    """
    visits = sums.seen.shape[1]
    status, rough = beginning(structure, sums, restriction)
    theta = first_theta(structure, rough) if status == CONVERGED else np.zeros(0)
    tried, step = theta, theta
    share, halvings, iteration, decrement, value = 1.0, 0, 0, np.inf, np.inf
    searching = status == CONVERGED
    while searching:
        wanted = value + SLACK * abs(value) - ENOUGH_DECREASE * share * decrement
        reached = reml_at(covariance_of(structure, tried, visits), sums, restriction)
        if reached.inside and (iteration == 0 or reached.value <= wanted):
            theta, value, halvings, share = tried, reached.value, 0, 1.0
            curvature = curvature_at(reached, sums)
            usable, step, decrement = downhill(structure, theta, curvature, visits, iteration == 0)
            iteration += 1
            if not usable:
                status, searching = SINGULAR, False
            elif decrement < LARGEST_DECREMENT:
                searching = False
        else:
            share, halvings = 0.5 * share, halvings + 1
        if iteration > MOST_ITERATIONS or halvings > MOST_HALVINGS:
            status, searching = NOT_CONVERGED, False
        tried = theta + share * step
    return status, iteration, theta
