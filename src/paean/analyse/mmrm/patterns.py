"""What the likelihood needs of the data: sums per pattern of missing outcomes.

With covariates z_i that do not change over time, patients who were seen at the same visits
enter the likelihood through Z'Z, Z'Y and Y'Y only, so its cost does not grow with patients.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.streams import Floats

MOST_VISITS = 60  # a pattern is the bits of one 64-bit integer


class PatternSums(NamedTuple):
    """Sums over the patients of each pattern; unseen outcomes count as 0 and are never used.

    ``patients`` [patterns], ``seen`` [patterns, visits], ``zz`` [patterns, q, q],
    ``zy`` [patterns, q, visits], ``yy`` [patterns, visits, visits].
    """

    patients: Floats
    seen: NDArray[np.bool_]
    zz: Floats
    zy: Floats
    yy: Floats


@compiled_part
def pattern_keys(outcome: Floats) -> NDArray[np.int64]:
    """Return each patient's pattern [n]: bit v is set where visit v was seen (is not NaN)."""
    n, visits = outcome.shape
    keys = np.zeros(n, np.int64)
    for i in range(n):
        for v in range(visits):
            if not np.isnan(outcome[i, v]):
                keys[i] |= np.int64(1) << np.int64(v)
    return keys


@compiled_part
def distinct(keys: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the different keys above 0, ascending."""
    found = np.zeros(keys.shape[0], np.int64)
    count = 0
    for key in keys:
        at = 0
        while at < count and found[at] < key:
            at += 1
        if key <= 0 or (at < count and found[at] == key):
            continue
        for later in range(count, at, -1):
            found[later] = found[later - 1]
        found[at] = key
        count += 1
    return found[:count].copy()


@compiled
def pattern_sums(outcome: Floats, covariates: Floats) -> PatternSums:
    """Return the sums per pattern, patterns by ascending key; patients never seen are left out.

    ``outcome`` [n, visits] with NaN for missing, ``covariates`` [n, q].
    """
    n, visits = outcome.shape
    q = covariates.shape[1]
    keys = pattern_keys(outcome)
    found = distinct(keys)
    patterns = found.shape[0]
    patients = np.zeros(patterns)
    seen = np.zeros((patterns, visits), np.bool_)
    zz = np.zeros((patterns, q, q))
    zy = np.zeros((patterns, q, visits))
    yy = np.zeros((patterns, visits, visits))
    for g in range(patterns):
        for v in range(visits):
            seen[g, v] = (found[g] >> np.int64(v)) & 1 == 1
    for i in range(n):
        if keys[i] == 0:
            continue
        g = 0
        while found[g] != keys[i]:
            g += 1
        patients[g] += 1.0
        for a in range(q):
            for b in range(q):
                zz[g, a, b] += covariates[i, a] * covariates[i, b]
        for v in range(visits):
            if seen[g, v]:
                for a in range(q):
                    zy[g, a, v] += covariates[i, a] * outcome[i, v]
                for w in range(visits):
                    if seen[g, w]:
                        yy[g, v, w] += outcome[i, v] * outcome[i, w]
    return PatternSums(patients, seen, zz, zy, yy)
