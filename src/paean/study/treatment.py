"""What the people of an arm receive: a cell product described by DOSES, or a comparator.

DOSES (Murray et al. 2019): Donor, Origin, Separation, Exhibited characteristics, Site.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

from paean.study.classification import Classification
from paean.study.custody import Custody
from paean.study.donor import Donation
from paean.study.processing import Delivery, Processing
from paean.study.quality import Quality

Product = Literal[
    "bone_marrow_msc", "adipose_msc", "umbilical_cord_msc", "placental_msc",
    "bone_marrow_concentrate", "stromal_vascular_fraction", "microfragmented_fat",
]  # fmt: skip
Day = Annotated[float, Ge(0)]
Days = Annotated[tuple[Day, ...], MinLen(1)]
Share = Annotated[float, Ge(0), Le(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellProduct:
    """Cells given to a site; what a publication does not state is absent."""

    kind: Literal["cell_product"]
    product: Product
    donor: Literal["autologous", "allogeneic", "xenogeneic"]
    origin: Annotated[str, MinLen(1)]
    separation: Annotated[str, MinLen(1)] | None = None
    exhibited: Annotated[str, MinLen(1)] | None = None
    site: Annotated[str, MinLen(1)]
    dose_million_cells: Annotated[float, Ge(0), Le(1_000_000)] | None = None
    viability: Share | None = None
    expansion: Literal["none", "culture"] | None = None
    passage: Annotated[int, Ge(0)] | None = None
    cryopreserved: bool | None = None
    vehicle: str | None = None
    volume_ml: Annotated[float, Gt(0)] | None = None
    route: Literal["intra_articular"] = "intra_articular"
    guidance: str | None = None
    on_days: Days
    name: Annotated[str, MinLen(1)] | None = None
    quality: Quality | None = None
    processing: Processing | None = None
    delivery: Delivery | None = None
    donation: Donation | None = None
    custody: Custody | None = None
    classification: Classification | None = None
    source: tuple[str, ...] = ()

    @property
    def needs_harvest(self) -> bool:
        """Return whether the patient's own tissue is harvested for it."""
        return self.donor == "autologous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saline:
    """A saline injection, the usual sham."""

    kind: Literal["saline"]
    volume_ml: Annotated[float, Gt(0)] | None = None
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Corticosteroid:
    """An intra-articular corticosteroid."""

    kind: Literal["corticosteroid"]
    drug: str | None = None
    dose_mg: Annotated[float, Gt(0)] | None = None
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HyaluronicAcid:
    """An intra-articular hyaluronic acid; a course of injections counts from its first day."""

    kind: Literal["hyaluronic_acid"]
    drug: str | None = None
    dose_mg: Annotated[float, Gt(0)] | None = None
    volume_ml: Annotated[float, Gt(0)] | None = None
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Nsaid:
    """A daily oral non-steroidal anti-inflammatory drug."""

    kind: Literal["nsaid"]
    drug: str | None = None
    dose_mg: Annotated[float, Gt(0)] | None = None
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Physiotherapy:
    """An exercise programme that takes load off the joint."""

    kind: Literal["physiotherapy"]
    programme: str | None = None
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShamHarvest:
    """A pretended tissue harvest that keeps patients masked."""

    kind: Literal["sham_harvest"]
    on_days: Days
    source: tuple[str, ...] = ()


Treatment = (
    CellProduct | Saline | Corticosteroid | HyaluronicAcid | Nsaid | Physiotherapy | ShamHarvest
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """A group of people who are to receive the same."""

    name: Annotated[str, MinLen(1)]
    label: Annotated[str, MinLen(1)]
    role: Literal["experimental", "control"]
    planned: Annotated[int, Ge(1), Le(100_000)]
    treatments: Annotated[tuple[Treatment, ...], MinLen(1)]
    source: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[CellProduct, ...]:
        """Return the cell products of the arm."""
        return tuple(t for t in self.treatments if isinstance(t, CellProduct))
