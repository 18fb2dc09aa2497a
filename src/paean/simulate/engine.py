"""The one door to the integrators."""

from paean.numeric.rosenbrock import Events, Trajectories, integrate
from paean.numeric.streams import Floats
from paean.simulate.body import rates


def integrate_body(
    start: Floats, constants: Floats, visits: Floats, events: Events, *, rtol: float = 1e-5
) -> Trajectories:
    """Return the states of the body at the visits, one column per patient."""
    return integrate(rates, start, constants, visits, events, rtol=rtol)
