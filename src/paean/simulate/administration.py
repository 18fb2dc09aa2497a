"""What an administration changes in the body at once: cells arrive, a drug effect is set.

The changes are plain arithmetic on whatever numbers come in, one a patient or names of an
exported document, so that a simulation and its export share them.
"""

from dataclasses import dataclass

from paean.numeric.streams import Floats
from paean.simulate.column import Column
from paean.study.source import Numbers
from paean.study.treatment import CellProduct, Corticosteroid, Physiotherapy, Treatment

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """On a day, each named state becomes ``keep * state + add``; the others stay."""

    day: Column
    states: dict[str, tuple[Column, Column]]


def dose_million_cells(product: CellProduct, parameters: Numbers) -> float | Floats:
    """Return the stromal cells of one administration: as stated, or the listed assumption."""
    if product.dose_million_cells is not None:
        return product.dose_million_cells
    name = _CONCENTRATES.get(product.product, "expanded_msc_million")
    return parameters[f"concentrate.{name}"]


def relative_potency(product: CellProduct, parameters: Numbers) -> Column:
    """Return the potency of the product's tissue of origin, relative to the reference product."""
    return parameters[f"potency_by_origin.{_ORIGINS[product.product]}"]


def changes(treatment: Treatment, parameters: Numbers, slow_fraction: Column) -> list[Change]:
    """Return the instant changes of the body that a treatment makes; none where it makes none.

    ``slow_fraction`` is the share of the retained cells that clears slowly.
    """
    if isinstance(treatment, CellProduct):
        return [_cells(treatment, parameters, slow_fraction, day) for day in treatment.on_days]
    if isinstance(treatment, Corticosteroid):
        effect = parameters["comparator.steroid_effect"]
        # a further injection fills part of what the last has left of the full effect
        return [
            Change(day=day, states={"steroid": (1 - effect, effect)}) for day in treatment.on_days
        ]
    if isinstance(treatment, Physiotherapy):
        relief = parameters["comparator.physiotherapy_load_relief"]
        begin = Change(day=treatment.from_days, states={"load_relief_target": (0, relief)})
        if treatment.until_days is None:
            return [begin]
        return [begin, Change(day=treatment.until_days, states={"load_relief_target": (0, 0)})]
    return []


def _cells(product: CellProduct, parameters: Numbers, slow_fraction: Column, day: Column) -> Change:
    viability = product.viability
    if viability is None:
        viability = parameters["product.viability_default"]
    arriving = dose_million_cells(product, parameters) * viability * parameters["product.retention"]
    return Change(
        day=day,
        states={
            "fast_cells": (1, (1 - slow_fraction) * arriving),
            "slow_cells": (1, slow_fraction * arriving),
        },
    )
