"""How harms are found, judged and passed on."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Lt, MinLen

Text = Annotated[str, MinLen(1)]
SpecialInterest = Literal[
    "joint_infection", "post_injection_flare", "effusion", "haematoma", "nerve_injury", "discitis",
    "epidural_abscess", "embolism", "ectopic_tissue", "tumour", "immune_reaction",
    "intrathecal_event", "dose_error", "identity_error", "harvest_complication",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingClock:
    """How long somebody has to tell somebody else about an event."""

    event: Literal[
        "serious", "fatal_unexpected", "serious_unexpected", "increased_rate",
        "communicable_disease", "follow_up", "disease_report",
    ]  # fmt: skip
    sender: Literal["investigator", "sponsor", "manufacturer", "institution"]
    to: Literal["sponsor", "authority", "ethics_committee", "board"]
    within_days: Annotated[float, Ge(0)]
    counted_from: Literal["awareness", "event"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoppingBoundary:
    """A boundary that pauses or stops the study, and whether it was simulated."""

    event: Literal[
        "serious_event_rate", "related_death", "joint_infection", "contaminated_lot",
        "identity_error", "futility", "efficacy", "other",
    ]  # fmt: skip
    action: Literal["pause", "stop", "pause_lot"]
    rule: Text
    rate: Annotated[float, Gt(0), Lt(1)] | None = None
    simulated: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmPlan:
    """How harms are defined, sought, judged, reported and acted upon."""

    definitions: tuple[
        Literal[
            "adverse_event", "serious", "related", "expected", "severity", "special_interest"
        ],
        ...,
    ] = ()  # fmt: skip
    seriousness: tuple[
        Literal[
            "death", "life_threatening", "hospitalisation", "disability", "congenital_anomaly",
            "important_medical_event",
        ],
        ...,
    ] = ()  # fmt: skip
    sought: Literal["asked_each_visit", "spontaneous", "both"] | None = None
    related_to: tuple[Literal["product", "procedure", "harvest", "concomitant"], ...] = ()
    judged_by: Literal["independent", "investigator", "sponsor", "treating_physician"] | None = None
    expectedness_from: Text | None = None
    of_interest: tuple[SpecialInterest, ...] = ()
    ctcae_version: Literal["4.03", "5.0", "6.0"] | None = None
    coding: Text | None = None
    clocks: tuple[ReportingClock, ...] = ()
    boundaries: tuple[StoppingBoundary, ...] = ()
    sentinels: Annotated[int, Ge(0)] | None = None
    sentinel_wait_days: Annotated[float, Gt(0)] | None = None
    late_positive_lot: Text | None = None
    long_term_days: Annotated[float, Gt(0)] | None = None
    emergency_unmasking: Text | None = None
    pregnancy: Text | None = None
