"""The intervertebral disc: too few nucleus cells renew too little proteoglycan."""

from typing import NamedTuple

from paean.simulate.column import Column
from paean.simulate.tissue_shape import Meaning, Surroundings, Tissue, positive_part


class DiscState(NamedTuple):
    """Viable nucleus-pulposus cells R and proteoglycan G, as fractions of healthy tissue."""

    nucleus_cells: Column
    disc_proteoglycan: Column


class DiscConstants(NamedTuple):
    """Turnover per day and what moves it, patient by patient."""

    cell_loss_per_day: Column
    cell_growth_per_day: Column
    cells_nourished: Column
    proteoglycan_turnover_per_day: Column
    catabolic_gain: Column
    synthesis_gain: Column


def disc_rates(now: DiscState, k: DiscConstants, around: Surroundings) -> DiscState:
    """Return the rates of change per day; cells grow only as far as the supply nourishes them."""
    room = positive_part(k.cells_nourished - now.nucleus_cells)
    growth = k.cell_growth_per_day * around.paracrine * now.nucleus_cells * room
    synthesis = now.nucleus_cells * (1 + k.synthesis_gain * around.paracrine)
    loss = (1 + k.catabolic_gain * around.pro_inflammatory) * now.disc_proteoglycan
    return DiscState(
        nucleus_cells=growth
        + around.replaced * positive_part(1 - now.nucleus_cells)
        - k.cell_loss_per_day * around.pro_inflammatory * now.nucleus_cells,
        disc_proteoglycan=k.proteoglycan_turnover_per_day * (synthesis - loss),
    )


def catabolism(_now: DiscState, _k: DiscConstants, around: Surroundings) -> Column:
    """Return the catabolic release, which follows the cytokines."""
    return around.pro_inflammatory


def structural_gap(now: DiscState, _k: DiscConstants) -> Column:
    """Return the structural deficit, 1 - G."""
    return 1 - now.disc_proteoglycan


def resting_catabolism(_k: DiscConstants, pro_inflammatory: Column) -> Column:
    """Return the release at rest under a cytokine level: that level."""
    return pro_inflammatory


def height_loss(proteoglycan: Column) -> Column:
    """Return the share of disc height that is lost, 0.178 (1 - G)^1.27.

    Fitted to two points of finite-element models of the disc (Zhu, PMC4808448; Gu, PMC5097704):
    80 % viable cells go with a loss of 2.3 %, 40 % with 9.3 %.
    """
    return 0.178 * (1 - proteoglycan) ** 1.27


TISSUE = Tissue(
    name="disc",
    called="disc",
    site="intervertebral disc",
    state=DiscState,
    constants=DiscConstants,
    rates=disc_rates,
    catabolism=catabolism,
    gap=structural_gap,
    resting_catabolism=resting_catabolism,
    meanings={
        "nucleus_cells": Meaning(
            "R", "Viable cells of the nucleus pulposus", "fraction of healthy"
        ),
        "disc_proteoglycan": Meaning("G", "Proteoglycan of the disc", "fraction of healthy"),
    },
    panels={
        "nucleus_cells": "Cells in the nucleus",
        "disc_proteoglycan": "Proteoglycan in the disc",
    },
)
