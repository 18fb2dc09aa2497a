"""The one door to the integration of the body: fast lanes, or the plain integrator without numba.

numba takes half a second to import, so it is imported on first use only.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any
from warnings import warn

import numpy as np

from paean.numeric.rosenbrock import Events, Trajectories, integrate, no_events
from paean.numeric.streams import Floats
from paean.simulate.body import Body, body_of

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
    atol: float = 1e-8,
    threads: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Trajectories:
    """Return the states of the body at each visit, patients in columns.

    ``start`` [states, patients] at day 0, ``constants`` [constants, patients], ``visits``
    [visits, patients] in days. ``progress(done, patients)`` is called and ``cancel()`` asked
    from time to time; patients not begun when it says yes end CANCELLED. Results depend
    neither on the threads nor on which patients are integrated together.

    Memory is what goes in and comes out: 1.6 kB a patient for 12 visits, so a million
    patients are best given in parts of some 50,000.
    """
    fast = _lanes()
    if fast is not None:
        return fast.integrate_lanes(
            step_of(body), start, constants, visits, events,
            rtol=rtol, atol=atol, threads=threads, progress=progress, cancel=cancel,
        )  # fmt: skip
    warn(_PLAIN, RuntimeWarning, stacklevel=2)
    result = integrate(body.rates, start, constants, visits, events, rtol=rtol, atol=atol)
    if progress is not None:
        progress(start.shape[1], start.shape[1])
    return result


def warm() -> None:
    """Compile the knee and keep it on disk, so that the next start is fast.

    Other tissues take some four seconds on the first use of each.
    """
    if _lanes() is None:
        return
    knee = body_of("cartilage")
    constants, start = np.ones((len(knee.constants), 1)), np.ones((len(knee.states), 1))
    integrate_body(knee, start, constants, np.ones((1, 1)), no_events(len(knee.states), 1))


def step_of(body: Body) -> Any:
    """Return the generated step of a body, a module of ``generated``; its text is long."""
    return import_module(f"paean.simulate.generated.{body.tissue.name}_step")


def _lanes() -> Any:
    """Return the module of the fast integrator, or None where numba is absent."""
    try:
        return import_module("paean.numeric.lanes")
    except ImportError:
        return None
