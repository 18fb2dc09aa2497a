"""The network of treatments that trials compare."""

from itertools import permutations
from math import cos, pi, sin, sqrt

from paean.evidence.treatments import PooledNetwork
from paean.report.chart import Spec, down, layered, marks, number, pictures
from paean.report.drawing import NARROW, WIDE, Figure, Frame
from paean.report.evidence_words import time, word
from paean.report.numerals import interval, plain
from paean.report.palette import INK, MUTED, PAPER
from paean.report.tables import Table

_NODE, _ASKED, _EDGE = "#0063a3", "#a65200", "#9aa5ad"
_ALL_ORDERS = 7
_LARGEST = 26.0  # radius in pixels of the node with the most people


def network_graph(found: PooledNetwork) -> Figure:
    """Return the graph: a node's area is its people, an edge's width its trials."""
    title = f"Treatments compared, {found.question.weeks:.3g} weeks"
    frame = Frame(name="network", title=title, simulated=False)
    wide, narrow = (
        _chart(found, width, radius, height)
        for width, radius, height in ((WIDE - 12, 135, 410), (NARROW - 12, 92, 320))
    )
    apart = ", ".join(word(t) for t in found.not_joined)
    beyond = f" Not joined with these: {apart}." if apart else ""
    alone = (
        "" if found.spread_can_be_seen else " No comparison was repeated and no loop closes: "
        "the spread between trials cannot be seen, and every interval is too narrow."
    )  # fmt: skip
    return Figure(
        name=frame.name, title=frame.title,
        caption=f"Area of a circle: people; width and number of a line: trials that compare the "
        f"two. {len(found.trials)} trials, {time(found.question)}.{beyond}{alone}",
        alternative="; ".join(
            f"{word(e.first)} and {word(e.second)} in {e.trials}" for e in found.edges
        ) + ".",
        data=Table(
            caption="Every treatment against "
            f"{word(found.question.control)}: hundredths of the range, negative is better",
            head=("Treatment", "People", "Trials", "Difference (95 % interval)", "Evidence"),
            rows=tuple(_row(found, node.treatment, node.people, node.trials)
                       for node in found.nodes),
        ),
        **pictures(frame, wide, narrow),
    )  # fmt: skip


def _row(found: PooledNetwork, treatment: str, people: int, trials: int) -> tuple[str, ...]:
    control = found.question.control
    if treatment == control:
        return word(treatment), str(people), str(trials), "", "reference"
    i, j = (found.fit.treatments.index(t) for t in (treatment, control))
    low, high = float(found.fit.low[i, j]), float(found.fit.high[i, j])
    return (
        word(treatment), str(people), str(trials),
        f"{plain(float(found.fit.estimate[i, j]), 1)} ({interval(low, high, 1)})",
        evidence_of(found, treatment, control),
    )  # fmt: skip


def evidence_of(found: PooledNetwork, one: str, other: str) -> str:
    """Return whether a comparison rests on direct evidence, indirect evidence or both."""
    for part in found.splits:
        if {part.first, part.second} == {one, other}:
            return "direct" if part.indirect is None else f"{part.share:.0%} direct"
    return "indirect only"


def _chart(found: PooledNetwork, width: float, radius: float, height: float) -> Spec:
    places = _places(found, width / 2, height / 2, radius)
    most = max(node.people for node in found.nodes)
    size = _LARGEST * (1 if width > NARROW else 0.75)
    nodes = [
        {
            "x": places[n.treatment][0], "y": places[n.treatment][1],
            "size": pi * (size * sqrt(n.people / most)) ** 2,
            "colour": _ASKED if n.treatment in (found.question.treatment, found.question.control)
            else _NODE,
            **_name(found, n.treatment, n.people, places[n.treatment], width, height, size),
        }
        for n in found.nodes
    ]  # fmt: skip
    edges = [_edge(places, e.first, e.second, e.trials) for e in found.edges]
    layers = [*_edges(edges, width, height), *_nodes(nodes, width, height)]
    return layered(layers, width, height)


