"""The JSON Schema of protocol files, for editors: generated from the nouns, never looser.

What the schema refuses the reader refuses too. The reader refuses more: parts that do not fit
each other, calendars, control characters.
"""

import datetime
from dataclasses import MISSING, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, Lt, MinLen

from paean.files.meanings import meaning
from paean.files.shape import item_type, kind_of, nouns_of, unwrapped
from paean.files.units import EXAMPLES, file_key, pattern, unit_suffix
from paean.study.protocol import Protocol

Schema = dict[str, Any]
_SIMPLE: dict[Any, Schema] = {
    str: {"type": "string"},
    float: {"type": "number"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    datetime.date: {
        "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    },
}  # fmt: skip
_BOUNDS: dict[type, tuple[str, str]] = {
    Ge: ("minimum", "ge"),
    Gt: ("exclusiveMinimum", "gt"),
    Le: ("maximum", "le"),
    Lt: ("exclusiveMaximum", "lt"),
}


def protocol_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of a protocol file."""
    nouns = reachable(Protocol)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Paean protocol",
        **_table(Protocol),
        "$defs": {noun.__name__: _table(noun) for noun in nouns if noun is not Protocol},
    }


def reachable(noun: type) -> list[type]:
    """Return a noun and all nouns its fields lead to, each once, in the order of the file."""
    found: list[type] = []
    _reach(noun, found)
    return found


def _reach(noun: type, found: list[type]) -> None:
    if noun in found:
        return
    found.append(noun)
    for hint in get_type_hints(noun, include_extras=True).values():
        for next_noun in nouns_within(hint):
            _reach(next_noun, found)


def nouns_within(hint: Any) -> tuple[type, ...]:
    """Return the nouns that a field of this type holds, alone, in a list or by key."""
    bare, _ = unwrapped(hint)
    bare = item_type(bare) or bare
    return nouns_of(get_args(bare)[1] if get_origin(bare) is dict else bare)


def _table(noun: type) -> Schema:
    hints = get_type_hints(noun, include_extras=True)
    return {
        "description": (noun.__doc__ or "").split("\n")[0],
        "type": "object",
        "additionalProperties": False,
        "required": [file_key(f.name) for f in fields(noun) if is_required(f)],
        "properties": {
            file_key(f.name): _entry(noun, f.name, hints[f.name], f.default) for f in fields(noun)
        },
    }


def is_required(field: Any) -> bool:
    """Return whether a file must give this field."""
    return field.default is MISSING and field.default_factory is MISSING


def _entry(noun: type, name: str, hint: Any, default: Any) -> Schema:
    suffix = unit_suffix(name)
    entry = {"description": meaning(noun.__name__, file_key(name)), **_value(hint, suffix)}
    if isinstance(default, str | bool) and not suffix:
        entry["default"] = default
    return entry


def _value(hint: Any, suffix: str) -> Schema:
    bare, limits = unwrapped(hint)
    nouns = nouns_of(bare)
    if get_origin(bare) is tuple:
        items = _value(get_args(bare)[0], suffix)
        return {"type": "array", "items": items} | _lengths(limits, "minItems")
    if suffix:
        bounds = _bounds(limits)
        least, above = bounds.get("minimum"), bounds.get("exclusiveMinimum")
        text = pattern(suffix, least=least, above=above)
        return {"type": "string", "pattern": text, "examples": [EXAMPLES[suffix]]}
    if get_origin(bare) is Literal:
        return {"enum": list(get_args(bare))}
    if get_origin(bare) is dict:
        return {"type": "object", "additionalProperties": _value(get_args(bare)[1], "")}
    if len(nouns) > 1:
        return _by_kind(nouns)
    if nouns:
        return {"$ref": f"#/$defs/{nouns[0].__name__}"}
    return _SIMPLE[bare] | _bounds(limits) | _lengths(limits, "minLength")


def _by_kind(nouns: tuple[type, ...]) -> Schema:
    """Return a union told by ``kind``, so that an editor complains about the one meant only."""
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": [kind_of(noun) for noun in nouns]}},
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind_of(noun)}}, "required": ["kind"]},
                "then": {"$ref": f"#/$defs/{noun.__name__}"},
            }
            for noun in nouns
        ],
    }


def _bounds(limits: tuple[Any, ...]) -> dict[str, float]:
    return {
        _BOUNDS[type(limit)][0]: getattr(limit, _BOUNDS[type(limit)][1])
        for limit in limits
        if type(limit) in _BOUNDS
    }


def _lengths(limits: tuple[Any, ...], word: str) -> dict[str, int]:
    return next(({word: m.min_length} for m in limits if isinstance(m, MinLen)), {})
