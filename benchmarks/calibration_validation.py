"""Trials left out, predicted from the others: coverage and error against naive baselines.

    python benchmarks/calibration_validation.py [--folds 8]

The fitted knee trials fall into folds; each fold is predicted from the fit to the other trials
under both hypotheses (half the draws each), with the sham response and the effects of its trials
drawn anew. Scores are means over trials of means within a trial. Baselines: pooled sham and no
effect; pooled mean by class; the last trial of the class. Needs the extra ``calibrate``.
"""

import argparse
import re
import time

import numpy as np
from scipy.stats import norm

from paean.evidence.parameters import reference_parameters
from paean.evidence.trials import published_trials
from paean.simulate.calibration.arms import fit_data
from paean.simulate.calibration.fit import Sampler, each_draw, problem
from paean.simulate.calibration.model import mean_changes
from paean.simulate.calibration.priors import PERSON_CORRELATION
from results import machine, write

LEVELS = (0.5, 0.8, 0.95)
DRAWS = 400


def classes(data):
    """Return what each arm is to a naive reader."""
    return np.array(
        [
            "cells"
            if a.product
            else a.drugs[0]
            if a.drugs
            else ("oral placebo" if a.route == "oral" else "sham injection")
            for a in data.arms
        ]
    )


def predict_folds(data, folds, seed):
    """Return predictive draws [draws, observations] of every observation when left out."""
    predicted = np.full((2 * DRAWS, len(data.change)), np.nan)
    fits = []
    log_density = {}
    for half, hypothesis in enumerate(("memory", "none")):
        of = problem(reference_parameters(), hypothesis, data)
        sampler = Sampler(of, chains=1, warmup=400, draws=DRAWS, accept=0.85)
        density = np.zeros(len(data.trials))
        for number, out in enumerate(folds):
            held = np.isin(data.trial[data.arm], out)
            arrays = of.arrays._replace(weight=np.where(held, 0.0, 1.0).astype(np.float32))
            fit = sampler.run(arrays, seed + number)
            fits.append(
                {
                    "hypothesis": hypothesis,
                    "fold": number,
                    "ess": round(fit.ess, 1),
                    "divergences": fit.divergences,
                }
            )
            mean = each_draw(
                of,
                fit.draws,
                lambda q, x=arrays, of=of: mean_changes(q, x, of.fixed, of.emulator.gain),
            )
            drawn = mean + errors(data, fit.draws["noise"], seed + 100 * number)
            predicted[half * DRAWS : (half + 1) * DRAWS, held] = drawn[:, held]
            for trial in out:
                density[trial] = trial_density(data, mean, fit.draws["noise"], trial)
            print(hypothesis, number, fit.ess, fit.divergences, flush=True)
        log_density[hypothesis] = density
    return predicted, fits, log_density


def errors(data, noise, seed):
    random = np.random.default_rng(seed)
    draws = len(noise)
    shared = random.standard_normal((draws, len(data.arms)))[:, data.arm]
    own = random.standard_normal((draws, len(data.se)))
    sampling = np.sqrt(PERSON_CORRELATION) * shared + np.sqrt(1 - PERSON_CORRELATION) * own
    return data.se * sampling + noise[:, None] * random.standard_normal(own.shape)


def trial_density(data, mean, noise, trial):
    """Return the log predictive density of a trial's observations, averaged over the draws."""
    mine = np.flatnonzero(data.trial[data.arm] == trial)
    same_arm = data.arm[mine][:, None] == data.arm[mine][None]
    shared = PERSON_CORRELATION * np.outer(data.se[mine], data.se[mine]) * same_arm
    logs = []
    for m, n in zip(mean[:, mine], noise, strict=True):
        cov = shared + np.diag((1 - PERSON_CORRELATION) * data.se[mine] ** 2 + n**2)
        gap = data.change[mine] - m
        _sign, det = np.linalg.slogdet(2 * np.pi * cov)
        logs.append(-0.5 * (det + gap @ np.linalg.solve(cov, gap)))
    return float(np.logaddexp.reduce(logs) - np.log(len(logs)))


