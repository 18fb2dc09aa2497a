"""The course of one arm's treatment in the body and on reported pain, patient by patient."""

from dataclasses import dataclass

import numpy as np

from paean.numeric.rosenbrock import Events
from paean.numeric.streams import Floats
from paean.simulate.addition import added_relief
from paean.simulate.administration import changes, product_factors
from paean.simulate.body import Body, body_of, starts_of
from paean.simulate.clinic import ArmInTrial, sham_amplitude, sham_course, sham_taken
from paean.simulate.comparator import central_block
from paean.simulate.engine import integrate_body
from paean.simulate.nociception import PainSlopes, logit, sensitisation_shift
from paean.simulate.population import Patients
from paean.simulate.relief import natural_relief, reported_relief
from paean.study.source import Numbers
from paean.study.treatment import Arm, given_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """States [days, states, patients], latent pain [days, patients], status [patients]."""

    states: Floats
    latent: Floats
    status: np.ndarray[tuple[int], np.dtype[np.int64]]


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
    constants = _with_product(body, arm, parameters, patients)
    start = body.resting_state(constants, *starts_of(body.tissue, parameters))
    events = _events(body, arm, parameters, patients)
    path = integrate_body(body, start, constants, days, events, threads=1)
    block = central_block(arm, parameters, days)
    moved = _moved(body, constants, path.states, start, parameters, block)
    latent = _latent(arm, parameters, patients, days, moved, in_trial)
    return Course(states=path.states, latent=latent, status=path.status)


def _with_product(body: Body, arm: Arm, parameters: Numbers, patients: Patients) -> Floats:
    """Return the constants of the body with those of the product that the arm injects."""
    factors = product_factors(arm, parameters)
    if not factors:
        return patients.constants
    constants = patients.constants.copy()
    for name, factor in factors.items():
        row = body.constants.index(name)
        constants[row] = constants[row] * factor
    return constants


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
    body: Body,
    constants: Floats,
    states: Floats,
    start: Floats,
    parameters: Numbers,
    block: Floats | float,
) -> Floats:
    """Return how far the body has moved latent pain from its start [days, patients].

    ``block`` is the share of central sensitisation that drugs block.
    """
    now, k = body.state(list(np.moveaxis(states, 1, 0))), body.by_process(list(constants))
    first = body.state(list(start))
    slopes = PainSlopes(
        peripheral=parameters["nociception.peripheral_slope"],
        central=parameters["nociception.central_slope"],
        structure=parameters["nociception.structure_slope"],
    )
    gap_change = body.tissue.gap(now.tissue, k.tissue) - body.tissue.gap(first.tissue, k.tissue)
    felt = now.nociception._replace(central=now.nociception.central * (1 - block))
    return np.asarray(sensitisation_shift(felt, slopes, gap_change=gap_change))


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
    relief = sum((reported_relief(t, parameters, days) for t in arm.treatments), 0 * days)
    added = added_relief(arm, parameters, since, in_trial.deviation)
    overlap = parameters["sham.overlap"] * taken * course * (relief + added - shift)
    felt = logit(patients.usual_pain) + shift - sham * course - relief
    felt = felt - natural_relief(patients.natural + in_trial.natural, parameters, days)
    return np.asarray(felt - added - in_trial.bias * course + overlap)
