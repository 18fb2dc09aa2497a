"""Examples of a rule: the exemplary protocol with some keys changed, read like any other."""

import copy
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from paean.check.rule import Absent, Changes
from paean.files.positions import dotted
from paean.files.protocol import protocol_of
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.protocol import Protocol

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@cache
def exemplary_text() -> str:
    """Return the exemplary protocol as TOML; it is fictitious and states everything."""
    return files("paean.check").joinpath("data/exemplary.toml").read_text(encoding="utf-8")


def exemplary(changes: Changes) -> Protocol:
    """Return the exemplary protocol with changes; PaeanError if they leave no protocol."""
    return protocol_of(changed(tomllib.loads(exemplary_text()), changes), "exemplary.toml")


def changed(tables: dict[str, Any], changes: Changes) -> dict[str, Any]:
    """Return tables with new values by key path; a value ABSENT leaves the key out."""
    tables = copy.deepcopy(tables)
    for key, value in changes.items():
        *parents, last = path_of(key)
        holder: Any = tables
        for part, following in zip(parents, [*parents, last][1:], strict=True):
            holder = _inside(holder, part, following)
        if isinstance(value, Absent):
            del holder[last]
        elif isinstance(last, int) and last == len(holder):
            holder.append(value)
        else:
            holder[last] = copy.deepcopy(value)
    return tables


def _inside(holder: Any, part: str | int, following: str | int) -> Any:
    """Return the part of a table or list, made where it is not there yet."""
    if isinstance(part, str) and part not in holder:
        holder[part] = [] if isinstance(following, int) else {}
    return holder[part]


def path_of(key: str) -> Path:
    """Return the path that a reader writes as ``arms[0].treatments[1].dose``."""
    return tuple(_parts(key))


def _parts(key: str) -> Iterator[str | int]:
    for name, index in _PART.findall(key):
        yield name or int(index)


def by_key(path: Path) -> Place:
    """Return a place that knows its key alone."""
    return Place(file="exemplary.toml", key=dotted(path))
