"""A cohort refuses tables that cannot be true."""

from dataclasses import replace

import polars as pl
import pytest

from builders import a_world
from paean.simulate.trial import simulate_stretch
from paean.study.cohort import Cohort, Origin
from paean.study.errors import PaeanError


def a_cohort(people: int = 12) -> Cohort:
    tables = simulate_stretch(a_world(), 0, people)
    return Cohort(**tables, origin=Origin(kind="simulated"), protocol_digest="abc")


def test_a_simulated_cohort_is_well_formed() -> None:
    cohort = a_cohort()
    assert cohort.subjects["subject"].to_list() == list(range(1, 13))
    assert set(cohort.assessments["visit"]) == {"screening", "baseline", "week 4", "month 6"}


@pytest.mark.parametrize("table", ["subjects", "assessments"])
def test_double_rows_are_refused(table: str) -> None:
    cohort = a_cohort()
    twice = pl.concat([cohort.table(table), cohort.table(table).head(1)])
    with pytest.raises(PaeanError, match="two rows share the same"):
        replace(cohort, **{table: twice})


def test_rows_of_nobody_are_refused() -> None:
    cohort = a_cohort()
    stray = cohort.events.head(1).with_columns(pl.lit(99, pl.UInt32).alias("subject"))
    with pytest.raises(PaeanError, match="not in subjects"):
        replace(cohort, events=pl.concat([cohort.events, stray]))


def test_columns_of_another_type_are_refused() -> None:
    cohort = a_cohort()
    with pytest.raises(PaeanError, match="score"):
        replace(cohort, assessments=cohort.assessments.cast({"score": pl.Float32}))
