"""The analysed variable of an estimand, one row per subject, intercurrent events applied."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats
from paean.study.cohort import Cohort
from paean.study.composite import OMERACT_OARSI, parts
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.schedule import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One part of a composite response: its outcome, baseline and score [subjects]."""

    part: str
    outcome: Outcome
    baseline: Floats
    score: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed:
    """Subjects with their arm, baseline and scores; NaN where not observed.

    ``score`` [subjects] is that of the estimand's visit, ``course`` [subjects, visits] those of
    all follow-up visits ``visits`` of the outcome. ``failed`` marks those whom a composite
    strategy counts as treatment failures. ``components`` are those of a composite response.
    """

    person: NDArray[np.int64]
    arm: NDArray[np.str_]
    baseline: Floats
    score: Floats
    visits: tuple[str, ...]
    course: Floats
    failed: NDArray[np.bool_]
    components: tuple[Component, ...] = ()

    @property
    def seen(self) -> NDArray[np.bool_]:
        """Return who was seen at the visit, in any component where there are several."""
        scores = [c.score for c in self.components] or [self.score]
        return np.any(np.isfinite(scores), axis=0)


def without_estimator(estimand: Estimand) -> tuple[str, ...]:
    """Return the strategies that no estimator here serves for this kind of estimand.

    A composite failure has no place on a continuous scale, so it needs a responder estimand;
    a response that would have been seen without the event would have to be imputed.
    """
    means = estimand.summary == "difference_in_means"
    return ("while_on_treatment", "principal_stratum", "composite" if means else "hypothetical")


def analysed(protocol: Protocol, cohort: Cohort, estimand: Estimand) -> Analysed:
    """Return the data of one estimand, its strategies for intercurrent events applied."""
    outcome = estimand.variable.outcome
    baseline = protocol.schedule.baseline
    follow_up = tuple(
        v for v in protocol.schedule.follow_up if not v.outcomes or outcome in v.outcomes
    )
    subjects = cohort.subjects.select("subject", "person", "arm").sort("subject")
    scores = cohort.assessments.filter(pl.col("outcome") == outcome)
    course = np.column_stack(
        [
            np.where(
                _had_event(cohort, estimand, "hypothetical", visit, subjects),
                np.nan,
                _at(scores, visit, subjects),
            )
            for visit in follow_up
        ]
    )
    names = tuple(visit.name for visit in follow_up)
    last = protocol.schedule.visit(estimand.variable.visit)
    return Analysed(
        person=subjects["person"].to_numpy().astype(np.int64),
        arm=subjects["arm"].to_numpy().astype(np.str_),
        baseline=_at(scores, baseline, subjects),
        score=course[:, names.index(last.name)],
        visits=names,
        course=course,
        failed=_had_event(cohort, estimand, "composite", last, subjects),
        components=_components(protocol, cohort, estimand, subjects),
    )


def _components(
    protocol: Protocol, cohort: Cohort, estimand: Estimand, subjects: pl.DataFrame
) -> tuple[Component, ...]:
    """Return the parts of an OMERACT-OARSI response, none for any other variable."""
    variable = estimand.variable
    if variable.form != OMERACT_OARSI:
        return ()
    baseline, last = protocol.schedule.baseline, protocol.schedule.visit(variable.visit)
    found: list[Component] = []
    for part, outcome in parts(protocol, variable).items():
        scores = cohort.assessments.filter(pl.col("outcome") == outcome.name)
        found.append(
            Component(
                part=part,
                outcome=outcome,
                baseline=_at(scores, baseline, subjects),
                score=_at(scores, last, subjects),
            )
        )
    return tuple(found)


def _at(scores: pl.DataFrame, visit: Visit | None, subjects: pl.DataFrame) -> Floats:
    """Return the score of each subject at a visit, NaN where there is none."""
    here = scores.filter(pl.col("visit") == (visit.name if visit else ""))
    joined = subjects.join(here.select("subject", "score"), on="subject", how="left")
    return joined.sort("subject")["score"].to_numpy().astype(np.float64)


def _had_event(
    cohort: Cohort, estimand: Estimand, strategy: str, visit: Visit, subjects: pl.DataFrame
) -> NDArray[np.bool_]:
    """Return who had, by a visit, an intercurrent event under a strategy.

    Rescue counts where it fell into the visit's window, every other event where it fell
    before the window closed.
    """
    named = [i.event for i in estimand.intercurrent_events if i.strategy == strategy]
    if not named:
        return np.zeros(subjects.height, dtype=np.bool_)
    day = pl.col("day")
    at_visit = day.is_between(visit.first_day, visit.last_day)
    by_visit = pl.when(pl.col("kind") == "rescue_medication").then(at_visit)
    hit = cohort.events.filter(
        pl.col("kind").is_in(named) & by_visit.otherwise(day <= visit.last_day)
    )
    found = subjects["subject"].is_in(hit["subject"].unique().implode())
    return found.to_numpy().astype(np.bool_)


def pairs(estimand: Estimand, data: Analysed) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the row numbers of both sides of each person who has both."""
    one = np.flatnonzero(data.arm == estimand.treatment)
    other = np.flatnonzero(data.arm == estimand.comparator)
    _, at_1, at_2 = np.intersect1d(data.person[one], data.person[other], return_indices=True)
    return one[at_1], other[at_2]
