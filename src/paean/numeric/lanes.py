"""Integrate many small stiff systems quickly: 16 at a time in SIMD lanes, chunks on threads.

Every lane holds one system with its own day and step length; a lane whose system is finished
takes the next one. All lanes run through one compiled loop of constant length, so a result
depends neither on the lane, nor on the chunk, nor on the number of threads. Method, step
control, order of visits and events, and statuses are those of ``rosenbrock.integrate``.

This is the only home of numba: import this module only where numba may be needed.
"""

import math
import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from functools import cache
from itertools import islice
from typing import Any, NamedTuple, Protocol

import numpy as np
from llvmlite import ir
from numba import cfunc, njit, types
from numba.extending import intrinsic, overload

from paean.numeric.layout import LANES, align_stack
from paean.numeric.rosenbrock import (
    ATOL_SHARE,
    FIRST_STEP_DAYS,
    GROW,
    LEAST_STEP_DAYS,
    SAFETY,
    SHRINK,
    Events,
    Status,
    Trajectories,
)
from paean.numeric.streams import Floats

CHUNK = 2048
_DONE, _TOO_SMALL, _TOO_MANY, _CANCELLED = (
    int(Status.DONE), int(Status.STEP_TOO_SMALL), int(Status.TOO_MANY_STEPS),
    int(Status.CANCELLED),
)  # fmt: skip
_GOES_ON = -1
_CACHE_LINE_BYTES, _FLOAT_BYTES = 64, 8


class Step(Protocol):
    """A module written by ``generate.step_source``."""

    STATES: int
    CONSTANTS: int
    PREPARED: int
    prepare: Callable[[Any], list[Any]]
    step: Callable[[Any, float, float], None]


class Systems(NamedTuple):
    """What a chunk of systems starts from and meets, one system a row.

    ``scale`` and ``shift`` hold the states of one event after those of another.
    """

    start: Floats
    visits: Floats
    days: Floats
    scale: Floats
    shift: Floats


