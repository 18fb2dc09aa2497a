"""Read the packaged parameters of the simulator: of the knee, of a tissue, of a condition."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from paean.study.source import Parameter, ParameterSet
from paean.study.vocabulary import conditions

_KNEE = "cartilage"


@cache
def reference_parameters() -> ParameterSet:
    """Return the uncalibrated reference parameters of the knee, loop gain lowered to 0.80."""
    texts = [_text(one) for one in _shared_files()]
    table: dict[str, Any] = tomllib.loads(texts[0])
    version, calibrated = table.pop("version"), bool(table.pop("calibrated"))
    tables = [table, *map(tomllib.loads, texts[1:])]
    return ParameterSet(
        # the digest tells two sets of one name apart, so that a resumed run never mixes them
        version=f"{version}+{_digest(*texts)}",
        calibrated=calibrated,
        parameters=tuple(p for one in tables for p in _parameters(one)),
        tissue=_KNEE,
    )


@cache
def tissue_parameters(tissue: str) -> ParameterSet:
    """Return the reference parameters of a tissue: what its data file says, else the knee's.

    The knee's own group is left out, for nothing but the knee reads it. FileNotFoundError for a
    tissue without a file.
    """
    knee = reference_parameters()
    if tissue == _KNEE:
        return knee
    text = _text(_data() / "tissue" / f"{tissue}.toml")
    shared = tuple(p for p in knee.parameters if not p.name.startswith(f"{_KNEE}."))
    bare = replace(knee, parameters=shared, tissue=tissue, calibrated=False)
    return _over(bare, tomllib.loads(text), text)


@cache
def condition_parameters(condition: str) -> ParameterSet:
    """Return the reference parameters of a condition: its own, else its tissue's.

    KeyError for a condition without words. A condition without a file is its tissue as it is.
    """
    known = tissue_parameters(conditions()[condition].tissue)
    file = _data() / "condition" / f"{condition}.toml"
    if not file.is_file():
        return known
    text = _text(file)
    return _over(known, tomllib.loads(text), text)


def _over(known: ParameterSet, table: dict[str, Any], text: str) -> ParameterSet:
    """Return a set in which the entries of a table stand in place of, or beside, the known."""
    name = table.pop("version")
    own = {p.name: p for p in _parameters(table)}
    kept = tuple(own.pop(p.name, p) for p in known.parameters)
    return replace(
        known,
        version=f"{name}+{_digest(known.version, text)}",
        parameters=(*kept, *own.values()),
    )


def _shared_files() -> list[Traversable]:
    products = sorted((_data() / "product").iterdir(), key=lambda one: one.name)
    return [_data() / "parameters.toml", _data() / "treatments.toml", *products]


def _data() -> Traversable:
    return files("paean.evidence") / "data"


def _text(file: Traversable) -> str:
    return file.read_text(encoding="utf-8")


def _digest(*texts: str) -> str:
    return sha256("".join(texts).encode()).hexdigest()[:8]


def _parameters(table: dict[str, Any]) -> Iterator[Parameter]:
    for group, entries in table.items():
        for name, entry in entries.items():
            yield Parameter(name=f"{group}.{name}", **entry)
