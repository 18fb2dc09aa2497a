"""The funnel of published trials: difference against standard error, with significance contours."""

import numpy as np

from paean.evidence.comparison import Comparison
from paean.evidence.pooling import PooledContrast
from paean.numeric.meta.asymmetry import contours
from paean.report.chart import (
    TEXT,
    Spec,
    at,
    column,
    exactly,
    folded,
    layered,
    marks,
    number,
    pictures,
)
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.evidence_words import label, pair, places, time, told, unit, word
from paean.report.numerals import plain, probability
from paean.report.palette import INK, MUTED, PAPER
from paean.report.tables import Table

_HEIGHT = 340
_LEFT, _TOP, _FOOT = 46, 30, 6
_SHADES = ("#ffffff", "#e6ebee", "#cdd5da", "#b4bfc6")
_LEVELS = ("p ≥ 0.10", "< 0.10", "< 0.05", "< 0.01")
_TRIAL = "#0063a3"
_NORMAL = 1.959964
_NAMED = 12  # more names than this would cover each other


def funnel(found: PooledContrast) -> Figure:
    """Return the funnel plot; hollow points are those that trim and fill would add."""
    question = found.question
    title = f"Funnel: {pair(question)}"
    frame = Frame(name="funnel", title=title, simulated=False)
    wide, narrow = (_chart(found, width) for width in (WIDE - 12, NARROW - 12))
    rows = tuple(
        (label(c), told(c.effect, c.effect - _NORMAL * c.se, c.effect + _NORMAL * c.se, question),
         plain(c.se, places(question)))
        for c in found.comparisons
    )  # fmt: skip
    return Figure(
        name=frame.name, title=frame.title,
        caption=f"Each point is a trial. Shades: a trial there would reach p < 0.10 (light), 0.05, "
        f"0.01 (dark) against no difference. Dashed: the pool with 95 % limits of chance alone. "
        f"{time(question)}. {asymmetry(found)}",
        alternative="; ".join(f"{name} {said}, SE {se}" for name, said, se in rows) + ".",
        data=Table(
            caption=f"Data of the figure: {unit(question)}",
            head=("Trial", "Difference (95 % interval)", "SE"), rows=rows,
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def asymmetry(found: PooledContrast) -> str:
    """Return what can be said of small-study effects, which is little of few trials."""
    k = found.pooled.k
    if found.egger is None and k > 2:
        return f"{k} trials of one size: there are no small ones to compare."
    if found.egger is None:
        return f"{k} trial{'' if k == 1 else 's'} cannot show small-study effects."
    tested = f"Egger's regression: t {plain(found.egger.statistic, 2)} on {found.egger.df} df, "
    tested += f"p {probability(found.egger.p_value)}."
    if not found.asymmetry_can_be_seen:
        return f"{k} trials cannot show small-study effects (10 are needed). {tested}"
    filled = found.filled
    if filled is None:
        return tested
    return f"{tested} Trim and fill would add {filled.missing} on the {filled.side}."


def _chart(found: PooledContrast, width: float) -> Spec:
    deepest = 1.12 * max(c.se for c in found.comparisons)
    x = _across(found, deepest, width)
    y = _deep(deepest)
    layers = [
        *_shades(found, deepest, x, y), *_pool(found, deepest, x, y), *_points(found, x, y, width),
        *_sides(found, width),
    ]  # fmt: skip
    return column(layered(layers, width, _HEIGHT), _key(width))


def _key(width: float) -> Spec:
    """Return what the shades mean."""
    step, rows = (width - _LEFT) / len(_SHADES), list[Spec]()
    for i, (shade, text) in enumerate(zip(_SHADES, _LEVELS, strict=True)):
        x = _LEFT + step * i
        rows.append({"x": x, "x2": x + 16, "shade": shade, "text": text, "tx": x + 22})
    pixels: Spec = {"domain": [0, width], "range": [0, width]}
    box: Spec = {
        "x": number("x", pixels), "x2": {"field": "x2"}, "y": at(3), "y2": at(17),
        "color": exactly("shade"),
    }  # fmt: skip
    name: Spec = {
        "x": number("tx", pixels),
        "y": at(10),
        "text": {"field": "text", "type": "nominal"},
    }
    return layered(
        [
            marks("rect", rows, box, stroke=MUTED, strokeWidth=0.6),
            marks("text", rows, name, align="left", baseline="middle", fontSize=12, color=INK),
        ],
        width, 20,
    )  # fmt: skip


def _reach(found: PooledContrast, deepest: float) -> tuple[float, float]:
    contour = 2.9 * deepest
    middle = found.pooled.estimate
    effects = [c.effect for c in found.comparisons]
    low = min(-contour, middle - 2.2 * deepest, *effects)
    high = max(contour, middle + 2.2 * deepest, *effects)
    return low, high


def _across(found: PooledContrast, deepest: float, width: float) -> Spec:
    scale: Spec = {
        "domain": list(_reach(found, deepest)), "range": [_LEFT, width - 6], "nice": False,
        "zero": False,
    }  # fmt: skip
    title = unit(found.question)
    axis: Spec = {
        "title": title if width > NARROW else folded(title, 40).split("\n"), "grid": False,
        "tickCount": 7 if width > NARROW else 5, "titleX": (_LEFT + width - 6) / 2,
    }  # fmt: skip
    return number("value", scale, axis)


def _deep(deepest: float) -> Spec:
    scale: Spec = {"domain": [0, deepest], "range": [_TOP, _HEIGHT - _FOOT], "nice": False}
    axis: Spec = {
        "title": "standard error", "grid": False, "tickCount": 5, "offset": -_LEFT,
        "titleAngle": -90,
    }  # fmt: skip
    return number("se", scale, axis)


def _shades(found: PooledContrast, deepest: float, x: Spec, y: Spec) -> list[Spec]:
    """Return the paper in the darkest shade, and the funnels of each p value lighter over it."""
    low, high = _reach(found, deepest)
    layers = [_area([(0.0, low, high), (deepest, low, high)], _SHADES[3], x, y)]
    for contour, shade in zip(reversed(contours(deepest)), reversed(_SHADES[:3]), strict=True):
        edge = [
            (float(s), max(float(a), low), min(float(b), high))
            for s, a, b in zip(contour.se, contour.low, contour.high, strict=True)
        ]
        layers.append(_area(edge, shade, x, y))
    zero = [{"value": 0.0, "se": 0.0, "foot": deepest}]
    layers.append(marks("rule", zero, {"x": x, "y": y, "y2": {"field": "foot"}}, color=MUTED))
    return layers


def _area(edge: list[tuple[float, float, float]], shade: str, x: Spec, y: Spec) -> Spec:
    there = [{"se": se, "value": low} for se, low, _ in edge]
    back = [{"se": se, "value": high} for se, _, high in reversed(edge)]
    rows = [{**row, "order": i} for i, row in enumerate([*there, *back])]
    order: Spec = {"field": "order", "type": "quantitative"}
    return marks(
        "line", rows, {"x": x, "y": y, "order": order}, interpolate="linear-closed", fill=shade,
        strokeWidth=0, clip=False,
    )  # fmt: skip


def _pool(found: PooledContrast, deepest: float, x: Spec, y: Spec) -> list[Spec]:
    middle = found.pooled.estimate
    lines: list[Spec] = []
    for slope in (-_NORMAL, 0.0, _NORMAL):
        rows = [{"se": float(s), "value": middle + slope * float(s)}
                for s in np.array([0.0, deepest])]  # fmt: skip
        lines.append(
            marks("line", rows, {"x": x, "y": y}, color=INK, strokeWidth=1.2, strokeDash=[5, 4])
        )
    return lines


def _points(found: PooledContrast, x: Spec, y: Spec, width: float) -> list[Spec]:
    low, high = x["scale"]["domain"]
    rows = [_point(c, (low + high) / 2) for c in found.comparisons]
    channels: Spec = {"x": x, "y": y}
    layers = [
        marks("point", rows, channels, shape="circle", size=75, filled=True, opacity=1,
              color=_TRIAL, stroke=PAPER, strokeWidth=1)
    ]  # fmt: skip
    if len(rows) <= _NAMED and width > NARROW:
        for turned, align, dx in ((False, "left", 8), (True, "right", -8)):
            named = [r for r in rows if r["turned"] == turned]
            name: Spec = {**channels, "text": {"field": "label", "type": "nominal"}}
            look: Spec = {"align": align, "dx": dx, "fontSize": 11.5, "baseline": "middle"}
            halo = marks("text", named, name, **look, color=PAPER, stroke=PAPER, strokeWidth=3)
            layers += [halo, marks("text", named, name, **look, color=INK)]
    return layers + _filled(found, channels)


def _point(c: Comparison, middle: float) -> Spec:
    return {"value": c.effect, "se": c.se, "label": label(c), "turned": c.effect > middle}


def _filled(found: PooledContrast, channels: Spec) -> list[Spec]:
    filled = found.filled
    if filled is None or not filled.missing or not found.asymmetry_can_be_seen:
        return []
    rows = [
        {"value": float(y), "se": float(v) ** 0.5}
        for y, v in zip(filled.y[found.pooled.k :], filled.v[found.pooled.k :], strict=True)
    ]
    return [marks("point", rows, channels, shape="circle", size=70, color=_TRIAL, fill=PAPER,
                  opacity=1)]  # fmt: skip


def _sides(found: PooledContrast, width: float) -> list[Spec]:
    texts = (
        (f"← {word(found.question.treatment)} better", _LEFT, "left"),
        (f"{word(found.question.control)} better →", width - 6, "right"),
    )
    return [
        marks(
            "text", [{"text": text}],
            {"x": at(x), "y": at(_TOP - 14), "text": {"field": "text", "type": "nominal"}},
            align=align, color=MUTED, fontSize=TEXT, baseline="middle",
        )
        for text, x, align in texts
    ]  # fmt: skip
