"""Who pays, who profits, and what is said to the public."""

import datetime
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, MinLen

Text = Annotated[str, MinLen(1)]
Grade = Literal["none", "very_low", "low", "moderate", "high"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finance:
    """The money behind a study and the interests of those who run it."""

    funders: tuple[Text, ...] = ()
    funder_role: Text | None = None
    patients_pay: bool | None = None
    patients_pay_for: tuple[
        Literal["product", "procedure", "participation", "travel", "usual_care"], ...
    ] = ()
    charge: Annotated[float, Ge(0)] | None = None
    currency: Text | None = None
    charge_only_recovers_cost: bool | None = None
    charge_authorised: bool | None = None
    control_arm_pays: bool | None = None
    refund_or_crossover: Text | None = None
    payment_to_participants: Text | None = None
    conflicts: Text | None = None
    investigator_profits: bool | None = None
    insurance: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One sentence said to patients or the public, its strength and the evidence behind it."""

    text: Text
    where: Literal[
        "consent_form", "advertisement", "website", "leaflet", "register", "lay_summary"
    ]  # fmt: skip
    about: Literal["benefit", "harm", "mechanism", "approval", "cost"] = "benefit"
    strength: Literal["may", "probably", "does", "cures"]
    evidence: Grade | None = None
    regenerates: bool | None = None
    names_uncertainty: bool | None = None
    names_sham_response: bool | None = None
    testimonial: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotion:
    """How a study or product is advertised, and what was claimed."""

    to_public: bool | None = None
    approved_by_committee: bool | None = None
    notice_in_advertisement: bool | None = None
    register_as_endorsement: bool | None = None
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Burden:
    """What the control arm has to bear, and how it was justified."""

    sham_procedures: tuple[
        Literal[
            "injection", "skin_incision", "bone_marrow_aspiration", "liposuction", "sedation",
            "general_anaesthesia", "arthroscopy", "radiation",
        ],
        ...,
    ] = ()  # fmt: skip
    justified: Text | None = None
    minimised: Text | None = None
    offered_after: Text | None = None
    told_of_sham: bool | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A rule that a named person sets aside, with a reason and a last day."""

    code: Text
    reason: Text
    date: datetime.date
    expires: datetime.date
    by: Text
