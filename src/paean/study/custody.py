"""Codes, labels, chain of identity and chain of custody of a product."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Gt, MinLen

Text = Annotated[str, MinLen(1)]
CustodyEvent = Literal[
    "collect", "receive", "process", "split", "pool", "freeze", "store", "thaw", "release",
    "quarantine", "dispatch", "handover", "administer", "discard", "recall",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """How a product is known and followed from its donor to each recipient."""

    coding: Literal["single_european_code", "isbt_128", "eurocode", "site_scheme"] | None = None
    code: Text | None = None
    isbt_licence: bool | None = None
    unique_identifier: bool | None = None
    identifiers_at_bedside: tuple[
        Literal["name", "date_of_birth", "study_number", "hospital_number", "product_code"], ...
    ] = ()
    label_items: tuple[
        Literal[
            "product_code", "product_name", "donor_or_recipient_id", "volume", "cell_count",
            "expiry", "storage_temperature", "warnings", "manufacturer", "autologous_use_only",
            "investigational_use",
        ],
        ...,
    ] = ()  # fmt: skip
    label_checked_by: Literal["two_people", "validated_system", "one_person"] | None = None
    events_recorded: tuple[CustodyEvent, ...] = ()
    temperature_recorded: bool | None = None
    deviations: Text | None = None
    release_and_use_by_different_people: bool | None = None
    recall: Text | None = None
    unused_cells: Text | None = None
    traced_days: Annotated[float, Gt(0)] | None = None
    source: tuple[str, ...] = ()
