"""Where benchmark results go, and the machine they were measured on."""

import json
import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "results"
PACKAGES = ("numpy", "scipy", "numba", "polars")


def machine() -> dict[str, Any]:
    """Return cores, processor, Python and package versions."""
    return {
        "machine": {
            "cores": os.cpu_count(),
            "processor": _processor(),
            "python": platform.python_version(),
            "packages": {name: version(name) for name in PACKAGES},
        }
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def write(name: str, value: dict[str, Any]) -> None:
    """Write one result as JSON."""
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(value, indent=2, sort_keys=True)
    (FOLDER / f"{name}.json").write_text(text + "\n")
