"""Options compared: all at once, in words where a ratio would mislead, over all draws."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from paean.numeric.streams import Floats
from paean.study.errors import fault

Standing = Literal["on the frontier", "dominated", "extendedly dominated"]
_SAME = 1e-12


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Costs and effects (QALYs) of named options over draws, each [draws, options]."""

    names: tuple[str, ...]
    costs: Floats
    effects: Floats

    def __post_init__(self) -> None:
        """Refuse tables that do not fit each other, or gaps in them."""
        width = len(self.names)
        if self.costs.shape != self.effects.shape or self.costs.shape[1:] != (width,):
            raise fault("options", "costs, effects and names differ in shape", "one column each")
        if not (np.isfinite(self.costs).all() and np.isfinite(self.effects).all()):
            raise fault("options", "a cost or an effect is no number", "leave the draw out")

    def net_benefit(self, threshold: float) -> Floats:
        """Return threshold x effect - cost, [draws, options]."""
        return threshold * self.effects - self.costs


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One option of a fully incremental analysis.

    ``against`` is the option before it on the frontier; ``ratio`` exists only there, and is
    never negative. ``verdict`` says in words what a ratio would hide.
    """

    option: str
    cost: float
    effect: float
    standing: Standing
    against: str | None
    more_cost: float | None
    more_effect: float | None
    ratio: float | None
    verdict: str


def compare(names: tuple[str, ...], costs: ArrayLike, effects: ArrayLike) -> tuple[Compared, ...]:
    """Return the fully incremental analysis of mean costs and effects, by rising effect.

    Options of equal effect and cost stand side by side: the first of them is kept.
    """
    cost, effect = np.asarray(costs, np.float64), np.asarray(effects, np.float64)
    order = sorted(range(len(names)), key=lambda j: (effect[j], cost[j], j))
    frontier = _frontier(order, cost, effect)
    dominated = {j: d for j in order if (d := _dominator(j, order, cost, effect)) is not None}
    rows: list[Compared] = []
    for j in order:
        if j in frontier:
            place = frontier.index(j)
            before = frontier[place - 1] if place else None
            rows.append(_on_frontier(names, j, before, cost, effect, dominated_by(dominated, j)))
        else:
            rows.append(_off_frontier(names, j, dominated.get(j), cost, effect, frontier))
    return tuple(rows)


def dominated_by(dominated: dict[int, int], j: int) -> tuple[int, ...]:
    """Return the options that option ``j`` dominates."""
    return tuple(other for other, by in dominated.items() if by == j)


def _dominator(j: int, order: list[int], cost: Floats, effect: Floats) -> int | None:
    """Return an option that costs no more and does no less, and is better in one of the two."""
    for i in sorted(order, key=lambda k: cost[k]):
        if i == j:
            continue
        no_worse = cost[i] <= cost[j] + _SAME and effect[i] >= effect[j] - _SAME
        better = cost[i] < cost[j] - _SAME or effect[i] > effect[j] + _SAME
        if no_worse and (better or i < j):
            return i
    return None


def _frontier(order: list[int], cost: Floats, effect: Floats) -> list[int]:
    kept = [j for j in order if _dominator(j, order, cost, effect) is None]
    while True:
        ratios = [(cost[b] - cost[a]) / (effect[b] - effect[a]) for a, b in pairwise(kept)]
        falls = [k for k in range(1, len(ratios)) if ratios[k] < ratios[k - 1]]
        if not falls:
            return kept
        kept.pop(falls[0])


def _on_frontier(
    names: tuple[str, ...],
    j: int,
    before: int | None,
    cost: Floats,
    effect: Floats,
    beats: tuple[int, ...],
) -> Compared:
    beaten = ", ".join(names[k] for k in beats)
    if before is None:
        words = (
            f"dominant: costs no more and does no less than {beaten}" if beaten else "least effect"
        )
        return Compared(
            option=names[j], cost=float(cost[j]), effect=float(effect[j]),
            standing="on the frontier", against=None, more_cost=None, more_effect=None,
            ratio=None, verdict=words,
        )  # fmt: skip
    more_cost, more = float(cost[j] - cost[before]), float(effect[j] - effect[before])
    ratio = more_cost / more
    words = f"{ratio:,.0f} per QALY against {names[before]}"
    if beaten:
        words += f"; dominates {beaten}"
    return Compared(
        option=names[j], cost=float(cost[j]), effect=float(effect[j]),
        standing="on the frontier", against=names[before], more_cost=more_cost,
        more_effect=more, ratio=ratio, verdict=words,
    )  # fmt: skip


def _off_frontier(
    names: tuple[str, ...],
    j: int,
    by: int | None,
    cost: Floats,
    effect: Floats,
    frontier: list[int],
) -> Compared:
    standing: Standing = "dominated" if by is not None else "extendedly dominated"
    if by is not None:
        same = abs(cost[by] - cost[j]) <= _SAME and abs(effect[by] - effect[j]) <= _SAME
        words = (
            f"the same as {names[by]}"
            if same
            else f"dominated: {names[by]} does no less and costs no more"
        )
    else:
        below = max((k for k in frontier if effect[k] < effect[j]), key=lambda k: effect[k])
        above = min((k for k in frontier if effect[k] > effect[j]), key=lambda k: effect[k])
        words = (
            f"extendedly dominated: a mix of {names[below]} and {names[above]} does the same for "
            "less"
        )
    return Compared(
        option=names[j], cost=float(cost[j]), effect=float(effect[j]), standing=standing,
        against=None, more_cost=None, more_effect=None, ratio=None, verdict=words,
    )  # fmt: skip


def acceptability(options: Options, thresholds: ArrayLike) -> Floats:
    """Return how often each option has the most net benefit, [thresholds, options].

    Options that tie in a draw share it.
    """
    found = [_best_share(options.net_benefit(float(t))) for t in np.atleast_1d(thresholds)]
    return np.array(found)


def _best_share(benefit: Floats) -> Floats:
    best = benefit >= benefit.max(axis=1, keepdims=True) - _SAME
    return np.asarray((best / best.sum(axis=1, keepdims=True)).mean(axis=0), np.float64)


def best_on_average(options: Options, thresholds: ArrayLike) -> tuple[int, ...]:
    """Return the option of the most mean net benefit at each threshold; the first of a tie.

    The acceptability of these options is the acceptability frontier.
    """
    return tuple(
        int(np.argmax(options.net_benefit(float(t)).mean(axis=0)))
        for t in np.atleast_1d(thresholds)
    )


def switch_points(options: Options, thresholds: ArrayLike) -> tuple[float, ...]:
    """Return the thresholds, of an ascending grid, at which another option becomes the best."""
    grid = np.atleast_1d(np.asarray(thresholds, np.float64))
    best = best_on_average(options, grid)
    return tuple(float(grid[k]) for k in range(1, len(best)) if best[k] != best[k - 1])
