"""Published trials as their reports print them, and published pools of trials."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, MinLen

Masked = Literal["double", "single", "open", "none", "unknown"]
Unit = Literal["person", "knee_within_person", "crossover", "tendon", "elbow", "unclear"]
Statistic = Literal[
    "mean", "change_mean", "median", "change_median", "increment_mean",
    "percent_change_mean", "percent_change_median", "rate", "individual",
]  # fmt: skip
Spread = Literal["sd", "se", "ci95", "iqr", "range"]
Text = Annotated[str, MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One printed number of an arm: an outcome at a week, on the scale the report uses.

    ``statistic`` is None where a row only registers a design or a count. A change is follow-up
    minus baseline; an increment counts from the visit before. A single SD or SE stands in
    ``spread_low``. ``baseline`` is given where the report quotes one for just these people.
    ``set_aside`` says why no analysis reads the row by default, ``spread_doubt`` why none reads its
    spread.
    """

    outcome: Text
    minimum: float | None = None
    maximum: float | None = None
    higher_is_worse: bool | None = None
    week: Annotated[float, Ge(0)] | None = None
    people: Annotated[int, Ge(0)] | None = None
    statistic: Statistic | None = None
    value: float | None = None
    spread_kind: Spread | None = None
    spread_low: float | None = None
    spread_high: float | None = None
    baseline: float | None = None
    responder_definition: str = ""
    responders: Annotated[int, Ge(0)] | None = None
    adverse_events: Annotated[int, Ge(0)] | None = None
    serious_adverse_events: Annotated[int, Ge(0)] | None = None
    derived: bool = False
    set_aside: str | None = None
    spread_doubt: str | None = None
    note: str = ""
    seen_in: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedArm:
    """One arm of a published trial, or a part of one (``part_of`` names the whole arm)."""

    name: Text
    part_of: str | None = None
    treatment_class: Text
    cell_source: str = ""
    donor: str = ""
    culture_expanded: bool | None = None
    dose_million_cells: Annotated[float, Ge(0)] | None = None
    injections: Annotated[int, Ge(0)] | None = None
    route: str = ""
    randomised: Annotated[int, Gt(0)] | None = None
    observations: tuple[Observation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedTrial:
    """One published trial; ``left_out`` says why no analysis uses it by default.

    ``unit`` is what was randomised and counted; where it is a knee within a person, the arms share
    their people. ``randomised`` counts all arms together, where a report says so. ``pooled`` marks
    a report on several trials or cohorts at once.
    """

    identifier: Text
    citation: Text
    address: Text
    registration: str = ""
    country: str = ""
    masked: Masked
    condition: Text
    severity: str = ""
    unit: Unit
    pooled: bool = False
    randomised: Annotated[int, Gt(0)] | None = None
    left_out: str | None = None
    notes: tuple[str, ...] = ()
    arms: Annotated[tuple[PublishedArm, ...], MinLen(1)]


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
