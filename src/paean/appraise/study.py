"""Appraise a study: from its courses and a valuation to everything that is said of its value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from paean.appraise.access import OutOfPocket, coverage
from paean.appraise.budget import Agreement, budget_impact, list_price_for
from paean.appraise.cheers import cheers_rows
from paean.appraise.courses import (
    function_outcome,
    pain_outcome,
)
from paean.appraise.later import Span
from paean.appraise.model import EVENTS, Inputs, base_parameters, parameters
from paean.appraise.mortality import Mortality
from paean.appraise.observe import Observations
from paean.appraise.price import price_acceptability
from paean.appraise.setting import Rules, Standing, money, other_counts, rules
from paean.appraise.utility import Mapping as UtilityMapping
from paean.appraise.verdicts import (
    ALL,
    Case,
    acceptability_rows,
    benefits,
    information_rows,
    outcome,
    plane,
    price_rows,
    prices_each,
    tornado,
    values,
)
from paean.evidence.value import prices_of
from paean.study.appraisal import (
    AgreementRow,
    Appraisal,
    ArmMoney,
    Basis,
    BudgetRow,
    CoverageRow,
    SeenPrice,
)
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.valuation import Valuation

_GRID_STEPS = 41
_LEAST_DRAWS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked of an appraisal: the valuation, mortality, draws, seed, and what is known."""

    valuation: Valuation
    mortality: Mortality
    draws: int
    seed: int
    standings: Mapping[str, Standing]
    as_hypothesis: bool = False

    def __post_init__(self) -> None:
        """Refuse too few draws for an interval."""
        if self.draws < _LEAST_DRAWS:
            raise fault("--draws", f"{self.draws} are too few", f"ask for {_LEAST_DRAWS}")


def shown_arms(protocol: Protocol, asked: Request) -> tuple[str, ...]:
    """Return the arms that may be valued: without cells, with evidence, or as a hypothesis."""
    return tuple(
        arm.name for arm in protocol.arms if asked.as_hypothesis or asked.standings[arm.name].shown
    )


def appraise(protocol: Protocol, seen: Observations, asked: Request) -> Appraisal:
    """Return the appraisal of what was observed, priced and judged as asked."""
    valuation, law = asked.valuation, rules(asked.valuation)
    arms_money, paid = money(
        protocol, valuation, asked.standings, as_hypothesis=asked.as_hypothesis
    )
    case = _case(protocol, seen, asked, law, arms_money, paid)
    cover = tuple(_coverage(protocol, valuation))
    basis = _basis(protocol, seen, asked, law, cover)
    reference = seen.arms[_reference(protocol, seen.arms)] if seen.arms else ""
    empty = Appraisal(
        basis=basis, arms=arms_money, reference=reference, values=(), benefits=(), prices=(),
        seen_prices=tuple(_seen_prices(arms_money, valuation, None)), acceptability=(),
        information=(), tornado=(), plane=(), budget=(), agreements=(), coverage=cover,
    )  # fmt: skip
    if case is None:
        return replace(empty, cheers=cheers_rows(_report(protocol, empty)))
    grid = np.linspace(0.0, 2 * law.thresholds[1], _GRID_STEPS)
    grid = np.unique(np.append(grid, law.thresholds))
    full = replace(
        empty,
        values=tuple(values(case)),
        benefits=tuple(benefits(case)),
        prices=tuple(price_rows(case)),
        seen_prices=tuple(_seen_prices(arms_money, valuation, case)),
        acceptability=tuple(acceptability_rows(case, grid)),
        information=tuple(information_rows(case)),
        tornado=tuple(tornado(case)),
        plane=tuple(plane(case)),
        budget=tuple(_budget(case, arms_money)),
    )
    full = replace(full, agreements=tuple(_agreements(case, seen, full)))
    return replace(full, cheers=cheers_rows(_report(protocol, full)))


def _reference(protocol: Protocol, arms: Sequence[str]) -> int:
    controls = [a for a in arms if protocol.arm(a).role == "control"]
    return list(arms).index(controls[0]) if controls else 0


