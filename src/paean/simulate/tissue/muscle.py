"""Skeletal muscle after a strain: satellite cells refill the hole, or scar takes their place."""

from typing import NamedTuple

from paean.simulate.column import Column
from paean.simulate.tissue_shape import Meaning, Surroundings, Tissue, positive_part


class MuscleState(NamedTuple):
    """Activated satellite cells Q (0-1), fibre area X and scar B as fractions of the muscle."""

    satellite_cells: Column
    fibre_area: Column
    scar: Column


class MuscleConstants(NamedTuple):
    """Regeneration per day, and the injury from which it starts."""

    activation_per_day: Column
    quiescence_per_day: Column
    differentiation_per_day: Column
    regrowth_per_day: Column
    scarring_per_day: Column
    scar_removal_per_day: Column
    synthesis_gain: Column
    fibre_area_start: Column
    scar_start: Column


def muscle_rates(now: MuscleState, k: MuscleConstants, around: Surroundings) -> MuscleState:
    """Return the rates of change per day; cells halve scarring at full paracrine activity."""
    hole = positive_part(1 - now.fibre_area - now.scar)
    support = around.m2 / (1 + around.m2)
    activation = k.activation_per_day * around.damage * (1 + k.synthesis_gain * around.paracrine)
    leaving = k.quiescence_per_day + k.differentiation_per_day * around.m2
    scarring = k.scarring_per_day * support * hole * (1 - around.paracrine / 2)
    return MuscleState(
        satellite_cells=activation * (1 - now.satellite_cells) - leaving * now.satellite_cells,
        fibre_area=(k.regrowth_per_day * support * now.satellite_cells + around.replaced) * hole,
        scar=scarring - k.scar_removal_per_day * around.m1 * now.scar,
    )


def structural_gap(now: MuscleState, _k: MuscleConstants) -> Column:
    """Return the structural deficit: all that is not muscle fibre, scar included."""
    return 1 - now.fibre_area


def catabolism(now: MuscleState, k: MuscleConstants, _around: Surroundings) -> Column:
    """Return the catabolic release: the open hole relative to that at the injury."""
    hole = positive_part(1 - now.fibre_area - now.scar)
    return hole / positive_part(1 - k.fibre_area_start - k.scar_start)


def resting_catabolism(_k: MuscleConstants, pro_inflammatory: Column) -> Column:
    """Return the release at rest: none, as a hole stays open only while it heals."""
    return 0 * pro_inflammatory


TISSUE = Tissue(
    name="muscle",
    called="muscle",
    site="muscle",
    state=MuscleState,
    constants=MuscleConstants,
    rates=muscle_rates,
    catabolism=catabolism,
    gap=structural_gap,
    resting_catabolism=resting_catabolism,
    meanings={
        "satellite_cells": Meaning("Q", "Activated satellite cells", "1"),
        "fibre_area": Meaning("X", "Area of muscle fibre", "fraction of muscle"),
        "scar": Meaning("B", "Area of scar", "fraction of muscle"),
    },
    panels={
        "satellite_cells": "Satellite cells at work",
        "fibre_area": "Muscle fibre",
        "scar": "Scar in the muscle",
    },
    acute=True,
)
