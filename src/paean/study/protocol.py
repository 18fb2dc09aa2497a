"""The protocol: what a clinician would sign, in the order of the printed document."""

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Literal

from annotated_types import Ge, Gt, Le, Lt, MinLen

from paean.study.consent import Consent
from paean.study.economics import Economics
from paean.study.estimand import Estimand
from paean.study.finance import Burden, Finance, Promotion, Waiver
from paean.study.harms import HarmPlan
from paean.study.outcome import Outcome
from paean.study.oversight import Oversight
from paean.study.reporting import Reporting
from paean.study.schedule import Schedule
from paean.study.statistics import Statistics
from paean.study.treatment import Arm
from paean.study.vocabulary import ConditionWords, conditions

if TYPE_CHECKING:
    ConditionName = str
else:  # the words are files, so the type that readers and the schema see is made of what is there
    ConditionName = Literal[tuple(conditions())]
Name = Annotated[str, MinLen(1)]
Fraction = Annotated[float, Gt(0), Lt(1)]
Age = Annotated[float, Ge(0), Le(150)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """What the study is called, where it is registered, under which law and on which day."""

    identifier: Name
    title: Name
    question: Name
    design: Literal["parallel", "within_patient"]
    registration: str | None = None
    phase: str | None = None
    jurisdiction: Name
    date: datetime.date
    funding: str | None = None
    complete: bool = False
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source that values of the protocol point to by its key."""

    citation: Name
    doi: str | None = None
    address: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What people suffer from, and how far it has gone."""

    name: ConditionName
    severity_scale: str | None = None
    severity: tuple[str, ...] = ()
    source: tuple[str, ...] = ()

    @property
    def words(self) -> ConditionWords:
        """Return what the condition is called, and where it is."""
        return conditions()[self.name]


@dataclass(frozen=True, slots=True, kw_only=True)
class PainThreshold:
    """The least score, in the direction of worse, with which a person may enter."""

    outcome: Name
    at_least: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """A baseline distribution as published: a mean or a median, in all or in one arm."""

    variable: Name
    arm: str | None = None
    n: Annotated[int, Ge(1)] | None = None
    mean: float | None = None
    sd: Annotated[float, Ge(0)] | None = None
    median: float | None = None
    quartile_1: float | None = None
    quartile_3: float | None = None
    percent: Annotated[float, Ge(0), Le(100)] | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Who may enter, and who did, as published."""

    minimum_age_years: Age | None = None
    maximum_age_years: Age | None = None
    pain_threshold: PainThreshold | None = None
    inclusion: tuple[str, ...] = ()
    exclusion: tuple[str, ...] = ()
    baseline: tuple[Baseline, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Masking:
    """Who does not know the arm; absent where it was not stated."""

    participants: bool | None = None
    assessors: bool | None = None
    clinicians: bool | None = None
    sham_harvest: bool | None = None
    statisticians: bool | None = None
    how: Name | None = None
    identical_appearance: bool | None = None
    injector_apart: bool | None = None
    guess_asked: bool | None = None
    unmasking: Name | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """How people come to their arms."""

    method: Literal["simple", "permuted_blocks"]
    concealment: str | None = None
    generated_by: Name | None = None
    enrolled_by: Name | None = None
    assigned_by: Name | None = None
    block_sizes_hidden: bool | None = None
    stratified_by: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """What people may take when it hurts, and how long before a visit they may not."""

    allowed: bool = True
    drug: str | None = None
    washout_days: Annotated[float, Ge(0)] | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSize:
    """How many, and the assumptions behind the number."""

    randomised: Annotated[int, Ge(2)]
    target_difference: Annotated[float, Gt(0)] | None = None
    standard_deviation: Annotated[float, Gt(0)] | None = None
    power: Fraction | None = None
    alpha: Fraction | None = None
    dropout: Annotated[float, Ge(0), Lt(1)] | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """How harms are watched and when the study stops."""

    follow_up_days: Annotated[float, Gt(0)] | None = None
    board: bool | None = None
    stopping_rules: tuple[str, ...] = ()
    special_interest: tuple[str, ...] = ()
    grading: str | None = None
    plan: HarmPlan | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """One study design, whole."""

    study: Study
    condition: Condition
    population: Population
    arms: Annotated[tuple[Arm, ...], MinLen(1)]
    masking: Masking
    allocation: Allocation
    schedule: Schedule
    outcomes: Annotated[tuple[Outcome, ...], MinLen(1)]
    estimands: Annotated[tuple[Estimand, ...], MinLen(1)]
    rescue: Rescue | None = None
    sample_size: SampleSize
    safety: Safety | None = None
    statistics: Statistics | None = None
    reporting: Reporting | None = None
    oversight: Oversight | None = None
    consent: Consent | None = None
    finance: Finance | None = None
    promotion: Promotion | None = None
    burden: Burden | None = None
    economics: Economics | None = None
    waivers: tuple[Waiver, ...] = ()
    sources: dict[str, Citation] = field(default_factory=dict[str, Citation])

    def arm(self, name: str) -> Arm:
        """Return the arm of this name; KeyError if there is none."""
        for arm in self.arms:
            if arm.name == name:
                return arm
        raise KeyError(name)

    def outcome(self, name: str) -> Outcome:
        """Return the outcome of this name; KeyError if there is none."""
        for outcome in self.outcomes:
            if outcome.name == name:
                return outcome
        raise KeyError(name)

    @property
    def primary(self) -> Estimand:
        """Return the first primary estimand, or the first of all."""
        return next((e for e in self.estimands if e.objective == "primary"), self.estimands[0])

    @property
    def people(self) -> int:
        """Return how many people the arms plan for."""
        return sum(arm.planned for arm in self.arms)
