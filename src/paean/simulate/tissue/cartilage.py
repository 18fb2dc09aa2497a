"""Articular cartilage of the knee: proteoglycan is lost first, collagen II after it."""

from typing import NamedTuple

from paean.simulate.column import Column
from paean.simulate.tissue_shape import Meaning, Surroundings, Tissue, positive_part


class CartilageState(NamedTuple):
    """Proteoglycan G and collagen II C, as fractions of healthy tissue."""

    proteoglycan: Column
    collagen: Column


class CartilageConstants(NamedTuple):
    """Turnover per day and what moves it, patient by patient."""

    proteoglycan_turnover_per_day: Column
    catabolic_gain: Column
    synthesis_gain: Column
    collagen_loss_per_day: Column
    collagen_protecting_proteoglycan: Column
    steroid_wear: Column


def cartilage_rates(
    now: CartilageState, k: CartilageConstants, around: Surroundings
) -> CartilageState:
    """Return the rates of change per day."""
    exposed = positive_part(1 - now.proteoglycan / k.collagen_protecting_proteoglycan)
    synthesis = 1 + k.synthesis_gain * around.paracrine
    wear = k.catabolic_gain * around.pro_inflammatory + k.steroid_wear * around.steroid
    loss = (1 + wear) * now.proteoglycan
    return CartilageState(
        proteoglycan=k.proteoglycan_turnover_per_day * (synthesis - loss)
        + around.replaced * positive_part(1 - now.proteoglycan),
        collagen=around.replaced * positive_part(1 - now.collagen)
        - k.collagen_loss_per_day * around.pro_inflammatory * exposed * now.collagen,
    )


def catabolism(_now: CartilageState, _k: CartilageConstants, around: Surroundings) -> Column:
    """Return the catabolic release, which follows the cytokines: the joint is wet with it."""
    return around.pro_inflammatory


def structural_gap(now: CartilageState, _k: CartilageConstants) -> Column:
    """Return the structural deficit, 1 - G."""
    return 1 - now.proteoglycan


def resting_catabolism(_k: CartilageConstants, pro_inflammatory: Column) -> Column:
    """Return the release at rest under a cytokine level: that level."""
    return pro_inflammatory


TISSUE = Tissue(
    name="cartilage",
    called="knee",
    site="knee joint",
    state=CartilageState,
    constants=CartilageConstants,
    rates=cartilage_rates,
    catabolism=catabolism,
    gap=structural_gap,
    resting_catabolism=resting_catabolism,
    meanings={
        "proteoglycan": Meaning("G", "Proteoglycan of cartilage", "fraction of healthy"),
        "collagen": Meaning("C", "Collagen II of cartilage", "fraction of healthy"),
    },
    panels={"proteoglycan": "Proteoglycan in cartilage", "collagen": "Collagen in cartilage"},
)
