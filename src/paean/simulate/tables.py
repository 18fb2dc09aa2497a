"""What a study sees of its people: subjects, treatments, assessments, events."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.administration import dose_million_cells
from paean.simulate.clinic import Observed, observe
from paean.simulate.function import function_at_entry, function_at_visits
from paean.simulate.harms import harms
from paean.simulate.instrument import Reading, severity
from paean.simulate.population import Patients
from paean.simulate.sport import Return, asks_for_return, returns, setbacks
from paean.simulate.world import World
from paean.study.cohort import ASSESSMENTS, EVENTS, SUBJECTS, TREATMENTS, Schema
from paean.study.protocol import Protocol
from paean.study.schedule import Visit
from paean.study.treatment import CellProduct, given_on

Tables = dict[str, pl.DataFrame]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People and the arm of each: the whole of a stretch, or one side of everybody in it.

    ``days`` [visits, people] of follow-up; ``arm`` and ``subject`` [people]; ``side`` is None in
    a parallel trial, else the index of the arm that this side of the people receives.
    """

    patients: Patients
    days: Floats
    arm: NDArray[np.int64]
    subject: NDArray[np.int64]
    side: int | None

    @property
    def address(self) -> str:
        """Return what sets the chance of this side apart from that of the others."""
        return "" if self.side is None else f", side {self.side}"


def observe_group(
    world: World, group: Group, latent: Floats, attended: NDArray[np.bool_] | None = None
) -> Observed:
    """Return what the visits of a group see, given its latent pain at their days."""
    seen = observe(
        world.protocol, world.parameters, world.seed, group.patients, group.days, latent, attended
    )
    if world.functioning is None:
        return seen
    function = function_at_visits(
        world.parameters, world.functioning, world.seed, group.patients, seen
    )
    return replace(seen, function=function)


def observed_tables(
    world: World, group: Group, seen: Observed, status: NDArray[np.int64]
) -> Tables:
    """Return what the study records of a group."""
    failed = status != 0
    back = returns(world, group.patients, group.arm) if asks_for_return(world) else None
    return {
        "subjects": _subject_table(world, group, failed),
        "treatments": _treatment_table(world, group),
        "assessments": _assessments(world, group, seen, back),
        "events": _events(world, group, seen, failed, back),
    }


def frame(columns: dict[str, Any], schema: Schema) -> pl.DataFrame:
    """Return a table of exactly this schema, NaN as null."""
    return pl.DataFrame(columns, schema=schema, nan_to_null=True)


def _subject_table(world: World, group: Group, failed: NDArray[np.bool_]) -> pl.DataFrame:
    patients = group.patients
    people = len(group.subject)
    age, female = _person(world, patients)
    names = np.array([arm.name for arm in world.protocol.arms])
    return frame(
        {
            "subject": group.subject.astype(np.uint32),
            "person": (np.arange(people) + patients.first + 1).astype(np.uint32),
            "arm": names[group.arm],
            "age_years": [None] * people if age is None else age.astype(np.float32),
            "female": [None] * people if female is None else female,
            "screened": patients.screened.astype(np.uint32),
            "status": np.where(failed, "simulation failed", "enrolled"),
        },
        SUBJECTS,
    )


def _person(world: World, patients: Patients) -> tuple[Floats | None, NDArray[np.bool_] | None]:
    """Return age and sex where the protocol publishes them, else None."""
    population = world.protocol.population
    people = len(patients.usual_pain)
    age = female = None
    mean = _pooled(world.protocol, "age_years", "mean")
    if mean is not None:
        drawn = normals(world.seed, "age", patients.first, people)[0]
        age = np.clip(
            mean + (_pooled(world.protocol, "age_years", "sd") or 0.0) * drawn,
            population.minimum_age_years or 0.0,
            population.maximum_age_years or 120.0,
        )
    percent = _pooled(world.protocol, "female", "percent")
    if percent is not None:
        female = uniforms(world.seed, "sex", patients.first, people)[0] < percent / 100
    return age, female


def _pooled(protocol: Protocol, variable: str, key: str) -> float | None:
    """Return a published baseline value, arms weighted by their people."""
    rows = [b for b in protocol.population.baseline if b.variable == variable]
    known = [(float(getattr(b, key)), b.n or 1) for b in rows if getattr(b, key) is not None]
    if not known:
        return None
    return sum(value * n for value, n in known) / sum(n for _, n in known)


