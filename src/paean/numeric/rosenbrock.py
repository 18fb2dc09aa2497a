"""Integrate a batch of stiff, smooth, autonomous systems, one column each, with Rodas4.

Rodas4 (Hairer & Wanner 1996, Solving Ordinary Differential Equations II, section IV.7) is a
stiffly accurate Rosenbrock method of order 4 with an embedded order 3. Every column keeps its
own time and step, all arithmetic is column by column, so a result does not depend on which
columns are integrated together. The Jacobian is exact (complex step), so the rates must be
analytic: plain operators, no ``max``, no ``abs``.

A system that cannot be integrated ends with a status, never with an exception.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import Floats

Rates = Callable[[Sequence[Any], Sequence[Any]], Sequence[Any]]

GAMMA = 0.25
STAGE = (
    (),
    (1.544,),
    (0.9466785280815826, 0.2557011698983284),
    (3.314825187068521, 2.896124015972201, 0.9986419139977817),
    (1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950),
)
COUPLING = (
    (),
    (-5.6688,),
    (-2.430093356833875, -0.2063599157091915),
    (-0.1073529058151375, -9.594562251023355, -20.47028614809616),
    (7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160),
    (8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136,
     -6.058818238834054),
)  # fmt: skip
SAFETY, SHRINK, GROW = 0.95, 0.2, 5.0
FIRST_STEP_DAYS = 1e-2
ATOL_SHARE = 0.3
LEAST_STEP_DAYS = 1e-10


class Status(IntEnum):
    """How the integration of one column ended."""

    DONE = 0
    STEP_TOO_SMALL = 1
    TOO_MANY_STEPS = 2
    CANCELLED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """Instant changes y <- scale * y + shift at given days, columns with their own days.

    ``days`` [events, columns], each column ascending; ``scale`` and ``shift``
    [events, states, columns]. An event after the last visit never happens.
    """

    days: Floats
    scale: Floats
    shift: Floats

    def some(self, columns: NDArray[Any] | slice) -> "Events":
        """Return the events of some of the columns."""
        return Events(
            days=self.days[:, columns],
            scale=self.scale[:, :, columns],
            shift=self.shift[:, :, columns],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectories:
    """States at the visits [visits, states, columns] and how each column ended [columns]."""

    states: Floats
    status: NDArray[np.int64]
    steps: NDArray[np.int64]


def no_events(states: int, columns: int) -> Events:
    """Return the absence of events for a batch of this shape."""
    nothing = np.empty((0, states, columns))
    return Events(days=np.empty((0, columns)), scale=nothing, shift=nothing)


def integrate(
    rates: Rates,
    start: Floats,
    constants: Floats,
    visits: Floats,
    events: Events,
    *,
    rtol: float = 1e-5,
    atol: float | None = None,
    most_steps: int = 100_000,
) -> Trajectories:
    """Return the states at each visit, from day 0 on.

    ``start`` [states, columns] at day 0; ``constants`` [constants, columns]; ``visits``
    [visits, columns] in days, each column ascending and not before 0. At one and the same day
    a visit sees the state before the event. A failed column holds NaN from where it failed.
    ``atol``, in the unit of each state, is ``ATOL_SHARE * rtol`` where not given: write states
    in units in which 1 is usual.
    """
    atol = ATOL_SHARE * rtol if atol is None else atol
    run = _Run(rates, start, constants, visits, events, rtol, atol)
    for _ in range(most_steps):
        if not run.advance():
            break
    return run.result()


class _Run:
    """The moving parts of one call of ``integrate``."""

    def __init__(
        self,
        rates: Rates,
        start: Floats,
        constants: Floats,
        visits: Floats,
        events: Events,
        rtol: float,
        atol: float,
    ) -> None:
        columns = start.shape[1]
        self.rates, self.constants, self.rtol, self.atol = rates, constants, rtol, atol
        self.visits = np.vstack([visits, np.full((1, columns), np.inf)])
        self.events = events
        self.event_days = np.vstack([events.days, np.full((1, columns), np.inf)])
        self.y = start.astype(np.float64).copy()
        self.day = np.zeros(columns)
        self.step = np.full(columns, FIRST_STEP_DAYS)
        self.visit = np.zeros(columns, dtype=np.int64)
        self.event = np.zeros(columns, dtype=np.int64)
        self.taken = np.zeros(columns, dtype=np.int64)
        self.status = np.full(columns, int(Status.TOO_MANY_STEPS), dtype=np.int64)
        self.seen = np.full((len(visits), *start.shape), np.nan)
        self.active = np.arange(columns)
        self._stop_here()

    def advance(self) -> bool:
        """Try one step for every active column; return whether any column is left."""
        i = self.active
        if not len(i):
            return False
        target = self._next_stop(i)
        left = target - self.day[i]
        step = np.minimum(self.step[i], left)
        last = self.step[i] >= left * (1 - 1e-12)
        with np.errstate(all="ignore"):
            y, error = rodas4_step(
                self.rates, self.y[:, i], self.constants[:, i], step, self.rtol, self.atol
            )
            factor = SAFETY * np.maximum(error, 1e-12) ** -0.25
        sound = np.isfinite(error) & np.all(np.isfinite(y), axis=0)
        accepted = sound & (error <= 1)
        factor = np.where(sound, np.clip(factor, SHRINK, GROW), SHRINK)
        proposed = step * factor
        # a step cut short by a stop says nothing against the longer one planned before
        proposed = np.where(accepted & last, np.maximum(proposed, self.step[i]), proposed)
        self.taken[i] += 1
        self.y[:, i] = np.where(accepted, y, self.y[:, i])
        self.day[i] = np.where(accepted, np.where(last, target, self.day[i] + step), self.day[i])
        self.step[i] = proposed
        failed = i[~accepted & (proposed < LEAST_STEP_DAYS)]
        self.status[failed] = int(Status.STEP_TOO_SMALL)
        self.active = np.setdiff1d(i, failed, assume_unique=True)
        self._stop_here()
        return bool(len(self.active))

    def result(self) -> Trajectories:
        """Return what has been seen."""
        return Trajectories(states=self.seen, status=self.status, steps=self.taken)

    def _next_stop(self, i: NDArray[np.int64]) -> Floats:
        return np.minimum(self.visits[self.visit[i], i], self.event_days[self.event[i], i])

    def _stop_here(self) -> None:
        """Record due visits, then apply due events, until none is due; retire the finished."""
        while len(i := self.active):
            at_visit = i[self.visits[self.visit[i], i] <= self.day[i]]
            self.seen[self.visit[at_visit], :, at_visit] = self.y[:, at_visit].T
            self.visit[at_visit] += 1
            finished = at_visit[self.visit[at_visit] == len(self.seen)]
            self.status[finished] = int(Status.DONE)
            self.active = i = np.setdiff1d(i, finished, assume_unique=True)
            due = self.event_days[self.event[i], i] <= self.day[i]
            at_event = i[due & (self.visits[self.visit[i], i] > self.day[i])]
            if not len(at_visit) and not len(at_event):
                return
            k = self.event[at_event]
            scale, shift = self.events.scale[k, :, at_event], self.events.shift[k, :, at_event]
            self.y[:, at_event] = scale.T * self.y[:, at_event] + shift.T
            self.event[at_event] += 1
            self.step[at_event] = FIRST_STEP_DAYS


def rodas4_step(
    rates: Rates, y: Floats, p: Floats, step: Floats, rtol: float, atol: float
) -> tuple[Floats, Floats]:
    """Return the states after one step of each column and its error, 1 at the tolerance."""
    inverse = 1.0 / step
    factors = _decompose(jacobian(rates, y, p), inverse / GAMMA)
    constants = list(p)
    u: list[Floats] = []
    z = y
    for stage in range(6):
        if stage < 5:
            z = y + sum((a * u[j] for j, a in enumerate(STAGE[stage])), np.zeros_like(y))
        else:
            z = z + u[4]
        slope = np.array(rates(list(z), constants), dtype=np.float64)
        for j, c in enumerate(COUPLING[stage]):
            slope = slope + (c * inverse) * u[j]
        u.append(_solve(factors, slope))
    after = z + u[5]
    scale = atol + rtol * np.maximum(np.abs(y), np.abs(after))
    return after, np.sqrt(_mean_of_rows((u[5] / scale) ** 2))


def jacobian(rates: Rates, y: Floats, p: Floats) -> Floats:
    """Return the exact Jacobian [states, states, columns] by the complex step."""
    tiny = 1e-30
    states, columns = y.shape
    found = np.empty((states, states, columns))
    constants = list(p)
    for j in range(states):
        moved: list[Any] = list(y)
        moved[j] = y[j] + 1j * tiny
        for i, rate in enumerate(rates(moved, constants)):
            found[i, j] = np.imag(rate) / tiny
    return found


def _mean_of_rows(table: Floats) -> Floats:
    """Return the mean over rows, added in a fixed order whatever the number of columns."""
    total = np.zeros(table.shape[1])
    for row in table:
        total = total + row
    return total / len(table)


def _decompose(jac: Floats, diagonal: Floats) -> Floats:
    """Return the LU factors of diagonal * I - J, column by column.

    No pivoting: the diagonal outweighs the rest at every accepted step, and a step at which
    it does not shows as an error or a NaN and is rejected.
    """
    a = -jac
    n = len(a)
    a[np.arange(n), np.arange(n)] += diagonal
    for k in range(n - 1):
        a[k + 1 :, k] /= a[k, k]
        a[k + 1 :, k + 1 :] -= a[k + 1 :, k, None] * a[None, k, k + 1 :]
    return a


def _solve(lu: Floats, right: Floats) -> Floats:
    x = right.copy()
    n = len(x)
    for k in range(n - 1):
        x[k + 1 :] -= lu[k + 1 :, k] * x[k]
    for k in range(n - 1, -1, -1):
        x[k] /= lu[k, k]
        x[:k] -= lu[:k, k] * x[k]
    return x
