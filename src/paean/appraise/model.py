"""Costs and QALYs of every arm in every draw, without the price that is the question."""

from collections.abc import Mapping as Named
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv, gammaincinv

from paean.appraise.later import Span, Tail, tail, waning_years
from paean.appraise.measured import Measured
from paean.appraise.mortality import Mortality
from paean.appraise.prices import Charged, charged
from paean.numeric.streams import Floats, normals, uniforms
from paean.study.valuation import Harm, Valuation
from paean.study.value import Perspective

EVENTS = ("local", "serious")
_LENT_PEOPLE = 20.0
_BETA_PEOPLE = 50.0  # a loss of utility is as uncertain as if seen in 50 people (assumption)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a trial gives to its valuation.

    ``counts`` by arm holds how many of each item a person is given, the cells left out. ``events``
    and ``event_days`` [arms, kinds] count related adverse events and their mean length, among
    ``people`` [arms]. ``reference`` is the arm that differences after the last visit are counted
    from; ``treated`` [arms] marks those with cells.
    """

    arms: tuple[str, ...]
    reference: int
    treated: NDArray[np.bool_]
    counts: tuple[Named[str, float], ...]
    measured: tuple[Measured, ...]
    people: Floats
    events: Floats
    event_days: Floats
    span: Span
    mortality: Mortality
    valuation: Valuation


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """One value a draw of everything uncertain besides the trial's own means.

    ``z`` by mapping [columns, draws] moves its coefficients; ``prices`` by item; ``rates``
    [draws, arms, kinds] of events a person; ``losses`` by kind; ``replaced`` a year.
    ``mapping`` and ``waning`` are the structural choices of each draw.
    """

    z: Named[str, Floats]
    prices: Named[str, Floats]
    rates: Floats
    losses: Named[str, Floats]
    replaced: Floats
    mapping: NDArray[np.int64]
    waning: NDArray[np.int64]

    @property
    def draws(self) -> int:
        """Return how many draws there are."""
        return len(self.replaced)


def _items(inputs: Inputs) -> tuple[Charged, ...]:
    names = [item for counts in inputs.counts for item in counts]
    names += [f"{kind}_event" for kind in EVENTS]
    if inputs.valuation.downstream is not None:
        names += ["knee_replacement", "revision"]
    return tuple(charged(inputs.valuation, item) for item in dict.fromkeys(names))


def parameters(inputs: Inputs, draws: int, seed: int) -> Parameters:
    """Return draws of all parameters; the same seed gives the same draws, item by item."""
    down = inputs.valuation.downstream
    shape, among = _counted(inputs)
    u = uniforms(seed, "rates of events", 0, draws, shape.size)
    # nothing was ever counted where the shape is 0: then the rate is 0
    each = np.maximum(shape, 1e-9).ravel()[:, None]
    rates = np.where(shape.ravel()[:, None] > 0, gammaincinv(each, u), 0.0)
    rates /= np.repeat(among, len(EVENTS))[:, None]
    replaced = np.zeros(draws)
    if down is not None:
        yes = down.replacement_per_year * down.replacement_people
        u = uniforms(seed, "knee replacement a year", 0, draws)[0]
        replaced = np.asarray(betaincinv(yes, down.replacement_people - yes, u), np.float64)
    return Parameters(
        z={
            m.mapping.name: _z(seed, m.mapping.name, draws, len(m.mapping.coefficients))
            for m in inputs.measured
        },
        prices={c.item: c.drawn(draws, seed) for c in _items(inputs)},
        rates=rates.reshape(*shape.shape, draws).transpose(2, 0, 1),
        losses={kind: _loss(_harm(inputs.valuation, kind), draws, seed) for kind in EVENTS},
        replaced=replaced,
        mapping=_choice(seed, "mapping", np.ones(len(inputs.measured)), draws),
        waning=_choice(
            seed, "waning", np.array([w.weight for w in inputs.valuation.waning]), draws
        ),
    )


def _counted(inputs: Inputs) -> tuple[Floats, Floats]:
    """Return events [arms, kinds] and people [arms], each arm lent a few people of all arms.

    So an arm of few people without an event is not taken for one without risk (assumption).
    """
    pooled = inputs.events.sum(axis=0) / inputs.people.sum()
    return inputs.events + _LENT_PEOPLE * pooled[None], inputs.people + _LENT_PEOPLE


def _z(seed: int, name: str, draws: int, columns: int) -> Floats:
    z = normals(seed, f"coefficients of {name}", 0, draws, columns)
    return z - z.mean(axis=1, keepdims=True)


def base_parameters(inputs: Inputs) -> Parameters:
    """Return one draw that holds every parameter at its mean."""
    down = inputs.valuation.downstream
    shape, among = _counted(inputs)
    return Parameters(
        z={m.mapping.name: np.zeros((len(m.mapping.coefficients), 1)) for m in inputs.measured},
        prices={c.item: np.array([c.mean]) for c in _items(inputs)},
        rates=(shape / among[:, None])[None],
        losses={
            kind: np.array([harm.utility_loss if (harm := _harm(inputs.valuation, kind)) else 0.0])
            for kind in EVENTS
        },
        replaced=np.array([down.replacement_per_year if down else 0.0]),
        mapping=np.zeros(1, np.int64),
        waning=np.zeros(1, np.int64),
    )


def _choice(seed: int, what: str, weights: Floats, draws: int) -> NDArray[np.int64]:
    u = uniforms(seed, f"choice of {what}", 0, draws)[0]
    return np.searchsorted(np.cumsum(weights / weights.sum())[:-1], u, side="right")


def _harm(valuation: Valuation, kind: str) -> Harm | None:
    return next((h for h in valuation.harms if h.event == kind), None)


def _loss(harm: Harm | None, draws: int, seed: int) -> Floats:
    if harm is None or not 0 < harm.utility_loss < 1:
        return np.full(draws, harm.utility_loss if harm else 0.0)
    yes = harm.utility_loss * _BETA_PEOPLE
    u = uniforms(seed, f"loss of utility, {harm.event}", 0, draws)[0]
    return np.asarray(betaincinv(yes, _BETA_PEOPLE - yes, u), np.float64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tails:
    """What comes later by arm, and the worth of each way of waning."""

    by_arm: tuple[Tail, ...]
    waning: Floats


def tails(inputs: Inputs, drawn: Parameters) -> Tails:
    """Return the years and operations after the last visit of every arm."""
    down = inputs.valuation.downstream
    ratio = down.hazard_ratio if down else 1.0
    usual = tail(inputs.span, down, inputs.mortality, drawn.replaced, 1.0)
    other = usual
    if ratio != 1.0:
        other = tail(inputs.span, down, inputs.mortality, drawn.replaced, ratio)
    return Tails(
        by_arm=tuple(other if treated else usual for treated in inputs.treated),
        waning=np.array([waning_years(w, inputs.span, usual) for w in inputs.valuation.waning]),
    )


def effects(inputs: Inputs, drawn: Parameters, later: Tails, mapping: int, waning: int) -> Floats:
    """Return QALYs [draws, arms] under one mapping and one way of waning.

    The area seen in the trial; the comparator's level while people keep their knee; each arm's
    difference from it, waning; the years after a replacement; less what harms take.
    """
    seen = inputs.measured[mapping]
    single = drawn.draws == 1
    area = seen.mean_area[None] if single else seen.area
    last = seen.mean_last[None] if single else seen.last
    z = drawn.z[seen.mapping.name]
    c = seen.mapping.coefficients[None] + seen.mapping.sds[None] * z.T
    total = np.einsum("dac,dc->da", area, c)
    level = np.einsum("dac,dc->da", last, c)
    reference = level[:, inputs.reference]
    total += (level - reference[:, None]) * later.waning[waning]
    down = inputs.valuation.downstream
    for arm, after in enumerate(later.by_arm):
        total[:, arm] += reference * after.knee_years
        if down is not None:
            total[:, arm] += down.utility_replaced * after.replaced_years
            total[:, arm] += down.utility_revised * after.revised_years
    return total - _harm_losses(inputs, drawn)


def _harm_losses(inputs: Inputs, drawn: Parameters) -> Floats:
    lost = np.zeros((drawn.draws, len(inputs.arms)))
    for k, kind in enumerate(EVENTS):
        harm = _harm(inputs.valuation, kind)
        days = inputs.event_days[:, k]
        if harm is not None and harm.lasting_days is not None:
            days = np.full(len(inputs.arms), harm.lasting_days)
        lost += drawn.rates[:, :, k] * drawn.losses[kind][:, None] * days / 365.25
    return lost


def costs(inputs: Inputs, drawn: Parameters, later: Tails, perspective: Perspective) -> Floats:
    """Return costs [draws, arms] without the cells' own price, as one perspective sees them.

    Comparators, events and operations are paid in full by payer and health system (assumption);
    the patient pays what ``travel`` costs, where a price was given, and society everything.
    """
    total = np.zeros((drawn.draws, len(inputs.arms)))
    if perspective == "patient":
        return total
    for arm, counts in enumerate(inputs.counts):
        for item, number in counts.items():
            total[:, arm] += number * drawn.prices[item]
        for k, kind in enumerate(EVENTS):
            total[:, arm] += drawn.rates[:, arm, k] * drawn.prices[f"{kind}_event"]
        if inputs.valuation.downstream is not None:
            after = later.by_arm[arm]
            total[:, arm] += after.replacements * drawn.prices["knee_replacement"]
            total[:, arm] += after.revisions * drawn.prices["revision"]
    return total


def all_effects(inputs: Inputs, drawn: Parameters, later: Tails) -> Floats:
    """Return QALYs under every mapping and way of waning, [mappings, ways, draws, arms]."""
    ways = range(len(inputs.valuation.waning))
    return np.array(
        [[effects(inputs, drawn, later, m, w) for w in ways] for m in range(len(inputs.measured))]
    )


def chosen_effects(
    every: Floats, drawn: Parameters, mapping: int | None, waning: int | None
) -> Floats:
    """Return QALYs [draws, arms]; without ``mapping`` or ``waning`` each draw has its own."""
    maps = drawn.mapping if mapping is None else np.full(drawn.draws, mapping)
    ways = drawn.waning if waning is None else np.full(drawn.draws, waning)
    return every[maps, ways, np.arange(drawn.draws)]


def mean_effects(every: Floats, inputs: Inputs, mapping: int | None, waning: int | None) -> Floats:
    """Return QALYs [1, arms] at the means, scenarios left open by their weights."""
    weights = np.array([w.weight for w in inputs.valuation.waning])
    some = every if mapping is None else every[[mapping]]
    if waning is not None:
        some, weights = some[:, [waning]], np.ones(1)
    return np.asarray(np.tensordot(weights / weights.sum(), some.mean(axis=0), 1), np.float64)
