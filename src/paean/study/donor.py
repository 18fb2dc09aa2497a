"""Whose cells they are: source, consent of the donor, tests, and the ethics of the source."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Le, MinLen

Text = Annotated[str, MinLen(1)]
SourceClass = Literal[
    "adult_autologous", "adult_allogeneic", "perinatal", "fetal", "embryonic",
    "induced_pluripotent", "xenogeneic",
]  # fmt: skip
DonorTest = Literal[
    "hiv_1_2_antibody", "hiv_nat", "hbsag", "anti_hbc", "hbv_nat", "anti_hcv", "hcv_nat",
    "syphilis", "htlv_1_2", "cmv", "wnv_nat", "zika", "malaria", "toxoplasma", "ebv",
    "trypanosoma_cruzi", "rhd", "hla",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class DonorConsent:
    """What the donor, or those who speak for the source, agreed to."""

    documented: bool | None = None
    voluntary: bool | None = None
    scope: tuple[
        Literal[
            "therapy", "research", "commercial_use", "genetic_tests", "genome_data",
            "recontact", "reprogramming", "storage", "sharing",
        ],
        ...,
    ] = ()  # fmt: skip
    payment: Literal["none", "expenses", "undue"] | None = None
    when: Literal["before_delivery", "in_labour", "after_delivery", "before_harvest"] | None = None
    care_unaffected: bool | None = None
    both_progenitors: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEthics:
    """What has to be true of cells from before birth, from a line, or from an animal."""

    termination_decided_before_and_apart: bool | None = None
    inducement: bool | None = None
    clinicians_separate: bool | None = None
    after_abortion: bool | None = None
    surplus_ivf_embryo: bool | None = None
    embryo_payment: bool | None = None
    oversight_committee: Text | None = None
    line_registry_id: Text | None = None
    animal_source: Text | None = None
    zoonosis_plan: Text | None = None
    supplier_conflicts: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Donation:
    """The donor of a product: source class, eligibility, tests with their timing, consent."""

    source_class: SourceClass | None = None
    relation: Literal["self", "relative", "unrelated", "pooled"] | None = None
    age_years: Annotated[float, Ge(0), Le(150)] | None = None
    sex: Literal["female", "male", "both"] | None = None
    comorbidity: Text | None = None
    history_screened: bool | None = None
    eligibility_determined: bool | None = None
    determined_by: Text | None = None
    tests: tuple[DonorTest, ...] = ()
    recovery_to_sample_days: Annotated[float, Ge(-3650), Le(3650)] | None = None
    laboratory_qualified: bool | None = None
    hbc_reactive_rule: Text | None = None
    labels: tuple[
        Literal["for_autologous_use_only", "not_evaluated_for_infectious_substances", "biohazard"],
        ...,
    ] = ()
    consent: DonorConsent | None = None
    ethics: SourceEthics | None = None
    source: tuple[str, ...] = ()
