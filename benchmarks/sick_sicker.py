"""The Sick-Sicker model of a public tutorial, in Paean's form: facts of the model, no code of it.

Alarid-Escudero et al. 2023, doi 10.1177/0272989X221103163; inputs as in
github.com/DARTH-git/cohort-modeling-tutorial-intro. States: healthy, sick, sicker, dead.
"""

import numpy as np

from paean.appraise.cycles import cycle_weights
from paean.appraise.discounting import discount
from paean.appraise.markov import chain, totals

NAMES = ("standard", "A", "B", "AB")
CYCLES, RATE = 75, 0.03
POINT = {
    "r_HD": 0.002, "r_HS1": 0.15, "r_S1H": 0.5, "r_S1S2": 0.105, "hr_S1": 3.0, "hr_S2": 10.0,
    "hr_B": 0.6, "c_H": 2000.0, "c_S1": 4000.0, "c_S2": 15000.0, "c_A": 12000.0, "c_B": 13000.0,
    "u_H": 1.0, "u_S1": 0.75, "u_S2": 0.5, "u_A": 0.95,
}  # fmt: skip


def draws(number, seed):
    """Return draws of the parameters, with distributions like the tutorial's."""
    rng = np.random.default_rng(seed)
    shape = {"r_HD": 20, "r_HS1": 30, "r_S1H": 60, "r_S1S2": 84, "c_H": 100, "c_S1": 178,
             "c_S2": 225, "c_A": 73.5, "c_B": 86.2}  # fmt: skip
    found = {n: rng.gamma(k, POINT[n] / k, number) for n, k in shape.items()}
    spread = {"hr_S1": 0.01, "hr_S2": 0.02, "hr_B": 0.02}
    found |= {n: POINT[n] * np.exp(s * rng.standard_normal(number)) for n, s in spread.items()}
    found |= {
        "u_H": rng.beta(200, 3, number), "u_S1": rng.beta(130, 45, number),
        "u_S2": rng.beta(230, 230, number), "u_A": rng.beta(300, 15, number),
    }  # fmt: skip
    return found


def point():
    """Return the published values as one draw."""
    return {name: np.array([value]) for name, value in POINT.items()}


def probabilities(p, hazard_ratio):
    """Return the yearly transitions [draws, 1, 4, 4] under a ratio on getting sicker."""

    def probability(rate):
        return 1 - np.exp(-rate)

    dies = [probability(p["r_HD"] * hr) for hr in (1.0, p["hr_S1"], p["hr_S2"])]
    falls, heals = probability(p["r_HS1"]), probability(p["r_S1H"])
    worsens = probability(p["r_S1S2"] * hazard_ratio)
    found = np.zeros((len(falls), 1, 4, 4))
    found[:, 0, 0, 0] = (1 - dies[0]) * (1 - falls)
    found[:, 0, 0, 1] = (1 - dies[0]) * falls
    found[:, 0, 1, 0] = (1 - dies[1]) * heals
    found[:, 0, 1, 1] = (1 - dies[1]) * (1 - heals - worsens)
    found[:, 0, 1, 2] = (1 - dies[1]) * worsens
    found[:, 0, 2, 2] = 1 - dies[2]
    for state, death in enumerate(dies):
        found[:, 0, state, 3] = death
    found[:, 0, 3, 3] = 1
    return found


def outcomes(p, weights=None):
    """Return costs and QALYs of the four strategies, each [draws, 4]."""
    weights = cycle_weights(CYCLES) if weights is None else weights
    factor = (weights * discount(np.arange(CYCLES + 1), RATE))[:, None]
    zero = np.zeros_like(p["c_H"])

    def values(cost_sick, cost_sicker, utility_sick):
        costs = np.stack([p["c_H"], p["c_S1"] + cost_sick, p["c_S2"] + cost_sicker, zero], axis=1)
        worth = np.stack([p["u_H"], utility_sick, p["u_S2"], zero], axis=1)
        return np.stack([costs, worth], axis=2)

    start = np.array([1.0, 0.0, 0.0, 0.0])
    both = p["c_A"] + p["c_B"]
    # two strategies share a chain; their sums are read off one run of it
    usual = np.concatenate(
        [values(zero, zero, p["u_S1"]), values(p["c_A"], p["c_A"], p["u_A"])], axis=2
    )
    slowed = np.concatenate(
        [values(p["c_B"], p["c_B"], p["u_S1"]), values(both, both, p["u_A"])], axis=2
    )
    four = np.repeat(factor, 4, axis=1)
    plain = totals(chain(probabilities(p, 1.0), start), usual, four)
    treated = totals(chain(probabilities(p, p["hr_B"]), start), slowed, four)
    found = np.hstack([plain, treated])
    return found[:, 0::2], found[:, 1::2]
