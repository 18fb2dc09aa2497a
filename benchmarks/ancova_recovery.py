"""ANCOVA over thousands of simulated trials: bias, coverage and type I error.

Each trial is drawn by the whole simulator (screening, body, sham, flares, rescue, dropout,
rounding) with its own seed. The built-in effect is an oral analgesic's, the truth is what the
same people would show under both arms if nobody left, over all trials. In the null world both
arms are given saline. Run: .venv/bin/python benchmarks/ancova_recovery.py
"""

import argparse
import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from builders import a_protocol, an_arm, saline, with_parameters
from paean.analyse.estimators import ancova
from paean.analyse.variable import analysed
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import make_world
from paean.study.cohort import Cohort, Origin
from paean.study.protocol import Protocol
from paean.study.treatment import Nsaid
from results import machine, write

PEOPLE = 60
TABLET = Nsaid(kind="nsaid", drug="naproxen", from_days=0.0)


def study(effect: bool) -> Protocol:
    treated = (saline(), TABLET) if effect else (saline(),)
    arms = (an_arm("cells", *treated), an_arm("saline", saline(), role="control"))
    return a_protocol(arms=arms)


def one(job: tuple[bool, int]) -> tuple[float, float, float, float, float]:
    """Return estimate, low, high, p value and the truth of these people of one trial."""
    effect, seed = job
    protocol = study(effect)
    world = make_world(protocol, with_parameters(), seed)
    tables = simulate_stretch(world, 0, PEOPLE)
    origin = Origin(kind="simulated")
    cohort = Cohort(**tables, origin=origin, protocol_digest="")
    estimand = protocol.estimands[0]
    found = ancova(protocol, estimand, protocol.outcomes[0], analysed(protocol, cohort, estimand))
    return found.value, found.low, found.high, found.p_value, _truth(protocol, seed)


def _truth(protocol: Protocol, seed: int) -> float:
    """Return the mean difference in score if all the people had been seen under both arms."""
    stay = with_parameters(clinic__dropout_per_year=0.0)
    means: list[float] = []
    for arm in protocol.arms:
        alone = replace(protocol, arms=(replace(arm, planned=PEOPLE),))
        tables = simulate_stretch(make_world(alone, stay, seed), 0, PEOPLE)
        scores = tables["assessments"]
        means.append(float(scores.filter(scores["visit"] == "month 6")["score"].mean()))
    return means[0] - means[1]


def summary(effect: bool, trials: int, workers: int) -> dict[str, float]:
    began = time.perf_counter()
    jobs = [(effect, seed) for seed in range(1, trials + 1)]
    with ProcessPoolExecutor(workers) as pool:
        rows = np.array(list(pool.map(one, jobs, chunksize=50)))
    value, low, high, p, truths = rows.T
    truth = float(truths.mean())
    error = value - truth
    share = float(np.mean((low <= truth) & (truth <= high)))
    return {
        "trials": trials,
        "people": PEOPLE,
        "truth": truth,
        "bias": float(error.mean()),
        "bias_mc_se": float((value - truths).std(ddof=1) / np.sqrt(trials)),
        "coverage_95": share,
        "coverage_mc_se": float(np.sqrt(share * (1 - share) / trials)),
        "rejected_at_5_percent": float(np.mean(p < 0.05)),
        "seconds": time.perf_counter() - began,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=5000)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    found = {
        "effect": summary(True, asked.trials, asked.workers),
        "null": summary(False, asked.trials, asked.workers),
    }
    write("ancova_recovery", {**machine(), **found})
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
