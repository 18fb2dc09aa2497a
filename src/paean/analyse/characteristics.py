"""From a row per simulated trial to operating characteristics, each with its Monte Carlo error."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri, stdtr

from paean.analyse.many import Tested
from paean.analyse.methods import HIGHER_IS_BETTER
from paean.numeric.streams import Floats
from paean.study.characteristics import (
    EstimandCharacteristics,
    Look,
    Stop,
    TrialCharacteristics,
)
from paean.study.estimand import Estimand
from paean.study.figure import Figure
from paean.study.protocol import Protocol

DAYS_PER_MONTH = 30.4375
_NO_EFFECT = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How a trial is read: two-sided ``alpha``, its looks, its accrual in people per month."""

    alpha: float
    looks: tuple[Look, ...]
    accrual_per_month: float


def share(hits: NDArray[np.bool_]) -> Figure:
    """Return the share of trials and its Monte Carlo error."""
    value = float(np.mean(hits)) if len(hits) else float("nan")
    error = float(np.sqrt(value * (1 - value) / len(hits))) if len(hits) else float("nan")
    return Figure(value=value, mc_error=error)


def average(values: Floats) -> Figure:
    """Return the mean over trials and its Monte Carlo error; what is not finite is left out."""
    known = values[np.isfinite(values)]
    if len(known) < 2:
        nan = float("nan")
        return Figure(value=float(known[0]) if len(known) else nan, mc_error=nan)
    error = float(np.std(known, ddof=1) / np.sqrt(len(known)))
    return Figure(value=float(np.mean(known)), mc_error=error)


def benefit(protocol: Protocol, estimand: Estimand, method: str = "") -> float:
    """Return the sign of an estimate that favours the treatment, by the scale of its method."""
    outcome = protocol.outcome(estimand.variable.outcome)
    means = estimand.summary == "difference_in_means" and method not in HIGHER_IS_BETTER
    return -1.0 if means and outcome.higher_is_worse else 1.0


def z_of(estimate: Floats, se: Floats, df: Floats) -> Floats:
    """Return the standard normal number as rare as each t; 0 where there is no estimate."""
    with np.errstate(divide="ignore", invalid="ignore"):
        t = estimate / se
    finite = np.isfinite(df)
    tail = np.where(finite, stdtr(np.where(finite, df, 1.0), -np.abs(t)), ndtr(-np.abs(t)))
    z = -np.sign(t) * ndtri(np.maximum(tail, 1e-300))
    return np.where(np.isfinite(z), z, 0.0)


def estimand_characteristics(
    protocol: Protocol, scenario: str, rows: pl.DataFrame, alpha: float
) -> Iterable[EstimandCharacteristics]:
    """Yield what each method finds on each estimand at the last look."""
    last = rows.filter(pl.col("look") == pl.col("look").max())
    for estimand in protocol.estimands:
        for method in last.filter(pl.col("estimand") == estimand.name)["method"].unique().sort():
            mine = last.filter((pl.col("estimand") == estimand.name) & (pl.col("method") == method))
            yield _characteristics(protocol, scenario, estimand, str(method), mine, alpha)


def _characteristics(
    protocol: Protocol,
    scenario: str,
    estimand: Estimand,
    method: str,
    rows: pl.DataFrame,
    alpha: float,
) -> EstimandCharacteristics:
    estimate, se, df, truth = (rows[c].to_numpy() for c in ("estimate", "se", "df", "truth"))
    sign = benefit(protocol, estimand, method)
    margin = None if method in HIGHER_IS_BETTER else estimand.margin
    limit = -ndtri(alpha / 2)
    z = sign * z_of(estimate, se, df)
    beyond = sign * z_of(estimate + sign * (margin or 0.0), se, df)
    half = Tested(estimate=estimate, se=se, df=df).half_width(1 - alpha)
    known = bool(np.any(np.isfinite(truth))) and method not in HIGHER_IS_BETTER
    called = (beyond if margin else z) > limit
    return EstimandCharacteristics(
        scenario=scenario,
        estimand=estimand.name,
        method=method,
        trials=rows.height,
        failed=int(np.sum(~np.isfinite(estimate) | ~np.isfinite(se))),
        positive=share(called),
        rejected=share(np.abs(z) > limit),
        estimate=average(estimate),
        standard_error=average(se),
        missing=average(rows["missing"].to_numpy()),
        truth=average(truth) if known else None,
        bias=average(estimate - truth) if known else None,
        coverage=share(np.abs(estimate - truth) <= half) if known else None,
        exaggeration=_exaggeration(sign * estimate[called], sign * truth) if known else None,
    )


def _exaggeration(found: Floats, truth: Floats) -> Figure | None:
    """Return how many times the mean truth positive trials report; None where nothing is true."""
    mean = float(np.mean(truth))
    if mean < _NO_EFFECT or len(found) < 2:
        return None
    one = average(found)
    return Figure(value=one.value / mean, mc_error=one.mc_error / mean)


def trial_characteristics(
    protocol: Protocol, scenario: str, rows: pl.DataFrame, rule: Rule
) -> TrialCharacteristics:
    """Return how trials end under their looks, by the primary estimand's first method."""
    primary = protocol.primary
    mine = rows.filter(pl.col("estimand") == primary.name)
    method = mine["method"][0]
    mine = mine.filter(pl.col("method") == method).sort("trial", "look")
    columns = [mine[c].to_numpy().reshape(-1, len(rule.looks)) for c in ("estimate", "se", "df")]
    z = benefit(protocol, primary, str(method)) * z_of(*columns)
    return _ended(protocol, scenario, str(method), z, rule)


def _ended(
    protocol: Protocol, scenario: str, method: str, z: Floats, rule: Rule
) -> TrialCharacteristics:
    going = np.ones(len(z), dtype=np.bool_)
    positive = np.zeros(len(z), dtype=np.bool_)
    people = np.full(len(z), float(rule.looks[-1].people))
    stops: list[Stop] = []
    for k, look in enumerate(rule.looks):
        last = k == len(rule.looks) - 1
        won = going & (z[:, k] >= look.efficacy_z)
        lost = going & ~won & (z[:, k] < (-np.inf if look.futility_z is None else look.futility_z))
        positive |= won
        if not last:
            people[won | lost] = look.people
            stops.append(_stop(look, won, lost))
        going &= ~(won | lost)
    follow_up = protocol.schedule.visit(protocol.primary.variable.visit).at_days
    days = people / rule.accrual_per_month * DAYS_PER_MONTH + follow_up
    return TrialCharacteristics(
        scenario=scenario,
        method=method,
        trials=len(z),
        positive=share(positive),
        people=average(people),
        days=average(days),
        stops=tuple(stops),
    )


def _stop(look: Look, won: NDArray[np.bool_], lost: NDArray[np.bool_]) -> Stop:
    return Stop(
        look=look.look,
        fraction=look.fraction,
        people=look.people,
        for_efficacy=share(won),
        for_futility=share(lost),
    )


def power_of(
    protocol: Protocol, rows: pl.DataFrame, alpha: float, methods: Sequence[str]
) -> Figure:
    """Return how often the primary estimand is called positive at the last look."""
    found = [
        e.positive
        for e in estimand_characteristics(protocol, "", rows, alpha)
        if e.estimand == protocol.primary.name and e.method == methods[0]
    ]
    return found[0]
