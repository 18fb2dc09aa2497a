"""Is it covered, what would the payer want to see, and what does the patient pay."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from paean.evidence.value import coverage_of
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.treatment import CellProduct
from paean.study.valuation import Insurance
from paean.study.value import CoveragePolicy

Delivers = Literal["yes", "no", "unknown"]
_LONG_DAYS = 360.0  # "medium to long term" is asked for; we count a year (assumption)
_NOT_ACTIVE = ("saline", "sham_harvest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One kind of evidence a payer found missing, and whether this protocol would deliver it."""

    asks: str
    words: str
    delivers: Delivers
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A payer's decision on an arm's product, with what it asked for."""

    arm: str
    product: str
    policy: CoveragePolicy
    covered: bool | None
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfPocket:
    """What a patient pays of a price, what the payer pays, and why.

    ``nobody_pays`` is the share that the clinic may not bill to anybody. ``income_share`` is the
    patient's part of a year's income where that was given.
    """

    price: float
    patient: float
    payer: float
    nobody_pays: float
    covered: bool
    why: str
    income_share: float | None


def out_of_pocket(price: float, plan: Insurance) -> OutOfPocket:
    """Return who pays a price under a plan. Never above the price, never falling with it.

    Not covered: the whole price where the patient signed a waiver, else nothing, and the clinic
    may not bill it. Covered: what is left of the deductible, then a copay and the co-insured
    share, until the cap.
    """
    if price < 0:
        raise fault("price", f"{price:g} is below 0", "give a price")
    if not plan.covered:
        patient = price if plan.waiver else 0.0
        why = (
            "not covered, waiver signed: the patient pays all of it"
            if plan.waiver
            else "not covered, no waiver signed: the clinic may bill nobody"
        )
        return _paid(price, patient, 0.0, why, plan)
    deductible = min(price, plan.deductible_left)
    rest = price - deductible
    patient = min(price, deductible + min(rest, plan.copay) + plan.coinsurance * max(
        0.0, rest - plan.copay
    ))  # fmt: skip
    capped = plan.cap is not None and patient > plan.cap
    patient = min(patient, plan.cap) if plan.cap is not None else patient
    why = "covered, as the valuation assumes: deductible, copay and co-insured share"
    why += ", up to the cap" if capped else ""
    return _paid(price, patient, price - patient, why, plan)


def _paid(price: float, patient: float, payer: float, why: str, plan: Insurance) -> OutOfPocket:
    return OutOfPocket(
        price=price,
        patient=patient,
        payer=payer,
        nobody_pays=price - patient - payer,
        covered=plan.covered,
        why=why,
        income_share=None if plan.income is None else patient / plan.income,
    )


def coverage(
    protocol: Protocol, country: str | None = None, day: datetime.date | None = None
) -> tuple[Covered, ...]:
    """Return what payers decided on the cell products of a protocol, in a country or in all."""
    return tuple(
        Covered(
            arm=arm.name,
            product=cells.product,
            policy=policy,
            covered=policy.covers,
            asked=tuple(_asked(a, protocol, cells) for a in policy.asks),
        )
        for arm in protocol.arms
        for cells in arm.cells
        for policy in coverage_of(cells.product, protocol.condition.name, country, day)
    )


def _asked(what: str, protocol: Protocol, cells: CellProduct) -> Asked:
    words, judge = _ASKS[what]
    delivers, why = judge(protocol, cells)
    return Asked(asks=what, words=words, delivers=delivers, why=why)


_Told = tuple[Delivers, str]


def _randomised(protocol: Protocol, _cells: CellProduct) -> _Told:
    if len(protocol.arms) < 2:
        return "no", "one arm only"
    return "yes", f"{len(protocol.arms)} arms, {protocol.allocation.method.replace('_', ' ')}"


def _active(protocol: Protocol, _cells: CellProduct) -> _Told:
    kinds = {t.kind for a in protocol.arms if a.role == "control" for t in a.treatments}
    active = sorted(kinds - set(_NOT_ACTIVE))
    if active:
        return "yes", f"against {', '.join(active).replace('_', ' ')}"
    return "no", "no control arm receives an active treatment"


def _long(protocol: Protocol, _cells: CellProduct) -> _Told:
    days = protocol.schedule.end_days
    told = f"{days / 30.4375:.0f} months of follow-up"
    return ("yes", told) if days >= _LONG_DAYS else ("no", told)


def _defined(_protocol: Protocol, cells: CellProduct) -> _Told:
    facts = {"dose": cells.dose_million_cells, "viability": cells.viability,
             "separation": cells.separation}  # fmt: skip
    missing = [name for name, value in facts.items() if value is None]
    if not missing:
        return "yes", "dose, viability and separation are stated"
    return "no", f"not stated: {', '.join(missing)}"


def _reported(protocol: Protocol, _cells: CellProduct) -> _Told:
    names = [o.label for o in protocol.outcomes if o.is_pain or o.is_function]
    return ("yes", ", ".join(names)) if names else ("no", "no pain or function by the patient")


def _safety(protocol: Protocol, _cells: CellProduct) -> _Told:
    if protocol.safety is None:
        return "unknown", "the protocol states no plan for harms"
    return "yes", "harms are planned to be collected"


def _effective(protocol: Protocol, cells: CellProduct) -> _Told:
    if _randomised(protocol, cells)[0] == "no":
        return "no", "without a comparison no effect can be shown"
    return "unknown", "the design compares; whether it finds an effect only the trial can tell"


def _valued(protocol: Protocol, _cells: CellProduct) -> _Told:
    if protocol.economics is None:
        return "no", "no economic evaluation is planned in the protocol"
    return "yes", "an economic evaluation is planned"


def _licensed(_protocol: Protocol, _cells: CellProduct) -> _Told:
    return "unknown", "a trial protocol does not license a product"


def _necessary(_protocol: Protocol, _cells: CellProduct) -> _Told:
    return "unknown", "whether it was necessary is judged case by case"


_ASKS: dict[str, tuple[str, Callable[[Protocol, CellProduct], _Told]]] = {
    "randomised": ("randomised comparison", _randomised),
    "active_comparator": ("comparison with an active treatment", _active),
    "long_follow_up": ("medium to long follow-up", _long),
    "defined_product": ("a defined dose and preparation", _defined),
    "patient_reported": ("pain and function by patient report", _reported),
    "safety": ("safety", _safety),
    "effectiveness": ("effectiveness", _effective),
    "value": ("cost per QALY", _valued),
    "licensed_product": ("a licensed product, or minimal manipulation", _licensed),
    "necessity": ("necessity in the single case", _necessary),
}
