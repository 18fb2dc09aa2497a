"""The signed effect of cells beside the mechanism: free in sign, size and order of doses.

The mechanism can only relieve, and the more the higher the dose. Trials say neither, so each
product has an effect of its own on the latent scale that may harm, and each band of doses a
deviation from it; both are 0 at dose 0. See docs/explanation/calibration.md.
"""

import numpy as np

from paean.numeric.streams import Floats
from paean.study.source import Numbers
from paean.study.treatment import Arm, CellProduct

# upper ends of the bands, million cells
DOSE_BANDS = {"dose_to_15": 15.0, "dose_to_40": 40.0, "dose_to_80": 80.0, "dose_above_80": np.inf}


def dose_band(dose_million_cells: float) -> str:
    """Return the name of the band of a stated dose."""
    return next(name for name, most in DOSE_BANDS.items() if dose_million_cells <= most)


def added_relief(arm: Arm, parameters: Numbers, since: Floats, deviation: Floats | float) -> Floats:
    """Return the relief (logit; negative is harm) added beside the mechanism.

    ``since`` [visits, people] days from the arm's first treatment; ``deviation`` of this trial's
    effect from the mean trial's. Both set in with ``addition.onset_per_day`` and fade with
    ``addition.fade_per_day``. Cells that are dead or none add nothing.
    """
    given = [c for c in arm.cells if c.dose_million_cells != 0 and c.viability != 0]
    if arm.cells and not given:
        return np.zeros_like(since)
    effect = product_effect(given[0], parameters) if given else 0.0
    course = addition_course(
        np.maximum(since, 0.0),
        parameters["addition.onset_per_day"],
        parameters["addition.fade_per_day"],
    )
    return np.asarray((effect + deviation) * course)


def addition_course(t: Floats, onset_per_day: Floats | float, fade: Floats | float) -> Floats:
    """Return the course of the added effect, 0 at day 0, towards 1, fading."""
    return np.asarray((1 - np.exp(-onset_per_day * t)) * np.exp(-fade * t))


def product_effect(product: CellProduct, parameters: Numbers) -> Floats | float:
    """Return the added effect of a product at its dose, in the mean trial (logit of relief)."""
    effect = parameters[f"addition.{product.product}"]
    if product.dose_million_cells is None:
        return effect
    return effect + parameters[f"addition.{dose_band(product.dose_million_cells)}"]
