"""The figure of the mechanism: what the model says goes on inside, a small panel a quantity."""

import polars as pl

from paean.report.chart import (
    DAYS_PER_MONTH,
    Entry,
    Spec,
    column,
    folded,
    grid,
    key,
    layered,
    marks,
    months,
    number,
    pictures,
)
from paean.report.contents import Contents
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.numerals import compact
from paean.report.palette import INK, SHAM_LOOK, Look, looks
from paean.report.tables import Table
from paean.study.truth import SHAM_ONLY

QUANTITIES = {
    "cells": "Living cells, millions (log)",
    "secretome": "Secretome, what cells release",
    "pro_inflammatory": "Pro-inflammatory cytokines",
    "anti_inflammatory": "Anti-inflammatory cytokines",
    "m1": "M1 macrophages (inflame)",
    "m2": "M2 macrophages (calm)",
    "peripheral": "Peripheral sensitisation",
    "central": "Central sensitisation",
}
_FEWEST_CELLS = 1e-4  # millions, a hundred cells; below this the panel shows none
_WIDE_COLUMNS, _NARROW_COLUMNS = 4, 2


def mechanism(contents: Contents, frame: Frame) -> Figure | None:
    """Return mean and 10-90 % band of each latent quantity over time, by arm."""
    if contents.truth is None:
        return None
    data = _shown(contents)
    headed = {**QUANTITIES, **contents.truth.panels}
    present = {q: title for q, title in headed.items() if (data["quantity"] == q).any()}
    if not present:
        return None
    look = {**looks(contents.protocol), SHAM_ONLY: SHAM_LOOK}
    named = [(a.name, a.label) for a in contents.protocol.arms] + [(SHAM_ONLY, "Sham alone")]
    entries = [Entry(label=label, look=look[name], marked=False) for name, label in named]
    wide = _sheet(data, present, look, 148, _WIDE_COLUMNS, key(entries, WIDE - 20, 3))
    narrow = _sheet(data, present, look, 126, _NARROW_COLUMNS, key(entries, NARROW - 20, 1))
    return Figure(
        name=frame.name,
        title=frame.title,
        caption="Hypothesis: what the model takes to go on inside, not what anyone measured. "
        "Lines are means over a sample of the simulated people, bands hold the middle 80 % of "
        "them. Scales other than cells and the tissue's own are relative to the model's reference "
        "patient; the tissue's are fractions unless named. Panels differ in scale, only that of "
        "cells is logarithmic; fewer than 100 cells are not drawn.",
        alternative=_alternative(contents, data, present),
        data=_table(contents, data, present),
        **pictures(frame, wide, narrow),
    )


def _shown(contents: Contents) -> pl.DataFrame:
    """Return what is drawn; too few cells for a log scale are left out."""
    truth = contents.truth
    if truth is None:
        return pl.DataFrame()
    table = truth.mechanism.filter(pl.col("quantity").is_in([*QUANTITIES, *truth.panels]))
    few = (pl.col("quantity") == "cells") & (pl.col("mean") < _FEWEST_CELLS)
    cells = pl.col("quantity") == "cells"
    floor = pl.max_horizontal(pl.col("low"), pl.lit(_FEWEST_CELLS))
    return table.filter(~few).with_columns(
        pl.when(cells).then(floor).otherwise(pl.col("low")).alias("low"),
        (pl.col("day") / DAYS_PER_MONTH).round(3).alias("month"),
    )


def _sheet(
    data: pl.DataFrame, present: dict[str, str], look: dict[str, Look], width: int, columns: int,
    top: Spec,
) -> Spec:  # fmt: skip
    panels = [_panel(data, quantity, title, look, width) for quantity, title in present.items()]
    return column(top, grid(panels, columns, across=44, between=86))


def _panel(
    data: pl.DataFrame, quantity: str, title: str, look: dict[str, Look], width: int
) -> Spec:
    log = quantity == "cells"
    scale: Spec = {"type": "log"} if log else {"zero": False, "nice": 4}
    ticks: Spec = {"values": [1e-4, 1e-2, 1, 100]} if log else {"tickCount": 4}
    y = number("mean", scale, {"title": None, "domain": False, "format": "~g", **ticks})
    x = number("month", None, {**months(float(data["day"].to_numpy().max()), 4), "title": "months"})
    mine = data.filter(pl.col("quantity") == quantity).sort("day").select(
        "arm", "month", pl.col("mean", "low", "high").round_sig_figs(4)
    )  # fmt: skip
    bands: list[Spec] = []
    lines: list[Spec] = []
    for arm, style in look.items():
        rows = mine.filter(pl.col("arm") == arm).to_dicts()
        area = {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}}
        bands.append(marks("area", rows, area, color=style.colour, opacity=0.1))
        lines.append(
            marks("line", rows, {"x": x, "y": y}, color=style.colour, strokeDash=style.dash,
                  strokeWidth=2)
        )  # fmt: skip
    head: Spec = {
        "text": folded(title, 20 if width < 140 else 26).split("\n"),
        "anchor": "start", "frame": "group", "fontSize": 12, "fontWeight": "bold", "color": INK,
        "offset": 10,
    }  # fmt: skip
    return layered([*bands, *lines], width, 104, head)


def _value(data: pl.DataFrame, arm: str, quantity: str, *, last: bool) -> float | None:
    mine = data.filter((pl.col("arm") == arm) & (pl.col("quantity") == quantity)).sort("day")
    return None if mine.is_empty() else float(mine["mean"][-1 if last else 0])


def _table(contents: Contents, data: pl.DataFrame, present: dict[str, str]) -> Table:
    """Return peak, least and last mean of each quantity by arm."""
    rows: list[tuple[str, ...]] = []
    labels = [(arm.name, arm.label) for arm in contents.protocol.arms] + [(SHAM_ONLY, "Sham alone")]
    for quantity, title in present.items():
        for name, label in labels:
            mine = data.filter((pl.col("arm") == name) & (pl.col("quantity") == quantity))
            if mine.is_empty():
                rows.append((title, label, "none", "", "", ""))
                continue
            means = mine.sort("day")["mean"].to_numpy()
            told = (float(v) for v in (means[0], means.min(), means.max(), means[-1]))
            rows.append((title, label, *(_three(v) for v in told)))
    return Table(
        caption="Data of the figure: means at the start, least, greatest and at the end",
        head=("Quantity", "Arm", "Start", "Least", "Greatest", "End"),
        rows=tuple(rows),
    )


def _three(value: float) -> str:
    return compact(float(f"{value:.3g}"))


def _alternative(contents: Contents, data: pl.DataFrame, present: dict[str, str]) -> str:
    """Return what the panels show in words: which arms hold cells, and where M1 ends."""
    end = contents.protocol.schedule.visits[-1].name
    parts: list[str] = []
    for quantity in (q for q in ("cells", "m1", "central") if q in present):
        said: list[str] = []
        for arm in contents.protocol.arms:
            start = _value(data, arm.name, quantity, last=False)
            last = _value(data, arm.name, quantity, last=True)
            told = "none" if start is None or last is None else f"{_three(start)} to {_three(last)}"
            said.append(f"{arm.label} {told}")
        parts.append(f"{QUANTITIES[quantity]}, from the start to {end}: {', '.join(said)}")
    return f"Model quantities over time by arm. {'. '.join(parts)}."
