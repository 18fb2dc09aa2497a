"""What an appraisal found: is it worth its price, and how sure is that."""

from dataclasses import dataclass
from typing import Literal

from paean.study.value import Perspective, ThresholdPolicy

Verdict = Literal["cost-effective", "not cost-effective", "between the two thresholds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmMoney:
    """An arm and its money: the price of its cells a course, who pays it, what stands behind it.

    ``shown`` is False where no controlled evidence stands behind the product; then nothing of the
    arm is valued, unless it was asked for as a hypothesis.
    """

    arm: str
    label: str
    products: tuple[str, ...]
    shown: bool
    hypothesis: bool
    why: str
    course_price: float
    patient_pays: float
    payer_pays: float
    nobody_pays: float
    who_pays: str
    income_share: float | None
    price_source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmValue:
    """Mean cost and QALYs of an arm from one perspective, its own price included."""

    perspective: Perspective
    arm: str
    cost: float
    qaly: float
    cost_low: float
    cost_high: float
    qaly_low: float
    qaly_high: float
    standing: str
    against: str | None
    more_cost: float | None
    more_qaly: float | None
    ratio: float | None
    verdict: str
    hypothesis: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NetBenefit:
    """Net benefit of an arm over the best other arm at a threshold, and what follows.

    ``verdict`` is None for a hypothesis: nothing is said of a product without evidence.
    """

    perspective: Perspective
    arm: str
    threshold: float
    benefit: float
    low: float
    high: float
    probability: float
    verdict: Verdict | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """The threshold price of a course of cells under one mapping and way of waning.

    ``mapping`` or ``waning`` is "all" where each draw has its own. ``acceptable`` is the share of
    draws in which the price asked is at most the threshold price.
    """

    perspective: Perspective
    arm: str
    threshold: float
    mapping: str
    waning: str
    at_means: float
    low: float
    median: float
    high: float
    asked: float
    acceptable: float
    hypothesis: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenPrice:
    """A price seen for an arm's product; ``compared`` only in the currency of the valuation."""

    arm: str
    item: str
    value: float | None
    low: float | None
    high: float | None
    currency: str
    year: int | None
    country: str
    grade: str
    source: str
    acceptable: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptabilityRow:
    """How often each arm has the most net benefit at a threshold; ``best`` is best on average."""

    threshold: float
    shares: dict[str, float]
    best: str
    evpi: float
    evpi_error: float


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationRow:
    """The value per person of knowing one thing, at a threshold."""

    threshold: float
    parameter: str
    value: float
    mc_error: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TornadoRow:
    """What net benefit becomes when one thing stands at its low or its high end."""

    arm: str
    parameter: str
    low_label: str
    high_label: str
    at_low: float
    at_high: float
    base: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanePoint:
    """More QALYs and more cost of an arm against the reference, in one draw."""

    arm: str
    more_qaly: float
    more_cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetRow:
    """One year of the budget impact of an arm: undiscounted spending, old mix and new."""

    arm: str
    year: int
    old: float
    new: float
    impact: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """An outcome-based agreement for an arm: what would be paid, and which list price pays."""

    arm: str
    responders: float
    refund: float
    expected_price: float
    threshold_list_price: float | None
    threshold: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """A payer's decision on an arm's product, and what of the evidence it asks this would deliver.

    ``delivers`` holds kind of evidence, yes, no or unknown, and why; unknown never passes.
    """

    arm: str
    product: str
    payer: str
    country: str
    decision: str
    covered: bool | None
    conditions: str
    date: str
    grade: str
    source: str
    reason: str
    patient_may_pay: bool | None
    delivers: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheersRow:
    """An item of CHEERS 2022, where it is answered, or that it is not.

    ``done`` is False also where the answer is that there is none, as of an analysis plan.
    """

    item: int
    topic: str
    answered: bool
    done: bool
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What an appraisal rests on: the study, the people, the settings, every assumption."""

    protocol: str
    title: str
    origin: str
    people: int
    draws: int
    seed: int
    country: str
    currency: str
    price_year: int
    horizon_years: float
    trial_years: float
    discount_costs: float
    discount_effects: float
    policy: ThresholdPolicy | None
    thresholds: tuple[float, float]
    perspectives: tuple[Perspective, ...]
    mappings: tuple[tuple[str, str, str, str], ...]
    waning: tuple[tuple[str, float], ...]
    prices: tuple[tuple[str, str, str], ...]
    mortality: str
    assumptions: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """Everything an appraisal found; amounts in the currency and year of its basis."""

    basis: Basis
    arms: tuple[ArmMoney, ...]
    reference: str
    values: tuple[ArmValue, ...]
    benefits: tuple[NetBenefit, ...]
    prices: tuple[PriceRow, ...]
    seen_prices: tuple[SeenPrice, ...]
    acceptability: tuple[AcceptabilityRow, ...]
    information: tuple[InformationRow, ...]
    tornado: tuple[TornadoRow, ...]
    plane: tuple[PlanePoint, ...]
    budget: tuple[BudgetRow, ...]
    agreements: tuple[AgreementRow, ...]
    coverage: tuple[CoverageRow, ...]
    cheers: tuple[CheersRow, ...] = ()
