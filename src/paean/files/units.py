"""Quantities: a file carries value and unit, a noun carries the unit in its name.

A field called ``dose_million_cells`` stands in a file as ``dose = "50 million cells"``. The
conversion happens here and nowhere else.
"""

import datetime
import json
import math
import re
from dataclasses import dataclass

DAYS_PER_YEAR = 365.25
_TIME = {
    "hour": 1 / 24, "hours": 1 / 24, "day": 1.0, "days": 1.0, "week": 7.0, "weeks": 7.0,
    "month": DAYS_PER_YEAR / 12, "months": DAYS_PER_YEAR / 12,
    "year": DAYS_PER_YEAR, "years": DAYS_PER_YEAR,
}  # fmt: skip
UNITS: dict[str, dict[str, float]] = {
    "_days": _TIME,
    "_hours": {
        "hours": 1.0, "hour": 1.0, "minutes": 1 / 60, "minute": 1 / 60, "days": 24.0, "day": 24.0,
    },
    "_years": {"years": 1.0, "year": 1.0, "months": 1 / 12, "month": 1 / 12},
    "_million_cells": {
        "cells": 1e-6, "thousand cells": 1e-3, "million cells": 1.0, "billion cells": 1e3,
    },
    "_mg": {"mg": 1.0, "g": 1e3, "ug": 1e-3, "µg": 1e-3},
    "_ml": {"ml": 1.0, "mL": 1.0, "ul": 1e-3, "µl": 1e-3, "L": 1e3},
    "_kg": {"kg": 1.0, "g": 1e-3},
    "_celsius": {"°C": 1.0, "C": 1.0},
}  # fmt: skip
EXAMPLES = {
    "_days": "12 weeks", "_years": "40 years", "_million_cells": "50 million cells",
    "_mg": "40 mg", "_ml": "5 ml", "_hours": "6 hours", "_kg": "50 kg", "_celsius": "-150 °C",
}  # fmt: skip
_NUMBER = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?"
_QUANTITY = re.compile(rf"([-+]?{_NUMBER})\s*([^0-9\s].*)")
_NOT_NEGATIVE = r"(?!-[0.]*[1-9])"
_ABOVE_ZERO = r"(?=\+?[0.]*[1-9])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Why a text is not the quantity that was expected."""

    problem: str
    remedy: str


def unit_suffix(field: str) -> str:
    """Return the unit suffix of a field's name, or an empty text."""
    return next((suffix for suffix in UNITS if field.endswith(suffix)), "")


def file_key(field: str) -> str:
    """Return the key under which a field stands in a file."""
    return field.removesuffix(unit_suffix(field))


def quantity(value: object, suffix: str) -> float | Wrong:
    """Return a quantity in the unit of ``suffix``, or why it is not one."""
    example = EXAMPLES[suffix]
    remedy = f'write a number and a unit, such as "{example}"'
    if not isinstance(value, str):
        return Wrong(problem=f"{shown(value)} has no unit", remedy=remedy)
    match = _QUANTITY.fullmatch(value.strip())
    if match is None:
        return Wrong(problem=f"{shown(value)} is not a number with a unit", remedy=remedy)
    number, unit = float(match[1]), match[2]
    if unit not in UNITS[suffix]:
        known = ", ".join(UNITS[suffix])
        return Wrong(problem=f"{shown(unit)} is not a unit here", remedy=f"use one of: {known}")
    converted = number * UNITS[suffix][unit]
    if not math.isfinite(converted):
        return Wrong(problem=f"{shown(value)} is too large", remedy=remedy)
    return converted


def pattern(suffix: str, *, least: float | None = None, above: float | None = None) -> str:
    """Return a regular expression of the texts that are quantities of ``suffix``.

    ``least = 0`` leaves negative numbers out, ``above = 0`` zero as well; other bounds are not
    written. Every text that ``quantity`` takes within these bounds matches.
    """
    sign = _ABOVE_ZERO if above == 0 else _NOT_NEGATIVE if least == 0 else ""
    units = "|".join(re.escape(unit).replace(r"\ ", " ") for unit in UNITS[suffix])
    return rf"^\s*{sign}[-+]?{_NUMBER}\s*(?:{units})\s*$"


def shown(value: object) -> str:
    """Return a value of a file in at most 40 characters, much as it stands there."""
    if isinstance(value, datetime.date | datetime.time):
        text = value.isoformat()
    else:
        text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else f"{text[:37]}..."
