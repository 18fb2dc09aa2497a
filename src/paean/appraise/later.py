"""After the last visit: differences wane, knees are replaced, people die."""

from dataclasses import dataclass
from math import ceil

import numpy as np

from paean.appraise.cycles import cycle_weights
from paean.appraise.discounting import discount
from paean.appraise.markov import chain, occupancy
from paean.appraise.mortality import Mortality
from paean.numeric.streams import Floats
from paean.study.valuation import Downstream, Waning

_STEPS_A_YEAR = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """Discounted years in each state from the last visit to the horizon, and operations.

    Each [draws]; years are discounted as effects, operations as costs. ``own_knee`` [cycles + 1]
    is the mean share alive with their own knee at ``at_years`` since the last visit.
    """

    knee_years: Floats
    replaced_years: Floats
    revised_years: Floats
    replacements: Floats
    revisions: Floats
    own_knee: Floats
    at_years: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From the last visit to the horizon, for people of an age, at two rates of discount."""

    begin_years: float
    end_years: float
    age_years: float
    rate_costs: float
    rate_effects: float


def tail(
    span: Span, down: Downstream | None, mortality: Mortality, chances: Floats, ratio: float
) -> Tail:
    """Return what happens to knees after the last visit, for each draw of the yearly chance.

    ``chances`` [draws] of knee replacement a year, multiplied by the hazard ``ratio``. States: own
    knee, replaced, revised, dead. Cycles are a year or a little less, so that they fill the span.
    """
    length = max(0.0, span.end_years - span.begin_years)
    cycles = max(1, ceil(length - 1e-9))
    step = length / cycles
    dies = mortality.yearly(span.age_years + span.begin_years, cycles)
    replaced = 1 - (1 - chances) ** (step * ratio)
    revised = 1 - (1 - (down.revision_per_year if down else 0.0)) ** step
    moves = _moves(1 - (1 - dies) ** step, replaced, revised)
    seen = occupancy(chain(moves, np.array([1.0, 0.0, 0.0, 0.0])), cycles)
    at = step * np.arange(cycles + 1, dtype=np.float64)
    worth = cycle_weights(cycles) * step * discount(span.begin_years + at, span.rate_effects)
    middle = discount(span.begin_years + at[:-1] + step / 2, span.rate_costs)
    alive = 1 - moves[:, :, 0, 3]
    years = np.einsum("dks,k->ds", seen[:, :, :3], worth)
    return Tail(
        knee_years=years[:, 0],
        replaced_years=years[:, 1],
        revised_years=years[:, 2],
        replacements=np.einsum("dk,dk,k->d", seen[:, :-1, 0], alive * replaced[:, None], middle),
        revisions=np.einsum("dk,dk,k->d", seen[:, :-1, 1], alive * revised, middle),
        own_knee=seen[:, :, 0].mean(axis=0),
        at_years=at,
    )


def _moves(dies: Floats, replaced: Floats, revised: float) -> Floats:
    draws, cycles = len(replaced), len(dies)
    moves = np.zeros((draws, cycles, 4, 4))
    lives = 1 - dies[None, :]
    moves[:, :, 0, 1] = lives * replaced[:, None]
    moves[:, :, 0, 0] = lives * (1 - replaced[:, None])
    moves[:, :, 1, 2] = lives * revised
    moves[:, :, 1, 1] = lives * (1 - revised)
    moves[:, :, 2, 2] = lives
    moves[:, :, :3, 3] = dies[None, :, None]
    moves[:, :, 3, 3] = 1
    return moves


def waning_years(waning: Waning, span: Span, tail_of: Tail) -> float:
    """Return how many discounted years a difference of 1 at the last visit is worth.

    It counts while people live with their own knee, and wanes as stated until the horizon.
    """
    length = max(0.0, span.end_years - span.begin_years)
    if waning.kind == "none" or length == 0:
        return 0.0
    t = np.linspace(0.0, length, max(2, ceil(length * _STEPS_A_YEAR)) + 1)
    time = waning.duration_years or 1.0
    if waning.kind == "linear":
        left = np.maximum(0.0, 1 - t / time)
    elif waning.kind == "exponential":
        left = 0.5 ** (t / time)
    else:
        left = np.ones_like(t)
    here = np.interp(t, tail_of.at_years, tail_of.own_knee)
    return float(np.trapezoid(left * here * discount(span.begin_years + t, span.rate_effects), t))
