"""Write the data sets that R and Paean both analyse: one wide CSV each, and their index.

Run once from this folder; the seeds are fixed, so it writes the same files again.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Floats = NDArray[np.float64]
HERE = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one data set is drawn; ``lost`` is the share of outcomes missing."""

    name: str
    patients: int
    visits: int
    arms: int
    lost: float
    dropout: str  # "monotone", "intermittent" or "mixed"
    correlation: float
    shape: str  # "ar1", "cs" or "rough"
    growth: float  # standard deviation of the last visit relative to the first
    base: str  # "by visit", "common" or "none"
    stratum: str
    levels: int = 2


def recipe(*values: object) -> Recipe:
    names = Recipe.__slots__
    return Recipe(**dict(zip(names, values, strict=False)))  # type: ignore[arg-type]


BY, COMMON, NONE = "by visit", "common", "none"
RECIPES = [
    recipe("small_two_arms", 24, 3, 2, 0.08, "monotone", 0.5, "ar1", 1.2, BY, NONE),
    recipe("small_intermittent", 30, 3, 2, 0.10, "intermittent", 0.6, "cs", 1.0, NONE, NONE),
    recipe("small_common_slope", 36, 3, 2, 0.05, "mixed", 0.7, "ar1", 1.5, COMMON, NONE),
    recipe("forty_four_visits", 40, 4, 2, 0.10, "monotone", 0.4, "ar1", 2.0, BY, NONE),
    recipe("fifty_strong", 50, 4, 2, 0.12, "mixed", 0.9, "ar1", 1.3, BY, NONE),
    recipe("sixty_weak", 60, 4, 2, 0.15, "intermittent", 0.1, "cs", 1.0, BY, BY),
    recipe("sixty_three_arms", 60, 3, 3, 0.10, "monotone", 0.6, "cs", 1.5, BY, NONE),
    recipe("eighty_stratum", 80, 4, 2, 0.20, "mixed", 0.5, "rough", 1.8, BY, BY, 3),
    recipe("eighty_common_both", 80, 4, 2, 0.15, "monotone", 0.6, "ar1", 1.4, COMMON, COMMON, 3),
    recipe("ninety_mixed_slopes", 90, 4, 3, 0.12, "mixed", 0.5, "ar1", 1.6, BY, COMMON),
    recipe("hundred_complete", 100, 4, 2, 0.0, "monotone", 0.6, "ar1", 1.5, BY, NONE),
    recipe("hundred_five_visits", 100, 5, 2, 0.15, "monotone", 0.7, "ar1", 2.0, BY, NONE),
    recipe("hundred_heavy_loss", 100, 4, 2, 0.35, "monotone", 0.6, "ar1", 1.5, BY, NONE),
    recipe("hundred_gaps", 100, 4, 2, 0.30, "intermittent", 0.6, "cs", 1.2, BY, NONE),
    recipe("one_twenty_four_arms", 120, 3, 4, 0.10, "mixed", 0.5, "rough", 1.5, BY, NONE),
    recipe("one_twenty_steep", 120, 5, 2, 0.12, "mixed", 0.8, "ar1", 5.0, BY, NONE),
    recipe("one_fifty_falling", 150, 5, 3, 0.15, "mixed", 0.5, "cs", 0.4, BY, BY),
    recipe("one_fifty_no_base", 150, 4, 2, 0.10, "monotone", 0.3, "ar1", 1.0, NONE, BY, 3),
    recipe("one_eighty_common", 180, 5, 2, 0.20, "mixed", 0.6, "rough", 1.5, COMMON, BY),
    recipe("two_hundred_standard", 200, 5, 2, 0.12, "intermittent", 0.6, "ar1", 2.0, BY, NONE),
    recipe("two_hundred_four_arms", 200, 4, 4, 0.15, "monotone", 0.7, "cs", 1.3, BY, COMMON),
    recipe("two_twenty_six_visits", 220, 6, 2, 0.20, "mixed", 0.6, "ar1", 1.7, BY, NONE),
    recipe("two_fifty_weak", 250, 4, 3, 0.25, "mixed", 0.05, "ar1", 1.1, BY, BY),
    recipe("three_hundred", 300, 6, 2, 0.12, "monotone", 0.7, "ar1", 1.5, BY, NONE),
]


def correlations(of: Recipe, draw: Generator) -> Floats:
    lags = np.abs(np.subtract.outer(np.arange(of.visits), np.arange(of.visits)))
    if of.shape == "ar1":
        return of.correlation**lags
    equal = np.where(lags == 0, 1.0, of.correlation)
    if of.shape == "cs":
        return equal
    loads = draw.normal(size=(of.visits, 2))
    mixed = loads @ loads.T + 2.0 * equal
    scale = np.sqrt(np.diag(mixed))
    return mixed / np.outer(scale, scale)


def lose(of: Recipe, outcome: Floats, draw: Generator) -> Floats:
    """Return the outcomes with the share lost: later visits, single visits, or half and half."""
    n, visits = outcome.shape
    seen = outcome.copy()
    share = {"monotone": (of.lost, 0.0), "intermittent": (0.0, of.lost)}
    leaving, skipping = share.get(of.dropout, (of.lost / 2, of.lost / 2))
    seen[draw.random((n, visits)) < skipping] = np.nan
    left = draw.random(n) < min(2.0 * leaving, 0.95)
    last = draw.integers(1, visits, n)
    seen[left[:, None] & (np.arange(visits)[None, :] >= last[:, None])] = np.nan
    return seen


def draw_rows(of: Recipe, seed: int) -> list[list[object]]:
    draw = np.random.default_rng(seed)
    n, visits = of.patients, of.visits
    sd = 1.8 * np.linspace(1.0, of.growth, visits)
    sigma = correlations(of, draw) * np.outer(sd, sd)
    arm = draw.permutation(np.arange(n) % of.arms)
    base = draw.normal(6.0, 1.2, n)
    stratum = draw.integers(0, of.levels, n)
    mean = 0.6 * base[:, None] + 0.4 * stratum[:, None] - 0.3 * np.arange(visits)[None, :]
    mean = mean - 0.35 * arm[:, None] * np.arange(1, visits + 1)[None, :] / visits
    outcome = mean + draw.normal(size=(n, visits)) @ np.linalg.cholesky(sigma).T
    outcome = lose(of, outcome, draw)
    return [
        [f"p{i + 1}", "ABCD"[arm[i]], f"{base[i]:.3f}", "xyz"[stratum[i]]]
        + ["" if np.isnan(y) else f"{y:.4f}" for y in outcome[i]]
        for i in range(n)
    ]


def write(path: Path, header: list[str], rows: list[list[object]]) -> None:
    with path.open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def main() -> None:
    HERE.mkdir(exist_ok=True)
    for at, of in enumerate(RECIPES):
        header = ["patient", "arm", "base", "stratum"] + [f"v{j + 1}" for j in range(of.visits)]
        write(HERE / f"{of.name}.csv", header, draw_rows(of, 20261124 + at))
    index = [[r.name, r.patients, r.visits, r.arms, r.base, r.stratum] for r in RECIPES]
    write(HERE / "index.csv", ["name", "patients", "visits", "arms", "base", "stratum"], index)


if __name__ == "__main__":
    main()
