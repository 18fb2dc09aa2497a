"""Cohort state-transition models, for one set of numbers or for all draws at once.

A chain is [..., states, states]: leading axes may be draws, then cycles. Inside, draws run along
the last axis, so that each sum of products is one pass over contiguous memory.
"""

from dataclasses import dataclass

import numpy as np

from paean.numeric.streams import Floats
from paean.study.errors import fault

_TOLERANCE = 1e-8
_DRAWS_AT_ONCE = 2048  # a block of draws and its chain stay in the cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Transition probabilities [draws, cycles, from, to], and where everybody begins [states].

    A stationary chain has one entry along cycles; a chain without uncertainty one along draws.
    """

    initial: Floats
    probabilities: Floats

    def __post_init__(self) -> None:
        """Refuse what is no chain: rows that do not sum to one, shares outside 0 to 1."""
        shape = self.probabilities.shape
        if len(shape) != 4 or shape[2:] != (len(self.initial),) * 2:
            raise fault(
                "chain",
                f"shape {shape} is not draws, cycles, states, states",
                "give all four axes; length 1 where nothing varies",
            )
        if self.probabilities.min() < -_TOLERANCE or self.probabilities.max() > 1 + _TOLERANCE:
            raise fault("chain", "a probability lies outside 0 to 1", "check how it was computed")
        if np.abs(self.probabilities.sum(axis=3) - 1).max() > _TOLERANCE:
            raise fault("chain", "a row does not sum to 1", "let staying be the rest")
        if abs(float(self.initial.sum()) - 1) > _TOLERANCE:
            raise fault("chain", "the shares at the start do not sum to 1", "mend them")


def chain(probabilities: Floats, initial: Floats) -> Chain:
    """Return a chain from [states, states], [cycles, states, states] or all four axes."""
    missing = 4 - probabilities.ndim
    full = probabilities.reshape((1,) * missing + probabilities.shape) if missing > 0 else None
    return Chain(initial=initial, probabilities=probabilities if full is None else full)


def occupancy(model: Chain, cycles: int) -> Floats:
    """Return the share in each state at the end of each cycle, [draws, cycles + 1, states]."""
    draws, states = model.probabilities.shape[0], len(model.initial)
    seen = np.empty((draws, cycles + 1, states))
    seen[:, 0] = model.initial
    for k in range(cycles):
        step = model.probabilities[:, _cycle(model, k)]
        seen[:, k + 1] = np.einsum("di,dij->dj", seen[:, k], step)
    return seen


def totals(model: Chain, values: Floats, weights: Floats) -> Floats:
    """Return discounted sums of state values, [draws, sums].

    ``values`` [draws or 1, states, sums] is what a cycle in a state is worth; ``weights``
    [cycles + 1, sums] holds the within-cycle correction times the discount of each sum.
    """
    draws = max(model.probabilities.shape[0], values.shape[0])
    found = np.empty((draws, values.shape[2]))
    _cycle(model, len(weights) - 2)
    distinct, which = np.unique(weights, axis=1, return_inverse=True)  # summed once each
    for first in range(0, draws, _DRAWS_AT_ONCE):
        here = slice(first, min(first + _DRAWS_AT_ONCE, draws))
        spent = _block(_part(model.probabilities, here), model.initial, distinct)[which]
        each = np.broadcast_to(_part(values, here), (found[here].shape[0], *values.shape[1:]))
        found[here] = np.einsum("sid,dis->ds", spent, each)
    return found


def _part(array: Floats, here: slice) -> Floats:
    return array if array.shape[0] == 1 else array[here]


def _block(probabilities: Floats, initial: Floats, weights: Floats) -> Floats:
    """Return the weighted time in each state, [sums, states, draws], of a block of draws."""
    steps = np.ascontiguousarray(probabilities.transpose(1, 2, 3, 0))  # cycles, from, to, draws
    draws = steps.shape[3]
    weighted = np.zeros((weights.shape[1], len(initial), draws))
    now = np.repeat(initial[:, None], draws, axis=1)
    after, part = np.empty_like(now), np.empty_like(now)
    for k, weight in enumerate(weights):
        if k:
            np.einsum("ijd,id->jd", steps[min(k - 1, len(steps) - 1)], now, out=after)
            now, after = after, now
        for total, w in zip(weighted, weight, strict=True):
            if w:
                np.multiply(now, w, out=part)
                total += part
    return weighted


def _cycle(model: Chain, k: int) -> int:
    length = model.probabilities.shape[1]
    if length > 1 and k >= length:
        raise fault("chain", f"it ends before cycle {k + 1}", "give every cycle, or one for all")
    return min(k, length - 1)
