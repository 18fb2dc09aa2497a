"""Read the packaged parameters of the simulator."""

import tomllib
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from paean.study.source import Parameter, ParameterSet


@cache
def reference_parameters() -> ParameterSet:
    """Return the uncalibrated reference parameters, loop gain lowered to 0.80."""
    text = (files("paean.evidence") / "data" / "parameters.toml").read_text(encoding="utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    # the digest tells two sets of one name apart, so that a resumed run never mixes them
    version = f"{table.pop('version')}+{sha256(text.encode()).hexdigest()[:8]}"
    calibrated = bool(table.pop("calibrated"))
    return ParameterSet(
        version=version,
        calibrated=calibrated,
        parameters=tuple(
            Parameter(name=f"{group}.{name}", **entry)
            for group, entries in table.items()
            for name, entry in entries.items()
        ),
    )
