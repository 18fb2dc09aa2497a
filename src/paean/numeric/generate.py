"""Write a Rodas4 step for given rates as flat code that a compiler can vectorise over lanes.

The step is the one of ``rosenbrock``, recorded operation by operation: exact Jacobian, sparse
LU without pivoting in an order that keeps fill-in low, six stages. The module written holds

- ``prepare(constants)``: what a patient's constants alone determine, computed once, and
- ``step(work, rtol, atol)``: one step of ``LANES`` systems side by side, each with its own
  length. Row ``r`` of ``work`` starts at ``r * LANES``: the states, the step length, the mean
  squared error (1 at the tolerance, written by the step), the states as they were before the
  step (written by it, but for idle ones), the prepared constants.

A step can be written for systems in which some states and constants are ``idle``, 0 all along:
their terms vanish, and the step serves such systems only.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from paean.numeric.expression import Node, Tape, live
from paean.numeric.flat_code import assignments
from paean.numeric.layout import LANES
from paean.numeric.rosenbrock import COUPLING, GAMMA, STAGE, Rates

_Sparse = dict[tuple[int, int], Node]


def step_source(
    rates: Rates,
    states: Sequence[str],
    constants: Sequence[str],
    *,
    origin: str,
    idle: Sequence[str] = (),
) -> str:
    """Return the source of the module for rates written with plain operators.

    ``states`` and ``constants`` name the inputs of ``rates`` in order; ``origin`` says where
    the rates stand and how to write the module again. ``idle`` names the states and constants
    that are 0 in every system the step will serve; ValueError if an idle state would not stay.
    """
    tape = Tape()
    y = tape.inputs(states, varying=True)
    p = tape.inputs(constants, varying=False)
    step, rtol, atol = tape.inputs(("step_length", "rtol", "atol"), varying=True)
    moving = [tape.node(0) if node.name in idle else node for node in y]
    given = [tape.node(0) if node.name in idle else node for node in p]
    after, error = _rodas4(tape, rates, moving, given, step, rtol, atol)
    for node, new in zip(y, after, strict=True):
        if node.name in idle and not new.is_number(0):
            raise ValueError(f"the state {node.name} does not stay at 0, so it cannot be idle")
    outputs = [*after, error]
    nodes = live(outputs)
    prepared = _prepared(nodes)
    flops = sum(n.varying and n.operation in _FLOPS for n in nodes)
    divisions = sum(n.varying and n.operation in ("invert", "root") for n in nodes)
    lines, results = assignments(live(prepared), prepared, _named(p), "k")
    # constants are prepared for whole columns, which the scalar root of the step cannot take
    columns = [line.replace("sqrt(", "root(") for line in lines]
    roots = ["", "from numpy import sqrt as root"] if columns != lines else []
    named = {node.index: name for node, name in zip(prepared, results, strict=True)}
    stepping = _stepping(outputs, y, step, named)
    text = [
        f'"""One Rodas4 step of {origin}.',
        "",
        "Written by paean.numeric.generate, do not edit. Sums and products of one step of one",
        f"system: {flops}; divisions and roots: {divisions}.",
        '"""',
        "",
        "from collections.abc import Sequence",
        *(["from math import sqrt"] if any("sqrt(" in line for line in stepping) else []),
        "from typing import Any",
        *roots,
        "",
        "from paean.numeric.layout import LANES, align_stack",
        "",
        f"STATES = {len(states)}",
        f"CONSTANTS = {len(constants)}",
        f"PREPARED = {len(prepared)}",
        f"FLOPS = {flops}",
        f"DIVISIONS = {divisions}",
        *_preparation(columns, results, p, live(prepared)),
        *stepping,
    ]
    return "\n".join(text) + "\n"


def _rodas4(
    tape: Tape, rates: Rates, y: list[Node], p: list[Node], step: Node, rtol: Node, atol: Node
) -> tuple[list[Node], Node]:
    """Record ``rosenbrock.rodas4_step``; return the states after it and the squared error."""
    inverse = tape.invert(step)
    slope = [tape.node(rate) for rate in rates(y, p)]
    of = {node.index: j for j, node in enumerate(y)}
    jacobian = {
        (i, j): value
        for i, rate in enumerate(slope)
        for j, value in tape.derivatives(rate, of).items()
    }
    factors = _decompose(tape, jacobian, (1 / GAMMA) * inverse, len(y))
    u: list[list[Node]] = []
    z = y
    for stage in range(6):
        if 0 < stage < 5:
            z = [
                _combine(start, STAGE[stage], rows) for start, rows in zip(y, _rows(u), strict=True)
            ]
        elif stage == 5:
            z = [a + b for a, b in zip(z, u[4], strict=True)]
        slope = [tape.node(rate) for rate in rates(z, p)]
        weights = [c * inverse for c in COUPLING[stage]]
        if stage:
            slope = [_combine(f, weights, rows) for f, rows in zip(slope, _rows(u), strict=True)]
        u.append(_solve(factors, slope))
    after = [a + b for a, b in zip(z, u[5], strict=True)]
    return after, _error(tape, y, after, u[5], rtol, atol)


