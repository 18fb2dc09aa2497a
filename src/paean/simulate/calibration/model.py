# pyright: basic, reportMissingImports=false, reportMissingTypeStubs=false
"""The hierarchical model of arm-level courses, in JAX and numpyro (extra ``calibrate``).

Symbols and priors: docs/explanation/calibration.md. An arm's mean is a mean over people: over
levels of usual pain and nodes of the sham fraction, with flares and rescue medication, as the
simulator has them. Only this file and ``fit`` import JAX.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist

from paean.simulate.addition import DOSE_BANDS
from paean.simulate.calibration.arms import PRODUCTS, FitData
from paean.simulate.calibration.emulator import LOG_DECAY, LOG_DOSE, STEROID, Emulator
from paean.simulate.calibration.priors import HYALURONAN, PERSON_CORRELATION, Fixed

Draw = dict[str, Any]
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(9)
_WEIGHTS = _WEIGHTS / _WEIGHTS.sum()


class Arrays(NamedTuple):
    """The data as JAX arrays; ``rows`` maps each observation to its day in the emulator."""

    trial: Any
    usual: Any
    reported: Any
    route: Any
    drugs: Any
    product: Any
    band: Any
    log_dose: Any
    open_weight: Any
    background: Any
    uncontrolled: Any
    effect_group: Any
    arm: Any
    day: Any
    day_row: Any
    instrument: Any
    change: Any
    se: Any
    weight: Any
    cells: Any
    steroid: Any


def as_arrays(data: FitData, emulator: Emulator) -> Arrays:
    """Return the data and the emulator as arrays the model takes as arguments."""
    taken = {name: jnp.asarray(getattr(data, name)) for name in Arrays._fields
             if hasattr(data, name)}  # fmt: skip
    return Arrays(
        **taken,
        day_row=jnp.asarray(np.searchsorted(emulator.days, data.day)),
        weight=jnp.ones(len(data.change)),
        cells=jnp.asarray(emulator.cells),
        steroid=jnp.asarray(emulator.steroid),
    )


def draw_prior(sizes: tuple[int, int, int], fixed: Fixed) -> Draw:
    """Sample every parameter; ``sizes`` are the numbers of trials, effect groups and products."""
    trials, groups, products = sizes
    normal, half = dist.Normal, dist.HalfNormal
    p: Draw = {
        "sham_centre": numpyro.sample("sham_centre", normal(fixed.sham_centre, 0.5)),
        "log_injection": numpyro.sample("log_injection", normal(np.log(1.25), 0.15)),
        "log_procedure": numpyro.sample("log_procedure", normal(np.log(1.5), 0.2)),
        "trial_log_sd": numpyro.sample("trial_log_sd", half(0.5)),
        "log_onset": numpyro.sample("log_onset", normal(np.log(fixed.onset_per_day), 0.5)),
        "fade_per_year": numpyro.sample("fade_per_year", half(0.2)),
        "overlap": numpyro.sample("overlap", normal(0.0, 0.3)),
        "hyaluronan": numpyro.sample("hyaluronan", normal(*HYALURONAN)),
        "steroid_raw": numpyro.sample("steroid_raw", normal(1.0, 1.0)),
        "log_steroid_decay": numpyro.sample(
            "log_steroid_decay", dist.TruncatedNormal(np.log(np.log(2) / 14), 0.5, low=LOG_DECAY[0],
                                                      high=LOG_DECAY[1])),
        "nsaid": numpyro.sample("nsaid", normal(0.36, 0.15)),
        "prp": numpyro.sample("prp", normal(0.2, 0.3)),
        "gain_raw": numpyro.sample("gain_raw", normal(0.0, 1.0)),
        "log_potency": numpyro.sample("log_potency", normal(0.0, 2.0)),
        "added_all": numpyro.sample("added_all", dist.StudentT(4.0, 0.0, 0.25)),
        "product_sd": numpyro.sample("product_sd", half(0.15)),
        "product_raw": numpyro.sample("product_raw", normal(0, 1).expand([products]).to_event(1)),
        "dose_sd": numpyro.sample("dose_sd", half(0.15)),
        "dose_raw": numpyro.sample(
            "dose_raw", normal(0.0, 1.0).expand([len(DOSE_BANDS)]).to_event(1)),
        "effect_sd": numpyro.sample("effect_sd", half(0.3)),
        "effect_raw": numpyro.sample("effect_raw", normal(0, 1).expand([groups]).to_event(1)),
        "bias_open": numpyro.sample("bias_open", normal(0.15, 0.2)),
        "bias_background": numpyro.sample("bias_background", normal(0.0, 0.2)),
        "bias_uncontrolled": numpyro.sample("bias_uncontrolled", normal(0.4, 0.3)),
        "log_slope": numpyro.sample("log_slope", normal(
            jnp.log(jnp.array(fixed.slopes)), jnp.array(fixed.slope_log_sd)).to_event(1)),
        "trial_raw": numpyro.sample("trial_raw", normal(0.0, 1.0).expand([trials]).to_event(1)),
        "noise": numpyro.sample("noise", half(4.0)),
    }  # fmt: skip
    return p


def complete(p: Draw, fixed: Fixed, gain: tuple[float, float]) -> Draw:
    """Return the draw with the quantities that follow from it."""
    share = jax.nn.sigmoid(fixed.gain_logit + 0.8 * p["gain_raw"])
    return {
        **p,
        "gain": gain[0] + (gain[1] - gain[0]) * share,
        "steroid_effect": STEROID[1] * jax.nn.sigmoid(p["steroid_raw"]),
        "added": p["added_all"] + p["product_sd"] * p["product_raw"],
        "dose": p["dose_sd"] * p["dose_raw"],
        "slope": jnp.concatenate([jnp.ones(1), jnp.exp(p["log_slope"])]),
        "strength": jnp.stack(
            [jnp.ones(()), jnp.exp(p["log_injection"]), jnp.exp(p["log_procedure"])]),
    }  # fmt: skip


def mean_changes(q: Draw, x: Arrays, fixed: Fixed, gain: tuple[float, float]) -> Any:
    """Return the expected changes [observations], hundredths of the range."""
    arm, t = x.arm, x.day
    factor = jnp.exp(q["trial_log_sd"] * q["trial_raw"] - q["trial_log_sd"] ** 2 / 2)
    strength = q["strength"][x.route] * factor[x.trial]
    group = x.effect_group
    deviation = jnp.where(group >= 0, q["effect_sd"] * q["effect_raw"][group], 0.0)
    bias = (
        q["bias_open"] * x.open_weight
        + q["bias_background"] * x.background
        + q["bias_uncontrolled"] * x.uncontrolled
    )
    drug = drug_relief(q, x, fixed, gain) + deviation[arm] * added_course(t, fixed)
    people = expectation(x.usual, strength, q["sham_centre"], fixed)
    course = sham_course(q, t)
    mine = People(*(part[arm] for part in people))
    pain = mean_pain(mine, course, drug, bias[arm], q["overlap"], fixed)
    return 10 * q["slope"][x.instrument] * (pain + fixed.flare_points - x.reported[arm])


class People(NamedTuple):
    """Usual pain (logit), sham amplitude and share taken [cases, levels, nodes]."""

    usual: Any
    amplitude: Any
    taken: Any


def expectation(usual: Any, strength: Any, centre: Any, fixed: Fixed) -> People:
    """Return the people of each case: ``usual`` [cases, levels] of 10, ``strength`` [cases]."""
    fraction = jax.nn.sigmoid(centre + fixed.sham_logit_sd * jnp.asarray(_NODES))
    taken = jnp.minimum(
        -jnp.expm1(strength[:, None] * jnp.log1p(-fraction)[None]), fixed.sham_most
    )[:, None, :]
    pain = usual[:, :, None]
    amplitude = -jnp.log1p(-taken) + jnp.log((10 - pain * (1 - taken)) / (10 - pain))
    shape = amplitude.shape
    return People(
        jnp.broadcast_to(jnp.log(pain / (10 - pain)), shape), amplitude,
        jnp.broadcast_to(taken, shape),
    )  # fmt: skip


def sham_course(q: Draw, t: Any) -> Any:
    """Return the course of the sham response."""
    return -jnp.expm1(-jnp.exp(q["log_onset"]) * t) * jnp.exp(-q["fade_per_year"] / 365.25 * t)


def mean_pain(people: People, course: Any, drug: Any, bias: Any, overlap: Any, fixed: Fixed) -> Any:
    """Return pain (0-10) [cases] averaged over people, rescue medication included."""
    course, drug, bias = (jnp.asarray(one)[:, None, None] for one in (course, drug, bias))
    z = people.usual - (people.amplitude + bias) * course
    z = z - drug * (1 - overlap * people.taken * course)
    odds = jnp.exp(-z)
    pain = 10 / (1 + odds)
    eased = 10 / (1 + odds * np.exp(fixed.rescue_relief))
    rescued = jax.nn.sigmoid(fixed.rescue_logit_at_5 + fixed.rescue_per_point * (pain - 5))
    felt = pain + rescued * (eased - pain)
    return jnp.mean(felt @ jnp.asarray(_WEIGHTS), axis=1)


def drug_relief(q: Draw, x: Arrays, fixed: Fixed, gain: tuple[float, float]) -> Any:
    """Return the relief (logit) of body, drugs and added effect [observations]."""
    arm, t = x.arm, x.day
    oil = fixed.hyaluronan_course(t, jnp.exp)
    drugs = x.drugs[arm]
    closed = drugs[:, 0] * q["hyaluronan"] * oil + drugs[:, 3] * q["prp"] * oil
    closed = closed + drugs[:, 2] * q["nsaid"] * t / (fixed.nsaid_half_time_days + t)
    steroid = _at(x.steroid, [(q["steroid_effect"], STEROID), (q["log_steroid_decay"], LOG_DECAY),
                              (q["gain"], gain)])[x.day_row]  # fmt: skip
    dose = x.log_dose + q["log_potency"] / np.log(10)
    cells = cells_at(x.cells, dose, q["gain"], gain)[arm, x.day_row]
    given = x.product[arm] >= 0
    band = x.band[arm]
    added = q["added"][x.product[arm]] + jnp.where(band >= 0, q["dose"][band], 0.0)
    added = added * added_course(t, fixed)
    return closed - drugs[:, 1] * steroid + jnp.where(given, added - cells, 0.0)


def added_course(t: Any, fixed: Fixed) -> Any:
    """Return the course of the added effect and of a trial's deviation."""
    return (1 - jnp.exp(-fixed.added_onset_per_day * t)) * jnp.exp(-fixed.added_fade_per_day * t)


