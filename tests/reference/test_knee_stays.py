"""The knee before other tissues came: its numbers for one seed must never change by them."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from paean.pipeline.simulate import world_of
from paean.simulate.trial import simulate_stretch

ROOT = Path(__file__).parents[2]
# made by the simulator that knew the knee only, seed 7, 20 people, with absolute tolerance 1e-8
BEFORE = "tests/reference/data/knee_scores_{}.csv"


@pytest.mark.parametrize("name", ["lamo_espinosa2016", "gupta2016"])
def test_scores_and_truth_of_a_knee_trial_are_what_they_were(name: str) -> None:
    world, _ = world_of(ROOT / f"protocols/{name}.toml", 7)
    tables = simulate_stretch(world, 0, 20, truth=True)
    before = pl.read_csv(ROOT / BEFORE.format(name))
    for table in ("assessments", "truth"):
        stored = before.filter(pl.col("table") == table)["score"].to_numpy()
        found = tables[table]["score"].to_numpy()
        assert found.shape == stored.shape
        np.testing.assert_allclose(found, stored, rtol=0, atol=1e-3)
