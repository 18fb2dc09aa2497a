"""The fast integrator: what it shares with the plain one, and what it adds."""

import platform
import re
from dataclasses import replace

import numpy as np
import pytest

from paean.numeric import lanes
from paean.numeric.rosenbrock import Status, Trajectories, integrate
from paean.simulate.body import body_of
from paean.simulate.generated import cartilage_step
from random_knees import Knees, pain, random_knees

KNEES = random_knees(200)
rates = body_of("cartilage").rates


def run(knees: Knees, **how) -> Trajectories:
    given = (knees.start, knees.constants, knees.visits, knees.events)
    return lanes.integrate_lanes(cartilage_step, *given, **how)


def same(a: Trajectories, b: Trajectories) -> bool:
    return (
        np.array_equal(a.states, b.states, equal_nan=True)
        and np.array_equal(a.status, b.status)
        and np.array_equal(a.steps, b.steps)
    )


@pytest.fixture(scope="module")
def whole() -> Trajectories:
    return run(KNEES)


def test_lanes_take_the_same_steps_to_the_same_states_as_the_plain_integrator(whole):
    plain = integrate(rates, KNEES.start, KNEES.constants, KNEES.visits, KNEES.events)
    assert np.array_equal(whole.status, plain.status)
    assert np.mean(whole.steps != plain.steps) < 0.01  # a last digit may tip one step
    np.testing.assert_allclose(whole.states, plain.states, rtol=1e-8, atol=1e-9)


@pytest.mark.parametrize("chunk", [1, 7, 1000])
@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_are_bit_identical_whatever_the_chunks_and_threads(whole, chunk, threads):
    assert same(run(KNEES, chunk=chunk, threads=threads), whole)


def test_results_are_bit_identical_whichever_lane_a_patient_sits_in(whole):
    for first in (1, 5, 16, 37):
        moved = run(KNEES.some(slice(first, None)))
        assert np.array_equal(moved.states, whole.states[:, :, first:])
    backwards = run(KNEES.some(slice(None, None, -1)))
    assert np.array_equal(backwards.states[:, :, ::-1], whole.states)


def test_pain_agrees_with_lsoda_on_300_random_patients(request):
    stored = request.config.rootpath / "tests/reference/data/knee_lsoda_pain.csv"
    reference = np.loadtxt(stored, delimiter=",").T
    assert reference.shape == (12, 300)
    found = pain(run(random_knees(300), rtol=1e-5).states)
    assert np.max(np.abs(found / reference - 1)) < 1e-4


def test_the_stored_reference_is_what_lsoda_says():
    from lsoda_reference import STORED, lsoda_states

    reference = np.loadtxt(STORED, delimiter=",")
    for patient in (0, 299):
        states = lsoda_states(random_knees(300), patient)
        np.testing.assert_allclose(pain(states[:, :, None])[:, 0], reference[patient], rtol=1e-8)


def test_a_patient_without_sound_constants_fails_alone(whole):
    constants = KNEES.constants.copy()
    constants[:, [3, 50]] = np.nan
    result = run(replace(KNEES, constants=constants))
    broken = np.isin(np.arange(200), [3, 50])
    assert np.all(result.status[broken] == Status.STEP_TOO_SMALL)
    assert np.all(np.isnan(result.states[:, :, broken]))
    assert np.all(result.status[~broken] == Status.DONE)
    assert np.array_equal(result.states[:, :, ~broken], whole.states[:, :, ~broken])


def test_a_failure_half_way_keeps_what_was_seen_before(whole):
    shift = KNEES.events.shift.copy()
    shift[3, :, 8] = np.nan
    result = run(replace(KNEES, events=replace(KNEES.events, shift=shift)))
    before = KNEES.visits[:, 8] <= KNEES.events.days[3, 8]
    assert np.array_equal(result.states[before, :, 8], whole.states[before, :, 8])
    assert np.all(np.isnan(result.states[~before, :, 8]))
    assert np.any(~before)


def test_too_many_steps_are_a_status_and_count_as_in_the_plain_integrator():
    few = KNEES.some(slice(0, 20))
    result = run(few, most_steps=60)
    given = (few.start, few.constants, few.visits, few.events)
    plain = integrate(rates, *given, most_steps=60)
    assert np.sum(result.status == Status.TOO_MANY_STEPS) > 10
    assert np.array_equal(result.status, plain.status)
    assert np.array_equal(result.steps, plain.steps)
    assert np.array_equal(np.isnan(result.states), np.isnan(plain.states))


def test_cancelled_patients_are_named_and_the_others_are_complete(whole):
    asked = []
    result = run(KNEES, chunk=10, threads=1, cancel=lambda: len(asked) or asked.append(1) or False)
    cancelled = result.status == Status.CANCELLED
    assert 0 < np.sum(cancelled) < 200
    assert np.all(np.isnan(result.states[:, :, cancelled]))
    assert np.array_equal(result.states[:, :, ~cancelled], whole.states[:, :, ~cancelled])


def test_progress_counts_up_to_every_patient():
    told = []
    run(KNEES, chunk=60, threads=2, progress=lambda done, total: told.append((done, total)))
    counts = [done for done, _ in told]
    assert counts == sorted(counts)
    assert told[-1] == (200, 200)
    assert len(told) == 4


def test_no_patients_are_no_trouble():
    assert run(KNEES.some(slice(0, 0))).states.shape == (12, 17, 0)


@pytest.mark.slow
def test_the_step_is_compiled_to_packed_instructions():
    machine = platform.machine()
    compiled = lanes.compiled_step(cartilage_step.step, on_disk=False)
    text = compiled._library.get_asm_str()
    if machine in ("x86_64", "AMD64"):
        packed = re.findall(r"\bv?(?:mul|fn?m(?:add|sub)\d+)pd\b.*%[xyz]mm", text)
        scalar = re.findall(r"\bv?(?:mul|fn?m(?:add|sub)\d+)sd\b", text)
    elif machine in ("aarch64", "arm64"):
        packed = re.findall(r"\bf(?:mul|ml[as])(?:\.2d\b|\s+v\d+\.2d)", text)
        scalar = re.findall(r"\bf(?:mul|n?madd|n?msub)\s+d\d+", text)
    else:
        pytest.skip(f"no list of packed instructions for {machine}")
    assert len(packed) > 500
    assert len(scalar) < 0.02 * len(packed)