def _case(
    protocol: Protocol,
    seen: Observations,
    asked: Request,
    law: Rules,
    arms_money: Sequence[ArmMoney],
    paid: Sequence[OutOfPocket],
) -> Case | None:
    """Return what verdicts are read from, or None where no arm with cells may be valued."""
    arms = [protocol.arm(name) for name in seen.arms]
    treated = np.array([bool(arm.cells) for arm in arms])
    if not treated.any() or len(arms) < 2:
        return None
    place = {row.arm: i for i, row in enumerate(arms_money)}
    inputs = Inputs(
        arms=seen.arms,
        reference=_reference(protocol, seen.arms),
        treated=treated,
        counts=tuple(other_counts(protocol, arm) for arm in arms),
        measured=seen.measured,
        people=seen.people,
        events=seen.events,
        event_days=seen.event_days,
        span=Span(
            begin_years=seen.end_years,
            end_years=asked.valuation.horizon_years,
            age_years=seen.age_years,
            rate_costs=law.rate_costs,
            rate_effects=law.rate_effects,
        ),
        mortality=asked.mortality,
        valuation=asked.valuation,
    )
    return Case(
        inputs=inputs,
        drawn=outcome(inputs, parameters(inputs, asked.draws, asked.seed)),
        base=outcome(inputs, base_parameters(inputs)),
        prices=np.array([arms_money[place[a]].course_price for a in seen.arms]),
        paid=tuple(paid[place[a]] for a in seen.arms),
        hypotheses=frozenset(r.arm for r in arms_money if r.hypothesis and r.products),
        thresholds=law.thresholds,
    )


def _seen_prices(
    arms_money: Sequence[ArmMoney], valuation: Valuation, case: Case | None
) -> Iterator[SeenPrice]:
    """Yield every price seen of each product, and how often it would do where money is alike."""
    for row in arms_money:
        for product in row.products:
            each = None
            if case is not None and row.arm in case.treated:
                perspective = valuation.perspectives[0]
                each = prices_each(case, perspective, row.arm, case.thresholds[0])
            for price in prices_of(product, grades=("A", "B", "C")):
                middle = price.middle
                same = price.currency == valuation.currency and middle is not None
                yield SeenPrice(
                    arm=row.arm, item=price.item, value=price.value, low=price.low,
                    high=price.high, currency=price.currency, year=price.year,
                    country=price.country, grade=price.grade, source=price.source,
                    acceptable=float(price_acceptability(each, middle or 0.0)[0])
                    if each is not None and same else None,
                )  # fmt: skip


def _budget(case: Case, arms_money: Sequence[ArmMoney]) -> Iterator[BudgetRow]:
    """Yield the payer's budget: prices, comparators and events in the year they are met."""
    plan = case.inputs.valuation.budget
    if plan is None:
        return
    reference = case.inputs.reference
    for arm in case.treated:
        j = case.inputs.arms.index(arm)
        cost = {
            "old": _first_year(case, reference),
            "new": _first_year(case, j),
        }
        nobody = tuple(0.0 for _ in plan.uptake)
        found = budget_impact(
            plan.eligible,
            {"old": tuple(1.0 for _ in plan.uptake), "new": nobody},
            {"old": tuple(1 - u for u in plan.uptake), "new": plan.uptake},
            cost,
        )
        for year in found:
            yield BudgetRow(arm=arm, year=year.year, old=year.old, new=year.new, impact=year.impact)


def _first_year(case: Case, j: int) -> tuple[float, ...]:
    """Return what an arm costs in its first year: operations come later, and alike in all arms."""
    drawn = case.drawn.parameters
    spent = float(case.prices[j])
    spent += sum(
        number * float(drawn.prices[item].mean()) for item, number in case.inputs.counts[j].items()
    )
    rates = case.inputs.events[j] / case.inputs.people[j]
    spent += sum(
        rate * float(drawn.prices[f"{kind}_event"].mean())
        for kind, rate in zip(EVENTS, rates, strict=True)
    )
    return (spent,)


def _agreements(case: Case, seen: Observations, found: Appraisal) -> Iterator[AgreementRow]:
    agreed = case.inputs.valuation.agreement
    if agreed is None:
        return
    perspective = case.inputs.valuation.perspectives[0]
    for arm in case.treated:
        j = case.inputs.arms.index(arm)
        share = float(seen.responders[j])
        deal = Agreement(price=float(case.prices[j]), refund_share=agreed.refund, responders=share)
        net = next(
            row.at_means
            for row in found.prices
            if (row.arm, row.mapping, row.waning, row.perspective) == (arm, ALL, ALL, perspective)
        )
        yield AgreementRow(
            arm=arm, responders=share, refund=agreed.refund, expected_price=deal.expected_price,
            threshold_list_price=list_price_for(net, agreed.refund, share) if net >= 0 else None,
            threshold=case.thresholds[0],
        )  # fmt: skip


def _coverage(protocol: Protocol, valuation: Valuation) -> Iterator[CoverageRow]:
    for found in coverage(protocol, None, valuation.as_of):
        policy = found.policy
        yield CoverageRow(
            arm=found.arm, product=found.product, payer=policy.payer, country=policy.country,
            decision=policy.decision, covered=found.covered, conditions=policy.conditions,
            date=policy.date_words, grade=policy.grade, source=policy.source,
            reason=policy.reason, patient_may_pay=policy.patient_may_pay,
            delivers=tuple((a.words, a.delivers, a.why) for a in found.asked),
        )  # fmt: skip


