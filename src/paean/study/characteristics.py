"""Operating characteristics: what a design finds, misses and costs, scenario by scenario."""

from dataclasses import dataclass
from typing import Literal

from paean.study.conduct import AS_PLANNED, Conduct
from paean.study.families import Family
from paean.study.figure import Figure
from paean.study.laboratory import Laboratory
from paean.study.planning import HarmWatch, Outlook, SizeReview


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What is true in the simulated trials.

    ``effect`` is the benefit of every experimental arm over the comparator at the primary visit,
    in points of the primary outcome, 0 for none; None where the posterior says what is true.
    ``conduct`` is how the trials are run: without any bias unless it says so.
    """

    name: str
    effect: float | None = None
    conduct: Conduct = AS_PLANNED


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The share of trials that end at a look before the last, and why."""

    look: int
    fraction: float
    people: int
    for_efficacy: Figure
    for_futility: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimandCharacteristics:
    """What one method finds on one estimand in one scenario, without early stopping.

    ``positive``: called in favour of the treatment (with a margin: not inferior); ``rejected``:
    either way; with no effect that is the type I error. ``truth`` is the mean true difference,
    ``bias`` that of the estimate from it, ``coverage`` of the interval, ``exaggeration`` the mean
    estimate of positive trials as a multiple of the truth; None for responders and times, whose
    truth is not followed, and where nothing is true.
    """

    scenario: str
    estimand: str
    method: str
    trials: int
    failed: int
    positive: Figure
    rejected: Figure
    estimate: Figure
    standard_error: Figure
    missing: Figure
    truth: Figure | None
    bias: Figure | None
    coverage: Figure | None
    exaggeration: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialCharacteristics:
    """How the trials of a scenario end under the looks, by the method that decides."""

    scenario: str
    method: str
    trials: int
    positive: Figure
    people: Figure
    days: Figure
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look: information fraction, people, boundaries of Z and one-sided error spent so far."""

    look: int
    fraction: float
    people: int
    efficacy_z: float
    futility_z: float | None
    spent: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """The people a wanted power takes: the least multiple of the planned trial that has it."""

    scenario: str
    estimand: str
    wanted: float
    people: int | None
    reached: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignReport:
    """Operating characteristics of a protocol, what they rest on, and what they cannot show."""

    protocol: str
    posterior: str
    people: int
    trials: int
    planned_trials: int
    seed: int
    weight_of_memory: float
    alpha: float
    accrual_per_month: float
    scenarios: tuple[Scenario, ...]
    looks: tuple[Look, ...]
    estimands: tuple[EstimandCharacteristics, ...]
    trial: tuple[TrialCharacteristics, ...]
    needed: tuple[Needed, ...]
    notes: tuple[str, ...]
    families: tuple[Family, ...] = ()
    outlooks: tuple[Outlook, ...] = ()
    reviews: tuple[SizeReview, ...] = ()
    harm: HarmWatch | None = None
    laboratory: Laboratory | None = None
    kind: Literal["operating characteristics by simulation"] = (
        "operating characteristics by simulation"
    )

    @property
    def complete(self) -> bool:
        """Return whether every trial asked for is in it."""
        return self.trials == self.planned_trials
