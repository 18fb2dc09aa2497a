"""What was observed, before any model: participant flow, means by visit, harms."""

import numpy as np
import polars as pl
from scipy.special import stdtrit

from paean.numeric.proportion import wilson
from paean.study.cohort import Cohort
from paean.study.protocol import Protocol
from paean.study.result import ArmFlow, ArmMean, Flow, HarmCount


def participant_flow(protocol: Protocol, cohort: Cohort) -> Flow:
    """Return how people went through the study, from screening to each visit."""
    subjects = cohort.subjects
    people = subjects.unique("person")
    return Flow(
        screened=int(people["screened"].sum()),
        randomised=len(people),
        arms=tuple(_arm_flow(protocol, cohort, arm.name) for arm in protocol.arms),
    )


def _arm_flow(protocol: Protocol, cohort: Cohort, arm: str) -> ArmFlow:
    mine = cohort.subjects.filter(pl.col("arm") == arm)
    here = pl.col("subject").is_in(mine["subject"].implode())
    seen = cohort.assessments.filter(here).group_by("visit").agg(pl.col("subject").n_unique())
    by_visit = dict(seen.iter_rows())
    return ArmFlow(
        arm=arm,
        randomised=len(mine),
        treated=cohort.treatments.filter(here)["subject"].n_unique(),
        lost=cohort.events.filter(here & (pl.col("kind") == "lost_to_follow_up")).height,
        failed=mine.filter(pl.col("status") == "simulation failed").height,
        seen={v.name: int(by_visit.get(v.name, 0)) for v in protocol.schedule.visits},
    )


def observed_means(protocol: Protocol, cohort: Cohort) -> tuple[ArmMean, ...]:
    """Return the observed mean of every outcome by arm and visit, with t intervals."""
    joined = cohort.assessments.join(cohort.subjects.select("subject", "arm"), on="subject")
    table = joined.group_by("outcome", "visit", "arm").agg(
        pl.len().alias("n"), pl.col("score").mean().alias("mean"), pl.col("score").std().alias("sd")
    )
    found = {(r["outcome"], r["visit"], r["arm"]): r for r in table.iter_rows(named=True)}
    rows: list[ArmMean] = []
    for outcome in protocol.outcomes:
        for visit in protocol.schedule.visits:
            for arm in protocol.arms:
                row = found.get((outcome.name, visit.name, arm.name))
                if row is not None:
                    rows.append(_mean(row, visit.at_days))
    return tuple(rows)


def _mean(row: dict[str, object], day: float) -> ArmMean:
    n, mean = int(str(row["n"])), float(str(row["mean"]))
    sd = float("nan") if row["sd"] is None else float(str(row["sd"]))
    half = float(stdtrit(n - 1, 0.975)) * sd / np.sqrt(n) if n > 1 else float("nan")
    return ArmMean(
        outcome=str(row["outcome"]),
        visit=str(row["visit"]),
        day=day,
        arm=str(row["arm"]),
        n=n,
        mean=mean,
        sd=sd,
        low=mean - half,
        high=mean + half,
    )


def harm_counts(protocol: Protocol, cohort: Cohort) -> tuple[HarmCount, ...]:
    """Return people and events by arm and kind of adverse event, with score intervals."""
    events = cohort.events.filter(pl.col("kind") == "adverse_event").join(
        cohort.subjects.select("subject", "arm"), on="subject"
    )
    kinds = events.select("term", "serious").unique().sort("serious", "term")
    sizes = dict(cohort.subjects.group_by("arm").len().iter_rows())
    rows: list[HarmCount] = []
    for term, serious in kinds.iter_rows():
        for arm in protocol.arms:
            mine = events.filter((pl.col("term") == term) & (pl.col("arm") == arm.name))
            n, people = int(sizes.get(arm.name, 0)), mine["subject"].n_unique()
            low, high = wilson(people, n)
            rows.append(
                HarmCount(
                    arm=arm.name,
                    term=term,
                    serious=serious,
                    n=n,
                    people=people,
                    events=mine.height,
                    low=low,
                    high=high,
                )
            )
    return tuple(rows)
