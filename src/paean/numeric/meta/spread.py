"""How much true effects differ: Cochran's Q, tau^2 by moments and REML, its interval, I^2, H^2.

``X`` [studies, columns] is the design of the mean, a column of ones for a plain pool. V is
diagonal throughout; the same estimators for correlated contrasts stand in ``network``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from scipy.optimize import brentq
from scipy.special import chdtrc, chdtri

from paean.numeric.streams import Floats

Method = Literal["reml", "dl", "common"]
_STEPS = 200
_EXACT = 1e-14


@dataclass(frozen=True, slots=True, kw_only=True)
class Residual:
    """Weighted least squares at one tau^2: coefficients, their covariance, the residual form P."""

    coefficients: Floats
    covariance: Floats
    P: Floats
    q: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """An interval of tau^2 and what follows from it for I^2 (percent) and H^2."""

    tau2_low: float
    tau2_high: float
    i2_low: float
    i2_high: float
    h2_low: float
    h2_high: float


def least_squares_at(tau2: float, y: Floats, v: Floats, X: Floats) -> Residual:
    """Return the fit with weights 1 / (v + tau^2); ``q`` is the weighted sum of squares."""
    w = 1 / (v + tau2)
    covariance = np.asarray(np.linalg.inv(X.T @ (w[:, None] * X)), dtype=np.float64)
    WX = w[:, None] * X
    P = np.diag(w) - WX @ covariance @ WX.T
    coefficients = covariance @ (WX.T @ y)
    q = float(w @ (y - X @ coefficients) ** 2)
    return Residual(coefficients=coefficients, covariance=covariance, P=P, q=q)


def tau2_of(method: Method, y: Floats, v: Floats, X: Floats) -> float:
    """Return the variance of true effects: by REML, moments (DerSimonian-Laird), or 0."""
    if method == "common" or len(y) <= X.shape[1]:
        return 0.0
    return _moments(y, v, X) if method == "dl" else _reml(y, v, X)


def _moments(y: Floats, v: Floats, X: Floats) -> float:
    fit = least_squares_at(0.0, y, v, X)
    return max(0.0, (fit.q - (len(y) - X.shape[1])) / float(np.trace(fit.P)))


def _reml(y: Floats, v: Floats, X: Floats) -> float:
    """Return the highest point of the restricted likelihood, looked for on a grid, then exactly."""
    top = 10 * (float(np.var(y, ddof=1)) + float(v.max()))
    grid = np.concatenate([[0.0], np.geomspace(top * 1e-8, top, _STEPS)])
    best = int(np.argmax(restricted_likelihoods(grid, y, v, X)))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, len(grid) - 1)]
    if _slope(low, y, v, X) <= 0:
        return float(low)
    return root(lambda tau2: _slope(tau2, y, v, X), float(low), float(high))


def root(function: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function that changes its sign between two places is 0."""
    found: Any = brentq(function, low, high, xtol=_EXACT, rtol=np.float64(_EXACT))
    return float(found)


def restricted_likelihoods(tau2: Floats, y: Floats, v: Floats, X: Floats) -> Floats:
    """Return the restricted log likelihood up to a constant at many tau^2 [points]."""
    w = 1 / (v + tau2[:, None])
    information = np.einsum("tk,ka,kb->tab", w, X, X)
    b = np.linalg.solve(information, np.einsum("tk,ka,k->ta", w, X, y)[..., None])[..., 0]
    q = (w * (y - b @ X.T) ** 2).sum(axis=1)
    return -0.5 * (q - np.log(w).sum(axis=1) + np.linalg.slogdet(information)[1])


def _slope(tau2: float, y: Floats, v: Floats, X: Floats) -> float:
    P = least_squares_at(tau2, y, v, X).P
    return float(y @ P @ P @ y - np.trace(P))


def tau2_se(method: Method, tau2: float, y: Floats, v: Floats, X: Floats) -> float:
    """Return the standard error of tau^2: of REML by expected information, of moments exactly."""
    if method == "reml":
        at_tau2 = least_squares_at(tau2, y, v, X).P
        return float(np.sqrt(2 / np.trace(at_tau2 @ at_tau2)))
    at_zero = least_squares_at(0.0, y, v, X).P
    spread = at_zero * (v + tau2)
    return float(np.sqrt(2 * np.trace(spread @ spread)) / np.trace(at_zero))


def typical_variance(v: Floats, X: Floats) -> float:
    """Return the sampling variance of a typical study (Higgins & Thompson 2002)."""
    P = least_squares_at(0.0, np.zeros_like(v), v, X).P
    return float((len(v) - X.shape[1]) / np.trace(P))


def shares(tau2: float, v: Floats, X: Floats) -> tuple[float, float]:
    """Return I^2 in percent and H^2 (Higgins & Thompson 2002, Stat Med 21:1539)."""
    typical = typical_variance(v, X)
    return 100 * tau2 / (tau2 + typical), tau2 / typical + 1


def profile(y: Floats, v: Floats, X: Floats, confidence: float = 0.95) -> Range:
    """Return the Q-profile interval of tau^2 (Viechtbauer 2007, Stat Med 26:37)."""
    df, tail = len(y) - X.shape[1], (1 - confidence) / 2
    low = _where_q_is(float(chdtri(df, tail)), y, v, X)
    high = _where_q_is(float(chdtri(df, 1 - tail)), y, v, X)
    (i2_low, h2_low), (i2_high, h2_high) = shares(low, v, X), shares(high, v, X)
    return Range(
        tau2_low=low, tau2_high=high, i2_low=i2_low, i2_high=i2_high, h2_low=h2_low, h2_high=h2_high
    )


def _where_q_is(target: float, y: Floats, v: Floats, X: Floats) -> float:
    def above(tau2: float) -> float:
        return least_squares_at(tau2, y, v, X).q - target

    if above(0.0) <= 0:
        return 0.0
    high = float(v.max()) + float(np.var(y))
    while above(high) > 0:
        high *= 2
    return root(above, 0.0, high)


def chi2_tail(q: float, df: float) -> float:
    """Return the probability of a larger chi-square; 1 where there is nothing to differ."""
    return float(chdtrc(df, max(q, 0.0))) if df > 0 else 1.0
