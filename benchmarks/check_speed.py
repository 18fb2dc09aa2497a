"""How fast `paean check` answers from the shell: one protocol, and 1,000 of them in one call.

The 1,000 files are the exemplary protocol, which states everything that a rule asks, each with
another name and every second one with a flaw, so that findings have to be placed. Medians of
several runs, start-up included. Run: .venv/bin/python benchmarks/check_speed.py
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from paean.check.example import exemplary_text
from paean.check.run import all_rules
from results import machine, write

PAEAN = [sys.executable, "-m", "paean.cli.main"]
ROOT = Path(__file__).parents[1]
MOST_ALONE_S, MOST_MANY_S, FILES = 0.5, 20.0, 1000


def seconds(*arguments: str, codes: tuple[int, ...] = (0,)) -> tuple[float, float]:
    """Return wall and processor time of one command, from the shell to its last line."""
    began, before = time.perf_counter(), _processor_seconds()
    done = subprocess.run([*PAEAN, *arguments], capture_output=True, check=False)
    took = time.perf_counter() - began
    if done.returncode not in codes:
        raise RuntimeError(done.stderr.decode())
    return took, _processor_seconds() - before


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def told(runs: list[tuple[float, float]], gate: float) -> dict[str, Any]:
    walls, processors = zip(*runs, strict=True)
    return {"wall": median(walls), "processor": median(processors), "runs": runs, "gate": gate}


def written(folder: Path, number: int) -> list[str]:
    """Write so many protocols and return their names."""
    text = exemplary_text()
    flawed = text.replace('role = "control"', 'role = "experimental"')
    for index in range(number):
        named = (flawed if index % 2 else text).replace('"exemplary"', f'"exemplary-{index}"', 1)
        (folder / f"protocol_{index:04d}.toml").write_text(named, encoding="utf-8")
    return [str(path) for path in sorted(folder.glob("*.toml"))]


def measured(runs: int) -> dict[str, Any]:
    one = str(ROOT / "protocols/miles2023.toml")
    alone = [seconds("check", one) for _ in range(2 * runs + 1)][1:]
    with tempfile.TemporaryDirectory() as name:
        files = written(Path(name), FILES)
        many = {
            form: [seconds("check", "--format", form, *files, codes=(1,)) for _ in range(runs)]
            for form in ("text", "json", "sarif")
        }
    return {
        "rules": len(all_rules()),
        "bytes_a_file": len(exemplary_text().encode("utf-8")),
        "one_protocol_s": told(alone, MOST_ALONE_S),
        "thousand_protocols_s": {form: told(took, MOST_MANY_S) for form, took in many.items()},
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    found = measured(parser.parse_args().runs)
    write("check_speed", machine() | found)
    print(f"one protocol: {found['one_protocol_s']['wall']:.2f} s, {found['rules']} rules")
    for form, took in found["thousand_protocols_s"].items():
        wall, processor = took["wall"], took["processor"]
        print(f"{FILES} protocols, {form}: {wall:.1f} s, {processor:.1f} s of processors")
