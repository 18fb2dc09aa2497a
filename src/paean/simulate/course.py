"""The course of one arm's treatment in the body and on reported pain, patient by patient."""

from dataclasses import dataclass

import numpy as np

from paean.numeric.rosenbrock import Events
from paean.numeric.streams import Floats
from paean.simulate.addition import added_relief
from paean.simulate.body import STATES, body_constants, body_state, resting_state
from paean.simulate.clinic import ArmInTrial, sham_amplitude, sham_course, sham_taken
from paean.simulate.comparator import hyaluronan_relief, oral_analgesia
from paean.simulate.engine import integrate_body
from paean.simulate.nociception import PainSlopes, logit, sensitisation_shift
from paean.simulate.population import Patients
from paean.simulate.tissue.cartilage import structural_gap
from paean.study.source import Numbers
from paean.study.treatment import (
    Arm,
    CellProduct,
    Corticosteroid,
    HyaluronicAcid,
    Nsaid,
    Physiotherapy,
    Treatment,
)

_CONCENTRATES = {
    "bone_marrow_concentrate": "bmac_msc_million",
    "stromal_vascular_fraction": "svf_msc_million",
    "microfragmented_fat": "mfat_msc_million",
}
_ORIGINS = {
    "bone_marrow_msc": "bone_marrow", "bone_marrow_concentrate": "bone_marrow",
    "adipose_msc": "adipose", "stromal_vascular_fraction": "adipose",
    "microfragmented_fat": "adipose", "umbilical_cord_msc": "umbilical_cord",
    "placental_msc": "placenta",
}  # fmt: skip
_INDEX = {name: i for i, name in enumerate(STATES)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """States [days, states, patients], latent pain [days, patients], status [patients]."""

    states: Floats
    latent: Floats
    status: np.ndarray[tuple[int], np.dtype[np.int64]]


def dose_million_cells(product: CellProduct, parameters: Numbers) -> float | Floats:
    """Return the stromal cells of one administration: as stated, or the listed assumption."""
    if product.dose_million_cells is not None:
        return product.dose_million_cells
    name = _CONCENTRATES.get(product.product, "expanded_msc_million")
    return parameters[f"concentrate.{name}"]


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
    constants = _with_potency(arm, parameters, patients)
    start = resting_state(
        constants,
        parameters["cartilage.proteoglycan_start"],
        parameters["cartilage.collagen_start"],
    )
    path = integrate_body(start, constants, days, _events(arm, parameters, patients), threads=1)
    latent = _latent(arm, parameters, patients, days, path.states, start, in_trial)
    return Course(states=path.states, latent=latent, status=path.status)


def _with_potency(arm: Arm, parameters: Numbers, patients: Patients) -> Floats:
    if not arm.cells:
        return patients.constants
    origin = _ORIGINS[arm.cells[0].product]
    rows = body_constants(list(patients.constants))
    potency = rows.product.potency * parameters[f"potency_by_origin.{origin}"]
    changed = rows._replace(product=rows.product._replace(potency=potency))
    return np.array([row for part in changed for row in part])


def _events(arm: Arm, parameters: Numbers, patients: Patients) -> Events:
    """Return the instant changes that the arm's treatments make, in order of time."""
    changes = sorted(
        (
            change
            for treatment in arm.treatments
            for change in _changes(treatment, parameters, patients)
        ),
        key=lambda change: change[0],
    )
    people = len(patients.usual_pain)
    days = np.array([np.full(people, day) for day, _, _ in changes]).reshape(-1, people)
    shape = (len(changes), len(STATES), people)
    return Events(
        days=days,
        scale=np.array([scale for _, scale, _ in changes]).reshape(shape),
        shift=np.array([shift for _, _, shift in changes]).reshape(shape),
    )


_Change = tuple[float, Floats, Floats]


def _changes(treatment: Treatment, parameters: Numbers, patients: Patients) -> list[_Change]:
    if isinstance(treatment, CellProduct):
        return [_cells(treatment, parameters, patients, day) for day in treatment.on_days]
    if isinstance(treatment, Corticosteroid):
        effect = parameters["comparator.steroid_effect"]
        # a further injection fills part of what the last has left of the full effect
        return [
            _set(patients, day, "steroid", keep=1 - effect, add=effect) for day in treatment.on_days
        ]
    if isinstance(treatment, Physiotherapy):
        relief = parameters["comparator.physiotherapy_load_relief"]
        begin = _set(patients, treatment.from_days, "load_relief_target", keep=0, add=relief)
        if treatment.until_days is None:
            return [begin]
        return [begin, _set(patients, treatment.until_days, "load_relief_target", keep=0, add=0)]
    return []


def _blank(patients: Patients) -> tuple[Floats, Floats]:
    shape = (len(STATES), len(patients.usual_pain))
    return np.ones(shape), np.zeros(shape)


def _set(patients: Patients, day: float, state: str, *, keep: float, add: float) -> _Change:
    scale, shift = _blank(patients)
    scale[_INDEX[state]], shift[_INDEX[state]] = keep, add
    return day, scale, shift


def _cells(product: CellProduct, parameters: Numbers, patients: Patients, day: float) -> _Change:
    viability = product.viability
    if viability is None:
        viability = parameters["product.viability_default"]
    arriving = dose_million_cells(product, parameters) * viability * parameters["product.retention"]
    scale, shift = _blank(patients)
    shift[_INDEX["fast_cells"]] = (1 - patients.slow_fraction) * arriving
    shift[_INDEX["slow_cells"]] = patients.slow_fraction * arriving
    return day, scale, shift


def _latent(
    arm: Arm,
    parameters: Numbers,
    patients: Patients,
    days: Floats,
    states: Floats,
    start: Floats,
    in_trial: ArmInTrial,
) -> Floats:
    now = body_state(list(np.moveaxis(states, 1, 0)))
    first = body_state(list(start))
    slopes = PainSlopes(
        peripheral=parameters["nociception.peripheral_slope"],
        central=parameters["nociception.central_slope"],
        structure=parameters["nociception.structure_slope"],
    )
    gap_change = structural_gap(now.cartilage) - structural_gap(first.cartilage)
    shift = sensitisation_shift(now.nociception, slopes, gap_change=gap_change)
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
