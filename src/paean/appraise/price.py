"""The most a treatment may cost, for how long it must work, and what each price does."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from paean.appraise.options import Options
from paean.numeric.streams import Floats
from paean.study.errors import fault


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdPrice:
    """The price of one administration at which the means break even, and its 95 % interval.

    ``acceptable_if_free`` is False where even a price of nothing would not do on average.
    """

    at_means: float
    low: float
    median: float
    high: float

    @property
    def acceptable_if_free(self) -> bool:
        """Return whether any price would do, on average."""
        return self.at_means >= 0


def threshold_prices(
    options: Options, option: str, threshold: float, administrations: float
) -> Floats:
    """Return the break-even price of one administration of ``option`` in each draw [draws].

    ``options`` hold its costs without its own price. ``administrations`` counts those of one
    person, discounted. p* = min over the others of [threshold x more effect - more cost] / A.
    """
    mine, others = _sides(options, option)
    benefit = options.net_benefit(threshold)
    return np.asarray(
        (benefit[:, mine] - benefit[:, others].max(axis=1)) / _given(administrations), np.float64
    )


def threshold_price(
    options: Options, option: str, threshold: float, administrations: float
) -> ThresholdPrice:
    """Return the threshold price at the means and the spread of that of each draw."""
    mine, others = _sides(options, option)
    mean = options.net_benefit(threshold).mean(axis=0)
    each = threshold_prices(options, option, threshold, administrations)
    low, median, high = (float(q) for q in np.quantile(each, (0.025, 0.5, 0.975)))
    return ThresholdPrice(
        at_means=float((mean[mine] - mean[others].max()) / _given(administrations)),
        low=low,
        median=median,
        high=high,
    )


def price_acceptability(each: Floats, prices: ArrayLike) -> Floats:
    """Return the share of draws in which each price is at most the threshold price."""
    ordered = np.sort(each)
    below = np.searchsorted(ordered, np.atleast_1d(np.asarray(prices, np.float64)), side="left")
    return 1.0 - below / len(ordered)


def with_price(options: Options, option: str, price: float, administrations: float) -> Options:
    """Return the options with a price put on each administration of one of them."""
    mine, _ = _sides(options, option)
    costs = options.costs.copy()
    costs[:, mine] += price * administrations
    return Options(names=options.names, costs=costs, effects=options.effects)


def break_even_years(
    benefit_of: Callable[[float], float], longest: float, tolerance: float = 1e-6
) -> float | None:
    """Return the shortest duration of effect whose net benefit is not negative, or None.

    ``benefit_of`` rises with the duration, in years; None where ``longest`` does not do either.
    """
    low, high = 0.0, longest
    if benefit_of(high) < 0:
        return None
    if benefit_of(low) >= 0:
        return 0.0
    while high - low > tolerance:
        middle = (low + high) / 2
        low, high = (low, middle) if benefit_of(middle) >= 0 else (middle, high)
    return high


def _sides(options: Options, option: str) -> tuple[int, list[int]]:
    if option not in options.names or len(options.names) < 2:
        raise fault(option[:40], "nothing to set this option against", "give another option")
    mine = options.names.index(option)
    return mine, [j for j in range(len(options.names)) if j != mine]


def _given(administrations: float) -> float:
    if not administrations > 0:
        raise fault("administrations", "the treatment is never given", "give how often it is")
    return administrations
