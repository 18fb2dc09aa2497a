"""Ten million virtual patients with 12 visits to Parquet, and their analysis, in one run.

Time per patient of the large run beside that of 1,000,000, peak memory of either, and the seconds
of an MMRM (all 12 visits, unstructured, Satterthwaite) streamed from the parts.
Run when the machine is quiet, with 25 GB of free disk for 10,000,000 people:
.venv/bin/python benchmarks/design_scale.py --people 10000000 --folder /a/large/disk
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from results import machine, write

STUDY = Path(__file__).parent / "two_years.toml"
SMALL = 1_000_000
GIB_PER_MILLION = 0.35


def measured(arguments: list[str]) -> dict[str, float]:
    """Return wall, processor seconds and peak memory of a child process."""
    began = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{arguments[0]} ended with {status}")
    return {
        "wall_seconds": time.perf_counter() - began,
        "processor_seconds": used.ru_utime + used.ru_stime,
        "peak_gib": used.ru_maxrss / 2**20,
    }


def simulated(people: int, out: Path) -> dict[str, Any]:
    paean = [sys.executable, "-m", "paean.cli.main", "simulate", str(STUDY)]
    found = measured([*paean, "--patients", str(people), "--out", str(out)])
    size = sum(p.stat().st_size for p in out.rglob("*.parquet")) / 2**30
    per = {
        "people": people,
        "wall_us_per_person": 1e6 * found["wall_seconds"] / people,
        "processor_us_per_person": 1e6 * found["processor_seconds"] / people,
        "gib_on_disk": size,
    }
    return {**found, **per}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000_000)
    parser.add_argument("--folder", default=tempfile.gettempdir())
    asked = parser.parse_args()
    free = shutil.disk_usage(asked.folder).free / 2**30
    if free < 2 * GIB_PER_MILLION * asked.people / 1e6:
        raise SystemExit(f"only {free:.0f} GiB of disk are free")
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        small = simulated(SMALL, Path(name) / "small")
        large = simulated(asked.people, Path(name) / "large")
        paean = [sys.executable, "-m", "paean.cli.main", "analyse", str(Path(name) / "large")]
        analysis = measured([*paean, "--stream", "--json"])
    by_wall = large["wall_us_per_person"] / small["wall_us_per_person"]
    by_processor = large["processor_us_per_person"] / small["processor_us_per_person"]
    found = {
        "small": small,
        "large": large,
        "analysis": analysis,
        "time_per_person_ratio_wall": by_wall,
        "time_per_person_ratio_processor": by_processor,
        "load_before": load,
        "gate_passed": abs(by_wall - 1) <= 0.25
        and large["peak_gib"] < 2
        and analysis["wall_seconds"] < 60,
    }
    write("design_scale", {**machine(), **found})
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
