"""Read the packaged prices, utilities, coverage decisions, thresholds and CHEERS items."""

import csv
import datetime
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from paean.study.errors import fault
from paean.study.value import CheersItem, Coefficient, CoveragePolicy, Price, ThresholdPolicy

Row = Mapping[str, str]
_FOLDER = files("paean.evidence") / "data" / "value"
# a wider condition of a policy speaks of a narrower one of a protocol
_WITHIN: Mapping[str, tuple[str, ...]] = {
    "knee_osteoarthritis": ("knee_osteoarthritis", "knee", "musculoskeletal", "any"),
    "elbow_tendinopathy": ("elbow_tendinopathy", "tennis_elbow", "musculoskeletal", "any"),
    "discogenic_back_pain": ("discogenic_back_pain", "musculoskeletal", "any"),
}


@cache
def prices() -> tuple[Price, ...]:
    """Return every packaged price, in the order of the file."""
    return tuple(_price(row) for row in _rows("costs.csv"))


def price(key: str) -> Price:
    """Return one price by its key; PaeanError where there is none."""
    found = next((p for p in prices() if p.key == key), None)
    if found is None:
        raise fault(key[:80], "no packaged price has this key", "give the price itself")
    return found


def prices_of(product: str, *, grades: tuple[str, ...] = ("A", "B")) -> tuple[Price, ...]:
    """Return what was paid or asked for one course of a product, marketing left out by default.

    Cells sold on the same day are of no stated product; they count for those that can be made so.
    """
    wanted = {product, *_SOLD_AS.get(product, ())}
    return tuple(
        p
        for p in prices()
        if p.product in wanted and p.kind in _WHAT_IS_ASKED and p.grade in grades
    )


_WHAT_IS_ASKED = ("list_price", "charge", "bill", "tariff", "reimbursement", "unit_cost")
_SOLD_AS: Mapping[str, tuple[str, ...]] = {
    "bone_marrow_concentrate": ("same_day_cells",),
    "stromal_vascular_fraction": ("same_day_cells",),
    "microfragmented_fat": ("same_day_cells",),
    "bone_marrow_msc": ("cultured_cells",),
    "adipose_msc": ("cultured_cells",),
    "umbilical_cord_msc": ("cultured_cells",),
    "placental_msc": ("cultured_cells",),
}


@cache
def coefficients() -> tuple[Coefficient, ...]:
    """Return every packaged utility, mapping, transition and decrement."""
    return tuple(
        Coefficient(
            **{name: row[name] for name in ("kind", "state", "coefficient", "source", "note")},
            value=_number(row["value"]),
            se=_number(row["se"]),
        )
        for row in _rows("utilities.csv")
    )


def coefficient(state: str, name: str) -> Coefficient:
    """Return one coefficient by its state and name; PaeanError where there is none."""
    for found in coefficients():
        if found.state == state and found.coefficient == name:
            return found
    raise fault(f"{state}: {name}"[:120], "no packaged number has this name", "see utilities.csv")


@cache
def coverage_policies() -> tuple[CoveragePolicy, ...]:
    """Return every packaged coverage decision."""
    return tuple(_coverage(row) for row in _rows("coverage.csv"))


def coverage_of(
    product: str,
    condition: str = "knee_osteoarthritis",
    country: str | None = None,
    day: datetime.date | None = None,
) -> tuple[CoveragePolicy, ...]:
    """Return what payers decided on a product in a condition, in one country or in all.

    With a ``day``, only what held then as far as its dates are known.
    """
    speaks_of = _WITHIN.get(condition, (condition, "any"))
    return tuple(
        p
        for p in coverage_policies()
        if product in p.products
        and set(p.condition.split(";")) & set(speaks_of)
        and country in (None, p.country)
        and (day is None or p.holds_on(day))
    )


@cache
def threshold_policies() -> tuple[ThresholdPolicy, ...]:
    """Return every packaged threshold per QALY."""
    return tuple(_threshold(row) for row in _rows("policies.csv"))


def threshold_policy(key: str) -> ThresholdPolicy:
    """Return one threshold by its key; PaeanError where there is none."""
    found = next((p for p in threshold_policies() if p.key == key), None)
    if found is None:
        known = ", ".join(p.key for p in threshold_policies())
        raise fault(key[:80], "no packaged threshold has this key", f"name one of {known}")
    return found


@cache
def cheers_items() -> tuple[CheersItem, ...]:
    """Return the 28 items of CHEERS 2022."""
    return tuple(
        CheersItem(
            item=int(row["item"]),
            section=row["section"],
            topic=row["topic"],
            keys=tuple(row["keys"].split(";")),
            rule=row["rule"],
        )
        for row in _rows("cheers.csv")
    )


def _rows(name: str) -> Iterable[Row]:
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines(keepends=True), strict=True)


def _price(row: Row) -> Price:
    texts = ("key", "item", "product", "kind", "currency", "country", "source", "note")
    closed: dict[str, Any] = {"grade": row["grade"]}
    return Price(
        **{name: row[name] for name in texts},
        **closed,
        value=_number(row["value"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        year=int(row["year"]) if row["year"] else None,
    )


def _coverage(row: Row) -> CoveragePolicy:
    texts = ("payer", "country", "condition", "product_words", "conditions", "date_words",
             "reason", "source")  # fmt: skip
    closed: dict[str, Any] = {name: row[name] for name in ("decision", "grade")}
    return CoveragePolicy(
        **{name: row[name] for name in texts},
        **closed,
        products=tuple(row["products"].split(";")),
        effective_from=_day(row["effective_from"]),
        effective_to=_day(row["effective_to"]),
        asks=tuple(row["asks"].split(";")) if row["asks"] else (),
        patient_may_pay={"yes": True, "no": False, "": None}[row["patient_may_pay"]],
    )


def _threshold(row: Row) -> ThresholdPolicy:
    texts = ("key", "body", "country", "product_class", "class_words", "currency",
             "perspective_words", "source", "note")  # fmt: skip
    closed: dict[str, Any] = {"perspective": row["perspective"]}
    return ThresholdPolicy(
        **{name: row[name] for name in texts},
        **closed,
        threshold_low=float(row["threshold_low"]),
        threshold_high=float(row["threshold_high"]),
        discount_cost=_number(row["discount_cost"]),
        discount_effect=_number(row["discount_effect"]),
        effective_from=_day(row["effective_from"]),
        effective_to=_day(row["effective_to"]),
    )


def _number(text: str) -> float | None:
    return float(text) if text else None


def _day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
