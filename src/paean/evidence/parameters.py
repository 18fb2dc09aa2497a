"""Read the packaged parameters of the simulator."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from paean.study.source import Parameter, ParameterSet


@cache
def reference_parameters() -> ParameterSet:
    """Return the uncalibrated reference parameters, loop gain lowered to 0.80."""
    text = (files("paean.evidence") / "data" / "parameters.toml").read_text(encoding="utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    version, calibrated = str(table.pop("version")), bool(table.pop("calibrated"))
    return ParameterSet(
        version=version,
        calibrated=calibrated,
        parameters=tuple(
            Parameter(name=f"{group}.{name}", **entry)
            for group, entries in table.items()
            for name, entry in entries.items()
        ),
    )
