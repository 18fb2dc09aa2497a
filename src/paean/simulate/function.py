"""Function beside pain: how far people are kept from what they would do, 0-10, 0 being not.

Function is not pain. Each person has a usual deficit of their own, correlated with usual pain; it
follows the change of pain with a slope below 1, later, and with a part that is not pain's.
Function 0-10 is defined on WOMAC function, as pain 0-10 is on a VAS. See
docs/explanation/clinic.md.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy.special import expit

from paean.numeric.streams import Floats, normals
from paean.simulate.clinic import Observed, sham_strengths, sham_taken
from paean.simulate.instrument import severity
from paean.simulate.nociception import logit
from paean.simulate.population import Applicants, Patients, draw_patients
from paean.simulate.target import BaselineTarget, function_target
from paean.study.protocol import Protocol
from paean.study.source import Numbers

_PILOT = 16_384
_CORRECTIONS = 80
_CLOSE = 1e-4  # of the width of the scale
_NARROWEST, _WIDEST = 0.05, 3.0  # SD of usual function on the logit


@dataclass(frozen=True, slots=True, kw_only=True)
class Functioning:
    """How the enrolled of a study differ in function, and how that goes with their pain.

    ``mean`` and ``sd`` of usual function on the logit of function / 10; ``pain_mean`` and
    ``pain_sd`` of their usual pain likewise; ``change_sd`` (points of 10) of the part of a
    person's change in function that is not pain's.
    """

    mean: float
    sd: float
    pain_mean: float
    pain_sd: float
    change_sd: float


def solve_functioning(
    protocol: Protocol, parameters: Numbers, applicants: Applicants
) -> Functioning | None:
    """Return the function of the enrolled that shows the published baseline of its outcome.

    Mean and SD (or median and quartile range) of a fixed pilot of enrolled people are brought
    to the target by repeated correction, as those of pain are. None where nothing reads it.
    """
    if all(outcome.is_pain or not outcome.is_simulated for outcome in protocol.outcomes):
        return None
    pilot = draw_patients(protocol, parameters, applicants, 0, 0, _PILOT)
    target = function_target(protocol, parameters)
    found = _first_guess(protocol, parameters, target, pilot)
    for _ in range(_CORRECTIONS):
        centre, spread = _seen(parameters, found, target, pilot)
        gap, wide = target.centre - centre, (target.spread or spread) - spread
        if abs(gap) < _CLOSE and abs(wide) < _CLOSE:
            break
        mean = found.mean + gap / max(target.centre * (1 - target.centre), 0.05)
        factor = 1.0 if target.spread is None else np.clip(target.spread / spread, 0.5, 2.0)
        found = replace(found, mean=mean, sd=float(np.clip(found.sd * factor, _NARROWEST, _WIDEST)))
    return found


def _first_guess(
    protocol: Protocol, parameters: Numbers, target: BaselineTarget, pilot: Patients
) -> Functioning:
    pain = logit(pilot.usual_pain)
    strongest = max(sham_strengths(protocol, parameters))
    taken = sham_taken(pilot.sham_fraction, strongest, parameters["sham.fraction_most"])
    together = parameters["function.change_correlation"]
    explained = parameters["instrument.womac_function_slope"] * np.std(pilot.usual_pain * taken)
    return Functioning(
        mean=float(logit(np.clip(10 * np.array(target.centre), 0.5, 9.5))),
        sd=parameters["function.logit_sd"],
        pain_mean=float(np.mean(pain)),
        pain_sd=float(np.std(pain)),
        change_sd=float(explained * np.sqrt(1 / together**2 - 1)),
    )


def _seen(
    parameters: Numbers, found: Functioning, target: BaselineTarget, pilot: Patients
) -> tuple[float, float]:
    """Return centre and spread of the target's outcome at baseline, as the pilot reports it."""
    function = function_at_entry(parameters, found, 0, pilot)[1]
    if target.reads is None:
        return target.seen(function)
    reads = target.reads
    error = np.hypot(reads.person_sd, reads.occasion_sd)
    drawn = normals(0, "error of the pilot's function", 0, len(function))[0]
    return target.seen(severity(reads, pilot.entry_felt[1], function) + error * drawn)


def usual_function(
    parameters: Numbers, functioning: Functioning, seed: int, patients: Patients
) -> tuple[Floats, Floats]:
    """Return usual function 0-10 and the standard draw of its change that is not pain's."""
    own, change = normals(seed, "function", patients.first, len(patients.usual_pain), 2)
    pain = (logit(patients.usual_pain) - functioning.pain_mean) / functioning.pain_sd
    together = parameters["function.usual_correlation"]
    standard = together * pain + np.sqrt(1 - together**2) * own
    return np.asarray(10 * expit(functioning.mean + functioning.sd * standard)), change


def function_at_entry(
    parameters: Numbers, functioning: Functioning, seed: int, patients: Patients
) -> Floats:
    """Return function at screening and at baseline [2, patients]; flares are in it."""
    usual, _ = usual_function(parameters, functioning, seed, patients)
    slope = parameters["instrument.womac_function_slope"]
    return np.asarray(usual + slope * (patients.entry_felt - patients.usual_pain))


def function_at_visits(
    parameters: Numbers, functioning: Functioning, seed: int, patients: Patients, seen: Observed
) -> Floats:
    """Return function at the follow-up visits [visits, patients], not bounded.

    A flare keeps people from what they do at once; a lasting change of pain does so with time.
    """
    usual, change = usual_function(parameters, functioning, seed, patients)
    slope = parameters["instrument.womac_function_slope"]
    grown = 1 - np.exp(-parameters["function.onset_per_day"] * np.maximum(seen.days, 0.0))
    lasting = slope * (seen.lasting - patients.usual_pain) + functioning.change_sd * change
    return np.asarray(usual + grown * lasting + slope * (seen.pain - seen.lasting))
