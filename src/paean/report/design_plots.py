"""Two kinds of picture for a design: curves over a number, and dots by name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from paean.report.chart import Entry, Spec, column, dot, key, layered, marks, number, pictures
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.numerals import plain
from paean.report.palette import ACCENT, GRID, INK, MUTED, Look
from paean.report.tables import Table

LOOKS = (
    Look(colour="#0063a3", dash=(1, 0), shape="circle"),
    Look(colour="#a65200", dash=(7, 3), shape="square"),
    Look(colour="#86358c", dash=(3, 2), shape="triangle-up"),
    Look(colour="#00705b", dash=(9, 3, 2, 3), shape="diamond"),
    Look(colour="#8a6400", dash=(5, 5), shape="triangle-down"),
    Look(colour="#b02458", dash=(12, 4), shape="triangle-left"),
)
PRINTED = Look(colour="#2f363c", dash=(1, 0), shape="cross")
_ROW, _ROOM, _ROOM_NARROW = 30, 230, 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of a curve or a dot: where, how high, and half the length of its error bar."""

    at: float | str
    value: float
    half: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The points that belong together, under one name and one look.

    ``drawn`` joins the points, leaves them apart, or draws the line alone: such a line is computed,
    not simulated, and stands in no table.
    """

    name: str
    look: Look
    points: tuple[Point, ...]
    drawn: Literal["joined", "apart", "line"] = "joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """What stands along a picture; a level is drawn as a thin line across it."""

    x: str
    y: str
    level: float | None = None
    domain: tuple[float, float] | None = None


def curves(frame: Frame, axes: Axes, series: Sequence[Series], caption: str) -> Figure:
    """Return lines over a number, with error bars where points have some."""
    drawn = [
        column(_curves(axes, series, (width - 70, 300)), _key(series, width - 70))
        for width in (WIDE, NARROW)
    ]
    told = [s for s in series if s.drawn != "line"]
    head = (axes.x, *(s.name for s in told))
    places = sorted({float(p.at) for s in told for p in s.points})
    rows = tuple(
        (plain(at, 3), *(_told([p for p in s.points if p.at == at]) for s in told)) for at in places
    )
    return _figure(frame, drawn, caption, head, rows)


def dots(frame: Frame, axes: Axes, series: Sequence[Series], caption: str) -> Figure:
    """Return dots by name from top to bottom, with error bars; one name may have several."""
    names = list(dict.fromkeys(str(p.at) for s in series for p in s.points))
    drawn = [
        column(_dots(axes, series, names, width - room), _key(series, width - room))
        for width, room in ((WIDE, _ROOM), (NARROW, _ROOM_NARROW))
    ]
    head = (axes.y, *(s.name for s in series))
    rows = tuple(
        (name, *(_told([p for p in s.points if p.at == name]) for s in series)) for name in names
    )
    return _figure(frame, drawn, caption, head, rows)


def _figure(
    frame: Frame,
    drawn: list[Spec],
    caption: str,
    head: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
) -> Figure:
    shown: dict[str, Markup] = pictures(frame, *drawn)
    first = "; ".join(f"{row[0]}: {', '.join(c for c in row[1:] if c)}" for row in rows[:12])
    return Figure(
        name=frame.name,
        title=frame.title,
        caption=caption,
        alternative=f"{', '.join(head)}. {first}.",
        data=Table(caption="Data of the figure", head=head, rows=rows),
        **shown,
    )


def _told(points: list[Point]) -> str:
    return "; ".join(
        plain(p.value, 2) + (f" ± {plain(p.half, 2)}" if p.half else "") for p in points
    )


def _key(series: Sequence[Series], width: int) -> Spec:
    entries = [
        Entry(label=s.name, look=s.look, marked=s.drawn != "line", lined=s.drawn != "apart")
        for s in series
    ]
    return key(entries, width, 1 if width < NARROW or len(entries) < 2 else 2)


def _curves(axes: Axes, series: Sequence[Series], size: tuple[int, int]) -> Spec:
    scale: Spec = {"nice": True, "zero": axes.domain is not None}
    if axes.domain is not None:
        scale = {"domain": list(axes.domain)}
    x = number("at", {"zero": False}, {"title": axes.x, "grid": False, "tickCount": 8})
    y = number("value", scale, {"title": axes.y, "tickCount": 6, "domain": False})
    layers: list[Spec] = []
    if axes.level is not None:
        across = {"y": y}
        layers.append(marks("rule", [{"value": axes.level}], across, color=MUTED, strokeWidth=1))
    for one in series:
        rows = list(_rows(one.points))
        bars = {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}}
        if one.drawn != "apart":
            layers.append(
                marks("line", rows, {"x": x, "y": y}, color=one.look.colour,
                      strokeDash=one.look.dash, strokeWidth=2)
            )  # fmt: skip
        if one.drawn != "line":
            layers.append(marks("rule", rows, bars, color=one.look.colour, strokeWidth=1.2))
            layers.append(dot(rows, {"x": x, "y": y}, one.look))
    return layered(layers, *size)


def _rows(points: Iterable[Point]) -> Iterable[dict[str, float | str]]:
    for p in points:
        yield {"at": p.at, "value": p.value, "low": p.value - p.half, "high": p.value + p.half}


def _dots(axes: Axes, series: Sequence[Series], names: list[str], width: int) -> Spec:
    room = (_ROOM if width > NARROW else _ROOM_NARROW) - 25
    axis = {"labelLimit": room, "labelColor": INK, "ticks": False, "domain": False,
            "grid": True, "gridColor": GRID}  # fmt: skip
    y: Spec = {"field": "at", "type": "nominal", "sort": names, "title": None, "axis": axis}
    scale: Spec = {"domain": list(axes.domain)} if axes.domain is not None else {}
    x = number("value", scale, {"title": axes.x, "tickCount": 6})
    layers: list[Spec] = []
    if axes.level is not None:
        down = {"x": x}
        layers.append(marks("rule", [{"value": axes.level}], down, color=ACCENT, strokeWidth=1))
    named = [{str(p.at) for p in s.points} for s in series]
    for i, one in enumerate(series):
        rows = list(_rows(one.points))
        beside = [j for j, names_of in enumerate(named) if names_of & named[i]]
        offset = 8 * (beside.index(i) - (len(beside) - 1) / 2)
        bars = {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"}}
        layers.append(
            marks("rule", rows, bars, color=one.look.colour, strokeWidth=1.4, yOffset=offset)
        )
        layers.append(
            marks("point", rows, {"x": x, "y": y}, shape=one.look.shape, color=one.look.colour,
                  fill=one.look.colour, size=50, opacity=1, yOffset=offset)
        )  # fmt: skip
    return layered(layers, width, _ROW * len(names))
