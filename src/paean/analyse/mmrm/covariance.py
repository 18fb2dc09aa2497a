"""Covariance structures: Sigma and its derivatives by the parameters theta of each.

Unstructured: theta holds the elements of Sigma (lower triangle by rows). Compound symmetry:
the variance, then the covariance. The heterogeneous structures: the log standard deviation of
each visit, then the correlation by lag (Toeplitz) or one correlation. Theta outside the
positive definite Sigma is possible; the search steps back from it.
"""

import numpy as np

from paean.analyse.mmrm.curvature import element_of
from paean.analyse.mmrm.status import Structure
from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.dense import cholesky
from paean.numeric.streams import Floats

UNSTRUCTURED = Structure.UNSTRUCTURED.code
TOEPLITZ = Structure.TOEPLITZ.code
AUTOREGRESSIVE = Structure.AUTOREGRESSIVE.code
COMPOUND_SYMMETRY = Structure.COMPOUND_SYMMETRY.code

SHRINKAGE = (1.0, 0.8, 0.6, 0.4, 0.2)  # of the rough correlations, until positive definite
LEAST_START_PIVOT = 0.01
LARGEST_START_CORRELATION = 0.98


@compiled_part
def parameter_count(structure: int, visits: int) -> int:
    """Return how many parameters the structure has."""
    if structure == UNSTRUCTURED:
        return visits * (visits + 1) // 2
    if structure == COMPOUND_SYMMETRY:
        return 2
    return 2 * visits - 1 if structure == TOEPLITZ else visits + 1


@compiled_part
def correlation(structure: int, theta: Floats, lag: int, visits: int) -> tuple[Floats, int]:
    """Return the correlation at a lag with its two derivatives, and by which parameter.

    For the heterogeneous structures only.
    """
    if lag == 0:
        return np.array([1.0, 0.0, 0.0]), visits
    at = visits + lag - 1 if structure == TOEPLITZ else visits
    rho = theta[at]
    if structure != AUTOREGRESSIVE:
        return np.array([rho, 1.0, 0.0]), at
    slope = lag * rho ** (lag - 1)
    bend = lag * (lag - 1) * rho ** (lag - 2) if lag > 1 else 0.0
    return np.array([rho**lag, slope, bend]), at


@compiled
def covariance_of(structure: int, theta: Floats, visits: int) -> Floats:
    """Return Sigma [visits, visits]."""
    sigma = np.empty((visits, visits))
    for r in range(visits * (visits + 1) // 2):
        a, b = element_of(r)
        if structure == UNSTRUCTURED:
            value = theta[r]
        elif structure == COMPOUND_SYMMETRY:
            value = theta[0] if a == b else theta[1]
        else:
            rho, _ = correlation(structure, theta, a - b, visits)
            value = rho[0] * np.exp(theta[a] + theta[b])
        sigma[a, b] = value
        sigma[b, a] = value
    return sigma


@compiled
def covariance_slopes(structure: int, theta: Floats, visits: int) -> Floats:
    """Return the derivatives of the elements of Sigma by theta [k, parameters]."""
    k = visits * (visits + 1) // 2
    slopes = np.zeros((k, parameter_count(structure, visits)))
    for r in range(k):
        a, b = element_of(r)
        if structure == UNSTRUCTURED:
            slopes[r, r] = 1.0
        elif structure == COMPOUND_SYMMETRY:
            slopes[r, 0 if a == b else 1] = 1.0
        else:
            rho, at = correlation(structure, theta, a - b, visits)
            scale = np.exp(theta[a] + theta[b])
            slopes[r, a] += scale * rho[0]
            slopes[r, b] += scale * rho[0]
            if a != b:
                slopes[r, at] = scale * rho[1]
    return slopes


@compiled
def covariance_bend(structure: int, theta: Floats, tilt: Floats, visits: int) -> Floats:
    """Return the sum over the elements of ``tilt`` [k] times their second derivatives."""
    size = parameter_count(structure, visits)
    bend = np.zeros((size, size))
    if structure in (UNSTRUCTURED, COMPOUND_SYMMETRY):
        return bend
    for r in range(tilt.shape[0]):
        a, b = element_of(r)
        rho, at = correlation(structure, theta, a - b, visits)
        scale = tilt[r] * np.exp(theta[a] + theta[b])
        for i in (a, b):
            for j in (a, b):
                bend[i, j] += scale * rho[0]
            if a != b:
                bend[i, at] += scale * rho[1]
                bend[at, i] += scale * rho[1]
        if a != b:
            bend[at, at] += scale * rho[2]
    return bend


@compiled_part
def rough_correlation(rough: Floats, lag: int) -> float:
    """Return the mean correlation at a lag (0: over all lags) in a rough covariance."""
    visits = rough.shape[0]
    total, pairs = 0.0, 0
    for a in range(visits):
        for b in range(a):
            if lag in (0, a - b):
                total += rough[a, b] / np.sqrt(rough[a, a] * rough[b, b])
                pairs += 1
    mean = total / max(pairs, 1)
    return min(max(mean, -LARGEST_START_CORRELATION), LARGEST_START_CORRELATION)


@compiled_part
def start_at(structure: int, rough: Floats, share: float) -> Floats:
    """Return theta near a rough covariance, its correlations times ``share``."""
    visits = rough.shape[0]
    theta = np.zeros(parameter_count(structure, visits))
    if structure == UNSTRUCTURED:
        for r in range(theta.shape[0]):
            a, b = element_of(r)
            theta[r] = rough[a, b] * (1.0 if a == b else share)
    elif structure == COMPOUND_SYMMETRY:
        theta[0] = np.mean(np.diag(rough))
        theta[1] = share * theta[0] * rough_correlation(rough, 0)
    else:
        for v in range(visits):
            theta[v] = 0.5 * np.log(rough[v, v])
        for at in range(visits, theta.shape[0]):
            lag = 1 + at - visits if structure != COMPOUND_SYMMETRY else 0
            theta[at] = share * rough_correlation(rough, lag)
    return theta


@compiled_part
def first_theta(structure: int, rough: Floats) -> Floats:
    """Return a theta well inside the positive definite Sigma, near a rough covariance."""
    visits = rough.shape[0]
    for share in SHRINKAGE:
        theta = start_at(structure, rough, share)
        inside, _ = cholesky(covariance_of(structure, theta, visits), LEAST_START_PIVOT)
        if inside:
            return theta
    return start_at(structure, rough, 0.0)
