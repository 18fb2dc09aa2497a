"""The knee before other tissues came: its numbers for one seed must never change by them."""

from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from paean.pipeline.simulate import world_of
from paean.simulate.trial import simulate_stretch

PROTOCOLS = Path(__file__).parents[2] / "protocols"
# made by the simulator that knew the knee only, seed 7, 60 people, scores to six digits
BEFORE = {
    "lamo_espinosa2016": "d39a5acac743af0226e4e3577c96bda494ccd83b9ce2e79474956c897d10d2d0",
    "gupta2016": "d004c65091bef227b9734ffbd1cafd49248c94d2e18e9395ab48c65651ac0a10",
}


@pytest.mark.parametrize("name", BEFORE)
def test_scores_and_truth_of_a_knee_trial_are_what_they_were(name: str) -> None:
    world, _ = world_of(PROTOCOLS / f"{name}.toml", 7)
    tables = simulate_stretch(world, 0, 60, truth=True)
    found = sha256()
    for table in ("assessments", "truth"):
        scores = tables[table]["score"].to_numpy()
        found.update(np.round(scores, 6).astype("<f8").tobytes())
    assert found.hexdigest() == BEFORE[name]
