"""Findings and analyses as JSON, in a stable documented form."""

import datetime
import math
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from paean.study.appraisal import Appraisal
from paean.study.characteristics import DesignReport
from paean.study.result import Analysis, StreamedEstimate
from paean.study.ruling import CheckedFile, RuleEntry, tally

FINDINGS_FORMAT = "paean-findings/2"
RULES_FORMAT = "paean-rules/1"
ANALYSIS_FORMAT = "paean-analysis/1"
DESIGN_FORMAT = "paean-design/1"
APPRAISAL_FORMAT = "paean-appraisal/1"
STREAMED_FORMAT = "paean-streamed/1"


def findings_json(files: Iterable[CheckedFile]) -> dict[str, Any]:
    """Return what was found in each file as plain JSON values; see docs/reference/json.md."""
    return {"format": FINDINGS_FORMAT, "files": [file_json(file) for file in files]}


def file_json(file: CheckedFile) -> dict[str, Any]:
    """Return what was found in one file, or the faults for which it could not be read."""
    found = file.checked
    return {
        "file": file.file,
        "read": found is not None,
        "faults": plain(file.faults),
        "jurisdiction": found.jurisdiction if found else None,
        "date": plain(found.date) if found else None,
        "on": plain(found.on) if found else None,
        "rules": plain(tally(found.findings if found else ())),
        "findings": plain(found.findings) if found else [],
        "waivers": plain(found.waivers) if found else [],
        "packs": plain(found.packs) if found else [],
    }


def rules_json(entries: Iterable[RuleEntry]) -> dict[str, Any]:
    """Return rules as plain JSON values, one row a rule."""
    return {"format": RULES_FORMAT, "rules": [plain(entry) for entry in entries]}


def analysis_json(analysis: Analysis) -> dict[str, Any]:
    """Return an analysis as plain JSON values; what is not a number becomes null."""
    return {"format": ANALYSIS_FORMAT, **plain(analysis)}


@cache
def _fields(kind: type) -> tuple[str, ...] | None:
    """Return the names of the fields of a noun, or None where a type is none."""
    return tuple(f.name for f in fields(kind)) if is_dataclass(kind) else None


def design_json(found: DesignReport) -> dict[str, Any]:
    """Return operating characteristics as plain JSON values; see docs/reference/json.md."""
    return {"format": DESIGN_FORMAT, **plain(found)}


def appraisal_json(found: Appraisal) -> dict[str, Any]:
    """Return an appraisal as plain JSON values; see docs/reference/json.md."""
    return {"format": APPRAISAL_FORMAT, **plain(found)}


def streamed_json(found: Iterable[StreamedEstimate]) -> dict[str, Any]:
    """Return the estimates of a streamed analysis as plain JSON values."""
    return {"format": STREAMED_FORMAT, "estimates": [plain(one) for one in found]}


def plain(value: Any) -> Any:
    """Return a noun as dicts, lists, texts and finite numbers; NaN and infinity become null."""
    kind = value.__class__
    if kind is str or kind is int or kind is bool or value is None:
        return value
    names = _fields(kind)
    if names is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    as_list = getattr(value, "tolist", None)  # an array; a check starts without numpy
    if as_list is not None:
        return plain(as_list())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
