"""The facts by which the law classifies a cell product; each law asks them in its own way."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import MinLen

Text = Annotated[str, MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Classification:
    """What a regulator asks of a product's making, use and mode of action."""

    minimally_manipulated: bool | None = None
    original_characteristics_kept: bool | None = None
    structural_tissue: bool | None = None
    same_essential_function: bool | None = None
    homologous_use: bool | None = None
    combined_with: tuple[
        Literal[
            "water", "crystalloid", "sterilising_agent", "preserving_agent", "storage_agent",
            "scaffold", "drug", "device", "platelet_rich_plasma", "hyaluronic_acid", "other",
        ],
        ...,
    ] = ()  # fmt: skip
    combined_with_nothing: bool | None = None
    combination_is_safe: bool | None = None
    systemic_effect: bool | None = None
    depends_on_living_cells: bool | None = None
    donor_is_relative: Literal["first_or_second_degree", "further", "unrelated"] | None = None
    reproductive_use: bool | None = None
    blood_product: bool | None = None
    same_surgical_procedure: bool | None = None
    genetically_modified: bool | None = None
    custom_made: bool | None = None
    industrially_prepared: bool | None = None
    routine_preparation: bool | None = None
    source: tuple[str, ...] = ()
