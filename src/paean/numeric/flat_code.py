"""Write recorded arithmetic as straight lines of Python, one assignment for each shared value."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from paean.numeric.expression import Node

_LONGEST = 80
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
    uses = Counter(source.index for node in nodes for source in node.inputs)
    wanted = list(wanted)
    uses.update({node.index: 2 for node in wanted})
    text, lines = dict(names), list[str]()
    for node in nodes:
        if node.index in text:
            continue
        if node.operation == "number":
            text[node.index] = repr(node.value)
            continue
        expression = _quotient(node, uses, text) or _expression(node, text)
        inside = node.operation == "invert" and uses[node.index] == 1
        if uses[node.index] > 1 or (len(expression) > _LONGEST and not inside):
            name = f"{prefix}{len(lines)}"
            lines.append(f"{name} = {expression}")
            expression = name
        text[node.index] = expression
    return lines, [text[node.index] for node in wanted]


def _quotient(node: Node, uses: Mapping[int, int], text: Mapping[int, str]) -> str:
    """Return a product with an inverse of no other use as a quotient, anything else as ""."""
    if node.operation == "multiply":
        for one, other in (node.inputs, node.inputs[::-1]):
            if other.operation == "invert" and uses[other.index] == 1:
                below = other.inputs[0]
                return f"{_operand(node, one, text)} / {_operand(other, below, text)}"
    return ""


def _expression(node: Node, text: Mapping[int, str]) -> str:
    return _FORMS[node.operation].format(*(_operand(node, n, text) for n in node.inputs))


def _operand(user: Node, source: Node, text: Mapping[int, str]) -> str:
    expression = text[source.index]
    closed = " " not in expression and not expression.startswith("-")
    product_in_sum = source.operation == "multiply" and user.operation in ("add", "subtract")
    alone = user.operation in ("root", "greater")
    return expression if closed or product_in_sum or alone else f"({expression})"
