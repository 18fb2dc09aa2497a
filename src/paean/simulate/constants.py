"""From sourced parameters to the constants of the body, closed for every patient."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.body import body_of, gain_per_share
from paean.study.source import Numbers


def typical_constants(parameters: Numbers) -> dict[str, Any]:
    """Return the constants of the typical patient, by the body's names, in order.

    Shares close to 1, so that the untreated patient rests whatever the values are. A value is a
    number, or one a patient where draws of a posterior differ.
    """
    known = {
        **parameters.group("product"),
        **parameters.group("differentiation"),
        **parameters.group("inflammation"),
        **parameters.group(parameters.base.tissue),
        **parameters.group("nociception"),
        **parameters.group("comparator"),
    }
    cubed = known["feedback_midpoint"] ** 3
    feedback = known["loop_gain"] / gain_per_share(cubed)
    known |= {
        "recruitment_feedback": feedback,
        "recruitment_damage": 1 - known["recruitment_basal"] - feedback,
        "feedback_midpoint_cubed": cubed,
        "cytokine_m1": 1 - known["cytokine_basal"] - known["cytokine_damage"],
    }
    return {name: known[name] for name in body_of(parameters.base.tissue).constants}


def with_loop_gain(constants: Mapping[str, Floats], gain: Floats) -> dict[str, Floats]:
    """Return the constants at another loop gain, the damage share closing the sum to 1."""
    feedback = gain / gain_per_share(constants["feedback_midpoint_cubed"])
    return {
        **constants,
        "recruitment_feedback": feedback,
        "recruitment_damage": 1 - constants["recruitment_basal"] - feedback,
    }


def columns(constants: Mapping[str, Floats | float], patients: int) -> Floats:
    """Return the constants as rows in their order, shape [constants, patients]."""
    return np.array(
        [np.broadcast_to(np.asarray(value, float), patients) for value in constants.values()]
    )
