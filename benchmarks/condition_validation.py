"""Disc and diabetic neuropathy: each trial predicted from the others; what falls are made of.

    python benchmarks/condition_validation.py [--condition discogenic_back_pain]

Every trial is left out once and predicted from the fit to the others under both hypotheses, with
its sham response, its natural course and the effects of its treatments drawn anew. Baselines: the
mean of controls; the mean of the same kind of arm, where another trial has one. For uncontrolled
series of cells the predicted fall is taken apart: regression and flares, time, sham, bias, cells.
Needs the extra ``calibrate``.
"""

import argparse
import time

import jax
import jax.numpy as jnp
import numpy as np

from calibration_validation import compared, scores_of_draws, scores_of_normal, summarised
from paean.evidence.parameters import condition_parameters
from paean.simulate.calibration.condition_model import (
    complete_condition,
    condition_problem,
    expected_changes,
)
from paean.simulate.calibration.conditions import SPECS
from paean.simulate.calibration.fit import Sampler
from paean.simulate.calibration.priors import PERSON_CORRELATION
from results import machine, write

DRAWS = 200
PARTS = ("regression and flares", "time", "sham", "bias", "cells")


def kinds(data):
    """Return what each arm is to a naive reader."""
    return np.array(
        [
            "cells" if c.cells_million is not None
            else "gabapentinoid" if c.gabapentinoid_mg > 0
            else "exercise" if c.exercise
            else "control"
            for c in data.cases
        ]
    )  # fmt: skip


def expected(of, draws, **changed):
    """Return the expected changes [draws, observations], some completed quantities replaced."""

    def one(raw):
        q = complete_condition(raw, of)
        return expected_changes({**q, **{k: f(q) for k, f in changed.items()}}, of.arrays, of)

    return np.asarray(jax.jit(jax.vmap(one))({k: jnp.asarray(v) for k, v in draws.items()}))


def taken_apart(of, draws, rows):
    """Return the parts of the expected change [parts, draws, rows], added one after another."""
    none = {
        "natural": lambda q: 0 * q["natural"],
        "natural_sd": lambda q: 0 * q["natural_sd"],
        "strength": lambda q: 0 * q["strength"],
        "bias_uncontrolled": lambda q: 0 * q["bias_uncontrolled"],
        "bias_open": lambda q: 0 * q["bias_open"],
        "added": lambda q: 0 * q["added"],
        "log_potency": lambda q: 0 * q["log_potency"] - 15.0,
        "effect_sd": lambda q: 0 * q["effect_sd"],
    }
    order = ((), ("natural", "natural_sd"), ("strength",), ("bias_uncontrolled", "bias_open"),
             ("added", "log_potency", "effect_sd"))  # fmt: skip
    steps = []
    for back in order:
        for name in back:
            none.pop(name)
        steps.append(expected(of, draws, **none)[:, rows])
    return np.diff(np.array(steps), axis=0, prepend=0 * steps[0][None])


def left_out(condition, seed=1):
    """Return predictive draws of every observation, diagnostics, and the parts of falls."""
    parameters, spec = condition_parameters(condition), SPECS[condition]
    parts, fits, data, predicted = {}, [], None, None
    for half, hypothesis in enumerate(("memory", "none")):
        of = condition_problem(spec, parameters, hypothesis, data)
        data = of.data
        trial_of = data.trial[data.arm]
        if predicted is None:
            predicted = np.full((2 * DRAWS, len(data.change)), np.nan)
        sampler = Sampler(of, chains=1, warmup=250, draws=DRAWS, accept=0.85)
        for number, trial in enumerate(data.trials):
            held = trial_of == number
            weight = jnp.asarray(np.where(held, 0.0, 1.0))
            fit = sampler.run(of.arrays._replace(weight=weight), seed + number)
            fits.append({"hypothesis": hypothesis, "trial": trial, "ess": round(fit.ess, 1),
                         "divergences": fit.divergences})  # fmt: skip
            mean = expected(of, fit.draws) + errors(data, fit.draws["noise"], seed + number)
            predicted[half * DRAWS : (half + 1) * DRAWS, held] = mean[:, held]
            alone = data.uncontrolled[data.arm] > 0
            if np.any(held & alone):
                rows = np.flatnonzero(held & alone)
                parts.setdefault(trial, []).append(
                    (rows, taken_apart(of, fit.draws, rows), mean[:, rows])
                )
            print(hypothesis, trial, round(fit.ess), fit.divergences, flush=True)
    return data, predicted, fits, parts


def errors(data, noise, seed):
    random = np.random.default_rng(seed)
    shared = random.standard_normal((len(noise), len(data.cases)))[:, data.arm]
    own = random.standard_normal((len(noise), len(data.se)))
    sampling = np.sqrt(PERSON_CORRELATION) * shared + np.sqrt(1 - PERSON_CORRELATION) * own
    return data.se * sampling + noise[:, None] * random.standard_normal(own.shape)


