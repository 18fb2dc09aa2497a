"""How an instrument's change follows the change of VAS pain: slope, intercept, error.

From arm-visits that print both. For the arm-visit j of trial i, both in hundredths of the range
and towards worse,

    y_ij = a + (b + v_i) x_ij + w_ij,    v_i ~ N(0, between_trials^2),    w_ij ~ N(0, error^2),

where x and y are seen with sampling errors of known size that correlate, as the people are the
same. True changes of VAS are taken as normal, so that y given x is normal too: the structural
errors-in-variables model with known error variances (Fuller 1987, Measurement Error Models).
The intercept has a normal prior around 0. Visits of one arm are taken as independent given the
trial.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import numpy as np
import polars as pl
from scipy.optimize import minimize

from paean.evidence.changes import Trials, pain_changes
from paean.evidence.outcomes import FUNCTION, PAIN
from paean.evidence.parameters import reference_parameters
from paean.numeric.streams import Floats

VAS = ("pain_vas", "pain_vas_rest", "pain_vas_motion")
LINKED = (
    "pain_nrs", "womac_pain", "koos_pain", "koos_jr", "womac_function", "koos_adl", "odi", "dash",
    "quickdash", "visa_a", "visa_p",
)  # fmt: skip
_KEYS = ("trial", "arm", "week")
_LENDER = "womac_pain"  # the link of most trials lends its spreads to those of few
_FEW_TRIALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The change of an instrument for a change of VAS pain, in hundredths of their ranges.

    ``between_trials`` is the SD of a trial's slope around ``slope``, ``error`` that of an arm's
    mean around its trial's line; ``raw`` the ratio of the summed changes, None without pairs.
    """

    instrument: str
    slope: float
    slope_se: float
    intercept: float
    intercept_se: float
    error: float
    between_trials: float
    trials: int
    arm_visits: int
    raw: float | None
    basis: Literal["estimated", "one trial", "published", "assumption"]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Changes of VAS (x) and of another instrument (y) of the same arm-visits, with their SEs."""

    trial: tuple[str, ...]
    x: Floats
    y: Floats
    x_se: Floats
    y_se: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A line (intercept, slope) with its covariance, and the two spreads around it."""

    line: Floats
    covariance: Floats
    between: float
    error: float


@cache
def instrument_links() -> tuple[Link, ...]:
    """Return one link for each instrument of ``LINKED``, from the packaged trials."""
    lender = fit_pairs(pairs(_LENDER))
    return tuple(_link(instrument, lender) for instrument in LINKED)


def pairs(instrument: str, trials: Trials | None = None) -> Pairs:
    """Return the arm-visits that print both; several VAS of one visit count as their mean."""
    table = pain_changes(trials, outcomes=(*PAIN, *FUNCTION))
    means = [pl.col("change").mean(), pl.col("se").mean(), pl.col("n").max()]
    x = table.filter(pl.col("outcome").is_in(VAS)).group_by(_KEYS).agg(means)
    y = table.filter(pl.col("outcome") == instrument).select(*_KEYS, "change", "se", "n")
    both = x.join(y, on=_KEYS, suffix="_y").sort(_KEYS)
    return Pairs(
        trial=tuple(both["trial"]),
        x=both["change"].to_numpy(),
        y=both["change_y"].to_numpy(),
        x_se=_standard_errors(both["se"], both["n"]),
        y_se=_standard_errors(both["se_y"], both["n_y"]),
    )


def _standard_errors(printed: pl.Series, people: pl.Series) -> Floats:
    known = reference_parameters()
    counted = people.cast(pl.Float64).fill_null(known["evidence.people_unprinted"]).to_numpy()
    usual = known["evidence.change_sd_unprinted"] / np.sqrt(counted)
    return np.where(printed.is_null().to_numpy(), usual, printed.fill_null(0.0).to_numpy())


