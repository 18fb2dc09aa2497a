"""How long `paean predict` takes for 1,000 draws, start-up included; medians of three runs.

    python benchmarks/predict_speed.py

A design of three arms and 30 people, and one of four arms and 480 people, every arm simulated.
"""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from results import machine, write

ROOT = Path(__file__).parents[1]
STUDIES = {"3 arms, 30 people": "lamo_espinosa2016", "4 arms, 480 people": "miles2023"}


def seconds(study):
    command = [sys.executable, "-m", "paean.cli.main", "predict", "--json"]
    began = time.perf_counter()
    subprocess.run([*command, str(ROOT / f"protocols/{study}.toml")], check=True,
                   capture_output=True)  # fmt: skip
    return time.perf_counter() - began


def main():
    took = {name: round(median(seconds(s) for _ in range(3)), 1) for name, s in STUDIES.items()}
    write("predict_speed", {**machine(), "draws": 1000, "seconds": took})
    print(took)


if __name__ == "__main__":
    main()
