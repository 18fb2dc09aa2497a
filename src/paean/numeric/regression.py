"""Ordinary least squares with the pieces that marginal means need."""

from dataclasses import dataclass

import numpy as np
from scipy.special import stdtr, stdtrit

from paean.numeric.streams import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Coefficients, their covariance, and the residual degrees of freedom."""

    coefficients: Floats
    covariance: Floats
    df: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """A linear combination of coefficients with its t interval and two-sided p value."""

    value: float
    se: float
    low: float
    high: float
    p_value: float


def least_squares(design: Floats, response: Floats) -> Fit | None:
    """Return the fit of ``response`` [n] on ``design`` [n, columns], or None where undetermined.

    Undetermined: fewer rows than columns plus one, or columns that depend on each other.
    """
    rows, width = design.shape
    if rows <= width or np.linalg.matrix_rank(design) < width:
        return None
    q, r = np.linalg.qr(design)
    coefficients = np.asarray(np.linalg.solve(r, q.T @ response), dtype=np.float64)
    residual = response - design @ coefficients
    root = np.linalg.inv(r)
    df = rows - width
    covariance = root @ root.T * float(residual @ residual) / df
    return Fit(coefficients=coefficients, covariance=covariance, df=df)


def contrast(fit: Fit, weights: Floats, confidence: float = 0.95) -> Contrast:
    """Return the combination ``weights`` of the coefficients."""
    value = float(weights @ fit.coefficients)
    se = float(np.sqrt(weights @ fit.covariance @ weights))
    half = float(stdtrit(fit.df, 0.5 + confidence / 2)) * se
    p_value = float(2 * stdtr(fit.df, -abs(value) / se)) if se > 0 else float("nan")
    return Contrast(value=value, se=se, low=value - half, high=value + half, p_value=p_value)
