"""Fit the simulator to published trials and write the draws with their manifest."""

import json
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl

from paean.evidence.parameters import reference_parameters
from paean.files.folders import write_whole
from paean.study.errors import fault
from paean.study.published import PublishedTrial


def fitted_to(trials: Sequence[PublishedTrial], effort: dict[str, int]) -> Any:
    """Return the shipment of a fit to these trials.

    PaeanError where JAX or numpyro (extra ``calibrate``) cannot be imported.
    """
    ship = _ship()
    return ship.calibrate(reference_parameters(), ship.Effort(**effort), trials)


def calibrate_into(
    out: Path, effort: dict[str, int], trials: Sequence[PublishedTrial]
) -> dict[str, Any]:
    """Write draws, prior draws and manifest into the folder ``out``; return the manifest."""
    shipment = fitted_to(trials, effort)
    out.mkdir(parents=True, exist_ok=True)
    for name, draws in shipment.draws.items():
        _write(out / f"{name}.parquet", draws)
        _write(out / f"{name}_prior.parquet", shipment.prior[name])
    text = json.dumps(shipment.manifest, indent=1, sort_keys=True) + "\n"
    write_whole(out / "manifest.json", lambda path: path.write_text(text, encoding="utf-8"))
    return shipment.manifest


def _write(path: Path, columns: dict[str, Any]) -> None:
    table = pl.DataFrame(columns).cast(pl.Float32)
    write_whole(path, lambda to: table.write_parquet(to, compression="zstd"))


def _ship() -> Any:
    """Return the module that fits; JAX is 370 MB that users do not need, so it is an extra."""
    try:
        return import_module("paean.simulate.calibration.ship")
    except ImportError as missing:
        raise fault(
            "paean calibrate",
            f"{missing.name} is not installed",
            "python -m pip install 'paean[calibrate]'",
        ) from missing
