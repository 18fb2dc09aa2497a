"""Write the stored reference of the engine: 300 random knees by SciPy's LSODA at rtol 1e-10.

python benchmarks/lsoda_reference.py    (some minutes; writes tests/reference/data)
"""

from pathlib import Path

import numpy as np
import scipy
from scipy.integrate import solve_ivp

from paean.numeric.streams import Floats
from random_knees import KNEE, Knees, pain, random_knees

PATIENTS = 300
STORED = Path(__file__).parents[1] / "tests" / "reference" / "data" / "knee_lsoda_pain.csv"


def lsoda_states(knees: Knees, patient: int, rtol: float = 1e-10, atol: float = 1e-13) -> Floats:
    """Return the states of one patient at the visits [visits, states], event by event."""
    constants = [float(c) for c in knees.constants[:, patient]]
    visits, events = knees.visits[:, patient], knees.events
    y, day, seen = knees.start[:, patient], 0.0, np.empty((len(visits), len(knees.start)))
    for k in range(len(events.days) + 1):
        end = events.days[k, patient] if k < len(events.days) else visits[-1]
        end = min(end, visits[-1])
        due = (visits > day) & (visits <= end)
        if end > day:
            days = np.union1d(visits[due], [end])
            run = solve_ivp(
                lambda _, z: KNEE.rates([float(v) for v in z], constants),
                (day, end), y, method="LSODA", t_eval=days, rtol=rtol, atol=atol,
            )  # fmt: skip
            seen[due] = run.y.T[np.isin(days, visits[due])]
            y, day = run.y[:, -1], end
        if k < len(events.days):
            y = events.scale[k, :, patient] * y + events.shift[k, :, patient]
    return seen


def main() -> None:
    """Write pain of every patient, one row each, one column a visit."""
    knees = random_knees(PATIENTS)
    states = np.stack([lsoda_states(knees, i) for i in range(PATIENTS)], axis=-1)
    head = f"pain of random_knees({PATIENTS}), SciPy {scipy.__version__} LSODA rtol 1e-10"
    np.savetxt(STORED, pain(states).T, fmt="%.10f", delimiter=",", header=head)


if __name__ == "__main__":
    main()
