"""What only a simulation knows: every person's pain under every arm, and what went on inside.

Tests, mechanism pictures and operating characteristics may see it; the analysis never does.
"""

from dataclasses import dataclass

import polars as pl

SHAM_ONLY, UNTREATED = "sham only", "untreated"
POTENTIAL: dict[str, type[pl.DataType]] = {
    "subject": pl.UInt32,
    "arm": pl.String,
    "visit": pl.String,
    "day": pl.Float64,
    "outcome": pl.String,
    "score": pl.Float64,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """Potential outcomes and mechanism of a simulated study.

    ``potential``: the score of every person under every arm at every visit, had nobody left;
    flares, rescue, bounds and rounding are in it, the error of the rating is not.
    ``mechanism``: columns arm, day, quantity, mean, low, high (10th and
    90th percentile over people); the pseudo-arms ``SHAM_ONLY`` and ``UNTREATED`` belong to it.
    ``panels``: what the picture of each quantity of the tissue is headed.
    ``effects``: by estimand, the difference in means that these very people would show if all
    of them were seen under both arms, rescue taken as it comes, on the outcome's scale.
    """

    potential: pl.DataFrame
    mechanism: pl.DataFrame
    panels: dict[str, str]
    effects: dict[str, float]
