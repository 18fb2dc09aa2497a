"""The pictures of a design: power, boundaries, spending, people, outlook, panel, laboratory."""

from collections.abc import Iterable, Iterator

import numpy as np
from scipy.special import ndtr, ndtri

from paean.report.design_plots import LOOKS, PRINTED, Axes, Point, Series, curves, dots
from paean.report.drawing import Figure, Frame
from paean.report.palette import MUTED, Look
from paean.study.characteristics import DesignReport, EstimandCharacteristics
from paean.study.figure import Figure as Number
from paean.study.laboratory import Laboratory
from paean.study.planning import HarmWatch
from paean.study.protocol import Protocol

_POINTS_FOR_A_CURVE = 3  # fewer would hardly show whether the curve holds
_CURVE_STEPS = 61
_THEORY = Look(colour=MUTED, dash=(5, 4), shape="circle")
_BARS = 1.96  # Monte Carlo errors on either side
_MOST_METHODS = 4
_METHODS = (
    "mmrm",
    "ancova",
    "rescue_removed",
    "last_value",
    "mi_mar",
    "mi_retrieved",
    "mi_worse_5",
    "mi_worse_10",
    "mi_worse_20",
    "mi_cr",
    "mi_j2r",
    "baseline_value",
    "cox",
    "rmst",
)  # fmt: skip, from the least to the most against the treatment


def design_figures(protocol: Protocol, found: DesignReport) -> tuple[Figure, ...]:
    """Return the pictures for which there is something to show."""
    figures = [*_power(protocol, found)]
    if len(found.looks) > 1:
        figures += [_boundaries(found), _spending(found), _outlook(found)]
    figures += [*_people(found), *_panel(protocol, found)]
    if found.watch is not None:
        figures.append(_harm(found.watch))
    if found.laboratory is not None:
        figures.append(_laboratory(protocol, found.laboratory))
    return tuple(figures)


def _frame(name: str, title: str, *, simulated: bool = True) -> Frame:
    return Frame(name=name, title=title, simulated=simulated)


def _percent(at: float | str, figure: Number) -> Point:
    return Point(at=at, value=100 * figure.value, half=_BARS * 100 * figure.mc_error)


def _primary(protocol: Protocol, found: DesignReport) -> list[EstimandCharacteristics]:
    return [e for e in found.estimands if e.estimand == protocol.primary.name]


def _effects(found: DesignReport) -> dict[str, float]:
    """Return the named effects of trials run as planned, by scenario."""
    return {
        s.name: s.effect
        for s in found.scenarios
        if s.effect is not None and not s.conduct.design_bias
    }


def _in_order(methods: Iterable[str]) -> list[str]:
    return sorted(set(methods), key=lambda m: _METHODS.index(m) if m in _METHODS else len(_METHODS))


def _power(protocol: Protocol, found: DesignReport) -> Iterator[Figure]:
    effects, rows = _effects(found), _primary(protocol, found)
    if len(set(effects.values())) < 2:
        return
    methods = _in_order(e.method for e in rows)[:_MOST_METHODS]
    series = [
        Series(
            name=method,
            look=LOOKS[i],
            drawn="apart",
            points=tuple(
                sorted(
                    (
                        _percent(effects[e.scenario], e.positive)
                        for e in rows
                        if e.method == method and e.scenario in effects
                    ),
                    key=lambda p: float(p.at),
                )
            ),
        )
        for i, method in enumerate(methods)
    ]
    theory = list(_normal_theory(protocol, found, effects))
    yield curves(
        _frame("power", "How often the trial is called positive"),
        Axes(x="true benefit, points", y="positive, %", level=80.0, domain=(0, 100)),
        [*theory, *series],
        "Share of simulated trials called positive by the true benefit, at the planned end, with "
        "95 % Monte Carlo intervals. The thin line is 80 %."
        + (
            " The dashed curve is not simulated: it is what normal theory gives an unbiased "
            "estimate with the mean standard error of these trials."
            if theory
            else ""
        ),
    )


def _normal_theory(
    protocol: Protocol, found: DesignReport, effects: dict[str, float]
) -> Iterator[Series]:
    """Yield the power of the deciding method by normal theory, where there are points to judge it.

    Z is normal about the benefit beyond the margin over the standard error, with variance 1.
    """
    decides = found.trial[0].method
    errors = {
        effects[e.scenario]: e.standard_error.value
        for e in _primary(protocol, found)
        if e.method == decides and e.scenario in effects and e.bias is not None
    }
    if len(errors) < _POINTS_FOR_A_CURVE:
        return
    error = float(np.mean(list(errors.values())))
    at = np.linspace(min(errors), max(errors), _CURVE_STEPS)
    beyond = (at + (protocol.primary.margin or 0.0)) / error
    power = 100 * ndtr(beyond + ndtri(found.alpha / 2))
    yield Series(
        name=f"{decides}, normal theory",
        look=_THEORY,
        points=tuple(Point(at=float(a), value=float(p)) for a, p in zip(at, power, strict=True)),
        drawn="line",
    )


def _boundaries(found: DesignReport) -> Figure:
    above = [Point(at=100 * o.fraction, value=o.efficacy_z) for o in found.looks]
    below = [
        Point(at=100 * o.fraction, value=o.futility_z)
        for o in found.looks
        if o.futility_z is not None
    ]
    series = [Series(name="stop for efficacy at or above", look=LOOKS[0], points=tuple(above))]
    if below:
        series.append(Series(name="stop for futility below", look=LOOKS[1], points=tuple(below)))
    return curves(
        _frame("boundaries", "Boundaries", simulated=False),
        Axes(x="information, % of the end", y="Z", level=0.0),
        series,
        "Where the test statistic stops the trial at each look.",
    )


