# pyright: basic, reportMissingImports=false, reportMissingTypeStubs=false
"""The hierarchical model of another condition, in JAX and numpyro (extra ``calibrate``).

It shares the knee's clinic, body and likelihood. What is biology or people rather than joint
comes from the knee's posterior as a prior: potency of cells, onset of the sham response,
strengths of its routes, bias of open designs. See docs/explanation/calibration.md.
"""

from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist

from paean.evidence.posterior import knee_posterior
from paean.numeric.streams import Floats
from paean.simulate.calibration.conditions import CaseData, Spec, case_data
from paean.simulate.calibration.emulator import Emulator, build_emulator, load_shift
from paean.simulate.calibration.hypotheses import GAIN, under
from paean.simulate.calibration.model import (
    Draw,
    added_course,
    cells_at,
    expectation,
    log_likelihood,
    mean_pain,
    sham_course,
)
from paean.simulate.calibration.priors import DESIGN_SD, Fixed, fixed_of
from paean.study.source import ParameterSet

# range of the load that exercise takes away: 0.05 to 0.2 in the model notes E6; nodes of its
# table; steepness of the response to dose, as the parameter (assumption: the doses there are do
# not identify it); days at which effects are told; viable cells that stay, at which they are told
# (assumption: a few millions, as in the disc trials)
LOAD = (0.0, 0.2)
_LOAD_NODES = 6
_GABAPENTINOID_HILL = 3.0
SUMMARY_DAYS = (91.0, 182.0, 365.0)
_GENERIC_MILLION = 2.0
# scale of the half-normal prior of the between-trial SD of the natural course (logit): as that of
# the sham response; 0.5 moves pain of 5 by 1.2 of 10. Assumption: few trials print a natural course
NATURAL_SD = 0.5


class Cases(NamedTuple):
    """The data as JAX arrays; ``row`` maps each observation to its day in the emulator."""

    trial: Any
    usual: Any
    reported: Any
    kind: Any
    cells: Any
    log_dose: Any
    exercise: Any
    gabapentinoid_mg: Any
    open_weight: Any
    uncontrolled: Any
    effect_group: Any
    arm: Any
    day: Any
    row: Any
    change: Any
    se: Any
    weight: Any
    shift: Any
    load: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """Mean and SD of what the knee's posterior gives as a prior, on the scale of the fit."""

    log_potency: tuple[float, float]
    log_onset: tuple[float, float]
    log_injection: tuple[float, float]
    log_procedure: tuple[float, float]
    bias_open: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionProblem:
    """All a fit needs under one hypothesis of lasting benefit."""

    spec: Spec
    hypothesis: str
    parameters: ParameterSet
    data: CaseData
    emulator: Emulator
    fixed: Fixed
    shared: Shared
    arrays: Cases
    central_slope: float

    @property
    def model(self) -> Any:
        """Return the model as a function of the arrays alone."""
        return partial(_model, of=self)


def condition_problem(
    spec: Spec, parameters: ParameterSet, hypothesis: str, data: CaseData | None = None
) -> ConditionProblem:
    """Return the fit of a condition under a hypothesis, to the packaged trials unless told."""
    held = under(parameters, hypothesis)
    known = case_data(spec, parameters)[0] if data is None else data
    days = np.unique(np.concatenate([known.day, SUMMARY_DAYS]))
    emulator = build_emulator(held, days, GAIN[hypothesis])
    load = _load_table(held, days)
    taken = {n: jnp.asarray(getattr(known, n)) for n in Cases._fields if hasattr(known, n)}
    return ConditionProblem(
        spec=spec,
        hypothesis=hypothesis,
        parameters=held,
        data=known,
        emulator=emulator,
        fixed=fixed_of(held, emulator),
        shared=_shared(hypothesis),
        arrays=Cases(
            **taken,
            row=jnp.asarray(np.searchsorted(days, known.day)),
            weight=jnp.ones(len(known.change)),
            shift=jnp.asarray(emulator.cells),
            load=jnp.asarray(load),
        ),
        central_slope=held["nociception.central_slope"],
    )


