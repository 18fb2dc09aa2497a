"""The randomisation list, for real and simulated trials alike."""

from functools import reduce
from math import gcd

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import uniforms
from paean.study.protocol import Protocol

_LEAST_BLOCK = 4


def ratio(protocol: Protocol) -> tuple[int, ...]:
    """Return the allocation ratio of the arms in lowest terms."""
    planned = [arm.planned for arm in protocol.arms]
    common = reduce(gcd, planned)
    return tuple(n // common for n in planned)


def allocate(protocol: Protocol, seed: int, first: int, people: int) -> NDArray[np.int64]:
    """Return the index of the arm of each person, shape [people].

    Permuted blocks are the smallest multiple of the ratio that holds at least four people; the
    list is a function of the seed alone, so any stretch of it can be read on its own.
    """
    shares = np.repeat(np.arange(len(protocol.arms)), ratio(protocol))
    if protocol.allocation.method == "simple":
        drawn = uniforms(seed, "allocation", first, people)[0]
        return shares[(drawn * len(shares)).astype(np.int64)]
    block = np.tile(shares, -(-_LEAST_BLOCK // len(shares)))
    size = len(block)
    first_block, last_block = first // size, (first + people - 1) // size
    order = np.argsort(
        uniforms(seed, "allocation", first_block, last_block - first_block + 1, size), axis=0
    )
    whole = block[order].T.ravel()
    start = first - first_block * size
    return whole[start : start + people]
