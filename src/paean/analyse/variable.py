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

NOT_ESTIMABLE = ("while_on_treatment", "principal_stratum")
_RESPONSE_SHARE = {"responder_30": 0.30, "responder_50": 0.50}


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed:
    """Subjects with their arm, baseline and score at the visit; NaN where not observed.

    ``failed`` marks those whom a composite strategy counts as treatment failures.
    """

    person: NDArray[np.int64]
    arm: NDArray[np.str_]
    baseline: Floats
    score: Floats
    failed: NDArray[np.bool_]


def analysed(protocol: Protocol, cohort: Cohort, estimand: Estimand) -> Analysed:
    """Return the data of one estimand, its strategies for intercurrent events applied."""
    variable = estimand.variable
    baseline = protocol.schedule.baseline
    scores = cohort.assessments.filter(pl.col("outcome") == variable.outcome)
    start = scores.filter(pl.col("visit") == (baseline.name if baseline else ""))
    end = scores.filter(pl.col("visit") == variable.visit)
    table = (
        cohort.subjects.select("subject", "person", "arm")
        .sort("subject")
        .join(start.select("subject", baseline="score"), on="subject", how="left")
        .join(end.select("subject", score="score"), on="subject", how="left")
        .join(_who_had_events(protocol, cohort, estimand), on="subject", how="left")
        .with_columns(pl.col("hypothetical", "composite").fill_null(value=False))
        .sort("subject")
    )
    score = table["score"].to_numpy().astype(np.float64)
    return Analysed(
        person=table["person"].to_numpy().astype(np.int64),
        arm=table["arm"].to_numpy().astype(np.str_),
        baseline=table["baseline"].to_numpy().astype(np.float64),
        score=np.where(table["hypothetical"].to_numpy(), np.nan, score),
        failed=table["composite"].to_numpy().astype(np.bool_),
    )


def _who_had_events(protocol: Protocol, cohort: Cohort, estimand: Estimand) -> pl.DataFrame:
    """Return the subjects with an event under a hypothetical or a composite strategy.

    Rescue counts where it fell on the visit of the variable, every other event where it fell
    before that visit.
    """
    visit = protocol.schedule.visit(estimand.variable.visit)
    day = pl.col("day")
    table = cohort.subjects.select("subject")
    for strategy in ("hypothetical", "composite"):
        named = [i.event for i in estimand.intercurrent_events if i.strategy == strategy]
        at_visit = day.is_between(visit.first_day, visit.last_day)
        when = pl.when(pl.col("kind") == "rescue_medication").then(at_visit)
        hit = cohort.events.filter(
            pl.col("kind").is_in(named) & when.otherwise(day <= visit.last_day)
        )
        table = table.with_columns(
            pl.col("subject").is_in(hit["subject"].unique().implode()).alias(strategy)
        )
    return table


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