def _link(instrument: str, lender: Fit) -> Link:
    if instrument in _stated():
        return Link(
            instrument=instrument, trials=0, arm_visits=0, raw=None, **_stated()[instrument]
        )
    seen = pairs(instrument)
    trials = sorted(set(seen.trial))
    few = len(trials) < _FEW_TRIALS
    fit = fit_pairs(seen, spreads=(lender.between, lender.error) if few else None)
    lent = "; error and spread between trials are those of WOMAC pain" if few else ""
    return Link(
        instrument=instrument,
        slope=float(fit.line[1]),
        slope_se=float(np.sqrt(fit.covariance[1, 1])),
        intercept=float(fit.line[0]),
        intercept_se=float(np.sqrt(fit.covariance[0, 0])),
        error=fit.error,
        between_trials=fit.between,
        trials=len(trials),
        arm_visits=len(seen.trial),
        raw=float(seen.y.sum() / seen.x.sum()),
        basis="one trial" if len(trials) == 1 else "estimated",
        source=", ".join(trials) + lent,
    )


@cache
def _stated() -> dict[str, dict[str, Any]]:
    text = (files("paean.evidence") / "data" / "links.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def fit_pairs(seen: Pairs, *, spreads: tuple[float, float] | None = None) -> Fit:
    """Return the line of greatest likelihood; ``spreads`` fixes those of slopes and of arms."""
    centre, spread = _true_changes(seen)
    raw = float(seen.y.sum() / seen.x.sum())
    least = reference_parameters()["evidence.link_error_least"]

    def minus_twice_log_likelihood(free: Floats) -> float:
        model = _model(seen, free[:2], spreads or _spreads(free), centre, spread)
        return model.misfit + float((free[0] / _prior()) ** 2)

    start = np.array([0.0, raw, np.log(0.1), np.log(3.0)])
    bounds = [(None, None), (None, None), (np.log(1e-3), np.log(2.0)), (np.log(least), np.log(50))]
    free = 4 if spreads is None else 2
    found = minimize(
        minus_twice_log_likelihood, start[:free], bounds=bounds[:free], method="L-BFGS-B"
    ).x
    between, error = spreads or _spreads(found)
    model = _model(seen, found[:2], (between, error), centre, spread)
    certain = np.diag([1 / _prior() ** 2, 0.0])
    return Fit(
        line=found[:2],
        covariance=np.asarray(np.linalg.inv(model.information + certain), np.float64),
        between=between,
        error=error,
    )


def _spreads(free: Floats) -> tuple[float, float]:
    return float(np.exp(free[2])), float(np.exp(free[3]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Model:
    misfit: float
    information: Floats


def _model(
    seen: Pairs, line: Floats, spreads: tuple[float, float], centre: float, spread: float
) -> _Model:
    """Return minus twice the log-likelihood of y given x, and the information on the line."""
    slope, (apart, error) = float(line[1]), spreads
    shared = reference_parameters()["evidence.link_error_correlation"] * seen.x_se * seen.y_se
    total = spread**2 + seen.x_se**2
    latent = centre + spread**2 / total * (seen.x - centre)
    missed = seen.y - line[0] - slope * latent - shared / total * (seen.x - centre)
    own = (slope * spread) ** 2 + seen.y_se**2 - (slope * spread**2 + shared) ** 2 / total
    misfit, information = 0.0, np.zeros((2, 2))
    names = np.array(seen.trial)
    for trial in dict.fromkeys(seen.trial):
        its = names == trial
        covariance = np.diag(own[its] + error**2) + apart**2 * np.outer(latent[its], latent[its])
        design = np.column_stack([np.ones(int(its.sum())), latent[its]])
        misfit += float(missed[its] @ np.linalg.solve(covariance, missed[its]))
        misfit += float(np.linalg.slogdet(covariance)[1])
        information = information + design.T @ np.linalg.solve(covariance, design)
    return _Model(misfit=misfit, information=information)


def _prior() -> float:
    return reference_parameters()["evidence.link_intercept_sd"]


def _true_changes(seen: Pairs) -> tuple[float, float]:
    """Return the mean and SD of the true changes of VAS, the sampling errors taken off."""
    centre = float(seen.x.mean())
    variance = float(seen.x.var(ddof=1)) - float((seen.x_se**2).mean())
    return centre, float(np.sqrt(max(variance, 1.0)))
