"""Forest and cumulative pictures of published trials."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from paean.evidence.comparison import Comparison
from paean.evidence.pooling import PooledContrast
from paean.numeric.meta.pairwise import Pooled
from paean.report.chart import (
    Spec,
    at,
    down,
    exactly,
    folded,
    layered,
    marks,
    number,
    pictures,
    write,
)
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.evidence_words import (
    heterogeneity,
    label,
    masking,
    method,
    pair,
    places,
    scale_name,
    time,
    told,
    unit,
    word,
)
from paean.report.numerals import interval, plain
from paean.report.palette import ACCENT, GRID, INK, MUTED
from paean.report.tables import Table

_TRIAL, _POOL = "#0063a3", INK
_HEAD, _FOOT = 40, 10
_WIDEST = 2.5  # usual half-widths beyond the estimates that the axis shows
_LARGEST = 230.0  # area of a square


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Where columns stand, in pixels; a narrow sheet stacks text above lines."""

    width: int
    left: float
    right: float
    row: float
    stacked: bool
    letters: int


_SHEETS = (
    Sheet(width=WIDE - 12, left=288, right=566, row=40, stacked=False, letters=42),
    Sheet(width=NARROW - 12, left=6, right=NARROW - 22, row=64, stacked=True, letters=50),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the sheet: a trial, a pool or the range of a new trial."""

    label: str
    under: str
    value: float
    low: float
    high: float
    told: str
    weight: float | None
    kind: str


def forest_of_trials(found: PooledContrast) -> Figure:
    """Return each trial's difference with its interval, the pool and where a new trial lies."""
    rows = [
        _trial(found, c, w) for c, w in zip(found.comparisons, found.pooled.weights, strict=True)
    ]
    if found.pooled.k > 1:
        rows += _answer(found)
    title = f"{_capital(pair(found.question))}, {found.question.weeks:.3g} weeks"
    return _figure(found, rows, Frame(name="forest", title=title, simulated=False), _said(found))


def _said(found: PooledContrast) -> str:
    again = (
        " The square of a trial grows with its weight. Red line: where the true difference of a "
        "new trial would lie, with 95 % probability."
        if found.pooled.k > 1
        else " One trial stands behind this; nothing is pooled."
    )
    return (
        "Lines: 95 % intervals, an arrow where one goes on beyond the axis. "
        f"{time(found.question)}; {method(found.pooled)}; {heterogeneity(found.pooled)}.{again}"
    )


def cumulative_forest(found: PooledContrast) -> Figure:
    """Return the pool as it was after each trial, by year."""
    rows = [
        _pool_line(
            f"{'first:' if i == 0 else '+'} {label(c)}", f"{word_count(i + 1)}", u.pooled, found
        )
        for i, (c, u) in enumerate(zip(found.comparisons, found.cumulative, strict=True))
    ]
    title = f"{_capital(pair(found.question))}, cumulative"
    caption = (
        f"Each line pools the trials up to that one, by year, with its 95 % interval; an arrow "
        f"where it goes on beyond the axis. "
        f"{time(found.question)}; {method(found.pooled)}."
    )
    return _figure(found, rows, Frame(name="cumulative", title=title, simulated=False), caption)


def word_count(trials: int) -> str:
    """Return a number of trials in words."""
    return f"{trials} trial{'' if trials == 1 else 's'}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _trial(found: PooledContrast, c: Comparison, weight: float) -> Line:
    half = 1.959964 * c.se
    mark = "*" if c.notes else ""
    return Line(
        label=f"{label(c)}{mark}",
        under=f"{c.treatment.n} v {c.control.n}, {scale_name(c.outcome)}, week {c.week:g}, "
        f"{masking(c.masked)}",
        value=c.effect, low=c.effect - half, high=c.effect + half,
        told=told(c.effect, c.effect - half, c.effect + half, found.question),
        weight=float(weight), kind="trial",
    )  # fmt: skip


def _pool_line(name: str, under: str, pooled: Pooled, found: PooledContrast) -> Line:
    return Line(
        label=name, under=under, value=pooled.estimate, low=pooled.low, high=pooled.high,
        told=told(pooled.estimate, pooled.low, pooled.high, found.question), weight=None,
        kind="step",
    )  # fmt: skip


def _answer(found: PooledContrast) -> list[Line]:
    p = found.pooled
    under = f"{word_count(p.k)}, {found.people} people"
    pool = replace(_pool_line("Pooled", under, p, found), kind="pool")
    if p.prediction_low is None or p.prediction_high is None:
        return [pool]
    new = Line(
        label="A new trial", under="prediction interval", value=p.estimate, low=p.prediction_low,
        high=p.prediction_high, weight=None, kind="new",
        told=interval(p.prediction_low, p.prediction_high, places(found.question)),
    )  # fmt: skip
    return [pool, new]


def _figure(found: PooledContrast, rows: list[Line], frame: Frame, caption: str) -> Figure:
    wide, narrow = (_sheet(found, rows, sheet) for sheet in _SHEETS)
    notes = [f"{label(c)}: {'; '.join(c.notes)}" for c in found.comparisons if c.notes]
    extra = f" * {'. '.join(notes)}." if notes else ""
    told_all = "; ".join(f"{row.label} {row.told}" for row in rows)
    return Figure(
        name=frame.name, title=frame.title, caption=f"{caption}{extra}",
        alternative=f"{unit(found.question)}; negative: {word(found.question.treatment)} better. "
        f"{told_all}.",
        data=Table(
            caption=f"Data of the figure: {unit(found.question)}",
            head=("", "What", "Difference (95 % interval)", "Weight, %"),
            rows=tuple(
                (r.label, r.under, r.told, "" if r.weight is None else plain(r.weight, 1))
                for r in rows
            ),
            numeric=False,
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def _sheet(found: PooledContrast, rows: Sequence[Line], sheet: Sheet) -> Spec:
    under = [folded(r.under, sheet.letters + 4) for r in rows]
    deep = [sheet.row + 14 * text.count("\n") for text in under]
    tops = [_HEAD + sum(deep[:i]) + (8 if r.kind in ("pool", "new") else 0)
            for i, r in enumerate(rows)]  # fmt: skip
    height = _HEAD + sum(deep) + _FOOT
    reach = _reach(rows)
    placed = [
        _placed(r, text, top, depth, sheet, reach)
        for r, text, top, depth in zip(rows, under, tops, deep, strict=True)
    ]
    x = _across(found, reach, sheet)
    layers = [
        _zero(placed, sheet, height, x), *_summary_rule(placed, sheet, height),
        *_drawn(placed, height, x), *_arrows(placed, height, x),
        *_texts(placed, height, sheet),
        *_heads(found, height, sheet, weighed=any(r.weight is not None for r in rows)),
    ]  # fmt: skip
    return layered(layers, sheet.width, height)


def _reach(rows: Sequence[Line]) -> tuple[float, float]:
    """Return the ends of the axis: every estimate, and intervals unless far wider than usual."""
    values = [0.0, *(row.value for row in rows)]
    usual = _WIDEST * median((row.high - row.low) / 2 for row in rows)
    least = max(min(row.low for row in rows), min(values) - usual)
    most = min(max(row.high for row in rows), max(values) + usual)
    return min(least, 0.0), max(most, 0.0)


def _placed(
    row: Line, under: str, top: float, depth: float, sheet: Sheet, reach: tuple[float, float]
) -> Spec:
    middle = top + (depth - 20 if sheet.stacked else depth / 2)
    least, most = reach
    return {
        "value": row.value, "low": max(row.low, least), "high": min(row.high, most),
        "cut_low": row.low < least, "cut_high": row.high > most, "kind": row.kind, "y": middle,
        "top": top, "label": row.label, "under": under, "told": row.told,
        "weight": "" if row.weight is None else f"{row.weight:.1f} %",
        "size": 40.0 if row.weight is None else min(30 + 4 * row.weight, _LARGEST),
    }  # fmt: skip


def _across(found: PooledContrast, reach: tuple[float, float], sheet: Sheet) -> Spec:
    least, most = reach
    room = 0.06 * (most - least)
    scale: Spec = {
        "domain": [least - room, most + room], "range": [sheet.left, sheet.right],
        "nice": False, "zero": False,
    }  # fmt: skip
    axis: Spec = {
        "title": unit(found.question), "grid": False, "tickCount": 6,
        "titleX": (sheet.left + sheet.right) / 2,
    }  # fmt: skip
    return number("value", scale, axis)


def _zero(placed: Sequence[Spec], sheet: Sheet, height: float, x: Spec) -> Spec:
    """Return the line of no difference; under stacked text only beside the intervals."""
    pieces = [(_HEAD - 6, height)]
    if sheet.stacked:
        pieces = [(row["y"] - 10, row["y"] + 10) for row in placed] + [(height - 6, height)]
    lines = [{"zero": 0, "y": top, "foot": foot} for top, foot in pieces]
    ends: Spec = {"x": {**x, "field": "zero"}, "y": down(height), "y2": {"field": "foot"}}
    return marks("rule", lines, ends, color=MUTED)


def _summary_rule(placed: Sequence[Spec], sheet: Sheet, height: float) -> list[Spec]:
    """Return a thin line between the trials and what they say together."""
    first = next((row for row in placed if row["kind"] == "pool"), None)
    if first is None:
        return []
    ends: Spec = {"x": at(0), "x2": at(sheet.width), "y": down(height)}
    return [marks("rule", [{"y": first["top"] - 2}], ends, color=GRID)]


def _drawn(placed: Sequence[Spec], height: float, x: Spec) -> list[Spec]:
    trials, steps, pools, new = (
        [row for row in placed if row["kind"] == kind] for kind in ("trial", "step", "pool", "new")
    )
    line: Spec = {"x": {**x, "field": "low"}, "x2": {"field": "high"}, "y": down(height)}
    spot: Spec = {"x": x, "y": down(height)}
    sized: Spec = {**spot, "size": {"field": "size", "type": "quantitative", "scale": None}}
    layers: list[Spec] = []
    if trials:
        layers += [
            marks("rule", trials, line, strokeWidth=1.8, color=_TRIAL),
            marks("point", trials, sized, shape="square", filled=True, opacity=1, color=_TRIAL),
        ]
    if steps:
        layers += [
            marks("rule", steps, line, strokeWidth=2, color=_POOL),
            marks("point", steps, spot, shape="diamond", size=90, filled=True, opacity=1,
                  color=_POOL),
        ]  # fmt: skip
    layers += [_diamond(row, height, x) for row in pools]
    if new:
        layers += [
            marks("rule", new, line, strokeWidth=2.5, color=ACCENT),
            *(marks("tick", [r for r in new if not r[f"cut_{end}"]],
                    {**spot, "x": {**x, "field": end}}, thickness=2.5, size=11,
                    orient="vertical", color=ACCENT, opacity=1) for end in ("low", "high")),
        ]  # fmt: skip
    return layers


def _arrows(placed: Sequence[Spec], height: float, x: Spec) -> list[Spec]:
    """Return an arrow at each end that lies beyond the axis."""
    colour = {"trial": _TRIAL, "new": ACCENT}
    layers: list[Spec] = []
    for end, shape in (("low", "triangle-left"), ("high", "triangle-right")):
        cut = [{**r, "colour": colour.get(r["kind"], _POOL)} for r in placed if r[f"cut_{end}"]]
        if cut:
            channels: Spec = {
                "x": {**x, "field": end}, "y": down(height), "color": exactly("colour")
            }  # fmt: skip
            layers.append(marks("point", cut, channels, shape=shape, size=70, filled=True,
                                opacity=1))  # fmt: skip
    return layers


def _diamond(row: Spec, height: float, x: Spec) -> Spec:
    y, half = row["y"], 9
    corners = [
        (row["low"], y),
        (row["value"], y - half),
        (row["high"], y),
        (row["value"], y + half),
    ]
    points = [{"value": v, "y": y, "order": i} for i, (v, y) in enumerate(corners)]
    channels: Spec = {
        "x": x,
        "y": down(height),
        "order": {"field": "order", "type": "quantitative"},
    }
    return marks(
        "line", points, channels, interpolate="linear-closed", fill=_POOL, stroke=_POOL,
        strokeWidth=1,
    )  # fmt: skip


def _texts(placed: Sequence[Spec], height: float, sheet: Sheet) -> list[Spec]:
    if sheet.stacked:
        names = [{**r, "y": r["top"] + 8} for r in placed]
        under = [{**r, "y": r["top"] + 24 + 7 * r["under"].count("\n")} for r in placed]
        return [
            write(names, height, sheet.left, field="label", bold=True),
            write(under, height, sheet.left, field="under", colour=MUTED),
            write(names, height, sheet.width - 4, field="told", align="right"),
        ]
    names = [{**r, "y": r["y"] - 8 - 7 * r["under"].count("\n")} for r in placed]
    under = [{**r, "y": r["y"] + 8} for r in placed]
    return [
        write(names, height, 0, field="label", bold=True),
        write(under, height, 0, field="under", colour=MUTED),
        write(list(placed), height, sheet.right + 14, field="told"),
        write(list(placed), height, sheet.width - 2, field="weight", align="right", colour=MUTED),
    ]


def _heads(found: PooledContrast, height: float, sheet: Sheet, *, weighed: bool) -> list[Spec]:
    """Return which side is better, beside the line of no difference's own scale."""
    left = [{"text": f"← {word(found.question.treatment)} better", "y": 10}]
    right = [{"text": f"{word(found.question.control)} better →", "y": 10}]
    heads = [
        write(left, height, sheet.left, colour=MUTED),
        write(right, height, sheet.right, align="right", colour=MUTED),
    ]
    if not sheet.stacked:
        column = [{"text": "difference (95 % CI)", "y": 10}]
        heads.append(write(column, height, sheet.right + 14, colour=MUTED))
        if weighed:
            weight = [{"text": "weight", "y": 10}]
            heads.append(write(weight, height, sheet.width - 2, align="right", colour=MUTED))
    return heads
