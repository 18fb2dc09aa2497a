"""How tissue becomes a product: harvest, processing, culture, freezing, banking, delivery."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

Text = Annotated[str, MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """How the tissue was taken and brought to processing."""

    site: Text | None = None
    device: Text | None = None
    volume_ml: Annotated[float, Gt(0)] | None = None
    anaesthesia: Text | None = None
    anticoagulant: Text | None = None
    to_processing_hours: Annotated[float, Ge(0)] | None = None
    transport_temperature_celsius: Annotated[float, Ge(-273), Le(100)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Culture:
    """How cells were multiplied."""

    medium: Text | None = None
    supplement: (
        Literal["fetal_bovine_serum", "platelet_lysate", "autologous_serum", "serum_free"] | None
    ) = None
    oxygen_percent: Annotated[float, Gt(0), Le(100)] | None = None
    seeding_per_cm2: Annotated[float, Gt(0)] | None = None
    doublings: Annotated[float, Ge(0)] | None = None
    maximum_doublings: Annotated[float, Gt(0)] | None = None
    maximum_passage: Annotated[int, Ge(0)] | None = None
    lasts_days: Annotated[float, Gt(0)] | None = None
    enzyme: Text | None = None
    animal_derived: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Freezing:
    """How cells were frozen, kept and thawed."""

    medium: Text | None = None
    dmso_percent: Annotated[float, Ge(0), Le(100)] | None = None
    stored_at_celsius: Annotated[float, Ge(-273), Le(0)] | None = None
    thaw: Text | None = None
    washed: bool | None = None
    post_thaw_viability: Annotated[float, Ge(0), Le(1)] | None = None
    thaw_to_use_hours: Annotated[float, Ge(0)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Banking:
    """The master and working banks an allogeneic product comes from."""

    master_bank: Text | None = None
    working_bank: Text | None = None
    tests: tuple[
        Literal["sterility", "mycoplasma", "viruses", "identity", "karyotype", "stability"], ...
    ] = ()


Step = Literal[
    "rinsing", "cutting", "grinding", "shaping", "centrifugation", "filtering", "washing",
    "soaking_in_antibiotic", "sterilisation", "irradiation", "separation", "concentration",
    "purification", "lyophilisation", "freezing", "cryopreservation", "vitrification",
    "mechanical_fragmentation", "enzymatic_digestion", "culture", "activation",
    "genetic_modification", "reprogramming", "differentiation",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Processing:
    """What is done to the tissue between harvest and release."""

    steps: tuple[Step, ...] = ()
    reagents: tuple[Text, ...] = ()
    device: Text | None = None
    system: Literal["open", "closed"] | None = None
    place: Literal["gmp_facility", "tissue_establishment", "point_of_care", "other"] | None = None
    harvest: Harvest | None = None
    culture: Culture | None = None
    freezing: Freezing | None = None
    banking: Banking | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How the product is given, from release to the last needle."""

    approach: Literal["percutaneous", "arthroscopic", "open"] | None = None
    concomitant: tuple[Text, ...] = ()
    no_concomitant: bool | None = None
    state: Literal["fresh", "thawed"] | None = None
    release_to_use_hours: Annotated[float, Ge(0)] | None = None
    hold_at_celsius: Annotated[float, Ge(-273), Le(100)] | None = None
    needle_gauge: Annotated[int, Ge(10), Le(34)] | None = None
    lasts_hours: Annotated[float, Gt(0)] | None = None
    viability_before_use: Annotated[float, Ge(0), Le(1)] | None = None
    cells_per_ml_million: Annotated[float, Gt(0)] | None = None
    operator: Text | None = None
    source: tuple[str, ...] = ()