def _load_table(parameters: ParameterSet, days: Floats) -> Floats:
    """Return the mean latent shift [nodes, days] at evenly spaced loads taken away."""
    return load_shift(parameters, days, np.linspace(*LOAD, _LOAD_NODES))


def _shared(hypothesis: str) -> Shared:
    draws = knee_posterior().draws[hypothesis]

    def log(name: str) -> tuple[float, float]:
        values = np.log(draws[name])
        return float(values.mean()), float(values.std())

    opened = draws["bias.open"]
    return Shared(
        log_potency=log("product.potency"),
        log_onset=log("sham.onset_per_day"),
        log_injection=log("sham.route_injection"),
        log_procedure=log("sham.route_procedure"),
        bias_open=(float(opened.mean()), float(opened.std())),
    )


def draw_condition_prior(of: ConditionProblem) -> Draw:
    """Sample every parameter."""
    normal, half, shared = dist.Normal, dist.HalfNormal, of.shared
    trials = len(of.data.trials)
    groups = max(int(of.data.effect_group.max()) + 1, 1)
    return {
        "sham_centre": numpyro.sample("sham_centre", normal(of.fixed.sham_centre, 0.5)),
        "trial_log_sd": numpyro.sample("trial_log_sd", half(0.5)),
        "log_onset": numpyro.sample("log_onset", normal(*shared.log_onset)),
        "fade_per_year": numpyro.sample("fade_per_year", half(0.2)),
        "log_attention": numpyro.sample("log_attention", normal(np.log(0.5), 0.3)),
        "log_injection": numpyro.sample("log_injection", normal(*shared.log_injection)),
        "log_procedure": numpyro.sample("log_procedure", normal(*shared.log_procedure)),
        "natural": numpyro.sample("natural", normal(0.0, 0.4)),
        "natural_sd": numpyro.sample("natural_sd", half(NATURAL_SD)),
        "natural_raw": numpyro.sample("natural_raw", normal(0.0, 1.0).expand([trials]).to_event(1)),
        "log_natural_rate": numpyro.sample("log_natural_rate", normal(np.log(0.01), 0.7)),
        "block": numpyro.sample("block", dist.TruncatedNormal(0.27, 0.15, low=0.0, high=0.9)),
        "log_half_dose": numpyro.sample("log_half_dose", normal(np.log(275.0), 0.4)),
        "load_raw": numpyro.sample("load_raw", normal(-1.0, 1.0)),
        "log_potency": numpyro.sample("log_potency", normal(*shared.log_potency)),
        "gain_raw": numpyro.sample("gain_raw", normal(0.0, 1.0)),
        "added": numpyro.sample("added", dist.StudentT(4.0, 0.0, 0.25)),
        "effect_sd": numpyro.sample("effect_sd", half(0.3)),
        "effect_raw": numpyro.sample("effect_raw", normal(0, 1).expand([groups]).to_event(1)),
        "bias_open": numpyro.sample("bias_open", normal(*shared.bias_open)),
        "bias_uncontrolled": numpyro.sample("bias_uncontrolled", normal(0.4, 0.4)),
        "trial_raw": numpyro.sample("trial_raw", normal(0.0, 1.0).expand([trials]).to_event(1)),
        "noise": numpyro.sample("noise", half(4.0)),
    }  # fmt: skip


def complete_condition(p: Draw, of: ConditionProblem) -> Draw:
    """Return the draw with the quantities that follow from it."""
    low, high = of.emulator.gain
    share = jax.nn.sigmoid(of.fixed.gain_logit + 0.8 * p["gain_raw"])
    one = jnp.ones(())
    return {
        **p,
        "gain": low + (high - low) * share,
        "load_relief": LOAD[1] * jax.nn.sigmoid(p["load_raw"]),
        "strength": jnp.stack([
            0 * one, jnp.exp(p["log_attention"]), one,
            jnp.exp(p["log_injection"]), jnp.exp(p["log_procedure"]),
        ]),
    }  # fmt: skip


