"""Simulate a study of any size: fixed blocks on disk, chunks within them, resumable."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from paean import __version__
from paean.evidence.parameters import condition_parameters
from paean.files.cohort import close_cohort, has_block, write_block
from paean.files.folders import finish, growing_folder
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.simulate.severity import graded
from paean.simulate.tables import Tables
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import World, make_world
from paean.study.cohort import Origin
from paean.study.errors import fault

BLOCK = 50_000
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How to run here; none of it changes a result."""

    chunk: int = 25_000
    workers: int = 2
    progress: Progress | None = None


def world_of(path: Path, seed: int) -> tuple[World, bytes]:
    """Return the world of a protocol file and a seed, and the bytes of the file."""
    content = protocol_bytes(path)
    protocol = parse_protocol(content, str(path))
    known = graded(condition_parameters(protocol.condition.name), protocol.condition)
    return make_world(protocol, known, seed), content


def simulate_study(
    path: Path, out: Path, seed: int, people: int | None, effort: Effort, *, truth: bool = False
) -> int:
    """Write the cohort of a simulated study into the folder ``out``; return how many people."""
    world, content = world_of(path, seed)
    number = people_of(world, people)
    identity = identity_of(world, content, number, truth=truth)
    with growing_folder(out, identity) as growing:
        finish(out, grow_cohort(growing, world, content, number, effort, truth=truth))
    return number


def people_of(world: World, people: int | None) -> int:
    """Return how many people to simulate: as asked, else as the protocol randomises."""
    number = world.protocol.sample_size.randomised if people is None else people
    if number < 1:
        raise fault("--patients", f"{number} people cannot be simulated", "give at least 1")
    return number


def identity_of(world: World, content: bytes, people: int, *, truth: bool) -> dict[str, object]:
    """Return what a cohort depends on; two runs that share it write the same bytes."""
    return {
        "protocol_sha256": digest(content),
        "seed": world.seed,
        "people": people,
        "truth": truth,
        "parameters": world.parameters.base.version,
        "version": __version__,
    }


def grow_cohort(
    folder: Path, world: World, content: bytes, people: int, effort: Effort, *, truth: bool
) -> dict[str, object]:
    """Write all blocks that are not there yet; return the header of the whole."""
    details = {
        "seed": str(world.seed),
        "people": str(people),
        "parameters": world.parameters.base.version,
        "version": __version__,
    }
    origin = Origin(kind="simulated", details=details)
    blocks = list(_stretches(0, people, BLOCK))
    with ThreadPoolExecutor(effort.workers) as pool, ThreadPoolExecutor(1) as writer:
        writing: Future[None] | None = None
        begun: deque[tuple[int, list[Future[Tables]]]] = deque()
        for number, (first, size) in enumerate(blocks):
            if not has_block(folder, number):
                chunks = _stretches(first, size, effort.chunk)
                parts = [
                    pool.submit(simulate_stretch, world, *chunk, truth=truth) for chunk in chunks
                ]
                begun.append((number, parts))
            last = number == len(blocks) - 1
            # one block is begun ahead, so that no worker waits for the slowest of a block, and
            # one is written while the next is simulated
            while begun and (last or len(begun) > 1):
                ready, parts = begun.popleft()
                tables = _joined([part.result() for part in parts])
                if writing is not None:
                    writing.result()
                writing = writer.submit(write_block, folder, ready, tables, origin)
                if effort.progress is not None:
                    done, size_done = blocks[ready]
                    effort.progress(done + size_done, people)
        if writing is not None:
            writing.result()
    return close_cohort(folder, len(blocks), origin, content, digest(content))


def _joined(parts: list[Tables]) -> Tables:
    return {name: pl.concat([part[name] for part in parts]) for name in parts[0]}


def _stretches(first: int, total: int, size: int) -> Iterator[tuple[int, int]]:
    for start in range(0, total, size):
        yield first + start, min(size, total - start)
