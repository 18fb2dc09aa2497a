"""Cholesky factors of small symmetric matrices, compiled, without LAPACK.

Small matrices in many threads are faster this way, and the bits of a result depend neither on
the BLAS at hand nor on its number of threads.
"""

import numpy as np

from paean.numeric.compiled import compiled, compiled_part
from paean.numeric.streams import Floats


@compiled
def cholesky(matrix: Floats, least_pivot: float) -> tuple[bool, Floats]:
    """Return whether the matrix is positive definite, and its lower factor.

    A pivot must exceed ``least_pivot`` (in [0, 1)) times its own diagonal element, so the
    answer does not depend on units. Where it does not, the factor is unfinished.
    """
    size = matrix.shape[0]
    factor = np.zeros((size, size))
    for j in range(size):
        pivot = matrix[j, j]
        for k in range(j):
            pivot -= factor[j, k] * factor[j, k]
        if not (pivot > least_pivot * matrix[j, j] and pivot > 0.0 and pivot < np.inf):
            return False, factor
        factor[j, j] = np.sqrt(pivot)
        for i in range(j + 1, size):
            rest = matrix[i, j]
            for k in range(j):
                rest -= factor[i, k] * factor[j, k]
            factor[i, j] = rest / factor[j, j]
    return True, factor


@compiled_part
def log_determinant(factor: Floats) -> float:
    """Return the log determinant of the matrix with this lower Cholesky factor."""
    total = 0.0
    for j in range(factor.shape[0]):
        total += np.log(factor[j, j])
    return 2.0 * total


@compiled
def inverse(factor: Floats) -> Floats:
    """Return the inverse of the matrix with this lower Cholesky factor, exactly symmetric."""
    size = factor.shape[0]
    lower = np.zeros((size, size))
    for j in range(size):
        lower[j, j] = 1.0 / factor[j, j]
        for i in range(j + 1, size):
            rest = 0.0
            for k in range(j, i):
                rest -= factor[i, k] * lower[k, j]
            lower[i, j] = rest / factor[i, i]
    whole = np.empty((size, size))
    for i in range(size):
        for j in range(i + 1):
            total = 0.0
            for k in range(i, size):
                total += lower[k, i] * lower[k, j]
            whole[i, j] = total
            whole[j, i] = total
    return whole


@compiled_part
def solve(factor: Floats, right: Floats) -> Floats:
    """Return x with A x = right [size], given the lower Cholesky factor of A."""
    size = factor.shape[0]
    x = right.copy()
    for i in range(size):
        for k in range(i):
            x[i] -= factor[i, k] * x[k]
        x[i] /= factor[i, i]
    for i in range(size - 1, -1, -1):
        for k in range(i + 1, size):
            x[i] -= factor[k, i] * x[k]
        x[i] /= factor[i, i]
    return x


@compiled_part
def times(matrix: Floats, vector: Floats) -> Floats:
    """Return the matrix [rows, columns] times the vector [columns], summed in order."""
    rows, columns = matrix.shape
    product = np.zeros(rows)
    for i in range(rows):
        total = 0.0
        for j in range(columns):
            total += matrix[i, j] * vector[j]
        product[i] = total
    return product


@compiled_part
def add_product(left: Floats, right: Floats, into: Floats) -> None:
    """Add left [n, k] times right [k, m] to ``into`` [n, m], summed in order."""
    for i in range(left.shape[0]):
        for k in range(left.shape[1]):
            x = left[i, k]
            for j in range(right.shape[1]):
                into[i, j] += x * right[k, j]


@compiled_part
def product(left: Floats, right: Floats) -> Floats:
    """Return left [n, k] times right [k, m], summed in order."""
    whole = np.zeros((left.shape[0], right.shape[1]))
    add_product(left, right, whole)
    return whole


@compiled_part
def dot(left: Floats, right: Floats) -> float:
    """Return the sum of the products of two vectors, in order."""
    total = 0.0
    for i in range(left.shape[0]):
        total += left[i] * right[i]
    return total
