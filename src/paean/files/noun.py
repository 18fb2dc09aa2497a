"""Plain tables to one frozen noun, strictly: every misfit at its path, in plain words."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from pydantic_core import ErrorDetails, SchemaValidator, ValidationError

from paean.files.kept_schema import core_schema
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
from paean.files.units import file_key, shown, unit_suffix
from paean.study.misfit import Misfit, Path

Noun = TypeVar("Noun")


def fitted(
    noun: type[Noun], raw: dict[str, Any], contradictions: Callable[[Noun], Iterable[Misfit]]
) -> tuple[Noun | None, list[Misfit]]:
    """Return the noun of tables, or None and every misfit.

    ``contradictions`` judges the parts of a noun that is otherwise sound against each other.
    """
    wrong = list(unusable(raw))
    table = shaped(noun, raw, (), wrong)
    try:
        found = _validator(noun).validate_json(json.dumps(table, default=str), strict=True)
    except ValidationError as invalid:
        settled = {misfit.path for misfit in wrong}
        misfits = _misfits_of(invalid, noun, raw)
        return None, wrong + [m for m in misfits if m.path not in settled]
    if not wrong:
        wrong += contradictions(found)
    return (None, wrong) if wrong else (found, wrong)


@cache
def _validator(noun: Any) -> SchemaValidator:
    return SchemaValidator(core_schema(noun))


def _misfits_of(invalid: ValidationError, noun: Any, raw: dict[str, Any]) -> Iterator[Misfit]:
    for error in invalid.errors(include_url=False):
        spot = _spot(error["loc"], noun, raw)
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


def _spot(loc: tuple[int | str, ...], noun: Any, raw: Any) -> _Spot | None:
    """Return where a validation error stands, or None where a union tried the wrong noun."""
    path: Path = ()
    here: Any = raw
    hint: Any = noun
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
