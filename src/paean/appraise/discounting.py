"""Worth today of what comes later, in the three ways that published models do it."""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from paean.numeric.streams import Floats
from paean.study.errors import fault

Convention = Literal["compound", "yearly_steps", "simple_per_cycle"]


def discount(years: ArrayLike, rate: float, convention: Convention = "compound") -> Floats:
    """Return the weight today of one unit at each time, shape as ``years``.

    ``compound``: (1 + r)^-t at the very time. ``yearly_steps``: (1 + r)^-floor(t), all months of
    a year alike. PaeanError for a rate of -100 % or less, or a time before the decision.
    """
    times = np.asarray(years, dtype=np.float64)
    if not rate > -1:
        raise fault("discount rate", f"{rate:g} is no yearly rate", "give a share such as 0.03")
    if np.any(times < 0):
        raise fault("time", "a time lies before the decision", "count years from the decision")
    if convention == "simple_per_cycle":
        return simple_per_cycle(times, rate, 1.0)
    # a floor of 11.999... years is 11, which no month of year 12 is: hence the small addition
    counted = np.floor(times + 1e-9) if convention == "yearly_steps" else times
    return np.asarray(np.exp(-np.log1p(rate) * counted), dtype=np.float64)


def simple_per_cycle(cycles: ArrayLike, rate: float, cycle_years: float) -> Floats:
    """Return (1 + r h)^-k at cycle k of ``cycle_years`` h: what the tutorial of DARTH does.

    With cycles of one year it equals ``compound``; with shorter ones it discounts more.
    """
    return np.asarray((1.0 + rate * cycle_years) ** -np.asarray(cycles, np.float64), np.float64)


def annuity(rate: float, start: ArrayLike, end: ArrayLike) -> Floats:
    """Return the integral of (1 + r)^-t from ``start`` to ``end``, in years."""
    begin, stop = np.asarray(start, np.float64), np.asarray(end, np.float64)
    if rate == 0:
        return stop - begin
    force = np.log1p(rate)
    return np.asarray((np.exp(-force * begin) - np.exp(-force * stop)) / force, np.float64)
