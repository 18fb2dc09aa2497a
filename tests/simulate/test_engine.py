"""The door to the integration of the body, with and without numba."""

import subprocess
import sys

import numpy as np
import pytest

from paean.numeric.rosenbrock import Status
from paean.simulate.body import body_of
from paean.simulate.engine import integrate_body, warm
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
