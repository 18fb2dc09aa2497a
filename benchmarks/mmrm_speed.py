"""Time our MMRM beside nlme::gls, glmmTMB and statsmodels on the same trials, in one run.

    python benchmarks/mmrm_speed.py

Prints a table and writes results/mmrm_speed.json. Engines that are not installed are left out.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

import numpy as np
import polars as pl

from mmrm_trials import COLUMNS, RESULTS, Trials, grid, machine, simulated
from paean.analyse.mmrm import Fit, arm_differences, difference_weights, fit_batch, fit_mmrm

PATIENTS, VISITS, SETS, COMPARED, REPEATS = 200, 5, 2000, 5, 5
GATE = 300
PEER_AGREEMENT = 1e-3  # of the restricted log-likelihood
BATCH, GLS = "paean batch, Satterthwaite", "nlme::gls"


class PeerFit(NamedTuple):
    """One fit by another engine: wall and processor seconds, restricted log-likelihood."""

    wall: float
    processor: float
    log_likelihood: float


def batch(trials: Trials, workers: int) -> tuple[float, float]:
    """Return wall and processor seconds per fit of a batch with Satterthwaite's df."""
    weights = difference_weights(grid(), VISITS)
    walls, processor = [], []
    for _ in range(REPEATS):
        wall, used = time.perf_counter(), time.process_time()
        found = fit_batch(trials.outcome, trials.covariates, weights, workers=workers)
        walls.append((time.perf_counter() - wall) / SETS)
        processor.append((time.process_time() - used) / SETS)
        assert (found.status == 0).all()
    return median(walls), median(processor)


def single(trials: Trials, at: int, df: str) -> Fit:
    """Return one fit with the differences of the arms at all visits, as a user asks for them."""
    fit = fit_mmrm(trials.outcome[at], trials.covariates[at], names=COLUMNS, df=df)  # type: ignore[arg-type]
    arm_differences(fit, grid())
    return fit


def timed(call: Callable[[int], object]) -> tuple[float, float]:
    """Return the median wall seconds and mean processor seconds of a call on 100 data sets."""
    seconds, used = [], time.process_time()
    for at in range(100):
        start = time.perf_counter()
        call(at)
        seconds.append(time.perf_counter() - start)
    return median(seconds), (time.process_time() - used) / len(seconds)


def long_table(trials: Trials, at: int) -> pl.DataFrame:
    """Return the outcomes seen in one trial, in long form."""
    patient, visit = np.nonzero(~np.isnan(trials.outcome[at]))
    return pl.DataFrame(
        {
            "patient": patient,
            "vi": visit + 1,
            "base": trials.covariates[at, patient, 1],
            "arm": trials.covariates[at, patient, 2],
            "y": trials.outcome[at, patient, visit],
        }
    )


