"""The cell product at the site: two-phase survival and a secretome licensed by inflammation."""

from typing import NamedTuple

from paean.simulate.column import Column


class ProductState(NamedTuple):
    """Viable cells at the site, in millions, by how fast they clear."""

    fast_cells: Column
    slow_cells: Column


class ProductConstants(NamedTuple):
    """How fast cells clear and how strongly the survivors act, patient by patient."""

    fast_clearance_per_day: Column
    slow_clearance_per_day: Column
    potency: Column
    unlicensed_secretion: Column
    half_licensing_cytokine: Column
    half_effect_million_cells: Column
    share_per_million: Column


def product_rates(now: ProductState, k: ProductConstants) -> ProductState:
    """Return the rates of change, million cells per day."""
    return ProductState(
        fast_cells=-k.fast_clearance_per_day * now.fast_cells,
        slow_cells=-k.slow_clearance_per_day * now.slow_cells,
    )


def secretome(now: ProductState, pro_inflammatory: Column, k: ProductConstants) -> Column:
    """Return the active secretome S, in millions of fully licensed cell equivalents."""
    licensed = pro_inflammatory / (pro_inflammatory + k.half_licensing_cytokine)
    activity = k.unlicensed_secretion + (1 - k.unlicensed_secretion) * licensed
    return k.potency * activity * (now.fast_cells + now.slow_cells)


def paracrine_activity(active: Column, k: ProductConstants) -> Column:
    """Return the saturating paracrine activity E, from 0 (no cells) towards 1."""
    return active / (active + k.half_effect_million_cells)


def differentiation(now: ProductState, k: ProductConstants) -> Column:
    """Return the share of the missing tissue that live cells replace per day; 0 by default."""
    return k.share_per_million * (now.fast_cells + now.slow_cells)
