"""Back to sport, and what breaks again: return, re-injury, retear of a repaired tendon.

People go back once pain and structure allow it and they are cleared; the more is missing on that
day, the likelier it tears again. Days count from day 0, the day of injury in acute conditions.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, ndtri

from paean.numeric.streams import Floats, uniforms
from paean.simulate.body import body_of
from paean.simulate.clinic import ArmInTrial
from paean.simulate.course import run_course
from paean.simulate.population import Patients, choose
from paean.simulate.world import World
from paean.study.comparators import Surgery
from paean.study.source import Numbers
from paean.study.treatment import Arm, Physiotherapy

_AT_ONCE = 2_000  # people whose daily courses are held at a time
_EARLY_DAYS, _LATER_STEP = 84, 7
_YEAR = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """The day of return to sport [people], inf where none comes, and the deficit on that day."""

    day: Floats
    gap: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Setback:
    """Something that tore again: what it is called, who and on which day (inf: never)."""

    kind: str
    term: str
    day: Floats


def asks_for_return(world: World) -> bool:
    """Return whether the study follows the return to sport."""
    return any(outcome.is_return_to_sport for outcome in world.protocol.outcomes)


def returns(world: World, patients: Patients, arm: NDArray[np.int64]) -> Return:
    """Return when each of these people, in the arm of each, is back at sport."""
    people = len(arm)
    day, gap = np.full(people, np.inf), np.full(people, np.nan)
    for index in range(len(world.protocol.arms)):
        mine = np.flatnonzero(arm == index)
        for first in range(0, len(mine), _AT_ONCE):
            some = mine[first : first + _AT_ONCE]
            chosen = np.zeros(people, dtype=np.bool_)
            chosen[some] = True
            day[some], gap[some] = _ready(world, index, patients, chosen)
    drawn = uniforms(world.seed, "clearance for sport", patients.first, people)[0]
    sport = world.parameters.group("sport")
    delay = sport["delay_days"] * np.exp(sport["delay_log_sd"] * ndtri(drawn))
    return Return(day=np.ceil(day + delay), gap=gap)


def _ready(
    world: World, index: int, patients: Patients, chosen: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    return days_until_ready(
        world.parameters.of(chosen),
        world.protocol.arms[index],
        choose(patients, chosen),
        world.arms[index].of(chosen),
        world.protocol.schedule.end_days,
    )


def days_until_ready(
    parameters: Numbers, arm: Arm, patients: Patients, in_trial: ArmInTrial, end: float
) -> tuple[Floats, Floats]:
    """Return the first day on which pain and structure allow sport, and the deficit then.

    Inf and NaN where that day does not come until day ``end``.
    """
    days = _grid(end)
    grid = np.repeat(days[:, None], len(patients.usual_pain), axis=1)
    course = run_course(arm, parameters, patients, grid, in_trial)
    body = body_of(parameters.base.tissue)
    now = body.state(list(np.moveaxis(course.states, 1, 0)))
    constants = body.by_process(list(patients.constants))
    gap = np.broadcast_to(body.tissue.gap(now.tissue, constants.tissue), course.latent.shape)
    able = (10 * expit(course.latent) <= parameters["sport.pain_at_most"]) & (
        gap <= parameters["sport.gap_at_most"]
    )
    first, everyone = np.argmax(able, axis=0), np.arange(able.shape[1])
    ever = able[first, everyone]
    left = np.where(ever, gap[first, everyone], np.nan)
    return np.where(ever, days[first] * _pace(arm, parameters), np.inf), left


def _grid(end: float) -> Floats:
    early = np.arange(0.0, min(_EARLY_DAYS, end) + 1)
    return np.concatenate([early, np.arange(_EARLY_DAYS + _LATER_STEP, end + 1, _LATER_STEP)])


def _pace(arm: Arm, parameters: Numbers) -> float:
    """Return how the arm's exercises stretch or shorten the time to readiness."""
    lengthening = any(
        isinstance(t, Physiotherapy) and t.emphasis == "lengthening" for t in arm.treatments
    )
    return parameters.base["exercise.lengthening_time"] if lengthening else 1.0


def setbacks(
    world: World, patients: Patients, arm: NDArray[np.int64], back: Return | None
) -> Iterator[Setback]:
    """Yield re-injuries after a return to sport, and retears of repaired tendons."""
    if back is not None:
        yield Setback(kind="reinjury", term="re-injury", day=_reinjured(world, patients, back))
    for index, group in enumerate(world.protocol.arms):
        for treatment in group.treatments:
            if isinstance(treatment, Surgery) and treatment.procedure == "tendon_repair":
                torn = treatment.on_days[0] + _retorn(world, patients)
                day = np.where(arm == index, torn, np.inf)
                yield Setback(kind="retear", term="retear of the repaired tendon", day=day)


def _reinjured(world: World, patients: Patients, back: Return) -> Floats:
    """Return the day of a re-injury: early after return, the likelier the more is missing."""
    p, people = world.parameters, len(back.day)
    drawn = uniforms(world.seed, "re-injury", patients.first, people)[0]
    missing = np.nan_to_num(back.gap, nan=0.0) - p["sport.reinjury_usual_gap"]
    all_of_it = -np.log1p(-p["sport.reinjury_year"]) * np.exp(p["sport.reinjury_per_gap"] * missing)
    rate = np.log(2) / p["sport.reinjury_half_days"]
    share = -np.log(drawn) / all_of_it * (1 - np.exp(-rate * _YEAR))
    with np.errstate(divide="ignore"):
        after = np.where(share < 1, -np.log1p(-np.minimum(share, 1 - 1e-12)) / rate, np.inf)
    return np.asarray(np.ceil(back.day + after))


def _retorn(world: World, patients: Patients) -> Floats:
    """Return days from a repair to its retear: most in the first months, some ever after."""
    p, people = world.parameters, len(patients.usual_pain)
    early, when, late = uniforms(world.seed, "retear", patients.first, people, 3)
    rate = np.log(2) / p["surgery.retear_half_days"]
    soon = -np.log1p(-when * (1 - np.exp(-rate * _YEAR))) / rate
    later = _YEAR - np.log(late) / p["surgery.retear_later_per_year"] * _YEAR
    return np.asarray(np.ceil(np.where(early < p["surgery.retear_year"], soon, later)))
