"""Prices in one currency of one year: inflated inside their country, then converted; or refused."""

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaincinv

from paean.numeric.streams import Floats, uniforms
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.treatment import Arm, CellProduct, Nsaid, Physiotherapy
from paean.study.valuation import UnitPrice, Valuation

_ASSUMED_RELATIVE_SE = 0.2  # where no range was printed (assumption)
_DAYS_PER_YEAR = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Charged:
    """A price in the currency of the valuation: its mean and the standard error of that."""

    item: str
    mean: float
    se: float
    told: UnitPrice

    def drawn(self, draws: int, seed: int) -> Floats:
        """Return draws from a gamma distribution of this mean and error [draws]."""
        if self.mean <= 0 or self.se <= 0:
            return np.full(draws, self.mean)
        shape = (self.mean / self.se) ** 2
        u = uniforms(seed, f"price of {self.item}", 0, draws)[0]
        return np.asarray(gammaincinv(shape, u) * (self.mean / shape), np.float64)


def charged(valuation: Valuation, item: str) -> Charged:
    """Return the price of an item; PaeanError where it lacks, or cannot be brought to the year."""
    told = next((p for p in valuation.prices if p.item == item), None)
    if told is None:
        raise fault(
            f"prices: {item}",
            "the study gives this, but the valuation has no price for it",
            f'add [[prices]] with item = "{item}"',
        )
    factor = _inflated(valuation, told) * _converted(valuation, told)
    spread = _ASSUMED_RELATIVE_SE * told.value
    if told.low is not None and told.high is not None:
        spread = (told.high - told.low) / (2 * 1.96)
    return Charged(item=item, mean=told.value * factor, se=spread * factor, told=told)


def _inflated(valuation: Valuation, told: UnitPrice) -> float:
    if told.year == valuation.price_year:
        return 1.0
    index = {x.year: x.level for x in valuation.index if x.country == told.country}
    old, new = index.get(told.year), index.get(valuation.price_year)
    if old and new:
        return new / old
    if valuation.prices_as_printed:
        return 1.0
    raise fault(
        f"prices: {told.item}",
        f"a price of {told.year} in a valuation of {valuation.price_year}, without an index",
        f"give [[index]] of {told.country} for both years, or prices_as_printed = true",
    )


def _converted(valuation: Valuation, told: UnitPrice) -> float:
    if told.currency == valuation.currency:
        return 1.0
    rate = valuation.exchange.get(told.currency)
    if not rate:
        raise fault(
            f"prices: {told.item}",
            f"a price in {told.currency} in a valuation in {valuation.currency}, without a rate",
            f"give [exchange] {told.currency} = units of {valuation.currency} for one",
        )
    return rate


def bill(protocol: Protocol, arm: Arm) -> dict[str, float]:
    """Return how many of each item the people of an arm are given, cells included."""
    counts: dict[str, float] = {}
    for treatment in arm.treatments:
        if isinstance(treatment, CellProduct):
            item, number = treatment.product, float(len(treatment.on_days))
        elif isinstance(treatment, Nsaid):
            until = treatment.until_days or protocol.schedule.end_days
            item, number = "nsaid", (until - treatment.from_days) / _DAYS_PER_YEAR
        elif isinstance(treatment, Physiotherapy):
            item, number = "physiotherapy", 1.0
        else:
            # the price is that of a course, so days of one course count once
            item, number = treatment.kind, 1.0
        counts[item] = counts.get(item, 0.0) + number
    return counts


def cell_items(arm: Arm) -> tuple[str, ...]:
    """Return the items of an arm whose price is the question."""
    return tuple(dict.fromkeys(cells.product for cells in arm.cells))
