# pyright: basic, reportMissingImports=false, reportMissingTypeStubs=false
"""The calibration of another condition: fitted, judged, thinned and described as the knee's is."""

from dataclasses import asdict
from importlib.metadata import version
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpyro.handlers import seed as seeded
from numpyro.handlers import trace
from scipy.special import expit

from paean.evidence.grading import controlled_trials
from paean.evidence.trials import evidence_manifest
from paean.numeric.streams import Floats
from paean.simulate.calibration.condition_model import (
    LOAD,
    ConditionProblem,
    complete_condition,
    condition_problem,
    draw_condition_prior,
    effect_of_cells,
)
from paean.simulate.calibration.conditions import SPECS, case_data
from paean.simulate.calibration.fit import Fit, Sampler, mean_fraction
from paean.simulate.calibration.hypotheses import DEFAULT_WEIGHT, HYPOTHESES
from paean.simulate.calibration.priors import DESIGN_SD
from paean.simulate.calibration.ship import (
    MONTHS,
    Effort,
    Shipment,
    digest,
    held_apart,
    short,
    summary,
)
from paean.study.published import PublishedTrial
from paean.study.source import ParameterSet
from paean.study.vocabulary import products

_PRIOR_DRAWS = 4000  # as in the shipment of the knee; assumption: enough for a 95 % interval
_EXERCISES = (
    "comparator.physiotherapy_load_relief", "exercise.eccentric_load_relief",
    "exercise.progressive_load_relief", "exercise.lengthening_load_relief",
)  # fmt: skip


def calibrate_condition(
    condition: str,
    parameters: ParameterSet,
    effort: Effort,
    trials: tuple[PublishedTrial, ...],
) -> Shipment:
    """Return a condition calibrated on trials, under both hypotheses; KeyError for another."""
    spec = SPECS[condition]
    data, left = case_data(spec, parameters, trials)
    fitted = {}
    for name in HYPOTHESES:
        of = condition_problem(spec, parameters, name, data)
        sampler = Sampler(
            of, chains=effort.chains, warmup=effort.warmup, draws=effort.draws, accept=0.9
        )
        fitted[name] = _one(of, sampler.run(of.arrays, effort.seed), effort, parameters)
    draws = {name: one["draws"] for name, one in fitted.items()}
    manifest: dict[str, Any] = {
        "condition": condition,
        "command": f"paean calibrate --condition {condition} --seed {effort.seed} --chains "
        f"{effort.chains} --warmup {effort.warmup} --draws {effort.draws} --kept {effort.kept}",
        "effort": asdict(effort),
        "parameters": parameters.version,
        "evidence": evidence_manifest().version,
        "packages": {name: version(name) for name in ("jax", "numpyro", "numpy")},
        "fitted": {"trials": list(data.trials), "arms": len(data.cases),
                   "changes": len(data.change)},
        "left_out": [asdict(one) for one in left],
        "hypotheses": {name: one["manifest"] for name, one in fitted.items()},
        "products": [_product(name, spec.evidence[0], data, fitted, trials)
                     for name in products()],
        "version": f"{condition.replace('_', '-')}-calibrated-1+{digest(draws)}",
    }  # fmt: skip
    prior = {name: one["prior"] for name, one in fitted.items()}
    return Shipment(draws=draws, prior=prior, manifest=manifest)


def _one(
    of: ConditionProblem, fit: Fit, effort: Effort, parameters: ParameterSet
) -> dict[str, Any]:
    prior = prior_of(of, _PRIOR_DRAWS, effort.seed)
    total = len(fit.draws["noise"])
    chosen = np.linspace(0, total - 1, min(effort.kept, total)).round().astype(int)
    every = to_simulator(of, fit.draws)
    before = to_simulator(of, prior)
    return {
        "draws": {k: v[chosen] for k, v in every.items()},
        "prior": before,
        "effects": {m: effects(of, fit.draws, day) for m, day in MONTHS.items() if day < 366},
        "prior_effect": effects(of, prior, 365.0),
        "manifest": {
            "weight": DEFAULT_WEIGHT[of.hypothesis],
            "fixed": held_apart(parameters, of.parameters),
            "diagnostics": {"rhat_max": round(fit.rhat, 4), "ess_min": round(fit.ess, 1),
                            "divergences": fit.divergences, "draws": total},
            "summary": {k: summary(v) for k, v in every.items()},
            "prior_summary": {k: summary(v) for k, v in before.items()},
        },
    }  # fmt: skip


