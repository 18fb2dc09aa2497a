"""From options to what is said of them: values, net benefit, threshold prices, information."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from paean.appraise.access import OutOfPocket
from paean.appraise.information import (
    value_of_partial_information,
    value_of_perfect_information,
)
from paean.appraise.model import (
    EVENTS,
    Inputs,
    Parameters,
    Tails,
    all_effects,
    chosen_effects,
    costs,
    mean_effects,
    tails,
)
from paean.appraise.options import Options, acceptability, best_on_average, compare
from paean.appraise.price import (
    ThresholdPrice,
    price_acceptability,
    threshold_price,
    threshold_prices,
)
from paean.numeric.streams import Floats
from paean.study.appraisal import (
    AcceptabilityRow,
    ArmValue,
    InformationRow,
    NetBenefit,
    PlanePoint,
    PriceRow,
    TornadoRow,
    Verdict,
)
from paean.study.value import Perspective

ALL = "all"
_POINTS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Parameters, what comes later, and QALYs [mappings, ways, draws, arms]."""

    parameters: Parameters
    later: Tails
    gained: Floats


def outcome(inputs: Inputs, drawn: Parameters) -> Outcome:
    """Return what follows from some draws of the parameters."""
    later = tails(inputs, drawn)
    return Outcome(parameters=drawn, later=later, gained=all_effects(inputs, drawn, later))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything the verdicts are read from.

    ``drawn``, ``later`` and ``gained`` [mappings, ways, draws, arms] of QALYs; ``base``, the same
    with every parameter at its mean. ``prices`` [arms] of a course of cells, 0 for arms without;
    ``paid`` by arm says who pays.
    """

    inputs: Inputs
    drawn: Outcome
    base: Outcome
    prices: Floats
    paid: tuple[OutOfPocket, ...]
    hypotheses: frozenset[str]
    thresholds: tuple[float, float]

    def price_to(self, perspective: Perspective) -> Floats:
        """Return what each arm's course costs from a perspective [arms]."""
        if perspective == "patient":
            return np.array([p.patient for p in self.paid])
        if perspective == "payer":
            # the payer's question is what it would pay if it did
            return np.array([p.payer if p.covered else p.price for p in self.paid])
        return self.prices

    def options(
        self, perspective: Perspective, mapping: int | None = None, waning: int | None = None
    ) -> Options:
        """Return the arms as options over all draws, without the prices of cells."""
        every = self.drawn
        return Options(
            names=self.inputs.arms,
            costs=costs(self.inputs, every.parameters, every.later, perspective),
            effects=chosen_effects(every.gained, every.parameters, mapping, waning),
        )

    def means(
        self, perspective: Perspective, mapping: int | None = None, waning: int | None = None
    ) -> Options:
        """Return the same with every parameter at its mean, one draw."""
        one = self.base
        return Options(
            names=self.inputs.arms,
            costs=costs(self.inputs, one.parameters, one.later, perspective),
            effects=mean_effects(one.gained, self.inputs, mapping, waning),
        )

    def priced(self, perspective: Perspective, *, base: bool = False) -> Options:
        """Return the options with prices on, over all draws or at the means."""
        found = self.means(perspective) if base else self.options(perspective)
        return _with(found, self.price_to(perspective))

    @property
    def treated(self) -> tuple[str, ...]:
        """Return the arms whose price is the question."""
        return tuple(
            arm for arm, is_treated in zip(self.inputs.arms, self.inputs.treated, strict=True)
            if is_treated
        )  # fmt: skip


def values(case: Case) -> Iterator[ArmValue]:
    """Yield the fully incremental analysis of every perspective."""
    for perspective in case.inputs.valuation.perspectives:
        base, every = case.priced(perspective, base=True), case.priced(perspective)
        low_c, high_c = np.quantile(every.costs, (0.025, 0.975), axis=0)
        low_e, high_e = np.quantile(every.effects, (0.025, 0.975), axis=0)
        for row in compare(base.names, base.costs[0], base.effects[0]):
            j = base.names.index(row.option)
            yield ArmValue(
                perspective=perspective, arm=row.option, cost=row.cost, qaly=row.effect,
                cost_low=float(low_c[j]), cost_high=float(high_c[j]),
                qaly_low=float(low_e[j]), qaly_high=float(high_e[j]),
                standing=row.standing, against=row.against, more_cost=row.more_cost,
                more_qaly=row.more_effect, ratio=row.ratio, verdict=row.verdict,
                hypothesis=row.option in case.hypotheses,
            )  # fmt: skip


