"""Read the packaged draws of the calibrated simulator, and what they rest on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.study.errors import fault

LEAST_LEARNED = 0.8  # posterior-to-prior SD ratio above which data have said too little


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductEvidence:
    """What is known of a product in a condition.

    ``ratio`` is the posterior SD of the 12-month effect over its prior SD; ``effects`` hold
    median and 95 % interval (points of 100, negative is relief against sham) by hypothesis and
    month.
    """

    product: str
    trials: tuple[str, ...]
    people: int
    ratio: float
    effects: Mapping[str, Mapping[str, tuple[float, float, float]]]

    @property
    def controlled(self) -> bool:
        """Return whether controlled trials stand behind an effect of this product."""
        return bool(self.trials) and self.ratio <= LEAST_LEARNED

    @property
    def why(self) -> str:
        """Return in words why an effect may or may not be shown."""
        if not self.trials:
            return "no controlled evidence: no controlled trial with usable pain scores was seen"
        trials = "trial" if len(self.trials) == 1 else "trials"
        named = f"{len(self.trials)} controlled {trials}, {self.people} people"
        if not self.controlled:
            return f"no controlled evidence: {named}, leave {self.ratio:.0%} of the prior SD"
        return f"{named}; posterior SD {self.ratio:.0%} of the prior SD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posterior:
    """Draws [draws] by hypothesis and ``group.name``; ``manifest`` says how they were made."""

    version: str
    draws: Mapping[str, Mapping[str, NDArray[np.float64]]]
    weights: Mapping[str, float]
    fixed: Mapping[str, Mapping[str, float]]
    products: tuple[ProductEvidence, ...]
    manifest: Mapping[str, Any]

    def evidence_on(self, product: str) -> ProductEvidence:
        """Return what is known of a product; of one that was never fitted, nothing."""
        for known in self.products:
            if known.product == product:
                return known
        return ProductEvidence(product=product, trials=(), people=0, ratio=1.0, effects={})


FITTED = {
    "knee_osteoarthritis": "knee",
    "discogenic_back_pain": "discogenic_back_pain",
    "diabetic_neuropathy": "diabetic_neuropathy",
}
"""The conditions that were fitted to trials, and the folders of their draws."""


def knee_posterior() -> Posterior:
    """Return the packaged draws for the knee."""
    return posterior_of("knee_osteoarthritis")


@cache
def posterior_of(condition: str) -> Posterior:
    """Return the packaged draws of a condition.

    KeyError for a condition that was not fitted; PaeanError where a file is not what was shipped.
    """
    folder = files("paean.evidence") / "data" / "posterior" / FITTED[condition]
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return Posterior(
        version=manifest["version"],
        draws={
            name: _columns((folder / f"{name}.parquet").read_bytes(), name)
            for name in manifest["hypotheses"]
        },
        weights={name: one["weight"] for name, one in manifest["hypotheses"].items()},
        fixed={name: one["fixed"] for name, one in manifest["hypotheses"].items()},
        products=tuple(_product(row) for row in manifest["products"]),
        manifest=manifest,
    )


def _columns(content: bytes, name: str) -> dict[str, NDArray[np.float64]]:
    table = pl.read_parquet(BytesIO(content))
    if table.is_empty() or table.null_count().sum_horizontal().item():
        raise fault(f"posterior draws {name}", "the table is empty or has gaps", "install again")
    return {c: table[c].to_numpy().astype(np.float64) for c in table.columns}


def _product(row: dict[str, Any]) -> ProductEvidence:
    return ProductEvidence(
        product=row["product"],
        trials=tuple(row["trials"]),
        people=row["people"],
        ratio=row["ratio"],
        effects={
            name: {month: (e[0], e[1], e[2]) for month, e in months.items()}
            for name, months in row["effects"].items()
        },
    )
