"""What the data taught: prior and posterior of each fitted parameter, one above the other."""

from collections.abc import Iterator, Mapping
from typing import Any

from paean.evidence.posterior import Posterior
from paean.report.chart import Spec, pictures
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.numerals import plain
from paean.report.palette import GRID, INK, PAPER
from paean.report.tables import Table

_ROW = 26
_COLOURS = {"before": "#8a949c", "memory": "#0063a3", "none": "#a65200"}
_WORDS = {"before": "before the data", "memory": "after, memory", "none": "after, no memory"}
_OFFSET = {"before": -7, "memory": 0, "none": 7}


def posterior_figure(known: Posterior) -> Figure:
    """Return medians and 95 % intervals in units of the prior's half-width around its median."""
    rows = list(_rows(known))
    frame = Frame(name="posterior", title="What the trials taught the simulator", simulated=False)
    wide, narrow = (_chart(rows, width) for width in (WIDE - 12, NARROW - 12))
    return Figure(
        name=frame.name,
        title=frame.title,
        caption="Each fitted parameter before the data (grey) and after, under either hypothesis "
        "of lasting benefit: median and 95 % interval, in half-widths of the prior's 95 % interval "
        "around its median. A bar as long as the grey one has learnt nothing. "
        f"Draws {known.version}.",
        alternative="; ".join(f"{r['parameter']}, {r['when']}: {r['told']}" for r in rows) + ".",
        data=Table(
            caption="Data of the figure: median (95 % interval), in the parameter's own unit",
            head=("Parameter", "When", "Median (95 % interval)"),
            rows=tuple((r["parameter"], r["when"], r["told"]) for r in rows),
        ),
        **pictures(frame, wide, narrow),
    )


def _rows(known: Posterior) -> Iterator[dict[str, Any]]:
    fits = known.manifest["hypotheses"]
    names = sorted(fits["memory"]["prior_summary"])
    for name in names:
        prior = fits["memory"]["prior_summary"][name]
        half = (prior["high"] - prior["low"]) / 2
        if half <= 0 or name.startswith("addition.placental"):
            continue
        yield _row(name, "before", prior, prior["median"], half)
        for when in ("memory", "none"):
            found = fits[when]["summary"][name]
            if found["high"] > found["low"]:
                yield _row(name, when, found, prior["median"], half)


def _row(
    name: str, when: str, summary: Mapping[str, float], centre: float, half: float
) -> dict[str, Any]:
    ends = {key: (summary[key] - centre) / half for key in ("low", "median", "high")}
    told = (
        f"{plain(summary['median'], 3)} ({plain(summary['low'], 3)} to {plain(summary['high'], 3)})"
    )
    words = name.replace("_", " ").replace(".", ": ")
    return {"parameter": words, "when": _WORDS[when], "kind": when, "told": told, **ends}


def _chart(rows: list[dict[str, Any]], width: int) -> Spec:
    names = list(dict.fromkeys(row["parameter"] for row in rows))
    room = 240 if width > 400 else 150
    y = {"field": "parameter", "type": "nominal", "sort": names, "title": None,
         "axis": {"labelLimit": room, "labelColor": INK, "ticks": False, "domain": False,
                  "grid": True, "gridColor": GRID}}  # fmt: skip
    x = {"type": "quantitative", "title": "prior half-widths from the prior median",
         "scale": {"domain": [-1.6, 1.6], "clamp": True}}  # fmt: skip
    colour = {"field": "when", "type": "nominal", "title": None,
              "sort": list(_WORDS.values()),
              "scale": {"domain": list(_WORDS.values()), "range": list(_COLOURS.values())},
              "legend": {"orient": "top", "direction": "horizontal" if width > 400 else "vertical",
                         "labelColor": INK}}  # fmt: skip
    layers: list[dict[str, Any]] = []
    for kind, offset in _OFFSET.items():
        mine = {"values": [row for row in rows if row["kind"] == kind]}
        layers.append({
            "data": mine,
            "mark": {"type": "rule", "strokeWidth": 3, "yOffset": offset, "clip": True},
            "encoding": {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"},
                         "color": colour},
        })  # fmt: skip
        layers.append({
            "data": mine,
            "mark": {"type": "point", "filled": True, "size": 34, "yOffset": offset, "clip": True},
            "encoding": {"y": y, "x": {**x, "field": "median"}, "color": colour},
        })  # fmt: skip
    return {
        "width": width - room - 20, "height": _ROW * len(names), "background": PAPER,
        "view": {"stroke": None}, "layer": layers,
    }  # fmt: skip
