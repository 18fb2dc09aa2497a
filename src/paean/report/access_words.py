"""Prices, payers and approvals in words."""

from paean.report.catalogue import Catalogue
from paean.study.advice import Access, Advice
from paean.study.value import REFUSED, CoveragePolicy, Price

_WHOLE_KINDS = ("reimbursement",)
_MOST_PRICES = 3
_SMALL = 10  # below this an amount is told to the cent


def money(amount: float, currency: str) -> str:
    """Return an amount with its currency; no currency is ever converted."""
    return f"{amount:,.{0 if amount >= _SMALL else 2}f} {currency}"


def cost(access: Access | None, words: Catalogue, *, short: bool = False) -> str:
    """Return what was paid or asked, here or else elsewhere, with place, kind and year."""
    if access is None or not access.prices:
        return words.text("access.no_price")
    if access.prices_are_local:
        told = "; ".join(
            words.text(
                "access.price_here", amount=_amount(p), what=words.text(f"prices.{p.key}"),
                year=_year(p, words),
            )
            for p in access.prices[:_MOST_PRICES]
        )  # fmt: skip
        whole = any(p.kind in _WHOLE_KINDS for p in access.prices)
        return f"{told}. {words.text('access.whole_price')}" if whole else f"{told}."
    first = access.prices[0]
    return words.text(
        "access.price_elsewhere_short" if short else "access.price_elsewhere",
        amount=_amount(first), what=words.text(f"prices.{first.key}"),
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
        "access.policies", n=len(policies), payers=_payers(policies), refused=refused, covered=pays,
        other=len(policies) - refused - pays,
    )  # fmt: skip


def approved(access: Access | None, words: Catalogue) -> str:
    """Return what the law of the place says, in one sentence."""
    return words.text(f"status.{access.status if access else 'not_seen'}")


def payers(access: Access, words: Catalogue) -> str:
    """Return how many payers of the place decided and how they did, short enough for a table."""
    if not access.policies:
        return words.text("cells.payers_none")
    refused = sum(p.decision in REFUSED for p in access.policies)
    decisions, deciders = len(access.policies), _payers(access.policies)
    if decisions == deciders:
        return words.text("cells.payers", n=decisions, refused=refused)
    return words.text("cells.payers_decisions", n=decisions, payers=deciders, refused=refused)


def _payers(policies: tuple[CoveragePolicy, ...]) -> int:
    """Return how many payers decided: one that decided on several products counts once."""
    return len({next((n for n in _ONE_PAYER if p.payer.startswith(n)), p.payer) for p in policies})


_ONE_PAYER = ("Medicare contractor", "UnitedHealthcare")  # one payer under the names of its parts


def approval_lines(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    """Return for the clinician what each approval rests on, one line a text."""
    here = f"conditions.{advice.condition}.options"
    by_source: dict[str, list[str]] = {}
    for name, access in _all(advice):
        key = f"products.{name}" if name in _classes(advice) else f"{here}.{name}.name"
        by_source.setdefault(access.status_source, []).append(words.text(key))
    return tuple(f"{', '.join(names)}: {source}" for source, names in by_source.items())


def payer_lines(advice: Advice) -> tuple[tuple[str, str], ...]:
    """Return every payer's rule once, as its source words it, and its address."""
    found = dict.fromkeys(p for _, access in _all(advice) for p in access.policies)
    return tuple((_rule(p), p.source) for p in found)


def price_lines(advice: Advice) -> tuple[tuple[str, str], ...]:
    """Return every price once, as its source words it, and its address."""
    found = dict.fromkeys(p for _, access in _all(advice) for p in access.prices)
    return tuple(
        (f"{p.item}: {_amount(p)}, {p.country} {p.year or 'no year'} [{p.grade}]", p.source)
        for p in found
    )


def _rule(policy: CoveragePolicy) -> str:
    day, said = policy.date_words or "no date", policy.decision.replace("_", " ")
    return f"{policy.payer}, {day}: {said}; {policy.product_words} [{policy.grade}]"


def _all(advice: Advice) -> list[tuple[str, Access]]:
    named = [(o.name, o.access) for o in advice.options if o.access and not o.classes]
    return [*named, *((c.product, c.access) for o in advice.options for c in o.classes)]


def _classes(advice: Advice) -> set[str]:
    return {c.product for o in advice.options for c in o.classes}


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
