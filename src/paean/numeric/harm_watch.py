"""A Bayesian boundary for a harm, and exactly how often it stops a study.

After each person the chance that the true rate is above a limit is taken from a beta posterior
(Thall and Simon 1994, doi 10.2307/2533377, for one arm); where it is certain enough the study
stops. All figures are exact: the number of people harmed is followed person by person.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc

from paean.numeric.streams import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmRule:
    """Stop when P(rate > ``limit``) >= ``certainty`` under a Beta(``a``, ``b``) prior."""

    limit: float
    certainty: float = 0.9
    a: float = 0.5
    b: float = 0.5


def harm_boundary(rule: HarmRule, people: int) -> NDArray[np.int64]:
    """Return the least number harmed that stops, after 1 to ``people`` people; n + 1 for never."""
    found = np.empty(people, dtype=np.int64)
    for n in range(1, people + 1):
        harmed = np.arange(n + 1)
        above = 1 - betainc(rule.a + harmed, rule.b + n - harmed, rule.limit)
        hit = np.flatnonzero(above >= rule.certainty)
        found[n - 1] = hit[0] if len(hit) else n + 1
    return found


def stopping(boundary: NDArray[np.int64], rate: float) -> tuple[Floats, float]:
    """Return the chance of having stopped by each person, and the mean number treated."""
    people = len(boundary)
    mass = np.zeros(people + 2)
    mass[0] = 1.0
    stopped, expected, before = np.zeros(people), 0.0, 0.0
    for n in range(1, people + 1):
        mass[1:] = mass[1:] * (1 - rate) + mass[:-1] * rate
        mass[0] *= 1 - rate
        gone = float(mass[boundary[n - 1] :].sum())
        mass[boundary[n - 1] :] = 0.0
        before += gone
        stopped[n - 1] = before
        expected += n * gone
    return stopped, expected + people * (1 - before)


def seen_among_sentinels(people: int, rate: float) -> float:
    """Return the chance that at least one of the first so many is harmed."""
    return float(-np.expm1(people * np.log1p(-rate)))
