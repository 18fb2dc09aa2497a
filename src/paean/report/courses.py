"""Figures over time: pain by arm, and what the model says goes on inside."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from paean.report.chart import (
    DAYS_PER_MONTH,
    Entry,
    Spec,
    at,
    column,
    dot,
    folded,
    key,
    layered,
    marks,
    months,
    number,
    pictures,
)
from paean.report.contents import Contents
from paean.report.drawing import NARROW, Figure, Frame
from paean.report.fall import is_rated, latent_course
from paean.report.numerals import decimals, interval, plain
from paean.report.palette import SHAM_LOOK, UNTREATED_LOOK, Look, looks
from paean.report.tables import Table
from paean.study.outcome import Outcome
from paean.study.result import ArmMean
from paean.study.truth import SHAM_ONLY, UNTREATED


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A course as it is drawn: its label, its look, where it ends."""

    name: str
    label: str
    look: Look
    end: float


def pain_course(contents: Contents, outcome: Outcome, frame: Frame) -> Figure | None:
    """Return the observed means of an outcome by arm over time, with what sham alone would do."""
    means = [m for m in contents.analysis.means if m.outcome == outcome.name]
    shown = [m for m in means if m.visit not in _before(contents)]
    if not shown:
        return None
    lines, reference = _lines(contents, shown), _reference(contents, outcome)
    wide = _course_plot(contents, outcome, shown, (540, 330), lines + _ends(reference))
    entries = [Entry(label=x.label, look=x.look, marked=x.name not in _PSEUDO) for x in lines]
    entries += [Entry(label=x.label, look=x.look, marked=False) for x in _ends(reference)]
    plot = _course_plot(contents, outcome, shown, (NARROW - 60, 280), ())
    narrow = column(plot, key(entries, NARROW - 20, 1))
    last = means[-1].visit
    said = "; ".join(
        f"{contents.protocol.arm(m.arm).label} {plain(m.mean, decimals(outcome.span))}"
        for m in means if m.visit == last
    )  # fmt: skip
    simulator = "; ".join(f"{x.label} {plain(x.end, 1)}" for x in _ends(reference))
    way = "lower" if outcome.higher_is_worse else "higher"
    sham = (
        " Broken grey lines: the simulator's own mean for a sample of these people if nothing had "
        "been done, and with a sham injection alone."
        if reference else ""
    )  # fmt: skip
    return Figure(
        name=frame.name, title=frame.title,
        caption=f"Observed means with 95 % intervals; {way} is better; arms are drawn a few days "
        f"apart so that intervals can be seen.{_axis_note(outcome, shown)}{sham}",
        alternative=f"Mean {outcome.label} over time. At {last}: {said}."
        + (f" By the simulator: {simulator}." if simulator else ""),
        data=_course_table(contents, outcome, means),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def _before(contents: Contents) -> set[str]:
    """Return the visits before baseline, which stand in the table but not in the picture."""
    return {visit.name for visit in contents.protocol.schedule.screening}


_PSEUDO = {SHAM_ONLY: "Sham alone (simulator)", UNTREATED: "Nothing done (simulator)"}
_PSEUDO_LOOKS = {SHAM_ONLY: SHAM_LOOK, UNTREATED: UNTREATED_LOOK}


def _lines(contents: Contents, means: list[ArmMean]) -> list[Line]:
    look, found = looks(contents.protocol), list[Line]()
    for arm in contents.protocol.arms:
        mine = [m for m in means if m.arm == arm.name]
        if mine:
            found.append(
                Line(name=arm.name, label=arm.label, look=look[arm.name], end=mine[-1].mean)
            )
    return found


def _reference(contents: Contents, outcome: Outcome) -> dict[str, pl.DataFrame]:
    if contents.truth is None or not is_rated(outcome):
        return {}
    courses = {name: latent_course(contents, outcome, name) for name in _PSEUDO}
    return {name: course for name, course in courses.items() if not course.is_empty()}


def _ends(reference: dict[str, pl.DataFrame]) -> list[Line]:
    return [
        Line(name=name, label=_PSEUDO[name], look=_PSEUDO_LOOKS[name], end=course["mean"][-1])
        for name, course in reference.items()
    ]


def _domain(outcome: Outcome, means: list[ArmMean], reach: list[float]) -> list[float]:
    """Return the shown part of the scale: from its best end where that is near, in whole tens."""
    low = float(np.nanmin([m.low for m in means] + [m.mean for m in means] + reach))
    high = float(np.nanmax([m.high for m in means] + [m.mean for m in means] + reach))
    step = outcome.span / 10
    start = outcome.minimum + step * np.floor((low - outcome.minimum) / step)
    end = outcome.minimum + step * np.ceil((high - outcome.minimum) / step)
    if low - outcome.minimum < 0.4 * outcome.span:
        start = outcome.minimum
    return [float(max(start, outcome.minimum)), float(min(end, outcome.maximum))]


def _axis_note(outcome: Outcome, means: list[ArmMean]) -> str:
    shown = _domain(outcome, means, [])
    if shown[0] == outcome.minimum:
        return ""
    return f" The vertical axis starts at {shown[0]:g}, not at {outcome.minimum:g}."


def _course_plot(
    contents: Contents, outcome: Outcome, means: list[ArmMean], size: tuple[int, int],
    labelled: Sequence[Line],
) -> Spec:  # fmt: skip
    reference = _reference(contents, outcome)
    domain = _domain(outcome, means, [v for c in reference.values() for v in c["mean"]])
    axis = months(contents.protocol.schedule.end_days, 7)
    x = number("month", {"domain": _span(contents, means), "nice": False}, axis)
    scale: Spec = {"domain": domain, "nice": False, "zero": False}
    y = number("mean", scale, {"title": None, "tickCount": 6, "domain": False})
    layers = _reference_layers(reference, x, y) + _observed_layers(contents, means, x, y)
    if labelled:
        layers += _end_labels(labelled, domain, size)
    return layered(layers, *size)


def _span(contents: Contents, means: list[ArmMean]) -> list[float]:
    end = contents.protocol.schedule.end_days
    first = min(0.0, *(m.day for m in means))
    return [(first - 0.025 * end) / DAYS_PER_MONTH, 1.03 * end / DAYS_PER_MONTH]


def _reference_layers(reference: dict[str, pl.DataFrame], x: Spec, y: Spec) -> list[Spec]:
    layers: list[Spec] = []
    for name, course in reference.items():
        look = _PSEUDO_LOOKS[name]
        rows = [{"month": day / DAYS_PER_MONTH, "mean": mean} for day, mean in course.iter_rows()]
        layers.append(
            marks("line", rows, {"x": x, "y": y}, color=look.colour, strokeDash=look.dash,
                  strokeWidth=1.8)
        )  # fmt: skip
    return layers


def _observed_layers(contents: Contents, means: list[ArmMean], x: Spec, y: Spec) -> list[Spec]:
    look, arms = looks(contents.protocol), [a.name for a in contents.protocol.arms]
    apart = 0.008 * contents.protocol.schedule.end_days
    layers: list[Spec] = []
    for i, arm in enumerate(arms):
        shift, mine = (i - (len(arms) - 1) / 2) * apart, look[arm]
        rows = [
            {"month": (m.day + shift) / DAYS_PER_MONTH, "mean": m.mean, "low": float(m.low),
             "high": float(m.high)}
            for m in means if m.arm == arm
        ]  # fmt: skip
        bars = {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}}
        layers.append(marks("rule", rows, bars, color=mine.colour, strokeWidth=1.4))
        layers.append(
            marks("line", rows, {"x": x, "y": y}, color=mine.colour, strokeDash=mine.dash,
                  strokeWidth=2.2)
        )  # fmt: skip
        layers.append(dot(rows, {"x": x, "y": y}, mine))
    return layers


