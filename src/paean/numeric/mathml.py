"""Write recorded arithmetic as content MathML, in which exchange formats carry equations."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from paean.numeric.expression import Node

MATHML = "http://www.w3.org/1998/Math/MathML"
_APPLIED = {
    "add": "plus",
    "subtract": "minus",
    "negate": "minus",
    "multiply": "times",
    "root": "root",
    "exp": "exp",
    "log": "ln",
}


def math(node: Node, names: Mapping[int, str], number: Mapping[str, str]) -> Element:
    """Return the ``math`` element of a node.

    ``names`` names nodes by index: below the top, such a node is written by its name alone.
    ``number`` holds the attributes of every number, such as its unit. ValueError for an
    operation that MathML has no name for here.
    """
    element = Element("math", {"xmlns": MATHML})
    element.append(_Writer(names, number).inside(node))
    return element


class _Writer:
    def __init__(self, names: Mapping[int, str], number: Mapping[str, str]) -> None:
        self.names, self.number = names, number

    def element(self, node: Node) -> Element:
        """Return a node by its name where it has one, else written out."""
        known = self.names.get(node.index)
        return self.inside(node) if known is None else _identifier(known)

    def inside(self, node: Node) -> Element:
        """Return a node written out."""
        if node.operation == "number":
            return _number(node.value, self.number)
        if node.operation == "input":
            return _identifier(node.name)
        if node.operation == "invert":
            return self._apply("divide", _number(1.0, self.number), self.element(node.inputs[0]))
        if node.operation == "multiply" and (quotient := self._quotient(node)):
            return self._apply("divide", *map(self.element, quotient))
        if node.operation not in _APPLIED:
            raise ValueError(f"{node.operation} cannot be written as MathML")
        return self._apply(_APPLIED[node.operation], *map(self.element, node.inputs))

    def _quotient(self, node: Node) -> tuple[Node, Node] | None:
        """Return what a product divides by what, where one factor is an inverse."""
        for one, other in (node.inputs, node.inputs[::-1]):
            if other.operation == "invert" and other.index not in self.names:
                return one, other.inputs[0]
        return None

    @staticmethod
    def _apply(operator: str, *operands: Element) -> Element:
        element = Element("apply")
        SubElement(element, operator)
        element.extend(operands)
        return element


def _identifier(name: str) -> Element:
    element = Element("ci")
    element.text = name
    return element


def _number(value: float, attributes: Mapping[str, str]) -> Element:
    """Return a number to its last digit; MathML keeps mantissa and exponent apart."""
    mantissa, _, exponent = repr(value).partition("e")
    element = Element("cn", dict(attributes))
    element.text = mantissa.removesuffix(".0")
    if exponent:
        element.set("type", "e-notation")
        SubElement(element, "sep").tail = str(int(exponent))
    return element
