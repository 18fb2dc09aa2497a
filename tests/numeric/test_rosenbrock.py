"""The plain integrator: order, closed forms, events, failure as a value."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from paean.numeric.rosenbrock import Events, Status, integrate, jacobian, no_events, rodas4_step


def decay(y, p):
    return (-p[0] * y[0], p[0] * y[0] - p[1] * y[1])


def stiff(y, p):
    """Robertson's reaction, the classic stiff system."""
    a, b, c = p
    return (
        -a * y[0] + b * y[1] * y[2],
        a * y[0] - b * y[1] * y[2] - c * y[1] * y[1],
        c * y[1] * y[1],
    )


def logistic(y, p):
    return (p[0] * y[0] * (1 - y[0]),)


def test_halving_the_step_divides_the_error_by_sixteen() -> None:
    y0, p = np.array([[0.1]]), np.array([[1.0]])
    exact = 1 / (1 + 9 * np.exp(-2.0))
    errors = []
    for steps in (10, 20, 40):
        y = y0
        for _ in range(steps):
            y, _ = rodas4_step(logistic, y, p, np.array([2.0 / steps]), 1e-6, 1e-9)
        errors.append(abs(float(y[0, 0]) - exact))
    assert np.log2(errors[0] / errors[1]) == pytest.approx(4, abs=0.4)
    assert np.log2(errors[1] / errors[2]) == pytest.approx(4, abs=0.4)


def test_a_chain_of_decays_has_its_closed_form() -> None:
    a, b = np.array([0.5, 3.0]), np.array([0.1, 40.0])
    days = np.array([[0.0, 0.0], [1.0, 2.0], [30.0, 7.0]])
    start = np.array([[1.0, 1.0], [0.0, 0.0]])
    path = integrate(decay, start, np.array([a, b]), days, no_events(2, 2), rtol=1e-9, atol=1e-12)
    second = a / (b - a) * (np.exp(-a * days) - np.exp(-b * days))
    assert path.states[:, 0] == pytest.approx(np.exp(-a * days), abs=1e-9)
    assert path.states[:, 1] == pytest.approx(second, abs=1e-9)


def test_robertsons_reaction_agrees_with_an_independent_solver() -> None:
    p = np.array([[0.04], [1e4], [3e7]])
    days = np.array([[0.4], [40.0], [4000.0]])
    start = np.array([[1.0], [0.0], [0.0]])
    path = integrate(stiff, start, p, days, no_events(3, 1), rtol=1e-8, atol=1e-14)
    other = solve_ivp(
        lambda _t, y: stiff(y, p[:, 0]), (0, 4000), start[:, 0], "Radau",
        t_eval=days[:, 0], rtol=1e-9, atol=1e-14,
    )  # fmt: skip
    assert path.states[:, :, 0] == pytest.approx(other.y.T, rel=1e-6, abs=1e-12)
    assert path.states[:, :, 0].sum(axis=1) == pytest.approx(1.0, abs=1e-10)


def test_the_jacobian_is_exact() -> None:
    y, p = np.array([[0.9], [2e-5], [0.1]]), np.array([[0.04], [1e4], [3e7]])
    expected = [[-0.04, 1e3, 0.2], [0.04, -1e3 - 1200, -0.2], [0.0, 1200, 0.0]]
    assert jacobian(stiff, y, p)[:, :, 0] == pytest.approx(np.array(expected), rel=1e-12)


def test_a_visit_sees_the_state_before_the_event_of_its_day() -> None:
    events = Events(
        days=np.array([[0.0], [2.0]]),
        scale=np.array([[[1.0], [1.0]], [[0.5], [0.0]]]),
        shift=np.array([[[1.0], [0.0]], [[3.0], [0.0]]]),
    )
    path = integrate(
        decay,
        np.zeros((2, 1)),
        np.array([[0.1], [0.2]]),
        np.array([[0.0], [2.0], [4.0]]),
        events,
        rtol=1e-9,
    )
    before = np.exp(-0.2)
    after = (0.5 * before + 3.0) * np.exp(-0.2)
    assert path.states[:, 0, 0] == pytest.approx([0.0, before, after], rel=1e-7)


def test_a_column_that_fails_fails_alone() -> None:
    start = np.array([[0.1, 0.1, 0.1]])
    rate = np.array([[1.0, np.nan, 1.0]])
    days = np.full((1, 3), 2.0)
    path = integrate(logistic, start, rate, days, no_events(1, 3))
    alone = integrate(logistic, start[:, :1], rate[:, :1], days[:, :1], no_events(1, 1))
    assert list(path.status) == [Status.DONE, Status.STEP_TOO_SMALL, Status.DONE]
    assert np.isnan(path.states[0, 0, 1])
    assert path.states[0, 0, 0] == path.states[0, 0, 2] == alone.states[0, 0, 0]


def test_columns_do_not_feel_each_other() -> None:
    generator = np.random.default_rng(1)
    start = generator.uniform(0.01, 0.9, (1, 9))
    rate = generator.uniform(0.1, 30.0, (1, 9))
    days = np.sort(generator.uniform(0.0, 9.0, (4, 9)), axis=0)
    together = integrate(logistic, start, rate, days, no_events(1, 9))
    for i in range(9):
        column = slice(i, i + 1)
        alone = integrate(
            logistic, start[:, column], rate[:, column], days[:, column], no_events(1, 1)
        )
        assert np.array_equal(alone.states[:, :, 0], together.states[:, :, i])