def _treatment_table(world: World, group: Group) -> pl.DataFrame:
    """Return what each person was given and when, one row per administration."""
    parts = [frame({name: [] for name in TREATMENTS}, TREATMENTS)]
    for index, arm in enumerate(world.protocol.arms):
        subject = group.subject[group.arm == index].astype(np.uint32)
        for treatment in arm.treatments:
            cells = treatment if isinstance(treatment, CellProduct) else None
            dose = None if cells is None else dose_million_cells(cells, world.parameters)
            for day in given_on(treatment):
                columns = {
                    "subject": subject,
                    "day": np.full(len(subject), day),
                    "kind": _all(treatment.kind, subject),
                    "product": _all(cells.product if cells else None, subject, pl.String),
                    "dose_million_cells": _all(dose, subject, pl.Float64),
                }
                parts.append(frame(columns, TREATMENTS))
    return pl.concat(parts)


def _all(value: Any, subject: NDArray[Any], kind: type[pl.DataType] | None = None) -> pl.Series:
    return pl.repeat(value, len(subject), dtype=kind, eager=True)


def _assessments(world: World, group: Group, seen: Observed, back: Return | None) -> pl.DataFrame:
    """Return the scores of the visits that took place: by subject, visit in time, outcome."""
    scores = (
        reading
        for name, reads in world.lines.items()
        for reading in (
            *entry_scores(world, group, name, reads),
            *follow_up_scores(world, group, seen, name, reads),
        )
    )
    readings = sorted(
        (*scores, *_days_away(world, seen, back)),
        key=lambda reading: (reading.visit.at_days, reading.outcome),
    )
    if not readings:
        return frame({name: [] for name in ASSESSMENTS}, ASSESSMENTS)
    took_place = np.column_stack([r.who for r in readings])
    who, which = np.nonzero(took_place)
    return pl.DataFrame(
        {
            "subject": group.subject.astype(np.uint32)[who],
            "visit": pl.Series([r.visit.name for r in readings]).gather(which),
            "day": np.column_stack([r.day for r in readings])[took_place],
            "outcome": pl.Series([r.outcome for r in readings]).gather(which),
            "score": np.column_stack([r.score for r in readings])[took_place],
        },
        schema=ASSESSMENTS,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """One outcome at one visit: whom it was read in, on which day, with which score."""

    visit: Visit
    outcome: str
    who: NDArray[np.bool_]
    day: Floats
    score: Floats


def _days_away(world: World, seen: Observed, back: Return | None) -> Iterator[_Reading]:
    """Yield the days away from sport up to each visit at which they are asked for."""
    if back is None:
        return
    for name in (o.name for o in world.protocol.outcomes if o.is_return_to_sport):
        for row, visit in enumerate(world.protocol.schedule.follow_up):
            if not visit.outcomes or name in visit.outcomes:
                away = np.minimum(back.day, seen.days[row])
                yield _Reading(
                    visit=visit,
                    outcome=name,
                    who=seen.attended[row],
                    day=seen.days[row],
                    score=away,
                )


def follow_up_scores(
    world: World, group: Group, seen: Observed, name: str, reads: Reading
) -> Iterator[_Reading]:
    """Yield the scores of an outcome at the visits after treatment."""
    for row, visit in enumerate(world.protocol.schedule.follow_up):
        if not visit.outcomes or name in visit.outcomes:
            score = reads.score(rated(world, group, seen, row, name))
            yield _Reading(
                visit=visit, outcome=name, who=seen.attended[row], day=seen.days[row], score=score
            )


def rated(world: World, group: Group, seen: Observed, row: int, name: str) -> Floats:
    """Return severity as an outcome's rating at a follow-up visit reports it, with its error."""
    visit = world.protocol.schedule.follow_up[row]
    return felt(world, seen, row, name) + _error(world, group, name, visit)


def felt(world: World, seen: Observed, row: int, name: str) -> Floats:
    """Return the severity that an outcome reads at a follow-up visit, without any error."""
    function = None if seen.function is None else seen.function[row]
    return severity(world.lines[name], seen.pain[row], function)


def entry_scores(world: World, group: Group, name: str, reads: Reading) -> Iterator[_Reading]:
    """Yield the scores of an outcome at screening and at baseline.

    The rating that decided on entry stands as it was given; other outcomes, and the other sides
    of a person, are read with an error of their own.
    """
    schedule, patients = world.protocol.schedule, group.patients
    decided = _decides(world, name) and group.side in (None, 0)
    everybody = np.ones(len(group.subject), dtype=np.bool_)
    for stage, visit in enumerate(((*schedule.screening, None)[0], schedule.baseline)):
        if visit is None or (visit.outcomes and name not in visit.outcomes):
            continue
        rating = patients.entry_reported[stage]
        if not decided:
            rating = _felt_at_entry(world, group, stage, reads) + _error(world, group, name, visit)
        day = np.full(len(group.subject), visit.at_days)
        score = reads.score(rating)
        yield _Reading(visit=visit, outcome=name, who=everybody, day=day, score=score)


def _decides(world: World, name: str) -> bool:
    threshold = world.protocol.population.pain_threshold
    return threshold is not None and threshold.outcome == name


def _felt_at_entry(world: World, group: Group, stage: int, reads: Reading) -> Floats:
    patients = group.patients
    if world.functioning is None or reads.outcome.is_pain:
        return patients.entry_felt[stage]
    function = function_at_entry(world.parameters, world.functioning, world.seed, patients)
    return severity(reads, patients.entry_felt[stage], function[stage])


def _error(world: World, group: Group, name: str, visit: Visit) -> Floats:
    """Return the error of a reading: of this occasion, and of this person with this outcome.

    The outcome that decides on entry has none of the second kind: its ratings let people in.
    """
    reads = world.lines[name]
    occasion = _drawn(world, group, f"{name} at {visit.name}")
    if not np.any(reads.person_sd) or _decides(world, name):
        return reads.occasion_sd * occasion
    return reads.occasion_sd * occasion + reads.person_sd * _drawn(world, group, f"{name} itself")


def _drawn(world: World, group: Group, what: str) -> Floats:
    address = f"{what}{group.address}"
    return normals(world.seed, address, group.patients.first, len(group.subject))[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Happening:
    """One kind of event: what it is, whom it struck, and when."""

    kind: str
    term: str
    who: NDArray[np.bool_]
    day: Floats
    end: Floats | None = None
    serious: bool = False
    related: bool | None = None


def _events(
    world: World,
    group: Group,
    seen: Observed,
    failed: NDArray[np.bool_],
    back: Return | None,
) -> pl.DataFrame:
    """Return rescue, losses, harms, and what sport and repairs see, by subject and day."""
    found = (*_happenings(world, group, seen, failed), *_of_sport(world, group, seen, failed, back))
    kinds = sorted(found, key=lambda h: (h.kind, h.term))
    who = [np.flatnonzero(h.who) for h in kinds]
    which = np.repeat(np.arange(len(kinds)), [len(w) for w in who])
    person = np.concatenate(who)
    day = np.concatenate([h.day[w] for h, w in zip(kinds, who, strict=True)])
    end = np.concatenate(
        [np.full(len(w), np.nan) if h.end is None else h.end[w]
         for h, w in zip(kinds, who, strict=True)]
    )  # fmt: skip
    order = np.lexsort((which, day, group.subject[person]))
    kind = which[order]
    return frame(
        {
            "subject": group.subject[person][order].astype(np.uint32),
            "day": day[order],
            "end_day": end[order],
            "kind": pl.Series([h.kind for h in kinds]).gather(kind),
            "term": pl.Series([h.term for h in kinds]).gather(kind),
            "serious": pl.Series([h.serious for h in kinds]).gather(kind),
            "related": pl.Series([h.related for h in kinds], dtype=pl.Boolean).gather(kind),
        },
        EVENTS,
    )


def _of_sport(
    world: World,
    group: Group,
    seen: Observed,
    failed: NDArray[np.bool_],
    back: Return | None,
) -> Iterator[_Happening]:
    """Yield returns to sport, re-injuries and retears that the study still sees."""
    end = np.minimum(_gone(seen, failed)[1], world.protocol.schedule.end_days)
    if back is not None:
        yield _Happening(kind="return_to_sport", term="", who=back.day <= end, day=back.day)
    for again in setbacks(world, group.patients, group.arm, back):
        yield _Happening(kind=again.kind, term=again.term, who=again.day <= end, day=again.day)


def _gone(seen: Observed, failed: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], Floats]:
    """Return who left, and the day of the first visit missed, inf for those who stayed."""
    left = ~seen.attended[-1] & ~failed
    first_missed = np.argmin(seen.attended, axis=0)
    day = np.take_along_axis(seen.days, first_missed[None, :], axis=0)[0]
    return left, np.where(left, day, np.inf)


def _happenings(
    world: World, group: Group, seen: Observed, failed: NDArray[np.bool_]
) -> Iterator[_Happening]:
    for row, visit in enumerate(world.protocol.schedule.follow_up):
        yield _Happening(
            kind="rescue_medication",
            term=f"before {visit.name}",
            who=seen.rescue[row],
            day=seen.days[row],
        )
    left, gone = _gone(seen, failed)
    yield _Happening(kind="lost_to_follow_up", term="", who=left, day=gone)
    first = group.patients.first
    for harm in harms(world.protocol, world.parameters, world.seed, first, group.arm):
        yield _Happening(
            kind="adverse_event",
            term=harm.term,
            who=harm.hit & (harm.day < gone),
            day=harm.day,
            end=harm.end_day,
            serious=harm.serious,
            related=harm.related,
        )
