"""Is the MMRM unbiased, do its intervals cover, does its test hold its level, under dropout?

    python benchmarks/mmrm_recovery.py [trials]

Simulates trials with dropout at random (it depends on the outcomes seen before), fits each, and
writes results/mmrm_recovery.json: bias, coverage of the 95 % interval and, without an effect, the
share of p < 0.05, each with its Monte Carlo error.
"""

import json
import sys

import numpy as np

from mmrm_trials import RESULTS, grid, machine, simulated
from paean.analyse.mmrm import difference_weights, fit_batch

TRIALS = 20_000
SETTINGS = {
    "200 patients, 5 visits": (200, 5),
    "60 patients, 4 visits": (60, 4),
    "30 patients, 3 visits": (30, 3),
}
ERRORS_ALLOWED = 4.0  # Monte Carlo standard errors


def recovered(
    patients: int, visits: int, effect: float, trials: int, seed: int
) -> dict[str, object]:
    """Return what the fits of many trials say about the difference at the last visit."""
    effects = effect * np.arange(1, visits + 1) / visits
    drawn = simulated(
        sets=trials,
        patients=patients,
        visits=visits,
        effects=effects,
        dropout="at random",
        seed=seed,
    )
    weights = difference_weights(grid(), visits)
    found = fit_batch(drawn.outcome, drawn.covariates, weights)
    good = found.status == 0
    estimate, truth = found.estimate[good, -1], effects[-1]
    covered = (found.lower[good, -1] <= truth) & (truth <= found.upper[good, -1])
    count = int(good.sum())
    pairs = zip(drawn.outcome, drawn.covariates, strict=True)
    complete = np.array([plain_difference(*each) for each in pairs])
    return {
        "trials": trials,
        "converged": count,
        "lost at the last visit": float(np.isnan(drawn.outcome[..., -1]).mean()),
        "true difference": float(truth),
        "bias": float(estimate.mean() - truth),
        "bias_error": float(estimate.std(ddof=1) / np.sqrt(count)),
        "bias_of_those_who_stayed": float(np.nanmean(complete) - truth),
        "coverage": float(covered.mean()),
        "coverage_error": float(np.sqrt(0.95 * 0.05 / count)),
        "rejected": float((found.p_value[good, -1] < 0.05).mean()),
        "mean_standard_error": float(found.standard_error[good, -1].mean()),
        "empirical_standard_error": float(estimate.std(ddof=1)),
    }


def plain_difference(outcome: np.ndarray, covariates: np.ndarray) -> float:
    """Return the plain difference of the arms among those seen at the last visit."""
    last, treated = outcome[:, -1], covariates[:, 2] == 1.0
    return float(np.nanmean(last[treated]) - np.nanmean(last[~treated]))


def passed(row: dict[str, object], null: bool) -> bool:
    """Return whether bias, coverage and level are right within Monte Carlo error."""
    numbers = {name: float(str(value)) for name, value in row.items()}
    unbiased = abs(numbers["bias"]) < ERRORS_ALLOWED * numbers["bias_error"]
    covers = abs(numbers["coverage"] - 0.95) < ERRORS_ALLOWED * numbers["coverage_error"]
    level = abs(numbers["rejected"] - 0.05) < ERRORS_ALLOWED * numbers["coverage_error"]
    return unbiased and covers and (level or not null)


def main() -> None:
    """Simulate, fit, print and write."""
    trials = int(sys.argv[1]) if len(sys.argv) > 1 else TRIALS
    rows: dict[str, object] = {}
    for seed, (name, (patients, visits)) in enumerate(SETTINGS.items()):
        for effect in (0.0, -1.0):
            row = recovered(patients, visits, effect, trials, 100 + seed)
            row["passed"] = passed(row, effect == 0.0)
            rows[f"{name}, effect {effect}"] = row
            print(f"{name}, effect {effect}: {row}")
    figures = {"settings": rows, "machine": machine()}
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "mmrm_recovery.json").write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()
