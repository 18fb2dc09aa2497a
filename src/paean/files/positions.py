"""Where each key of a TOML text stands, by its path."""

from tree_sitter import Language, Node, Parser
from tree_sitter_toml import language

from paean.study.consistency import Path

Positions = dict[Path, tuple[int, int]]


def positions(text: bytes) -> Positions:
    """Return line and column, from 1, of every key path and array item of a valid TOML text."""
    found: Positions = {(): (1, 1)}
    elements: dict[Path, int] = {}
    for node in Parser(Language(language())).parse(text).root_node.children:
        if node.type == "pair":
            _pair(node, (), found)
        elif node.type in ("table", "table_array_element"):
            _table(node, found, elements)
    return found


def nearest(found: Positions, path: Path) -> tuple[int, int]:
    """Return the position of a path or of its closest known parent."""
    while path not in found:
        path = path[:-1]
    return found[path]


def _table(node: Node, found: Positions, elements: dict[Path, int]) -> None:
    head = next(child for child in node.children if child.type.endswith("key"))
    names = _names(head)
    path: Path = ()
    for depth, name in enumerate(names):
        path = (*path, name)
        if node.type == "table_array_element" and depth == len(names) - 1:
            elements[path] = elements.get(path, -1) + 1
            found.setdefault(path, _at(node))
            for deeper in [p for p in elements if len(p) > len(path) and p[: len(path)] == path]:
                del elements[deeper]
        if path in elements:
            path = (*path, elements[path])
    found[path] = _at(node)
    for child in node.children:
        if child.type == "pair":
            _pair(child, path, found)


def _pair(node: Node, parent: Path, found: Positions) -> None:
    path = parent
    for name in _names(node.children[0]):
        path = (*path, name)
        found.setdefault(path, _at(node))
    _value(node.children[-1], path, found)


def _value(node: Node, path: Path, found: Positions) -> None:
    if node.type == "inline_table":
        for child in node.children:
            if child.type == "pair":
                _pair(child, path, found)
    elif node.type == "array":
        items = [c for c in node.children if c.type not in ("[", "]", ",", "comment")]
        for index, item in enumerate(items):
            found[(*path, index)] = _at(item)
            _value(item, (*path, index), found)


def _names(key: Node) -> list[str]:
    if key.type == "dotted_key":
        return [n for c in key.children if c.type.endswith("key") for n in _names(c)]
    text = (key.text or b"").decode("utf-8")
    return [text[1:-1] if key.type == "quoted_key" else text]


def _at(node: Node) -> tuple[int, int]:
    return node.start_point.row + 1, node.start_point.column + 1
