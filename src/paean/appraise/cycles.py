"""Weights that turn values at the ends of cycles into an integral over them."""

from typing import Literal

import numpy as np

from paean.numeric.streams import Floats
from paean.study.errors import fault

Correction = Literal["trapezoid", "half_cycle", "beginning", "end", "simpson"]
_WHY_NOT = (
    "it gives 4/3 to the second inner point and 2/3 to the first, where Simpson's rule has it the "
    "other way round: its weights do not sum to the number of cycles (74.667 for 75) and its "
    "error on exp(-0.1 t) over 75 cycles is -0.317 against +0.008 of the trapezoid"
)


def cycle_weights(cycles: int, correction: str = "trapezoid") -> Floats:
    """Return the weights of the ``cycles`` + 1 ends of cycles, which sum to ``cycles``.

    ``trapezoid`` and ``half_cycle`` are one rule: half weight first and last. ``beginning`` counts
    cycles 0 to n - 1, ``end`` 1 to n. ``simpson`` is Simpson's rule proper and needs an even
    number. PaeanError for the "Simpson 1/3" weights of a widely copied tutorial, with the reason.
    """
    if cycles < 1:
        raise fault("cycles", f"{cycles} cycles cannot be summed", "give at least 1")
    weights = np.ones(cycles + 1)
    if correction in ("trapezoid", "half_cycle"):
        weights[[0, -1]] = 0.5
    elif correction == "beginning":
        weights[-1] = 0.0
    elif correction == "end":
        weights[0] = 0.0
    elif correction == "simpson":
        return _simpson(cycles)
    elif correction in ("simpson_tutorial", "Simpson1/3"):
        raise fault(correction, f"these weights are wrong: {_WHY_NOT}", "use `trapezoid`")
    else:
        known = "trapezoid, half_cycle, beginning, end, simpson"
        raise fault(correction[:40], "no within-cycle correction has this name", f"use {known}")
    return weights


def _simpson(cycles: int) -> Floats:
    if cycles % 2:
        raise fault(
            "simpson",
            f"Simpson's rule needs an even number of cycles, not {cycles}",
            "use `trapezoid`",
        )
    weights = np.where(np.arange(cycles + 1) % 2, 4.0, 2.0) / 3.0
    weights[[0, -1]] = 1.0 / 3.0
    return weights


def checked_weights(weights: Floats) -> Floats:
    """Return weights given by a user, or refuse those that cannot be an integral.

    PaeanError where they do not sum to the number of cycles, as the tutorial's do not.
    """
    cycles = len(weights) - 1
    total = float(np.sum(weights))
    if abs(total - cycles) > 1e-6 * max(1, cycles):
        tutorial = len(weights) > 3 and np.allclose(weights[1:3], (2 / 3, 4 / 3))
        why = f" ({_WHY_NOT})" if tutorial else ""
        raise fault(
            "weights",
            f"they sum to {total:.3f} over {cycles} cycles, so they measure no time{why}",
            "use `trapezoid`",
        )
    return weights


def trapezoid(values: Floats, times: Floats) -> Floats:
    """Return the area under ``values`` [..., n] at ``times`` [n] or [..., n]."""
    return np.asarray(np.trapezoid(values, times, axis=-1), dtype=np.float64)


def yearly_probability(probability: float, years: float) -> float:
    """Return the yearly probability behind one over ``years``: 1 - (1 - p)^(1/n).

    (1 + p)^(1/n) - 1, as in a published model's code, is wrong: it makes 0.0568 of 0.2475 over
    four years, where 0.0686 a year is right.
    """
    if not 0 <= probability <= 1 or not years > 0:
        raise fault("probability", f"{probability:g} over {years:g} years", "give a share, years")
    return float(1.0 - (1.0 - probability) ** (1.0 / years))