def by_r(trials: Trials) -> tuple[dict[str, list[PeerFit]], dict[str, str]]:
    """Return the fits of each R engine by data set, and the R versions."""
    if shutil.which("Rscript") is None:
        return {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for at in range(COMPARED):
            long_table(trials, at).write_csv(Path(folder) / f"set_{at + 1}.csv")
        script = Path(__file__).with_suffix(".R")
        done = subprocess.run(
            ["Rscript", str(script), folder], capture_output=True, text=True, check=True
        )
    fits: dict[str, list[PeerFit]] = {}
    versions: dict[str, str] = {}
    for line in done.stdout.splitlines():
        name, *values = line.split(",")
        if name == "version":
            versions[values[0]] = values[1]
        else:
            fits.setdefault(name, []).append(PeerFit(*map(float, values)))
    return fits, versions


def by_statsmodels(trials: Trials) -> list[PeerFit]:
    """Return the fits of MixedLM with a random effect for each visit."""
    try:
        import statsmodels.formula.api as smf
    except ImportError:
        return []
    found = []
    for at in range(2):
        columns = long_table(trials, at).to_dict(as_series=False)
        wall, processor = time.perf_counter(), time.process_time()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model = smf.mixedlm(
                "y ~ base * C(vi) + arm * C(vi)",
                {name: np.array(values) for name, values in columns.items()},
                groups=np.array(columns["patient"]),
                re_formula="0 + C(vi)",
            )
            fit = model.fit(reml=True)
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        found.append(PeerFit(wall, processor, float(fit.llf)))
    return found


def check_same_optimum(ours: list[Fit], peers: dict[str, list[PeerFit]]) -> None:
    """Stop unless every engine reached our log-likelihood, or less by its own tolerance."""
    for name, fits in peers.items():
        for fit, theirs in zip(ours, fits, strict=False):
            assert fit.estimate is not None
            gap = abs(fit.estimate.log_likelihood - theirs.log_likelihood)
            if gap > PEER_AGREEMENT:
                raise SystemExit(f"{name}: log-likelihood differs by {gap}")


def main() -> None:
    """Measure, print and write."""
    effects = -0.3 * np.arange(1, VISITS + 1)
    trials = simulated(
        sets=SETS, patients=PATIENTS, visits=VISITS, effects=effects, dropout="12 %", seed=11
    )
    ours = [single(trials, at, "kenward-roger") for at in range(COMPARED)]
    batch(trials, 1)
    load = os.getloadavg()[0]
    rows = {
        BATCH: batch(trials, 2),
        "paean one fit, Satterthwaite": timed(lambda at: single(trials, at, "satterthwaite")),
        "paean one fit, Kenward-Roger": timed(lambda at: single(trials, at, "kenward-roger")),
    }
    peers, versions = by_r(trials)
    python = by_statsmodels(trials)
    peers |= {"statsmodels MixedLM": python} if python else {}
    check_same_optimum(ours, peers)
    for name, fits in peers.items():
        rows[name] = (median(f.wall for f in fits), median(f.processor for f in fits))
    report(rows, versions, load)


def report(rows: dict[str, tuple[float, float]], versions: dict[str, str], load: float) -> None:
    """Print the table, write the figures, and say whether the gate is passed.

    ``rows``: wall and processor seconds per fit. By processor time two idle cores would fit
    twice as many in a batch; R and a single fit use one.
    """
    gls_wall, gls_processor = rows.get(GLS, (float("nan"), float("nan")))
    cores = {name: 2 if name == BATCH else 1 for name in rows}
    by_wall = {name: gls_wall / wall for name, (wall, _) in rows.items()}
    idle = {name: cores[name] * gls_processor / used for name, (_, used) in rows.items()}
    print(
        f"{'median per fit':32s} {'wall ms':>10s} {'cpu ms':>10s} {'gls/this':>9s} {'by cpu':>9s}"
    )
    for name, (wall, used) in rows.items():
        times = f"{1e3 * wall:10.3f} {1e3 * used:10.3f}"
        print(f"{name:32s} {times} {by_wall[name]:9.1f} {idle[name]:9.1f}")
    figures = {
        "trial": f"{PATIENTS} patients, {VISITS} visits, 12 % missing, unstructured, REML",
        "wall_seconds_per_fit": {name: wall for name, (wall, _) in rows.items()},
        "processor_seconds_per_fit": {name: used for name, (_, used) in rows.items()},
        "fits_per_second_batch": 1 / rows[BATCH][0],
        "times_nlme_gls": by_wall,
        "times_nlme_gls_by_processor_time_on_two_idle_cores": idle,
        "gate_times_nlme_gls": GATE,
        "gate_passed": by_wall[BATCH] >= GATE,
        "load_before": load,
        "machine": machine() | {"R": versions},
    }
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "mmrm_speed.json").write_text(json.dumps(figures, indent=2) + "\n")
    print(f"gate of {GATE} times {GLS}: {'passed' if figures['gate_passed'] else 'MISSED'}")


if __name__ == "__main__":
    main()
