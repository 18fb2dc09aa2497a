"""Read the packaged parameters of the simulator, for the knee and for every other tissue."""

import tomllib
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from paean.study.source import Parameter, ParameterSet

_KNEE = "cartilage"


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
        parameters=tuple(_parameters(table)),
        tissue=_KNEE,
    )


@cache
def tissue_parameters(tissue: str) -> ParameterSet:
    """Return the reference parameters of a tissue: what its data file says, else the knee's.

    The knee's own group is left out, for nothing but the knee reads it. FileNotFoundError for a
    tissue without a file.
    """
    knee = reference_parameters()
    if tissue == _KNEE:
        return knee
    folder = files("paean.evidence") / "data" / "tissue"
    text = (folder / f"{tissue}.toml").read_text(encoding="utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    name = table.pop("version")
    own = {p.name: p for p in _parameters(table)}
    shared = [own.pop(p.name, p) for p in knee.parameters if not p.name.startswith(f"{_KNEE}.")]
    digest = sha256((knee.version + text).encode()).hexdigest()[:8]
    return ParameterSet(
        version=f"{name}+{digest}",
        calibrated=False,
        parameters=(*shared, *own.values()),
        tissue=tissue,
    )


def _parameters(table: dict[str, Any]) -> Iterator[Parameter]:
    for group, entries in table.items():
        for name, entry in entries.items():
            yield Parameter(name=f"{group}.{name}", **entry)
