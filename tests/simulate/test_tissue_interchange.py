"""Every tissue that is exported is the tissue that is simulated, for a reader of another make."""

import importlib
import warnings

import numpy as np
import pytest

from paean.evidence.parameters import tissue_parameters
from paean.files.sbml import sbml_text
from paean.numeric.rosenbrock import no_events
from paean.simulate.body import body_of, starts_of
from paean.simulate.constants import columns, typical_constants
from paean.simulate.engine import integrate_body
from paean.simulate.interchange import REFERENCE_ARM, body_document
from paean.simulate.tissues import tissues

DAYS = [1.0, 7.0, 30.0, 120.0, 365.0, 730.0]


@pytest.mark.parametrize("tissue", tissues())
def test_libroadrunner_follows_the_engine(tissue: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # generated wrappers on import
        try:
            roadrunner = importlib.import_module("roadrunner")
        except ModuleNotFoundError:
            pytest.skip("libroadrunner is not installed; it comes with the test extra")
    body, known = body_of(tissue), tissue_parameters(tissue)
    model = roadrunner.RoadRunner(sbml_text(body_document(known, REFERENCE_ARM, notes=("a test",))))
    model.integrator.setValue("relative_tolerance", 1e-9)
    model.integrator.setValue("absolute_tolerance", 1e-12)
    model.integrator.setValue("maximum_num_steps", 100_000)
    model.timeCourseSelections = list(body.states)
    rows = np.asarray(model.simulate(times=[0.0, *DAYS]))[1:]

    k = columns(typical_constants(known), 1)
    start = body.resting_state(k, *starts_of(body.tissue, known))
    slow, arriving = known["product.slow_fraction"], 50.0 * 0.85 * 0.5
    start[:2, 0] = (1 - slow) * arriving, slow * arriving
    visits, nothing = np.array(DAYS)[:, None], no_events(len(start), 1)
    states = integrate_body(body, start, k, visits, nothing, rtol=1e-8, atol=1e-11).states
    for i, state in enumerate(body.states):
        np.testing.assert_allclose(rows[:, i], states[:, i, 0], rtol=1e-4, atol=1e-7, err_msg=state)
