"""What patients get otherwise: inputs with their own decay are states, others act on report only.

A corticosteroid, a cut in load and an anti-NGF antibody change the body, so they are states
of it. An oral analgesic and hyaluronic acid act on reported pain only and stay closed forms
of time since they were given.
"""

from typing import NamedTuple

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.column import Column


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
