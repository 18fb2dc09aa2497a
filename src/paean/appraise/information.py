"""What it would be worth to know more: everything, or some of the parameters."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import Floats
from paean.study.errors import fault

_KNOTS_ALONE, _KNOTS_OF_TWO = 7, 5
_PENALTIES = np.concatenate([[0.0], np.logspace(-6, 1, 22)])
_SMALLEST = 1e-10


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """The value of knowing something, per person, and its Monte Carlo error."""

    value: float
    mc_error: float


def value_of_perfect_information(benefit: Floats) -> Worth:
    """Return mean(max) - max(mean) of net benefit [draws, options], and its error."""
    best = int(np.argmax(benefit.mean(axis=0)))
    gain = benefit.max(axis=1) - benefit[:, best]
    return Worth(value=float(gain.mean()), mc_error=float(gain.std() / np.sqrt(len(gain))))


def value_of_partial_information(benefit: Floats, parameters: Sequence[Floats] | Floats) -> Worth:
    """Return the value of knowing some parameters, by regression; ``parameters`` [some, draws].

    Net benefit less that of the best option is regressed on natural cubic splines of the
    parameters: one alone with 7 knots, two with 5 each and all their products, more without
    products (Strong, Oakley & Brennan 2014, doi 10.1177/0272989X13505910), shrunk as generalised
    cross-validation asks. A parameter of few distinct values is a class of its own. Never below 0.
    """
    columns = np.atleast_2d(np.asarray(parameters, dtype=np.float64))
    if columns.shape[1] != len(benefit):
        raise fault("parameters", "not one value a draw", "give [parameters, draws]")
    best = int(np.argmax(benefit.mean(axis=0)))
    gain = benefit - benefit[:, [best]]
    fitted = _fitted(*_design(columns), gain)
    most = fitted.max(axis=1) - fitted[:, int(np.argmax(fitted.mean(axis=0)))]
    return Worth(
        value=max(0.0, float(most.mean())), mc_error=float(most.std() / np.sqrt(len(most)))
    )


def population_worth(worth: float, new_people_by_year: Sequence[float], rate: float) -> float:
    """Return the worth for everybody who will face the decision, year 0 first."""
    return float(sum(worth * n / (1 + rate) ** t for t, n in enumerate(new_people_by_year)))


def _design(columns: Floats) -> tuple[Floats, Floats]:
    """Return straight lines in the parameters, and everything that bends or multiplies."""
    knots = _KNOTS_ALONE if len(columns) == 1 else _KNOTS_OF_TWO
    parts = [_basis(column, knots) for column in columns]
    straight = np.hstack([part[:, :1] for part in parts])
    bent = [part[:, 1:] for part in parts]
    if len(parts) == 2:
        first, second = parts
        bent.append((first[:, :, None] * second[:, None, :]).reshape(len(first), -1))
    return straight, np.hstack(bent)


def _fitted(straight: Floats, bent: Floats, gain: Floats) -> Floats:
    """Return fits of each column of ``gain``: straight lines free, the rest under a ridge.

    The penalty is the one of the least generalised cross-validation score.
    """
    n = len(gain)
    free = np.linalg.qr(np.hstack([np.ones((n, 1)), straight]))[0]
    found = free @ (free.T @ gain)
    rest = bent - free @ (free.T @ bent)
    scale = rest.std(axis=0)
    u, s, _ = np.linalg.svd(rest / np.where(scale > 0, scale, 1.0), full_matrices=False)
    kept = s > _SMALLEST * s.max(initial=0.0)
    u, s = u[:, kept], s[kept]
    if not len(s):
        return found
    left = gain - found
    along = u.T @ left
    beyond = (left**2).sum(axis=0) - (along**2).sum(axis=0)
    shrunk = s[:, None] ** 2 / (s[:, None] ** 2 + n * _PENALTIES[None, :])
    used = free.shape[1] + shrunk.sum(axis=0)
    for j in range(gain.shape[1]):
        error = beyond[j] + ((1 - shrunk) ** 2 * along[:, [j]] ** 2).sum(axis=0)
        found[:, j] += u @ (shrunk[:, int(np.argmin(error / (n - used) ** 2))] * along[:, j])
    return found


def _basis(column: Floats, knots: int) -> Floats:
    """Return the columns of a parameter: classes, or a natural cubic spline, centred."""
    distinct = np.unique(column)
    if len(distinct) <= knots:
        found = (column[:, None] == distinct[None, 1:]).astype(np.float64)
    else:
        found = natural_spline(column, np.quantile(column, np.linspace(0.02, 0.98, knots)))
    return found - found.mean(axis=0)


def natural_spline(x: Floats, knots: Floats) -> Floats:
    """Return the natural cubic spline basis of ``x`` without its constant, [n, knots - 1].

    Linear beyond the outer knots (Hastie, Tibshirani & Friedman 2009, section 5.2.1).
    """
    places: NDArray[np.float64] = np.unique(knots)
    scale = float(places[-1] - places[0])
    if scale <= 0:
        return (x - places[0])[:, None]
    z, k = (x - places[0]) / scale, (places - places[0]) / scale

    def cubic(i: int) -> Floats:
        over = np.maximum(z - k[i], 0.0) ** 3 - np.maximum(z - k[-1], 0.0) ** 3
        return np.asarray(over / (k[-1] - k[i]), np.float64)

    last = cubic(len(k) - 2)
    return np.column_stack([z, *(cubic(i) - last for i in range(len(k) - 2))])
