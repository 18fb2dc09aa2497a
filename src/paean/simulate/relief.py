"""Relief outside the body: what acts on reported pain only, operations, and time alone.

Closed forms of days since something began, on the latent scale, positive for relief.
"""

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.comparator import hyaluronan_relief, oral_analgesia
from paean.study.comparators import PlateletRichPlasma, Surgery
from paean.study.source import Numbers
from paean.study.treatment import HyaluronicAcid, Nsaid, Treatment


def reported_relief(treatment: Treatment, parameters: Numbers, days: Floats) -> Floats:
    """Return the latent relief of what acts on reported pain only, at ``days``."""
    if isinstance(treatment, Nsaid):
        until = np.inf if treatment.until_days is None else treatment.until_days
        relief = oral_analgesia(
            days - treatment.from_days,
            parameters["comparator.nsaid_relief"],
            parameters["comparator.nsaid_half_time_days"],
        )
        return np.where(days <= until, relief, 0.0)
    if isinstance(treatment, HyaluronicAcid):
        return _course_of_injections(treatment.on_days, parameters, days, "comparator.hyaluronan")
    if isinstance(treatment, PlateletRichPlasma):
        return _course_of_injections(treatment.on_days, parameters, days, "injected.prp")
    if isinstance(treatment, Surgery):
        return _operated(treatment, parameters, days)
    return np.zeros_like(days)


def _course_of_injections(
    on_days: tuple[float, ...], parameters: Numbers, days: Floats, drug: str
) -> Floats:
    """Return the relief of injections that peaks and fades.

    A course of weekly injections is one treatment, counted from its first day; an injection more
    than eight weeks after that day starts a course anew.
    """
    starts = [on_days[0]]
    for day in on_days[1:]:
        if day - starts[-1] > parameters.base["comparator.hyaluronan_course_days"]:
            starts.append(day)
    return np.max(
        [
            hyaluronan_relief(
                days - start,
                parameters[f"{drug}_relief"],
                parameters[f"{drug}_onset_per_day"],
                parameters[f"{drug}_decay_per_day"],
            )
            for start in starts
        ],
        axis=0,
    )


def _operated(treatment: Surgery, parameters: Numbers, days: Floats) -> Floats:
    """Return the relief of an operation: its wound hurts first, its gain comes over months."""
    most = parameters[f"surgery.{treatment.procedure}_relief"]
    relief = np.zeros_like(days)
    for day in treatment.on_days:
        t = np.maximum(days - day, 0.0)
        gain = most * (1 - np.exp(-parameters["surgery.onset_per_day"] * t))
        wound = parameters["surgery.wound_pain"] * np.exp(
            -parameters["surgery.wound_decay_per_day"] * t
        )
        relief = np.where(days >= day, gain - wound, relief)
    return relief


def natural_relief(amplitude: Floats, parameters: Numbers, days: Floats) -> Floats:
    """Return the relief that time alone brings by ``days`` since enrolment."""
    grown = 1 - np.exp(-parameters["natural.per_day"] * np.maximum(days, 0.0))
    return np.asarray(amplitude * grown)