def expected_changes(q: Draw, x: Cases, of: ConditionProblem) -> Any:
    """Return the expected changes [observations], hundredths of the scale."""
    arm, t, fixed = x.arm, x.day, of.fixed
    factor = jnp.exp(q["trial_log_sd"] * q["trial_raw"] - q["trial_log_sd"] ** 2 / 2)
    strength = q["strength"][x.kind] * factor[x.trial]
    group = x.effect_group
    deviation = jnp.where(group >= 0, q["effect_sd"] * q["effect_raw"][group], 0.0)
    bias = q["bias_open"] * x.open_weight + q["bias_uncontrolled"] * x.uncontrolled
    drug = _relief(q, x, of) + deviation[arm] * added_course(t, fixed)
    people = expectation(x.usual, strength, q["sham_centre"], fixed)
    mine = type(people)(*(part[arm] for part in people))
    natural = (q["natural"] + q["natural_sd"] * q["natural_raw"])[x.trial]
    healed = natural[arm] * -jnp.expm1(-jnp.exp(q["log_natural_rate"]) * t)
    mine = mine._replace(usual=mine.usual - healed[:, None, None])
    pain = mean_pain(mine, sham_course(q, t), drug, bias[arm], 0.0, fixed)
    return 10 * (pain + fixed.flare_points - x.reported[arm])


def _relief(q: Draw, x: Cases, of: ConditionProblem) -> Any:
    """Return the relief (logit) of cells, exercise and gabapentinoids [observations]."""
    arm, t = x.arm, x.day
    dose = x.log_dose + q["log_potency"] / np.log(10)
    cells = cells_at(x.shift, dose, q["gain"], of.emulator.gain)[arm, x.row]
    given = x.cells[arm] * (q["added"] * added_course(t, of.fixed) - cells)
    at = (_LOAD_NODES - 1) * q["load_relief"] / LOAD[1]
    below = jnp.clip(jnp.floor(at), 0, _LOAD_NODES - 2).astype(int)
    load = x.load[below] + (at - below) * (x.load[below + 1] - x.load[below])
    mg = x.gabapentinoid_mg[arm] ** _GABAPENTINOID_HILL
    half = jnp.exp(_GABAPENTINOID_HILL * q["log_half_dose"])
    blocked = q["block"] * mg / (mg + half) * -jnp.expm1(-0.1 * t)
    return given - x.exercise[arm] * load[x.row] + of.central_slope * blocked


def effect_of_cells(q: Draw, of: ConditionProblem, day: float) -> Any:
    """Return the mean trial's masked difference of cells from sham (points of 100) on a day."""
    row = int(np.searchsorted(of.emulator.days, day))
    dose = jnp.asarray([np.log10(_GENERIC_MILLION)]) + q["log_potency"] / np.log(10)
    shift = cells_at(jnp.asarray(of.emulator.cells), dose, q["gain"], of.emulator.gain)[0, row]
    drug = jnp.stack([q["added"] * added_course(day, of.fixed) - shift, jnp.zeros(())])
    people = expectation(
        jnp.asarray(of.fixed.usual)[None], q["strength"][3:4], q["sham_centre"], of.fixed
    )
    ones = jnp.ones(2)
    pain = mean_pain(people, sham_course(q, day) * ones, drug, 0 * ones, 0.0, of.fixed)
    return 10 * (pain[0] - pain[1])


def _model(x: Cases, of: ConditionProblem) -> None:
    """The numpyro model, with the design-level prior of the knee: cells at a year near nothing."""
    q = complete_condition(draw_condition_prior(of), of)
    numpyro.factor("design", -0.5 * (effect_of_cells(q, of, 365.0) / DESIGN_SD) ** 2)
    mean = expected_changes(q, x, of)
    numpyro.factor("arms", jnp.sum(log_likelihood(mean, q["noise"], x, len(of.data.cases))))