def effect_at(q: Draw, x: Arrays, fixed: Fixed, gain: tuple[float, float], product: int,
              log_dose: float, band: int, day: float, row: int) -> Any:  # fmt: skip
    """Return the mean trial's masked difference of cells from sham (points of 100) on a day."""
    return effects_at(q, x, fixed, gain, (product,), (log_dose,), (band,), day, row)[0]


def effects_at(q: Draw, x: Arrays, fixed: Fixed, gain: tuple[float, float],
               products: tuple[int, ...], log_doses: tuple[float, ...], bands: tuple[int, ...],
               day: float, row: int) -> Any:  # fmt: skip
    """Return the same for several products [products]."""
    dose = jnp.asarray(log_doses) + q["log_potency"] / np.log(10)
    shift = cells_at(x.cells, dose, q["gain"], gain)[:, row]
    band = jnp.asarray(bands)
    added = q["added"][jnp.asarray(products)] + jnp.where(band >= 0, q["dose"][band], 0.0)
    drug = jnp.append(added * added_course(day, fixed) - shift, 0.0)
    people = expectation(
        jnp.asarray(fixed.usual)[None], q["strength"][1:2], q["sham_centre"], fixed
    )
    ones = jnp.ones_like(drug)
    pain = mean_pain(people, sham_course(q, day) * ones, drug, 0 * ones, q["overlap"], fixed)
    return 10 * (pain[:-1] - pain[-1])


