"""Write recorded arithmetic as straight lines of Python, one assignment for each shared value."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from paean.numeric.expression import Node

_LONGEST = 76
_FORMS = {
    "add": "{} + {}",
    "subtract": "{} - {}",
    "negate": "-{}",
    "multiply": "{} * {}",
    "invert": "1.0 / {}",
    "root": "sqrt({})",
    "greater": "max(abs({}), abs({}))",
}


def assignments(
    nodes: Sequence[Node], wanted: Iterable[Node], names: Mapping[int, str], prefix: str
) -> tuple[list[str], list[str]]:
    """Return the lines that compute ``nodes``, and the expression of each wanted node.

    ``names`` holds the names of the nodes already at hand, by node index. A value used once
    is written where it is used; the order of every sum and product stays as recorded.
    """
    wanted = list(wanted)
    uses = Counter(source.index for node in nodes for source in node.inputs)
    uses.update({node.index: 2 for node in wanted})
    writer = _Writer(uses, dict(names), prefix)
    for node in nodes:
        if node.index not in writer.text:
            writer.write(node)
    return writer.lines, [writer.text[node.index] for node in wanted]


class _Writer:
    """The lines so far, and the text that stands for each node in later lines."""

    def __init__(self, uses: Mapping[int, int], text: dict[int, str], prefix: str) -> None:
        self.uses, self.text, self.prefix = uses, text, prefix
        self.lines: list[str] = []

    def write(self, node: Node) -> None:
        """Give a node its text, and a line and a name where it is used more than once."""
        if node.operation == "number":
            self.text[node.index] = repr(node.value)
            return
        self.text[node.index] = self._expression(node)
        while len(self.text[node.index]) > _LONGEST:
            self._name(max(_below(node), key=lambda n: len(self.text[n.index])))
            self.text[node.index] = self._expression(node)
        if self.uses[node.index] > 1:
            self._name(node)

    def _name(self, node: Node) -> None:
        name = f"{self.prefix}{len(self.lines)}"
        self.lines.append(f"{name} = {self.text[node.index]}")
        self.text[node.index] = name

    def _expression(self, node: Node) -> str:
        quotient = self._quotient(node)
        if quotient:
            return quotient
        return _FORMS[node.operation].format(*(self._operand(node, n) for n in node.inputs))

    def _quotient(self, node: Node) -> str:
        """Return a product with an inverse of no other use as a quotient, all else as ""."""
        for one, other in (node.inputs, node.inputs[::-1]) if node.operation == "multiply" else ():
            if other.operation == "invert" and self.text[other.index].startswith("1.0 / "):
                below = other.inputs[0]
                return f"{self._operand(node, one)} / {self._operand(other, below)}"
        return ""

    def _operand(self, user: Node, source: Node) -> str:
        expression = self.text[source.index]
        closed = " " not in expression and not expression.startswith("-")
        product_in_sum = source.operation == "multiply" and user.operation in ("add", "subtract")
        call = "root", "greater"
        inside = closed or product_in_sum or source.operation in call or user.operation in call
        return expression if inside else f"({expression})"


def _below(node: Node) -> list[Node]:
    """Return what a node's text is made of: its inputs, or what an inverse among them inverts."""
    return [n.inputs[0] if n.operation == "invert" else n for n in node.inputs]