def _error(
    tape: Tape, y: list[Node], after: list[Node], change: list[Node], rtol: Node, atol: Node
) -> Node:
    """Record the mean squared weighted error; not a number where any state is not finite."""
    total = tape.node(0)
    for a, b, c in zip(y, after, change, strict=True):
        if not c.is_number(0):
            weighted = c / (atol + rtol * tape.greater(a, b))
            total = total + weighted * weighted
    everything = after[0]
    for b in after[1:]:
        everything = everything + b
    return total * (1 / len(y)) + (everything - everything)


def _rows(u: list[list[Node]]) -> list[tuple[Node, ...]]:
    return list(zip(*u, strict=True))


def _combine(start: Node, weights: Iterable[Any], rows: Iterable[Node]) -> Node:
    for weight, row in zip(weights, rows, strict=True):
        start = start + weight * row
    return start


class _Factors:
    """Sparse LU factors: unit lower L, inverse pivots, upper U, in elimination order."""

    def __init__(self, order: list[int], entries: _Sparse, inverses: dict[int, Node]) -> None:
        self.order, self.entries, self.inverses = order, entries, inverses


def _decompose(tape: Tape, jacobian: _Sparse, diagonal: Node, size: int) -> _Factors:
    """Record the LU factors of diagonal * I - J, at each turn eliminating what fills in least."""
    entries = {where: -value for where, value in jacobian.items()}
    for i in range(size):
        entries[i, i] = diagonal + entries.get((i, i), tape.node(0))
    left, order, inverses = set(range(size)), list[int](), dict[int, Node]()
    while left:
        k = min(sorted(left), key=lambda k: _fill(entries, left, k))
        left.remove(k)
        order.append(k)
        inverses[k] = tape.invert(entries[k, k])
        below = [i for i in sorted(left) if (i, k) in entries]
        right = [j for j in sorted(left) if (k, j) in entries]
        for i in below:
            entries[i, k] = entries[i, k] * inverses[k]
            for j in right:
                entries[i, j] = entries.get((i, j), tape.node(0)) - entries[i, k] * entries[k, j]
    return _Factors(order, entries, inverses)


def _fill(entries: _Sparse, left: set[int], k: int) -> int:
    """Return the Markowitz count of pivot k: how many entries its elimination touches."""
    rows = sum((i, k) in entries for i in left) - 1
    return rows * (sum((k, j) in entries for j in left) - 1)


def _solve(factors: _Factors, right: list[Node]) -> list[Node]:
    x = list(right)
    order, entries = factors.order, factors.entries
    for n, i in enumerate(order):
        for j in order[:n]:
            if (i, j) in entries:
                x[i] = x[i] - entries[i, j] * x[j]
    for n in range(len(order) - 1, -1, -1):
        i = order[n]
        for j in order[n + 1 :]:
            if (i, j) in entries:
                x[i] = x[i] - entries[i, j] * x[j]
        x[i] = x[i] * factors.inverses[i]
    return x


_FLOPS = ("add", "subtract", "multiply", "greater")


def _prepared(nodes: list[Node]) -> list[Node]:
    """Return the frozen nodes that varying ones use."""
    used = {
        source.index: source
        for node in nodes
        if node.varying
        for source in node.inputs
        if not source.varying and source.operation != "number"
    }
    return [used[index] for index in sorted(used)]


def _preparation(
    lines: list[str], results: list[str], constants: Sequence[Node], used: list[Node]
) -> list[str]:
    names = [node.name if node in used else f"_{node.name}" for node in constants]
    return [
        "",
        "",
        "def prepare(constants: Sequence[Any]) -> list[Any]:",
        '    """Return the rows that the step reads, from the rows of constants."""',
        *_listed("(", names, ") = constants"),
        *(f"    {line}" for line in lines),
        *_listed("return [", results, "]"),
    ]


def _stepping(
    outputs: list[Node], y: list[Node], step: Node, prepared: Mapping[int, str]
) -> list[str]:
    first_before, first_constant, error_row = len(y) + 2, 2 * len(y) + 2, len(y) + 1
    needed = live(outputs)
    varying = [node for node in needed if node.varying or node.operation == "number"]
    lines, results = assignments(varying, outputs, _named(varying) | dict(prepared), "v")
    after, error = results[:-1], results[-1]
    read = [(row, node.name) for row, node in enumerate(y) if node in needed]
    rows = [*read, (len(y), step.name), *enumerate(prepared.values(), first_constant)]
    return [
        "",
        "",
        "def step(work: Any, rtol: float, atol: float) -> None:",
        '    """Step every lane of ``work`` once, and keep the states before beside."""',
        "    align_stack()",
        "    for lane in range(LANES):",
        *(f"        {name} = work[{_place(row)}]" for row, name in rows),
        *(f"        {line}" for line in lines),
        f"        work[{_place(error_row)}] = {error}",
        *(f"        work[{_place(first_before + row)}] = {old}" for row, old in read),
        *(f"        work[{_place(row)}] = {after[row]}" for row, old in read if after[row] != old),
    ]


def _place(row: int) -> str:
    return f"{row * LANES} + lane"


def _named(nodes: Sequence[Node]) -> dict[int, str]:
    return {node.index: node.name for node in nodes if node.operation == "input"}


def _listed(head: str, items: Sequence[str], tail: str) -> list[str]:
    return [f"    {head}", *(f"        {item}," for item in items), f"    {tail}"]
