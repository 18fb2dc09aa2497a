"""Fit the simulator to published trials and write the draws with their manifest."""

import json
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl

from paean.evidence.parameters import condition_parameters, reference_parameters
from paean.files.folders import write_whole
from paean.study.errors import fault
from paean.study.published import PublishedTrial

KNEE = "knee_osteoarthritis"
FITTED = (KNEE, "discogenic_back_pain", "diabetic_neuropathy")


def fitted_to(
    trials: Sequence[PublishedTrial], effort: dict[str, int], condition: str = KNEE
) -> Any:
    """Return the shipment of a fit of a condition to these trials.

    PaeanError for a condition without a fit, and where JAX or numpyro (extra ``calibrate``)
    cannot be imported.
    """
    if condition not in FITTED:
        raise fault("--condition", f"{condition} has no fit", f"use one of {', '.join(FITTED)}")
    ship = _heavy("ship")
    asked = ship.Effort(**effort)
    if condition == KNEE:
        return ship.calibrate(reference_parameters(), asked, trials)
    other = _heavy("ship_condition")
    known = condition_parameters(condition)
    return other.calibrate_condition(condition, known, asked, tuple(trials))


def ensure_fitter() -> None:
    """Raise PaeanError where JAX or numpyro (extra ``calibrate``) cannot be imported."""
    _heavy("ship")


def calibrate_into(
    out: Path,
    effort: dict[str, int],
    trials: Sequence[PublishedTrial],
    condition: str = KNEE,
) -> dict[str, Any]:
    """Write draws, prior draws and manifest into the folder ``out``; return the manifest."""
    shipment = fitted_to(trials, effort, condition)
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


def _heavy(name: str) -> Any:
    """Return a module that fits; JAX is 370 MB that users do not need, so it is an extra."""
    try:
        return import_module(f"paean.simulate.calibration.{name}")
    except ImportError as missing:
        raise fault(
            "paean calibrate",
            f"{missing.name} is not installed",
            "python -m pip install 'paean[calibrate]'",
        ) from missing
