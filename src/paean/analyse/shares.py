"""Differences in the share of people who respond; whoever was not seen did not respond."""

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from paean.analyse.response import responds
from paean.analyse.unanswered import unanswered
from paean.analyse.variable import Analysed, pairs
from paean.numeric.proportion import (
    mcnemar,
    newcombe,
    newcombe_paired,
    paired_difference,
    pooled_z,
    wilson,
)
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.result import Estimate, Level


def responders(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the difference in responder shares; the missing count as non-responders."""
    del protocol
    response = responds(outcome, estimand, data)
    one, other = data.arm == estimand.treatment, data.arm == estimand.comparator
    n_1, n_2 = int(np.sum(one)), int(np.sum(other))
    if n_1 == 0 or n_2 == 0:
        return unanswered(estimand, outcome, "an arm is empty")
    s_1, s_2 = int(np.sum(response[one])), int(np.sum(response[other]))
    low, high = newcombe(s_1, n_1, s_2, n_2)
    p_1, p_2 = s_1 / n_1, s_2 / n_2
    return Estimate(
        estimand=estimand,
        status="estimated",
        method="risk difference, Newcombe interval, missing as non-response",
        value=p_1 - p_2,
        se=float(np.sqrt(p_1 * (1 - p_1) / n_1 + p_2 * (1 - p_2) / n_2)),
        low=low,
        high=high,
        df=float("inf"),
        p_value=float(2 * ndtr(-abs(pooled_z(s_1, n_1, s_2, n_2)))),
        benefit=1,
        treatment=_share_level(estimand.treatment, s_1, n_1, _seen(data, one)),
        comparator=_share_level(estimand.comparator, s_2, n_2, _seen(data, other)),
        note=_unseen(data.seen[one | other]),
    )


def paired_responders(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the within-person difference in response; the missing count as non-responders."""
    del protocol
    response = responds(outcome, estimand, data)
    one, other = pairs(estimand, data)
    n = len(one)
    if n == 0:
        return unanswered(estimand, outcome, "nobody has both sides")
    r_1, r_2 = response[one], response[other]
    only_1, only_2 = int(np.sum(r_1 & ~r_2)), int(np.sum(~r_1 & r_2))
    both = int(np.sum(r_1 & r_2))
    value, se = paired_difference(only_1, only_2, n)
    low, high = newcombe_paired(both, only_1, only_2, n - both - only_1 - only_2)
    return Estimate(
        estimand=estimand,
        status="estimated",
        method="within-person risk difference, Newcombe interval, exact McNemar test",
        value=value,
        se=se,
        low=low,
        high=high,
        df=float("inf"),
        p_value=mcnemar(only_1, only_2),
        benefit=1,
        treatment=_share_level(estimand.treatment, int(np.sum(r_1)), n, _seen(data, one)),
        comparator=_share_level(estimand.comparator, int(np.sum(r_2)), n, _seen(data, other)),
        note=_unseen(data.seen),
    )


def _share_level(arm: str, successes: int, n: int, seen: int) -> Level:
    low, high = wilson(successes, n)
    return Level(arm=arm, n=n, seen=seen, value=successes / n, low=low, high=high)


def _seen(data: Analysed, who: NDArray[np.int64] | NDArray[np.bool_]) -> int:
    return int(np.sum(data.seen[who]))


def _unseen(seen: NDArray[np.bool_]) -> str:
    unseen = int(np.sum(~seen))
    return f"{unseen} without the score counted as non-responders" if unseen else ""
