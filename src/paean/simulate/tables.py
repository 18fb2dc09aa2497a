"""What a study sees of the people of one arm: subjects, treatments, assessments, events."""

from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.clinic import Observed, observe
from paean.simulate.course import Course, dose_million_cells
from paean.simulate.harms import harms
from paean.simulate.instrument import Reading
from paean.simulate.population import Patients
from paean.simulate.world import World
from paean.study.cohort import ASSESSMENTS, EVENTS, SUBJECTS, TREATMENTS, Schema
from paean.study.source import ParameterSet
from paean.study.treatment import Arm, CellProduct, Nsaid, Physiotherapy, Treatment

Tables = dict[str, pl.DataFrame]


def observed_tables(
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


def frame(columns: dict[str, Any], schema: Schema) -> pl.DataFrame:
    """Return a table of exactly this schema, NaN as null."""
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
    return frame(
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
    return frame(
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
        # the rating that decided on entry; the other knee of a person is rated anew
        entry = threshold is not None and threshold.outcome == name and knee in ("", ", knee 0")
        for stage, visit in zip(
            (0, 1), ((*schedule.screening, None)[0], schedule.baseline), strict=True
        ):
            if visit is None or (visit.outcomes and name not in visit.outcomes):
                continue
            pain = patients.entry_reported[stage]
            if not entry:
                error = _error(world, patients, f"{name} at {visit.name}{knee}")
                pain = patients.entry_felt[stage] + error
            day = np.full(len(mine), visit.at_days)
            parts.append(_scores(reads, visit.name, day, pain, subject, mine))
        for row, visit in enumerate(schedule.follow_up):
            if not visit.outcomes or name in visit.outcomes:
                pain = seen.pain[row] + _error(world, patients, f"{name} at {visit.name}{knee}")
                attended = seen.attended[row] & mine
                parts.append(_scores(reads, visit.name, seen.days[row], pain, subject, attended))
    return pl.concat(parts) if parts else frame({n: [] for n in ASSESSMENTS}, ASSESSMENTS)


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
    return frame(
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
    parts = [frame({name: [] for name in EVENTS}, EVENTS)]
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
    return frame(
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
