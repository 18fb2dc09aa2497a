"""Who responds: by one outcome, or by the OMERACT-OARSI set of pain, function and global.

OMERACT-OARSI (Pham et al. 2004, doi 10.1016/j.joca.2004.02.001), in points of 100: pain or
function better by at least 50 % and 20 points; or two of pain, function and patient global
better by at least 20 % and 10 points.
"""

import numpy as np
from numpy.typing import NDArray

from paean.analyse.variable import Analysed, Component
from paean.numeric.streams import Floats
from paean.study.composite import OMERACT_OARSI
from paean.study.estimand import Estimand, Form
from paean.study.outcome import Outcome

_RESPONSE_SHARE = {"responder_30": 0.30, "responder_50": 0.50}
_HIGH, _LOW = (0.50, 20.0), (0.20, 10.0)  # share of baseline, points of 100
_AS_HIGH = 1e-9


def improvement(outcome: Outcome, baseline: Floats, score: Floats) -> tuple[Floats, Floats]:
    """Return baseline severity and its fall, both as distance from the best end of the scale."""
    best = outcome.minimum if outcome.higher_is_worse else outcome.maximum
    before, after = np.abs(baseline - best), np.abs(score - best)
    return before, before - after


def responds(outcome: Outcome, estimand: Estimand, data: Analysed) -> NDArray[np.bool_]:
    """Return who responds; people without the score, or failed by a composite, do not."""
    form = estimand.variable.form
    if form == OMERACT_OARSI:
        return omeract_oarsi(data.components) & ~data.failed
    return reached(outcome, form, data.baseline, data.score) & ~data.failed


def reached(outcome: Outcome, form: Form, baseline: Floats, score: Floats) -> NDArray[np.bool_]:
    """Return whose improvement reached what a form asks; nobody without both scores."""
    before, fall = improvement(outcome, baseline, score)
    share = _RESPONSE_SHARE.get(form)
    if share is not None:
        enough = (fall >= share * before - _AS_HIGH) & (before > 0)
    else:
        mcid = outcome.threshold("within_person")
        enough = fall >= (mcid.value if mcid else np.inf) - _AS_HIGH
    return np.asarray(enough & np.isfinite(fall))


def omeract_oarsi(components: tuple[Component, ...]) -> NDArray[np.bool_]:
    """Return who responds by the OMERACT-OARSI set.

    A component that was not seen did not improve; so without a patient global both pain and
    function must.
    """
    much = [_improved(c, *_HIGH) for c in components if c.part != "patient_global"]
    some = [_improved(c, *_LOW) for c in components]
    return np.any(much, axis=0) | (np.sum(some, axis=0) >= 2)


def _improved(component: Component, share: float, points: float) -> NDArray[np.bool_]:
    outcome = component.outcome
    before, fall = improvement(outcome, component.baseline, component.score)
    enough = fall >= share * before - _AS_HIGH
    return np.asarray(enough & (100 * fall / outcome.span >= points - _AS_HIGH))
