"""`paean simulate PROTOCOL`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.pipeline.simulate import Effort, simulate_study


def act(asked: argparse.Namespace) -> int:
    """Write a simulated cohort; return the exit code."""
    out = folder(asked, "-cohort")
    people = simulate_study(
        Path(asked.protocol), out, asked.seed, asked.patients, effort(asked), truth=asked.truth
    )
    if asked.json:
        show.as_json(
            {"format": "paean-simulate/1", "cohort": str(out), "people": people, "seed": asked.seed}
        )
    else:
        sys.stdout.write(f"SIMULATED: {people:,} people in {out}\n")
    return 0


def folder(asked: argparse.Namespace, kind: str = "") -> Path:
    """Return the folder to write, by default out/ and the name of the protocol file."""
    return Path(asked.out) if asked.out else Path("out") / f"{Path(asked.protocol).stem}{kind}"


def effort(asked: argparse.Namespace) -> Effort:
    """Return how to run here."""
    return Effort(chunk=asked.chunk, workers=asked.workers, progress=show.progress())
