"""Figures of value: plane, acceptability, tornado, threshold prices against prices asked."""

from collections.abc import Sequence

from paean.report.chart import (
    Entry,
    Spec,
    at,
    column,
    dot,
    down,
    exactly,
    folded,
    key,
    layered,
    marks,
    number,
    pictures,
    write,
)
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.palette import ACCENT, BAND, GRID, INK, MUTED, Look, looks
from paean.report.tables import Table
from paean.report.value_words import amount, hedge, money, qalys
from paean.study.appraisal import Appraisal, PriceRow, TornadoRow
from paean.study.protocol import Protocol

_ALL = "all"
_ROW = 26.0
_SIZES = ((WIDE - 90, 330), (NARROW - 70, 280))


def plane_figure(protocol: Protocol, found: Appraisal, frame: Frame) -> Figure | None:
    """Return draws of more QALYs and more cost against the reference, with both thresholds."""
    if not found.plane:
        return None
    look = looks(protocol)
    names = {a.name: a.label for a in protocol.arms}
    wide, narrow = (_plane(found, look, names, size) for size in _SIZES)
    arms = list(dict.fromkeys(p.arm for p in found.plane))
    rows: list[tuple[str, ...]] = []
    for arm in arms:
        mine = [p for p in found.plane if p.arm == arm]
        share = sum(p.more_qaly > 0 for p in mine) / len(mine)
        rows.append(
            (
                protocol.arm(arm).label,
                qalys(sum(p.more_qaly for p in mine) / len(mine)),
                amount(sum(p.more_cost for p in mine) / len(mine)),
                f"{100 * share:.0f} %",
            )
        )
    table = Table(
        caption=f"Draws shown, against {protocol.arm(found.reference).label}",
        head=("arm", "mean more QALYs", f"mean more cost, {found.basis.currency}", "QALYs gained"),
        rows=tuple(rows),
    )
    return Figure(
        name=frame.name, title=frame.title,
        caption=f"Each point is one draw. Below the lines it is worth its price at "
        f"{money(found, found.basis.thresholds[0])} (broken) and "
        f"{money(found, found.basis.thresholds[1])} (dotted) a QALY.{hedge(found)}",
        alternative="Draws of more QALYs and more cost: "
        + "; ".join(f"{r[0]} {r[1]} QALYs, {r[2]} {found.basis.currency}" for r in rows),
        data=table, **pictures(frame, wide, narrow),
    )  # fmt: skip


def _plane(
    found: Appraisal, look: dict[str, Look], names: dict[str, str], size: tuple[int, int]
) -> Spec:
    width, height = size
    reach = max((abs(p.more_qaly) for p in found.plane), default=0.0) * 1.08 or 1.0
    costs = [p.more_cost for p in found.plane]
    top = max(*costs, 0.0) * 1.1 or 1.0
    bottom = min(*costs, 0.0) * 1.1
    x = number("x", {"domain": [-reach, reach], "nice": False},
               {"title": "more QALYs", "grid": False, "tickCount": 5})  # fmt: skip
    y = number("y", {"domain": [bottom, top], "nice": False},
               {"title": f"more cost, {found.basis.currency}", "tickCount": 5,
                "format": "~s"})  # fmt: skip
    layers: list[Spec] = [
        marks("line", [{"x": 0, "y": bottom}, {"x": 0, "y": top}], {"x": x, "y": y}, color=GRID),
        marks("line", [{"x": -reach, "y": 0}, {"x": reach, "y": 0}], {"x": x, "y": y}, color=GRID),
    ]
    for threshold, dash in zip(found.basis.thresholds, ((7, 4), (2, 3)), strict=True):
        ends = [{"x": v, "y": threshold * v} for v in _inside(threshold, reach, bottom, top)]
        layers.append(
            marks("line", ends, {"x": x, "y": y}, color=INK, strokeDash=list(dash), strokeWidth=1.5)
        )
    arms = list(dict.fromkeys(p.arm for p in found.plane))
    for arm in arms:
        rows = [{"x": p.more_qaly, "y": p.more_cost} for p in found.plane if p.arm == arm]
        layers.append(
            marks("point", rows, {"x": x, "y": y}, color=look[arm].colour,
                  shape=look[arm].shape, size=14, opacity=0.45, strokeWidth=1)
        )  # fmt: skip
    entries = [Entry(label=names[arm], look=look[arm]) for arm in arms]
    return column(layered(layers, width, height), key(entries, width, min(3, len(entries))))


def _inside(threshold: float, reach: float, bottom: float, top: float) -> tuple[float, float]:
    if threshold <= 0:
        return (-reach, reach)
    return max(-reach, bottom / threshold), min(reach, top / threshold)


