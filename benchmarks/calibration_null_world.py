"""Worlds in which cells do nothing, or harm: what does the fit say?

    python benchmarks/calibration_null_world.py [--bases 100] [--harm 20] [--as-packaged 40]

Evidence bases are made from the model with every nuisance drawn from its prior: sham response,
comparators, between-trial deviations, biases. In the first set 16 masked, saline-controlled trials
of expanded marrow cells are run (100 people an arm, 3, 6 and 12 months) and the cells do nothing;
in the second they harm by half a logit; the third has the design of the packaged trials and no
effect. Counted: 95 % intervals of the 12-month effect that cover the truth, and harm found.
Needs the extra ``calibrate``.
"""

import argparse
import time
from dataclasses import replace

import numpy as np

from paean.evidence.parameters import reference_parameters
from paean.simulate.calibration.arms import PRODUCTS, FitArm, fit_data
from paean.simulate.calibration.fit import Sampler, problem
from paean.simulate.calibration.generate import observe, prior_draws, year_effect
from results import machine, write

TRIALS, PER_ARM, WEEKS, PERSON_SD = 16, 100, (13.0, 26.0, 52.0), 24.0
HARM = -0.5


def masked_trials(like):
    """Return the design of masked, saline-controlled trials of expanded marrow cells."""
    level = next(i for i, a in enumerate(like.arms) if a.trial == "Cingal1301")
    arms = [
        FitArm(
            trial=f"masked {number}", name=name, route="procedure", drugs=(), product=product,
            dose_million_cells=50.0 if product else None, open_weight=0.0, background=False,
            uncontrolled=False,
        )
        for number in range(TRIALS)
        for name, product in (("saline", None), ("cells", PRODUCTS[0]))
    ]  # fmt: skip
    both = np.arange(len(arms)) % 2
    visits = len(WEEKS)
    reference = reference_parameters()
    dose = 50.0 * reference["product.viability_default"] * reference["product.retention"]
    return replace(
        like,
        arms=tuple(arms),
        trials=tuple(f"masked {n}" for n in range(TRIALS)),
        trial=np.arange(len(arms)) // 2,
        usual=np.repeat(like.usual[level][None], len(arms), axis=0),
        reported=np.repeat(like.reported[level], len(arms)),
        route=np.full(len(arms), 2),
        drugs=np.zeros((len(arms), 4)),
        product=np.where(both == 1, 0, -1),
        band=np.where(both == 1, 2, -1),
        log_dose=np.where(both == 1, np.log10(dose), 0.0),
        open_weight=np.zeros(len(arms)),
        background=np.zeros(len(arms)),
        uncontrolled=np.zeros(len(arms)),
        effect_group=np.where(both == 1, np.arange(len(arms)) // 2, -1),
        arm=np.repeat(np.arange(len(arms)), visits),
        day=np.tile(7.0 * np.array(WEEKS), len(arms)),
        instrument=np.zeros(len(arms) * visits, dtype=np.int64),
        change=np.zeros(len(arms) * visits),
        se=np.full(len(arms) * visits, PERSON_SD / np.sqrt(PER_ARM)),
    )


def without_effect(draws, added=0.0):
    """Return prior draws in which cells do nothing but what ``added`` (logit of relief) says."""
    none = {name: np.zeros_like(draws[name]) for name in ("product_raw", "dose_raw")}
    return {
        **draws, **none,
        "log_potency": np.full_like(draws["log_potency"], -8.0),
        "added_all": np.full_like(draws["added_all"], added),
    }  # fmt: skip


def run(of, bases, added, seed):
    sampler = Sampler(of, chains=1, warmup=300, draws=300)
    truths = without_effect(prior_draws(of, bases, seed), added)
    true = year_effect(of, truths, 0)
    rows = []
    begun = time.perf_counter()
    for base in range(bases):
        world = observe(of, {n: v[base] for n, v in truths.items()}, seed=seed + base)
        draws = sampler.run(world.arrays, seed=base).draws
        rows.append(np.quantile(year_effect(of, draws, 0), [0.025, 0.5, 0.975]))
        print(f"base {base + 1}: {time.perf_counter() - begun:.0f} s", flush=True)
    low, middle, high = np.array(rows).T
    covered = (low <= true) & (true <= high)
    return {
        "bases": bases,
        "true_effect_mean": round(float(true.mean()), 2),
        "cover_the_truth": int(covered.sum()),
        "found_relief": int((high < 0).sum()),
        "found_harm": int((low > 0).sum()),
        "bias": round(float(np.mean(middle - true)), 2),
        "bias_mc_error": round(float(np.std(middle - true) / np.sqrt(bases)), 2),
        "mean_width_95": round(float(np.mean(high - low)), 2),
        "seconds": round(time.perf_counter() - begun),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bases", type=int, default=100)
    parser.add_argument("--harm", type=int, default=20)
    parser.add_argument("--as-packaged", type=int, default=40)
    asked = parser.parse_args()
    parameters = reference_parameters()
    packaged, _ = fit_data(parameters)
    controlled = problem(parameters, "memory", masked_trials(packaged))
    result = {**machine(), "hypothesis": "memory"}
    result["no effect, 16 masked trials"] = run(controlled, asked.bases, 0.0, 100)
    write("calibration_null_world", result)
    result["harm, 16 masked trials"] = run(controlled, asked.harm, HARM, 500)
    write("calibration_null_world", result)
    as_packaged = problem(parameters, "memory", packaged)
    result["no effect, the packaged design"] = run(as_packaged, asked.as_packaged, 0.0, 900)
    write("calibration_null_world", result)


if __name__ == "__main__":
    main()
