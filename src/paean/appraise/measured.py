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
_NO_SPREAD = 1e-12


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Sums over people by arm from which adjusted means follow; those of parts add up.

    ``people`` [arms]; ``start`` and ``start_squared`` [arms] of baseline utility; ``values``
    [arms, columns], ``with_start`` and ``squares`` [arms, columns, columns] of area and last
    value together.
    """

    people: Floats
    start: Floats
    start_squared: Floats
    values: Floats
    with_start: Floats
    squares: Floats

    def __add__(self, other: "Sums") -> "Sums":
        """Return the sums over the people of both."""
        return Sums(
            people=self.people + other.people,
            start=self.start + other.start,
            start_squared=self.start_squared + other.start_squared,
            values=self.values + other.values,
            with_start=self.with_start + other.with_start,
            squares=self.squares + other.squares,
        )


def sums_of(courses: Courses, mapping: Mapping, weights: Floats) -> Sums:
    """Return the sums of filled courses under a mapping; ``weights`` as of ``time_weights``."""
    area, last, start = columns_of(courses, mapping, weights)
    values = np.hstack([area, last])
    parts = [np.flatnonzero(courses.arm == arm) for arm in range(len(courses.arms))]
    of_arm = [(values[mine], start[mine]) for mine in parts]
    return Sums(
        people=np.array([float(len(mine)) for mine in parts]),
        start=np.array([x.sum() for _, x in of_arm]),
        start_squared=np.array([x @ x for _, x in of_arm]),
        values=np.array([y.sum(axis=0) for y, _ in of_arm]),
        with_start=np.array([np.einsum("n,ni->i", x, y) for y, x in of_arm]),
        squares=np.array([np.einsum("ni,nj->ij", y, y) for y, _ in of_arm]),
    )


def measured(filled: Sequence[Sums], arms: Sequence[str], mapping: Mapping, draws: int,
             seed: int) -> Measured:  # fmt: skip
    """Return what a mapping makes of a cohort whose gaps were filled in several ways.

    Means are adjusted for baseline utility by one common slope, and drawn from their large-sample
    distribution; the spread between imputations is added by Rubin's rule.
    """
    found = [_adjusted(sums) for sums in filled]
    mean = np.mean([m for m, _ in found], axis=0)
    within = np.mean([c for _, c in found], axis=0)
    between = _between(np.array([m for m, _ in found]))
    spread = within + (1 + 1 / len(found)) * between
    columns = mean.shape[1]
    drawn = np.empty((draws, len(arms), columns))
    for index, arm in enumerate(arms):
        z = normals(seed, f"sampling of {arm}, {mapping.name}", 0, draws, columns)
        z -= z.mean(axis=1, keepdims=True)  # so that the mean of the draws is the estimate
        drawn[:, index] = mean[index] + (_root(spread[index]) @ z).T
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


def time_weights(courses: Courses, rate: float) -> Floats:
    """Return what a score at each visit adds to the area, in discounted years [people, visits].

    The trapezoid over the days on which the visits took place.
    """
    years = courses.years
    weights = np.zeros_like(years)
    gaps = np.diff(years, axis=1) / 2
    weights[:, :-1] += gaps
    weights[:, 1:] += gaps
    weights *= discount(years, rate)
    return weights


def columns_of(
    courses: Courses, mapping: Mapping, weights: Floats
) -> tuple[Floats, Floats, Floats]:
    """Return area and last value of every basis column, and baseline utility, by person."""
    area = start = last = np.empty(0)
    for visit in range(courses.years.shape[1]):
        pain = courses.pain[:, visit]
        function = pain if courses.function is None else courses.function[:, visit]
        last = mapping.basis(pain, function)
        if visit == 0:
            start, area = last @ mapping.coefficients, np.zeros_like(last)
        area += weights[:, visit, None] * last
    return area, last, start


def _adjusted(sums: Sums) -> tuple[Floats, Floats]:
    """Return adjusted means [arms, columns] and the covariance of each arm's means."""
    n = np.maximum(1.0, sums.people)
    means, began = sums.values / n[:, None], sums.start / n
    x2 = sums.start_squared - n * began**2
    xy = sums.with_start - (n * began)[:, None] * means
    yy = sums.squares - n[:, None, None] * means[:, :, None] * means[:, None, :]
    size = float(x2.sum())
    slope = xy.sum(axis=0) / size if size > _NO_SPREAD * n.sum() else np.zeros(means.shape[1])
    shift = began - float(sums.start.sum() / n.sum())
    cross = xy[:, :, None] * slope[None, None, :]
    left = yy - cross - cross.transpose(0, 2, 1)
    left += x2[:, None, None] * slope[None, :, None] * slope[None, None, :]
    per_person = left / np.maximum(1.0, n - 1)[:, None, None]
    of_mean = 1 / n + (shift**2 / size if size > _NO_SPREAD * n.sum() else 0.0)
    return means - shift[:, None] * slope, per_person * of_mean[:, None, None]


def _between(means: Floats) -> Floats:
    """Return the covariance between imputations of each arm's means, [arms, width, width]."""
    if len(means) < 2:
        return np.zeros((*means.shape[1:], means.shape[2]))
    apart = means - means.mean(axis=0)
    return np.asarray(np.einsum("maw,mav->awv", apart, apart) / (len(means) - 1), np.float64)


def _root(covariance: Floats) -> Floats:
    values, vectors = np.linalg.eigh(covariance)
    return vectors * np.sqrt(np.maximum(values, 0.0))
