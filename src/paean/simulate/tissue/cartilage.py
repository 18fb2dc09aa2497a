"""Articular cartilage of the knee: proteoglycan is lost first, collagen II after it."""

from typing import NamedTuple

from paean.simulate.column import Column

# The collagen threshold enters through a smooth positive part, half-width 1e-3 of healthy
# proteoglycan, so that the rates keep all their derivatives.
_CORNER_SQUARED = 1e-6


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


def cartilage_rates(
    now: CartilageState, k: CartilageConstants, *, paracrine: Column, pro_inflammatory: Column
) -> CartilageState:
    """Return the rates of change per day."""
    shortfall = 1 - now.proteoglycan / k.collagen_protecting_proteoglycan
    exposed = (shortfall + (shortfall * shortfall + _CORNER_SQUARED) ** 0.5) / 2
    synthesis = 1 + k.synthesis_gain * paracrine
    loss = (1 + k.catabolic_gain * pro_inflammatory) * now.proteoglycan
    return CartilageState(
        proteoglycan=k.proteoglycan_turnover_per_day * (synthesis - loss),
        collagen=-k.collagen_loss_per_day * pro_inflammatory * exposed * now.collagen,
    )


def catabolism(now: CartilageState, pro_inflammatory: Column) -> Column:
    """Return the catabolic release that feeds the damage signal (1 at rest)."""
    del now
    return pro_inflammatory


def structural_gap(now: CartilageState) -> Column:
    """Return the structural deficit, 1 - G."""
    return 1 - now.proteoglycan
