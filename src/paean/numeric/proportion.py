"""Intervals for proportions and their differences."""

from typing import NamedTuple

import numpy as np
from scipy.special import bdtr, ndtri


class Interval(NamedTuple):
    """A lower and an upper limit."""

    low: float
    high: float


def wilson(successes: int, n: int, confidence: float = 0.95) -> Interval:
    """Return the score interval of a proportion (Wilson 1927); the whole range if n is 0."""
    if n == 0:
        return Interval(0.0, 1.0)
    z = float(ndtri(0.5 + confidence / 2))
    p = successes / n
    centre = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return Interval(max(0.0, float(centre - half)), min(1.0, float(centre + half)))


def newcombe(
    successes_1: int, n_1: int, successes_2: int, n_2: int, confidence: float = 0.95
) -> Interval:
    """Return the hybrid score interval of p1 - p2 (Newcombe 1998, method 10)."""
    p1, p2 = successes_1 / n_1, successes_2 / n_2
    low_1, high_1 = wilson(successes_1, n_1, confidence)
    low_2, high_2 = wilson(successes_2, n_2, confidence)
    difference = p1 - p2
    below = np.hypot(p1 - low_1, high_2 - p2)
    above = np.hypot(high_1 - p1, p2 - low_2)
    return Interval(float(difference - below), float(difference + above))


def paired_difference(only_1: int, only_2: int, n: int) -> tuple[float, float]:
    """Return the difference of two proportions in the same people, and its standard error.

    ``only_1`` and ``only_2`` are the people who respond on one side alone, of ``n``.
    """
    difference = (only_1 - only_2) / n
    variance = (only_1 + only_2 - (only_1 - only_2) ** 2 / n) / n**2
    return difference, float(np.sqrt(variance))


def newcombe_paired(
    both: int, only_1: int, only_2: int, neither: int, confidence: float = 0.95
) -> Interval:
    """Return the hybrid score interval of p1 - p2 in the same people.

    Newcombe 1998, Statistics in Medicine 17:2635, method 10, from the four counts of pairs.
    """
    n = both + only_1 + only_2 + neither
    s_1, s_2 = both + only_1, both + only_2
    p_1, p_2 = s_1 / n, s_2 / n
    low_1, high_1 = wilson(s_1, n, confidence)
    low_2, high_2 = wilson(s_2, n, confidence)
    margins = s_1 * (n - s_1) * s_2 * (n - s_2)
    excess = both * neither - only_1 * only_2
    if excess > 0:
        excess = max(excess - n / 2, 0.0)
    phi = excess / np.sqrt(margins) if margins else 0.0
    down, up = (p_1 - low_1, high_2 - p_2), (p_2 - low_2, high_1 - p_1)
    below, above = (np.sqrt(a * a - 2 * phi * a * b + b * b) for a, b in (down, up))
    return Interval(float(p_1 - p_2 - below), float(p_1 - p_2 + above))


def mcnemar(only_1: int, only_2: int) -> float:
    """Return the exact two-sided p value of equal proportions in the same people."""
    discordant = only_1 + only_2
    if discordant == 0:
        return 1.0
    return float(min(1.0, 2 * bdtr(min(only_1, only_2), discordant, 0.5)))


def pooled_z(successes_1: int, n_1: int, successes_2: int, n_2: int) -> float:
    """Return the score statistic of p1 = p2, 0 where nobody or everybody responds."""
    p = (successes_1 + successes_2) / (n_1 + n_2)
    variance = p * (1 - p) * (1 / n_1 + 1 / n_2)
    if variance == 0:
        return 0.0
    return float((successes_1 / n_1 - successes_2 / n_2) / np.sqrt(variance))
