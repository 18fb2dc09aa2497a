"""The analysed variable of an estimand, one row per subject, intercurrent events applied."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats
from paean.study.cohort import Cohort
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.schedule import Visit

_RESPONSE_SHARE = {"responder_30": 0.30, "responder_50": 0.50}


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed:
    """Subjects with their arm, baseline and scores; NaN where not observed.

    ``score`` [subjects] is that of the estimand's visit, ``course`` [subjects, visits] those of
    all follow-up visits ``visits`` of the outcome. ``failed`` marks those whom a composite
    strategy counts as treatment failures.
    """

    person: NDArray[np.int64]
    arm: NDArray[np.str_]
    baseline: Floats
    score: Floats
    visits: tuple[str, ...]
    course: Floats
    failed: NDArray[np.bool_]


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
    )


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


def improvement(outcome: Outcome, data: Analysed) -> tuple[Floats, Floats]:
    """Return baseline severity and its fall, both as distance from the best end of the scale."""
    best = outcome.minimum if outcome.higher_is_worse else outcome.maximum
    before, after = np.abs(data.baseline - best), np.abs(data.score - best)
    return before, before - after


def responds(outcome: Outcome, estimand: Estimand, data: Analysed) -> NDArray[np.bool_]:
    """Return who responds; people without the score, or failed by a composite, do not."""
    before, fall = improvement(outcome, data)
    share = _RESPONSE_SHARE.get(estimand.variable.form)
    if share is not None:
        reached = (fall >= share * before - 1e-9) & (before > 0)
    else:
        mcid = outcome.threshold("within_person")
        reached = fall >= (mcid.value if mcid else np.inf) - 1e-9
    return np.asarray(reached & ~data.failed & np.isfinite(fall))
