"""Several hypotheses, one error: adjusted p-values, many trials at once.

Bonferroni, Holm 1979, Hochberg 1988 (doi 10.1093/biomet/75.4.800), fixed sequence, and the
graphical procedures of Bretz, Maurer, Brannath and Posch 2009 (doi 10.1002/sim.3495), of which
Holm and the fixed sequence are cases. A hypothesis is rejected where its adjusted p is at most
alpha. All take p [trials, hypotheses] and return the same shape.
"""

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import Floats

_NOTHING = 1e-12


def bonferroni(p: Floats) -> Floats:
    """Return p-values times the number of hypotheses."""
    return np.minimum(p * p.shape[1], 1.0)


def holm(p: Floats) -> Floats:
    """Return Holm's step-down p-values."""
    m = p.shape[1]
    return graphical(p, np.full(m, 1 / m), (1 - np.eye(m)) / max(m - 1, 1))


def hierarchical(p: Floats) -> Floats:
    """Return p-values of a fixed sequence: each is tested only where all before were rejected."""
    return np.maximum.accumulate(p, axis=1)


def hochberg(p: Floats) -> Floats:
    """Return Hochberg's step-up p-values; valid where tests are not negatively dependent."""
    m = p.shape[1]
    order = np.argsort(p, axis=1)
    stepped = np.take_along_axis(p, order, axis=1) * np.arange(m, 0, -1)
    stepped = np.minimum.accumulate(stepped[:, ::-1], axis=1)[:, ::-1]
    found = np.empty_like(p)
    np.put_along_axis(found, order, np.minimum(stepped, 1.0), axis=1)
    return found


def graphical(p: Floats, weights: Floats, transitions: Floats) -> Floats:
    """Return adjusted p-values of a graph.

    ``weights`` [hypotheses] sum to at most 1; row i of ``transitions`` says how the share of
    hypothesis i is passed on once it is rejected, each row sums to at most 1, the diagonal is 0.
    """
    trials, m = p.shape
    w = np.broadcast_to(weights, (trials, m)).copy()
    g = np.broadcast_to(transitions, (trials, m, m)).copy()
    left = np.ones((trials, m), dtype=np.bool_)
    found, highest = np.ones_like(p), np.zeros(trials)
    every = np.arange(trials)
    for _ in range(m):
        ratio = np.full((trials, m), np.inf)  # a hypothesis without weight cannot be rejected
        np.divide(p, w, out=ratio, where=left & (w > _NOTHING))
        j = np.argmin(ratio, axis=1)
        highest = np.maximum(highest, ratio[every, j])
        found[every, j] = np.minimum(highest, 1.0)
        w, g = _passed_on(w, g, j)
        left[every, j] = False
    return found


def _passed_on(w: Floats, g: Floats, j: NDArray[np.intp]) -> tuple[Floats, Floats]:
    """Return weights and transitions once hypothesis ``j`` of each trial is rejected."""
    every = np.arange(len(w))
    of_j, to_j, row_j = w[every, j], g[every, :, j], g[every, j, :]
    new_w = w + of_j[:, None] * row_j
    new_w[every, j] = 0.0
    lost = 1 - to_j * row_j  # by hypothesis i: what does not come back to i through j
    new_g = np.zeros_like(g)
    np.divide(
        g + to_j[:, :, None] * row_j[:, None, :],
        lost[:, :, None],
        out=new_g,
        where=lost[:, :, None] > _NOTHING,
    )
    new_g[every, j, :] = 0.0
    new_g[every, :, j] = 0.0
    m = w.shape[1]
    new_g[:, np.arange(m), np.arange(m)] = 0.0
    return new_w, new_g
