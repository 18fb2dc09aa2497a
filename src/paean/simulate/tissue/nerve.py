"""The peripheral nerve: fibres grow back slowly under inflammation, myelin after them."""

from typing import NamedTuple

from paean.simulate.column import Column
from paean.simulate.tissue_shape import Meaning, Surroundings, Tissue


class NerveState(NamedTuple):
    """Epidermal fibres per mm F, and myelin Y as a fraction of healthy."""

    fibre_density: Column
    myelin: Column


class NerveConstants(NamedTuple):
    """Regrowth per day, what hinders it, and the state in which the untreated rest."""

    fibre_growth_per_day: Column
    growth_inhibition: Column
    synthesis_gain: Column
    fibre_density_normal: Column
    myelin_growth_per_day: Column
    fibre_density_start: Column
    myelin_start: Column


def nerve_rates(now: NerveState, k: NerveConstants, around: Surroundings) -> NerveState:
    """Return the rates of change per day.

    The losses are closed for every patient, so that the start is at rest at the reference
    inflammation.
    """
    fibre_loss, myelin_loss = _losses(k)
    pro = around.pro_inflammatory
    share = now.fibre_density / k.fibre_density_normal
    hindered = 1 + k.growth_inhibition * pro
    growth = k.fibre_growth_per_day * (1 + k.synthesis_gain * around.paracrine) / hindered
    return NerveState(
        fibre_density=growth * (1 - share) - fibre_loss * pro * now.fibre_density,
        myelin=(k.myelin_growth_per_day * share + around.replaced) * (1 - now.myelin)
        - myelin_loss * pro * now.myelin,
    )


def _losses(k: NerveConstants) -> tuple[Column, Column]:
    """Return the losses of fibres and myelin per day at the reference inflammation."""
    share = k.fibre_density_start / k.fibre_density_normal
    growth = k.fibre_growth_per_day / (1 + k.growth_inhibition) * (1 - share)
    myelin = k.myelin_growth_per_day * share * (1 - k.myelin_start)
    return growth / k.fibre_density_start, myelin / k.myelin_start


def structural_gap(now: NerveState, k: NerveConstants) -> Column:
    """Return the structural deficit, half of fibres and half of myelin."""
    return _gap(now.fibre_density, now.myelin, k)


def _gap(fibre_density: Column, myelin: Column, k: NerveConstants) -> Column:
    return 1 - (fibre_density / k.fibre_density_normal + myelin) / 2


def catabolism(now: NerveState, k: NerveConstants, _around: Surroundings) -> Column:
    """Return the catabolic release: the structural deficit relative to that at rest."""
    return structural_gap(now, k) / _gap(k.fibre_density_start, k.myelin_start, k)


def resting_catabolism(k: NerveConstants, pro_inflammatory: Column) -> Column:
    """Return the release once fibres and myelin rest under a cytokine level."""
    fibre_loss, myelin_loss = _losses(k)
    growth = k.fibre_growth_per_day / (1 + k.growth_inhibition * pro_inflammatory)
    lost = fibre_loss * pro_inflammatory
    fibres = growth / (growth / k.fibre_density_normal + lost)
    renewed = k.myelin_growth_per_day * fibres / k.fibre_density_normal
    myelin = renewed / (renewed + myelin_loss * pro_inflammatory)
    return _gap(fibres, myelin, k) / _gap(k.fibre_density_start, k.myelin_start, k)


TISSUE = Tissue(
    name="nerve",
    called="nerve",
    site="peripheral nerve",
    state=NerveState,
    constants=NerveConstants,
    rates=nerve_rates,
    catabolism=catabolism,
    gap=structural_gap,
    resting_catabolism=resting_catabolism,
    meanings={
        "fibre_density": Meaning("F", "Epidermal nerve fibres", "fibres/mm"),
        "myelin": Meaning("Y", "Myelin", "fraction of healthy"),
    },
    panels={"fibre_density": "Nerve fibres per mm", "myelin": "Myelin"},
)  # fmt: skip
