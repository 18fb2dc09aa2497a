"""Derivatives of the restricted likelihood by the elements of Sigma, all closed form.

With P = W - WXCX'W and Sigma_r = dSigma/dsigma_r for the elements sigma_r of Sigma
(r = (a, b), a >= b) the negative log-likelihood has

    gradient  1/2 tr(P Sigma_r) - 1/2 y'P Sigma_r P y
    Hessian   y'P Sigma_r P Sigma_s P y - 1/2 tr(P Sigma_r P Sigma_s)
    expected  1/2 tr(P Sigma_r P Sigma_s)

(Jennrich & Schluchter 1986, doi 10.2307/2530695; Sigma is linear in its elements, so there is
no second-derivative term.) With A_r = X'W Sigma_r WX and h_r = X'W Sigma_r W e

    tr(P Sigma_r P Sigma_s) = tr(W Sigma_r W Sigma_s) - 2 tr(W Sigma_r W Sigma_s W XCX')
                              + tr(C A_r C A_s)
    y'P Sigma_r P Sigma_s P y = e'W Sigma_r W Sigma_s W e - h_r'C h_s.
"""

from typing import NamedTuple

import numpy as np

from paean.analyse.mmrm.likelihood import Point
from paean.analyse.mmrm.patterns import PatternSums
from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.dense import add_product, dot, product, times
from paean.numeric.streams import Floats


class Curvature(NamedTuple):
    """Derivatives by the k elements of Sigma: ``gradient`` [k], Hessians [k, k].

    ``slopes`` A [k, m, m]: minus the derivatives of H = X'WX by the elements.
    """

    gradient: Floats
    observed: Floats
    expected: Floats
    slopes: Floats


@compiled_part
def element_of(r: int) -> tuple[int, int]:
    """Return row and column (row >= column) of element r of the lower triangle, by rows."""
    row = 0
    while (row + 1) * (row + 2) // 2 <= r:
        row += 1
    return row, r - row * (row + 1) // 2


@compiled_part
def elements(matrix: Floats) -> Floats:
    """Return the derivative by each element of Sigma of tr(matrix Sigma), matrix symmetric."""
    visits = matrix.shape[0]
    out = np.empty(visits * (visits + 1) // 2)
    for r in range(out.shape[0]):
        a, b = element_of(r)
        out[r] = matrix[a, a] if a == b else 2.0 * matrix[a, b]
    return out


@compiled_part
def sandwich(weight: Floats, middle: Floats) -> Floats:
    """Return weight middle weight."""
    return product(product(weight, middle), weight)


@compiled_part
def fitted_spread(zz: Floats, covariance: Floats, visits: int) -> Floats:
    """Return the sum over a pattern's patients of X_i C X_i' [visits, visits]."""
    q = zz.shape[0]
    out = np.zeros((visits, visits))
    for a in range(visits):
        for b in range(visits):
            total = 0.0
            for i in range(q):
                for j in range(q):
                    total += zz[i, j] * covariance[a * q + i, b * q + j]
            out[a, b] = total
    return out


@compiled_part
def add_traces(weight: Floats, middle: Floats, into: Floats) -> None:
    """Add tr(Sigma_r W Sigma_s M) for all pairs of elements r, s to ``into`` [k, k]."""
    for r in range(into.shape[0]):
        a, b = element_of(r)
        once = 0.5 if a == b else 1.0
        for s in range(r + 1):
            c, d = element_of(s)
            share = 0.5 * once if c == d else once
            trace = weight[b, c] * middle[d, a] + weight[a, c] * middle[d, b]
            trace += weight[b, d] * middle[c, a] + weight[a, d] * middle[c, b]
            into[r, s] += share * trace
            if s < r:
                into[s, r] += share * trace


@compiled_part
def add_slopes(weight: Floats, zz: Floats, errors: Floats, slopes: Floats, pulls: Floats) -> None:
    """Add a pattern's A_r to ``slopes`` [k, m, m] and h_r to ``pulls`` [k, m].

    ``errors`` [q, visits] is the pattern's Z'E.
    """
    visits, q = weight.shape[0], zz.shape[0]
    for r in range(slopes.shape[0]):
        a, b = element_of(r)
        once = 0.5 if a == b else 1.0
        for v in range(visits):
            for w in range(visits):
                f = once * (weight[v, a] * weight[b, w] + weight[v, b] * weight[a, w])
                if f == 0.0:
                    continue
                for i in range(q):
                    pulls[r, v * q + i] += f * errors[i, w]
                    for j in range(q):
                        slopes[r, v * q + i, w * q + j] += f * zz[i, j]


@compiled
def curvature_at(point: Point, sums: PatternSums) -> Curvature:
    """Return the derivatives at a point inside the parameter space."""
    patterns, visits = sums.seen.shape
    q = sums.zz.shape[1]
    k, m = visits * (visits + 1) // 2, visits * q
    tilt = np.zeros((visits, visits))
    expected, data = np.zeros((k, k)), np.zeros((k, k))
    slopes, pulls = np.zeros((k, m, m)), np.zeros((k, m))
    for g in range(patterns):
        weight = point.weights[g]
        errors = sums.zy[g] - product(sums.zz[g], np.ascontiguousarray(point.coefficients.T))
        model = sandwich(weight, fitted_spread(sums.zz[g], point.covariance, visits))
        noise = sandwich(weight, point.residuals[g])
        half = 0.5 * sums.patients[g]
        for a in range(visits):
            for b in range(visits):
                tilt[a, b] += half * weight[a, b] - 0.5 * (model[a, b] + noise[a, b])
                model[a, b] = half * weight[a, b] - model[a, b]
        add_traces(weight, model, expected)
        add_traces(weight, noise, data)
        add_slopes(weight, sums.zz[g], errors, slopes, pulls)
    add_design(point.covariance, slopes, pulls, expected, data)
    return Curvature(elements(tilt), data - expected, expected, slopes)


@compiled_part
def add_design(
    covariance: Floats, slopes: Floats, pulls: Floats, expected: Floats, data: Floats
) -> None:
    """Add the terms that come from estimating the coefficients to both Hessians [k, k]."""
    k, m = pulls.shape
    shaped = np.zeros((k, m, m))
    for r in range(k):
        add_product(covariance, slopes[r], shaped[r])
    for r in range(k):
        turned = np.ascontiguousarray(shaped[r].T).reshape(m * m)
        led = times(covariance, pulls[r])
        for s in range(r + 1):
            trace = 0.5 * dot(turned, shaped[s].reshape(m * m))
            pull = dot(led, pulls[s])
            expected[r, s] += trace
            data[r, s] -= pull
            if s < r:
                expected[s, r] += trace
                data[s, r] -= pull
