"""Allocate, treat, follow, observe: from a Protocol to a stretch of a Cohort and its Truth."""

from collections.abc import Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy.special import expit

from paean.numeric.streams import Floats
from paean.simulate.clinic import sham_strengths, trial_factor, visit_days
from paean.simulate.course import Course, run_course
from paean.simulate.population import Patients, draw_patients
from paean.simulate.tables import Tables, frame, observed_tables
from paean.simulate.world import World
from paean.study.allocation import allocate
from paean.study.protocol import Protocol
from paean.study.treatment import Arm
from paean.study.truth import POTENTIAL


def simulate_stretch(world: World, first: int, people: int, *, truth: bool = False) -> Tables:
    """Return the four tables of people ``first`` onwards, and ``truth`` if asked for.

    Truth holds every person's pain under every arm, sham included, without flare or error.
    In a within-patient design a person is the knees of all arms and counts once.
    """
    protocol = world.protocol
    patients = draw_patients(
        protocol, world.parameters, world.applicants, world.seed, first, people
    )
    days = visit_days(protocol, world.seed, patients)
    strengths = sham_strengths(protocol, world.parameters)
    strengths = strengths * trial_factor(world.parameters, world.seed)
    within = protocol.study.design == "within_patient"
    arm = allocate(protocol, world.seed, first, people)
    parts: list[Tables] = []
    potential: list[pl.DataFrame] = []
    for index, group in enumerate(protocol.arms):
        mine = np.ones(people, dtype=np.bool_) if within else arm == index
        chosen = mine if not truth else np.ones(people, dtype=np.bool_)
        if not np.any(chosen):
            continue
        course = _course(world, group, patients, days, float(strengths[index]), chosen)
        subject = _subjects(first, people, index, len(protocol.arms), within=within)
        if truth:
            potential.append(_truth(protocol, group, subject, days, course))
        parts.append(observed_tables(world, patients, days, course, group, index, subject, mine))
    tables = {name: pl.concat([part[name] for part in parts]).sort(_ORDER[name]) for name in _ORDER}
    if truth:
        tables["truth"] = pl.concat(potential).sort("subject", "arm", "day")
    return tables


_ORDER = {
    "subjects": ["subject"],
    "treatments": ["subject", "day", "kind"],
    "assessments": ["subject", "day", "visit", "outcome"],
    "events": ["subject", "day", "kind", "term"],
}


def _subjects(first: int, people: int, index: int, arms: int, *, within: bool) -> NDArray[np.int64]:
    """Return subject numbers from 1; within patients every knee is a subject."""
    person = np.arange(first, first + people)
    return person * arms + index + 1 if within else person + 1


def _course(
    world: World,
    group: Arm,
    patients: Patients,
    days: Floats,
    strength: float,
    chosen: NDArray[np.bool_],
) -> Course:
    """Return the course under one arm of the chosen, NaN in the columns of the others."""
    some = _choose(patients, chosen)
    course = run_course(group, world.parameters, some, days[:, chosen], strength)
    states = np.full((*course.states.shape[:2], len(chosen)), np.nan)
    latent = np.full(days.shape, np.nan)
    status = np.zeros(len(chosen), dtype=np.int64)
    states[:, :, chosen], latent[:, chosen] = course.states, course.latent
    status[chosen] = course.status
    return Course(states=states, latent=latent, status=status)


def _choose(patients: Patients, chosen: NDArray[np.bool_]) -> Patients:
    return Patients(
        first=patients.first,
        constants=patients.constants[:, chosen],
        slow_fraction=patients.slow_fraction[chosen],
        usual_pain=patients.usual_pain[chosen],
        sham_fraction=patients.sham_fraction[chosen],
        screened=patients.screened[chosen],
        entry_felt=patients.entry_felt[:, chosen],
        entry_reported=patients.entry_reported[:, chosen],
    )


def _truth(
    protocol: Protocol,
    group: Arm,
    subject: NDArray[np.int64],
    days: Floats,
    course: Course,
) -> pl.DataFrame:
    n = len(subject)
    names: Sequence[str] = [v.name for v in protocol.schedule.follow_up]
    return pl.concat(
        [
            frame(
                {
                    "subject": subject.astype(np.uint32),
                    "arm": pl.repeat(group.name, n, eager=True),
                    "visit": pl.repeat(name, n, eager=True),
                    "day": days[row],
                    "pain": 10 * expit(course.latent[row]),
                },
                POTENTIAL,
            )
            for row, name in enumerate(names)
        ]
    )
