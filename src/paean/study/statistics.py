"""How the question will be answered: tests, looks, missing data, populations."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Gt, Le, Lt, MinLen

Text = Annotated[str, MinLen(1)]
Fraction = Annotated[float, Gt(0), Lt(1)]
Share = Annotated[float, Gt(0), Le(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """Planned interim analyses, and how the chance of error is spent on them."""

    at_fractions: tuple[Share, ...] = ()
    for_what: tuple[Literal["efficacy", "futility", "harm", "sample_size"], ...] = ()
    spending: (
        Literal["obrien_fleming", "pocock", "lan_demets", "haybittle_peto", "bayesian", "none"]
        | None
    ) = None
    boundary: Text | None = None
    simulated: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalysisPopulation:
    """Who is analysed."""

    name: Literal["all_randomised", "treated", "per_protocol", "safety", "complete_cases"]
    used_for: Literal["primary", "sensitivity", "safety", "secondary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The plan of analysis as far as the protocol states it."""

    primary_method: Text | None = None
    multiplicity: (
        Literal[
            "one_primary", "bonferroni", "holm", "hochberg", "hierarchical", "gatekeeping",
            "co_primary", "none",
        ]
        | None
    ) = None  # fmt: skip
    familywise_alpha: Fraction | None = None
    looks: Looks | None = None
    no_looks: bool | None = None
    missing_data: (
        Literal[
            "mixed_model", "multiple_imputation", "reference_based_imputation", "last_value",
            "complete_cases", "baseline_value", "other",
        ]
        | None
    ) = None  # fmt: skip
    missing_data_assumption: Text | None = None
    sensitivity: tuple[Text, ...] = ()
    populations: tuple[AnalysisPopulation, ...] = ()
    covariates: tuple[Text, ...] = ()
    subgroups: tuple[Text, ...] = ()
    no_subgroups: bool | None = None
    subgroups_prespecified: bool | None = None
    clustering: Text | None = None
    plan_dated_before_unmasking: bool | None = None
    software: Text | None = None
    source: tuple[str, ...] = ()
