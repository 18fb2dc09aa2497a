"""Two hypotheses of lasting benefit that the data cannot separate.

``memory``: an inflammatory loop that holds what cells have changed, as in the reference body.
``none``: no loop, so the body returns when the cells are gone, and the added effect fades with a
half-life of half a year. Trials end too early and differ too much to tell them apart.
"""

import numpy as np

from paean.study.source import ParameterSet

HYPOTHESES = ("memory", "none")
# half and half: the trials left out prefer neither (assumption)
DEFAULT_WEIGHT = {"memory": 0.5, "none": 0.5}
# typical loop gain under memory: inside the range drawn for patients (0.65 to 0.85)
GAIN = {"memory": (0.66, 0.845), "none": (0.0005, 0.0005)}
_NO_LOOP = {
    "recruitment_basal": 0.637,  # the loop's share goes to the basal one (model notes E8)
    "loop_gain": 0.0005,
    "loop_gain_floor": 0.0,
    "loop_gain_ceiling": 0.001,
}
_FADE_PER_DAY = float(np.log(2) / 182.6)  # half-life of half a year; assumption


def under(parameters: ParameterSet, hypothesis: str) -> ParameterSet:
    """Return the parameters under a hypothesis of lasting benefit; KeyError if there is none."""
    version = f"{parameters.version}, {hypothesis}"
    if hypothesis == "memory":
        return parameters.with_values(version)
    if hypothesis == "none":
        return parameters.with_values(
            version, inflammation=_NO_LOOP, addition={"fade_per_day": _FADE_PER_DAY}
        )
    raise KeyError(hypothesis)
