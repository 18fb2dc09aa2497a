"""Random-effects meta-analysis of one contrast."""

from dataclasses import dataclass
from math import copysign, inf
from typing import Literal

import numpy as np
from scipy.special import ndtr, ndtri, stdtr, stdtrit

from paean.numeric.meta.spread import (
    Method,
    Range,
    chi2_tail,
    least_squares_at,
    profile,
    shares,
    tau2_of,
    tau2_se,
)
from paean.numeric.streams import Floats

Interval = Literal["normal", "knapp_hartung", "knapp_hartung_at_least_1"]
Prediction = Literal["same", "k-2"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pooled:
    """A pooled effect; None where the number of studies does not allow a number.

    ``df`` is None where the interval is normal. ``weights`` are in percent, [studies]. ``q`` tests
    whether the effects differ at all. ``prediction`` is where the true effect of a new study would
    lie. ``spread`` is the Q-profile interval of tau^2.
    """

    k: int
    method: Method
    interval: Interval
    confidence: float
    estimate: float
    se: float
    df: float | None
    low: float
    high: float
    statistic: float
    p_value: float
    tau2: float | None
    tau2_se: float | None
    q: float
    q_df: int
    q_p: float
    i2: float | None
    h2: float | None
    spread: Range | None
    prediction_low: float | None
    prediction_high: float | None
    weights: Floats


def pool(
    y: Floats,
    v: Floats,
    *,
    method: Method = "reml",
    interval: Interval = "knapp_hartung",
    prediction: Prediction = "same",
    confidence: float = 0.95,
) -> Pooled:
    """Return the pooled effect of ``y`` with sampling variances ``v``, both [studies].

    The interval is normal, or t with k - 1 df and the variance of Knapp and Hartung (2003, Stat
    Med 22:2693), as it comes or never less than without it. The prediction interval has the df of
    the interval, or k - 2 (Higgins 2009, JRSS A 172:137). One study gives itself, with a normal
    interval. Raises ValueError for no study or a variance that is not positive.
    """
    y, v = _checked(y, v)
    X = np.ones((len(y), 1))
    tau2 = tau2_of(method, y, v, X)
    fit = least_squares_at(tau2, y, v, X)
    used: Interval = interval if len(y) > 1 else "normal"
    variance = float(fit.covariance[0, 0]) * _inflation(used, fit.q, len(y))
    estimate, se = float(fit.coefficients[0]), float(np.sqrt(variance))
    df = None if used == "normal" else float(len(y) - 1)
    half = quantile(df, confidence) * se
    q = least_squares_at(0.0, y, v, X).q
    several, random = len(y) > 1, len(y) > 1 and method != "common"
    i2, h2 = shares(tau2, v, X) if random else (None, None)
    new_low, new_high = (
        _new(estimate, variance + tau2, df, len(y), prediction, confidence)
        if random else (None, None)
    )  # fmt: skip
    w = 1 / (v + tau2)
    return Pooled(
        k=len(y), method=method, interval=used, confidence=confidence,
        estimate=estimate, se=se, df=df, low=estimate - half, high=estimate + half,
        statistic=ratio(estimate, se), p_value=two_sided(ratio(estimate, se), df),
        tau2=tau2 if random else None,
        tau2_se=tau2_se(method, tau2, y, v, X) if random else None,
        q=q, q_df=len(y) - 1, q_p=chi2_tail(q, len(y) - 1), i2=i2, h2=h2,
        spread=profile(y, v, X, confidence) if several else None,
        prediction_low=new_low, prediction_high=new_high, weights=100 * w / w.sum(),
    )  # fmt: skip


def _checked(y: Floats, v: Floats) -> tuple[Floats, Floats]:
    y, v = np.asarray(y, dtype=np.float64), np.asarray(v, dtype=np.float64)
    if y.shape != v.shape or y.ndim != 1 or not len(y):
        raise ValueError("y and v must be of one length, at least 1")
    if not (np.isfinite(y).all() and np.isfinite(v).all() and (v > 0).all()):
        raise ValueError("effects must be finite and variances positive")
    return y, v


def _inflation(interval: Interval, q: float, k: int) -> float:
    """Return the factor on the variance, the mean square at the estimated tau^2."""
    if interval == "normal":
        return 1.0
    square = q / (k - 1)
    return square if interval == "knapp_hartung" else max(1.0, square)


def _new(
    estimate: float, variance: float, df: float | None, k: int, how: Prediction, confidence: float
) -> tuple[float | None, float | None]:
    if how == "k-2" and k < 3:
        return None, None
    half = quantile(k - 2.0 if how == "k-2" else df, confidence) * float(np.sqrt(variance))
    return estimate - half, estimate + half


def ratio(estimate: float, se: float) -> float:
    """Return estimate over standard error; equal effects have, by Knapp and Hartung, an SE of 0."""
    if se > 0:
        return estimate / se
    return copysign(inf, estimate) if estimate else 0.0


def quantile(df: float | None, confidence: float) -> float:
    """Return the two-sided quantile of t, or of the normal where ``df`` is None."""
    upper = 0.5 + confidence / 2
    return float(ndtri(upper)) if df is None else float(stdtrit(df, upper))


def two_sided(statistic: float, df: float | None) -> float:
    """Return the two-sided p value of a t or, without ``df``, a normal statistic."""
    below = ndtr(-abs(statistic)) if df is None else stdtr(df, -abs(statistic))
    return float(2 * below)
