"""Schema and reference of the file: complete, and the schema never stricter than the reader."""

import datetime
import json
import tomllib
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from paean.check.example import exemplary_text
from paean.files.meanings import meaning, written
from paean.files.protocol import parse_protocol
from paean.files.reference import protocol_reference
from paean.files.schema import protocol_schema, reachable
from paean.files.units import file_key
from paean.study.errors import PaeanError
from paean.study.protocol import Protocol
from strategies import FILES, TABLES, changed_tables, toml_text

# trial.toml is a published trial, not a protocol
EXAMPLES = sorted((Path(__file__).parents[2] / "docs/examples").glob("*_trial.toml"))
KEYS = [(noun.__name__, file_key(f.name)) for noun in reachable(Protocol) for f in fields(noun)]


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(protocol_schema())


@cache
def reference() -> str:
    return protocol_reference()


def as_an_editor_sees(value: Any) -> Any:
    """Return TOML values as JSON values; dates become ISO texts."""
    if isinstance(value, dict):
        return {key: as_an_editor_sees(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_an_editor_sees(item) for item in value]
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return value


def fits(table: dict[str, Any]) -> bool:
    return validator().is_valid(as_an_editor_sees(table))


def is_read(table: dict[str, Any]) -> bool:
    try:
        parse_protocol(toml_text(table).encode("utf-8"), "trial.toml")
    except PaeanError:
        return False
    return True


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(protocol_schema())


@pytest.mark.parametrize(("noun", "key"), KEYS, ids=map(".".join, KEYS))
def test_every_key_has_a_meaning_and_a_line_in_the_reference(noun, key) -> None:
    assert len(meaning(noun, key)) > 5
    assert f"| `{key}` |" in reference()
    assert meaning(noun, key) in reference()


def test_no_meaning_is_left_over() -> None:
    own = {(noun, key) for noun, key in written() if noun}
    assert own <= set(KEYS)
    for key in {key for noun, key in written() if not noun}:
        assert [noun for noun, k in KEYS if k == key and (noun, k) not in own], key


def test_every_noun_and_key_of_the_schema_is_described() -> None:
    schema = protocol_schema()
    tables = [schema, *schema["$defs"].values()]
    assert len(tables) == len(reachable(Protocol))
    for table in tables:
        assert table["description"]
        assert table["additionalProperties"] is False
        for name, entry in table["properties"].items():
            assert entry["description"], name


# Schema and reader


@pytest.mark.parametrize("path", [*FILES, *EXAMPLES], ids=lambda path: path.stem)
def test_every_protocol_that_comes_with_paean_fits_the_schema(path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    errors = [e.message for e in validator().iter_errors(as_an_editor_sees(table))]
    assert errors == []
    assert is_read(table)


def miles() -> dict[str, Any]:
    return json.loads(json.dumps(TABLES[[p.stem for p in FILES].index("miles2023")], default=str))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("study", "design"), "crossover"),
        (("study", "title"), ""),
        (("study", "title"), 3),
        (("study", "date"), "soon"),
        (("study", "titel"), "a misprint"),
        (("population", "minimum_age"), 40),
        (("population", "minimum_age"), "40 weeks"),
        (("population", "minimum_age"), "-40 years"),
        (("arms",), []),
        (("arms", 0, "planned"), 0),
        (("arms", 0, "planned"), 1.5),
        (("arms", 0, "planned"), True),
        (("arms", 0, "treatments", 0, "kind"), "cells"),
        (("arms", 0, "treatments", 0, "viability"), 1.1),
        (("arms", 0, "treatments", 0, "volume"), "0 ml"),
        (("arms", 0, "treatments", 0, "dose"), "50 mg"),
        (("arms", 0, "treatments", 0, "on"), []),
        (("arms", 0, "treatments", 0, "on"), ["-1 days"]),
        (("arms", 3, "treatments", 0, "viability"), 0.9),
        (("schedule", "end"), "0 months"),
        (("outcomes", 0, "mcid", 0, "value"), 0),
        (("sample_size", "power"), 1),
        (("sources", "registry"), "a text"),
        (("sources", "registry", "url"), "a key of another name"),
    ],
)
def test_what_the_schema_refuses_the_reader_refuses_too(path, value) -> None:
    table = miles()
    assert fits(table)
    assert is_read(table)
    here: Any = table
    for part in path[:-1]:
        here = here[part]
    here[path[-1]] = value
    assert not fits(table)
    assert not is_read(table)


@pytest.mark.parametrize(("noun", "key"), [(n, k) for n, k in KEYS if n == "Protocol"])
def test_a_part_is_required_by_both_or_by_neither(noun, key) -> None:
    table = dict(tomllib.loads(exemplary_text()))
    table["waivers"] = [
        {"code": "DES001", "reason": "a", "by": "b", "date": "2026-01-01", "expires": "2026-01-02"}
    ]
    table = json.loads(json.dumps(table, default=str))
    assert is_read(table)
    del table[key]
    # without its sources a protocol has the right keys, but they point to nothing
    assert is_read(table) == (fits(table) and key != "sources"), noun


@given(changed_tables())
@settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_the_schema_is_never_stricter_than_the_reader(table) -> None:
    assert fits(table) or not is_read(table)
