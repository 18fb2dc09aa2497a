"""Published trials as their reports print them, and published pools of trials."""

from dataclasses import dataclass
from typing import Literal

Masked = Literal["double", "single", "open", "none", "unknown"]
Unit = Literal["person", "knee_within_person", "crossover", "tendon", "elbow", "unclear"]
Statistic = Literal[
    "mean", "change_mean", "median", "change_median", "increment_mean",
    "percent_change_mean", "percent_change_median", "rate", "individual",
]  # fmt: skip
Spread = Literal["sd", "se", "ci95", "iqr", "range"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One printed number of an arm: an outcome at a week, on the scale the report uses.

    ``statistic`` is None where a row only registers a design or a count. A change is follow-up
    minus baseline; an increment counts from the visit before. A single SD or SE stands in
    ``spread_low``. ``baseline`` is given where the report quotes one for just these people.
    ``set_aside`` says why no analysis reads the row by default, ``spread_doubt`` why none reads its
    spread.
    """

    outcome: str
    minimum: float | None
    maximum: float | None
    higher_is_worse: bool | None
    week: float | None
    people: int | None
    statistic: Statistic | None
    value: float | None
    spread_kind: Spread | None
    spread_low: float | None
    spread_high: float | None
    baseline: float | None
    responder_definition: str
    responders: int | None
    adverse_events: int | None
    serious_adverse_events: int | None
    derived: bool
    set_aside: str | None
    spread_doubt: str | None
    note: str
    seen_in: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedArm:
    """One arm of a published trial, or a part of one (``part_of`` names the whole arm)."""

    name: str
    part_of: str | None
    treatment_class: str
    cell_source: str
    donor: str
    culture_expanded: bool | None
    dose_million_cells: float | None
    injections: int | None
    route: str
    randomised: int | None
    observations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedTrial:
    """One published trial; ``left_out`` says why no analysis uses it by default.

    ``unit`` is what was randomised and counted; where it is a knee within a person, the arms share
    their people. ``randomised`` counts all arms together, where a report says so. ``pooled`` marks
    a report on several trials or cohorts at once.
    """

    identifier: str
    citation: str
    address: str
    registration: str
    country: str
    masked: Masked
    condition: str
    severity: str
    unit: Unit
    pooled: bool
    randomised: int | None
    left_out: str | None
    notes: tuple[str, ...]
    arms: tuple[PublishedArm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledEstimate:
    """One result of a published review; ``effect`` is None where ``printed`` is no one number."""

    citation: str
    year: int | None
    condition: str
    contrast: str
    outcome: str
    time: str
    measure: str
    printed: str
    effect: float | None
    low: float | None
    high: float | None
    i2_percent: str
    trials: int | None
    people: int | None
    favours: str
    note: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was changed from the compiled tables, in which trial, and why."""

    trial: str
    what: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceManifest:
    """Which version of the published trials is packaged; ``sha256`` by file."""

    version: str
    compiled: str
    licence: str
    sha256: dict[str, str]
    corrections: tuple[Correction, ...]
