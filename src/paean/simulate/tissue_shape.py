"""What a tissue is to the body: its own states and rates, and what it tells the rest.

Every file of ``tissue`` ends in a ``TISSUE`` of this shape; ``tissues`` finds it there. Nothing
else in the simulator knows which tissues exist.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from paean.simulate.column import Column

# positive parts are smooth, half-width 1e-3, so that the rates keep all their derivatives
_CORNER_SQUARED = 1e-6


class Meaning(NamedTuple):
    """What a quantity that is computed is called, means and is measured in."""

    symbol: str
    meaning: str
    unit: str


class Surroundings(NamedTuple):
    """What a tissue feels of the body; macrophages M2 relative to their own rest.

    ``steroid`` is the share of cytokine production held back; ``replaced`` the share of what is
    missing that cells turn into tissue per day, 0 unless that hypothesis is on.
    """

    paracrine: Column
    pro_inflammatory: Column
    damage: Column
    m1: Column
    m2: Column
    steroid: Column
    replaced: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Tissue:
    """One kind of tissue that is repaired or worn.

    ``name`` is also that of its parameter group, its data file and its generated step, ``called``
    the word for the whole body around it. ``state``
    and ``constants`` are NamedTuples of columns; the start of a state ``x`` is the parameter
    ``x_start``. ``rates(now, k, around)`` are per day. ``catabolism(now, k, around)`` feeds the
    damage signal (1 at the chronic rest), ``gap(now, k)`` is the structural deficit that pain may
    follow. ``resting_catabolism(k, P)`` is the release once the tissue has come to rest under a
    cytokine level, which the count of steady states needs. ``acute`` tissues start injured, by
    the parameters ``damage_start`` and ``macrophages_start``, and heal. ``meanings`` explain the
    states, ``panels`` head their pictures.
    """

    name: str
    called: str
    site: str
    state: type[Any]
    constants: type[Any]
    rates: Callable[[Any, Any, Surroundings], Any]
    catabolism: Callable[[Any, Any, Surroundings], Column]
    gap: Callable[[Any, Any], Column]
    resting_catabolism: Callable[[Any, Column], Column]
    meanings: Mapping[str, Meaning]
    panels: Mapping[str, str]
    acute: bool = False

    @property
    def starts(self) -> tuple[str, ...]:
        """Return the parameters (``group.name``) of the start, tissue states first."""
        injured = ("damage", "macrophages") if self.acute else ()
        return tuple(f"{self.name}.{one}_start" for one in (*self.state._fields, *injured))


def positive_part(x: Column) -> Column:
    """Return the smooth positive part of ``x``: 0.0005 at 0, else within 1e-3 of max(0, x)."""
    return (x + (x * x + _CORNER_SQUARED) ** 0.5) / 2