def differences(data):
    """Return pairs of observations (treated, control) of one trial, scale and day."""
    kind = classes(data)
    order = ["sham injection", "oral placebo", "hyaluronic_acid", "corticosteroid", "prp", "nsaid"]
    pairs = []
    for trial in range(len(data.trials)):
        arms = np.flatnonzero(data.trial == trial)
        control = min(arms, key=lambda a: order.index(kind[a]) if kind[a] in order else 9)
        for arm in arms:
            if arm == control or kind[arm] == kind[control]:
                continue
            for i in np.flatnonzero(data.arm == arm):
                same = (data.arm == control) & (data.day == data.day[i])
                alike = np.flatnonzero(same & (data.instrument == data.instrument[i]))
                pairs.extend((i, j) for j in alike)
    return np.array(pairs)


def baselines(data, folds):
    """Return mean and SD [observations] of three naive predictions of every left-out change."""
    kind, years = classes(data), year_of(data)
    trial_of = data.trial[data.arm]
    made = {
        name: (np.zeros(len(data.change)), np.zeros(len(data.change)))
        for name in ("pooled sham, no effect", "pooled mean by class", "last trial")
    }
    for out in folds:
        held = np.isin(trial_of, out)
        arm_mean = {a: data.change[data.arm == a].mean() for a in range(len(data.arms))}
        known = [a for a in range(len(data.arms)) if data.trial[a] not in out]
        sham = [arm_mean[a] for a in known if kind[a] in ("sham injection", "oral placebo")]
        everyone = [arm_mean[a] for a in known]
        for i in np.flatnonzero(held):
            mine = [a for a in known if kind[a] == kind[data.arm[i]]]
            alike = [arm_mean[a] for a in mine] or everyone
            last = arm_mean[max(mine, key=lambda a: years[a])] if mine else np.mean(everyone)
            spread = np.std(alike, ddof=1) if len(alike) > 2 else np.std(everyone, ddof=1)
            for name, mean, sd in (
                ("pooled sham, no effect", np.mean(sham), np.std(sham, ddof=1)),
                ("pooled mean by class", np.mean(alike), spread),
                ("last trial", last, np.sqrt(2) * spread),
            ):
                made[name][0][i] = mean
                made[name][1][i] = np.hypot(sd, data.se[i])
    return made


def year_of(data):
    found = {
        t.identifier: re.search(r"(19|20)\d\d", f"{t.identifier} {t.citation}")
        for t in published_trials()
    }
    return [int(found[a.trial].group()) if found[a.trial] else 0 for a in data.arms]


def scores_of_draws(draws, truth):
    ordered = np.sort(draws, axis=0)
    n = len(ordered)
    weights = (2 * np.arange(1, n + 1) - n - 1) / n**2
    crps = np.mean(np.abs(draws - truth), axis=0) - weights @ ordered
    mean, sd = draws.mean(axis=0), draws.std(axis=0, ddof=1)
    return {
        "crps": crps,
        "log_score": -norm.logpdf(truth, mean, sd),
        "mae": np.abs(np.median(draws, axis=0) - truth),
        "width_95": np.diff(np.quantile(draws, [0.025, 0.975], axis=0), axis=0)[0],
        **{f"cover_{int(100 * level)}": inside(draws, truth, level) for level in LEVELS},
    }


def inside(draws, truth, level):
    low, high = np.quantile(draws, [0.5 - level / 2, 0.5 + level / 2], axis=0)
    return ((low <= truth) & (truth <= high)).astype(float)


