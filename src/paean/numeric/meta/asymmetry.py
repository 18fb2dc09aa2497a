"""Small-study effects: do small studies find something else than large ones?"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.special import stdtr
from scipy.stats import rankdata

from paean.numeric.meta.pairwise import Pooled, pool, quantile
from paean.numeric.meta.spread import Method, least_squares_at, tau2_of
from paean.numeric.streams import Floats

CONTOURS = (0.10, 0.05, 0.01)
_ROUNDS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Egger:
    """The regression of the effect on its standard error: t of the slope, and the limit at SE 0."""

    slope: float
    slope_se: float
    statistic: float
    df: int
    p_value: float
    limit: float
    limit_low: float
    limit_high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Trim and fill: how many studies seem to be missing, where, and the pool with them filled in.

    ``y`` and ``v`` hold the studies and then the ``missing`` mirrored ones.
    """

    missing: int
    missing_se: float
    side: Literal["left", "right"]
    y: Floats
    v: Floats
    pooled: Pooled


@dataclass(frozen=True, slots=True, kw_only=True)
class Contour:
    """The effects that reach a two-sided p value, at standard errors [points]."""

    p_value: float
    se: Floats
    low: Floats
    high: Floats


def egger(y: Floats, v: Floats, confidence: float = 0.95) -> Egger | None:
    """Return Egger's regression (1997, BMJ 315:629) with weights 1/v; None for under 3 studies.

    None, too, where all standard errors are the same.
    """
    se = np.sqrt(v)
    if len(y) < 3 or np.ptp(se) < 1e-12 * se.max():
        return None
    root = np.column_stack([np.ones_like(se), se]) / se[:, None]
    coefficients = np.linalg.lstsq(root, y / se, rcond=None)[0]
    residual = y / se - root @ coefficients
    df = len(y) - 2
    covariance = np.linalg.inv(root.T @ root) * float(residual @ residual) / df
    limit_se, slope_se = np.sqrt(np.diag(covariance))
    t = float(coefficients[1] / slope_se)
    half = quantile(float(df), confidence) * limit_se
    return Egger(
        slope=float(coefficients[1]), slope_se=float(slope_se), statistic=t, df=df,
        p_value=float(2 * stdtr(df, -abs(t))), limit=float(coefficients[0]),
        limit_low=float(coefficients[0] - half), limit_high=float(coefficients[0] + half),
    )  # fmt: skip


def trim_and_fill(
    y: Floats, v: Floats, *, method: Method = "reml", interval: Literal["normal"] = "normal"
) -> Filled | None:
    """Return the pool with mirrored studies filled in (Duval & Tweedie 2000, estimator L0).

    The side with the missing studies is that against which the effects lean as their standard
    errors grow, in a mixed model. None for fewer than 3 studies. It repairs nothing: it says how
    far the answer would move.
    """
    if len(y) < 3:
        return None
    side = _side(y, v, method)
    turned = -y if side == "right" else y
    order = np.argsort(turned, kind="stable")
    turned, spread = turned[order], v[order]
    missing, raw = _missing(turned, spread, method)
    centre = pool(turned[: len(y) - missing], spread[: len(y) - missing], method=method).estimate
    mirrored = 2 * centre - turned[len(y) - missing :]
    sign = -1.0 if side == "right" else 1.0
    all_y = np.concatenate([y, sign * mirrored])
    all_v = np.concatenate([v, spread[len(y) - missing :]])
    return Filled(
        missing=missing,
        missing_se=float(np.sqrt(max(0.0, _variance(len(y), raw)))),
        side=side, y=all_y, v=all_v,
        pooled=pool(all_y, all_v, method=method, interval=interval),
    )  # fmt: skip


def _side(y: Floats, v: Floats, method: Method) -> Literal["left", "right"]:
    X = np.column_stack([np.ones_like(v), np.sqrt(v)])
    if np.linalg.matrix_rank(X) < 2:
        return "left"
    slope = least_squares_at(tau2_of(method, y, v, X), y, v, X).coefficients[1]
    return "right" if slope < 0 else "left"


def _missing(turned: Floats, v: Floats, method: Method) -> tuple[int, float]:
    """Return L0, whole and raw: trim the largest, pool the rest, rank all around that, again."""
    k, missing, raw = len(turned), 0, 0.0
    scale = float(np.ptp(turned)) or 1.0
    for _ in range(_ROUNDS):
        kept = k - missing
        centre = pool(turned[:kept], v[:kept], method=method, interval="normal").estimate
        # to twelve digits, so that ties are ties whatever the last bit of the pool
        away = np.round((turned - centre) / scale, 12)
        ranks = rankdata(np.abs(away), method="ordinal")
        raw = float((4 * ranks[away > 0].sum() - k * (k + 1)) / (2 * k - 1))
        found = min(max(0, round(raw)), k - 2)
        if found == missing:
            break
        missing = found
    return missing, raw


def _variance(k: int, missing: float) -> float:
    ranks = (
        k * (k + 1) * (2 * k + 1) + 10 * missing**3 + 27 * missing**2 + 17 * missing
        - 18 * k * missing**2 - 18 * k * missing + 6 * k**2 * missing
    ) / 24  # fmt: skip
    return 16 * ranks / (2 * k - 1) ** 2


def contours(largest_se: float, points: int = 2) -> tuple[Contour, ...]:
    """Return the lines around no effect at which a study would reach each p value."""
    se = np.linspace(0.0, largest_se, points)
    return tuple(
        Contour(p_value=p, se=se, low=-quantile(None, 1 - p) * se, high=quantile(None, 1 - p) * se)
        for p in CONTOURS
    )
