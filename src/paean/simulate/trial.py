"""Allocate, treat, follow, observe: from a Protocol to a stretch of a Cohort and its Truth."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy.special import expit

from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.clinic import Observed, observe, sham_strengths, trial_factor, visit_days
from paean.simulate.course import Course, dose_million_cells, run_course
from paean.simulate.harms import harms
from paean.simulate.instrument import Reading
from paean.simulate.population import Applicants, Patients, draw_patients, solve_applicants
from paean.simulate.target import readings
from paean.study.allocation import allocate
from paean.study.cohort import ASSESSMENTS, EVENTS, SUBJECTS, TREATMENTS, Schema
from paean.study.protocol import Protocol
from paean.study.source import ParameterSet
from paean.study.treatment import Arm, CellProduct, Nsaid, Physiotherapy, Treatment
from paean.study.truth import POTENTIAL

Tables = dict[str, pl.DataFrame]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """One simulated world: the protocol, the numbers, and the seed that fixes all chance.

    ``applicants`` and ``lines`` (how each pain outcome reads pain) follow from the first two.
    """

    protocol: Protocol
    parameters: ParameterSet
    seed: int
    applicants: Applicants
    lines: dict[str, Reading]


def make_world(protocol: Protocol, parameters: ParameterSet, seed: int) -> World:
    """Return the world of a protocol and a seed; PaeanError if hardly anyone could enrol."""
    return World(
        protocol=protocol,
        parameters=parameters,
        seed=seed,
        applicants=solve_applicants(protocol, parameters),
        lines=readings(protocol, parameters),
    )


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
        parts.append(_observed_tables(world, patients, days, course, group, index, subject, mine))
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


def _observed_tables(
    world: World,
    patients: Patients,
    days: Floats,
    course: Course,
    group: Arm,
    index: int,
    subject: NDArray[np.int64],
    mine: NDArray[np.bool_],
) -> Tables:
    """Return what the study sees of the people of one arm."""
    protocol, parameters = world.protocol, world.parameters
    knee = f", knee {index}" if protocol.study.design == "within_patient" else ""
    latent = np.where(mine, course.latent, np.nan)
    seen = observe(protocol, parameters, world.seed, patients, days, latent)
    failed = course.status != 0
    return {
        "subjects": _subject_table(world, patients, group, subject, mine, failed),
        "treatments": _treatment_table(parameters, group, subject[mine]),
        "assessments": _assessments(world, patients, seen, subject, mine, knee),
        "events": _events(world, patients, seen, subject, mine, index),
    }


def _frame(columns: dict[str, Any], schema: Schema) -> pl.DataFrame:
    return pl.DataFrame(columns, schema=schema, nan_to_null=True)


def _subject_table(
    world: World,
    patients: Patients,
    group: Arm,
    subject: NDArray[np.int64],
    mine: NDArray[np.bool_],
    failed: NDArray[np.bool_],
) -> pl.DataFrame:
    age, female = _person(world, patients)
    n = int(np.sum(mine))
    return _frame(
        {
            "subject": subject[mine].astype(np.uint32),
            "person": (np.arange(len(mine)) + patients.first + 1)[mine].astype(np.uint32),
            "arm": [group.name] * n,
            "age_years": [None] * n if age is None else age[mine].astype(np.float32),
            "female": [None] * n if female is None else female[mine],
            "screened": patients.screened[mine].astype(np.uint32),
            "status": np.where(failed[mine], "simulation failed", "enrolled"),
        },
        SUBJECTS,
    )


def _person(world: World, patients: Patients) -> tuple[Floats | None, NDArray[np.bool_] | None]:
    """Return age and sex where the protocol publishes them, else None."""
    population = world.protocol.population
    people = len(patients.usual_pain)
    rows = {b.variable: b for b in population.baseline if b.variable in ("age_years", "female")}
    age = female = None
    if (row := rows.get("age_years")) and row.mean is not None:
        drawn = normals(world.seed, "age", patients.first, people)[0]
        age = np.clip(
            row.mean + (row.sd or 0.0) * drawn,
            population.minimum_age_years or 18.0,
            population.maximum_age_years or 100.0,
        )
    if (row := rows.get("female")) and row.percent is not None:
        female = uniforms(world.seed, "sex", patients.first, people)[0] < row.percent / 100
    return age, female


def _treatment_table(
    parameters: ParameterSet, group: Arm, subject: NDArray[np.int64]
) -> pl.DataFrame:
    rows = [
        (
            day,
            treatment.kind,
            treatment.product if isinstance(treatment, CellProduct) else None,
            dose_million_cells(treatment, parameters)
            if isinstance(treatment, CellProduct)
            else None,
        )
        for treatment in group.treatments
        for day in _given_on(treatment)
    ]
    day, kind, product, dose = zip(*rows, strict=True)
    each, given = len(rows), len(subject)
    return _frame(
        {
            "subject": np.repeat(subject, each).astype(np.uint32),
            "day": np.tile(np.array(day), given),
            "kind": list(kind) * given,
            "product": list(product) * given,
            "dose_million_cells": list(dose) * given,
        },
        TREATMENTS,
    )


def _given_on(treatment: Treatment) -> tuple[float, ...]:
    if isinstance(treatment, Nsaid | Physiotherapy):
        return (treatment.from_days,)
    return treatment.on_days


def _assessments(
    world: World,
    patients: Patients,
    seen: Observed,
    subject: NDArray[np.int64],
    mine: NDArray[np.bool_],
    knee: str,
) -> pl.DataFrame:
    """Return the scores of the visits that took place, one row per subject, visit, outcome."""
    parts: list[pl.DataFrame] = []
    schedule = world.protocol.schedule
    threshold = world.protocol.population.pain_threshold
    for name, reads in world.lines.items():
        entry = threshold is not None and threshold.outcome == name
        for stage, visit in ((0, schedule.screening[-1:]), (1, (schedule.baseline,))):
            for v in visit:
                if v is not None and (not v.outcomes or name in v.outcomes):
                    error = 0 if entry else _error(world, patients, f"{name} at {v.name}{knee}")
                    felt = patients.entry_reported if entry else patients.entry_felt
                    day = np.full(len(mine), v.at_days)
                    pain = felt[stage] + error
                    parts.append(_scores(reads, v.name, day, pain, subject, mine))
        for row, visit in enumerate(schedule.follow_up):
            if not visit.outcomes or name in visit.outcomes:
                pain = seen.pain[row] + _error(world, patients, f"{name} at {visit.name}{knee}")
                attended = seen.attended[row] & mine
                parts.append(_scores(reads, visit.name, seen.days[row], pain, subject, attended))
    return pl.concat(parts) if parts else _frame({n: [] for n in ASSESSMENTS}, ASSESSMENTS)


def _error(world: World, patients: Patients, what: str) -> Floats:
    drawn = normals(world.seed, what, patients.first, len(patients.usual_pain))[0]
    return world.parameters["clinic.reporting_sd"] * drawn


def _scores(
    reads: Reading,
    visit: str,
    day: Floats,
    pain: Floats,
    subject: NDArray[np.int64],
    who: NDArray[np.bool_],
) -> pl.DataFrame:
    n = int(np.sum(who))
    return _frame(
        {
            "subject": subject[who].astype(np.uint32),
            "visit": pl.repeat(visit, n, eager=True),
            "day": day[who],
            "outcome": pl.repeat(reads.outcome.name, n, eager=True),
            "score": reads.score(pain[who]),
        },
        ASSESSMENTS,
    )


def _events(
    world: World,
    patients: Patients,
    seen: Observed,
    subject: NDArray[np.int64],
    mine: NDArray[np.bool_],
    index: int,
) -> pl.DataFrame:
    protocol = world.protocol
    parts = [_frame({name: [] for name in EVENTS}, EVENTS)]
    for row, visit in enumerate(protocol.schedule.follow_up):
        took = seen.rescue[row] & mine
        parts.append(
            _event_rows("rescue_medication", f"before {visit.name}", subject, took, seen.days[row])
        )
    left = mine & ~seen.attended[-1]
    first_missed = np.argmin(seen.attended, axis=0)
    day_left = np.take_along_axis(seen.days, first_missed[None, :], axis=0)[0]
    parts.append(_event_rows("lost_to_follow_up", "", subject, left, day_left))
    gone = np.where(left, day_left, np.inf)
    arm = np.where(mine, index, -1)
    for harm in harms(protocol, world.parameters, world.seed, patients.first, arm):
        hit = harm.hit & mine & (harm.day < gone)
        parts.append(
            _event_rows(
                "adverse_event",
                harm.term,
                subject,
                hit,
                harm.day,
                end=harm.end_day,
                serious=harm.serious,
                related=harm.related,
            )
        )
    return pl.concat(parts)


def _event_rows(
    kind: str,
    term: str,
    subject: NDArray[np.int64],
    who: NDArray[np.bool_],
    day: Floats,
    *,
    end: Floats | None = None,
    serious: bool = False,
    related: bool | None = None,
) -> pl.DataFrame:
    n = int(np.sum(who))
    return _frame(
        {
            "subject": subject[who].astype(np.uint32),
            "day": day[who],
            "end_day": [None] * n if end is None else end[who],
            "kind": pl.repeat(kind, n, eager=True),
            "term": pl.repeat(term, n, eager=True),
            "serious": pl.repeat(serious, n, eager=True),
            "related": pl.repeat(related, n, dtype=pl.Boolean, eager=True),
        },
        EVENTS,
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
            _frame(
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
