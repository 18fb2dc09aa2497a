"""The reference of protocol keys, as a page: generated from the nouns and their meanings."""

import datetime
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, Lt, MinLen

from paean.files.meanings import meaning
from paean.files.schema import is_required, nouns_within
from paean.files.shape import item_type, kind_of, unwrapped
from paean.files.units import EXAMPLES, UNITS, file_key, unit_suffix
from paean.study.protocol import Protocol

_OPENING = """\
# The protocol file

{made}A protocol is a TOML file. Day 0 is the first treatment. Quantities are a number and a unit in
one text. A key that was not stated is left out, never guessed; where the format requires it,
its `source` is an assumption. `protocol.schema.json` beside this page lets an editor complete
and check these keys; `paean check` judges what only the whole can tell.
"""
_WORDS = {
    str: "text", float: "number", int: "whole number", bool: "`true` or `false`",
    datetime.date: "date",
}  # fmt: skip
_BOUNDS = {Ge: ("ge", "at least"), Gt: ("gt", "above"), Le: ("le", "at most"), Lt: ("lt", "below")}


def protocol_reference(made: str = "") -> str:
    """Return the page of every key: where it stands, what it takes, what it means.

    ``made`` is a remark for those who would edit the page by hand.
    """
    sections = [_section(heading, noun) for heading, noun in _tables(Protocol, "")]
    return "\n".join([_OPENING.format(made=made), *sections, _units()])


def _tables(noun: type, path: str) -> Iterator[tuple[str, type]]:
    """Yield the heading and noun of every table of a file, each before the tables inside it."""
    yield path, noun
    for name, hint in get_type_hints(noun, include_extras=True).items():
        bare, _ = unwrapped(hint)
        deeper = f"{path}.{file_key(name)}".removeprefix(".")
        nouns = nouns_within(hint)
        for inner in nouns:
            inside = f"{deeper}.<key>" if get_origin(bare) is dict else deeper
            listed = item_type(bare) is not None
            for heading, found in _tables(inner, inside):
                brackets = f"[[{heading}]]" if listed and heading == inside else heading
                told = f"{brackets} {kind_of(inner)}" if len(nouns) > 1 else brackets
                yield told, found


def _section(heading: str, noun: type) -> str:
    hints = get_type_hints(noun, include_extras=True)
    rows = [
        f"| `{file_key(f.name)}` | {_takes(hints[f.name], unit_suffix(f.name))} | "
        f"{_needed(f)} | {meaning(noun.__name__, file_key(f.name))} |"
        for f in fields(noun)
    ]
    head = "| key | takes | required | meaning |\n| --- | --- | --- | --- |"
    return "\n".join(
        [f"## {_title(heading)}\n", f"{(noun.__doc__ or '').splitlines()[0]}\n", head, *rows, ""]
    )


def _title(heading: str) -> str:
    if not heading:
        return "The file"
    table, _, kind = heading.partition(" ")
    shown = table if table.startswith("[[") else f"[{table}]"
    return f'`{shown}`, `kind = "{kind}"`' if kind else f"`{shown}`"


def _needed(field: Any) -> str:
    if is_required(field):
        return "yes"
    default = field.default
    if isinstance(default, bool):
        return f"no: `{str(default).lower()}`"
    return f'no: `"{default}"`' if isinstance(default, str) else "no"


def _takes(hint: Any, suffix: str) -> str:
    bare, limits = unwrapped(hint)
    if get_origin(bare) is tuple:
        least = ", one or more" if any(isinstance(limit, MinLen) for limit in limits) else ""
        return f"list{least}: {_takes(get_args(bare)[0], suffix)}"
    if suffix:
        words = f'quantity, `"{EXAMPLES[suffix]}"`'
    elif get_origin(bare) is Literal:
        words = ", ".join(f'`"{option}"`' for option in get_args(bare))
    else:
        words = _WORDS.get(bare, "table")
    bounds = [
        f"{text} {getattr(limit, name):,.10g}"
        for limit in limits
        for name, text in [_BOUNDS.get(type(limit), ("", ""))]
        if name
    ]
    unit = suffix.replace("_", " ") if bounds else ""
    return ", ".join([words, *bounds]) + unit


def _units() -> str:
    rows = [
        f'| `"{EXAMPLES[suffix]}"` | {", ".join(f"`{unit}`" for unit in units)} |'
        for suffix, units in UNITS.items()
    ]
    head = "## Units\n\n| example | units |\n| --- | --- |"
    return "\n".join([head, *rows, "", "A month is a twelfth of a year, a year 365.25 days.", ""])
