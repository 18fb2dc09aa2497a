"""Allocate, treat, follow, observe: from a Protocol to a stretch of a Cohort and its Truth."""

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats
from paean.simulate.clinic import visit_days
from paean.simulate.course import Course, run_course
from paean.simulate.population import Patients, choose, draw_patients
from paean.simulate.tables import (
    Group,
    Tables,
    felt,
    frame,
    observe_group,
    observed_tables,
)
from paean.simulate.world import World
from paean.study.allocation import allocate
from paean.study.truth import POTENTIAL


def simulate_stretch(world: World, first: int, people: int, *, truth: bool = False) -> Tables:
    """Return the four tables of people ``first`` onwards, and ``truth`` if asked for.

    Truth holds every person's score under every arm, without reading error, had nobody left.
    In a within-patient design each person counts once and gives a subject to every arm.
    """
    protocol = world.protocol
    patients = draw_patients(
        protocol, world.parameters, world.applicants, world.seed, first, people
    )
    days = visit_days(protocol, world.seed, patients)
    within = protocol.study.design == "within_patient"
    drawn = allocate(protocol, world.seed, first, people)
    sides = range(len(protocol.arms)) if within else (None,)
    parts: list[Tables] = []
    came: NDArray[np.bool_] | None = None
    for side in sides:
        group = Group(
            patients=patients,
            days=days,
            arm=drawn if side is None else np.full(people, side),
            subject=_subjects(first, people, side, len(protocol.arms)),
            side=side,
        )
        latent, status = _courses(world, group)
        seen = observe_group(world, group, latent, came)
        came = seen.attended if came is None else came
        parts.append(observed_tables(world, group, seen, status))
    tables = {name: pl.concat([part[name] for part in parts]) for name in parts[0]}
    for name, order in _ORDER.items():
        tables[name] = tables[name].sort(order)
    if within:
        for name in ("subjects", "assessments", "events"):
            tables[name] = tables[name].sort("subject", maintain_order=True)
    if truth:
        tables["truth"] = _truth(world, patients, days, first)
    return tables


# all else is made in the order of the subjects
_ORDER = {
    "treatments": ["subject", "day", "kind"],
}


def _subjects(first: int, people: int, side: int | None, arms: int) -> NDArray[np.int64]:
    """Return subject numbers from 1; within patients every side is a subject of its own."""
    person = np.arange(first, first + people)
    return person + 1 if side is None else person * arms + side + 1


def _courses(world: World, group: Group) -> tuple[Floats, NDArray[np.int64]]:
    """Return latent pain [visits, people] under each person's own arm, and how it ended."""
    latent = np.full(group.days.shape, np.nan)
    status = np.zeros(len(group.arm), dtype=np.int64)
    for index in range(len(world.protocol.arms)):
        mine = group.arm == index
        if np.any(mine):
            course = _course(world, index, group.patients, group.days, mine)
            latent[:, mine], status[mine] = course.latent, course.status
    return latent, status


def _course(
    world: World, index: int, patients: Patients, days: Floats, chosen: NDArray[np.bool_]
) -> Course:
    return run_course(
        world.protocol.arms[index],
        world.parameters.of(chosen),
        choose(patients, chosen),
        days[:, chosen],
        world.arms[index].of(chosen),
    )


def _truth(world: World, patients: Patients, days: Floats, first: int) -> pl.DataFrame:
    """Return every person's score under every arm at every visit, had nobody left.

    Flares, rescue, bounds and rounding are in it; the error of the rating is not.
    """
    protocol, people = world.protocol, len(patients.usual_pain)
    within = protocol.study.design == "within_patient"
    parts = [frame({name: [] for name in POTENTIAL}, POTENTIAL)]
    for index, arm in enumerate(protocol.arms):
        side = index if within else None
        subject = _subjects(first, people, side, len(protocol.arms))
        group = Group(
            patients=patients,
            days=days,
            arm=np.full(people, index),
            subject=subject,
            side=side,
        )
        everyone = np.ones(people, dtype=np.bool_)
        latent = _course(world, index, patients, days, everyone).latent
        seen = observe_group(world, group, latent)
        parts.extend(
            frame(
                {
                    "subject": subject.astype(np.uint32),
                    "arm": pl.repeat(arm.name, people, eager=True),
                    "visit": pl.repeat(visit.name, people, eager=True),
                    "day": days[row],
                    "outcome": pl.repeat(name, people, eager=True),
                    "score": reads.score(felt(world, seen, row, name)),
                },
                POTENTIAL,
            )
            for name, reads in world.lines.items()
            for row, visit in enumerate(protocol.schedule.follow_up)
            if not visit.outcomes or name in visit.outcomes
        )
    return pl.concat(parts).sort("subject", "arm", "day", "outcome")
