"""How long an appraisal takes, and heormodel beside it on the same draws in the same run.

    python benchmarks/appraise_speed.py --peer PYTHON_WITH_HEORMODEL

A probabilistic analysis of the Sick-Sicker model, 10,000 draws x 4 strategies x 75 cycles (4
states), from draws to costs and QALYs: best of 5 runs, while the peer runs once. Then the
appraisal of a cohort of 1,000,000 people and 12 visits, reading included, as one command.
heormodel (MIT) is told to use half-cycle weights; its own default is the flawed rule.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from paean.appraise.information import value_of_partial_information, value_of_perfect_information
from paean.appraise.options import Options
from results import machine, write
from sick_sicker import NAMES, draws, outcomes

HERE = Path(__file__).parent
DRAWS, RUNS, PEOPLE = 10_000, 5, 1_000_000
GATE_SECONDS, GATE_RATIO, GATE_MILLION = 0.1, 100.0, 10.0


def ours(p):
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        found = outcomes(p)
        took.append(time.perf_counter() - began)
    return min(took), sorted(took)[RUNS // 2], found


def peer(python, p, folder):
    path = folder / "draws.npz"
    np.savez(path, **p)
    done = subprocess.run(
        [python, str(HERE / "appraise_peer.py"), str(path)], capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    return json.loads(done.stdout.strip().splitlines()[-1])


def million(folder, people):
    out = folder / "cohort"
    paean = [sys.executable, "-m", "paean.cli.main"]
    study = str(HERE / "twelve_visits.toml")
    subprocess.run([*paean, "simulate", study, "--patients", str(people), "--out", str(out)],
                   check=True, capture_output=True)  # fmt: skip
    took = []
    for _ in range(3):
        began, used = time.perf_counter(), _children()
        subprocess.run([*paean, "appraise", str(out), "--as-hypothesis", "--json"], check=True,
                       capture_output=True)  # fmt: skip
        took.append((time.perf_counter() - began, _children() - used))
    return min(wall for wall, _ in took), min(cpu for _, cpu in took)


def _children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def agreement(found, p, told):
    costs, qalys = found
    benefit = Options(names=NAMES, costs=costs, effects=qalys).net_benefit(1e5)
    evppi = {n: value_of_partial_information(benefit, p[n]).value for n in told["evppi"]}
    return {
        "worst_relative_cost": float(np.max(np.abs(costs.mean(axis=0) / told["costs"] - 1))),
        "worst_relative_qaly": float(np.max(np.abs(qalys.mean(axis=0) / told["qalys"] - 1))),
        "evpi": [value_of_perfect_information(benefit).value, told["evpi"]],
        "evppi": {n: [v, told["evppi"][n]] for n, v in evppi.items()},
    }


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--peer", required=True, help="python of an environment with heormodel")
    asked.add_argument("--people", type=int, default=PEOPLE)
    asked = asked.parse_args()
    p = draws(DRAWS, 1)
    with tempfile.TemporaryDirectory() as folder:
        best, middle, found = ours(p)
        told = peer(asked.peer, p, Path(folder))
        best = min(best, ours(p)[0])
        whole, processor = million(Path(folder), asked.people)
    result = {
        **machine(),
        "model": "Sick-Sicker: 10,000 draws x 4 strategies x 4 states x 75 cycles",
        "seconds": round(best, 4),
        "median_seconds": round(middle, 4),
        "peer": {"name": "heormodel", "version": told["version"],
                 "seconds": round(told["seconds"], 2)},
        "ratio": round(told["seconds"] / best, 1),
        "agreement": agreement(found, p, told),
        "cohort": {"people": asked.people, "visits": 12, "seconds": round(whole, 2),
                   "processor_seconds": round(processor, 2)},
        "gate": {"seconds": GATE_SECONDS, "ratio": GATE_RATIO, "cohort_seconds": GATE_MILLION},
    }  # fmt: skip
    result["gate"]["passed"] = (
        best < GATE_SECONDS and result["ratio"] >= GATE_RATIO and whole < GATE_MILLION
    )
    write("appraise_speed", result)
    print(json.dumps(result, indent=2))
    return 0 if result["gate"]["passed"] else 1


if __name__ == "__main__":
    sys.exit(main())
