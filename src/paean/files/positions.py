"""Where each key of a TOML text stands, by its path; and faults at those places."""

import json
import re
import tomllib
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable
from functools import cache

from tree_sitter import Language, Node, Parser
from tree_sitter_toml import language

from paean.study.errors import Fault, Place
from paean.study.misfit import Misfit, Path

Positions = dict[Path, tuple[int, int]]
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LONGEST_KEY = 60
_LONGEST_WORDS = 400


def located(misfits: Iterable[Misfit], content: bytes, name: str) -> list[Fault]:
    """Return misfits as faults at their lines, each once, in the order of the file."""
    locate = locator(content, name)
    faults = {
        Fault(at=locate(m.path), problem=_cut(m.problem), remedy=_cut(m.remedy)) for m in misfits
    }
    return sorted(faults, key=lambda f: (f.at.line, f.at.column, f.at.key, f.problem))


def locator(content: bytes, name: str) -> Callable[[Path], Place]:
    """Return a function from a path to its place in the file, or that of its closest parent.

    The file is searched when the first place is asked for; many a check asks for none.
    """

    @cache
    def searched() -> tuple[Positions, list[bytes]]:
        text = content.removeprefix(BOM_UTF8)
        return _in_bytes(text), text.split(b"\n")

    def locate(path: Path) -> Place:
        found, lines = searched()
        line, column = _in_characters(lines, nearest(found, path))
        return Place(file=name, line=line, column=column, key=dotted(path))

    return locate


def dotted(path: Path) -> str:
    """Return a path as a reader writes it, ``arms[0].treatments[1].dose``."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            shown = part if _BARE_KEY.fullmatch(part) else json.dumps(part)
            text += f".{_cut(shown, _LONGEST_KEY)}"
    return text.removeprefix(".")


def _cut(words: str, longest: int = _LONGEST_WORDS) -> str:
    """Return words on one line, not too long, and with nothing that a terminal would obey."""
    words = _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", words)
    return words if len(words) <= longest else f"{words[: longest - 3]}..."


def positions(content: bytes) -> Positions:
    """Return line and column, from 1, of every key path and array item of a valid TOML text.

    Columns count characters, not bytes.
    """
    content = content.removeprefix(BOM_UTF8)
    lines = content.split(b"\n")
    return {path: _in_characters(lines, spot) for path, spot in _in_bytes(content).items()}


def _in_characters(lines: list[bytes], spot: tuple[int, int]) -> tuple[int, int]:
    line, column = spot
    before = lines[line - 1][: column - 1]
    return line, len(before.decode("utf-8", errors="replace")) + 1


def nearest(found: Positions, path: Path) -> tuple[int, int]:
    """Return the position of a path or of its closest known parent."""
    while path not in found:
        path = path[:-1]
    return found[path]


def _in_bytes(content: bytes) -> Positions:
    found: Positions = {(): (1, 1)}
    elements: dict[Path, int] = {}
    for node in _parser().parse(content).root_node.children:
        if node.type == "pair":
            _pair(node, (), found)
        elif node.type in ("table", "table_array_element"):
            _table(node, found, elements)
    return found


@cache
def _parser() -> Parser:
    return Parser(Language(language()))


def _table(node: Node, found: Positions, elements: dict[Path, int]) -> None:
    head = next((child for child in node.children if child.type.endswith("key")), None)
    names = [] if head is None else _names(head)
    path: Path = ()
    for depth, name in enumerate(names):
        path = (*path, name)
        found.setdefault(path, _at(node))
        if node.type == "table_array_element" and depth == len(names) - 1:
            elements[path] = elements.get(path, -1) + 1
            for deeper in [p for p in elements if len(p) > len(path) and p[: len(path)] == path]:
                del elements[deeper]
        if path in elements:
            path = (*path, elements[path])
    if names:
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
    text = (key.text or b"").decode("utf-8", errors="replace")
    return [_unquoted(text)] if key.type == "quoted_key" else [text]


def _unquoted(text: str) -> str:
    """Return the name that a quoted key stands for, its escapes read."""
    try:
        return next(iter(tomllib.loads(f"{text} = 0")))
    except tomllib.TOMLDecodeError:
        return text


def _at(node: Node) -> tuple[int, int]:
    return node.start_point.row + 1, node.start_point.column + 1
