"""Type I error of every design and missing-data method over null trials of the whole chain.

Fixed designs of 300 people (six_visits.toml; also with 2:1 allocation) and of 30 people in three
arms (lamo_espinosa2016.toml; with and without the bias of that design), every method for means,
responders, times to response; looks with every spending of alpha and of beta; blinded review of
size; two doses under every procedure for multiplicity; non-inferiority at the margin. A design
holds its error where the share of rejections is not above the level by more than three Monte
Carlo errors.
Run: .venv/bin/python benchmarks/design_type_one.py [--trials 20000] [--threads 2]
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import polars as pl

from paean.analyse.characteristics import (
    Rule,
    estimand_characteristics,
    share,
    trial_characteristics,
    z_of,
)
from paean.analyse.families import family_characteristics
from paean.analyse.review import Review
from paean.files.protocol import parse_protocol
from paean.numeric.sequential.boundaries import Plan, boundaries
from paean.numeric.sequential.spending import SPENDING
from paean.pipeline.batches import Workers, batches_of, read_batches, run_batches
from paean.pipeline.trials import Recipe
from paean.study.characteristics import Look
from paean.study.conduct import AS_DESIGNED, AS_PLANNED, Conduct
from paean.study.protocol import Protocol
from results import machine, write

ROOT = Path(__file__).parents[1]
SIX, LAMO = ROOT / "benchmarks/six_visits.toml", ROOT / "protocols/lamo_espinosa2016.toml"
ALPHA, MARGIN = 0.05, 5.0
LOOKS = (0.5, 0.75, 1.0)
METHODS = (
    "mmrm", "ancova", "mi_mar", "mi_j2r", "mi_cr", "last_value", "baseline_value",
    "rescue_removed", "cox", "rmst",
)  # fmt: skip
FEW = ("mmrm", "ancova")
Row = dict[str, Any]


class Runs:
    """Null trials of a study, run once for each recipe."""

    def __init__(self, trials: int, threads: int) -> None:
        self.trials, self.workers = trials, Workers(threads=threads)

    def of(self, content: bytes, name: str, **more: Any) -> tuple[Protocol, pl.DataFrame]:
        protocol = parse_protocol(content, name)
        recipe = Recipe(
            protocol=content, name=name, seed=11, memory=0.5, trials=self.trials,
            truth=False, **{"effect": 0.0, **more},
        )  # fmt: skip
        batches = batches_of((recipe,), protocol.people)
        with tempfile.TemporaryDirectory() as folder:
            run_batches(Path(folder), batches, self.workers)
            return protocol, read_batches(Path(folder), batches, recipe)


def judged(row: Row, value: float, error: float, level: float = ALPHA) -> Row:
    holds = value <= level + 3 * error
    return {**row, "level": level, "type_i_error": value, "mc_error": error, "holds": holds}


def fixed(runs: Runs, content: bytes, name: str, design: str, **more: Any) -> Iterator[Row]:
    protocol, rows = runs.of(content, name, **more)
    for e in estimand_characteristics(protocol, "", rows, ALPHA):
        row = {"design": design, "estimand": e.estimand, "method": e.method,
               "trials": e.trials, "failed": e.failed, "people": protocol.people}  # fmt: skip
        yield judged(row, e.rejected.value, e.rejected.mc_error)


def sequential(runs: Runs) -> Iterator[Row]:
    protocol, rows = runs.of(SIX.read_bytes(), SIX.name, fractions=LOOKS)
    for spending, futility, binding in product(SPENDING, (None, *SPENDING), (False, True)):
        if binding and futility is None:
            continue
        plan = Plan(
            fractions=LOOKS, alpha=ALPHA / 2, efficacy=SPENDING[spending], shape=-4.0,
            futility=SPENDING[futility] if futility else None, futility_shape=-4.0,
            binding=binding,
        )  # fmt: skip
        found = boundaries(plan)
        looks = tuple(
            Look(look=k + 1, fraction=f, people=round(f * protocol.people),
                 efficacy_z=float(found.upper[k]), spent=float(found.spent[k]),
                 futility_z=float(found.lower[k]) if futility else None)
            for k, f in enumerate(LOOKS)
        )  # fmt: skip
        rule = Rule(alpha=ALPHA, looks=looks, accrual_per_month=10.0)
        one = trial_characteristics(protocol, "", rows, rule)
        bound = "binding" if binding else "non-binding"
        stops = f"futility {futility} ({bound})" if futility else "no futility"
        row = {"design": f"looks at 0.5 and 0.75, {spending}, {stops}", "method": "mmrm",
               "trials": one.trials, "people": protocol.people}  # fmt: skip
        yield judged(row, one.positive.value, one.positive.mc_error, ALPHA / 2)


def review(runs: Runs) -> Iterator[Row]:
    plan = Review(
        at=0.5, people=120, most=300, target=9.0, power=0.8, alpha=ALPHA, shares=(0.5, 0.5)
    )
    for method in FEW:
        protocol, rows = runs.of(SIX.read_bytes(), SIX.name, methods=(method,), review=plan)
        z = z_of(*(rows[c].to_numpy() for c in ("estimate", "se", "df")))
        row = {"design": "blinded review of size, 120 to 300 people", "method": method,
               "trials": rows.height, "people": float(rows["people"].mean())}  # fmt: skip
        found = share(abs(z) > 1.959964)
        yield judged(row, found.value, found.mc_error)
        del protocol


def doses(runs: Runs) -> Iterator[Row]:
    protocol, rows = runs.of(LAMO.read_bytes(), LAMO.name, methods=("ancova",))
    for one in family_characteristics(protocol, "", rows, ALPHA, "ancova"):
        if one.procedure == "unadjusted":
            continue
        row = {"design": f"two doses against one control, {one.procedure}", "method": "ancova",
               "trials": runs.trials, "people": protocol.people}  # fmt: skip
        yield judged(row, one.any_claim.value, one.any_claim.mc_error, ALPHA / 2)


def non_inferiority(runs: Runs) -> Iterator[Row]:
    text = SIX.read_text().replace(
        'summary = "difference_in_means"', f'summary = "difference_in_means"\nmargin = {MARGIN}'
    )
    protocol, rows = runs.of(text.encode(), SIX.name, methods=FEW, effect=-MARGIN)
    for e in estimand_characteristics(protocol, "", rows, ALPHA):
        row = {"design": "non-inferiority, truth at the margin", "method": e.method,
               "trials": e.trials, "people": protocol.people}  # fmt: skip
        yield judged(row, e.positive.value, e.positive.mc_error, ALPHA / 2)


def everything(runs: Runs) -> Iterator[Row]:
    unequal = SIX.read_text().replace("planned = 150", "planned = 200", 1)
    unequal = unequal.replace("planned = 150", "planned = 100", 1)
    six = SIX.read_bytes()
    yield from sequential(runs)
    yield from review(runs)
    yield from doses(runs)
    yield from non_inferiority(runs)
    yield from fixed(runs, unequal.encode(), SIX.name, "two to one", methods=FEW)
    again = Conduct(retrieved=0.5, dropout_per_year=0.25)
    design = "300 people, a quarter leaves in a year, half of them retrieved"
    yield from fixed(runs, six, SIX.name, design, methods=("mi_retrieved",), conduct=again)
    yield from fixed(runs, six, SIX.name, "300 people", methods=METHODS)
    for conduct, words in ((AS_PLANNED, "no bias"), (AS_DESIGNED, "the bias of this design")):
        design = f"30 people in three arms, {words}"
        methods = METHODS if conduct is AS_PLANNED else FEW
        yield from fixed(
            runs, LAMO.read_bytes(), LAMO.name, design, methods=methods, conduct=conduct
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=20_000)
    parser.add_argument("--threads", type=int, default=2)
    asked = parser.parse_args()
    began, rows = time.perf_counter(), []
    for row in everything(Runs(asked.trials, asked.threads)):
        rows.append(row)
        print(json.dumps(row), flush=True)
    found = {"alpha": ALPHA, "rows": rows, "seconds": time.perf_counter() - began}
    write("design_type_one", {**machine(), **found})


if __name__ == "__main__":
    main()
