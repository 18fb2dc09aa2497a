"""Prices, payers and approvals in words."""

from paean.report.catalogue import Catalogue
from paean.study.advice import Access, Advice
from paean.study.value import REFUSED, CoveragePolicy, Price

_WHOLE_KINDS = ("reimbursement",)
_MOST_PRICES = 3


def money(amount: float, currency: str) -> str:
    """Return an amount with its currency; no currency is ever converted."""
    return f"{amount:,.0f} {currency}"


def cost(access: Access | None, words: Catalogue) -> str:
    """Return what was paid or asked, here or else elsewhere, with place, kind and year."""
    if access is None or not access.prices:
        return words.text("access.no_price")
    if access.prices_are_local:
        told = "; ".join(
            words.text(
                "access.price_here", amount=_amount(p), what=words.text(f"kinds.{p.kind}"),
                year=_year(p, words),
            )
            for p in access.prices[:_MOST_PRICES]
        )  # fmt: skip
        whole = any(p.kind in _WHOLE_KINDS for p in access.prices)
        return f"{told}. {words.text('access.whole_price')}" if whole else f"{told}."
    first = access.prices[0]
    return words.text(
        "access.price_elsewhere", amount=_amount(first), what=words.text(f"kinds.{first.kind}"),
        year=_year(first, words), country=words.text(f"places.{first.country}"),
    )  # fmt: skip


def covered(access: Access | None, words: Catalogue) -> str:
    """Return how the payers of the place decided, as far as their rules were read."""
    policies = access.policies if access else ()
    if not policies:
        return words.text("access.no_policy")
    refused = sum(p.decision in REFUSED for p in policies)
    pays = sum(p.covers is True for p in policies)
    if len(policies) == 1:
        key = "refused" if refused else "covered" if pays else "other"
        return words.text("access.policy_one", decision=words.text(f"access.{key}"))
    return words.text(
        "access.policies", n=len(policies), refused=refused, covered=pays,
        other=len(policies) - refused - pays,
    )  # fmt: skip


def approved(access: Access | None, words: Catalogue) -> str:
    """Return what the law of the place says, in one sentence."""
    return words.text(f"status.{access.status if access else 'not_seen'}")


def access_rows(advice: Advice, words: Catalogue) -> tuple[tuple[str, str], ...]:
    """Return for the clinician where approval, payers and prices were read, by option."""
    here = f"conditions.{advice.condition}.options"
    rows: list[tuple[str, str]] = []
    for option in advice.options:
        if option.access and not option.classes:
            rows.append((words.text(f"{here}.{option.name}.name"), _sources(option.access)))
        rows += [
            (words.text(f"products.{one.product}"), _sources(one.access)) for one in option.classes
        ]
    return tuple(rows)


def _sources(access: Access) -> str:
    told = [access.status_source, *map(_policy, access.policies), *map(_price, access.prices)]
    return "; ".join(told)


def _policy(policy: CoveragePolicy) -> str:
    day = policy.date_words or "no date"
    return f"{policy.payer}, {day}: {policy.decision.replace('_', ' ')} [{policy.grade}]"


def _price(price: Price) -> str:
    year = price.year or "no year"
    return f"{price.item}: {_amount(price)}, {price.country} {year} [{price.grade}]"


def _amount(price: Price) -> str:
    if price.value is not None and price.low is not None and price.high is not None:
        return (
            f"{money(price.value, price.currency)} ({price.low:,.0f}-{price.high:,.0f})"
            if price.high > price.low
            else money(price.value, price.currency)
        )
    if price.value is not None:
        return money(price.value, price.currency)
    return f"{price.low or 0:,.0f}-{money(price.high or 0, price.currency)}"


def _year(price: Price, words: Catalogue) -> str:
    return str(price.year) if price.year else words.text("access.year_unknown")
