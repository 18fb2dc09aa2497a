"""Allocation that balances what is known of people: lists by stratum, and minimisation.

A list is a function of seed, stratum and arms alone, so it can be written once, locked away and
written again. Minimisation after Pocock and Simon 1975 (doi 10.2307/2529712).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import uniforms
from paean.study.allocation import ratio
from paean.study.protocol import Protocol

_LEAST_BLOCK = 4
_ROUND = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One line of an allocation list: the next person of a stratum receives this arm."""

    stratum: str
    number: int
    block: int
    arm: str


def strata_of(factors: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return every combination of the levels of some factors; one stratum where there are none."""
    named = [[f"{name}: {level}" for level in levels] for name, levels in factors.items()]
    return tuple(", ".join(levels) or "everybody" for levels in product(*named))


def allocation_list(
    protocol: Protocol, seed: int, strata: Iterable[str], people: int
) -> Iterator[Place]:
    """Yield the list of each stratum, ``people`` long, in permuted blocks of two sizes.

    Blocks are the smallest multiple of the ratio that holds four people, or twice that, drawn
    block by block, so that the end of a block cannot be foretold.
    """
    names = [arm.name for arm in protocol.arms]
    shares = np.repeat(np.arange(len(names)), ratio(protocol))
    small = np.tile(shares, -(-_LEAST_BLOCK // len(shares)))
    for stratum in strata:
        number, block = 0, 0
        while number < people:
            double = uniforms(seed, f"size of a block of {stratum}", block, 1)[0, 0] < 0.5
            whole = np.tile(small, 2) if double else small
            order = np.argsort(uniforms(seed, f"block of {stratum}", block, 1, len(whole))[:, 0])
            for arm in whole[order][: people - number]:
                number += 1
                yield Place(stratum=stratum, number=number, block=block + 1, arm=names[int(arm)])
            block += 1


def minimised(
    levels: NDArray[np.int64], shares: Sequence[int], seed: int, first: int = 0, follow: float = 0.8
) -> NDArray[np.int64]:
    """Return the arms [trials, people] of people who come one by one, kept alike on all factors.

    ``levels`` [trials, people, factors] number the levels of each factor; ``shares`` is the ratio
    of the arms. Each person gets, with chance ``follow``, an arm under which the marginal
    imbalance (variance over arms of people per share, summed over the person's levels) is least,
    else any other in their ratio. ``first`` is the number of the first trial.
    """
    trials, people, factors = levels.shape
    arms = len(shares)
    weight = np.array(shares, dtype=np.float64) / sum(shares)
    counts = np.zeros((trials, factors, int(levels.max(initial=0)) + 1, arms))
    every, each = np.arange(trials), np.arange(factors)
    found = np.empty((trials, people), dtype=np.int64)
    for p in range(people):
        mine = counts[every[:, None], each[None, :], levels[:, p]]  # [trials, factors, arms]
        with_one = mine[..., None, :] + np.eye(arms)  # [trials, factors, arm given, arms]
        spread = np.var(with_one / weight, axis=-1).sum(axis=1)  # [trials, arm given]
        best = spread <= spread.min(axis=1, keepdims=True) + _ROUND
        chance = _chances(best, weight, follow)
        drawn = uniforms(seed, f"minimised person {p}", first, trials)[0]
        arm = np.minimum((np.cumsum(chance, axis=1) < drawn[:, None]).sum(axis=1), arms - 1)
        found[:, p] = arm
        counts[every[:, None], each[None, :], levels[:, p], arm[:, None]] += 1
    return found


def _chances(
    best: NDArray[np.bool_], weight: NDArray[np.float64], follow: float
) -> NDArray[np.float64]:
    """Return the chance of each arm: ``follow`` shared by the best, the rest by the others."""
    good, bad = best * weight, ~best * weight
    others = bad.sum(axis=1, keepdims=True)
    some = others > 0
    kept = np.where(some, follow, 1.0)
    rest = np.divide(bad, others, out=np.zeros_like(bad), where=some)
    return kept * good / good.sum(axis=1, keepdims=True) + (1 - kept) * rest
