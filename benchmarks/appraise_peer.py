"""The Sick-Sicker model in heormodel, on draws from a file; run by appraise_speed.py.

    PYTHON_WITH_HEORMODEL benchmarks/appraise_peer.py DRAWS.npz

Prints seconds, mean costs and QALYs by strategy, EVPI and partial EVPI, as JSON. It imports
nothing of Paean, so it runs in an environment of its own.
"""

import json
import sys
import time

import heormodel
import numpy as np
import pandas as pd
from heormodel.models.markov import CohortSpec, MarkovModel
from heormodel.voi import evpi, evppi

STATES = ("healthy", "sick", "sicker", "dead")
STRATEGIES = ("standard", "A", "B", "AB")


def spec(p, strategy):
    """Return the matrices of one draw and strategy."""
    a, b = strategy in ("A", "AB"), strategy in ("B", "AB")
    h, s1, s2 = (1 - np.exp(-p["r_HD"] * r) for r in (1.0, p["hr_S1"], p["hr_S2"]))
    falls, heals = 1 - np.exp(-p["r_HS1"]), 1 - np.exp(-p["r_S1H"])
    worsens = 1 - np.exp(-p["r_S1S2"] * (p["hr_B"] if b else 1.0))
    moves = np.array([
        [(1 - h) * (1 - falls), (1 - h) * falls, 0, h],
        [(1 - s1) * heals, (1 - s1) * (1 - heals - worsens), (1 - s1) * worsens, s1],
        [0, 0, 1 - s2, s2],
        [0, 0, 0, 1],
    ])  # fmt: skip
    drugs = a * p["c_A"] + b * p["c_B"]
    return CohortSpec(
        moves,
        np.array([p["c_H"], p["c_S1"] + drugs, p["c_S2"] + drugs, 0.0]),
        np.array([p["u_H"], p["u_A"] if a else p["u_S1"], p["u_S2"], 0.0]),
    )


def main():
    found = np.load(sys.argv[1])
    draws = pd.DataFrame({n: found[n] for n in found.files})
    draws.index.name = "iteration"
    model = MarkovModel(
        states=STATES, interventions=STRATEGIES, transitions_and_rewards=spec, n_cycles=75,
        cycle_correction="half_cycle",
    )  # fmt: skip
    began = time.perf_counter()
    outcomes = model.evaluate(draws)
    took = time.perf_counter() - began
    means = outcomes.data.groupby(level=0)[["cost", "qaly"]].mean()
    print(json.dumps({
        "seconds": took,
        "version": heormodel.__version__,
        "costs": [float(means.loc[s, "cost"]) for s in STRATEGIES],
        "qalys": [float(means.loc[s, "qaly"]) for s in STRATEGIES],
        "evpi": float(evpi(outcomes, 100_000.0)),
        "evppi": {n: float(evppi(outcomes, draws, n, 100_000.0)) for n in ("r_HS1", "u_S1")},
    }))  # fmt: skip


if __name__ == "__main__":
    main()