def _basis(
    protocol: Protocol,
    seen: Observations,
    asked: Request,
    law: Rules,
    cover: Sequence[CoverageRow],
) -> Basis:
    valuation = asked.valuation
    told = valuation.prices
    assumed = [f"{p.item}: {p.source}" for p in told if p.source.startswith("assumption")]
    assumed += [f"{m.mapping.name}: {m.mapping.note}" for m in seen.measured]
    assumed += [f"{h.event} event: {h.source}" for h in valuation.harms]
    if valuation.insurance is None or not valuation.insurance.covered:
        assumed.append("the patient's plan does not cover the cells (assumption)")
    elif not any(row.covered for row in cover):
        assumed.append("the patient's plan covers the cells, which no payer seen does (assumption)")
    if valuation.downstream is not None:
        assumed.append(f"knee replacement: {valuation.downstream.source}")
    assumed += [
        "a price without a printed range has a standard error of 20 % of its mean (assumption)",
        "mappings weigh alike, ways of waning as stated (assumption)",
        "payer and health system pay comparators, events and operations in full (assumption)",
    ]
    notes = list(seen.notes)
    years = sorted({p.year for p in told})
    if valuation.prices_as_printed and years != [valuation.price_year]:
        notes.append(
            f"prices of {years[0]} to {years[-1]} stand side by side as printed: none was inflated"
        )
    if valuation.country != protocol.study.jurisdiction:
        notes.append(
            f"prices of {valuation.country}; the protocol is of {protocol.study.jurisdiction}"
        )
    if "societal" in valuation.perspectives:
        notes.append("lost work is not counted: no unit cost was seen in this currency")
    if asked.mortality.fallback:
        notes.append("no life table was supplied: an illustrative curve stands in")
    return Basis(
        protocol=protocol.study.identifier, title=protocol.study.title, origin=seen.origin,
        people=int(seen.people.sum()), draws=asked.draws, seed=asked.seed,
        country=valuation.country, currency=valuation.currency, price_year=valuation.price_year,
        horizon_years=valuation.horizon_years, trial_years=seen.end_years,
        discount_costs=law.rate_costs, discount_effects=law.rate_effects, policy=law.policy,
        thresholds=law.thresholds, perspectives=valuation.perspectives,
        mappings=tuple(_mapping_row(m.mapping) for m in seen.measured),
        waning=tuple((w.name, w.weight) for w in valuation.waning),
        prices=tuple((p.item, f"{p.value:g} {p.currency} {p.year}", p.source) for p in told),
        mortality=asked.mortality.source, assumptions=tuple(assumed), notes=tuple(notes),
    )  # fmt: skip


def _mapping_row(mapping: UtilityMapping) -> tuple[str, str, str, str]:
    return (mapping.name, mapping.label, mapping.note, mapping.source)


def _report(protocol: Protocol, found: Appraisal) -> dict[str, object]:
    """Return what an appraisal answers of CHEERS 2022, by its keys."""
    basis, plan = found.basis, protocol.economics
    function = function_outcome(protocol)
    valued = bool(found.values)
    return {
        "title": f"Economic evaluation beside: {protocol.study.title}",
        "abstract": "the summary above all tables" if valued else None,
        "question": protocol.study.question,
        "analysis_plan": plan.analysis_plan if plan else "no",
        "population": plan.population if plan and plan.population else protocol.condition.name,
        "setting": plan.setting if plan else None,
        "comparators": tuple(a.label for a in protocol.arms),
        "perspective": basis.perspectives,
        "horizon_years": basis.horizon_years,
        "discount_cost": basis.discount_costs,
        "discount_effect": basis.discount_effects,
        "outcomes": ("QALYs", "adverse events"),
        "outcome_source": f"{basis.origin}: {pain_outcome(protocol).label}"
        + (f", {function.label}" if function else ""),
        "utility_source": tuple(m[1] for m in basis.mappings),
        "cost_source": "every price names its source",
        "currency": basis.currency,
        "price_year": basis.price_year,
        "model": "trial, then own knee, replaced, revised, dead; trapezoid; paean.appraise",
        "assumptions": basis.assumptions and f"{len(basis.assumptions)} listed",
        "subgroups": "none: population averages only",
        "distribution": "not done: no data by group",
        "uncertainty": f"scenarios and {basis.draws} probabilistic draws, seed {basis.seed}",
        "engagement_plan": plan.involvement if plan and plan.involvement else "none",
        "parameter_table": "tables of prices, mappings and assumptions",
        "main_results": "fully incremental table" if valued else None,
        "uncertainty_results": "intervals, acceptability, information" if valued else None,
        "engagement_effect": "none",
        "discussion": "limits are listed" if valued else None,
        "funding": (plan.funding if plan else None) or protocol.study.funding,
        "conflicts": (plan.conflicts if plan else None)
        or (protocol.finance.conflicts if protocol.finance else None),
    }
