"""The restricted log-likelihood of the MMRM at one Sigma.

Y_i ~ N(X_i beta, Sigma[seen]) with X_i = I (x) z_i', beta = K gamma the coefficients by visit.
W = Sigma[seen]^-1 (0 where unseen), H = X'WX, C = K (K'HK)^-1 K' the covariance of beta. The
constant is the one of nlme and lme4: log det(K'HK) counts, log det(X'X) does not.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from paean.analyse.mmrm.patterns import PatternSums
from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.dense import cholesky, dot, inverse, log_determinant, times
from paean.numeric.streams import Floats

LOG_TWO_PI = float(np.log(2.0 * np.pi))
LEAST_PIVOT = 1e-13  # of Sigma and of X'WX, relative to the diagonal: below it digits are lost


class Point(NamedTuple):
    """The model at one Sigma.

    ``inside``: whether Sigma and X'WX are positive definite there; if not, nothing else holds.
    ``value``: negative restricted log-likelihood; ``coefficients`` [visits, q];
    ``covariance`` C [visits q, visits q]; ``weights`` W [patterns, visits, visits];
    ``residuals``: sums of e e' per pattern, shaped as the weights.
    """

    inside: bool
    value: float
    coefficients: Floats
    covariance: Floats
    weights: Floats
    residuals: Floats


@compiled_part
def seen_inverse(sigma: Floats, seen: NDArray[np.bool_], into: Floats) -> tuple[bool, float]:
    """Return whether Sigma[seen] is positive definite, and its log determinant.

    Its inverse goes ``into`` [visits, visits] at the visits seen.
    """
    at = np.nonzero(seen)[0]
    size = at.shape[0]
    part = np.empty((size, size))
    for a in range(size):
        for b in range(size):
            part[a, b] = sigma[at[a], at[b]]
    inside, factor = cholesky(part, LEAST_PIVOT)
    if not inside:
        return False, 0.0
    small = inverse(factor)
    for a in range(size):
        for b in range(size):
            into[at[a], at[b]] = small[a, b]
    return True, log_determinant(factor)


@compiled_part
def normal_equations(sums: PatternSums, weights: Floats) -> tuple[Floats, Floats]:
    """Return H = X'WX [m, m] and X'Wy [m], m = visits q, of the coefficients by visit."""
    patterns, visits = sums.seen.shape
    q = sums.zz.shape[1]
    information = np.zeros((visits * q, visits * q))
    score = np.zeros(visits * q)
    for g in range(patterns):
        for a in range(visits):
            for b in range(visits):
                w = weights[g, a, b]
                if w == 0.0:
                    continue
                for i in range(q):
                    score[a * q + i] += w * sums.zy[g, i, b]
                    for j in range(q):
                        information[a * q + i, b * q + j] += w * sums.zz[g, i, j]
    return information, score


@compiled_part
def restricted(information: Floats, restriction: Floats) -> Floats:
    """Return K'HK for the restriction K [m, p], or H itself where K has no column."""
    if restriction.shape[1] == 0:
        return information
    m, p = restriction.shape
    left = np.zeros((m, p))
    for i in range(m):
        for j in range(m):
            h = information[i, j]
            for c in range(p):
                left[i, c] += h * restriction[j, c]
    both = np.zeros((p, p))
    for i in range(m):
        for r in range(p):
            k = restriction[i, r]
            if k != 0.0:
                for c in range(p):
                    both[r, c] += k * left[i, c]
    return both


@compiled_part
def spread(covariance: Floats, restriction: Floats) -> Floats:
    """Return K V K' for V [p, p], or V itself where K has no column."""
    if restriction.shape[1] == 0:
        return covariance
    return restricted(covariance, np.ascontiguousarray(restriction.T))


@compiled_part
def residual_sums(sums: PatternSums, coefficients: Floats) -> Floats:
    """Return the sums of e e' per pattern [patterns, visits, visits], e = y - B z."""
    patterns, visits = sums.seen.shape
    q = sums.zz.shape[1]
    residuals = np.zeros((patterns, visits, visits))
    moved = np.zeros((visits, q))
    for g in range(patterns):
        for a in range(visits):
            for j in range(q):
                total = 0.0
                for i in range(q):
                    total += coefficients[a, i] * sums.zz[g, i, j]
                moved[a, j] = total
        for a in range(visits):
            for b in range(visits):
                if sums.seen[g, a] and sums.seen[g, b]:
                    total = sums.yy[g, a, b]
                    for i in range(q):
                        total -= coefficients[a, i] * sums.zy[g, i, b]
                        total -= coefficients[b, i] * (sums.zy[g, i, a] - moved[a, i])
                    residuals[g, a, b] = total
    return residuals


@compiled
def reml_at(sigma: Floats, sums: PatternSums, restriction: Floats) -> Point:
    """Return the model at Sigma [visits, visits]; ``restriction`` K [m, p], p = 0 for none."""
    patterns, visits = sums.seen.shape
    q = sums.zz.shape[1]
    weights = np.zeros((patterns, visits, visits))
    covariance, coefficients = np.zeros((visits * q, visits * q)), np.zeros((visits, q))
    residuals = weights
    value, records, inside = 0.0, 0.0, True
    for g in range(patterns):
        if inside:
            inside, log_det = seen_inverse(sigma, sums.seen[g], weights[g])
            value += 0.5 * sums.patients[g] * log_det
            for v in range(visits):
                records += sums.patients[g] * sums.seen[g, v]
    if inside:
        information, score = normal_equations(sums, weights)
        inside, factor = cholesky(restricted(information, restriction), LEAST_PIVOT)
        if inside:
            covariance = spread(inverse(factor), restriction)
            coefficients = times(covariance, score).reshape((visits, q))
            residuals = residual_sums(sums, coefficients)
            value += 0.5 * (log_determinant(factor) + dot(weights.ravel(), residuals.ravel()))
            value += 0.5 * (records - factor.shape[0]) * LOG_TWO_PI
    return Point(inside, value, coefficients, covariance, weights, residuals)
