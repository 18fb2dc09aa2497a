"""Disc, nerve, tendon and muscle against the stored reference runs, body and sham composed.

The runs keep the reference shares of recruitment (loop gain 0.88 where the tissue is chronic).
"""

import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from paean.evidence.parameters import tissue_parameters
from paean.numeric.rosenbrock import Status, integrate, no_events
from paean.simulate.body import body_of, starts_of
from paean.simulate.clinic import sham_course
from paean.simulate.constants import columns, typical_constants
from paean.simulate.nociception import PainSlopes, logit, pain_from_latent, sensitisation_shift

DATA = Path(__file__).parent / "data/tissue_reference_runs.csv"
RUNS: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
for _row in csv.DictReader(DATA.read_text().splitlines()):
    RUNS[_row["tissue"], _row["run"]].append(_row)

CHRONIC = {"recruitment_feedback": 0.587, "recruitment_damage": 0.363}
SHAM = {"muscle": 0.3}
SHARED = {
    "Vf": "fast_cells", "Vs": "slow_cells", "D": "damage", "M1": "m1", "M2": "m2",
    "P": "pro_inflammatory", "A": "anti_inflammatory", "N": "ngf", "Sp": "peripheral",
    "Sc": "central",
}  # fmt: skip


def follow(tissue: str, run: str) -> tuple[np.ndarray, np.ndarray]:
    """Return states [days, states] and pain of one reference run."""
    body, known = body_of(tissue), tissue_parameters(tissue)
    k = typical_constants(known) | ({} if body.tissue.acute else CHRONIC)
    constants = columns(k, 1)
    start = body.resting_state(constants, *starts_of(body.tissue, known))
    if run.startswith("MSC"):
        slow = known["product.slow_fraction"]
        start[:2, 0] = np.array([1 - slow, slow]) * 50 * 0.85 * 0.5
    days = np.array([float(row["day"]) for row in RUNS[tissue, run]])
    path = integrate(
        body.rates, start, constants, days[:, None], no_events(len(start), 1),
        rtol=1e-8, atol=1e-10,
    )  # fmt: skip
    assert path.status[0] == Status.DONE
    now = body.state(list(path.states[:, :, 0].T))
    k_now, first = body.by_process(list(constants)), body.state(list(start))
    gap = body.tissue.gap(now.tissue, k_now.tissue) - body.tissue.gap(first.tissue, k_now.tissue)
    slopes = PainSlopes(
        peripheral=known["nociception.peripheral_slope"],
        central=known["nociception.central_slope"],
        structure=known["nociception.structure_slope"],
    )
    shift = sensitisation_shift(now.nociception, slopes, gap_change=gap)
    if run.startswith("SNRI"):
        shift = shift - slopes.central * now.nociception.central * 0.27 * (1 - np.exp(-0.1 * days))
    sham = SHAM.get(tissue, 0.59) * sham_course(days, 0.0816, 0.0)
    return path.states[:, :, 0], pain_from_latent(logit(6.0) + shift - sham)


@pytest.mark.parametrize(("tissue", "run"), list(RUNS))
def test_pain_and_states_follow_the_reference_run(tissue: str, run: str) -> None:
    states, pain = follow(tissue, run)
    body = body_of(tissue)
    own = dict(zip(("X1", "X2", "X3"), body.tissue.state._fields, strict=False))
    for row, seen, felt in zip(RUNS[tissue, run], states, pain, strict=True):
        assert felt == pytest.approx(float(row["pain"]), abs=0.01)
        for column, state in {**SHARED, **own}.items():
            expected = float(row[column])
            found = seen[body.states.index(state)]
            assert found == pytest.approx(expected, rel=0.01, abs=1e-4), (column, row["day"])


def test_all_nine_runs_of_twelve_days_are_held() -> None:
    assert len(RUNS) == 9
    assert {len(rows) for rows in RUNS.values()} == {12}