def _places(
    found: PooledNetwork, x: float, y: float, radius: float
) -> dict[str, tuple[float, float]]:
    turn = 2 * pi / len(found.nodes)
    return {
        name: (x + radius * sin(turn * i), y - radius * cos(turn * i))
        for i, name in enumerate(_order(found))
    }


def _order(found: PooledNetwork) -> tuple[str, ...]:
    """Return the nodes in an order around the circle in which few edges cross."""
    first, *rest = (node.treatment for node in found.nodes)
    if len(rest) > _ALL_ORDERS:
        return (first, *rest)
    return min(((first, *o) for o in permutations(rest)), key=lambda o: _crossings(found, o))


def _crossings(found: PooledNetwork, order: tuple[str, ...]) -> int:
    spans = [sorted((order.index(e.first), order.index(e.second))) for e in found.edges]
    return sum(a < c < b < d for a, b in spans for c, d in spans)


def _name(
    found: PooledNetwork, treatment: str, people: int, place: tuple[float, float], width: float,
    height: float, size: float,
) -> Spec:  # fmt: skip
    """Return the text of a node and where it stands: beyond the circle, away from the middle."""
    x, y = place
    side = 0 if abs(x - width / 2) < 20 else 1 if x > width / 2 else -1
    narrow = width < NARROW
    away = size + 8
    below = y > height / 2
    if narrow or side == 0:
        text_y = y + (away + 8 if below else -away - 14)
        return {"text": f"{word(treatment)}\n{people} people", "tx": x, "ty": text_y, "side": 0}
    return {
        "text": f"{word(treatment)}\n{people} people", "tx": x + side * away, "ty": y - 7,
        "side": side,
    }  # fmt: skip


def _edge(places: dict[str, tuple[float, float]], first: str, second: str, trials: int) -> Spec:
    (x, y), (x2, y2) = places[first], places[second]
    return {
        "x": x, "y": y, "x2": x2, "y2": y2, "trials": str(trials), "width": 1.5 + 2.5 * trials,
        "mx": (x + x2) / 2, "my": (y + y2) / 2,
    }  # fmt: skip


def _right(width: float, field: str) -> Spec:
    return number(field, {"domain": [0, width], "range": [0, width]})


def _edges(edges: list[Spec], width: float, height: float) -> list[Spec]:
    ends: Spec = {
        "x": _right(width, "x"), "x2": {"field": "x2"}, "y": down(height), "y2": {"field": "y2"},
        "strokeWidth": {"field": "width", "type": "quantitative", "scale": None},
    }  # fmt: skip
    middle: Spec = {"x": _right(width, "mx"), "y": down(height, "my")}
    text: Spec = {**middle, "text": {"field": "trials", "type": "nominal"}}
    return [
        marks("rule", edges, ends, color=_EDGE),
        marks("point", edges, middle, shape="circle", size=230, filled=True, color=PAPER,
              opacity=1),
        marks("text", edges, text, fontSize=12, color=MUTED, baseline="middle", align="center"),
    ]  # fmt: skip


def _nodes(nodes: list[Spec], width: float, height: float) -> list[Spec]:
    spot: Spec = {
        "x": _right(width, "x"), "y": down(height),
        "size": {"field": "size", "type": "quantitative", "scale": None},
        "color": {"field": "colour", "type": "nominal", "scale": None, "legend": None},
    }  # fmt: skip
    layers = [marks("point", nodes, spot, shape="circle", filled=True, opacity=1)]
    for side, align in ((-1, "right"), (0, "center"), (1, "left")):
        named = [n for n in nodes if n["side"] == side]
        text: Spec = {
            "x": _right(width, "tx"), "y": down(height, "ty"),
            "text": {"field": "text", "type": "nominal"},
        }  # fmt: skip
        if named:
            layers.append(
                marks("text", named, text, align=align, fontSize=12.5, color=INK, lineBreak="\n",
                      baseline="middle")
            )  # fmt: skip
    return layers
