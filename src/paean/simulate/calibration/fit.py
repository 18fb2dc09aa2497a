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
from numpyro.infer.hmc import hmc
from numpyro.infer.util import constrain_fn, initialize_model, potential_energy
from scipy.special import expit

from paean.numeric.streams import Floats
from paean.simulate.addition import DOSE_BANDS
from paean.simulate.calibration.arms import PRODUCTS, FitData, fit_data
from paean.simulate.calibration.emulator import STEROID, Emulator, build_emulator
from paean.simulate.calibration.hypotheses import GAIN, under
from paean.simulate.calibration.model import Arrays, as_arrays, complete, knee_model, sizes_of
from paean.simulate.calibration.priors import Fixed, fixed_of
from paean.study.source import ParameterSet

# 6, 12 and 24 months, at which effects are told whatever the trials measured
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

    def __init__(
        self, of: Any, *, chains: int, warmup: int, draws: int, accept: float = 0.8
    ) -> None:
        model = of.model
        start = initialize_model(
            jax.random.PRNGKey(0), model, model_args=(of.arrays,), dynamic_args=True
        ).param_info.z
        begin, step = hmc(
            potential_fn_gen=lambda x: partial(potential_energy, model, (x,), {}), algo="NUTS"
        )

        def chain(key: Any, x: Arrays) -> Any:
            at, walk = jax.random.split(key)
            z = jax.tree.map(
                lambda one, k: jax.random.uniform(k, one.shape, one.dtype, -0.5, 0.5),
                start, dict(zip(start, jax.random.split(at, len(start)), strict=True)),
            )  # fmt: skip
            state = begin(
                z, num_warmup=warmup, target_accept_prob=accept, model_args=(x,), rng_key=walk
            )

            def one(state: Any, _: None) -> Any:
                state = step(state, model_args=(x,))
                return state, (state.z, state.diverging)

            state, _ = jax.lax.scan(lambda s, n: (one(s, n)[0], None), state, None, warmup)
            _, (z, diverging) = jax.lax.scan(one, state, None, draws)
            known = jax.vmap(lambda one: constrain_fn(model, (x,), {}, one))(z)
            return known, diverging

        self._run = jax.jit(lambda keys, x: jax.lax.map(lambda key: chain(key, x), keys))
        self._chains = chains

    def run(self, arrays: Any, seed: int) -> Fit:
        """Return the draws for these data; the same seed gives the same draws."""
        keys = jax.random.split(jax.random.PRNGKey(seed), self._chains)
        known, diverging = self._run(keys, arrays)
        grouped = {k: np.asarray(v, dtype=np.float64) for k, v in known.items()}
        many = self._chains > 1
        return Fit(
            draws={k: v.reshape(-1, *v.shape[2:]) for k, v in grouped.items()},
            rhat=max(float(np.max(split_gelman_rubin(v))) for v in grouped.values())
            if many else float("nan"),
            ess=min(float(np.min(effective_sample_size(v))) for v in grouped.values()),
            divergences=int(np.sum(diverging)),
        )  # fmt: skip


def each_draw(of: Problem, draws: dict[str, Floats], ask: Callable[[Any], Any]) -> Floats:
    """Return what ``ask`` says of every completed draw, first axis the draws."""

    def one(raw: Any) -> Any:
        return ask(complete(raw, of.fixed, of.emulator.gain))

    return np.asarray(
        jax.jit(jax.vmap(one))({k: jnp.asarray(v) for k, v in draws.items()}), dtype=np.float64
    )


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
        "sham.fraction_mean": mean_fraction(draws["sham_centre"], of.fixed.sham_logit_sd),
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


def mean_fraction(centre: Floats, sd: float) -> Floats:
    """Return the mean share of pain of a logit-normal sham fraction [draws]."""
    weights = _WEIGHTS / _WEIGHTS.sum()
    return np.asarray(expit(centre[:, None] + sd * _NODES) @ weights)
