"""Fit the raw tables of a file to the shape of a noun, collecting every misfit on the way.

Settled here, before types and ranges are judged: values that no protocol holds, keys that the
noun does not know, quantities with their units, and which noun of a union a ``kind`` names.
"""

import datetime
import math
import re
import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from paean.files.units import EXAMPLES, Wrong, file_key, quantity, shown, unit_suffix
from paean.study.misfit import Misfit, Path

DEEPEST = 20
_IN_PLACE_OF_A_WRONG_QUANTITY = 1.0
_LONGEST_GUESSED_KEY = 60
_PLAIN = (str, int, float)
_SIXTY_FOUR_BITS = range(-(2**63), 2**63)
# line breaks and tabs are text; a terminal or a report would obey or swallow the others
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def unreadable(raw: dict[str, Any]) -> Iterator[Misfit]:
    """Yield what TOML itself or any reader of it cannot hold: deep nesting, giant integers."""
    for path, value in _everything(raw):
        if len(path) == DEEPEST:
            yield Misfit(
                path=path,
                problem="the tables are nested too deeply",
                remedy="see protocols/ for examples",
            )
        elif isinstance(value, int) and value not in _SIXTY_FOUR_BITS:
            yield Misfit(
                path=path,
                problem="this whole number is too large",
                remedy="give a number of at most 18 digits",
            )


def unusable(raw: dict[str, Any]) -> Iterator[Misfit]:
    """Yield the values that no key of any noun can take: no numbers, unprintable texts."""
    for path, value in _everything(raw):
        if isinstance(value, float) and not math.isfinite(value):
            yield Misfit(
                path=path,
                problem=f"{value} is not a finite number",
                remedy="give a finite number, or leave the key out",
            )
        for text in (value, path[-1]):
            if isinstance(text, str) and (found := _CONTROL.search(text)):
                yield Misfit(
                    path=path,
                    problem=f"the control character U+{ord(found[0]):04X} is no text",
                    remedy="remove it",
                )


