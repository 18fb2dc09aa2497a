"""Random knees with extremes: the patients that tests and benchmarks of the engine share.

Doses of 0 to 300 million cells in one to three injections, loop gain 0.3 to 0.85, every rate
constant log-normal with a coefficient of variation of 0.3, a steroid injection, load relief
and an anti-NGF antibody in a third of patients each; twelve visits in 104 weeks.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from paean.evidence.parameters import reference_parameters
from paean.numeric.rosenbrock import Events
from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.body import body_of
from paean.simulate.constants import columns, typical_constants, with_loop_gain

KNEE = body_of("cartilage")
STATES = KNEE.states
VISIT_WEEKS = (2, 4, 6, 8, 12, 16, 26, 39, 52, 65, 78, 104)
_LOG_SD = np.sqrt(np.log(1 + 0.3**2))
_RETAINED, _FAST = 0.5 * 0.85, 0.85


@dataclass(frozen=True, slots=True, kw_only=True)
class Knees:
    """What an integrator of the body takes, patients in columns."""

    start: Floats
    constants: Floats
    visits: Floats
    events: Events

    def some(self, which: slice) -> "Knees":
        """Return some of the patients."""
        return Knees(
            start=self.start[:, which],
            constants=self.constants[:, which],
            visits=self.visits[:, which],
            events=self.events.some(which),
        )


def random_knees(patients: int, seed: int = 1, first: int = 0) -> Knees:
    """Return patients ``first`` to ``first + patients - 1`` of the endless population."""

    def between(what: str, low: float, high: float) -> Floats:
        return low + (high - low) * uniforms(seed, what, first, patients)[0]

    constants = {
        name: value * np.exp(_LOG_SD * normals(seed, name, first, patients)[0])
        if name.endswith("_per_day")
        else np.full(patients, value)
        for name, value in typical_constants(reference_parameters()).items()
    }
    rows = columns(with_loop_gain(constants, between("loop gain", 0.3, 0.85)), patients)
    start = KNEE.resting_state(
        rows, between("proteoglycan", 0.5, 0.95), between("collagen", 0.7, 1)
    )
    visits = np.repeat(7.0 * np.array(VISIT_WEEKS)[:, None], patients, axis=1)
    return Knees(start=start, constants=rows, visits=visits, events=_treatments(between, patients))


def pain(states: Floats) -> Floats:
    """Return pain, 0 to 10, of states [visits, states, patients]: 6 at rest."""
    peripheral = states[:, STATES.index("peripheral")]
    central = states[:, STATES.index("central")]
    latent = np.log(0.6 / 0.4) + 0.7 * (peripheral - 1) + 1.4 * (central - 1)
    return 10 / (1 + np.exp(-latent))


def _treatments(between: Callable[[str, float, float], Floats], patients: int) -> Events:
    days = [np.zeros(patients)]
    days += [np.where(between("second day", 0, 1) < 0.5, 28.0, 84.0)]
    days += [np.where(between("third day", 0, 1) < 0.5, 182.0, 273.0)]
    other = between("other day", 1, 700)
    scale = np.ones((4, len(STATES), patients))
    shift = np.zeros((4, len(STATES), patients))
    injections = np.floor(between("injections", 1, 4))
    for k in range(3):
        dose = between(f"dose {k}", 0, 300) * (injections > k) * _RETAINED
        dose = np.where(between(f"sham {k}", 0, 1) < 0.1, 0.0, dose)
        shift[k, STATES.index("fast_cells")] = _FAST * dose
        shift[k, STATES.index("slow_cells")] = (1 - _FAST) * dose
    steroid = np.where(between("steroid", 0, 1) < 1 / 3, between("effect", 0.3, 0.9), 0.0)
    scale[3, STATES.index("steroid")], shift[3, STATES.index("steroid")] = 0, steroid
    relief = np.where(between("relief", 0, 1) < 1 / 3, between("relief size", 0, 0.4), 0.0)
    shift[1, STATES.index("load_relief_target")] = relief
    antibody = np.where(between("antibody", 0, 1) < 1 / 3, between("antibody ug", 1e3, 2e4), 0.0)
    shift[1:3, STATES.index("antibody_central")] = antibody
    table = np.array([*days, other])
    order = np.argsort(table, axis=0, kind="stable")
    return Events(
        days=np.take_along_axis(table, order, 0),
        scale=np.take_along_axis(scale, order[:, None], 0),
        shift=np.take_along_axis(shift, order[:, None], 0),
    )
