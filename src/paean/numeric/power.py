"""The power of an analysis of covariance in closed form, as a judge of simulated power."""

import numpy as np
from scipy.special import stdtrit
from scipy.stats import f as f_distribution
from scipy.stats import nct

_POINTS = 400


def ancova_power(
    difference: float, residual_sd: float, people: tuple[int, int], alpha: float
) -> tuple[float, float]:
    """Return the chance of rejecting either way and in the direction of the difference.

    Two arms of so many ``people``, one normal covariate that is drawn at random and independent
    of the arm, ``residual_sd`` about its line, two-sided ``alpha``. Given the covariate, t is
    noncentral with N - 3 degrees of freedom and the variance grows by 1 + q, where
    (N - 2) q has an F distribution with 1 and N - 2 degrees of freedom; its quantiles are
    averaged over (Cochran 1957, doi 10.2307/2527916, section 6).
    """
    total = sum(people)
    scale = residual_sd * np.sqrt(1 / people[0] + 1 / people[1])
    middle = (np.arange(_POINTS) + 0.5) / _POINTS
    q = f_distribution.ppf(middle, 1, total - 2) / (total - 2)
    away = abs(difference) / (scale * np.sqrt(1 + q))
    limit = float(stdtrit(total - 3, 1 - alpha / 2))
    above = float(np.mean(nct.sf(limit, total - 3, away)))
    below = float(np.mean(nct.cdf(-limit, total - 3, away)))
    return above + below, above
