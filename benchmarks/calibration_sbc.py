"""Simulation-based calibration of the fit: are the ranks of known truths uniform?

    python benchmarks/calibration_sbc.py [--runs 100] [--hypothesis memory]

Each run draws every parameter from the prior (design-level prior included), makes an evidence base
of the packaged trials' design from them, fits it, and ranks the truth among thinned draws (Talts
2018). Needs the extra ``calibrate``. The body is emulated, as in the fit itself.
"""

import argparse
import time

import numpy as np
from scipy.stats import chisquare, kstest

from paean.evidence.parameters import reference_parameters
from paean.simulate.calibration.fit import Sampler, problem
from paean.simulate.calibration.generate import observe, prior_draws, year_effect
from results import machine, write

SCALARS = (
    "sham_centre", "log_injection", "log_procedure", "trial_log_sd", "log_onset", "fade_per_year",
    "overlap", "hyaluronan", "steroid_raw", "log_steroid_decay", "nsaid", "prp", "gain_raw",
    "log_potency", "added_all", "product_sd", "dose_sd", "effect_sd", "bias_open",
    "bias_background", "bias_uncontrolled", "noise",
)  # fmt: skip
THIN, WARMUP, DRAWS, BINS = 5, 300, 300, 10


def quantities(of, draws):
    asked = {name: draws[name] for name in SCALARS}
    asked["effect of marrow cells at 12 months"] = year_effect(of, draws, 0)
    asked["effect of marrow concentrate at 12 months"] = year_effect(of, draws, 3)
    return asked


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--hypothesis", default="memory")
    asked = parser.parse_args()
    of = problem(reference_parameters(), asked.hypothesis)
    sampler = Sampler(of, chains=1, warmup=WARMUP, draws=DRAWS)
    truths = prior_draws(of, asked.runs, seed=1)
    true = quantities(of, truths)
    ranks = {name: [] for name in true}
    divergent, begun = 0, time.perf_counter()
    for run in range(asked.runs):
        world = observe(of, {name: v[run] for name, v in truths.items()}, seed=run)
        fit = sampler.run(world.arrays, seed=run)
        divergent += fit.divergences > 0
        for name, values in quantities(of, fit.draws).items():
            ranks[name].append(int(np.sum(values[::THIN] < true[name][run])))
        print(f"run {run + 1}: {time.perf_counter() - begun:.0f} s", flush=True)
    states = DRAWS // THIN + 1
    write(f"calibration_sbc_{asked.hypothesis}", {**machine(),
        "runs": asked.runs, "ranks_from_0_to": states - 1, "runs_with_divergences": divergent,
        "seconds": round(time.perf_counter() - begun),
        "quantities": {name: judged(np.array(r), states) for name, r in ranks.items()},
    })  # fmt: skip


def judged(ranks, states):
    counts = np.histogram(ranks, bins=np.linspace(0, states, BINS + 1))[0]
    jittered = (ranks + np.random.default_rng(0).random(len(ranks))) / states
    return {
        "mean_rank_share": round(float(jittered.mean()), 3),
        "chi2_p": round(float(chisquare(counts).pvalue), 4),
        "ks_p": round(float(kstest(jittered, "uniform").pvalue), 4),
        "inside_95": round(float(np.mean(np.abs(jittered - 0.5) < 0.475)), 3),
        "counts": counts.tolist(),
    }


if __name__ == "__main__":
    main()
