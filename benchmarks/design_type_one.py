"""Type I error of each method and design over null trials of the whole chain.

Two designs: 300 people with 6 visits (six_visits.toml) and 30 people in three arms
(lamo_espinosa2016.toml). A method holds its error where the two-sided share of rejections at 0.05
is not above it by more than three Monte Carlo errors.
Run: .venv/bin/python benchmarks/design_type_one.py [--trials 20000] [--methods mmrm,ancova]
"""

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

from paean.analyse.characteristics import estimand_characteristics
from paean.files.protocol import parse_protocol
from paean.pipeline.batches import Workers, batches_of, read_batches, run_batches
from paean.pipeline.trials import Recipe
from results import machine, write

ROOT = Path(__file__).parents[1]
STUDIES = (ROOT / "benchmarks/six_visits.toml", ROOT / "protocols/lamo_espinosa2016.toml")
ALPHA = 0.05


def errors(study: Path, trials: int, methods: tuple[str, ...]) -> list[dict[str, Any]]:
    content = study.read_bytes()
    protocol = parse_protocol(content, study.name)
    recipe = Recipe(
        protocol=content, name=study.name, seed=11, memory=0.5, trials=trials, effect=0.0,
        methods=methods, truth=False,
    )  # fmt: skip
    batches = batches_of((recipe,), protocol.people)
    with tempfile.TemporaryDirectory() as name:
        run_batches(Path(name), batches, Workers())
        rows = read_batches(Path(name), batches, recipe)
    return [
        {
            "study": study.stem,
            "people": protocol.people,
            "estimand": e.estimand,
            "method": e.method,
            "trials": e.trials,
            "failed": e.failed,
            "type_i_error": e.rejected.value,
            "mc_error": e.rejected.mc_error,
            "holds": e.rejected.value <= ALPHA + 3 * e.rejected.mc_error,
        }
        for e in estimand_characteristics(protocol, "no effect", rows, ALPHA)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=20_000)
    parser.add_argument("--methods", default="mmrm,ancova,last_value,baseline_value")
    asked = parser.parse_args()
    began = time.perf_counter()
    rows = [
        row
        for study in STUDIES
        for row in errors(study, asked.trials, tuple(asked.methods.split(",")))
    ]
    found = {"alpha": ALPHA, "rows": rows, "seconds": time.perf_counter() - began}
    write("design_type_one", {**machine(), **found})
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
