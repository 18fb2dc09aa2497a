"""The body as one system: product, inflammation, a tissue, nociception, comparators.

``Body.rates(y, p)`` is the only definition of the equations. It is autonomous and smooth, takes
one column per patient for each state and constant, and serves the integrators, the computer
algebra that generates the fast steps, and the tests alike. Symbols: docs/explanation/body.md.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

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
    differentiation,
    paracrine_activity,
    product_rates,
    secretome,
)
from paean.simulate.tissue_shape import Surroundings, Tissue
from paean.simulate.tissues import tissues
from paean.study.source import Numbers

RARE = (
    "share_per_million", "load_relief", "load_relief_target", "antibody_central",
    "antibody_peripheral",
)  # fmt: skip
"""Constants and states that are 0 in most people: no tissue made of the cells themselves, no
exercise, no antibody. A step of its own, without their terms, serves those in whom all are 0."""

_SETTLE = 60  # turns in which a contraction by less than a third comes to rest


class BodyState(NamedTuple):
    """All states, by process; ``tissue`` is a NamedTuple of the tissue's own."""

    product: ProductState
    inflammation: InflammationState
    tissue: Any
    nociception: NociceptionState
    comparator: ComparatorState


class BodyConstants(NamedTuple):
    """All constants, by process; ``tissue`` is a NamedTuple of the tissue's own."""

    product: ProductConstants
    inflammation: InflammationConstants
    tissue: Any
    nociception: NociceptionConstants
    comparator: ComparatorConstants


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """One system around one tissue; ``states`` and ``constants`` name its columns in order."""

    tissue: Tissue
    states: tuple[str, ...]
    constants: tuple[str, ...]

    def state(self, y: Sequence[Column]) -> BodyState:
        """Return the flat states by process."""
        return BodyState(*_split(y, _state_parts(self.tissue)))

    def by_process(self, p: Sequence[Column]) -> BodyConstants:
        """Return the flat constants by process."""
        return BodyConstants(*_split(p, _constant_parts(self.tissue)))

    def rates(self, y: Sequence[Column], p: Sequence[Column]) -> tuple[Column, ...]:
        """Return the rates of change per day of ``states``, in their order."""
        now, k, tissue = self.state(y), self.by_process(p), self.tissue
        pro = now.inflammation.pro_inflammatory
        active = secretome(now.product, pro, k.product)
        around = Surroundings(
            paracrine=paracrine_activity(active, k.product),
            pro_inflammatory=pro,
            damage=now.inflammation.damage,
            m1=now.inflammation.m1,
            m2=now.inflammation.m2 / resting_m2(k.inflammation),
            steroid=now.comparator.steroid,
            replaced=differentiation(now.product, k.product),
        )
        return (
            *product_rates(now.product, k.product),
            *inflammation_rates(
                now.inflammation,
                k.inflammation,
                active_cells=active,
                paracrine=around.paracrine,
                catabolism=tissue.catabolism(now.tissue, k.tissue, around),
                steroid=now.comparator.steroid,
                load_relief=now.comparator.load_relief,
            ),
            *tissue.rates(now.tissue, k.tissue, around),
            *nociception_rates(
                now.nociception,
                k.nociception,
                pro_inflammatory=pro,
                ngf_blockade=ngf_blockade(now.comparator, k.comparator),
            ),
            *comparator_rates(now.comparator, k.comparator),
        )

    def at_rest(
        self, k: BodyConstants, one: Column, none: Column, starts: Sequence[Column]
    ) -> BodyState:
        """Return the untreated start by process; ``one`` and ``none`` are the column's 1, 0.

        ``starts`` are the values of ``tissue.starts``. A chronic tissue starts in the chronic
        state in which everything else rests, an acute one on the day of its injury.
        """
        own = len(self.tissue.state._fields)
        damage, m1 = starts[own:] if self.tissue.acute else (one, one)
        return BodyState(
            ProductState(none, none),
            InflammationState(damage, m1, m1 * resting_m2(k.inflammation), one, one),
            self.tissue.state(*starts[:own]),
            NociceptionState(one, one, one),
            ComparatorState(none, none, none, none, none),
        )

    def resting_state(self, p: Floats, *starts: Column) -> Floats:
        """Return the untreated start as columns, shape [states, patients]."""
        one = np.ones(p.shape[1])
        rest = self.at_rest(
            self.by_process(list(p)), one, 0 * one, [one * start for start in starts]
        )
        return np.array([row for part in rest for row in part], dtype=np.float64)


@cache
def body_of(tissue: str) -> Body:
    """Return the body around the tissue of this name; KeyError if there is none."""
    one = tissues()[tissue]
    return Body(
        tissue=one,
        states=tuple(name for part in _state_parts(one) for name in part._fields),
        constants=tuple(name for part in _constant_parts(one) for name in part._fields),
    )


def _state_parts(tissue: Tissue) -> tuple[type[Any], ...]:
    return ProductState, InflammationState, tissue.state, NociceptionState, ComparatorState


def _constant_parts(tissue: Tissue) -> tuple[type[Any], ...]:
    return (
        ProductConstants, InflammationConstants, tissue.constants, NociceptionConstants,
        ComparatorConstants,
    )  # fmt: skip


def _split(flat: Sequence[Column], parts: Sequence[type[Any]]) -> Iterator[Any]:
    first = 0
    for part in parts:
        last = first + len(part._fields)
        yield part(*flat[first:last])
        first = last


def starts_of(tissue: Tissue, numbers: Numbers) -> tuple[Any, ...]:
    """Return the values of the tissue's start, one each or one a patient."""
    return tuple(numbers[name] for name in tissue.starts)


def loop_gain(k: InflammationConstants) -> Column:
    """Return the gain of the recruitment loop at rest: feedback share times half the exponent.

    Near 1 the loop remembers for ever; no drawn patient may exceed 0.85.
    """
    return k.recruitment_feedback * gain_per_share(k.feedback_midpoint_cubed)


def gain_per_share(midpoint_cubed: Column) -> Column:
    """Return the slope at rest of the feedback, exponent 3, per unit of its share."""
    return 3 * midpoint_cubed / (1 + midpoint_cubed)


def resting_points(tissue: Tissue, constants: BodyConstants, grid: Floats) -> Floats:
    """Return how many untreated steady states each patient has, shape [patients].

    At rest M2 and A follow M1, and the cytokine settles with the release of the tissue that has
    come to rest under it (a contraction, so it is repeated), so a steady state is a root in M1 of
    recruitment minus M1. ``grid`` are the M1 values between which roots are counted by sign
    changes; it must not contain the reference, M1 = 1, itself.
    """
    k, m1 = constants.inflammation, grid[:, None]
    brake = (1 + k.brake_strength) / (1 + k.brake_strength * m1)
    load = (1 - k.damage_tissue_share) * k.mechanical_load
    pro = m1 * np.ones_like(k.brake_strength)
    damage = pro
    for _ in range(_SETTLE):
        damage = load + k.damage_tissue_share * tissue.resting_catabolism(constants.tissue, pro)
        pro = brake * (k.cytokine_basal + k.cytokine_damage * damage + k.cytokine_m1 * m1)
    surplus = recruitment(damage, m1, k) - m1
    return np.asarray(np.sum(np.diff(np.sign(surplus), axis=0) != 0, axis=0), dtype=np.float64)
