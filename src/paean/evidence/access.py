"""What an option costs and who pays, where the person lives, as far as texts were seen."""

import datetime

from paean.evidence.approvals import approval
from paean.evidence.value import coverage_of, price, prices_of
from paean.study.advice import Access
from paean.study.person import Budget, Person
from paean.study.value import Price


def access_to(
    person: Person,
    product: str,
    day: datetime.date,
    keys: tuple[str, ...] | None = None,
    *,
    verdict: bool,
    whole: tuple[str, ...] = (),
) -> Access:
    """Return prices, payers and approval; prices of other places where none was seen here.

    ``keys`` name the prices, else they are those of the product. Only with a ``verdict`` is a price
    set against the budget: never where no effect is shown, or where an insurer's price is all.
    ``whole`` names unit costs that buy a whole treatment: one shot, but no month of pills.
    """
    every = prices_of(product) if keys is None else tuple(price(key) for key in keys)
    here = tuple(p for p in every if p.country == person.jurisdiction)
    status, source = approval(product, person.jurisdiction)
    budget = person.preferences.budget if person.preferences else None
    return Access(
        prices=here or every, prices_are_local=bool(here),
        policies=coverage_of(product, person.condition, person.jurisdiction, day),
        status=status, status_source=source,
        within_budget=_within(here, budget, whole) if verdict and budget else None,
    )  # fmt: skip


_PAID_BY_PEOPLE = ("list_price", "bill", "tariff")  # whole courses that somebody pays at once


def _within(prices: tuple[Price, ...], budget: Budget, whole: tuple[str, ...]) -> bool | None:
    """Return whether a price in the budget's currency fits it; None where the range straddles."""
    known = [
        p
        for p in prices
        if p.currency == budget.currency
        and p.middle is not None
        and (p.kind in _PAID_BY_PEOPLE or p.key in whole)
    ]
    if not known:
        return None
    least = min(_end(p.low, p) for p in known)
    most = max(_end(p.high, p) for p in known)
    return True if most <= budget.amount else False if least > budget.amount else None


def _end(end: float | None, price: Price) -> float:
    return end if end is not None else price.middle or 0.0
