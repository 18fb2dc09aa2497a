"""One table from estimand to estimator, and the estimators for one visit."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from paean.analyse.mmrm import (
    AnalysisError,
    Fit,
    Status,
    Structure,
    fit_mmrm,
    linear_contrasts,
)
from paean.analyse.response import responds
from paean.analyse.variable import Analysed, analysed, without_estimator
from paean.numeric.proportion import (
    mcnemar,
    newcombe,
    newcombe_paired,
    paired_difference,
    pooled_z,
    wilson,
)
from paean.numeric.regression import contrast, least_squares
from paean.numeric.streams import Floats
from paean.study.cohort import Cohort
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.result import Estimate, Level, VisitDifference
from paean.study.schedule import Visit

_NAN = float("nan")
FALLBACKS = (
    Structure.TOEPLITZ,
    Structure.AUTOREGRESSIVE,
    Structure.HETEROGENEOUS_COMPOUND_SYMMETRY,
)
Estimator = Callable[[Protocol, Estimand, Outcome, Analysed], Estimate]


def estimate(protocol: Protocol, cohort: Cohort, estimand: Estimand) -> Estimate:
    """Return the answer to one estimand, or why there is none."""
    outcome = protocol.outcome(estimand.variable.outcome)
    for intercurrent in estimand.intercurrent_events:
        if intercurrent.strategy in without_estimator(estimand):
            return _none(
                estimand, outcome, f"no estimator for the strategy {intercurrent.strategy}"
            )
    data = analysed(protocol, cohort, estimand)
    if not np.any(data.seen):
        return _none(
            estimand,
            outcome,
            f"the cohort holds no {outcome.name} at {estimand.variable.visit}",
        )
    chosen = ESTIMATORS[(protocol.study.design, estimand.summary)]
    return chosen(protocol, estimand, outcome, data)


def mixed_model(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the difference in marginal means of change at the visit from an MMRM.

    Change at every follow-up visit on arm by visit and baseline by visit, unstructured
    covariance (falling back to simpler ones where it cannot be found), Kenward-Roger; people
    enter with the visits they have. With one visit, or without a fit, ANCOVA.
    """
    if estimand.variable.form == "score":
        return plain_means(protocol, estimand, outcome, data)
    used = np.isfinite(data.baseline) & np.any(np.isfinite(data.course), axis=1)
    seen = [v for v in range(len(data.visits)) if np.any(np.isfinite(data.course[used, v]))]
    arms = [a.name for a in protocol.arms if np.any(data.arm[used] == a.name)]
    present = {estimand.treatment, estimand.comparator} <= set(arms)
    if len(seen) < 2 or not present:
        return ancova(protocol, estimand, outcome, data)
    baseline = data.baseline[used]
    change = data.course[used][:, seen] - baseline[:, None]
    indicators = [(data.arm[used] == name).astype(np.float64) for name in arms]
    fit = _mmrm_fit(np.column_stack([*indicators, baseline - np.mean(baseline)]), change, arms)
    if fit is None or fit.status is not Status.CONVERGED:
        why = "the design is not of full rank" if fit is None else fit.account
        plain = ancova(protocol, estimand, outcome, data)
        return replace(plain, note=f"{plain.note}; MMRM not fitted ({why})".removeprefix("; "))
    at = seen.index(data.visits.index(estimand.variable.visit))
    n = {name: int(np.sum(data.arm[used] == name)) for name in arms}
    here = np.isfinite(change[:, at])
    there = {name: int(np.sum(here & (data.arm[used] == name))) for name in arms}
    out = int(np.sum(~used))
    note = f"{out} without a baseline or any follow-up left out" if out else ""
    found = _marginal(estimand, outcome, fit, arms, at, n, there, note)
    visits = [protocol.schedule.visit(data.visits[v]) for v in seen]
    return replace(found, by_visit=_on_the_way(estimand, fit, arms, visits))


def _on_the_way(
    estimand: Estimand, fit: Fit, arms: list[str], visits: list[Visit]
) -> tuple[VisitDifference, ...]:
    """Return the difference of the estimand's arms at every visit of a fit."""
    weights = np.zeros((len(visits), len(visits), len(arms) + 1))
    every = np.arange(len(visits))
    weights[every, every, arms.index(estimand.treatment)] = 1.0
    weights[every, every, arms.index(estimand.comparator)] = -1.0
    found = linear_contrasts(fit, weights)
    rows = zip(visits, found.estimate, found.lower, found.upper, strict=True)
    return tuple(
        VisitDifference(
            visit=visit.name,
            day=visit.at_days,
            value=float(value),
            low=float(low),
            high=float(high),
        )
        for visit, value, low, high in rows
    )


def _mmrm_fit(covariates: Floats, change: Floats, arms: list[str]) -> Fit | None:
    try:
        return fit_mmrm(
            change,
            covariates,
            names=[*arms, "baseline"],
            fallbacks=FALLBACKS,
            df="kenward-roger",
        )
    except AnalysisError:
        return None  # a design without full rank; the caller says so and uses ANCOVA


