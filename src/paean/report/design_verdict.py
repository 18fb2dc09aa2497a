"""On one page: what a trial of a design can show, and what it cannot."""

from collections.abc import Iterator
from math import isfinite

from scipy.special import ndtri

from paean.numeric.proportion import wilson
from paean.study.characteristics import DesignReport, EstimandCharacteristics
from paean.study.families import Family
from paean.study.figure import Figure
from paean.study.protocol import Protocol

_ENOUGH = 0.8  # a power below is called low; the usual convention
_MUCH = 1.1  # findings that report a tenth more than the truth are said to
_MOVED = 1.0  # points of 100 by which a fault must move a report to be named
_MANY_FAILED = 0.01  # the share of trials without an estimate that is said; assumption


def _first(protocol: Protocol, found: DesignReport) -> list[EstimandCharacteristics]:
    """Return the figures of the primary estimand by the method that decides."""
    mine = [e for e in found.estimands if e.estimand == protocol.primary.name]
    methods = {t.method for t in found.trial}
    return [e for e in mine if e.method in methods]


def percent(figure: Figure) -> str:
    """Return a share with its Monte Carlo error, in per cent."""
    return f"{100 * figure.value:.1f} ± {100 * figure.mc_error:.1f} %"


def detectable(found: DesignReport, one: EstimandCharacteristics) -> float:
    """Return the difference that would be found in 80 of 100 trials, by the mean error."""
    return float(ndtri(1 - found.alpha / 2) + ndtri(_ENOUGH)) * one.standard_error.value


def _errors(protocol: Protocol, found: DesignReport) -> Iterator[tuple[bool, str]]:
    """Yield for each error whether the design allows it, and what it is in words.

    That of the first primary estimand is two-sided; where several are primary, that of any false
    claim of benefit is one-sided. An error is above what is allowed where the whole 95 % interval
    (Wilson) is.
    """
    none = [s.name for s in found.scenarios if s.effect == 0]
    for e in _first(protocol, found):
        if e.scenario in none:
            within, told = _compared(e.rejected.value, e.trials, found.alpha)
            yield within, f"{e.scenario}: {e.estimand} finds a difference in {told}"
    trials = {e.scenario: e.trials for e in found.estimands}
    for family in _stated(protocol, found):
        if family.scenario in none:
            number, value = len(family.estimands), family.any_claim.value
            within, told = _compared(value, trials[family.scenario], found.alpha / 2)
            how = (
                "tested by the graph asked for"
                if family.procedure == "graph"
                else "each tested by itself, as no procedure is stated"
            )
            claimed = f"at least one of {number} primary hypotheses, {how}, is claimed in {told}"
            yield within, f"{family.scenario}: {claimed}"


def _stated(protocol: Protocol, found: DesignReport) -> list[Family]:
    """Return what the stated procedure finds: the graph asked for, or else no adjustment.

    Only where several hypotheses are primary; doses of one question are no such claim. With a
    margin a claim is true where nothing works, so it is no error there.
    """
    primary = {e.name for e in protocol.estimands if e.objective == "primary" and not e.margin}
    procedures = {f.procedure for f in found.families}
    stated = "graph" if "graph" in procedures else "unadjusted"
    return [f for f in found.families if f.procedure == stated and primary >= set(f.estimands)]


def _compared(value: float, trials: int, allowed: float) -> tuple[bool, str]:
    """Return whether a simulated error may be the allowed one or less, and that in words."""
    ends = wilson(round(value * trials), trials)
    told = (
        f"{100 * value:.1f} % of trials "
        f"(95 % interval {100 * ends.low:.1f} to {100 * ends.high:.1f} %), "
    )
    nominal = f"the {100 * allowed:g} % it may be wrong in"
    if ends.low > allowed:
        return False, f"{told}above {nominal}"
    return True, f"{told}{'below' if ends.high < allowed else 'compatible with'} {nominal}"


def can_show(protocol: Protocol, found: DesignReport) -> Iterator[str]:
    """Yield in words what the primary estimand can show."""
    effects = {s.name: s.effect for s in found.scenarios}
    rows = _first(protocol, found)
    label = protocol.outcome(protocol.primary.variable.outcome).label
    yield from (told for within, told in _errors(protocol, found) if within)
    for e in rows:
        if effects[e.scenario] != 0 and e.positive.value >= _ENOUGH:
            yield f"{e.scenario}: it is called positive in {percent(e.positive)} of trials"
    if rows and isfinite(rows[0].standard_error.value):
        yield (
            f"a difference of {detectable(found, rows[0]):.1f} points of {label} would be found "
            "in 80 of 100 such trials"
        )
    for n in found.needed:
        if n.people:
            yield f"{n.scenario}: {n.people} people would give it a power of {n.wanted:.0%}"


def cannot_show(protocol: Protocol, found: DesignReport) -> Iterator[str]:
    """Yield in words what it cannot, or shows wrongly."""
    effects = {s.name: s.effect for s in found.scenarios}
    yield from (told for within, told in _errors(protocol, found) if not within)
    for e in _first(protocol, found):
        effect = effects[e.scenario]
        if e.failed > _MANY_FAILED * e.trials:
            yield (
                f"{e.scenario}: {e.failed} of {e.trials} trials give no estimate, too few people "
                "being left"
            )
        if effect is None or effect > 0:
            if e.positive.value < _ENOUGH:
                missed = Figure(value=1 - e.positive.value, mc_error=e.positive.mc_error)
                yield f"{e.scenario}: it misses what is true in {percent(missed)} of trials"
            if e.exaggeration is not None and e.exaggeration.value > _MUCH:
                yield (
                    f"{e.scenario}: trials that are called positive report "
                    f"{e.exaggeration.value:.1f} times the truth"
                )
    if found.watch is not None:
        for r in found.watch.rates:
            if r.rate > found.watch.limit and r.stopped < _ENOUGH:
                yield (
                    f"a harm in {100 * r.rate:.1f} % of the treated, above the limit, stops it in "
                    f"{100 * r.stopped:.0f} % of studies only"
                )
    yield from _moved(protocol, found)
    yield "harm rarer than about 3 in the number of people treated (rule of three)"


def _moved(protocol: Protocol, found: DesignReport) -> Iterator[str]:
    if found.laboratory is None:
        return
    span = protocol.outcome(protocol.primary.variable.outcome).span
    for m in found.laboratory.moved:
        if m.effect == 0 and abs(m.benefit_moved.value) > _MOVED * span / 100:
            yield (
                f"with “{m.fault}” ({m.says}) cells that do nothing look "
                f"{abs(m.benefit.value):.1f} points "
                f"{'better' if m.benefit.value > 0 else 'worse'} than the control"
            )
