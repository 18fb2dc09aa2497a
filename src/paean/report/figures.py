"""Figures of intervals: estimates against the worthwhile band, responders, parts of the fall."""

from dataclasses import dataclass, replace

from paean.report.chart import (
    Spec,
    column,
    down,
    exactly,
    folded,
    layered,
    marks,
    number,
    pictures,
    write,
)
from paean.report.contents import Contents
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.fall import Fall
from paean.report.numerals import decimals, interval, percent, plain
from paean.report.palette import BAND, INK, MUTED, PAPER, SHAM_LOOK, UNTREATED_LOOK, looks
from paean.report.tables import Table, asked, by_variable, contrast_label, forest_table
from paean.report.words import gains, short
from paean.study.protocol import Protocol
from paean.study.result import Estimate, Level

_HEAD = 44
_LINE = 14.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where things stand in a chart of rows, in pixels; a narrow one stacks text above lines."""

    width: int
    left: float
    right: float
    row: float
    stacked: bool
    letters: int

    def line(self, index: int, head: float) -> float:
        """Return the height of the interval of a row."""
        return head + self.row * index + (self.row - 14 if self.stacked else self.row / 2)


_FOREST = (
    Layout(width=WIDE - 12, left=250, right=560, row=38, stacked=False, letters=36),
    Layout(width=NARROW - 12, left=8, right=NARROW - 24, row=66, stacked=True, letters=52),
)
_DOTS = (
    Layout(width=WIDE - 12, left=275, right=605, row=34, stacked=False, letters=46),
    Layout(width=NARROW - 12, left=8, right=NARROW - 24, row=58, stacked=True, letters=52),
)


def forest(contents: Contents, estimates: list[Estimate], frame: Frame) -> Figure | None:
    """Return estimates of means with their intervals, turned so that better is on the right."""
    drawn = [e for e in estimates if e.estimated]
    if not drawn:
        return None
    panels = by_variable(drawn)
    wide, narrow = (
        column(*(_forest_panel(contents, panel, layout) for panel in panels)) for layout in _FOREST
    )
    said = "; ".join(
        f"{contrast_label(contents.protocol, e.estimand)}, "
        f"{contents.protocol.outcome(e.estimand.variable.outcome).label} "
        f"at {e.estimand.variable.visit}: {short(contents.protocol, e)}"
        for e in drawn
    )
    truth = " Open diamonds: the true difference in the simulator." if contents.truth else ""
    return Figure(
        name=frame.name,
        title=frame.title,
        caption="Each line is a 95 % interval, the mark in it the estimate; to the right the "
        "treatment does better. Shaded: differences too small to be worthwhile, where the "
        f"protocol names that size.{truth}",
        alternative=f"Differences between treatment and comparator with 95 % intervals. {said}.",
        data=forest_table(contents, estimates),
        **pictures(frame, wide, narrow),
    )


def _forest_panel(contents: Contents, estimates: list[Estimate], layout: Layout) -> Spec:
    protocol, visit = contents.protocol, estimates[0].estimand.variable.visit
    outcome = protocol.outcome(estimates[0].estimand.variable.outcome)
    mcid = outcome.threshold("between_groups")
    band = mcid.value if mcid else 0.0
    layout = _roomy(layout, [_forest_label(protocol, e, layout) for e in estimates])
    height = _HEAD + layout.row * len(estimates)
    rows = [_forest_row(contents, e, layout, i) for i, e in enumerate(estimates)]
    reach = 1.12 * max(band, *(max(abs(r["low"]), abs(r["high"])) for r in rows))
    scale: Spec = {"domain": [-reach, reach], "range": [layout.left, layout.right], "nice": False}
    axis: Spec = {
        "title": f"points on {outcome.label}, at {visit}", "labelExpr": "abs(datum.value)",
        "tickCount": 7, "grid": False, "titleX": (layout.left + layout.right) / 2,
    }  # fmt: skip
    x = number("value", scale, axis)
    layers = [*_band(band, rows, height, layout, x), *_intervals(rows, height, x)]
    layers += _true_values(rows, height, x)
    layers += _row_texts(rows, height, layout) + _side_texts(outcome.label, height, layout)
    return layered(layers, layout.width, height)


def _forest_row(contents: Contents, estimate: Estimate, layout: Layout, index: int) -> Spec:
    value, low, high = gains(estimate)
    effects = {} if contents.truth is None else contents.truth.effects
    true = effects.get(estimate.estimand.name)
    return {
        "y": layout.line(index, _HEAD), "value": value, "low": low, "high": high,
        "true": None if true is None else estimate.benefit * true,
        "label": _forest_label(contents.protocol, estimate, layout),
        "told": short(contents.protocol, estimate),
        "colour": looks(contents.protocol)[estimate.estimand.treatment].colour,
    }  # fmt: skip


def _forest_label(protocol: Protocol, estimate: Estimate, layout: Layout) -> str:
    one, other = (
        protocol.arm(name).label
        for name in (estimate.estimand.treatment, estimate.estimand.comparator)
    )
    if layout.stacked:
        return folded(f"{one} against {other}", layout.letters)
    return f"{folded(one, layout.letters)}\nagainst {folded(other, layout.letters - 8)}"


def _roomy(layout: Layout, labels: list[str]) -> Layout:
    """Return the layout with rows as high as the longest label needs."""
    lines = max(label.count("\n") + 1 for label in labels)
    usual = 1 if layout.stacked else 2
    return replace(layout, row=layout.row + _LINE * max(0, lines - usual))


def _band(mcid: float, rows: list[Spec], height: float, layout: Layout, x: Spec) -> list[Spec]:
    """Return the worthwhile band and the line of no difference; under stacked text in strips."""
    tops = [(r["y"] - 11, r["y"] + 11) for r in rows] if layout.stacked else [(_HEAD - 4, height)]
    areas = [{"from": -mcid, "to": mcid, "zero": 0, "y": y, "foot": foot} for y, foot in tops]
    ends: Spec = {"y": down(height), "y2": {"field": "foot"}}
    zero = marks("rule", areas, {"x": {**x, "field": "zero"}, **ends}, color=MUTED)
    shade = {"x": {**x, "field": "from"}, "x2": {"field": "to"}, **ends}
    return [marks("rect", areas, shade, color=BAND), zero] if mcid else [zero]


def _intervals(rows: list[Spec], height: float, x: Spec) -> list[Spec]:
    place = {"y": down(height), "color": exactly("colour")}
    line = {"x": {**x, "field": "low"}, "x2": {"field": "high"}, **place}
    return [
        marks("rule", rows, line, strokeWidth=2.5),
        marks("point", rows, {"x": x, **place}, shape="square", size=90, filled=True, opacity=1),
    ]


def _true_values(rows: list[Spec], height: float, x: Spec) -> list[Spec]:
    known = [row for row in rows if row["true"] is not None]
    channels = {"x": {**x, "field": "true"}, "y": down(height)}
    look: Spec = {"shape": "diamond", "size": 80, "color": INK, "fill": PAPER, "strokeWidth": 1.6}
    return [marks("point", known, channels, opacity=1, **look)] if known else []


def _row_texts(rows: list[Spec], height: float, layout: Layout) -> list[Spec]:
    """Return label and result of each row: beside the line, or stacked above it."""
    if not layout.stacked:
        return [
            write(rows, height, 0, field="label"),
            write(rows, height, layout.right + 14, field="told"),
        ]
    labels = [{**row, "y": row["y"] - 34 - _LINE / 2 * row["label"].count("\n")} for row in rows]
    told = [{**row, "y": row["y"] - 17} for row in rows]
    return [
        write(labels, height, layout.left, field="label", bold=True),
        write(told, height, layout.left, field="told", colour=MUTED),
    ]


def _side_texts(label: str, height: float, layout: Layout) -> list[Spec]:
    middle = (layout.left + layout.right) / 2
    y = _HEAD - 14
    top = [{"text": label, "y": 8 if layout.stacked else y}]
    left, right = (
        [{"text": "← comparator better", "y": y}],
        [{"text": "treatment better →", "y": y}],
    )
    return [
        write(top, height, layout.left if layout.stacked else 0, bold=True),
        write(left, height, middle - 8, align="right", colour=MUTED),
        write(right, height, middle + 8, colour=MUTED),
    ]


def responders(contents: Contents, estimates: list[Estimate], frame: Frame) -> Figure | None:
    """Return the responder share of every arm with its interval, one panel a response."""
    drawn = [e for e in estimates if e.estimated]
    if not drawn:
        return None
    protocol, look = contents.protocol, looks(contents.protocol)
    panels: list[tuple[str, list[Spec]]] = []
    for same in by_variable(drawn):
        variable = same[0].estimand.variable
        title = f"{asked(protocol, same[0].estimand, ': ')}, {variable.visit}"
        levels = {x.arm: x for e in same for x in (e.treatment, e.comparator)}
        rows = [
            {"label": arm.label, "value": 100 * levels[arm.name].value,
             "low": 100 * levels[arm.name].low, "high": 100 * levels[arm.name].high,
             "told": _share(levels[arm.name]), "colour": look[arm.name].colour}
            for arm in protocol.arms if arm.name in levels
        ]  # fmt: skip
        panels.append((title, rows))
    said = "; ".join(f"{title}: {_said(rows)}" for title, rows in panels)
    table = tuple((title, r["label"], r["told"]) for title, rows in panels for r in rows)
    wide, narrow = (
        column(*(_dots(t, rows, [0, 100], "people who responded, %", la) for t, rows in panels))
        for la in _DOTS
    )
    return Figure(
        name=frame.name, title=frame.title,
        caption="Share of people who responded, with 95 % intervals. People not seen at the visit "
        "count as not having responded.",
        alternative=f"Responder shares. {said}.",
        data=Table(
            caption="Data of the figure", head=("Response", "Arm", "Share (95 % interval)"),
            rows=table,
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def _share(level: Level) -> str:
    ends = f"{plain(100 * level.low, 0)} to {plain(100 * level.high, 0)}"
    return f"{percent(level.value)} ({ends}), n = {level.n}"


def _said(rows: list[Spec]) -> str:
    return ", ".join(f"{row['label']} {row['told']}" for row in rows)


def _dots(title: str, rows: list[Spec], domain: list[float], unit: str, layout: Layout) -> Spec:
    head = 26 if title else 4
    height = head + layout.row * len(rows)
    placed = [
        {**row, "y": layout.line(i, head), "label": folded(row["label"], layout.letters)}
        for i, row in enumerate(rows)
    ]
    scale: Spec = {"domain": domain, "range": [layout.left, layout.right], "nice": False}
    axis: Spec = {"title": unit, "tickCount": 6, "titleX": (layout.left + layout.right) / 2}
    layers = _intervals(placed, height, number("value", scale, axis))
    layers += _row_texts(placed, height, layout)
    if title:
        start = layout.left if layout.stacked else 0
        layers.append(write([{"text": folded(title, 90), "y": 8}], height, start, bold=True))
    return layered(layers, layout.width, height)


def ladder(contents: Contents, parts: Fall, frame: Frame) -> Figure:
    """Return where people stood at baseline and at a visit: doing nothing, sham, each arm."""
    places, look = decimals(parts.outcome.span), looks(contents.protocol)
    flat = ("baseline", "nothing done at all", "sham injection alone")
    values = (parts.baseline, parts.untreated, parts.sham_only)
    colours = (INK, UNTREATED_LOOK.colour, SHAM_LOOK.colour)
    rows = [
        {"label": f"{'At' if i == 0 else f'At {parts.visit},'} {name}", "value": v, "low": v,
         "high": v, "told": plain(v, places), "colour": colour}
        for i, (name, v, colour) in enumerate(zip(flat, values, colours, strict=True))
    ]  # fmt: skip
    rows += [
        {
            "label": f"At {parts.visit}, {contents.protocol.arm(arm.arm).label}",
            "value": arm.observed,
            "low": arm.low,
            "high": arm.high,
            "colour": look[arm.arm].colour,
            "told": f"{plain(arm.observed, places)} ({interval(arm.low, arm.high, places)})",
        }
        for arm in parts.arms
    ]
    domain = [parts.outcome.minimum, parts.outcome.maximum]
    unit = f"{parts.outcome.label}, {domain[0]:g} to {domain[1]:g}; lower is better"
    wide, narrow = (_dots("", rows, domain, unit, layout) for layout in _DOTS)
    return Figure(
        name=frame.name,
        title=frame.title,
        caption="Baseline and arms: observed means, with 95 % intervals for the arms. Nothing done "
        "and sham alone: the simulator's own means for a sample of these people, without reading "
        "error or rescue.",
        alternative=f"Mean {parts.outcome.label}. {_said(rows)}.",
        data=Table(
            caption="Data of the figure",
            head=("Where", "Mean (95 % interval)"),
            rows=tuple((str(row["label"]), str(row["told"])) for row in rows),
        ),
        **pictures(frame, wide, narrow),
    )
