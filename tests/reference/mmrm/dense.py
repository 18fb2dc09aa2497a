"""The slow, obvious MMRM: whole matrices, one patient after the other, finite differences."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def negative_reml(sigma: Floats, outcome: Floats, covariates: Floats, restriction: Floats) -> float:
    """Return the negative restricted log-likelihood; ``restriction`` K [visits q, p]."""
    pieces = [
        pieces_of(*pair, sigma, restriction) for pair in zip(outcome, covariates, strict=True)
    ]
    information = sum(x.T @ w @ x for x, w, _ in pieces)
    beta = np.linalg.solve(information, sum(x.T @ w @ y for x, w, y in pieces))
    squares = sum((y - x @ beta) @ w @ (y - x @ beta) for x, w, y in pieces)
    log_det = -sum(np.linalg.slogdet(w)[1] for _, w, _ in pieces)
    records = sum(y.size for _, _, y in pieces)
    constant = (records - beta.size) * np.log(2 * np.pi)
    return float(0.5 * (constant + log_det + np.linalg.slogdet(information)[1] + squares))


def pieces_of(
    y: Floats, z: Floats, sigma: Floats, restriction: Floats
) -> tuple[Floats, Floats, Floats]:
    """Return X, W and y of one patient's outcomes seen."""
    seen = ~np.isnan(y)
    wide = np.kron(np.eye(y.size), z[None, :]) @ restriction
    return wide[seen], np.linalg.inv(sigma[np.ix_(seen, seen)]), y[seen]


def covariance(sigma: Floats, outcome: Floats, covariates: Floats, restriction: Floats) -> Floats:
    """Return the covariance of the coefficients by visit [visits q, visits q]."""
    pieces = [
        pieces_of(*pair, sigma, restriction) for pair in zip(outcome, covariates, strict=True)
    ]
    inner = np.linalg.inv(sum(x.T @ w @ x for x, w, _ in pieces))
    return restriction @ inner @ restriction.T


def slopes(function: Callable[[Floats], Floats | float], at: Floats, step: float = 1e-4) -> Floats:
    """Return central differences of fourth order [at.size, ...]; steps relative to 1 + |at|."""
    rows = []
    for i in range(at.size):
        h = np.zeros(at.size)
        h[i] = step * (1.0 + abs(at[i]))
        near = np.asarray(function(at + h)) - np.asarray(function(at - h))
        far = np.asarray(function(at + 2 * h)) - np.asarray(function(at - 2 * h))
        rows.append((8 * near - far) / (12 * h[i]))
    return np.array(rows)


def satterthwaite(
    contrast: Floats,
    theta: Floats,
    sigma_at: Callable[[Floats], Floats],
    outcome: Floats,
    covariates: Floats,
    restriction: Floats,
) -> float:
    """Return Satterthwaite's degrees of freedom with all derivatives by differences."""

    def value(t: Floats) -> float:
        return negative_reml(sigma_at(t), outcome, covariates, restriction)

    def variance(t: Floats) -> float:
        spread = covariance(sigma_at(t), outcome, covariates, restriction)
        return float(contrast @ spread @ contrast)

    hessian = slopes(lambda t: slopes(value, t, 1e-3), theta, 1e-3)
    slope = slopes(variance, theta, 1e-3)
    return float(2 * variance(theta) ** 2 / (slope @ np.linalg.solve(hessian, slope)))
