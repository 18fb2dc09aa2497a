"""The course of one arm's treatment in the body and on reported pain, patient by patient."""

from dataclasses import dataclass

import numpy as np

from paean.numeric.rosenbrock import Events
from paean.numeric.streams import Floats
from paean.simulate.addition import added_relief
from paean.simulate.administration import changes, relative_potency
from paean.simulate.body import Body, body_of, starts_of
from paean.simulate.clinic import ArmInTrial, sham_amplitude, sham_course, sham_taken
from paean.simulate.comparator import hyaluronan_relief, oral_analgesia
from paean.simulate.engine import integrate_body
from paean.simulate.nociception import PainSlopes, logit, sensitisation_shift
from paean.simulate.population import Patients
from paean.study.source import Numbers
from paean.study.treatment import (
    Arm,
    HyaluronicAcid,
    Nsaid,
    Physiotherapy,
    Treatment,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """States [days, states, patients], latent pain [days, patients], status [patients]."""

    states: Floats
    latent: Floats
    status: np.ndarray[tuple[int], np.dtype[np.int64]]


def given_on(treatment: Treatment) -> tuple[float, ...]:
    """Return the days on which a treatment is given, or the day from which it is taken."""
    if isinstance(treatment, Nsaid | Physiotherapy):
        return (treatment.from_days,)
    return treatment.on_days


def run_course(
    arm: Arm,
    parameters: Numbers,
    patients: Patients,
    days: Floats,
    in_trial: ArmInTrial,
) -> Course:
    """Return what happens to these patients under one arm, at ``days`` [days, patients].

    The parameters are one value each, or one a patient where draws of a posterior differ.
    """
    body = body_of(parameters.base.tissue)
    constants = _with_potency(body, arm, parameters, patients)
    start = body.resting_state(constants, *starts_of(body.tissue, parameters))
    events = _events(body, arm, parameters, patients)
    path = integrate_body(body, start, constants, days, events, threads=1)
    moved = _moved(body, constants, path.states, start, parameters)
    latent = _latent(arm, parameters, patients, days, moved, in_trial)
    return Course(states=path.states, latent=latent, status=path.status)


def _with_potency(body: Body, arm: Arm, parameters: Numbers, patients: Patients) -> Floats:
    if not arm.cells:
        return patients.constants
    rows = body.by_process(list(patients.constants))
    potency = rows.product.potency * relative_potency(arm.cells[0], parameters)
    changed = rows._replace(product=rows.product._replace(potency=potency))
    return np.array([row for part in changed for row in part])


def _events(body: Body, arm: Arm, parameters: Numbers, patients: Patients) -> Events:
    """Return the instant changes that the arm's treatments make, in order of time."""
    found = sorted(
        (
            change
            for treatment in arm.treatments
            for change in changes(treatment, parameters, patients.slow_fraction)
        ),
        key=lambda change: change.day,
    )
    people = len(patients.usual_pain)
    index = {name: i for i, name in enumerate(body.states)}
    shape = (len(found), len(body.states), people)
    scale, shift = np.ones(shape), np.zeros(shape)
    for number, change in enumerate(found):
        for state, (keep, add) in change.states.items():
            scale[number, index[state]], shift[number, index[state]] = keep, add
    days = np.array([np.full(people, change.day) for change in found]).reshape(-1, people)
    return Events(days=days, scale=scale, shift=shift)


def _moved(
    body: Body, constants: Floats, states: Floats, start: Floats, parameters: Numbers
) -> Floats:
    """Return how far the body has moved latent pain from its start [days, patients]."""
    now, k = body.state(list(np.moveaxis(states, 1, 0))), body.by_process(list(constants))
    first = body.state(list(start))
    slopes = PainSlopes(
        peripheral=parameters["nociception.peripheral_slope"],
        central=parameters["nociception.central_slope"],
        structure=parameters["nociception.structure_slope"],
    )
    gap_change = body.tissue.gap(now.tissue, k.tissue) - body.tissue.gap(first.tissue, k.tissue)
    return np.asarray(sensitisation_shift(now.nociception, slopes, gap_change=gap_change))


def _latent(
    arm: Arm,
    parameters: Numbers,
    patients: Patients,
    days: Floats,
    shift: Floats,
    in_trial: ArmInTrial,
) -> Floats:
    taken = sham_taken(
        patients.sham_fraction, in_trial.sham_strength, parameters["sham.fraction_most"]
    )
    sham = sham_amplitude(patients.usual_pain, taken)
    since = days - min(given_on(treatment)[0] for treatment in arm.treatments)
    course = sham_course(since, parameters["sham.onset_per_day"], parameters["sham.fade_per_day"])
    relief = sum((_reported_relief(t, parameters, days) for t in arm.treatments), 0 * days)
    added = added_relief(arm, parameters, since, in_trial.deviation)
    overlap = parameters["sham.overlap"] * taken * course * (relief + added - shift)
    felt = logit(patients.usual_pain) + shift - sham * course - relief
    return np.asarray(felt - added - in_trial.bias * course + overlap)


def _reported_relief(treatment: Treatment, parameters: Numbers, days: Floats) -> Floats:
    """Return the latent relief of what acts on reported pain only."""
    if isinstance(treatment, Nsaid):
        until = np.inf if treatment.until_days is None else treatment.until_days
        relief = oral_analgesia(
            days - treatment.from_days,
            parameters["comparator.nsaid_relief"],
            parameters["comparator.nsaid_half_time_days"],
        )
        return np.where(days <= until, relief, 0.0)
    if isinstance(treatment, HyaluronicAcid):
        # a course of weekly injections is one treatment, counted from its first day; an injection
        # more than eight weeks after that day starts a course anew
        starts = [treatment.on_days[0]]
        for day in treatment.on_days[1:]:
            if day - starts[-1] > parameters["comparator.hyaluronan_course_days"]:
                starts.append(day)
        return np.max(
            [
                hyaluronan_relief(
                    days - start,
                    parameters["comparator.hyaluronan_relief"],
                    parameters["comparator.hyaluronan_onset_per_day"],
                    parameters["comparator.hyaluronan_decay_per_day"],
                )
                for start in starts
            ],
            axis=0,
        )
    return np.zeros_like(days)
