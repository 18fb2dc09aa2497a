"""Effect sizes of two groups with their sampling variances, one row a study."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.special import gammaln

from paean.numeric.streams import Floats

_ADDED = 0.5


class Effects(NamedTuple):
    """Effects ``y`` and their sampling variances ``v``, each of shape [studies]."""

    y: Floats
    v: Floats


def mean(m: Floats, sd: Floats, n: Floats) -> Effects:
    """Return the means of single groups, v = SD^2 / n."""
    return Effects(m, sd**2 / n)


def mean_difference(
    m1: Floats, sd1: Floats, n1: Floats, m2: Floats, sd2: Floats, n2: Floats
) -> Effects:
    """Return the differences of means, first minus second, with unequal variances."""
    return Effects(m1 - m2, sd1**2 / n1 + sd2**2 / n2)


def standardised_mean_difference(
    m1: Floats, sd1: Floats, n1: Floats, m2: Floats, sd2: Floats, n2: Floats, *, exact: bool = True
) -> Effects:
    """Return Hedges' g, first minus second, with v = 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)).

    The correction of bias is exact or the usual approximation (Hedges 1981, J Educ Stat 6:107).
    """
    df = n1 + n2 - 2
    pooled = np.sqrt(((n1 - 1) * sd1**2 + (n2 - 1) * sd2**2) / df)
    g = hedges_correction(df, exact=exact) * (m1 - m2) / pooled
    return Effects(g, 1 / n1 + 1 / n2 + g**2 / (2 * (n1 + n2)))


def hedges_correction(df: Floats, *, exact: bool = True) -> Floats:
    """Return the factor that takes the bias from a standardised difference."""
    if not exact:
        return 1 - 3 / (4 * df - 1)
    return np.exp(gammaln(df / 2) - np.log(df / 2) / 2 - gammaln((df - 1) / 2))


def log_risk_ratio(events1: Floats, n1: Floats, events2: Floats, n2: Floats) -> Effects:
    """Return log risk ratios; 0.5 is added to all four counts of a study where one is 0."""
    a, b, c, d = _counts(events1, n1, events2, n2)
    y = np.log(a / (a + b)) - np.log(c / (c + d))
    return Effects(y, 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))


def log_odds_ratio(events1: Floats, n1: Floats, events2: Floats, n2: Floats) -> Effects:
    """Return log odds ratios; 0.5 is added to all four counts of a study where one is 0."""
    a, b, c, d = _counts(events1, n1, events2, n2)
    return Effects(np.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d)


class Sample(NamedTuple):
    """How many, their mean and their SD."""

    n: float
    mean: float
    sd: float


def combined(samples: Sequence[Sample]) -> Sample:
    """Return several samples as the one they are together (Cochrane Handbook 6.5.2.10)."""
    n = sum(s.n for s in samples)
    middle = sum(s.n * s.mean for s in samples) / n
    within = sum((s.n - 1) * s.sd**2 for s in samples)
    between = sum(s.n * (s.mean - middle) ** 2 for s in samples)
    return Sample(n, middle, float(np.sqrt((within + between) / (n - 1))))


def _counts(events1: Floats, n1: Floats, events2: Floats, n2: Floats) -> list[Floats]:
    counts = np.array([events1, n1 - events1, events2, n2 - events2], dtype=np.float64)
    return list(counts + _ADDED * (counts == 0).any(axis=0))
