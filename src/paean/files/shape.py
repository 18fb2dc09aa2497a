"""Fit the raw tables of a file to the shape of a noun, collecting every misfit on the way.

Three things are settled here, before types and ranges are judged: keys that the noun does not
know, quantities with their units, and which noun of a union a ``kind`` names.
"""

import types
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from paean.files.units import EXAMPLES, Wrong, file_key, quantity, unit_suffix
from paean.study.consistency import Misfit, Path

_IN_PLACE_OF_A_WRONG_QUANTITY = 1.0


def shaped(noun: type, raw: dict[str, Any], path: Path, wrong: list[Misfit]) -> dict[str, Any]:
    """Return the raw table with the field names of ``noun``; misfits are added to ``wrong``."""
    hints = get_type_hints(noun, include_extras=True)
    by_key = {file_key(f.name): f.name for f in fields(noun)}
    result: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in by_key:
            wrong.append(_unknown(key, by_key, path))
            continue
        name = by_key[key]
        hint = bare(hints[name])
        result[name] = _value(hint, value, (*path, key), unit_suffix(name), wrong)
    return result


def _unknown(key: str, known: dict[str, str], path: Path) -> Misfit:
    near = get_close_matches(key, known, n=1)
    remedy = f"did you mean '{near[0]}'?" if near else f"known keys: {', '.join(known)}"
    return Misfit(path=(*path, key), problem=f"unknown key '{key[:40]}'", remedy=remedy)


def _value(hint: Any, value: Any, path: Path, suffix: str, wrong: list[Misfit]) -> Any:
    item = item_type(hint)
    if item is not None and isinstance(value, list):
        return [_value(item, v, (*path, i), suffix, wrong) for i, v in enumerate(value)]
    if item is not None:
        return value
    if suffix:
        return _quantity(value, path, suffix, wrong)
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


def _table(noun: type, value: Any, path: Path, wrong: list[Misfit]) -> Any:
    return shaped(noun, value, path, wrong) if isinstance(value, dict) else value


def _one_of(nouns: tuple[type, ...], value: Any, path: Path, wrong: list[Misfit]) -> Any:
    if not isinstance(value, dict):
        return value
    by_kind = {kind_of(noun): noun for noun in nouns}
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in by_kind:
        said = "kind is missing" if kind is None else f"unknown kind '{str(kind)[:40]}'"
        where = path if kind is None else (*path, "kind")
        wrong.append(Misfit(path=where, problem=said, remedy=f"use one of: {', '.join(by_kind)}"))
        return value
    return shaped(by_kind[kind], value, path, wrong)


def kind_of(noun: type) -> str:
    """Return the literal ``kind`` by which a noun of a union is told."""
    return str(get_args(get_type_hints(noun)["kind"])[0])


def bare(hint: Any) -> Any:
    """Return a type without its constraints and without None."""
    if get_origin(hint) is Annotated:
        return bare(get_args(hint)[0])
    if get_origin(hint) in (Union, types.UnionType):
        options = [a for a in get_args(hint) if a is not type(None)]
        if len(options) == 1:
            return bare(options[0])
    return hint


def item_type(hint: Any) -> Any:
    """Return the item type of a ``tuple[T, ...]``, else None."""
    return bare(get_args(hint)[0]) if get_origin(hint) is tuple else None


def nouns_of(hint: Any) -> tuple[type, ...]:
    """Return the dataclasses that a type allows."""
    options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    return tuple(o for o in options if isinstance(o, type) and is_dataclass(o))


def describe(hint: Any, suffix: str) -> str:
    """Return in words what a key expects, for a remedy."""
    if suffix:
        return f'a quantity such as "{EXAMPLES[suffix]}"'
    if get_origin(hint) is Literal:
        return "one of: " + ", ".join(str(a) for a in get_args(hint))
    words = {str: "a text", float: "a number", int: "a whole number", bool: "true or false"}
    return words.get(hint, "a table" if nouns_of(hint) else "a value of another type")
