"""How amounts and verdicts of an appraisal are said."""

from math import isfinite

from paean.report.numerals import MINUS, MISSING, plain
from paean.study.appraisal import Appraisal, ArmMoney


def amount(value: float) -> str:
    """Return an amount of money in whole units, with a true minus sign."""
    if not isfinite(value):
        return MISSING
    text = f"{abs(value):,.0f}"
    return f"{MINUS}{text}" if value < 0 and text != "0" else text


def money(found: Appraisal, value: float) -> str:
    """Return an amount with its currency."""
    return f"{amount(value)} {found.basis.currency}"


def qalys(value: float) -> str:
    """Return quality-adjusted life years to three decimals."""
    return plain(value, 3)


def hedge(found: Appraisal) -> str:
    """Return the sentence that goes with every figure of products without evidence."""
    if any(a.hypothesis and a.shown and a.products for a in found.arms):
        return " HYPOTHESIS: no controlled evidence stands behind these cells; it judges nothing."
    return ""


def summary(found: Appraisal) -> list[str]:
    """Return what an appraisal says, one sentence an arm with cells, before all tables."""
    return [_arm(found, arm) for arm in found.arms if arm.products]


def _arm(found: Appraisal, arm: ArmMoney) -> str:
    cost = f"{arm.label}: a course costs {money(found, arm.course_price)}; {arm.who_pays}."
    if arm.hypothesis:
        more = " It is valued below as a hypothesis only." if arm.shown else ""
        return f"{cost} No price verdict: {arm.why}.{more}"
    first = found.basis.perspectives[0]
    rows = [b for b in found.benefits if b.arm == arm.arm and b.perspective == first]
    if not rows:
        return f"{cost} Nothing to set it against."
    verdict = rows[0].verdict or "no price verdict"
    told = "; ".join(
        f"net benefit {money(found, b.benefit)} ({amount(b.low)} to {amount(b.high)}) at "
        f"{money(found, b.threshold)} a QALY"
        for b in rows
    )
    return f"{cost} Against the best other arm it is {verdict}: {told}."
