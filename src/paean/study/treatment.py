"""What the people of an arm receive: a cell product described by DOSES, or a comparator.

DOSES (Murray et al. 2019): Donor, Origin, Separation, Exhibited characteristics, Site.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

from paean.study.classification import Classification
from paean.study.comparators import (
    Gabapentinoid,
    NgfAntibody,
    OralPlacebo,
    PlateletRichPlasma,
    Secretome,
    Snri,
    Surgery,
    UsualCare,
    WaitAndSee,
)
from paean.study.custody import Custody
from paean.study.donor import Donation
from paean.study.processing import Delivery, Processing
from paean.study.quality import Quality
from paean.study.vocabulary import products

if TYPE_CHECKING:
    Product = str
else:  # the words are files, so the type that readers and the schema see is made of what is there
    Product = Literal[tuple(products())]
Route = Literal[
    "intra_articular", "intradiscal", "epidural", "intrathecal", "perineural", "intratendinous",
    "peritendinous", "subacromial", "intraligamentous", "intramuscular", "intravenous",
    "surgical",
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
    route: Route = "intra_articular"
    donor_age_years: Annotated[float, Ge(0), Le(120)] | None = None
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
    """A corticosteroid injected where it hurts."""

    kind: Literal["corticosteroid"]
    route: Route | None = None
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
    """An exercise programme that takes load off the tissue, or teaches it to bear load."""

    kind: Literal["physiotherapy"]
    programme: str | None = None
    emphasis: Literal["general", "eccentric", "progressive", "lengthening"] = "general"
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShamHarvest:
    """A pretended tissue harvest that keeps patients masked."""

    kind: Literal["sham_harvest"]
    on_days: Days
    source: tuple[str, ...] = ()


Daily = Nsaid | Gabapentinoid | Snri | OralPlacebo | Physiotherapy | UsualCare | WaitAndSee
Injection = (
    CellProduct | Saline | Corticosteroid | HyaluronicAcid | PlateletRichPlasma | Secretome
)  # fmt: skip
Treatment = Injection | Daily | NgfAntibody | Surgery | ShamHarvest


def given_on(treatment: Treatment) -> tuple[float, ...]:
    """Return the days on which a treatment is given, or the day from which it is taken."""
    return (treatment.from_days,) if isinstance(treatment, Daily) else treatment.on_days


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
