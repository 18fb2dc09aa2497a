"""The difference between arms on its way: visit by visit, with the band of what matters."""

from paean.report.chart import (
    DAYS_PER_MONTH,
    Entry,
    Spec,
    column,
    dot,
    key,
    layered,
    marks,
    months,
    number,
    pictures,
)
from paean.report.contents import Contents
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.numerals import decimals, interval, plain
from paean.report.palette import BAND, INK, looks
from paean.report.tables import Table, contrast_label
from paean.study.outcome import Outcome
from paean.study.result import Estimate

_MOST = 6  # more courses in one picture cannot be told apart


def difference_course(
    contents: Contents, outcome: Outcome, estimates: list[Estimate], frame: Frame
) -> Figure | None:
    """Return the differences of an outcome visit by visit, turned so that better is up."""
    mine = _one_each([e for e in estimates if e.estimand.variable.outcome == outcome.name])
    if not mine or len(mine) > _MOST:
        return None
    wide = column(_plot(contents, outcome, mine, (WIDE - 90, 280)), _key(contents, mine, WIDE - 20))
    narrow = column(
        _plot(contents, outcome, mine, (NARROW - 70, 250)), _key(contents, mine, NARROW - 20)
    )
    places = decimals(outcome.span)
    last = "; ".join(
        f"{contrast_label(contents.protocol, e.estimand)}, at {e.by_visit[-1].visit}: "
        f"{plain(e.benefit * e.by_visit[-1].value, places)}"
        for e in mine
    )
    return Figure(
        name=frame.name,
        title=frame.title,
        caption="Adjusted differences from the mixed model with 95 % intervals, each visit on its "
        "own; above the line the treatment does better; courses are drawn a few days apart. "
        "Shaded: differences too small to be worthwhile, where the protocol names that size.",
        alternative=f"Advantage of the treatment in {outcome.label} by visit. {last}.",
        data=_table(contents, mine, places),
        **pictures(frame, wide, narrow),
    )


def _one_each(estimates: list[Estimate]) -> list[Estimate]:
    """Return one estimate for each pair of arms; all of a pair hold the same course."""
    pairs: dict[tuple[str, str], Estimate] = {}
    for e in estimates:
        if len(e.by_visit) > 1:
            pairs.setdefault((e.estimand.treatment, e.estimand.comparator), e)
    return list(pairs.values())


def _plot(
    contents: Contents, outcome: Outcome, estimates: list[Estimate], size: tuple[int, int]
) -> Spec:
    end = contents.protocol.schedule.end_days
    mcid = outcome.threshold("between_groups")
    band = mcid.value if mcid else 0.0
    reach = [abs(limit) for e in estimates for v in e.by_visit for limit in (v.low, v.high)]
    top = 1.08 * max(band, *reach)
    span = [-0.025 * end / DAYS_PER_MONTH, 1.03 * end / DAYS_PER_MONTH]
    x = number("month", {"domain": span, "nice": False}, months(end, 7))
    y = number(
        "value",
        {"domain": [-top, top], "nice": False},
        {"title": f"points better with treatment, {outcome.label}", "tickCount": 7},
    )
    whole = [{"month": span[0], "last": span[1], "value": band, "below": -band}]
    layers = [
        marks(
            "rect", whole, {"x": x, "x2": {"field": "last"}, "y": y, "y2": {"field": "below"}},
            color=BAND,
        ),
        marks(
            "rule", [{"month": span[0], "last": span[1], "value": 0.0}],
            {"x": x, "x2": {"field": "last"}, "y": y}, color=INK, strokeWidth=1,
        ),
    ]  # fmt: skip
    for i, e in enumerate(estimates):
        layers += _course(contents, e, (i - (len(estimates) - 1) / 2) * 0.008 * end, x, y)
    return layered(layers, *size)


def _course(contents: Contents, e: Estimate, shift: float, x: Spec, y: Spec) -> list[Spec]:
    look = looks(contents.protocol)[e.estimand.treatment]
    rows = [
        {
            "month": (v.day + shift) / DAYS_PER_MONTH,
            "value": e.benefit * v.value,
            "low": e.benefit * v.low,
            "high": e.benefit * v.high,
        }
        for v in e.by_visit
    ]
    bars = {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}}
    line = marks(
        "line", rows, {"x": x, "y": y}, color=look.colour, strokeDash=look.dash, strokeWidth=2.2
    )
    return [
        marks("rule", rows, bars, color=look.colour, strokeWidth=1.4),
        line,
        dot(rows, {"x": x, "y": y}, look),
    ]


def _key(contents: Contents, estimates: list[Estimate], width: int) -> Spec:
    look = looks(contents.protocol)
    entries = [
        Entry(label=contrast_label(contents.protocol, e.estimand), look=look[e.estimand.treatment])
        for e in estimates
    ]
    return key(entries, width, 2 if width > NARROW else 1)


def _table(contents: Contents, estimates: list[Estimate], places: int) -> Table:
    visits = list(dict.fromkeys(v.visit for e in estimates for v in e.by_visit))
    rows: list[tuple[str, ...]] = []
    for e in estimates:
        found = {v.visit: v for v in e.by_visit}
        cells = [
            f"{plain(v.value, places)} ({interval(v.low, v.high, places)})"
            if (v := found.get(visit))
            else ""
            for visit in visits
        ]
        rows.append((contrast_label(contents.protocol, e.estimand), *cells))
    return Table(
        caption="Data of the figure: treatment minus comparator (95 % interval), on the scale "
        "of the outcome",
        head=("Comparison", *visits),
        rows=tuple(rows),
    )