def _at(coefficients: Any, at: list[tuple[Any, tuple[float, float]]]) -> Any:
    value = coefficients
    for coordinate, (low, high) in at:
        value = jnp.tensordot(_basis(coordinate, low, high, value.shape[0]), value, axes=(0, 0))
    return value


def cells_at(coefficients: Any, log_dose: Any, gain: Any, bounds: tuple[float, float]) -> Any:
    """Return the shift [cases, days] by cells of these doses (log10 million) at a loop gain."""
    by_gain = jnp.einsum("kgd,g->kd", coefficients, _basis(gain, *bounds, coefficients.shape[1]))
    basis = jax.vmap(lambda one: _basis(one, *LOG_DOSE, coefficients.shape[0]))(log_dose)
    return basis @ by_gain


def _basis(coordinate: Any, low: float, high: float, number: int) -> Any:
    """Return the Chebyshev polynomials at a coordinate, by recurrence, smooth for gradients."""
    if number == 1:
        return jnp.ones(1)
    unit = jnp.clip((2 * coordinate - low - high) / (high - low), -1.0, 1.0)
    terms = [jnp.ones_like(unit), unit]
    for _ in range(number - 2):
        terms.append(2 * unit * terms[-1] - terms[-2])
    return jnp.stack(terms)


def log_likelihood(mean: Any, noise: Any, x: Any, arms: int) -> Any:
    """Return the log density of the changes of each arm [arms].

    The visits and scales of one arm are the same people: their sampling errors correlate by
    ``PERSON_CORRELATION``; ``noise`` is the model's own error, of each observation by itself.
    ``weight`` 0 takes an observation out.
    """
    own = (1 - PERSON_CORRELATION) * x.se**2 + noise**2
    shared = jnp.sqrt(PERSON_CORRELATION) * x.se
    gap = x.change - mean
    inverse = x.weight / own

    def total(values: Any) -> Any:
        return jax.ops.segment_sum(values, x.arm, num_segments=arms)

    a = 1 + total(shared**2 * inverse)
    b = total(shared * gap * inverse)
    square = total(gap**2 * inverse) - b**2 / a
    log_det = total(x.weight * jnp.log(own)) + jnp.log(a)
    return -0.5 * (square + log_det + total(x.weight) * jnp.log(2 * jnp.pi))


