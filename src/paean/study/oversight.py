"""Who has approved, watches and answers for a study: ethics, authorities, sites, boards."""

import datetime
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Gt, MinLen

Text = Annotated[str, MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class EthicsApproval:
    """An approval of an ethics committee or institutional review board."""

    committee: Text
    number: Text | None = None
    on: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorisation:
    """An authorisation, exemption or notification under which the product is given."""

    kind: Literal[
        "ind", "ide", "clinical_trial_authorisation", "marketing_authorisation",
        "hospital_exemption", "ministerial_plan", "committee_plan", "notification", "licence",
        "registration", "biological_class", "excluded", "exempt", "treatment_plan", "bla", "none",
    ]  # fmt: skip
    authority: Text | None = None
    number: Text | None = None
    on: datetime.date | None = None
    expires: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HospitalExemption:
    """The conditions under which a hospital may give a product made for one patient."""

    non_routine: bool | None = None
    quality_standards: bool | None = None
    same_member_state: bool | None = None
    in_hospital: bool | None = None
    exclusive_responsibility: bool | None = None
    individual_prescription: bool | None = None
    custom_made: bool | None = None
    authorised_by: Text | None = None
    pharmacovigilance: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JapanPlan:
    """A provision plan under the Japanese act on the safety of regenerative medicine."""

    risk_class: Literal["I", "II", "III"] | None = None
    plan_number: Text | None = None
    committee: Text | None = None
    committee_special: bool | None = None
    processing_centre: Literal["licence", "notification", "accreditation", "none"] | None = None
    waiting_days: Annotated[float, Gt(0)] | None = None
    reports_yearly: bool | None = None
    disease_reports: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """A place where the product is made, stored or given."""

    name: Text
    role: Literal["procurement", "manufacture", "testing", "storage", "treatment"]
    registration: Text | None = None
    accreditation: Text | None = None
    gmp: bool | None = None
    hospital: bool | None = None
    contract: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Practitioner:
    """What is required of those who harvest, make or inject."""

    task: Literal["harvest", "manufacture", "release", "injection", "investigator"]
    licence: Text | None = None
    scope: tuple[Literal["orthopaedics", "wound_care", "pain_management", "other"], ...] = ()
    training: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A data monitoring committee: who, how independent, and when it looks."""

    members: Text | None = None
    independent: bool | None = None
    charter: Text | None = None
    reviews: Text | None = None
    sees_unmasked: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Oversight:
    """The approvals, authorities, sites and boards of a study."""

    sponsor: Text | None = None
    roles: Text | None = None
    ethics: tuple[EthicsApproval, ...] = ()
    registered_on: datetime.date | None = None
    register: Text | None = None
    authorisations: tuple[Authorisation, ...] = ()
    no_authorisation_sought: bool | None = None
    exempt_institution: bool | None = None
    hospital_exemption: HospitalExemption | None = None
    japan: JapanPlan | None = None
    facilities: tuple[Facility, ...] = ()
    practitioners: tuple[Practitioner, ...] = ()
    board: Board | None = None
    monitoring: Text | None = None
    amendments: Text | None = None
    deviations: Text | None = None
    audit_trail: tuple[
        Literal[
            "account_changes", "first_entry_and_changes", "workflow_actions", "not_disabled",
            "readable", "utc_time", "planned_review", "corrections_attributed", "data_transfer",
            "lock_before_analysis", "investigator_endorsement", "unblinding_recorded",
            "checks_at_capture", "data_after_withdrawal", "security_incidents",
        ],
        ...,
    ] = ()  # fmt: skip
    electronic_records_validated: bool | None = None
    electronic_signatures: Text | None = None
    source: tuple[str, ...] = ()

    def authorised(self, *kinds: str) -> Authorisation | None:
        """Return the first authorisation of one of these kinds, or None."""
        return next((a for a in self.authorisations if a.kind in kinds), None)
