"""Simulate and analyse many trials: the whole chain to an MMRM, in one run; nlme beside it.

The study: two arms, 300 people, 6 follow-up visits, one pain outcome, no effect; MMRM with an
unstructured covariance and Satterthwaite's df. R fits a few of trials of the same chain with
nlme::gls, without df, and that is scaled up. Wall and processor time of a fresh process.
Run: .venv/bin/python benchmarks/design_speed.py [--trials 10000]
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import knee_posterior
from paean.files.protocol import parse_protocol
from paean.pipeline.batches import Workers, batches_of, read_batches, run_batches
from paean.pipeline.trials import Recipe
from paean.simulate.prediction import choose_draws
from paean.simulate.scores import Chance, simulate_scores
from paean.simulate.world import make_world
from results import machine, write

STUDY = Path(__file__).parent / "six_visits.toml"
PEOPLE, GATE_SECONDS, GATE_GIB, COMPARED = 300, 240.0, 1.5, 3


def whole(trials: int, folder: Path) -> dict[str, float]:
    recipe = Recipe(
        protocol=STUDY.read_bytes(), name=STUDY.name, seed=1, memory=0.5, trials=trials,
        effect=0.0, truth=False,
    )  # fmt: skip
    batches = batches_of((recipe,), PEOPLE)
    began, used = time.perf_counter(), time.process_time()
    run_batches(folder, batches, Workers(threads=2))
    wall, processor = time.perf_counter() - began, time.process_time() - used
    rows = read_batches(folder, batches, recipe)
    t = np.abs(rows["estimate"].to_numpy() / rows["se"].to_numpy())
    return {
        "trials": rows.height,
        "wall_seconds": wall,
        "processor_seconds": processor,
        "share_beyond_2": float(np.mean(t > 2)),
        "peak_gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
    }


def by_r() -> dict[str, float] | None:
    """Return seconds per trial of nlme::gls on trials of the same chain, and how far we differ."""
    if shutil.which("Rscript") is None:
        return None
    protocol = parse_protocol(STUDY.read_bytes(), STUDY.name)
    parameters, posterior = reference_parameters(), knee_posterior()
    world = make_world(protocol, parameters, 1)
    values = {p.name: p.value for p in parameters.parameters}
    weights = {"memory": 0.5, "none": 0.5}
    drawn = choose_draws(posterior.draws, posterior.fixed, weights, values, COMPARED, 1)
    chance = Chance(comparator="saline", relief=0.0)
    name = protocol.primary.variable.outcome
    found = simulate_scores(world, drawn, chance, (name,), 0, COMPARED)[name]
    with tempfile.TemporaryDirectory() as folder:
        for at in range(COMPARED):
            change = found.course[at] - found.baseline[at][:, None]
            who, visit = np.nonzero(np.isfinite(change))
            table = np.column_stack(
                [
                    who + 1,
                    visit + 1,
                    found.baseline[at][who],
                    found.arm[at][who],
                    change[who, visit],
                ]
            )
            np.savetxt(
                Path(folder) / f"set_{at + 1}.csv", table, delimiter=",",
                header="patient,vi,base,arm,y", comments="", fmt="%.10g",
            )  # fmt: skip
        script = Path(__file__).with_name("mmrm_speed.R")
        done = subprocess.run(
            ["Rscript", str(script), folder], capture_output=True, text=True, check=True
        )
    rows = [line.split(",") for line in done.stdout.splitlines() if line.startswith("nlme::gls")]
    return {
        "engine": "nlme::gls, no df",
        "trials": len(rows),
        "wall_seconds_per_trial": float(np.median([float(r[1]) for r in rows])),
        "processor_seconds_per_trial": float(np.median([float(r[2]) for r in rows])),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=10_000)
    asked = parser.parse_args()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        whole(100, Path(folder) / "warm")
        found = whole(asked.trials, Path(folder) / "run")
    peer = by_r()
    figures = {
        "people": PEOPLE,
        "visits": 6,
        **found,
        "seconds_on_two_idle_cores_by_processor_time": found["processor_seconds"] / 2,
        "gate_seconds": GATE_SECONDS,
        "gate_gib": GATE_GIB,
        "gate_passed": found["wall_seconds"] < GATE_SECONDS and found["peak_gib"] < GATE_GIB,
        "load_before": load,
        "peer": peer,
    }
    if peer is not None:
        figures["times_peer"] = (
            peer["wall_seconds_per_trial"] * found["trials"] / found["wall_seconds"]
        )
    write("design_speed", {**machine(), **figures})
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
