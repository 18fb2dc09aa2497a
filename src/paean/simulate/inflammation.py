"""Macrophages, cytokines and the damage signal of a chronically inflamed joint.

All states are relative to the untreated chronic patient, who rests at exactly 1. The
recruitment loop runs through the M1 cells, not through the cytokine: only then do a short
steroid effect and a long cell effect come out of one parameter set.
"""

from typing import NamedTuple

from paean.simulate.column import Column


class InflammationState(NamedTuple):
    """Damage signal D, macrophages M1 and M2, cytokine indices P and A (reference = 1)."""

    damage: Column
    m1: Column
    m2: Column
    pro_inflammatory: Column
    anti_inflammatory: Column


class InflammationConstants(NamedTuple):
    """Rates per day and shares, patient by patient."""

    m1_to_m2_per_day: Column
    m2_to_m1_per_day: Column
    m1_loss_per_day: Column
    m2_loss_per_day: Column
    polarisation_gain: Column
    recruitment_basal: Column
    recruitment_damage: Column
    recruitment_feedback: Column
    feedback_midpoint_cubed: Column
    cytokine_basal: Column
    cytokine_damage: Column
    cytokine_m1: Column
    brake_strength: Column
    pro_decay_per_day: Column
    anti_decay_per_day: Column
    secretion_ratio: Column
    reference_macrophages_million: Column
    damage_turnover_per_day: Column
    damage_tissue_share: Column
    mechanical_load: Column


def resting_m2(k: InflammationConstants) -> Column:
    """Return the M2 level of the resting reference, m2 = k12 / (k21 + d2)."""
    return k.m1_to_m2_per_day / (k.m2_to_m1_per_day + k.m2_loss_per_day)


def recruitment(damage: Column, m1: Column, k: InflammationConstants) -> Column:
    """Return relative macrophage recruitment R (1 at rest); the feedback exponent is 3."""
    cubed = m1 * m1 * m1
    h = k.feedback_midpoint_cubed
    feedback = (1 + h) * cubed / (h + cubed)
    return k.recruitment_basal + k.recruitment_damage * damage + k.recruitment_feedback * feedback


def inflammation_rates(
    now: InflammationState,
    k: InflammationConstants,
    *,
    active_cells: Column,
    paracrine: Column,
    catabolism: Column,
    steroid: Column,
    load_relief: Column,
) -> InflammationState:
    """Return the rates of change per day.

    ``active_cells`` is the secretome in million equivalents, ``paracrine`` its saturating
    effect, ``catabolism`` the tissue's catabolic release, ``steroid`` and ``load_relief`` the
    fractions of cytokine production and of load that treatment takes away.
    """
    m2_rest = resting_m2(k)
    closure = k.m1_to_m2_per_day + k.m1_loss_per_day - k.m2_to_m1_per_day * m2_rest
    to_m2 = k.m1_to_m2_per_day * (1 + k.polarisation_gain * paracrine)
    produced = k.cytokine_basal + k.cytokine_damage * now.damage + k.cytokine_m1 * now.m1
    brake = (1 + k.brake_strength) / (1 + k.brake_strength * now.anti_inflammatory)
    secreted = k.secretion_ratio * active_cells / k.reference_macrophages_million
    load = k.mechanical_load * (1 - load_relief)
    source = (1 - k.damage_tissue_share) * load + k.damage_tissue_share * catabolism
    return InflammationState(
        damage=k.damage_turnover_per_day * (source - now.damage),
        m1=closure * recruitment(now.damage, now.m1, k)
        - (to_m2 + k.m1_loss_per_day) * now.m1
        + k.m2_to_m1_per_day * now.m2,
        m2=to_m2 * now.m1 - (k.m2_to_m1_per_day + k.m2_loss_per_day) * now.m2,
        pro_inflammatory=k.pro_decay_per_day
        * (produced * (1 - steroid) * brake - now.pro_inflammatory),
        anti_inflammatory=k.anti_decay_per_day
        * ((now.m2 + secreted) / m2_rest - now.anti_inflammatory),
    )
