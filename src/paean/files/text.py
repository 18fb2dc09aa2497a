"""Bytes to plain tables: what can go wrong with a file before any noun is asked."""

import re
import tomllib
from codecs import BOM_UTF8
from itertools import accumulate
from pathlib import Path as FilePath
from typing import Any

from paean.files.positions import located
from paean.files.shape import DEEPEST, unreadable
from paean.study.errors import Fault, PaeanError, Place, fault

LARGEST_BYTES = 1_000_000
_LONGEST_WORDS = 200
_TOO_DEEP = "the tables are nested too deeply"
_SEE = "see protocols/ for examples"
_TOML_SPOT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")
_TOML_KEY = re.compile(r"\((?:'([^']*)'),\)")
_KEY_PART = r"""(?:(?<![\w-])[\w-]+|"[^"\n]*"|'[^'\n]*')"""
# the time to read dotted keys grows with the square of their depth: refused before they are read
_DEEP_KEY = re.compile(rf"(?:{_KEY_PART}[ \t]*\.[ \t]*){{{DEEPEST}}}")
# longer whole numbers are not even converted by the language
_GIANT_INTEGER = re.compile(r"[0-9][0-9_]{4000}")


def protocol_bytes(path: FilePath) -> bytes:
    """Return the bytes of a protocol file; PaeanError if they cannot be read or are too many."""
    return bytes_of(path, "protocol")


def bytes_of(path: FilePath, what: str) -> bytes:
    """Return the bytes of a file of a kind, which messages name; errors as for a protocol."""
    name = str(path)
    try:
        if path.is_dir():
            raise fault(name, "this is a folder", f"name the {what} file inside it")
        size = path.stat().st_size
        if not path.is_file():
            raise fault(name, "this is not an ordinary file", f"name a {what} file")
        if size > LARGEST_BYTES:
            raise fault(
                name,
                f"the file has {size:,} bytes, a {what} at most {LARGEST_BYTES:,}",
                f"is this a {what} file?",
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise fault(name, "there is no such file", "check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise fault(name, f"the file cannot be read ({reason})", "check the path") from None


def tables(content: bytes, name: str) -> dict[str, Any]:
    """Return the tables of TOML bytes; PaeanError at the spot where they stop being TOML."""
    text = _text(content, name)
    dotted = any(line.count(".") >= DEEPEST for line in text.split("\n"))
    if dotted and (deep := _DEEP_KEY.search(text)):
        raise _at(text, deep.start(), name, _TOO_DEEP, _SEE)
    try:
        raw = tomllib.loads(text)
    except RecursionError:
        raise _at(text, _deepest_bracket(text), name, _TOO_DEEP, _SEE) from None
    except ValueError as error:
        raise _broken_toml(str(error), text, name) from None
    if misfits := list(unreadable(raw)):
        raise PaeanError(*located(misfits, content, name))
    return raw


def _text(content: bytes, name: str) -> str:
    try:
        text = content.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", errors="replace")
        problem, remedy = "this is not UTF-8 text", "save the file as UTF-8"
        raise _at(before, len(before), name, problem, remedy) from None
    if not text.strip():
        raise _at(text, 0, name, "the file is empty", _SEE)
    return text


def _deepest_bracket(text: str) -> int:
    depths = accumulate((c in "[{") - (c in "]}") for c in text)
    return max(enumerate(depths), key=lambda item: item[1])[0]


def _broken_toml(said: str, text: str, name: str) -> PaeanError:
    spot = _TOML_SPOT.search(said)
    if spot is None:
        giant = _GIANT_INTEGER.search(text)
        problem, remedy = "this whole number is too large", "give a number of at most 18 digits"
        return _at(text, giant.start() if giant else 0, name, problem, remedy)
    line, column = (int(spot[1]), int(spot[2])) if spot[1] else _line_and_column(text, len(text))
    problem = _TOML_KEY.sub(r"'\1'", said[: min(spot.start(), _LONGEST_WORDS)])
    return PaeanError(
        Fault(
            at=Place(file=name, line=line, column=column),
            problem=f"this is not TOML: {problem[:1].lower()}{problem[1:]}",
            remedy="mend the syntax on this line",
        )
    )


def _at(text: str, offset: int, name: str, problem: str, remedy: str) -> PaeanError:
    line, column = _line_and_column(text, offset)
    place = Place(file=name, line=line, column=column)
    return PaeanError(Fault(at=place, problem=problem, remedy=remedy))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the line and column of an offset; the end of a text is on its last line."""
    before = text[:offset]
    if offset == len(text):
        before = before.removesuffix("\n")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
