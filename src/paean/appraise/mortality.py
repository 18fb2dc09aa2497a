"""Who is still alive: a life table given by the user, or a Gompertz curve flagged as fallback."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from paean.numeric.streams import Floats

# United States 2022, both sexes: chance of death at 60, and years left at 60 (Human Mortality
# Database text in the package lifetables 0.0.11); the two constants are solved from these two
_Q60, _E60 = 0.01003, 22.78
_OLDEST = 120.0
_CLOSE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Mortality:
    """Yearly chances of death from age ``first_age`` on; ``fallback`` if nobody supplied them."""

    first_age: float
    chances: Floats
    source: str
    fallback: bool

    def yearly(self, age: float, years: int) -> Floats:
        """Return the chance of death in each of ``years`` from an age; the last serves beyond."""
        place = np.clip(np.floor(age - self.first_age) + np.arange(years), 0, len(self.chances) - 1)
        return self.chances[place.astype(int)]


@cache
def gompertz() -> tuple[float, float]:
    """Return a and b of the hazard a exp(b age) that has the two published values at 60."""

    low, high = 0.03, 0.2  # the steeper the curve, the fewer years are left
    while high - low > _CLOSE:
        middle = (low + high) / 2
        few = _years_left(60.0, *_with_q60(middle)) < _E60
        low, high = (low, middle) if few else (middle, high)
    return _with_q60((low + high) / 2)


def _with_q60(b: float) -> tuple[float, float]:
    a = -np.log1p(-_Q60) * b / (np.exp(b * 61) - np.exp(b * 60))
    return float(a), b


def _years_left(age: float, a: float, b: float) -> float:
    t = np.linspace(0, _OLDEST - age, 6001)
    return float(np.trapezoid(np.exp(-a / b * (np.exp(b * (age + t)) - np.exp(b * age))), t))


def fallback_mortality() -> Mortality:
    """Return the Gompertz chances at ages 0 to 119: illustrative, for want of a life table."""
    a, b = gompertz()
    age = np.arange(int(_OLDEST))
    hazard = a / b * (np.exp(b * (age + 1)) - np.exp(b * age))
    return Mortality(
        first_age=0.0,
        chances=np.asarray(1 - np.exp(-hazard), np.float64),
        source="FALLBACK: Gompertz curve through two US values of 2022; supply a life table",
        fallback=True,
    )
