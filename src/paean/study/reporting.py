"""What a protocol has to tell its readers: SPIRIT, ICH M11, open science, instruments."""

import datetime
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import MinLen

Text = Annotated[str, MinLen(1)]
M11Section = Literal[
    "summary", "schema", "schedule_of_activities", "introduction", "objectives_and_estimands",
    "design", "population", "intervention", "discontinuation", "assessments", "adverse_events",
    "statistics", "general_considerations", "oversight", "appendices", "references",
]  # fmt: skip
Recorded = Literal[
    "age", "sex", "bmi", "comorbidity", "smoking", "analgesics", "corticosteroids",
    "anticoagulants", "diagnosis", "previous_treatment", "side", "grade", "chronicity", "imaging",
    "expectation", "widespread_pain", "mood",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """One aim of the study, of benefit or of harm."""

    about: Literal["benefit", "harm", "mechanism", "value"]
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenScience:
    """Where protocol, plan, data and results can be found."""

    protocol_access: Text | None = None
    analysis_plan_access: Text | None = None
    data_sharing: Text | None = None
    code_sharing: Text | None = None
    dissemination: Text | None = None
    results_whatever_they_are: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """The parts of a protocol that are told in words, as SPIRIT 2025 and ICH M11 ask."""

    version: Text | None = None
    version_on: datetime.date | None = None
    summary: Text | None = None
    background: Text | None = None
    comparator_rationale: Text | None = None
    objectives: tuple[Objective, ...] = ()
    public_involvement: Text | None = None
    setting: Text | None = None
    operators: Text | None = None
    modification: Text | None = None
    adherence: Text | None = None
    concomitant_care: Text | None = None
    aftercare: Text | None = None
    recruitment: Text | None = None
    retention: Text | None = None
    data_collection: Text | None = None
    data_management: Text | None = None
    confidentiality: Text | None = None
    post_trial_care: Text | None = None
    compensation: Text | None = None
    ancillary_studies: Text | None = None
    discontinuation: Text | None = None
    m11_sections: tuple[M11Section, ...] = ()
    open_science: OpenScience | None = None
    recorded: tuple[Recorded, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentUse:
    """How an instrument is used: version, licence, mode, recall and language."""

    version: Text | None = None
    licence: Literal["free", "held", "asked_for", "needed", "none"] | None = None
    licence_number: Text | None = None
    altered: bool | None = None
    mode: Literal["paper", "electronic", "interview", "clinician"] | None = None
    recall: Text | None = None
    languages_validated: bool | None = None
    missing_items: Text | None = None
