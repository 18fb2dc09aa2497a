"""How bad it is where it begins: the grade of a strain decides how much of the muscle is torn."""

import numpy as np

from paean.study.protocol import Condition
from paean.study.source import ParameterSet

_GRADE = "grade."


def graded(parameters: ParameterSet, condition: Condition) -> ParameterSet:
    """Return the parameters of a condition at the severity that its protocol states.

    Where the condition has grades and the protocol names some of them, the mean tear of these
    takes the place of the usual one, and the damage signal of day 0 grows with it. Else the
    parameters are as they were.
    """
    known = {
        p.name.removeprefix(_GRADE + "grade_"): p.value
        for p in parameters.parameters
        if p.name.startswith(_GRADE)
    }
    torn = [known[grade] for grade in condition.severity if grade in known]
    if not torn:
        return parameters
    tissue = parameters.tissue
    usual = 1 - parameters[f"{tissue}.fibre_area_start"] - parameters[f"{tissue}.scar_start"]
    hole = float(np.mean(torn))
    start = {
        "fibre_area_start": 1 - parameters[f"{tissue}.scar_start"] - hole,
        "damage_start": parameters[f"{tissue}.damage_start"] * hole / usual,
    }
    version = f"{parameters.version}, grade {' '.join(condition.severity)}"
    return parameters.with_values(version, **{tissue: start})
