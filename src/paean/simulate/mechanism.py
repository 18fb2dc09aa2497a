"""What goes on inside: mean and spread of the latent states over time, by arm."""

from collections.abc import Iterator

import numpy as np
import polars as pl
from scipy.special import expit

from paean.numeric.streams import Floats
from paean.simulate.body import Body, body_of, resting_m2
from paean.simulate.clinic import ArmInTrial
from paean.simulate.course import Course, run_course
from paean.simulate.population import draw_patients, mean_flare_points
from paean.simulate.product import secretome
from paean.simulate.world import World
from paean.study.treatment import Arm, Saline
from paean.study.truth import SHAM_ONLY, UNTREATED

_PEOPLE = 200
_SALINE = Saline(kind="saline", on_days=(0.0,))


def mechanism(world: World, people: int) -> pl.DataFrame:
    """Return mean, 10th and 90th percentile of each latent quantity by arm and day.

    The people are the first of the study, at most 200; each goes through every arm, through
    sham alone and through nothing at all, and the pain of these two includes mean flares.
    Columns arm, day, quantity, mean, low, high.
    """
    protocol, people = world.protocol, min(people, _PEOPLE)
    patients = draw_patients(protocol, world.parameters, world.applicants, world.seed, 0, people)
    days = _days(protocol.schedule.end_days)
    grid = np.repeat(days[:, None], people, axis=1)
    sham = Arm(name=SHAM_ONLY, label="Sham alone", role="control", planned=1, treatments=(_SALINE,))
    strongest = max(float(one.sham_strength) for one in world.arms)
    cases = list(zip(protocol.arms, world.arms, strict=True))
    cases += [(sham, ArmInTrial(sham_strength=strongest, natural=world.arms[0].natural))]
    flares = mean_flare_points(world.parameters)
    rows: list[pl.DataFrame] = []
    body = body_of(world.parameters.base.tissue)
    for arm, in_trial in cases:
        course = run_course(arm, world.parameters, patients, grid, in_trial)
        for quantity, values in _quantities(body, course, patients.constants):
            # beside observed means the sham course carries the flares that they carry
            more = flares if arm is sham and quantity == "pain" else 0.0
            rows.append(_summary(arm.name, days, quantity, values + more))
    untreated = np.repeat(patients.usual_pain[None, :], len(days), axis=0) + flares
    rows.append(_summary(UNTREATED, days, "pain", untreated))
    return pl.concat(rows)


def true_effects(world: World, potential: pl.DataFrame) -> dict[str, float]:
    """Return the true difference of each estimand of means, on its outcome's scale."""
    table = potential.group_by("outcome", "visit", "arm").agg(pl.col("score").mean())
    mean = {(outcome, visit, arm): score for outcome, visit, arm, score in table.iter_rows()}
    return {
        e.name: float(
            mean[(e.variable.outcome, e.variable.visit, e.treatment)]
            - mean[(e.variable.outcome, e.variable.visit, e.comparator)]
        )
        for e in world.protocol.estimands
        if e.summary == "difference_in_means" and e.variable.outcome in world.lines
    }


def _days(end: float) -> Floats:
    early = np.array([0, 1, 2, 4, 7, 10, 14, 21, 28, 42, 56, 70, 84])
    later = np.arange(112, end, 28.0)
    return np.array([*early[early < end], *later[later < end], end], dtype=np.float64)


def _quantities(body: Body, course: Course, constants: Floats) -> Iterator[tuple[str, Floats]]:
    now = body.state(list(np.moveaxis(course.states, 1, 0)))
    k = body.by_process(list(constants))
    yield "pain", 10 * expit(course.latent)
    yield "cells", now.product.fast_cells + now.product.slow_cells
    yield "secretome", secretome(now.product, now.inflammation.pro_inflammatory, k.product)
    yield "pro_inflammatory", now.inflammation.pro_inflammatory
    yield "anti_inflammatory", now.inflammation.anti_inflammatory
    yield "m1", now.inflammation.m1
    yield "m2", now.inflammation.m2 / resting_m2(k.inflammation)
    yield from now.tissue._asdict().items()
    yield "peripheral", now.nociception.peripheral
    yield "central", now.nociception.central


def _summary(arm: str, days: Floats, quantity: str, values: Floats) -> pl.DataFrame:
    low, high = np.nanquantile(values, [0.1, 0.9], axis=1)
    return pl.DataFrame(
        {
            "arm": [arm] * len(days),
            "day": days,
            "quantity": [quantity] * len(days),
            "mean": np.nanmean(values, axis=1),
            "low": low,
            "high": high,
        }
    )
