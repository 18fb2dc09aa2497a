"""The covariance of the coefficients adjusted for small samples.

Kenward & Roger 1997 (doi 10.2307/2533558): with Phi = C the covariance of the coefficients, P_r
= -A_r, Q_rs = X'W Sigma_r W Sigma_s WX and V = cov(sigma) from the expected information,

    Phi_A = Phi + 2 Phi {sum_rs V_rs (Q_rs - P_r Phi P_s)} Phi.

The term in the second derivatives of Sigma is left out: it is zero where Sigma is linear in its
parameters (unstructured, compound symmetry), and without it the result does not depend on how
a structure is parametrised (the "linear" variant for the other structures).
"""

import numpy as np

from paean.analyse.mmrm.curvature import Curvature
from paean.analyse.mmrm.likelihood import Point
from paean.analyse.mmrm.patterns import PatternSums
from paean.numeric.streams import Floats


def adjusted_covariance(
    point: Point, curvature: Curvature, sums: PatternSums, spread: Floats
) -> Floats:
    """Return Phi_A [m, m]; ``spread`` V [k, k] is the covariance of Sigma's elements."""
    roots = symmetric_root(spread)
    changes = np.einsum("rl,rab->lab", roots, element_matrices(sums.seen.shape[1]))
    slopes = np.einsum("rl,rij->lij", roots, curvature.slopes)
    inner = -np.einsum("lij,jk,lkh->ih", slopes, point.covariance, slopes, optimize=True)
    middle = np.einsum("lab,gbc,lcd->gad", changes, point.weights, changes, optimize=True)
    outer = point.weights @ middle @ point.weights
    size = point.covariance.shape[0]
    inner += np.einsum("gab,gij->aibj", outer, sums.zz).reshape(size, size)
    adjusted = point.covariance + 2.0 * point.covariance @ inner @ point.covariance
    return 0.5 * (adjusted + adjusted.T)


def symmetric_root(matrix: Floats) -> Floats:
    """Return R [k, k] with R R' the matrix, which is positive semi-definite.

    The root is taken of the correlations, so the units of the elements do no harm.
    """
    scale = np.sqrt(np.maximum(np.diag(matrix), np.finfo(np.float64).tiny))
    values, vectors = np.linalg.eigh(matrix / np.outer(scale, scale))
    return scale[:, None] * vectors * np.sqrt(np.maximum(values, 0.0))


def element_matrices(visits: int) -> Floats:
    """Return the derivatives of Sigma by its elements [k, visits, visits]."""
    rows, columns = np.tril_indices(visits)
    matrices = np.zeros((rows.size, visits, visits))
    matrices[np.arange(rows.size), rows, columns] = 1.0
    matrices[np.arange(rows.size), columns, rows] = 1.0
    return matrices
