# pyright: basic, reportMissingImports=false, reportMissingTypeStubs=false
"""The whole calibration: both hypotheses fitted, judged, thinned and described."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.metadata import version
from typing import Any

import numpy as np

from paean.evidence.grading import controlled_trials, people
from paean.evidence.trials import evidence_manifest
from paean.numeric.streams import Floats
from paean.simulate.calibration.arms import PRODUCTS, FitData, fit_data
from paean.simulate.calibration.emulator import worst_error
from paean.simulate.calibration.fit import Fit, Problem, Sampler, problem, simulator_draws
from paean.simulate.calibration.generate import prior_draws, year_effect
from paean.simulate.calibration.hypotheses import DEFAULT_WEIGHT, HYPOTHESES
from paean.study.published import PublishedTrial
from paean.study.source import ParameterSet

_PRIOR_DRAWS = 4000
# the visits at which the manifest tells effects
MONTHS = {"6": 182.0, "12": 365.0, "24": 730.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How long to sample, and how many draws to keep of each hypothesis."""

    chains: int = 4
    warmup: int = 1000
    draws: int = 1500
    kept: int = 1000
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """Draws by hypothesis and parameter [kept], prior draws likewise, and the manifest."""

    draws: dict[str, dict[str, Floats]]
    prior: dict[str, dict[str, Floats]]
    manifest: dict[str, Any]


def calibrate(
    parameters: ParameterSet, effort: Effort, trials: Sequence[PublishedTrial]
) -> Shipment:
    """Return the knee calibrated on trials, under both hypotheses; one seed, one set of draws."""
    data, left = fit_data(parameters, trials)
    fitted = {name: _one(parameters, name, data, effort) for name in HYPOTHESES}
    evidence = evidence_manifest()
    manifest: dict[str, Any] = {
        "condition": "knee_osteoarthritis",
        "command": f"paean calibrate --seed {effort.seed} --chains {effort.chains} "
        f"--warmup {effort.warmup} --draws {effort.draws} --kept {effort.kept}",
        "effort": asdict(effort),
        "parameters": parameters.version,
        "evidence": evidence.version,
        "packages": {name: version(name) for name in ("jax", "numpyro", "numpy")},
        "fitted": {"trials": list(data.trials), "arms": len(data.arms),
                   "changes": len(data.change)},
        "left_out": [asdict(one) for one in left],
        "hypotheses": {name: one["manifest"] for name, one in fitted.items()},
        "products": [_product(index, data, fitted, trials) for index in range(len(PRODUCTS))],
    }  # fmt: skip
    draws = {name: one["draws"] for name, one in fitted.items()}
    manifest["version"] = f"knee-calibrated-1+{digest(draws)}"
    return Shipment(
        draws=draws, prior={name: one["prior"] for name, one in fitted.items()}, manifest=manifest
    )


def _one(parameters: ParameterSet, name: str, data: FitData, effort: Effort) -> dict[str, Any]:
    of = problem(parameters, name, data)
    sampler = Sampler(
        of, chains=effort.chains, warmup=effort.warmup, draws=effort.draws, accept=0.9
    )
    fit = sampler.run(of.arrays, effort.seed)
    prior = prior_draws(of, _PRIOR_DRAWS, effort.seed)
    total = len(fit.draws["noise"])
    chosen = np.linspace(0, total - 1, min(effort.kept, total)).round().astype(int)
    kept = {k: v[chosen] for k, v in fit.draws.items()}
    return {
        "draws": simulator_draws(of, kept, effort.seed),
        "prior": simulator_draws(of, prior, effort.seed),
        "effects": {m: _effects(of, fit.draws, day) for m, day in MONTHS.items()},
        "prior_effect": _effects(of, prior, 365.0),
        "manifest": {
            "weight": DEFAULT_WEIGHT[name],
            "fixed": held_apart(parameters, of.parameters),
            "diagnostics": _diagnostics(fit, effort),
            "emulator_worst_error_logit": round(worst_error(of.parameters, of.emulator), 5),
            "summary": {
                k: summary(v) for k, v in simulator_draws(of, fit.draws, effort.seed).items()
            },
            "prior_summary": {
                k: summary(v) for k, v in simulator_draws(of, prior, effort.seed).items()
            },
        },
    }


def _effects(of: Problem, draws: dict[str, Floats], day: float) -> Floats:
    return np.array([year_effect(of, draws, index, day) for index in range(len(PRODUCTS))])


def _diagnostics(fit: Fit, effort: Effort) -> dict[str, Any]:
    return {
        "rhat_max": round(fit.rhat, 4),
        "ess_min": round(fit.ess, 1),
        "divergences": fit.divergences,
        "draws": effort.chains * effort.draws,
    }


def held_apart(reference: ParameterSet, held: ParameterSet) -> dict[str, float]:
    """Return the parameters that a hypothesis sets, beside those that are fitted."""
    return {p.name: held[p.name] for p in reference.parameters if held[p.name] != p.value}


def summary(values: Floats) -> dict[str, float]:
    """Return mean, SD, median and 95 % interval of draws."""
    low, middle, high = np.quantile(values, [0.025, 0.5, 0.975])
    return {
        "mean": short(values.mean()), "sd": short(values.std()), "low": short(low),
        "median": short(middle), "high": short(high),
    }  # fmt: skip


def short(value: float) -> float:
    """Return a number to five digits."""
    return float(f"{value:.5g}")


def _product(
    index: int,
    data: FitData,
    fitted: dict[str, dict[str, Any]],
    published: Sequence[PublishedTrial],
) -> dict[str, Any]:
    product = PRODUCTS[index]
    mine = {data.arms[a].trial for a in np.flatnonzero(data.product == index)}
    known = controlled_trials(product, "knee_oa", published)
    trials = [name for name in known.trials if name in mine]
    posterior = np.concatenate([one["effects"]["12"][index] for one in fitted.values()])
    prior = np.concatenate([one["prior_effect"][index] for one in fitted.values()])
    return {
        "product": product,
        "trials": trials,
        "people": sum(people(t) or 0 for t in published if t.identifier in trials),
        "ratio": round(float(posterior.std() / prior.std()), 3),
        "effects": {
            name: {m: [short(q) for q in np.quantile(e[index], [0.5, 0.025, 0.975])]
                   for m, e in one["effects"].items()}
            for name, one in fitted.items()
        },
    }  # fmt: skip


def digest(draws: dict[str, dict[str, Floats]]) -> str:
    """Return eight hexadecimal digits that tell two sets of draws apart."""
    whole = sha256()
    for name in sorted(draws):
        for parameter in sorted(draws[name]):
            whole.update(f"{name}:{parameter}".encode())
            whole.update(np.round(draws[name][parameter], 10).tobytes())
    return whole.hexdigest()[:8]
