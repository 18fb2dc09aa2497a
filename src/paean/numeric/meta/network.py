"""Network meta-analysis: all treatments at once, by generalised least squares on contrasts.

One tau^2 for every comparison; two contrasts of a study that share its base arm have true effects
that correlate by 1/2. Common-effect results equal those of the graph-theoretical way (Ruecker 2012,
Res Synth Methods 3:312); covariances of multi-arm studies are used as they are.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.special import ndtr

from paean.numeric.meta.contrasts import Contrasts, joined_groups
from paean.numeric.meta.pairwise import quantile
from paean.numeric.meta.spread import chi2_tail, root
from paean.numeric.streams import Floats

NetworkMethod = Literal["reml", "dl", "common"]
_STEPS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """All pairs of treatments, row minus column, [treatments, treatments]; intervals are normal.

    ``q`` is the whole network's at tau^2 = 0; ``i2`` is (q - df) / q in percent, at least 0.
    """

    treatments: tuple[str, ...]
    method: NetworkMethod
    confidence: float
    estimate: Floats
    se: Floats
    low: Floats
    high: Floats
    p_value: Floats
    tau2: float
    q: float
    q_df: int
    q_p: float
    i2: float
    studies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """Coefficients against the reference, their covariance, the residual form P and its Q."""

    coefficients: Floats
    covariance: Floats
    P: Floats
    q: float


def network(
    data: Contrasts, *, method: NetworkMethod = "reml", confidence: float = 0.95
) -> Network:
    """Return the network meta-analysis of connected contrasts.

    ``dl`` is the method of moments for a network (Jackson 2012, Stat Med 31:3805). Raises
    ValueError for a network in pieces: nothing compares them.
    """
    if len(joined_groups(data)) > 1:
        raise ValueError("the network is not connected")
    X = consistent_design(data)
    tau2 = network_tau2(method, data, X)
    fit = solve(tau2, data, X)
    estimate, se = _all_pairs(fit)
    half = quantile(None, confidence) * se
    df = len(data.y) - X.shape[1]
    q = solve(0.0, data, X).q if df else 0.0
    with np.errstate(invalid="ignore"):
        p = 2 * ndtr(-np.abs(estimate / se))
    return Network(
        treatments=data.treatments, method=method, confidence=confidence, estimate=estimate, se=se,
        low=estimate - half, high=estimate + half, p_value=p, tau2=tau2, q=q, q_df=df,
        q_p=chi2_tail(q, df), i2=100 * max(0.0, (q - df) / q) if q > 0 else 0.0,
        studies=len(set(data.study)),
    )  # fmt: skip


def consistent_design(data: Contrasts) -> Floats:
    """Return the design [rows, treatments - 1] under consistency; the first is the reference."""
    X = np.zeros((len(data.y), len(data.treatments)))
    for row, (one, other) in enumerate(zip(data.first, data.second, strict=True)):
        X[row, data.treatments.index(one)] += 1
        X[row, data.treatments.index(other)] -= 1
    return X[:, 1:]


def heterogeneity(data: Contrasts) -> Floats:
    """Return the covariance of true effects at tau^2 = 1: 1, and 1/2 within a study."""
    study = np.array(data.study)
    together = (study[:, None] == study[None, :]).astype(np.float64)
    return together / 2 + np.eye(len(study)) / 2


def solve(tau2: float, data: Contrasts, X: Floats) -> Solved:
    """Return the generalised least squares fit at one tau^2."""
    W = np.linalg.inv(data.V + tau2 * heterogeneity(data))
    covariance = np.asarray(np.linalg.inv(X.T @ W @ X), dtype=np.float64)
    P = W - W @ X @ covariance @ X.T @ W
    return Solved(
        coefficients=covariance @ X.T @ W @ data.y, covariance=covariance, P=P,
        q=max(0.0, float(data.y @ P @ data.y)),
    )  # fmt: skip


def network_tau2(method: NetworkMethod, data: Contrasts, X: Floats) -> float:
    """Return the common tau^2 around the mean that ``X`` describes; 0 where nothing is left."""
    if method == "common" or len(data.y) <= X.shape[1]:
        return 0.0
    return _moments(data, X) if method == "dl" else _reml(data, X)


def _moments(data: Contrasts, X: Floats) -> float:
    fit = solve(0.0, data, X)
    excess = fit.q - (len(data.y) - X.shape[1])
    return max(0.0, excess / float(np.trace(fit.P @ heterogeneity(data))))


def _reml(data: Contrasts, X: Floats) -> float:
    top = 10 * (float(np.mean(data.y**2)) + float(np.diag(data.V).max()))
    grid = np.concatenate([[0.0], np.geomspace(top * 1e-8, top, _STEPS)])
    best = int(np.argmax([_likelihood(t, data, X) for t in grid]))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, len(grid) - 1)]
    S = heterogeneity(data)

    def slope(tau2: float) -> float:
        P = solve(tau2, data, X).P
        return float(data.y @ P @ S @ P @ data.y - np.trace(P @ S))

    return float(low) if slope(low) <= 0 else root(slope, low, high)


def _likelihood(tau2: float, data: Contrasts, X: Floats) -> float:
    fit = solve(tau2, data, X)
    spread = np.linalg.slogdet(data.V + tau2 * heterogeneity(data))[1]
    return -0.5 * float(spread - np.linalg.slogdet(fit.covariance)[1] + fit.q)


def _all_pairs(fit: Solved) -> tuple[Floats, Floats]:
    b = np.concatenate([[0.0], fit.coefficients])
    C = np.pad(fit.covariance, ((1, 0), (1, 0)))
    variance = np.diag(C)[:, None] + np.diag(C)[None, :] - 2 * C
    return b[:, None] - b[None, :], np.sqrt(np.clip(variance, 0.0, None))


def p_scores(found: Network, *, small_is_good: bool = True) -> dict[str, float]:
    """Return each treatment's mean certainty to be better than another, the best first.

    Ruecker & Schwarzer 2015, BMC Med Res Methodol 15:58. It ranks; it does not say by how much.
    """
    others = len(found.treatments) - 1
    better = ndtr((-1 if small_is_good else 1) * found.estimate / (found.se + np.eye(others + 1)))
    np.fill_diagonal(better, 0.0)
    scores = better.sum(axis=1) / others
    order = np.argsort(-scores, kind="stable")
    return {found.treatments[i]: float(scores[i]) for i in order}
