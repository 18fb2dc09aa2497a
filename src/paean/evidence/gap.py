"""The gap in the literature: how far pain falls after cells without a control, and against sham."""

from collections.abc import Iterable, Iterator
from typing import Literal

import polars as pl

from paean.evidence.changes import pain_changes
from paean.evidence.grading import CELLS, SHAM, whole_arms
from paean.evidence.trials import published_trials
from paean.study.laboratory import Printed
from paean.study.published import PublishedTrial

WEEKS = 52.0
_WINDOW = 0.25  # visits within a quarter of a year count as at a year (assumption)


def literature_gap(
    condition: str, trials: Iterable[PublishedTrial] | None = None
) -> tuple[Printed, ...]:
    """Return what is printed for a condition, falls first; empty where nothing is."""
    known = [t for t in (trials or published_trials()) if t.condition == condition]
    table = pain_changes(known).filter(
        pl.col("week").is_between(WEEKS * (1 - _WINDOW), WEEKS * (1 + _WINDOW))
    )
    found = [row for trial in known for row in _rows(trial, table)]
    return tuple(sorted(found, key=lambda r: (r.kind != "fall", r.trial)))


def _rows(trial: PublishedTrial, table: pl.DataFrame) -> Iterator[Printed]:
    mine = table.filter(pl.col("trial") == trial.identifier)
    cells = mine.filter(pl.col("treatment_class").is_in(CELLS))
    sham = mine.filter(pl.col("treatment_class").is_in(SHAM))
    uncontrolled = all(arm.treatment_class in CELLS for arm in whole_arms(trial))
    for row in cells.sort("arm", "outcome").iter_rows(named=True):
        beside = sham.filter(
            (pl.col("outcome") == row["outcome"]) & (pl.col("week") == row["week"])
        )
        if uncontrolled:
            yield _reported(trial, row, "fall", -row["change"])
        elif beside.height:
            yield _reported(trial, row, "difference", beside["change"][0] - row["change"])


def _reported(
    trial: PublishedTrial,
    row: dict[str, object],
    kind: Literal["fall", "difference"],
    points: float,
) -> Printed:
    n = row["n"]
    return Printed(
        trial=trial.identifier,
        citation=trial.citation,
        address=trial.address,
        condition=trial.condition,
        kind=kind,
        masked=trial.masked,
        people=n if isinstance(n, int) else None,
        week=float(str(row["week"])),
        points=round(float(points), 2),
    )
