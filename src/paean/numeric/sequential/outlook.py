"""What is still likely at a look: conditional and predictive power.

The statistic moves as in ``boundaries``: Z = B / sqrt(t), and the expectation of Z at the end is
the drift. Jennison and Turnbull 2000, chapter 10; Spiegelhalter, Freedman and Blackburn 1986
(doi 10.1016/0197-2456(86)90003-6).
"""

import numpy as np

from paean.numeric.sequential.boundaries import Boundaries, Standing
from paean.numeric.streams import Floats

_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(60)


def conditional_power(limits: Boundaries, look: int, z: float, drift: float) -> float:
    """Return the chance of crossing for efficacy at a later look, given Z at this one (from 1).

    Futility stops where the boundaries have one. ``drift`` is the expectation of Z at the end.
    """
    at = float(limits.fractions[look - 1])
    path = Standing(at=np.array([z * np.sqrt(at)]), mass=np.ones(1), fraction=at)
    chance = 0.0
    for k in range(look, len(limits.fractions)):
        fraction, upper = float(limits.fractions[k]), float(limits.upper[k])
        chance += path.above(upper, fraction, drift)
        path = path.on(float(limits.lower[k]), upper, fraction, drift)
    return chance


def trend(z: float, fraction: float) -> float:
    """Return the drift that the data so far point at."""
    return float(z / np.sqrt(fraction))


def predictive_power(
    limits: Boundaries, look: int, z: float, prior: tuple[float, float] | None = None
) -> float:
    """Return the conditional power averaged over what is believed of the drift after this look.

    ``prior`` is the mean and SD of a normal belief in the drift beforehand, flat where there is
    none.
    """
    at = float(limits.fractions[look - 1])
    mean, variance = trend(z, at), 1 / at
    if prior is not None:
        weight = at + 1 / prior[1] ** 2
        mean, variance = (z * np.sqrt(at) + prior[0] / prior[1] ** 2) / weight, 1 / weight
    drifts: Floats = mean + np.sqrt(variance) * _NODES
    each = [conditional_power(limits, look, z, float(d)) for d in drifts]
    return float(np.sum(_WEIGHTS * np.array(each)) / np.sum(_WEIGHTS))
