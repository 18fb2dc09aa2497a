"""The one door to the integration of the body: fast lanes, or the plain integrator without numba.

numba takes half a second to import, so it is imported on first use only.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any
from warnings import warn

import numpy as np
from numpy.typing import NDArray

from paean.numeric.rosenbrock import Events, Status, Trajectories, integrate, no_events
from paean.numeric.streams import Floats
from paean.simulate.body import RARE, Body, body_of

_PLAIN = (
    "numba cannot be imported: the plain integrator runs instead, correct but about a hundred "
    "times slower. Remedy: python -m pip install numba"
)


def integrate_body(
    body: Body,
    start: Floats,
    constants: Floats,
    visits: Floats,
    events: Events,
    *,
    rtol: float = 1e-5,
    atol: float | None = None,
    threads: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Trajectories:
    """Return the states of the body at each visit, patients in columns.

    ``start`` [states, patients] at day 0, ``constants`` [constants, patients], ``visits``
    [visits, patients] in days. ``atol``, in the unit of each state, is 0.3 ``rtol`` by default.
    ``progress(done, patients)`` is called and ``cancel()`` asked from time to time; patients not
    begun when it says yes end CANCELLED. Results depend neither on the threads nor on which
    patients are integrated together.

    Memory is what goes in and comes out: 1.6 kB a patient for 12 visits, so a million
    patients are best given in parts of some 50,000.
    """
    fast = _lanes()
    if fast is None:
        warn(_PLAIN, RuntimeWarning, stacklevel=2)
        result = integrate(body.rates, start, constants, visits, events, rtol=rtol, atol=atol)
        if progress is not None:
            progress(start.shape[1], start.shape[1])
        return result
    how: dict[str, Any] = {"rtol": rtol, "atol": atol, "threads": threads, "cancel": cancel}
    usual = usual_people(body, start, constants, events)
    if usual.all() or not usual.any():
        given = (step_of(body, usual=bool(usual.all())), start, constants, visits, events)
        return fast.integrate_lanes(*given, progress=progress, **how)
    states = np.full((len(visits), *start.shape), np.nan)
    status, steps = np.full(len(usual), int(Status.CANCELLED)), np.zeros(len(usual), np.int64)
    for group, before in ((usual, 0), (~usual, int(usual.sum()))):
        if before and cancel is not None and cancel():
            break
        part = fast.integrate_lanes(
            step_of(body, usual=group is usual), start[:, group], constants[:, group],
            visits[:, group], events.some(group),
            progress=_after(before, len(usual), progress), **how,
        )  # fmt: skip
        states[:, :, group], status[group], steps[group] = part.states, part.status, part.steps
    return Trajectories(states=states, status=status, steps=steps)


def usual_people(body: Body, start: Floats, constants: Floats, events: Events) -> NDArray[np.bool_]:
    """Return whether what is rare stays 0 in a patient, shape [patients]; shapes as above."""
    zero = np.ones(start.shape[1], dtype=bool)
    for name in RARE:
        if name in body.constants:
            zero &= constants[body.constants.index(name)] == 0
        else:
            i = body.states.index(name)
            zero &= (start[i] == 0) & (events.shift[:, i] == 0).all(axis=0)
    return zero


def _after(
    before: int, patients: int, progress: Callable[[int, int], None] | None
) -> Callable[[int, int], None] | None:
    """Return a progress that counts on from ``before``."""
    return progress and (lambda done, _: progress(before + done, patients))


def warm() -> None:
    """Compile the knee and keep it on disk, so that the next start is fast.

    Other tissues take some four seconds on the first use of each.
    """
    if _lanes() is None:
        return
    knee = body_of("cartilage")
    constants, start = np.ones((len(knee.constants), 2)), np.ones((len(knee.states), 2))
    for name in RARE:  # of the two patients, one is usual
        row = constants if name in knee.constants else start
        row[(knee.constants if name in knee.constants else knee.states).index(name), 0] = 0
    integrate_body(knee, start, constants, np.ones((1, 2)), no_events(len(knee.states), 2))


def step_of(body: Body, *, usual: bool = False) -> Any:
    """Return a generated step of a body, a module of ``generated``; its text is long.

    The step for ``usual`` people leaves out what is 0 in them.
    """
    kind = "usual_step" if usual else "step"
    return import_module(f"paean.simulate.generated.{body.tissue.name}_{kind}")


def _lanes() -> Any:
    """Return the module of the fast integrator, or None where numba is absent."""
    try:
        return import_module("paean.numeric.lanes")
    except ImportError:
        return None
