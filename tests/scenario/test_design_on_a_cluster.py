"""`paean design --cluster`: a worker killed during the run loses nothing and doubles nothing.

Needs the extra `cluster`; without it these tests are skipped and say so.
"""

import json
import os
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from paean.cli.main import main

distributed = pytest.importorskip(
    "distributed", reason="dask.distributed is not installed: the extra `cluster`"
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

ROOT = Path(__file__).parents[2]
STUDY = ROOT / "benchmarks/six_visits.toml"
ASKED = ("--trials", "700", "--methods", "ancova", "--effect", "9")


def digests(folder: Path) -> dict[str, str]:
    files = [p for p in sorted(folder.rglob("*")) if p.is_file()]
    return {str(p.relative_to(folder)): sha256(p.read_bytes()).hexdigest() for p in files}


def test_a_cluster_writes_the_same_bytes_though_a_worker_is_killed(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    assert main(["design", str(STUDY), *ASKED, "--out", str(here)]) == 0
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        words = ["-m", "paean.cli.main", "design", str(STUDY), *ASKED, "--out", str(there)]
        running = subprocess.Popen(
            [sys.executable, *words, "--cluster", cluster.scheduler_address],
            stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )  # fmt: skip
        begun = there.with_name(f".{there.name}.paean-partial") / "trials"
        while running.poll() is None and not list(begun.glob("*.parquet")):
            time.sleep(0.02)
        still_running = running.poll() is None
        os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
        assert running.wait(timeout=400) == 0
    assert still_running  # else the kill came too late to show anything
    assert digests(there) == digests(here)
    found = json.loads((there / "design.json").read_text())
    assert found["trials"] == found["planned_trials"]  # nothing lost, nothing twice