def naive(data):
    """Return mean and SD [observations] of two naive predictions from the other trials."""
    kind, trial_of = kinds(data), data.trial[data.arm]
    mean_of = {a: data.change[data.arm == a].mean() for a in range(len(data.cases))}
    made = {"mean of controls": [], "mean of the same kind": []}
    for i in range(len(data.change)):
        others = [a for a in mean_of if data.trial[a] != trial_of[i]]
        control = [mean_of[a] for a in others if kind[a] == "control"]
        same = [mean_of[a] for a in others if kind[a] == kind[data.arm[i]]]
        for name, values in (("mean of controls", control), ("mean of the same kind", same)):
            used = values if len(values) > 2 else [mean_of[a] for a in others]
            sd = np.hypot(np.std(used, ddof=1), data.se[i])
            made[name].append((np.mean(values or used), sd))
    return {name: np.array(rows).T for name, rows in made.items()}


def pairs(data):
    """Return observations (treated, control) of one trial on one day."""
    kind, found = kinds(data), []
    for i in range(len(data.change)):
        a = data.arm[i]
        if kind[a] == "control":
            continue
        for j in range(len(data.change)):
            b = data.arm[j]
            same = data.trial[a] == data.trial[b] and data.day[i] == data.day[j]
            if same and kind[b] == "control":
                found.append((i, j))
    return np.array(found)


def judged(draws, truth, trial, baselines):
    model = scores_of_draws(draws, truth)
    scored = {name: scores_of_normal(m, s, truth) for name, (m, s) in baselines.items()}
    return {
        "trials": len(np.unique(trial)),
        "observations": len(truth),
        "model": summarised(model, trial),
        "baselines": {name: summarised(s, trial) for name, s in scored.items()},
        "model_minus_baseline": {name: compared(model, s, trial) for name, s in scored.items()},
    }


def each(predicted, data):
    """Return every printed change beside its predicted median, 95 % interval and rank."""
    low, middle, high = np.quantile(predicted, [0.025, 0.5, 0.975], axis=0)
    return [
        {
            "trial": case.trial,
            "arm": case.name,
            "week": round(float(data.day[i] / 7), 1),
            "printed": round(float(data.change[i]), 1),
            "predicted": [round(float(v), 1) for v in (middle[i], low[i], high[i])],
            "rank": round(float(np.mean(predicted[:, i] < data.change[i])), 3),
        }
        for i, case in enumerate(data.cases[a] for a in data.arm)
    ]


def told(parts, data):
    """Return the parts of each uncontrolled fall: predicted, printed, and made of what."""
    found = []
    for trial, halves in parts.items():
        rows = halves[0][0]
        split = np.concatenate([half[1] for half in halves], axis=1)
        whole = np.concatenate([half[2] for half in halves])
        for column, row in enumerate(rows):
            low, middle, high = np.quantile(whole[:, column], [0.025, 0.5, 0.975])
            means = split[:, :, column].mean(axis=1)
            spans = np.quantile(split[:, :, column], [0.025, 0.975], axis=1).T
            found.append(
                {
                    "trial": trial,
                    "week": round(float(data.day[row] / 7), 1),
                    "printed": float(data.change[row]),
                    "predicted": [round(float(v), 1) for v in (middle, low, high)],
                    "parts": {
                        name: [round(float(m), 1), round(float(s[0]), 1), round(float(s[1]), 1)]
                        for name, m, s in zip(PARTS, means, spans, strict=True)
                    },
                    "shares": {
                        name: round(float(m / means.sum()), 2)
                        for name, m in zip(PARTS, means, strict=True)
                    },
                }
            )
            print(found[-1])
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--condition", choices=tuple(SPECS), default="discogenic_back_pain")
    condition = parser.parse_args().condition
    begun = time.perf_counter()
    data, predicted, fits, parts = left_out(condition)
    trial = data.trial[data.arm]
    result = {
        "condition": condition,
        "means": judged(predicted, data.change, trial, naive(data)),
        "fits": fits,
        "falls": told(parts, data),
        "observations": each(predicted, data),
    }
    both = pairs(data)
    if len(both):
        i, j = both.T
        gaps = data.change[i] - data.change[j]
        zero = np.zeros(len(gaps)), np.hypot(data.se[i], data.se[j])
        result["differences"] = judged(
            predicted[:, i] - predicted[:, j], gaps, trial[i], {"no difference": zero}
        )
    result["seconds"] = round(time.perf_counter() - begun)
    result |= machine()
    write(f"validation_{condition}", result)
    print(result["means"], result.get("differences"))


if __name__ == "__main__":
    main()
