"""The guards of the body for every tissue: rest, drift, one steady state, no cure for ever."""

from functools import cache

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from builders import an_arm, cells, saline
from paean.evidence.parameters import tissue_parameters
from paean.numeric.rosenbrock import no_events
from paean.simulate.body import body_of, loop_gain, resting_points, starts_of
from paean.simulate.clinic import ArmInTrial
from paean.simulate.constants import columns, typical_constants
from paean.simulate.course import Course, run_course
from paean.simulate.engine import integrate_body, step_of
from paean.simulate.population import Patients, draw_patients_alike, refuse_memory
from paean.simulate.tissue.disc import height_loss
from paean.simulate.tissues import tissues
from paean.study.treatment import Arm
from paean.study.vocabulary import conditions

EVERY = pytest.mark.parametrize("tissue", tissues())
CHRONIC = [name for name, one in tissues().items() if not one.acute]
ACUTE = [name for name, one in tissues().items() if one.acute]
NOTHING = an_arm("nothing", saline())
CELLS = an_arm("cells", cells(dose_million_cells=150.0))
GRID = np.concatenate([np.linspace(0.001, 0.99, 800), np.linspace(1.01, 8.0, 800)])


@cache
def drawn(tissue: str, people: int = 300) -> Patients:
    return draw_patients_alike(tissue_parameters(tissue), 11, people, 1)


def follow(tissue: str, arm: Arm, *days: float) -> Course:
    patients = drawn(tissue)
    grid = np.repeat(np.array(days)[:, None], len(patients.usual_pain), axis=1)
    return run_course(arm, tissue_parameters(tissue), patients, grid, ArmInTrial(sham_strength=0.0))


def pain(course: Course) -> np.ndarray:
    return 10 / (1 + np.exp(-course.latent))


@pytest.mark.parametrize("tissue", CHRONIC)
def test_an_untreated_chronic_patient_does_not_drift(tissue: str) -> None:
    yearly = np.abs(np.diff(pain(follow(tissue, NOTHING, 0.0, 365.25, 730.5)), axis=0))
    assert yearly.max() < 0.05


@EVERY
def test_no_drawn_patient_has_two_steady_states(tissue: str) -> None:
    body = body_of(tissue)
    k = body.by_process(list(drawn(tissue).constants))
    assert np.all(resting_points(body.tissue, k, GRID) == 1)
    gain = loop_gain(k.inflammation)
    low, high = (0.05, 0.45) if body.tissue.acute else (0.65, 0.85)
    assert low <= gain.min()
    assert gain.max() <= high
    refuse_memory(tissue_parameters(tissue))


@EVERY
def test_nobody_is_made_well_for_ever_by_one_injection(tissue: str) -> None:
    far = 20 * 365.25
    left = pain(follow(tissue, NOTHING, far)) - pain(follow(tissue, CELLS, far))
    assert np.abs(left).max() < 0.05


@EVERY
def test_a_dose_of_nothing_is_the_control_arm(tissue: str) -> None:
    none = an_arm("none", cells(dose_million_cells=0.0))
    days = (7.0, 90.0, 365.0)
    assert np.array_equal(follow(tissue, none, *days).latent, follow(tissue, NOTHING, *days).latent)


@pytest.mark.parametrize("tissue", ACUTE)
def test_an_acute_injury_hurts_most_in_the_first_days_and_eases_by_itself(tissue: str) -> None:
    first, later = pain(follow(tissue, NOTHING, 3.0, 365.0))
    assert np.median(first) > 6
    assert np.median(later) < np.median(first) - 2


def test_a_strain_with_more_scar_hurts_longer() -> None:
    known = tissue_parameters("muscle")
    scarred = known.with_values("scarred", muscle={"scarring_per_day": 0.3})
    days = np.full((1, 1), 365.0)
    patient = draw_patients_alike(known, 1, 1, 1)
    worse = draw_patients_alike(scarred, 1, 1, 1)
    in_trial = ArmInTrial(sham_strength=0.0)
    usual = pain(run_course(NOTHING, known, patient, days, in_trial))
    assert pain(run_course(NOTHING, scarred, worse, days, in_trial)) > usual + 0.2


@EVERY
def test_lanes_follow_lsoda_and_do_not_depend_on_chunks_or_threads(tissue: str) -> None:
    from paean.numeric.lanes import integrate_lanes

    body, known = body_of(tissue), tissue_parameters(tissue)
    k = columns(typical_constants(known), 20)
    k[0] *= np.linspace(0.5, 2, 20)
    start = body.resting_state(k, *starts_of(body.tissue, known))
    start[:2] += np.array([[20.0], [2.0]])
    days = np.array([2.0, 30.0, 182.0, 730.0])
    given = (start, k, np.repeat(days[:, None], 20, axis=1), no_events(len(start), 20))
    whole = integrate_body(body, *given)
    for chunk, threads in ((1, 1), (7, 3)):
        part = integrate_lanes(step_of(body, usual=True), *given, chunk=chunk, threads=threads)
        assert np.array_equal(part.states, whole.states)
    other = solve_ivp(
        lambda _t, y: np.array(body.rates(y, k[:, 0])), (0, 730), start[:, 0], "LSODA",
        t_eval=days, rtol=1e-10, atol=1e-12,
    )  # fmt: skip
    assert whole.states[:, :, 0] == pytest.approx(other.y.T, rel=2e-4, abs=1e-6)


@EVERY
def test_every_tissue_serves_a_condition_and_every_condition_has_a_tissue(tissue: str) -> None:
    served = {one.tissue for one in conditions().values()}
    assert tissue in served
    assert served <= tissues().keys()


@pytest.mark.parametrize(("viable", "lost_percent"), [(0.8, 2.3), (0.4, 9.3)])
def test_a_disc_loses_the_height_that_finite_elements_give(
    viable: float, lost_percent: float
) -> None:
    assert 100 * height_loss(viable) == pytest.approx(lost_percent, abs=0.05)