def _spending(found: DesignReport) -> Figure:
    spent = [Point(at=0.0, value=0.0)]
    spent += [Point(at=100 * o.fraction, value=100 * o.spent) for o in found.looks]
    return curves(
        _frame("spending", "Error spent", simulated=False),
        Axes(x="information, % of the end", y="one-sided error spent, %"),
        [Series(name="spent so far", look=LOOKS[0], points=tuple(spent))],
        "The one-sided error that has been spent by each look.",
    )


def _outlook(found: DesignReport) -> Figure:
    series = [
        Series(
            name=f"look {look}, {words}",
            look=LOOKS[(2 * (look - 1) + i) % len(LOOKS)],
            points=tuple(
                Point(at=o.z, value=100 * value)
                for o in found.outlooks
                if o.look == look
                for value in ((o.predictive, o.if_planned)[i],)
            ),
        )
        for look in dict.fromkeys(o.look for o in found.outlooks)
        for i, words in enumerate(("predictive power", "conditional, effect as planned"))
    ]
    return curves(
        _frame("outlook", "What is still likely at a look", simulated=False),
        Axes(x="Z at the look", y="chance of efficacy later, %", domain=(0, 100)),
        series,
        "Predictive power under a flat belief, and conditional power under the planned effect.",
    )


def _people(found: DesignReport) -> Iterator[Figure]:
    effects = _effects(found)
    sets = {
        "with the looks": [
            (effects[t.scenario], t.people) for t in found.trial if t.scenario in effects
        ],
        "size reviewed blind": [
            (effects[r.scenario], r.people) for r in found.reviews if r.scenario in effects
        ],
    }
    if len(found.looks) < 2:
        del sets["with the looks"]
    series = [
        Series(
            name=name,
            look=LOOKS[i],
            points=tuple(
                Point(at=effect, value=n.value, half=_BARS * n.mc_error)
                for effect, n in sorted(rows, key=lambda row: row[0])
            ),
        )
        for i, (name, rows) in enumerate(sets.items())
        if rows
    ]
    if series:
        yield curves(
            _frame("people", "People randomised on average"),
            Axes(x="true benefit, points", y="people", level=float(found.people)),
            series,
            "Mean number of people by the true benefit. The thin line is the planned number.",
        )


def _panel(protocol: Protocol, found: DesignReport) -> Iterator[Figure]:
    rows, effects = _primary(protocol, found), _effects(found)
    if len({e.method for e in rows}) < 3:
        return
    shown = [name for name in effects if effects[name] >= 0][:3]
    series = [
        Series(
            name=scenario,
            look=LOOKS[i],
            points=tuple(
                _percent(method, e.positive)
                for method in _in_order(e.method for e in rows)
                for e in rows
                if e.scenario == scenario and e.method == method
            ),
        )
        for i, scenario in enumerate(shown)
    ]
    yield dots(
        _frame("sensitivity", "How much hangs on the missing"),
        Axes(x="called positive, %", y="method", domain=(0, 100)),
        series,
        "Share of trials called positive by each way to meet missing scores. Below a treatment "
        "whose missing scores are made worse by 5, 10 and 20 points of 100 (mi_worse) a finding "
        "has its tipping point.",
    )


def _harm(watch: HarmWatch) -> Figure:
    points = [Point(at=float(s.people), value=float(s.harmed)) for s in watch.boundary]
    return curves(
        _frame("harm", "Boundary for a harm", simulated=False),
        Axes(x="treated people", y="harmed"),
        [Series(name="stop at or above", look=LOOKS[5], points=tuple(points))],
        f"From so many treated people on, so many harmed stop the study: the rate is above "
        f"{100 * watch.limit:g} % with a certainty of {100 * watch.certainty:g} %.",
    )


def _laboratory(protocol: Protocol, found: Laboratory) -> Figure:
    scale = protocol.outcome(protocol.primary.variable.outcome).span / 100
    effect = min(m.effect for m in found.moved)
    moved = [m for m in found.moved if m.effect == effect]

    def series(name: str, look: Look, values: dict[str, Number]) -> Series:
        points = (Point(at=at, value=n.value, half=_BARS * n.mc_error) for at, n in values.items())
        return Series(name=name, look=look, points=tuple(points))

    printed = Series(
        name="printed for the disc",
        look=PRINTED,
        points=tuple(
            Point(
                at="series without control" if p.kind == "fall" else "cells against sham",
                value=p.points * scale,
            )
            for p in found.printed
            if p.condition == "disc_lbp"
        ),
    )
    return dots(
        _frame("laboratory", f"Cells whose true effect is {effect:g}: what is reported"),
        Axes(x="points of the primary outcome, better to the right", y="what goes wrong", level=0),
        [
            series("difference from control", LOOKS[0], {m.fault: m.benefit for m in moved}),
            series("fall of the treated alone", LOOKS[1], {m.fault: m.fall for m in moved}),
            printed,
        ],
        "What trials of these cells report under each fault of conduct: the difference from the "
        "control, and the fall of the treated arm that a series would publish; at the foot what "
        "is printed for cells in the disc.",
    )