def _everything(raw: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
    """Yield every value down to the deepest that is looked at, without recursion."""
    left: list[tuple[Path, Any]] = [((key,), value) for key, value in raw.items()]
    while left:
        path, value = left.pop()
        yield path, value
        if len(path) < DEEPEST and isinstance(value, dict):
            left += [((*path, key), v) for key, v in value.items()]
        elif len(path) < DEEPEST and isinstance(value, list):
            left += [((*path, index), v) for index, v in enumerate(value)]


def shaped(noun: type, raw: dict[str, Any], path: Path, wrong: list[Misfit]) -> dict[str, Any]:
    """Return the raw table with the field names of ``noun``; misfits are added to ``wrong``."""
    known = _expected(noun)
    result: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in known:
            wrong.append(_unknown(key, keys_of(noun), path))
            continue
        name, hint, suffix = known[key]
        result[name] = _value(hint, value, (*path, key), suffix, wrong)
    return result


@cache
def _expected(noun: type) -> dict[str, tuple[str, Any, str]]:
    """Return field name, bare type and unit by key, once for every noun."""
    return {
        key: (name, bare(hint), unit_suffix(name)) for key, (name, hint) in keys_of(noun).items()
    }


@cache
def keys_of(noun: type) -> dict[str, tuple[str, Any]]:
    """Return field name and type by the key under which each field stands in a file."""
    hints = get_type_hints(noun, include_extras=True)
    return {file_key(f.name): (f.name, hints[f.name]) for f in fields(noun)}


def _unknown(key: str, known: dict[str, Any], path: Path) -> Misfit:
    near = [] if len(key) > _LONGEST_GUESSED_KEY else get_close_matches(key, known, n=1)
    near = [file_key(key)] if file_key(key) in known else near
    remedy = f"did you mean '{near[0]}'?" if near else f"known keys: {', '.join(known)}"
    return Misfit(path=(*path, key), problem=f"unknown key {_name(key)}", remedy=remedy)


def _name(text: str) -> str:
    return f"'{text}'" if len(text) <= 40 else f"'{text[:37]}...'"


def _value(hint: Any, value: Any, path: Path, suffix: str, wrong: list[Misfit]) -> Any:
    if not suffix and hint is not datetime.date and isinstance(value, _PLAIN):
        return value
    item = item_type(hint)
    if item is not None and isinstance(value, list):
        return [_value(item, v, (*path, i), suffix, wrong) for i, v in enumerate(value)]
    if item is not None:
        return value
    if suffix:
        return _quantity(value, path, suffix, wrong)
    if hint is datetime.date or isinstance(value, datetime.date | datetime.time):
        return _date(hint, value, path, wrong)
    nouns = nouns_of(hint)
    if get_origin(hint) is dict and isinstance(value, dict):
        noun = get_args(hint)[1]
        return {k: _table(noun, v, (*path, k), wrong) for k, v in value.items()}
    if len(nouns) == 1:
        return _table(nouns[0], value, path, wrong)
    if nouns:
        return _one_of(nouns, value, path, wrong)
    return value


def _quantity(value: Any, path: Path, suffix: str, wrong: list[Misfit]) -> float:
    found = quantity(value, suffix)
    if isinstance(found, Wrong):
        wrong.append(Misfit(path=path, problem=found.problem, remedy=found.remedy))
        return _IN_PLACE_OF_A_WRONG_QUANTITY
    return found


def _date(hint: Any, value: Any, path: Path, wrong: list[Misfit]) -> Any:
    """Return a date as a text; a date at another key, or no whole day here, is a misfit."""
    day = type(value) is datetime.date or (isinstance(value, str) and _ISO_DATE.fullmatch(value))
    if hint is not datetime.date or not day:
        wrong.append(wrong_type(path, value, hint))
    return str(value)


def wrong_type(path: Path, value: Any, hint: Any) -> Misfit:
    """Return the misfit of a value that is not of the type its key takes."""
    return Misfit(
        path=path, problem=f"{shown(value)} is of the wrong type", remedy=f"give {describe(hint)}"
    )


def _table(noun: type, value: Any, path: Path, wrong: list[Misfit]) -> Any:
    return shaped(noun, value, path, wrong) if isinstance(value, dict) else value


def _one_of(nouns: tuple[type, ...], value: Any, path: Path, wrong: list[Misfit]) -> Any:
    if not isinstance(value, dict):
        return value
    by_kind = {kind_of(noun): noun for noun in nouns}
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in by_kind:
        said = (
            "kind is missing"
            if kind is None
            else f"unknown kind {_name(kind) if isinstance(kind, str) else shown(kind)}"
        )
        where = path if kind is None else (*path, "kind")
        wrong.append(Misfit(path=where, problem=said, remedy=f"use one of: {', '.join(by_kind)}"))
        return value
    return shaped(by_kind[kind], value, path, wrong)


@cache
def kind_of(noun: type) -> str:
    """Return the literal ``kind`` by which a noun of a union is told."""
    return str(get_args(get_type_hints(noun)["kind"])[0])


@cache
def bare(hint: Any) -> Any:
    """Return a type without its constraints and without None."""
    return unwrapped(hint)[0]


@cache
def unwrapped(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """Return a type without its constraints and None, and the constraints."""
    if get_origin(hint) is Annotated:
        inner, *limits = get_args(hint)
        inside, more = unwrapped(inner)
        return inside, (*more, *limits)
    if get_origin(hint) in (Union, types.UnionType):
        options = [a for a in get_args(hint) if a is not type(None)]
        if len(options) == 1:
            return unwrapped(options[0])
    return hint, ()


@cache
def item_type(hint: Any) -> Any:
    """Return the item type of a ``tuple[T, ...]``, else None."""
    return bare(get_args(hint)[0]) if get_origin(hint) is tuple else None


@cache
def nouns_of(hint: Any) -> tuple[type, ...]:
    """Return the dataclasses that a type allows."""
    options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    return tuple(o for o in options if isinstance(o, type) and is_dataclass(o))


def describe(hint: Any, suffix: str = "") -> str:
    """Return in words what a key expects, for a remedy."""
    item = item_type(hint)
    if suffix:
        example = f'"{EXAMPLES[suffix]}"'
        return f"a list such as [{example}]" if item is not None else f"a text such as {example}"
    if get_origin(hint) is Literal:
        return "one of: " + ", ".join(str(a) for a in get_args(hint))
    words = {
        str: "a text", float: "a number", int: "a whole number", bool: "true or false",
        datetime.date: "a date such as 2026-01-31",
    }  # fmt: skip
    return words.get(hint, "a table" if item is None else "a list")
