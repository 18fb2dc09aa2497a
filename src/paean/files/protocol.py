"""TOML to Protocol: every fault at its file, line and key, all at once."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path as FilePath
from typing import Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from paean.files.positions import dotted, located, locator
from paean.files.shape import (
    bare,
    describe,
    item_type,
    keys_of,
    kind_of,
    nouns_of,
    shaped,
    unusable,
    wrong_type,
)
from paean.files.text import protocol_bytes, tables
from paean.files.units import file_key, shown, unit_suffix
from paean.study.consistency import misfits
from paean.study.errors import Fault, PaeanError, Place
from paean.study.misfit import Misfit, Path
from paean.study.protocol import Protocol

__all__ = ["digest", "locator", "parse_protocol", "protocol_bytes", "protocol_of", "read_protocol"]


def read_protocol(path: FilePath) -> Protocol:
    """Return the protocol of a TOML file; PaeanError with every fault if it cannot be used."""
    return parse_protocol(protocol_bytes(path), str(path))


def digest(content: bytes) -> str:
    """Return the SHA-256 digest by which a protocol is known."""
    return sha256(content).hexdigest()


def parse_protocol(content: bytes, name: str) -> Protocol:
    """Return the protocol of TOML bytes; ``name`` is how the faults call the file."""
    protocol, wrong = _fitted(tables(content, name))
    if protocol is None:
        raise PaeanError(*located(wrong, content, name))
    return protocol


def protocol_of(raw: dict[str, Any], name: str) -> Protocol:
    """Return the protocol of tables that stand in no file; its faults have keys, no lines."""
    protocol, wrong = _fitted(raw)
    if protocol is None:
        raise PaeanError(
            *(
                Fault(at=Place(file=name, key=dotted(m.path)), problem=m.problem, remedy=m.remedy)
                for m in wrong
            )
        )
    return protocol


def _fitted(raw: dict[str, Any]) -> tuple[Protocol | None, list[Misfit]]:
    """Return the protocol of tables, or None and every misfit."""
    wrong = list(unusable(raw))
    table = shaped(Protocol, raw, (), wrong)
    try:
        protocol = _adapter().validate_json(json.dumps(table, default=str), strict=True)
    except ValidationError as invalid:
        settled = {misfit.path for misfit in wrong}
        return None, wrong + [m for m in _misfits_of(invalid, raw) if m.path not in settled]
    if not wrong:
        wrong += misfits(protocol)
    return (None, wrong) if wrong else (protocol, wrong)


@cache
def _adapter() -> TypeAdapter[Protocol]:
    return TypeAdapter(Protocol)


def _misfits_of(invalid: ValidationError, raw: dict[str, Any]) -> Iterator[Misfit]:
    for error in invalid.errors(include_url=False):
        spot = _spot(error["loc"], raw)
        # a list whose items were refused is counted as empty by the validator
        if spot is not None and not (error["type"] == "too_short" and spot.value):
            problem, remedy = _words(error, spot)
            yield Misfit(path=spot.path, problem=problem, remedy=remedy)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    """A path in the file, the value that stands there and the type that should."""

    path: Path
    value: Any
    hint: Any
    suffix: str


def _spot(loc: tuple[int | str, ...], raw: Any) -> _Spot | None:
    """Return where a validation error stands, or None where a union tried the wrong noun."""
    path: Path = ()
    here: Any = raw
    hint: Any = Protocol
    suffix = ""
    for part in loc:
        nouns = nouns_of(hint)
        if len(nouns) > 1:
            hint = next(noun for noun in nouns if noun.__name__ == part)
            if isinstance(here, dict) and here.get("kind") != kind_of(hint):
                return None
            continue
        key = part
        if nouns:
            key, suffix = file_key(str(part)), unit_suffix(str(part))
            hint = bare(keys_of(nouns[0])[key][1])
        elif get_origin(hint) is dict:
            hint = get_args(hint)[1]
        else:
            hint = item_type(hint)
        path = (*path, key)
        try:
            here = here[key]
        except (KeyError, IndexError, TypeError):
            here = None
    return _Spot(path=path, value=here, hint=hint, suffix=suffix)


_BOUNDS = {
    "greater_than": ("gt", "a value above"),
    "greater_than_equal": ("ge", "a value of at least"),
    "less_than": ("lt", "a value below"),
    "less_than_equal": ("le", "a value of at most"),
}


def _words(error: ErrorDetails, spot: _Spot) -> tuple[str, str]:
    """Return problem and remedy of one validation error in the words of the house."""
    kind, limits = error["type"], error.get("ctx", {})
    if kind == "missing":
        return "this key is missing", "add it"
    if kind in _BOUNDS:
        limit, words = _BOUNDS[kind]
        unit = spot.suffix.replace("_", " ")
        return f"{shown(spot.value)} is impossible here", f"give {words} {limits[limit]:g}{unit}"
    if kind == "literal_error":
        return f"{shown(spot.value)} is not known here", f"use {describe(spot.hint)}"
    if kind == "too_short":
        return "this list is empty", "give at least one"
    if kind == "string_too_short":
        return "this text is empty", "write it, or leave the key out if it may be absent"
    if kind.startswith("date"):
        return f"{shown(spot.value)} is no day of the calendar", f"give {describe(spot.hint)}"
    misfit = wrong_type(spot.path, spot.value, spot.hint)
    return misfit.problem, f"give {describe(spot.hint, spot.suffix)}"
