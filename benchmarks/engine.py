"""The engine against its peers and its limit: one command, one run, both cores.

python benchmarks/engine.py [--accuracy] [--quick]

104 weeks, 12 visits, the random knees of random_knees.py. Writes benchmarks/results/engine.json
and prints a table. --accuracy adds the worst error over 100,000 patients against rtol 1e-8.
"""

import argparse
import json
import platform
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

import engine_peers as peers
from lsoda_reference import STORED
from paean.numeric import lanes
from paean.numeric.streams import Floats
from paean.simulate.engine import integrate_body, step_of, usual_people
from random_knees import KNEE, Knees, pain, random_knees

RESULTS = Path(__file__).parent / "results" / "engine.json"
GATES = {1e-4: 100_000, 1e-5: 60_000}
TIMES_ROADRUNNER = 40


def run(knees: Knees, rtol: float) -> Any:
    given = (knees.start, knees.constants, knees.visits, knees.events)
    return integrate_body(KNEE, *given, rtol=rtol, threads=2)


def timed(knees: Knees, rtol: float, repeats: int) -> dict[str, Any]:
    """Return the speed of the lanes by wall clock and by processor time."""
    walls, processors, taken = [], [], np.zeros(1)
    for _ in range(repeats):
        wall, processor = time.perf_counter(), time.process_time()
        taken = run(knees, rtol).steps
        walls.append(time.perf_counter() - wall)
        processors.append(time.process_time() - processor)
    patients = knees.start.shape[1]
    return {
        "patients_per_s": patients / float(np.median(walls)),
        "patients_per_2_cpu_s": 2 * patients / float(np.median(processors)),
        "best_patients_per_s": patients / min(walls),
        "steps": float(np.mean(taken)),
        "flops": float(np.mean(taken * flops_a_step(knees))),
    }


def flops_a_step(knees: Knees) -> Floats:
    """Return the sums and products of one step of each patient [patients]."""
    usual = usual_people(KNEE, knees.start, knees.constants, knees.events)
    return np.where(usual, step_of(KNEE, usual=True).FLOPS, step_of(KNEE).FLOPS)


def lanes_figure(knees: Knees, rtol: float, reference: Floats, repeats: int) -> dict[str, Any]:
    speed = timed(knees, rtol, repeats)
    error = peers.worst(pain(run(random_knees(300), rtol).states), reference)
    limit = peak_flops() / speed["flops"]
    shares = {"flop_limit": limit, "share_of_limit": speed["patients_per_2_cpu_s"] / limit}
    name = f"Paean lanes, rtol {rtol:g}"
    wall, cpu = speed.pop("patients_per_s"), speed.pop("patients_per_2_cpu_s")
    return peers.figure(name, wall, cpu, error, rtol=rtol, **speed, **shares)


def peak_flops(size: int = 1500, repeats: int = 7) -> float:
    """Return the sums and products a second of a matrix product on both cores."""
    a = np.random.default_rng(1).random((size, size))
    taken = []
    for _ in range(repeats):
        began = time.process_time()
        a @ a
        taken.append(time.process_time() - began)
    return 2 * 2 * size**3 / min(taken)  # processor seconds of two cores


def peer(name: str, measure: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Measure a peer, or say that it is not installed."""
    print(f"{name} ...", flush=True)
    try:
        return measure()
    except ModuleNotFoundError as missing:
        return {"engine": name, "not_installed": str(missing.name)}


def accuracy(patients: int = 100_000, part: int = 10_000) -> list[dict[str, Any]]:
    """Return the distribution of the error of pain against rtol 1e-8."""
    errors: dict[float, list[Floats]] = {1e-4: [], 1e-5: []}
    for first in range(0, patients, part):
        knees = random_knees(part, seed=2, first=first)
        reference = pain(run(knees, 1e-8).states)
        for rtol, found in errors.items():
            found.append(np.max(np.abs(pain(run(knees, rtol).states) / reference - 1), axis=0))
    table = []
    for rtol, found in errors.items():
        e = np.concatenate(found)
        row = {"rtol": rtol, "patients": len(e), "median": float(np.median(e))}
        row |= {"p999": float(np.quantile(e, 0.999)), "worst": float(np.max(e))}
        table.append(row | {"over_1e-4": int(np.sum(~(e <= peers.WANTED)))})
    return table


def machine() -> dict[str, Any]:
    cpu = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        cpu = next((x.split(":")[1].strip() for x in lines if x.startswith("model name")), cpu)
    packages = {name: version(name) for name in ("numpy", "scipy", "numba", "llvmlite")}
    return {
        "cpu": cpu, "cores": lanes.processors(), "system": platform.system(),
        "python": platform.python_version(), **packages,
    }  # fmt: skip


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--accuracy", action="store_true")
    options.add_argument("--quick", action="store_true", help="lanes and libroadrunner only")
    options.add_argument("--patients", type=int, default=50_000)
    chosen = options.parse_args()
    reference = np.loadtxt(STORED, delimiter=",").T
    knees = random_knees(chosen.patients)
    run(knees, 1e-4)
    figures = [lanes_figure(knees, rtol, reference, 7) for rtol in GATES]
    slow = [("libroadrunner", lambda: peers.roadrunner(reference))]
    if not chosen.quick:
        slow += [
            ("diffrax", lambda: peers.jax_engine(reference, "diffrax", 512)),
            ("jax", lambda: peers.jax_engine(reference, "jax", 1024)),
            ("scipy", lambda: peers.scipy_lsoda(reference)),
            ("plain", lambda: peers.plain_numpy(reference)),
        ]
    figures += [peer(name, measure) for name, measure in slow]
    result = {"machine": machine(), "patients": chosen.patients, "figures": figures}
    if chosen.accuracy:
        result["accuracy"] = accuracy()
    result["gates"] = gates(figures)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    show(result)


def gates(figures: list[dict[str, Any]]) -> dict[str, bool]:
    """Return what the engine had to show and whether it did, by wall clock and 2/cpu.

    The second is what two idle cores give; the first falls with whatever else runs.
    """
    held: dict[str, bool] = {}
    rival = figures[len(GATES)]
    for clock in ("patients_per_s", "patients_per_2_cpu_s"):
        fast = {f["rtol"]: f[clock] for f in figures[: len(GATES)]}
        held |= {f"{n} at rtol {r:g} ({clock})": bool(fast[r] >= n) for r, n in GATES.items()}
        if clock in rival:
            enough = fast[1e-4] >= TIMES_ROADRUNNER * rival[clock]
            held[f"{TIMES_ROADRUNNER} x libroadrunner ({clock})"] = bool(enough)
    return held


def show(result: dict[str, Any]) -> None:
    figures = result["figures"]
    for f in figures:
        if "not_installed" in f:
            print(f"{f['engine']:36s} not installed ({f['not_installed']})")
            continue
        ratio = figures[0]["patients_per_2_cpu_s"] / f["patients_per_2_cpu_s"]
        share = f"  {f['share_of_limit']:.0%} of the flop limit" if "steps" in f else ""
        wall, cpu = f["patients_per_s"], f["patients_per_2_cpu_s"]
        print(
            f"{f['engine']:34s} {wall:>11,.1f} patients/s wall {cpu:>11,.1f} by 2/cpu  "
            f"1/{ratio:,.1f}  error {f['worst_error']:.1e}{share}"
        )
    for row in result.get("accuracy", ()):
        print(row)
    for gate, passed in result["gates"].items():
        print(f"{'PASSED' if passed else 'MISSED'}: {gate}")


if __name__ == "__main__":
    main()
