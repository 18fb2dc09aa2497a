"""What an administration changes in the body: cells arrive, a drug effect is set.

The changes are plain arithmetic on whatever numbers come in, one a patient or names of an
exported document, so that a simulation and its export share them.
"""

from dataclasses import dataclass

from paean.numeric.streams import Floats
from paean.simulate.column import Column
from paean.study.comparators import NgfAntibody, Secretome
from paean.study.source import Numbers
from paean.study.treatment import Arm, CellProduct, Corticosteroid, Physiotherapy, Treatment
from paean.study.vocabulary import products

_UG_PER_MG = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """On a day, each named state becomes ``keep * state + add``; the others stay."""

    day: Column
    states: dict[str, tuple[Column, Column]]


def dose_million_cells(product: CellProduct, parameters: Numbers) -> float | Floats:
    """Return the stromal cells of one administration: as stated, or the listed assumption."""
    if product.dose_million_cells is not None:
        return product.dose_million_cells
    return parameters[f"concentrate.{products()[product.product].usual_dose}"]


def product_factors(arm: Arm, parameters: Numbers) -> dict[str, Column]:
    """Return by which factors what an arm injects changes the constants of the product.

    Cells act by their origin and how they were made; a secretome has no cells to renew it.
    """
    if arm.cells:
        cells = arm.cells[0]
        foreign = cells.donor == "allogeneic"
        return {
            "potency": relative_potency(cells, parameters),
            **({"fast_clearance_per_day": parameters["making.clearance_allogeneic"]}
               if foreign and parameters.base["making.clearance_allogeneic"] != 1 else {}),
        }  # fmt: skip
    if any(isinstance(t, Secretome) for t in arm.treatments):
        cleared = parameters["injected.secretome_clearance_per_day"]
        return {
            "fast_clearance_per_day": cleared / parameters["product.fast_clearance_per_day"],
        }
    return {}


def relative_potency(product: CellProduct, parameters: Numbers) -> Column:
    """Return the potency of a product by origin and making, relative to the reference product."""
    potency = parameters[f"potency_by_origin.{products()[product.product].origin}"]
    aged = (product.donor_age_years or 0) - parameters.base["making.donor_age_tolerated_years"]
    passed = (product.passage or 0) - parameters.base["making.passage_tolerated"]
    if aged > 0:
        potency = potency * parameters["making.potency_per_decade"] ** (aged / 10)
    if passed > 0:
        potency = potency * parameters["making.potency_per_passage"] ** passed
    if product.cryopreserved:
        potency = potency * parameters["making.potency_cryopreserved"]
    return potency


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
    if isinstance(treatment, Secretome):
        amount = treatment.cell_equivalents_million_cells * parameters["product.retention"]
        return [_added("fast_cells", amount, day) for day in treatment.on_days]
    if isinstance(treatment, NgfAntibody):
        dose = treatment.dose_mg * _UG_PER_MG
        if treatment.route == "intravenous":
            return [_added("antibody_central", dose, day) for day in treatment.on_days]
        dose = dose * parameters["injected.antibody_subcutaneous"]
        return [_added("antibody_peripheral", dose, day) for day in treatment.on_days]
    if isinstance(treatment, Physiotherapy):
        name = f"exercise.{treatment.emphasis}_load_relief"
        if treatment.emphasis == "general":
            name = "comparator.physiotherapy_load_relief"
        relief = parameters[name]
        begin = Change(day=treatment.from_days, states={"load_relief_target": (0, relief)})
        if treatment.until_days is None:
            return [begin]
        return [begin, Change(day=treatment.until_days, states={"load_relief_target": (0, 0)})]
    return []


def _added(state: str, amount: Column, day: Column) -> Change:
    return Change(day=day, states={state: (1, amount)})


def _cells(product: CellProduct, parameters: Numbers, slow_fraction: Column, day: Column) -> Change:
    viability = product.viability
    if viability is None:
        viability = parameters["product.viability_default"]
    retained = parameters["product.retention"] * parameters[f"route.{product.route}"]
    arriving = dose_million_cells(product, parameters) * viability * retained
    return Change(
        day=day,
        states={
            "fast_cells": (1, (1 - slow_fraction) * arriving),
            "slow_cells": (1, slow_fraction * arriving),
        },
    )
