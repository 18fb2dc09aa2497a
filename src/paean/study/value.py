"""What things cost, what health is worth, who covers what: facts with their sources."""

import datetime
from dataclasses import dataclass
from typing import Literal

Grade = Literal["A", "B", "C"]
Perspective = Literal["payer", "health_system", "societal", "patient"]
Decision = Literal[
    "covered", "covered_with_conditions", "coverage_with_end_date",
    "only_with_special_arrangements", "by_indication", "case_by_case", "investigational",
    "not_covered", "approved_payer_unknown",
]  # fmt: skip
COVERED: tuple[Decision, ...] = ("covered", "covered_with_conditions", "coverage_with_end_date")
REFUSED: tuple[Decision, ...] = ("investigational", "not_covered")


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What was paid, charged or asked for something, in the currency and year of its source.

    ``value`` is None where only a range ``low`` to ``high`` was printed, ``year`` where none was.
    ``kind`` tells a list price from a tariff, a bill or the total of a course.
    """

    key: str
    item: str
    product: str
    kind: str
    value: float | None
    low: float | None
    high: float | None
    currency: str
    year: int | None
    country: str
    grade: Grade
    source: str
    note: str = ""

    @property
    def middle(self) -> float | None:
        """Return the value, else the middle of the range, else nothing."""
        if self.value is not None:
            return self.value
        if self.low is None or self.high is None:
            return None
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Coefficient:
    """One number of a mapping, a utility, a transition or a decrement, as printed."""

    kind: str
    state: str
    coefficient: str
    value: float | None
    se: float | None
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveragePolicy:
    """What a payer decided on products in a condition, from a day, to a day.

    ``products`` are names of a protocol or other treatments; ``asks`` names the evidence that the
    payer found missing. ``patient_may_pay`` is None where the text does not say who pays for what
    is not covered.
    """

    payer: str
    country: str
    products: tuple[str, ...]
    condition: str
    product_words: str
    decision: Decision
    conditions: str
    date_words: str
    effective_from: datetime.date | None
    effective_to: datetime.date | None
    asks: tuple[str, ...]
    patient_may_pay: bool | None
    reason: str
    grade: Grade
    source: str

    def holds_on(self, day: datetime.date) -> bool:
        """Return whether the policy held on a day, as far as its dates are known."""
        return _within(self.effective_from, self.effective_to, day)

    @property
    def covers(self) -> bool | None:
        """Return whether the payer pays; None where it depends on the case or is not known."""
        if self.decision in COVERED:
            return True
        return False if self.decision in REFUSED else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdPolicy:
    """What a body accepts per QALY, for a product class, in a currency, between two days."""

    key: str
    body: str
    country: str
    product_class: str
    class_words: str
    currency: str
    threshold_low: float
    threshold_high: float
    discount_cost: float | None
    discount_effect: float | None
    effective_from: datetime.date | None
    effective_to: datetime.date | None
    perspective: Perspective
    perspective_words: str
    source: str
    note: str

    def holds_on(self, day: datetime.date) -> bool:
        """Return whether the policy held on a day, as far as its dates are known."""
        return _within(self.effective_from, self.effective_to, day)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheersItem:
    """An item of CHEERS 2022, the keys of an appraisal that answer it, and the rule."""

    item: int
    section: str
    topic: str
    keys: tuple[str, ...]
    rule: str


def _within(begin: datetime.date | None, end: datetime.date | None, day: datetime.date) -> bool:
    return (begin is None or begin <= day) and (end is None or day <= end)