def scores_of_normal(mean, sd, truth):
    z = (truth - mean) / sd
    crps = sd * (z * (2 * norm.cdf(z) - 1) + 2 * norm.pdf(z) - 1 / np.sqrt(np.pi))
    return {
        "crps": crps,
        "log_score": -norm.logpdf(truth, mean, sd),
        "mae": np.abs(truth - mean),
        "width_95": 2 * 1.96 * sd,
        **{
            f"cover_{int(100 * level)}": (np.abs(z) <= norm.ppf(0.5 + level / 2)).astype(float)
            for level in LEVELS
        },
    }


def by_trial(values, trial):
    return np.array([values[trial == t].mean() for t in np.unique(trial)])


def summarised(scores, trial, seed=0):
    random = np.random.default_rng(seed)
    found = {}
    for name, values in scores.items():
        each = by_trial(values, trial)
        found[name] = round(float(each.mean()), 3)
        if name.startswith("cover"):
            boot = [random.choice(each, len(each)).mean() for _ in range(4000)]
            low, high = np.quantile(boot, [0.025, 0.975])
            found[f"{name}_interval"] = [round(float(low), 3), round(float(high), 3)]
    return found


def compared(model, other, trial):
    """Return the paired difference (model minus baseline) by trial: mean and standard error."""
    found = {}
    for name in ("crps", "log_score", "mae", "width_95"):
        gap = by_trial(model[name], trial) - by_trial(other[name], trial)
        found[name] = [
            round(float(gap.mean()), 3),
            round(float(gap.std(ddof=1) / np.sqrt(len(gap))), 3),
        ]
    return found


def weight_of_memory(density, seed=0):
    """Return the weight the left-out trials give to memory, and its Bayesian-bootstrap interval."""
    gap = density["memory"] - density["none"]
    random = np.random.default_rng(seed)
    share = random.dirichlet(np.ones(len(gap)), 4000) * len(gap)
    weights = 1 / (1 + np.exp(-(share @ gap)))
    return {
        "weight": round(float(1 / (1 + np.exp(-gap.sum()))), 3),
        "interval_95": [round(float(q), 3) for q in np.quantile(weights, [0.025, 0.975])],
        "log_density_gap": round(float(gap.sum()), 2),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=8)
    asked = parser.parse_args()
    begun = time.perf_counter()
    data, _ = fit_data(reference_parameters())
    shuffled = np.random.default_rng(1).permutation(len(data.trials))
    folds = [shuffled[k :: asked.folds] for k in range(asked.folds)]
    draws, fits, density = predict_folds(data, folds, seed=10)
    naive = baselines(data, folds)
    trial = data.trial[data.arm]
    pairs = differences(data)
    one, other = pairs.T
    result = {
        **machine(),
        "folds": asked.folds,
        "trials": len(data.trials),
        "fits": fits,
        "observations": len(data.change),
        "differences": len(pairs),
        "trials_with_differences": len(np.unique(trial[one])),
        "weight_of_memory_by_left_out_trials": weight_of_memory(density),
    }
    cases = {
        "arm means": (draws, data.change, trial, lambda m, s: (m, s)),
        "differences": (
            draws[:, one] - draws[:, other],
            data.change[one] - data.change[other],
            trial[one],
            None,
        ),
    }
    for name, (drawn, truth, of_trial, _) in cases.items():
        model = scores_of_draws(drawn, truth)
        result[name] = {"model": summarised(model, of_trial)}
        for label, (mean, sd) in naive.items():
            if name == "differences":
                gap = 0 * truth if label.startswith("pooled sham") else mean[one] - mean[other]
                spread = np.hypot(np.hypot(data.se[one], data.se[other]), 6.0)
                scored = scores_of_normal(gap, spread, truth)
            else:
                scored = scores_of_normal(mean, sd, truth)
            result[name][label] = summarised(scored, of_trial)
            result[name][f"model minus {label}"] = compared(model, scored, of_trial)
    result["seconds"] = round(time.perf_counter() - begun)
    write("calibration_validation", result)


if __name__ == "__main__":
    main()
