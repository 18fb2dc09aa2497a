"""Differences and changes of means at one visit, by least squares."""

import numpy as np
from numpy.typing import NDArray

from paean.analyse.unanswered import unanswered
from paean.analyse.variable import Analysed, pairs
from paean.numeric.regression import contrast, least_squares
from paean.numeric.streams import Floats
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.result import Estimate, Level

_NAN = float("nan")


def ancova(protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed) -> Estimate:
    """Return the difference in marginal means of change, adjusted for baseline.

    All arms enter one model with a common slope and variance; marginal means stand at the mean
    baseline of the people analysed. People without both scores are left out.
    """
    used = np.isfinite(data.baseline) & np.isfinite(data.score)
    names = [arm.name for arm in protocol.arms]
    arm = data.arm[used]
    present = [name for name in names if np.any(arm == name)]
    baseline = data.baseline[used]
    middle = float(np.mean(baseline))
    indicators = [(arm == name).astype(np.float64) for name in present]
    design = np.column_stack([*indicators, baseline - middle])
    fit = least_squares(design, data.score[used] - baseline)
    missing = {estimand.treatment, estimand.comparator} - set(present)
    if fit is None or missing:
        return unanswered(estimand, outcome, "too few people with both scores")

    def pick(name: str) -> Floats:
        return np.array([*(float(name == p) for p in present), 0.0])

    one, other = pick(estimand.treatment), pick(estimand.comparator)
    found = contrast(fit, one - other)

    def level(name: str, weights: Floats) -> Level:
        mean = contrast(fit, weights)
        return Level(
            arm=name,
            n=int(np.sum(arm == name)),
            seen=int(np.sum(arm == name)),
            value=mean.value,
            low=mean.low,
            high=mean.high,
        )

    return Estimate(
        estimand=estimand,
        status="estimated",
        method="ANCOVA of change, baseline as covariate, common variance",
        value=found.value,
        se=found.se,
        low=found.low,
        high=found.high,
        df=fit.df,
        p_value=found.p_value,
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=level(estimand.treatment, one),
        comparator=level(estimand.comparator, other),
        note=_left_out(used),
    )


def plain_means(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the difference in mean scores at the visit, common variance, without a baseline.

    For what has no baseline, such as days away from sport: counted up to the visit, their mean
    is the restricted mean time to return, and the difference one of restricted means.
    """
    used = np.isfinite(data.score)
    present = [arm.name for arm in protocol.arms if np.any(data.arm[used] == arm.name)]
    if {estimand.treatment, estimand.comparator} - set(present):
        return unanswered(estimand, outcome, "an arm has no score at the visit")
    arm = data.arm[used]
    design = np.column_stack([(arm == name).astype(np.float64) for name in present])
    fit = least_squares(design, data.score[used])
    if fit is None:
        return unanswered(estimand, outcome, "too few people with a score")

    def pick(name: str) -> Floats:
        return np.array([float(name == p) for p in present])

    one, other = pick(estimand.treatment), pick(estimand.comparator)
    found = contrast(fit, one - other)

    def level(name: str, weights: Floats) -> Level:
        mean, n = contrast(fit, weights), int(np.sum(arm == name))
        return Level(arm=name, n=n, seen=n, value=mean.value, low=mean.low, high=mean.high)

    return Estimate(
        estimand=estimand,
        status="estimated",
        method="difference in mean scores, common variance",
        value=found.value,
        se=found.se,
        low=found.low,
        high=found.high,
        df=fit.df,
        p_value=found.p_value,
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=level(estimand.treatment, one),
        comparator=level(estimand.comparator, other),
        note=f"{int(np.sum(~used))} without a score left out" if not np.all(used) else "",
    )


def change_of_one_arm(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the mean change of one arm from its own baseline: no effect, for want of a control."""
    del protocol
    used = (data.arm == estimand.treatment) & np.isfinite(data.baseline) & np.isfinite(data.score)
    change = (data.score - data.baseline)[used]
    fit = least_squares(np.ones((len(change), 1)), change)
    if fit is None:
        return unanswered(estimand, outcome, "too few people with both scores")
    found = contrast(fit, np.array([1.0]))
    level = _mean_level(estimand.treatment, change)
    out = int(np.sum((data.arm == estimand.treatment) & ~used))
    return Estimate(
        estimand=estimand,
        status="estimated",
        method="mean change of one arm, without a control",
        value=found.value,
        se=found.se,
        low=found.low,
        high=found.high,
        df=fit.df,
        p_value=found.p_value,
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=level,
        comparator=level,
        note=f"{out} without both scores left out" if out else "",
    )


def paired_change(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the within-person difference in change, adjusted for the difference at baseline."""
    del protocol
    one, other = pairs(estimand, data)
    change_1 = data.score[one] - data.baseline[one]
    change_2 = data.score[other] - data.baseline[other]
    used = np.isfinite(change_1) & np.isfinite(change_2)
    change_1, change_2 = change_1[used], change_2[used]
    shift = (data.baseline[one] - data.baseline[other])[used]
    whole = np.ones((len(shift), 1))
    adjusted = bool(np.ptp(shift) > 0) if len(shift) else False
    design = np.column_stack([whole, shift]) if adjusted else whole
    fit = least_squares(design, change_1 - change_2)
    if fit is None:
        return unanswered(estimand, outcome, "too few people with both scores on both sides")
    found = contrast(fit, np.array([1.0, 0.0][: design.shape[1]]))
    return Estimate(
        estimand=estimand,
        status="estimated",
        method="within-person difference of change"
        + (", baseline difference as covariate" if adjusted else ""),
        value=found.value,
        se=found.se,
        low=found.low,
        high=found.high,
        df=fit.df,
        p_value=found.p_value,
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=_mean_level(estimand.treatment, change_1),
        comparator=_mean_level(estimand.comparator, change_2),
        note=_left_out(used),
    )


def _mean_level(arm: str, values: Floats) -> Level:
    fit = least_squares(np.ones((len(values), 1)), values)
    if fit is None:
        return Level(arm=arm, n=len(values), seen=len(values), value=_NAN, low=_NAN, high=_NAN)
    mean = contrast(fit, np.array([1.0]))
    return Level(
        arm=arm, n=len(values), seen=len(values), value=mean.value, low=mean.low, high=mean.high
    )


def _left_out(used: NDArray[np.bool_]) -> str:
    return f"{int(np.sum(~used))} without both scores left out" if not np.all(used) else ""
