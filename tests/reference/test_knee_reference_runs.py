"""The knee body against the stored reference runs (loop gain 0.88), body and sham composed."""

import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from paean.evidence.parameters import reference_parameters
from paean.numeric.rosenbrock import Events, Status, integrate
from paean.simulate.body import body_of
from paean.simulate.clinic import sham_course
from paean.simulate.comparator import hyaluronan_relief, oral_analgesia
from paean.simulate.constants import columns, typical_constants
from paean.simulate.nociception import PainSlopes, logit, pain_from_latent, sensitisation_shift

DATA = Path(__file__).parent / "data/knee_reference_runs.csv"
KNEE = body_of("cartilage")
STATES = KNEE.states
ROWS = list(csv.DictReader(DATA.read_text().splitlines()))
RUNS: dict[str, list[dict[str, str]]] = defaultdict(list)
for _row in ROWS:
    RUNS[_row["run"]].append(_row)

# the reference set: recruitment shares printed to three digits, loop gain 0.88
REFERENCE = {"recruitment_feedback": 0.587, "recruitment_damage": 0.363}
CHANGED = {
    "MSC_50e6_eta0": {"polarisation_gain": 0.0},
    "MSC_50e6_kap0": {"secretion_ratio": 0.0},
    "MSC_50e6_no_loop": {
        "recruitment_basal": 0.637,
        "recruitment_feedback": 0.0,
        "recruitment_damage": 0.363,
    },
}
DOSES = {
    "MSC_10e6": 10, "MSC_50e6": 50, "MSC_150e6": 150,
    "MSC_50e6_eta0": 50, "MSC_50e6_kap0": 50, "MSC_50e6_no_loop": 50,
}  # fmt: skip
COLUMNS = {
    "Vf": "fast_cells", "Vs": "slow_cells", "D": "damage", "M1": "m1", "M2": "m2",
    "P": "pro_inflammatory", "A": "anti_inflammatory", "N": "ngf", "Sp": "peripheral",
    "Sc": "central", "X1": "proteoglycan", "X2": "collagen",
}  # fmt: skip
INDEX = {name: i for i, name in enumerate(STATES)}
Change = tuple[float, str, float]
INSTANT = [(d, "antibody_central", 1e4) for d in (0.0, 56.0, 112.0)]


def smeared(days: tuple[float, ...], sd: float = 0.5) -> list[Change]:
    """A dose given as a narrow Gaussian pulse, which is how the reference runs repeated it."""
    at = np.linspace(-3.5, 3.5, 41)
    weight = np.exp(-at * at / 2) / np.sum(np.exp(-at * at / 2))
    return [
        (float(day + sd * a), "antibody_central", float(1e4 * w))
        for day in days
        for a, w in zip(at, weight, strict=True)
    ]


def changes_of(run: str) -> list[Change]:
    if run == "IA_steroid_like":
        return [(0.0, "steroid", 0.8)]
    if run == "load_minus20pct":
        return [(0.0, "load_relief_target", 0.2)]
    if run.startswith("tanezumab"):
        return [(0.0, "antibody_central", 1e4), *smeared((56.0, 112.0))]
    return []


def events_of(changes: list[Change]) -> Events:
    shift = np.zeros((len(changes), len(STATES), 1))
    for row, (_, state, amount) in enumerate(changes):
        shift[row, INDEX[state], 0] = amount
    days = np.array([day for day, _, _ in changes]).reshape(-1, 1)
    return Events(days=days, scale=np.ones_like(shift), shift=shift)


def follow(run: str, changes: list[Change]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return days, states [days, states] and pain of one reference run."""
    known = typical_constants(reference_parameters())
    constants = columns({**known, **REFERENCE, **CHANGED.get(run, {})}, 1)
    start = KNEE.resting_state(constants, 0.80, 0.95)
    arriving = DOSES.get(run, 0) * 0.85 * 0.5
    start[INDEX["fast_cells"]] += 0.85 * arriving
    start[INDEX["slow_cells"]] += 0.15 * arriving
    days = np.array([float(row["day"]) for row in RUNS[run]])
    path = integrate(
        KNEE.rates, start, constants, days[:, None], events_of(changes), rtol=1e-8, atol=1e-10
    )
    assert path.status[0] == Status.DONE
    states = path.states[:, :, 0]
    now = KNEE.state(list(states.T))
    slopes = PainSlopes(peripheral=0.7, central=1.4, structure=0.0)
    sham = 0.0 if run == "no_placebo" else 0.59 * sham_course(days, 0.0816, 0.0)
    relief = np.zeros_like(days)
    if run == "naproxen_like":
        relief = oral_analgesia(days, 0.36, 1.5)
    if run == "HA_like":
        relief = hyaluronan_relief(days, 0.25, 0.03, 0.0095)
    shift = sensitisation_shift(now.nociception, slopes, gap_change=0.0)
    return days, states, pain_from_latent(logit(6.0) + shift - sham - relief)


@pytest.mark.parametrize("run", list(RUNS))
def test_pain_and_states_follow_the_reference_run(run: str) -> None:
    _, states, pain = follow(run, changes_of(run))
    for row, seen, felt in zip(RUNS[run], states, pain, strict=True):
        assert felt == pytest.approx(float(row["pain"]), abs=0.01)
        for column, state in COLUMNS.items():
            expected = float(row[column])
            assert seen[INDEX[state]] == pytest.approx(expected, rel=0.01, abs=1e-4)


def test_instant_repeat_doses_differ_from_the_reference_on_the_dosing_days_only() -> None:
    run = "tanezumab_10mg_q8w_x3"
    days, _, pain = follow(run, INSTANT)
    published = np.array([float(row["pain"]) for row in RUNS[run]])
    far = np.abs(pain - published) > 0.01
    assert set(days[far]) == {56.0, 112.0}


def test_all_thirteen_knee_runs_of_twelve_days_are_held() -> None:
    assert len(RUNS) == 13
    assert {len(rows) for rows in RUNS.values()} == {12}