def integrate_lanes(
    step: Step,
    start: Floats,
    constants: Floats,
    visits: Floats,
    events: Events,
    *,
    rtol: float = 1e-5,
    atol: float | None = None,
    most_steps: int = 100_000,
    threads: int | None = None,
    chunk: int = CHUNK,
    progress: Callable[[int, int], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Trajectories:
    """Return the states at each visit, as ``rosenbrock.integrate`` does.

    Shapes as there. ``threads`` defaults to the processors at hand. Between chunks of
    ``chunk`` columns, ``progress(done, total)`` is called and ``cancel()`` asked; columns
    not begun by then end CANCELLED, their states NaN.
    """
    columns, atol = start.shape[1], ATOL_SHARE * rtol if atol is None else atol
    seen = np.empty((len(visits), step.STATES, columns))
    status = np.full(columns, _CANCELLED, dtype=np.int64)
    taken = np.zeros(columns, dtype=np.int64)
    address = compiled_step(step.step).address
    given = [_flat(t) for t in (start, visits, events.days, events.scale, events.shift)]
    result = _flat(seen)

    def run(first: int) -> int:
        last = min(first + chunk, columns)
        with np.errstate(all="ignore"):
            prepared = np.stack(step.prepare(constants[:, first:last]), axis=1)
        own = Systems._make(np.ascontiguousarray(table[:, first:last].T) for table in given)
        found = np.empty((last - first, len(result)))
        run_lanes(
            address, prepared, own, rtol, atol, most_steps, found, status[first:last],
            taken[first:last],
        )  # fmt: skip
        result[:, first:last] = found.T
        return last - first

    done = 0
    for count in _in_threads(run, range(0, columns, chunk), threads or processors(), cancel):
        done += count
        if progress is not None:
            progress(done, columns)
    seen[:, :, status == _CANCELLED] = np.nan
    return Trajectories(states=seen, status=status, steps=taken)


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _flat(table: Floats) -> Floats:
    """Return a table [..., columns] as one of two axes, in the one form that is compiled for."""
    table = np.require(table, np.float64, ["C", "W"])
    return table.reshape(math.prod(table.shape[:-1]), table.shape[-1])


def _in_threads(
    run: Callable[[int], int], firsts: range, threads: int, cancel: Callable[[], bool] | None
) -> Iterator[int]:
    """Run the chunks, two a thread at hand at any time, and yield what each returns."""
    waiting = iter(firsts)
    with ThreadPoolExecutor(threads) as pool:
        running = {pool.submit(run, first) for first in islice(waiting, 2 * threads)}
        while running:
            finished, running = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                yield future.result()
            if cancel is not None and cancel():
                waiting = iter(())
                finished |= {future for future in running if future.cancel()}
                running -= finished
            running |= {pool.submit(run, first) for first in islice(waiting, len(finished))}


@cache
def compiled_step(step: Callable[[Any, float, float], None], *, on_disk: bool = True) -> Any:
    """Return a generated step as machine code, compiled once and kept on disk."""
    signature = types.void(types.CPointer(types.float64), types.float64, types.float64)
    # "contract" only: fused multiply-add is safe, reordering is not, and NaN must stay NaN
    compiler = cfunc(signature, error_model="numpy", fastmath={"contract"}, cache=on_disk)
    return compiler(step)


@intrinsic
def _align_stack(_context: Any) -> Any:
    """Begin the frame of the calling function at a cache line."""

    def build(context: Any, builder: Any, _signature: Any, _given: Any) -> Any:
        place = builder.alloca(ir.ArrayType(ir.IntType(8), _CACHE_LINE_BYTES))
        place.align = _CACHE_LINE_BYTES
        # an empty instruction that seems to use the place keeps it from being optimised away
        used = ir.FunctionType(ir.VoidType(), [place.type])
        builder.call(ir.InlineAsm(used, "", "r", side_effect=True), [place])
        return context.get_dummy_value()

    return types.void(), build


@overload(align_stack, inline="always")
def _compiled_align_stack() -> Any:
    # numba hands an intrinsic its context by itself
    return lambda: _align_stack()  # pyright: ignore[reportCallIssue, reportUnknownLambdaType]


@intrinsic
def _call_step(_context: Any, _address: Any, _work: Any, _rtol: Any, _atol: Any) -> Any:
    """Call the compiled step at an address on the work space at another."""
    signature = types.void(types.intp, types.intp, types.float64, types.float64)

    def build(context: Any, builder: Any, _signature: Any, given: Any) -> Any:
        double = ir.DoubleType()
        pointer = double.as_pointer()
        function = ir.FunctionType(ir.VoidType(), [pointer, double, double]).as_pointer()
        address, work, rtol, atol = given
        called = builder.inttoptr(address, function)
        builder.call(called, [builder.inttoptr(work, pointer), rtol, atol])
        return context.get_dummy_value()

    return signature, build


_compile = njit(nogil=True, cache=True, error_model="numpy")


@_compile
def _work_space(rows: int) -> Floats:
    """Return rows of lanes that begin at a cache line."""
    raw = np.ones(rows * LANES + _CACHE_LINE_BYTES // _FLOAT_BYTES)
    skip = (-raw.ctypes.data % _CACHE_LINE_BYTES) // _FLOAT_BYTES
    return raw[skip : skip + rows * LANES]


@_compile
def _plan(day: Floats, target: Floats, planned: Floats, step: Floats, last: Floats) -> None:
    """Set the next step of every lane, cut short at the next visit or event."""
    for lane in range(LANES):
        left = target[lane] - day[lane]
        last[lane] = 1.0 if planned[lane] >= left * (1 - 1e-12) else 0.0
        step[lane] = min(planned[lane], left)


@_compile
def _judge(
    day: Floats, target: Floats, planned: Floats, step: Floats, last: Floats, squared: Floats,
    tries: Floats, stopped: Floats, most_steps: float,
) -> None:  # fmt: skip
    """Accept or reject every lane's step, plan the next; ``stopped`` marks who needs a look.

    Flags are numbers, so that the whole loop becomes packed instructions.
    """
    for lane in range(LANES):
        sound = squared[lane] < np.inf
        ok = squared[lane] <= 1.0
        end = ok and last[lane] > 0.0
        factor = SAFETY / np.sqrt(np.sqrt(np.sqrt(max(squared[lane], 1e-24))))
        factor = min(max(factor, SHRINK), GROW) if sound else SHRINK
        proposed = step[lane] * factor
        # a step cut short by a stop says nothing against the longer one planned before
        planned[lane] = max(proposed, planned[lane]) if end else proposed
        arrived = target[lane] if end else day[lane] + step[lane]
        day[lane] = arrived if ok else day[lane]
        tries[lane] += 1.0
        stopped[lane] = 1.0 if end or not ok or tries[lane] >= most_steps else 0.0


@_compile
def _stop(
    lane: int, c: int, day: float, marks: Any, work: Floats, of: Systems, seen: Floats
) -> tuple[float, bool]:
    """Record due visits, then apply due events; return the next stop, whether events were.

    ``marks[lane]`` counts the visits and events behind system ``c``. The next stop is -1
    after the last visit.
    """
    visit, event, moved = marks[lane, 0], marks[lane, 1], False
    states, last = of.start.shape[1], of.visits.shape[1]
    while visit < last and of.visits[c, visit] <= day:
        for i in range(states):
            seen[c, visit * states + i] = work[i * LANES + lane]
        visit += 1
    while visit < last and event < of.days.shape[1] and of.days[c, event] <= day:
        for i in range(states):
            at, k = i * LANES + lane, event * states + i
            work[at] = of.scale[c, k] * work[at] + of.shift[c, k]
        event += 1
        moved = True
    marks[lane, 0], marks[lane, 1] = visit, event
    if visit == last:
        return -1.0, moved
    due = of.days[c, event] if event < of.days.shape[1] else np.inf
    return np.minimum(of.visits[c, visit], due), moved


@_compile
def _load(lane: int, start: Floats, prepared: Floats, work: Floats, marks: Any) -> None:
    """Put a system, by its start and its prepared constants, into a lane."""
    states = len(start)
    for i in range(states):
        work[i * LANES + lane] = work[(states + 2 + i) * LANES + lane] = start[i]
    for i in range(len(prepared)):
        work[(2 * states + 2 + i) * LANES + lane] = prepared[i]
    marks[lane, 0], marks[lane, 1] = 0, 0


@_compile
def _restore(lane: int, states: int, work: Floats) -> None:
    """Put a lane back to where it was before the step."""
    for i in range(states):
        work[i * LANES + lane] = work[(states + 2 + i) * LANES + lane]


@_compile
def _verdict(accepted: bool, planned: float, target: float, exhausted: bool) -> int:
    """Return how a stopped lane ended, or ``_GOES_ON``."""
    if accepted and target < 0:
        return _DONE
    if not accepted and not planned >= LEAST_STEP_DAYS:
        return _TOO_SMALL
    return _TOO_MANY if exhausted else _GOES_ON


@_compile
def run_lanes(
    address: int, prepared: Floats, of: Systems, rtol: float, atol: float, most_steps: int,
    seen: Floats, status: Any, taken: Any,
) -> None:  # fmt: skip
    """Integrate systems, one a row of every table; ``seen`` takes visits after each other."""
    systems, states = of.start.shape
    work = _work_space(2 * states + 2 + prepared.shape[1])
    step = work[states * LANES : (states + 1) * LANES]
    squared = work[(states + 1) * LANES : (states + 2) * LANES]
    day, target, planned = np.zeros(LANES), np.zeros(LANES), np.zeros(LANES)
    last, stopped, tries = np.zeros(LANES), np.ones(LANES), np.zeros(LANES)
    system, marks = np.full(LANES, -1), np.zeros((LANES, 2), np.int64)
    waiting, left = 0, systems
    while left:
        for lane in range(LANES):
            if stopped[lane] == 0.0:
                continue
            c = system[lane]
            if c >= 0:
                accepted = squared[lane] <= 1.0
                if not accepted:
                    _restore(lane, states, work)
                if accepted and last[lane] > 0.0:
                    target[lane], moved = _stop(lane, c, day[lane], marks, work, of, seen)
                    planned[lane] = FIRST_STEP_DAYS if moved else planned[lane]
                ended = _verdict(accepted, planned[lane], target[lane], tries[lane] >= most_steps)
                if ended == _GOES_ON:
                    continue
                if ended != _DONE:
                    seen[c, marks[lane, 0] * states :] = np.nan
                status[c], taken[c] = ended, int(tries[lane])
                left -= 1
            # the lane is free: it takes the next system, or idles
            system[lane], target[lane], day[lane], tries[lane] = -1, np.inf, 0.0, 0.0
            planned[lane] = FIRST_STEP_DAYS
            while system[lane] < 0 and waiting < systems:
                c = waiting
                waiting += 1
                _load(lane, of.start[c], prepared[c], work, marks)
                stop, _ = _stop(lane, c, 0.0, marks, work, of, seen)
                if stop < 0:
                    status[c], taken[c] = _DONE, 0
                    left -= 1
                else:
                    system[lane], target[lane] = c, stop
        _plan(day, target, planned, step, last)
        _call_step(address, work.ctypes.data, rtol, atol)  # pyright: ignore[reportCallIssue]
        _judge(day, target, planned, step, last, squared, tries, stopped, most_steps)
