"""`paean simulate` end to end against its body alone, in one run; peak memory; start-up times.

The study: 104 weeks, 12 visits, two arms (a cell product with a repeat dose against saline), one
pain outcome; 1,000,000 people. End to end includes start-up, screening, clinic, harms and Parquet.
Medians of several runs. Run: .venv/bin/python benchmarks/end_to_end.py
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import numpy as np

from paean.evidence.parameters import reference_parameters
from paean.files.protocol import read_protocol
from paean.numeric.rosenbrock import Events
from paean.simulate import course
from paean.simulate.body import Body
from paean.simulate.clinic import ArmInTrial
from paean.simulate.population import draw_patients
from paean.simulate.world import make_world
from results import machine, write

ROOT = Path(__file__).parents[1]
STUDY = Path(__file__).parent / "two_years.toml"
PEOPLE, CHUNK = 1_000_000, 25_000
Chunk = tuple[Body, np.ndarray, np.ndarray, np.ndarray, Events]
_CHUNKS = 8  # the body alone is timed on these, the whole way on all people
PAEAN = [sys.executable, "-m", "paean.cli.main"]


def seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def body_inputs(chunks: int) -> list[Chunk]:
    """Return what the simulation hands to the integrator, for so many chunks."""
    seen: list[Chunk] = []
    world = make_world(read_protocol(STUDY), reference_parameters(), 1)
    run = course.integrate_body

    def remember(body, start, constants, visits, events, threads):
        seen.append((body, start, constants, visits, events))
        return run(*seen[-1], threads=threads)

    course.integrate_body = remember
    try:
        for first in range(0, chunks * CHUNK, CHUNK):
            patients = draw_patients(
                world.protocol, world.parameters, world.applicants, 1, first, CHUNK
            )
            days = np.repeat(
                [[v.at_days] for v in world.protocol.schedule.follow_up], CHUNK, axis=1
            )
            arm = world.protocol.arms[first // CHUNK % 2]
            course.run_course(arm, world.parameters, patients, days, ArmInTrial(sham_strength=1.0))
    finally:
        course.integrate_body = run
    return seen


def body_alone(chunks: list[Chunk]) -> float:
    def run(chunk: Chunk) -> None:
        course.integrate_body(*chunk, threads=1)

    def act() -> None:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(run, chunks))

    return seconds(act)


def end_to_end(people: int, folder: Path) -> float:
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    asked = ["simulate", str(STUDY), "--patients", str(people), "--out", str(out)]
    return seconds(lambda: subprocess.run([*PAEAN, *asked], check=True, capture_output=True))


def start_up(folder: Path) -> dict[str, float]:
    demo = ["run", str(ROOT / "protocols/miles2023.toml"), "--out", str(folder / "demo")]
    cases = {"help": ["--help"], "check": ["check", str(ROOT / "protocols/miles2023.toml")],
             "demo": demo}  # fmt: skip
    return {
        name: median(
            seconds(lambda a=arguments: subprocess.run([*PAEAN, *a], capture_output=True))
            for _ in range(3)
        )
        for name, arguments in cases.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    chunks = body_inputs(_CHUNKS)
    body_alone(chunks[:2])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [(body_alone(chunks), end_to_end(PEOPLE, folder)) for _ in range(asked.runs)]
        starts = start_up(folder)
        body = median(_CHUNKS * CHUNK / b for b, _ in rows)
        whole = median(PEOPLE / e for _, e in rows)
        found: dict[str, object] = {
            "people": PEOPLE,
            "body_alone_per_second": body,
            "end_to_end_per_second": whole,
            "ratio_median_of_pairs": median((PEOPLE / e) / (_CHUNKS * CHUNK / b) for b, e in rows),
            "start_up_seconds": starts,
        }
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        found["peak_gib"] = peak / 2**20
    write("end_to_end", {**machine(), **found})
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
