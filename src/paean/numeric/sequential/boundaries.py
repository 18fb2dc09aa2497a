"""Boundaries of a group-sequential test by recursive integration of the score's density.

The test statistic at information fraction t is Z = B / sqrt(t), where B moves as a Brownian
motion with a drift: its expectation at t is drift * t. Armitage, McPherson and Rowe 1969
(doi 10.2307/2343787); Jennison and Turnbull 2000, chapter 19.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import brentq
from scipy.special import ndtr

from paean.numeric.sequential.spending import Spending
from paean.numeric.streams import Floats

_FAR = 9.0  # standard deviations, beyond which a density counts as nothing
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(240)
_TOLERANCE = 1e-10


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """When a trial looks and how it spends: ``fractions`` ascending to 1.

    ``alpha`` is one-sided, as is what ``efficacy`` spends. Without ``futility`` the trial stops
    for benefit only; with it ``beta`` is spent, and efficacy profits from a ``binding`` rule.
    """

    fractions: tuple[float, ...]
    alpha: float
    efficacy: Spending
    shape: float = 0.0
    futility: Spending | None = None
    futility_shape: float = 0.0
    beta: float = 0.2
    binding: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Boundaries:
    """Z at each look: ``upper`` stops for efficacy, ``lower`` for futility (-inf without).

    ``spent`` is the one-sided error by each look; ``drift`` the expectation of Z at the end under
    which beta holds (NaN without futility).
    """

    fractions: Floats
    upper: Floats
    lower: Floats
    spent: Floats
    drift: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where B stands among trials that go on: nodes and the mass at each."""

    at: Floats
    mass: Floats
    fraction: float

    def above(self, z: float, fraction: float, drift: float) -> float:
        """Return the chance of getting to a later fraction with Z above ``z`` there."""
        step = fraction - self.fraction
        gap = self.at + drift * step - z * np.sqrt(fraction)
        return float(np.sum(self.mass * ndtr(gap / np.sqrt(step))))

    def below(self, z: float, fraction: float, drift: float) -> float:
        """Return the chance of getting to a later fraction with Z below ``z`` there."""
        step = fraction - self.fraction
        gap = z * np.sqrt(fraction) - self.at - drift * step
        return float(np.sum(self.mass * ndtr(gap / np.sqrt(step))))

    def on(self, lower: float, upper: float, fraction: float, drift: float) -> "Standing":
        """Return the path of the trials that are between two bounds of Z at a later fraction."""
        step, root = fraction - self.fraction, np.sqrt(fraction)
        low = max(lower * root, drift * fraction - _FAR * root)
        high = max(low, min(upper * root, drift * fraction + _FAR * root))
        at = low + (high - low) * (_NODES + 1) / 2
        gap = (at[:, None] - self.at - drift * step) / np.sqrt(step)
        density = np.exp(-(gap**2) / 2) @ self.mass / np.sqrt(2 * np.pi * step)
        return Standing(at=at, mass=density * _WEIGHTS * (high - low) / 2, fraction=fraction)


START = Standing(at=np.zeros(1), mass=np.ones(1), fraction=0.0)


def boundaries(plan: Plan) -> Boundaries:
    """Return the boundaries of a plan; those of futility end where those of efficacy do."""
    fractions = np.array(plan.fractions)
    spent = plan.efficacy(fractions, plan.alpha, plan.shape)
    if plan.futility is None:
        upper, lower = _walk(plan, fractions, spent, None, 0.0)
        return Boundaries(
            fractions=fractions, upper=upper, lower=lower, spent=spent, drift=float("nan")
        )
    lost = plan.futility(fractions, plan.beta, plan.futility_shape)

    def gap(drift: float) -> float:
        upper, lower = _walk(plan, fractions, spent, lost, drift)
        return float(lower[-1] - upper[-1])

    drift = float(np.asarray(brentq(gap, 0.2, 12.0, xtol=_TOLERANCE)))
    upper, lower = _walk(plan, fractions, spent, lost, drift)
    lower[-1] = upper[-1]
    return Boundaries(fractions=fractions, upper=upper, lower=lower, spent=spent, drift=drift)


def _walk(
    plan: Plan, fractions: Floats, spent: Floats, lost: Floats | None, drift: float
) -> tuple[Floats, Floats]:
    """Return upper and lower Z look by look, beta spent under ``drift``."""
    upper, lower = np.full(len(fractions), np.inf), np.full(len(fractions), -np.inf)
    null = other = START
    for k, fraction in enumerate(fractions):
        step = spent[k] - (spent[k - 1] if k else 0.0)
        upper[k] = _solve(lambda z, p=null, t=fraction, s=step: p.above(z, t, 0.0) - s)
        if lost is not None:
            loss = lost[k] - (lost[k - 1] if k else 0.0)
            lower[k] = _solve(lambda z, p=other, t=fraction, s=loss: s - p.below(z, t, drift))
            other = other.on(min(lower[k], upper[k]), upper[k], fraction, drift)
        held = lower[k] if plan.binding else -np.inf
        null = null.on(min(held, upper[k]), upper[k], fraction, 0.0)
    return upper, lower


def _solve(surplus: Callable[[float], float]) -> float:
    """Return the Z at which a falling function is 0, or the end at which it comes closest.

    Only a drift far from the one sought leaves too few trials for what is to be spent.
    """
    if surplus(-_FAR) <= 0:
        return -_FAR
    if surplus(_FAR) >= 0:
        return _FAR
    return float(np.asarray(brentq(surplus, -_FAR, _FAR, xtol=_TOLERANCE)))


def crossing(
    fractions: Floats, upper: Floats, lower: Floats, drift: float
) -> tuple[Floats, Floats]:
    """Return the chance of stopping for efficacy and for futility at each look under a drift."""
    path = START
    up, down = np.zeros(len(fractions)), np.zeros(len(fractions))
    for k, fraction in enumerate(fractions):
        up[k] = path.above(float(upper[k]), float(fraction), drift)
        down[k] = path.below(float(lower[k]), float(fraction), drift) if lower[k] > -np.inf else 0.0
        path = path.on(float(lower[k]), float(upper[k]), float(fraction), drift)
    return up, down


def drift_for(fractions: Floats, upper: Floats, lower: Floats, power: float) -> float:
    """Return the drift under which efficacy is found with this power."""

    def gap(drift: float) -> float:
        return float(crossing(fractions, upper, lower, drift)[0].sum()) - power

    return float(np.asarray(brentq(gap, 0.0, 12.0, xtol=_TOLERANCE)))