def knee_model(x: Arrays, sizes: tuple[int, int, int, int], fixed: Fixed,
               gain: tuple[float, float]) -> None:  # fmt: skip
    """The numpyro model; ``sizes``: arms, trials, effect groups, products."""
    q = complete(draw_prior(sizes[1:], fixed), fixed, gain)
    design_prior(q, x, fixed, gain)
    mean = mean_changes(q, x, fixed, gain)
    numpyro.factor("arms", jnp.sum(log_likelihood(mean, q["noise"], x, sizes[0])))


def design_prior(q: Draw, x: Arrays, fixed: Fixed, gain: tuple[float, float]) -> None:
    """Hold the mean 12-month effect of the products in masked controlled trials near 0.

    A design-level prior, cited in ``priors``: the kept trials lean positive because masked null
    trials are kept apart.
    """
    cases = fixed.products
    effects = effects_at(
        q, x, fixed, gain, tuple(range(len(cases))), tuple(c.log_dose for c in cases),
        tuple(c.band for c in cases), 365.0, fixed.year_row,
    )  # fmt: skip
    numpyro.factor("design", -0.5 * (jnp.mean(effects) / fixed.design_sd) ** 2)


def sizes_of(data: FitData) -> tuple[int, int, int, int]:
    """Return the numbers of arms, trials, effect groups and products."""
    groups = int(data.effect_group.max()) + 1
    return len(data.arms), len(data.trials), groups, len(PRODUCTS)
