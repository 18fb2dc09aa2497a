"""What a cell product was shown to be: identity, potency and the tests before release."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

Text = Annotated[str, MinLen(1)]
Percent = Annotated[float, Ge(0), Le(100)]
Test = Literal[
    "sterility", "mycoplasma", "endotoxin", "viability", "identity", "donor_match", "purity",
    "residual_enzyme", "residual_serum", "potency", "viable_cell_count", "dose_on_label",
    "karyotype", "tumorigenicity", "residual_pluripotent_cells", "adventitious_agents",
    "appearance", "container_and_label", "gram_stain",
]  # fmt: skip
Mechanism = Literal[
    "immunomodulation", "secretome", "angiogenesis", "homing", "differentiation", "engraftment",
    "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseTest:
    """One test of a product, its limit, and when its result is known."""

    test: Test
    method: Text | None = None
    bound: Literal["at_least", "at_most", "not_detected", "matches", "within", "report"] | None = (
        None
    )
    limit: float | None = None
    unit: (
        Literal[
            "percent", "EU_per_kg_per_hour", "EU_per_ml", "EU_per_dose", "cells", "million_cells",
            "ng_per_ml", "cells_per_million", "other",
        ]
        | None
    ) = None  # fmt: skip
    when: Literal["donor_tissue", "in_process", "release", "post_thaw", "retrospective"] | None = (
        None
    )
    result_after_days: Annotated[float, Ge(0)] | None = None
    known_before_use: bool | None = None
    if_failed_later: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """One surface marker, with the share of cells that must or may carry it."""

    name: Text
    at_least_percent: Percent | None = None
    at_most_percent: Percent | None = None
    shown_percent: Percent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PotencyAssay:
    """A functional test, and the mechanism it stands for."""

    name: Text
    mechanism: Mechanism
    quantitative: bool | None = None
    acceptance: Text | None = None
    validated: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What the cells were shown to be, and what is tested before they are given."""

    plastic_adherent: bool | None = None
    markers: tuple[Marker, ...] = ()
    interferon_stimulated: bool | None = None
    differentiation: tuple[
        Literal["osteoblast", "adipocyte", "chondroblast", "neural", "other"], ...
    ] = ()
    differentiation_shown_by: Text | None = None
    colony_forming_units: Text | None = None
    self_renewal_shown: bool | None = None
    claimed_mechanism: Mechanism | None = None
    potency: tuple[PotencyAssay, ...] = ()
    release_tests: tuple[ReleaseTest, ...] = ()
    dose_tolerance_percent: Annotated[float, Gt(0), Le(100)] | None = None
    endotoxin_per_dose_eu: Annotated[float, Ge(0)] | None = None
    lightest_recipient_kg: Annotated[float, Gt(0), Le(500)] | None = None
    given_within_hours: Annotated[float, Gt(0)] | None = None
    released_by: Text | None = None
    retained_samples: bool | None = None
    stability_shown: bool | None = None
    source: tuple[str, ...] = ()

    def test(self, name: str) -> ReleaseTest | None:
        """Return the test of this kind that is known first of all, or None."""
        return next((t for t in self.release_tests if t.test == name), None)

    def marker(self, name: str) -> Marker | None:
        """Return the marker of this name, or None."""
        return next((m for m in self.markers if m.name == name), None)
