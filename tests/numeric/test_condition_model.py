"""The fitted model of a condition: what its natural course moves. Needs the extra calibrate."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from paean.evidence.parameters import condition_parameters
from paean.numeric.streams import Floats
from paean.simulate.calibration.conditions import SPECS

_WHY = "the extra calibrate is not installed"
jax = pytest.importorskip("jax", reason=_WHY)
handlers = pytest.importorskip("numpyro.handlers", reason=_WHY)
fitted = pytest.importorskip("paean.simulate.calibration.condition_model", reason=_WHY)


@cache
def disc() -> Any:
    name = "discogenic_back_pain"
    return fitted.condition_problem(SPECS[name], condition_parameters(name), "memory")


@cache
def a_draw() -> Any:
    """Return one draw of the prior."""
    drawn = handlers.seed(fitted.draw_condition_prior, jax.random.PRNGKey(3))
    sites = handlers.trace(drawn).get_trace(disc())
    return {n: site["value"] for n, site in sites.items() if site["type"] == "sample"}


def changes(**changed: Any) -> Floats:
    """Return the expected changes [observations] of that draw with some of it replaced."""
    of = disc()
    completed = fitted.complete_condition({**a_draw(), **changed}, of)
    return np.asarray(fitted.expected_changes(completed, of.arrays, of))


def test_a_trial_with_a_kinder_natural_course_falls_further_and_no_other_moves() -> None:
    data = disc().data
    raw = np.zeros(len(data.trials))
    alike = changes(natural_sd=0.5, natural_raw=raw)
    for number in range(len(raw)):
        kinder = changes(
            natural_sd=0.5, natural_raw=np.where(np.arange(len(raw)) == number, 1, raw)
        )
        mine = data.trial[data.arm] == number
        assert np.all(kinder[mine] < alike[mine] - 0.1)
        assert np.array_equal(kinder[~mine], alike[~mine])


def test_where_trials_do_not_differ_in_natural_course_its_draws_say_nothing() -> None:
    raw = np.linspace(-2, 2, len(disc().data.trials))
    assert np.array_equal(changes(natural_sd=0.0, natural_raw=raw), changes(natural_sd=0.0))


def test_arms_that_get_nothing_have_a_natural_course_and_no_sham_response() -> None:
    data = disc().data
    nothing = data.kind[data.arm] == 0
    assert nothing.any()
    raw = np.zeros(len(data.trials))
    plain = changes(natural_raw=raw, trial_raw=raw)
    assert np.all(changes(natural_raw=raw + 1, trial_raw=raw)[nothing] < plain[nothing])
    assert np.array_equal(changes(natural_raw=raw, trial_raw=raw + 1)[nothing], plain[nothing])
