"""The difference at one visit by a mixed model of all visits."""

from dataclasses import replace

import numpy as np

from paean.analyse.means import ancova, plain_means
from paean.analyse.mmrm import (
    AnalysisError,
    Fit,
    Status,
    Structure,
    fit_mmrm,
    linear_contrasts,
)
from paean.analyse.variable import Analysed
from paean.numeric.streams import Floats
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.result import Estimate, Level, VisitDifference
from paean.study.schedule import Visit

FALLBACKS = (
    Structure.TOEPLITZ,
    Structure.AUTOREGRESSIVE,
    Structure.HETEROGENEOUS_COMPOUND_SYMMETRY,
)


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