def effects(of: ConditionProblem, draws: dict[str, Floats], day: float) -> Floats:
    """Return the mean trial's masked effect of cells (points of 100) on a day [draws]."""

    def one(raw: Any) -> Any:
        return effect_of_cells(complete_condition(raw, of), of, day)

    return np.asarray(jax.jit(jax.vmap(one))({k: jnp.asarray(v) for k, v in draws.items()}),
                      dtype=np.float64)  # fmt: skip


def prior_of(of: ConditionProblem, number: int, seed: int) -> dict[str, Floats]:
    """Return draws of the prior, the design-level prior included by rejection, which is exact."""

    def one(key: Any) -> dict[str, Any]:
        sites = trace(seeded(draw_condition_prior, key)).get_trace(of)
        return {n: site["value"] for n, site in sites.items() if site["type"] == "sample"}

    random = np.random.default_rng(seed)
    kept: list[dict[str, Floats]] = []
    while sum(len(k["noise"]) for k in kept) < number:
        keys = jax.random.split(jax.random.PRNGKey(int(random.integers(2**31))), 4096)
        raw = {k: np.asarray(v, dtype=np.float64) for k, v in jax.jit(jax.vmap(one))(keys).items()}
        chance = np.exp(-0.5 * (effects(of, raw, 365.0) / DESIGN_SD) ** 2)
        accepted = random.random(len(chance)) < chance
        kept.append({name: v[accepted] for name, v in raw.items()})
    return {name: np.concatenate([k[name] for k in kept])[:number] for name in kept[0]}


def to_simulator(of: ConditionProblem, draws: dict[str, Floats]) -> dict[str, Floats]:
    """Return the draws as parameters of the simulator, by ``group.name``, [draws] each.

    All products of a condition share one added effect. ``fit.noise`` (hundredths of the scale) is
    the model's own error of an arm at a visit.
    """
    low, high = of.emulator.gain
    load = LOAD[1] * expit(draws["load_raw"])
    return {
        "sham.fraction_mean": mean_fraction(draws["sham_centre"], of.fixed.sham_logit_sd),
        "sham.route_attention": np.exp(draws["log_attention"]),
        "sham.route_injection": np.exp(draws["log_injection"]),
        "sham.route_procedure": np.exp(draws["log_procedure"]),
        "sham.trial_log_sd": draws["trial_log_sd"],
        "sham.onset_per_day": np.exp(draws["log_onset"]),
        "sham.fade_per_day": draws["fade_per_year"] / 365.25,
        "natural.relief": draws["natural"],
        "natural.trial_sd": draws["natural_sd"],
        "natural.per_day": np.exp(draws["log_natural_rate"]),
        "neuromodulator.gabapentinoid_block_most": draws["block"],
        "neuromodulator.gabapentinoid_half_dose_mg": np.exp(draws["log_half_dose"]),
        **dict.fromkeys(_EXERCISES, load),
        "product.potency": np.exp(draws["log_potency"]),
        "inflammation.loop_gain": low
        + (high - low) * expit(of.fixed.gain_logit + 0.8 * draws["gain_raw"]),
        **{f"addition.{name}": draws["added"] for name in products()},
        "addition.trial_sd": draws["effect_sd"],
        "bias.open": draws["bias_open"],
        "bias.uncontrolled": draws["bias_uncontrolled"],
        "fit.noise": draws["noise"],
    }


def _product(
    product: str,
    evidence: str,
    data: Any,
    fitted: dict[str, dict[str, Any]],
    published: tuple[PublishedTrial, ...],
) -> dict[str, Any]:
    """Return what is known of a product: its controlled trials among the fitted, and how much.

    The effect is that of cells of any kind in the condition, so it is told alike for all.
    """
    known = controlled_trials(product, evidence, published)
    trials = [name for name in known.trials if name in data.trials]
    posterior = np.concatenate([one["effects"]["12"] for one in fitted.values()])
    prior = np.concatenate([one["prior_effect"] for one in fitted.values()])
    return {
        "product": product,
        "trials": trials,
        "people": known.people if trials else 0,
        "ratio": round(float(posterior.std() / prior.std()), 3),
        "effects": {
            name: {m: [short(q) for q in np.quantile(e, [0.5, 0.025, 0.975])]
                   for m, e in one["effects"].items()}
            for name, one in fitted.items()
        },
    }  # fmt: skip