def benefits(case: Case) -> Iterator[NetBenefit]:
    """Yield net benefit over the best other arm, at both thresholds, and the verdict on it."""
    for perspective in case.inputs.valuation.perspectives:
        base, every = case.priced(perspective, base=True), case.priced(perspective)
        for arm in case.treated:
            found = [_more(base, arm, t)[0] for t in case.thresholds]
            verdict: Verdict | None = None if arm in case.hypotheses else _verdict(found)
            for threshold, benefit in zip(case.thresholds, found, strict=True):
                each = _more(every, arm, threshold)
                low, high = (float(q) for q in np.quantile(each, (0.025, 0.975)))
                yield NetBenefit(
                    perspective=perspective, arm=arm, threshold=threshold,
                    benefit=float(benefit), low=low, high=high,
                    probability=float(np.mean(each > 0)), verdict=verdict,
                )  # fmt: skip


def _more(of: Options, arm: str, threshold: float) -> Floats:
    """Return the net benefit of an arm less that of the best other one [draws]."""
    mine = of.names.index(arm)
    benefit = of.net_benefit(threshold)
    best = int(np.argmax(np.delete(benefit.mean(axis=0), mine)))
    return benefit[:, mine] - np.delete(benefit, mine, axis=1)[:, best]


def _verdict(benefits_at: list[float]) -> Verdict:
    """Return the verdict; what gains nothing over the best other arm is not cost-effective."""
    if all(b > 0 for b in benefits_at):
        return "cost-effective"
    if any(b > 0 for b in benefits_at):
        return "between the two thresholds"
    return "not cost-effective"


def price_rows(case: Case) -> Iterator[PriceRow]:
    """Yield threshold prices by perspective, threshold, mapping and way of waning."""
    inputs = case.inputs
    maps = [(ALL, None), *((m.mapping.name, i) for i, m in enumerate(inputs.measured))]
    ways = [(ALL, None), *((w.name, i) for i, w in enumerate(inputs.valuation.waning))]
    for perspective in inputs.valuation.perspectives:
        for map_name, m in maps:
            for way_name, w in ways:
                every = case.options(perspective, m, w)
                base = case.means(perspective, m, w)
                for arm in case.treated:
                    yield from _price_rows(
                        case, perspective, arm, (map_name, way_name), every, base
                    )


def _price_rows(
    case: Case,
    perspective: Perspective,
    arm: str,
    scenario: tuple[str, str],
    every: Options,
    base: Options,
) -> Iterator[PriceRow]:
    j = every.names.index(arm)
    asked = float(case.price_to(perspective)[j])
    others = case.price_to(perspective).copy()
    others[j] = 0.0
    every, base = _with(every, others), _with(base, others)
    for threshold in case.thresholds:
        found = threshold_price(every, arm, threshold, 1.0)
        at_means: ThresholdPrice = threshold_price(base, arm, threshold, 1.0)
        each = threshold_prices(every, arm, threshold, 1.0)
        yield PriceRow(
            perspective=perspective, arm=arm, threshold=threshold,
            mapping=scenario[0], waning=scenario[1], at_means=at_means.at_means,
            low=found.low, median=found.median, high=found.high, asked=asked,
            acceptable=float(price_acceptability(each, asked)[0]),
            hypothesis=arm in case.hypotheses,
        )  # fmt: skip


def _with(of: Options, prices: Floats) -> Options:
    return Options(names=of.names, costs=of.costs + prices[None], effects=of.effects)


def prices_each(case: Case, perspective: Perspective, arm: str, threshold: float) -> Floats:
    """Return the threshold price of an arm in every draw, all scenarios together."""
    every = case.options(perspective)
    others = case.price_to(perspective).copy()
    others[every.names.index(arm)] = 0.0
    return threshold_prices(_with(every, others), arm, threshold, 1.0)


def acceptability_rows(case: Case, grid: Floats) -> Iterator[AcceptabilityRow]:
    """Yield acceptability and the value of perfect information over a grid of thresholds."""
    every = case.priced(case.inputs.valuation.perspectives[0])
    best = best_on_average(every, grid)
    for threshold, shares, j in zip(grid, acceptability(every, grid), best, strict=True):
        worth = value_of_perfect_information(every.net_benefit(float(threshold)))
        yield AcceptabilityRow(
            threshold=float(threshold),
            shares={n: float(s) for n, s in zip(every.names, shares, strict=True)},
            best=every.names[j],
            evpi=worth.value,
            evpi_error=worth.mc_error,
        )


def information_rows(case: Case) -> Iterator[InformationRow]:
    """Yield what it would be worth to know each thing alone, largest first, at each threshold."""
    every = case.priced(case.inputs.valuation.perspectives[0])
    for threshold in case.thresholds:
        benefit = every.net_benefit(threshold)
        rows = [
            InformationRow(
                threshold=threshold, parameter=name, value=worth.value, mc_error=worth.mc_error
            )
            for name, columns in _parameters(case)
            for worth in (value_of_partial_information(benefit, columns),)
        ]
        yield from sorted(rows, key=lambda row: -row.value)


