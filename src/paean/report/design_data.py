"""The data behind the report of a design: one flat table per part, numbers as they are."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any

import polars as pl

from paean.study.characteristics import DesignReport
from paean.study.figure import Figure


def design_data(found: DesignReport) -> dict[str, pl.DataFrame]:
    """Return by name the tables of what was found; a part without rows has no table."""
    parts: dict[str, Iterable[Any]] = {
        "scenarios": found.scenarios,
        "estimands": found.estimands,
        "looks": found.looks,
        "trial": found.trial,
        "stops": [{"scenario": t.scenario, **_flat(s)} for t in found.trial for s in t.stops],
        "needed": found.needed,
        "outlooks": found.outlooks,
        "reviews": found.reviews,
        "families": [row for f in found.families for row in _claims(f)],
    }
    if found.harm is not None:
        parts |= {"harm_boundary": found.harm.boundary, "harm_rates": found.harm.rates}
    if found.laboratory is not None:
        parts |= {
            "laboratory": found.laboratory.moved,
            "responders": found.laboratory.defined,
            "literature_gap": found.laboratory.printed,
        }
    tables = {name: [_flat(row) for row in rows] for name, rows in parts.items()}
    return {
        name: pl.DataFrame(rows, infer_schema_length=None) for name, rows in tables.items() if rows
    }


def _claims(family: Any) -> Iterable[dict[str, Any]]:
    whole = _flat(family)
    for estimand, figure in zip(family.estimands, family.each, strict=True):
        yield {**whole, "estimand": estimand, **_named("claim", figure)}


def _flat(row: Any) -> dict[str, Any]:
    """Return the plain fields of a noun, a figure as its value and its error; lists left out."""
    if isinstance(row, dict):
        return row
    found: dict[str, Any] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if isinstance(value, tuple):
            continue
        if isinstance(value, Figure) or (value is None and "Figure" in str(field.type)):
            found |= _named(field.name, value)
        elif is_dataclass(value):
            found |= {f"{field.name}_{name}": v for name, v in _flat(value).items()}
        else:
            found[field.name] = value
    return found


def _named(name: str, figure: Figure | None) -> dict[str, float | None]:
    value, error = (None, None) if figure is None else (figure.value, figure.mc_error)
    return {name: value, f"{name}_mc_error": error}
