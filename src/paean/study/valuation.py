"""How a study is to be valued: prices, thresholds, horizon, insurance; what a user states."""

import datetime
from dataclasses import dataclass, field
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

from paean.study.value import Perspective

Text = Annotated[str, MinLen(1)]
Money = Annotated[float, Ge(0)]
Share = Annotated[float, Ge(0), Le(1)]
Year = Annotated[int, Ge(1950), Le(2100)]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPrice:
    """What one unit of something costs; ``low`` to ``high`` is a 95 % range where one is known."""

    item: Text
    value: Money
    currency: Text
    year: Year
    country: Text
    low: Money | None = None
    high: Money | None = None
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceLevel:
    """The level of prices of a country in a year, on any scale; supplied by the user."""

    country: Text
    year: Year
    level: Annotated[float, Gt(0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waning:
    """What becomes of a difference between arms after the last visit, and how far we believe it.

    ``linear`` falls to nothing after ``duration_years``, ``exponential`` halves in that time,
    ``none`` is gone at once, ``kept`` stays.
    """

    name: Text
    kind: Literal["none", "linear", "exponential", "kept"]
    duration_years: Annotated[float, Gt(0)] | None = None
    weight: Annotated[float, Gt(0)] = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Insurance:
    """What a patient's plan pays of a treatment: all amounts in the currency of the valuation."""

    covered: bool
    waiver: bool = False
    deductible_left: Money = 0.0
    coinsurance: Share = 0.0
    copay: Money = 0.0
    cap: Money | None = None
    income: Annotated[float, Gt(0)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Who begins treatment in each of 1 to 5 years, and the share of them that takes it."""

    eligible: Annotated[tuple[Money, ...], MinLen(1)]
    uptake: Annotated[tuple[Share, ...], MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeAgreement:
    """A price refunded in part or whole to who does not respond by the last visit."""

    refund: Share
    responds_at_percent: Annotated[float, Gt(0), Le(100)] = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """What an adverse event costs in health: a loss of utility for some days."""

    event: Literal["local", "serious"]
    utility_loss: Share
    lasting_days: Annotated[float, Gt(0)] | None = None
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Downstream:
    """Knee replacement after the trial: chance a year, and what it does."""

    replacement_per_year: Share
    replacement_people: Annotated[float, Gt(0)]
    revision_per_year: Share
    utility_replaced: Share
    utility_revised: Share
    hazard_ratio: Annotated[float, Gt(0)] = 1.0
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Valuation:
    """A whole valuation: for whom, where, in which money, at which thresholds.

    ``prices_as_printed`` lets prices of different years stand side by side as printed;
    otherwise every price of another year needs ``index``, a price level of both, and every other
    currency ``exchange`` (units of ``currency`` for one of the other, in ``price_year``).
    """

    country: Text
    currency: Text
    price_year: Year
    as_of: datetime.date | None = None
    policy: Text | None = None
    threshold_low: Money | None = None
    threshold_high: Money | None = None
    discount_costs: Share | None = None
    discount_effects: Share | None = None
    perspectives: Annotated[tuple[Perspective, ...], MinLen(1)] = ("health_system",)
    horizon_years: Annotated[float, Gt(0)]
    prices_as_printed: bool = False
    age_years: Annotated[float, Ge(0), Le(110)] | None = None
    female_share: Share = 0.5
    life_table: Text | None = None
    prices: Annotated[tuple[UnitPrice, ...], MinLen(1)]
    index: tuple[PriceLevel, ...] = ()
    exchange: dict[str, float] = field(default_factory=dict[str, float])
    waning: Annotated[tuple[Waning, ...], MinLen(1)]
    harms: tuple[Harm, ...] = ()
    downstream: Downstream | None = None
    insurance: Insurance | None = None
    budget: Budget | None = None
    agreement: OutcomeAgreement | None = None
    source: tuple[str, ...] = ()