def _marginal(
    estimand: Estimand,
    outcome: Outcome,
    fit: Fit,
    arms: list[str],
    at: int,
    n: dict[str, int],
    there: dict[str, int],
    note: str,
) -> Estimate:
    """Return the estimate of a fit whose covariates are the arms' indicators and baseline."""
    weights = np.zeros((3, len(fit.design.visits), len(arms) + 1))
    one, other = arms.index(estimand.treatment), arms.index(estimand.comparator)
    weights[0, at, one] = weights[1, at, other] = weights[2, at, one] = 1.0
    weights[2, at, other] = -1.0
    found = linear_contrasts(fit, weights)
    value, low, high = (v.tolist() for v in (found.estimate, found.lower, found.upper))
    levels = [
        Level(
            arm=name,
            n=n[name],
            seen=there[name],
            value=value[row],
            low=low[row],
            high=high[row],
        )
        for row, name in enumerate((estimand.treatment, estimand.comparator))
    ]
    return Estimate(
        estimand=estimand,
        status="estimated",
        method=f"MMRM of change, {fit.structure} covariance, baseline by visit, Kenward-Roger",
        value=value[2],
        se=float(found.standard_error[2]),
        low=low[2],
        high=high[2],
        df=float(found.df[2]),
        p_value=float(found.p_value[2]),
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=levels[0],
        comparator=levels[1],
        note=note if len(fit.attempts) == 1 else f"{note}; {fit.account}".removeprefix("; "),
    )


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
        return _none(estimand, outcome, "too few people with both scores")

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
        return _none(estimand, outcome, "an arm has no score at the visit")
    arm = data.arm[used]
    design = np.column_stack([(arm == name).astype(np.float64) for name in present])
    fit = least_squares(design, data.score[used])
    if fit is None:
        return _none(estimand, outcome, "too few people with a score")

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
        return _none(estimand, outcome, "too few people with both scores")
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
    one, other = _pairs(estimand, data)
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
        return _none(estimand, outcome, "too few people with both scores on both sides")
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


def responders(
    protocol: Protocol, estimand: Estimand, outcome: Outcome, data: Analysed
) -> Estimate:
    """Return the difference in responder shares; the missing count as non-responders."""
    del protocol
    response = responds(outcome, estimand, data)
    one, other = data.arm == estimand.treatment, data.arm == estimand.comparator
    n_1, n_2 = int(np.sum(one)), int(np.sum(other))
    if n_1 == 0 or n_2 == 0:
        return _none(estimand, outcome, "an arm is empty")
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
    one, other = _pairs(estimand, data)
    n = len(one)
    if n == 0:
        return _none(estimand, outcome, "nobody has both sides")
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


ESTIMATORS: dict[tuple[str, str], Estimator] = {
    ("parallel", "difference_in_means"): mixed_model,
    ("parallel", "risk_difference"): responders,
    ("parallel", "mean_change"): change_of_one_arm,
    ("within_patient", "mean_change"): change_of_one_arm,
    ("within_patient", "difference_in_means"): paired_change,
    ("within_patient", "risk_difference"): paired_responders,
}


def _pairs(estimand: Estimand, data: Analysed) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the row numbers of both sides of each person who has both."""
    one = np.flatnonzero(data.arm == estimand.treatment)
    other = np.flatnonzero(data.arm == estimand.comparator)
    _, at_1, at_2 = np.intersect1d(data.person[one], data.person[other], return_indices=True)
    return one[at_1], other[at_2]


def _mean_level(arm: str, values: Floats) -> Level:
    fit = least_squares(np.ones((len(values), 1)), values)
    if fit is None:
        return Level(arm=arm, n=len(values), seen=len(values), value=_NAN, low=_NAN, high=_NAN)
    mean = contrast(fit, np.array([1.0]))
    return Level(
        arm=arm, n=len(values), seen=len(values), value=mean.value, low=mean.low, high=mean.high
    )


def _share_level(arm: str, successes: int, n: int, seen: int) -> Level:
    low, high = wilson(successes, n)
    return Level(arm=arm, n=n, seen=seen, value=successes / n, low=low, high=high)


def _seen(data: Analysed, who: NDArray[np.int64] | NDArray[np.bool_]) -> int:
    return int(np.sum(data.seen[who]))


def _left_out(used: NDArray[np.bool_]) -> str:
    return f"{int(np.sum(~used))} without both scores left out" if not np.all(used) else ""


def _unseen(seen: NDArray[np.bool_]) -> str:
    unseen = int(np.sum(~seen))
    return f"{unseen} without the score counted as non-responders" if unseen else ""


def _none(estimand: Estimand, outcome: Outcome, why: str) -> Estimate:
    empty = Level(arm="", n=0, seen=0, value=_NAN, low=_NAN, high=_NAN)
    return Estimate(
        estimand=estimand,
        status="not estimable",
        method="",
        value=_NAN,
        se=_NAN,
        low=_NAN,
        high=_NAN,
        df=_NAN,
        p_value=_NAN,
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=empty,
        comparator=empty,
        note=why,
    )
