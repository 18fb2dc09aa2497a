"""A number that a simulation found, with the error that chance leaves in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of a simulation and its Monte Carlo error; NaN where there is none."""

    value: float
    mc_error: float
