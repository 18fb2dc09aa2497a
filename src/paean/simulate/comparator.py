"""What patients get otherwise: inputs with their own decay are states, others act on report only.

A corticosteroid, a cut in load and an anti-NGF antibody change the body, so they are states
of it. An oral analgesic and hyaluronic acid act on reported pain only, gabapentinoids and SNRIs on
how central sensitisation is felt; they stay closed forms of time since they were given.
"""

from typing import NamedTuple

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.column import Column
from paean.study.comparators import Gabapentinoid, Snri
from paean.study.source import Numbers
from paean.study.treatment import Arm


class ComparatorState(NamedTuple):
    """Drug inputs that the body feels.

    Steroid effect (fraction of cytokine production held back), load relief and what it is
    moving to (fractions), antibody amounts in the central and peripheral volume (micrograms).
    """

    steroid: Column
    load_relief: Column
    load_relief_target: Column
    antibody_central: Column
    antibody_peripheral: Column


class ComparatorConstants(NamedTuple):
    """How these inputs come and go, patient by patient."""

    steroid_decay_per_day: Column
    load_relief_per_day: Column
    antibody_clearance_l_per_day: Column
    antibody_exchange_l_per_day: Column
    antibody_central_l: Column
    antibody_peripheral_l: Column
    antibody_vmax_ug_per_day: Column
    antibody_km_ug_per_l: Column
    antibody_ic50_ug_per_l: Column


def comparator_rates(now: ComparatorState, k: ComparatorConstants) -> ComparatorState:
    """Return the rates of change per day (antibody: Jonsson 2016, doi 10.1111/bcp.12850)."""
    central = now.antibody_central / k.antibody_central_l
    exchanged = k.antibody_exchange_l_per_day * (
        central - now.antibody_peripheral / k.antibody_peripheral_l
    )
    saturable = k.antibody_vmax_ug_per_day * central / (k.antibody_km_ug_per_l + central)
    return ComparatorState(
        steroid=-k.steroid_decay_per_day * now.steroid,
        load_relief=k.load_relief_per_day * (now.load_relief_target - now.load_relief),
        load_relief_target=0 * now.load_relief_target,
        antibody_central=-k.antibody_clearance_l_per_day * central - exchanged - saturable,
        antibody_peripheral=exchanged,
    )


def ngf_blockade(now: ComparatorState, k: ComparatorConstants) -> Column:
    """Return the fraction of NGF that the antibody holds back."""
    central = now.antibody_central / k.antibody_central_l
    return central / (central + k.antibody_ic50_ug_per_l)


def central_block(arm: Arm, parameters: Numbers, days: Floats) -> Floats | float:
    """Return the share of central sensitisation that the arm's daily drugs block at ``days``.

    A gabapentinoid blocks by its dose, a sigmoid; gabapentin counts by what it equals. Two drugs
    leave what either leaves. 0 without such a drug.
    """
    left: Floats | float = 1.0
    for drug in arm.treatments:
        if isinstance(drug, Gabapentinoid | Snri):
            until = np.inf if drug.until_days is None else drug.until_days
            since = np.where(days <= until, np.maximum(days - drug.from_days, 0.0), 0.0)
            grown = 1 - np.exp(-parameters["neuromodulator.onset_per_day"] * since)
            left = left * (1 - _most_blocked(drug, parameters) * grown)
    return 1 - left


def _most_blocked(drug: Gabapentinoid | Snri, parameters: Numbers) -> Floats | float:
    if isinstance(drug, Snri):
        return parameters["neuromodulator.snri_block"]
    dose = drug.dose_mg
    if dose is None:
        dose = parameters["neuromodulator.gabapentinoid_usual_mg"]
    elif (drug.drug or "").casefold() == "gabapentin":
        dose = dose / parameters["neuromodulator.gabapentin_per_pregabalin"]
    hill = parameters["neuromodulator.gabapentinoid_hill"]
    half = parameters["neuromodulator.gabapentinoid_half_dose_mg"]
    most = parameters["neuromodulator.gabapentinoid_block_most"]
    return most * dose**hill / (half**hill + dose**hill)


def oral_analgesia(days_since_start: Floats, amplitude: Column, half_time_days: Column) -> Floats:
    """Return the latent relief of a daily oral analgesic, 0 before it starts."""
    t = np.maximum(days_since_start, 0.0)
    return np.asarray(amplitude * t / (half_time_days + t))


def hyaluronan_relief(
    days_since_injection: Floats, amplitude: Column, onset_per_day: Column, decay_per_day: Column
) -> Floats:
    """Return the latent relief after one course of hyaluronic acid, peaking at ``amplitude``."""
    t = np.maximum(days_since_injection, 0.0)
    peak_day = np.log(onset_per_day / decay_per_day) / (onset_per_day - decay_per_day)
    shape = np.exp(-decay_per_day * t) - np.exp(-onset_per_day * t)
    peak = np.exp(-decay_per_day * peak_day) - np.exp(-onset_per_day * peak_day)
    return np.asarray(amplitude * shape / peak)
