"""Group-sequential boundaries against rpact 3.3.4, stored by sequential/boundaries.R."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from paean.numeric.sequential.boundaries import Plan, boundaries, crossing, drift_for
from paean.numeric.sequential.spending import SPENDING

STORED = Path(__file__).parent / "sequential/boundaries.csv"
CLOSE = 1e-4


def designs() -> list[pl.DataFrame]:
    rows = [line.split(",") for line in STORED.read_text().splitlines()]
    text = {name.strip(): [row[i].strip() for row in rows[1:]] for i, name in enumerate(rows[0])}
    table = pl.DataFrame(text).with_columns(
        pl.col("fraction", "upper", "spent").cast(pl.Float64),
        pl.col("lower").replace("NA", None).cast(pl.Float64),
    )
    return table.partition_by("design", maintain_order=True)


def plan_of(stored: pl.DataFrame) -> Plan:
    name, *more = stored["design"][0].split()
    fractions = tuple(stored["fraction"].to_list())
    if name in SPENDING:
        shape = float(more[2]) if len(more) > 2 else 0.0
        return Plan(fractions=fractions, alpha=float(more[0]), efficacy=SPENDING[name], shape=shape)
    return Plan(
        fractions=fractions,
        alpha=0.025,
        efficacy=SPENDING["obrien_fleming"],
        futility=SPENDING[more[0]],
        futility_shape=float(more[2]) if len(more) > 2 else 0.0,
        beta=0.2,
        binding=name == "binding",
    )


@pytest.mark.parametrize("stored", designs(), ids=lambda d: d["design"][0])
def test_boundaries_are_those_of_rpact(stored: pl.DataFrame) -> None:
    found = boundaries(plan_of(stored))
    np.testing.assert_allclose(found.upper, stored["upper"].to_numpy(), atol=CLOSE)
    np.testing.assert_allclose(found.spent, stored["spent"].to_numpy(), atol=1e-6)
    if plan_of(stored).futility is not None:
        lower = stored["lower"].to_numpy()[:-1]
        np.testing.assert_allclose(found.lower[:-1], lower, atol=CLOSE)


def test_what_is_spent_is_what_crosses_under_no_effect() -> None:
    found = boundaries(Plan(fractions=(0.3, 0.7, 1.0), alpha=0.025, efficacy=SPENDING["pocock"]))
    up, _ = crossing(found.fractions, found.upper, found.lower, 0.0)
    np.testing.assert_allclose(np.cumsum(up), found.spent, atol=1e-8)


def test_looks_cost_power_that_a_larger_drift_buys_back() -> None:
    looks = boundaries(Plan(fractions=(0.5, 1.0), alpha=0.025, efficacy=SPENDING["obrien_fleming"]))
    one = np.array([1.0]), np.array([1.959964]), np.array([-np.inf])
    fixed = drift_for(*one, power=0.9)
    np.testing.assert_allclose(fixed, 1.959964 + 1.281552, atol=1e-5)
    assert drift_for(looks.fractions, looks.upper, looks.lower, 0.9) > fixed
