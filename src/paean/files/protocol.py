"""TOML to Protocol: every fault at its file, line and key, all at once."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path as FilePath
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from paean.files.positions import nearest, positions
from paean.files.shape import kind_of, nouns_of, shaped
from paean.files.units import file_key
from paean.study import treatment
from paean.study.consistency import Misfit, Path, misfits
from paean.study.errors import Fault, PaeanError, Place, fault
from paean.study.protocol import Protocol

LARGEST_BYTES = 1_000_000
_UNION_TAGS = {noun.__name__: kind_of(noun) for noun in nouns_of(treatment.Treatment)}
_TOML_SPOT = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_protocol(path: FilePath) -> Protocol:
    """Return the protocol of a TOML file; PaeanError with every fault if it cannot be used."""
    return parse_protocol(_bytes(path), str(path))


def protocol_bytes(path: FilePath) -> bytes:
    """Return the bytes of a protocol file; PaeanError if they cannot be read."""
    return _bytes(path)


def digest(content: bytes) -> str:
    """Return the SHA-256 digest by which a protocol is known."""
    return sha256(content).hexdigest()


def parse_protocol(content: bytes, name: str) -> Protocol:
    """Return the protocol of TOML bytes; ``name`` is how the faults call the file."""
    raw = _tables(content, name)
    wrong: list[Misfit] = []
    table = shaped(Protocol, raw, (), wrong)
    try:
        protocol = _adapter().validate_json(json.dumps(table, default=str), strict=True)
    except ValidationError as invalid:
        wrong += _misfits_of(invalid, raw)
    else:
        if not wrong:
            wrong += misfits(protocol)
        if not wrong:
            return protocol
    raise PaeanError(*_faults(wrong, content, name))


@cache
def _adapter() -> TypeAdapter[Protocol]:
    return TypeAdapter(Protocol)


def _bytes(path: FilePath) -> bytes:
    name = str(path)
    try:
        if path.is_dir():
            raise fault(name, "this is a folder", "name the protocol file inside it")
        if path.stat().st_size > LARGEST_BYTES:
            raise fault(
                name,
                f"the file has {path.stat().st_size:,} bytes, a protocol at most {LARGEST_BYTES:,}",
                "is this a protocol file?",
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise fault(name, "there is no such file", "check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise fault(name, f"the file cannot be read ({reason})", "check the path") from None


def _tables(content: bytes, name: str) -> dict[str, Any]:
    if not content.strip():
        raise fault(name, "the file is empty", "see protocols/ for examples")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise PaeanError(
            Fault(
                at=Place(file=name, line=line),
                problem="this is not UTF-8 text",
                remedy="save the file as UTF-8",
            )
        ) from None
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise fault(name, "the tables are nested too deeply", "see protocols/") from None
    except ValueError as error:
        raise PaeanError(_broken_toml(str(error), text, name)) from None


def _broken_toml(said: str, text: str, name: str) -> Fault:
    spot = _TOML_SPOT.search(said)
    line, column = (0, 0) if spot is None else (int(spot[1]), int(spot[2]))
    if "end of document" in said:
        line = text.count("\n") + 1
    problem = _TOML_SPOT.sub("", said).replace("(at end of document)", "").strip()
    return Fault(
        at=Place(file=name, line=line, column=column),
        problem=f"this is not TOML: {problem[:1].lower()}{problem[1:]}",
        remedy="mend the syntax on this line",
    )


def _faults(wrong: list[Misfit], content: bytes, name: str) -> list[Fault]:
    locate = locator(content, name)
    rows = [
        Fault(at=locate(misfit.path), problem=misfit.problem, remedy=misfit.remedy)
        for misfit in wrong
    ]
    return sorted(set(rows), key=lambda f: (f.at.line, f.at.column, f.at.key, f.problem))


def locator(content: bytes, name: str) -> Callable[[Path], Place]:
    """Return a function from a path to its place in the file, or that of its closest parent."""
    known = positions(content)

    def locate(path: Path) -> Place:
        line, column = nearest(known, path)
        return Place(file=name, line=line, column=column, key=dotted(path))

    return locate


def dotted(path: Path) -> str:
    """Return a path as a reader writes it, ``arms[0].treatments[1].dose``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def _misfits_of(invalid: ValidationError, raw: dict[str, Any]) -> Iterator[Misfit]:
    for error in invalid.errors(include_url=False):
        path = _file_path(error["loc"], raw)
        if path is not None:
            problem, remedy = _words(error)
            yield Misfit(path=path, problem=problem, remedy=remedy)


def _file_path(loc: tuple[int | str, ...], raw: Any) -> Path | None:
    """Return the path in the file, or None where a union tried the wrong noun."""
    path: Path = ()
    here = raw
    for part in loc:
        if part in _UNION_TAGS and isinstance(here, dict):
            if here.get("kind") != _UNION_TAGS[part]:
                return None
            continue
        key = file_key(part) if isinstance(part, str) else part
        path = (*path, key)
        try:
            here = here[key]
        except (KeyError, IndexError, TypeError):
            here = None
    return path


def _words(error: ErrorDetails) -> tuple[str, str]:
    """Return problem and remedy of one validation error in the words of the house."""
    kind, limits = error["type"], error.get("ctx", {})
    shown = repr(error["input"])
    shown = shown if len(shown) <= 40 else f"{shown[:37]}..."
    bounds = {
        "greater_than": ("gt", "a value above"),
        "greater_than_equal": ("ge", "a value of at least"),
        "less_than": ("lt", "a value below"),
        "less_than_equal": ("le", "a value of at most"),
    }
    if kind == "missing":
        return "this key is missing", "add it"
    if kind in bounds:
        limit, words = bounds[kind]
        return f"{shown} is impossible here", f"give {words} {limits[limit]:g}"
    if kind == "literal_error":
        return f"{shown} is not known here", f"use one of: {limits['expected']}"
    if kind in ("too_short", "string_too_short"):
        return "this is empty", "give at least one"
    if kind == "finite_number":
        return f"{shown} is not a finite number", "give a finite number"
    message = error["msg"].removeprefix("Input should be ").replace("dictionary", "table")
    return f"{shown} is of the wrong type", f"give {message}"
