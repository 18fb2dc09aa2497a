"""What a valuation means for a study: thresholds, rates, arms that may be valued, their money."""

from collections.abc import Mapping
from dataclasses import dataclass

from paean.appraise.access import OutOfPocket, out_of_pocket
from paean.appraise.prices import bill, cell_items, charged
from paean.evidence.value import threshold_policy
from paean.study.appraisal import ArmMoney
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.treatment import Arm
from paean.study.valuation import Insurance, Valuation
from paean.study.value import ThresholdPolicy

_SELF_PAY = Insurance(covered=False, waiver=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What stands behind the cells of an arm: whether an effect may be shown, and why."""

    shown: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The thresholds and rates by which is judged; ``policy`` is None where they were given."""

    policy: ThresholdPolicy | None
    thresholds: tuple[float, float]
    rate_costs: float
    rate_effects: float


def rules(valuation: Valuation) -> Rules:
    """Return thresholds and rates; PaeanError where one lacks, or is of another money or time."""
    policy = None if valuation.policy is None else threshold_policy(valuation.policy)
    if policy is not None and policy.currency != valuation.currency:
        raise fault(
            f"policy: {policy.key}",
            f"its threshold is in {policy.currency}, the valuation in {valuation.currency}",
            "value in its currency, or give threshold_low and threshold_high",
        )
    day = valuation.as_of
    if policy is not None and day is not None and not policy.holds_on(day):
        raise fault(
            f"policy: {policy.key}", f"it does not hold on {day.isoformat()}", "name another"
        )
    return Rules(
        policy=policy,
        thresholds=(
            _given(valuation.threshold_low, policy and policy.threshold_low, "threshold_low"),
            _given(valuation.threshold_high, policy and policy.threshold_high, "threshold_high"),
        ),
        rate_costs=_given(valuation.discount_costs, policy and policy.discount_cost,
                          "discount_costs"),
        rate_effects=_given(valuation.discount_effects, policy and policy.discount_effect,
                            "discount_effects"),
    )  # fmt: skip


def _given(own: float | None, of_policy: float | None, key: str) -> float:
    found = of_policy if own is None else own
    if found is None:
        raise fault(key, "neither the valuation nor its policy states it", "give it")
    return found


def money(
    protocol: Protocol,
    valuation: Valuation,
    standings: Mapping[str, Standing],
    *,
    as_hypothesis: bool,
) -> tuple[tuple[ArmMoney, ...], tuple[OutOfPocket, ...]]:
    """Return the money of every arm: what a course of its cells costs, and who pays it."""
    plan = valuation.insurance or _SELF_PAY
    rows: list[ArmMoney] = []
    paid: list[OutOfPocket] = []
    for arm in protocol.arms:
        standing = standings[arm.name]
        price, told = course_price(protocol, arm, valuation)
        split = out_of_pocket(price, plan)
        paid.append(split)
        rows.append(
            ArmMoney(
                arm=arm.name, label=arm.label, products=cell_items(arm),
                shown=standing.shown or as_hypothesis,
                hypothesis=not standing.shown, why=standing.why, course_price=price,
                patient_pays=split.patient, payer_pays=split.payer,
                nobody_pays=split.nobody_pays, who_pays=split.why,
                income_share=split.income_share, price_source=told,
            )
        )  # fmt: skip
    return tuple(rows), tuple(paid)


def course_price(protocol: Protocol, arm: Arm, valuation: Valuation) -> tuple[float, str]:
    """Return what the cells of an arm cost together, and where the prices are from."""
    counts, items = bill(protocol, arm), cell_items(arm)
    prices = [charged(valuation, item) for item in items]
    total = sum(counts[p.item] * p.mean for p in prices)
    return total, "; ".join(dict.fromkeys(p.told.source for p in prices))


def other_counts(protocol: Protocol, arm: Arm) -> dict[str, float]:
    """Return how many of each item an arm is given besides its cells."""
    mine = set(cell_items(arm))
    return {item: n for item, n in bill(protocol, arm).items() if item not in mine}
