"""Record arithmetic as a graph, take exact derivatives of it, and write it as flat code.

Rates written with plain operators are called once with nodes of a ``Tape`` instead of numbers.
Equal operations become one node; zeros and ones vanish, so a constant state costs nothing.
A node that no ``varying`` input reaches is *frozen*: it is the same for a patient at every
step and moves to the preparation of the constants. Division is multiplication by an inverse,
so that a rate and its derivatives share the inverse.

No computer algebra package is needed, so what is written depends on no package's version.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Derivatives = dict[int, "Node"]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One operation on the tape."""

    tape: "Tape"
    operation: str
    inputs: tuple["Node", ...]
    value: float
    name: str
    varying: bool
    index: int

    def __add__(self, other: Any) -> "Node":
        return self.tape.add(self, self.tape.node(other))

    def __radd__(self, other: Any) -> "Node":
        return self.tape.add(self.tape.node(other), self)

    def __sub__(self, other: Any) -> "Node":
        return self.tape.subtract(self, self.tape.node(other))

    def __rsub__(self, other: Any) -> "Node":
        return self.tape.subtract(self.tape.node(other), self)

    def __mul__(self, other: Any) -> "Node":
        return self.tape.multiply(self, self.tape.node(other))

    def __rmul__(self, other: Any) -> "Node":
        return self.tape.multiply(self.tape.node(other), self)

    def __truediv__(self, other: Any) -> "Node":
        return self.tape.multiply(self, self.tape.invert(self.tape.node(other)))

    def __rtruediv__(self, other: Any) -> "Node":
        return self.tape.multiply(self.tape.node(other), self.tape.invert(self))

    def __neg__(self) -> "Node":
        return self.tape.negate(self)

    def __pow__(self, exponent: float) -> "Node":
        return self.tape.power(self, exponent)

    def exp(self) -> "Node":
        """Return e to this power, as ``numpy.exp`` asks for it; for what is read off, not rates."""
        return self.tape.exponential(self)

    def log(self) -> "Node":
        """Return the natural logarithm, as ``numpy.log`` asks for it; not for rates either."""
        return self.tape.logarithm(self)

    def is_number(self, value: float) -> bool:
        """Return whether the node is this literal number."""
        return self.operation == "number" and self.value == value


