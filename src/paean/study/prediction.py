"""What a trial of a design would observe: predictive distributions, and what they rest on."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Predictive:
    """A predictive distribution: its median and central 50, 80 and 95 % intervals."""

    median: float
    interval_50: tuple[float, float]
    interval_80: tuple[float, float]
    interval_95: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmPrediction:
    """The mean change from baseline of an arm at a visit, on the outcome's own scale.

    ``hypothesis`` says that no controlled evidence stands behind the arm's cells.
    """

    arm: str
    outcome: str
    visit: str
    day: float
    mean_change: Predictive
    sd_of_change: float
    seen: float
    hypothesis: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferencePrediction:
    """The difference in mean change between two arms at a visit, raw and standardised.

    ``by_hypothesis`` gives the difference under each hypothesis of lasting benefit by itself.
    """

    treatment: str
    comparator: str
    outcome: str
    visit: str
    day: float
    difference: Predictive
    standardised: Predictive
    by_hypothesis: dict[str, Predictive]
    hypothesis: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimandPrediction:
    """The estimate a trial would report, and how often it would be called positive.

    Positive: two-sided p below ``alpha`` in favour of the treatment. ``mc_error`` is the Monte
    Carlo error of the probability.
    """

    estimand: str
    objective: str
    estimate: Predictive
    treatment_share: Predictive | None
    comparator_share: Predictive | None
    method: str
    alpha: float
    probability_positive: float
    mc_error: float
    hypothesis: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmEvidence:
    """What stands behind the cells of an arm; ``shown`` where that is controlled evidence."""

    arm: str
    product: str
    shown: bool
    trials: tuple[str, ...]
    people: int
    ratio: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """The mean trial's effect against sham of a product ``under`` one hypothesis of lasting
    benefit: median and 95 % interval, points of 100."""

    product: str
    under: str
    months: int
    effect: tuple[float, float, float]
    hypothesis: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """A whole prediction.

    Of an arm without controlled evidence nothing is shown but that, unless it was asked for as a
    hypothesis; then every row of it says so.
    """

    protocol: str
    posterior: str
    draws: int
    seed: int
    weight_of_memory: float
    evidence: tuple[ArmEvidence, ...]
    arms: tuple[ArmPrediction, ...]
    differences: tuple[DifferencePrediction, ...]
    estimands: tuple[EstimandPrediction, ...]
    lasting: tuple[Lasting, ...]
    notes: tuple[str, ...]
    kind: Literal["predictive distribution of trials of this design"] = (
        "predictive distribution of trials of this design"
    )
