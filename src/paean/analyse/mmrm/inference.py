"""Estimates, degrees of freedom, intervals and p values of linear contrasts.

A contrast is weights w [visits, q] on the coefficients by visit. With v = w'Cw and g its
derivatives by the elements of Sigma, the degrees of freedom are 2 v^2 / (g' cov(sigma) g)
(Satterthwaite; Fai & Cornelius 1996, doi 10.1080/00949659608811740). For one contrast those of
Kenward & Roger (1997) have the same form with the expected information; their standard error
is the adjusted one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from scipy import special

from paean.analyse.mmrm.errors import AnalysisError
from paean.analyse.mmrm.fit import Estimate, Fit
from paean.numeric.streams import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Inference:
    """One row per contrast [c]; the null value of each is 0. NaN if the fit has no estimate."""

    labels: tuple[str, ...]
    estimate: Floats
    standard_error: Floats
    df: Floats
    p_value: Floats
    lower: Floats
    upper: Floats
    level: float

    def table(self) -> pl.DataFrame:
        """Return the long table, one row per contrast."""
        return pl.DataFrame(
            {
                "contrast": list(self.labels),
                "estimate": self.estimate,
                "standard_error": self.standard_error,
                "df": self.df,
                "lower": self.lower,
                "upper": self.upper,
                "p_value": self.p_value,
            }
        )


def linear_contrasts(
    fit: Fit, weights: Floats, labels: Sequence[str] | None = None, *, level: float = 0.95
) -> Inference:
    """Return the inference on linear contrasts of the coefficients by visit.

    ``weights`` [c, visits, q]; ``level`` of the two-sided intervals, in (0, 1).
    """
    shape = len(fit.design.visits), len(fit.design.names)
    if weights.ndim != 3 or weights.shape[1:] != shape:
        problem = f"shape {weights.shape} is not [contrasts, {shape[0]}, {shape[1]}]"
        raise AnalysisError("weights", problem, "Give a weight for each visit and covariate")
    names = labels if labels is not None else [f"contrast {c + 1}" for c in range(len(weights))]
    flat = weights.reshape(weights.shape[0], -1)
    nothing = np.full(flat.shape[0], np.nan)
    if fit.estimate is None:
        return summarised(tuple(names), nothing, nothing, nothing, level)
    value = flat @ fit.estimate.coefficients.ravel()
    error = np.sqrt(np.einsum("ci,ij,cj->c", flat, fit.estimate.adjusted, flat))
    return summarised(tuple(names), value, error, degrees_of_freedom(fit, flat), level)


def degrees_of_freedom(fit: Fit, flat: Floats) -> Floats:
    """Return the degrees of freedom of the contrasts ``flat`` [c, m] of a converged fit."""
    assert fit.estimate is not None
    if fit.df == "residual":
        return np.full(flat.shape[0], float(fit.records - len(fit.design.columns)))
    return moment_matched(fit.estimate, flat)


def moment_matched(estimate: Estimate, flat: Floats) -> Floats:
    """Return 2 v^2 / var(v) of the contrasts' variances v [c]."""
    led = flat @ estimate.covariance
    variance = np.einsum("ci,ci->c", led, flat)
    slope = np.einsum("ci,rij,cj->cr", led, estimate.slopes, led, optimize=True)
    noise = np.einsum("cr,rs,cs->c", slope, estimate.sigma_spread, slope, optimize=True)
    return 2.0 * variance**2 / noise


def summarised(
    labels: tuple[str, ...], estimate: Floats, error: Floats, df: Floats, level: float
) -> Inference:
    """Return estimates with their t intervals and two-sided p values."""
    p_value, half = t_test(estimate, error, df, level)
    return Inference(
        labels=labels,
        estimate=estimate,
        standard_error=error,
        df=df,
        p_value=p_value,
        lower=estimate - half,
        upper=estimate + half,
        level=level,
    )


def t_test(estimate: Floats, error: Floats, df: Floats, level: float) -> tuple[Floats, Floats]:
    """Return two-sided p values of 0, and half the width of the intervals; any shape."""
    if not 0.0 < level < 1.0:
        raise AnalysisError("level", f"{level} is not between 0 and 1", "Use 0.95, say")
    p_value = 2.0 * special.stdtr(df, -np.abs(estimate / error))
    half = special.stdtrit(df, 0.5 + 0.5 * level) * error
    return np.asarray(p_value), np.asarray(half)
