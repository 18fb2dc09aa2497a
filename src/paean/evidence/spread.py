"""From a printed spread to an SD (per person) and a standard error (per arm)."""

from dataclasses import dataclass
from math import sqrt

from scipy.special import ndtri, stdtrit

from paean.study.published import Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Precision:
    """The SD per person and the standard error of an arm's mean, and how they were got."""

    sd: float | None
    se: float | None
    how: str


def precision(seen: Observation, people: int | None) -> Precision:
    """Return SD and SE on the printed scale; an SD needs the people for its SE, and the reverse."""
    low, high = seen.spread_low, seen.spread_high
    if seen.spread_doubt:
        return Precision(sd=None, se=None, how=f"spread not used: {seen.spread_doubt}")
    if seen.spread_kind == "sd" and low is not None:
        return Precision(sd=low, se=low / sqrt(people) if people else None, how=_of_sd(people))
    if seen.spread_kind == "se" and low is not None:
        return Precision(sd=low * sqrt(people) if people else None, se=low, how="SE as printed")
    if seen.spread_kind == "ci95" and low is not None and high is not None:
        return _of_interval(high - low, people)
    if seen.spread_kind in ("iqr", "range"):
        return Precision(sd=None, se=None, how=f"only an {seen.spread_kind.upper()} is printed")
    return Precision(sd=None, se=None, how="no spread printed")


def _of_sd(people: int | None) -> str:
    return "SE from the SD" if people else "SD printed, people not"


def _of_interval(width: float, people: int | None) -> Precision:
    if people is None or people < 2:
        return Precision(sd=None, se=width / (2 * ndtri(0.975)), how="SE from the 95 % CI (1.96)")
    se = float(width / (2 * stdtrit(people - 1, 0.975)))
    return Precision(sd=se * sqrt(people), se=se, how="SE from the 95 % CI (t)")


def of_difference(first: Precision, last: Precision, correlation: float) -> Precision:
    """Return the precision of a change from those of both scores and their correlation."""
    return Precision(
        sd=_difference(first.sd, last.sd, correlation),
        se=_difference(first.se, last.se, correlation),
        how=f"{last.how} at both times, correlation {correlation:g} (assumption)",
    )


def _difference(first: float | None, last: float | None, correlation: float) -> float | None:
    if first is None or last is None:
        return None
    return sqrt(first**2 + last**2 - 2 * correlation * first * last)


def mean_of_quartiles(median: float, low: float, high: float, people: int) -> float:
    """Return the mean that a median and quartiles suggest (Luo 2018, doi 10.1177/0962280216669183).

    It takes the scores for about normal; with skewed scores it is off.
    """
    weight = 0.7 + 0.39 / people
    return weight * (low + high) / 2 + (1 - weight) * median


def sd_of_quartiles(low: float, high: float, people: int) -> float:
    """Return the SD that quartiles suggest (Wan 2014, doi 10.1186/1471-2288-14-135, eq. 16)."""
    return (high - low) / float(2 * ndtri((0.75 * people - 0.125) / (people + 0.25)))
