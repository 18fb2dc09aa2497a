"""Blinded re-estimation of size: the spread is read without the arms, the size follows.

Gould and Shih 1992 (doi 10.1080/03610929208830947); Kieser and Friede 2003 (doi
10.1002/sim.1585), who show that the final test keeps its level but for very small trials. The
lumped variance holds the effect as well, so a size so found is a little larger than needed.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from paean.analyse.trials import Question, Trials
from paean.numeric.streams import Floats

METHODS_OF_A_REVIEW = ("mmrm", "ancova")  # those that read nobody who was not randomised


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """When the spread is read, and what the size must then be able to show.

    ``people`` planned, of whom the first ``at`` (share) are read; between ``people`` and ``most``
    are randomised, so many that ``target`` points are found with ``power`` at two-sided
    ``alpha``; ``shares`` of the two arms compared among all people.
    """

    at: float
    people: int
    most: int
    target: float
    power: float
    alpha: float
    shares: tuple[float, float]


def lumped_sd(trials: Trials, question: Question, people: int) -> tuple[Floats, Floats]:
    """Return by trial the SD about the line of change on baseline, arms unknown, and who was seen.

    Of the first ``people`` randomised; the second value is the share of them seen at the visit.
    """
    change = trials.change[:, :people, question.at]
    x = trials.baseline[:, :people]
    seen = np.isfinite(change)
    n = seen.sum(axis=1)
    weight = seen.astype(np.float64)
    y = np.where(seen, change, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        dx = (x - (np.sum(weight * x, axis=1) / n)[:, None]) * weight
        dy = (y - (np.sum(y, axis=1) / n)[:, None]) * weight
        sxx, sxy, syy = (np.sum(v, axis=1) for v in (dx * dx, dx * dy, dy * dy))
        left = np.maximum(syy - np.where(sxx > 0, sxy**2 / sxx, 0.0), 0.0)
        return np.sqrt(left / (n - 2)), n / seen.shape[1]


def reviewed_size(trials: Trials, question: Question, review: Review) -> NDArray[np.int64]:
    """Return by trial how many people are randomised after the review, never fewer than planned."""
    sd, seen = lumped_sd(trials, question, max(4, round(review.at * review.people)))
    quantiles = ndtri(1 - review.alpha / 2) + ndtri(review.power)
    one, other = review.shares
    with np.errstate(divide="ignore", invalid="ignore"):
        needed = (quantiles * sd / review.target) ** 2 * (1 / one + 1 / other) / seen
    wanted = np.where(np.isfinite(needed), np.ceil(needed), review.people)
    return np.clip(wanted, review.people, review.most).astype(np.int64)


def first_of_each(trials: Trials, people: NDArray[np.int64]) -> Trials:
    """Return trials that randomised so many; who came after them was never seen."""
    after = np.arange(trials.arm.shape[1]) >= people[:, None]
    return replace(trials, course=np.where(after[..., None], np.nan, trials.course))
