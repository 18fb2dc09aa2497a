r"""The arithmetic of sample sizes and interim looks, with the standard library alone.

A trial that looks k times sees a Brownian motion S(t) with drift theta at the fractions t of its
information; Z = S / sqrt(t). The chance of crossing a boundary is integrated look by look
(Armitage, McPherson & Rowe 1969), boundaries are solved so that each look spends its share of
the error (Lan & DeMets 1983).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import e, exp, log, pi, sqrt
from statistics import NormalDist

_Density = list[tuple[float, float]]  # points of S, and the probability at each

NORMAL = NormalDist()
_POINTS = 40  # Simpson intervals: five looks at 0.05 err 0.1417 of the time, to four digits
_AT_REST: _Density = [(0.0, 1.0)]
_HIGHEST = 8.0  # |Z| beyond it has no probability that a double could tell from none
_HAYBITTLE_PETO = 0.001  # nominal two-sided error at each interim look


def power(difference: float, standard_error: float, alpha: float) -> float:
    """Return the chance that a two-sided test finds a difference, in the direction it has."""
    return NORMAL.cdf(difference / standard_error - NORMAL.inv_cdf(1 - alpha / 2))


def people_an_arm(difference: float, sd: float, wanted: float, alpha: float) -> float:
    """Return how many people each of two equal arms needs, before anybody drops out."""
    quantiles = NORMAL.inv_cdf(1 - alpha / 2) + NORMAL.inv_cdf(wanted)
    return 2 * (sd * quantiles / difference) ** 2


def spent(spending: str, alpha: float, fraction: float) -> float:
    """Return the two-sided error that a spending function has used up at a fraction.

    Each side spends half. ``lan_demets`` alone is read as the O'Brien-Fleming type (assumption);
    ValueError for anything else.
    """
    if spending in ("obrien_fleming", "lan_demets"):
        return 4 * NORMAL.cdf(NORMAL.inv_cdf(alpha / 4) / sqrt(fraction))
    if spending == "pocock":
        return alpha * log(1 + (e - 1) * fraction)
    raise ValueError(f"no spending function is known for '{spending}'")


@lru_cache(maxsize=256)
def boundaries(fractions: tuple[float, ...], alpha: float, spending: str) -> tuple[float, ...]:
    """Return the boundary of |Z| at each look, the last of which is the final analysis.

    ``fractions`` rise and end at 1; ``spending`` is a spending function or haybittle_peto.
    """
    if spending == "haybittle_peto":
        early = NORMAL.inv_cdf(1 - _HAYBITTLE_PETO / 2)
        return (*(early,) * (len(fractions) - 1), NORMAL.inv_cdf(1 - alpha / 2))
    found: list[float] = []
    density, spent_before, before = _AT_REST, 0.0, 0.0
    for now in fractions:
        spent_now = spent(spending, alpha, now)
        bound = _solve(density, before, now, spent_now - spent_before)
        density = _continuing(density, before, now, bound, 0.0)
        found.append(bound)
        spent_before, before = spent_now, now
    return tuple(found)


def _solve(density: _Density, before: float, now: float, share: float) -> float:
    """Return the boundary at a fraction that is crossed first there with chance share."""
    low, high = 0.0, _HIGHEST
    for _ in range(50):
        middle = (low + high) / 2
        if _leaving(density, before, now, middle, 0.0) > share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def crossing(fractions: Sequence[float], bounds: Sequence[float], drift: float = 0.0) -> float:
    """Return the chance of crossing the boundary of |Z| at any look, for a drift at full size."""
    density, crossed = _AT_REST, 0.0
    for (before, now), bound in zip(pairwise((0.0, *fractions)), bounds, strict=True):
        crossed += _leaving(density, before, now, bound, drift)
        density = _continuing(density, before, now, bound, drift)
    return crossed


def _continuing(
    density: _Density, before: float, now: float, bound: float, drift: float
) -> _Density:
    """Return where S stands after a look that crosses no boundary, as points of Simpson's rule."""
    step, edge = now - before, bound * sqrt(now)
    width = 2 * edge / _POINTS
    points = (-edge + index * width for index in range(_POINTS + 1))
    return [
        (s, _simpson(i) * width * sum(m * _normal(s - x - drift * step, step) for x, m in density))
        for i, s in enumerate(points)
    ]


def _simpson(index: int) -> float:
    return (1 if index in (0, _POINTS) else 4 if index % 2 else 2) / 3


def _normal(x: float, variance: float) -> float:
    return exp(-x * x / (2 * variance)) / sqrt(2 * pi * variance)


def _leaving(density: _Density, before: float, now: float, bound: float, drift: float) -> float:
    """Return the chance of standing beyond the boundary at a fraction, on either side."""
    step, edge = now - before, bound * sqrt(now)
    ahead, sd = drift * step, sqrt(step)
    return sum(
        mass * (NORMAL.cdf((x + ahead - edge) / sd) + NORMAL.cdf((-x - ahead - edge) / sd))
        for x, mass in density
    )
