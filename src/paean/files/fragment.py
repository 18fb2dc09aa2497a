"""A few keys of a protocol as TOML, as they would stand in a file."""

import datetime
import json
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from paean.files.positions import dotted
from paean.study.consistency import Path

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_WIDEST = 88


@dataclass(frozen=True, slots=True)
class Left:
    """The mark of a key that is left out."""


def fragment(values: Iterable[tuple[Path, Any]]) -> str:
    """Return keys and their values under the headers of their tables; a key left out is a comment.

    Where a table stands in a list the header says which one it is.
    """
    by_table: dict[Path, list[tuple[str, Any]]] = {}
    for path, value in values:
        if isinstance(path[-1], int):
            by_table.setdefault(path, []).extend(_items(value))
        else:
            by_table.setdefault(path[:-1], []).append((path[-1], value))
    return "\n\n".join(_table(path, items) for path, items in by_table.items())


def _items(value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


def _table(path: Path, items: list[tuple[str, Any]]) -> str:
    lines = [_header(path)] if path else []
    lines += [line for key, value in items for line in _lines(key, value)]
    return "\n".join(lines)


def _header(path: Path) -> str:
    name = ".".join(_key(part) for part in path if isinstance(part, str))
    if isinstance(path[-1], int):
        return f"[[{name}]]  # {dotted(path)}"
    last = max((i for i, part in enumerate(path) if isinstance(part, int)), default=-1)
    return f"[{name}]  # in {dotted(path[: last + 1])}" if last >= 0 else f"[{name}]"


def _lines(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, Left):
        yield f"# {_key(key)} is left out"
        return
    line = f"{_key(key)} = {inline(value)}"
    if len(line) > _WIDEST and isinstance(value, list) and value:
        yield f"{_key(key)} = ["
        yield from (f"  {inline(item)}," for item in value)
        yield "]"
    else:
        yield line


def inline(value: Any) -> str:
    """Return a value as TOML in one line; TypeError for what TOML does not hold."""
    if isinstance(value, dict):
        inside = ", ".join(f"{_key(k)} = {inline(v)}" for k, v in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(inline(item) for item in value)}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    raise TypeError(f"{type(value).__name__} is no value of TOML")


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)
