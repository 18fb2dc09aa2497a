"""Kill `paean design` with SIGKILL at random moments; the restart must end in identical bytes.

Also, where dask.distributed is installed (extra `cluster`), kill one worker of a local cluster
during the run. Run: .venv/bin/python benchmarks/design_kill.py [--kills 20]
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from results import machine, write

STUDY = Path(__file__).parent / "six_visits.toml"
PAEAN = [sys.executable, "-m", "paean.cli.main", "design", str(STUDY), "--trials", "600"]


def digests(folder: Path) -> dict[str, str]:
    return {
        str(p.relative_to(folder)): sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def run(out: Path, *more: str) -> float:
    began = time.perf_counter()
    subprocess.run([*PAEAN, "--out", str(out), *more], check=True, capture_output=True)
    return time.perf_counter() - began


def killed_run(out: Path, moments: list[float]) -> int:
    """Return how many kills struck a run that was still going, until one ends by itself."""
    struck = 0
    for seconds in moments:
        process = subprocess.Popen(
            [*PAEAN, "--out", str(out)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            struck += 1
    run(out)
    return struck


def cluster_run(folder: Path) -> dict[str, str] | None:
    """Return the digests of a run on a local cluster of which one worker process was killed."""
    try:
        from distributed import LocalCluster
    except ImportError:
        return None
    out = folder / "cluster"
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        process = subprocess.Popen(
            [*PAEAN, "--out", str(out), "--cluster", cluster.scheduler_address],
            stdout=subprocess.DEVNULL,
        )
        partial = out.with_name(f".{out.name}.paean-partial") / "trials"
        while process.poll() is None and not list(partial.glob("*.parquet")):
            time.sleep(0.05)
        victim = next(iter(cluster.workers.values()))
        os.kill(victim.pid, signal.SIGKILL)
        if process.wait(timeout=500) != 0:
            raise SystemExit("the run on the cluster did not end well")
    return digests(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(folder / "warm")
        length = run(folder / "whole")
        wanted = digests(folder / "whole")
        chance = random.Random(7)
        struck, same, number = 0, True, 0
        while struck < asked.kills:
            out = folder / f"killed-{number}"
            moments = [chance.uniform(0.1, length) for _ in range(4)]
            struck += killed_run(out, moments[: asked.kills - struck])
            same = same and digests(out) == wanted
            number += 1
        on_cluster = cluster_run(folder)
    found = {
        "kills_that_struck": struck,
        "runs_restarted": number,
        "identical_bytes": same,
        "files": len(wanted),
        "seconds_of_a_whole_run": length,
        "cluster_with_a_worker_killed": (
            "not installed" if on_cluster is None else on_cluster == wanted
        ),
    }
    write("design_kill", {**machine(), **found})
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
