"""How a chance of error is spent over the course of a trial.

Lan and DeMets 1983 (doi 10.1093/biomet/70.3.659); Hwang, Shih and DeCani 1990
(doi 10.1002/sim.4780091207).
"""

from collections.abc import Callable, Mapping

import numpy as np
from scipy.special import ndtr, ndtri

from paean.numeric.streams import Floats

Spending = Callable[[Floats, float, float], Floats]
_FLAT = 1e-9


def obrien_fleming(fraction: Floats, error: float, _shape: float = 0.0) -> Floats:
    """Return the one-sided error spent by each fraction, after O'Brien and Fleming's form."""
    return np.asarray(2 - 2 * ndtr(ndtri(1 - error / 2) / np.sqrt(fraction)))


def pocock(fraction: Floats, error: float, _shape: float = 0.0) -> Floats:
    """Return the error spent by each fraction, after Pocock's form."""
    return np.asarray(error * np.log1p((np.e - 1) * fraction))


def hwang_shih_decani(fraction: Floats, error: float, shape: float) -> Floats:
    """Return the error spent by each fraction; ``shape`` -4 is late, 1 is near Pocock's."""
    if abs(shape) < _FLAT:
        return error * fraction
    return np.asarray(error * np.expm1(-shape * fraction) / np.expm1(-shape))


SPENDING: Mapping[str, Spending] = {
    "obrien_fleming": obrien_fleming,
    "pocock": pocock,
    "hwang_shih_decani": hwang_shih_decani,
}
