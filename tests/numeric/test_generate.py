"""The generated step: exact, of order 4, and the file that is committed."""

import ctypes
import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import sympy

from paean.numeric import generate, lanes
from paean.numeric.expression import Tape
from paean.numeric.layout import LANES
from paean.numeric.rosenbrock import Events, Status, integrate, no_events, rodas4_step
from paean.simulate.body import body_of
from paean.simulate.generated import cartilage_step, regenerate
from paean.simulate.tissues import tissues
from random_knees import random_knees

KNEE = body_of("cartilage")


def decay(y, p):
    return (-p[0] * y[0], p[0] * y[0] - p[1] * y[1])


def module_of(source: str, folder: Path) -> ModuleType:
    path = folder / "a_step.py"
    path.write_text(source, encoding="utf-8")
    found = importlib.util.spec_from_file_location("a_step", path)
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def workspace(y, constants, length):
    """Return the rows that a step of 16 knees reads and writes."""
    work = np.zeros((2 * cartilage_step.STATES + 2 + cartilage_step.PREPARED, LANES))
    work[: cartilage_step.STATES], work[cartilage_step.STATES] = y, length
    work[2 * cartilage_step.STATES + 2 :] = cartilage_step.prepare(constants)
    return work


def stepped(y, constants, length, rtol, atol):
    """Return states after, squared error, states before a step of 16 knees, in plain Python."""
    work, states = workspace(y, constants, length), cartilage_step.STATES
    cartilage_step.step(work.reshape(-1), rtol, atol)
    return work[:states], work[states + 1], work[states + 2 : 2 * states + 2]


def test_the_committed_step_is_what_the_generator_writes():
    folder = Path(regenerate.__file__).parent
    for name, text in regenerate.sources().items():
        assert (folder / name).read_text(encoding="utf-8") == text, (
            f"{name} is stale: python -m paean.simulate.generated.regenerate"
        )


def test_one_generated_step_is_one_plain_step():
    knees = random_knees(LANES)
    y = knees.start + knees.events.shift[0]
    length = np.linspace(0.01, 3, LANES)
    after, squared, _ = stepped(y, knees.constants, length, 1.0, 1.0)
    plain, error = rodas4_step(KNEE.rates, y, knees.constants, length, 1.0, 1.0)
    assert 0 < np.sum(error <= 1) < LANES
    np.testing.assert_allclose(after, plain, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(np.sqrt(squared), error, rtol=1e-6, atol=1e-14)


def test_a_step_keeps_the_states_before_for_the_case_that_it_is_rejected():
    knees = random_knees(LANES)
    y = knees.start + 1.0
    _, squared, before = stepped(y, knees.constants, np.full(LANES, 5.0), 1e-12, 1e-12)
    assert np.all(squared > 1)
    assert np.array_equal(before, y)


def test_halving_the_step_divides_the_error_by_sixteen():
    knees = random_knees(LANES)
    y = 1.2 * knees.start + knees.events.shift[0] / 30
    at_the_end, nothing = np.full((1, LANES), 20.0), no_events(len(KNEE.states), LANES)
    given = (KNEE.rates, y, knees.constants, at_the_end, nothing)
    exact = integrate(*given, rtol=1e-13, atol=1e-14).states[0]
    step = lanes.compiled_step(cartilage_step.step).ctypes
    errors = []
    for steps in (64, 128, 256, 512):
        work = workspace(y, knees.constants, 20.0 / steps)
        for _ in range(steps):
            step(work.ctypes.data_as(ctypes.POINTER(ctypes.c_double)), 1e9, 1e9)
        errors.append(np.max(np.abs(work[: cartilage_step.STATES] - exact) / (1 + np.abs(exact))))
    orders = np.log2(np.array(errors[:-1]) / np.array(errors[1:]))
    assert np.all((orders > 3.8) & (orders < 4.7)), orders


def test_a_decay_chain_follows_its_closed_form(tmp_path):
    chain = module_of(generate.step_source(decay, ("a", "b"), ("k", "l"), origin="x"), tmp_path)
    k, l = np.linspace(0.01, 3, 40), np.full(40, 0.2)  # noqa: E741
    days = np.repeat(np.array([0.0, 0.5, 3.0, 10.0])[:, None], 40, axis=1)
    start = np.array([np.ones(40), np.zeros(40)])
    events = Events(
        days=np.full((1, 40), 3.0), scale=np.full((1, 2, 40), 2.0), shift=np.ones((1, 2, 40))
    )
    given = (chain, start, np.array([k, l]), days, events)
    found = lanes.integrate_lanes(*given, rtol=1e-8, atol=1e-10)

    def after(a, b, t):
        gone = np.exp(-k * t)
        return np.array([a * gone, b * np.exp(-l * t) + a * k * (gone - np.exp(-l * t)) / (l - k)])

    assert np.all(found.status == Status.DONE)
    assert np.array_equal(found.states[0], start)
    for visit, t in ((1, 0.5), (2, 3.0)):
        np.testing.assert_allclose(found.states[visit], after(1, 0, t), atol=1e-6)
    a, b = 2 * after(1, 0, 3.0) + 1
    np.testing.assert_allclose(found.states[3], after(a, b, 7.0), atol=1e-5)


@pytest.mark.parametrize("tissue", tissues())
def test_the_recorded_jacobian_is_the_one_of_computer_algebra(tissue):
    body = body_of(tissue)
    tape, symbols = Tape(), sympy.symbols(body.states, positive=True)
    named = sympy.symbols(body.constants, positive=True)
    y, p = tape.inputs(body.states, varying=True), tape.inputs(body.constants, varying=False)
    of = {node.index: j for j, node in enumerate(y)}
    recorded = [tape.derivatives(tape.node(rate), of) for rate in body.rates(y, p)]
    algebra = [sympy.sympify(rate) for rate in body.rates(symbols, named)]
    for i, row in enumerate(recorded):
        nonzero = {j for j, s in enumerate(symbols) if algebra[i].diff(s) != 0}
        assert set(row) == nonzero


def test_a_power_that_is_neither_integer_nor_a_root_is_refused():
    def odd(y, _):
        return (y[0] ** 0.3,)

    with pytest.raises(ValueError, match="integer powers and square roots"):
        generate.step_source(odd, ("a",), ("k",), origin="x")


def test_integer_powers_become_products_and_half_powers_roots():
    def powers(y, p):
        return (p[0] * y[0] ** 3 + y[0] ** -2 - y[0] ** 0.5,)

    text = generate.step_source(powers, ("a",), ("k",), origin="x")
    assert "**" not in text
    assert "sqrt(a)" in text


def test_an_idle_state_vanishes_from_the_step_and_must_stay_at_0(tmp_path):
    whole = generate.step_source(decay, ("a", "b"), ("k", "l"), origin="x")
    without = generate.step_source(decay, ("a", "b"), ("k", "l"), origin="x", idle=("a",))
    assert "a = work[" in whole
    assert "a = work[" not in without
    chain = module_of(without, tmp_path)
    start, days = np.array([[0.0], [3.0]]), np.array([[5.0]])
    given = (chain, start, np.array([[0.1], [0.2]]), days, no_events(2, 1))
    found = lanes.integrate_lanes(*given, rtol=1e-8)
    np.testing.assert_allclose(found.states[0, :, 0], [0, 3 * np.exp(-1)], atol=1e-7)
    with pytest.raises(ValueError, match="b does not stay at 0"):
        generate.step_source(decay, ("a", "b"), ("k", "l"), origin="x", idle=("b",))
