"""What a payer would spend more, year by year, and what an outcome-based agreement changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from paean.numeric.streams import Floats
from paean.study.errors import fault

_MOST_YEARS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetYear:
    """One year of a budget impact: undiscounted spending under the old and the new mix."""

    year: int
    old: float
    new: float

    @property
    def impact(self) -> float:
        """Return how much more is spent."""
        return self.new - self.old


def budget_impact(
    eligible: Sequence[float],
    old_mix: Mapping[str, Sequence[float]],
    new_mix: Mapping[str, Sequence[float]],
    cost_by_year: Mapping[str, Sequence[float]],
) -> tuple[BudgetYear, ...]:
    """Return spending in each of 1 to 5 years, undiscounted (Sullivan et al. 2014).

    ``eligible`` counts those who begin in each year; a mix gives each option's share of them by
    year, 1 together; ``cost_by_year`` what an option costs in the years since its start, nothing
    after the last that is given.
    """
    years = len(eligible)
    if not 1 <= years <= _MOST_YEARS:
        raise fault("budget", f"{years} years", f"give 1 to {_MOST_YEARS}")
    for mix in (old_mix, new_mix):
        for year in range(years):
            total = sum(shares[year] for shares in mix.values())
            if abs(total - 1) > 1e-9 or any(shares[year] < 0 for shares in mix.values()):
                raise fault("budget", f"shares of year {year + 1} sum to {total:g}", "make them 1")
    old, new = (_spent(eligible, mix, cost_by_year) for mix in (old_mix, new_mix))
    return tuple(BudgetYear(year=y + 1, old=float(old[y]), new=float(new[y])) for y in range(years))


def _spent(
    eligible: Sequence[float],
    mix: Mapping[str, Sequence[float]],
    cost_by_year: Mapping[str, Sequence[float]],
) -> Floats:
    years = len(eligible)
    spent = np.zeros(years)
    for option, shares in mix.items():
        begins = np.asarray(eligible, np.float64) * np.asarray(shares, np.float64)
        spent += np.convolve(begins, np.asarray(cost_by_year[option], np.float64))[:years]
    return spent


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A price refunded, wholly or in part, for those who do not respond by a visit."""

    price: float
    refund_share: float
    responders: float

    def __post_init__(self) -> None:
        """Refuse shares that are none."""
        if not (0 <= self.refund_share <= 1 and 0 <= self.responders <= 1 and self.price >= 0):
            raise fault("agreement", "a share or the price is impossible", "give 0 to 1, and >= 0")

    @property
    def expected_price(self) -> float:
        """Return what is paid per person treated, after refunds."""
        return self.price * (1 - self.refund_share * (1 - self.responders))


def list_price_for(net_price: float, refund_share: float, responders: float) -> float | None:
    """Return the list price under an agreement that costs ``net_price`` per person treated.

    None where nothing would be paid at any list price, for all is refunded to everybody.
    """
    kept = 1 - refund_share * (1 - responders)
    return net_price / kept if kept > 0 else None