def _end_labels(lines: Sequence[Line], domain: list[float], size: tuple[int, int]) -> list[Spec]:
    """Return names at the right end, moved apart where they would touch, with leaders."""
    width, height = size
    per_point = height / (domain[1] - domain[0])
    order = sorted(lines, key=lambda line: -line.end)
    wanted = [height - (line.end - domain[0]) * per_point for line in order]
    labels = [folded(line.label, 28) for line in order]
    placed = spread_out(wanted, [17.0 * (1 + label.count("\n")) for label in labels])
    layers: list[Spec] = []
    for line, label, start, y in zip(order, labels, wanted, placed, strict=True):
        rows, colour = [{"label": label}], line.look.colour
        ends = {"x": at(width + 2), "x2": at(width + 20), "y": at(start), "y2": at(y)}
        layers.append(marks("rule", rows, ends, color=colour, strokeWidth=1))
        name = {"x": at(width + 24), "y": at(y), "text": {"field": "label", "type": "nominal"}}
        layers.append(
            marks("text", rows, name, align="left", baseline="middle", fontSize=12.5,
                  color=colour, lineBreak="\n", fontWeight="bold")
        )  # fmt: skip
    return layers


def spread_out(wanted: Sequence[float], tall: Sequence[float]) -> list[float]:
    """Return places from the top, as near as can be to those wanted, that leave room for each."""
    placed = list(wanted)
    for _ in range(60):
        for i in range(len(placed) - 1):
            lack = (tall[i] + tall[i + 1]) / 2 - (placed[i + 1] - placed[i])
            if lack > 0:
                placed[i] -= lack / 2
                placed[i + 1] += lack / 2
    return placed


def _course_table(contents: Contents, outcome: Outcome, means: list[ArmMean]) -> Table:
    places = decimals(outcome.span)
    visits = list(dict.fromkeys(m.visit for m in means))
    found = {(m.arm, m.visit): m for m in means}
    rows: list[tuple[str, ...]] = []
    for arm in contents.protocol.arms:
        cells = [found.get((arm.name, visit)) for visit in visits]
        rows.append((arm.label, *(_mean_cell(m, places) for m in cells)))
    for name, course in _reference(contents, outcome).items():
        days, values = course["day"].to_numpy(), course["mean"].to_numpy()
        at = [contents.protocol.schedule.visit(visit).at_days for visit in visits]
        told = (plain(float(np.interp(d, days, values)), places) if d >= 0 else "" for d in at)
        rows.append((_PSEUDO[name], *told))
    return Table(caption="Data of the figure: mean (95 % interval), number seen",
                 head=("Arm", *visits), rows=tuple(rows))  # fmt: skip


def _mean_cell(mean: ArmMean | None, places: int) -> str:
    if mean is None:
        return ""
    return f"{plain(mean.mean, places)} ({interval(mean.low, mean.high, places)}), n = {mean.n}"
