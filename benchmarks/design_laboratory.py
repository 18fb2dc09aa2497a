"""The bias laboratory in the knee and in the disc: cells that do nothing, fault after fault.

Run: .venv/bin/python benchmarks/design_laboratory.py [--trials 500]
"""

import argparse
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from paean.files.protocol import parse_protocol
from paean.pipeline.batches import Workers, batches_of, read_batches, run_batches
from paean.pipeline.laboratory import laboratory, laboratory_recipes
from paean.pipeline.trials import Recipe
from results import machine, write

ROOT = Path(__file__).parents[1]
STUDIES = {
    "knee": ROOT / "benchmarks/six_visits.toml",
    "disc": ROOT / "protocols/amirdelfan2021.toml",
}
ALPHA = 0.05


def tried(study: Path, trials: int) -> dict[str, Any]:
    content = study.read_bytes()
    protocol = parse_protocol(content, study.name)
    base = Recipe(
        protocol=content, name=study.name, seed=11, memory=0.5, trials=trials, effect=0.0,
        methods=("ancova",), truth=False,
    )  # fmt: skip
    recipes = laboratory_recipes(protocol, base, (0.0,))
    batches = batches_of(tuple(recipes.values()), protocol.people)
    with tempfile.TemporaryDirectory() as folder:
        run_batches(Path(folder), batches, Workers())
        tables = {key: read_batches(Path(folder), batches, r) for key, r in recipes.items()}
    found = laboratory(protocol, tables, ALPHA)
    return {"study": study.stem, "people": protocol.people, **asdict(found)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=500)
    asked = parser.parse_args()
    began = time.perf_counter()
    found = {name: tried(study, asked.trials) for name, study in STUDIES.items()}
    seconds = time.perf_counter() - began
    write("design_laboratory", {**machine(), "trials": asked.trials, **found, "seconds": seconds})
    for name, one in found.items():
        for m in one["moved"]:
            fall, benefit = m["fall"]["value"], m["benefit"]["value"]
            print(f"{name}: {m['fault']:<32} benefit {benefit:+.1f}, fall alone {fall:.1f}")


if __name__ == "__main__":
    main()
