"""Vega-Lite in plain words: layers, stacks, texts in pixels, the key of arms, the style.

Specifications are plain dictionaries, as Vega-Lite documents them; a wrapper that copies and
validates each part costs more time than the drawing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from textwrap import wrap
from typing import Any

from markupsafe import Markup

from paean.report.drawing import NARROW, TOP, WIDE, Frame, draw
from paean.report.palette import GRID, INK, MUTED, PAPER, Look

Spec = dict[str, Any]
TEXT = 12.5
DAYS_PER_MONTH = 30.4375
_FONT = "Helvetica, Arial, sans-serif"
_AXIS: Spec = {
    "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelColor": MUTED,
    "titleColor": MUTED, "gridColor": GRID, "domainColor": GRID, "tickColor": GRID,
    "labelPadding": 4,
}  # fmt: skip
_STYLE: Spec = {
    "background": PAPER, "font": _FONT, "aria": False, "axis": _AXIS, "view": {"stroke": None},
    "padding": {"left": 4, "right": 8, "top": TOP, "bottom": 8}, "concat": {"spacing": 14},
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a key: what it is called and how it looks."""

    label: str
    look: Look
    marked: bool = True
    lined: bool = True


def pictures(frame: Frame, wide: Spec, narrow: Spec) -> dict[str, Markup]:
    """Return the two pictures of a figure by the names they have in it."""
    return {
        name: draw(frame, width, {**chart, "config": _STYLE})
        for name, width, chart in (("wide", WIDE, wide), ("narrow", NARROW, narrow))
    }


def marks(kind: str, rows: Iterable[Mapping[str, Any]], channels: Spec, **style: Any) -> Spec:
    """Return one layer: a kind of mark for each row, its channels and its fixed style."""
    return {
        "mark": {"type": kind, **style},
        "data": {"values": [_known(row) for row in rows]},
        "encoding": channels,
    }


def _known(row: Mapping[str, Any]) -> Spec:
    """Return a row with None where a number is not known."""
    return {k: None if isinstance(v, float) and not isfinite(v) else v for k, v in row.items()}


def layered(layers: Sequence[Spec], width: float, height: float, title: Spec | None = None) -> Spec:
    """Return layers drawn over each other in one frame."""
    spec: Spec = {"layer": list(layers), "width": width, "height": height}
    return spec if title is None else {**spec, "title": title}


def column(*charts: Spec) -> Spec:
    """Return charts one under the other."""
    return {"vconcat": list(charts)}


def grid(charts: Sequence[Spec], columns: int, across: float, between: float) -> Spec:
    """Return charts in rows whose frames line up, with fixed room for axes and titles."""
    room = {"column": across, "row": between}
    return {"concat": list(charts), "columns": columns, "bounds": "flush", "spacing": room}


def at(pixels: float) -> Spec:
    """Return a fixed place in pixels."""
    return {"value": pixels}


def number(field: str, scale: Spec | None = None, axis: Spec | None = None) -> Spec:
    """Return a channel that a number of the row sets; no axis unless one is given."""
    return {"field": field, "type": "quantitative", "scale": scale or {}, "axis": axis}


def down(height: float, field: str = "y") -> Spec:
    """Return the vertical place in pixels from the top."""
    return number(field, {"domain": [0, height], "range": [0, height]})


def exactly(field: str) -> Spec:
    """Return a channel whose value stands in the row as it is: a colour, a shape."""
    return {"field": field, "type": "nominal", "scale": None, "legend": None}


def months(end_days: float, most: int) -> Spec:
    """Return an axis of months since treatment with whole steps, at most so many of them."""
    last = end_days / DAYS_PER_MONTH
    step = next((s for s in (0.25, 0.5, 1, 3, 6, 12, 24) if last / s <= most), 60)
    ticks = [step * i for i in range(int(last / step + 0.01) + 1)]
    return {"title": "months since treatment", "values": ticks, "grid": False, "labelFlush": False}


def write(
    rows: Iterable[Mapping[str, Any]], height: float, x: float, *, field: str = "text",
    align: str = "left", colour: str = INK, bold: bool = False,
) -> Spec:  # fmt: skip
    """Return texts at one horizontal place, each at its own ``y``; a line feed breaks a line."""
    channels = {"x": at(x), "y": down(height), "text": {"field": field, "type": "nominal"}}
    return marks(
        "text", rows, channels, align=align, baseline="middle", fontSize=TEXT, color=colour,
        lineBreak="\n", fontWeight="bold" if bold else "normal",
    )  # fmt: skip


def folded(text: str, letters: int) -> str:
    """Return a text on as many lines as it needs."""
    return "\n".join(wrap(text, letters)) or text


def key(entries: Sequence[Entry], width: int, columns: int) -> Spec:
    """Return the key: each line as it is drawn, beside its name."""
    room = width / columns
    labels = [folded(entry.label, max(8, int((room - 52) / 6.4))) for entry in entries]
    tall = 20 if all("\n" not in label for label in labels) else 34
    height = tall * -(-len(entries) // columns)
    layers: list[Spec] = []
    for i, (entry, label) in enumerate(zip(entries, labels, strict=True)):
        x, y, look = room * (i % columns), tall * (i // columns) + tall / 2, entry.look
        spot = [{"y": y, "text": label}]
        ends = {"x": at(x + 2), "x2": at(x + 38), "y": down(height)}
        if entry.lined:
            layers.append(
                marks("rule", spot, ends, color=look.colour, strokeDash=look.dash, strokeWidth=2)
            )
        if entry.marked:
            middle = {"x": at(x + 20), "y": down(height)}
            layers.append(dot(spot, middle, look))
        layers.append(write(spot, height, x + 46))
    return layered(layers, width, height)


def dot(rows: Iterable[Mapping[str, Any]], channels: Spec, look: Look) -> Spec:
    """Return the points of a course in its own shape and colour."""
    return marks(
        "point", rows, channels, shape=look.shape, color=look.colour, fill=look.colour, size=55,
        opacity=1,
    )  # fmt: skip
