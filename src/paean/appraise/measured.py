"""QALYs of a trial by arm and mapping: area under the curve, adjusted for who began better.

For each mapping and arm there are the mean discounted area of every basis column and its mean at
the last visit, with draws around them. Utility is linear in the columns, so both kinds of
uncertainty, of the people seen and of the coefficients, meet in one product later.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from paean.appraise.courses import Courses
from paean.appraise.discounting import discount
from paean.appraise.utility import Mapping
from paean.numeric.streams import Floats, normals

_ENOUGH_PEOPLE = 200_000  # beyond, the spread between imputations is below that of anything else
_IMPUTATIONS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Columns of one mapping by arm: ``area`` in discounted years and ``last`` at the last visit.

    Each [draws, arms, columns]; ``mean_area`` and ``mean_last`` [arms, columns] are their means.
    """

    mapping: Mapping
    mean_area: Floats
    mean_last: Floats
    area: Floats
    last: Floats


def imputations_for(people: int) -> int:
    """Return how many times gaps are filled in a cohort of this size."""
    return _IMPUTATIONS if people < _ENOUGH_PEOPLE else 1


def measured(
    filled: Sequence[Courses], mapping: Mapping, rate: float, draws: int, seed: int
) -> Measured:
    """Return what a mapping makes of a cohort's courses, filled in several ways.

    Means are adjusted for baseline utility by one common slope, and drawn from their large-sample
    distribution; the spread between imputations is added by Rubin's rule.
    """
    found = [_one(courses, mapping, rate) for courses in filled]
    mean = np.mean([m for m, _ in found], axis=0)
    within = np.mean([c for _, c in found], axis=0)
    between = _between(np.array([m for m, _ in found]))
    spread = within + (1 + 1 / len(found)) * between
    arms, columns = mean.shape
    drawn = np.empty((draws, arms, columns))
    for arm in range(arms):
        name = f"sampling of {filled[0].arms[arm]}, {mapping.name}"
        z = normals(seed, name, 0, draws, columns)
        z -= z.mean(axis=1, keepdims=True)  # so that the mean of the draws is the estimate
        drawn[:, arm] = mean[arm] + (_root(spread[arm]) @ z).T
    half = columns // 2
    return Measured(
        mapping=mapping,
        mean_area=mean[:, :half],
        mean_last=mean[:, half:],
        area=drawn[:, :, :half],
        last=drawn[:, :, half:],
    )


def drawn_measured(mapping: Mapping, area: Floats, last: Floats) -> Measured:
    """Return the same from draws of a posterior, each [draws, arms, columns]."""
    return Measured(
        mapping=mapping,
        mean_area=area.mean(axis=0),
        mean_last=last.mean(axis=0),
        area=area,
        last=last,
    )


def columns_of(courses: Courses, mapping: Mapping, rate: float) -> tuple[Floats, Floats, Floats]:
    """Return area and last value of every basis column, and baseline utility, by person.

    The area is the trapezoid over the days on which the visits took place, in discounted years.
    """
    years, visits = courses.years, courses.years.shape[1]
    weights = np.zeros_like(years)
    gaps = np.diff(years, axis=1)
    weights[:, :-1] += gaps / 2
    weights[:, 1:] += gaps / 2
    weights *= discount(years, rate)
    area = start = last = np.empty(0)
    for visit in range(visits):
        pain = courses.pain[:, visit]
        function = pain if courses.function is None else courses.function[:, visit]
        last = mapping.basis(pain, function)
        if visit == 0:
            start, area = last @ mapping.coefficients, np.zeros_like(last)
        area += weights[:, [visit]] * last
    return area, last, start


def _one(courses: Courses, mapping: Mapping, rate: float) -> tuple[Floats, Floats]:
    """Return adjusted means [arms, 2 columns] and the covariance of each arm's means."""
    area, last, start = columns_of(courses, mapping, rate)
    values = np.hstack([area, last])
    arms, width = len(courses.arms), values.shape[1]
    people = np.bincount(courses.arm, minlength=arms)
    means = _by_arm(values, courses, people)
    began = _by_arm(start[:, None], courses, people)[:, 0]
    x, y = start - began[courses.arm], values - means[courses.arm]
    size = float(x @ x)
    slope = x @ y / size if size > 1e-12 else np.zeros(width)
    shift = began - float(start.mean())
    left = y - x[:, None] * slope
    covariance = np.empty((arms, width, width))
    for arm in range(arms):
        mine = left[courses.arm == arm]
        per_person = mine.T @ mine / max(1, people[arm] - 1)
        of_slope = shift[arm] ** 2 * per_person / size if size > 1e-12 else 0.0
        covariance[arm] = per_person / max(1, people[arm]) + of_slope
    return means - shift[:, None] * slope, covariance


def _by_arm(values: Floats, courses: Courses, people: np.ndarray) -> Floats:
    sums = np.stack(
        [np.bincount(courses.arm, values[:, c], len(people)) for c in range(values.shape[1])],
        axis=1,
    )
    return sums / np.maximum(1, people)[:, None]


def _between(means: Floats) -> Floats:
    """Return the covariance between imputations of each arm's means, [arms, width, width]."""
    if len(means) < 2:
        return np.zeros((*means.shape[1:], means.shape[2]))
    apart = means - means.mean(axis=0)
    return np.asarray(np.einsum("maw,mav->awv", apart, apart) / (len(means) - 1), np.float64)


def _root(covariance: Floats) -> Floats:
    values, vectors = np.linalg.eigh(covariance)
    return vectors * np.sqrt(np.maximum(values, 0.0))
