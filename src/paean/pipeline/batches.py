"""Batches of trials over threads or a cluster, each written once and kept over any interruption."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl

from paean.files.cohort import has_block, write_block
from paean.pipeline.trials import Recipe, run_batch
from paean.study.cohort import Origin
from paean.study.errors import fault

TRIALS = "trials"
_ORIGIN = Origin(kind="simulated")
_PEOPLE_AT_ONCE = 30_000
_TRIES_ON_A_CLUSTER = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """Where batches run; none of it changes a result. ``cluster`` is a scheduler's address."""

    threads: int = 2
    cluster: str | None = None
    progress: Callable[[int, int], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Trials ``first`` onwards of one recipe, under their number in the folder."""

    number: int
    recipe: Recipe
    first: int
    trials: int


def batches_of(recipes: tuple[Recipe, ...], people: int) -> list[Batch]:
    """Return the batches of all recipes, one after another."""
    found: list[Batch] = []
    for recipe in recipes:
        step = max(1, _PEOPLE_AT_ONCE // (recipe.people or people))
        found += [
            Batch(
                number=len(found) + i,
                recipe=recipe,
                first=first,
                trials=min(step, recipe.trials - first),
            )
            for i, first in enumerate(range(0, recipe.trials, step))
        ]
    return found


def run_batches(folder: Path, batches: list[Batch], workers: Workers) -> None:
    """Write every batch that the folder lacks."""
    left = [batch for batch in batches if not has_block(folder, batch.number)]
    done = len(batches) - len(left)
    each = _on_threads if workers.cluster is None else _on_cluster
    for batch, rows in each(left, workers):
        write_block(folder, batch.number, {TRIALS: rows}, _ORIGIN)
        done += 1
        if workers.progress is not None:
            workers.progress(done, len(batches))


def read_batches(folder: Path, batches: list[Batch], recipe: Recipe) -> pl.DataFrame:
    """Return the rows of a recipe as far as they were written."""
    mine = [
        pl.read_parquet(folder / TRIALS / f"{b.number:05d}.parquet")
        for b in batches
        if b.recipe == recipe and has_block(folder, b.number)
    ]
    return pl.concat(mine) if mine else pl.DataFrame()


def _on_threads(left: list[Batch], workers: Workers) -> Iterator[tuple[Batch, pl.DataFrame]]:
    with ThreadPoolExecutor(workers.threads) as pool:
        begun: deque[tuple[Batch, Any]] = deque()
        waiting = deque(left)
        try:
            while waiting or begun:
                while waiting and len(begun) <= workers.threads:
                    batch = waiting.popleft()
                    task = pool.submit(run_batch, batch.recipe, batch.first, batch.trials)
                    begun.append((batch, task))
                batch, task = begun.popleft()
                yield batch, task.result()
        finally:
            for _, task in begun:
                task.cancel()


def _on_cluster(left: list[Batch], workers: Workers) -> Iterator[tuple[Batch, pl.DataFrame]]:
    try:
        cluster = import_module("distributed")  # optional: the extra `cluster`
    except ImportError:
        raise fault(
            "--cluster", "dask.distributed is not installed", "pip install 'paean[cluster]'"
        ) from None
    with cluster.Client(workers.cluster) as client:
        tasks = {
            client.submit(
                run_batch, b.recipe, b.first, b.trials, pure=False, retries=_TRIES_ON_A_CLUSTER
            ): b
            for b in left
        }
        for task, rows in cluster.as_completed(list(tasks), with_results=True):
            yield tasks[task], rows