def _parameters(case: Case) -> Iterator[tuple[str, Floats]]:
    inputs, drawn = case.inputs, case.drawn.parameters
    if len(inputs.measured) > 1:
        yield "which mapping holds", drawn.mapping.astype(np.float64)[None]
    if len(inputs.valuation.waning) > 1:
        yield "how a difference wanes", drawn.waning.astype(np.float64)[None]
    yield "what happens within the trial's time", _relief(case)
    for kind in EVENTS:
        apart = drawn.rates[:, :, EVENTS.index(kind)]
        yield (
            f"how often {kind} events come",
            (apart - apart[:, [inputs.reference]])[:, np.flatnonzero(inputs.treated)].T,
        )
    for m in inputs.measured:
        uncertain = np.flatnonzero(m.mapping.sds)
        if len(uncertain):
            yield f"coefficients of {m.mapping.name}", drawn.z[m.mapping.name][uncertain]
    if np.ptp(drawn.replaced) > 0:
        yield "how often knees are replaced", drawn.replaced[None]


def _relief(case: Case) -> Floats:
    """Return the mean QALY differences of the treated arms within the trial [arms, draws]."""
    first = case.inputs.measured[0]
    area = np.einsum("dac,c->da", first.area, first.mapping.coefficients)
    apart = area - area[:, [case.inputs.reference]]
    return apart[:, np.flatnonzero(case.inputs.treated)].T


def plane(case: Case) -> Iterator[PlanePoint]:
    """Yield some draws of more QALYs and more cost against the reference arm."""
    every = case.priced(case.inputs.valuation.perspectives[0])
    r = case.inputs.reference
    for arm in case.treated:
        j = every.names.index(arm)
        for d in range(min(_POINTS, len(every.costs))):
            yield PlanePoint(
                arm=arm,
                more_qaly=float(every.effects[d, j] - every.effects[d, r]),
                more_cost=float(every.costs[d, j] - every.costs[d, r]),
            )


def tornado(case: Case) -> Iterator[TornadoRow]:
    """Yield net benefit at the low and high end of each thing, at the lower threshold."""
    perspective, threshold = case.inputs.valuation.perspectives[0], case.thresholds[0]
    every = case.priced(perspective)
    base = case.priced(perspective, base=True)
    for arm in case.treated:
        middle = float(_more(base, arm, threshold)[0])
        each = _more(every, arm, threshold)
        rows = [*_structures(case, perspective, arm, threshold, middle)]
        rows += [
            _by_parameter(arm, name, column, each, middle)
            for name, columns in _parameters(case)
            for column in (_own(case, arm, columns),)
            if not name.startswith(("which", "how a", "coefficients"))
        ]
        yield from sorted(rows, key=lambda r: -abs(r.at_high - r.at_low))


def _own(case: Case, arm: str, columns: Floats) -> Floats:
    return columns[case.treated.index(arm)] if len(columns) == len(case.treated) else columns[0]


def _by_parameter(arm: str, name: str, x: Floats, each: Floats, middle: float) -> TornadoRow:
    """Return mean net benefit in the lowest and the highest tenth of a parameter's draws."""
    low, high = np.quantile(x, (0.1, 0.9))
    shift = middle - float(each.mean())
    return TornadoRow(
        arm=arm, parameter=name, low_label="lowest tenth", high_label="highest tenth",
        at_low=float(each[x <= low].mean()) + shift,
        at_high=float(each[x >= high].mean()) + shift, base=middle,
    )  # fmt: skip


def _structures(
    case: Case, perspective: Perspective, arm: str, threshold: float, middle: float
) -> Iterator[TornadoRow]:
    prices = case.price_to(perspective)

    def at(m: int | None, w: int | None) -> float:
        return float(_more(_with(case.means(perspective, m, w), prices), arm, threshold)[0])

    maps = [(m.mapping.name, at(i, None)) for i, m in enumerate(case.inputs.measured)]
    ways = [(w.name, at(None, i)) for i, w in enumerate(case.inputs.valuation.waning)]
    for name, found in (("mapping", maps), ("waning", ways)):
        if len(found) > 1:
            low, high = (pick(found, key=lambda pair: pair[1]) for pick in (min, max))
            yield TornadoRow(
                arm=arm, parameter=name, low_label=low[0], high_label=high[0],
                at_low=low[1], at_high=high[1], base=middle,
            )  # fmt: skip
