# pyright: basic, reportMissingImports=false, reportMissingTypeStubs=false
"""Evidence bases drawn from the model itself: to test the fit where the truth is known."""

from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpyro.handlers import seed as seeded
from numpyro.handlers import trace

from paean.numeric.streams import Floats
from paean.simulate.calibration.arms import PRODUCTS
from paean.simulate.calibration.fit import Problem, each_draw
from paean.simulate.calibration.model import Arrays, draw_prior, effect_at, mean_changes, sizes_of
from paean.simulate.calibration.priors import PERSON_CORRELATION


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The true parameters and the changes that trials of this design would have printed."""

    truth: dict[str, Floats]
    arrays: Arrays


def prior_draws(of: Problem, number: int, seed: int) -> dict[str, Floats]:
    """Return draws of the prior, the design-level prior included, [draws, ...] each.

    The design-level prior is a factor at most 1, so rejection by it is exact.
    """
    random = np.random.default_rng(seed)
    kept: list[dict[str, Floats]] = []
    while sum(len(k["noise"]) for k in kept) < number:
        raw = _free_draws(of, 4096, int(random.integers(2**31)))
        effects = np.array([year_effect(of, raw, i) for i in range(len(PRODUCTS))])
        chance = np.exp(-0.5 * (effects.mean(axis=0) / of.fixed.design_sd) ** 2)
        accepted = random.random(len(chance)) < chance
        kept.append({name: v[accepted] for name, v in raw.items()})
    return {name: np.concatenate([k[name] for k in kept])[:number] for name in kept[0]}


def _free_draws(of: Problem, number: int, seed: int) -> dict[str, Floats]:
    sizes = sizes_of(of.data)[1:]

    def one(key: Any) -> Any:
        return draw_prior_sites(key, sizes, of)

    keys = jax.random.split(jax.random.PRNGKey(seed), number)
    return {k: np.asarray(v) for k, v in jax.jit(jax.vmap(one))(keys).items()}


def draw_prior_sites(key: Any, sizes: tuple[int, int, int], of: Problem) -> dict[str, Any]:
    """Return one draw of every parameter before the design-level prior."""
    sites = trace(seeded(draw_prior, key)).get_trace(sizes, of.fixed)
    return {name: site["value"] for name, site in sites.items() if site["type"] == "sample"}


def year_effect(of: Problem, draws: dict[str, Floats], product: int, day: float = 365.0) -> Floats:
    """Return the mean trial's masked effect of a product (points of 100) on a summary day."""
    case, row = of.fixed.products[product], int(np.searchsorted(of.emulator.days, day))
    return each_draw(of, draws, lambda q: effect_at(
        q, of.arrays, of.fixed, of.emulator.gain, product, case.log_dose, case.band, day, row,
    ))  # fmt: skip


def observe(of: Problem, truth: dict[str, Floats], seed: int) -> World:
    """Return what the trials would have printed had ``truth`` (one draw, no first axis) held."""
    one = {name: np.asarray(v)[None] for name, v in truth.items()}
    x = of.arrays
    mean = each_draw(of, one, lambda q: mean_changes(q, x, of.fixed, of.emulator.gain))[0]
    random = np.random.default_rng(seed)
    se, arms = np.asarray(x.se), np.asarray(x.arm)
    shared = random.standard_normal(len(of.data.arms))[arms]
    own = random.standard_normal(len(se))
    model = float(truth["noise"]) * random.standard_normal(len(se))
    error = se * (np.sqrt(PERSON_CORRELATION) * shared + np.sqrt(1 - PERSON_CORRELATION) * own)
    return World(truth=truth, arrays=x._replace(change=jnp.asarray(mean + error + model)))
