"""The knee as one system: product, inflammation, cartilage, nociception, comparators.

``rates(y, p)`` is the only definition of the equations. It is autonomous and smooth, takes
one column per patient for each state and constant, and serves the integrators, the computer
algebra that generates the fast step, and the tests alike. Symbols: docs/explanation/body.md.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.column import Column
from paean.simulate.comparator import (
    ComparatorConstants,
    ComparatorState,
    comparator_rates,
    ngf_blockade,
)
from paean.simulate.inflammation import (
    InflammationConstants,
    InflammationState,
    inflammation_rates,
    recruitment,
    resting_m2,
)
from paean.simulate.nociception import NociceptionConstants, NociceptionState, nociception_rates
from paean.simulate.product import (
    ProductConstants,
    ProductState,
    paracrine_activity,
    product_rates,
    secretome,
)
from paean.simulate.tissue.cartilage import (
    CartilageConstants,
    CartilageState,
    cartilage_rates,
    catabolism,
)

STATE_PARTS = (
    ProductState, InflammationState, CartilageState, NociceptionState, ComparatorState,
)  # fmt: skip
CONSTANT_PARTS = (
    ProductConstants, InflammationConstants, CartilageConstants, NociceptionConstants,
    ComparatorConstants,
)  # fmt: skip
STATES: tuple[str, ...] = tuple(name for part in STATE_PARTS for name in part._fields)
CONSTANTS: tuple[str, ...] = tuple(name for part in CONSTANT_PARTS for name in part._fields)
_STATE_ENDS = tuple(accumulate(len(part._fields) for part in STATE_PARTS))
_CONSTANT_ENDS = tuple(accumulate(len(part._fields) for part in CONSTANT_PARTS))


class BodyState(NamedTuple):
    """All states, by process."""

    product: ProductState
    inflammation: InflammationState
    cartilage: CartilageState
    nociception: NociceptionState
    comparator: ComparatorState


class BodyConstants(NamedTuple):
    """All constants, by process."""

    product: ProductConstants
    inflammation: InflammationConstants
    cartilage: CartilageConstants
    nociception: NociceptionConstants
    comparator: ComparatorConstants


def body_state(y: Sequence[Column]) -> BodyState:
    """Return the flat states of ``STATES`` by process."""
    a, b, c, d, e = _STATE_ENDS
    return BodyState(
        ProductState(*y[:a]),
        InflammationState(*y[a:b]),
        CartilageState(*y[b:c]),
        NociceptionState(*y[c:d]),
        ComparatorState(*y[d:e]),
    )


def body_constants(p: Sequence[Column]) -> BodyConstants:
    """Return the flat constants of ``CONSTANTS`` by process."""
    a, b, c, d, e = _CONSTANT_ENDS
    return BodyConstants(
        ProductConstants(*p[:a]),
        InflammationConstants(*p[a:b]),
        CartilageConstants(*p[b:c]),
        NociceptionConstants(*p[c:d]),
        ComparatorConstants(*p[d:e]),
    )


def rates(y: Sequence[Column], p: Sequence[Column]) -> tuple[Column, ...]:
    """Return the rates of change per day of ``STATES``, in their order."""
    now, k = body_state(y), body_constants(p)
    pro = now.inflammation.pro_inflammatory
    active = secretome(now.product, pro, k.product)
    paracrine = paracrine_activity(active, k.product)
    return (
        *product_rates(now.product, k.product),
        *inflammation_rates(
            now.inflammation,
            k.inflammation,
            active_cells=active,
            paracrine=paracrine,
            catabolism=catabolism(now.cartilage, pro),
            steroid=now.comparator.steroid,
            load_relief=now.comparator.load_relief,
        ),
        *cartilage_rates(now.cartilage, k.cartilage, paracrine=paracrine, pro_inflammatory=pro),
        *nociception_rates(
            now.nociception,
            k.nociception,
            pro_inflammatory=pro,
            ngf_blockade=ngf_blockade(now.comparator, k.comparator),
        ),
        *comparator_rates(now.comparator, k.comparator),
    )


def resting_state(p: Floats, proteoglycan: Column, collagen: Column) -> Floats:
    """Return the untreated chronic state, shape [states, patients]: every process at rest."""
    one = np.ones(p.shape[1])
    rest = at_rest(body_constants(list(p)), one, 0 * one, one * proteoglycan, one * collagen)
    return np.array([row for part in rest for row in part], dtype=np.float64)


def at_rest(
    k: BodyConstants, one: Column, none: Column, proteoglycan: Column, collagen: Column
) -> BodyState:
    """Return the untreated chronic state by process; ``one`` and ``none`` are the column's 1, 0."""
    return BodyState(
        ProductState(none, none),
        InflammationState(one, one, resting_m2(k.inflammation), one, one),
        CartilageState(proteoglycan, collagen),
        NociceptionState(one, one, one),
        ComparatorState(none, none, none, none, none),
    )


def loop_gain(k: InflammationConstants) -> Column:
    """Return the gain of the recruitment loop at rest: feedback share times half the exponent.

    Near 1 the loop remembers for ever; no drawn patient may exceed 0.85.
    """
    return k.recruitment_feedback * gain_per_share(k.feedback_midpoint_cubed)


def gain_per_share(midpoint_cubed: Column) -> Column:
    """Return the slope at rest of the feedback, exponent 3, per unit of its share."""
    return 3 * midpoint_cubed / (1 + midpoint_cubed)


def resting_points(k: InflammationConstants, grid: Floats) -> Floats:
    """Return how many untreated steady states each patient has, shape [patients].

    At rest M2 and A follow M1 and the cytokine solves a linear equation, so a steady state is
    a root in M1 of recruitment minus M1. ``grid`` are the M1 values between which roots are
    counted by sign changes; it must not contain the reference, M1 = 1, itself.
    """
    m1 = grid[:, None]
    brake = (1 + k.brake_strength) / (1 + k.brake_strength * m1)
    load = (1 - k.damage_tissue_share) * k.mechanical_load
    fixed = k.cytokine_basal + k.cytokine_damage * load + k.cytokine_m1 * m1
    pro = brake * fixed / (1 - brake * k.cytokine_damage * k.damage_tissue_share)
    damage = load + k.damage_tissue_share * pro
    surplus = recruitment(damage, m1, k) - m1
    return np.asarray(np.sum(np.diff(np.sign(surplus), axis=0) != 0, axis=0), dtype=np.float64)
