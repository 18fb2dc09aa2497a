"""What people are told and agree to, and how they may take it back."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Gt, MinLen

Text = Annotated[str, MinLen(1)]
Element = Literal[
    "key_information_first", "research_and_purpose", "duration", "procedures", "experimental_parts",
    "risks", "benefits", "alternatives", "confidentiality", "injury_compensation", "contacts",
    "voluntary", "future_use", "unforeseeable_risk", "ended_by_investigator", "extra_cost",
    "consequences_of_withdrawal", "new_findings", "number_of_participants", "commercial_profit",
    "return_of_results", "genome_sequencing", "fda_may_inspect", "trial_registration_sentence",
    "approval_status", "cost_to_patient", "evidence_level", "long_term_follow_up",
    "irreversibility", "donor_derived_risk", "leftover_cells", "who_profits", "sham_and_chance",
    "not_treatment", "expected_results", "consult_primary_care", "source_of_cells",
]  # fmt: skip
GdprItem = Literal[
    "controller", "data_protection_officer", "purposes", "legal_basis", "special_category_basis",
    "recipients", "transfers", "retention", "rights", "withdrawal", "complaint",
    "automated_decisions", "source_of_data",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One of the four consents, asked and answered on its own."""

    to: Literal["treatment", "research", "registry", "data_sharing"]
    separate: bool | None = None
    version: Text | None = None
    language: Text | None = None
    form: Literal["written", "electronic", "oral_witnessed"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """What happens to a person and their data when consent is withdrawn."""

    stop_contact: bool | None = None
    stop_collection: bool | None = None
    erasure: Text | None = None
    cells: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """The elements of the information and consent, its parts and its withdrawal."""

    elements: tuple[Element, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    withdrawal: Withdrawal | None = None
    data_protection: tuple[GdprItem, ...] = ()
    asked_by: Text | None = None
    time_to_decide_days: Annotated[float, Gt(0)] | None = None
    reading_level: Text | None = None
    understanding_checked: bool | None = None
    capacity: Text | None = None
    reconsent: Text | None = None
    notice_given_before: bool | None = None
    accepted_sources_asked: bool | None = None
    pregnancy: Text | None = None
    source: tuple[str, ...] = ()
