"""The door to the integration of the body, with and without numba."""

import subprocess
import sys

import numpy as np
import pytest

from paean.evidence.parameters import tissue_parameters
from paean.numeric.rosenbrock import Events, Status, integrate
from paean.simulate.body import body_of, starts_of
from paean.simulate.constants import columns, typical_constants
from paean.simulate.engine import integrate_body, usual_people, warm
from paean.simulate.tissues import tissues
from random_knees import random_knees

KNEES = random_knees(30)
GIVEN = (body_of("cartilage"), KNEES.start, KNEES.constants, KNEES.visits, KNEES.events)


def test_without_numba_the_plain_integrator_warns_once_and_agrees(monkeypatch):
    fast = integrate_body(*GIVEN)
    monkeypatch.setitem(sys.modules, "paean.numeric.lanes", None)
    told = []
    with pytest.warns(RuntimeWarning, match="pip install numba") as warned:
        plain = integrate_body(*GIVEN, progress=lambda done, total: told.append((done, total)))
    assert len(warned) == 1
    assert told == [(30, 30)]
    np.testing.assert_allclose(plain.states, fast.states, rtol=1e-6, atol=1e-8)


def usual_and_rare(tissue, number=40):
    """Return what ``integrate_body`` takes, every other patient with something rare."""
    body, known = body_of(tissue), tissue_parameters(tissue)
    rows = columns(typical_constants(known), number)
    start = body.resting_state(rows, *starts_of(body.tissue, known))
    shape = (2, len(body.states), number)
    shift, doses = np.zeros(shape), np.linspace(0, 200, number)
    shift[0, body.states.index("fast_cells")] = doses
    shift[1, body.states.index("antibody_central"), 1::4] = 5_000.0
    rows[body.constants.index("share_per_million"), 3::4] = 1e-5
    days = np.repeat([[0.0], [30.0]], number, axis=1)
    visits = np.repeat([[1.0], [60.0], [400.0]], number, axis=1)
    return body, start, rows, visits, Events(days=days, scale=np.ones(shape), shift=shift)


@pytest.mark.parametrize("tissue", tissues())
def test_the_step_of_usual_people_is_the_whole_step_without_what_is_0_in_them(tissue):
    given = usual_and_rare(tissue)
    usual = usual_people(given[0], given[1], given[2], given[4])
    assert usual.tolist() == [True, False] * 20
    mixed = integrate_body(*given)
    whole = integrate(given[0].rates, *given[1:])
    np.testing.assert_allclose(mixed.states, whole.states, rtol=1e-7, atol=1e-9)
    assert np.all(mixed.status == Status.DONE)
    alone = integrate_body(
        given[0], *(table[:, usual] for table in given[1:4]), given[4].some(usual)
    )
    assert np.array_equal(alone.states, mixed.states[:, :, usual])
    assert np.array_equal(alone.steps, mixed.steps[usual])


def test_progress_counts_usual_and_other_people_together():
    told = []
    integrate_body(
        *usual_and_rare("cartilage"), progress=lambda done, total: told.append((done, total))
    )
    assert told == [(20, 40), (40, 40)]


def test_nobody_is_begun_after_the_run_is_cancelled():
    result = integrate_body(*usual_and_rare("cartilage"), cancel=lambda: True)
    assert (result.status[::2] == Status.DONE).all()
    assert (result.status[1::2] == Status.CANCELLED).all()
    assert np.isnan(result.states[:, :, 1::2]).all()


def test_a_body_at_rest_stays_at_rest():
    rest = KNEES.events.shift * 0
    result = integrate_body(*GIVEN[:4], type(KNEES.events)(
        days=KNEES.events.days, scale=np.ones_like(rest), shift=rest
    ))  # fmt: skip
    assert np.all(result.status == Status.DONE)
    np.testing.assert_allclose(result.states[:, 2:4], 1, rtol=1e-6)


def test_importing_the_engine_does_not_import_numba():
    code = "import sys, paean.simulate.engine; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_warming_leaves_a_compiled_engine_behind():
    from paean.numeric import lanes

    warm()
    assert lanes.run_lanes.signatures