def acceptability_figure(protocol: Protocol, found: Appraisal, frame: Frame) -> Figure | None:
    """Return how often each arm has the most net benefit, over thresholds."""
    if not found.acceptability:
        return None
    look = looks(protocol)
    arms = list(found.acceptability[0].shares)
    step = max(1, len(found.acceptability) // 8)
    rows = tuple(
        (
            amount(r.threshold),
            *(f"{100 * r.shares[a]:.0f} %" for a in arms),
            protocol.arm(r.best).label,
            amount(r.evpi),
        )
        for r in found.acceptability[::step]
    )
    names = {a.name: a.label for a in protocol.arms}
    wide, narrow = (_curves(found, look, names, size) for size in _SIZES)
    return Figure(
        name=frame.name, title=frame.title,
        caption="How often each arm has the most net benefit. Shaded: between the two thresholds."
        f"{hedge(found)}",
        alternative="Acceptability over thresholds: "
        + "; ".join(f"at {r[0]}: {protocol.arm(r_.best).label} is best on average"
                    for r, r_ in zip(rows, found.acceptability[::step], strict=True)),
        data=Table(
            caption=f"Acceptability by threshold per QALY, {found.basis.currency}",
            head=("threshold", *arms, "best on average", "EVPI a person"),
            rows=rows,
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def _curves(
    found: Appraisal, look: dict[str, Look], names: dict[str, str], size: tuple[int, int]
) -> Spec:
    width, height = size
    arms = list(found.acceptability[0].shares)
    most = found.acceptability[-1].threshold
    x = number("x", {"domain": [0, most], "nice": False},
               {"title": f"threshold per QALY, {found.basis.currency}", "grid": False,
                "tickCount": 6, "format": "~s"})  # fmt: skip
    y = number("y", {"domain": [0, 1]}, {"title": "share of draws", "format": ".0%"})
    low, high = found.basis.thresholds
    band = {"x": low, "x2": high}
    layers: list[Spec] = [
        marks(
            "rect",
            [band],
            {"x": x | {"field": "x"}, "x2": {"field": "x2"}, "y": at(0), "y2": at(height)},
            color=BAND,
        )
    ]
    for arm in arms:
        rows = [{"x": r.threshold, "y": r.shares[arm]} for r in found.acceptability]
        style = {"color": look[arm].colour, "strokeDash": list(look[arm].dash), "strokeWidth": 2}
        layers.append(marks("line", rows, {"x": x, "y": y}, **style))
        layers.append(dot(rows[:: max(1, len(rows) // 6)], {"x": x, "y": y}, look[arm]))
    entries = [Entry(label=names[arm], look=look[arm]) for arm in arms]
    return column(layered(layers, width, height), key(entries, width, min(4, len(entries))))


def tornado_figure(protocol: Protocol, found: Appraisal, arm: str, frame: Frame) -> Figure | None:
    """Return what moves the net benefit of an arm, widest first."""
    rows = [r for r in found.tornado if r.arm == arm]
    if not rows:
        return None
    wide = _tornado(found, rows, WIDE - 12, 250)
    narrow = _tornado(found, rows, NARROW - 12, 8)
    return Figure(
        name=frame.name, title=frame.title,
        caption=f"Net benefit over the best other arm at {money(found, found.basis.thresholds[0])} "
        "a QALY, with one thing at its low and its high end and all else as it is. A structural "
        f"choice names its ends.{hedge(found)}",
        alternative="; ".join(
            f"{r.parameter}: {amount(r.at_low)} to {amount(r.at_high)}" for r in rows
        ),
        data=Table(
            caption=f"Net benefit of {protocol.arm(arm).label}, {found.basis.currency}",
            head=("what varies", "low end", "net benefit", "high end", "net benefit"),
            rows=tuple(
                (r.parameter, r.low_label, amount(r.at_low), r.high_label, amount(r.at_high))
                for r in rows
            ),
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def _tornado(found: Appraisal, rows: Sequence[TornadoRow], width: int, left: float) -> Spec:
    stacked = left < 100
    tall = 44.0 if stacked else _ROW
    height = tall * len(rows)
    ends = [v for r in rows for v in (r.at_low, r.at_high, r.base, 0.0)]
    low, high = min(ends), max(ends)
    room = (high - low) * 0.06 or 1.0
    scale: Spec = {"domain": [low - room, high + room], "range": [left, width - 20], "nice": False}
    axis: Spec = {"title": f"net benefit, {found.basis.currency}", "tickCount": 5, "grid": False,
                  "format": "~s", "titleX": (left + width - 20) / 2}  # fmt: skip
    lines = [
        {
            "y": tall * i + (tall - 14 if stacked else tall / 2),
            "low": min(r.at_low, r.at_high), "high": max(r.at_low, r.at_high), "base": r.base,
            "text": folded(r.parameter, 44 if stacked else 36), "top": tall * i + 12,
        }
        for i, r in enumerate(rows)
    ]  # fmt: skip
    x = {"x": number("low", scale, axis), "x2": {"field": "high"}, "y": down(height)}
    zero = [{"low": 0.0}]
    layers = [
        marks("rule", lines, x, color=MUTED, strokeWidth=11),
        marks("rule", zero, {"x": number("low", scale, axis)}, color=ACCENT, strokeDash=[4, 3]),
        marks("tick", lines, {"x": number("base", scale, axis), "y": down(height)},
              color=INK, thickness=2, size=16),
    ]  # fmt: skip
    place = [{**line, "y": line["top"]} for line in lines] if stacked else lines
    layers.append(write(place, height, 4))
    return layered(layers, width, height)


def price_figure(protocol: Protocol, found: Appraisal, arm: str, frame: Frame) -> Figure | None:
    """Return the threshold price by mapping and way of waning, against the price asked."""
    rows = price_lines(found, arm)
    if not rows:
        return None
    wide = _prices(found, rows, WIDE - 12, 300)
    narrow = _prices(found, rows, NARROW - 12, 8)
    asked = rows[0].asked
    return Figure(
        name=frame.name, title=frame.title,
        caption=f"The most a course may cost at {money(found, rows[0].threshold)} a QALY, "
        f"with its 95 % interval; the red line is the price asked, {money(found, asked)}. A price "
        f"below 0 means: not even free.{hedge(found)}",
        alternative="; ".join(
            f"{_label(r)}: {amount(r.at_means)} ({amount(r.low)} to {amount(r.high)})" for r in rows
        ),
        data=Table(
            caption=f"Threshold price of a course, {protocol.arm(arm).label}, "
            f"{found.basis.currency}",
            head=("scenario", "at the means", "95 % interval", "draws in which it is low enough"),
            rows=tuple(
                (_label(r), amount(r.at_means), f"{amount(r.low)} to {amount(r.high)}",
                 f"{100 * r.acceptable:.0f} %")
                for r in rows
            ),
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def price_lines(found: Appraisal, arm: str) -> list[PriceRow]:
    """Return the threshold prices of an arm at the lower threshold, one scenario a row."""
    perspective, threshold = found.basis.perspectives[0], found.basis.thresholds[0]
    return [
        r
        for r in found.prices
        if (r.arm, r.perspective, r.threshold) == (arm, perspective, threshold)
        and _ALL in (r.mapping, r.waning)
    ]


def _label(row: PriceRow) -> str:
    if row.mapping == row.waning == _ALL:
        return "all together"
    return f"mapping: {row.mapping}" if row.waning == _ALL else f"waning: {row.waning}"


def _prices(found: Appraisal, rows: Sequence[PriceRow], width: int, left: float) -> Spec:
    stacked = left < 100
    tall = 44.0 if stacked else _ROW
    height = tall * len(rows)
    ends = [v for r in rows for v in (r.low, r.high, r.at_means, 0.0, r.asked)]
    low, high = min(ends), max(ends)
    room = (high - low) * 0.04 or 1.0
    scale: Spec = {"domain": [low - room, high + room], "range": [left, width - 20], "nice": False}
    axis: Spec = {"title": f"price of a course, {found.basis.currency}", "tickCount": 5,
                  "grid": False, "format": "~s", "titleX": (left + width - 20) / 2}  # fmt: skip
    lines = [
        {
            "y": tall * i + (tall - 14 if stacked else tall / 2), "low": r.low, "high": r.high,
            "mean": r.at_means, "text": folded(_label(r), 44), "top": tall * i + 12,
            "colour": INK if _label(r) == "all together" else MUTED,
        }
        for i, r in enumerate(rows)
    ]  # fmt: skip
    x = {"x": number("low", scale, axis), "x2": {"field": "high"}, "y": down(height)}
    asked = [{"low": rows[0].asked}]
    layers = [
        marks("rule", [{"low": 0.0}], {"x": number("low", scale, axis)}, color=GRID),
        marks("rule", lines, {**x, "color": exactly("colour")}, strokeWidth=2),
        marks("point", lines, {"x": number("mean", scale, axis), "y": down(height),
                               "color": exactly("colour"), "fill": exactly("colour")},
              size=60, opacity=1),
        marks("rule", asked, {"x": number("low", scale, axis)}, color=ACCENT, strokeWidth=2),
    ]  # fmt: skip
    place = [{**line, "y": line["top"]} for line in lines] if stacked else lines
    layers.append(write(place, height, 4))
    return layered(layers, width, height)
