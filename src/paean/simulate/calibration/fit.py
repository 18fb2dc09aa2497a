# pyright: basic, reportMissingImports=false, reportMissingTypeStubs=false
"""Run the fit, judge it, and turn its draws into parameters of the simulator.

Needs JAX and numpyro (extra ``calibrate``); nothing a user runs imports this file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpyro.diagnostics import effective_sample_size, split_gelman_rubin
from numpyro.infer import MCMC, NUTS, init_to_median
from scipy.special import expit

from paean.numeric.streams import Floats
from paean.simulate.addition import DOSE_BANDS
from paean.simulate.calibration.arms import PRODUCTS, FitData, fit_data
from paean.simulate.calibration.emulator import STEROID, Emulator, build_emulator
from paean.simulate.calibration.hypotheses import GAIN, under
from paean.simulate.calibration.model import Arrays, as_arrays, complete, knee_model, sizes_of
from paean.simulate.calibration.priors import Fixed, fixed_of
from paean.study.source import ParameterSet

jax.config.update("jax_enable_x64", True)
_SUMMARY_DAYS = (182.0, 365.0, 730.0)
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """All a fit needs under one hypothesis of lasting benefit."""

    hypothesis: str
    parameters: ParameterSet
    data: FitData
    emulator: Emulator
    fixed: Fixed
    arrays: Arrays

    @property
    def model(self) -> Callable[[Arrays], None]:
        """Return the model as a function of the arrays alone."""
        return partial(_model, sizes=sizes_of(self.data), fixed=self.fixed, gain=self.emulator.gain)


def _model(x: Arrays, sizes: Any, fixed: Fixed, gain: tuple[float, float]) -> None:
    knee_model(x, sizes, fixed, gain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Raw draws by name [chains * draws, ...] and how well the chains mixed."""

    draws: dict[str, Floats]
    rhat: float
    ess: float
    divergences: int


def problem(parameters: ParameterSet, hypothesis: str, data: FitData | None = None) -> Problem:
    """Return the fit of the knee under a hypothesis, to the packaged trials unless told."""
    held = under(parameters, hypothesis)
    known = fit_data(parameters)[0] if data is None else data
    days = np.unique(np.concatenate([known.day, _SUMMARY_DAYS]))
    emulator = build_emulator(held, days, GAIN[hypothesis])
    return Problem(
        hypothesis=hypothesis,
        parameters=held,
        data=known,
        emulator=emulator,
        fixed=fixed_of(held, emulator),
        arrays=as_arrays(known, emulator),
    )


class Sampler:
    """NUTS compiled once for one problem; data of the same shape run without recompiling."""

    def __init__(self, of: Problem, *, chains: int, warmup: int, draws: int) -> None:
        kernel = NUTS(
            of.model, target_accept_prob=0.9, init_strategy=init_to_median(num_samples=15)
        )
        self._mcmc = MCMC(
            kernel, num_warmup=warmup, num_samples=draws, num_chains=chains,
            chain_method="sequential", progress_bar=False, jit_model_args=True,
        )  # fmt: skip

    def run(self, arrays: Arrays, seed: int) -> Fit:
        """Return the draws for these data; the same seed gives the same draws."""
        self._mcmc.run(jax.random.PRNGKey(seed), arrays, extra_fields=("diverging",))
        grouped = {k: np.asarray(v) for k, v in
                   self._mcmc.get_samples(group_by_chain=True).items()}  # fmt: skip
        many = next(iter(grouped.values())).shape[0] > 1
        return Fit(
            draws={k: v.reshape(-1, *v.shape[2:]) for k, v in grouped.items()},
            rhat=max(float(np.max(split_gelman_rubin(v))) for v in grouped.values())
            if many else float("nan"),
            ess=min(float(np.min(effective_sample_size(v))) for v in grouped.values()),
            divergences=int(np.sum(self._mcmc.get_extra_fields()["diverging"])),
        )  # fmt: skip


def each_draw(of: Problem, draws: dict[str, Floats], ask: Callable[[Any], Any]) -> Floats:
    """Return what ``ask`` says of every completed draw, first axis the draws."""

    def one(raw: Any) -> Any:
        return ask(complete(raw, of.fixed, of.emulator.gain))

    return np.asarray(jax.jit(jax.vmap(one))({k: jnp.asarray(v) for k, v in draws.items()}))


def simulator_draws(of: Problem, draws: dict[str, Floats], seed: int) -> dict[str, Floats]:
    """Return the draws as parameters of the simulator, by ``group.name``, [draws] each.

    Placental cells, which no fitted arm received, get what an unseen product has. ``fit.noise``
    (hundredths of the range) is the model's own error of an arm at a visit.
    """
    low, high = of.emulator.gain
    share = expit(of.fixed.gain_logit + 0.8 * draws["gain_raw"])
    added = draws["added_all"][:, None] + draws["product_sd"][:, None] * draws["product_raw"]
    unseen = np.random.default_rng(seed).standard_normal(len(draws["added_all"]))
    dose = draws["dose_sd"][:, None] * draws["dose_raw"]
    return {
        "sham.fraction_mean": _mean_fraction(draws["sham_centre"], of.fixed.sham_logit_sd),
        "sham.route_injection": np.exp(draws["log_injection"]),
        "sham.route_procedure": np.exp(draws["log_procedure"]),
        "sham.trial_log_sd": draws["trial_log_sd"],
        "sham.onset_per_day": np.exp(draws["log_onset"]),
        "sham.fade_per_day": draws["fade_per_year"] / 365.25,
        "sham.overlap": draws["overlap"],
        "comparator.hyaluronan_relief": draws["hyaluronan"],
        "comparator.steroid_effect": STEROID[1] * expit(draws["steroid_raw"]),
        "comparator.steroid_decay_per_day": np.exp(draws["log_steroid_decay"]),
        "comparator.nsaid_relief": draws["nsaid"],
        "product.potency": np.exp(draws["log_potency"]),
        "inflammation.loop_gain": low + (high - low) * share,
        **{f"addition.{name}": added[:, i] for i, name in enumerate(PRODUCTS)},
        "addition.placental_msc": draws["added_all"] + draws["product_sd"] * unseen,
        **{f"addition.{name}": dose[:, i] for i, name in enumerate(DOSE_BANDS)},
        "addition.trial_sd": draws["effect_sd"],
        "bias.open": draws["bias_open"],
        "bias.active_background": draws["bias_background"],
        "bias.uncontrolled": draws["bias_uncontrolled"],
        "instrument.womac_pain_slope": np.exp(draws["log_slope"][:, 1]),
        "instrument.koos_pain_slope": np.exp(draws["log_slope"][:, 3]),
        "fit.noise": draws["noise"],
    }


def _mean_fraction(centre: Floats, sd: float) -> Floats:
    weights = _WEIGHTS / _WEIGHTS.sum()
    return np.asarray(expit(centre[:, None] + sd * _NODES) @ weights)
