"""On one page: what a trial of a design can show, and what it cannot."""

from collections.abc import Iterator

from scipy.special import ndtri

from paean.study.characteristics import DesignReport, EstimandCharacteristics
from paean.study.figure import Figure
from paean.study.protocol import Protocol

_ENOUGH = 0.8  # a power below is called low; the usual convention
_MUCH = 1.1  # findings that report a tenth more than the truth are said to
_MOVED = 1.0  # points of 100 by which a fault must move a report to be named


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


def can_show(protocol: Protocol, found: DesignReport) -> Iterator[str]:
    """Yield in words what the primary estimand can show."""
    effects = {s.name: s.effect for s in found.scenarios}
    rows = _first(protocol, found)
    label = protocol.outcome(protocol.primary.variable.outcome).label
    for e in rows:
        effect = effects[e.scenario]
        if effect == 0 and e.rejected.value <= found.alpha + 3 * e.rejected.mc_error:
            yield f"{e.scenario}: it cries wolf no more often than it may, {percent(e.rejected)}"
        elif effect != 0 and e.positive.value >= _ENOUGH:
            yield f"{e.scenario}: it is called positive in {percent(e.positive)} of trials"
    if rows:
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
    for e in _first(protocol, found):
        effect = effects[e.scenario]
        if effect == 0 and e.rejected.value > found.alpha + 3 * e.rejected.mc_error:
            yield f"{e.scenario}: it finds a difference in {percent(e.rejected)} of trials"
        if effect is None or effect > 0:
            if e.positive.value < _ENOUGH:
                missed = Figure(value=1 - e.positive.value, mc_error=e.positive.mc_error)
                yield f"{e.scenario}: it misses what is true in {percent(missed)} of trials"
            if e.exaggeration is not None and e.exaggeration.value > _MUCH:
                yield (
                    f"{e.scenario}: trials that are called positive report "
                    f"{e.exaggeration.value:.1f} times the truth"
                )
    if found.harm is not None:
        for r in found.harm.rates:
            if r.rate > found.harm.limit and r.stopped < _ENOUGH:
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