class Tape:
    """Nodes in the order in which they were first needed, each operation recorded once."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], Node] = {}
        self._derivatives: dict[int, Derivatives] = {}

    def node(self, value: "Node | float") -> Node:
        """Return a number as a node, and a node as it is."""
        if isinstance(value, Node):
            return value
        return self._record("number", (), value=float(value))

    def inputs(self, names: Iterable[str], *, varying: bool) -> list[Node]:
        """Return one input node for each name."""
        return [self._record("input", (), name=name, varying=varying) for name in names]

    def add(self, a: Node, b: Node) -> Node:
        """Return a + b."""
        if a.operation == b.operation == "number":
            return self.node(a.value + b.value)
        if a.is_number(0):
            return b
        if b.is_number(0):
            return a
        if b.operation == "negate":
            return self._record("subtract", (a, b.inputs[0]))
        if a.operation == "negate":
            return self._record("subtract", (b, a.inputs[0]))
        return self._record("add", (a, b))

    def subtract(self, a: Node, b: Node) -> Node:
        """Return a - b."""
        if b.operation in ("number", "negate") or a.is_number(0):
            return self.add(a, self.negate(b))
        if a.operation == "negate":
            return self.negate(self.add(a.inputs[0], b))
        return self._record("subtract", (a, b))

    def negate(self, a: Node) -> Node:
        """Return -a."""
        if a.operation == "number":
            return self.node(-a.value)
        return a.inputs[0] if a.operation == "negate" else self._record("negate", (a,))

    def multiply(self, a: Node, b: Node) -> Node:
        """Return a * b, with numbers and frozen factors gathered in front."""
        if _rank(b) < _rank(a):
            a, b = b, a
        if a.operation == b.operation == "number":
            return self.node(a.value * b.value)
        if a.is_number(0) or a.is_number(1):
            return a if a.is_number(0) else b
        if a.is_number(-1):
            return self.negate(b)
        for one, other in ((a, b), (b, a)):
            if one.operation == "negate":
                return self.negate(self.multiply(one.inputs[0], other))
        if b.operation == "multiply" and _rank(a) < 2 and _rank(b.inputs[0]) < _rank(b.inputs[1]):
            front, back = b.inputs
            return self.multiply(self.multiply(a, front), back)
        return self._record("multiply", (a, b))

    def invert(self, a: Node) -> Node:
        """Return 1 / a."""
        if a.operation == "number":
            return self.node(1 / a.value)
        if a.operation == "negate":
            return self.negate(self.invert(a.inputs[0]))
        return a.inputs[0] if a.operation == "invert" else self._record("invert", (a,))

    def root(self, a: Node) -> Node:
        """Return the square root of a."""
        return self._record("root", (a,))

    def exponential(self, a: Node) -> Node:
        """Return e to the power of a; it has no derivatives and no flat code here."""
        return self._record("exp", (a,))

    def logarithm(self, a: Node) -> Node:
        """Return the natural logarithm of a; it has no derivatives and no flat code here."""
        return self._record("log", (a,))

    def power(self, a: Node, exponent: float) -> Node:
        """Return a to the power of an integer or of one half; nothing else vectorises exactly."""
        if exponent == 0.5:
            return self.root(a)
        if exponent != int(exponent):
            raise ValueError(f"rates may use integer powers and square roots only, not {exponent}")
        if exponent < 0:
            return self.invert(self.power(a, -exponent))
        result = self.node(1)
        for _ in range(int(exponent)):
            result = self.multiply(result, a)
        return result

    def greater(self, a: Node, b: Node) -> Node:
        """Return the greater of two sizes: max(abs(a), abs(b))."""
        return self._record("greater", (a, b))

    def derivatives(self, node: Node, of: Mapping[int, int]) -> Derivatives:
        """Return the nonzero derivatives of a node; ``of`` numbers the inputs by node index."""
        if not node.varying:
            return {}
        if node.index not in self._derivatives:
            self._derivatives[node.index] = self._differentiate(node, of)
        return self._derivatives[node.index]

    def _differentiate(self, node: Node, of: Mapping[int, int]) -> Derivatives:
        if node.operation == "input":
            return {of[node.index]: self.node(1)}
        slopes = _PARTIALS[node.operation](node)
        total: Derivatives = {}
        for source, slope in zip(node.inputs, slopes, strict=True):
            for j, inner in self.derivatives(source, of).items():
                term = slope * inner
                total[j] = total[j] + term if j in total else term
        return {j: term for j, term in total.items() if not term.is_number(0)}

    def _record(
        self,
        operation: str,
        inputs: tuple[Node, ...],
        *,
        value: float = 0.0,
        name: str = "",
        varying: bool = False,
    ) -> Node:
        order = sorted if operation in ("add", "multiply") else tuple
        key = (operation, tuple(order(n.index for n in inputs)), value, name)
        if key not in self._known:
            varying = varying or any(n.varying for n in inputs)
            index = len(self._known)
            self._known[key] = Node(self, operation, inputs, value, name, varying, index)
        return self._known[key]


def live(outputs: Iterable[Node]) -> list[Node]:
    """Return every node that the outputs need, each after its inputs."""
    found: dict[int, Node] = {}
    stack = [(node, False) for node in reversed(list(outputs))]
    while stack:
        node, ready = stack.pop()
        if ready:
            found[node.index] = node
        elif node.index not in found:
            stack.append((node, True))
            stack.extend((source, False) for source in reversed(node.inputs))
    return list(found.values())


def _rank(node: Node) -> int:
    """Return 0 for a number, 1 for a frozen node, 2 for a varying one."""
    return 2 if node.varying else int(node.operation != "number")


def _partials_of_root(root: Node) -> tuple[Node, ...]:
    return (0.5 * root.tape.invert(root),)


_PARTIALS: dict[str, Callable[[Node], tuple[Node | float, ...]]] = {
    "add": lambda _: (1, 1),
    "subtract": lambda _: (1, -1),
    "negate": lambda _: (-1,),
    "multiply": lambda n: (n.inputs[1], n.inputs[0]),
    "invert": lambda n: (-(n * n),),
    "root": _partials_of_root,
}
